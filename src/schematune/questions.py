"""Questions with their SQL, out of the files that people have.

In: a file, recognised by its content: JSON lines of our own, Spider's ``dev.json``, BIRD's,
WikiSQL's, chat messages, or an array of samples (``instruction``, ``input``, ``output``). Out:
questions with their reference SQL. Nothing is executed here: whether the reference runs is found
out by who uses it, :mod:`schematune.evaluation` or :mod:`schematune.samples`.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from sqlglot import exp

from schematune.dialects import quote
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


def read_questions(path: Path, dialect: str = "sqlite") -> list[Question]:
    """Read a question file of any known form; DataError names the file, the place and the field.

    WikiSQL's queries are no text: they become SQL of ``dialect``.
    """
    text = _read(path)
    records = _array(path, text) if text.lstrip().startswith("[") else _lines(path, text)
    tables = _WikiTables(path.with_suffix(".tables.jsonl"), dialect)
    questions = [_question(place, record, tables) for place, record in records]
    if not questions:
        raise DataError(f"{path} holds no questions")
    return questions


_MOST_BYTES = 256 << 20


def _read(path: Path) -> str:
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise DataError(f"{str(path)!r} is no regular file; write the questions to one")
        if about.st_size > _MOST_BYTES:
            raise DataError(
                f"{path} has {about.st_size >> 20} MB; at most {_MOST_BYTES >> 20} are read, so "
                "split it"
            )
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise DataError(f"there is no question file {str(path)!r}") from None
    except (OSError, ValueError) as error:
        raise DataError(f"{path} cannot be read as text: {error}") from error


def _array(path: Path, text: str) -> Iterator[tuple[str, object]]:
    try:
        records = json.loads(text)
    except (ValueError, RecursionError) as error:
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
            except (ValueError, RecursionError) as error:
                raise DataError(f"{place} is not JSON: {error}") from error


def _question(place: str, record: object, tables: _WikiTables) -> Question:
    if not isinstance(record, dict):
        raise DataError(f"{place} is a {type(record).__name__}, not an object")
    if "instruction" in record or "output" in record:
        return _from_sample(place, record)
    if "messages" in record:
        return _from_chat(place, record)
    if "SQL" in record:
        return _from_bird(place, record)
    # Spider's records hold a parsed tree under "sql", so that "query" decides.
    if "query" in record:
        return _from_spider(place, record)
    if isinstance(record.get("sql"), dict):
        return _from_wikisql(place, record, tables)
    return _from_ours(place, record)


# --- records of each form, to questions -----------------------------------------------------


def _from_sample(place: str, record: Mapping[str, Any]) -> Question:
    output = _text(place, record, "output")
    return Question(
        question=_text(place, record, "input"),
        sql=None if is_abstention(output) else output,
        instruction=_text(place, record, "instruction"),
    )


def _from_chat(place: str, record: Mapping[str, Any]) -> Question:
    turns = record["messages"]
    turns = turns if isinstance(turns, list) else []
    roles = [turn.get("role") if isinstance(turn, dict) else None for turn in turns]
    if roles != ["user", "assistant"]:
        raise DataError(f"{place}: messages are not one of the user, then one of the assistant")
    asked, answer = (_text(place, turn, "content") for turn in turns)
    # As prompt.user_message joins them: the question is the last line.
    instruction, _, question = asked.rstrip().rpartition("\n")
    return Question(question, None if is_abstention(answer) else answer, instruction=instruction)


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


_MOST_CHARS = 20_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def _text(place: str, record: Mapping[str, Any], field: str) -> str:
    value = record.get(field)
    if not isinstance(value, str) or not value.strip():
        raise DataError(f"{place} has no text field {field!r}")
    if len(value) > _MOST_CHARS:
        raise DataError(f"{place}: {field!r} has {len(value)} characters; at most {_MOST_CHARS}")
    if found := _CONTROL.search(value):
        raise DataError(f"{place}: {field!r} holds the control character {found[0]!r}")
    if _SURROGATE.search(value):
        raise DataError(f"{place}: {field!r} holds half of a character, which no file can keep")
    return value


def _optional(record: Mapping[str, Any], field: str) -> str:
    value = record.get(field)
    return "" if value is None else str(value)


# --- WikiSQL: sketches of queries, whose tables stand in a file beside ----------------------

_AGGREGATES = ("", "MAX", "MIN", "COUNT", "SUM", "AVG")
_OPERATORS = ("=", ">", "<")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?\Z")


@dataclass(frozen=True, slots=True)
class _WikiTable:
    """A table by its columns' names, of which ``numeric`` ones hold numbers."""

    name: str
    columns: tuple[str, ...]
    numeric: frozenset[int]


@dataclass(frozen=True)
class _WikiTables:
    """The tables that sketches point into; the file is read when the first sketch does."""

    file: Path
    dialect: str

    @cached_property
    def by_id(self) -> Mapping[str, _WikiTable]:
        if not self.file.is_file():
            raise DataError(
                f"there is no {str(self.file)!r}, which names the columns that WikiSQL's queries "
                "count; put it beside the questions"
            )
        records = _lines(self.file, _read(self.file))
        return dict(_wiki_table(place, record) for place, record in records)


def _wiki_table(place: str, record: object) -> tuple[str, _WikiTable]:
    if not isinstance(record, dict):
        raise DataError(f"{place} is a {type(record).__name__}, not an object")
    table_id, header = _text(place, record, "id"), record.get("header")
    if not isinstance(header, list) or not all(isinstance(name, str) for name in header):
        raise DataError(f"{place} has no list of texts 'header'")
    name = _optional(record, "name") or table_id
    types = record.get("types")
    numbers = enumerate(types if isinstance(types, list) else ())
    numeric = frozenset(i for i, kind in numbers if kind in ("real", "number"))
    return table_id, _WikiTable(name, tuple(header), numeric)


def _from_wikisql(place: str, record: Mapping[str, Any], tables: _WikiTables) -> Question:
    table_id = _text(place, record, "table_id")
    if table_id not in tables.by_id:
        raise DataError(f"{place}: table_id = {table_id!r} is not in {str(tables.file)!r}")
    sql = _sketched(place, record["sql"], tables.by_id[table_id], tables.dialect)
    return Question(_text(place, record, "question"), sql, db_id=_optional(record, "db_id"))


def _sketched(place: str, sketch: Mapping[str, Any], table: _WikiTable, dialect: str) -> str:
    """Return the SQL that a sketch stands for; it counts columns and operators from 0."""

    def column(number: object) -> str:
        return quote(_counted(place, "column", number, table.columns), dialect)

    def condition(number: object, operator: object, value: object) -> str:
        compared, sign = column(number), _counted(place, "operator", operator, _OPERATORS)
        literal = _literal(place, value, dialect, numeric=number in table.numeric)
        return f"{compared} {sign} {literal}"

    conditions = sketch.get("conds", [])
    if not isinstance(conditions, list) or any(
        not isinstance(parts, list) or len(parts) != 3 for parts in conditions
    ):
        raise DataError(f"{place}: conds is no list of [column, operator, value]")
    aggregate = _counted(place, "agg", sketch.get("agg", 0), _AGGREGATES)
    shown = column(sketch.get("sel"))
    where = " AND ".join(condition(*parts) for parts in conditions)
    return (
        f"SELECT {f'{aggregate}({shown})' if aggregate else shown} "
        f"FROM {quote(table.name, dialect)}{f' WHERE {where}' if where else ''}"
    )


def _counted(place: str, what: str, number: object, among: tuple[str, ...]) -> str:
    if type(number) is not int or not 0 <= number < len(among):
        raise DataError(f"{place}: {what} {number!r} is none of 0 to {len(among) - 1}")
    return among[number]


def _literal(place: str, value: object, dialect: str, *, numeric: bool) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise DataError(f"{place}: {value!r} in conds is neither a text nor a number")
    if isinstance(value, float) and not math.isfinite(value):
        raise DataError(f"{place}: {value!r} in conds is no number that a column could hold")
    number = str(value).replace(",", "")
    if numeric and _NUMBER.match(number):
        return number
    return exp.Literal.string(str(value)).sql(dialect)
