"""Packs: many samples laid end to end, with the tokens that they share computed once.

In: tokens of samples, and which samples carry the same instruction (their *family*). Out: the packs
of each optimiser step, and the flat arrays of a forward pass. Pure; it knows no model.

A pack holds groups, and a group is a tree of depth one: the prefix that all its samples share (the
table definitions), then one branch per sample (the rest of the question, the SQL). A branch sees
the prefix and itself, and its positions continue from the prefix, so that it computes what it would
compute alone: the prefix cannot see what follows it, and no branch sees another.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]

_CHUNK = 12
"""Branches of about the same length that attention pads to a rectangle; few keeps them in cache."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """The tokens of one sample; ``family`` is equal where the instruction is."""

    prompt: tuple[int, ...]
    answer: tuple[int, ...]
    family: str = ""

    def __len__(self) -> int:
        return len(self.prompt) + len(self.answer)


@dataclass(frozen=True, slots=True)
class Group:
    """Samples (by number) whose first ``prefix`` tokens are the same and are computed once."""

    prefix: int
    samples: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """Groups laid end to end."""

    groups: tuple[Group, ...]

    @property
    def samples(self) -> int:
        """How many samples it holds."""
        return sum(len(group.samples) for group in self.groups)


def shared_prefix(prompts: Iterable[Sequence[int]]) -> int:
    """Return how many first tokens all prompts share, at least one token short of the shortest.

    The token that stays behind predicts the first token of the answer, which differs per sample.

    >>> shared_prefix([(1, 2, 3, 4), (1, 2, 9)])
    2
    >>> shared_prefix([(1, 2), (1, 2)])
    1
    """
    first, *others = sorted(prompts, key=len)
    shared = len(first) - 1
    for other in others:
        while first[:shared] != other[:shared]:
            shared = next(i for i in range(shared) if first[i] != other[i])
    return shared


def families(samples: Sequence[Encoded], numbers: Iterable[int], *, share: bool) -> list[Group]:
    """Return the samples ``numbers`` by family; each by itself where ``share`` is false."""
    members: dict[str, list[int]] = {}
    for number in numbers:
        members.setdefault(samples[number].family if share else str(number), []).append(number)
    return [
        Group(
            shared_prefix(samples[n].prompt for n in numbers) if len(numbers) > 1 else 0,
            tuple(numbers),
        )
        for numbers in members.values()
    ]


@dataclass(frozen=True, slots=True)
class Packer:
    """Packs ``samples`` into at most ``max_length`` tokens and ``max_samples`` samples each."""

    samples: Sequence[Encoded]
    families: Sequence[Group]
    max_length: int
    max_samples: int

    def epoch(self, random: np.random.Generator) -> list[Pack]:
        """Return packs that hold every sample once, in a random order."""
        groups = [group for family in self.families for group in self._split(family, random)]
        shuffled = [groups[i] for i in random.permutation(len(groups))]
        return list(self._join(shuffled))

    def tokens(self, group: Group) -> int:
        """Return the tokens that a group computes."""
        own = sum(len(self.samples[n]) - group.prefix for n in group.samples)
        return group.prefix + own

    def _split(self, family: Group, random: np.random.Generator) -> Iterator[Group]:
        kept: list[int] = []
        size = family.prefix
        for number in random.permutation(np.array(family.samples)).tolist():
            own = len(self.samples[number]) - family.prefix
            if kept and (size + own > self.max_length or len(kept) == self.max_samples):
                yield self._group(family, kept)
                kept, size = [], family.prefix
            kept.append(number)
            size += own
        yield self._group(family, kept)

    def _group(self, family: Group, numbers: list[int]) -> Group:
        # A sample alone shares nothing: it is one plain causal sequence.
        return Group(family.prefix if len(numbers) > 1 else 0, tuple(numbers))

    def _join(self, groups: Iterable[Group]) -> Iterator[Pack]:
        kept: list[Group] = []
        size = count = 0
        for group in groups:
            tokens, samples = self.tokens(group), len(group.samples)
            if kept and (size + tokens > self.max_length or count + samples > self.max_samples):
                yield Pack(tuple(kept))
                kept, size, count = [], 0, 0
            kept.append(group)
            size, count = size + tokens, count + samples
        if kept:
            yield Pack(tuple(kept))


def steps_of(packs: Iterable[Pack], global_batch: int) -> Iterator[tuple[Pack, ...]]:
    """Yield each optimiser step's packs: whole ones, as near to ``global_batch`` as they come."""
    kept: list[Pack] = []
    count = 0
    for pack in packs:
        if kept and count + pack.samples - global_batch > global_batch - count:
            yield tuple(kept)
            kept, count = [], 0
        kept.append(pack)
        count += pack.samples
        if count >= global_batch:
            yield tuple(kept)
            kept, count = [], 0
    if kept:
        yield tuple(kept)


def plan_steps(
    packer: Packer, global_batch: int, *, steps: int, epochs: float, seed: int
) -> list[tuple[Pack, ...]]:
    """Return the packs of every step: ``steps`` steps, or ``epochs`` passes where ``steps`` is 0.

    The plan depends on nothing but its arguments, so that a resumed run goes on where it stopped.
    """
    random = np.random.default_rng(seed)
    plan: list[tuple[Pack, ...]] = []
    passes = 0
    while (len(plan) < steps) if steps else (passes < math.ceil(epochs)):
        one = list(steps_of(packer.epoch(random), global_batch))
        share = min(1.0, epochs - passes) if not steps else 1.0
        plan += one[: max(1, round(share * len(one)))]
        passes += 1
    return plan[:steps] if steps else plan


@dataclass(frozen=True, slots=True, eq=False)
class Chunk:
    """Branches ``[start, stop)`` of the flat sequence, and how they map to a padded rectangle.

    ``padded`` (branches × longest) names the flat token of each cell, counted from ``start``; cells
    past a branch's end repeat its last token, which nothing before it sees. ``flat`` names the cell
    of each token.
    """

    start: int
    stop: int
    padded: Integers
    flat: Integers


@dataclass(frozen=True, slots=True)
class Span:
    """One group in the flat sequence: its prefix ``[start, start + prefix)``, then its branches."""

    start: int
    prefix: int
    chunks: tuple[Chunk, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The arrays of one forward pass over packs laid end to end.

    ``predicting`` are the flat places whose next token is an answer's, ``targets`` those tokens.
    """

    tokens: Integers
    positions: Integers
    predicting: Integers
    targets: Integers
    spans: tuple[Span, ...]


def lay_out(samples: Sequence[Encoded], packs: Iterable[Pack]) -> Layout:
    """Return the flat arrays of ``packs``; only SQL tokens (and the end mark) are targets."""
    tokens: list[int] = []
    positions: list[int] = []
    predicting: list[int] = []
    targets: list[int] = []
    spans: list[Span] = []
    for group in (group for pack in packs for group in pack.groups):
        members = sorted((samples[n] for n in group.samples), key=len)
        start = len(tokens)
        tokens += members[0].prompt[: group.prefix]
        positions += range(group.prefix)
        lengths = []
        for sample in members:
            branch = (*sample.prompt, *sample.answer)[group.prefix :]
            tokens += branch
            positions += range(group.prefix, group.prefix + len(branch))
            predicting += range(len(tokens) - len(sample.answer) - 1, len(tokens) - 1)
            targets += sample.answer
            lengths.append(len(branch))
        spans.append(Span(start, group.prefix, tuple(_chunks(start + group.prefix, lengths))))
    return Layout(
        np.array(tokens), np.array(positions), np.array(predicting), np.array(targets), tuple(spans)
    )


def _chunks(start: int, lengths: Sequence[int]) -> Iterator[Chunk]:
    for first in range(0, len(lengths), _CHUNK):
        rows = np.array(lengths[first : first + _CHUNK])
        offsets = np.cumsum(rows) - rows
        columns = np.arange(rows.max())
        padded = offsets[:, None] + np.minimum(columns, rows[:, None] - 1)
        flat = np.flatnonzero(columns < rows[:, None])
        stop = start + int(rows.sum())
        yield Chunk(start, stop, padded, flat)
        start = stop
