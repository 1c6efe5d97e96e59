"""WikiSQL's questions: people's words over single tables of which only the columns are known.

In: the set's folder. Out: a :class:`~schematune.base.people.PeopleSet` whose tables got names and
plain columns, and whose constants are spelled as the question spells them. There are no rows:
nothing is executed, and profiles show only values that the table's own questions name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

from sqlglot import exp, parse_one

from schematune.base.domains import load_pools
from schematune.base.people import PeopleDatabase, PeopleQuestion, PeopleSet, read_records
from schematune.base.style import restyle
from schematune.errors import DataError
from schematune.profile import ColumnProfile, Profile, Value
from schematune.schema import Column, Schema, Table

_NEUTRAL_NAMES = ("data", "records", "results", "entries", "items", "list", "overview", "facts")


def read_wikisql(folder: Path) -> PeopleSet:
    """Read WikiSQL; its tables get names, tidy columns and the values that its questions name."""
    tables: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for record in read_records(folder / "train.jsonl.xz"):
        tables[record["table_id"]].append(record)
    found = PeopleSet("wikisql")
    for table_id, records in tables.items():
        _read_wiki_table(table_id, records, found)
    return found


def _read_wiki_table(table_id: str, records: Sequence[Mapping[str, Any]], found: PeopleSet) -> None:
    """Add one of WikiSQL's tables and its questions."""
    dice = Random(table_id)
    columns = {name: kind for record in records for name, kind in record["columns"].items()}
    names = _tidy_names(columns) if dice.random() < 0.75 else {name: name for name in columns}
    texts = [names[name] for name, kind in columns.items() if kind == "TEXT"]
    table_name = _table_name(texts, dice)
    table = Table(
        table_name, tuple(_wiki_column(names[n], kind, records) for n, kind in columns.items())
    )
    schema = Schema("sqlite", (table,))
    kept = []
    for record in records:
        sql = _renamed(record["sql"], names, table_name)
        kept += [q for q in [_align(sql, record["question"], schema, found)] if q]
    values = _values(kept, schema) if dice.random() < 0.6 else {}
    found.databases[table_id] = PeopleDatabase(schema, _wiki_profile(table, values, dice))
    for question, sql in kept:
        found.questions.append(PeopleQuestion(question, sql, table_id, "wikisql"))


def _tidy_names(columns: Iterable[str]) -> dict[str, str]:
    """Return a plain identifier for each column, unlike all others."""
    names: dict[str, str] = {}
    for column in columns:
        plain = re.sub(r"\W+", "_", column).strip("_") or "column"
        plain = f"c_{plain}" if plain[0].isdigit() else plain
        while plain.lower() in (name.lower() for name in names.values()):
            plain += "_2"
        names[column] = plain
    return names


def _table_name(columns: Sequence[str], dice: Random) -> str:
    """Return ``data`` for half of the tables, else a neutral name or what a column lists."""
    if dice.random() < 0.5:
        return "data"
    things = load_pools()["listed"]
    listed = [f"{name.lower()}s" for name in columns if name.lower() in things]
    return dice.choice([*_NEUTRAL_NAMES[1:], *listed])


def _wiki_column(name: str, kind: str, records: Sequence[Mapping[str, Any]]) -> Column:
    if kind == "TEXT":
        return Column(name, "TEXT", "text")
    whole = not any(re.search(r"\d\.\d", record["sql"]) for record in records)
    return Column(name, "INTEGER", "integer") if whole else Column(name, "REAL", "real")


def _renamed(sql: str, names: Mapping[str, str], table: str) -> str:
    """Return the SQL with the table's and the columns' new names."""

    def swap(match: re.Match[str]) -> str:
        if match[1] is None:
            return match[0]
        name = table if match.start() == place else names[match[1]]
        return f'"{name}"'

    place = sql.index('"data"', sql.index("FROM"))
    return re.sub(r"'(?:[^']|'')*'|\"([^\"]*)\"", swap, sql)


def _align(sql: str, question: str, schema: Schema, found: PeopleSet) -> tuple[str, str] | None:
    """Return the question and its SQL, with constants spelled as the question spells them."""
    question = " ".join(question.split())
    literals = re.findall(r"'((?:[^']|'')*)'", sql)
    for literal in literals:
        text = literal.replace("''", "'")
        start = question.lower().find(text.lower())
        if start < 0:
            found.dropped["constant not in the question"] += 1
            return None
        spelled = question[start : start + len(text)].replace("'", "''")
        sql = sql.replace(f"'{literal}'", f"'{spelled}'")
    try:
        return question, restyle(sql, schema)
    except DataError:
        found.dropped["refused"] += 1
        return None


def _values(kept: Sequence[tuple[str, str]], schema: Schema) -> dict[str, list[Value]]:
    """Return the constants that queries compare each column with."""
    values: dict[str, list[Value]] = defaultdict(list)
    for _, sql in kept:
        for test in parse_one(sql, read="sqlite").find_all(exp.Binary):
            if isinstance(test.left, exp.Column) and isinstance(test.right, exp.Literal):
                column = schema.tables[0].column(test.left.name)
                text = test.right.name
                if column.kind == "text":
                    values[column.name].append(text)
                elif not test.right.is_string:
                    values[column.name].append(float(text) if column.kind == "real" else int(text))
    return values


def _wiki_profile(table: Table, values: Mapping[str, Sequence[Value]], dice: Random) -> Profile:
    """Return a profile as if the values that questions name were some of many."""
    rows = dice.randint(10, 60)
    columns = {}
    for name, known in values.items():
        column, distinct = table.column(name), list(dict.fromkeys(known))
        bounds = (min(known), max(known)) if column.kind != "text" else (None, None)
        columns[table.name, name] = ColumnProfile(
            rows, 0, max(rows * 2 // 3, len(distinct)), tuple(distinct[:20]), *bounds
        )
    return Profile({table.name: rows}, columns)
