"""A step on a card that is too small, and one that several processes share."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from schematune.errors import ModelError
from schematune.sample import Sample, write_samples
from schematune.settings import TrainSettings
from schematune.training import forward
from schematune.training.corpus import prepare
from schematune.training.memory import Fit
from schematune.training.packing import Layout
from schematune.training.qlora import load_tunable
from schematune.training.step import Stepper


@pytest.fixture
def settings(base: Path) -> TrainSettings:
    return TrainSettings(
        base=str(base), quantization="none", dtype="float32", targets=("all-linear",), steps=3,
        warmup=1, global_batch=8, micro_batch=4, max_length=400, dropout=0.0, validation_share=0.0,
    )  # fmt: skip


def small_card(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    """Let a pass of more than ``most`` tokens find no memory."""
    plain = forward.answer_loss

    def limited(model: Any, layout: Layout, *, packed: bool) -> Any:
        if len(layout.tokens) > most:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return plain(model, layout, packed=packed)

    monkeypatch.setattr("schematune.training.step.answer_loss", limited)


def test_out_of_memory_goes_on_with_less_and_the_same_loss(
    samples: list[Sample],
    settings: TrainSettings,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    outcomes, fits = [], []
    for small in (False, True):
        tunable = load_tunable(settings)
        stepper = Stepper(tunable, settings)
        corpus = prepare(samples, tunable, settings)
        single = [len(one.tokens) for packs in corpus.plan for one in corpus.layouts(packs, 1)]
        small_card(monkeypatch, max(single) if small else 4 * max(single))
        tunable.model.train()
        with caplog.at_level(logging.WARNING):
            outcomes.append([stepper.step(corpus, packs, 1e-3).loss for packs in corpus.plan])
        fits.append(stepper.fit)
        monkeypatch.undo()
    assert outcomes[1] == pytest.approx(outcomes[0], rel=1e-5)
    assert fits == [Fit(4), Fit(1)]
    assert "out of memory; going on with 1 pack a pass" in caplog.text


def test_a_card_that_holds_no_pack_is_told(
    samples: list[Sample], settings: TrainSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_card(monkeypatch, 10)
    tunable = load_tunable(settings)
    corpus = prepare(samples, tunable, settings)
    stepper = Stepper(tunable, settings)
    with pytest.raises(ModelError, match="max_length = 400"):
        stepper.step(corpus, corpus.plan[0], 1e-3)
    assert stepper.fit == Fit(1, 2)


def test_two_processes_train_as_one(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings
) -> None:
    write_samples(tmp_path / "train.json", samples)
    recipe = replace(settings, global_batch=24, validation_share=0.25, evaluate_every=2)
    script = tmp_path / "run.py"
    script.write_text(
        "import sys\nfrom pathlib import Path\nfrom schematune.settings import TrainSettings\n"
        f"from schematune.training import train\nsettings = {recipe!r}\n"
        "train(Path(sys.argv[1]), settings, Path(sys.argv[2]))\n"
    )
    launchers: dict[str, list[str]] = {
        "one": [],
        "two": ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"],
    }
    lines = []
    for name, launcher in launchers.items():
        call = [sys.executable, *launcher, str(script), str(tmp_path / "train.json")]
        done = subprocess.run(
            [*call, str(tmp_path / name)], check=False, timeout=120, capture_output=True, text=True
        )
        assert not done.returncode, done.stderr
        text = (tmp_path / name / "metrics.jsonl").read_text()
        lines.append([json.loads(line) for line in text.splitlines()])
        assert (tmp_path / name / "adapter/adapter_model.safetensors").is_file()
    assert len(lines[0]) == len(lines[1]) == 3
    for one, two in zip(*lines, strict=True):
        assert two["loss"] == pytest.approx(one["loss"], rel=1e-5)
        held_out = one["validation_loss"]
        assert two["validation_loss"] == (held_out and pytest.approx(held_out, rel=1e-5))
    assert lines[0][-1]["validation_loss"]
