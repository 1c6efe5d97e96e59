"""What varies stays true: the SQL runs on the tables that are shown, and says what it said."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from random import Random

import pytest

from schematune.base import variation
from schematune.base.variation import Asked, varied
from schematune.dialects import quote
from schematune.profile import ColumnProfile, Profile
from schematune.prompt import ABSTENTION
from schematune.schema import Column, ForeignKey, Schema, Table


def _column(name: str, kind: str = "text") -> Column:
    return Column(name, kind.upper(), kind)  # type: ignore[arg-type]


SHOP = Schema(
    "sqlite",
    (
        Table(
            "customer",
            (
                _column("customer_id", "integer"), _column("full_name"), _column("city"),
                _column("created_date", "date"), _column("loyalty_points", "integer"),
            ),
            ("customer_id",),
        ),
        Table(
            "purchase",
            (
                _column("purchase_id", "integer"), _column("customer_id", "integer"),
                _column("amount", "real"), _column("year", "integer"),
            ),
            ("purchase_id",),
            (ForeignKey(("customer_id",), "customer", ("customer_id",)),),
        ),
    ),
)  # fmt: skip
PROFILE = Profile(
    {"customer": 4, "purchase": 4},
    {("customer", "city"): ColumnProfile(40, 0, 3, ("Rome", "Oslo", "New York"))},
)
ROWS: dict[str, list[tuple[object, ...]]] = {
    "customer": [(1, "Ann", "Rome", "2020-01-01", 5), (2, "Bo", "Oslo", "2021-01-01", None)],
    "purchase": [(1, 1, 9.5, 2020), (2, 1, 1.0, 2021), (3, 2, 4.0, 2021)],
}
PAIRS = (
    ("How many customers are there?", "SELECT COUNT(*) AS customer_count FROM customer"),
    ("Who lives in Rome?", "SELECT full_name FROM customer WHERE city = 'Rome'"),
    ("Who joined in 2020?", "SELECT full_name FROM customer WHERE created_date >= '2020-01-01'"),
    ("Who has more than 3 purchases?",
     "SELECT c.full_name FROM customer AS c JOIN purchase AS p ON p.customer_id = c.customer_id "
     "GROUP BY c.customer_id HAVING COUNT(*) > 3"),
    ("Purchases per year", "SELECT year, COUNT(*) AS n FROM purchase GROUP BY year ORDER BY year"),
    ("Average loyalty points", "SELECT AVG(loyalty_points) AS points FROM customer"),
    ("Who bought nothing?",
     "SELECT full_name FROM customer WHERE customer_id NOT IN (SELECT customer_id FROM purchase)"),
    ("What is the weather?", ABSTENTION),
)  # fmt: skip
ASKED = Asked(SHOP, PROFILE, PAIRS)


def build(schema: Schema, connection: sqlite3.Connection, *, filled: bool = False) -> None:
    for table, rows in zip(schema, ROWS.values(), strict=True):
        names = ", ".join(quote(column.name, "sqlite") for column in table.columns)
        connection.execute(f"CREATE TABLE {quote(table.name, 'sqlite')} ({names})")
        if filled:
            marks = ", ".join("?" * len(table.columns))
            connection.executemany(
                f"INSERT INTO {quote(table.name, 'sqlite')} VALUES ({marks})",
                rows,
            )


@pytest.mark.parametrize("seed", range(60))
def test_every_query_runs_on_the_tables_that_are_shown(seed: int) -> None:
    seen = varied(ASKED, Random(seed))
    with closing(sqlite3.connect(":memory:")) as connection:
        build(seen.schema, connection)
        for _, sql in seen.pairs:
            if sql != ABSTENTION:
                connection.execute(sql)


def test_names_columns_and_constants_do_vary() -> None:
    seen = [varied(ASKED, Random(seed)) for seed in range(60)]
    assert len({asked.schema for asked in seen}) > 30
    assert len({pair for asked in seen for pair in asked.pairs}) > 100
    assert varied(ASKED, Random(1)) == varied(ASKED, Random(1))


@pytest.mark.parametrize("seed", range(40))
def test_renaming_changes_no_row(seed: int) -> None:
    renamed = variation._renamed(ASKED, Random(seed))
    with (
        closing(sqlite3.connect(":memory:")) as before,
        closing(sqlite3.connect(":memory:")) as after,
    ):
        build(SHOP, before, filled=True)
        build(renamed.schema, after, filled=True)
        for (_, ours), (_, theirs) in zip(PAIRS, renamed.pairs, strict=True):
            if ours != ABSTENTION:
                assert before.execute(ours).fetchall() == after.execute(theirs).fetchall()


def test_names_that_would_fall_together_stay() -> None:
    twins = Table("t", (_column("a_b"), _column("aB")))
    asked = Asked(Schema("sqlite", (twins,)), Profile(), ())
    assert all(variation._renamed(asked, Random(seed)) == asked for seed in range(5))


def test_what_is_hidden_has_no_answer() -> None:
    hidden = variation._without_a_column(ASKED, Random(0))
    lost = {q for (q, sql), (_, now) in zip(PAIRS, hidden.pairs, strict=True) if sql != now}
    assert lost
    assert all(dict(hidden.pairs)[question] == ABSTENTION for question in lost)
    names = {column.name for table in hidden.schema for column in table.columns}
    assert len(names) < len({c.name for table in SHOP for c in table.columns})


@pytest.mark.parametrize("seed", range(30))
def test_years_and_values_vary_on_both_sides(seed: int) -> None:
    rng = Random(seed)
    for pair in PAIRS[1:3]:
        question, sql = variation._reworded(pair, ASKED, rng)
        year = re.search(r"\d{4}", question)
        city = re.search(r"city = '(.*)'", sql)
        assert year is None or f"'{year[0]}-01-01'" in sql
        assert city is None or city[1].lower() in question.lower()


@pytest.mark.parametrize(
    ("question", "sql"),
    [
        ("Who came in 2020?", "SELECT a FROM t WHERE d < '2015-01-01'"),
        ("Who came last year?", "SELECT a FROM t WHERE d >= '2020-01-01'"),
        ("On the leap day of 2020?", "SELECT a FROM t WHERE d = '2020-02-29'"),
    ],
)
def test_years_stay_where_the_question_does_not_say_them(question: str, sql: str) -> None:
    said = {variation._other_years(question, sql, Random(seed)) for seed in range(20)}
    assert said == {(question, sql)}


@pytest.mark.parametrize(
    ("question", "sql"),
    [
        ("Top 5 of 10?", "SELECT a FROM t LIMIT 5"),
        ("Who flew the Boeing 747?", "SELECT a FROM t WHERE n = 747"),
        ("People over 65", "SELECT CASE WHEN a > 65 THEN 'over 65' END FROM t"),
    ],
)
def test_numbers_stay_where_they_may_mean_something_else(question: str, sql: str) -> None:
    said = {variation._other_number(question, sql, Random(seed)) for seed in range(20)}
    assert said == {(question, sql)}
