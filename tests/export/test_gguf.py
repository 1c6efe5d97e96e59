from __future__ import annotations

import json
import resource
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.errors import DataError, ModelError
from schematune.export import export_gguf
from schematune.export.gguf import permute, write_gguf
from schematune.inference.header import read_header
from schematune.inference.llama import LlamaModel
from schematune.inference.loading import load_base
from schematune.inference.torch_model import TorchModel
from tests.tiny_model import ANSWERS, MESSAGES, build_tiny_model, teach, tiny_config

QUESTIONS = (
    "Which is the youngest?",
    "How many?",
    "Names?",
    "Who lives in Rome?",
    "größer 東京 1?",
)


@contextmanager
def disk_of(size: int) -> Iterator[None]:
    """Let no file grow beyond ``size`` bytes, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize(
    "changes",
    [
        {"tie_word_embeddings": False, "num_key_value_heads": 4},
        {"num_key_value_heads": 1, "num_attention_heads": 8, "head_dim": 64, "rope_theta": 5e5},
    ],
    ids=str,
)
def test_every_shape_writes_the_same_in_llama_cpp_and_transformers(
    tmp_path: Path, changes: dict[str, Any]
) -> None:
    folder = teach(build_tiny_model(tmp_path / "model", **changes))
    write_gguf(folder, tmp_path / "model.gguf")
    assert TorchModel(load_base(folder), "m").complete(MESSAGES) == list(ANSWERS.values())
    model = LlamaModel(tmp_path / "model.gguf")
    assert model.complete(MESSAGES) == list(ANSWERS.values())
    model.close()


def test_what_is_known_of_a_model_goes_into_the_file(taught_gguf: Path) -> None:
    header = read_header(taught_gguf)
    assert header["general.name"] == "taught"
    assert header["tokenizer.ggml.add_space_prefix"] is False
    assert header["llama.rope.dimension_count"] == 64
    assert header["llama.attention.head_count_kv"] == 2


def test_a_window_limits_the_context(taught: Path, tmp_path: Path) -> None:
    folder = tmp_path / "windowed"
    shutil.copytree(taught, folder)
    change_config(folder, sliding_window=1024)
    write_gguf(folder, tmp_path / "windowed.gguf")
    assert read_header(tmp_path / "windowed.gguf")["llama.context_length"] == 1024


def test_a_vocabulary_larger_than_the_tokenizer_is_padded(tmp_path: Path) -> None:
    folder = build_tiny_model(tmp_path / "model", vocab_size=520)
    write_gguf(folder, tmp_path / "model.gguf")
    tokens = read_header(tmp_path / "model.gguf")["tokenizer.ggml.tokens"]
    assert len(tokens) == 520
    assert tokens[-1] == "[PAD519]"


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"architectures": ["GPT2LMHeadModel"]}, "its architecture is 'GPT2LMHeadModel'"),
        ({"rope_parameters": {"rope_type": "yarn"}}, "its positions are scaled by 'yarn'"),
    ],
)
def test_other_architectures_are_llama_cpps_work(
    taught: Path, tmp_path: Path, change: dict[str, object], problem: str
) -> None:
    shutil.copyfile(taught / "config.json", tmp_path / "config.json")
    change_config(tmp_path, **change)
    with pytest.raises(ModelError, match=rf"{problem}; use llama\.cpp's converter"):
        export_gguf(tmp_path, tmp_path / "out.gguf")
    assert not (tmp_path / "out.gguf").exists()


def test_a_model_without_sentencepiece_or_weights_is_refused(taught: Path, tmp_path: Path) -> None:
    for name in ("config.json", "tokenizer.json", "tokenizer_config.json"):
        shutil.copyfile(taught / name, tmp_path / name)
    with pytest.raises(ModelError, match=r"it has no tokenizer\.model"):
        export_gguf(tmp_path, tmp_path / "out.gguf")
    shutil.copyfile(taught / "tokenizer.model", tmp_path / "tokenizer.model")
    with pytest.raises(ModelError, match="holds no weights"):
        export_gguf(tmp_path, tmp_path / "out.gguf")
    assert not [*tmp_path.glob("*.gguf"), *tmp_path.glob(".*")]


def test_a_folder_that_is_no_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="is not a model folder"):
        export_gguf(tmp_path, tmp_path / "out.gguf")


def test_weights_beyond_16_bits_are_refused(taught: Path, tmp_path: Path) -> None:
    from transformers import MistralForCausalLM

    folder = tmp_path / "large"
    shutil.copytree(taught, folder)
    model = MistralForCausalLM(tiny_config(folder))
    model.model.layers[1].mlp.up_proj.weight.data[3, 3] = 1e6
    model.save_pretrained(folder)
    with pytest.raises(ModelError, match=r"layers\.1\.mlp\.up_proj.*do not fit in 16 bits"):
        export_gguf(folder, tmp_path / "out.gguf", "F16")
    assert not (tmp_path / "out.gguf").exists()


@pytest.mark.parametrize("quant", ["F16", "Q5_K_M"])
def test_a_full_disk_is_one_line_and_leaves_what_was_there(
    taught: Path, tmp_path: Path, quant: str
) -> None:
    path = tmp_path / "out" / "model.gguf"
    path.parent.mkdir()
    path.write_bytes(b"the old one")
    with disk_of(200_000), pytest.raises(DataError, match=r"could not write .*nothing was left"):
        export_gguf(taught, path, quant)
    assert [file.name for file in path.parent.iterdir()] == ["model.gguf"]
    assert path.read_bytes() == b"the old one"


@given(st.integers(1, 4), st.integers(1, 8), st.integers(1, 3))
def test_permuting_keeps_heads_and_pairs_halves(heads: int, half: int, columns: int) -> None:
    weight = np.arange(heads * half * 2 * columns).reshape(heads, 2, half, columns)
    permuted = permute(weight.reshape(-1, columns), heads).reshape(heads, half, 2, columns)
    for place in range(half):
        assert (permuted[:, place, 0] == weight[:, 0, place]).all()
        assert (permuted[:, place, 1] == weight[:, 1, place]).all()


def change_config(folder: Path, **changes: object) -> None:
    path = folder / "config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**config, **changes}), encoding="utf-8")
