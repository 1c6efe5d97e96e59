"""A run as a picture: losses above, execution accuracy below, over the steps.

In: the lines of ``metrics.jsonl``. Out: SVG in one file, without a script, a font or anything to
fetch, which a page or a README can show. Nothing is smoothed: faint dots are the steps' own losses.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Protocol

from schematune.training.progress import Metrics

_WIDTH, _LEFT, _RIGHT = 720, 56, 16
_LOSS, _ACCURACY = (34, 150), (222, 110)  # a panel's upper edge and its height
_STYLE = """
svg { color-scheme: light dark; font: 12px system-ui, sans-serif; } .paper { fill: #fbfaf7; }
text { fill: #5b646b; } .title { fill: #1d2327; font-weight: 600; }
.grid { stroke: #e3e0d8; }
.kept { stroke: #c8453b; stroke-dasharray: 3 3; } .note { fill: #c8453b; }
.step { fill: #0b6e6e; opacity: .3; } .line { fill: none; stroke: #0b6e6e; stroke-width: 2; }
.point { fill: #0b6e6e; }
@media (prefers-color-scheme: dark) {
  .paper { fill: #14181a; } text { fill: #a0abb1; } .title { fill: #e7eaeb; }
  .grid { stroke: #2d363a; } .kept { stroke: #e0685e; } .note { fill: #e0685e; }
  .step, .point { fill: #5cc4bb; } .line { stroke: #5cc4bb; }
}
"""

Point = tuple[float, float]


class Frame(Protocol):
    """Axes: where a pair of values stands in the picture."""

    def place(self, x: float, y: float, /) -> Point:
        """Return the place in pixels from the upper left."""
        ...


@dataclass(frozen=True, slots=True)
class _Panel:
    """A frame, and where a step and a value stand in it."""

    top: int
    height: int
    steps: int
    highest: float

    def place(self, step: float, value: float) -> Point:
        x = _LEFT + (_WIDTH - _LEFT - _RIGHT) * step / self.steps
        return x, self.top + self.height * (1 - min(value / self.highest, 1))


def as_svg(lines: Sequence[Metrics], kept: int, name: str = "") -> str:
    """Return the picture of a run of which the step ``kept`` was kept; ValueError without lines."""
    if not lines:
        raise ValueError("there are no steps to draw")
    steps = max(line.step for line in lines)
    losses = _measured(lines, lambda line: line.loss)
    held_out = _measured(lines, lambda line: line.validation_loss)
    accuracy = _measured(lines, lambda line: line.execution_accuracy)
    above = _Panel(*_LOSS, steps, _ceiling([value for _, value in (*losses, *held_out)]))
    panels = [_panel(above, "Loss, nats a token: each step, and held out (line)", "{:g}")]
    panels += [dots(above, losses, "step", 1.6), line(above, held_out)]
    last = above
    if accuracy:
        last = _Panel(*_ACCURACY, steps, 1.0)
        panels += [_panel(last, "Execution accuracy", "{:.0%}"), line(last, accuracy)]
    height = last.top + last.height + 40
    drawn = f"{''.join(panels)}{_kept(above, last, kept)}{_axis(last)}"
    return document((_WIDTH, height), f"Training {name}".strip(), drawn)


def document(size: tuple[int, int], title: str, drawn: str, style: str = "") -> str:
    """Return a picture of so many pixels with what is drawn, in the house's style and more."""
    width, height = size
    title = escape(title)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" aria-label="{title}">\n'
        f"<title>{title}</title>\n<style>{_STYLE}{style}</style>\n"
        '<rect class="paper" width="100%" height="100%"/>\n'
        f"{drawn}</svg>\n"
    )


def _measured(
    lines: Iterable[Metrics], value: Callable[[Metrics], float | None]
) -> list[tuple[int, float]]:
    """Return steps and values; one that is no number, or infinite, has no place in a picture."""
    values = ((line.step, value(line)) for line in lines)
    return [(step, found) for step, found in values if found is not None and math.isfinite(found)]


def _ceiling(losses: Sequence[float]) -> float:
    """Return the top of the axis. The few steps of the beginning may stand above it.

    >>> _ceiling([9.0, *[0.9] * 99])
    1.0
    """
    typical = sorted(losses)[int(0.98 * (len(losses) - 1))] if losses else 1.0
    return _ticks(max(typical, 1e-6))[-1]


def _ticks(highest: float) -> list[float]:
    """Return round numbers from 0 to ``highest`` or a little above.

    >>> _ticks(0.83), _ticks(230)
    ([0.0, 0.2, 0.4, 0.6, 0.8, 1.0], [0.0, 50.0, 100.0, 150.0, 200.0, 250.0])
    """
    rough = highest / 4
    power = 10.0 ** math.floor(math.log10(rough))
    step = min((1, 2, 2.5, 5, 10), key=lambda times: abs(math.log(times * power / rough))) * power
    return [round(step * number, 10) for number in range(math.ceil(highest / step) + 1)]


def _panel(panel: _Panel, title: str, form: str) -> str:
    values = _ticks(panel.highest)
    rows = []
    for value in values:
        y = panel.place(0, value)[1]
        rows.append(
            f'<line class="grid" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
            f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{form.format(value)}</text>\n'
        )
    head = f'<text class="title" x="{_LEFT}" y="{panel.top - 12}">{escape(title)}</text>\n'
    return head + "".join(rows)


def dots(frame: Frame, points: Iterable[Point], css: str, radius: float) -> str:
    """Return a circle for each point."""
    return "".join(
        f'<circle class="{css}" cx="{x:.1f}" cy="{y:.1f}" r="{radius}"/>\n'
        for x, y in (frame.place(*point) for point in points)
    )


def line(frame: Frame, points: Sequence[Point]) -> str:
    """Return points joined by a line, a dot on each."""
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in (frame.place(*point) for point in points))
    return f'<polyline class="line" points="{path}"/>\n' + dots(frame, points, "point", 3)


def _kept(above: _Panel, below: _Panel, step: int) -> str:
    x = above.place(step, 0)[0]
    side = ("end", -6) if step > above.steps / 2 else ("start", 6)
    return (
        f'<line class="kept" x1="{x:.1f}" x2="{x:.1f}" y1="{above.top}" '
        f'y2="{below.top + below.height}"/>'
        f'<text class="note" x="{x + side[1]:.1f}" y="{above.top + 10}" '
        f'text-anchor="{side[0]}">kept: step {step}</text>\n'
    )


def _axis(panel: _Panel) -> str:
    y = panel.top + panel.height + 18
    marks = [tick for tick in _ticks(panel.steps) if tick <= panel.steps and tick == int(tick)]
    numbers = "".join(
        f'<text x="{panel.place(mark, 0)[0]:.1f}" y="{y}" text-anchor="middle">{mark:.0f}</text>'
        for mark in marks
    )
    return f'{numbers}<text x="{_WIDTH - _RIGHT}" y="{y + 16}" text-anchor="end">step</text>\n'
