"""Samples over a large schema show what serving would, and what their SQL needs."""

from __future__ import annotations

from schematune.profile import Profile
from schematune.prompt import definition
from schematune.prompting import Needs, Prompter
from schematune.samples.prompts import SamplePrompts
from schematune.schema import Column, Schema, Table

WIDE = Schema(
    "sqlite",
    tuple(
        Table(f"t{n}", tuple(Column(f"c{i}", "INT", "integer") for i in range(60)), ("c0",))
        for n in range(40)
    ),
)


def prompts() -> SamplePrompts:
    return SamplePrompts(Prompter(WIDE, Profile()))


def test_the_first_samples_are_shown_what_serving_would_show_and_what_is_needed() -> None:
    needs = Needs(("t7",), ("t7.c59",))
    asked = prompts().ask("How many c3 of t9?", needs)
    assert asked == Prompter(WIDE, Profile()).ask("How many c3 of t9?", needs)
    assert "CREATE TABLE t7 (" in asked.instruction
    assert "\n c59 INTEGER" in asked.instruction


def test_samples_of_the_same_tables_share_a_few_prompts() -> None:
    made = prompts()
    asked = [made.ask(f"How many c{n} of t{n}?", Needs(("t7",))) for n in range(10, 40)]
    assert len({each.instruction for each in asked}) == 3
    assert [each.question for each in asked[:2]] == ["How many c10 of t10?", "How many c11 of t11?"]
    again = prompts()
    assert [again.ask(f"How many c{n} of t{n}?", Needs(("t7",))) for n in range(10, 40)] == asked


def test_a_shared_prompt_holds_every_column_that_is_needed() -> None:
    made = prompts()
    for n in range(59, 0, -1):
        asked = made.ask("How many?", Needs(("t7",), (f"t7.c{n}",)))
        assert f"\n c{n} INTEGER" in asked.instruction


def test_a_question_without_an_answer_is_shown_what_serving_would_show() -> None:
    made, serving = prompts(), Prompter(WIDE, Profile())
    for n in range(5):
        assert made.ask(f"Is t{n} happy?", Needs()) == serving.ask(f"Is t{n} happy?")
    whole = definition(WIDE.table("t1"), Profile(), "sqlite")
    assert whole not in made.ask("Is t1 happy?", Needs()).instruction
