"""What is missing makes no group, rank or entry of a list, unless the question asks for it."""

from __future__ import annotations

import pytest

from schematune.profile import ColumnProfile, Profile
from schematune.samples.draft import Draft
from schematune.samples.missing import without_missing
from schematune.samples.understanding import World, understand
from schematune.schema import Column, ForeignKey, Schema, Table

CLIENT = Table(
    "client",
    (
        Column("client_id", "INTEGER", "integer"),
        Column("full_name", "TEXT", "text"),
        Column("gender", "TEXT", "text"),
        Column("born", "DATE", "date"),
        Column("joined", "DATE", "date"),
    ),
    ("client_id",),
)
HOME = Table(
    "home",
    (
        Column("client_id", "INTEGER", "integer"),
        Column("city", "TEXT", "text"),
        Column("country", "TEXT", "text"),
    ),
    (),
    (ForeignKey(("client_id",), "client", ("client_id",)),),
)
PROFILE = Profile(
    {"client": 90, "home": 80},
    {
        ("client", "gender"): ColumnProfile(90, 9, 2, ("F", "M")),
        ("client", "born"): ColumnProfile(90, 9, 70, (), "1950-01-01", "2001-01-01"),
        ("home", "city"): ColumnProfile(80, 8, 2, ("Oslo", "Bergen")),
    },
)


@pytest.fixture(scope="module")
def world() -> World:
    return understand(Schema("sqlite", (CLIENT, HOME)), PROFILE)


def told(sql: str, world: World, question: str = "Clients, please") -> str | None:
    made = without_missing(Draft(question, sql, "kind"), world)
    return made.sql if made else None


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        (
            "SELECT city, COUNT(*) FROM home GROUP BY city ORDER BY COUNT(*) DESC",
            "SELECT city, COUNT(*) FROM home WHERE city IS NOT NULL GROUP BY city "
            "ORDER BY COUNT(*) DESC",
        ),
        (
            "SELECT strftime('%Y', born) AS year, COUNT(*) FROM client WHERE gender = 'F' "
            "OR joined > '2020' GROUP BY year",
            "SELECT strftime('%Y', born) AS year, COUNT(*) FROM client WHERE (gender = 'F' "
            "OR joined > '2020') AND born IS NOT NULL GROUP BY year",
        ),
        (
            "SELECT DISTINCT gender FROM client",
            "SELECT DISTINCT gender FROM client WHERE gender IS NOT NULL",
        ),
        (
            "SELECT h.city FROM home AS h JOIN client AS c ON c.client_id = h.client_id",
            "SELECT h.city FROM home AS h JOIN client AS c ON c.client_id = h.client_id "
            "WHERE h.city IS NOT NULL",
        ),
        (
            "SELECT full_name, RANK() OVER (PARTITION BY gender ORDER BY born) FROM client",
            "SELECT full_name, RANK() OVER (PARTITION BY gender ORDER BY born) FROM client "
            "WHERE gender IS NOT NULL AND born IS NOT NULL",
        ),
        (
            "WITH n AS (SELECT city, COUNT(*) AS k FROM home GROUP BY city) SELECT MAX(k) FROM n",
            "WITH n AS (SELECT city, COUNT(*) AS k FROM home WHERE city IS NOT NULL GROUP BY city) "
            "SELECT MAX(k) FROM n",
        ),
        (
            "SELECT city FROM home WHERE country = 'Norway' EXCEPT SELECT city FROM home",
            "SELECT city FROM home WHERE country = 'Norway' AND city IS NOT NULL "
            "EXCEPT SELECT city FROM home",
        ),
    ],
)  # fmt: skip
def test_it_is_left_out(sql: str, expected: str, world: World) -> None:
    assert told(sql, world) == expected


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT country, COUNT(*) FROM home GROUP BY country",  # nothing is missing there
        "SELECT gender, COUNT(*) FROM client WHERE gender <> 'F' GROUP BY gender",
        "SELECT COALESCE(gender, 'unknown'), COUNT(*) FROM client GROUP BY gender",
        "SELECT h.city, COUNT(*) FROM client AS c LEFT JOIN home AS h "
        "ON h.client_id = c.client_id GROUP BY h.city",
        "SELECT full_name, gender FROM client GROUP BY client_id, full_name, gender",
        "SELECT gender FROM client WHERE client_id = 5",  # who has none is told so
        "SELECT gender FROM client ORDER BY joined LIMIT 1",
        "SELECT full_name, born FROM client",
    ],
)
def test_it_stays(sql: str, world: World) -> None:
    assert told(sql, world) == sql


@pytest.mark.parametrize(
    "question",
    ["clients per city, missing included", "Clients per city, with the unknown as a group",
     "Clients per city, including those with no city"],
)  # fmt: skip
def test_it_stays_where_it_is_asked_for(question: str, world: World) -> None:
    sql = "SELECT city, COUNT(*) FROM home GROUP BY city"
    assert told(sql, world, question) == sql


def test_a_share_of_nobody_knows_what_is_left_out(world: World) -> None:
    share = "SELECT gender, 100.0 * COUNT(*) / SUM(COUNT(*)) OVER () FROM client GROUP BY gender"
    assert told(share, world) is None
    known = share.replace("client GROUP", "client WHERE gender IS NOT NULL GROUP")
    assert told(known, world) == known


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        (
            "SELECT full_name FROM client AS c JOIN home AS h ON h.client_id = c.client_id "
            "WHERE h.city <> 'Oslo' AND c.joined > '2020'",
            "SELECT full_name FROM client AS c JOIN home AS h ON h.client_id = c.client_id "
            "WHERE (h.city <> 'Oslo' OR h.city IS NULL) AND c.joined > '2020'",
        ),
        (
            "SELECT COUNT(*) FROM home WHERE city NOT IN ('Oslo', 'Bergen')",
            "SELECT COUNT(*) FROM home WHERE (city NOT IN ('Oslo', 'Bergen') OR city IS NULL)",
        ),
        (
            "SELECT gender FROM client WHERE client_id IN (SELECT client_id FROM home "
            "WHERE city <> 'Oslo') GROUP BY gender",
            "SELECT gender FROM client WHERE client_id IN (SELECT client_id FROM home "
            "WHERE (city <> 'Oslo' OR city IS NULL)) AND gender IS NOT NULL GROUP BY gender",
        ),
        (
            "WITH h AS (SELECT client_id FROM home WHERE city <> 'Oslo') SELECT c.gender, COUNT(*) "
            "FROM client AS c JOIN h ON h.client_id = c.client_id GROUP BY c.gender",
            "WITH h AS (SELECT client_id FROM home WHERE (city <> 'Oslo' OR city IS NULL)) "
            "SELECT c.gender, COUNT(*) FROM client AS c JOIN h ON h.client_id = c.client_id "
            "WHERE c.gender IS NOT NULL GROUP BY c.gender",
        ),
    ],
)
def test_what_is_not_a_value_may_be_missing(sql: str, expected: str, world: World) -> None:
    assert told(sql, world, "Clients not in Oslo") == expected


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT client_id FROM home WHERE country <> 'Norway'",  # nothing is missing there
        "SELECT client_id FROM home WHERE city <> 'Oslo' OR city IS NULL",
        "SELECT client_id FROM home WHERE city <> 'Oslo' AND city LIKE 'B%'",
        "SELECT client_id FROM home WHERE NOT city <> 'Oslo'",
        "SELECT full_name FROM client WHERE client_id NOT IN "
        "(SELECT client_id FROM home WHERE city <> 'Oslo')",
        "SELECT client_id FROM client EXCEPT SELECT client_id FROM home WHERE city <> 'Oslo'",
        "SELECT city, COUNT(*) FROM home WHERE city <> 'Oslo' GROUP BY city",
    ],
)
def test_a_condition_stays(sql: str, world: World) -> None:
    assert told(sql, world, "Clients not in Oslo") == sql


def test_another_value_is_a_known_one(world: World) -> None:
    sql = "SELECT client_id FROM home WHERE city <> 'Oslo'"
    assert told(sql, world, "Clients with a city other than Oslo") == sql
