"""Whole runs on a tiny random model: they learn, stop, go on and fail as they should."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from schematune.errors import ConfigError, DataError, ModelError
from schematune.prompt import PromptRecord, check_prompt
from schematune.sample import Sample, write_samples
from schematune.settings import TrainSettings
from schematune.training import TrainProgress, TrainResult, train
from schematune.workspace import Manifest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def settings(base: Path) -> TrainSettings:
    return TrainSettings(
        base=str(base), quantization="none", dtype="float32", targets=("all-linear",), steps=8,
        warmup=2, global_batch=6, learning_rate=3e-3, evaluate_every=4, save_every=3, dropout=0.1,
    )  # fmt: skip


def metrics(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "metrics.jsonl").read_text().splitlines()]


def losses(folder: Path) -> list[tuple[int, float, float | None]]:
    return [(line["step"], line["loss"], line["validation_loss"]) for line in metrics(folder)]


def saved_steps(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "checkpoints").iterdir())


class Stop:
    """A progress callback that does something at one step."""

    def __init__(self, step: int, action: Any) -> None:
        self.step, self.action = step, action

    def __call__(self, progress: TrainProgress) -> None:
        if progress.step == self.step:
            self.action()


def test_a_run_learns_and_leaves_a_whole_adapter(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings
) -> None:
    seen: list[TrainProgress] = []
    result = train(samples, settings, tmp_path, progress=seen.append)
    assert [progress.step for progress in seen] == list(range(1, 9))
    assert seen[-1].loss < seen[0].loss / 2
    assert seen[-1].seconds_left == 0
    assert result.validation_loss == seen[-1].validation_loss is not None
    assert result.steps == 8
    assert result.samples >= 8 * 5
    lines = metrics(tmp_path)
    assert [line["step"] for line in lines if line["validation_loss"] is not None] == [4, 8]
    assert lines[1]["lr"] == settings.learning_rate
    files = {path.name for path in result.adapter.iterdir()}
    assert files >= {"adapter_model.safetensors", "adapter_config.json", "tokenizer.json",
                     "prompt.json", "manifest.json", "training.json"}  # fmt: skip
    assert not (tmp_path / "checkpoints").exists()
    assert (tmp_path / "training.svg").read_text().count('class="step"') == 8
    config = json.loads((result.adapter / "adapter_config.json").read_text())
    assert config["base_model_name_or_path"] == settings.base
    assert config["inference_mode"]
    assert PromptRecord.load(result.adapter)
    check_prompt(result.adapter)
    assert Manifest.load(result.adapter)
    assert TrainResult.load(result.adapter) == result


# PEFT asks Transformers by a name that Transformers has since renamed.
@pytest.mark.filterwarnings("ignore:.is_gradient_checkpointing:FutureWarning")
def test_peft_loads_the_adapter_and_it_does_what_it_learnt(
    tmp_path: Path, base: Path, samples: list[Sample], settings: TrainSettings
) -> None:
    import torch
    from peft import PeftModel
    from transformers import AutoModelForCausalLM, AutoTokenizer

    from schematune.training.encoding import encode

    result = train(samples, replace(settings, dropout=0.0, validation_share=0.2), tmp_path)
    tokenizer = AutoTokenizer.from_pretrained(result.adapter)
    model = AutoModelForCausalLM.from_pretrained(base)
    encoded = encode(samples, tokenizer)

    def loss(model: Any) -> float:
        total = 0.0
        for sample in encoded:
            tokens = torch.tensor([[*sample.prompt, *sample.answer]])
            labels = torch.tensor([[*[-100] * len(sample.prompt), *sample.answer]])
            total += model(input_ids=tokens, labels=labels).loss.item()
        return total / len(encoded)

    with torch.no_grad():
        untuned = loss(model)
        tuned = loss(PeftModel.from_pretrained(model, str(result.adapter)))
    assert tuned < untuned / 2
    assert tuned == pytest.approx(result.validation_loss, rel=0.2)


def test_nf4_learns_too(tmp_path: Path, samples: list[Sample], settings: TrainSettings) -> None:
    recipe = replace(settings, quantization="nf4", dtype="bfloat16")
    train(samples, recipe, tmp_path)
    found = losses(tmp_path)
    assert found[-1][1] < found[0][1] / 2


def test_sharing_prompts_changes_no_loss(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings
) -> None:
    recipe = replace(
        settings, dropout=0.0, global_batch=24, steps=3, validation_share=0.0, warmup=1
    )
    shared = train(samples, recipe, tmp_path / "shared")
    single = train(samples, replace(recipe, share_prompt=False), tmp_path / "single")
    assert shared.loss == pytest.approx(single.loss, rel=1e-4)
    assert shared.samples == single.samples == 72
    assert shared.tokens < single.tokens / 2
    assert shared.validation_loss is None


def test_a_killed_run_goes_on_as_if_nothing_had_happened(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings
) -> None:
    train(samples, settings, tmp_path / "whole")
    write_samples(tmp_path / "train.json", samples)
    script = (
        "import os, signal, sys\nfrom pathlib import Path\n"
        "from schematune.settings import TrainSettings\nfrom schematune.training import train\n"
        f"settings = {settings!r}\n"
        "kill = lambda p: p.step == 5 and os.kill(os.getpid(), signal.SIGKILL)\n"
        "train(Path(sys.argv[1]), settings, Path(sys.argv[2]), progress=kill)\n"
    )
    folder = tmp_path / "killed"
    command = [sys.executable, "-c", script, str(tmp_path / "train.json"), str(folder)]
    assert subprocess.run(command, check=False, timeout=120).returncode == -signal.SIGKILL
    assert saved_steps(folder) == ["step-000003"]
    assert len(metrics(folder)) == 5
    steps: list[int] = []
    train(tmp_path / "train.json", settings, folder, progress=lambda p: steps.append(p.step))
    assert steps == [4, 5, 6, 7, 8]
    assert losses(folder) == losses(tmp_path / "whole")
    whole, killed = (
        tmp_path / name / "adapter/adapter_model.safetensors" for name in ("whole", "killed")
    )
    assert whole.read_bytes() == killed.read_bytes()


def test_ctrl_c_saves_after_the_step_in_hand(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings
) -> None:
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        train(
            samples,
            settings,
            tmp_path,
            progress=Stop(4, lambda: os.kill(os.getpid(), signal.SIGINT)),
        )
    assert signal.getsignal(signal.SIGINT) is before
    assert saved_steps(tmp_path) == ["step-000004"]
    steps: list[int] = []
    train(samples, settings, tmp_path, progress=lambda progress: steps.append(progress.step))
    assert steps == [5, 6, 7, 8]


def test_a_finished_run_is_not_done_again(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings
) -> None:
    recipe = replace(settings, steps=2)
    first = train(samples, recipe, tmp_path)
    called: list[TrainProgress] = []
    assert train(samples, recipe, tmp_path, progress=called.append) == first
    assert not called
    train(samples[1:], recipe, tmp_path, progress=called.append)
    assert len(called) == len(metrics(tmp_path)) == 2


def test_a_checkpoint_of_other_settings_is_not_resumed(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings
) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(samples, settings, tmp_path, progress=Stop(4, stop))
    steps: list[int] = []
    recipe = replace(settings, learning_rate=1e-3, steps=2)
    train(samples, recipe, tmp_path, progress=lambda progress: steps.append(progress.step))
    assert steps == [1, 2]


def test_a_loss_that_is_no_number_stops_with_the_checkpoint_kept(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings
) -> None:
    recipe = replace(settings, learning_rate=1e30, warmup=0, save_every=1, evaluate_every=100)
    with pytest.raises(ModelError, match=r"became (nan|inf).*step 1 is kept.*1e\+30"):
        train(samples, recipe, tmp_path)
    assert saved_steps(tmp_path) == ["step-000001"]
    assert not (tmp_path / "adapter").exists()


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """Let the system refuse to write more, as it does on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("size", [100, 20_000])
def test_a_full_disk_keeps_the_last_checkpoint(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings, size: int
) -> None:
    limit = files_of_at_most(size)
    with pytest.raises(DataError, match="could not write"):
        train(samples, settings, tmp_path, progress=Stop(4, limit.__enter__))
    limit.__exit__(None, None, None)
    assert saved_steps(tmp_path) == ["step-000003"]
    assert not (tmp_path / "adapter").exists()
    assert not list(tmp_path.rglob("*.tmp"))
    assert train(samples, settings, tmp_path).steps == 8


def test_a_picture_that_cannot_be_drawn_costs_no_adapter(
    tmp_path: Path,
    samples: list[Sample],
    settings: TrainSettings,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (tmp_path / "training.svg" / "in the way").mkdir(parents=True)
    result = train(samples, replace(settings, steps=2), tmp_path)
    assert TrainResult.load(result.adapter) == result
    assert "training.svg was not drawn" in caplog.text


def test_samples_that_are_too_long_are_counted_or_refused(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings
) -> None:
    long = Sample(samples[0].instruction, "Which? " * 500, "SELECT 1")
    recipe = replace(settings, steps=1, max_length=400)
    assert train([*samples, long], recipe, tmp_path / "some").skipped == 1
    with pytest.raises(DataError, match="max_length = 5"):
        train(samples, replace(recipe, max_length=5), tmp_path / "all")


def test_no_samples_and_wrong_settings_are_refused(tmp_path: Path, settings: TrainSettings) -> None:
    with pytest.raises(DataError, match="no samples"):
        train([], settings, tmp_path)
    with pytest.raises(ConfigError, match="quantization"):
        train([], replace(settings, quantization="int3"), tmp_path)
    assert not (tmp_path / "adapter").exists()


def test_one_sample_is_enough(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings
) -> None:
    result = train(
        samples[:1], replace(settings, steps=0, epochs=2, validation_share=0.9), tmp_path
    )
    assert result.steps == result.samples == 2
