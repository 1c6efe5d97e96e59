"""Conditions on another table, written as joins: the same rows, and what is left alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import islice

import pytest

from schematune.base.invent import build, invent, profile_of
from schematune.samples import generator
from schematune.samples.joining import with_join
from schematune.schema import Column, Schema, Table

KEY, CITY = Column("id", "INT", "integer"), Column("city", "TEXT", "text")
MAN_ID, NAME = Column("man_id", "INT", "integer"), Column("name", "TEXT", "text")
SCHEMA = Schema(
    "sqlite",
    (Table("man", (KEY, NAME), ("id",)), Table("home", (KEY, MAN_ID, CITY), ("id",))),
)


@pytest.mark.parametrize(
    ("sql", "joined"),
    [
        (
            "SELECT name FROM man WHERE name LIKE 'A%'"
            " AND id IN (SELECT man_id FROM home WHERE city = 'Ulm')",
            "SELECT DISTINCT m.name FROM man AS m JOIN home AS h ON h.man_id = m.id"
            " WHERE m.name LIKE 'A%' AND h.city = 'Ulm'",
        ),
        (
            "SELECT name FROM man WHERE id IN"
            " (SELECT man_id FROM home GROUP BY man_id HAVING COUNT(*) > 2) ORDER BY name",
            "SELECT m.name FROM man AS m JOIN home AS h ON h.man_id = m.id"
            " GROUP BY m.id, m.name HAVING COUNT(*) > 2 ORDER BY m.name",
        ),
        (
            "SELECT COUNT(*) AS n FROM home WHERE man_id IN (SELECT id FROM man WHERE name = 'Al')",
            "SELECT COUNT(*) AS n FROM home AS h JOIN man AS m ON m.id = h.man_id"
            " WHERE m.name = 'Al'",
        ),
    ],
)
def test_what_becomes_a_join(sql: str, joined: str) -> None:
    assert with_join(sql, SCHEMA) == joined


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT name FROM man WHERE id NOT IN (SELECT man_id FROM home)",
        "SELECT name FROM man WHERE id IN (SELECT man_id FROM home WHERE city = 'A')"
        " AND id IN (SELECT man_id FROM home WHERE city = 'B')",
        "SELECT name FROM man WHERE name = 'A' OR id IN (SELECT man_id FROM home)",
        "SELECT name FROM man WHERE id IN (SELECT man_id FROM home WHERE city = 'A' OR city = 'B')",
        "SELECT COUNT(*) FROM man WHERE id IN"
        " (SELECT man_id FROM home GROUP BY man_id HAVING COUNT(*) > 2)",
        "SELECT name FROM man WHERE id IN (SELECT man_id FROM home) ORDER BY id",
        "SELECT name FROM man WHERE id IN (SELECT man_id FROM home)"
        " AND name IS NOT NULL GROUP BY name ORDER BY COUNT(*) DESC LIMIT 1",
        "SELECT city FROM home WHERE city IN (SELECT city FROM home WHERE man_id = 1)",
        "SELECT name FROM man WHERE name IN (SELECT city FROM home)",
    ],
)
def test_what_stays_as_it_is(sql: str) -> None:
    assert with_join(sql, SCHEMA) == sql


def test_the_same_rows_over_invented_databases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generator, "with_join", lambda sql, _: sql)
    changed = 0
    for seed in range(6):
        invention = invent(seed)
        schema, profile = invention.schema, profile_of(invention.schema, invention.rows)
        with closing(sqlite3.connect(":memory:")) as connection:
            build(invention, connection)
            for draft in islice(generator.drafts(schema, profile, seed), 300):
                joined = with_join(draft.sql or "", schema)
                if draft.sql and joined != draft.sql:
                    changed += 1
                    rows = set(connection.execute(draft.sql).fetchall())
                    assert set(connection.execute(joined).fetchall()) == rows, joined
    assert changed > 20
