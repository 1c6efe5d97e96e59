"""Weights on disk: checkpoints of a run that goes on, and the adapter of one that is done.

In: a model with adapters, its optimiser, where the run stands. Out: folders that appear whole or
not at all; a checkpoint replaces the one before it only when it is complete. A checkpoint of other
samples or settings is never resumed: its manifest says what it belongs to.
"""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from schematune.prompt import prompt_record
from schematune.training.encoding import chat_template
from schematune.training.progress import TrainResult
from schematune.workspace import Manifest, atomic_folder

CHECKPOINTS = "checkpoints"
WEIGHTS_FILE = "adapter_model.safetensors"
_STATE_FILE = "state.pt"


@dataclass(frozen=True, slots=True)
class Position:
    """Where a run stands: after ``step`` steps, which took ``seconds``."""

    step: int = 0
    samples: int = 0
    tokens: int = 0
    seconds: float = 0.0
    loss: float = 0.0
    validation_loss: float | None = None


def save_checkpoint(
    run: Path, model: Any, optimizer: Any, position: Position, manifest: Manifest
) -> None:
    """Write adapter, optimiser and random state after ``position.step``; then drop older ones."""
    import torch

    state = {
        "position": asdict(position),
        "optimizer": optimizer.state_dict(),
        "random": torch.get_rng_state(),
        "random_gpu": torch.cuda.get_rng_state_all() if torch.cuda.is_available() else [],
    }
    # Through memory: a full disk is then an OSError, where torch would raise errors of its own.
    buffer = io.BytesIO()
    torch.save(state, buffer)
    target = run / CHECKPOINTS / f"step-{position.step:06d}"
    with atomic_folder(target) as folder:
        _save_weights(folder, model)
        (folder / _STATE_FILE).write_bytes(buffer.getbuffer())
        manifest.save(folder)
    for older in _checkpoints(run):
        if older != target:
            shutil.rmtree(older, ignore_errors=True)


def load_checkpoint(run: Path, model: Any, optimizer: Any, manifest: Manifest) -> Position:
    """Restore the last checkpoint of ``manifest``; return the beginning where there is none."""
    import torch
    from peft import set_peft_model_state_dict
    from safetensors.torch import load_file

    for folder in sorted(_checkpoints(run), reverse=True):
        if not manifest.matches(folder):
            continue
        set_peft_model_state_dict(model, load_file(folder / WEIGHTS_FILE))
        state = torch.load(folder / _STATE_FILE, map_location="cpu", weights_only=True)
        optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["random"])
        if torch.cuda.is_available():
            torch.cuda.set_rng_state_all(state["random_gpu"])
        return Position(**state["position"])
    return Position()


def last_step(run: Path) -> int | None:
    """Return the step of the last checkpoint; None where there is none."""
    steps = [int(folder.name.removeprefix("step-")) for folder in _checkpoints(run)]
    return max(steps, default=None)


def drop_checkpoints(run: Path) -> None:
    """Remove all checkpoints: the run is done, or begins anew."""
    shutil.rmtree(run / CHECKPOINTS, ignore_errors=True)


def save_adapter(
    folder: Path, model: Any, tokenizer: Any, result: TrainResult, manifest: Manifest
) -> None:
    """Write the finished adapter with all that serving needs to be sure of its prompt."""
    with atomic_folder(folder) as temporary:
        _save_weights(temporary, model)
        tokenizer.chat_template = chat_template(tokenizer)
        tokenizer.save_pretrained(temporary)
        prompt_record(tokenizer.chat_template).save(temporary)
        result.save(temporary)
        manifest.save(temporary)


def _checkpoints(run: Path) -> Iterator[Path]:
    return (run / CHECKPOINTS).glob("step-*")


def _save_weights(folder: Path, model: Any) -> None:
    from peft import get_peft_model_state_dict
    from safetensors.torch import save

    # Embeddings are never tuned; left to find that out, PEFT looks for the base on the hub.
    found = get_peft_model_state_dict(model, save_embedding_layers=False)
    weights = {name: weight.contiguous() for name, weight in found.items()}
    (folder / WEIGHTS_FILE).write_bytes(save(weights, {"format": "pt"}))
    config = model.peft_config["default"]
    trained, config.inference_mode = config.inference_mode, True
    config.save_pretrained(folder)
    config.inference_mode = trained
