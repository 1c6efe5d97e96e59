from __future__ import annotations

import pytest

from schematune.profile import Profile
from schematune.samples.full_names import with_full_names
from schematune.samples.understanding import understand
from schematune.schema import Column, Schema, Table


def _table(name: str, *columns: str) -> Table:
    return Table(name, tuple(Column(column, "TEXT", "text") for column in columns), columns[:1])


WORLD = understand(
    Schema(
        "sqlite",
        (
            _table("client", "client_id", "first_name", "last_name", "city"),
            _table("author", "author_id", "full_name"),
        ),
    ),
    Profile({}, {}),
)


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT last_name FROM client", "SELECT first_name, last_name FROM client"),
        (
            "SELECT c.last_name, COUNT(*) FROM client AS c GROUP BY c.client_id, c.last_name",
            "SELECT c.first_name, c.last_name, COUNT(*) FROM client AS c "
            "GROUP BY c.client_id, c.first_name, c.last_name",
        ),
        (
            "SELECT last_name FROM client UNION SELECT last_name FROM client WHERE city = 'x'",
            "SELECT first_name, last_name FROM client "
            "UNION SELECT first_name, last_name FROM client WHERE city = 'x'",
        ),
        ("SELECT first_name, last_name FROM client", "SELECT first_name, last_name FROM client"),
        (
            "SELECT city FROM client WHERE last_name = 'Roe' ORDER BY last_name",
            "SELECT city FROM client WHERE last_name = 'Roe' ORDER BY last_name",
        ),
        (
            "SELECT city FROM client WHERE last_name IN (SELECT last_name FROM client)",
            "SELECT city FROM client WHERE last_name IN (SELECT last_name FROM client)",
        ),
        ("SELECT full_name FROM author", "SELECT full_name FROM author"),
    ],
)
def test_people_are_listed_by_both_names(sql: str, expected: str) -> None:
    assert with_full_names(sql, "Who?", WORLD) == expected


@pytest.mark.parametrize("question", ["Last names of clients", "Each surname, please"])
def test_a_last_name_that_is_asked_for_stays_alone(question: str) -> None:
    assert with_full_names("SELECT last_name FROM client", question, WORLD) == (
        "SELECT last_name FROM client"
    )
