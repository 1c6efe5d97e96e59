"""Question and SQL pairs out of what an LLM wrote: JSON, JSON in prose, JSON that breaks off.

In: hostile text. Out: plain records, as many as are whole. The text is only ever read as data.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from schematune.prompt import is_abstention

T = TypeVar("T")

_MOST_CHARS = 200_000  # several times the longest answer that we ask for
_DECODER = json.JSONDecoder(strict=False)  # line breaks inside strings are common, and harmless


@dataclass(frozen=True, slots=True)
class Record:
    """A pair as it was written; ``sql`` is None where the writer says that there is none."""

    question: str
    sql: str | None


@dataclass(frozen=True, slots=True)
class Wording:
    """Another wording of the question of this number."""

    id: int
    question: str


def records(text: str) -> Iterator[Record]:
    """Yield every whole pair of a text, wherever it stands; broken ones are passed over.

    >>> list(records('Sure! [{"question": "a?", "sql": "SELECT 1"}, {"question": "b'))
    [Record(question='a?', sql='SELECT 1')]
    """
    return _whole(text, _record)


def wordings(text: str) -> Iterator[Wording]:
    """Yield every whole wording of a text, in the same way.

    >>> list(wordings('[{"id": 2, "question": "a?"}, {"id": "3", "question": "b?"}, {"id'))
    [Wording(id=2, question='a?')]
    """
    return _whole(text, _wording)


def _whole(text: str, read: Callable[[dict[str, object]], T | None]) -> Iterator[T]:
    text = text[:_MOST_CHARS]
    start = text.find("{")
    while start >= 0:
        record, end = _object(text, start, read)
        if record is not None:
            yield record
        start = text.find("{", end)


def _object(
    text: str, start: int, read: Callable[[dict[str, object]], T | None]
) -> tuple[T | None, int]:
    """Return what is read at ``start`` if there is something, and where to look on."""
    try:
        data, end = _DECODER.raw_decode(text, start)
    except ValueError:
        return None, start + 1
    except RecursionError:
        return None, len(text)  # nobody nests pairs so deep in good faith
    record = read(data)  # the text begins with a brace, and so is an object
    return (record, end) if record is not None else (None, start + 1)


def _record(data: dict[str, object]) -> Record | None:
    if "sql" not in data:
        return None
    question, sql = data.get("question"), data["sql"]
    if not isinstance(question, str) or not question.strip():
        return None
    if sql is None or (isinstance(sql, str) and (not sql.strip() or is_abstention(sql))):
        return Record(_one_line(question), None)
    return Record(_one_line(question), sql.strip()) if isinstance(sql, str) else None


def _wording(data: dict[str, object]) -> Wording | None:
    number, question = data.get("id"), data.get("question")
    if isinstance(number, int) and isinstance(question, str) and question.strip():
        return Wording(number, _one_line(question))
    return None


def _one_line(text: str) -> str:
    return " ".join(text.split())
