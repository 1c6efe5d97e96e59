"""A person's review of samples: decisions, written down one by one as they are made.

In: the pairs of question and SQL that ``data`` holds. Out: ``review.jsonl``, a decision a line,
the last one on a pair in force; which pairs are still to be looked at; and how many were kept.
What the decisions do to the samples stands in :mod:`schematune.samples.revision`.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Literal, get_args

from schematune.errors import DataError

Verdict = Literal["accepted", "edited", "rejected"]


@dataclass(frozen=True, slots=True)
class Pair:
    """A question and its SQL, None where the tables cannot answer; ``kind`` is the draft's."""

    question: str
    sql: str | None
    kind: str = ""
    held_out: bool = False

    @property
    def key(self) -> str:
        """16 hex digits that stand for question and SQL.

        >>> Pair("Who?", None).key == Pair(" Who? ", None, "count").key
        True
        """
        return key_of(self.question, self.sql)


def key_of(question: str, sql: str | None) -> str:
    """Return the key of a pair."""
    text = json.dumps([" ".join(question.split()), sql])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about a pair; ``new_question`` and ``new_sql`` where it was edited."""

    question: str
    sql: str | None
    kind: str
    verdict: Verdict
    new_question: str = ""
    new_sql: str | None = None

    @property
    def key(self) -> str:
        """The key of the pair as it was made."""
        return key_of(self.question, self.sql)

    @property
    def new_key(self) -> str:
        """The key of the pair as it is kept."""
        if self.verdict != "edited":
            return self.key
        return key_of(self.new_question, self.new_sql)


def decide(pair: Pair, question: str, sql: str | None) -> Decision:
    """Return the decision to keep a pair as question and SQL now are.

    >>> asked = Pair("Who", None)
    >>> decide(asked, "Who?", None).verdict, decide(asked, "Who", None).verdict
    ('edited', 'accepted')
    """
    if key_of(question, sql) == pair.key:
        return Decision(pair.question, pair.sql, pair.kind, "accepted")
    return Decision(pair.question, pair.sql, pair.kind, "edited", question, sql)


def reject(pair: Pair) -> Decision:
    """Return the decision not to keep a pair."""
    return Decision(pair.question, pair.sql, pair.kind, "rejected")


@dataclass(frozen=True)
class Review:
    """The decisions in force, by the key of the pair as it was made."""

    decisions: Mapping[str, Decision] = field(default_factory=dict)

    def of(self, question: str, sql: str | None) -> Decision | None:
        """Return the decision on a pair, if there is one."""
        return self.decisions.get(key_of(question, sql)) if self.decisions else None

    @cached_property
    def edits(self) -> frozenset[str]:
        """The keys of pairs that a person has written: they need no second look."""
        found = self.decisions.values()
        return frozenset(d.new_key for d in found if d.verdict == "edited")

    def tally(self, keys: Iterable[str]) -> Counter[Verdict]:
        """Return how often each verdict was given on these pairs."""
        decided = (self.decisions[key] for key in keys if key in self.decisions)
        return Counter(decision.verdict for decision in decided)


NO_REVIEW = Review()


@dataclass(frozen=True, slots=True)
class Selection:
    """The pairs that a review is about, by their keys, and those still to be looked at."""

    keys: tuple[str, ...]
    pending: tuple[Pair, ...]


def select(
    pairs: Iterable[Pair], review: Review, *, seed: int, count: int = 0, kind: str = ""
) -> Selection:
    """Return a random selection of ``count`` pairs (all where 0) whose kind contains ``kind``.

    The order hangs on the seed and the pair alone, and pairs that were decided on count as drawn:
    the same review goes on where it stopped, also after what it rejected has left the files.
    """
    present = {pair.key: pair for pair in pairs if pair.key not in review.edits}
    kinds = {key: pair.kind for key, pair in present.items()}
    kinds |= {key: decision.kind for key, decision in review.decisions.items()}
    fitting = (key for key, its in kinds.items() if kind in its)
    ordered = sorted(fitting, key=lambda key: hashlib.sha256(f"{seed}/{key}".encode()).digest())
    keys = tuple(ordered[: count or None])
    pending = (present[key] for key in keys if key not in review.decisions)
    return Selection(keys, tuple(pending))


def read_review(path: Path) -> Review:
    """Read the decisions; none where there is no file, DataError for a line that is not one."""
    if not path.exists():
        return NO_REVIEW
    found: dict[str, Decision] = {}
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, ValueError) as error:
        raise DataError(f"{path} cannot be read as text: {error}") from error
    if not _is_whole(lines[-1]):  # what a crash left half-written is no decision
        lines.pop()
    for number, line in enumerate(lines, start=1):
        if line.strip():
            decision = _decision(f"{path}: line {number}", line)
            found[decision.key] = decision
    return Review(found)


def _decision(place: str, line: str) -> Decision:
    try:
        decision = Decision(**json.loads(line))
    except (ValueError, TypeError, RecursionError) as error:
        raise DataError(f"{place} is not a decision: {error}") from error
    for name, value in asdict(decision).items():
        if not isinstance(value, str) and not (value is None and name in ("sql", "new_sql")):
            raise DataError(f"{place}: {name} = {value!r} is not a text")
    if decision.verdict not in get_args(Verdict):
        known = ", ".join(get_args(Verdict))
        raise DataError(f"{place} has the verdict {decision.verdict!r}; known: {known}")
    return decision


def _is_whole(line: str | bytes) -> bool:
    """Tell whether a last line is one that only lacks its end, as editors leave it."""
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def record(path: Path, decision: Decision) -> None:
    """Write a decision down, so that nothing that follows can lose it."""
    line = json.dumps(asdict(decision), ensure_ascii=False) + "\n"
    with path.open("a+b") as file:
        file.seek(0)
        written = file.read()
        end = written.rfind(b"\n") + 1
        if _is_whole(written[end:]):
            file.write(b"\n")
        else:
            file.truncate(end)  # what a crash left half-written
        file.write(line.encode())
        file.flush()
        os.fsync(file.fileno())
