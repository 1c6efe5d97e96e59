"""What a run trains on: samples as tokens, the packs of every step, and the samples held out.

In: samples, a tunable model, ``TrainSettings``. Out: a ``Corpus``, the same for the same arguments.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from schematune.errors import DataError
from schematune.sample import Sample
from schematune.settings import TrainSettings
from schematune.training.encoding import encode
from schematune.training.packing import (
    Encoded,
    Layout,
    Pack,
    Packer,
    families,
    lay_out,
    plan_steps,
)
from schematune.training.qlora import Tunable


@dataclass(frozen=True, slots=True)
class Corpus:
    """``plan`` holds the packs of every step, ``validation`` those of samples held out."""

    samples: Sequence[Encoded]
    plan: Sequence[Sequence[Pack]]
    validation: Sequence[Pack]
    skipped: int

    def layouts(self, packs: Sequence[Pack], at_once: int) -> Iterator[Layout]:
        """Yield the arrays of each forward pass over ``packs``, ``at_once`` packs in each."""
        for first in range(0, len(packs), at_once):
            yield lay_out(self.samples, packs[first : first + at_once])


def prepare(records: Sequence[Sample], tunable: Tunable, settings: TrainSettings) -> Corpus:
    """Return the corpus of ``records``; DataError where nothing is left to train on."""
    if not records:
        raise DataError("there are no samples to train on; make some with: schematune samples")
    samples = [s for s in encode(records, tunable.tokenizer) if len(s) <= settings.max_length]
    if not samples:
        raise DataError(
            f"all {len(records)} samples are longer than max_length = {settings.max_length} "
            "tokens; raise it, or show fewer tables per sample"
        )
    trained, held_out = _split(len(samples), settings)
    share = settings.share_prompt and tunable.packs
    plan = plan_steps(
        _packer(samples, trained, settings, share=share),
        settings.global_batch,
        steps=settings.steps,
        epochs=settings.epochs,
        seed=settings.seed,
    )
    validation = _packer(samples, held_out, settings, share=share).epoch(_random(settings))
    return Corpus(samples, plan, validation, len(records) - len(samples))


def _random(settings: TrainSettings) -> np.random.Generator:
    return np.random.default_rng(settings.seed)


def _split(count: int, settings: TrainSettings) -> tuple[list[int], list[int]]:
    """Return the numbers of samples to train on and to hold out; the former are never none."""
    order: list[int] = _random(settings).permutation(count).tolist()
    held_out = min(round(count * settings.validation_share), count - 1)
    return sorted(order[held_out:]), sorted(order[:held_out])


def _packer(
    samples: Sequence[Encoded], numbers: Sequence[int], settings: TrainSettings, *, share: bool
) -> Packer:
    return Packer(
        samples,
        families(samples, numbers, share=share),
        settings.max_length,
        settings.global_batch if share else 1,
    )
