"""A schema changes under its samples: what holds stays, the rest is made anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from schematune.database import Database
from schematune.prompting import Prompter
from schematune.sample import Sample
from schematune.samples import SampleSet, generate_samples, write_sample_set
from schematune.samples.assembly import Assembly
from schematune.samples.collection import JOINING, Collection
from schematune.samples.draft import Draft
from schematune.samples.renewal import Standing, examine, renew, wanted
from schematune.samples.review import Pair
from schematune.samples.revision import pairs_in
from schematune.samples.split import Accepted, split
from schematune.samples.targets import parse_targets
from schematune.schema import Drift, drift
from schematune.settings import SampleSettings
from schematune.workspace import Workspace
from tests.cli.conftest import CITIES, SHOP

Alter = Callable[[str], tuple[SampleSet, Standing, Drift]]

SETTINGS = SampleSettings(count=120, eval_share=0.2)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(SHOP)
        for n in range(60):
            customer = (n, f"Person {n}", CITIES[n % 3], f"20{10 + n % 9}-01-02")
            connection.execute("INSERT INTO customer VALUES (?, ?, ?, ?)", customer)
            purchase = (n, n % 40, n * 1.5, n % 2)
            connection.execute("INSERT INTO purchase VALUES (?, ?, ?, ?)", purchase)
        connection.commit()
    return path


@pytest.fixture
def altered(shop: Path, tmp_path: Path) -> Alter:
    """Make samples, run a script that alters the database, and renew them."""

    def alter(script: str) -> tuple[SampleSet, Standing, Drift]:
        place = Workspace(tmp_path)
        with Database(str(shop)) as database:
            before = database.reflect()
            profile = database.profile(before)
            write_sample_set(place, generate_samples(database, before, profile, SETTINGS))
        with closing(sqlite3.connect(shop)) as connection:
            connection.executescript(script)
        with Database(str(shop)) as database:
            schema = database.reflect()
            profile = database.profile(schema)
            change = drift(before, schema)
            pairs = pairs_in(place, Assembly(Prompter(schema, profile)))
            standing = examine(pairs, database, schema, change)
            to_make = wanted(standing, schema, change, SETTINGS)
            made = renew(standing, database, schema, profile, SETTINGS, to_make)
            return made, standing, change

    return alter


def sides(made: SampleSet, standing: Standing) -> None:
    """Assert that nothing that holds has changed sides."""
    eval_of = {sample.input.partition(" [")[0] for sample in made.eval}
    was = {pair.question: pair.held_out for pair in standing.held}
    assert not [question for question in eval_of if was.get(question) is False]
    assert {question for question, held_out in was.items() if held_out} <= eval_of
    assert made.report.leakage.templates == made.report.leakage.questions == 0


def test_a_renamed_column(altered: Alter) -> None:
    made, standing, change = altered("ALTER TABLE customer RENAME COLUMN city TO town")
    assert (change.new_columns, change.lost_columns) == (("customer.town",), ("customer.city",))
    assert len(standing.held) + len(standing.broken) == 120
    assert set(standing.reasons) <= {"guard:unknown-column", "answerable"}
    assert standing.reasons["guard:unknown-column"] > 10
    assert not any("city" in (pair.sql or "") for pair in standing.held)
    samples = (*made.train, *made.eval)
    assert len(samples) == 120
    assert all("town" in s.instruction and " city" not in s.instruction for s in samples)
    assert any("town" in sample.output for sample in samples)
    figures = made.manifest.figures
    assert figures["held"] + figures["new"] == 120
    assert made.rejected[: len(standing.broken)] == standing.broken
    sides(made, standing)


def test_a_dropped_table(altered: Alter) -> None:
    made, standing, change = altered("DROP TABLE purchase")
    assert change == Drift(lost_tables=("purchase",))
    assert list(standing.reasons) == ["guard:unknown-table"]
    assert not any("purchase" in s.instruction for s in (*made.train, *made.eval))
    assert {pair.question for pair in standing.held} <= {
        sample.input.partition(" [")[0] for sample in (*made.train, *made.eval)
    }
    sides(made, standing)


def test_a_new_table_gets_samples_though_none_broke(
    altered: Alter,
) -> None:
    columns = "id INTEGER PRIMARY KEY, title TEXT, country TEXT, rating INTEGER"
    rows = ", ".join(f"({n}, 'S{n}', 'C{n % 4}', {n % 5})" for n in range(40))
    script = f"CREATE TABLE supplier ({columns}); INSERT INTO supplier VALUES {rows}"
    made, standing, change = altered(script)
    assert change.new_tables == ("supplier",)
    assert set(standing.reasons) <= {"answerable"}
    samples = (*made.train, *made.eval)
    assert made.manifest.figures["new"] == 40, "four of twelve columns are new: a third of 120"
    assert sum("supplier" in sample.output for sample in samples) >= 30
    sides(made, standing)


def test_targets_follow_the_names_of_the_schema(shop: Path) -> None:
    own = ("tables 2%", "columns/customer.city 9%", "joins/customer - purchase 5%")
    lost = ("tables/purchase 9%", "clauses/LIKE 3%")
    with Database(str(shop)) as database:
        before = database.reflect()
    with closing(sqlite3.connect(shop)) as connection:
        connection.execute("DROP TABLE purchase")
        connection.execute('ALTER TABLE customer ADD COLUMN "shoe\nsize, 5%" INTEGER')
    with Database(str(shop)) as database:
        schema, standing = database.reflect(), Standing((), ())
        profile = database.profile(schema)
    settings = replace(SETTINGS, targets=(*own, *lost))
    asked = wanted(standing, schema, drift(before, schema), settings).targets
    assert asked[:3] == ("tables 2%", "columns/customer.city 9%", "clauses/LIKE 3%")
    found = {target.name for target in parse_targets(asked[3:], schema, profile)}
    assert found == {"customer.shoe\nsize, 5%"}


def test_a_question_that_named_what_was_missing_may_be_answerable_now(shop: Path) -> None:
    with Database(str(shop)) as database:
        before = database.reflect()
    with closing(sqlite3.connect(shop)) as connection:
        connection.execute("ALTER TABLE customer ADD COLUMN shoe_size INTEGER")
    pairs = [Pair("What is the shoe size of Ada?", None), Pair("Will it rain?", None)]
    with Database(str(shop)) as database:
        schema = database.reflect()
        found = examine(pairs, database, schema, drift(before, schema))
    assert found.held == (pairs[1],)
    assert [(r.question, r.reason) for r in found.broken] == [(pairs[0].question, "answerable")]


def test_a_new_sample_that_would_draw_another_into_training_is_not_kept(shop: Path) -> None:
    with Database(str(shop)) as database:
        schema = database.reflect()
        prompter = Prompter(schema, database.profile(schema))
        collection = Collection(database, prompter, SETTINGS)
        where = "SELECT COUNT(*) FROM customer WHERE"
        asked = Pair("How many live in Oslo?", f"{where} city = 'Oslo'", held_out=True)
        trained = Pair("Count the people called 'Person 3'.", f"{where} name = 'Person 3'")
        collection.hold(asked)
        collection.hold(trained)
        bridge = Draft("Count the people called 'Bergen'.", f"{where} city = 'Bergen'", "count")
        assert collection.offer(bridge) is JOINING
        like = Draft("Number of customers in Bergen?", f"{where} city = 'Bergen'", "count")
        assert collection.offer(like) is None
    assert [s.input.partition(" [")[0] for s in split(collection.accepted, 0.1).eval] == [
        asked.question,
        like.question,
    ]


def test_a_group_that_was_trained_on_is_never_held_out() -> None:
    def item(template: str, shape: str, held_out: bool | None) -> Accepted:
        return Accepted(Sample("", f"{template}{shape}", "SELECT 1"), template, shape, held_out)

    stays, trained = item("a", "1", True), item("b", "2", False)
    bridge = [item("c", "3", True), item("c", "4", None), item("d", "4", False)]
    new = [item("a", "5", None), item("b", "6", None)]
    found = split([stays, trained, *bridge, *new], eval_share=0.1)
    assert [sample.input for sample in found.eval] == ["a1", "a5"]
