"""Targets of coverage: how they are written, counted and steered by."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlglot import exp, parse_one

from schematune.database import Database
from schematune.errors import ConfigError
from schematune.samples import generate_samples
from schematune.samples.coverage import Features, features
from schematune.samples.data_report import markdown
from schematune.samples.draft import Draft
from schematune.samples.pairs import Pairs
from schematune.samples.targets import Tally, Target, may_serve, parse_targets
from schematune.samples.teacher import BuiltinTeacher
from schematune.settings import SampleSettings
from tests.samples.shop import PROFILE, SCHEMA, Shop
from tests.samples.test_generate import Script, database  # noqa: F401 - a fixture


def features_of(sql: str, *tables: str) -> Features:
    query = parse_one(sql, dialect="sqlite")
    assert isinstance(query, exp.Query)
    return features(query, sql, tables or ("customer",), ("customer.age",))


def parsed(*texts: str) -> dict[str, float]:
    return {f"{t.heading}/{t.name}": t.share for t in parse_targets(texts, SCHEMA, PROFILE)}


def test_a_heading_stands_for_each_of_its_names() -> None:
    assert parsed("tables 2%") == {"tables/customer": 0.02, "tables/orders": 0.02}
    assert parsed("joins 1%") == {"joins/customer - orders": 0.01}
    assert set(parsed("constants 1%")) == {"constants/number", "constants/text"}
    assert len(parsed("columns 0.5%")) == 9


def test_a_name_has_a_target_of_its_own() -> None:
    found = parsed("difficulty 5%", "difficulty/very hard 10 %", "clauses/LIKE 2.5%")
    assert found["difficulty/easy"] == 0.05
    assert found["difficulty/very hard"] == 0.1
    assert found["clauses/LIKE"] == 0.025


def test_many_names_share_what_is_possible() -> None:
    assert parsed("columns 90%")["columns/customer.age"] == pytest.approx(0.5 / 9)
    assert parsed("tables 0%") == {}


@pytest.mark.parametrize(
    "text", ["", "tables", "tables 2", "chairs 2%", "tables 200%", "tables -1%", "2% tables"]
)
def test_a_target_that_is_not_understood_is_one_clear_line(text: str) -> None:
    with pytest.raises(ConfigError, match="is not understood; write 'HEADING SHARE%'") as caught:
        parse_targets([text], SCHEMA, PROFILE)
    assert repr(text) in str(caught.value)


def test_what_is_owed_and_lacking_is_counted() -> None:
    like, orders = Target("clauses", "LIKE", 0.5), Target("tables", "orders", 0.2)
    tally = Tally([like, orders], wanted=10)
    assert tally.owed == 5 + 2
    plain = features_of("SELECT 1 FROM customer WHERE age > 1")
    wanted = features_of("SELECT 1 FROM customer WHERE name LIKE 'A%'")
    for _ in range(5):
        tally.add(plain)
    assert tally.lacking() == (like, orders)
    assert not tally.serves(plain)
    assert tally.serves(wanted)
    for _ in range(5):
        tally.add(wanted)
    assert tally.owed == 2
    assert not tally.serves(wanted)
    assert tally.lacking() == (orders,)
    assert [(s.target, s.count, s.needed, s.holds) for s in tally.standings()] == [
        (orders, 0, 2, False), (like, 5, 5, True)
    ]  # fmt: skip


SERVING = [
    ("SELECT name FROM customer WHERE name LIKE 'A%'", "clauses", "LIKE"),
    ("SELECT c.age FROM customer AS c", "columns", "customer.age"),
    ("SELECT 1 FROM customer AS c JOIN orders AS o ON o.customer_id = c.id", "joins",
     "customer - orders"),
    ("SELECT Avg(age) FROM customer", "functions", "AVG"),
    ("SELECT id FROM orders WHERE placed > '2024-01-02'", "constants", "date"),
    ("SELECT id FROM customer WHERE age > 5", "constants", "number"),
    ("SELECT city, COUNT(*) FROM customer WHERE age > 1 AND id > 2 GROUP BY city", "difficulty",
     "medium"),
]  # fmt: skip


@pytest.mark.parametrize(("sql", "heading", "name"), SERVING)
def test_a_look_at_the_text_finds_what_serves(sql: str, heading: str, name: str) -> None:
    assert may_serve(sql, [Target(heading, name, 0.1)])
    assert not may_serve("SELECT name FROM customer", [Target(heading, name, 0.1)])


def test_the_generator_makes_more_of_what_is_lacking() -> None:
    def share(*lacking: Target) -> float:
        teacher = BuiltinTeacher(SCHEMA, PROFILE, 0, 0.0)
        teacher.steer(lacking)
        made = [draft.sql or "" for draft, _ in zip(teacher.drafts(), range(150), strict=False)]
        return sum("LIKE" in sql for sql in made) / len(made)

    assert share(Target("clauses", "LIKE", 0.5)) > 2 * share()


def recital() -> Iterator[Draft]:
    """Yield ten plain drafts for each one with a LIKE."""
    for number in range(10, 400):
        sql = f"SELECT id FROM customer WHERE id <> {number}"
        yield Draft(f"all except for {number}", sql, "plain")
        if number % 10 == 0:
            sql = f"SELECT id FROM customer WHERE name LIKE '%' AND id <> {number}"
            yield Draft(f"all with a name except for {number}", sql, "like")


def settings(*targets: str, count: int = 40) -> SampleSettings:
    return SampleSettings(count=count, unanswerable_share=0.0, targets=targets)


def test_the_last_samples_are_kept_for_targets(database: Database) -> None:  # noqa: F811
    script = Script(recital)
    wanted = settings("clauses/LIKE 20%")
    found = generate_samples(database, SCHEMA, PROFILE, wanted, teacher=script)
    assert found.report.coverage.counts["clauses"]["LIKE"] == 8
    assert len(found.train) + len(found.eval) == 40
    assert [s.holds for s in found.report.targets] == [True]
    assert {r.reason for r in found.rejected} == {"surplus"}
    assert "1 of 1 hold" in markdown(found.report)
    assert (Target("clauses", "LIKE", 0.2),) in script.steered


def test_what_no_draft_serves_is_given_up_and_reported(database: Database) -> None:  # noqa: F811
    wanted = settings("clauses/UNION 10%")
    found = generate_samples(database, SCHEMA, PROFILE, wanted, teacher=Script(recital))
    assert len(found.train) + len(found.eval) == 40
    report = markdown(found.report)
    assert "0 of 1 hold" in report
    assert "| `clauses/UNION 10%` | 0 | 4 |" in report


def test_a_teacher_that_ends_early_loses_nothing(database: Database) -> None:  # noqa: F811
    def few() -> Iterator[Draft]:
        yield from list(recital())[:35]

    wanted = settings("clauses/UNION 10%")
    found = generate_samples(database, SCHEMA, PROFILE, wanted, teacher=Script(few))
    assert len(found.train) + len(found.eval) == 35


def test_the_default_targets_hold_on_a_small_database(shop: Shop) -> None:
    shop.max_rows = 1000
    found = generate_samples(shop, SCHEMA, PROFILE, SampleSettings(count=400))
    assert [s.target for s in found.report.targets if not s.holds] == []


def test_pairs_of_the_user_give_way_to_no_target(database: Database) -> None:  # noqa: F811
    pairs = Pairs(tuple(recital())[:9])
    found = generate_samples(
        database, SCHEMA, PROFILE, settings("clauses/LIKE 50%", count=10), pairs=pairs,
        teacher=Script(recital),
    )  # fmt: skip
    assert found.report.pairs.kept == 9
