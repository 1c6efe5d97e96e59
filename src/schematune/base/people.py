"""Questions that people asked, with SQL in our style, from public sets in a folder.

In: the folder of one set (Spider, Spider-Syn, Advising, EHRSQL 2024; each a JSON-lines file, maybe
packed with xz) and the folder where its SQLite databases were unpacked. Out: a :class:`PeopleSet`:
schemas, profiles, questions, and counts of what was dropped and why. A query is kept only if its
restyled form returns the same rows. WikiSQL, which has no rows, is read by
:mod:`schematune.base.wikisql`. Sets that are for measuring only are not read here.
"""

from __future__ import annotations

import json
import lzma
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any

from schematune.base.invent import profile_of
from schematune.base.style import restyle
from schematune.errors import DataError
from schematune.profile import Profile
from schematune.schema import Column, ForeignKey, Kind, Schema, Table, kind_of

HELD_OUT_DATABASES = (
    "apartment_rentals",  # bookings, guests and buildings: dates, statuses, flags
    "customers_and_invoices",  # sales with many foreign keys and look-alike tables
    "flight_1",  # staff, aircraft and routes: numbers, a bridge table
    "insurance_policies",  # claims and settlements: money and two dates a row
    "shop_membership",  # members, branches and purchases: composite keys
)
"""Spider's training databases that no model trains on, so that progress can be measured on them:
business-like, with rows and foreign keys, of five kinds."""

_EHR_TODAY = "2100-12-31 23:59:00"  # what EHRSQL's queries write for "now", which no question says
_TIME_LIMIT = 5.0  # seconds a query may take before it is dropped
_MAX_ROWS = 200_000


@dataclass(frozen=True, slots=True)
class PeopleQuestion:
    """A question in a person's words; ``sql`` is None where the database cannot answer it."""

    question: str
    sql: str | None
    db_id: str
    source: str


@dataclass(frozen=True)
class PeopleDatabase:
    """What a set's questions are asked of; ``path`` is None where there are no rows to query."""

    schema: Schema
    profile: Profile
    path: Path | None = None


@dataclass
class PeopleSet:
    """One set, read; every question's ``db_id`` is in ``databases``."""

    source: str
    databases: dict[str, PeopleDatabase] = field(default_factory=dict)
    questions: list[PeopleQuestion] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)

    def grouped(self) -> Mapping[str, Sequence[PeopleQuestion]]:
        """Return the questions by ``db_id``."""
        groups: dict[str, list[PeopleQuestion]] = defaultdict(list)
        for question in self.questions:
            groups[question.db_id].append(question)
        return groups


def read_spider(folder: Path, databases: Path) -> PeopleSet:
    """Read Spider's training questions, all but those over ``HELD_OUT_DATABASES``."""
    return _read_spider_like(folder / "train.jsonl", folder / "tables.json", databases, "spider")


def read_spider_syn(folder: Path, spider: Path, databases: Path) -> PeopleSet:
    """Read Spider-Syn: Spider's questions with the schema's words replaced by synonyms."""
    path = folder / "train.jsonl.xz"
    return _read_spider_like(path, spider / "tables.json", databases, "spider_syn")


def _read_spider_like(path: Path, tables: Path, databases: Path, source: str) -> PeopleSet:
    descriptions = {entry["db_id"]: entry for entry in json.loads(tables.read_text("utf-8"))}
    found = PeopleSet(source)
    for record in read_records(path):
        db_id = record["db_id"]
        if db_id in HELD_OUT_DATABASES:
            found.dropped["held out"] += 1
            continue
        if db_id not in found.databases:
            found.databases[db_id] = _spider_database(db_id, descriptions[db_id], databases)
        add_answered(found, record["question"], record["sql"], db_id)
    return found


def read_advising(folder: Path, databases: Path) -> PeopleSet:
    """Read Advising's questions whose SQL needs no constant that the question does not say."""
    found = PeopleSet("advising", {"advising": read_database(databases / "advising.sqlite")})
    for record in read_records(folder / "train.jsonl"):
        question = _joined(record["question"])
        if _unsaid(record["sql"], question):
            found.dropped["constant not in the question"] += 1
        else:
            add_answered(found, question, record["sql"], "advising")
    return found


def read_ehrsql(folder: Path, databases: Path, unanswerable_share: float = 0.1) -> PeopleSet:
    """Read EHRSQL 2024, with at most this share of questions that its database cannot answer."""
    found = PeopleSet("ehrsql2024", {"mimic_iv": read_database(databases / "mimic_iv.sqlite")})
    refused = []
    for record in read_records(folder / "train.jsonl.xz"):
        question, sql = _joined(record["question"]), record.get("sql")
        if sql is None:
            refused.append(PeopleQuestion(question, None, "mimic_iv", "ehrsql2024"))
        elif _EHR_TODAY in sql:
            found.dropped["needs a today of its own"] += 1
        else:
            add_answered(found, question, sql, "mimic_iv")
    limit = round(len(found.questions) * unanswerable_share / (1 - unanswerable_share))
    found.dropped["too many that cannot be answered"] = max(0, len(refused) - limit)
    found.questions += Random(0).sample(refused, min(limit, len(refused)))
    return found


def read_database(path: Path) -> PeopleDatabase:
    """Reflect and profile a SQLite file; DataError if it is not one."""
    if not path.is_file():
        raise DataError(
            f"there is no database {str(path)!r}; unpack databases.tar.xz beside the set"
        )
    connection = _open(path)
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    tables, rows = [], {}
    for (name,) in names:
        quoted = f'"{name}"'
        rows[name] = connection.execute(f"SELECT * FROM {quoted} LIMIT {_MAX_ROWS}").fetchall()
        tables.append(_reflect(connection, name, rows[name]))
    connection.close()
    schema = Schema("sqlite", tuple(tables))
    schema = Schema("sqlite", tuple(_with_sound_keys(table, schema) for table in schema))
    return PeopleDatabase(schema, profile_of(schema, rows), path)


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    return connection


def _reflect(connection: sqlite3.Connection, name: str, rows: Sequence[Sequence[Any]]) -> Table:
    facts = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
    columns = tuple(
        Column(fact[1], fact[2], _kind(fact[2], [row[fact[0]] for row in rows[:200]]), not fact[3])
        for fact in facts
    )
    keys = sorted((fact[5], fact[1]) for fact in facts if fact[5])
    pointers: dict[int, list[Any]] = defaultdict(list)
    for row in connection.execute(f'PRAGMA foreign_key_list("{name}")'):
        pointers[row[0]].append(row)
    foreign = tuple(
        ForeignKey(tuple(r[3] for r in group), group[0][2], tuple(r[4] or "" for r in group))
        for group in pointers.values()
    )
    return Table(name, columns, tuple(key for _, key in keys), foreign)


def _kind(declared: str, values: Sequence[Any]) -> Kind:
    """Return the declared kind, or that of the values where the type says nothing."""
    kind = kind_of(declared)
    present = {type(value) for value in values if value is not None}
    if kind != "other" or not present:
        return kind
    return "integer" if present == {int} else "real" if present <= {int, float} else "text"


def _with_sound_keys(table: Table, schema: Schema) -> Table:
    """Spell foreign keys as their targets are spelled; leave out those that point nowhere."""
    by_name = {other.name.lower(): other for other in schema}
    keys = []
    for key in table.foreign_keys:
        target = by_name.get(key.table.lower())
        if target is None:
            continue
        own = _spelled(key.columns, table)
        other = _spelled(key.references, target) if all(key.references) else target.primary_key
        if own and other and len(own) == len(other):
            keys.append(replace(key, columns=own, table=target.name, references=other))
    return replace(table, foreign_keys=tuple(dict.fromkeys(keys)))


def _spelled(names: Sequence[str], table: Table) -> tuple[str, ...]:
    by_name = {column.name.lower(): column.name for column in table.columns}
    known = tuple(by_name[name.lower()] for name in names if name.lower() in by_name)
    return known if len(known) == len(names) else ()


def _spider_database(db_id: str, entry: Mapping[str, Any], databases: Path) -> PeopleDatabase:
    """Return one of Spider's databases, with the foreign keys that its description adds."""
    described = _described(entry)
    path = databases / f"{db_id}.sqlite"
    if not path.is_file():
        return PeopleDatabase(described, Profile())
    database = read_database(path)
    more = {table.name.lower(): table.foreign_keys for table in described}
    tables = []
    for table in database.schema:
        taken = {key.columns for key in table.foreign_keys}
        added = (replace(key, inferred=True) for key in more.get(table.name.lower(), ()))
        joined = replace(table, foreign_keys=(*table.foreign_keys, *added))
        sound = _with_sound_keys(joined, database.schema).foreign_keys
        kept = tuple(key for key in sound if not key.inferred or key.columns not in taken)
        tables.append(replace(table, foreign_keys=kept))
    return replace(database, schema=Schema("sqlite", tuple(tables)))


def _described(entry: Mapping[str, Any]) -> Schema:
    """Return the schema that an entry of Spider's ``tables.json`` describes."""
    names, columns = entry["table_names_original"], entry["column_names_original"]
    kinds: dict[str, tuple[str, Kind]] = {
        "number": ("NUMERIC", "real"),
        "time": ("DATETIME", "datetime"),
    }
    made: dict[int, list[Column]] = defaultdict(list)
    for (table, name), word in zip(columns, entry["column_types"], strict=True):
        made[table].append(Column(name, *kinds.get(word, ("TEXT", "text"))))
    foreign: dict[int, list[ForeignKey]] = defaultdict(list)
    for own, other in entry["foreign_keys"]:
        target = names[columns[other][0]]
        foreign[columns[own][0]].append(
            ForeignKey((columns[own][1],), target, (columns[other][1],))
        )
    keys = {
        columns[key][0]: columns[key][1] for key in entry["primary_keys"] if isinstance(key, int)
    }
    tables = (
        Table(name, tuple(made[i]), (keys[i],) if i in keys else (), tuple(foreign[i]))
        for i, name in enumerate(names)
        if not name.startswith("sqlite_")
    )
    return Schema("sqlite", tuple(tables))


def read_records(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a JSON-lines file, packed with xz or not; DataError if there is none."""
    if not path.is_file():
        raise DataError(f"there is no question file {str(path)!r}")
    packed = path.read_bytes()
    lines = lzma.decompress(packed) if path.suffix == ".xz" else packed
    yield from (json.loads(line) for line in lines.split(b"\n") if line.strip())


def add_answered(found: PeopleSet, question: str, sql: str, db_id: str) -> None:
    """Add a question if its SQL, restyled, returns what it returned before."""
    database = found.databases[db_id]
    try:
        styled = restyle(sql, database.schema)
    except DataError as error:
        found.dropped[f"refused: {re.sub(chr(39) + '.*' + chr(39), '…', str(error))}"] += 1
        return
    reason = _difference(database.path, sql, styled) if database.path else None
    if reason:
        found.dropped[reason] += 1
    else:
        found.questions.append(
            PeopleQuestion(" ".join(question.split()), styled, db_id, found.source)
        )


@cache
def _difference(path: Path, sql: str, styled: str) -> str | None:
    """Return why two queries are not the same on a database, None if they are."""
    original = _rows(path, sql)
    if original is None:
        return "the original fails"
    ours = _rows(path, styled)
    return "fails when restyled" if ours is None else None if ours == original else "other rows"


@cache
def _rows(path: Path, sql: str) -> Counter[tuple[Any, ...]] | None:
    """Return a query's rows, counted; None if it fails or takes too long."""
    connection = _open(path)
    end = monotonic() + _TIME_LIMIT
    connection.set_progress_handler(lambda: monotonic() > end, 10_000)
    try:
        return Counter(connection.execute(sql).fetchmany(_MAX_ROWS))
    except sqlite3.Error:
        return None
    finally:
        connection.close()


def _joined(question: str) -> str:
    """Take back the spaces that a tokenizer put before punctuation.

    >>> _joined("Is Prof. Lee 's 464 class full , please ?")
    "Is Prof. Lee's 464 class full, please?"
    """
    return re.sub(r"\s+([?.!,;:]|'s\b|n't\b)", r"\1", " ".join(question.split()))


def _unsaid(sql: str, question: str) -> bool:
    """Tell whether the SQL has a constant that the question does not say.

    Flags (``'Y'``), ``= 0`` and ``LIMIT 1`` need no word.

    >>> _unsaid("SELECT a FROM t WHERE b LIKE '%Art%' LIMIT 1", "Which art is it?")
    False
    >>> _unsaid("SELECT a FROM t WHERE student_id = 1", "What have I taken?")
    True
    """
    said = question.lower()
    texts = re.findall(r"[\"']([^\"']*)[\"']", sql)
    numbers = re.findall(r"(?<![\w.'\"])\d+(?![\w.])", sql.replace("LIMIT 1", ""))
    constants = [text.strip("%").lower() for text in texts + numbers]
    return any(text not in ("", "y", "n", "0") and text not in said for text in constants)
