"""Names put right, and the result run on a real SQLite database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
import sqlglot
from hypothesis import given
from hypothesis import strategies as st
from sqlglot import exp

from schematune import guard
from schematune.errors import GuardError
from schematune.mending import mend
from schematune.schema import Column, ForeignKey, Schema, Table

SCRIPT = """
CREATE TABLE club (club_id INTEGER PRIMARY KEY, club_name TEXT, town TEXT);
CREATE TABLE person (id INTEGER PRIMARY KEY, full_name TEXT, born INTEGER, home_town TEXT);
CREATE TABLE membership (
  person_id INTEGER REFERENCES person(id), club_id INTEGER REFERENCES club(club_id),
  joined_year INTEGER, PRIMARY KEY (person_id, club_id));
CREATE TABLE payment (
  payment_id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person(id), paid_amount REAL,
  "Pay Method" TEXT);
CREATE TABLE note (body TEXT);
INSERT INTO club VALUES (1, 'Chess', 'Lyon'), (2, 'Rowing', 'Nice'), (3, 'Go', 'Lyon');
INSERT INTO person VALUES (1, 'Ann', 1950, 'Lyon'), (2, 'Bob', 1990, 'Nice'), (3, 'Cy', 2000, NULL);
INSERT INTO membership VALUES (1, 1, 2001), (1, 2, 2010), (2, 1, 2020);
INSERT INTO payment VALUES (1, 1, 10.0, 'card'), (2, 2, 20.0, 'cash'), (3, 2, 5.0, 'card');
INSERT INTO note VALUES ('hello');
"""


def _table(name: str, columns: str, key: str = "", **references: tuple[str, str]) -> Table:
    keys = tuple(ForeignKey((own,), table, (other,)) for own, (table, other) in references.items())
    listed = tuple(Column(column.strip(), "TEXT", "text") for column in columns.split(","))
    return Table(name, listed, tuple(key.split()), keys)


SCHEMA = Schema(
    "sqlite",
    (
        _table("club", "club_id, club_name, town", "club_id"),
        _table("person", "id, full_name, born, home_town", "id"),
        _table(
            "membership", "person_id, club_id, joined_year", "person_id club_id",
            person_id=("person", "id"), club_id=("club", "club_id"),
        ),
        _table(
            "payment", "payment_id, person_id, paid_amount, Pay Method", "payment_id",
            person_id=("person", "id"),
        ),
        _table("note", "body"),
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def database() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.executescript(SCRIPT)
    yield connection
    connection.close()


def mended(sql: str) -> str:
    text = mend(sql, SCHEMA)
    assert text is not None
    return guard.check(text, SCHEMA, "sqlite").sql


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        pytest.param(
            "SELECT m.full_name FROM person p JOIN membership m ON m.person_id = p.id",
            "SELECT p.full_name FROM person p JOIN membership m ON m.person_id = p.id",
            id="it stands in another table of the query",
        ),
        pytest.param(
            "SELECT full_name FROM person WHERE joined_year < 2005",
            "SELECT 'Ann'",
            id="it stands in a neighbour, which is joined",
        ),
        pytest.param(
            "SELECT p.full_name FROM person p JOIN club c ON p.club_id = c.club_id "
            "WHERE c.club_name = 'Chess'",
            "SELECT full_name FROM person WHERE id IN (1, 2)",
            id="the table between was forgotten",
        ),
        pytest.param(
            "SELECT p.full_name, p.joined_year FROM person p JOIN club c ON p.club_id = c.club_id",
            "SELECT full_name, joined_year FROM person JOIN membership ON person_id = id",
            id="the table between has what was asked for",
        ),
        pytest.param(
            "SELECT joined_year FROM payment",
            "SELECT joined_year FROM membership",
            id="the wrong table alone",
        ),
        pytest.param(
            "SELECT club_name, COUNT(*) FROM membership GROUP BY club_name",
            "SELECT club_name, COUNT(*) FROM membership JOIN club USING (club_id) "
            "GROUP BY club_name",
            id="the rows that are counted stay",
        ),
        pytest.param(
            "SELECT fullname, bornn FROM person",
            "SELECT full_name, born FROM person",
            id="misspelt columns",
        ),
        pytest.param(
            "SELECT COUNT(*) FROM memberships WHERE memberships.joined_year > 2005",
            "SELECT 2",
            id="a misspelt table",
        ),
        pytest.param(
            "SELECT x.full_name FROM person AS p WHERE x.born > 1980",
            "SELECT full_name FROM person WHERE born > 1980",
            id="an alias that nothing has",
        ),
        pytest.param(
            "SELECT SUM(amount) FROM payment",
            "SELECT 35.0",
            id="a name that is part of the right one",
        ),
        pytest.param(
            "SELECT p.full_name FROM person AS p WHERE p.\"Pay Method\" = 'cash'",
            "SELECT 'Bob'",
            id="a name in quotes",
        ),
        pytest.param(
            "SELECT full_name FROM person WHERE id IN "
            "(SELECT person_id FROM membership WHERE club_name = 'Rowing')",
            "SELECT 'Ann'",
            id="within a nested query",
        ),
        pytest.param(
            "SELECT full_name FROM person AS p WHERE EXISTS (SELECT 1 FROM payment AS y "
            "WHERE y.person_id = p.id AND y.paid_amounts > 15)",
            "SELECT 'Bob'",
            id="a query around is left alone",
        ),
        pytest.param(
            "WITH n AS (SELECT person_id, COUNT(*) AS clubs FROM member_ship GROUP BY person_id) "
            "SELECT clubs FROM n WHERE person_id = 1",
            "SELECT 2",
            id="within a common table expression",
        ),
        pytest.param(
            "SELECT town AS place, COUNT(*) FROM clubs GROUP BY place ORDER BY place",
            "SELECT town, COUNT(*) FROM club GROUP BY town",
            id="an alias of a result is no column",
        ),
    ],
)
def test_it_returns_what_was_meant(database: sqlite3.Connection, written: str, meant: str) -> None:
    with pytest.raises(GuardError, match=r"there is no|no table of"):
        guard.check(written, SCHEMA, "sqlite")
    expected = set(database.execute(meant).fetchall())
    assert expected
    assert set(database.execute(mended(written)).fetchall()) == expected


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT weight FROM person",
        "SELECT joined_year FROM note",
        "SELECT full_name FROM other.person WHERE bornn = 1950",
        "SELECT p.full_name FROM person AS p LEFT JOIN payment AS y ON y.persn = p.id",
        "SELECT 1 FROM person AS p JOIN payment AS y ON y.persn = p.id AND y.payment_id > 1",
        f"SELECT kind FROM pet AS p0 {' '.join(f'JOIN pet AS p{n}' for n in range(1, 60))}",
        "SELECT full_name FROM zzzzzz",
        "SELECT body FROM note JOIN person ON note.person_id = person.id",
        "SELECT full_name FROM person, person WHERE joined_year = 1",
        "DELETE FROM people",
        "SELECT (((",
        "no SQL at all",
        "",
    ],
)
def test_what_means_nothing_is_given_up(sql: str) -> None:
    assert mend(sql, SCHEMA) is None


def test_a_large_schema_and_a_stammering_query_are_given_up() -> None:
    """Likeness is looked for so often and no more: each name with each other one takes minutes."""
    names = ", ".join(f"quantity_on_hand_{n}" for n in range(150))
    wide = Schema("sqlite", tuple(_table(f"stock_{n}", names) for n in range(50)))
    tables = " ".join(f"JOIN stock_{n} ON 1 = 1" for n in range(1, 25))
    asked = ", ".join(f"quantities_on_hands_{n}" for n in range(200))
    assert mend(f"SELECT {asked} FROM stock_0 {tables}", wide) is None
    assert mend("SELECT stock_0.quantty_on_hand_7 FROM stock_0", wide) is not None


def test_names_are_quoted_as_the_dialect_needs() -> None:
    shop = Schema("postgres", (Table("Order", (Column("Total", "real", "real"),), namespace="s"),))
    assert mend('SELECT totals FROM "s"."Orders"', shop) == (
        'SELECT "Total" FROM s."Order" AS "Orders"'
    )


VALID = [
    "SELECT full_name FROM person WHERE born BETWEEN 1940 AND 1995 ORDER BY born LIMIT 2",
    "SELECT c.club_name, COUNT(m.person_id) FROM club AS c "
    "LEFT JOIN membership AS m ON m.club_id = c.club_id GROUP BY c.club_id, c.club_name",
    "SELECT p.full_name FROM person AS p WHERE NOT EXISTS "
    "(SELECT 1 FROM payment AS y WHERE y.person_id = p.id)",
    "SELECT full_name, place FROM (SELECT full_name, RANK() OVER (ORDER BY born) AS place "
    "FROM person) AS ranked WHERE place = 1",
    "SELECT a.full_name FROM person AS a JOIN person AS b ON b.home_town = a.home_town",
    "SELECT full_name FROM person UNION SELECT club_name FROM club",
]


@pytest.mark.parametrize("sql", VALID)
def test_names_that_are_right_stay(database: sqlite3.Connection, sql: str) -> None:
    text = mend(sql, SCHEMA)
    assert text is not None
    assert database.execute(text).fetchall() == database.execute(sql).fetchall()


def test_a_table_is_not_joined_under_the_name_of_another() -> None:
    assert (
        mend("SELECT membership.full_name FROM club JOIN person AS membership ON x", SCHEMA) is None
    )


@given(st.data())
def test_whatever_becomes_of_names_what_comes_out_is_sql_or_nothing(data: st.DataObject) -> None:
    tree = sqlglot.parse_one(data.draw(st.sampled_from(VALID)), dialect="sqlite")
    known = [*SCHEMA, *(column for table in SCHEMA for column in table.columns)]
    names = st.sampled_from([entry.name for entry in known]) | st.text("abcdefgh_", max_size=9)
    for identifier in list(tree.find_all(exp.Identifier)):
        if data.draw(st.booleans()):
            identifier.set("this", data.draw(names))
    text = mend(tree.sql("sqlite"), SCHEMA)
    if text is not None:
        assert mend(text, SCHEMA) == text, "there is nothing left to mend"
