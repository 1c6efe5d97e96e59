"""The corpus of the embedded base: groups of questions that share one prompt, made on the fly.

In: a seed (invented databases), or databases with people's questions. Out: :class:`Group` values,
endless and never twice the same: tables are shuffled, left out and added, dialects change, and
questions about what was left out become ones that the tables cannot answer.
"""

from __future__ import annotations

import json
import lzma
import re
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import islice
from pathlib import Path
from random import Random

from schematune.base.invent import Invention, build, invent, profile_of
from schematune.base.people import PeopleDatabase, PeopleQuestion, PeopleSet
from schematune.base.variation import Asked, varied
from schematune.linking import ValueIndex
from schematune.profile import Profile
from schematune.prompt import ABSTENTION, instruction
from schematune.samples.draft import Draft
from schematune.samples.generator import drafts
from schematune.schema import Schema, Table
from schematune.workspace import atomic_writer

_DIALECTS = (("sqlite", 80), ("postgres", 13), ("mysql", 4), ("duckdb", 3))
_GROUPS_PER_INVENTION = 3
_BRANCHES = 20
_EMPTY_KEPT = 0.4  # share of queries without a row that stay: they are right all the same
_HIDING_SHARE = 0.25  # share of groups that lose a table or column but not the questions about it
_ONE_PASS: Mapping[str, float] = {}
_STRANGER_SHARE = 0.06  # share of questions that people asked of some other database


@dataclass(frozen=True, slots=True)
class Group:
    """One instruction and the (question, output) pairs that share it."""

    instruction: str
    pairs: tuple[tuple[str, str], ...]


def invented_groups(seed: int, branches: int = _BRANCHES) -> Iterator[Group]:
    """Yield groups over the invented database number ``seed``, each query run on its rows."""
    rng = Random(f"corpus/{seed}")
    invention = invent(seed)
    profile = profile_of(invention.schema, invention.rows)
    connection = sqlite3.connect(":memory:")
    build(invention, connection)
    for number in range(_GROUPS_PER_INVENTION):
        schema = _some_tables(invention.schema, rng)
        shown = Profile() if rng.random() < 0.04 else profile
        dialect = rng.choices([d for d, _ in _DIALECTS], [w for _, w in _DIALECTS])[0]
        seed_of_group = seed * 100 + number
        checked = _checked(invention, schema, profile, dialect, seed_of_group, connection, rng)
        pairs = list(islice(checked, branches))
        if rng.random() < _HIDING_SHARE:
            schema, pairs = _hide_something(invention, schema, profile, seed_of_group, pairs, rng)
        rng.shuffle(pairs)
        if pairs:
            yield _group(replace(schema, dialect=dialect), shown, pairs)
    connection.close()


def _group(schema: Schema, profile: Profile, pairs: Sequence[tuple[str, str]]) -> Group:
    values = ValueIndex(schema, profile)
    linked = tuple((values.linked(question), output) for question, output in pairs)
    return Group(instruction(schema, profile), linked)


def _checked(
    invention: Invention,
    schema: Schema,
    profile: Profile,
    dialect: str,
    seed: int,
    connection: sqlite3.Connection,
    rng: Random,
) -> Iterator[tuple[str, str]]:
    """Yield pairs whose SQL runs; another dialect's query is judged by its SQLite twin."""
    ours = _drafts(invention, schema, profile, seed)
    twins: Iterator[tuple[Draft, Draft]]
    if dialect == schema.dialect:
        twins = ((draft, draft) for draft in ours)
    else:
        theirs = _drafts(invention, replace(schema, dialect=dialect), profile, seed)
        twins = zip(ours, theirs, strict=False)
    for draft, spoken in islice(twins, 400):
        if draft.sql is None or spoken.sql is None:
            yield draft.question, ABSTENTION
        elif _runs(draft.sql, connection, rng):
            yield spoken.question, spoken.sql


def _drafts(invention: Invention, schema: Schema, profile: Profile, seed: int) -> Iterator[Draft]:
    return drafts(
        schema,
        profile,
        seed,
        nouns=invention.nouns,
        phrases=invention.phrases,
        meanings=invention.meanings,
        unanswerable_share=0.06,
    )


def _runs(sql: str, connection: sqlite3.Connection, rng: Random) -> bool:
    try:
        rows = connection.execute(sql).fetchmany(3)
    except sqlite3.Error:
        return False
    told = any(value is not None for row in rows for value in row)
    return told or rng.random() < _EMPTY_KEPT


def _some_tables(schema: Schema, rng: Random) -> Schema:
    """Return one to six tables: a first one, then mostly its neighbours, in any order."""
    chosen = [rng.choice(schema.tables)]
    wanted = rng.choices((1, 2, 3, 4, 5, 6), weights=(2, 4, 6, 4, 2, 1))[0]
    while len(chosen) < min(wanted, len(schema.tables)):
        rest = [table for table in schema if table not in chosen]
        near = [table for table in rest if any(_linked(table, other) for other in chosen)]
        chosen.append(rng.choice(near if near and rng.random() < 0.85 else rest))
    rng.shuffle(chosen)
    return Schema(schema.dialect, tuple(chosen))


def _linked(one: Table, other: Table) -> bool:
    return any(key.table == other.name for key in one.foreign_keys) or any(
        key.table == one.name for key in other.foreign_keys
    )


def _hide_something(
    invention: Invention,
    schema: Schema,
    profile: Profile,
    seed: int,
    pairs: list[tuple[str, str]],
    rng: Random,
) -> tuple[Schema, list[tuple[str, str]]]:
    """Return the schema without one table or column, and some questions that now miss it."""
    table = rng.choice(schema.tables)
    if len(schema.tables) > 1 and rng.random() < 0.4:
        name = table.name
        hidden = Schema(schema.dialect, tuple(t for t in schema if t is not table))
    else:
        keys = _keys(schema)
        plain = [c for c in table.columns if c.name not in keys and _is_only(c.name, schema)]
        if not plain or len(table.columns) < 3:
            return schema, pairs
        name = rng.choice(plain).name
        kept = replace(table, columns=tuple(c for c in table.columns if c.name != name))
        hidden = Schema(schema.dialect, tuple(kept if t is table else t for t in schema))
    spoken = {word for known in _spoken(invention, table.name, name) for word in known.split()}
    absent = [
        (draft.question, ABSTENTION)
        for draft in islice(_drafts(invention, schema, profile, seed + 50), 60)
        if draft.sql and _names(draft.sql, name) and spoken & set(draft.question.lower().split())
    ]
    left = [pair for pair in pairs if not _names(pair[1], name)]
    return hidden, left + absent[: rng.choice((2, 3, 4))]


def _spoken(invention: Invention, table: str, name: str) -> tuple[str, ...]:
    return invention.nouns[table] if name == table else invention.phrases.get((table, name), ())


def _keys(schema: Schema) -> set[str]:
    pointing = {name for t in schema for key in t.foreign_keys for name in key.columns}
    return pointing | {name for table in schema for name in table.primary_key}


def _is_only(column: str, schema: Schema) -> bool:
    return sum(column in table for table in schema) == 1 and column not in schema


def _names(sql: str, name: str) -> bool:
    return bool(name) and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sql) is not None


# --- people's questions -----------------------------------------------------------------------


@dataclass(frozen=True)
class PeopleCorpus:
    """Databases by name and the questions asked of each."""

    databases: Mapping[str, PeopleDatabase]
    questions: Mapping[str, Sequence[PeopleQuestion]]

    def parted(self, names: Collection[str]) -> tuple[PeopleCorpus, PeopleCorpus]:
        """Return the databases of these names with their questions, and all others."""
        inside = {db_id: asked for db_id, asked in self.questions.items() if db_id in names}
        outside = {db_id: asked for db_id, asked in self.questions.items() if db_id not in names}
        return PeopleCorpus(self.databases, inside), PeopleCorpus(self.databases, outside)

    def groups(
        self,
        rng: Random,
        *,
        passes: Mapping[str, float] = _ONE_PASS,
        vary: bool = True,
    ) -> Iterator[Group]:
        """Yield groups in a random order: all questions, as often as ``passes`` says of their set.

        A set that is not named is asked once; half a pass asks every other question. Each group's
        names, columns and constants are varied, or left as they were asked.
        """
        chunks = [
            (db_id, asked[at : at + _BRANCHES])
            for db_id, all_asked in self.questions.items()
            for asked in [_some_passes(all_asked, passes.get(db_id.partition("/")[0], 1.0), rng)]
            for at in range(0, len(asked), _BRANCHES)
        ]
        rng.shuffle(chunks)
        for db_id, asked in chunks:
            group = self._asked(db_id, asked, rng)
            if vary:
                group = varied(group, rng)
            yield _group(group.schema, group.profile, group.pairs)

    def _asked(self, db_id: str, asked: Sequence[PeopleQuestion], rng: Random) -> Asked:
        database = self.databases[db_id]
        schema = _around(database.schema, [q.sql for q in asked if q.sql], rng)
        pairs = [(q.question, q.sql or ABSTENTION) for q in asked]
        while rng.random() < _STRANGER_SHARE * len(asked) / (1 + _STRANGER_SHARE * len(asked)):
            pairs.append((self._stranger(schema, rng), ABSTENTION))
        rng.shuffle(pairs)
        return Asked(schema, database.profile, tuple(p for p in pairs if p[0]))

    def _stranger(self, schema: Schema, rng: Random) -> str:
        """Return a question asked of another database, none of whose tables is named here."""
        other = rng.choice(list(self.questions))
        question = rng.choice(list(self.questions[other]))
        here = {word for table in schema for word in _stems(table.name)} | {
            word for table in schema for column in table.columns for word in _stems(column.name)
        }
        return "" if here & _stems(question.question) else question.question


def _some_passes(
    asked: Sequence[PeopleQuestion], passes: float, rng: Random
) -> list[PeopleQuestion]:
    # What is left of a question is a chance of one, or small databases would never be asked.
    whole, rest = divmod(int(passes * len(asked) + rng.random()), max(len(asked), 1))
    full = [rng.sample(list(asked), len(asked)) for _ in range(whole)]
    return [question for one in (*full, rng.sample(list(asked), rest)) for question in one]


def _stems(text: str) -> set[str]:
    return {word.rstrip("s") for word in re.findall(r"[a-z]{4,}", text.lower().replace("_", " "))}


def _around(schema: Schema, queries: Sequence[str], rng: Random) -> Schema:
    """Return the tables that the queries name and some distractors, shuffled."""
    needed = [table for table in schema if any(_names(sql, table.name) for sql in queries)]
    others = [table for table in schema if table not in needed]
    few = rng.sample(others, min(len(others), rng.choice((0, 1, 2, 3, 9))))
    chosen = [*(needed or others[:1]), *few][: max(len(needed), 12)]
    rng.shuffle(chosen)
    return Schema(schema.dialect, tuple(chosen))


def merge(sets: Sequence[PeopleSet]) -> PeopleCorpus:
    """Return several sets as one corpus; the same database of two sets stays apart."""
    databases, questions = {}, {}
    for found in sets:
        for db_id, asked in found.grouped().items():
            databases[f"{found.source}/{db_id}"] = found.databases[db_id]
            questions[f"{found.source}/{db_id}"] = asked
    return PeopleCorpus(databases, questions)


def write_people(path: Path, corpus: PeopleCorpus) -> None:
    """Write a corpus as JSON lines, one database each."""
    with atomic_writer(path) as file:
        for db_id, asked in corpus.questions.items():
            database = corpus.databases[db_id]
            record = {
                "db_id": db_id,
                "schema": database.schema.to_dict(),
                "profile": database.profile.to_dict(),
                "questions": [asdict(question) for question in asked],
            }
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def read_people(path: Path) -> PeopleCorpus:
    """Read what :func:`write_people` wrote, packed with xz or not."""
    databases, questions = {}, {}
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            databases[record["db_id"]] = PeopleDatabase(
                Schema.from_dict(record["schema"]), Profile.from_dict(record["profile"])
            )
            questions[record["db_id"]] = [PeopleQuestion(**q) for q in record["questions"]]
    return PeopleCorpus(databases, questions)
