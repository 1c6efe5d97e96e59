"""What a run trains on: samples as tokens, the packs of every step, and the samples held out.

In: samples, a tunable model, ``TrainSettings``. Out: a ``Corpus``, the same for the same arguments.
"""

from __future__ import annotations

import hashlib
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
    encoded = zip(records, encode(records, tunable.tokenizer), strict=True)
    fitting = [(record, s) for record, s in encoded if len(s) <= settings.max_length]
    samples = [sample for _, sample in fitting]
    if not samples:
        raise DataError(
            f"all {len(records)} samples are longer than max_length = {settings.max_length} "
            "tokens; raise it, or show fewer tables per sample"
        )
    trained, held_out = split(
        [record for record, _ in fitting], settings.validation_share, settings.seed
    )
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


def split(samples: Sequence[Sample], share: float, seed: int = 0) -> tuple[list[int], list[int]]:
    """Return the numbers of samples to train on and to hold out; the former are never none.

    A sample's side hangs on what it asks and answers, not on which others there are: an adapter
    that is tuned on, to more samples, is measured by none that it has learnt. The share is thus met
    about, as by a die; of few samples, at least one is held out and at most twice the share.
    """
    places = [_place(sample, seed) for sample in samples]
    order = sorted(range(len(samples)), key=places.__getitem__)
    drawn, even = sum(place < share for place in places), round(share * len(samples))
    count = min(max(drawn, min(even, 1)), 2 * even, len(samples) - 1)
    return sorted(order[count:]), sorted(order[:count])


def _place(sample: Sample, seed: int) -> float:
    """Return a sample's own place from 0 to 1, evenly spread."""
    text = "\0".join((str(seed), sample.input, sample.output))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8]) / 2**64


def _packer(
    samples: Sequence[Encoded], numbers: Sequence[int], settings: TrainSettings, *, share: bool
) -> Packer:
    return Packer(
        samples,
        families(samples, numbers, share=share),
        settings.max_length,
        settings.global_batch if share else 1,
    )
