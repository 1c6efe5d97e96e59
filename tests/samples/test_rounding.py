"""Rounding: only where the question asks for it."""

from __future__ import annotations

from random import Random

import pytest

from schematune.samples.draft import Draft
from schematune.samples.rounding import round_if_asked, with_places

SHARE = (
    "SELECT ROUND(100.0 * SUM(CASE WHEN a = ')' THEN 1 ELSE 0 END) / COUNT(*), 2) AS share FROM t"
)


def test_a_rounding_is_asked_for_or_gone() -> None:
    rounded = [
        round_if_asked(Draft("What share is ')'?", SHARE, "share"), "sqlite", Random(n))
        for n in range(200)
    ]
    asked = [draft for draft in rounded if draft.sql and "ROUND(" in draft.sql]
    assert 40 < len(asked) < 110
    assert all(draft.question != "What share is ')'?" for draft in asked)
    assert {draft.sql for draft in rounded if draft not in asked} == {
        "SELECT 100.0 * SUM(CASE WHEN a = ')' THEN 1 ELSE 0 END) / COUNT(*) AS share FROM t"
    }


@pytest.mark.parametrize("question", ["The mean, rounded?", "The mean to two decimals?"])
def test_what_a_question_asks_stays(question: str) -> None:
    draft = Draft(question, "SELECT ROUND(AVG(a), 2) FROM t", "mean")
    assert all(round_if_asked(draft, "sqlite", Random(n)) == draft for n in range(50))


def test_averages_are_rounded_now_and_then() -> None:
    draft = Draft("The mean?", "SELECT AVG(a) AS mean FROM t", "mean")
    made = {round_if_asked(draft, "postgres", Random(n)).sql for n in range(200)}
    assert made >= {draft.sql, "SELECT ROUND(CAST(AVG(a) AS NUMERIC), 1) AS mean FROM t"}


def test_a_condition_keeps_its_average() -> None:
    draft = Draft("Who is above?", "SELECT b FROM t WHERE a > (SELECT AVG(a) FROM t)", "above")
    assert all(round_if_asked(draft, "sqlite", Random(n)) == draft for n in range(100))


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        (None, "SELECT AVG(a), 1.0 * b FROM t"),
        (0, "SELECT ROUND(CAST(AVG(a) AS NUMERIC)), ROUND(CAST(1.0 * b AS NUMERIC)) FROM t"),
        (3, "SELECT ROUND(CAST(AVG(a) AS NUMERIC), 3), ROUND(CAST(1.0 * b AS NUMERIC), 3) FROM t"),
    ],
)
def test_every_place_of_a_query(places: int | None, expected: str) -> None:
    sql = "SELECT ROUND(CAST(AVG(a) AS NUMERIC), 2), ROUND(CAST(1.0 * b AS NUMERIC), 2) FROM t"
    assert with_places(sql, places, "postgres") == expected


def test_other_roundings_stay() -> None:
    sql = "SELECT ROUND(x * 1440), ROUND(y, 1), ROUND(z, 2) FROM t"
    assert with_places(sql, None, "sqlite") == "SELECT ROUND(x * 1440), ROUND(y, 1), z FROM t"
