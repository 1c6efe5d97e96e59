"""The attack lists, and the schema that the attacked database may show."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from schematune.schema import Column, Schema, Table

FOLDER = Path(__file__).parent / "fixtures" / "security"
DIALECTS = ("sqlite", "postgres", "mysql", "duckdb")

TABLES = """
CREATE TABLE customers(id integer primary key, name varchar(200), email varchar(200),
  country varchar(10));
CREATE TABLE orders(id integer primary key, customer_id int, tenant_id int, amount decimal(12,2),
  order_date date, status varchar(20));
CREATE TABLE secrets(id int, api_key varchar(100));
CREATE TABLE users_private(id int, email varchar(100), password_hash varchar(100));
INSERT INTO customers VALUES (1,'n1','a1@x.io','DE'),(2,'n2','a2@x.io','FR'),(3,'n3',null,'DE');
INSERT INTO orders VALUES (1,1,1,10.5,'2024-01-02','paid'),(2,2,2,20.5,'2024-01-03','open'),
  (3,1,1,7,'2024-02-03','paid');
INSERT INTO secrets VALUES (1,'sk-very-secret-1');
INSERT INTO users_private VALUES (1,'a@b.c','hash');
"""
"""What the lists are about; ``secrets`` and ``users_private`` may not be seen."""


@dataclass(frozen=True)
class Case:
    """One line of a list."""

    id: str
    dialect: str
    sql: str
    expect: str


def cases(file: str) -> list[Case]:
    """Return the cases of a list that are SQL; those that are questions or requests are not."""
    lines = (FOLDER / file).read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    return [
        Case(record["id"], record["dialect"], record["sql"], record["expect"])
        for record in records
        if "sql" in record
    ]


def queries(kind: str, dialect: str) -> list[str]:
    """Return our own queries, one a line."""
    return (FOLDER / f"{kind}-{dialect}.sql").read_text(encoding="utf-8").splitlines()


def schema(dialect: str, *, hide_email: bool = False) -> Schema:
    """Return the two tables that may be seen, with or without the column of emails."""
    email = () if hide_email else (Column("email", "TEXT", "text"),)
    customers = Table(
        "customers",
        (
            Column("id", "INTEGER", "integer"),
            Column("name", "TEXT", "text"),
            *email,
            Column("country", "TEXT", "text"),
        ),
        ("id",),
    )
    orders = Table(
        "orders",
        (
            Column("id", "INTEGER", "integer"),
            Column("customer_id", "INTEGER", "integer"),
            Column("tenant_id", "INTEGER", "integer"),
            Column("amount", "DECIMAL", "real"),
            Column("order_date", "DATE", "date"),
            Column("status", "TEXT", "text"),
        ),
        ("id",),
    )
    # An email that may be seen, so that a hidden one can be mistaken for it.
    contacts = Table("contacts", (Column("email", "TEXT", "text"), Column("n", "INT", "integer")))
    return Schema(dialect, (customers, orders, contacts) if hide_email else (customers, orders))
