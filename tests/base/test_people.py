"""Readers of public sets, over small sets made here in the same layout."""

from __future__ import annotations

import json
import lzma
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from schematune.base.people import (
    HELD_OUT_DATABASES,
    read_advising,
    read_database,
    read_ehrsql,
    read_spider,
    read_spider_syn,
)
from schematune.errors import DataError

DDL = """
CREATE TABLE Singer (Singer_ID INTEGER PRIMARY KEY, Name TEXT, Age INT, Home);
CREATE TABLE song (
  id INTEGER PRIMARY KEY, title TEXT, singer_id INTEGER REFERENCES singer(singer_id)
);
INSERT INTO Singer VALUES (1, 'Ana', 30, 'Rome'), (2, 'Bo', 41, 'Oslo'), (3, 'Cy', 41, NULL);
INSERT INTO song VALUES (1, 'Sea', 1), (2, 'Sky', 1), (3, 'Sun', 2);
"""

SINGS = (
    "SELECT T1.name FROM singer AS T1 JOIN song AS T2 ON T1.singer_id  =  T2.singer_id "
    'WHERE T2.title = "Sea"'
)
SINGS_RESTYLED = (
    "SELECT s.Name FROM Singer AS s JOIN song AS so ON s.Singer_ID = so.singer_id "
    "WHERE so.title = 'Sea'"
)
TABLES = [
    {
        "db_id": db_id,
        "table_names_original": ["Singer", "song"],
        "column_names_original": [
            [-1, "*"], [0, "Singer_ID"], [0, "Name"], [0, "Age"], [0, "Home"],
            [1, "id"], [1, "title"], [1, "singer_id"],
        ],
        "column_types": ["text", "number", "text", "number", "text", "number", "text", "number"],
        "primary_keys": [1, 5],
        "foreign_keys": [[7, 1]],
    }
    for db_id in ("music", "absent", HELD_OUT_DATABASES[0])
]  # fmt: skip


def _write(path: Path, records: Iterable[Mapping[str, Any]]) -> None:
    text = "".join(json.dumps(record) + "\n" for record in records).encode()
    path.write_bytes(lzma.compress(text) if path.suffix == ".xz" else text)


def _database(path: Path, ddl: str = DDL) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(ddl)
    return path


@pytest.fixture
def spider(tmp_path: Path) -> Path:
    def record(db_id: str, question: str, sql: str) -> dict[str, str]:
        return {"db_id": db_id, "question": question, "sql": sql}

    records = [
        record("music", "How many  singers?", "SELECT count(*) FROM singer"),
        record("music", "Who sings Sea?", SINGS),
        record("music", "All pairs?", "SELECT name, title FROM singer, song"),
        record("music", "Nonsense?", "SELECT nothing_here FROM singer"),
        record("absent", "Oldest age?", "SELECT max(age) FROM singer"),
        record(HELD_OUT_DATABASES[0], "Kept for later?", "SELECT count(*) FROM singer"),
    ]  # fmt: skip
    _write(tmp_path / "train.jsonl", records)
    _write(
        tmp_path / "train.jsonl.xz", [{**r, "question_original": r["question"]} for r in records]
    )
    (tmp_path / "tables.json").write_text(json.dumps(TABLES))
    _database(tmp_path / "music.sqlite")
    return tmp_path


def test_spider_is_restyled_and_its_bad_queries_are_counted(spider: Path) -> None:
    found = read_spider(spider, spider)
    assert [(q.question, q.sql) for q in found.questions] == [
        ("How many singers?", "SELECT COUNT(*) FROM Singer"),
        ("Who sings Sea?", SINGS_RESTYLED),
        ("Oldest age?", "SELECT MAX(Age) FROM Singer"),
    ]  # fmt: skip
    assert found.dropped["held out"] == 1
    assert sum(found.dropped.values()) == 3
    assert {q.source for q in found.questions} == {"spider"}


def test_held_out_databases_are_never_read(spider: Path) -> None:
    _database(spider / f"{HELD_OUT_DATABASES[0]}.sqlite")
    for found in (read_spider(spider, spider), read_spider_syn(spider, spider, spider)):
        assert found.dropped["held out"] == 1
        assert set(found.databases) == {"music", "absent"}
        assert not any(q.db_id in HELD_OUT_DATABASES for q in found.questions)
    assert len(set(HELD_OUT_DATABASES)) == 5


def test_a_database_that_is_absent_keeps_its_described_schema(spider: Path) -> None:
    absent = read_spider(spider, spider).databases["absent"]
    assert absent.path is None
    assert absent.schema.table("Singer").columns[0].name == "Singer_ID"
    assert absent.schema.table("song").foreign_keys[0].table == "Singer"
    assert absent.profile.rows == {}


def test_a_database_is_reflected_and_profiled(spider: Path) -> None:
    database = read_database(spider / "music.sqlite")
    song, singer = database.schema.table("song"), database.schema.table("Singer")
    assert song.foreign_keys[0].table == "Singer"
    assert song.foreign_keys[0].references == ("Singer_ID",)
    assert singer.primary_key == ("Singer_ID",)
    assert singer.column("Home").kind == "text"  # no type declared: its values tell
    age = database.profile.of("Singer", "Age")
    assert (age.rows, age.distinct, age.values, age.low, age.high) == (3, 2, (41, 30), 30, 41)


def test_a_missing_database_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="unpack databases"):
        read_database(tmp_path / "none.sqlite")


def test_a_missing_question_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "tables.json").write_text("[]")
    with pytest.raises(DataError, match=r"train\.jsonl"):
        read_spider(tmp_path, tmp_path)


def test_questions_are_grouped_by_database(spider: Path) -> None:
    groups = read_spider(spider, spider).grouped()
    assert {db_id: len(group) for db_id, group in groups.items()} == {"music": 2, "absent": 1}


def test_advising_drops_what_the_question_does_not_say(tmp_path: Path) -> None:
    _database(tmp_path / "advising.sqlite", "CREATE TABLE course (name TEXT, number INT, lab TEXT)")
    ask = "SELECT DISTINCT c0.NAME FROM COURSE AS c0 WHERE c0.NUMBER = 280"
    records = [
        {"question": "What is 280 called ?", "sql": ask},
        {"question": "What is my course called ?", "sql": ask},
        {
            "question": "Does it have a lab ?",
            "sql": 'SELECT c0.NAME FROM COURSE AS c0 WHERE c0.LAB = "Y"',
        },
    ]
    _write(tmp_path / "train.jsonl", records)
    found = read_advising(tmp_path, tmp_path)
    assert [q.question for q in found.questions] == ["What is 280 called?", "Does it have a lab?"]
    assert found.questions[0].sql == "SELECT DISTINCT name FROM course WHERE number = 280"
    assert found.dropped == {"constant not in the question": 1}


def test_ehrsql_keeps_some_of_what_cannot_be_answered(tmp_path: Path) -> None:
    _database(
        tmp_path / "mimic_iv.sqlite", "CREATE TABLE admissions (subject_id INT, dischtime TEXT)"
    )
    count = "SELECT COUNT( DISTINCT admissions.subject_id ) FROM admissions"
    today = f"{count} WHERE admissions.dischtime < '2100-12-31 23:59:00'"
    records = [{"question": f"Patients, take {n}?", "sql": count} for n in range(6)]
    records += [{"question": "Until now?", "sql": today}]
    refused = [{"question": f"Who is nice, take {n}?", "answerable": False} for n in range(9)]
    _write(tmp_path / "train.jsonl.xz", [*records, *refused])
    found = read_ehrsql(tmp_path, tmp_path, unanswerable_share=0.25)
    assert _answered(found.questions) == {True: 6, False: 2}
    assert found.dropped == {"needs a today of its own": 1, "too many that cannot be answered": 7}


def _answered(questions: Iterable[Any]) -> dict[bool, int]:
    answered = [question.sql is not None for question in questions]
    return {True: answered.count(True), False: answered.count(False)}
