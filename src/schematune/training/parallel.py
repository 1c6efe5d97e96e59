"""Several GPUs: each process computes its share of a step's packs, and gradients are summed.

In: the variables that ``torchrun`` sets. Out: who this process is, and sums over all of them. Every
process holds the whole model; one that fits no card is not covered. Without ``torchrun`` there is
one process, and sums are what they were.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch
    from torch import Tensor


PATIENCE = timedelta(hours=4)
"""How long a process waits for the others: the first one alone asks the database, which takes as
long as the database does. PyTorch's own ten minutes would end the run."""


@contextmanager
def together() -> Iterator[None]:
    """Meet the other processes, where there are any, and part at the end.

    One that fails parts too, so that the others fail with it and do not wait for its sums.
    """
    import torch
    from torch import distributed

    if world() == 1 or distributed.is_initialized():
        yield
        return
    if torch.cuda.is_available():
        torch.cuda.set_device(device())
    backend = "nccl" if torch.cuda.is_available() else "gloo"
    distributed.init_process_group(backend, timeout=PATIENCE)
    try:
        yield
    finally:
        distributed.destroy_process_group()


def world() -> int:
    """Return how many processes train together."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def rank() -> int:
    """Return which of them this is; the first writes files."""
    return int(os.environ.get("RANK", "0"))


def device() -> torch.device:
    """Return the device that trains: this process's GPU where there is one."""
    import torch

    if torch.cuda.is_available():
        return torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
    return torch.device("cpu")


def mine(items: Sequence[Any]) -> Sequence[Any]:
    """Return this process's share."""
    return items[rank() :: world()]


def summed(values: Tensor) -> Tensor:
    """Return the sum of all processes' ``values``, the same in each; in place."""
    from torch import distributed

    if world() > 1:
        distributed.all_reduce(values)
    return values


def sum_gradients(weights: Sequence[Tensor]) -> None:
    """Replace every gradient by the sum of all processes'."""
    import torch

    if world() == 1:
        return
    grads = [torch.zeros_like(w) if w.grad is None else w.grad for w in weights]
    flat = summed(torch.cat([grad.flatten() for grad in grads]))
    parts = torch.split(flat, [weight.numel() for weight in weights])
    for weight, part in zip(weights, parts, strict=True):
        weight.grad = part.view_as(weight)
