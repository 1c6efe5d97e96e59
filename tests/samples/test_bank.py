"""A bank of questions over one database, moved to others that have the same parts."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
import sqlglot
from sqlglot import exp

from schematune import Database, guard
from schematune.demo import build_database
from schematune.errors import ConfigError
from schematune.profile import ColumnProfile, Profile
from schematune.samples import bank
from schematune.samples.bank import Bank, banks, fitting, read_bank
from schematune.samples.draft import Draft
from schematune.samples.understanding import World, understand
from schematune.schema import Column, ForeignKey, Schema, Table

PARTS = """
nouns = ["customer", "client"]
[customer]
part = "E"
customer_key = "key"
full_name = "name"
gender = "gender"
created_date = "joined"
[address]
part = "A"
customer_key = "fk"
city = "city"
is_primary = "main"
[contact]
part = "K"
phone = "phone"
"""

COLUMNS = {name for made in banks() for _, name in made.columns}

STEPS = 1_000_000
"""What a query over the demo's 10,000 rows may take; one correlated EXISTS takes 30 times that."""


def clinic(dialect: str = "sqlite", *names: str) -> World:
    """Patients, whose names stand in the columns ``names``, with their homes."""
    patient = Table(
        "Patient",
        (
            Column("PatientId", "INTEGER", "integer"),
            *(Column(name, "TEXT", "text") for name in names or ("FullName",)),
            Column("RegisteredOn", "DATE", "date"),
        ),
        ("PatientId",),
    )
    home = Table(
        "Address",
        (
            Column("Pid", "INTEGER", "integer"),
            Column("City", "TEXT", "text"),
            Column("IsMain", "TEXT", "text"),
        ),
        (),
        (ForeignKey(("Pid",), "Patient", ("PatientId",)),),
    )
    profile = Profile(
        {"Patient": 90, "Address": 80},
        {
            ("Address", "City"): ColumnProfile(80, 0, 2, ("Oslo", "Bergen")),
            ("Address", "IsMain"): ColumnProfile(80, 0, 2, ("Y", "N")),
        },
    )
    return understand(Schema(dialect, (patient, home)), profile)


@pytest.fixture
def only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> type[Bank]:
    """Return a function that leaves one entry as all that there is, as a callable."""

    def put(sql: str | None, *wordings: str) -> Bank:
        (tmp_path / "people.toml").write_text(PARTS)
        (tmp_path / "people.jsonl").write_text(json.dumps({"sql": sql, "q": wordings}) + "\n")
        made = read_bank(tmp_path / "people.toml")
        monkeypatch.setattr(bank, "banks", lambda: (made,))
        return made

    return put  # type: ignore[return-value]


def drafts(world: World, number: int = 40) -> Sequence[Draft]:
    fits = fitting(world)
    return [made for fit in fits for n in range(number) if (made := fit.draft(Random(n)))]


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT full_name FROM customer", "SELECT FullName FROM Patient"),
        (
            "SELECT customer.full_name FROM customer JOIN address AS a "
            "ON a.customer_key = customer.customer_key",
            "SELECT Patient.FullName FROM Patient JOIN Address AS a ON a.Pid = Patient.PatientId",
        ),
        (
            "SELECT full_name FROM customer AS c WHERE NOT EXISTS "
            "(SELECT 1 FROM address AS a WHERE a.customer_key = c.customer_key)",
            "SELECT FullName FROM Patient AS c WHERE NOT EXISTS "
            "(SELECT 1 FROM Address AS a WHERE a.Pid = c.PatientId)",
        ),
        (
            "WITH r AS (SELECT full_name, created_date FROM customer) "
            "SELECT full_name FROM r WHERE created_date > '2020'",
            "WITH r AS (SELECT FullName AS full_name, RegisteredOn AS created_date FROM Patient) "
            "SELECT full_name FROM r WHERE created_date > '2020'",
        ),
        (
            "SELECT COUNT(*) FROM address WHERE is_primary = 1",
            "SELECT COUNT(*) FROM Address WHERE IsMain = 'Y'",
        ),
    ],
)
def test_names_are_those_of_the_database(only: type, sql: str, expected: str) -> None:
    only(sql, "Clients, please")
    assert {made.sql for made in drafts(clinic())} == {expected}


def test_people_are_called_as_the_database_calls_them(only: type) -> None:
    only("SELECT COUNT(*) FROM customer", "Clients: how many customers has the client list?")
    said = {made.question.lower() for made in drafts(clinic())}
    assert "patients: how many patients has the patient list?" in said
    assert not [question for question in said if "client" in question or "customer" in question]


def test_a_name_in_two_columns_is_listed_whole_and_compared_never(only: type) -> None:
    world = clinic("sqlite", "FirstName", "LastName")
    only("SELECT c.full_name FROM customer AS c GROUP BY c.full_name", "Who?")
    assert {made.sql for made in drafts(world)} == {
        "SELECT c.FirstName, c.LastName FROM Patient AS c GROUP BY c.FirstName, c.LastName"
    }
    only("SELECT 1 FROM customer WHERE full_name LIKE 'A%'", "Does a name begin with A?")
    assert not drafts(world)


def test_a_value_that_is_not_stored_is_replaced_on_both_sides(only: type) -> None:
    only(
        "SELECT COUNT(*) FROM address WHERE city = 'Paris' OR city <> 'Paris'",
        "How many in Paris, or not in Paris?",
    )
    for made in drafts(clinic()):
        city = "Oslo" if "oslo" in made.question.lower() else "Bergen"
        assert made.sql == f"SELECT COUNT(*) FROM Address WHERE City = '{city}' OR City <> '{city}'"
        assert "paris" not in made.question.lower()


@pytest.mark.parametrize(
    ("sql", "wording"),
    [
        ("SELECT phone FROM contact", "Numbers?"),
        ("SELECT gender FROM customer", "Genders?"),
        ("SELECT COUNT(*) FROM address WHERE city = 'Paris'", "How many Parisians?"),
        (None, "What do they earn?"),
    ],
    ids=["no table", "no column", "a value in other words", "perhaps it can be answered here"],
)
def test_what_does_not_fit_is_left_out(only: type, sql: str | None, wording: str) -> None:
    only(sql, wording)
    assert not drafts(clinic())


def test_other_dialects_get_what_they_understand(only: type) -> None:
    only("SELECT full_name FROM customer ORDER BY created_date LIMIT 1", "Who was first?")
    assert {made.sql for made in drafts(clinic("postgres"))} == {
        'SELECT "FullName" FROM "Patient" ORDER BY "RegisteredOn" NULLS FIRST LIMIT 1'
    }
    only("SELECT full_name FROM customer WHERE strftime('%Y', created_date) = '2020'", "2020?")
    assert not drafts(clinic("postgres"))


@pytest.mark.parametrize(
    ("parts", "entries"),
    [("", ""), ("nouns = 1", ""), (PARTS, '{"q": ["?"]}'), (PARTS, "{"), ("nouns = ", "")],
)
def test_a_bank_out_of_order_is_named(tmp_path: Path, parts: str, entries: str) -> None:
    (tmp_path / "b.toml").write_text(parts)
    (tmp_path / "b.jsonl").write_text(entries)
    with pytest.raises(ConfigError, match=r"b\.toml: .* in a bank of questions"):
        read_bank(tmp_path / "b.toml")


@pytest.fixture(scope="module")
def customers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("customers") / "customers.sqlite"
    build_database(path)
    return path


def test_every_entry_of_ours_runs_on_the_demo_database(customers: Path) -> None:
    with Database(f"sqlite:///{customers}") as database:
        schema = database.reflect()
    with closing(sqlite3.connect(f"file:{customers}?mode=ro", uri=True)) as connection:
        for entry in [entry for made in banks() for entry in made.entries][::7]:
            assert entry.wordings
            if entry.sql:
                checked = guard.check(entry.sql, schema, "sqlite", max_rows=10_000)
                assert connection.execute(f"EXPLAIN {checked.sql}").fetchone()


def test_no_query_of_ours_runs_once_a_row(customers: Path) -> None:
    """What SQLite would do for a correlated query, where no index helps: steps are counted."""
    nested = {e.sql for made in banks() for e in made.entries if e.sql and "(SELECT" in e.sql}
    assert len(nested) > 900
    with closing(sqlite3.connect(f"file:{customers}?mode=ro", uri=True)) as connection:
        connection.set_progress_handler(lambda: 1, STEPS)
        assert not [sql for sql in nested if not _ends(connection, sql)]


def _ends(connection: sqlite3.Connection, sql: str) -> bool:
    try:
        connection.execute(sql).fetchall()
    except sqlite3.OperationalError:
        return False
    return True


def test_ours_has_no_condition_on_a_results_name() -> None:
    """``SELECT COUNT(*) AS n … HAVING n > 2`` is SQLite's alone; other engines refuse it."""
    checked = 0
    for sql in [e.sql for made in banks() for e in made.entries if e.sql and "HAVING" in e.sql]:
        for having in sqlglot.parse_one(sql, read="sqlite").find_all(exp.Having):
            select = having.parent_select
            assert select is not None
            names = {e.alias for e in select.expressions if isinstance(e, exp.Alias)}
            found = (c for c in having.find_all(exp.Column) if c.parent_select is select)
            bare = {c.name for c in found if not c.table}
            assert not (bare & names) - COLUMNS, sql
            checked += 1
    assert checked > 500


def test_ours_has_no_wording_twice() -> None:
    said = [wording.lower() for made in banks() for e in made.entries for wording in e.wordings]
    assert len(said) == len(set(said)) > 15_000


def test_who_is_meant_is_said_where_there_are_several_kinds_of_people(only: type) -> None:
    only("SELECT full_name FROM customer", "Who is there?")
    alone = clinic()
    assert drafts(alone)
    doctor = Table("Doctor", (Column("DoctorName", "TEXT", "text"),))
    both = understand(Schema("sqlite", (*alone.schema, doctor)), Profile())
    assert not drafts(both)
    only("SELECT full_name FROM customer", "Which customers are there?")
    assert drafts(both)


def test_names_are_of_people_where_things_have_names_too(only: type) -> None:
    aircraft = Table("Aircraft", (Column("AircraftName", "TEXT", "text"),))
    both = understand(Schema("sqlite", (*clinic().schema, aircraft)), Profile())
    only("SELECT full_name FROM customer WHERE full_name LIKE 'Mc%'", "Names with Mc in front")
    assert drafts(clinic())
    assert not drafts(both)
    only("SELECT full_name FROM customer WHERE full_name LIKE 'Mc%'", "Whose name begins with Mc?")
    assert not drafts(understand(Schema("sqlite", (aircraft,)), Profile()))


def test_a_swapped_value_leaves_no_name_behind(only: type) -> None:
    sql = "SELECT SUM(city = 'Paris') AS {} FROM address"
    only(sql.format("in_paris"), "How many of the addresses are in Paris?")
    assert not drafts(clinic())
    only(sql.format("n"), "How many of the addresses are in Paris?")
    assert drafts(clinic())


def test_nobody_signs_up_to_be_hired(only: type) -> None:
    person = (Column("Id", "INTEGER", "integer"), Column("HireDate", "DATE", "date"))
    hired = understand(Schema("sqlite", (Table("Employee", person, ("Id",)),)), Profile())
    only("SELECT created_date FROM customer", "Dates on which clients signed up")
    assert not drafts(hired)
    only("SELECT created_date FROM customer", "Dates on which clients joined")
    assert drafts(hired)


def test_an_article_stays_only_where_the_other_place_has_one(only: type) -> None:
    only("SELECT COUNT(*) FROM address WHERE city = 'Hague'", "Addresses in the Hague?")
    assert {made.question for made in drafts(clinic())} == {
        "Addresses in Oslo?",
        "Addresses in Bergen?",
    }


def test_a_word_that_means_another_value_here_is_left_out(only: type) -> None:
    only("SELECT COUNT(*) FROM address WHERE city = 'Oslo'", "How many bay addresses?")
    assert drafts(clinic())
    alone = clinic().schema
    cities = {("Address", "City"): ColumnProfile(80, 0, 2, ("Oslo", "Walvis_Bay"))}
    assert not drafts(understand(alone, Profile({}, cities)))
