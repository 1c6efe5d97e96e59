"""Hours of plain dates, and figures of a row that are added up once for each of its children."""

from __future__ import annotations

from dataclasses import replace

import pytest

from schematune.profile import ColumnProfile, Profile
from schematune.samples.draft import Draft
from schematune.samples.soundness import is_sound
from schematune.samples.understanding import understand
from schematune.schema import Column, ForeignKey, Schema, Table

CLIENT = Table(
    "client",
    (
        Column("client_id", "INTEGER", "integer"),
        Column("age", "INTEGER", "integer"),
        Column("born", "TEXT", "text"),
        Column("joined", "TEXT", "text"),
    ),
    ("client_id",),
)
HOME = Table(
    "home",
    (
        Column("client_id", "INTEGER", "integer"),
        Column("label", "TEXT", "text"),
        Column("rent", "REAL", "real"),
        Column("is_main", "INTEGER", "integer"),
    ),
    (),
    (ForeignKey(("client_id",), "client", ("client_id",)),),
)
DAYS = ColumnProfile(90, 0, 80, ("2020-01-31",), "2019-01-01", "2021-01-01", looks_like="date")
TIMES = replace(DAYS, values=("2020-01-31 07:30:00",), looks_like="datetime")
MIDNIGHTS = replace(DAYS, values=("2020-01-31 00:00:00",), looks_like="datetime")
POINTER = ColumnProfile(80, 0, 60)
FLAG = ColumnProfile(80, 0, 2, (0, 1))


def sound(
    sql: str, question: str = "Clients?", joined: ColumnProfile = DAYS, to: ColumnProfile = POINTER
) -> bool:
    columns = {
        ("client", "born"): DAYS,
        ("client", "joined"): joined,
        ("home", "client_id"): to,
        ("home", "is_main"): FLAG,
    }
    world = understand(Schema("sqlite", (CLIENT, HOME)), Profile({}, columns))
    return is_sound(Draft(question, sql, "kind"), world)


@pytest.mark.parametrize(
    ("sql", "question"),
    [
        ("SELECT strftime('%H', joined) FROM client", "When?"),
        ("SELECT COUNT(*) FROM client WHERE TIME(joined) < '06:00:00'", "How many early?"),
        ("SELECT COUNT(*) FROM client WHERE joined >= '2020-01-01 18:00'", "How many?"),
        ("SELECT born FROM client WHERE julianday(joined) > 1", "Within 24 hours of joining?"),
    ],
)
def test_plain_dates_have_no_hour(sql: str, question: str) -> None:
    assert not sound(sql, question)
    assert not sound(sql, question, MIDNIGHTS)
    assert sound(sql, question, TIMES)


def test_months_and_birthdays_need_no_time() -> None:
    assert sound("SELECT strftime('%m', joined) FROM client", "Months?")
    assert sound("SELECT born FROM client", "Born around noon?")


JOIN = "FROM client AS c JOIN home AS h ON h.client_id = c.client_id"


@pytest.mark.parametrize("figure", ["AVG(c.age)", "SUM(c.age > 30)", "ROUND(AVG(c.age + 1), 2)"])
def test_nobody_is_averaged_once_per_home(figure: str) -> None:
    sql = f"SELECT h.label, {figure} {JOIN} {{}}GROUP BY h.label"
    assert not sound(sql.format(""))
    assert sound(sql.format("WHERE h.is_main = 1 "))  # one each
    assert sound(sql.format(""), to=ColumnProfile(80, 0, 80))  # nobody has two


@pytest.mark.parametrize(
    "sql",
    [
        f"SELECT c.age, AVG(h.rent) {JOIN} GROUP BY c.age",
        f"SELECT AVG(h.rent / c.age) {JOIN}",
        f"SELECT h.label, MAX(c.age) {JOIN} GROUP BY h.label",
        "SELECT AVG(age) FROM client WHERE client_id IN (SELECT client_id FROM home)",
    ],
)
def test_figures_of_the_children_and_extremes_stay(sql: str) -> None:
    assert sound(sql)
