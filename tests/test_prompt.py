"""The prompt is frozen: a change of one character makes every trained model stale."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import Environment

from schematune.errors import DataError, ModelError
from schematune.profile import ColumnProfile, Profile
from schematune.prompt import (
    ABSTENTION,
    CHAT_TEMPLATE,
    PROMPT_FILE,
    PromptRecord,
    check_prompt,
    instruction,
    is_abstention,
    prompt_record,
    user_message,
    value_hint,
)
from schematune.schema import Column, ForeignKey, Schema, Table

GOLDEN = Path(__file__).parent / "golden"

CUSTOMER = Table(
    "customer",
    (
        Column("customer_key", "INT", "integer"),
        Column("source", "VARCHAR(50)", "text"),
        Column("full_name", "VARCHAR(100)", "text"),
        Column("created", "DATETIME", "datetime"),
        Column("vip", "BOOLEAN", "boolean"),
    ),
    ("customer_key",),
)
LINE = Table(
    "Order line",
    (
        Column("order", "INT", "integer", comment="number  of\nthe order"),
        Column("no", "INT", "integer"),
        Column("customer_key", "INT", "integer"),
        Column("total", "DECIMAL(9,2)", "real"),
        Column('said "it"', "TEXT", "text"),
    ),
    ("order", "no"),
    (
        ForeignKey(("customer_key",), "customer", ("customer_key",)),
        ForeignKey(("order", "no"), "old line", ("a", "b")),
    ),
    comment="what was  sold",
)
SCHEMA = Schema("sqlite", (CUSTOMER, LINE))
PROFILE = Profile(
    {"customer": 100, "Order line": 100},
    {
        ("customer", "customer_key"): ColumnProfile(100, 0, 100, (), 1, 100),
        ("customer", "source"): ColumnProfile(100, 2, 3, ("web", "store", "o'clock")),
        ("customer", "full_name"): ColumnProfile(100, 0, 99, ("Ada", "Bob"), personal=True),
        ("customer", "created"): ColumnProfile(100, 0, 100, (), "2018-03-01 07:00", "2025-12-31"),
        ("customer", "vip"): ColumnProfile(100, 0, 2, (0, 1), 0, 1),
        ("Order line", "total"): ColumnProfile(100, 0, 90, (), 0.5, 99.95),
        ("Order line", 'said "it"'): ColumnProfile(100, 0, 60, ("x", "y", "z", "w")),
    },
)


def golden(name: str) -> str:
    return (GOLDEN / name).read_text(encoding="utf-8").removesuffix("\n")


def test_the_prompt_is_the_golden_one() -> None:
    assert user_message(instruction(SCHEMA, PROFILE), "How  many\ncustomers?") == golden(
        "prompt.txt"
    )


def test_another_dialect_changes_the_task_and_the_quotes() -> None:
    shown = instruction(replace(SCHEMA, dialect="mysql").subset(["Order line"]), PROFILE)
    assert shown.startswith("Write one MySQL SELECT")
    assert "CREATE TABLE `Order line`" in shown
    assert "customer (" not in shown


def test_a_namespace_is_written() -> None:
    shown = instruction(Schema("postgres", (replace(CUSTOMER, namespace="Sales"),)), Profile())
    assert 'CREATE TABLE "Sales".customer (' in shown


def test_values_of_personal_columns_never_stand_in_a_prompt() -> None:
    shown = instruction(SCHEMA, PROFILE)
    assert "Ada" not in shown
    assert "Bob" not in shown


def test_dates_are_shown_by_year_only() -> None:
    shown = instruction(SCHEMA, PROFILE)
    assert "2018 to 2025" in shown
    assert "2018-03" not in shown


TEXT, NUMBER = Column("c", "TEXT", "text"), Column("c", "INT", "integer")


@pytest.mark.parametrize(
    ("column", "profile", "hint"),
    [
        (TEXT, ColumnProfile(0), ""),
        (TEXT, ColumnProfile(99, distinct=9, values=tuple("abcdefghi")),
         "'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', ..."),
        (TEXT, ColumnProfile(99, distinct=90, values=tuple("abcdefghi")), "'a', 'b', 'c', ..."),
        (TEXT, ColumnProfile(99, distinct=2, values=("x" * 25, "y")), "'y', ..."),
        (TEXT, ColumnProfile(99, distinct=1, values=("two\nlines",)), "'two lines'"),
        (TEXT, ColumnProfile(9, 0, 9, (), "2020-01-02", "2021-01-01", looks_like="date"),
         "2020 to 2021"),
        (NUMBER, ColumnProfile(99, distinct=3, values=(1, 2, 3), low=1, high=3), "1, 2, 3"),
        (NUMBER, ColumnProfile(99, distinct=6, values=(1, 2, 3), low=1, high=9), "1 to 9"),
        (NUMBER, ColumnProfile(0), ""),
        (Column("c", "DATE", "date"), ColumnProfile(9), ""),
        (Column("c", "BIT", "boolean"), ColumnProfile(9, distinct=2, values=(1, 0)), ""),
        (Column("c", "BOOL", "boolean"), ColumnProfile(9, 0, 2, ("Y", "N")), "'Y', 'N'"),
    ],
)  # fmt: skip
def test_hints(column: Column, profile: ColumnProfile, hint: str) -> None:
    assert value_hint(column, profile) == hint


def test_the_fingerprint_is_the_frozen_one() -> None:
    assert prompt_record().fingerprint == golden("prompt.fingerprint")


def test_another_chat_template_has_another_fingerprint() -> None:
    assert prompt_record("{{ messages }}").fingerprint != prompt_record().fingerprint


def test_the_chat_template_renders_a_turn() -> None:
    # Transformers compiles chat templates with these two switches.
    environment = Environment(trim_blocks=True, lstrip_blocks=True, autoescape=False)
    turn = [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}]
    shown = environment.from_string(CHAT_TEMPLATE).render(
        messages=turn, bos_token="<s>", eos_token="</s>"
    )
    assert shown == "<s>[INST]Q[/INST]A</s>"


@pytest.mark.parametrize(
    "text", ["I don't know", " i don’t know.\n", '"I don\'t know"', "I DON'T KNOW!"]
)
def test_abstentions(text: str) -> None:
    assert is_abstention(text)


@pytest.mark.parametrize("text", ["", "SELECT 1", "I don't know who", f"SELECT '{ABSTENTION}'"])
def test_what_is_not_an_abstention(text: str) -> None:
    assert not is_abstention(text)


def test_a_record_survives_its_file(tmp_path: Path) -> None:
    prompt_record().save(tmp_path)
    assert PromptRecord.load(tmp_path) == prompt_record()
    check_prompt(tmp_path)


def test_a_model_from_elsewhere_has_no_record_and_passes(tmp_path: Path) -> None:
    assert PromptRecord.load(tmp_path) is None
    check_prompt(tmp_path)


def test_a_model_of_another_prompt_is_refused(tmp_path: Path) -> None:
    replace(prompt_record(), fingerprint="0" * 16).save(tmp_path)
    with pytest.raises(ModelError, match=r"0{16}.*train it again"):
        check_prompt(tmp_path)


@pytest.mark.parametrize("text", ["", "[]", json.dumps({"fingerprint": "x"})])
def test_a_broken_record_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / PROMPT_FILE).write_text(text)
    with pytest.raises(DataError, match="not a prompt record"):
        check_prompt(tmp_path)
