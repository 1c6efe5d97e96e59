"""From a name or folder to a model and tokenizer of Transformers.

In: ``tiny``, a model folder, or a model of the Hugging Face hub. Out: weights in memory. The
embedded base has its weights in one Q8_0 GGUF file, which is read here tensor by tensor: names
are checked both ways, and llama.cpp's order of query and key rows is undone.
"""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from schematune.errors import MissingExtra, ModelError
from schematune.inference.artifact import (
    CONFIG_FILE,
    GGUF_FILE,
    TINY,
    read_adapter_config,
    read_config,
    resolve_base,
)
from schematune.inference.threads import patient_threads

_GGUF_NAMES = {
    "token_embd.weight": "model.embed_tokens.weight",
    "output_norm.weight": "model.norm.weight",
    "output.weight": "lm_head.weight",
}
_GGUF_BLOCK_NAMES = {
    "attn_norm": "input_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}


class Loaded(NamedTuple):
    """A causal language model and its tokenizer."""

    model: Any
    tokenizer: Any


def load_tokenizer(folder: str | Path) -> Any:
    """Return the tokenizer of a folder or hub model, ready to pad on the left."""
    transformers = _transformers()
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(str(resolve_base(str(folder))))
    except (OSError, ValueError) as error:
        raise ModelError(f"{str(folder)!r} has no tokenizer: {_first_line(error)}") from error
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    tokenizer.padding_side = "left"
    return tokenizer


def load_base(name: str | Path, dtype: str = "float32", **options: Any) -> Loaded:
    """Return a base model by ``tiny``, folder or hub name, its weights as ``dtype``.

    ``options`` go to Transformers' ``from_pretrained`` (``quantization_config``, ``device_map``),
    for the embedded base as for any other.
    """
    torch, transformers = _torch(), _transformers()
    options["dtype"] = getattr(torch, dtype)
    folder = _local_folder(name)
    source = str(name) if folder is None else str(folder)
    try:
        if folder is not None and is_gguf_base(folder):
            model = _from_gguf(folder, options)
        else:
            model = transformers.AutoModelForCausalLM.from_pretrained(source, **options)
    except (OSError, ValueError) as error:
        raise ModelError(f"{source!r} cannot be loaded: {_first_line(error)}") from error
    return Loaded(model, load_tokenizer(source))


def load_adapter(folder: Path, dtype: str = "float32", **options: Any) -> Loaded:
    """Return the base that an adapter names, the adapter on it, and the base's tokenizer."""
    base = load_base(adapter_base(folder), dtype, **options)
    return Loaded(put_adapter(base.model, folder), base.tokenizer)


def put_adapter(model: Any, folder: Path) -> Any:
    """Return ``model`` with the adapter of ``folder`` on it; ModelError where it does not fit."""
    try:
        from peft import PeftModel
    except ImportError:
        raise MissingExtra("peft", "train") from None
    try:
        with warnings.catch_warnings():
            # PEFT asks Transformers by names that Transformers has since renamed.
            warnings.simplefilter("ignore", FutureWarning)
            return PeftModel.from_pretrained(model, str(folder))
    except (OSError, ValueError, RuntimeError) as error:
        raise ModelError(f"{str(folder)!r} does not fit its base: {_first_line(error)}") from error


def adapter_base(folder: Path) -> str:
    """Return the base that an adapter folder names; ModelError where it names none."""
    base = read_adapter_config(folder).get("base_model_name_or_path")
    if not base:
        raise ModelError(f"{str(folder)!r} does not say which base it belongs to")
    return str(base)


def is_gguf_base(folder: Path) -> bool:
    """Tell whether a folder's weights are the GGUF file, and no safetensors."""
    return (folder / GGUF_FILE).is_file() and not any(folder.glob("*.safetensors"))


def _local_folder(name: str | Path) -> Path | None:
    """Return the folder of ``name``; None where it reads like a model of the hub."""
    folder = resolve_base(str(name))
    if str(name) == TINY or folder.exists():
        read_config(folder)
        return folder
    if re.fullmatch(r"[\w-][\w.-]*/[\w.-]+", str(name)):
        return None
    raise ModelError(
        f"there is no base model {str(name)!r}; give 'tiny', a folder with {CONFIG_FILE}, "
        "or OWNER/NAME of the Hugging Face hub"
    )


def _from_gguf(folder: Path, options: dict[str, Any]) -> Any:
    transformers = _transformers()
    config = transformers.AutoConfig.from_pretrained(str(folder))
    kind = transformers.AutoModelForCausalLM._model_mapping[type(config)]
    weights = dict(read_gguf_weights(folder / GGUF_FILE, config))
    _check_names(folder, weights, config)
    return kind.from_pretrained(None, config=config, state_dict=weights, **options)


def read_gguf_weights(path: Path, config: Any) -> Iterator[tuple[str, Any]]:
    """Yield name and float32 tensor of every weight, as a Llama or Mistral model names them."""
    try:
        from gguf import GGUFReader, dequantize
    except ImportError:
        raise MissingExtra("gguf", "train") from None
    torch = _torch()
    for tensor in GGUFReader(path).tensors:
        name = _transformers_name(tensor.name)
        weight = dequantize(tensor.data, tensor.tensor_type)
        if name.endswith("q_proj.weight"):
            weight = _unpermute(weight, config.num_attention_heads)
        elif name.endswith("k_proj.weight"):
            weight = _unpermute(weight, config.num_key_value_heads)
        # A copy: norms are stored as they are, and would keep the file mapped.
        yield name, torch.from_numpy(np.array(weight, dtype=np.float32))


def _transformers_name(name: str) -> str:
    if name in _GGUF_NAMES:
        return _GGUF_NAMES[name]
    match = re.fullmatch(r"blk\.(\d+)\.(\w+)\.weight", name)
    if match is None or match[2] not in _GGUF_BLOCK_NAMES:
        raise ModelError(f"{name!r} is no tensor of a Llama or Mistral model")
    return f"model.layers.{match[1]}.{_GGUF_BLOCK_NAMES[match[2]]}.weight"


def _unpermute(weight: np.ndarray, heads: int) -> np.ndarray:
    """Return rows as Transformers rotates them (halves), from llama.cpp's order (pairs)."""
    rows, columns = weight.shape
    pairs = weight.reshape(heads, rows // heads // 2, 2, columns)
    return pairs.swapaxes(1, 2).reshape(rows, columns)


def _check_names(folder: Path, weights: dict[str, Any], config: Any) -> None:
    """Refuse a file that lacks a weight: Transformers would fill it with random numbers."""
    wanted = {"model.embed_tokens.weight", "model.norm.weight"}
    wanted |= set() if config.tie_word_embeddings else {"lm_head.weight"}
    wanted |= {
        f"model.layers.{layer}.{part}.weight"
        for layer in range(config.num_hidden_layers)
        for part in _GGUF_BLOCK_NAMES.values()
    }
    if odd := wanted ^ weights.keys():
        raise ModelError(
            f"{str(folder / GGUF_FILE)!r} and its {CONFIG_FILE} do not fit: "
            f"{min(odd)!r} is in only one of them"
        )


def _first_line(error: Exception) -> str:
    return str(error).strip().split("\n", 1)[0]


def _torch() -> Any:
    try:
        with patient_threads():
            import torch
    except ImportError:
        raise MissingExtra("torch", "train") from None
    return torch


def _transformers() -> Any:
    try:
        with patient_threads():
            import transformers
    except ImportError:
        raise MissingExtra("transformers", "train") from None
    # Loading draws bars and writes advice on standard error; only the command line may.
    transformers.utils.logging.disable_progress_bar()
    logging.getLogger("bitsandbytes").setLevel(logging.ERROR)
    return transformers
