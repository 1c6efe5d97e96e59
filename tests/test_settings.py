import tomllib
from dataclasses import asdict, fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.errors import ConfigError
from schematune.presets import load_preset, preset_names, resolve
from schematune.settings import (
    Settings,
    TrainSettings,
    load_settings,
    sections,
    settings_from,
    to_toml,
)

STAGES = sections()


def test_every_setting_has_a_text() -> None:
    described = [item for stage in STAGES.values() for item in fields(stage)]
    assert len(described) >= 40
    assert all(item.metadata["help"] for item in described)


def test_an_untouched_settings_file_means_the_defaults() -> None:
    text = to_toml({})
    assert settings_from(tomllib.loads(text), "file") == Settings()
    assert sum(line.startswith("#") for line in text.splitlines()) >= 80


def test_a_settings_file_with_every_mark_taken_away_means_the_defaults_too() -> None:
    lines = to_toml({}).splitlines()
    shown = [line[1:] if line.startswith("#") and line[1] != " " else line for line in lines]
    tables = tomllib.loads("\n".join(shown))
    assert sum(map(len, tables.values())) == sum(len(fields(stage)) for stage in STAGES.values())
    assert settings_from(tables, "file") == Settings()


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_the_settings_file(text: str) -> None:
    tables = tomllib.loads(to_toml({"database": {"url": text}, "samples": {"topics": (text,)}}))
    settings = settings_from(tables, "file")
    assert settings.database.url == text
    assert settings.samples.topics == (text,)


@pytest.mark.parametrize(
    ("section", "name", "value", "said"),
    [
        ("train", "steps", "many", "steps = 'many' is not a whole number"),
        ("train", "steps", 1.5, "steps = 1.5 is not a whole number"),
        ("train", "steps", -1, "at least 0"),
        ("train", "steps", True, "steps = True is not a whole number"),
        ("train", "dropout", 1.5, "at least 0 and at most 1"),
        ("train", "learning_rate", float("nan"), "at least 0"),
        ("train", "share_prompt", 1, "share_prompt = 1 is not true or false"),
        ("train", "base", 7, "base = 7 is not a text"),
        ("export", "quant", "Q8_0", "quant = 'Q8_0' is not a list of texts"),
        ("export", "quant", [8], "is not a list of texts"),
        ("export", "quant", {"Q8_0": 1}, "is not a list of texts"),
        ("serve", "port", 70000, "at most 65535"),
        ("serve", "colour", "red", "unknown setting 'colour'"),
    ],
)
def test_a_wrong_value_is_named(section: str, name: str, value: object, said: str) -> None:
    with pytest.raises(ConfigError, match=rf"here \[{section}\]") as caught:
        settings_from({section: {name: value}}, "here")
    assert said in str(caught.value)


def test_all_mistakes_of_a_section_are_named_at_once() -> None:
    with pytest.raises(ConfigError) as caught:
        settings_from({"train": {"steps": "x", "speed": 1, "r": -8}}, "here")
    assert all(word in str(caught.value) for word in ("steps", "speed", "r = -8"))


def test_a_whole_number_may_stand_for_a_fraction() -> None:
    rate = settings_from({"train": {"learning_rate": 1}}, "here").train.learning_rate
    assert (rate, type(rate)) == (1.0, float)


@pytest.mark.parametrize("text", ["[train\n", "train = 3\n", "[training]\nsteps = 1\n", "\x00"])
def test_a_broken_file_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "schematune.toml"
    file.write_text(text)
    with pytest.raises(ConfigError, match=r"schematune\.toml"):
        load_settings(file)


def test_a_missing_file_says_how_to_begin(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="schematune init DATABASE_URL"):
        load_settings(tmp_path / "schematune.toml")


@pytest.mark.parametrize("name", preset_names())
def test_every_shipped_preset_is_valid(name: str) -> None:
    assert resolve({}, {"train": {"preset": name}}, "flags").train.preset == name


def test_the_presets_were_found() -> None:
    assert {"reference", "tiny-cpu", "mistral-7b-24gb"} <= set(preset_names())


def test_the_reference_preset_holds_the_whole_recipe() -> None:
    recipe = {
        "quantization": "nf4", "dtype": "bfloat16", "r": 8, "alpha": 16, "dropout": 0.05,
        "global_batch": 4, "micro_batch": 1, "steps": 1000, "warmup": 100, "max_length": 2048,
        "learning_rate": 2e-4, "weight_decay": 0.01, "beta1": 0.9, "validation_share": 0.1,
        "save_every": 200, "evaluate_every": 50,
    }  # fmt: skip
    assert recipe.items() <= load_preset("reference").items()


def preset(folder: Path, name: str, text: str) -> str:
    file = folder / name
    file.write_text(text)
    return str(file)


def test_flag_beats_file_beats_preset_beats_default(tmp_path: Path) -> None:
    name = preset(tmp_path, "mine.toml", "steps = 1\nr = 1\nalpha = 1\n")
    written = {"train": {"preset": name, "steps": 2, "r": 2}}
    train = resolve(written, {"train": {"steps": 3}}, "here").train
    assert train == replace(TrainSettings(), preset=name, steps=3, r=2, alpha=1)


def test_a_preset_named_by_a_flag_beats_the_file(tmp_path: Path) -> None:
    old = preset(tmp_path, "old.toml", "alpha = 9\n")
    new = preset(tmp_path, "new.toml", "steps = 1\nr = 1\n")
    written = {"train": {"preset": old, "steps": 2}}
    train = resolve(written, {"train": {"preset": new, "r": 5}}, "here").train
    assert train == replace(TrainSettings(), preset=new, steps=1, r=5)


@pytest.mark.parametrize("text", ["speed = 3\n", "steps = 'x'\n", "= 3\n"])
def test_a_broken_preset_is_named(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigError, match=r"mine\.toml"):
        load_preset(preset(tmp_path, "mine.toml", text))


def test_an_unknown_preset_lists_the_known() -> None:
    with pytest.raises(ConfigError, match=r"'nosuch'.*reference"):
        load_preset("nosuch")


def test_settings_are_plain_data() -> None:
    assert settings_from(asdict(Settings()), "copy") == Settings()
