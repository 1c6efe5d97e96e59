"""How right an answer is as text, and how sure a figure over many answers is.

In: SQL texts, or right-or-wrong marks. Out: shares and means with 95 % intervals. Whether two
*results* say the same is decided in :mod:`schematune.comparison`. Nothing is executed or read here.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, stdev

_COMMENT = re.compile(r"""('(?:[^']|'')*'|"(?:[^"]|"")*")|--[^\n]*|/\*.*?\*/""", re.DOTALL)


def normalize(sql: str) -> str:
    r"""Return SQL without comments, with single spaces, in lower case.

    >>> normalize("SELECT  a -- first\nFROM t WHERE b = '--X'")
    "select a from t where b = '--x'"
    """
    return " ".join(_COMMENT.sub(lambda match: match[1] or " ", sql).split()).lower()


def exact_match(predicted: str, reference: str) -> bool:
    """Tell whether both texts are the same once normalised."""
    return normalize(predicted) == normalize(reference)


def token_match(predicted: str, reference: str) -> float:
    r"""Return the share of the reference's distinct ``\w+`` tokens that the prediction holds.

    >>> token_match("SELECT name FROM t", "SELECT city FROM t")
    0.75
    """
    wanted = set(re.findall(r"\w+", normalize(reference)))
    found = set(re.findall(r"\w+", normalize(predicted)))
    return len(wanted & found) / len(wanted) if wanted else float(not found)


_Z = 1.959964  # 95 %, two-sided, of the normal distribution


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95 % interval."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Figure:
    """A mean over ``n`` answers with its 95 % interval; None where there was nothing to count."""

    value: float | None
    interval: Interval
    n: int


@dataclass(frozen=True, slots=True)
class Difference:
    """How much better the first of two is on the same ``n`` questions, and how likely by chance."""

    value: float
    interval: Interval
    p_value: float
    n: int


def wilson(k: int, n: int) -> Interval:
    """Return Wilson's interval for ``k`` successes out of ``n`` (Wilson 1927).

    >>> wilson(8, 10)
    Interval(low=0.4902, high=0.9433)
    """
    if n == 0:
        return Interval(0.0, 1.0)
    share, spread = k / n, _Z * _Z / n
    middle = (share + spread / 2) / (1 + spread)
    half = math.sqrt(share * (1 - share) * spread + spread * spread / 4) / (1 + spread)
    return _interval(middle - half, middle + half)


def share(successes: Sequence[bool]) -> Figure:
    """Return the share of successes."""
    k, n = sum(successes), len(successes)
    return Figure(k / n if n else None, wilson(k, n), n)


def mean(values: Sequence[float]) -> Figure:
    """Return the mean of values between 0 and 1, with the normal approximation's interval."""
    n = len(values)
    if n < 2:
        return Figure(values[0] if n else None, Interval(0.0, 1.0), n)
    middle, half = fmean(values), _Z * stdev(values) / math.sqrt(n)
    return Figure(middle, _interval(max(0.0, middle - half), min(1.0, middle + half)), n)


def paired(ours: Sequence[bool], theirs: Sequence[bool]) -> Difference:
    """Return how much larger our share of successes is than theirs over the same questions.

    The interval is Agresti and Min's for matched pairs (2005); the p-value is McNemar's exact one.

    >>> paired([True] * 9 + [False], [True] * 4 + [False] * 6)
    Difference(value=0.5, interval=Interval(low=0.0934, high=0.7399), p_value=0.0625, n=10)
    """
    n = len(ours)
    won = sum(our and not their for our, their in zip(ours, theirs, strict=True))
    lost = sum(their and not our for our, their in zip(ours, theirs, strict=True))
    if n == 0:
        return Difference(0.0, Interval(-1.0, 1.0), 1.0, 0)
    total = n + 2  # half an answer is added to each of the four cells
    middle = (won - lost) / total
    half = _Z * math.sqrt((won + lost + 1) - (won - lost) ** 2 / total) / total
    interval = _interval(max(-1.0, middle - half), min(1.0, middle + half))
    return Difference((won - lost) / n, interval, _mcnemar(won, lost), n)


def _mcnemar(won: int, lost: int) -> float:
    changed = won + lost
    tail = sum(math.comb(changed, fewer) for fewer in range(min(won, lost) + 1))
    return min(1.0, 2 * tail / (1 << changed))


def _interval(low: float, high: float) -> Interval:
    return Interval(round(low, 4), round(high, 4))
