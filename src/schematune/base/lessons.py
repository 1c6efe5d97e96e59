"""Lessons: a part of the corpus as a file of samples, for the trainer that users have too.

In: people's questions, how often each set is asked, and how many inventions join them. Out:
samples. A base that was pretrained for long on invented questions is refined on these: they are
people's, above all, and nearer to what it will be asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from schematune.base.corpus import Group, PeopleCorpus, invented_groups
from schematune.base.written import SOURCE as WRITTEN
from schematune.sample import Sample

FIRST_INVENTION = 20_000_000
"""Lessons invent databases from here on; pretraining counts from zero."""


@dataclass(frozen=True, slots=True)
class LessonSettings:
    """How often each set is asked, and how many invented databases (20 questions, 3 times) join."""

    passes: Mapping[str, float] = field(
        default_factory=lambda: {
            WRITTEN: 4.0, "spider": 0.5, "spider_syn": 0.25, "ehrsql2024": 0.1, "advising": 0.2,
            "wikisql": 0.02,
        }
    )  # fmt: skip
    inventions: int = 80
    branches: int = 40  # questions that share a prompt
    seed: int = 0


def lessons(people: PeopleCorpus, settings: LessonSettings) -> Iterator[Sample]:
    """Yield samples, those that share an instruction together."""
    rng = Random(f"lessons/{settings.seed}")
    for group in people.groups(rng, settings.branches, passes=settings.passes):
        yield from _samples(group)
    first = FIRST_INVENTION + settings.seed * settings.inventions
    for seed in range(first, first + settings.inventions):
        for group in invented_groups(seed, settings.branches):
            yield from _samples(group)


def _samples(group: Group) -> Iterator[Sample]:
    for question, output in group.pairs:
        yield Sample(group.instruction, question, output)


def read_settings(path: Path) -> LessonSettings:
    """Read ``passes``, ``inventions`` and ``seed`` from a TOML file."""
    import tomllib

    return LessonSettings(**tomllib.loads(path.read_text(encoding="utf-8")))
