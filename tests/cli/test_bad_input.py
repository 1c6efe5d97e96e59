"""What goes wrong at the command line: one clear line, exit 1, nothing half-written."""

import json
import resource
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import Result

from tests.cli.conftest import Cli


def line(done: Result) -> str:
    """Return the one line on standard error that says what is wrong."""
    assert done.exit_code == 1, done.output
    assert "Traceback" not in done.output
    assert "unexpected" not in done.stderr
    problems = [text for text in done.stderr.splitlines() if text.startswith("schematune: ")]
    assert len(problems) == 1
    return problems[0]


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("verb", ["samples", "run", "evaluate", "ask", "chat", "serve"])
def test_no_project(cli: Cli, tmp_path: Path, verb: str) -> None:
    arguments = ["How many?"] if verb == "ask" else []
    if verb == "evaluate":
        arguments = ["--model", "tiny"]
    assert "schematune" in line(cli(verb, *arguments, "--dir", tmp_path))
    assert names(tmp_path) == set()


def test_no_samples(cli: Cli, project: Path) -> None:
    assert "make one with: schematune samples" in line(cli("train", "--dir", project))
    assert not (project / "runs").exists()


@pytest.mark.parametrize("verb", ["samples", "evaluate", "ask"])
def test_a_word_of_the_glossary_that_means_nothing(cli: Cli, project: Path, verb: str) -> None:
    file = project / "schematune.toml"
    file.write_text(f'{file.read_text("utf-8")}VIP = "custmer.city = 1"\n', encoding="utf-8")
    (project / "data").mkdir()
    (project / "data" / "eval.json").write_text("[]", encoding="utf-8")
    arguments = {"ask": ["How many?", "--model", "tiny"], "evaluate": ["--model", "tiny"]}
    said = line(cli(verb, *arguments.get(verb, []), "--dir", project))
    assert (
        "schematune.toml [glossary]: VIP = 'custmer.city = 1': there is no table 'custmer'" in said
    )
    assert "known: customer, purchase" in said


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('channel = ["source"]', "channel = ['source'] is not a text"),
        ('customer.city = "x"', "'customer' is a table; write the word in quotes"),
    ],
)
def test_a_glossary_that_is_no_list_of_words(
    cli: Cli, project: Path, entry: str, said: str
) -> None:
    file = project / "schematune.toml"
    file.write_text(f"{file.read_text('utf-8')}{entry}\n", encoding="utf-8")
    assert said in line(cli("samples", "--dir", project))


def test_no_adapter(cli: Cli, project: Path) -> None:
    before = names(project)
    assert "adapter" in line(cli("export", "--dir", project))
    assert names(project) == before


def test_no_export(cli: Cli, project: Path) -> None:
    assert "schematune export" in line(cli("evaluate", "--dir", project))
    assert "schematune run" in line(cli("ask", "How many customers?", "--dir", project))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[{"instruction": "a", "input": "b"}]', "record 1 has no text field 'output'"),
        ('[{"instruction": "a", "input": 3, "output": "c"}]', "record 1 has no text field 'input'"),
        ("[1, 2]", "record 1 is a int"),
        ("not json", "not a JSON file"),
        ("[]", "sample"),
    ],
)
def test_a_broken_sample_file(cli: Cli, project: Path, base: Path, text: str, said: str) -> None:
    (project / "data").mkdir()
    (project / "data" / "train.json").write_text(text)
    assert said in line(cli("train", "--base", base, "--quantization", "none", "--dir", project))
    assert not (project / "runs" / "default" / "adapter").exists()


@pytest.mark.parametrize("content", [{}, {"config.json": "{}"}, {"config.json": "not json"}])
def test_a_model_folder_that_is_not_one(
    cli: Cli, project: Path, tmp_path: Path, content: dict[str, str]
) -> None:
    model = tmp_path / "model"
    model.mkdir()
    for name, text in content.items():
        (model / name).write_text(text)
    (project / "data").mkdir()
    sample = {"instruction": "a", "input": "b", "output": "SELECT 1"}
    (project / "data" / "train.json").write_text(json.dumps([sample] * 20))
    (project / "data" / "eval.json").write_text(json.dumps([sample]))
    flags = ("--quantization", "none", "--dir", project)
    assert "model" in line(cli("train", "--base", model, *flags))
    assert "model" in line(cli("evaluate", "--model", model, "--dir", project))
    assert "model" in line(cli("ask", "How many?", "--model", model, "--dir", project))
    assert not (project / "runs" / "default" / "adapter").exists()


def test_a_model_that_is_not_there(cli: Cli, project: Path) -> None:
    said = line(cli("ask", "How many?", "--model", "nosuch.gguf", "--dir", project))
    assert "nosuch.gguf" in said


def test_a_file_that_is_no_gguf(cli: Cli, project: Path, tmp_path: Path) -> None:
    (tmp_path / "model.gguf").write_bytes(b"GGUF" + b"\0" * 40)
    line(cli("ask", "How many?", "--model", tmp_path / "model.gguf", "--dir", project))


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "no questions"), ('{"sql": "SELECT 1"}', "no text field 'question'"), ("{", "not JSON")],
)
def test_a_broken_question_file(
    cli: Cli, project: Path, base: Path, tmp_path: Path, text: str, said: str
) -> None:
    (tmp_path / "questions.jsonl").write_text(text)
    flags = ("--questions", tmp_path / "questions.jsonl", "--model", base, "--dir", project)
    assert said in line(cli("evaluate", *flags))
    assert not (project / "runs" / "default" / "evaluation" / "report.json").exists()


def test_a_question_file_that_is_not_there(cli: Cli, project: Path, base: Path) -> None:
    flags = ("--questions", "nosuch.jsonl", "--model", base, "--dir", project)
    assert "nosuch.jsonl" in line(cli("evaluate", *flags))


def test_a_preset_that_is_not_there(cli: Cli, project: Path) -> None:
    assert "there is no preset 'nosuch'" in line(
        cli("train", "--preset", "nosuch", "--dir", project)
    )


def test_a_teacher_that_is_not_there(cli: Cli, project: Path) -> None:
    assert "nobody" in line(cli("samples", "--teacher", "nobody", "--dir", project))
    assert not (project / "data").exists()


def test_pairs_and_forms_that_are_none(cli: Cli, project: Path, tmp_path: Path) -> None:
    assert "there is no question file 'nosuch'" in line(
        cli("samples", "--pairs", "nosuch", "--dir", project)
    )
    assert "known forms: chat, spider" in line(cli("samples", "--write", "xml", "--dir", project))
    assert not (project / "data").exists()


def test_settings_with_mistakes(cli: Cli, project: Path) -> None:
    file = project / "schematune.toml"
    file.write_text(
        file.read_text().replace("[samples]\n", '[samples]\ncount = "many"\nspeed = 1\n')
    )
    said = line(cli("samples", "--dir", project))
    assert "schematune.toml [samples]" in said
    assert "count = 'many'" in said
    assert "speed" in said


def test_a_database_that_went_away(cli: Cli, project: Path, shop: Path) -> None:
    shop.unlink()
    assert "shop.sqlite" in line(cli("samples", "--dir", project))
    assert not (project / "data").exists()


def test_a_database_that_changed(cli: Cli, project: Path, shop: Path) -> None:
    with closing(sqlite3.connect(shop)) as connection:
        connection.execute("ALTER TABLE customer ADD COLUMN age INT")
    said = line(cli("samples", "--dir", project))
    assert f"schematune init --dir {project}" in said
    assert cli("init", "--dir", project).exit_code == 0
    assert cli("samples", "--count", 20, "--dir", project).exit_code == 0


def test_tables_without_rows_can_be_asked_about(cli: Cli, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "empty.sqlite")) as connection:
        connection.execute("CREATE TABLE customer (id INTEGER PRIMARY KEY, city TEXT)")
    assert cli("init", tmp_path / "empty.sqlite", "--dir", tmp_path).exit_code == 0
    done = cli("samples", "--count", 20, "--dir", tmp_path)
    assert "Traceback" not in done.output
    assert done.exit_code == 0 or "passed the checks" in line(done)


def on_full_disk(limit: int, *arguments: object) -> "subprocess.CompletedProcess[str]":
    """Call the command line where no file may grow past ``limit`` bytes: a disk that fills up."""

    def fill() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    command = [
        sys.executable,
        "-c",
        "from schematune.cli import main; main()",
        *map(str, arguments),
    ]
    return subprocess.run(command, capture_output=True, text=True, preexec_fn=fill, check=False)


def assert_full(done: "subprocess.CompletedProcess[str]") -> None:
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    said = done.stderr.splitlines()[-1]
    assert said.startswith("schematune: could not write")
    assert "File too large" in said


def test_a_disk_that_is_full_at_init(shop: Path, tmp_path: Path) -> None:
    assert_full(on_full_disk(300, "init", shop, "--dir", tmp_path / "project"))
    assert names(tmp_path / "project") == set()


def test_a_disk_that_is_full_at_samples(project: Path) -> None:
    before = names(project)
    assert_full(on_full_disk(3000, "samples", "--count", 50, "--dir", project))
    assert names(project) == before


def test_a_disk_that_is_full_at_training(cli: Cli, project: Path, base: Path) -> None:
    assert cli("samples", "--count", 30, "--dir", project).exit_code == 0
    flags = (
        "--base",
        base,
        "--quantization",
        "none",
        "--steps",
        1,
        "--warmup",
        0,
        "--dir",
        project,
    )
    assert_full(on_full_disk(20_000, "train", *flags))
    assert not (project / "runs" / "default" / "adapter").exists()
    assert not any(name.endswith(".tmp") for name in names(project))
