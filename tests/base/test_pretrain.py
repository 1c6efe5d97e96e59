"""Pretraining: what it is made of, and a run of seconds; one that is worth it needs a GPU."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from itertools import islice
from pathlib import Path

import pytest
import torch

from schematune.base import pretrain
from schematune.base.corpus import Group, merge, write_people
from schematune.base.decoder import Decoder, Shape
from schematune.base.packing import Pack
from schematune.base.people import read_records
from schematune.base.pretrain import (
    HELD_OUT_SEEDS,
    PretrainSettings,
    Stream,
    read_settings,
)
from schematune.base.saving import save_base
from schematune.inference.loading import load_base
from schematune.prompt import check_prompt
from tests.base.asked import people
from tests.tiny_model import train_sentencepiece

SHAPE = Shape(512, 256, 256, 2, 4, 2, 64)


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tokenizer") / "tokenizer.model"
    train_sentencepiece(path)
    return path


def test_the_rate_rises_by_steps_and_falls_by_time() -> None:
    settings = PretrainSettings(learning_rate=2.0, warmup=10, decay_share=0.5)

    def rate(step: int, spent: float) -> float:
        return pretrain._rate(step, spent, settings)

    assert [rate(step, 0.1) for step in (0, 4, 9, 50)] == pytest.approx([0.2, 1.0, 2.0, 2.0])
    assert [rate(99, spent) for spent in (0.5, 0.75, 1.0, 1.2)] == pytest.approx([2, 1, 0, 0])
    falling = [rate(99, spent / 100) for spent in range(101)]
    assert falling == sorted(falling, reverse=True)


@pytest.mark.parametrize("name", ["muon", "adamw"])
def test_every_parameter_has_one_optimizer(name: str) -> None:
    model = Decoder(SHAPE)
    made = pretrain._optimizers(model, PretrainSettings(optimizer=name))
    held = [id(p) for optimizer in made for g in optimizer.param_groups for p in g["params"]]
    assert sorted(held) == sorted(id(p) for p in model.parameters())
    kept = {
        id(p)
        for optimizer in made
        for g in optimizer.param_groups
        if g["weight_decay"] == 0
        for p in g["params"]
    }
    plain = {id(p) for n, p in model.named_parameters() if "norm" in n or "embed" in n}
    assert kept == plain, "norms and embeddings do not decay"


def test_a_step_changes_every_parameter() -> None:
    torch.manual_seed(0)
    model = Decoder(SHAPE)
    before = [p.detach().clone() for p in model.parameters()]
    for parameter in model.parameters():
        parameter.grad = torch.randn_like(parameter)
    for optimizer in pretrain._optimizers(model, PretrainSettings()):
        optimizer.step()
    assert all(
        not torch.equal(old, new) for old, new in zip(before, model.parameters(), strict=True)
    )


def test_transformers_loads_what_is_saved(tokenizer: Path, tmp_path: Path) -> None:
    model = Decoder(SHAPE)
    save_base(model, tokenizer, tmp_path)
    loaded = load_base(tmp_path)
    found = dict(loaded.model.named_parameters())
    wanted = model.transformers_weights()
    assert found.keys() == wanted.keys()
    assert all(torch.equal(found[name].bfloat16(), weight) for name, weight in wanted.items())
    assert loaded.tokenizer.encode("How many?")
    check_prompt(tmp_path)


def test_no_worker_sees_held_out_or_anothers_inventions(
    tokenizer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def seeds(seed: int) -> Iterator[Group]:
        yield Group(str(seed), ())

    monkeypatch.setattr(pretrain, "invented_groups", seeds)
    monkeypatch.setenv("WORLD_SIZE", "2")
    drawn: list[int] = []
    for rank in range(2):
        stream = Stream(PretrainSettings(), tokenizer, None, rank)
        for worker in range(3):
            made = islice(stream._invented(worker, 3), 160_000)
            drawn += [int(group.instruction) for group in made]
    assert len(drawn) == len(set(drawn)) == 960_000
    assert max(drawn) > HELD_OUT_SEEDS[-1]
    assert not set(drawn) & set(HELD_OUT_SEEDS)


def test_streams_give_packs_of_both_sources(tokenizer: Path, tmp_path: Path) -> None:
    write_people(tmp_path / "people.jsonl", merge([people("a", "river lake")]))
    settings = PretrainSettings(length=1024, longest_prompt=900)
    for source in (None, tmp_path / "people.jsonl"):
        rows = list(islice(Stream(settings, tokenizer, source, 0), 2))
        assert [row.keys() for row in rows] == [{field.name for field in fields(Pack)}] * 2
        batch = pretrain._collate(rows)
        assert {tuple(tensor.shape) for tensor in batch.values()} == {(2, 1024)}
        again = list(islice(Stream(settings, tokenizer, source, 0), 2))
        assert all((a["ids"] == b["ids"]).all() for a, b in zip(rows, again, strict=True))


def test_settings_are_read_with_their_shape(tmp_path: Path) -> None:
    (tmp_path / "pretrain.toml").write_text(
        'seconds = 3.5\nheld_out = ["written/a"]\n'
        "[passes]\nwikisql = 0.1\n[shape]\nnum_hidden_layers = 3\n"
    )
    settings = read_settings(tmp_path / "pretrain.toml")
    assert settings.seconds == 3.5
    assert settings.held_out == ("written/a",)
    assert settings.passes == {"wikisql": 0.1}
    assert settings.shape == Shape(num_hidden_layers=3)


def test_the_recipes_settings_are_read() -> None:
    settings = read_settings(Path("recipes/tiny/pretrain.toml"))
    assert settings.held_out
    assert all(name.startswith("written/") for name in settings.held_out)


@pytest.mark.slow
def test_a_run_writes_a_model_and_both_losses(tokenizer: Path, tmp_path: Path) -> None:
    corpus = merge([people("a", "river lake"), people("b", "hill wood")])
    write_people(tmp_path / "people.jsonl", corpus)
    held_out = next(iter(corpus.questions))
    (tmp_path / "pretrain.toml").write_text(
        f"""seconds = 3.0
length = 1024
longest_prompt = 900
batch = 2
micro_batch = 2
workers = 2
held_out = ["{held_out}"]
[shape]
vocab_size = 512
hidden_size = 256
intermediate_size = 256
num_hidden_layers = 2
num_attention_heads = 4
num_key_value_heads = 2
"""
    )
    (tmp_path / "written").mkdir()
    rows = ", ".join(f"({n}, 'Po')" for n in range(50))
    (tmp_path / "written/db.sql").write_text(
        f"CREATE TABLE river (id INTEGER PRIMARY KEY, river_name TEXT); "
        f"INSERT INTO river VALUES {rows};"
    )

    def run(folder: str, *options: str) -> list[dict[str, float]]:
        command = [sys.executable, "-m", "schematune.base", "pretrain"]
        files = ["people.jsonl", str(tokenizer), "pretrain.toml", folder]
        # Compiling would take longer than the run.
        environment = os.environ | {"TORCHDYNAMO_DISABLE": "1"}
        subprocess.run([*command, *files, *options], cwd=tmp_path, env=environment, check=True)
        return list(read_records(tmp_path / folder / "pretrain.jsonl"))

    records = run("base", "--written", "written")
    last = records[-1]
    assert last.keys() == {"step", "tokens", "held_out", "held_out_people", "execution_accuracy"}
    assert last["tokens"] == 2 * 1024 * (len(records) - 1)
    text = (tmp_path / "pretrain.toml").read_text()
    deeper = text.replace("hidden_layers = 2", "hidden_layers = 3")
    (tmp_path / "pretrain.toml").write_text(deeper)
    run("deeper", "--from-base", "base")
    assert load_base(tmp_path / "deeper").model.config.num_hidden_layers == 3
