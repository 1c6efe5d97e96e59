"""Scorecards to report on, made without a model or a database."""

from __future__ import annotations

from collections.abc import Iterable

from schematune.evaluation.predictions import Answer
from schematune.evaluation.scorecard import Evaluation, Kind, Outcome, Scorecard, Verdict
from schematune.questions import Question

RIGHT = Verdict(Kind.RIGHT, "the same result", runs=True, lenient=True)
WIDE = Verdict(Kind.WRONG_RESULT, "2 columns where 1 were expected", runs=True, lenient=True)
WRONG = Verdict(Kind.WRONG_RESULT, "3 rows where 2 were expected", runs=True)
UNKNOWN = Verdict(Kind.UNKNOWN_NAME, "there is no column 'nmae'", runs=False)
SHY = Verdict(Kind.ABSTAINED_WRONGLY, "it abstained")
MODEST = Verdict(Kind.ABSTAINED_CORRECTLY, "it abstained")
BOLD = Verdict(Kind.ANSWERED_UNANSWERABLE, "it answered where the database cannot", runs=True)
LOST = Verdict(Kind.UNSCORED, "the reference fails: no such table: gone")


def outcome(number: int, verdict: Verdict, text: str = "SELECT a FROM t") -> Outcome:
    unanswerable = verdict.kind in (Kind.ABSTAINED_CORRECTLY, Kind.ANSWERED_UNANSWERABLE)
    sql = None if unanswerable else "SELECT a FROM t"
    if verdict in (SHY, MODEST):
        text = "I don't know."
    level = "" if unanswerable else ("easy", "hard")[number % 2]
    question = Question(f"Question {number}?", sql, id=str(number), difficulty=level)
    return Outcome(question, Answer(f"{number}", text, 100.0 + number), verdict)


def scorecard(model: str, verdicts: Iterable[Verdict]) -> Scorecard:
    return Scorecard(model, tuple(outcome(number, each) for number, each in enumerate(verdicts)))


def evaluation() -> Evaluation:
    """Return a base that is seldom right and a tuned model that often is."""
    base = [RIGHT] * 2 + [WIDE] + [WRONG] * 3 + [UNKNOWN] * 2 + [BOLD] * 2 + [LOST]
    tuned = [RIGHT] * 6 + [WIDE] + [SHY] + [MODEST, BOLD] + [LOST]
    return Evaluation((scorecard("tiny", base), scorecard("runs/a <b>&", tuned)))
