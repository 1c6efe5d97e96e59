"""Writes the demo database: a SQLite file that appears whole or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

from schematune.demo.population import Row, addresses, contacts, customer_row, customers
from schematune.errors import DataError
from schematune.workspace import atomic_path

SEED = 20240229

_TABLES = """
CREATE TABLE customer (
    customer_key INT PRIMARY KEY,
    source VARCHAR(50),
    full_name VARCHAR(100),
    created_date DATETIME,
    updated_date DATETIME,
    gender VARCHAR(10),
    dateofbirth DATE
);
CREATE TABLE address (
    address_key INT PRIMARY KEY,
    customer_key INT,
    street_address VARCHAR(200),
    city VARCHAR(100),
    state VARCHAR(50),
    postal_code VARCHAR(20),
    country VARCHAR(50),
    is_primary BOOLEAN,
    created_date DATETIME,
    updated_date DATETIME,
    FOREIGN KEY (customer_key) REFERENCES customer(customer_key)
);
CREATE TABLE contact (
    contact_key INT PRIMARY KEY,
    customer_key INT,
    email VARCHAR(100),
    phone VARCHAR(20),
    created_date DATETIME,
    updated_date DATETIME,
    FOREIGN KEY (customer_key) REFERENCES customer(customer_key)
);
"""


def build_database(path: Path, seed: int = SEED) -> Path:
    """Write the demo database to ``path`` and return it; the same seed writes the same rows.

    An existing file is replaced. DataError where the disk does not take it.
    """
    try:
        with atomic_path(path) as temporary, closing(sqlite3.connect(temporary)) as connection:
            _fill(connection, Random(seed))
    except sqlite3.Error as error:
        raise DataError(f"could not write the demo database {str(path)!r}: {error}") from error
    return path


def _fill(connection: sqlite3.Connection, random: Random) -> None:
    people = customers(random)
    connection.executescript(_TABLES)
    rows: dict[str, list[Row]] = {
        "customer": [customer_row(key, person) for key, person in enumerate(people, start=1)],
        "address": list(addresses(random, people)),
        "contact": list(contacts(random, people)),
    }
    for table, values in rows.items():
        marks = ", ".join("?" * len(values[0]))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", values)
    connection.commit()
