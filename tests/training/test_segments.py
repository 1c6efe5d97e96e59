"""Two passes joined by their sums are one attention; the kernel is stood in for on a CPU."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import torch
from torch.utils.checkpoint import checkpoint

from schematune.training import segments
from schematune.training.attention import Sight, _fused, attend
from schematune.training.packing import Packer, families, lay_out
from schematune.training.segments import Ends
from tests.training.test_forward import make_samples


def pairs(queries: Ends, keys: Ends) -> list[tuple[slice, slice]]:
    """Return the query and key places of every segment."""
    edges = zip(queries.ends.tolist(), keys.ends.tolist(), strict=True)
    return [(slice(a[0], b[0]), slice(a[1], b[1])) for a, b in pairwise(edges)]


def weights(query: Any, key: Any, sums: Any, causal: bool, scale: float) -> Any:
    """Return shares, heads × queries × keys, and the log-sums by which scores became shares."""
    exact = torch.promote_types(query.dtype, torch.float32)
    scores = torch.einsum("qhd,khd->hqk", query.to(exact), key.to(exact)) * scale
    if causal:
        scores = scores + torch.full(scores.shape[1:], float("-inf")).triu(1)
    sums = scores.logsumexp(-1) if sums is None else sums
    return (scores - sums[..., None]).exp(), sums


def wide(tensor: torch.Tensor, heads: int) -> torch.Tensor:
    return tensor.repeat_interleave(heads // tensor.shape[1], 1)


def run(
    query: Any, key: Any, value: Any, queries: Ends, keys: Ends, *, causal: bool, scale: float
) -> Any:
    heads = query.shape[1]
    exact = torch.promote_types(query.dtype, torch.float32)
    out, sums = torch.zeros_like(query), torch.zeros(heads, len(query), dtype=exact)
    for q, k in pairs(queries, keys):
        share, sums[:, q] = weights(query[q], wide(key[k], heads), None, causal, scale)
        out[q] = torch.einsum("hqk,khd->qhd", share.to(value.dtype), wide(value[k], heads))
    return out, sums, None


def run_back(
    slope: Any, saved: Any, queries: Ends, keys: Ends, _state: Any, *, causal: bool, scale: float
) -> Any:
    """Do what flash attention's backward pass does with the output and sums that it is given."""
    query, key, value, out, sums = saved
    heads = query.shape[1]
    grads = [torch.zeros_like(t) for t in (query, key, value)]
    for q, k in pairs(queries, keys):
        share, _ = weights(query[q], wide(key[k], heads), sums[:, q], causal, scale)
        of_share = torch.einsum("qhd,khd->hqk", slope[q], wide(value[k], heads))
        of_scores = share * (of_share - (slope[q] * out[q]).sum(-1).t()[..., None]) * scale
        share, of_scores = share.to(query.dtype), of_scores.to(query.dtype)
        grads[0][q] = torch.einsum("hqk,khd->qhd", of_scores, wide(key[k], heads))
        shared = (len(key[k]), key.shape[1], -1, key.shape[2])
        grads[1][k] = torch.einsum("hqk,qhd->khd", of_scores, query[q]).view(shared).sum(2)
        grads[2][k] = torch.einsum("hqk,qhd->khd", share, slope[q]).view(shared).sum(2)
    return tuple(grads)


@pytest.mark.parametrize("share", [True, False])
def test_two_joined_passes_are_one_attention(share: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segments, "run", run)
    monkeypatch.setattr(segments, "run_back", run_back)
    samples = make_samples()
    maker = Packer(samples, families(samples, range(len(samples)), share=share), 10_000, 16)
    layout = lay_out(samples, maker.epoch(np.random.default_rng(0)))
    assert any(span.prefix for span in layout.spans) is share
    size, device = len(layout.tokens), torch.device("cpu")
    sight = Sight(layout.spans, device)
    assert sight.segments.own.ends[-1] == size
    torch.manual_seed(0)
    inputs = [torch.randn(heads, size, 8).double().requires_grad_() for heads in (4, 2, 2)]
    slope = torch.randn(4, size, 8).double()
    expected = attend(inputs[0], inputs[1], inputs[2], sight, scale=8**-0.5)
    query, key, value = (tensor.transpose(0, 1) for tensor in inputs)
    got = segments.attend(query, key, value, sight.segments, scale=8**-0.5).transpose(0, 1)
    torch.testing.assert_close(got, expected, rtol=1e-9, atol=1e-9)
    wanted = torch.autograd.grad(expected, inputs, slope)
    for gradient, right in zip(torch.autograd.grad(got, inputs, slope), wanted, strict=True):
        torch.testing.assert_close(gradient, right, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("fault", ["none", "wrong", "missing"])
def test_a_kernel_that_errs_is_not_used(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(*arguments: Any, **options: Any) -> Any:
        out, sums, state = run(*arguments, **options)
        return out * 1.1, sums, state

    def missing(*_: Any, **__: Any) -> Any:
        raise RuntimeError("no such kernel")

    kernel = {"none": run, "wrong": wrong, "missing": missing}[fault]
    monkeypatch.setattr(segments, "run", kernel)
    monkeypatch.setattr(segments, "run_back", run_back)
    _fused.cache_clear()
    found: list[bool] = []

    def layer(x: torch.Tensor) -> torch.Tensor:
        found.append(_fused((4, 2, 8), torch.bfloat16, torch.device("cpu")))
        return x.sin().cos()

    x = torch.ones(3, requires_grad=True)
    checkpoint(layer, x, use_reentrant=False).sum().backward()
    _fused.cache_clear()
    assert found == [fault == "none"] * 2


@pytest.mark.skipif(not torch.cuda.is_available(), reason="the kernel runs on GPUs alone")
@pytest.mark.parametrize("heads", [(32, 8), (8, 8)])
def test_the_kernel_of_this_gpu_is_used(heads: tuple[int, int]) -> None:
    assert _fused((*heads, 128), torch.bfloat16, torch.device("cuda", 0))
