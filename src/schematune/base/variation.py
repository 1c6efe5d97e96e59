"""The same questions over a database that looks otherwise: names, columns, years and values vary.

In: a schema, its profile and questions with SQL. Out: the same, varied alike on all sides, so that
a model that meets the questions many times learns to read table definitions instead of learning
the questions by heart. Nothing here needs the rows: what a query says of a database stays the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from sqlglot import exp, parse_one

from schematune.base.naming import cased, draw_naming, shortened
from schematune.base.style import restyle
from schematune.dialects import needs_quotes
from schematune.errors import DataError
from schematune.profile import Profile, words_of
from schematune.prompt import ABSTENTION
from schematune.samples.phrasing import reword
from schematune.schema import Column, Schema, Table

Pair = tuple[str, str]
"""A question and its output: SQL, or the abstention."""

_RENAMED_SHARE = 0.5
_THINNED_SHARE = 0.4
_HIDDEN_SHARE = 0.2
_YEAR = re.compile(r"\b(?:19[3-9]|20[0-3])\d\b")
_SMALL_NUMBER = re.compile(r"(?<![\w.,'%-])(\d{1,3})(?![\w.,'%-])")


@dataclass(frozen=True, slots=True)
class Asked:
    """Questions with their outputs, and the tables that they are asked of."""

    schema: Schema
    profile: Profile
    pairs: tuple[Pair, ...]


def varied(asked: Asked, rng: Random) -> Asked:
    """Return the questions over a database whose names, columns and constants were varied."""
    if rng.random() < _HIDDEN_SHARE:
        asked = _without_a_column(asked, rng)
    if rng.random() < _THINNED_SHARE:
        asked = _with_fewer_columns(asked, rng)
    asked = replace(asked, pairs=tuple(_reworded(pair, asked, rng) for pair in asked.pairs))
    return _renamed(asked, rng) if rng.random() < _RENAMED_SHARE else asked


# --- columns ----------------------------------------------------------------------------------


def _without_a_column(asked: Asked, rng: Random) -> Asked:
    """Take away a column that a few questions name in their own words: they have no answer now."""
    candidates = [
        (table, column, about)
        for table in asked.schema
        for column in table.columns
        if _can_go(table, column, asked.schema)
        for about in [[p for p in asked.pairs if _uses(p, column.name)]]
        if 0 < len(about) <= max(2, len(asked.pairs) // 4)
        and all(_says(question, column.name) for question, _ in about)
    ]
    if not candidates:
        return asked
    table, column, about = rng.choice(candidates)
    pairs = tuple((q, ABSTENTION) if (q, sql) in about else (q, sql) for q, sql in asked.pairs)
    return replace(asked, schema=_dropped(asked.schema, {(table.name, column.name)}), pairs=pairs)


def _with_fewer_columns(asked: Asked, rng: Random) -> Asked:
    """Leave out some columns that no question uses, and show the rest in another order."""
    unused = {
        (table.name, column.name)
        for table in asked.schema
        for column in table.columns
        if _can_go(table, column, asked.schema) and rng.random() < 0.5
        # A question without an answer may be about any column: what it misses must stay missing,
        # and what is left out makes no other question answerable.
        if not any(_uses(pair, column.name) for pair in asked.pairs)
    }
    whole = {table.name for table in asked.schema if _all_columns_matter(table, asked.pairs)}
    schema = _dropped(asked.schema, {(t, c) for t, c in unused if t not in whole})
    mixed = tuple(
        table if table.name in whole or rng.random() < 0.5 else _shuffled(table, rng)
        for table in schema
    )
    return replace(asked, schema=replace(schema, tables=mixed))


def _can_go(table: Table, column: Column, schema: Schema) -> bool:
    """Tell whether no key holds a column and no other has its name."""
    pointing = {name for t in schema for key in t.foreign_keys for name in key.columns}
    pointed = {name for t in schema for key in t.foreign_keys for name in key.references}
    alike = sum(column.name.lower() == c.name.lower() for t in schema for c in t.columns)
    keys = {*table.primary_key, *pointing, *pointed}
    return alike == 1 and column.name not in keys and len(table.columns) > 2


def _all_columns_matter(table: Table, pairs: Sequence[Pair]) -> bool:
    return any(
        "*" in sql.replace("COUNT(*)", "") and _uses((q, sql), table.name) for q, sql in pairs
    )


def _dropped(schema: Schema, gone: set[tuple[str, str]]) -> Schema:
    tables = []
    for table in schema:
        kept = tuple(c for c in table.columns if (table.name, c.name) not in gone)
        tables.append(replace(table, columns=kept or table.columns))
    return replace(schema, tables=tuple(tables))


def _shuffled(table: Table, rng: Random) -> Table:
    first = [c for c in table.columns if c.name in table.primary_key]
    rest = [c for c in table.columns if c.name not in table.primary_key]
    return replace(table, columns=(*first, *rng.sample(rest, len(rest))))


def _uses(pair: Pair, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", pair[1], re.IGNORECASE) is not None


def _says(question: str, name: str) -> bool:
    """Tell whether a question says a word of a column's name, in whatever number."""
    said = {word.rstrip("s") for word in re.findall(r"[a-z]{4,}", question.lower())}
    return any(word.rstrip("s") in said for word in words_of(name) if len(word) > 3)


# --- constants --------------------------------------------------------------------------------


def _reworded(pair: Pair, asked: Asked, rng: Random) -> Pair:
    question, sql = pair
    if sql != ABSTENTION:
        question, sql = _other_years(question, sql, rng)
        question, sql = _other_number(question, sql, rng)
        question, sql = _other_value(question, sql, asked, rng)
    return reword(question, rng), sql


def _other_years(question: str, sql: str, rng: Random) -> Pair:
    """Move all years by the same number, where the question says those that the SQL has.

    >>> from random import Random
    >>> _other_years("Who came in 2020?", "SELECT a FROM t WHERE d >= '2020-01-01'", Random(5))
    ('Who came in 2021?', "SELECT a FROM t WHERE d >= '2021-01-01'")
    """
    said = {int(year) for year in _YEAR.findall(question)}
    written = {int(year) for year in _YEAR.findall(sql)}
    near = {year + step for year in said for step in (-1, 0, 1)}
    if not said or not written <= near or "-02-29" in sql or rng.random() < 0.3:
        return question, sql
    step = rng.randint(-4, 2)

    def moved(match: re.Match[str]) -> str:
        return str(int(match[0]) + step)

    return _YEAR.sub(moved, question), _YEAR.sub(moved, sql)


def _other_number(question: str, sql: str, rng: Random) -> Pair:
    """Replace a number that both sides have once, and that is the question's only one."""
    said = _SMALL_NUMBER.findall(question)
    if len(said) != 1 or len(re.findall(rf"\b{said[0]}\b", sql)) != 1 or rng.random() < 0.3:
        return question, sql
    # A number that follows a word such as "Boeing" is a name; names have a capital letter.
    at = _SMALL_NUMBER.search(question)
    if (
        at is None
        or not _SMALL_NUMBER.search(sql)
        or re.search(r"[A-Z]\w* $", question[: at.start()])
    ):
        return question, sql
    number = int(said[0])
    other = str(rng.randint(max(2, number // 2), number * 2 + 2))
    return _SMALL_NUMBER.sub(other, question), re.sub(rf"\b{number}\b", other, sql)


def _other_value(question: str, sql: str, asked: Asked, rng: Random) -> Pair:
    """Replace a category that the question says as it is stored by another of the same column."""
    for text in re.findall(r"'([A-Za-z][\w .-]*)'", sql):
        found = re.findall(rf"(?<!\w){re.escape(text)}(?!\w)", question, re.IGNORECASE)
        if len(found) != 1 or rng.random() < 0.4:
            continue
        others = [
            value for value in _siblings(text, asked) if value.lower() not in question.lower()
        ]
        if others:
            other = rng.choice(others)
            spoken = other.lower() if found[0].islower() else other
            question = question.replace(found[0], spoken)
            sql = sql.replace(f"'{text}'", f"'{other}'")
    return question, sql


def _siblings(text: str, asked: Asked) -> list[str]:
    """Return the other values of the one category column that holds ``text``."""
    tables = {table.name for table in asked.schema}
    holding = [
        profile
        for (table, _), profile in asked.profile.columns.items()
        if table in tables and text in profile.values
    ]
    if len(holding) != 1:
        return []
    values = [value for value in holding[0].values if isinstance(value, str) and value != text]
    return [value for value in values if re.fullmatch(r"[A-Za-z][\w .-]*", value)]


# --- names ------------------------------------------------------------------------------------


def _renamed(asked: Asked, rng: Random) -> Asked:
    """Spell all names by other conventions; as they were where two names would fall together."""
    naming = draw_naming(rng)

    def spelled(name: str, prefix: str = "") -> str:
        words = [shortened(w) if rng.random() < naming.cryptic else w for w in words_of(name)]
        return prefix + cased(" ".join(words), naming.table_case if prefix else naming.case)

    tables = {t.name.lower(): spelled(t.name, naming.table_prefix) for t in asked.schema}
    names = {c.name.lower(): c.name for t in asked.schema for c in t.columns}
    columns = {low: spelled(name) for low, name in names.items()}
    if not (_distinct(tables) and _distinct(columns)):
        return asked
    schema = _with_names(asked.schema, tables, columns)
    try:
        pairs = tuple(_with_names_in(pair, schema, tables, columns) for pair in asked.pairs)
    except DataError:
        return asked
    return Asked(schema, _profile_with_names(asked.profile, tables, columns), pairs)


def _distinct(names: Mapping[str, str]) -> bool:
    new = {name.lower() for name in names.values()}
    return len(new) == len(names) and all(new)


def _with_names(schema: Schema, tables: Mapping[str, str], columns: Mapping[str, str]) -> Schema:
    def named(names: Sequence[str]) -> tuple[str, ...]:
        return tuple(columns[name.lower()] for name in names)

    def table_of(table: Table) -> Table:
        keys = tuple(
            replace(
                key,
                columns=named(key.columns),
                table=tables.get(key.table.lower(), key.table),
                references=tuple(columns.get(name.lower(), name) for name in key.references),
            )
            for key in table.foreign_keys
        )
        return replace(
            table,
            name=tables[table.name.lower()],
            columns=tuple(replace(c, name=columns[c.name.lower()]) for c in table.columns),
            primary_key=named(table.primary_key),
            foreign_keys=keys,
        )

    return replace(schema, tables=tuple(table_of(table) for table in schema))


def _with_names_in(
    pair: Pair, schema: Schema, tables: Mapping[str, str], columns: Mapping[str, str]
) -> Pair:
    question, sql = pair
    if sql == ABSTENTION:
        return pair
    tree = parse_one(sql, read="sqlite")
    for node in list(tree.walk()):
        if isinstance(node, exp.Table):
            node.set("this", _identifier(tables.get(node.name.lower(), node.name)))
        elif isinstance(node, exp.Column) and not node.is_star:
            node.set("this", _identifier(columns.get(node.name.lower(), node.name)))
        elif isinstance(node, exp.Alias) and node.alias.lower() in columns:
            node.set("alias", _identifier(columns[node.alias.lower()]))
    return question, restyle(tree.sql("sqlite"), schema)


def _identifier(name: str) -> exp.Identifier:
    return exp.Identifier(this=name, quoted=needs_quotes(name, "sqlite"))


def _profile_with_names(
    profile: Profile, tables: Mapping[str, str], columns: Mapping[str, str]
) -> Profile:
    def entries() -> Iterator[tuple[tuple[str, str], object]]:
        for (table, column), entry in profile.columns.items():
            if table.lower() in tables and column.lower() in columns:
                yield (tables[table.lower()], columns[column.lower()]), entry

    rows = {tables[t.lower()]: count for t, count in profile.rows.items() if t.lower() in tables}
    return Profile(rows, dict(entries()))  # type: ignore[arg-type]
