"""Packs hold whole branches beside their prompt, and lose nothing but what is too long."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schematune.base.corpus import Group
from schematune.base.packing import ANSWER, QUESTION, Encoder, Pack, packs
from tests.tiny_model import train_sentencepiece

LENGTH, LONGEST = 96, 60
Branch = tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]

texts = st.text("abc SELECT*?\né", max_size=25)
groups = st.lists(
    st.builds(
        Group,
        st.text("CREATE TABLE ab(\n)", max_size=60),
        st.lists(st.tuples(texts, texts), min_size=1, max_size=6).map(tuple),
    ),
    min_size=1,
    max_size=12,
)


@pytest.fixture(scope="session")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Encoder:
    path = tmp_path_factory.mktemp("tokenizer") / "tokenizer.model"
    train_sentencepiece(path)
    return Encoder(path)


def encoded(made: Sequence[Group], encoder: Encoder) -> list[Branch]:
    """Return prompt, question and answer of all branches that a pack can hold, in order."""
    branches = [
        (tuple(encoder.prompt(group.instruction)), *map(tuple, encoder.branch(*pair)))
        for group in made
        for pair in group.pairs
    ]
    return [
        (prompt, asked, answer)
        for prompt, asked, answer in branches
        if len(prompt) <= LONGEST and len(prompt) + len(asked) + len(answer) <= LENGTH
    ]


def read(pack: Pack) -> list[Branch]:
    """Return the branches of a pack, and check that each can be told from its arrays alone."""
    found = []
    for group in range(1, pack.groups.max() + 1):
        prompt = (pack.groups == group) & (pack.branches == 0)
        assert (pack.positions[prompt] == np.arange(prompt.sum())).all()
        assert not pack.predicts[prompt].any()
        assert pack.branches[pack.groups == group].max() > 0, "a prompt without a question"
        for branch in range(1, pack.branches[pack.groups == group].max() + 1):
            own = (pack.groups == group) & (pack.branches == branch)
            at = np.flatnonzero(own)
            assert (np.diff(at) == 1).all()
            assert (pack.positions[own] == prompt.sum() + np.arange(own.sum())).all()
            # A position is marked by what it predicts: the mark of a token stands one before it.
            marks = pack.predicts[own]
            assert marks[-1] == 0
            asked = 1 + int((marks == QUESTION).sum())
            assert (marks[: asked - 1] == QUESTION).all()
            assert (marks[asked - 1 : -1] == ANSWER).all()
            ids = tuple(pack.ids[own].tolist())
            found.append((tuple(pack.ids[prompt].tolist()), ids[:asked], ids[asked:]))
    return found


@settings(max_examples=60, deadline=None)
@given(made=groups)
def test_packs_hold_every_branch_that_fits(made: list[Group], encoder: Encoder) -> None:
    full = list(packs(made, encoder, LENGTH, LONGEST))
    found = [branch for pack in full for branch in read(pack)]
    wanted = encoded(made, encoder)
    assert found == wanted[: len(found)]
    left = wanted[len(found) :]
    assert sum(len(asked) + len(answer) for _, asked, answer in left) <= LENGTH, "one pack's worth"


@settings(max_examples=30, deadline=None)
@given(made=groups)
def test_arrays_are_of_one_length_and_padding_means_nothing(
    made: list[Group], encoder: Encoder
) -> None:
    for pack in packs(made * 3, encoder, LENGTH, LONGEST):
        arrays = (pack.ids, pack.positions, pack.groups, pack.branches, pack.predicts)
        assert {len(array) for array in arrays} == {LENGTH}
        padding = pack.groups == 0
        assert not any(array[padding].any() for array in arrays)
        assert (np.diff(padding.astype(int)) >= 0).all(), "padding stands at the end"


def test_a_group_that_is_cut_brings_its_prompt_again(encoder: Encoder) -> None:
    group = Group("CREATE TABLE a (\n b\n)", tuple((f"b {n}?", f"SELECT {n}") for n in range(40)))
    first, second = list(packs([group], encoder, LENGTH, LONGEST))[:2]
    assert read(first)[0][0] == read(second)[0][0]
    assert len(read(first)) > 1


def test_long_prompts_and_long_branches_are_left_out(encoder: Encoder) -> None:
    short = Group("CREATE", (("a?", "b"), ("c " * 90, "d"), ("e?", "f")))
    long = Group("CREATE TABLE x " * 30, (("lost?", "lost"),))
    found = [b for pack in packs([long, short] * 9, encoder, LENGTH, LONGEST) for b in read(pack)]
    wanted = [tuple(map(tuple, encoder.branch(*pair))) for pair in (("a?", "b"), ("e?", "f"))]
    assert {(asked, answer) for _, asked, answer in found} == set(wanted)
