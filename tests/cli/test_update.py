"""``train --update``: samples and adapter follow a schema that has changed."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from schematune.project import read_project
from schematune.workspace import Manifest
from tests.cli.conftest import Cli
from tests.tiny_model import build_tiny_model

FLAGS = ("--steps", 2, "--accuracy-every", 0)


def alter(shop: Path, script: str) -> None:
    with closing(sqlite3.connect(shop)) as connection:
        connection.executescript(script)


@pytest.fixture
def tuned(cli: Cli, project: Path, base: Path) -> Path:
    """Return a project with samples, words of its own and an adapter."""
    file = project / "schematune.toml"
    text = file.read_text().replace('# client = "customer"', 'client = "customer"')
    file.write_text(text + "# mine\n")
    assert cli("samples", "--count", 60, "--seed", 3, "--dir", project).exit_code == 0
    done = cli("train", "--base", base, *FLAGS, "--r", 4, "--dir", project)
    assert done.exit_code == 0, done.stderr
    return project


def test_samples_and_adapter_follow_a_renamed_column(cli: Cli, shop: Path, tuned: Path) -> None:
    adapter, settings = tuned / "runs/default/adapter", (tuned / "schematune.toml").read_text()
    assert cli("samples", "--write", "chat", "--dir", tuned).exit_code == 0
    before = (adapter / "adapter_model.safetensors").read_bytes()
    alter(shop, "ALTER TABLE customer RENAME COLUMN city TO town")
    refused = cli("samples", "--count", 60, "--dir", tuned)
    assert refused.exit_code == 1
    assert "schematune train --update" in refused.stderr

    done = cli("train", "--update", "--dir", tuned, "--json")
    assert done.exit_code == 0, done.stderr
    update = json.loads(done.stdout)["update"]
    assert update["schema"]["new_columns"] == ["customer.town"]
    assert update["broken"]["guard:unknown-column"] > 5
    assert f"samples: {update['held']} of 60 still hold" in done.stderr
    assert f"samples: {sum(update['broken'].values())} broke: " in done.stderr
    assert f"samples: {update['new']} new ones by teacher builtin" in done.stderr
    assert update["held"] + update["new"] == 60
    chat = (tuned / "data/chat/train.jsonl").read_text()
    assert "town" in chat, "the form that was there was written anew"
    assert not (tuned / "data/spider").exists()

    assert (tuned / "schematune.toml").read_text() == settings
    assert "town" in read_project(tuned).schema.table("customer")
    note = Manifest.load(adapter)
    assert note is not None
    assert (note.settings["r"], note.settings["steps"]) == (4, 2)
    assert "start" not in note.inputs
    assert note.remarks["start"].startswith("the adapter whose weights")
    assert (adapter / "adapter_model.safetensors").read_bytes() != before

    again = cli("train", "--update", "--dir", tuned)
    assert again.exit_code == 0
    assert "nothing to do" in again.stdout
    kept = cli("samples", "--count", 60, "--seed", 3, "--dir", tuned)
    assert "kept" in kept.stderr


def test_an_update_goes_on_from_the_adapter_and_keeps_it_until_then(
    cli: Cli, shop: Path, tuned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from schematune.training import checkpoint, loop

    adapter = tuned / "runs/default/adapter"
    before = (adapter / "adapter_model.safetensors").read_bytes()
    alter(shop, "DROP TABLE purchase")
    started: list[bytes] = []
    begin = checkpoint.start_from

    def start_from(folder: Path, model: object) -> None:
        started.append((folder / "adapter_model.safetensors").read_bytes())
        begin(folder, model)

    def stop(run: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(checkpoint, "start_from", start_from)
        patched.setattr(loop, "_finish", stop)
        assert cli("train", "--update", "--dir", tuned).exit_code == 130
    assert started == [before]
    assert (adapter / "adapter_model.safetensors").read_bytes() == before
    data = (tuned / "data/train.json").read_bytes()
    done = cli("train", "--update", "--dir", tuned, "--json")
    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["training"]["steps"] == 2
    assert (tuned / "data/train.json").read_bytes() == data, "samples were not made twice"
    assert (adapter / "adapter_model.safetensors").read_bytes() != before


def test_what_comes_after_an_update_keeps_its_adapter(cli: Cli, shop: Path, tuned: Path) -> None:
    adapter = tuned / "runs/default/adapter/adapter_model.safetensors"
    alter(shop, "DROP TABLE purchase")
    done = cli("train", "--update", "--steps", 1, "--dir", tuned)
    assert "next: schematune export, then schematune evaluate" in done.stdout
    made = adapter.read_bytes()
    assert cli("export", "--dir", tuned).exit_code == 0
    scored = cli("evaluate", "--limit", 1, "--dir", tuned)
    assert scored.exit_code == 0, scored.stderr
    assert adapter.read_bytes() == made


def test_what_cannot_follow_is_one_line_and_loses_nothing(
    cli: Cli, shop: Path, project: Path, tuned: Path
) -> None:
    other = cli("train", "--update", "--name", "other", "--dir", tuned)
    assert other.exit_code == 1
    assert "no adapter" in other.stderr
    file = tuned / "schematune.toml"
    file.write_text(file.read_text().replace("client =", 'buyer = "purchase"\nclient ='))
    alter(shop, "DROP TABLE purchase")
    schema = (tuned / "schema.json").read_bytes()
    refused = cli("train", "--update", "--dir", tuned)
    assert refused.exit_code == 1
    assert "buyer" in refused.stderr
    assert (tuned / "schema.json").read_bytes() == schema
    file.write_text(file.read_text().replace('buyer = "purchase"\n', ""))
    shaped = cli("train", "--update", "--r", 8, "--dir", tuned)
    assert shaped.exit_code == 1
    assert "does not fit the settings: it was tuned with r = 4" in shaped.stderr
    elsewhere = build_tiny_model(tuned / "other")
    based = cli("train", "--update", "--base", elsewhere, "--dir", tuned)
    assert based.exit_code == 1
    assert "it was tuned from base" in based.stderr
    assert (tuned / "schema.json").read_bytes() == schema, "no samples were made for nothing"


def test_a_base_that_was_moved_is_the_same_and_metrics_go_where_the_file_says_now(
    cli: Cli, shop: Path, tuned: Path, base: Path, tmp_path: Path
) -> None:
    moved, file = shutil.copytree(base, tmp_path / "moved"), tuned / "schematune.toml"
    alter(shop, "DROP TABLE purchase")
    text = file.read_text()
    file.write_text(text.replace("[train]\n", '[train]\nreport_to = ["nowhere"]\n'))
    lost = cli("train", "--update", "--base", moved, "--dir", tuned)
    assert lost.exit_code == 1
    assert "nowhere" in lost.stderr.splitlines()[-1]
    file.write_text(text)
    done = cli("train", "--update", "--base", moved, "--dir", tuned)
    assert done.exit_code == 0, done.stderr
