"""Loss against tokens, as a picture, and what ten times the tokens would give.

In: the lines of ``pretrain.jsonl`` of one run. Out: SVG without a script, a font or anything to
fetch, and for each kind of questions that is measured a power law through its losses (Kaplan et
al., 2020, arXiv 2001.08361). The law is fitted to one run whose rate falls at its end, and knows
nothing of questions that come again and again: it says what ten times as many new ones might give.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from schematune.errors import DataError
from schematune.training.plot import Point, document, line

AHEAD = 10
"""How many times the tokens of the run the law is drawn to."""

KINDS = {"held_out": "invented databases", "held_out_people": "written questions"}
_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 720, 360, 56, 150, 34, 44
_OWN_STYLE = ".law { fill: none; stroke: #5b646b; stroke-dasharray: 4 4; }"


@dataclass(frozen=True, slots=True)
class Law:
    """``scale * tokens ** -slope``."""

    scale: float
    slope: float

    def at(self, tokens: float) -> float:
        """Return the loss that the law gives for so many tokens."""
        return float(self.scale * tokens**-self.slope)


def fitted(points: Sequence[Point]) -> Law:
    """Return the power law nearest to points (tokens, loss), by least squares of logarithms.

    >>> law = fitted([(1e6, 1.0), (1e8, 0.1)])
    >>> round(law.slope, 6), round(law.at(1e10), 6)
    (0.5, 0.01)
    """
    logs = [(math.log(tokens), math.log(loss)) for tokens, loss in points]
    mean_x = sum(x for x, _ in logs) / len(logs)
    mean_y = sum(y for _, y in logs) / len(logs)
    spread = sum((x - mean_x) ** 2 for x, _ in logs)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in logs) / spread
    return Law(math.exp(mean_y - slope * mean_x), -slope)


def measured(records: Iterable[Mapping[str, Any]]) -> dict[str, list[Point]]:
    """Return the points of each kind in ``KINDS`` that was measured at least twice.

    DataError where there is none.
    """
    read = list(records)
    found = {
        kind: [(float(r["tokens"]), float(r[kind])) for r in read if r.get(kind)] for kind in KINDS
    }
    found = {kind: points for kind, points in found.items() if len({p[0] for p in points}) > 1}
    if not found:
        raise DataError("the run has no losses on what is held out; they are measured as it trains")
    return found


def forecast(records: Iterable[Mapping[str, Any]]) -> str:
    """Return a line for each kind: its last loss, and the law's for ``AHEAD`` times the tokens."""
    lines = []
    for kind, points in measured(records).items():
        law, (tokens, loss) = fitted(points), points[-1]
        lines.append(
            f"{KINDS[kind]}: {loss:.4f} after {tokens / 1e6:,.0f} million tokens; the law (slope "
            f"{law.slope:.2f}) says {law.at(tokens):.4f} there, and {law.at(tokens * AHEAD):.4f} "
            f"after {AHEAD} times as many"
        )
    return "\n".join(lines)


def as_svg(records: Iterable[Mapping[str, Any]], name: str) -> str:
    """Return the picture of a run: points joined by lines, each kind's law dashed."""
    kinds = measured(records)
    every = [point for points in kinds.values() for point in points]
    last = max(tokens for tokens, _ in every) * AHEAD
    laws = {kind: fitted(points) for kind, points in kinds.items()}
    ends = [law.at(last) for law in laws.values()]
    frame = _Frame(
        (min(tokens for tokens, _ in every), last),
        (min(*ends, *(loss for _, loss in every)), max(loss for _, loss in every)),
    )
    title = f"{name}: loss on what is held out, nats a token, against tokens"
    head = f'<text class="title" x="{_LEFT}" y="{_TOP - 12}">{escape(title)}</text>\n'
    lines = (_drawn(frame, kind, points, laws[kind]) for kind, points in kinds.items())
    drawn = f"{head}{frame.grid()}{''.join(lines)}"
    return document((_WIDTH, _HEIGHT), title, drawn, _OWN_STYLE)


@dataclass(frozen=True, slots=True)
class _Frame:
    """Two logarithmic axes."""

    tokens: Point
    losses: Point

    def place(self, tokens: float, loss: float) -> Point:
        x = _share(tokens, self.tokens) * (_WIDTH - _LEFT - _RIGHT) + _LEFT
        y = (1 - _share(loss, self.losses)) * (_HEIGHT - _TOP - _BOTTOM) + _TOP
        return x, y

    def grid(self) -> str:
        lines = []
        end = _WIDTH - _RIGHT
        for loss in _marks(*self.losses):
            y = self.place(self.tokens[0], loss)[1]
            lines.append(
                f'<line class="grid" x1="{_LEFT}" x2="{end}" y1="{y:.1f}" y2="{y:.1f}"/>'
                f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{loss:g}</text>\n'
            )
        for tokens in _marks(*self.tokens):
            x = self.place(tokens, self.losses[0])[0]
            said = f"{tokens / 1e9:g} G" if tokens >= 1e9 else f"{tokens / 1e6:g} M"
            lines.append(
                f'<text x="{x:.1f}" y="{_HEIGHT - _BOTTOM + 18}" text-anchor="middle">'
                f"{said}</text>\n"
            )
        return "".join(lines)


def _share(value: float, ends: Point) -> float:
    low, high = map(math.log, ends)
    return (math.log(value) - low) / max(high - low, 1e-9)


def _marks(low: float, high: float) -> list[float]:
    """Return 1, 2 and 5 times the powers of ten between two numbers.

    >>> _marks(0.04, 0.6)
    [0.05, 0.1, 0.2, 0.5]
    """
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    marks = (float(f"{times}e{power}") for power in powers for times in (1, 2, 5))
    return [mark for mark in marks if low <= mark <= high]


def _drawn(frame: _Frame, kind: str, points: Sequence[Point], law: Law) -> str:
    first, last = points[0][0], points[-1][0] * AHEAD
    ends = [frame.place(tokens, law.at(tokens)) for tokens in (first, last)]
    dashed = " ".join(f"{x:.1f},{y:.1f}" for x, y in ends)
    x, y = ends[-1]
    return (
        f'<polyline class="law" points="{dashed}"/>\n{line(frame, points)}'
        f'<text x="{x + 8:.1f}" y="{y + 4:.1f}">{KINDS[kind]}</text>\n'
    )
