"""A base that is grown computes at first what it did before, and can be trained on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from schematune.base.decoder import Decoder, Shape, shared_prompt_mask
from schematune.base.growth import grown, start_from
from schematune.base.saving import save_base
from schematune.errors import ConfigError
from tests.tiny_model import train_sentencepiece

SHAPE = Shape(512, 256, 256, 3, 4, 2, 64)


def _hidden(model: Decoder) -> torch.Tensor:
    ids = torch.arange(24).view(1, 24)
    mask = shared_prompt_mask(torch.ones_like(ids), torch.zeros_like(ids))
    hidden = model(ids, ids, mask)
    assert isinstance(hidden, torch.Tensor)
    return hidden


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("base")
    train_sentencepiece(folder / "given.model")
    torch.manual_seed(0)
    save_base(Decoder(SHAPE), folder / "given.model", folder)
    return folder


@pytest.mark.parametrize("layers", [3, 4, 5, 7])
def test_a_grown_model_computes_the_same(base: Path, layers: int) -> None:
    before, after = Decoder(SHAPE), Decoder(replace(SHAPE, num_hidden_layers=layers))
    start_from(before, base)
    start_from(after, base)
    with torch.no_grad():
        torch.testing.assert_close(_hidden(after), _hidden(before))


def test_added_layers_can_learn(base: Path) -> None:
    model = Decoder(replace(SHAPE, num_hidden_layers=4))
    start_from(model, base)
    _hidden(model).square().mean().backward()  # type: ignore[no-untyped-call]
    last = [p for name, p in model.named_parameters() if name.endswith("o_proj.weight")]
    assert len(last) == 4
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in last)


def test_what_cannot_be_a_start_is_refused(base: Path) -> None:
    wider = Decoder(replace(SHAPE, intermediate_size=512))
    with pytest.raises(ConfigError, match=r"only num_hidden_layers may differ"):
        start_from(wider, base)
    with pytest.raises(ConfigError, match="3 layers cannot start one of 2"):
        grown(dict(Decoder(SHAPE).state_dict()), 2)
