"""WikiSQL's reader, over a small set made here in the same layout."""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from typing import Any

import pytest

from schematune.base.wikisql import read_wikisql
from schematune.errors import DataError


@pytest.fixture
def wikisql(tmp_path: Path) -> Path:
    def record(number: int, question: str, condition: str) -> dict[str, Any]:
        return {
            "table_id": f"1-{number}-1",
            "columns": {"player": "TEXT", "goals": "NUMBER", "2005 club/team": "TEXT"},
            "question": question,
            "sql": f'SELECT "goals" FROM "data" WHERE {condition}',
        }

    records = []
    for number in range(40):
        records.append(record(number, "Goals of Ana  O'Neil?", "\"player\" = 'ana o''neil'"))
        records.append(record(number, "Goals at AJAX?", "\"2005 club/team\" = 'Ajax'"))
        records.append(record(number, "And the other one?", "\"player\" = 'bo'"))
    text = "".join(json.dumps(record) + "\n" for record in records)
    (tmp_path / "train.jsonl.xz").write_bytes(lzma.compress(text.encode()))
    return tmp_path


def test_wikisql_spells_constants_as_the_question_does(wikisql: Path) -> None:
    found = read_wikisql(wikisql)
    assert len(found.questions) == 80
    assert all("'Ana O''Neil'" in q.sql or "'AJAX'" in q.sql for q in found.questions if q.sql)
    assert found.dropped == {"constant not in the question": 40}


def test_wikisql_names_tables_and_tidies_columns(wikisql: Path) -> None:
    schemas = [database.schema for database in read_wikisql(wikisql).databases.values()]
    names = {schema.tables[0].name for schema in schemas}
    assert "data" in names
    assert len(names) > 2
    columns = {column.name for schema in schemas for column in schema.tables[0].columns}
    assert {"2005 club/team", "c_2005_club_team"} <= columns
    assert schemas[0].tables[0].columns[1].kind == "integer"


def test_wikisql_shows_only_values_that_questions_name(wikisql: Path) -> None:
    profiles = [database.profile for database in read_wikisql(wikisql).databases.values()]
    shown = {value for profile in profiles for c in profile.columns.values() for value in c.values}
    assert shown == {"Ana O'Neil", "AJAX"}
    assert any(not profile.columns for profile in profiles)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"train\.jsonl\.xz"):
        read_wikisql(tmp_path)
