"""Attention over packs: every branch sees its group's prefix and itself.

In: queries, keys and values of one flat sequence, and its spans (``packing.Layout``). Out: what
each sample would get alone. The scores between branches, which a dense mask would compute and throw
away, are never made: with 40 samples behind one prefix that is most of the square.

It is registered with Transformers under ``NAME``, so that every model that takes its attention from
there can be trained on packs unchanged. It does not know sliding windows or score caps.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from schematune.training.packing import Chunk, Span

if TYPE_CHECKING:
    import torch
    from torch import Tensor

NAME = "schematune_packs"


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
    spans: Sequence[Span],
    scaling: float | None = None,
    dropout: float = 0.0,
    **_: Any,
) -> tuple[Tensor, None]:
    scale = query.shape[-1] ** -0.5 if scaling is None else scaling
    out = attend(query[0], key[0], value[0], spans, scale=scale, dropout=dropout)
    return out.transpose(0, 1).unsqueeze(0), None


def attend(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    spans: Sequence[Span],
    *,
    scale: float,
    dropout: float = 0.0,
) -> Tensor:
    """Return heads × tokens × width; ``key`` and ``value`` may have fewer heads than ``query``."""
    import torch

    pieces = []
    for span in spans:
        prefix = slice(span.start, span.start + span.prefix)
        if span.prefix:
            pieces.append(
                _causal(query[:, prefix], key[:, prefix], value[:, prefix], scale, dropout)
            )
        for chunk in span.chunks:
            own = slice(chunk.start, chunk.stop)
            if len(chunk.padded) == 1 and not span.prefix:
                pieces.append(_causal(query[:, own], key[:, own], value[:, own], scale, dropout))
            else:
                pieces.append(
                    _branches(query[:, own] * scale, (key[:, prefix], value[:, prefix]),
                              (key[:, own], value[:, own]), chunk, dropout)
                )  # fmt: skip
    return torch.cat(pieces, dim=1)


def _causal(query: Tensor, key: Tensor, value: Tensor, scale: float, dropout: float) -> Tensor:
    import torch

    times = query.shape[0] // key.shape[0]
    return torch.nn.functional.scaled_dot_product_attention(
        query[None],
        key.repeat_interleave(times, 0)[None],
        value.repeat_interleave(times, 0)[None],
        is_causal=True,
        scale=scale,
        dropout_p=dropout,
    )[0]


def _branches(
    query: Tensor,
    prefix: tuple[Tensor, Tensor],
    own: tuple[Tensor, Tensor],
    chunk: Chunk,
    dropout: float,
) -> Tensor:
    """Return the attention of branches: one softmax over the prefix's scores and their own.

    All branches meet the prefix in one product per key head, and their own tokens in a padded
    batch. The rectangle's empty cells stand after a branch's end, where the causal mask hides them.
    """
    import torch

    rows, columns = chunk.padded.shape
    heads, _, width = query.shape
    shared = prefix[0].shape[0]
    cells = torch.from_numpy(chunk.padded.ravel()).to(query.device)

    def padded(tensor: Tensor) -> Tensor:
        return tensor.index_select(1, cells).view(shared, -1, rows, columns, width)

    asked = padded(query)
    future = torch.full((columns, columns), float("-inf"), dtype=query.dtype, device=query.device)
    to_own = asked @ padded(own[0]).transpose(-1, -2) + future.triu(1)
    to_prefix = asked.reshape(shared, -1, width) @ prefix[0].transpose(1, 2)
    to_prefix = to_prefix.view(*to_own.shape[:-1], -1)
    weights = torch.cat([to_prefix, to_own], dim=-1).softmax(dim=-1)
    if dropout:
        weights = torch.nn.functional.dropout(weights, dropout)
    length = prefix[0].shape[1]
    of_prefix = weights[..., :length].reshape(shared, -1, length) @ prefix[1]
    out = of_prefix.view_as(asked) + weights[..., length:] @ padded(own[1])
    places = torch.from_numpy(chunk.flat).to(query.device)
    return out.reshape(heads, rows * columns, width).index_select(1, places)
