"""Invented companies: a schema, rows to run queries on, and what people call it all.

In: a seed. Out: an :class:`Invention`, always the same for the same seed, drawn from the domains of
:mod:`schematune.base.domains`, with names by :mod:`~schematune.base.naming` and values by
:mod:`~schematune.base.values`. Questions and SQL over it are not made here.
"""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from schematune.base.business import draw_domain, draw_entities, draw_fields
from schematune.base.domains import Entity, Field, Link
from schematune.base.naming import Naming, draw_naming
from schematune.base.values import Rows, Shape, make, shape_of, skewed
from schematune.dialects import quote
from schematune.profile import ColumnProfile, Profile, Value, is_personal
from schematune.schema import Column, ForeignKey, Schema, Table, kind_of

Row = tuple[Value | None, ...]

_MAX_VALUES = 20
_MAX_TEXTS = 500
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")
_ISO_DATETIME = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d")


@dataclass(frozen=True)
class Invention:
    """An invented database and the words for it.

    ``nouns`` are (singular, plural) by table; ``phrases`` are what people call a column, by (table,
    column); ``shapes`` say what a column's values are like (keys are ``"code"``); ``meanings`` are
    the words for values that are not spelled as people say them (``"ON_HOLD"``: on hold).
    """

    domain: str
    schema: Schema
    rows: Mapping[str, Sequence[Row]]
    nouns: Mapping[str, tuple[str, str]]
    phrases: Mapping[tuple[str, str], tuple[str, ...]]
    shapes: Mapping[tuple[str, str], Shape]
    meanings: Mapping[tuple[str, str], Mapping[Value, str]]


@dataclass
class _Made:
    """A column while it is made."""

    column: Column
    phrases: tuple[str, ...]
    shape: Shape
    values: list[Value | None]
    meanings: dict[Value, str] = field(default_factory=dict)


@dataclass
class _MadeTable:
    """A table while it is made; ``keys`` are its primary key's values where it has one column."""

    name: str
    nouns: tuple[str, str]
    columns: list[_Made]
    primary_key: tuple[str, ...]
    foreign_keys: list[ForeignKey]
    keys: list[Value]


@dataclass
class _Workshop:
    """What all tables of one invention share."""

    rng: Random
    naming: Naming
    types: Mapping[Shape, str]
    tables: dict[str, _MadeTable] = field(default_factory=dict)


def invent(seed: int) -> Invention:
    """Return the invented database number ``seed``."""
    rng = Random(seed)
    domain = draw_domain(rng)
    shop = _Workshop(rng, draw_naming(rng), _draw_types(rng))
    for entity in draw_entities(domain, rng):
        _make_table(entity, shop)
    return _assemble(domain.name, shop)


def build(invention: Invention, connection: sqlite3.Connection) -> None:
    """Create the invention's tables in an empty SQLite database and fill them."""
    for table in invention.schema:
        connection.execute(_ddl(table))
        marks = ", ".join("?" * len(table.columns))
        name = quote(table.name, "sqlite")
        connection.executemany(f"INSERT INTO {name} VALUES ({marks})", invention.rows[table.name])
    connection.commit()


def profile_of(schema: Schema, rows: Mapping[str, Sequence[Row]]) -> Profile:
    """Return what profiling a database with these rows would give."""
    columns = {}
    for table in schema:
        by_column = list(zip(*rows[table.name], strict=True)) or [()] * len(table.columns)
        for column, values in zip(table.columns, by_column, strict=True):
            columns[table.name, column.name] = _column_profile(column, values)
    return Profile({table.name: len(rows[table.name]) for table in schema}, columns)


def _column_profile(column: Column, values: Sequence[Value | None]) -> ColumnProfile:
    present = [value for value in values if value is not None]
    # Ties are broken by the value, so that the order does not hang on the order of rows.
    counts = sorted(Counter(present).items(), key=lambda item: (-item[1], str(item[0])))
    personal = is_personal(column)
    most = _MAX_TEXTS if column.kind == "text" else _MAX_VALUES
    looks_like = _looks_like(column, present)
    ranged = present and (looks_like or column.kind in ("integer", "real", "date", "datetime"))
    return ColumnProfile(
        rows=len(values),
        nulls=len(values) - len(present),
        distinct=len(counts),
        values=() if personal else tuple(value for value, _ in counts[:most]),
        low=min(present, key=_sort_key) if ranged else None,
        high=max(present, key=_sort_key) if ranged else None,
        personal=personal,
        looks_like=looks_like,
    )


def _sort_key(value: Value) -> tuple[bool, float, str]:
    """Order numbers before texts, as SQLite does."""
    return (True, 0.0, value) if isinstance(value, str) else (False, value, "")


def _looks_like(column: Column, present: Sequence[Value]) -> str | None:
    if column.kind != "text" or not present:
        return None
    texts = [str(value) for value in present]
    if all(map(_ISO_DATE.match, texts)):
        return "date"
    return "datetime" if all(map(_ISO_DATETIME.match, texts)) else None


_TYPE_CHOICES: dict[Shape, tuple[tuple[str, ...], tuple[int, ...]]] = {
    "integer": (("INTEGER", "INT", "BIGINT", "SMALLINT"), (60, 30, 6, 4)),
    "real": (("REAL", "DECIMAL(10,2)", "NUMERIC", "FLOAT", "DOUBLE"), (45, 25, 10, 12, 8)),
    "money": (("REAL", "DECIMAL(10,2)", "NUMERIC(12,2)", "DOUBLE PRECISION"), (40, 40, 10, 10)),
    "date": (("DATE", "TEXT", "VARCHAR(10)", "DATETIME"), (60, 30, 5, 5)),
    "datetime": (("DATETIME", "TIMESTAMP", "TEXT", "DATE"), (45, 35, 15, 5)),
    "time": (("TIME", "TEXT"), (60, 40)),
    "flag": (("BOOLEAN", "INTEGER", "TINYINT(1)", "CHAR(1)", "VARCHAR(5)"), (45, 25, 10, 12, 8)),
    "text": (
        ("TEXT", "VARCHAR(50)", "VARCHAR(255)", "NVARCHAR(100)", "CHAR(40)"),
        (50, 25, 15, 5, 5),
    ),
}


def _draw_types(rng: Random) -> dict[Shape, str]:
    """Draw the declared type of every shape; one schema keeps to its types, mostly."""
    return {
        shape: rng.choices(names, weights)[0] for shape, (names, weights) in _TYPE_CHOICES.items()
    }


def _make_table(entity: Entity, shop: _Workshop) -> None:
    rng = shop.rng
    singular, plural = rng.choice(entity.nouns) if rng.random() < 0.4 else entity.nouns[0]
    count = _draw_count(entity, rng)
    table = _MadeTable(shop.naming.table(singular, plural), (singular, plural), [], (), [], [])
    rows = Rows(rng, count)
    plain = [
        made
        for field_ in draw_fields(entity, rng)
        if (made := _make_field(field_, singular, rows, shop))
    ]
    _disorder(plain, rng)
    outward = [link for link in entity.links if link.entity != entity.name]
    pointers = _make_pointers(outward, table, count, shop)
    _make_key(table, singular, pointers, count, shop)
    shop.tables[entity.name] = table
    inward = [link for link in entity.links if link.entity == entity.name]
    pointers += _make_pointers(inward, table, count, shop)
    _lay_out(table, plain, pointers, rng)


def _draw_count(entity: Entity, rng: Random) -> int:
    dice = rng.random()
    if dice < 0.02:
        return 0
    if dice < 0.06:
        return rng.randint(1, 4)
    return rng.randint(4, 14) if entity.few else rng.randint(18, 60)


def _make_field(field_: Field, entity: str, rows: Rows, shop: _Workshop) -> _Made:
    rng, shape = shop.rng, shape_of(field_.recipe)
    words = field_.names[0] if rng.random() < 0.55 else rng.choice(field_.names)
    name = shop.naming.column(words, entity, rng)
    values: list[Value | None] = list(make(field_.recipe, rows))
    made = _Made(
        Column(name, "TEXT", "text"),
        (words, *(n for n in field_.names if n != words)),
        shape,
        values,
    )
    declared = _declared(shape, shop)
    if shape == "flag":
        _spell_flags(made, declared, rng)
    elif shape == "category":
        _spell_categories(made, rng)
    elif declared.startswith(("DECIMAL", "NUMERIC")):  # SQLite keeps whole ones as integers
        made.values = [int(v) if isinstance(v, float) and v.is_integer() else v for v in values]
    comment = words if shop.naming.cryptic and rng.random() < 0.5 else made.column.comment
    made.column = Column(name, declared, kind_of(declared), True, comment)
    return made


def _declared(shape: Shape, shop: _Workshop) -> str:
    shape = shape if shape in _TYPE_CHOICES else "text"
    if shop.rng.random() < 0.1:
        names, weights = _TYPE_CHOICES[shape]
        return shop.rng.choices(names, weights)[0]
    return shop.types[shape]


def _spell_flags(made: _Made, declared: str, rng: Random) -> None:
    if declared == "CHAR(1)":
        no, yes = rng.choice((("N", "Y"), ("F", "T"), ("n", "y")))
    elif declared == "VARCHAR(5)":
        no, yes = rng.choice((("false", "true"), ("no", "yes"), ("No", "Yes"), ("FALSE", "TRUE")))
    else:
        return
    made.values = [yes if value else no for value in made.values]
    made.meanings = {yes: "yes", no: "no"}


def _spell_categories(made: _Made, rng: Random) -> None:
    """Spell categories as this column does: as people say them, in capitals, as codes."""
    words = sorted({str(value) for value in made.values})
    style = rng.random()
    if style < 0.55:
        return
    if style < 0.7:
        spelled = {word: word[:1].upper() + word[1:] for word in words}
    elif style < 0.8:
        spelled = {word: word.upper() for word in words}
    elif style < 0.88:
        spelled = {word: re.sub(r"\W+", "_", word) for word in words}
    elif style < 0.93:
        spelled = {word: re.sub(r"\W+", "_", word).upper() for word in words}
    else:
        spelled = {word: word[:1].upper() for word in words}
        if len(set(spelled.values())) < len(words) or len(words) > 5:
            return
        explained = ", ".join(f"{code} = {word}" for word, code in spelled.items())
        made.column = replace(made.column, comment=explained)
    made.values = [spelled[str(value)] for value in made.values]
    made.meanings = {code: word for word, code in spelled.items() if code != word}


def _disorder(columns: Sequence[_Made], rng: Random) -> None:
    """Take some values away, as in every database that people fill."""
    for made in columns:
        if rng.random() < 0.2:
            share = rng.choice((0.03, 0.1, 0.3))
            made.values = [None if rng.random() < share else value for value in made.values]
        else:
            made.column = replace(made.column, nullable=rng.random() < 0.6)


def _make_pointers(
    links: Sequence[Link], table: _MadeTable, count: int, shop: _Workshop
) -> list[_Made]:
    """Make the columns that point at tables which have a key of one column."""
    pointers: dict[str, _Made] = {}
    inferred = shop.rng.random() < 0.1
    for link in links:
        target = shop.tables[link.entity]
        noun = target.nouns[0]
        name = shop.naming.foreign_key(link.role or "", noun)
        if len(target.primary_key) != 1 or name in pointers:
            continue
        key = next(made for made in target.columns if made.column.name == target.primary_key[0])
        column = Column(name, key.column.type, key.column.kind)
        phrases = (link.role, f"{link.role} {noun}") if link.role else (noun, f"{noun} id")
        values = _point(target.keys, count, table is target, shop.rng)
        pointers[name] = _Made(column, phrases, "code", values)
        table.foreign_keys.append(ForeignKey((name,), target.name, target.primary_key, inferred))
    return list(pointers.values())


def _point(keys: Sequence[Value], count: int, to_itself: bool, rng: Random) -> list[Value | None]:
    """Draw which key each row points at; some keys get many rows, some none, some rows no key."""
    known = rng.sample(keys, len(keys))
    values: list[Value | None] = list(skewed(rng, known, count)) or [None] * count
    missing = 0.3 if to_itself else rng.choice((0, 0, 0, 0.05))
    return [None if rng.random() < missing else value for value in values]


def _make_key(
    table: _MadeTable, entity: str, pointers: Sequence[_Made], count: int, shop: _Workshop
) -> None:
    """Give the table a primary key: numbers, codes, the pair of its pointers, or none."""
    dice = shop.rng.random()
    if len(pointers) == 2 and dice < 0.2 and _unique_pairs(pointers):
        table.primary_key = tuple(made.column.name for made in pointers)
        return
    if dice > 0.97:
        return
    name = shop.naming.primary_key(entity)
    start, step = shop.rng.choice(((1, 1), (1, 1), (1, 1), (100, 1), (1001, 1), (10, 10)))
    table.keys = [start + step * number for number in range(count)]
    declared = shop.types["integer"] if shop.types["integer"] != "SMALLINT" else "INTEGER"
    if shop.rng.random() < 0.06:
        letters = entity[:2].upper()
        table.keys = [f"{letters}{key:04}" for key in table.keys if isinstance(key, int)]
        declared = shop.types["text"]
    column = Column(name, declared, kind_of(declared), nullable=False)
    phrases = (f"{entity} id", f"{entity} number", "id")
    table.columns.append(_Made(column, phrases, "code", list(table.keys)))
    table.primary_key = (name,)


def _unique_pairs(pointers: Sequence[_Made]) -> bool:
    pairs = list(zip(*(made.values for made in pointers), strict=True))
    return len(set(pairs)) == len(pairs)


def _lay_out(table: _MadeTable, plain: list[_Made], pointers: list[_Made], rng: Random) -> None:
    """Put the columns in an order and drop those whose name is taken."""
    if rng.random() < 0.5:
        rng.shuffle(plain)
    ordered = table.columns + (pointers + plain if rng.random() < 0.4 else plain + pointers)
    if rng.random() < 0.1:
        rng.shuffle(ordered)
    seen: set[str] = set()
    keys = {made.column.name.lower() for made in (*table.columns, *pointers)}
    table.columns = []
    for made in ordered:
        name = made.column.name.lower()
        if name in seen or (name in keys and made in plain):
            continue
        seen.add(name)
        table.columns.append(made)


def _assemble(domain: str, shop: _Workshop) -> Invention:
    tables = list({table.name.lower(): table for table in shop.tables.values()}.values())
    shop.rng.shuffle(tables)
    columns = {(table.name, made.column.name): made for table in tables for made in table.columns}
    return Invention(
        domain=domain,
        schema=Schema("sqlite", tuple(map(_frozen, tables))),
        rows={table.name: _rows_of(table) for table in tables},
        nouns={table.name: table.nouns for table in tables},
        phrases={place: made.phrases for place, made in columns.items()},
        shapes={place: made.shape for place, made in columns.items()},
        meanings={place: made.meanings for place, made in columns.items() if made.meanings},
    )


def _rows_of(table: _MadeTable) -> list[Row]:
    return list(zip(*(made.values for made in table.columns), strict=True))


def _frozen(table: _MadeTable) -> Table:
    return Table(
        table.name,
        tuple(made.column for made in table.columns),
        table.primary_key,
        tuple(table.foreign_keys),
    )


def _ddl(table: Table) -> str:
    lines = [f"{quote(column.name, 'sqlite')} {column.type}" for column in table.columns]
    if table.primary_key:
        names = ", ".join(quote(name, "sqlite") for name in table.primary_key)
        lines.append(f"PRIMARY KEY ({names})")
    for key in table.foreign_keys:
        if not key.inferred:
            own, other = quote(key.columns[0], "sqlite"), quote(key.references[0], "sqlite")
            lines.append(f"FOREIGN KEY ({own}) REFERENCES {quote(key.table, 'sqlite')} ({other})")
    return f"CREATE TABLE {quote(table.name, 'sqlite')} ({', '.join(lines)})"
