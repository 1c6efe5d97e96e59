"""Small schemas are shown whole, of large ones what a question is about, and it always fits."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schematune.database import Database
from schematune.errors import ModelError
from schematune.glossary import read_glossary
from schematune.inference import open_model
from schematune.inference.artifact import resolve_base
from schematune.inference.tokenizer import TOKENIZER_FILE
from schematune.linking import ValueIndex
from schematune.profile import ColumnProfile, Profile
from schematune.prompt import instruction, user_message
from schematune.prompting import (
    DEFINITION_TOKENS,
    PICKED_TABLES,
    WHOLE_TABLES,
    Needs,
    Prompter,
    estimated_tokens,
    water_level,
)
from schematune.schema import Column, ForeignKey, Schema, Table

QUESTIONS = Path(__file__).parents[1] / "recipes" / "tiny" / "questions"
WORDS = tuple(
    """anchor badge candle dragon engine feather garden hammer island jacket kettle ladder magnet
    needle orchid pencil quarry ribbon saddle tunnel umbrella violin window yogurt""".split()
)


def table(name: str, columns: int = 3, to: str = "") -> Table:
    keys = (ForeignKey((f"{to}_id",), to, ("id",)),) if to else ()
    names = ["id", *(f"{to}_id" for _ in keys), *(f"{name}_attribute_{n}" for n in range(columns))]
    made = tuple(Column(n, "TEXT", "text") for n in names)
    return Table(name, made, ("id",), keys)


def chain(tables: int, columns: int = 3) -> Schema:
    """Return tables of which each points at the one before."""
    pairs = zip(WORDS[:tables], ("", *WORDS), strict=False)
    return Schema("sqlite", tuple(table(name, columns, before) for name, before in pairs))


def northwind() -> Schema:
    """Return a schema as wide as Northwind with its views: more than a small model reads."""
    return chain(24, 26)


def test_a_small_schema_is_shown_whole_and_as_ever() -> None:
    schema = chain(WHOLE_TABLES)
    seen = Profile({}, {("anchor", "anchor_attribute_0"): ColumnProfile(9, 0, 1, ("Rome",))})
    asked = Prompter(schema, seen).ask("Which are in Rome?", Needs(("badge",)))
    assert asked.instruction == instruction(schema, seen)
    assert asked.question == ValueIndex(schema, seen).linked("Which are in Rome?")
    assert asked.message == user_message(asked.instruction, asked.question)


@pytest.mark.parametrize("schema", [chain(WHOLE_TABLES + 1), chain(4, 100)])
def test_of_a_large_schema_a_part_is_shown_in_its_order(schema: Schema) -> None:
    prompter = Prompter(schema, Profile())
    shown = prompter.shown("How many dragons have a candle?")
    names = [table.name for table in schema]
    assert {"dragon", "candle"} <= {table.name for table in shown}
    assert [t.name for t in shown] == [name for name in names if name in shown]
    assert len(shown.tables) <= PICKED_TABLES
    for part in shown:
        kept = [c.name for c in part.columns]
        assert kept == [c.name for c in schema.table(part.name).columns if c.name in kept]
    assert prompter.ask("dragons").instruction != instruction(schema, Profile())


def test_what_is_needed_is_shown_whatever_is_asked() -> None:
    needs = Needs(("engine", "yogurt"), ("yogurt.yogurt_attribute_25", "yogurt.id"))
    shown = Prompter(northwind(), Profile()).shown("How many anchors?", needs)
    assert {"anchor", "engine", "yogurt"} <= {table.name for table in shown}
    assert "yogurt_attribute_25" in shown.table("yogurt")
    many = Needs(WORDS[: PICKED_TABLES + 3])
    assert {t.name for t in Prompter(northwind(), Profile()).shown("?", many)} == set(many.tables)


def test_a_table_of_500_columns_keeps_its_keys_and_what_is_asked_of() -> None:
    wide = Schema("sqlite", (table("fact", 500, "dim"), table("dim")))
    comment = "very long " * 100
    wide = Schema("sqlite", tuple(replace(t, comment=comment) for t in wide))
    asked = Prompter(wide, Profile()).ask("Sum of fact attribute 437 by dim")
    (fact, dim) = Prompter(wide, Profile()).shown("Sum of fact attribute 437 by dim")
    assert {"id", "dim_id"} < {column.name for column in fact.columns}
    assert fact.primary_key == ("id",)
    assert fact.foreign_keys
    assert 20 < len(fact.columns) < 200
    assert dim.columns == wide.table("dim").columns
    assert estimated_tokens(asked.instruction) <= DEFINITION_TOKENS + 100


def test_a_value_in_a_column_that_is_not_shown_is_not_told() -> None:
    schema = northwind()
    seen = Profile({}, {("yogurt", "yogurt_attribute_3"): ColumnProfile(9, 0, 1, ("Rome",))})
    prompter = Prompter(schema, seen)
    assert prompter.ask("Is it in Rome?").question.endswith("[yogurt.yogurt_attribute_3 = 'Rome']")
    without = Schema("sqlite", (schema.table("anchor"),))
    assert prompter.word("Is it in Rome?", without).question == "Is it in Rome?"


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.integers(0, 60), min_size=1, max_size=20),
    st.lists(st.sampled_from(WORDS), max_size=4),
    st.booleans(),
)
def test_every_prompt_fits_and_is_the_same_again(
    widths: list[int], said: list[str], needed: bool
) -> None:
    schema = Schema(
        "sqlite", tuple(table(n, width) for n, width in zip(WORDS, widths, strict=False))
    )
    question = f"How many {' and '.join(said)}?"
    needs = Needs((schema.tables[-1].name,)) if needed else Needs()
    first = Prompter(schema, Profile()).ask(question, needs)
    assert estimated_tokens(first.instruction) <= DEFINITION_TOKENS + 100  # the task's own words
    assert Prompter(schema, Profile()).ask(question, needs) == first


def test_what_a_word_of_the_house_means_is_shown_and_explained() -> None:
    schema = northwind()
    words = read_glossary({"gem": "quarry.quarry_attribute_25 = 'opal'"}, schema)
    plain, told = Prompter(schema, Profile()), Prompter(schema, Profile(), words)
    question = "How many gems has each dragon?"
    assert "quarry" not in {table.name for table in plain.shown(question)}
    asked = told.ask(question)
    assert "CREATE TABLE quarry (" in asked.instruction
    assert "quarry_attribute_25 TEXT" in asked.instruction
    assert "[gem: quarry.quarry_attribute_25 = 'opal']" in asked.question
    assert told.ask("How many dragons?") == plain.ask("How many dragons?")


@given(st.lists(st.integers(1, 400), min_size=1), st.integers(100, 2000))
def test_the_water_level_fills_the_room(sizes: list[int], room: int) -> None:
    level = water_level(sizes, room)
    assert sum(min(size, level) for size in sizes) <= room
    assert level >= max(sizes) or sum(min(size, level + 1) for size in sizes) > room


@pytest.mark.parametrize("name", ["airport", "apartment_letting", "library_system"])
def test_estimates_are_rather_too_high_for_the_embedded_base(name: str, tmp_path: Path) -> None:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(resolve_base("tiny") / TOKENIZER_FILE))
    script = (QUESTIONS / f"{name}.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(tmp_path / "rows.sqlite")) as connection:
        connection.executescript(script)
    with Database(str(tmp_path / "rows.sqlite")) as database:
        schema = database.reflect()
        told = instruction(schema, database.profile(schema))
    tokens = len(tokenizer.encode(told).ids)
    assert 0.6 * estimated_tokens(told) < tokens <= estimated_tokens(told)


def test_a_model_of_a_small_context_can_be_asked_of_a_large_schema() -> None:
    schema = northwind()
    with closing(open_model("tiny")) as model:
        with pytest.raises(ModelError, match="context"):
            model.complete([user_message(instruction(schema, Profile()), "How many dragons?")])
        asked = Prompter(schema, Profile()).ask("How many dragons are there?")
        (answer,) = model.complete([asked.message], max_new_tokens=32)
    assert "dragon" in answer
