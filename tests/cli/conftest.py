import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from schematune.cli import main
from tests.tiny_model import build_tiny_model

Cli = Callable[..., Result]

SHOP = """
CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, city TEXT, joined DATE);
CREATE TABLE purchase (
    id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer(id), total REAL, paid BOOLEAN
);
"""
CITIES = ("Oslo", "Bergen", "Tromsø")


@pytest.fixture
def cli() -> Cli:
    """Call the command line as a person would; bugs are one line there too."""

    def call(*arguments: object, stdin: str = "") -> Result:
        return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)

    return call


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Return a small SQLite database of two tables."""
    path = tmp_path / "shop.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(SHOP)
        for number in range(60):
            customer = (
                number,
                f"Person {number}",
                CITIES[number % 3],
                f"20{10 + number % 9}-01-02",
            )
            connection.execute("INSERT INTO customer VALUES (?, ?, ?, ?)", customer)
            purchase = (number, number % 40, number * 1.5, number % 2)
            connection.execute("INSERT INTO purchase VALUES (?, ?, ?, ?)", purchase)
        connection.commit()
    return path


@pytest.fixture
def project(cli: Cli, shop: Path, tmp_path: Path) -> Path:
    """Return the folder of a project over the shop."""
    folder = tmp_path / "project"
    assert cli("init", shop, "--dir", folder).exit_code == 0
    return folder


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a tiny random model: what it writes is nonsense, but it can be tuned."""
    return build_tiny_model(tmp_path_factory.mktemp("base") / "base")
