"""A model folder as one GGUF file of 16-bit weights.

In: a folder that Transformers loads (Llama or Mistral architecture, SentencePiece tokenizer).
Out: a file that stock llama.cpp loads, with the same tokens and the chat template, and with what
schematune knows of the model under ``schematune.*`` keys. Smaller types are made from this file by
:mod:`schematune.export.quantize`. Other architectures are llama.cpp's own converter's work.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from schematune.errors import MissingExtra, ModelError
from schematune.inference.artifact import read_config
from schematune.inference.header import PROMPT_KEY, TASK_KEY
from schematune.inference.tokenizer import (
    SENTENCEPIECE_FILE,
    SPACE,
    TOKENIZER_CONFIG_FILE,
    TOKENIZER_FILE,
    PieceType,
    Vocabulary,
    read_vocabulary,
)
from schematune.prompt import PromptRecord
from schematune.workspace import Manifest, atomic_path

ARCHITECTURES = ("MistralForCausalLM", "LlamaForCausalLM")


def write_gguf(folder: Path, path: Path, name: str = "") -> None:
    """Write the model of ``folder`` to ``path`` as F16, whole or not at all.

    Matrices are stored as 16-bit floats, vectors (norms) as 32-bit, one tensor in memory at a time.
    """
    gguf = _gguf()
    config = read_config(folder)
    _check_supported(folder, config)
    with atomic_path(path) as temporary:
        writer = gguf.GGUFWriter(temporary, "llama")
        try:
            _add_metadata(writer, config, name or folder.name)
            _add_tokenizer(writer, folder, config)
            _add_origin(writer, folder)
            _write_tensors(writer, folder, config)
        finally:
            writer.close()


def _gguf() -> Any:
    try:
        import gguf
    except ImportError:
        raise MissingExtra("gguf", "train") from None
    return gguf


def _check_supported(folder: Path, config: Mapping[str, Any]) -> None:
    architecture = (config.get("architectures") or ["none"])[0]
    rope = (config.get("rope_parameters") or config.get("rope_scaling") or {}).get("rope_type")
    if architecture not in ARCHITECTURES:
        problem = f"its architecture is {architecture!r}"
    elif rope not in (None, "default"):
        problem = f"its positions are scaled by {rope!r}"
    elif not (folder / SENTENCEPIECE_FILE).is_file():
        problem = f"it has no {SENTENCEPIECE_FILE} (SentencePiece)"
    else:
        return
    raise ModelError(
        f"{str(folder)!r} cannot be written as GGUF here: {problem}; "
        "use llama.cpp's converter: convert_hf_to_gguf.py FOLDER"
    )


def _add_metadata(writer: Any, config: Mapping[str, Any], name: str) -> None:
    gguf = _gguf()
    heads = config["num_attention_heads"]
    head_dim = config.get("head_dim") or config["hidden_size"] // heads
    writer.add_name(name)
    writer.add_type("model")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    writer.add_vocab_size(config["vocab_size"])
    writer.add_context_length(_context_length(config))
    writer.add_embedding_length(config["hidden_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(heads)
    writer.add_head_count_kv(config.get("num_key_value_heads") or heads)
    writer.add_key_length(head_dim)
    writer.add_value_length(head_dim)
    writer.add_rope_dimension_count(head_dim)
    writer.add_rope_freq_base(_rope_theta(config))
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])


def _context_length(config: Mapping[str, Any]) -> int:
    """Return the longest context; within the window, which llama.cpp does not slide here."""
    length: int = config["max_position_embeddings"]
    return min(length, config.get("sliding_window") or length)


def _rope_theta(config: Mapping[str, Any]) -> float:
    parameters = config.get("rope_parameters") or config
    return float(parameters.get("rope_theta", 10000.0))


def _add_tokenizer(writer: Any, folder: Path, config: Mapping[str, Any]) -> None:
    vocabulary = read_vocabulary(folder / SENTENCEPIECE_FILE)
    settings = _read_optional_json(folder / TOKENIZER_CONFIG_FILE)
    tokens = list(_tokens(vocabulary, folder, config["vocab_size"]))
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([token.text.encode() for token in tokens])
    writer.add_token_scores([token.score for token in tokens])
    writer.add_token_types([int(token.type) for token in tokens])
    writer.add_bos_token_id(vocabulary.bos_id)
    writer.add_eos_token_id(vocabulary.eos_id)
    writer.add_unk_token_id(vocabulary.unk_id)
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    prefix = settings.get("add_prefix_space")
    writer.add_add_space_prefix(vocabulary.add_dummy_prefix if prefix is None else bool(prefix))
    if template := _chat_template(folder, settings):
        writer.add_chat_template(template)


def _chat_template(folder: Path, settings: Mapping[str, Any]) -> str | None:
    """Return the template; Transformers writes it beside the settings, older versions into them."""
    beside = folder / "chat_template.jinja"
    if beside.is_file():
        return beside.read_text(encoding="utf-8")
    template = settings.get("chat_template")
    return template if isinstance(template, str) else None


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    score: float
    type: PieceType


def _tokens(vocabulary: Vocabulary, folder: Path, size: int) -> Iterator[_Token]:
    """Yield SentencePiece's pieces, then tokens added later, then padding up to ``size``."""
    added = {
        token["id"]: token
        for token in _read_optional_json(folder / TOKENIZER_FILE).get("added_tokens", ())
    }
    for id_ in range(size):
        piece = vocabulary.pieces[id_] if id_ < len(vocabulary.pieces) else None
        if id_ in added and (piece is None or piece.type is not PieceType.UNKNOWN):
            yield _added_token(added[id_])
        elif piece is not None:
            yield _Token(piece.text, piece.score, piece.type)
        else:
            yield _Token(f"[PAD{id_}]", -10000.0, PieceType.UNUSED)


def _added_token(token: Mapping[str, Any]) -> _Token:
    """Return a token that is matched before merging: control where Transformers says special."""
    if token["special"]:
        return _Token(token["content"], -1000.0, PieceType.CONTROL)
    return _Token(token["content"].replace(SPACE, " "), -1000.0, PieceType.USER_DEFINED)


def _add_origin(writer: Any, folder: Path) -> None:
    """Add what schematune knows: the prompt, and the hashes of all that the model was made from."""
    if prompt := PromptRecord.load(folder):
        writer.add_string(PROMPT_KEY, prompt.fingerprint)
        writer.add_string(TASK_KEY, prompt.task)
    if manifest := Manifest.load(folder):
        if base := manifest.settings.get("base"):
            writer.add_string("schematune.base", str(base))
        for name, digest in sorted(manifest.inputs.items()):
            writer.add_string(f"schematune.input.{name}", digest)


def _write_tensors(writer: Any, folder: Path, config: Mapping[str, Any]) -> None:
    names = _gguf().get_tensor_name_map(_gguf().MODEL_ARCH.LLAMA, config["num_hidden_layers"])
    weights = _Weights(folder, config)
    for name, shape in weights.shapes.items():
        gguf_name = names.get_name(name, try_suffixes=(".weight", ".bias"))
        if gguf_name is None:
            raise ModelError(f"{str(folder)!r} holds {name!r}, which GGUF has no name for")
        kind = np.dtype(np.float32 if len(shape) == 1 else np.float16)
        writer.add_tensor_info(gguf_name, shape, kind, int(np.prod(shape)) * kind.itemsize)
    write_file(writer, map(weights.read, weights.shapes))


def write_file(writer: Any, tensors: Iterable[np.ndarray]) -> None:
    """Write what ``writer`` was told of, then the tensors, in the order they were announced."""
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    # Not by the writer's own method: numpy's tofile loses the error when the disk is full.
    (file,) = writer.fout
    for tensor in tensors:
        writer.write_padding(file, file.tell())
        file.write(np.ascontiguousarray(tensor).data)
        writer.write_padding(file, tensor.nbytes)


class _Weights:
    """The tensors of a folder's safetensors files, read one at a time."""

    def __init__(self, folder: Path, config: Mapping[str, Any]) -> None:
        try:
            from safetensors import safe_open
        except ImportError:
            raise MissingExtra("safetensors", "train") from None
        self._config = config
        paths = sorted(folder.glob("*.safetensors"))
        if not paths:
            raise ModelError(f"{str(folder)!r} holds no weights (*.safetensors)")
        # Through torch: numpy has no bfloat16.
        files: list[Any] = [safe_open(str(path), framework="pt") for path in paths]
        self._files: dict[str, Any] = {name: file for file in files for name in file.keys()}  # noqa: SIM118 - no mapping
        if config.get("tie_word_embeddings"):
            self._files.pop("lm_head.weight", None)
        self.shapes = {
            name: tuple(file.get_slice(name).get_shape()) for name, file in self._files.items()
        }

    def read(self, name: str) -> np.ndarray:
        """Return one tensor in GGUF's type and row order."""
        weight: np.ndarray = self._files[name].get_tensor(name).float().numpy()
        if weight.ndim == 1:
            return weight
        heads = self._config["num_attention_heads"]
        if name.endswith("q_proj.weight"):
            weight = permute(weight, heads)
        elif name.endswith("k_proj.weight"):
            weight = permute(weight, self._config.get("num_key_value_heads") or heads)
        if not np.abs(weight).max() <= np.finfo(np.float16).max:
            raise ModelError(f"{name!r} holds numbers that do not fit in 16 bits")
        return weight.astype(np.float16)


def permute(weight: np.ndarray, heads: int) -> np.ndarray:
    """Return query or key rows in llama.cpp's order (pairs), from Transformers' (halves).

    >>> permute(np.arange(4).reshape(4, 1), heads=1).ravel().tolist()
    [0, 2, 1, 3]
    """
    rows, columns = weight.shape
    halves = weight.reshape(heads, 2, rows // heads // 2, columns)
    return halves.swapaxes(1, 2).reshape(rows, columns)


def _read_optional_json(path: Path) -> Mapping[str, Any]:
    if not path.is_file():
        return {}
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ModelError(f"{str(path)!r} is not JSON: {error}") from error
    return value if isinstance(value, dict) else {}
