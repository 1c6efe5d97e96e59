"""Golden table: (query, rows) → words. A new case is one entry."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlglot import exp, parse_one

from schematune.schema import Column, ForeignKey, Schema, Table, kind_of
from schematune.serving.headings import describe
from schematune.serving.words import about, in_words, out_of_scope


def table(name: str, columns: dict[str, str], refers_to: str = "") -> Table:
    """Return a table whose first column is its key and whose second may refer to another's."""
    names = list(columns)
    keys = (ForeignKey((names[1],), refers_to, (names[1],)),) if refers_to else ()
    made = tuple(Column(column, kind, kind_of(kind)) for column, kind in columns.items())
    return Table(name, made, (names[0],), keys)


SHOP = Schema(
    "sqlite",
    (
        table(
            "customer",
            {
                "customer_key": "INT",
                "full_name": "VARCHAR(100)",
                "age": "INT",
                "dateofbirth": "DATE",
                "created_date": "DATETIME",
            },
        ),
        table(
            "address",
            {"address_key": "INT", "customer_key": "INT", "city": "TEXT", "is_primary": "BOOLEAN"},
            refers_to="customer",
        ),
        table("orders", {"order_id": "INT", "customer_key": "INT", "total": "DECIMAL"}, "customer"),
    ),
)
FIVE_CITIES = [("Berlin",), ("Paris",), ("Rome",), (None,), ("Oslo",)]

GOLDEN: list[tuple[str, list[tuple[Any, ...]], str]] = [
    # one row of aggregates
    (
        "SELECT MIN(age), MAX(age) FROM customer",
        [(18, 94)],
        "The minimum age is 18 and the maximum age is 94.",
    ),
    (
        "SELECT MIN((julianday('now') - julianday(dateofbirth)) / 365.25) AS min_age, "
        "MAX(CAST((julianday('now') - julianday(dateofbirth)) / 365.25 AS INTEGER)) FROM customer",
        [(18, 94)],
        "The minimum age is 18 and the maximum age is 94.",
    ),
    (
        "SELECT MIN(dateofbirth), MAX(created_date) FROM customer",
        [("1931-02-09", "2024-05-06 07:08:00")],
        "The earliest date of birth is 9 February 1931 "
        "and the latest created date is 6 May 2024, 07:08.",
    ),
    (
        "SELECT MIN(created_date) AS min_created_date FROM customer",
        [("2024-05-06 07:08:00",)],
        "The earliest created date is 6 May 2024, 07:08.",
    ),
    ("SELECT AVG(age) FROM customer", [(41.333333333333336,)], "The average age is 41.33."),
    ("SELECT ROUND(AVG(age), 1) AS a FROM customer", [(41.3,)], "The average age is 41.3."),
    ("SELECT SUM(total) FROM orders", [(Decimal("1234567.80"),)], "The total is 1234567.80."),
    (
        "SELECT AVG(age) FROM customer WHERE age > 200",
        [(None,)],
        "There is no value for the average age.",
    ),
    (
        "SELECT MIN(age), MAX(age) FROM customer",
        [(None, None)],
        "There is no value for the minimum age and the maximum age.",
    ),
    # counts
    ("SELECT COUNT(*) FROM customer", [(12345,)], "There are 12,345 customers."),
    (
        "SELECT COUNT(*) AS cnt FROM customer WHERE age > 3",
        [(42,)],
        "There are 42 matching customers.",
    ),
    ("SELECT COUNT(*) FROM customer WHERE age > 3", [(1,)], "There is 1 matching customer."),
    ("SELECT COUNT(*) FROM customer WHERE age > 3", [(0,)], "There are no matching customers."),
    (
        "SELECT COUNT(*) FROM customer AS c JOIN address AS a ON c.customer_key = a.customer_key",
        [(7,)],
        "There are 7 addresses.",
    ),
    (
        "SELECT COUNT(*) FROM customer AS c LEFT JOIN address AS a "
        "ON c.customer_key = a.customer_key WHERE a.customer_key IS NULL",
        [(7,)],
        "There are 7 matching customers.",
    ),
    (
        "SELECT COUNT(*) FROM (SELECT city FROM address GROUP BY city) AS t",
        [(7,)],
        "There are 7 rows.",
    ),
    ("SELECT COUNT(DISTINCT customer_key) FROM address", [(7,)], "There are 7 customers."),
    ("SELECT COUNT(DISTINCT city) FROM address", [(7,)], "There are 7 distinct cities."),
    (
        "SELECT COUNT(*) AS customers_without_contact FROM customer",
        [(7,)],
        "The number of customers without contact is 7.",
    ),
    ("SELECT COUNT(*) AS total_customers FROM customer", [(7,)], "The number of customers is 7."),
    ("SELECT COUNT(*) AS customer_count FROM customer", [(7,)], "There are 7 customers."),
    ("SELECT COUNT(*) AS number_of_people FROM customer", [(7,)], "The number of people is 7."),
    (
        "SELECT COUNT(*), AVG(age) FROM customer",
        [(1234, 40.0)],
        "The number of customers is 1,234 and the average age is 40.",
    ),
    (
        "WITH t AS (SELECT customer_key, COUNT(*) AS n FROM orders GROUP BY customer_key) "
        "SELECT MAX(n) FROM t",
        [(1234,)],
        "The maximum number of orders is 1,234.",
    ),
    # percentages
    (
        "SELECT ROUND(100.0 * SUM(is_primary) / COUNT(*), 1) AS share FROM address",
        [(12.5,)],
        "The share is 12.5%.",
    ),
    (
        "SELECT ROUND(100.0 * SUM(is_primary) / COUNT(*), 1) AS percentage FROM address",
        [(12.5,)],
        "The percentage is 12.5%.",
    ),
    ("SELECT AVG(age) AS pct_adult FROM customer", [(50.0,)], "The percentage adult is 50%."),
    # one cell, one row
    ("SELECT city FROM address LIMIT 1", [("Berlin",)], "The city is Berlin."),
    ("SELECT dateofbirth FROM customer", [("2021-05-03",)], "The date of birth is 3 May 2021."),
    ("SELECT dateofbirth FROM customer", [(None,)], "The date of birth is unknown."),
    ("SELECT dateofbirth FROM customer", [("2021-02-30",)], "The date of birth is 2021-02-30."),
    ("SELECT is_primary FROM address", [(1,)], "Yes."),
    ("SELECT EXISTS(SELECT 1 FROM customer WHERE age > 90)", [(1,)], "Yes."),
    ("SELECT COUNT(*) > 3 FROM customer", [(0,)], "No."),
    (
        "SELECT full_name, age, created_date FROM customer",
        [("Ada", None, datetime(2024, 5, 6))],
        "The full name is Ada, the age is unknown and the created date is 6 May 2024.",
    ),
    # one column
    ("SELECT city FROM address", FIVE_CITIES[:3], "Berlin, Paris and Rome"),
    ("SELECT city FROM address", FIVE_CITIES, "Berlin, Paris, Rome, unknown and Oslo"),
    ("SELECT city FROM address", [("Paris, TX",), ("Rome",)], "Paris, TX; Rome"),
    (
        "SELECT age FROM customer",
        [(n,) for n in range(32)],
        "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 and 12 more",
    ),
    ("SELECT city FROM address", [("Rome",)] * 62, "Rome (in all 62 rows)"),
    # label and number
    (
        "SELECT city, COUNT(*) FROM address GROUP BY city",
        [("Berlin", 1200), (None, 90)],
        "Berlin: 1,200; unknown: 90",
    ),
    (
        "SELECT strftime('%Y', created_date), COUNT(*) FROM customer GROUP BY 1",
        [("2021", 12), ("2022", 3)],
        "2021: 12; 2022: 3",
    ),
    (
        "SELECT age, COUNT(*) FROM customer GROUP BY age",
        [(18, 12), (19, 3)],
        "18: 12; 19: 3",
    ),
    (
        "SELECT strftime('%w', created_date) AS weekday, COUNT(*) FROM customer GROUP BY weekday",
        [("3", 12), ("0", 3)],
        "Wednesday: 12; Sunday: 3",
    ),
    # tables
    (
        "SELECT customer_key, age FROM customer",
        [(1, 36), (2, None)],
        "customer key      age\n"
        "------------  -------\n"
        "           1       36\n"
        "           2  unknown",
    ),
    (
        "SELECT full_name, city, is_primary FROM customer AS c "
        "JOIN address AS a ON c.customer_key = a.customer_key",
        [("Ada", "東京", 1), ("Grace\nHopper", "x" * 50, 0)],
        "full name     city                                      primary\n"
        "------------  ----------------------------------------  -------\n"
        f"Ada           東京{' ' * 38}yes\n"
        f"Grace Hopper  {'x' * 39}…  no",
    ),
    # nothing
    ("SELECT full_name FROM customer WHERE age > 200", [], "No matching customers were found."),
    ("SELECT city, COUNT(*) FROM address GROUP BY city", [], "No matching addresses were found."),
    (
        "SELECT full_name FROM customer UNION SELECT city FROM address",
        [],
        "No matching customers were found.",
    ),
]


def words(
    sql: str, columns: list[str], rows: list[tuple[Any, ...]], truncated: bool = False
) -> str:
    return in_words(describe(sql, SHOP, columns), rows, truncated=truncated)


@pytest.mark.parametrize(("sql", "rows", "text"), GOLDEN)
def test_golden(sql: str, rows: list[tuple[Any, ...]], text: str) -> None:
    tree = parse_one(sql, dialect="sqlite")
    assert isinstance(tree, exp.Query)
    unnamed = ["?"] * len(tree.selects)
    assert words(sql, unnamed, rows) == text


def test_a_star_takes_its_names_from_the_result() -> None:
    row = (1, "Ada", 36, date(1985, 12, 10), None)
    columns = [column.name for column in SHOP.table("customer").columns]
    assert words("SELECT * FROM customer", columns, [row]).splitlines() == [
        "customer key: 1",
        "full name: Ada",
        "age: 36",
        "date of birth: 10 December 1985",
        "created date: unknown",
    ]


def test_a_cut_result_says_so() -> None:
    rows = [(n,) for n in range(1000)]
    text = words("SELECT age FROM customer", ["age"], rows, truncated=True)
    assert text.endswith("and 980 more\n(Only the first 1,000 rows were read.)")


def test_a_long_table_says_how_much_of_it_is_shown() -> None:
    rows = [(n, n) for n in range(1234)]
    text = words("SELECT customer_key, age FROM customer", ["a", "b"], rows)
    assert text.endswith("(20 of 1,234 rows are shown.)")
    assert len(text.splitlines()) == 2 + 20 + 1


@given(
    st.lists(st.tuples(st.integers(), st.text() | st.none(), st.floats()), min_size=1, max_size=30)
)
def test_every_row_shown_is_one_line(rows: list[tuple[Any, ...]]) -> None:
    sql = "SELECT customer_key, full_name, age FROM customer"
    text = words(sql, ["a", "b", "c"], rows)
    if len(rows) > 1:
        assert len(text.split("\n")) == 2 + min(len(rows), 20) + (len(rows) > 20)


@given(st.integers(), st.integers())
def test_numbers_are_the_cells(low: int, high: int) -> None:
    text = words("SELECT MIN(age), MAX(age) FROM customer", ["a", "b"], [(low, high)])
    assert text == f"The minimum age is {low} and the maximum age is {high}."


def test_what_the_database_is_about() -> None:
    assert out_of_scope(about(SHOP)) == (
        "I can only provide information related to customers, addresses and orders."
    )


def test_many_tables_are_not_all_named() -> None:
    many = Schema(
        "sqlite", tuple(table(f"{letter}_item", {"id": "INT"}) for letter in "abcdefghij")
    )
    assert about(many).endswith("f items and 4 other subjects")
