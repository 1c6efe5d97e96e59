"""Which step of a run is kept, and when to stop waiting for a better one. Pure.

In: what was measured after some steps. Out: the step to keep, and why. Where accuracy was measured,
it decides: of the steps within one standard error of the best, the latest is kept (the rule of
Breiman et al., *Classification and Regression Trees*, 1984, who keep the smallest tree). A few
dozen questions tell no two good steps apart, and the latest has learnt most. Without accuracy it is
the step of the lowest held-out loss, which is less a matter of chance.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Mark:
    """What was measured after ``step``: nats a token, the share right of ``asked`` questions."""

    step: int
    loss: float | None = None
    accuracy: float | None = None
    asked: int = 0

    @property
    def error(self) -> float:
        """The standard error of the accuracy."""
        share = self.accuracy or 0.0
        return math.sqrt(share * (1 - share) / self.asked) if self.asked else 0.0

    def beats(self, other: Mark) -> bool:
        """Tell whether this is the better of two marks of one run, on its face."""
        if self.accuracy is not None and other.accuracy is not None:
            return self.accuracy > other.accuracy
        return _loss(self) < _loss(other)

    def rivals(self, best: Mark) -> bool:
        """Tell whether this is as good as ``best``, as far as can be told."""
        if self.accuracy is not None and best.accuracy is not None:
            return self.accuracy >= best.accuracy - best.error
        return _loss(self) <= _loss(best)

    def __str__(self) -> str:
        if self.accuracy is not None:
            return f"{self.accuracy:.0%} of {self.asked} questions right"
        return f"a held-out loss of {_loss(self):.3f}"


def _loss(mark: Mark) -> float:
    return math.inf if mark.loss is None or math.isnan(mark.loss) else mark.loss


@dataclass(frozen=True, slots=True)
class Selection:
    """The best mark so far, the mark whose step is kept, and marks in a row that were no better."""

    best: Mark | None = None
    kept: Mark | None = None
    waited: int = 0

    def after(self, mark: Mark) -> Selection:
        """Return the selection once ``mark`` was measured too.

        >>> early, late = Mark(50, accuracy=0.6, asked=24), Mark(100, accuracy=0.55, asked=24)
        >>> Selection().after(early).after(late).kept.step
        100
        >>> Selection().after(early).after(Mark(100, accuracy=0.4, asked=24)).kept.step
        50
        """
        if self.best is None or mark.beats(self.best):
            return Selection(mark, mark)
        waited = replace(self, waited=self.waited + 1)
        return replace(waited, kept=mark) if mark.rivals(self.best) else waited

    def reason(self, steps: int) -> str:
        """Return in words which of the ``steps`` done is kept, and why."""
        if self.best is None or self.kept is None:
            return f"step {steps} of {steps}: the last, as nothing was measured"
        kept = f"step {self.kept.step} of {steps}: {self.kept}"
        if not self.best.beats(self.kept):
            return f"{kept}, the best"
        return f"{kept}, within one standard error of the best ({self.best}, step {self.best.step})"


NOTHING_MEASURED = Selection()
