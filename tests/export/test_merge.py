from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import torch

from schematune.errors import ModelError
from schematune.export import BaseWeights, merge_adapter
from schematune.inference import open_model
from schematune.inference.artifact import Kind, recognise
from schematune.inference.loading import load_adapter, load_base
from schematune.prompt import CHAT_TEMPLATE, prompt_record
from schematune.workspace import Manifest
from tests.tiny_model import INSTRUCTION, MESSAGES


@pytest.fixture(scope="module")
def merged(adapter: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("merge") / "merged"
    merge_adapter(adapter, folder, dtype="float32")
    return folder


def test_the_merged_folder_computes_what_the_adapter_computes(adapter: Path, merged: Path) -> None:
    one, other = load_adapter(adapter), load_base(merged)
    ids = torch.tensor([one.tokenizer.encode(MESSAGES[0])])
    with torch.inference_mode():
        torch.testing.assert_close(
            other.model(ids).logits, one.model(ids).logits, rtol=1e-4, atol=1e-3
        )
        base = load_base(
            json.loads((adapter / "adapter_config.json").read_text())["base_model_name_or_path"]
        )
        assert (base.model(ids).logits - other.model(ids).logits).abs().max() > 0.1


def test_it_writes_what_the_adapter_writes(adapter: Path, merged: Path) -> None:
    messages = [f"{INSTRUCTION}\n{question}" for question in ("Who?", "How many?", "Where?")]
    answers = open_model(adapter).complete(messages, max_new_tokens=12)
    assert open_model(merged).complete(messages, max_new_tokens=12) == answers


def test_it_stands_alone(adapter: Path, merged: Path) -> None:
    assert recognise(merged).kind is Kind.FOLDER
    settings = json.loads((merged / "tokenizer_config.json").read_text(encoding="utf-8"))
    assert settings["chat_template"] == CHAT_TEMPLATE
    assert (
        json.loads((merged / "prompt.json").read_text())["fingerprint"]
        == prompt_record().fingerprint
    )
    made = Manifest.load(merged)
    assert made is not None
    assert made.stage == "merge"
    assert made.inputs["samples"] == "0123456789abcdef"
    assert set(made.inputs) == {"samples", "schema", "adapter"}
    assert made.settings["weights"] == "original"


def test_16_bits_are_the_default(adapter: Path, tmp_path: Path) -> None:
    merge_adapter(adapter, tmp_path / "merged")
    config = json.loads((tmp_path / "merged" / "config.json").read_text())
    assert config["dtype"] == "float16"
    assert (tmp_path / "merged" / "model.safetensors").stat().st_size < 3_000_000


def test_rounded_is_the_base_that_4_bit_training_sees(adapter: Path, tmp_path: Path) -> None:
    from transformers import BitsAndBytesConfig

    merge_adapter(adapter, tmp_path / "rounded", weights=BaseWeights.ROUNDED, dtype="float32")
    rounded = load_base(tmp_path / "rounded").model.model.layers[0]
    options = BitsAndBytesConfig(
        load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_use_double_quant=True
    )
    base = json.loads((adapter / "adapter_config.json").read_text())["base_model_name_or_path"]
    seen = load_base(base, quantization_config=options).model.model.layers[0].self_attn.o_proj
    from bitsandbytes import functional

    weight = functional.dequantize_4bit(seen.weight.data, seen.weight.quant_state)
    torch.testing.assert_close(rounded.self_attn.o_proj.weight, weight.float(), rtol=0, atol=1e-6)
    original = load_base(base).model.model.layers[0].self_attn.o_proj.weight
    assert not torch.allclose(rounded.self_attn.o_proj.weight, original, atol=1e-3)


def test_what_is_no_adapter_is_refused(taught: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="is not an adapter; make one with: schematune train"):
        merge_adapter(taught, tmp_path / "merged")
    assert not (tmp_path / "merged").exists()


def test_an_adapter_of_another_shape_is_refused(adapter: Path, tmp_path: Path) -> None:
    from tests.tiny_model import build_tiny_model

    base = build_tiny_model(tmp_path / "base", hidden_size=512)
    copy = tmp_path / "adapter"
    shutil.copytree(adapter, copy)
    config = json.loads((copy / "adapter_config.json").read_text())
    (copy / "adapter_config.json").write_text(
        json.dumps({**config, "base_model_name_or_path": str(base)})
    )
    with pytest.raises(ModelError, match="does not fit its base"):
        merge_adapter(copy, tmp_path / "merged")
