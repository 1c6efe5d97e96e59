"""Every shipped preset tunes the embedded base, in the place of the model that it names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from schematune.inference.loading import load_adapter
from schematune.presets import load_preset, preset_names, resolve
from schematune.prompt import check_prompt
from schematune.sample import Sample
from schematune.training import train

NAMES = preset_names()


def test_presets_were_found() -> None:
    assert len(NAMES) >= 5
    assert {load_preset(name)["quantization"] for name in NAMES} == {"nf4", "none"}


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_preset_tunes(name: str, samples: list[Sample], tmp_path: Path) -> None:
    flags = {"preset": name, "base": "tiny", "steps": 2, "warmup": 0}
    settings = resolve({}, {"train": flags}, "test").train
    assert settings.quantization == load_preset(name)["quantization"]
    result = train(samples, settings, tmp_path)
    assert result.steps == 2
    lines = [json.loads(line) for line in (tmp_path / "metrics.jsonl").read_text().splitlines()]
    assert 0 < lines[-1]["loss"] < 10
    check_prompt(result.adapter)
    tuned = load_adapter(result.adapter).model
    learnt = [weight for key, weight in tuned.named_parameters() if "lora_B" in key]
    wanted = load_preset(name)["targets"]
    assert any(weight.any() for weight in learnt), "an adapter is born as zeros"
    assert (len(learnt) % 7 == 0) == (wanted == ["all-linear"])
