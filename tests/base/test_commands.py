"""The recipe's commands, each on folders as small as can be."""

from __future__ import annotations

import json
import lzma
import sqlite3
import tarfile
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest
from click.testing import CliRunner

from schematune.base import __main__ as recipe
from schematune.base.corpus import merge, read_people, write_people
from schematune.base.embed import LOSSES_FILE
from schematune.inference import open_model
from schematune.inference.artifact import GGUF_FILE
from schematune.inference.loading import load_base
from schematune.prompt import CHAT_TEMPLATE, check_prompt, prompt_record, user_message
from schematune.workspace import Manifest, manifest
from tests.base.asked import people
from tests.tiny_model import build_tiny_model

DDL = "CREATE TABLE singer (id INTEGER PRIMARY KEY, name TEXT);"
SPIDER = {
    "db_id": "music",
    "table_names_original": ["singer"],
    "column_names_original": [[-1, "*"], [0, "id"], [0, "name"]],
    "column_types": ["text", "number", "text"],
    "primary_keys": [1],
    "foreign_keys": [],
}


def run(*arguments: object) -> str:
    done = CliRunner().invoke(recipe.main, [str(a) for a in arguments], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def written(folder: Path, name: str, *records: dict[str, Any]) -> None:
    folder.mkdir(exist_ok=True)
    text = "".join(json.dumps(record) + "\n" for record in records).encode()
    (folder / name).write_bytes(lzma.compress(text) if name.endswith(".xz") else text)


def packed(folder: Path, name: str) -> None:
    """Put a database of one singer into the folder's archive."""
    path = folder / f"{name}.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"{DDL} INSERT INTO singer VALUES (1, 'Ana')")
    with tarfile.open(folder / "databases.tar.xz", "w:xz") as archive:
        archive.add(path, f"databases/{path.name}")
    path.unlink()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """All public sets, with a question or two each."""
    folder = tmp_path / "data"
    folder.mkdir()
    counted: dict[str, Any] = {"db_id": "music", "sql": "SELECT count(*) FROM singer"}
    spider = {**counted, "question": "How many singers are there?"}
    written(folder / "spider", "train.jsonl", spider)
    (folder / "spider" / "tables.json").write_text(json.dumps([SPIDER]))
    packed(folder / "spider", "music")
    written(
        folder / "spider_syn", "train.jsonl.xz", {**counted, "question": "Number of vocalists?"}
    )
    names = {"question": "All names , please", "sql": "SELECT name FROM singer"}
    written(folder / "advising", "train.jsonl", names)
    packed(folder / "advising", "advising")
    written(
        folder / "ehrsql2024",
        "train.jsonl.xz",
        *(
            {"question": f"Who is it {word}?", "sql": "SELECT name FROM singer"}
            for word in "abcdefghi"
        ),
        {"question": "Will it rain?", "sql": None},
    )
    packed(folder / "ehrsql2024", "mimic_iv")
    goals = {
        "table_id": "1-1-1",
        "columns": {"player": "TEXT", "goals": "NUMBER"},
        "question": "Goals of Ana?",
        "sql": 'SELECT "goals" FROM "data" WHERE "player" = \'ana\'',
    }
    written(folder / "wikisql", "train.jsonl.xz", goals)
    return folder


def test_people_reads_all_sets_but_what_is_for_measuring(data: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.jsonl"
    written(tmp_path, "kept.jsonl", {"question": "how many singers are there"})
    output = tmp_path / "people.jsonl"
    said = run("people", data, output, "--measure-only", kept)
    assert said.splitlines() == [
        "spider: 0 kept, 0 dropped, 1 too near",
        "spider_syn: 1 kept, 0 dropped, 0 too near",
        "advising: 1 kept, 0 dropped, 0 too near",
        "ehrsql2024: 10 kept, 0 dropped, 0 too near",
        "wikisql: 1 kept, 0 dropped, 0 too near",
    ]
    found = read_people(output)
    assert set(found.questions) == {
        "spider_syn/music", "advising/advising", "ehrsql2024/mimic_iv", "wikisql/1-1-1"
    }  # fmt: skip
    assert "singers are there" not in output.read_text()
    assert all(database.path is None for database in found.databases.values())


def test_written_questions_join_the_public_ones(data: Path, tmp_path: Path) -> None:
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder, name in zip(folders, ("club", "choir"), strict=True):
        written(folder, f"{name}.jsonl", {"q": "Who is there?", "sql": "SELECT name FROM singer"})
        (folder / f"{name}.sql").write_text(f"{DDL} INSERT INTO singer VALUES (1, 'Ana')")
    options = [part for folder in folders for part in ("--written", folder)]
    said = run("people", data, tmp_path / "people.jsonl", *options)
    assert said.splitlines()[-2:] == ["written: 1 kept, 0 dropped, 0 too near"] * 2
    found = read_people(tmp_path / "people.jsonl").questions
    assert {"written/club", "written/choir"} <= set(found)


def test_a_pretrained_folder_becomes_the_embedded_base(tmp_path: Path) -> None:
    pretrained, folder = build_tiny_model(tmp_path / "pretrained"), tmp_path / "base"
    (pretrained / LOSSES_FILE).write_text("{}\n")
    manifest("pretrain", {}, {}).save(pretrained)
    prompt_record().save(pretrained)
    assert run("embed", pretrained, folder).strip() == str(folder / GGUF_FILE)
    with closing(open_model(folder / GGUF_FILE)) as model:
        assert len(model.complete([user_message("t", "q")], max_new_tokens=2)) == 1
    assert load_base(folder).model.config.model_type == "mistral"
    check_prompt(folder)
    assert Manifest.load(folder) == Manifest.load(pretrained)
    assert (folder / LOSSES_FILE).read_text() == "{}\n"


def test_tokenizer_fits_schemas_and_questions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from transformers import PreTrainedTokenizerFast

    monkeypatch.setattr(recipe, "TOKENIZER_SEEDS", range(12))
    monkeypatch.setattr("schematune.base.tokenizer.train_tokenizer.__defaults__", (1000,))
    corpus = merge([people("a", "river lake")])
    write_people(tmp_path / "people.jsonl", corpus)
    folder = tmp_path / "tokenizer"
    run("tokenizer", tmp_path / "people.jsonl", folder)
    tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    assert len(tokenizer) == 1000
    assert tokenizer.chat_template == CHAT_TEMPLATE
    group = next(corpus.groups(Random(0)))
    for text in (group.instruction, *group.pairs[0], "2024 größer 東京\n\t 'it''s'"):
        ids = tokenizer.encode(text, add_special_tokens=False)
        assert tokenizer.decode(ids) == text
    pieces = tokenizer.tokenize("[INST]a\n12[/INST]")
    assert pieces[0] == "[INST]"
    assert pieces[-4:] == ["\n", "1", "2", "[/INST]"]
    assert len(tokenizer.encode("CREATE TABLE", add_special_tokens=False)) <= 4


def test_help_says_what_the_commands_are() -> None:
    said = run("--help")
    assert {"people", "tokenizer"} <= set(said.split())
