"""The report for a terminal, a pull request or a model card.

In: scorecards. Out: Markdown with tables. Single answers stand on the page and in the predictions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from schematune.evaluation.scorecard import Evaluation, Scorecard
from schematune.report import words


def as_markdown(evaluation: Evaluation, subject: str, created: str) -> str:
    """Return the report as Markdown."""
    cards = evaluation.scorecards
    about = " · ".join(filter(None, (subject, words.asked(evaluation), created)))
    lines = [f"# {_cell(words.headline(evaluation))}", "", _cell(about), ""]
    lines += _table(["", *(card.model for card in cards)], _figure_rows(cards))
    lines += ["", "Each with its 95 % interval. " + _meanings(), ""]
    if evaluation.comparisons:
        lines += ["## Differences in execution accuracy", ""]
        lines += [
            f"- {_cell(comparison.model)} − {_cell(comparison.than)}: "
            f"{words.points(comparison.difference)}, {words.p_value(comparison.difference)}"
            for comparison in evaluation.comparisons
        ]
        lines += [""]
    lines += ["## How answers turned out", ""]
    lines += _table(["", *(card.model for card in cards)], _kind_rows(cards))
    if any(card.by_difficulty for card in cards):
        lines += ["", "## Execution accuracy by difficulty", ""]
        lines += _table(["", *(card.model for card in cards)], _difficulty_rows(cards))
    return "\n".join(lines) + "\n"


def _figure_rows(cards: Sequence[Scorecard]) -> Iterator[list[str]]:
    for name, term in words.FIGURES.items():
        figures = [card.figures[name] for card in cards]
        if any(figure.n for figure in figures):
            cells = (
                f"{words.percent(figure.value)} ({words.interval(figure)})" for figure in figures
            )
            yield [term.name, *cells]
    for percentile, label in ((50, "Latency, median"), (95, "Latency, 95th percentile")):
        yield [label, *(words.milliseconds(card.latency_ms(percentile)) for card in cards)]


def _kind_rows(cards: Sequence[Scorecard]) -> Iterator[list[str]]:
    for kind, term in words.KINDS.items():
        counts = [card.kinds[kind] for card in cards]
        if any(counts):
            yield [f"{term.name}: {term.meaning}", *map(str, counts)]


def _difficulty_rows(cards: Sequence[Scorecard]) -> Iterator[list[str]]:
    for difficulty in dict.fromkeys(name for card in cards for name in card.by_difficulty):
        figures = [card.by_difficulty[difficulty] for card in cards]
        cells = (f"{words.percent(figure.value)} ({words.interval(figure)})" for figure in figures)
        yield [f"{difficulty} ({figures[0].n})", *cells]


def _meanings() -> str:
    return "; ".join(f"*{term.name}*: {term.meaning}" for term in words.FIGURES.values()) + "."


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return [f"| {' | '.join(_cell(cell) for cell in line)} |" for line in lines]


def _cell(text: str) -> str:
    """Return text that cannot end its cell or become a tag."""
    return " ".join(text.replace("|", "\\|").replace("<", "&lt;").split())
