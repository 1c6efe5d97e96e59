"""A draft: a question and its SQL before any check, from whichever teacher."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """A question with the SQL that should answer it, in the schema's dialect.

    ``sql`` is None where the tables cannot answer. ``kind`` names the pattern it was made from
    (``"filter"``, ``"top-group"``, ``"unanswerable:near-miss"``, ``"teacher"``, …), for counting.
    ``values`` are the constants of the SQL that the question must mention in some form. ``by_llm``
    says that an LLM had a hand in it; ``origin`` is the question of which it is another wording.
    """

    question: str
    sql: str | None
    kind: str
    values: tuple[str, ...] = ()
    by_llm: bool = False
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A draft that was not kept, and why."""

    question: str
    sql: str | None
    kind: str
    reason: str
    message: str
