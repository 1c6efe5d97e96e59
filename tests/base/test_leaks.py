"""Questions kept for measuring are recognised in a training corpus, in other words too."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from schematune.base.leaks import leaks


def _write(path: Path, *questions: str) -> None:
    path.write_text("".join(json.dumps({"question": question}) + "\n" for question in questions))


@pytest.mark.parametrize(
    ("question", "leaking"),
    [
        ("how many customers live in Rome", True),
        ("How many customers do live in Rome?", True),
        ("How many suppliers live in Oslo?", False),
        ("List the 5 oldest customers", True),
        ("List the 6 oldest customers", False),
    ],
)
def test_near_duplicates_of_measuring_questions_are_found(
    tmp_path: Path, question: str, leaking: bool
) -> None:
    _write(tmp_path / "dev.jsonl", "How many customers live in Rome?")
    _write(tmp_path / "more.jsonl", "List the 5 oldest customers.")
    files = [tmp_path / "dev.jsonl", tmp_path / "more.jsonl"]
    assert leaks([question, "Something else entirely"], files) == [question] * leaking
