"""Patterns: each turns a world and a random source into one draft, or None where it does not fit."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from schematune.samples.draft import Draft
from schematune.samples.understanding import World

Pattern = Callable[[World, Random], Draft | None]


def all_patterns() -> tuple[tuple[Pattern, float], ...]:
    """Return every pattern with its weight: how often people ask such a thing."""
    from schematune.samples import phrasebook
    from schematune.samples.patterns import grouping, listing, ranking, relating, timing, totals

    return (
        *listing.PATTERNS, *totals.PATTERNS, *grouping.PATTERNS, *ranking.PATTERNS,
        *timing.PATTERNS, *relating.PATTERNS, *phrasebook.PATTERNS,
    )  # fmt: skip
