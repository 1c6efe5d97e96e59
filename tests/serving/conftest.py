"""A tiny shop in SQLite, the real database door to it, and a model that answers as it is told."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from schematune.database import Database
from schematune.inference.model import FakeModel
from schematune.profile import Profile
from schematune.serving.answer import Answerer
from schematune.serving.words import about
from schematune.settings import DatabaseSettings

SHOP = """
CREATE TABLE customer (customer_key INTEGER PRIMARY KEY, full_name TEXT, age INTEGER);
CREATE TABLE address (
    address_key INTEGER PRIMARY KEY,
    customer_key INTEGER REFERENCES customer(customer_key),
    city TEXT,
    since DATE
);
INSERT INTO customer VALUES (1, 'Ada', 18), (2, 'Grace', 94), (3, char(27) || '[31mEve', NULL);
INSERT INTO address VALUES (1, 1, 'Berlin', '2021-05-03'), (2, 2, 'Paris', NULL);
"""

AGES = "Get the minimum and maximum age of customers"
ANSWERS = {
    AGES: "SELECT MIN(age), MAX(age) FROM customer",
    "Who is there?": "SELECT customer_key, full_name, age FROM customer ORDER BY customer_key",
    "Who is older than 200?": "SELECT full_name FROM customer WHERE age > 200",
    "What is the weather?": "I don't know.",
    "Drop it": "DROP TABLE customer",
    "Twist it": "SELECT mood FROM customer",
    "Break it": "SELECT MAX(age) / (SELECT abs(-9223372036854775807 - 1)) FROM customer",
}


@pytest.fixture
def shop(tmp_path: Path) -> str:
    """Return the URL of the shop's database."""
    path = tmp_path / "shop.sqlite"
    with sqlite3.connect(path) as connection:
        connection.executescript(SHOP)
    connection.close()
    return f"sqlite:///{path}"


@pytest.fixture
def database(shop: str) -> Iterator[Database]:
    """Return the shop's database, closed at the end."""
    with Database(shop, DatabaseSettings(timeout_s=5)) as database:
        yield database


@pytest.fixture
def make_answerer(database: Database) -> Callable[..., Answerer]:
    """Return a function that makes an answerer over the shop from a model's answers."""

    def make(answers: Mapping[str, str] | Callable[[str], str] = ANSWERS) -> Answerer:
        schema = database.reflect()
        return Answerer(
            schema=schema,
            profile=Profile(),
            allowed=schema,
            model=FakeModel(answers),
            database=database,
            about=about(schema),
        )

    return make


@pytest.fixture
def answerer(make_answerer: Callable[..., Answerer]) -> Answerer:
    """Return an answerer that knows :data:`ANSWERS`."""
    return make_answerer()
