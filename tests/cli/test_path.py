"""The whole path through the command line, on a random model: what it says is nonsense."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from schematune.cli.demo import QUESTIONS
from tests.cli.conftest import Cli


def stages(folder: Path, base: Path, *more: object) -> tuple[object, ...]:
    flags = ("--base", base, "--count", 30, "--steps", 2, "--limit", 2, "--dir", folder)
    return (*flags, "--json", *more)


def tokens(folder: Path, limit: int) -> None:
    """Let models write little: a random one never ends by itself."""
    file = folder / "schematune.toml"
    file.write_text(file.read_text().replace("#max_new_tokens = 256", f"max_new_tokens = {limit}"))


def test_samples_are_made_once(cli: Cli, project: Path) -> None:
    first = cli("samples", "--count", 30, "--dir", project, "--json")
    assert json.loads(first.stdout)["samples"]["train"] >= 20
    assert {path.name for path in (project / "data").iterdir()} == {
        "train.json", "eval.json", "rejected.jsonl", "kinds.json", "report.md", "manifest.json",
    }  # fmt: skip
    made = (project / "data" / "manifest.json").stat().st_mtime_ns
    again = cli("samples", "--count", 30, "--dir", project, "--json")
    assert json.loads(again.stdout) == json.loads(first.stdout)
    assert (project / "data" / "manifest.json").stat().st_mtime_ns == made
    other = cli("samples", "--count", 25, "--dir", project, "--json")
    assert json.loads(other.stdout) != json.loads(first.stdout)


def test_pairs_of_ones_own_join_the_samples(cli: Cli, project: Path, tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    records = [
        {"question": "How many customers are there?", "sql": "SELECT COUNT(*) FROM customer"},
        {"question": "How many shoes are there?", "sql": "SELECT COUNT(*) FROM shoe"},
        {"question": "How many singers?", "sql": "SELECT 1", "db_id": "concert"},
        {"question": "Who has the most?", "sql": None, "db_id": "shop"},
    ]
    file.write_text("".join(json.dumps(record) + "\n" for record in records))
    flags = ("samples", "--pairs", file, "--dir", project)
    done = cli(*flags, "--count", 30)
    assert "pairs of other databases, left out: 1" in done.stderr
    assert "2 of the 3 pairs given are among them" in done.stdout
    first = json.loads((project / "data" / "rejected.jsonl").read_text().splitlines()[0])
    assert (first["kind"], first["reason"]) == ("pairs:pairs.jsonl", "guard:unknown-table")
    alone = json.loads(cli(*flags, "--count", 3, "--teacher", "nobody", "--json").stdout)
    assert alone["samples"] == {"train": 2, "eval": 0, "rejected": 1, "pairs": 2, "pairs_given": 3}
    file.write_text(file.read_text().replace("most", "fewest"))
    assert "kept" not in cli(*flags, "--count", 3).stderr


def test_further_forms_are_written_of_samples_that_are_there(cli: Cli, project: Path) -> None:
    made = cli("samples", "--count", 30, "--write", "chat", "--dir", project, "--json")
    data = project / "data"
    chat = data / "chat" / "train.jsonl"
    train = json.loads((data / "train.json").read_text())
    assert len(chat.read_text().splitlines()) == len(train)
    when = (data / "manifest.json").stat().st_mtime_ns
    later = cli("samples", "--write", "spider", "--dir", project, "--json")  # without --count
    assert json.loads(later.stdout) == json.loads(made.stdout)
    assert (data / "manifest.json").stat().st_mtime_ns == when
    dev = json.loads((data / "spider" / "dev.json").read_text())
    assert {record["db_id"] for record in dev} <= {"shop"}
    assert cli("samples", "--count", 25, "--dir", project).exit_code == 0
    assert not chat.exists()  # what was made of other samples is gone with them


@pytest.fixture
def ran(cli: Cli, project: Path, base: Path) -> tuple[Path, dict[str, Any]]:
    tokens(project, 8)
    done = cli("run", *stages(project, base))
    assert done.exit_code == 0, done.stderr
    return project, json.loads(done.stdout)


@pytest.mark.slow
def test_run_does_every_stage_once(cli: Cli, base: Path, ran: tuple[Path, dict[str, Any]]) -> None:
    project, first = ran
    assert list(first) == ["samples", "train", "export", "evaluate"]
    assert not any(stage["kept"] for stage in first.values())
    scored = [artifact["name"] for artifact in first["evaluate"]["result"]["artifacts"]]
    assert len(scored) == 4
    assert all(path.is_file() for path in (
        project / "runs/default/metrics.jsonl", project / "runs/default/evaluation/report.html",
        project / "exports/default/model-Q5_K_M.gguf",
    ))  # fmt: skip
    second = json.loads(cli("run", *stages(project, base)).stdout)
    assert all(stage["kept"] for stage in second.values())
    assert second["evaluate"]["result"] == first["evaluate"]["result"]
    third = json.loads(cli("run", *stages(project, base, "--quant", "Q8_0")).stdout)
    assert {name: stage["kept"] for name, stage in third.items()} == {
        "samples": True, "train": True, "export": False, "evaluate": False,
    }  # fmt: skip


@pytest.mark.slow
def test_a_run_can_be_asked(cli: Cli, ran: tuple[Path, dict[str, Any]]) -> None:
    project, _ = ran
    asked = cli("ask", "How many customers?", "--dir", project, "--json")
    assert json.loads(asked.stdout)["question"] == "How many customers?"
    chatted = cli("chat", "--dir", project, "--json", stdin="How many?\n\nWho?\nexit\nnever\n")
    assert [answer["question"] for answer in json.loads(chatted.stdout)["answers"]] == [
        "How many?",
        "Who?",
    ]


@pytest.mark.slow
def test_an_interrupted_run_goes_on(project: Path, base: Path) -> None:
    tokens(project, 8)
    flags = ("run", "--base", base, "--count", 30, "--steps", 400, "--limit", 2, "--dir", project)
    command = [sys.executable, "-c", "from schematune.cli import main; main()", *map(str, flags)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=os.environ)
    metrics = project / "runs" / "default" / "metrics.jsonl"
    while process.poll() is None and not (metrics.is_file() and metrics.stat().st_size):
        time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert said.splitlines()[-1].startswith("schematune: stopped; what is finished under")
    assert list((project / "runs" / "default" / "checkpoints").glob("step-*"))
    assert not (project / "runs" / "default" / "adapter").exists()
    assert (project / "data" / "manifest.json").is_file()


@pytest.mark.slow
def test_the_demo_asks_five_questions(cli: Cli, tmp_path: Path, base: Path) -> None:
    folder = tmp_path / "demo"
    cli("demo", "--dir", folder, "--base", "nosuch", "--count", 30)  # fails: goes on below
    assert (folder / "customers.sqlite").is_file()
    tokens(folder, 8)
    done = cli("demo", *stages(folder, base))
    assert done.exit_code == 0, done.stderr
    answers = json.loads(done.stdout)["answers"]
    assert [answer["question"] for answer in answers] == list(QUESTIONS)
    assert all(answer["text"] for answer in answers)


@pytest.mark.slow
def test_a_run_can_be_served_until_interrupted(ran: tuple[Path, dict[str, Any]]) -> None:
    flags = ("serve", "--port", 0, "--dir", ran[0], "--json")
    command = [sys.executable, "-c", "from schematune.cli import main; main()", *map(str, flags)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = json.loads(process.stdout.readline())["url"]
        with urllib.request.urlopen(f"{url}/health", timeout=30) as response:
            assert json.load(response) == {"status": "ok"}
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 130
