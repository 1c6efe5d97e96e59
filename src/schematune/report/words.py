"""The words of the reports: what figures and outcomes are called, and how they are written.

In: names and numbers. Out: plain text, which a page must still escape.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from schematune.evaluation.scorecard import Evaluation, Kind, Scorecard
from schematune.metrics import Difference, Figure


class Term(NamedTuple):
    """A name for a heading, and what it means."""

    name: str
    meaning: str


FIGURES: Mapping[str, Term] = {
    "execution_accuracy": Term(
        "Execution accuracy", "answerable questions whose SQL returns what the reference returns"
    ),
    "execution_accuracy_extra_columns_allowed": Term(
        "… extra columns allowed", "the same, forgiving columns that nobody asked for"
    ),
    "exact_match": Term(
        "Exact match", "SQL equal to the reference but for comments, white space and case"
    ),
    "token_match": Term(
        "Token match", "the mean share of the reference's words that the SQL contains"
    ),
    "valid_sql": Term("Valid SQL", "written SQL that parses, names only real columns, and runs"),
    "redrawn": Term(
        "Asked again", "questions whose first SQL failed, or was disputed by two further answers"
    ),
    "mended": Term("Names mended", "questions whose SQL named what is not there and was put right"),
    "unsure": Term("Unsure", "questions on which too few of the drawn answers found the same"),
    "accuracy_sure": Term(
        "Right where sure", "answerable questions that got SQL, without those it was unsure of"
    ),
    "accuracy_unsure": Term("Right where unsure", "those that it was unsure of"),
    "abstained_wrongly": Term(
        "Abstained wrongly", "answerable questions that got “I don't know” for an answer"
    ),
    "abstained_correctly": Term(
        "Abstained correctly", "unanswerable questions that got “I don't know” for an answer"
    ),
    "answered_wrongly_when_unanswerable": Term(
        "Answered the unanswerable", "unanswerable questions that got SQL for an answer"
    ),
}

KINDS: Mapping[Kind, Term] = {
    Kind.RIGHT: Term("right", "the same result as the reference"),
    Kind.ABSTAINED_CORRECTLY: Term(
        "abstained correctly", "“I don't know”, and the data cannot tell"
    ),
    Kind.WRONG_RESULT: Term("wrong result", "runs, and returns something else"),
    Kind.UNKNOWN_NAME: Term("unknown name", "names a table or column that does not exist"),
    Kind.INVALID_SQL: Term("invalid SQL", "does not parse"),
    Kind.GUARDED: Term("refused by the guard", "parses, but is not a query that may run"),
    Kind.EXECUTION_ERROR: Term("execution error", "the database refused it"),
    Kind.TIMEOUT: Term("timeout", "ran past the time or memory limit"),
    Kind.ABSTAINED_WRONGLY: Term("abstained wrongly", "“I don't know”, although the data can tell"),
    Kind.ANSWERED_UNANSWERABLE: Term(
        "answered the unanswerable", "SQL, although the data cannot tell"
    ),
    Kind.UNSCORED: Term("unscored", "the reference itself fails; counted nowhere"),
}
"""In the order in which reports list them: the good, the bad, the uncounted."""


def percent(value: float | None) -> str:
    """Return a share in percent.

    >>> percent(0.625), percent(None)
    ('62.5 %', '–')
    """
    return "–" if value is None else f"{100 * value:.1f} %"


def interval(figure: Figure) -> str:
    """Return a figure's interval in whole percent, empty where there was nothing to count."""
    if figure.value is None:
        return ""
    return f"{100 * figure.interval.low:.0f}–{100 * figure.interval.high:.0f}"


def points(difference: Difference) -> str:
    """Return a difference in percentage points with its interval.

    >>> from schematune.metrics import Interval
    >>> points(Difference(0.31, Interval(0.22, 0.4), 0.001, 100))
    '+31.0 points [+22, +40]'
    """
    low, high = 100 * difference.interval.low, 100 * difference.interval.high
    text = f"{100 * difference.value:+.1f} points [{low:+.0f}, {high:+.0f}]"
    return text.replace("-", "−")


def p_value(difference: Difference) -> str:
    """Return how likely chance alone is, as far as that is worth reading."""
    return "p < 0.001" if difference.p_value < 0.001 else f"p = {difference.p_value:.3f}"


def milliseconds(value: float | None) -> str:
    """Return a time.

    >>> milliseconds(84.2), milliseconds(1530.0), milliseconds(None)
    ('84 ms', '1.5 s', '–')
    """
    if value is None:
        return "–"
    return f"{value:.0f} ms" if value < 1000 else f"{value / 1000:.1f} s"


def counted(number: int, noun: str) -> str:
    """Return a number with its noun.

    >>> counted(1, "question"), counted(20, "question")
    ('1 question', '20 questions')
    """
    return f"{number} {noun}{'' if number == 1 else 's'}"


def headline(evaluation: Evaluation) -> str:
    """Return one sentence: which model is right most often, and how often."""
    best = best_of(evaluation)
    if best is None:
        return "No question could be scored"
    figure = best.figures["execution_accuracy"]
    return f"{best.model} answers {percent(figure.value)} of {counted(figure.n, 'question')} right"


def best_of(evaluation: Evaluation) -> Scorecard | None:
    """Return the most accurate model's scorecard; None where no question could be scored."""
    scored = [card for card in evaluation.scorecards if card.answerable]
    return max(
        scored, key=lambda card: card.figures["execution_accuracy"].value or 0.0, default=None
    )


def asked(evaluation: Evaluation) -> str:
    """Return how many questions of which sort were asked."""
    if not evaluation.scorecards:
        return "no models"
    card = evaluation.scorecards[0]
    answerable, unscored = len(card.answerable), card.kinds[Kind.UNSCORED]
    parts = [counted(answerable, "answerable question")]
    if unanswerable := len(card.scored) - answerable:
        parts.append(f"{unanswerable} that the data cannot answer")
    if unscored:
        parts.append(f"{unscored} unscored")
    return ", ".join(parts)
