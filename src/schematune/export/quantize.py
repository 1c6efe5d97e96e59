"""A GGUF file of 16-bit weights in fewer bits: Q8_0, Q5_K_M, Q4_K_M.

In: a file of :mod:`schematune.export.gguf`. Out: a file with the same metadata, whose matrices are
stored as llama.cpp's own ``llama-quantize`` stores them without an importance matrix. The numbers
are made by ggml's C kernels, which xllamacpp carries; Q8_0 also works without them.

Mixture: https://github.com/ggml-org/llama.cpp/blob/master/src/llama-quant.cpp
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from schematune.errors import ConfigError, MissingExtra, ModelError
from schematune.export.gguf import write_file
from schematune.inference.llama import import_xllamacpp
from schematune.workspace import atomic_path


@dataclass(frozen=True, slots=True)
class Mixture:
    """Which type most matrices get, which the sensitive ones, and llama.cpp's number for both."""

    usual: str
    better: str
    file_type: str


MIXTURES = {
    "Q8_0": Mixture("Q8_0", "Q8_0", "MOSTLY_Q8_0"),
    "Q5_K_M": Mixture("Q5_K", "Q6_K", "MOSTLY_Q5_K_M"),
    "Q4_K_M": Mixture("Q4_K", "Q6_K", "MOSTLY_Q4_K_M"),
}

# K-quants cut rows into blocks of 256; rows that are no multiple get a type with blocks of 32.
_BLOCK = {"Q4_K": 256, "Q5_K": 256, "Q6_K": 256, "Q8_0": 32, "Q5_0": 32, "Q5_1": 32}
_FALLBACK = {"Q4_K": "Q5_0", "Q5_K": "Q5_1", "Q6_K": "Q8_0"}

_CHUNK = 1 << 20  # weights that one thread converts at a time


@dataclass(frozen=True, slots=True)
class Shape:
    """What the choice of types depends on."""

    layers: int
    tied: bool


def check_quant(quant: str) -> Mixture:
    """Return the mixture of a name; ConfigError lists those that exist."""
    if quant not in MIXTURES:
        raise ConfigError(f"unknown GGUF type {quant!r}; known: {', '.join(MIXTURES)}")
    return MIXTURES[quant]


def tensor_type(name: str, columns: int, mixture: Mixture, shape: Shape) -> str:
    """Return the GGML type of a matrix of ``columns`` by llama.cpp's rule.

    The output layer, and some layers' values and down projections, lose more than others by
    rounding: they get the better type.

    >>> tensor_type("blk.0.attn_q.weight", 512, MIXTURES["Q5_K_M"], Shape(12, tied=True))
    'Q5_K'
    >>> tensor_type("blk.0.ffn_down.weight", 100, MIXTURES["Q5_K_M"], Shape(12, tied=True))
    'F16'
    """
    wanted = mixture.better if _is_sensitive(name, shape) else mixture.usual
    for candidate in (wanted, _FALLBACK.get(wanted, "F16")):
        if candidate == "F16" or columns % _BLOCK[candidate] == 0:
            return candidate
    return "F16"


def _is_sensitive(name: str, shape: Shape) -> bool:
    if name == "output.weight":
        return True
    if name == "token_embd.weight":
        return shape.tied
    match = re.fullmatch(r"blk\.(\d+)\.(attn_v|ffn_down)\.weight", name)
    return match is not None and _wants_more_bits(int(match[1]), shape.layers)


def _wants_more_bits(layer: int, layers: int) -> bool:
    """Choose the first eighth, the last eighth, and every third layer between."""
    first = layers // 8
    return layer < first or layer >= 7 * layers // 8 or (layer - first) % 3 == 2


def quantize_file(source: Path, path: Path, quant: str) -> None:
    """Write ``source`` to ``path`` in the types of ``quant``, whole or not at all."""
    mixture = check_quant(quant)
    try:
        from gguf import GGUFReader, GGUFWriter
    except ImportError:
        raise MissingExtra("gguf", "train") from None
    reader = GGUFReader(source)
    names = {tensor.name for tensor in reader.tensors}
    layers = reader.get_field("llama.block_count")
    if layers is None:
        raise ModelError(f"{str(source)!r} is not a GGUF file that schematune export wrote")
    shape = Shape(int(layers.contents()), tied="output.weight" not in names)
    with atomic_path(path) as temporary:
        writer = GGUFWriter(temporary, "llama")
        try:
            _copy_metadata(reader, writer, mixture)
            _write(reader, writer, mixture, shape)
        finally:
            writer.close()


def _copy_metadata(reader: Any, writer: Any, mixture: Mixture) -> None:
    import gguf

    file_type = "general.file_type"
    skipped = {"general.architecture", file_type}  # the writer's own, and the one that changes
    for field in reader.fields.values():
        if field.name in skipped or field.name.startswith("GGUF."):
            continue
        kind = field.types[0]
        sub_type = field.types[-1] if kind == gguf.GGUFValueType.ARRAY else None
        writer.add_key_value(field.name, field.contents(), kind, sub_type=sub_type)
    writer.add_file_type(getattr(gguf.LlamaFileType, mixture.file_type))


def _write(reader: Any, writer: Any, mixture: Mixture, shape: Shape) -> None:
    """Announce every tensor, then convert and write one after the other."""
    import gguf

    types = {tensor.name: _type_of(tensor, mixture, shape) for tensor in reader.tensors}
    for tensor in reader.tensors:
        kind = gguf.GGMLQuantizationType[types[tensor.name]]
        rows, columns = _rows(tensor)
        block, size = gguf.GGML_QUANT_SIZES[kind]
        dimensions = (columns,) if tensor.data.ndim == 1 else (rows, columns)
        bytes_ = rows * columns // block * size
        writer.add_tensor_info(tensor.name, dimensions, np.dtype(np.float16), bytes_, kind)
    write_file(writer, (_converted(tensor, types[tensor.name]) for tensor in reader.tensors))


def _type_of(tensor: Any, mixture: Mixture, shape: Shape) -> str:
    if tensor.data.ndim == 1:
        return str(tensor.tensor_type.name)
    return tensor_type(tensor.name, _rows(tensor)[1], mixture, shape)


def _rows(tensor: Any) -> tuple[int, int]:
    """Return rows and columns; a vector is one row. GGUF names the columns first."""
    columns = int(tensor.shape[0])
    return int(tensor.n_elements) // columns, columns


def _converted(tensor: Any, kind: str) -> np.ndarray:
    if tensor.tensor_type.name == kind:
        return np.asarray(tensor.data)
    return quantize_rows(tensor.data, kind)


def quantize_rows(rows: np.ndarray, kind: str) -> np.ndarray:
    """Return a matrix's bytes in a GGML type, as uint8; rows are converted on all cores."""
    if rows.shape[1] % _BLOCK[kind]:
        raise ModelError(f"rows of {rows.shape[1]} weights cannot be stored as {kind}")
    convert = _kernel(kind)
    step = max(1, _CHUNK // rows.shape[1])
    chunks = [rows[start : start + step] for start in range(0, len(rows), step)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return np.concatenate(list(pool.map(convert, chunks)))


def _kernel(kind: str) -> Callable[[np.ndarray], np.ndarray]:
    import gguf

    number = gguf.GGMLQuantizationType[kind]
    block, size = gguf.GGML_QUANT_SIZES[number]
    library = _ggml()
    if library is None and kind != "Q8_0":
        raise MissingExtra("xllamacpp", "serve")

    def convert(rows: np.ndarray) -> np.ndarray:
        floats = np.ascontiguousarray(rows, dtype=np.float32)
        if library is None:
            return np.asarray(gguf.quantize(floats, number))
        count, columns = floats.shape
        out = np.empty((count, columns // block * size), dtype=np.uint8)
        library.ggml_quantize_chunk(
            int(number), floats.ctypes.data, out.ctypes.data, 0, count, columns, None
        )
        return out

    return convert


@cache
def _ggml() -> ctypes.CDLL | None:
    """Return ggml's kernels out of xllamacpp's shared object; None where there are none."""
    try:
        import_xllamacpp()
        found = importlib.util.find_spec("xllamacpp.xllamacpp")
        library = ctypes.CDLL(str(found.origin)) if found else None
    except (MissingExtra, OSError):
        return None
    if library is None or not hasattr(library, "ggml_quantize_chunk"):
        return None
    pointer, number = ctypes.c_void_p, ctypes.c_int64
    library.ggml_quantize_chunk.argtypes = [
        ctypes.c_int, pointer, pointer, number, number, number, pointer,
    ]  # fmt: skip
    library.ggml_quantize_chunk.restype = ctypes.c_size_t
    return library
