"""Refining: a pretrained base goes on learning from lessons, by the trainer that users have too.

In: lessons, a preset that names the base, a folder. Out: in the folder, the files of a base: its
weights as Q8_0, configuration, tokenizer and prompt record. Runs on a CPU.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

from schematune.export import export_gguf, merge_adapter
from schematune.inference.artifact import CONFIG_FILE, GGUF_FILE
from schematune.inference.tokenizer import SENTENCEPIECE_FILE, save_tokenizer
from schematune.presets import load_preset
from schematune.prompt import prompt_record
from schematune.settings import TrainSettings, build
from schematune.training import TrainProgress, TrainResult, train

QUANT = "Q8_0"


def refine(
    lessons: Path,
    preset: Path,
    folder: Path,
    *,
    progress: Callable[[TrainProgress], None] | None = None,
) -> TrainResult:
    """Return how the training went; ``folder`` holds the refined base, and its run in ``run``.

    A run that stopped goes on when it is started again with the same arguments.
    """
    settings = build(TrainSettings, load_preset(str(preset)), str(preset))
    result = train(lessons, settings, folder / "run", progress=progress)
    merged = folder / "merged"
    merge_adapter(folder / "run" / "adapter", merged)
    _write_base(merged, folder)
    shutil.rmtree(merged)
    return result


def _write_base(merged: Path, folder: Path) -> None:
    """Write the embedded base's files: one GGUF for llama.cpp and for tuning alike."""
    export_gguf(merged, folder / GGUF_FILE, QUANT)
    config = json.loads((merged / CONFIG_FILE).read_text(encoding="utf-8"))
    text = json.dumps({**config, "dtype": "bfloat16"}, indent=2)
    (folder / CONFIG_FILE).write_text(f"{text}\n", encoding="utf-8")
    save_tokenizer(merged / SENTENCEPIECE_FILE, folder)
    prompt_record().save(folder)
