from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schematune.dialects import quote
from schematune.errors import DataError
from schematune.prompt import ABSTENTION
from schematune.questions import Question, read_questions
from schematune.sample import Sample, write_samples


def _write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def _jsonl(path: Path, *records: object) -> Path:
    return _write(path, "".join(json.dumps(record) + "\n" for record in records))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "questions"


def test_json_lines_with_every_field(file: Path) -> None:
    _jsonl(
        file,
        {"question": "How many?", "sql": "SELECT 1", "id": 7, "db_id": "shop",
         "difficulty": "easy", "answerable": True, "topic": "ignored"},
        {"question": "Why?", "sql": None},
    )  # fmt: skip
    assert read_questions(file) == [
        Question("How many?", "SELECT 1", "7", "shop", "easy"),
        Question("Why?", None),
    ]


def test_unanswerable_beats_the_sql_beside_it(file: Path) -> None:
    _jsonl(file, {"question": "Why?", "sql": "SELECT 1", "answerable": False})
    assert not read_questions(file)[0].answerable


def test_blank_lines_and_a_byte_order_mark_are_passed_over(file: Path) -> None:
    _write(file, '\ufeff{"question": "a", "sql": "SELECT 1"}\n\n{"question": "b", "sql": null}\n')
    assert [question.question for question in read_questions(file)] == ["a", "b"]


def test_spider_is_known_by_query_and_its_parsed_tree_is_ignored(file: Path) -> None:
    record = {"question": "How many?", "query": "SELECT 1", "db_id": "shop", "sql": {"from": []}}
    _write(file, json.dumps([record]))
    assert read_questions(file) == [Question("How many?", "SELECT 1", db_id="shop")]


def test_bird_brings_evidence(file: Path) -> None:
    record = {
        "question_id": 3,
        "db_id": "shop",
        "question": "How many big ones?",
        "evidence": "big means size > 3",
        "SQL": "SELECT 1",
        "difficulty": "simple",
    }
    _write(file, json.dumps([record]))
    [question] = read_questions(file)
    assert question.asked == "How many big ones? big means size > 3"
    assert (question.id, question.sql, question.difficulty) == ("3", "SELECT 1", "simple")


def test_samples_keep_their_own_instruction(file: Path) -> None:
    write_samples(
        file, [Sample("Do it.", "How many?", "SELECT 1"), Sample("Do.", "Why?", ABSTENTION)]
    )
    assert read_questions(file) == [
        Question("How many?", "SELECT 1", instruction="Do it."),
        Question("Why?", None, instruction="Do."),
    ]


def test_chat_messages_are_parted_where_the_prompt_joins_them(file: Path) -> None:
    def conversation(asked: str, answer: str) -> dict[str, Any]:
        return {"messages": [{"role": "user", "content": asked},
                             {"role": "assistant", "content": answer}]}  # fmt: skip

    _jsonl(
        file,
        conversation("Do it.\nCREATE TABLE t (a)\nHow many?", "SELECT 1"),
        conversation("Why?", "I don't know."),
    )
    assert read_questions(file) == [
        Question("How many?", "SELECT 1", instruction="Do it.\nCREATE TABLE t (a)"),
        Question("Why?", None, instruction=""),
    ]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('{"messages": null}', "line 1: messages are not"),
        ('{"messages": 7}', "line 1: messages are not"),
        ('{"messages": [{"role": "user", "content": "a"}]}', "line 1: messages are not"),
        ('{"messages": [{"role": "user"}, {"role": "assistant"}]}', "no text field 'content'"),
        (
            '{"question": "a", "sql": "SELECT 1"}\n{"question": "b"}',
            r"line 2 has no text field 'sql'",
        ),
        ('{"sql": "SELECT 1"}', r"line 1 has no text field 'question'"),
        ('{"question": " ", "sql": "SELECT 1"}', r"line 1 has no text field 'question'"),
        ('{"question": "a", "sql": null, "answerable": true}', r"line 1 has no text field 'sql'"),
        ('{"question": "a", "sql": "x", "answerable": "no"}', r"answerable = 'no'"),
        ('{"question": "a", "query": "SELECT 1"}', r"line 1 has no text field 'db_id'"),
        ('{"question": "a"', r"line 1 is not JSON"),
        ('"just text"', r"line 1 is a str, not an object"),
        ('[{"instruction": "a", "output": "SELECT 1"}]', r"record 1 has no text field 'input'"),
        ('[{"question": "a", "SQL": "x"}]', r"record 1 has no text field 'db_id'"),
        ("[1]", r"record 1 is a int"),
        ("[{]", r"not a JSON array"),
        ("", r"holds no questions"),
        ("[]", r"holds no questions"),
    ],
)
def test_a_broken_file_is_named_with_the_place(file: Path, text: str, complaint: str) -> None:
    _write(file, text)
    with pytest.raises(DataError, match=complaint) as caught:
        read_questions(file)
    assert str(file) in str(caught.value)


def test_a_missing_or_binary_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="there is no question file"):
        read_questions(tmp_path / "absent")
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DataError, match="cannot be read as text"):
        read_questions(tmp_path / "binary")


def test_the_key_follows_what_is_asked_and_not_how_it_is_filed() -> None:
    one = Question("How many?", "SELECT 1", id="1", difficulty="easy")
    assert one.key == Question("How many?", "SELECT 1", id="2").key
    others = [
        Question("How  many?", "SELECT 1"),
        Question("How many?", "SELECT 2"),
        Question("How many?", "SELECT 1", db_id="shop"),
        Question("How many?", "SELECT 1", instruction="Do."),
        Question("How many?", "SELECT 1", evidence="Hint."),
    ]
    assert len({one.key, *(other.key for other in others)}) == 6


_words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip)


@given(st.lists(st.tuples(_words, _words | st.none()), min_size=1, max_size=5))
def test_whatever_is_written_as_json_lines_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[str, str | None]]
) -> None:
    file = tmp_path_factory.mktemp("any") / "questions.jsonl"
    lines = (json.dumps({"question": q, "sql": s}, ensure_ascii=False) for q, s in pairs)
    file.write_bytes("\n".join(lines).encode())
    assert [(q.question, q.sql) for q in read_questions(file)] == pairs


# --- WikiSQL ------------------------------------------------------------------------------------

TABLE = {"id": "1-23-4", "header": ["Player", "No.", "Goals"], "types": ["text", "real", "real"]}


def _wiki(file: Path, sketch: object, *, table: object = TABLE, **more: object) -> Path:
    _jsonl(file.with_suffix(".tables.jsonl"), table)
    return _jsonl(file, {"question": "Who?", "table_id": "1-23-4", "sql": sketch, **more})


@pytest.mark.parametrize(
    ("sketch", "sql"),
    [
        ({"sel": 0, "agg": 0, "conds": []}, 'SELECT Player FROM "1-23-4"'),
        ({"sel": 2, "agg": 1, "conds": []}, 'SELECT MAX(Goals) FROM "1-23-4"'),
        (
            {"sel": 1, "agg": 3, "conds": [[0, 0, "Ana O'Neil"], [2, 1, "1,200"]]},
            "SELECT COUNT(\"No.\") FROM \"1-23-4\" WHERE Player = 'Ana O''Neil' AND Goals > 1200",
        ),
        (
            {"sel": 0, "agg": 0, "conds": [[2, 2, 7.5], [0, 0, 9], [1, 0, "none"]]},
            "SELECT Player FROM \"1-23-4\" WHERE Goals < 7.5 AND Player = '9' AND \"No.\" = 'none'",
        ),
    ],
)
def test_wikisql_sketches_become_sql(file: Path, sketch: object, sql: str) -> None:
    assert read_questions(_wiki(file, sketch, phase=1)) == [Question("Who?", sql)]


def test_wikisql_names_its_table_and_speaks_the_databases_dialect(file: Path) -> None:
    sketch = {"sel": 1, "agg": 0, "conds": [[0, 0, "a\\b"]]}
    _wiki(file, sketch, table={**TABLE, "name": "players", "types": None}, db_id="club")
    [question] = read_questions(file, "mysql")
    assert question.sql == r"SELECT `No.` FROM players WHERE Player = 'a\\b'"
    assert question.db_id == "club"


@pytest.mark.parametrize(
    ("sketch", "complaint"),
    [
        ({"sel": 3}, "line 1: column 3 is none of 0 to 2"),
        ({"sel": True}, "line 1: column True is none"),
        ({}, "line 1: column None is none"),
        ({"sel": 0, "agg": 6}, "line 1: agg 6 is none of 0 to 5"),
        ({"sel": 0, "conds": [[0, 3, "a"]]}, "line 1: operator 3 is none of 0 to 2"),
        ({"sel": 0, "conds": [[0, 0]]}, "line 1: conds is no list of"),
        ({"sel": 0, "conds": {}}, "line 1: conds is no list of"),
        ({"sel": 0, "conds": [[0, 0, None]]}, "line 1: None in conds is neither"),
        ({"sel": 0, "conds": [[2, 0, float("inf")]]}, "line 1: inf in conds is no number"),
        ({"sel": 0, "conds": [[0, 0, float("nan")]]}, "line 1: nan in conds is no number"),
        ({"sel": 0, "conds": [[[], 0, "a"]]}, r"line 1: column \[\] is none"),
    ],
)
def test_a_broken_sketch_is_named_with_the_place(
    file: Path, sketch: object, complaint: str
) -> None:
    with pytest.raises(DataError, match=complaint):
        read_questions(_wiki(file, sketch))


@pytest.mark.parametrize(
    ("table", "complaint"),
    [
        ({"id": "other", "header": []}, r"table_id = '1-23-4' is not in '.*\.tables\.jsonl'"),
        ({"id": "1-23-4"}, r"tables\.jsonl, line 1 has no list of texts 'header'"),
        ({"header": []}, r"tables\.jsonl, line 1 has no text field 'id'"),
        ([], r"tables\.jsonl, line 1 is a list"),
    ],
)
def test_a_broken_table_file_is_named(file: Path, table: object, complaint: str) -> None:
    with pytest.raises(DataError, match=complaint):
        read_questions(_wiki(file, {"sel": 0}, table=table))


def test_a_missing_table_file_is_one_line(file: Path) -> None:
    _wiki(file, {"sel": 0}).with_suffix(".tables.jsonl").unlink()
    with pytest.raises(DataError, match=r"there is no '.*questions\.tables\.jsonl'"):
        read_questions(file)


_names = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)


@settings(deadline=None)
@given(
    header=st.lists(_names, min_size=1, max_size=4, unique_by=str.lower),
    text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    # SQLite reads few digits exactly, not all that a float may have.
    number=st.integers(-(2**53), 2**53) | st.integers(-(10**6), 10**6).map(lambda n: n / 8),
)
def test_what_a_sketch_asks_for_is_found(
    tmp_path_factory: pytest.TempPathFactory, header: list[str], text: str, number: float
) -> None:
    file = tmp_path_factory.mktemp("wiki") / "any.jsonl"
    header = [*header, "".join(header) + "#"]
    table = {"id": "t t", "header": header, "types": ["text"] * (len(header) - 1) + ["real"]}
    sketch = {"sel": 0, "agg": 3, "conds": [[0, 0, text], [len(header) - 1, 0, number]]}
    _jsonl(file.with_suffix(".tables.jsonl"), table)
    _jsonl(file, {"question": "Who?", "table_id": "t t", "sql": sketch})
    [question] = read_questions(file)
    with closing(sqlite3.connect(":memory:")) as database:
        columns = ", ".join(quote(name, "sqlite") for name in header)
        database.execute(f'CREATE TABLE "t t" ({columns})')
        row = [text] * (len(header) - 1) + [number]
        database.execute(f'INSERT INTO "t t" VALUES ({", ".join("?" * len(row))})', row)
        assert database.execute(question.sql or "").fetchall() == [(1,)]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"question": "Who \\ud800?", "sql": null}', "half of a character"),
        ('{"question": "Who \\u001b[2J?", "sql": null}', "control character"),
        (json.dumps({"question": "?" * 30_000, "sql": None}), "at most 20000"),
        ("[" * 100_000, "JSON"),
        ('{"question": ' * 100_000, "JSON"),
    ],
)
def test_what_would_harm_later_is_refused_at_once(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_text(text)
    with pytest.raises(DataError, match=problem):
        read_questions(path)


def test_only_regular_files_of_a_sensible_size_are_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.jsonl"
    os.mkfifo(pipe)  # reading it would wait for ever
    for path in (tmp_path, pipe):
        with pytest.raises(DataError, match="is no regular file"):
            read_questions(path)
    huge = tmp_path / "huge.jsonl"
    with huge.open("wb") as file:
        file.truncate(1 << 40)  # a hole: takes no room
    with pytest.raises(DataError, match="at most 256 are read"):
        read_questions(huge)
