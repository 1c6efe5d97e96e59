"""Keeping values at home: a pair of question and SQL with placeholders where its values stood.

In: a pair of the built-in generator, which may hold values of rows. Out: the pair as an LLM may
see it, and the way back. What the table definitions show may be seen; any other constant that the
SQL compares with is replaced, in both. A pair from which a value cannot be taken out is not sent.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import sqlglot
from sqlglot import exp

from schematune.glossary import NO_WORDS, Glossary
from schematune.profile import Profile, is_personal
from schematune.prompt import instruction
from schematune.samples.mentions import COMPARISONS
from schematune.schema import Schema

_PLACEHOLDER = re.compile(r"\[V\d+\]")
_OF_TIME = re.compile(
    r"now|start of (?:day|month|year)|(?:%\w[-/.: T]*)+"
    r"|(?:[-+]?\d+ )?(?:second|minute|hour|day|week|month|quarter|year)s?",
    re.IGNORECASE,
)
"""What functions of time are told: a format, a unit, a shift. Elsewhere it may be a value."""
_TIME_FUNCTION = re.compile(r"date|time|day|epoch|interval", re.IGNORECASE)
_WILDCARDS = re.compile(r"[%_*?|]+")
_SHORT = 3
"""Pieces of a text, and numbers, that are shorter than this tell nothing about a row."""


@dataclass(frozen=True, slots=True)
class Masked:
    """A pair as it may be sent; ``values`` are what the placeholders stand for, as they were said.

    >>> masked = Masked("Who is [V1]?", "SELECT …", {"[V1]": "Jane Roe"})
    >>> masked.restore("Find [V1], please."), masked.restore("Find her.")
    ('Find Jane Roe, please.', None)
    """

    question: str
    sql: str
    values: Mapping[str, str]

    def restore(self, wording: str) -> str | None:
        """Return a wording with the values back; None where it lacks one or has one too many."""
        if Counter(_PLACEHOLDER.findall(wording)) != Counter(_PLACEHOLDER.findall(self.question)):
            return None
        return _PLACEHOLDER.sub(lambda found: self.values[found[0]], wording)


def without_personal(schema: Schema, profile: Profile) -> Profile:
    """Return the profile with personal columns marked as such, whatever the settings show."""
    kinds = {(table.name, column.name): column for table in schema for column in table.columns}
    columns = {
        key: replace(entry, personal=entry.personal or (key in kinds and is_personal(kinds[key])))
        for key, entry in profile.columns.items()
    }
    return Profile(profile.rows, columns)


class Mask:
    """Masks pairs over one database, all but values of table definitions and of the glossary."""

    def __init__(self, schema: Schema, profile: Profile, glossary: Glossary = NO_WORDS) -> None:
        self._dialect = schema.dialect
        shown = instruction(schema, without_personal(schema, profile)).partition("\n")[2]
        definitions = "\n".join([shown, *(term.meaning for term in glossary.terms)])
        self._definitions = definitions
        personal = {
            (table.name, column.name)
            for table in schema
            for column in table.columns
            if is_personal(column) or profile.of(table, column).personal
        }
        values = [str(value) for key in personal for value in profile.of(*key).values]
        self._personal = frozenset(v.casefold() for v in values if len(v) >= _SHORT)
        self._names = _vocabulary(" ".join(values)) - _vocabulary(definitions)
        self._stored = {
            str(value).casefold()
            for entry in profile.columns.values()
            for value in (*entry.values, entry.low, entry.high)
            if value is not None
        }

    @cached_property
    def _text(self) -> str:
        """All stored texts in one, so that pieces of them are found too."""
        return "\n".join(self._stored)

    def mask(self, question: str, sql: str) -> Masked | None:
        """Return the pair as it may be sent; None where a value would go with it."""
        tree = sqlglot.parse_one(sql, dialect=self._dialect)
        if _PLACEHOLDER.search(question):
            return None
        values: dict[str, str] = {}
        for literal in self._to_mask(tree):
            said = _bare(literal)
            placeholder = next((p for p, v in values.items() if _same(v, said)), "")
            if not placeholder:
                placeholder = f"[V{len(values) + 1}]"
                question, found = _replaced(question, said, placeholder)
                if found is None and self._is_stored(said):
                    return None
                if found is None:
                    continue  # nothing of the data: a date made from a year, a spelled number
                values[placeholder] = found
            _put(literal, placeholder)
        pair = Masked(question, tree.sql(dialect=self._dialect), values)
        return None if self._tells(f"{pair.question}\n{pair.sql}", values.values()) else pair

    def _to_mask(self, tree: exp.Expr) -> list[exp.Literal]:
        """Return every text, and the numbers within comparisons and differences, however deep.

        Other numbers are of the query's making: LIMIT, places of a rounding, a CASE's 1 and 0.
        """
        return [
            literal
            for literal in tree.find_all(exp.Literal)
            if any(map(str.isalnum, literal.name))
            and not self._is_shown(literal)
            and (not self._is_of_time(literal) if literal.is_string else _counts(literal))
        ]

    def _is_of_time(self, literal: exp.Literal) -> bool:
        """Tell whether a text is of a function of time, and is not what a plan or a unit holds."""
        is_value = literal.name.casefold() in self._stored or not _in_time_function(literal)
        return bool(_OF_TIME.fullmatch(literal.name)) and not is_value

    def _is_shown(self, literal: exp.Literal) -> bool:
        quoted = literal.name.replace("'", "''")
        return bool(literal.is_string) and f"'{quoted}'" in self._definitions

    def _is_stored(self, said: str) -> bool:
        folded = said.casefold()
        if folded.isdigit():
            return len(folded) >= _SHORT and folded in self._stored
        pieces = [folded, *_WILDCARDS.split(folded)]
        return folded in self._stored or any(
            len(piece) >= _SHORT and piece in self._text for piece in pieces
        )

    def _tells(self, text: str, taken_out: Iterable[str]) -> bool:
        """Look once more for personal values and words of them, and for what was taken out."""
        if self._names & _vocabulary(text):
            return True
        folded = text.casefold()
        names = (v.casefold() for v in taken_out if len(v) >= _SHORT and not v[0].isdigit())
        return any(value in folded for value in (*self._personal, *names))


def _replaced(question: str, said: str, placeholder: str) -> tuple[str, str | None]:
    """Return the question with a value replaced wherever it stands, and how it was said there.

    >>> _replaced("Over 1,000 to jane roe?", "Jane Roe", "[V1]")
    ('Over 1,000 to [V1]?', 'jane roe')
    >>> _replaced("Over 1,000 to Jane Roe?", "1000", "[V1]")
    ('Over [V1] to Jane Roe?', '1,000')
    """
    wanted = ",?".join(said) if said.isdigit() and len(said) > 3 else re.escape(said)
    pattern = re.compile(rf"(?<![\w\[])(?<!\d[.,]){wanted}(?![\w\]])(?![.,]\d)", re.IGNORECASE)
    found = pattern.search(question)
    if found is None:
        return question, None
    return pattern.sub(lambda _: placeholder, question), found[0]


def _same(said: str, stored: str) -> bool:
    return said.replace(",", "").casefold() == stored.replace(",", "").casefold()


def _vocabulary(text: str) -> set[str]:
    """Return a text's words, short ones aside, also those within identifiers.

    >>> sorted(_vocabulary("Jane Roe, of street_address 5"))
    ['address', 'jane', 'roe', 'street']
    """
    return {word for word in re.findall(r"[^\W_]+", text.casefold()) if len(word) >= _SHORT}


def _bare(literal: exp.Literal) -> str:
    """Return a constant without the wildcards and spaces at its ends."""
    return str(literal.name).strip("% ")


def _counts(number: exp.Literal) -> bool:
    """Tell whether a number is part of what something is compared with, or taken from.

    >>> [_counts(n) for n in sqlglot.parse_one("a - 7 * ABS(8)").find_all(exp.Literal)]
    [True, True]
    >>> [_counts(n) for n in sqlglot.parse_one("CASE a WHEN 7 THEN 8 END").find_all(exp.Literal)]
    [True, False]
    """
    if isinstance(number.parent, exp.If) and number.arg_key == "this":
        return True  # CASE x WHEN 7
    found = number.find_ancestor(*_COUNTING, exp.Query)
    return isinstance(found, _COUNTING)


_COUNTING = (*COMPARISONS, exp.Add, exp.Sub, exp.Nullif)


def _in_time_function(literal: exp.Literal) -> bool:
    """Tell whether a text is an argument of a function of time, or cast to a type of time.

    >>> tree = sqlglot.parse_one("DATE(a, 'x') = UPPER('x') OR CAST('x' AS DATE) = 'x'")
    >>> [_in_time_function(text) for text in tree.find_all(exp.Literal, bfs=False)]
    [True, False, True, False]
    """
    match literal.parent:
        case exp.Cast() as cast:
            name = cast.to.sql()
        case exp.Anonymous() as function:
            name = function.name
        case exp.Func() | exp.Interval() as function:
            name = function.key
        case _:
            return False
    return bool(_TIME_FUNCTION.search(name))


def _put(literal: exp.Literal, placeholder: str) -> None:
    text = literal.name.replace(_bare(literal), placeholder)
    literal.replace(exp.Literal.string(text))
