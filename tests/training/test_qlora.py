from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from schematune.errors import ModelError
from schematune.settings import TrainSettings
from schematune.training.qlora import fingerprint, load_tunable, reads_packs


def layer_kinds(model: Any) -> set[str]:
    return {type(m).__name__ for n, m in model.named_modules() if n.endswith("base_layer")}


@pytest.mark.parametrize(("quantization", "kind"), [("nf4", "Linear4bit"), ("none", "Linear")])
def test_only_adapters_learn(base: Path, quantization: str, kind: str) -> None:
    model = load_tunable(TrainSettings(base=str(base), quantization=quantization)).model
    learning = [name for name, weight in model.named_parameters() if weight.requires_grad]
    assert len(learning) == 2 * 2 * 2
    assert all("lora_" in name for name in learning)
    assert layer_kinds(model) == {kind}


def test_the_4_bit_base_is_double_quantised_nf4(base: Path) -> None:
    model = load_tunable(TrainSettings(base=str(base), targets=("all-linear",))).model
    states = [m.weight.quant_state for m in model.modules() if hasattr(m, "quant_state")]
    assert len(states) == 2 * 7
    assert all(state.quant_type == "nf4" and state.nested for state in states)


def test_the_seed_draws_the_adapters(base: Path) -> None:
    def first(seed: int) -> Any:
        model = load_tunable(TrainSettings(base=str(base), seed=seed)).model
        return next(w for n, w in model.named_parameters() if "lora_A" in n)

    assert first(0).equal(first(0))
    assert not first(0).equal(first(1))


def test_targets_that_the_base_has_not_are_named(base: Path) -> None:
    with pytest.raises(ModelError, match="c_attn"):
        load_tunable(TrainSettings(base=str(base), targets=("c_attn",)))


def test_folders_that_are_no_model_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="missing-folder"):
        load_tunable(TrainSettings(base=str(tmp_path / "missing-folder")))
    with pytest.raises(ModelError, match=r"config\.json"):
        load_tunable(TrainSettings(base=str(tmp_path)))
    (tmp_path / "adapter_config.json").write_text("{}")
    with pytest.raises(ModelError, match="merge it first"):
        load_tunable(TrainSettings(base=str(tmp_path)))


def test_a_base_that_changed_has_another_fingerprint(tmp_path: Path) -> None:
    (tmp_path / "weights").write_bytes(b"1")
    before = fingerprint(str(tmp_path))
    assert fingerprint(str(tmp_path)) == before
    (tmp_path / "weights").write_bytes(b"12")
    assert fingerprint(str(tmp_path)) != before
    assert fingerprint("owner/name") == "owner/name"


@pytest.mark.parametrize(
    ("config", "reads"),
    [
        ({}, True),
        ({"sliding_window": 4096}, True),
        ({"sliding_window": 512}, False),
        ({"layer_types": ["full_attention", "sliding_attention"], "sliding_window": 2048}, True),
        ({"layer_types": ["linear_attention"]}, False),
        ({"attn_logit_softcapping": 50.0}, False),
    ],
)
def test_odd_attention_reads_no_packs(config: dict[str, Any], reads: bool) -> None:
    model = SimpleNamespace(config=SimpleNamespace(**config), _supports_attention_backend=True)
    assert reads_packs(model, longest=2048) is reads
    model._supports_attention_backend = False
    assert not reads_packs(model, longest=2048)
