"""The report that programs read: every figure with its interval, by names that stay.

In: scorecards. Out: plain JSON-able data.
"""

from __future__ import annotations

from typing import Any

from schematune.evaluation.scorecard import Comparison, Evaluation, Scorecard
from schematune.metrics import Figure


def as_dict(evaluation: Evaluation, subject: str, created: str) -> dict[str, Any]:
    """Return the whole report; shares are between 0 and 1, times in milliseconds."""
    return {
        "created": created,
        "subject": subject,
        "artifacts": [_artifact(card) for card in evaluation.scorecards],
        "comparisons": [_comparison(comparison) for comparison in evaluation.comparisons],
    }


def _artifact(card: Scorecard) -> dict[str, Any]:
    return {
        "name": card.model,
        "n": len(card.outcomes),
        **{name: _figure(figure) for name, figure in card.figures.items()},
        "latency_ms": {"p50": card.latency_ms(50), "p95": card.latency_ms(95)},
        "counts": {str(kind): count for kind, count in card.kinds.items()},
        "by_difficulty": {name: _figure(figure) for name, figure in card.by_difficulty.items()},
    }


def _figure(figure: Figure) -> dict[str, Any]:
    bounds = [figure.interval.low, figure.interval.high]
    return {"value": figure.value, "interval": bounds, "n": figure.n}


def _comparison(comparison: Comparison) -> dict[str, Any]:
    difference = comparison.difference
    return {
        "model": comparison.model,
        "than": comparison.than,
        "execution_accuracy": difference.value,
        "interval": [difference.interval.low, difference.interval.high],
        "p_value": difference.p_value,
        "n": difference.n,
    }
