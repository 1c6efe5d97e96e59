"""What it takes to run the documents' commands: a database they can name, and little to do."""

import sqlite3
from contextlib import closing
from pathlib import Path

SHOP = """
CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, city TEXT, joined DATE);
CREATE TABLE purchase (
    id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer(id), total REAL, paid BOOLEAN
);
"""
CITIES = ("Oslo", "Bergen", "Tromsø")

SMALL = {
    "samples": ("--count", "60"),
    "train": ("--steps", "2"),
    "run": ("--count", "60", "--steps", "2", "--limit", "3"),
    "evaluate": ("--limit", "3"),
}
"""Flags that make a verb quick; of two flags of one name the last one counts."""


def build_shop(path: Path) -> None:
    """Write a small SQLite database of two tables."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(SHOP)
        for number in range(60):
            joined = f"20{10 + number % 9}-01-02"
            customer = (number, f"Person {number}", CITIES[number % 3], joined)
            purchase = (number, number % 40, number * 1.5, number % 2)
            connection.execute("INSERT INTO customer VALUES (?, ?, ?, ?)", customer)
            connection.execute("INSERT INTO purchase VALUES (?, ?, ?, ?)", purchase)
        connection.commit()
