"""``train --update``: samples and adapter follow a schema that has changed."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from schematune.project import read_project
from schematune.workspace import Manifest
from tests.cli.conftest import Cli

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
    assert "does not fit the settings" in shaped.stderr
