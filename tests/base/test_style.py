"""Restyled SQL reads as ours and returns what the original returned."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from schematune.base.invent import build, invent
from schematune.base.style import restyle
from schematune.dialects import quote
from schematune.errors import DataError
from schematune.schema import Column, Schema, Table


def _table(name: str, *columns: str) -> Table:
    return Table(name, tuple(Column(column, "TEXT", "text") for column in columns))


SHOP = Schema(
    "sqlite",
    (
        _table("customer", "id", "Name", "city", "age"),
        _table("contact", "id", "customer_id", "phone"),
        _table("order_items", "order_id", "product", "qty"),
        _table("order", "id", "customer_id", "Order Date", "total"),
    ),
)

GOLDEN = Path(__file__).parents[1] / "golden" / "restyle.sql"
CASES = [tuple(pair.splitlines()) for pair in GOLDEN.read_text().strip().split("\n\n")[1:]]


def test_the_golden_file_holds_pairs() -> None:
    assert len(CASES) >= 20
    assert all(len(pair) == 2 for pair in CASES)


@pytest.mark.parametrize(("theirs", "ours"), CASES)
def test_sql_is_written_our_way(theirs: str, ours: str) -> None:
    assert restyle(theirs, SHOP) == ours


@pytest.mark.parametrize("ours", [ours for _, ours in CASES])
def test_our_own_style_stays_as_it_is(ours: str) -> None:
    assert restyle(ours, SHOP) == ours


@pytest.mark.parametrize("theirs", [theirs for theirs, _ in CASES])
def test_the_rows_stay_the_same(theirs: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        for table in SHOP:
            names = ", ".join(f"{quote(column.name, 'sqlite')} INT" for column in table.columns)
            marks = ", ".join("?" * len(table.columns))
            connection.execute(f"CREATE TABLE {quote(table.name, 'sqlite')} ({names})")
            rows = [
                tuple((row * 7 + c * 3) % 5 for c in range(len(table.columns))) for row in range(9)
            ]
            connection.executemany(
                f"INSERT INTO {quote(table.name, 'sqlite')} VALUES ({marks})", rows
            )
        found = Counter(connection.execute(restyle(theirs, SHOP)).fetchall())
        assert found == Counter(connection.execute(theirs).fetchall())


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        ("SELECT name FROM", "does not parse"),
        ("DELETE FROM customer", "not one SELECT"),
        ("SELECT 1; SELECT 2", "not one SELECT"),
        ("SELECT name FROM clients", "no table"),
        ("SELECT nickname FROM customer", "no column"),
        ("SELECT id FROM customer JOIN contact ON customer.id = contact.customer_id", "ambiguous"),
        ("SELECT name FROM customer, contact", "multiplied"),
        ("SELECT n FROM (WITH a AS (SELECT 1 AS n) SELECT n FROM a)", "WITH"),
        ("WITH RECURSIVE a AS (SELECT 1 AS n UNION SELECT n FROM a) SELECT n FROM a", "WITH"),
        ("WITH a (n) AS (SELECT 1) SELECT n FROM a", "names its columns"),
        ("SELECT name FROM customer JOIN contact USING (id)", "USING"),
        ("SELECT name FROM customer NATURAL JOIN contact", "USING"),
    ],
)
def test_what_cannot_be_restyled_is_refused(sql: str, reason: str) -> None:
    with pytest.raises(DataError, match=reason):
        restyle(sql, SHOP)


@settings(deadline=None, max_examples=80)
@given(st.data(), st.integers(0, 500))
def test_comma_joins_over_invented_databases_keep_their_rows(
    data: st.DataObject, seed: int
) -> None:
    """A query of two joined tables, written badly, returns the same when written well."""
    invention = invent(seed)
    links = [(t, k) for t in invention.schema for k in t.foreign_keys if k.table != t.name]
    assume(links)
    table, key = data.draw(st.sampled_from(links))
    target = invention.schema.table(key.table)
    left, right = (
        data.draw(st.sampled_from(table.columns)),
        data.draw(st.sampled_from(target.columns)),
    )
    own, other = (quote(name, "sqlite") for name in (key.columns[0], key.references[0]))
    group, most = quote(right.name.upper(), "sqlite"), quote(left.name, "sqlite")
    theirs = (
        f"select B.{group} , count( * ) , max(A.{most})"
        f" from {quote(table.name, 'sqlite')} A , {quote(target.name, 'sqlite')} AS B"
        f" where A.{own} == B.{other} group by B.{group}"
    )
    ours = restyle(theirs, invention.schema)
    with closing(sqlite3.connect(":memory:")) as connection:
        build(invention, connection)
        rows = Counter(connection.execute(ours).fetchall())
        assert rows == Counter(connection.execute(theirs).fetchall())
    assert " JOIN " in ours
    assert restyle(ours, invention.schema) == ours
