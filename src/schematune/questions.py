"""Questions to score a model on, out of the files that people have.

In: a file, recognised by its content: JSON lines of our own, Spider's ``dev.json``, BIRD's, or an
array of samples (``instruction``, ``input``, ``output``). Out: questions with their reference SQL.
Nothing is executed here: whether the reference runs is found out by :mod:`schematune.evaluation`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from schematune.errors import DataError
from schematune.prompt import is_abstention


@dataclass(frozen=True, slots=True)
class Question:
    """A question; ``sql`` is its reference, None where the database cannot answer.

    ``instruction`` is kept where the file brings its own, so that the model is asked with exactly
    that prompt. ``evidence`` is what BIRD tells beside a question; it is asked along with it.
    """

    question: str
    sql: str | None
    id: str = ""
    db_id: str = ""
    difficulty: str = ""
    evidence: str = ""
    instruction: str | None = None

    @property
    def answerable(self) -> bool:
        """False where the right answer is that the database cannot tell."""
        return self.sql is not None

    @property
    def asked(self) -> str:
        """What the model is asked: the question, and the evidence where there is any.

        >>> Question("How many?", None, evidence="Count rows.").asked
        'How many? Count rows.'
        """
        return f"{self.question} {self.evidence}".strip()

    @property
    def key(self) -> str:
        """16 hex digits that stay the same as long as the question is asked in the same way."""
        facts = [self.question, self.evidence, self.sql, self.db_id, self.instruction]
        return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]


def read_questions(path: Path) -> list[Question]:
    """Read a question file of any known form; DataError names the file, the place and the field."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise DataError(f"there is no question file {str(path)!r}") from None
    except (OSError, ValueError) as error:
        raise DataError(f"{path} cannot be read as text: {error}") from error
    records = _array(path, text) if text.lstrip().startswith("[") else _lines(path, text)
    questions = [_question(place, record) for place, record in records]
    if not questions:
        raise DataError(f"{path} holds no questions")
    return questions


def _array(path: Path, text: str) -> Iterator[tuple[str, object]]:
    try:
        records = json.loads(text)
    except ValueError as error:
        raise DataError(f"{path} is not a JSON array of questions: {error}") from error
    for number, record in enumerate(records, start=1):
        yield f"{path}, record {number}", record


def _lines(path: Path, text: str) -> Iterator[tuple[str, object]]:
    # Not splitlines(): it also breaks at characters that JSON strings may hold.
    for number, line in enumerate(text.split("\n"), start=1):
        place = f"{path}, line {number}"
        if line.strip():
            try:
                yield place, json.loads(line)
            except ValueError as error:
                raise DataError(f"{place} is not JSON: {error}") from error


def _question(place: str, record: object) -> Question:
    if not isinstance(record, dict):
        raise DataError(f"{place} is a {type(record).__name__}, not an object")
    return _form(record)(place, record)


def _form(record: Mapping[str, Any]) -> Callable[[str, Mapping[str, Any]], Question]:
    if "instruction" in record or "output" in record:
        return _from_sample
    if "SQL" in record:
        return _from_bird
    # Spider's records hold a parsed tree under "sql", so that "query" decides.
    return _from_spider if "query" in record else _from_ours


def _from_sample(place: str, record: Mapping[str, Any]) -> Question:
    output = _text(place, record, "output")
    return Question(
        question=_text(place, record, "input"),
        sql=None if is_abstention(output) else output,
        instruction=_text(place, record, "instruction"),
    )


def _from_bird(place: str, record: Mapping[str, Any]) -> Question:
    return Question(
        question=_text(place, record, "question"),
        sql=_text(place, record, "SQL"),
        id=_optional(record, "question_id"),
        db_id=_text(place, record, "db_id"),
        difficulty=_optional(record, "difficulty"),
        evidence=_optional(record, "evidence"),
    )


def _from_spider(place: str, record: Mapping[str, Any]) -> Question:
    return Question(
        question=_text(place, record, "question"),
        sql=_text(place, record, "query"),
        db_id=_text(place, record, "db_id"),
        difficulty=_optional(record, "difficulty"),
    )


def _from_ours(place: str, record: Mapping[str, Any]) -> Question:
    answerable = record.get("answerable", record.get("sql", "") is not None)
    if not isinstance(answerable, bool):
        raise DataError(f"{place}: answerable = {answerable!r} is neither true nor false")
    return Question(
        question=_text(place, record, "question"),
        sql=_text(place, record, "sql") if answerable else None,
        id=_optional(record, "id"),
        db_id=_optional(record, "db_id"),
        difficulty=_optional(record, "difficulty"),
    )


def _text(place: str, record: Mapping[str, Any], field: str) -> str:
    value = record.get(field)
    if not isinstance(value, str) or not value.strip():
        raise DataError(f"{place} has no text field {field!r}")
    return value


def _optional(record: Mapping[str, Any], field: str) -> str:
    value = record.get(field)
    return "" if value is None else str(value)
