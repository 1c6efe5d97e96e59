from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
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


_words = st.text(min_size=1).filter(str.strip)


@given(st.lists(st.tuples(_words, _words | st.none()), min_size=1, max_size=5))
def test_whatever_is_written_as_json_lines_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[str, str | None]]
) -> None:
    file = tmp_path_factory.mktemp("any") / "questions.jsonl"
    lines = (json.dumps({"question": q, "sql": s}, ensure_ascii=False) for q, s in pairs)
    file.write_bytes("\n".join(lines).encode())
    assert [(q.question, q.sql) for q in read_questions(file)] == pairs
