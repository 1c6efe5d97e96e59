"""Values go to the columns that the question links them to, and nothing else changes."""

from __future__ import annotations

import pytest

from schematune.mending import put_in_place
from schematune.schema import Column, ForeignKey, Schema, Table


def _table(name: str, *columns: str, keys: tuple[ForeignKey, ...] = ()) -> Table:
    return Table(name, tuple(Column(c, "TEXT", "text") for c in columns), columns[:1], keys)


OWNER = ForeignKey(("person_id",), "person", ("person_id",))
SHOP = Schema(
    "sqlite",
    (
        _table("person", "person_id", "name", "source"),
        _table("home", "home_id", "person_id", "city", "Post Code", keys=(OWNER,)),
    ),
)
ROME = "Who lives in Rome? [home.city = 'Rome']"


@pytest.mark.parametrize(
    ("written", "asked", "put"),
    [
        (
            "SELECT name FROM person WHERE source = 'rome'",
            ROME,
            "SELECT person.name FROM person JOIN home ON home.person_id = person.person_id "
            "WHERE home.city = 'Rome'",
        ),
        (
            "SELECT h.home_id FROM home AS h WHERE h.\"Post Code\" = 'Rome'",
            ROME,
            "SELECT h.home_id FROM home AS h WHERE h.city = 'Rome'",
        ),
        (
            "SELECT home_id FROM home WHERE city = '00100'",
            "Homes in 00100? [home.Post Code = '00100']",
            "SELECT home_id FROM home WHERE home.\"Post Code\" = '00100'",
        ),
    ],
)
def test_a_value_moves_to_its_column(written: str, asked: str, put: str) -> None:
    assert put_in_place(written, SHOP, asked) == put


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("SELECT name FROM person WHERE source = 'Rome'", "Who lives in Rome?"),
        ("SELECT home_id FROM home WHERE city = 'Rome'", ROME),
        ("SELECT name FROM person WHERE source <> 'Rome'", ROME),
        ("SELECT name FROM person WHERE source = 'Oslo'", ROME),
        ("DROP TABLE person", ROME),
        ("SELECT (", ROME),
    ],
)
def test_what_is_in_place_or_not_linked_stays(written: str, asked: str) -> None:
    assert put_in_place(written, SHOP, asked) is None
