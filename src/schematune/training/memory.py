"""How a step fits a card's memory: packs in a pass, layers recomputed, weights unpacked.

In: what a pass takes, measured, and the bytes there are. Out: a ``Fit``. It is measured, not
reckoned from the model's shape: what a layer keeps depends on kernels, adapters and libraries.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from schematune.errors import ModelError

ENOUGH = 16384
"""Tokens in a pass beyond which a GPU works no faster."""

_SHARE = 0.94
"""Of the memory is planned with; the rest is lost between blocks of unequal size."""

_BLOCK = 16
"""One layer in so many is let keep its activations, to measure what a layer's take."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Packs in one pass, how many of the first layers compute twice, weights kept unpacked."""

    packs: int = 1
    recomputed: int = 0
    unpacked: bool = False

    def smaller(self, layers: int) -> Fit | None:
        """Return the next fit that takes less; None where there is none.

        >>> Fit(4, 0, unpacked=True).smaller(32)
        Fit(packs=4, recomputed=0, unpacked=False)
        >>> Fit(4).smaller(32), Fit(1).smaller(32), Fit(1, 30).smaller(32)
        (Fit(packs=2, recomputed=0, unpacked=False), Fit(packs=1, recomputed=8, unpacked=False), \
Fit(packs=1, recomputed=32, unpacked=False))
        >>> Fit(1, 32).smaller(32)
        """
        if self.unpacked:
            return replace(self, unpacked=False)
        if self.packs > 1:
            return replace(self, packs=self.packs // 2)
        if self.recomputed < layers:
            return replace(self, recomputed=min(layers, self.recomputed + math.ceil(layers / 4)))
        return None

    def describe(self, layers: int) -> str:
        """Return the fit in words.

        >>> Fit(2, 8).describe(32)
        '2 packs a pass, 8 of 32 layers computed twice'
        >>> Fit(1, 0, unpacked=True).describe(32)
        '1 pack a pass, 4-bit weights kept unpacked'
        """
        parts = [f"{self.packs} pack{'s' if self.packs > 1 else ''} a pass"]
        if self.recomputed:
            parts.append(f"{self.recomputed} of {layers} layers computed twice")
        if self.unpacked:
            parts.append("4-bit weights kept unpacked")
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class Room:
    """Bytes: ``limit`` in all, ``resting`` between passes, ``unpacked`` for unpacked weights."""

    limit: int
    resting: int
    unpacked: int = 0


def plan(measure: Callable[[Fit], float], room: Room, *, layers: int, packs: int) -> Fit:
    """Return the fastest fit of at most ``packs`` packs a pass.

    ``measure`` does a pass and returns its peak in bytes, infinity where memory did not suffice.
    ModelError where the smallest is too big. First all layers keep their activations, since
    computing them twice costs a third; then packs join a pass; then weights are unpacked.
    """
    limit = room.limit * _SHARE
    least = Fit(1, layers)
    floor = measure(least)
    if floor > limit:
        raise too_big(floor, room.limit)
    some = math.ceil(layers / _BLOCK)
    more = measure(replace(least, recomputed=layers - some)) if some else floor
    if more > limit:
        return least
    a_layer = max(1.0, (more - floor) / max(some, 1))
    kept = min(layers, int((limit - floor) / a_layer))
    if kept < layers:
        return Fit(1, layers - kept)
    a_pack = floor + layers * a_layer - room.resting
    most = max(1, min(packs, int((limit - room.resting) / a_pack)))
    left = limit - room.resting - most * a_pack
    return Fit(most, 0, unpacked=0 < room.unpacked <= left)


def too_big(needed: float, limit: float) -> ModelError:
    """Return the error of a pass that fits in no way."""
    return ModelError(
        f"one pack needs {_gigabytes(needed)} of GPU memory and there are {_gigabytes(limit)}; "
        "lower max_length, or take quantization = 'nf4' or a smaller base"
    )


def _gigabytes(count: float) -> str:
    return f"{count / 1e9:.1f} GB" if math.isfinite(count) else "more"
