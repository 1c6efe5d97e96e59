"""The model that is being tuned, answering for a while.

In: a tunable model. Out: a :class:`~schematune.inference.model.Model` of the same weights, adapters
included. Afterwards nothing has changed: dropout, attention and random numbers are as they were, so
that a run which was measured gives the losses of one that was not.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from schematune.evaluation.predictions import BATCH
from schematune.inference.loading import Loaded
from schematune.inference.model import Model
from schematune.training.forward import evaluating
from schematune.training.qlora import Tunable


@contextmanager
def answering(tunable: Tunable, batch: int = BATCH) -> Iterator[Model]:
    """Yield the model as one that answers, ``batch`` questions at once, adapters as they stand."""
    import torch

    from schematune.inference.torch_model import TorchModel

    model = tunable.model.get_base_model()  # the adapters sit inside of it
    device, mixed = model.device, model.dtype is torch.bfloat16
    gpus = [device] if device.type == "cuda" else []
    attention = model.config._attn_implementation
    if tunable.packs:  # attention over packs knows no cache
        model.set_attn_implementation("sdpa")
    try:
        with (
            evaluating(tunable.model),
            torch.random.fork_rng(gpus),
            torch.autocast(device.type, torch.bfloat16, enabled=mixed),
        ):
            yield TorchModel(Loaded(model, tunable.tokenizer), "tuned", batch)
    finally:
        model.set_attn_implementation(attention)
