"""The schema of a live database: tables, views, columns, keys, comments.

In: an address and what the settings let be seen. Out: a :class:`Schema`. Values are not read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import sqlalchemy
from sqlalchemy.engine import Connection
from sqlalchemy.engine.interfaces import ReflectedColumn
from sqlalchemy.engine.reflection import Inspector

from schematune.database.address import Address
from schematune.errors import DatabaseError, MissingExtra
from schematune.profile import words_of
from schematune.schema import Column, ForeignKey, Kind, Schema, Table, kind_of
from schematune.settings import DatabaseSettings

_DRIVERS = {
    "postgres": ("postgresql+psycopg", "psycopg", "postgres"),
    "mysql": ("mysql+pymysql", "pymysql", "mysql"),
    "duckdb": ("duckdb", "duckdb-engine", "duckdb"),
}


def reflect(address: Address, settings: DatabaseSettings) -> Schema:
    """Return what the settings let be seen; DatabaseError where that is no table at all."""
    with _connected(address) as connection:
        inspector = sqlalchemy.inspect(connection)
        found = [
            table
            for namespace in _namespaces(settings)
            for table in _tables(inspector, connection, namespace)
        ]
    tables = [_visible(table, settings) for table in found if _is_visible(table, settings)]
    if not tables:
        raise DatabaseError(f"{address.shown!r} has no tables that may be seen{_seen(found)}")
    return Schema(address.dialect, tuple(_with_inferred_keys(tables)))


@contextmanager
def _connected(address: Address) -> Iterator[Connection]:
    engine = _engine(address)
    try:
        with engine.connect() as connection:
            yield connection
    except ImportError:
        raise MissingExtra(*_DRIVERS[address.dialect][1:]) from None
    except (sqlalchemy.exc.SQLAlchemyError, sqlite3.Error) as error:
        cause = str(getattr(error, "orig", None) or error).strip().splitlines()
        reason = address.masked(cause[0] if cause else type(error).__name__)
        raise DatabaseError(f"{address.shown!r} cannot be read: {reason}") from None
    finally:
        engine.dispose()


def _engine(address: Address) -> sqlalchemy.Engine:
    if address.dialect == "sqlite":
        uri = f"{address.file.as_uri()}?mode=ro"
        return sqlalchemy.create_engine(
            "sqlite://", creator=lambda: sqlite3.connect(uri, uri=True), poolclass=sqlalchemy.NullPool
        )
    driver, package, extra = _DRIVERS[address.dialect]
    arguments: dict[str, Any] = {}
    if address.dialect == "duckdb":
        arguments = {"read_only": True}
        assert address.file
    try:
        return sqlalchemy.create_engine(
            address.url.set(drivername=driver),
            connect_args=arguments,
            poolclass=sqlalchemy.NullPool,
        )
    except (ImportError, sqlalchemy.exc.NoSuchModuleError):
        raise MissingExtra(package, extra) from None


def _namespaces(settings: DatabaseSettings) -> list[str | None]:
    """Return the default schema, and those that the settings name as ``schema.table``."""
    named = {name.split(".", 1)[0] for name in settings.tables if "." in name}
    return [None, *sorted(named)]


def _tables(
    inspector: Inspector, connection: Connection, namespace: str | None
) -> Iterator[Table]:
    views = set(inspector.get_view_names(schema=namespace))
    if connection.dialect.name == "postgresql":
        views |= set(inspector.get_materialized_view_names(schema=namespace))
    for name in sorted(set(inspector.get_table_names(schema=namespace)) | views):
        yield _table(inspector, connection, name, namespace, is_view=name in views)


def _table(
    inspector: Inspector, connection: Connection, name: str, namespace: str | None, *, is_view: bool
) -> Table:
    declared = _declared_types(connection, name) if connection.dialect.name == "sqlite" else {}
    keys = inspector.get_foreign_keys(name, schema=namespace)
    unique = inspector.get_unique_constraints(name, schema=namespace)
    return Table(
        name=name,
        columns=tuple(
            _column(column, declared, connection)
            for column in inspector.get_columns(name, schema=namespace)
        ),
        primary_key=tuple(inspector.get_pk_constraint(name, schema=namespace)["constrained_columns"]),
        foreign_keys=tuple(
            ForeignKey(
                tuple(key["constrained_columns"]), key["referred_table"], tuple(key["referred_columns"])
            )
            for key in keys
            if key["referred_columns"]
        ),
        unique=tuple(tuple(filter(None, entry["column_names"])) for entry in unique),
        comment=_comment(inspector, name, namespace),
        is_view=is_view,
        namespace=namespace,
    )


def _column(
    column: ReflectedColumn, declared: dict[str, str], connection: Connection
) -> Column:
    kind_text = declared.get(column["name"])
    text = _type_text(column["type"], connection) if kind_text is None else kind_text
    return Column(
        name=column["name"],
        type=text,
        kind=_kind(column["type"], text),
        nullable=bool(column.get("nullable", True)),
        comment=column.get("comment"),
    )


def _type_text(kind: Any, connection: Connection) -> str:
    try:
        return str(kind.compile(dialect=connection.dialect))
    except sqlalchemy.exc.SQLAlchemyError:
        return str(kind)


def _kind(kind: Any, text: str) -> Kind:
    if isinstance(kind, sqlalchemy.Enum):
        return "text"
    return "other" if "[" in text or "JSON" in text.upper() else kind_of(text)


def _declared_types(connection: Connection, table: str) -> dict[str, str]:
    """Return SQLite's own spelling of types, which SQLAlchemy would guess at."""
    quoted = table.replace('"', '""')
    rows = connection.exec_driver_sql(f'PRAGMA table_xinfo("{quoted}")')
    return {row[1]: row[2] for row in rows}


def _comment(inspector: Inspector, name: str, namespace: str | None) -> str | None:
    try:
        return inspector.get_table_comment(name, schema=namespace)["text"]
    except (NotImplementedError, sqlalchemy.exc.SQLAlchemyError):
        return None


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


def _seen(tables: list[Table]) -> str:
    names = ", ".join(table.name for table in tables[:10])
    return f"; the settings hide: {names}" if names else ""
