"""Doubts, and whether their probes find what the rows decide."""

import pytest
from sqlglot import exp, parse_one

from schematune.samples.determinism import Doubt, doubts
from tests.samples.shop import Shop


def justified(shop: Shop, sql: str) -> list[str]:
    """Return the messages of the doubts that the rows bear out."""
    query = parse_one(sql, dialect="sqlite")
    assert isinstance(query, exp.Query)

    def holds(doubt: Doubt) -> bool:
        return doubt.probe is None or bool(shop.query(doubt.probe.sql(dialect="sqlite")).rows)

    return [doubt.message for doubt in doubts(query, bare_columns=True) if holds(doubt)]


SETTLED = [
    "SELECT name FROM customer",
    "SELECT name FROM customer ORDER BY age DESC LIMIT 1",
    "SELECT name FROM customer ORDER BY age, id LIMIT 2",
    # Two tie, but both are kept, or both look the same.
    "SELECT name FROM customer ORDER BY age LIMIT 3",
    "SELECT total FROM orders ORDER BY total DESC LIMIT 2",
    "SELECT total AS t FROM orders ORDER BY t DESC LIMIT 2",
    "SELECT total FROM orders ORDER BY 1 DESC LIMIT 1 OFFSET 1",
    "SELECT * FROM customer ORDER BY id LIMIT 2",
    "SELECT name FROM customer ORDER BY age DESC LIMIT 99",
    "SELECT MAX(age) FROM customer ORDER BY 1 LIMIT 1",
    "SELECT customer_id, SUM(total) AS s FROM orders GROUP BY customer_id ORDER BY s DESC LIMIT 1",
    "SELECT DISTINCT city FROM customer ORDER BY city LIMIT 2",
    "SELECT city FROM customer UNION SELECT name FROM customer ORDER BY city LIMIT 3",
    "SELECT name FROM customer WHERE id = (SELECT customer_id FROM orders ORDER BY placed LIMIT 1)",
    "WITH o AS (SELECT * FROM orders) SELECT id FROM customer WHERE id IN "
    "(SELECT customer_id FROM o ORDER BY placed DESC LIMIT 2)",
    "SELECT name, RANK() OVER (ORDER BY age) FROM customer",
    "SELECT id, SUM(total) OVER (ORDER BY placed) FROM orders",
    "SELECT id, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY placed) FROM orders",
    "SELECT city, COUNT(*) FROM customer GROUP BY city",
    "SELECT c.name, COUNT(*) FROM customer AS c JOIN orders ON customer_id = c.id GROUP BY c.id",
    "SELECT SUBSTR(city, 1, 1) AS first, COUNT(*) FROM customer GROUP BY first",
]

BY_CHANCE = [
    ("SELECT name FROM customer LIMIT 1", "without ORDER BY"),
    ("SELECT name FROM customer ORDER BY age LIMIT 2", "rows 2 and 3 tie"),
    ("SELECT * FROM orders ORDER BY total DESC LIMIT 2", "rows 2 and 3 tie"),
    ("SELECT name FROM customer ORDER BY age LIMIT 2 OFFSET 2", "rows 2 and 3 tie"),
    ("SELECT city, COUNT(*) AS n FROM customer GROUP BY city ORDER BY n DESC LIMIT 1", "tie"),
    ("SELECT city, COUNT(*) FROM customer GROUP BY city ORDER BY COUNT(*) DESC LIMIT 1", "tie"),
    ("SELECT DISTINCT city, age FROM customer ORDER BY age LIMIT 2", "rows 2 and 3 tie"),
    ("SELECT DISTINCT city FROM customer ORDER BY age LIMIT 2", "SELECT DISTINCT does not show"),
    ("SELECT city, id FROM customer UNION SELECT city, 9 FROM customer ORDER BY 1 LIMIT 1", "tie"),
    ("SELECT name FROM customer WHERE id = (SELECT customer_id FROM orders ORDER BY total LIMIT 1 "
     "OFFSET 1)", "rows 2 and 3 tie"),
    ("WITH o AS (SELECT * FROM orders) SELECT id FROM customer WHERE id IN "
     "(SELECT customer_id FROM o ORDER BY total DESC LIMIT 2)", "rows 2 and 3 tie"),
    ("SELECT name FROM customer ORDER BY age LIMIT 1 + 1", "not a plain number"),
    ("SELECT name, ROW_NUMBER() OVER (ORDER BY age) FROM customer", "a window's ORDER BY"),
    ("SELECT name, LAG(name) OVER () FROM customer", "a window's ORDER BY"),
    ("SELECT SUM(total) OVER (ORDER BY total ROWS UNBOUNDED PRECEDING) FROM orders", "a window's"),
    ("SELECT name, NTILE(2) OVER w FROM customer WINDOW w AS (ORDER BY id)", "named elsewhere"),
    ("SELECT GROUP_CONCAT(name) FROM customer", "without ORDER BY"),
    ("SELECT name, MAX(total) FROM customer AS c JOIN orders ON customer_id = c.id", "grouped by"),
    ("SELECT city, name, COUNT(*) FROM customer GROUP BY city", "grouped by"),
    ("SELECT city, age FROM customer GROUP BY city HAVING COUNT(*) > 1", "grouped by"),
    ("SELECT RANDOM() FROM customer", "random"),
]  # fmt: skip


@pytest.mark.parametrize("sql", SETTLED)
def test_settled_results_pass(shop: Shop, sql: str) -> None:
    shop.query(sql)
    assert justified(shop, sql) == []


@pytest.mark.parametrize(("sql", "message"), BY_CHANCE)
def test_results_by_chance_are_found(shop: Shop, sql: str, message: str) -> None:
    shop.query(sql)
    found = justified(shop, sql)
    assert any(message in doubt for doubt in found), found


def test_other_engines_refuse_bare_columns_themselves() -> None:
    query = parse_one("SELECT city, name, COUNT(*) FROM customer GROUP BY city")
    assert isinstance(query, exp.Query)
    assert list(doubts(query)) == []


def test_distinct_on_is_doubted() -> None:
    query = parse_one("SELECT DISTINCT ON (city) city, name FROM customer", dialect="postgres")
    assert isinstance(query, exp.Query)
    assert [doubt.probe for doubt in doubts(query)] == [None]
