from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.training.packing import (
    Encoded,
    Group,
    Pack,
    Packer,
    families,
    lay_out,
    plan_steps,
    shared_prefix,
    steps_of,
)

TOKENS = st.lists(st.integers(0, 4), min_size=1, max_size=6)


@st.composite
def encoded_samples(draw: st.DrawFn) -> list[Encoded]:
    heads = draw(st.lists(TOKENS, min_size=1, max_size=3))
    samples = []
    for number, head in enumerate(heads):
        for _ in range(draw(st.integers(1, 20))):
            prompt, answer = (*head, *draw(TOKENS)), tuple(draw(TOKENS))
            samples.append(Encoded(prompt, answer, f"family {number}"))
    return samples


def packer(samples: list[Encoded], max_length: int = 40, max_samples: int = 8) -> Packer:
    return Packer(
        samples, families(samples, range(len(samples)), share=True), max_length, max_samples
    )


def rows_of(samples: list[Encoded], packs: list[Pack]) -> list[tuple[int, ...]]:
    """Return what each branch sees, read back from the flat arrays."""
    layout = lay_out(samples, packs)
    rows = []
    for span in layout.spans:
        prefix = layout.tokens[span.start : span.start + span.prefix]
        for chunk in span.chunks:
            own = layout.tokens[chunk.start : chunk.stop]
            filled = np.isin(np.arange(chunk.padded.size), chunk.flat).reshape(chunk.padded.shape)
            rows += [
                (*prefix.tolist(), *own[cells[real]].tolist())
                for cells, real in zip(chunk.padded, filled, strict=True)
            ]
    return rows


@given(encoded_samples(), st.integers(0, 9))
def test_every_sample_is_in_one_pack_and_whole(samples: list[Encoded], seed: int) -> None:
    packs = packer(samples).epoch(np.random.default_rng(seed))
    numbers = [n for pack in packs for group in pack.groups for n in group.samples]
    assert sorted(numbers) == list(range(len(samples)))
    assert sorted(rows_of(samples, packs)) == sorted((*s.prompt, *s.answer) for s in samples)


@given(encoded_samples())
def test_packs_keep_their_limits(samples: list[Encoded]) -> None:
    maker = packer(samples, max_length=30, max_samples=5)
    for pack in maker.epoch(np.random.default_rng(0)):
        assert pack.samples <= 5
        assert len(lay_out(samples, [pack]).tokens) <= 30


@given(encoded_samples())
def test_positions_go_on_from_the_prefix_and_targets_follow_their_predictors(
    samples: list[Encoded],
) -> None:
    layout = lay_out(samples, packer(samples).epoch(np.random.default_rng(0)))
    assert (layout.tokens[layout.predicting + 1] == layout.targets).all()
    assert len(layout.targets) == sum(len(sample.answer) for sample in samples)
    for span in layout.spans:
        assert layout.positions[span.start : span.start + span.prefix].tolist() == [
            *range(span.prefix)
        ]
        for chunk in span.chunks:
            own = layout.positions[chunk.start : chunk.stop][chunk.padded]
            assert (own[:, 0] == span.prefix).all()
            assert (np.diff(own) >= 0).all()


def test_a_prompt_that_all_share_is_computed_once() -> None:
    samples = [Encoded((1, 2, 3, n), (9, n), "same") for n in range(5)]
    (pack,) = packer(samples).epoch(np.random.default_rng(0))
    assert pack.groups[0].prefix == 3
    assert len(lay_out(samples, [pack]).tokens) == 3 + 5 * 3


def test_equal_prompts_leave_a_token_that_predicts_the_answer() -> None:
    assert shared_prefix([(1, 2, 3), (1, 2, 3)]) == 2
    assert shared_prefix([(1, 2, 3), (4, 5)]) == 0


def test_without_sharing_each_sample_is_by_itself() -> None:
    samples = [Encoded((1, 2), (3,), "same")] * 3
    assert families(samples, range(3), share=False) == [Group(0, (n,)) for n in range(3)]


def sized(*counts: int) -> list[Pack]:
    return [Pack((Group(0, tuple(range(count))),)) for count in counts]


@pytest.mark.parametrize(
    ("packs", "batch", "steps"),
    [
        (sized(4, 4, 4), 4, [4, 4, 4]),
        (sized(3, 3, 3), 4, [3, 3, 3]),
        (sized(2, 2, 3, 1), 4, [4, 4]),
        (sized(36, 36, 10), 64, [72, 10]),
        (sized(9), 4, [9]),
        ([], 4, []),
    ],
)
def test_a_step_takes_whole_packs_near_the_batch(
    packs: list[Pack], batch: int, steps: list[int]
) -> None:
    taken = [sum(pack.samples for pack in step) for step in steps_of(packs, batch)]
    assert taken == steps


def test_plan_repeats_and_counts_steps_or_epochs() -> None:
    samples = [Encoded((1, 2, n), (3,), "same") for n in range(40)]
    maker = packer(samples, max_length=1000, max_samples=4)

    def plan(*, steps: int = 0, epochs: float = 0.0, seed: int = 0) -> list[tuple[Pack, ...]]:
        return plan_steps(maker, 4, steps=steps, epochs=epochs, seed=seed)

    assert len(plan(steps=25)) == 25
    assert len(plan(epochs=2.5)) == 25
    assert plan(steps=25) == plan(steps=25)
    assert plan(steps=25) != plan(steps=25, seed=1)
    assert plan(steps=25)[:10] != plan(steps=25)[10:20]
