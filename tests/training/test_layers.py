"""Layers that were made faster compute what they computed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from schematune.settings import TrainSettings
from schematune.training import layers, qlora


def tunable(base: Path, monkeypatch: pytest.MonkeyPatch, *, fused: bool, **settings: Any) -> Any:
    if not fused:
        monkeypatch.setattr(layers, "fuse_adapters", lambda _: None)
    recipe = TrainSettings(
        base=str(base), dtype="float32", targets=("all-linear",), **{"dropout": 0.0, **settings}
    )
    model = qlora.load_tunable(recipe).model.train()
    monkeypatch.undo()
    torch.manual_seed(1)
    for name, weight in model.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(weight, std=0.05)
    return model


def outcome(model: Any) -> tuple[Any, dict[str, Any]]:
    """Return the sum of some scores and the gradients of the adapters."""
    model.set_attn_implementation("eager")
    torch.manual_seed(2)
    loss = model(input_ids=torch.arange(3, 40)[None]).logits.sin().sum()
    loss.backward()
    return loss.detach(), {n: w.grad for n, w in model.named_parameters() if w.requires_grad}


@pytest.mark.parametrize("quantization", ["none", "nf4"])
def test_an_adapter_in_one_operation_is_peft_s(
    base: Path, monkeypatch: pytest.MonkeyPatch, quantization: str
) -> None:
    plain, wanted = outcome(tunable(base, monkeypatch, fused=False, quantization=quantization))
    fused, got = outcome(tunable(base, monkeypatch, fused=True, quantization=quantization))
    torch.testing.assert_close(fused, plain, rtol=1e-4, atol=1e-4)
    assert got.keys() == wanted.keys()
    for name, gradient in wanted.items():
        torch.testing.assert_close(got[name], gradient, rtol=1e-3, atol=1e-4)


def test_dropout_drops_for_the_adapter_alone(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = {"quantization": "none", "dropout": 0.4}
    plain, wanted = outcome(tunable(base, monkeypatch, fused=False, **settings))
    fused, got = outcome(tunable(base, monkeypatch, fused=True, **settings))
    torch.testing.assert_close(fused, plain, rtol=1e-4, atol=1e-4)
    for name, gradient in wanted.items():
        torch.testing.assert_close(got[name], gradient, rtol=1e-3, atol=1e-4)


def test_unpacked_weights_change_nothing_and_can_be_dropped(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = tunable(base, monkeypatch, fused=True, quantization="nf4")
    packed, wanted = outcome(model)
    model.zero_grad()
    kept = {name: weight.clone() for name, weight in wanted.items()}
    layers.unpack(model)
    held = [m.unpacked for m in model.modules() if layers.is_packed(m)]
    assert len(held) == 2 * 7
    assert sum(weight.nbytes for weight in held) == layers.unpacked_bytes(model)
    unpacked, got = outcome(model)
    torch.testing.assert_close(unpacked, packed, rtol=1e-4, atol=1e-4)
    for name, gradient in kept.items():
        torch.testing.assert_close(got[name], gradient, rtol=1e-3, atol=1e-4)
    layers.unpack(model, on=False)
    assert all(m.unpacked is None for m in model.modules() if layers.is_packed(m))
    model.zero_grad()
    torch.testing.assert_close(outcome(model)[0], packed)
