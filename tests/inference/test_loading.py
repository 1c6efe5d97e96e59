from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import torch

from schematune.errors import ModelError
from schematune.inference.loading import (
    adapter_base,
    load_adapter,
    load_base,
    load_tokenizer,
    read_gguf_weights,
)


def test_the_gguf_base_holds_the_weights_it_was_made_from(taught: Path, gguf_base: Path) -> None:
    wanted = load_base(taught).model.state_dict()
    found = load_base(gguf_base).model.state_dict()
    assert wanted.keys() == found.keys()
    for name, weight in wanted.items():
        # Half a step of 1/127 of the largest weight, and the step itself rounded to 16 bits.
        torch.testing.assert_close(
            found[name], weight, rtol=0, atol=weight.abs().max() / 254 * 1.13
        )


def test_16_bit_weights_come_back_exactly(taught: Path, taught_gguf: Path) -> None:
    model = load_base(taught).model
    read = dict(read_gguf_weights(taught_gguf, model.config))
    for name, weight in model.state_dict().items():
        if name != "lm_head.weight":
            expected = weight if weight.ndim == 1 else weight.half().float()
            assert torch.equal(read[name], expected), name


def test_embeddings_stay_tied(gguf_base: Path) -> None:
    model = load_base(gguf_base).model
    assert model.lm_head.weight.data_ptr() == model.model.embed_tokens.weight.data_ptr()


def test_dtype_and_options_reach_transformers(gguf_base: Path) -> None:
    from transformers import BitsAndBytesConfig

    options = BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_quant_type="nf4")
    model = load_base(gguf_base, "bfloat16", quantization_config=options).model
    layer = model.model.layers[0]
    assert type(layer.self_attn.q_proj).__name__ == "Linear4bit"
    assert layer.input_layernorm.weight.dtype == torch.bfloat16


def test_a_gguf_base_that_does_not_fit_its_config_is_refused(
    gguf_base: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "base"
    shutil.copytree(gguf_base, folder)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "num_hidden_layers": 3}))
    with pytest.raises(ModelError, match=r"model\.layers\.2\..*is in only one"):
        load_base(folder)


@pytest.mark.parametrize("name", ["no-such-thing", "./a/b/c", "/nowhere/at/all", "a b/c"])
def test_a_base_that_is_nowhere_is_refused(name: str) -> None:
    with pytest.raises(ModelError, match="there is no base model"):
        load_base(name)


def test_a_folder_without_weights_or_tokenizer_is_refused(taught: Path, tmp_path: Path) -> None:
    shutil.copyfile(taught / "config.json", tmp_path / "config.json")
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_base(tmp_path)
    with pytest.raises(ModelError, match="has no tokenizer"):
        load_tokenizer(tmp_path)


def test_an_adapter_is_put_on_the_base_it_names(adapter: Path, gguf_base: Path) -> None:
    assert adapter_base(adapter) == str(gguf_base)
    loaded = load_adapter(adapter)
    assert loaded.model.active_adapter == "default"
    assert loaded.tokenizer.padding_side == "left"


def test_an_adapter_without_a_base_is_refused(tmp_path: Path) -> None:
    (tmp_path / "adapter_config.json").write_text("{}")
    with pytest.raises(ModelError, match="does not say which base"):
        load_adapter(tmp_path)
