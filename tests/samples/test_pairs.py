"""Pairs from files as drafts for one database."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from schematune.errors import DataError
from schematune.sample import Sample, write_samples
from schematune.samples.draft import Draft
from schematune.samples.pairs import Pairs, read_pairs
from tests.samples.shop import PROFILE, SCHEMA

COUNT = "SELECT COUNT(*) FROM customer"


def written(path: Path, *records: object) -> Path:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def read(*files: Path) -> Pairs:
    return read_pairs(files, "shop", SCHEMA, PROFILE)


def test_pairs_of_several_files_keep_their_order_and_origin(tmp_path: Path) -> None:
    ours = written(
        tmp_path / "a.jsonl",
        {"question": "How many?", "sql": COUNT},
        {"question": "Why?", "sql": None},
    )
    spider = written(tmp_path / "b.json", {"question": "Count.", "query": COUNT, "db_id": "Shop"})
    assert read(spider, ours) == Pairs(
        (
            Draft("Count.", COUNT, "pairs:b.json"),
            Draft("How many?", COUNT, "pairs:a.jsonl"),
            Draft("Why?", None, "unanswerable:pairs:a.jsonl"),
        )
    )
    assert read() == Pairs()


def test_pairs_of_other_databases_are_left_out_and_counted(tmp_path: Path) -> None:
    file = written(
        tmp_path / "a.jsonl",
        {"question": "How many?", "sql": COUNT, "db_id": "shop"},
        {"question": "How many singers?", "sql": "SELECT 1", "db_id": "concert"},
        {"question": "How many heads?", "sql": "SELECT 1", "db_id": "department"},
    )
    found = read(file)
    assert ([draft.question for draft in found.drafts], found.elsewhere) == (["How many?"], 2)


def test_pairs_of_other_databases_alone_are_one_clear_line(tmp_path: Path) -> None:
    file = written(tmp_path / "a.jsonl", {"question": "Who?", "sql": "SELECT 1", "db_id": "x"})
    with pytest.raises(DataError, match=r"than 'shop': db_id is 'x'; leave it out, or make it"):
        read(file)


def test_constants_must_be_mentioned_unless_the_prompt_shows_them(tmp_path: Path) -> None:
    sql = "SELECT id FROM customer WHERE city = 'Oslo' AND age > 65 LIMIT 3"
    [draft] = read(written(tmp_path / "a.jsonl", {"question": "Old ones?", "sql": sql})).drafts
    assert draft.values == ("65",)


def test_samples_of_another_project_lose_their_linked_values(tmp_path: Path) -> None:
    write_samples(
        tmp_path / "train.json", [Sample("Do.", "In Oslo? [customer.city = 'Oslo']", COUNT)]
    )
    [draft] = read(tmp_path / "train.json").drafts
    assert draft.question == "In Oslo?"


def test_birds_evidence_is_asked_along(tmp_path: Path) -> None:
    record = {"question": "How many?", "evidence": "Count rows.", "SQL": COUNT, "db_id": "shop"}
    [draft] = read(written(tmp_path / "bird.json", record)).drafts
    assert draft.question == "How many? Count rows."
