"""Attention over packs: every branch sees its group's prefix and itself.

In: queries, keys and values of one flat sequence, and its spans (``packing.Layout``). Out: what
each sample would get alone. The scores between branches, which a dense mask would compute and throw
away, are never made: with 40 samples behind one prefix that is most of the square.

On a CPU, and wherever nothing better works, branches are padded to rectangles; on a GPU two passes
of the fused kernel do it (``segments``). Both take a ``Sight``, made once per forward pass.

It is registered with Transformers under ``NAME``, so that every model that takes its attention from
there can be trained on packs unchanged. It does not know sliding windows or score caps.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from schematune.training import segments
from schematune.training.packing import Chunk, Encoded, Group, Pack, Span, lay_out
from schematune.training.segments import to_device

if TYPE_CHECKING:
    import torch
    from torch import Tensor

NAME = "schematune_packs"

_FUSED_FROM = 1024
"""Tokens from which the fused kernel, which keeps no square of scores, outweighs its backward."""


@dataclass(frozen=True)
class Sight:
    """Who sees whom in one forward pass; the indices lie on ``device``, for all layers to use."""

    spans: Sequence[Span]
    device: torch.device

    @cached_property
    def chunks(self) -> dict[Chunk, tuple[Tensor, Tensor]]:
        """The cells and places of every chunk (``packing.Chunk``)."""
        return {
            chunk: (
                to_device(chunk.padded.ravel(), self.device),
                to_device(chunk.flat, self.device),
            )
            for span in self.spans
            for chunk in span.chunks
        }

    @cached_property
    def segments(self) -> segments.Segments:
        """The same as segments, for the fused kernel."""
        return segments.Segments.of(self.spans, self.device)


def register() -> str:
    """Make the attention known to Transformers; return its name."""
    from transformers import AttentionInterface, AttentionMaskInterface

    AttentionInterface.register(NAME, _forward)
    AttentionMaskInterface.register(NAME, _no_mask)
    return NAME


def _no_mask(*_: Any, **__: Any) -> None:
    """Return no mask: the spans say who sees whom."""


def _forward(
    module: torch.nn.Module,  # noqa: ARG001 - Transformers passes it
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | None,  # noqa: ARG001 - Transformers passes it
    *,
    sight: Sight,
    scaling: float | None = None,
    dropout: float = 0.0,
    **_: Any,
) -> tuple[Tensor, None]:
    scale = query.shape[-1] ** -0.5 if scaling is None else scaling
    if query.is_cuda and not dropout and (times := _repeats(query, key)):
        # Where the kernel knows no shared heads, they are repeated.
        turned = query[0].transpose(0, 1)
        if times > 1:
            key, value = key.repeat_interleave(times, 1), value.repeat_interleave(times, 1)
        shared, values = key[0].transpose(0, 1), value[0].transpose(0, 1)
        joined = segments.attend(turned, shared, values, sight.segments, scale=scale)
        return joined.unsqueeze(0), None
    out = attend(query[0], key[0], value[0], sight, scale=scale, dropout=dropout)
    return out.transpose(0, 1).unsqueeze(0), None


def attend(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    sight: Sight,
    *,
    scale: float,
    dropout: float = 0.0,
) -> Tensor:
    """Return heads × tokens × width; ``key`` and ``value`` may have fewer heads than ``query``."""
    import torch

    spans = sight.spans
    sizes = [size for span in spans for size in (span.prefix, *(len(c.flat) for c in span.chunks))]
    # Split, not sliced: the gradient of a slice is a whole tensor of zeros with the slice in it.
    tensors = (query * scale, key, value)
    parts = zip(*(torch.split(tensor, sizes, dim=1) for tensor in tensors), strict=True)
    pieces = []
    for span in spans:
        prefix = next(parts)
        if span.prefix:
            pieces.append(_causal(prefix, dropout))
        for chunk in span.chunks:
            own = next(parts)
            alone = len(chunk.padded) == 1 and not span.prefix
            pieces.append(
                _causal(own, dropout)
                if alone
                else _branches(own, prefix[1:], chunk, sight.chunks[chunk], dropout)
            )
    return torch.cat(pieces, dim=1)


def _causal(own: tuple[Tensor, ...], dropout: float) -> Tensor:
    """Return plain causal attention of a scaled query, its keys and values."""
    import torch

    query, key, value = own
    heads, length, width = query.shape
    if length > _FUSED_FROM:
        times = heads // len(key)
        key, value = key.repeat_interleave(times, 0), value.repeat_interleave(times, 0)
        attention = torch.nn.functional.scaled_dot_product_attention
        options: Any = {"is_causal": True, "scale": 1.0, "dropout_p": dropout}
        return attention(query[None], key[None], value[None], **options)[0]
    grouped = query.reshape(len(key), -1, length, width)
    scores = grouped @ key[:, None].transpose(-1, -2) + _future(length, query)
    weights = _weights(scores, dropout)
    return (weights @ value[:, None]).view_as(query)


def _branches(
    own: tuple[Tensor, ...],
    prefix: tuple[Tensor, ...],
    chunk: Chunk,
    places: tuple[Tensor, Tensor],
    dropout: float,
) -> Tensor:
    """Return the attention of branches: one softmax over the prefix's scores and their own.

    All branches meet the prefix in one product per key head, and their own tokens in a padded
    batch. The rectangle's empty cells stand after a branch's end, where the causal mask hides them.
    """
    import torch

    rows, columns = chunk.padded.shape
    heads, tokens, width = own[0].shape
    shared, length, _ = prefix[0].shape
    cells, flat = places

    def padded(tensor: Tensor) -> Tensor:
        if rows * columns != tokens:
            tensor = tensor.index_select(1, cells)
        return tensor.reshape(shared, -1, rows, columns, width)

    query, key, value = (padded(tensor) for tensor in own)
    to_own = query @ key.transpose(-1, -2) + _future(columns, query)
    to_prefix = query.reshape(shared, -1, width) @ prefix[0].transpose(1, 2)
    scores = torch.cat([to_prefix.view(*to_own.shape[:-1], length), to_own], dim=-1)
    weights = _weights(scores, dropout)
    on_prefix, on_own = torch.split(weights, [length, columns], dim=-1)
    of_prefix = on_prefix.reshape(to_prefix.shape) @ prefix[1]
    out = of_prefix.view_as(query) + on_own @ value
    return out.reshape(heads, rows * columns, width).index_select(1, flat)


def _repeats(query: Tensor, key: Tensor) -> int:
    """Return how often key heads must be repeated for the fused kernel; 0 where it is no use."""
    heads, shared, width = query.shape[1], key.shape[1], query.shape[3]
    if _fused((heads, shared, width), query.dtype, query.device):
        return 1
    return heads // shared * _fused((heads, heads, width), query.dtype, query.device)


@cache
def _fused(shape: tuple[int, int, int], dtype: torch.dtype, device: torch.device) -> bool:
    """Tell whether the fused kernel gives here what rectangles give: it is internal to PyTorch.

    A thread of its own knows nothing of the pass, perhaps one of recomputing, that asks.
    """
    with ThreadPoolExecutor(1) as alone:
        return alone.submit(_agrees, shape, dtype, device).result()


def _agrees(shape: tuple[int, int, int], dtype: torch.dtype, device: torch.device) -> bool:
    import torch

    heads, shared, width = shape
    if dtype not in (torch.bfloat16, torch.float16) or width % 8 or width > 256:
        return False
    branches = [list(range(n)) for n in (40, 3, 17)]
    samples = [Encoded(tuple(range(100)), tuple(branch)) for branch in branches]
    spans = lay_out(samples, [Pack((Group(90, (0, 1, 2)), Group(0, (1,))))]).spans
    sight = Sight(spans, device)
    random = torch.Generator(device).manual_seed(0)
    size = spans[-1].chunks[-1].stop

    def some(heads: int) -> Tensor:
        drawn = torch.randn(heads, size, width, generator=random, device=device)
        return drawn.to(dtype).requires_grad_()

    inputs = some(heads), some(shared), some(shared)
    slope = torch.randn(heads, size, width, generator=random, device=device)
    outcomes = []
    with torch.enable_grad(), torch.autocast(device.type, enabled=False):
        try:
            query, key, value = (tensor.transpose(0, 1) for tensor in inputs)
            out = segments.attend(query, key, value, sight.segments, scale=width**-0.5)
            out = out.transpose(0, 1)
            outcomes.append((out, *torch.autograd.grad(out, inputs, slope.to(dtype))))
        except (IndexError, RuntimeError, TypeError) as error:
            logging.getLogger(__name__).warning("the fused kernel is not used: %s", error)
            return False
        exact = [tensor.detach().float().requires_grad_() for tensor in inputs]
        out = attend(exact[0], exact[1], exact[2], sight, scale=width**-0.5)
        outcomes.append((out, *torch.autograd.grad(out, exact, slope)))
    return all(
        bool((got.float() - wanted).norm() < 0.02 * wanted.norm())
        for got, wanted in zip(*outcomes, strict=True)
    )


def _weights(scores: Tensor, dropout: float) -> Tensor:
    import torch

    # The type is named because autocast would widen it, and these squares are what takes memory.
    return torch.nn.functional.dropout(scores.softmax(dim=-1, dtype=scores.dtype), dropout)


def _future(length: int, like: Tensor) -> Tensor:
    """Return minus infinity where a token would see one that comes after it, zero elsewhere."""
    import torch

    size = (length, length)
    return torch.full(size, float("-inf"), dtype=like.dtype, device=like.device).triu(1)
