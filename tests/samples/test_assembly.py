"""Samples over a large schema show what serving would, and what their SQL needs."""

from __future__ import annotations

from schematune.glossary import read_glossary
from schematune.profile import Profile
from schematune.prompt import definition
from schematune.prompting import Asked, Needs, Prompter
from schematune.sample import Sample
from schematune.samples.assembly import Assembly
from schematune.schema import Column, Schema, Table

WIDE = Schema(
    "sqlite",
    tuple(
        Table(f"t{n}", tuple(Column(f"c{i}", "INT", "integer") for i in range(60)), ("c0",))
        for n in range(40)
    ),
)


def assembly() -> Assembly:
    return Assembly(Prompter(WIDE, Profile()))


def asked_of(sample: Sample) -> Asked:
    return Asked(sample.instruction, sample.input)


def test_the_first_samples_are_shown_what_serving_would_show_and_what_is_needed() -> None:
    needs = Needs(("t7",), ("t7.c59",))
    asked = asked_of(assembly().sample("How many c3 of t9?", "SELECT c59 FROM t7", needs))
    assert asked == Prompter(WIDE, Profile()).ask("How many c3 of t9?", needs)
    assert "CREATE TABLE t7 (" in asked.instruction
    assert "\n c59 INTEGER" in asked.instruction


def test_samples_of_the_same_tables_share_a_few_assembly() -> None:
    def made(by: Assembly) -> list[Sample]:
        questions = [f"How many c{n} of t{n}?" for n in range(10, 40)]
        return [by.sample(question, "SELECT 7", Needs(("t7",))) for question in questions]

    samples = made(assembly())
    assert len({each.instruction for each in samples}) == 3
    assert [each.input for each in samples[:2]] == ["How many c10 of t10?", "How many c11 of t11?"]
    assert made(assembly()) == samples


def test_a_shared_prompt_holds_every_column_that_is_needed() -> None:
    made = assembly()
    for n in range(59, 0, -1):
        sample = made.sample("How many?", "SELECT 7", Needs(("t7",), (f"t7.c{n}",)))
        assert f"\n c{n} INTEGER" in sample.instruction


def test_a_question_without_an_answer_is_shown_what_serving_would_show() -> None:
    made, serving = assembly(), Prompter(WIDE, Profile())
    for n in range(5):
        sample = made.sample(f"Is t{n} happy?", None)
        assert asked_of(sample) == serving.ask(f"Is t{n} happy?")
    whole = definition(WIDE.table("t1"), Profile(), "sqlite")
    assert whole not in made.sample("Is t1 happy?", None).instruction


def test_a_shared_prompt_shows_what_the_words_of_the_house_mean() -> None:
    words = read_glossary({"gem": "t7.c59 = 1"}, WIDE)
    made = Assembly(Prompter(WIDE, Profile(), words))
    for n in range(10):
        question = f"Which {'gems' if n % 2 else 'things'} are of c{n + 10}?"
        sample = made.sample(question, "SELECT 7", Needs(("t7",), ("t7.c1",)))
        assert sample.input == f"{question} [gem: t7.c59 = 1]" if n % 2 else question
