"""Rounding only where the question asks for it.

In: a draft whose query rounds to two places unasked, as patterns write shares and averages. Out:
the draft without the rounding, or with the places that its question now names. An unrounded
answer can always be rounded by whoever reads it, never the other way round.
"""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from schematune.samples.draft import Draft
from schematune.samples.sql import Engine, unquoted

_ASKED_SHARE = 0.35  # of queries that round; the others do without
_ASKED_AVERAGES = 0.15  # of queries that select an average
_PLACES = ((0, 1), (1, 4), (2, 4), (3, 1))  # places and their weights
_NUMBERS = ("no", "one", "two", "three")
_WORDS = (
    "rounded to {n} decimal{s}", "to {n} decimal place{s}", "with {n} decimal{s}", "{n} decimal{s}",
    "rounded to {n} decimal place{s}", "to {d} decimal{s}", "rounded to {d} digit{s}",
)  # fmt: skip
_WHOLE = ("rounded to a whole number", "without decimals", "to the nearest whole number")
_SAID = re.compile(r"\bround|\bdecimal", re.IGNORECASE)
_AVERAGE = re.compile(r"^SELECT (?:[^()]*, )?(?=AVG\()")
_CAST = re.compile(r"^CAST\((.*) AS NUMERIC\)$")


def round_if_asked(draft: Draft, dialect: str, rng: Random) -> Draft:
    """Return the draft with its rounding asked for, or taken away."""
    if draft.sql is None or _SAID.search(draft.question):
        return draft
    sql = draft.sql
    if ", 2)" in sql and "ROUND(" in sql:
        if rng.random() >= _ASKED_SHARE:
            return replace(draft, sql=with_places(sql, None, dialect))
    elif found := _AVERAGE.match(sql):
        if rng.random() >= _ASKED_AVERAGES:
            return draft
        end = _closing(sql, found.end() + len("AVG"))
        if sql.startswith(" OVER ", end):
            return draft
        sql = f"{sql[: found.end()]}ROUND({sql[found.end() : end]}, 2){sql[end:]}"
    else:
        return draft
    places = rng.choices([n for n, _ in _PLACES], [w for _, w in _PLACES])[0]
    question = _asking(draft.question, places, rng)
    return replace(draft, question=question, sql=with_places(sql, places, dialect))


def with_places(sql: str, places: int | None, dialect: str) -> str:
    """Return the query with every rounding to two places at others, or taken away.

    >>> with_places("SELECT ROUND(AVG(price), 2) FROM item", None, "sqlite")
    'SELECT AVG(price) FROM item'
    >>> with_places("SELECT ROUND(AVG(price), 2) FROM item", 1, "sqlite")
    'SELECT ROUND(AVG(price), 1) FROM item'
    """
    start = sql.find("ROUND(")
    while start >= 0:
        end = _closing(sql, start + len("ROUND"))
        inner = sql[start + len("ROUND(") : end - 1]
        if not inner.endswith(", 2"):
            start = sql.find("ROUND(", start + 1)
            continue
        value = inner.removesuffix(", 2")
        if dialect == "postgres" and (cast := _CAST.match(value)):
            value = cast[1]
        if places is not None:
            value = Engine(dialect).round(value, places)
        sql = sql[:start] + value + sql[end:]
        start = sql.find("ROUND(", start + (len("ROUND(") if places is not None else 0))
    return sql


def _closing(sql: str, start: int) -> int:
    """Return the place behind the parenthesis that closes the one at ``start``."""
    for at, _, depth in unquoted(sql, start):
        if depth == 0:
            return at + 1
    raise ValueError(f"a parenthesis is not closed: {sql!r}")


def _asking(question: str, places: int, rng: Random) -> str:
    """Return the question with the places asked for, in it or in a sentence of their own."""
    plural = "" if places == 1 else "s"
    if places == 0:
        words = rng.choice(_WHOLE)
    else:
        words = rng.choice(_WORDS).format(n=_NUMBERS[places], d=places, s=plural)
    mark = question[-1] if question[-1] in "?." else ""
    body = question.removesuffix(mark)
    if re.search(r"[?.!] [A-Z]", body):
        return f"{body}{mark or '.'} {words[0].upper()}{words[1:]}, please."
    return f"{body}, {words}{mark}" if rng.random() < 0.8 else f"{body} ({words}){mark}"
