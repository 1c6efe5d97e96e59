"""The forms of other trainers: what is written reads back to the same pairs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schematune.errors import ConfigError, DataError
from schematune.linking import unlinked
from schematune.prompt import ABSTENTION, is_abstention, user_message
from schematune.questions import Question, read_questions
from schematune.sample import Sample, write_samples
from schematune.samples.formats import FORMS, Source, spider_tables, write_forms
from schematune.schema import Column, ForeignKey, Schema, Table
from schematune.workspace import Workspace
from tests.samples.shop import SCHEMA

TRAIN = (
    Sample("Do it.\nCREATE TABLE t (a)", "In Oslo? [customer.city = 'Oslo']", "SELECT 1"),
    Sample("Do it.\nCREATE TABLE t (a)", "Who won?", ABSTENTION),
)
EVAL = (Sample("Do it.", "How many?", "SELECT 2"),)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    place = Workspace(tmp_path)
    write_samples(place.train_file, TRAIN)
    write_samples(place.eval_file, EVAL)
    return place


def test_chat_holds_exactly_our_prompt(workspace: Workspace) -> None:
    assert write_forms(workspace, ("chat",), SCHEMA, "shop") == [workspace.data / "chat"]
    lines = (workspace.data / "chat" / "train.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["messages"] for line in lines] == [
        [
            {"role": "user", "content": user_message(sample.instruction, sample.input)},
            {"role": "assistant", "content": sample.output},
        ]
        for sample in TRAIN
    ]
    assert len((workspace.data / "chat" / "eval.jsonl").read_text().splitlines()) == 1


def test_spider_holds_plain_questions_that_can_be_answered(workspace: Workspace) -> None:
    write_forms(workspace, ("spider",), SCHEMA, "shop")
    folder = workspace.data / "spider"
    assert {path.name for path in folder.iterdir()} == {
        "train_spider.json", "dev.json", "tables.json"
    }  # fmt: skip
    assert json.loads((folder / "train_spider.json").read_text()) == [
        {"db_id": "shop", "question": "In Oslo?", "query": "SELECT 1"}
    ]
    assert json.loads((folder / "dev.json").read_text()) == [
        {"db_id": "shop", "question": "How many?", "query": "SELECT 2"}
    ]
    [tables] = json.loads((folder / "tables.json").read_text())
    assert tables == spider_tables(SCHEMA, "shop")


def test_spiders_tables_count_columns_through() -> None:
    assert spider_tables(SCHEMA, "shop") == {
        "db_id": "shop",
        "table_names_original": ["customer", "orders"],
        "table_names": ["customer", "orders"],
        "column_names_original": [
            [-1, "*"], [0, "id"], [0, "name"], [0, "city"], [0, "age"], [0, "email"],
            [1, "id"], [1, "customer_id"], [1, "total"], [1, "placed"],
        ],
        "column_names": [
            [-1, "*"], [0, "id"], [0, "name"], [0, "city"], [0, "age"], [0, "email"],
            [1, "id"], [1, "customer id"], [1, "total"], [1, "placed"],
        ],
        "column_types": [
            "text", "number", "text", "text", "number", "text",
            "number", "number", "number", "time",
        ],
        "primary_keys": [1, 6],
        "foreign_keys": [[7, 1]],
    }  # fmt: skip


def test_keys_to_hidden_tables_and_of_several_columns() -> None:
    keys = (ForeignKey(("a",), "hidden", ("id",)), ForeignKey(("a", "b"), "t", ("b", "a")))
    columns = (Column("a", "INT", "integer"), Column("b", "BLOB", "other"))
    found = spider_tables(Schema("sqlite", (Table("t", columns, ("a", "b"), keys),)), "x")
    assert found["primary_keys"] == [1, 2]
    assert found["foreign_keys"] == [[1, 2], [2, 1]]
    assert found["column_types"] == ["text", "number", "others"]


def test_a_form_is_written_over_an_older_one(workspace: Workspace) -> None:
    write_forms(workspace, ("chat", "spider"), SCHEMA, "shop")
    write_samples(workspace.train_file, EVAL)
    write_forms(workspace, ("chat",), SCHEMA, "shop")
    assert len(read_questions(workspace.data / "chat" / "train.jsonl")) == 1
    assert sorted(path.name for path in workspace.data.iterdir()) == [
        "chat", "eval.json", "spider", "train.json"
    ]  # fmt: skip


def test_what_cannot_be_written_is_one_clear_line(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="written as 'xml'; known forms: chat, spider"):
        write_forms(workspace, ("chat", "xml"), SCHEMA, "shop")
    assert not (workspace.data / "chat").exists()
    with pytest.raises(DataError, match="make one with: schematune samples"):
        write_forms(Workspace(tmp_path / "none"), ("chat",), SCHEMA, "shop")


_any = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip)
_samples = st.builds(
    Sample, _any, _any.map(lambda text: " ".join(text.split())), _any | st.just(ABSTENTION)
)


@settings(deadline=None)
@given(st.lists(_samples, min_size=1, max_size=4))
def test_chat_reads_back_to_the_same_samples(
    tmp_path_factory: pytest.TempPathFactory, samples: list[Sample]
) -> None:
    file = tmp_path_factory.mktemp("any") / "train.jsonl"
    file.write_bytes(FORMS["chat"](Source(samples, (), SCHEMA, "shop"))[file.name].encode())
    assert read_questions(file) == [
        Question(s.input, None if is_abstention(s.output) else s.output, instruction=s.instruction)
        for s in samples
    ]


@settings(deadline=None)
@given(st.lists(_samples, max_size=4))
def test_spider_reads_back_to_the_same_pairs(
    tmp_path_factory: pytest.TempPathFactory, samples: list[Sample]
) -> None:
    file = tmp_path_factory.mktemp("any") / "dev.json"
    samples = [Sample("Do.", "How many?", "SELECT 1"), *samples]
    file.write_bytes(FORMS["spider"](Source((), samples, SCHEMA, "shop"))[file.name].encode())
    assert read_questions(file) == [
        Question(unlinked(s.input), s.output, db_id="shop") for s in samples if s.answerable
    ]
