"""A shop of two tables, small enough to know every row, with ties and gaps on purpose."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from schematune.errors import QueryError
from schematune.guard import GuardedQuery
from schematune.profile import ColumnProfile, Profile
from schematune.schema import Column, ForeignKey, Schema, Table

SCHEMA = Schema(
    "sqlite",
    (
        Table(
            "customer",
            (
                Column("id", "INTEGER", "integer"),
                Column("name", "TEXT", "text"),
                Column("city", "TEXT", "text"),
                Column("age", "INTEGER", "integer"),
                Column("email", "TEXT", "text"),
            ),
            ("id",),
        ),
        Table(
            "orders",
            (
                Column("id", "INTEGER", "integer"),
                Column("customer_id", "INTEGER", "integer"),
                Column("total", "REAL", "real"),
                Column("placed", "DATE", "date"),
            ),
            ("id",),
            (ForeignKey(("customer_id",), "customer", ("id",)),),
        ),
    ),
)

CUSTOMERS = [
    (1, "Ann", "Paris", 30, "ann@a.org"),
    (2, "Bob", "Rome", 30, "bob@a.org"),
    (3, "Cid", "Paris", 41, "cid@a.org"),
    (4, "Dee", "Oslo", 52, None),
    (5, "Eve", "Oslo", None, None),
]
ORDERS = [
    (1, 1, 10.0, "2024-01-05"),
    (2, 1, 25.0, "2024-03-01"),
    (3, 2, 25.0, "2024-03-09"),
    (4, 3, 99.0, "2025-02-02"),
]

PROFILE = Profile(
    {"customer": 5, "orders": 4},
    {
        ("customer", "city"): ColumnProfile(5, 0, 3, ("Oslo", "Paris", "Rome")),
        ("customer", "name"): ColumnProfile(5, 0, 5, ("Ann", "Bob")),
        # As a profile is that was taken with show_personal_data.
        ("customer", "email"): ColumnProfile(5, 2, 3, ("ann@a.org", "bob@a.org")),
        ("customer", "age"): ColumnProfile(5, 1, 3, (), 30, 52),
    },
)


@dataclass(frozen=True)
class Result:
    columns: Sequence[str]
    rows: Sequence[Sequence[object]]
    truncated: bool


class Shop:
    """Runs queries on the shop in memory, and counts them."""

    def __init__(self, max_rows: int = 4) -> None:
        self.max_rows = max_rows
        self.queries: list[str] = []
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        self._connection.execute(
            "CREATE TABLE customer (id INTEGER PRIMARY KEY, name, city, age, email)"
        )
        self._connection.execute(
            "CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id, total, placed)"
        )
        self._connection.executemany("INSERT INTO customer VALUES (?, ?, ?, ?, ?)", CUSTOMERS)
        self._connection.executemany("INSERT INTO orders VALUES (?, ?, ?, ?)", ORDERS)

    def query(self, sql: str | GuardedQuery) -> Result:
        sql = sql if isinstance(sql, str) else sql.sql
        self.queries.append(sql)
        try:
            cursor = self._connection.execute(sql)
            rows = cursor.fetchmany(self.max_rows + 1)
        except sqlite3.Error as error:
            raise QueryError(str(error)) from error
        columns = [column[0] for column in cursor.description]
        return Result(columns, rows[: self.max_rows], len(rows) > self.max_rows)

    def close(self) -> None:
        self._connection.close()
