"""The built-in generator's drafts: repeatable, the same in all dialects, and sound on real engines.

After a change of wording, write the golden drafts again and read what changed:
``UPDATE_GOLDEN=1 python -m pytest tests/samples/test_generator.py -k golden``.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from itertools import islice
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest
import sqlglot

from schematune.base.invent import build, invent
from schematune.database import Database
from schematune.dialects import TITLES
from schematune.guard import check
from schematune.profile import Profile
from schematune.samples.conditions import conditions
from schematune.samples.draft import Draft
from schematune.samples.generator import drafts
from schematune.samples.patterns import Pattern
from schematune.samples.patterns.listing import with_related
from schematune.samples.patterns.ranking import children_per, latest_child
from schematune.samples.understanding import understand
from schematune.schema import Column, Schema, Table
from tests.samples.shop import PROFILE as SHOP_PROFILE
from tests.samples.shop import SCHEMA as SHOP

FIXTURES = Path(__file__).parents[1] / "fixtures"
GOLDEN = FIXTURES / "drafts.txt"
ENOUGH = 400


class World(NamedTuple):
    """A database and what is known of it."""

    database: Database
    schema: Schema
    profile: Profile

    def drafts(self, count: int = ENOUGH, seed: int = 1) -> list[Draft]:
        return list(islice(drafts(self.schema, self.profile, seed), count))


def opened(database: Database) -> World:
    schema = database.reflect()
    return World(database, schema, database.profile(schema))


@pytest.fixture(params=["demo", "hostile", *range(4)])
def world(request: pytest.FixtureRequest, customers: Path, tmp_path: Path) -> Iterator[World]:
    path = tmp_path / "world.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        match request.param:
            case int(seed):
                build(invent(seed), connection)
            case "hostile":
                connection.executescript((FIXTURES / "hostile.sql").read_text("utf-8"))
            case _:
                path = customers
    with Database(str(path)) as database:
        yield opened(database)


def run_all(world: World, made: list[Draft]) -> int:
    """Parse, check and run each query as the project does; return how many there were."""
    dialect, ran = world.schema.dialect, 0
    for sql in {draft.sql for draft in made if draft.sql is not None}:
        assert len(sqlglot.parse(sql, dialect=dialect)) == 1
        world.database.query(check(sql, world.schema, dialect))
        ran += 1
    return ran


def test_every_query_parses_is_allowed_and_runs(world: World) -> None:
    made = world.drafts()
    assert len(made) == ENOUGH
    assert run_all(world, made) > 150


def test_questions_are_one_clean_line(world: World) -> None:
    named = str(world.schema.to_dict()) + str(world.profile.to_dict())
    marks = [mark for mark in "{}|" if mark not in named]  # else they may be the database's own
    for draft in world.drafts():
        question = draft.question
        assert question.strip(), draft
        assert question == " ".join(question.split()), draft
        assert question.isprintable(), draft
        assert not any(mark in question for mark in marks), draft


def test_a_seed_decides_everything(world: World) -> None:
    assert world.drafts(60) == world.drafts(60)
    assert world.drafts(60) != world.drafts(60, seed=2)


def test_other_dialects_ask_the_same(world: World) -> None:
    ours = world.drafts(200)
    for dialect in TITLES:
        theirs = world._replace(schema=replace(world.schema, dialect=dialect)).drafts(200)
        assert [(d.question, d.kind) for d in ours] == [(d.question, d.kind) for d in theirs]
        for draft in theirs:
            if draft.sql is not None:
                sqlglot.parse_one(draft.sql, dialect=dialect)


def test_some_drafts_cannot_be_answered(world: World) -> None:
    refused = [draft for draft in world.drafts() if draft.sql is None]
    assert 10 <= len(refused) <= ENOUGH // 3
    assert all(draft.kind.startswith("unanswerable") for draft in refused)


def test_drafts_are_varied(customers: Path) -> None:
    with Database(str(customers)) as database:
        made = opened(database).drafts(1000)
    assert len({draft.kind for draft in made}) >= 20
    assert len({draft.question for draft in made}) >= 850


def test_postgres_runs_every_query(postgres_customers: str) -> None:
    with Database(postgres_customers) as database:
        world = opened(database)
        assert run_all(world, world.drafts(3 * ENOUGH)) > 600


def test_engines_count_the_same(postgres_customers: str, customers: Path) -> None:
    with Database(str(customers)) as one, Database(postgres_customers) as other:
        here = opened(one)
        there = World(other, replace(here.schema, dialect="postgres"), here.profile)
        pairs = zip(here.drafts(2 * ENOUGH), there.drafts(2 * ENOUGH), strict=True)
        asked = [(a.sql, b.sql) for a, b in pairs if a.sql and b.sql and "COUNT(" in a.sql]
        # SQLite's julianday counts parts of days too, and where nobody sorts, any order will do.
        counts = [(a, b) for a, b in asked if "GROUP BY" not in a and "julianday" not in a]
        assert len(counts) > 50
        for ours, theirs in counts:
            found = one.query(ours).rows, other.query(theirs).rows
            assert numbers(found[0]) == numbers(found[1]), (ours, theirs)


def numbers(rows: Sequence[Sequence[object]]) -> list[list[object]]:
    """Return rows without the types and the last bits that only one engine has."""
    return [
        [round(float(v), 9) if isinstance(v, Decimal | float) else v for v in row] for row in rows
    ]


def test_no_tables_give_no_drafts() -> None:
    assert list(drafts(Schema("sqlite", ()), Profile(), 1)) == []


def test_a_schema_alone_is_enough() -> None:
    table = Table("person", (Column("id", "INTEGER", "integer"), Column("name", "TEXT", "text")))
    made = list(islice(drafts(Schema("sqlite", (table,)), Profile(), 1), 100))
    assert len(made) == 100
    assert any("people" in draft.question.lower() for draft in made)


def test_golden_drafts(customers: Path) -> None:
    with Database(str(customers)) as database:
        made = opened(database).drafts(40)
    lines = (f"{draft.question}\n    {draft.sql or '(cannot be answered)'}\n" for draft in made)
    text = "\n".join(lines)
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


def _written(pattern: Pattern) -> list[Draft]:
    world = understand(SHOP, SHOP_PROFILE)
    made = (pattern(world, Random(n)) for n in range(300))
    return [d for d in made if d and d.sql and "FROM customer" in d.sql]


@pytest.mark.parametrize("pattern", [children_per, latest_child, with_related])
def test_each_row_is_kept_or_the_question_says_which_are_not(pattern: Pattern) -> None:
    """An inner join leaves out who has none, whom "each" and "all" alone would promise."""
    said = re.compile(r"\bany\b|\bnone\b|at least one|(with|that has|that have) (order|purchase)")
    inner = [d for d in _written(pattern) if "LEFT JOIN" not in (d.sql or "")]
    assert len(inner) > 20
    promising = [d for d in inner if re.search(r"\b(each|every|all)\b", d.question.lower())]
    assert not [d.question for d in promising if not said.search(d.question)]


def test_two_conditions_are_never_about_one_column() -> None:
    """Nobody asks for customers without an email whose email is at gmail.com."""
    world = understand(SHOP, SHOP_PROFILE)
    for entity in world.entities.values():
        names = {a.column.name for a in entity.attributes} - {"id"}
        for n in range(400):
            made = conditions(world, entity, Random(n), most=3)
            own = [c for c in made if c.about in names]
            said = [{x for x in names if re.search(rf"\b{x}\b", c.sql)} for c in own]
            assert all(len(set.union(*said)) == sum(map(len, said)) for _ in own[1:]), made


def test_no_group_goes_by_a_result_that_is_called_like_a_column(customers: Path) -> None:
    """``CASE … END AS status … GROUP BY status`` groups by the table's status in most engines."""
    with Database(str(customers)) as database:
        world = opened(database)
        columns = {c.name for table in world.schema for c in table.columns}
        for draft in world.drafts():
            made = set(re.findall(r"END AS (\w+)", draft.sql or "")) & columns
            groups = re.findall(r"GROUP BY (\w+)", draft.sql or "")
            assert not made & set(groups), draft.sql


def test_a_provider_alone_means_all_its_domains() -> None:
    """Who asks for "a yahoo email" means yahoo.ie too; who says yahoo.com does not."""
    world = understand(SHOP, SHOP_PROFILE)
    made = [
        c
        for n in range(2000)
        for c in conditions(world, world.entities["customer"], Random(n), most=1)
    ]
    found = [(c.sql.rpartition("%@")[2].rstrip("'"), c.after) for c in made if "%@" in c.sql]
    assert {end.endswith("%") for end, _ in found} == {True, False}
    assert not [said for end, said in found if (end in said) == end.endswith("%")]
