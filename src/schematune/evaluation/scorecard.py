"""What models scored: how each answer turned out, and the figures over all of them.

In: outcomes, which :mod:`schematune.evaluation.scoring` finds out. Out: shares with 95 %
intervals, counts, latencies, and paired differences between models. Nothing is executed, read or
written here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import combinations

from schematune.evaluation.predictions import Answer
from schematune.inference.insist import OPINIONS
from schematune.metrics import Difference, Figure, exact_match, mean, paired, share, token_match
from schematune.prompt import sql_of
from schematune.questions import Question


class Kind(StrEnum):
    """How an answer turned out."""

    RIGHT = "right"
    WRONG_RESULT = "wrong_result"
    INVALID_SQL = "invalid_sql"
    UNKNOWN_NAME = "unknown_name"
    GUARDED = "guarded"
    EXECUTION_ERROR = "execution_error"
    TIMEOUT = "timeout"
    ABSTAINED_WRONGLY = "abstained_wrongly"
    ANSWERED_UNANSWERABLE = "answered_unanswerable"
    ABSTAINED_CORRECTLY = "abstained_correctly"
    UNSCORED = "unscored"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of an answer.

    ``runs`` tells whether its SQL ran, None where there is none; ``lenient`` whether it is right
    once columns too many are forgiven.
    """

    kind: Kind
    explanation: str
    runs: bool | None = None
    lenient: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """A question, a model's answer, and the verdict."""

    question: Question
    answer: Answer
    verdict: Verdict

    @property
    def kind(self) -> Kind:
        """How the answer turned out."""
        return self.verdict.kind

    @property
    def sql(self) -> str:
        """The SQL that the model wrote, empty where it abstained."""
        return sql_of(self.answer.text) or ""


@dataclass(frozen=True)
class Scorecard:
    """One model's outcomes, in the order of the questions."""

    model: str
    outcomes: tuple[Outcome, ...]

    @cached_property
    def scored(self) -> tuple[Outcome, ...]:
        """The outcomes that say something about the model."""
        return tuple(outcome for outcome in self.outcomes if outcome.kind is not Kind.UNSCORED)

    @cached_property
    def answerable(self) -> tuple[Outcome, ...]:
        """The scored outcomes of questions that the database can answer."""
        return tuple(outcome for outcome in self.scored if outcome.question.answerable)

    @cached_property
    def figures(self) -> Mapping[str, Figure]:
        """Shares by the name they have in ``report.json``.

        Accuracy and matches are over the answerable questions, ``valid_sql`` over the answers that
        are SQL, ``redrawn``, ``mended`` and ``unsure`` over all, the last two over the unanswerable
        questions.
        """
        right = [outcome.kind is Kind.RIGHT for outcome in self.answerable]
        pairs = [(outcome.sql, outcome.question.sql or "") for outcome in self.answerable]
        runs = [outcome.verdict.runs for outcome in self.scored]
        abstained = [
            outcome.kind is Kind.ABSTAINED_CORRECTLY
            for outcome in self.scored
            if not outcome.question.answerable
        ]
        return {
            "execution_accuracy": share(right),
            "execution_accuracy_extra_columns_allowed": share(
                [outcome.verdict.lenient for outcome in self.answerable]
            ),
            "exact_match": share([exact_match(*pair) for pair in pairs]),
            "token_match": mean([token_match(*pair) for pair in pairs]),
            "valid_sql": share([ran for ran in runs if ran is not None]),
            "redrawn": share([outcome.answer.redraws > OPINIONS for outcome in self.scored]),
            "mended": share([outcome.answer.mended for outcome in self.scored]),
            "unsure": share([outcome.answer.unsure for outcome in self.scored]),
            "accuracy_sure": self._accuracy(unsure=False),
            "accuracy_unsure": self._accuracy(unsure=True),
            "abstained_wrongly": share(
                [outcome.kind is Kind.ABSTAINED_WRONGLY for outcome in self.answerable]
            ),
            "abstained_correctly": share(abstained),
            "answered_wrongly_when_unanswerable": share([not did for did in abstained]),
        }

    def _accuracy(self, *, unsure: bool) -> Figure:
        asked = (o for o in self.answerable if o.sql and o.answer.unsure is unsure)
        return share([outcome.kind is Kind.RIGHT for outcome in asked])

    @property
    def kinds(self) -> Mapping[Kind, int]:
        """How many answers turned out in each way, every way named."""
        counts = Counter(outcome.kind for outcome in self.outcomes)
        return {kind: counts[kind] for kind in Kind}

    @property
    def by_difficulty(self) -> Mapping[str, Figure]:
        """Execution accuracy by the questions' difficulty, in order of first appearance."""
        marks: dict[str, list[bool]] = {}
        for outcome in self.answerable:
            if outcome.question.difficulty:
                marks.setdefault(outcome.question.difficulty, []).append(outcome.kind is Kind.RIGHT)
        return {difficulty: share(right) for difficulty, right in marks.items()}

    def latency_ms(self, percentile: int) -> float | None:
        """Return a percentile of the milliseconds per question asked alone; None without any."""
        times = sorted(
            o.answer.latency_ms for o in self.outcomes if o.answer.latency_ms is not None
        )
        return times[(len(times) - 1) * percentile // 100] if times else None


@dataclass(frozen=True, slots=True)
class Comparison:
    """How much more accurate ``model`` is than ``than``, by execution on the same questions."""

    model: str
    than: str
    difference: Difference


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All models' scorecards, in the order in which they were given."""

    scorecards: tuple[Scorecard, ...]

    @property
    def comparisons(self) -> tuple[Comparison, ...]:
        """Every later model against every earlier one."""
        return tuple(
            Comparison(later.model, earlier.model, _difference(later, earlier))
            for earlier, later in combinations(self.scorecards, 2)
        )


def _difference(ours: Scorecard, theirs: Scorecard) -> Difference:
    marks = [[outcome.kind is Kind.RIGHT for outcome in card.answerable] for card in (ours, theirs)]
    return paired(*marks)
