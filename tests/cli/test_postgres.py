"""From a real PostgreSQL server to samples, through the command line."""

import json
from pathlib import Path

import pytest

from schematune.database import Database
from schematune.prompt import is_abstention
from schematune.sample import read_samples
from tests.cli.conftest import Cli


def test_a_server_gives_samples_that_run_on_it(
    cli: Cli, postgres_customers: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = cli("init", postgres_customers, "--dir", tmp_path, "--json")
    assert begun.exit_code == 0, begun.stderr
    said = begun.stdout + begun.stderr + (tmp_path / "schematune.toml").read_text(encoding="utf-8")
    assert "correct" not in said, "a password is neither shown nor kept"
    monkeypatch.setenv("DATABASE_URL", postgres_customers)
    made = cli("samples", "--count", 80, "--dir", tmp_path, "--json")
    assert made.exit_code == 0, made.stderr
    train = read_samples(tmp_path / "data" / "train.json")
    assert json.loads(made.stdout)["samples"]["train"] == len(train) >= 60
    assert all(sample.instruction.startswith("Write one PostgreSQL SELECT") for sample in train)
    with Database(postgres_customers) as database:
        for sample in train:
            if not is_abstention(sample.output):
                database.query(sample.output)
    rejected = (tmp_path / "data" / "rejected.jsonl").read_text(encoding="utf-8").splitlines()
    reasons = {json.loads(line)["reason"] for line in rejected}
    assert not {r for r in reasons if r in ("syntax", "engine") or r.startswith("guard:")}
