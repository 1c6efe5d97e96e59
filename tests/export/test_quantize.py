from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np
import pytest

from schematune.errors import ConfigError, MissingExtra, ModelError
from schematune.export import export_gguf
from schematune.export import quantize as module
from schematune.export.quantize import MIXTURES, Shape, quantize_file, quantize_rows, tensor_type
from schematune.inference.header import read_header
from schematune.inference.llama import LlamaModel
from tests.tiny_model import ANSWERS, MESSAGES, build_tiny_model

# Root of the mean squared error over that of the weights, for normal ones: measured, and a tenth.
ERRORS = {"Q8_0": 0.006, "Q6_K": 0.018, "Q5_K": 0.04, "Q4_K": 0.08, "Q5_1": 0.042, "Q5_0": 0.046}


@pytest.fixture
def weights() -> np.ndarray:
    return np.random.default_rng(0).normal(size=(64, 512)).astype(np.float32)


@pytest.mark.parametrize("kind", ERRORS)
def test_what_rounding_loses(weights: np.ndarray, kind: str) -> None:
    back = gguf.dequantize(quantize_rows(weights, kind), gguf.GGMLQuantizationType[kind])
    lost = np.sqrt(np.mean((back - weights) ** 2) / np.mean(weights**2))
    assert ERRORS[kind] / 2 < lost < ERRORS[kind]


def test_chunks_on_several_threads_are_put_together_in_order(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    weights = np.random.default_rng(1).normal(size=(37, 256)).astype(np.float16)
    whole = quantize_rows(weights, "Q5_K")
    monkeypatch.setattr(module, "_CHUNK", 512)
    assert (quantize_rows(weights, "Q5_K") == whole).all()


def test_q8_0_needs_no_kernels(weights: np.ndarray, monkeypatch: pytest.MonkeyPatch) -> None:
    by_kernel = quantize_rows(weights, "Q8_0")
    monkeypatch.setattr(module, "_ggml", lambda: None)
    kind = gguf.GGMLQuantizationType.Q8_0
    ours = gguf.dequantize(quantize_rows(weights, "Q8_0"), kind)
    # A tie may be rounded either way.
    assert np.abs(ours - gguf.dequantize(by_kernel, kind)).max() <= np.abs(weights).max() / 126
    with pytest.raises(MissingExtra, match="xllamacpp"):
        quantize_rows(weights, "Q5_K")


def test_rows_that_do_not_fit_a_block_are_refused() -> None:
    with pytest.raises(ModelError, match="rows of 96 weights cannot be stored as Q5_K"):
        quantize_rows(np.zeros((2, 96), np.float32), "Q5_K")


@pytest.mark.parametrize(
    ("layers", "better"),
    [
        (12, {0, 3, 6, 9, 10, 11}),
        (32, {0, 1, 2, 3, 6, 9, 12, 15, 18, 21, 24, 27, 28, 29, 30, 31}),
        (2, {1}),
    ],
)
@pytest.mark.parametrize("part", ["attn_v", "ffn_down"])
def test_which_layers_get_more_bits(layers: int, better: set[int], part: str) -> None:
    shape = Shape(layers, tied=False)
    kinds = [
        tensor_type(f"blk.{layer}.{part}.weight", 512, MIXTURES["Q4_K_M"], shape)
        for layer in range(layers)
    ]
    assert {layer for layer, kind in enumerate(kinds) if kind == "Q6_K"} == better
    assert set(kinds) == {"Q4_K", "Q6_K"}


@pytest.mark.parametrize(
    ("name", "columns", "quant", "tied", "kind"),
    [
        ("token_embd.weight", 512, "Q5_K_M", True, "Q6_K"),
        ("token_embd.weight", 512, "Q5_K_M", False, "Q5_K"),
        ("output.weight", 512, "Q4_K_M", False, "Q6_K"),
        ("output.weight", 288, "Q4_K_M", False, "Q8_0"),
        ("blk.1.attn_q.weight", 512, "Q4_K_M", True, "Q4_K"),
        ("blk.1.attn_q.weight", 288, "Q4_K_M", True, "Q5_0"),
        ("blk.1.attn_q.weight", 288, "Q5_K_M", True, "Q5_1"),
        ("blk.1.attn_q.weight", 100, "Q5_K_M", True, "F16"),
        ("blk.0.ffn_down.weight", 512, "Q8_0", True, "Q8_0"),
        ("blk.0.ffn_down.weight", 100, "Q8_0", True, "F16"),
    ],
)
def test_which_type_a_matrix_gets(
    name: str, columns: int, quant: str, tied: bool, kind: str
) -> None:
    assert tensor_type(name, columns, MIXTURES[quant], Shape(12, tied)) == kind


@pytest.mark.parametrize("quant", MIXTURES)
def test_a_smaller_file_says_the_same_and_still_answers(
    taught_gguf: Path, tmp_path: Path, quant: str
) -> None:
    path = tmp_path / "small.gguf"
    quantize_file(taught_gguf, path, quant)
    assert path.stat().st_size < 0.6 * taught_gguf.stat().st_size
    before, after = dict(read_header(taught_gguf)), dict(read_header(path))
    assert after.pop("general.file_type") == getattr(gguf.LlamaFileType, MIXTURES[quant].file_type)
    before.pop("general.file_type")
    assert after == before
    model = LlamaModel(path)
    assert model.complete(MESSAGES) == list(ANSWERS.values())
    model.close()


@pytest.mark.parametrize("quant", ["Q4_K_M", "Q5_K_M"])
def test_odd_widths_load_too(tmp_path: Path, quant: str) -> None:
    folder = build_tiny_model(tmp_path / "odd", intermediate_size=288)
    path = export_gguf(folder, tmp_path / "odd.gguf", quant)
    kinds = {tensor.name: tensor.tensor_type.name for tensor in gguf.GGUFReader(path).tensors}
    assert kinds["blk.0.ffn_down.weight"] in {"Q5_0", "Q5_1"}
    assert kinds["blk.1.ffn_down.weight"] == "Q8_0"
    model = LlamaModel(path)
    assert model.complete(MESSAGES[:1], max_new_tokens=4)[0]
    model.close()


def test_an_unknown_type_is_refused_with_those_that_exist(taught: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="unknown GGUF type 'Q3_K'; known: Q8_0, Q5_K_M, Q4_K_M"):
        export_gguf(taught, tmp_path / "x.gguf", "Q3_K")
