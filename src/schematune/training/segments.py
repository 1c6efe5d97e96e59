"""Attention over packs by two passes of the fused kernel that PyTorch has on GPUs.

In: queries, keys and values of one flat sequence, and its ``Segments``. Out: what each sample would
get alone. The first pass is causal within every prefix and every branch; in the second, branches
look at their prefix. The two softmaxes are joined by their sums, which the kernel returns. Going
back needs no more: given the joined output and sum, the kernel's backward pass yields for the keys
of each pass the very gradient that one softmax over all keys has (as in ring attention,
https://arxiv.org/abs/2310.01889).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from schematune.training.packing import Span

if TYPE_CHECKING:
    import torch
    from torch import Tensor


@dataclass(frozen=True, slots=True)
class Ends:
    """Segments of a flat sequence: where each ends (with a leading 0, int32), and the longest."""

    ends: Tensor
    longest: int

    @classmethod
    def of(cls, lengths: Sequence[int], device: torch.device) -> Ends:
        """Return the segments of these lengths, laid end to end."""
        ends = np.cumsum([0, *lengths]).astype(np.int32)
        return cls(to_device(ends, device), max(lengths, default=0))


@dataclass(frozen=True, slots=True)
class Segments:
    """Every prefix and branch (``own``), and which branches look at which prefix.

    ``branches`` and ``prefixes`` are flat places, group by group, ending where their ``_ends`` say.
    """

    own: Ends
    branches: Tensor
    branch_ends: Ends
    prefixes: Tensor
    prefix_ends: Ends

    @classmethod
    def of(cls, spans: Sequence[Span], device: torch.device) -> Segments:
        """Return the segments of a layout's spans."""
        own, branches, prefixes = [], [], []
        for span in spans:
            own += [span.prefix] if span.prefix else []
            for chunk in span.chunks:
                own += (chunk.padded[:, -1] - chunk.padded[:, 0] + 1).tolist()
            if span.prefix:
                first = span.start + span.prefix
                prefixes.append(np.arange(span.start, first))
                branches.append(np.arange(first, span.chunks[-1].stop))
        nothing = np.zeros(0, dtype=np.int64)
        return cls(
            Ends.of(own, device),
            to_device(np.concatenate([nothing, *branches]), device),
            Ends.of([len(places) for places in branches], device),
            to_device(np.concatenate([nothing, *prefixes]), device),
            Ends.of([len(places) for places in prefixes], device),
        )


def to_device(array: np.ndarray, device: torch.device) -> Tensor:
    """Return the array on ``device``; to a GPU it is copied while the program goes on."""
    import torch

    tensor = torch.from_numpy(array)
    if device.type == "cuda":
        return tensor.pin_memory().to(device, non_blocking=True)
    return tensor.to(device)


def attend(
    query: Tensor, key: Tensor, value: Tensor, segments: Segments, *, scale: float
) -> Tensor:
    """Return tokens × heads × width; ``key`` and ``value`` may have fewer heads than ``query``."""
    out: Tensor = _joined().apply(query, key, value, segments, scale)
    return out


@cache
def _joined() -> Any:
    """Return the operation; a function, since torch is imported only where it is needed."""
    import torch

    class Joined(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, query: Any, key: Any, value: Any, at: Segments, scale: float) -> Any:
            out, sums, state = run(query, key, value, at.own, at.own, causal=True, scale=scale)
            far_state = None
            if len(at.branches):
                far, far_sums, far_state = run(
                    query[at.branches], key[at.prefixes], value[at.prefixes],
                    at.branch_ends, at.prefix_ends, causal=False, scale=scale,
                )  # fmt: skip
                near_sums = sums[:, at.branches]
                joined = torch.logaddexp(near_sums, far_sums)
                near_share, far_share = (
                    (part - joined).exp().t()[..., None] for part in (near_sums, far_sums)
                )
                near = out[at.branches]
                out[at.branches] = (near * near_share + far * far_share).to(out.dtype)
                sums[:, at.branches] = joined
            ctx.save_for_backward(query, key, value, out, sums)
            ctx.at, ctx.scale, ctx.states = at, scale, (state, far_state)
            return out

        @staticmethod
        def backward(ctx: Any, slope: Any) -> Any:
            query, key, value, out, sums = ctx.saved_tensors
            at, (state, far_state) = ctx.at, ctx.states
            slope = slope.contiguous()
            grads = run_back(
                slope, (query, key, value, out, sums), at.own, at.own, state,
                causal=True, scale=ctx.scale,
            )  # fmt: skip
            if len(at.branches):
                places = (at.branches, at.prefixes, at.prefixes)
                inputs = [t[p] for t, p in zip((query, key, value), places, strict=True)]
                joined = (*inputs, out[at.branches], sums[:, at.branches].contiguous())
                far = run_back(
                    slope[at.branches], joined, at.branch_ends, at.prefix_ends, far_state,
                    causal=False, scale=ctx.scale,
                )  # fmt: skip
                for whole, place, part in zip(grads, places, far, strict=True):
                    whole.index_add_(0, place, part)
            return (*grads, None, None)

    return Joined


def run(
    query: Tensor, key: Tensor, value: Tensor, queries: Ends, keys: Ends, *,
    causal: bool, scale: float,
) -> tuple[Tensor, Tensor, Any]:  # fmt: skip
    """Return output, log-sums of exponentials (heads × tokens, float32), and the random state."""
    import torch

    out, sums, *state, _ = torch.ops.aten._flash_attention_forward(
        query, key, value, queries.ends, keys.ends, queries.longest, keys.longest,
        0.0, causal, False, scale=scale,
    )  # fmt: skip
    return out, sums, state


def run_back(
    slope: Tensor, saved: tuple[Tensor, ...], queries: Ends, keys: Ends, state: Any, *,
    causal: bool, scale: float,
) -> tuple[Tensor, ...]:  # fmt: skip
    """Return the gradients of query, key and value of one pass."""
    import torch

    grads: tuple[Tensor, ...] = torch.ops.aten._flash_attention_backward(
        slope, *saved, queries.ends, keys.ends, queries.longest, keys.longest,
        0.0, causal, *state, scale=scale,
    )  # fmt: skip
    return grads
