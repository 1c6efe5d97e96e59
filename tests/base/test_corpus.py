"""Groups of questions: repeatable, true on the rows, and silent about what the prompt hides."""

from __future__ import annotations

import lzma
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
import sqlglot

from schematune.base import corpus
from schematune.base.corpus import (
    Group,
    PeopleCorpus,
    invented_groups,
    merge,
    read_people,
    write_people,
)
from schematune.base.invent import build, invent, profile_of
from schematune.dialects import TITLES
from schematune.prompt import ABSTENTION
from tests.base.asked import people

SEEDS = range(40)
DIALECTS = {title: dialect for dialect, title in TITLES.items()}


def groups_of(seeds: Iterable[int]) -> Iterator[tuple[int, str, Group]]:
    """Yield the seed, the dialect and the group, for all groups of some inventions."""
    for seed in seeds:
        for group in invented_groups(seed):
            title = re.match(r"Write one (\w+) SELECT", group.instruction)
            assert title is not None
            yield seed, DIALECTS[title[1]], group


def answered(group: Group) -> list[str]:
    return [output for _, output in group.pairs if output != ABSTENTION]


def test_a_seed_decides_its_groups() -> None:
    assert list(invented_groups(3)) == list(invented_groups(3))
    assert list(invented_groups(3)) != list(invented_groups(4))


def test_groups_hold_as_many_questions_as_wanted() -> None:
    assert all(1 <= len(group.pairs) <= 6 + 4 for group in invented_groups(1, branches=6))


def test_stored_texts_with_brackets_leave_no_macro_unread() -> None:
    groups = list(invented_groups(70_002_240))  # its telephone numbers begin with "(133)"
    assert not any("@" in output.split("'")[0] for group in groups for _, output in group.pairs)


def test_every_query_runs_on_the_rows() -> None:
    ran = 0
    for seed, dialect, group in groups_of(SEEDS):
        if dialect == "sqlite":
            with closing(sqlite3.connect(":memory:")) as connection:
                build(invent(seed), connection)
                for sql in answered(group):
                    connection.execute(sql).fetchmany(3)
                    ran += 1
    assert ran > 500


def test_other_dialects_are_spoken() -> None:
    found = [(dialect, group) for _, dialect, group in groups_of(SEEDS) if dialect != "sqlite"]
    assert {dialect for dialect, _ in found} >= {"postgres", "mysql"}
    for dialect, group in found:
        for sql in answered(group):
            sqlglot.parse_one(sql, dialect=dialect)
            assert "strftime('%" not in sql


def test_queries_name_only_what_the_prompt_shows() -> None:
    """A query that named a hidden table or column would not compile on the prompt's tables."""
    hidden = 0
    for seed, dialect, group in groups_of(SEEDS):
        if dialect == "sqlite":
            with closing(sqlite3.connect(":memory:")) as connection:
                tables = group.instruction.split("\nCREATE TABLE")[1:]
                for table in tables:
                    connection.execute(f"CREATE TABLE {table}")
                for sql in answered(group):
                    connection.execute(f"EXPLAIN {sql}")
            columns = sum(len(table.columns) for table in invent(seed).schema)
            hidden += sum(len(re.findall(r"\n ", table)) for table in tables) < columns
    assert hidden > 20


def test_a_hidden_column_turns_its_questions_into_ones_without_an_answer() -> None:
    invention = invent(5)
    profile = profile_of(invention.schema, invention.rows)
    hidden = 0
    for seed in range(30):
        known = [
            ("Which?", f"SELECT {column.name} FROM {table.name}")
            for table in invention.schema
            for column in table.columns
        ]
        schema, pairs = corpus._hide_something(
            invention, invention.schema, profile, seed, known, Random(seed)
        )
        if schema == invention.schema:
            assert pairs == known
            continue
        hidden += 1
        lost = {c.name for t in invention.schema for c in t.columns} - {
            name for t in schema for name in (t.name, *(c.name for c in t.columns))
        }
        told = " ".join(output for _, output in pairs)
        assert not any(f"SELECT {name} FROM" in told for name in lost)
        assert 0 <= sum(output == ABSTENTION for _, output in pairs) <= 4
    assert hidden > 10


@pytest.mark.parametrize("dialect", ["postgres", "mysql", "duckdb"])
def test_twins_of_another_dialect_ask_the_same(dialect: str) -> None:
    invention = invent(5)
    profile = profile_of(invention.schema, invention.rows)
    with closing(sqlite3.connect(":memory:")) as connection:
        build(invention, connection)
        ours, theirs = (
            list(
                corpus._checked(
                    invention, invention.schema, profile, spoken, 9, connection, Random(0)
                )
            )
            for spoken in ("sqlite", dialect)
        )
    assert len(ours) > 100
    assert [question for question, _ in ours] == [question for question, _ in theirs]
    assert ours != theirs


# --- people's questions -----------------------------------------------------------------------


@pytest.fixture
def asked() -> PeopleCorpus:
    return merge([people("a", "river lake hill"), people("b", "poet novel"), people("c", "engine")])


def test_the_same_database_of_two_sets_stays_apart(asked: PeopleCorpus) -> None:
    assert set(asked.databases) == set(asked.questions) == {"a/db", "b/db", "c/db"}


@pytest.mark.parametrize("seed", range(5))
def test_one_pass_asks_every_question_once(asked: PeopleCorpus, seed: int) -> None:
    wanted = Counter(
        (q.question, q.sql or ABSTENTION) for group in asked.questions.values() for q in group
    )
    pairs = Counter(
        pair for group in asked.groups(Random(seed), vary=False) for pair in group.pairs
    )
    assert wanted <= pairs
    assert {output for _, output in pairs - wanted} <= {ABSTENTION}
    assert 0 < (pairs - wanted).total() < 40, "some questions are asked of the wrong database"


def test_the_tables_of_the_queries_are_shown(asked: PeopleCorpus) -> None:
    for group in asked.groups(Random(1), vary=False):
        for sql in answered(group):
            name = sql.split(" FROM ")[1].split()[0]
            assert f"CREATE TABLE {name} (" in group.instruction


def test_the_random_source_decides_the_groups(asked: PeopleCorpus) -> None:
    assert list(asked.groups(Random(1))) == list(asked.groups(Random(1)))
    assert list(asked.groups(Random(1))) != list(asked.groups(Random(2)))


def test_a_corpus_survives_its_file(asked: PeopleCorpus, tmp_path: Path) -> None:
    path = tmp_path / "people.jsonl"
    write_people(path, asked)
    packed = tmp_path / "people.jsonl.xz"
    packed.write_bytes(lzma.compress(path.read_bytes()))
    for found in (read_people(path), read_people(packed)):
        assert found.questions == asked.questions
        assert found.databases == asked.databases


def test_paths_of_databases_are_not_kept(tmp_path: Path) -> None:
    here = people("a", "river")
    here.databases["db"] = replace(here.databases["db"], path=tmp_path / "secret.sqlite")
    write_people(tmp_path / "people.jsonl", merge([here]))
    assert "secret" not in (tmp_path / "people.jsonl").read_text()
