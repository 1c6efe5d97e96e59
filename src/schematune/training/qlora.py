"""The model that is tuned: a frozen base, in 4 bits where asked, with LoRA adapters.

In: ``TrainSettings``. Out: a model of PEFT over a model of Transformers, and its tokenizer. Covers
the embedded base, folders and the Hugging Face hub. Does not train.
"""

from __future__ import annotations

import hashlib
import logging
import os
import warnings
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from schematune.errors import MissingExtra, ModelError
from schematune.inference.artifact import ADAPTER_CONFIG_FILE, CONFIG_FILE, resolve_base
from schematune.inference.loading import Loaded, load_base
from schematune.settings import TrainSettings
from schematune.training import attention, layers, parallel

if TYPE_CHECKING:
    pass


@dataclass(frozen=True, slots=True)
class Tunable:
    """A model with adapters and its tokenizer; ``packs`` tells whether it can read packs."""

    model: Any
    tokenizer: Any
    packs: bool


def load_tunable(settings: TrainSettings) -> Tunable:
    """Return the base with fresh adapters, drawn from ``settings.seed``."""
    silence_libraries()
    base, tokenizer = load_frozen(settings)
    packs = reads_packs(base, settings.max_length)
    if packs:
        base.set_attn_implementation(attention.register())
    if base.device.type == "cuda":
        layers.use_liger(base)
    return Tunable(add_adapters(base, settings), tokenizer, packs)


def require_packages(settings: TrainSettings) -> None:
    """Raise MissingExtra for the first package that training needs and that is not installed."""
    quantizer = ("bitsandbytes",) if settings.quantization == "nf4" else ()
    for package in ("torch", "transformers", "peft", "accelerate", *quantizer):
        if find_spec(package) is None:
            raise MissingExtra(package, "train")


def prepare_environment() -> None:
    """Set what the libraries read once, when they are first imported."""
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    # Threads that wait for each other must sleep. By default they spin, and on a machine that is
    # not quite idle a step then takes five to ten times as long; on an idle one nothing is lost.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def silence_libraries() -> None:
    """Turn off the libraries' advice: only the command line speaks."""
    from transformers.utils import logging as transformers_logging

    transformers_logging.set_verbosity_error()
    logging.getLogger("bitsandbytes").setLevel(logging.ERROR)


def load_frozen(settings: TrainSettings) -> Loaded:
    """Return the base and its tokenizer; ModelError where ``base`` is not a model."""
    folder = resolve_base(settings.base)
    if (folder / ADAPTER_CONFIG_FILE).is_file() and not (folder / CONFIG_FILE).is_file():
        raise ModelError(
            f"base {settings.base!r} is an adapter; merge it first with: schematune export"
        )
    options: dict[str, Any] = {"device_map": {"": parallel.device()}}
    if settings.quantization == "nf4":
        options["quantization_config"] = _four_bits(settings)
    return load_base(settings.base, settings.dtype, **options)


def _four_bits(settings: TrainSettings) -> Any:
    from transformers import BitsAndBytesConfig

    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=settings.dtype,
    )


_ABOUT = frozenset({".md", ".jsonl"})


def fingerprint(base: str) -> str:
    """Return what tells this base from another: its name, and what lies in its folder.

    By sizes and times of files, since hashing 15 GB takes longer than loading them. Pages about it
    and logs of how it was made change nothing of what it is.
    """
    folder = resolve_base(base)
    if not folder.is_dir():
        return base
    files = sorted(f for f in folder.iterdir() if f.is_file() and f.suffix not in _ABOUT)
    text = "".join(f"{f.name} {f.stat().st_size} {f.stat().st_mtime_ns}\n" for f in files)
    return f"{base} {hashlib.sha256(text.encode()).hexdigest()[:16]}"


def reads_packs(base: Any, longest: int) -> bool:
    """Tell whether the model's attention is the plain one, over all that ``longest`` tokens hold.

    Sliding windows shorter than a sample, score caps and linear attention train one by one.
    """
    config = base.config
    window = getattr(config, "sliding_window", None)
    kinds = set(getattr(config, "layer_types", None) or ["full_attention"])
    plain = kinds <= {"full_attention", "sliding_attention"}
    capped = getattr(config, "attn_logit_softcapping", None)
    fits = window is None or window >= longest
    return bool(base._supports_attention_backend and plain and fits and not capped)


def add_adapters(base: Any, settings: TrainSettings) -> Any:
    """Return ``base``, frozen, with adapters that start as zero; ModelError names wrong targets."""
    import torch
    from peft import LoraConfig, get_peft_model

    torch.manual_seed(settings.seed)
    everything = settings.targets == ("all-linear",)
    config = LoraConfig(
        r=settings.r,
        lora_alpha=settings.alpha,
        lora_dropout=settings.dropout,
        target_modules="all-linear" if everything else list(settings.targets),
        task_type="CAUSAL_LM",
    )
    try:
        with warnings.catch_warnings():
            # PEFT asks Transformers by names that Transformers has since renamed.
            warnings.simplefilter("ignore", FutureWarning)
            model = get_peft_model(base, config)
    except ValueError as error:
        line = str(error).partition("\n")[0]
        raise ModelError(f"targets = {settings.targets!r} do not fit the base: {line}") from error
    layers.fuse_adapters(model)
    if settings.recompute:
        layers.recompute(model, len(layers.layers(model)))
    # As the user gave it: export and serving find the base by this name.
    model.peft_config["default"].base_model_name_or_path = settings.base
    return model
