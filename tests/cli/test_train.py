"""``train``: accuracy is measured where a database is at hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.cli.test_path import tokens


@pytest.fixture
def call(cli: Cli, project: Path, base: Path) -> Cli:
    """Train for two steps, measured after each."""
    tokens(project, 8)
    assert cli("samples", "--count", 80, "--dir", project).exit_code == 0
    measured = ("--accuracy-every", 1, "--accuracy-questions", 2)
    return lambda *more: cli(
        "train", "--base", base, "--steps", 2, *measured, "--dir", project, *more
    )


def accuracies(project: Path, name: str) -> list[float | None]:
    lines = (project / "runs" / name / "metrics.jsonl").read_text().splitlines()
    return [json.loads(line)["execution_accuracy"] for line in lines]


def test_what_is_measured_is_told(call: Cli, project: Path) -> None:
    done = call()
    assert done.exit_code == 0, done.stderr
    assert "kept step 2 of 2: 0% of 2 questions right, the best" in done.stdout
    assert accuracies(project, "default") == [0.0, 0.0]
    assert "Execution accuracy" in (project / "runs/default/training.svg").read_text()
    with_loss = call("--accuracy-every", 0, "--name", "other", "--json")
    assert json.loads(with_loss.stdout)["training"]["kept"].startswith("step 2 of 2: a held-out")
    assert accuracies(project, "other") == [None, None]


def test_without_questions_the_loss_decides_and_is_said_to(call: Cli, project: Path) -> None:
    (project / "data" / "eval.json").unlink()
    done = call()
    assert "accuracy is not measured on the way: there is no eval.json" in done.stderr
    assert accuracies(project, "default") == [None, None]


def test_a_database_that_is_named_must_be_there(call: Cli, shop: Path, project: Path) -> None:
    shop.rename(shop.with_suffix(".moved"))
    done = call()
    assert done.exit_code == 1
    assert "--accuracy-every 0" in done.stderr
    assert len(done.stderr.splitlines()) <= 2
    assert call("--accuracy-every", 0).exit_code == 0
