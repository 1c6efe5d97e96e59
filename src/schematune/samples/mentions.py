"""Which constants of its SQL a question must mention, and whether it does, taken loosely.

In: SQL, or a question and a constant as SQL has it. Out: constants, or yes or no. ``2024-05-01`` is
mentioned by "May 2024", ``5`` by "five", ``cancelled`` by "cancel": a constant that the question
does not hint at teaches a model to invent constants; anything milder may pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import lru_cache

import sqlglot
from sqlglot import exp

from schematune.profile import Profile
from schematune.samples.split import words

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?|\.\d+")
_PLAIN_NUMBER = re.compile(r"[-+]?\d*\.?\d+\Z")
_DATE = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?(?:[ T].*)?\Z")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR_ENDS = {("01", "01"), ("12", "31")}

_SPELLED = {
    "zero": 0, "one": 1, "once": 1, "first": 1, "single": 1, "two": 2, "twice": 2, "second": 2,
    "both": 2, "couple": 2, "three": 3, "third": 3, "four": 4, "fourth": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12,
    "twenty": 20, "twenties": 20, "thirty": 30, "thirties": 30, "forty": 40, "forties": 40,
    "fifty": 50, "fifties": 50, "sixty": 60, "sixties": 60, "seventy": 70, "seventies": 70,
    "eighty": 80, "eighties": 80, "ninety": 90, "nineties": 90, "hundred": 100, "thousand": 1000,
    "million": 1_000_000,
}  # fmt: skip


def shown_values(profile: Profile) -> frozenset[str]:
    """Return the values that a prompt may show, so that a question need not spell them."""
    return frozenset(str(value) for entry in profile.columns.values() for value in entry.values)


def compared(sql: str, dialect: str, shown: Set[str] = frozenset()) -> tuple[str, ...]:
    """Return the constants that columns are compared with, less what the prompt shows anyway.

    >>> compared("SELECT a FROM t WHERE b = 'x' AND c > 65 AND d = 'y' LIMIT 3", "sqlite", {"y"})
    ('x', '65')
    """
    try:
        tree = sqlglot.parse_one(sql, dialect=dialect)
    except (sqlglot.errors.SqlglotError, RecursionError):
        return ()
    found = [literal.name.strip("% ") for literal in compared_literals(tree)]
    return tuple(v for v in dict.fromkeys(found) if v not in shown and v not in ("", "0", "1"))


COMPARISONS = (
    exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.In, exp.Between, exp.Like, exp.ILike,
    exp.Is, exp.NullSafeEQ, exp.NullSafeNEQ,
)  # fmt: skip


def compared_literals(tree: exp.Expr) -> Iterator[exp.Literal]:
    """Yield the literals that are one side of a comparison."""
    for comparison in tree.find_all(*COMPARISONS):
        for side in comparison.iter_expressions():
            if isinstance(side, exp.Literal):
                yield side


def mentions(question: str, value: str) -> bool:
    """Tell whether a question mentions a constant in some form.

    >>> mentions("Who ordered over 1,000 in the five days after May 3, 2024?", "2024-05-03")
    True
    >>> mentions("Which customers are seniors?", "65")
    False
    """
    said, wanted = words(question), words(value)
    if f" {' '.join(wanted)} " in f" {' '.join(said)} ":
        return True
    if _PLAIN_NUMBER.match(value):
        return abs(float(value)) in numbers(question)
    if date := _DATE.match(value):
        return _mentions_date(said, date[1], date[2], date[3])
    return all(_resembled(word, said) for word in wanted)


def _mentions_date(said: tuple[str, ...], year: str, month: str, day: str | None) -> bool:
    if not any(year in word for word in said):
        return False
    name = _MONTHS[int(month) - 1] if 1 <= int(month) <= 12 else month
    numbers = {month, month.lstrip("0")}
    return (month, day) in _YEAR_ENDS or any(w.startswith(name) or w in numbers for w in said)


@lru_cache(maxsize=64)
def numbers(question: str) -> frozenset[float]:
    """Return the numbers that a question names, in digits or in words."""
    digits = {float(text.replace(",", "")) for text in _NUMBER.findall(question)}
    spelled = {float(_SPELLED[word]) for word in words(question) if word in _SPELLED}
    return frozenset(digits | spelled)


def _resembled(word: str, said: tuple[str, ...]) -> bool:
    """Tell whether some word begins as this one does, endings aside."""
    stem = word[: max(4, len(word) - 3)]
    return any(other.startswith(stem) if len(word) > 3 else other == word for other in said)
