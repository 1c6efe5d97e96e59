import pytest
from sqlglot import exp, parse_one

from schematune.samples.coverage import coverage, difficulty, features, functions, never_used
from tests.samples.shop import SCHEMA

GRADES = [
    ("SELECT name FROM customer WHERE age > 3", "easy"),
    ("SELECT city, COUNT(*) FROM customer GROUP BY city", "easy"),
    ("SELECT city FROM customer WHERE age > 3 AND id < 5 ORDER BY city LIMIT 2", "medium"),
    ("SELECT name FROM customer WHERE age > (SELECT AVG(age) FROM customer)", "medium"),
    ("SELECT city, COUNT(*) FROM customer JOIN orders ON customer.id = customer_id WHERE total > 1 "
     "AND age > 2 GROUP BY city HAVING COUNT(*) > 1", "hard"),
    ("SELECT id FROM customer EXCEPT SELECT customer_id FROM orders WHERE customer_id IN "
     "(SELECT id FROM customer WHERE age > 3) ORDER BY id DESC LIMIT 4 ", "hard"),
    ("WITH r AS (SELECT id, RANK() OVER (ORDER BY age) AS k FROM customer) SELECT id FROM r "
     "WHERE k = 1 AND id IN (SELECT customer_id FROM orders)", "very hard"),
]  # fmt: skip


def query(sql: str) -> exp.Query:
    tree = parse_one(sql, dialect="sqlite")
    assert isinstance(tree, exp.Query)
    return tree


@pytest.mark.parametrize(("sql", "grade"), GRADES)
def test_difficulty(sql: str, grade: str) -> None:
    assert difficulty(list(query(sql).walk())) == grade


def test_features_of_a_query() -> None:
    sql = (
        "SELECT c.city, strftime('%Y', o.placed), COUNT(*) FROM customer AS c "
        "LEFT JOIN orders AS o ON o.customer_id = c.id WHERE o.placed > '2024-01-01' "
        "AND c.name LIKE 'A%' AND c.age BETWEEN 3 AND 4 GROUP BY c.city"
    )
    found = features(query(sql), sql, ("customer", "orders"), ("customer.city",))
    assert found.tables == ("customer", "orders")
    assert found.joins == ("customer - orders (LEFT)",)
    assert found.clauses == ("JOIN", "WHERE", "GROUP BY", "BETWEEN", "LIKE")
    assert found.functions == ("COUNT", "STRFTIME")
    assert found.constants == ("date", "format", "number", "pattern")


def test_self_joins_and_inner_queries_are_joins_too() -> None:
    sql = (
        "SELECT 1 FROM customer AS a JOIN customer AS b ON a.id = b.id JOIN (SELECT 1) AS x ON TRUE"
    )
    assert features(query(sql), sql, ("customer",), ()).joins == (
        "(query) - customer (INNER)",
        "customer - customer (INNER)",
    )


def test_functions_are_not_found_in_strings() -> None:
    assert list(functions("SELECT MAX (a) FROM t WHERE b = 'it''s f(x)' AND (c) IN (1)")) == ["MAX"]


def test_counts_and_what_is_never_used() -> None:
    count = "SELECT COUNT(*) FROM customer WHERE age > 1"
    used = [features(query(count), count, ("customer",), ("customer.age",))] * 3
    found = coverage(used, ["count", "count", "filter", "unanswerable"], templates=1)
    assert (found.answerable, found.unanswerable) == (3, 1)
    assert found.counts["columns"] == {"customer.age": 3}
    assert found.counts["patterns"]["count"] == 2
    assert round(found.templates_per_thousand) == 333
    unused = never_used(found, SCHEMA)
    assert unused == ("orders", "customer.id", "customer.name", "customer.city", "customer.email")
