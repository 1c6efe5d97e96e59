"""Packs compute what samples compute alone: the same losses, the same gradients."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from schematune.settings import TrainSettings
from schematune.training import attention, packing, qlora
from schematune.training.attention import Sight, attend
from schematune.training.forward import answer_loss, evaluating
from schematune.training.packing import Encoded, Packer, families, lay_out


def make_samples(count: int = 30, seed: int = 0) -> list[Encoded]:
    """Return samples of three instructions (one is carried by one sample) and many lengths."""
    random = np.random.default_rng(seed)

    def some(low: int, high: int) -> tuple[int, ...]:
        return tuple(random.integers(3, 250, random.integers(low, high)).tolist())

    prompts = {"long": some(40, 50), "short": some(8, 9), "lonely": some(20, 21)}
    names = ["lonely", *random.choice(["long", "short"], count - 1)]
    return [Encoded((*prompts[name], *some(1, 12)), some(1, 20), name) for name in names]


@pytest.fixture
def model(base: Path) -> Any:
    """Return a tunable model in float64, with adapters that already do something."""
    settings = TrainSettings(base=str(base), quantization="none", dtype="float32", dropout=0.0,
                             targets=("all-linear",))  # fmt: skip
    model = qlora.load_tunable(settings).model.double().train()
    for module in model.modules():
        if type(module).__name__ == "MistralRMSNorm":
            # Transformers rounds to float32 here, which would hide what this test looks for.
            module.forward = _norm.__get__(module)
    torch.manual_seed(1)
    for name, weight in model.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(weight, std=0.05)
    return model


def _norm(self: Any, x: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.rms_norm(x, (x.shape[-1],), self.weight, self.variance_epsilon)


def gradients(model: Any) -> dict[str, torch.Tensor]:
    found = {n: w.grad.clone() for n, w in model.named_parameters() if w.grad is not None}
    model.zero_grad()
    return found


@pytest.mark.parametrize("fused_from", [0, 10_000])
def test_packs_give_the_losses_and_gradients_of_single_samples(
    model: Any, fused_from: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("schematune.training.attention._FUSED_FROM", fused_from)
    samples = make_samples()
    model.set_attn_implementation("sdpa")
    alone = torch.zeros((), dtype=torch.float64)
    for number in range(len(samples)):
        layout = lay_out(samples, [packing.Pack((packing.Group(0, (number,)),))])
        loss = answer_loss(model, layout, packed=False)
        loss.backward()  # type: ignore[no-untyped-call]
        alone += loss.detach()
    expected = gradients(model)

    model.set_attn_implementation(attention.register())
    maker = Packer(samples, families(samples, range(len(samples)), share=True), 400, 16)
    packs = maker.epoch(np.random.default_rng(0))
    assert any(len(pack.groups) > 1 for pack in packs)
    assert any(group.prefix > 40 for pack in packs for group in pack.groups)
    together = torch.zeros((), dtype=torch.float64)
    for first in range(0, len(packs), 2):
        loss = answer_loss(model, lay_out(samples, packs[first : first + 2]), packed=True)
        loss.backward()  # type: ignore[no-untyped-call]
        together += loss.detach()
    got = gradients(model)

    assert together.item() == pytest.approx(alone.item(), rel=1e-12)
    assert got.keys() == expected.keys()
    assert len(got) == 2 * 7 * 2
    for name, gradient in got.items():
        torch.testing.assert_close(gradient, expected[name], rtol=1e-9, atol=1e-9)


def test_attention_is_that_of_a_dense_mask() -> None:
    samples = make_samples()
    maker = Packer(samples, families(samples, range(len(samples)), share=True), 10_000, 100)
    layout = lay_out(samples, maker.epoch(np.random.default_rng(0)))
    torch.manual_seed(0)
    size = len(layout.tokens)
    query = torch.randn(4, size, 8, dtype=torch.float64)
    key, value = torch.randn(2, 2, size, 8, dtype=torch.float64)
    seen = torch.zeros(size, size, dtype=torch.bool)
    for span in layout.spans:
        prefix = slice(span.start, span.start + span.prefix)
        seen[prefix, prefix] = True
        for chunk in span.chunks:
            seen[chunk.start : chunk.stop, prefix] = True
            for cells in chunk.padded:
                own = slice(chunk.start + cells[0], chunk.start + cells.max() + 1)
                seen[own, own] = True
    expected = torch.nn.functional.scaled_dot_product_attention(
        query, key.repeat_interleave(2, 0), value.repeat_interleave(2, 0), attn_mask=seen.tril()
    )
    got = attend(query, key, value, Sight(layout.spans, query.device), scale=8**-0.5)
    torch.testing.assert_close(got, expected, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_a_4_bit_base_still_learns_after_it_was_evaluated(base: Path, dtype: str) -> None:
    settings = TrainSettings(base=str(base), quantization="nf4", dtype=dtype, dropout=0.0)
    model = qlora.load_tunable(settings).model.train()
    samples = make_samples(6)
    layout = lay_out(samples, [packing.Pack((packing.Group(0, tuple(range(6))),))])

    def step() -> dict[str, torch.Tensor]:
        answer_loss(model, layout, packed=True).backward()  # type: ignore[no-untyped-call]
        return gradients(model)

    before = step()
    with evaluating(model):
        answer_loss(model, layout, packed=True)
    after = step()
    changed = {name: gradient for name, gradient in before.items() if "lora_B" in name}
    assert len(changed) == 4
    for name, gradient in changed.items():
        assert gradient.abs().max() > 0
        torch.testing.assert_close(after[name], gradient)


def test_recomputing_activations_changes_no_gradient(base: Path) -> None:
    samples = make_samples(8)
    layout = lay_out(samples, [packing.Pack((packing.Group(0, (0,)), packing.Group(0, (3,))))])
    results = []
    for recompute in (False, True):
        settings = TrainSettings(base=str(base), quantization="none", dtype="float32", dropout=0.0,
                                 recompute=recompute)  # fmt: skip
        model = qlora.load_tunable(settings).model.train()
        answer_loss(model, layout, packed=True).backward()  # type: ignore[no-untyped-call]
        results.append(gradients(model))
    assert results[0].keys() == results[1].keys()
    for name, gradient in results[0].items():
        torch.testing.assert_close(results[1][name], gradient)
