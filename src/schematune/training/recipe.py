"""The recipe in numbers: which settings make sense together, and the learning rate of each step.

In: ``TrainSettings``. Out: numbers, or one ConfigError that lists every mistake. Pure.
"""

from __future__ import annotations

import math

from schematune.errors import ConfigError
from schematune.settings import TrainSettings

QUANTIZATIONS = ("nf4", "none")
DTYPES = ("bfloat16", "float32")


def check_recipe(settings: TrainSettings) -> None:
    """Raise a ConfigError that names every setting which cannot be trained with."""
    problems = [
        f"{name} = {value!r} must be one of: {', '.join(known)}"
        for name, value, known in (
            ("quantization", settings.quantization, QUANTIZATIONS),
            ("dtype", settings.dtype, DTYPES),
        )
        if value not in known
    ]
    positive = ("r", "alpha", "global_batch", "max_length", "learning_rate",
                "evaluate_every", "save_every")  # fmt: skip
    problems += [f"{name} must be above 0" for name in positive if getattr(settings, name) <= 0]
    if not settings.steps and not settings.epochs:
        problems.append("steps and epochs are both 0; set one of them")
    if settings.dropout >= 1 or settings.validation_share >= 1:
        problems.append("dropout and validation_share must be below 1")
    if not settings.targets:
        problems.append("targets is empty; name layers, or all-linear")
    if problems:
        raise ConfigError(f"[train]: {'; '.join(problems)}")


def learning_rate(step: int, steps: int, settings: TrainSettings) -> float:
    """Return the rate of ``step`` (from 0): linear warm-up, then a cosine down to zero.

    Warm-up takes at most half of the steps, so that a short run reaches the peak too.

    >>> recipe = TrainSettings(learning_rate=1.0, warmup=2)
    >>> [round(learning_rate(step, 6, recipe), 2) for step in range(6)]
    [0.5, 1.0, 1.0, 0.85, 0.5, 0.15]
    """
    warmup = min(settings.warmup, steps // 2)
    if step < warmup:
        return settings.learning_rate * (step + 1) / warmup
    done = (step - warmup) / (steps - warmup)
    return settings.learning_rate * (1 + math.cos(math.pi * done)) / 2
