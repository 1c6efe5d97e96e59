"""Written questions: read with their databases, kept only where they run."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from schematune.base.corpus import merge
from schematune.base.written import read_written
from schematune.errors import DataError
from schematune.linking import unlinked

SCRIPT = """
CREATE TABLE member (member_id INTEGER PRIMARY KEY, name TEXT, town TEXT);
INSERT INTO member VALUES (1, 'Ann', 'Rome'), (2, 'Bo', 'Oslo'), (3, 'Cy', 'Oslo');
"""
ASKED = [
    {"q": ["How many members are there?", "members, total"], "sql": "SELECT count(*) FROM member"},
    {"q": "Who lives in Oslo?", "sql": "SELECT name FROM member WHERE town = 'Oslo'"},
    {"q": "Who pays most?", "sql": None},
    {"q": "Who is it?", "sql": "SELECT nickname FROM member"},
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "club.sql").write_text(SCRIPT)
    (tmp_path / "club.jsonl").write_text("\n".join(json.dumps(record) for record in ASKED))
    return tmp_path


def test_what_runs_is_kept(folder: Path) -> None:
    found = read_written(folder)
    assert [q.question for q in found.questions][:2] == [
        "How many members are there?", "members, total",
    ]  # fmt: skip
    assert [q.sql for q in found.questions][1:] == [
        "SELECT COUNT(*) FROM member", "SELECT name FROM member WHERE town = 'Oslo'", None,
    ]  # fmt: skip
    assert sum(found.dropped.values()) == 1
    assert found.databases["club"].profile.rows == {"member": 3}


def test_a_script_that_builds_nothing(folder: Path) -> None:
    (folder / "club.sql").write_text("CREATE TABEL x")
    with pytest.raises(DataError, match=r"club\.sql"):
        read_written(folder)


def test_a_record_without_its_question(folder: Path) -> None:
    (folder / "club.jsonl").write_text('{"sql": null}')
    with pytest.raises(DataError, match="record 1"):
        read_written(folder)


def test_several_passes_ask_several_times(folder: Path) -> None:
    people = merge([read_written(folder)])
    asked = [
        unlinked(q)
        for g in people.groups(Random(0), passes={"written": 4.0}, vary=False)
        for q, _ in g.pairs
    ]
    assert all(asked.count(q.question) >= 4 for q in people.questions["written/club"])


def test_half_a_pass_asks_half(folder: Path) -> None:
    people = merge([read_written(folder)])
    groups = people.groups(Random(0), passes={"written": 1 / 2}, vary=False)
    asked = {q.question for q in people.questions["written/club"]}
    pairs = [pair for group in groups for pair in group.pairs if unlinked(pair[0]) in asked]
    assert len(pairs) == 2
