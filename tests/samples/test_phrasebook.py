"""The phrasebook: every pattern fits a database, its SQL runs there, words and SQL agree."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from schematune.base.people import read_database
from schematune.demo import build_database
from schematune.errors import ConfigError
from schematune.guard import check
from schematune.profile import Profile
from schematune.samples import phrasebook
from schematune.samples.phrasebook import Pattern, draft, patterns, read_patterns
from schematune.samples.understanding import World, understand
from schematune.schema import Schema

QUESTIONS = Path(__file__).parents[2] / "recipes" / "tiny" / "questions"
Places = list[tuple[World, sqlite3.Connection]]
DATABASES = (
    "gym_members", "newsletter_people", "client_registry", "online_bookshop", "hotel_chain",
    "loyalty_card", "staff_hr", "web_shop", "crm_leads", "warehouse_sales", "party_members",
)  # fmt: skip


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Places]:
    """Return worlds with a connection each: the demo's, and some of the written ones."""
    folder = tmp_path_factory.mktemp("databases")
    build_database(folder / "demo.sqlite")
    for name in DATABASES:
        with closing(sqlite3.connect(folder / f"{name}.sqlite")) as connection:
            connection.executescript((QUESTIONS / f"{name}.sql").read_text(encoding="utf-8"))
            connection.commit()
    found = []
    for path in sorted(folder.glob("*.sqlite")):
        database = read_database(path)
        found.append((understand(database.schema, database.profile), sqlite3.connect(path)))
    yield found
    for _, connection in found:
        connection.close()


@pytest.mark.parametrize("pattern", patterns(), ids=lambda pattern: pattern.kind)
def test_a_pattern_makes_drafts_that_run(pattern: Pattern, places: Places) -> None:
    made = 0
    for number, (world, connection) in enumerate(places):
        for seed in range(2):
            found = draft(pattern, world, Random(f"{number}/{seed}"))
            if found is None:
                continue
            made += 1
            assert not set("{}[]|") & set(found.question)
            if found.sql is not None:
                connection.execute(check(found.sql, world.schema, "sqlite", max_rows=5).sql)
    assert made, "no database offers what this pattern needs"


def test_kinds_are_told_apart_and_worded_in_several_ways() -> None:
    kinds = Counter(pattern.kind for pattern in patterns())
    assert max(kinds.values()) == 1
    assert all(len(set(pattern.ask)) >= 2 for pattern in patterns())


def test_a_further_condition_is_said(places: Places) -> None:
    pattern = Pattern("t", ("How many {Es}?", "Count."), "SELECT COUNT(*) FROM {E}{WHERE}")
    said = [draft(pattern, world, Random(seed)) for world, _ in places for seed in range(20)]
    extra = [d for d in said if d and d.sql and "WHERE" in d.sql]
    assert extra
    assert all(d.question != "Count." and len(d.question.split()) > 3 for d in extra)


def test_queries_within_need_no_alias(places: Places) -> None:
    inner = "SELECT {C.fk} FROM {C} GROUP BY {C.fk} HAVING COUNT(DISTINCT {C.key}) > 1"
    pattern = Pattern("t", ("{Es}?",), f"SELECT {{E.key}} FROM {{E}} WHERE {{E.key}} IN ({inner})")
    found = [draft(pattern, world, Random(1)) for world, _ in places]
    queries = [d.sql for d in found if d and d.sql]
    assert queries
    assert not any(" AS " in sql or "." in sql for sql in queries)


def test_nothing_is_asked_that_the_tables_answer(
    places: Places,
) -> None:
    world = places[0][0]
    absent = [p for p in patterns() if not p.sql]
    assert absent
    everything = {word for pattern in absent for word in pattern.lacks.split()}
    assert phrasebook.unanswered(world, everything, Random(0)) is None
    assert phrasebook.unanswered(world, set(), Random(0)) is not None


def test_a_world_without_tables_has_nothing_to_say() -> None:
    world = understand(Schema("sqlite", ()), Profile())
    assert phrasebook.written_down(world, Random(0)) is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("pattern = 3", "TypeError"),
        ('[[pattern]]\nkind = "x"', "ask"),
        ('[[pattern]]\nkind = "x"\nask = ["a"]\ncolour = 1', "colour"),
        ("[[pattern", "Decode"),
    ],
)
def test_a_file_that_is_not_in_order(tmp_path: Path, text: str, why: str) -> None:
    path = tmp_path / "odd.toml"
    path.write_text(text)
    with pytest.raises(ConfigError, match=why):
        read_patterns(path)


def test_a_slot_that_nobody_knows() -> None:
    with pytest.raises(ConfigError, match="colours"):
        Pattern("t", ("{E.colours}?",), "SELECT 1").needs  # noqa: B018
