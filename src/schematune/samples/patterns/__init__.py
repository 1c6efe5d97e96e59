"""Patterns: each turns a world and a random source into one draft, or None where it does not fit."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from schematune.samples.draft import Draft
from schematune.samples.understanding import World

Pattern = Callable[[World, Random], Draft | None]


_MOST_MEASURES = 4  # so many weigh as much as all do


def all_patterns(world: World) -> tuple[tuple[Pattern, float], ...]:
    """Return every pattern with its weight: how often people ask such a thing."""
    from schematune.samples import phrasebook
    from schematune.samples.patterns import (
        grouping,
        listing,
        measures,
        ranking,
        relating,
        timing,
        totals,
    )  # fmt: skip

    often = min(len(world.measures), _MOST_MEASURES)
    return (
        *listing.PATTERNS, *totals.PATTERNS, *grouping.PATTERNS, *ranking.PATTERNS,
        *timing.PATTERNS, *relating.PATTERNS, *phrasebook.PATTERNS,
        *((pattern, weight * often) for pattern, weight in measures.PATTERNS if often),
    )  # fmt: skip
