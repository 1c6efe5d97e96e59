"""What the settings let be seen of a database, and keys inferred where it declares none.

In: tables as they are. Out: the schema that prompts show and the guard lets pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from schematune.database.address import Address
from schematune.errors import DatabaseError
from schematune.profile import words_of
from schematune.schema import Column, ForeignKey, Schema, Table
from schematune.settings import DatabaseSettings


def namespaces(settings: DatabaseSettings) -> list[str | None]:
    """Return the default schema (None) and those that the settings name as ``schema.table``."""
    named = {name.split(".", 1)[0] for name in settings.tables if "." in name}
    return [None, *sorted(named)]


def visible_schema(found: list[Table], address: Address, settings: DatabaseSettings) -> Schema:
    """Return what may be seen of the tables found; DatabaseError where that is none of them."""
    tables = [_visible(table, settings) for table in found if _is_visible(table, settings)]
    if not tables:
        hidden = ", ".join(table.name for table in found[:10])
        hint = f"; the settings hide: {hidden}" if hidden else ""
        raise DatabaseError(f"{address.shown!r} has no tables that may be seen{hint}")
    return Schema(address.dialect, tuple(_with_inferred_keys(tables)))


def _is_visible(table: Table, settings: DatabaseSettings) -> bool:
    names = {table.name, f"{table.namespace}.{table.name}"}
    chosen = not settings.tables or bool(names & set(settings.tables))
    return chosen and not names & set(settings.exclude_tables) and bool(table.columns)


def _visible(table: Table, settings: DatabaseSettings) -> Table:
    """Return a table without the columns that the settings hide, nor keys over them."""
    hidden = {
        column.name
        for column in table.columns
        if f"{table.name}.{column.name}" in settings.exclude_columns
    }
    if not hidden:
        return table
    return replace(
        table,
        columns=tuple(column for column in table.columns if column.name not in hidden),
        primary_key=() if hidden & set(table.primary_key) else table.primary_key,
        foreign_keys=tuple(key for key in table.foreign_keys if not hidden & set(key.columns)),
        unique=tuple(names for names in table.unique if not hidden & set(names)),
    )


def _with_inferred_keys(tables: list[Table]) -> Iterator[Table]:
    """Drop keys to tables that are hidden; infer keys where a table declares none."""
    seen = {table.name: table for table in tables}
    for table in tables:
        keys = tuple(
            key
            for key in table.foreign_keys
            if key.table in seen and all(name in seen[key.table] for name in key.references)
        )
        inferred = keys or tuple(_inferred(table, tables))
        yield replace(table, foreign_keys=inferred)


def _inferred(table: Table, tables: Iterable[Table]) -> Iterator[ForeignKey]:
    targets = [other for other in tables if other is not table and len(other.primary_key) == 1]
    for column in table.columns:
        found = [other for other in targets if _points_at(column, other)]
        if len(found) == 1 and table.primary_key != (column.name,):
            yield ForeignKey((column.name,), found[0].name, found[0].primary_key, inferred=True)


def _points_at(column: Column, target: Table) -> bool:
    """Tell whether a column's name is another table's key: its name, or TABLE_id."""
    key = target.column(target.primary_key[0])
    if column.kind != key.kind:
        return False
    words, key_words, table_words = words_of(column.name), words_of(key.name), words_of(target.name)
    if words == key_words and len(key_words) > 1:
        return True
    return words[-1:] in (("id",), ("key",)) and words[:-1] in _singulars(table_words)


def _singulars(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return a table's name and its likely singulars.

    >>> _singulars(("order", "categories"))
    (('order', 'categories'), ('order', 'categorie'), ('order', 'categori'), ('order', 'category'))
    """
    if not words:
        return ()
    head, last = words[:-1], words[-1]
    forms = [last]
    if last.endswith("s"):
        forms.append(last[:-1])
    if last.endswith("es"):
        forms.append(last[:-2])
    if last.endswith("ies"):
        forms.append(f"{last[:-3]}y")
    return tuple((*head, form) for form in forms)
