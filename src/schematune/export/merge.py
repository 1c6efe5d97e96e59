"""An adapter and its base as one model folder.

In: an adapter folder of PEFT. Out: a folder that Transformers loads with nothing else beside it:
weights (safetensors), config, tokenizer with the chat template, ``prompt.json``, ``manifest.json``.

**Which base.** An adapter that was trained over a 4-bit base has learnt to correct weights that
were rounded. ``BaseWeights.ORIGINAL`` merges it into the base's own 16- or 32-bit weights: the
rounding error is gone, and the adapter corrects some of what is no longer wrong.
``BaseWeights.ROUNDED`` rounds the base to NF4 and back first, and so keeps the very function that
training saw, at the price of the base's own accuracy. Which scores higher differs from model to
model; the original weights are the default, since every later rounding (to Q5_K_M, say) then
begins from the better numbers. Both can be evaluated: an artifact's accuracy is measured.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from schematune.errors import MissingExtra, ModelError
from schematune.inference.artifact import Kind, recognise, resolve_base
from schematune.inference.loading import (
    adapter_base,
    load_base,
    load_tokenizer,
    put_adapter,
)
from schematune.inference.tokenizer import SENTENCEPIECE_FILE
from schematune.prompt import CHAT_TEMPLATE, PromptRecord, prompt_record
from schematune.workspace import Manifest, atomic_folder, hash_folder, manifest


class BaseWeights(StrEnum):
    """What an adapter is added to."""

    ORIGINAL = "original"
    ROUNDED = "rounded"


@dataclass(frozen=True, slots=True)
class MergeSettings:
    """How two became one; ``dtype`` is how the weights are stored."""

    base: str
    weights: BaseWeights
    dtype: str


def merge_adapter(
    adapter: Path,
    folder: Path,
    *,
    weights: BaseWeights = BaseWeights.ORIGINAL,
    dtype: str = "float16",
) -> None:
    """Write the model of ``adapter`` and its base to ``folder``, whole or not at all.

    Sums are made in 32 bits and stored as ``dtype``: float16 keeps three more bits of a weight
    than bfloat16, and is what a GGUF file of type F16 holds. Raises ModelError and DataError.
    """
    if recognise(adapter).kind is not Kind.ADAPTER:
        raise ModelError(f"{str(adapter)!r} is not an adapter; make one with: schematune train")
    settings = MergeSettings(base := adapter_base(adapter), weights, dtype)
    model = load_base(base, "float32").model
    if weights is BaseWeights.ROUNDED:
        _round_linear_layers(model)
    merged = _to_dtype(put_adapter(model, adapter).merge_and_unload(), dtype)
    with atomic_folder(folder) as temporary:
        merged.save_pretrained(temporary)
        template = _save_tokenizer(temporary, adapter, base)
        (PromptRecord.load(adapter) or prompt_record(template)).save(temporary)
        _manifest(adapter, settings).save(temporary)


def _to_dtype(model: Any, dtype: str) -> Any:
    import torch

    model.config.dtype = dtype
    return model.to(getattr(torch, dtype))


def _round_linear_layers(model: Any) -> None:
    """Round the weights that 4-bit training rounds, as it does: all linear layers but the head."""
    try:
        from bitsandbytes import functional
    except ImportError:
        raise MissingExtra("bitsandbytes", "train") from None
    import torch

    head = model.get_output_embeddings()
    for layer in model.modules():
        if isinstance(layer, torch.nn.Linear) and layer is not head:
            rounded = functional.quantize_4bit(
                layer.weight.data, quant_type="nf4", compress_statistics=True
            )
            layer.weight.data = functional.dequantize_4bit(*rounded).to(layer.weight.dtype)


def _save_tokenizer(folder: Path, adapter: Path, base: str) -> str:
    """Write the base's tokenizer with the chat template of training; return the template."""
    tokenizer = load_tokenizer(base)
    stored = PromptRecord.load(adapter)
    template = stored.chat_template if stored else tokenizer.chat_template or CHAT_TEMPLATE
    tokenizer.chat_template = template
    # Into tokenizer_config.json, where every reader looks; newer ones also read a file beside it.
    tokenizer.save_pretrained(folder, save_jinja_files=False)
    if sentencepiece := _sentencepiece_model(base):
        shutil.copyfile(sentencepiece, folder / SENTENCEPIECE_FILE)
    return str(template)


def _sentencepiece_model(base: str) -> Path | None:
    """Return the base's ``tokenizer.model``, which Transformers does not save; None without one."""
    local = resolve_base(base)
    if local.is_dir():
        path = local / SENTENCEPIECE_FILE
        return path if path.is_file() else None
    from transformers.utils import cached_file

    found = cached_file(base, SENTENCEPIECE_FILE, _raise_exceptions_for_missing_entries=False)
    return Path(found) if found else None


def _manifest(adapter: Path, settings: MergeSettings) -> Manifest:
    """Return where this came from: the adapter, and through its manifest all before it."""
    earlier = Manifest.load(adapter)
    inputs = {**(earlier.inputs if earlier else {}), "adapter": hash_folder(adapter)}
    return manifest("merge", inputs, settings)
