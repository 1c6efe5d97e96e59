"""Weights on disk: checkpoints of a run that goes on, and the adapter of one that is done.

In: a model with adapters, its optimiser, where the run stands. Out: folders that appear whole or
not at all; a checkpoint replaces the one before it only when it is complete. A checkpoint of other
samples or settings is never resumed: its manifest says what it belongs to. How a run is measured
and how it fits the memory may change on the way, so that nobody who ran short of it loses a step.
"""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from schematune.errors import ModelError
from schematune.inference.artifact import read_adapter_config
from schematune.prompt import prompt_record
from schematune.training import qlora
from schematune.training.encoding import chat_template
from schematune.training.progress import TrainResult
from schematune.training.selection import NOTHING_MEASURED, Mark, Selection
from schematune.workspace import Manifest, atomic_folder, hash_file

CHECKPOINTS = "checkpoints"
WEIGHTS_FILE = "adapter_model.safetensors"
OF_MEMORY = frozenset({"memory", "micro_batch"})
"""Settings that change how fast a run is, and nothing of what it learns."""
_OF_MEASURING = frozenset({"exam", "accuracy_every", "accuracy_questions"})
_STATE_FILE = "state.pt"
_KEPT_FILE = "kept.safetensors"

Weights = Mapping[str, Any]
"""An adapter's tensors, by PEFT's names."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where a run stands: after ``step`` steps, which took ``seconds``.

    ``measured`` is the same step, or the one before where what is due after ``step`` is still to be
    measured. ``accuracy`` is the last one.
    """

    step: int = 0
    samples: int = 0
    tokens: int = 0
    seconds: float = 0.0
    loss: float = 0.0
    validation_loss: float | None = None
    accuracy: float | None = None
    measured: int = 0
    selection: Selection = NOTHING_MEASURED

    def unmeasured(self) -> Position:
        """Return the position with nothing chosen yet, and ``step`` itself still to be measured."""
        return replace(self, measured=self.step - 1, accuracy=None, selection=NOTHING_MEASURED)

    @classmethod
    def of(cls, state: Mapping[str, Any]) -> Position:
        """Read what ``dataclasses.asdict`` made of a position."""
        choice = state["selection"]
        best, kept = (choice[name] and Mark(**choice[name]) for name in ("best", "kept"))
        selection = Selection(best, kept, choice["waited"])
        return cls(**{**state, "selection": selection})


def save_checkpoint(
    run: Path,
    model: Any,
    optimizer: Any,
    position: Position,
    manifest: Manifest,
    kept: Weights | None = None,
) -> None:
    """Write adapter, optimiser and random state after ``position.step``; then drop older ones.

    ``kept`` are the weights of the step that is kept so far; None where none is.
    """
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
        if kept is not None:
            _write(folder / _KEPT_FILE, kept)
        manifest.save(folder)
    for older in _checkpoints(run):
        if older != target:
            shutil.rmtree(older, ignore_errors=True)


def start_from(adapter: Path, model: Any) -> None:
    """Give the model the weights of a finished adapter; ModelError where it is another's."""
    config = model.peft_config["default"]
    check_start(adapter, config.base_model_name_or_path, config.r, config.lora_alpha)
    wanted, found = weights_of(model), read_weights(adapter / WEIGHTS_FILE)
    if {n: w.shape for n, w in wanted.items()} != {n: w.shape for n, w in found.items()}:
        raise _unfit(adapter, "it has adapters in other layers")
    put_weights(model, found)


def check_start(adapter: Path, base: str, r: int, alpha: int) -> None:
    """Raise ModelError where an adapter's files say that it is of another base, rank or alpha.

    A base that was moved is the same one: the adapter's manifest knows what lay in its folder.
    """
    config = read_adapter_config(adapter)
    its_base = config.get("base_model_name_or_path")
    if its_base != base and not _was_tuned_from(adapter, base):
        raise _unfit(adapter, f"it was tuned from base {its_base!r}, not {base!r}")
    if (config.get("r"), config.get("lora_alpha")) != (r, alpha):
        its = f"r = {config.get('r')}, alpha = {config.get('lora_alpha')}"
        raise _unfit(adapter, f"it was tuned with {its}, not r = {r}, alpha = {alpha}")


def _was_tuned_from(adapter: Path, base: str) -> bool:
    made = Manifest.load(adapter)
    told = made.inputs.get("base", "") if made else ""
    # Both are a name, and behind it a digest where the base is a folder.
    return told.rpartition(" ")[2] == qlora.fingerprint(base).rpartition(" ")[2]


def _unfit(adapter: Path, why: str) -> ModelError:
    return ModelError(
        f"{str(adapter)!r} does not fit the settings: {why}; leave base, r, alpha and targets as "
        "they were, or train anew"
    )


def fingerprint(adapter: Path) -> str:
    """Return what tells an adapter's weights from others."""
    return hash_file(adapter / WEIGHTS_FILE)


@dataclass(frozen=True, slots=True)
class Restored:
    """What a checkpoint tells besides the weights: ``kept`` as in :func:`save_checkpoint`."""

    position: Position = Position()
    kept: Weights | None = None


def load_checkpoint(run: Path, model: Any, optimizer: Any, manifest: Manifest) -> Restored:
    """Restore the last checkpoint of ``manifest``; return the beginning where there is none.

    Where other questions are asked than before, the step to keep is chosen anew from here on.
    """
    import torch

    for folder in sorted(_checkpoints(run), reverse=True):
        stored = Manifest.load(folder)
        if stored is None or not manifest.matches(folder, besides=OF_MEMORY | _OF_MEASURING):
            continue
        put_weights(model, read_weights(folder / WEIGHTS_FILE))
        state = torch.load(folder / _STATE_FILE, map_location="cpu", weights_only=True)
        optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["random"])
        if torch.cuda.is_available():
            torch.cuda.set_rng_state_all(state["random_gpu"])
        kept = folder / _KEPT_FILE
        position = Position.of(state["position"])
        if stored.inputs.get("exam") != manifest.inputs.get("exam"):
            return Restored(position.unmeasured())
        return Restored(position, read_weights(kept) if kept.exists() else None)
    return Restored()


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


def weights_of(model: Any) -> Weights:
    """Return the adapter's tensors as they stand; they change when the model learns."""
    from peft import get_peft_model_state_dict

    # Embeddings are never tuned; left to find that out, PEFT looks for the base on the hub.
    found = get_peft_model_state_dict(model, save_embedding_layers=False)
    return {name: weight.contiguous() for name, weight in found.items()}


def copied(weights: Weights) -> Weights:
    """Return the tensors as they are now, in the machine's own memory."""
    return {name: weight.detach().to("cpu", copy=True) for name, weight in weights.items()}


def put_weights(model: Any, weights: Weights) -> None:
    """Give the model an adapter's tensors."""
    from peft import set_peft_model_state_dict

    set_peft_model_state_dict(model, dict(weights))


def read_weights(path: Path) -> Weights:
    """Read an adapter's tensors."""
    from safetensors.torch import load_file

    found: Weights = load_file(path)
    return found


def _write(path: Path, weights: Weights) -> None:
    from safetensors.torch import save

    path.write_bytes(save(dict(weights), {"format": "pt"}))


def _save_weights(folder: Path, model: Any) -> None:
    _write(folder / WEIGHTS_FILE, weights_of(model))
    config = model.peft_config["default"]
    trained, config.inference_mode = config.inference_mode, True
    config.save_pretrained(folder)
    config.inference_mode = trained
