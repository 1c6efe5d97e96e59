"""The demo's database on a PostgreSQL server, with the same tables and rows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.servers import PostgresServer

NAME = "customers"
TABLES = ("customer", "address", "contact")


def copy_to_postgres(path: Path, server: PostgresServer) -> str:
    """Copy the SQLite file into a new database of the server and return its URL."""
    server.execute("postgres", f"CREATE DATABASE {NAME}")
    with closing(sqlite3.connect(path)) as source:
        for table in TABLES:
            _copy(table, source, server)
    return server.url(NAME)


def _copy(table: str, source: sqlite3.Connection, server: PostgresServer) -> None:
    asked = "SELECT sql FROM sqlite_master WHERE name = ?"
    (ddl,) = source.execute(asked, (table,)).fetchone()
    server.execute(NAME, ddl.replace("DATETIME", "TIMESTAMP"))
    with (
        server.connect(NAME) as target,
        target.cursor().copy(f"COPY {table} FROM STDIN".encode()) as rows,
    ):
        for row in source.execute(f"SELECT * FROM {table}"):
            rows.write_row(row)
