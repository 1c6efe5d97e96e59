"""Plans over cards of many sizes: they fit, and use what there is."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.errors import ModelError
from schematune.training.memory import Fit, Room, plan

LAYERS = 32
RESTING, PACK, LAYER, UNPACKED = 4_500, 500, 400, 13_000


def needed(fit: Fit) -> int:
    """Return megabytes that a pass takes on a card that is described so."""
    kept = (LAYERS - fit.recomputed) * LAYER
    return RESTING + fit.packs * (PACK + kept) + UNPACKED * fit.unpacked


def fitted(limit: int, packs: int = 4) -> Fit:
    def measure(fit: Fit) -> float:
        return needed(fit) if needed(fit) <= limit else math.inf

    return plan(measure, Room(limit, RESTING, UNPACKED), layers=LAYERS, packs=packs)


@given(st.integers(5_400, 150_000), st.integers(1, 8))
def test_a_plan_fits_its_card_and_needs_no_luck(limit: int, packs: int) -> None:
    fit = fitted(limit, packs)
    assert needed(fit) <= limit
    assert fit.packs <= packs


@pytest.mark.parametrize(
    ("limit", "fit"),
    [
        (5_500, Fit(1, 32)),
        (8_000, Fit(1, 26)),
        (24_000, Fit(1, 0)),
        (40_000, Fit(2, 0)),
        (80_000, Fit(4, 0, unpacked=True)),
        (140_000, Fit(4, 0, unpacked=True)),
    ],
)
def test_the_memory_that_there_is_is_used(limit: int, fit: Fit) -> None:
    assert fitted(limit) == fit


def test_a_pack_that_fits_in_no_way_is_refused() -> None:
    with pytest.raises(ModelError, match="lower max_length"):
        fitted(5_000)


def test_backing_off_ends() -> None:
    fit: Fit | None = Fit(8, 0, unpacked=True)
    seen = []
    while fit:
        seen.append(needed(fit))
        fit = fit.smaller(LAYERS)
    assert seen == sorted(seen, reverse=True)
    assert len(seen) == 9
