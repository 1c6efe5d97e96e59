"""Questions that were written down whole over one database, moved to another one like it.

In: the files of ``banks/`` (SQL and wordings over tables that each play a part) and a world. Out:
drafts, where the world has a table and a column for every part that the SQL names. Language that no
grammar speaks comes this way; the SQL is right as far as the parts fit, and is checked like any
other. ``docs/phrasebook.md`` describes the parts.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import combinations
from pathlib import Path
from random import Random
from typing import Any

import sqlglot
from sqlglot import exp

from schematune.dialects import needs_quotes
from schematune.errors import ConfigError
from schematune.profile import words_of
from schematune.samples.casting import Cast, candidates, casts, signs_up
from schematune.samples.draft import Draft
from schematune.samples.editing import Edit, Home, compared, edit, edited, homes_of, is_result
from schematune.samples.sql import lit
from schematune.samples.understanding import Attribute, World
from schematune.words import SYNONYMS, VALUE_WORDS, plural

FOLDER = Path(__file__).parent / "banks"

_MOST_SWAPPED = 3
_SWAPPED_SHARE = 0.4
"""So often a category or place of the question is replaced though the database has it too."""


@dataclass(frozen=True, slots=True)
class Entry:
    """SQL (None where the tables cannot answer) and its wordings."""

    sql: str | None
    wordings: tuple[str, ...]


@dataclass(frozen=True)
class Bank:
    """Entries over tables that play ``parts``; ``columns`` says what each column of them is."""

    name: str
    nouns: tuple[str, ...]
    parts: Mapping[str, str]
    columns: Mapping[tuple[str, str], str]
    entries: tuple[Entry, ...]


@cache
def banks() -> tuple[Bank, ...]:
    """Return every bank of ``banks/``; ConfigError names a file that is not in order."""
    return tuple(read_bank(path) for path in sorted(FOLDER.glob("*.toml")))


def read_bank(path: Path) -> Bank:
    """Read the parts of ``path`` and the entries of the ``.jsonl`` file beside it."""
    try:
        about = tomllib.loads(path.read_text(encoding="utf-8"))
        nouns = tuple(about.pop("nouns"))
        parts = {table: columns.pop("part") for table, columns in about.items()}
        lines = path.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
        records: list[dict[str, Any]] = [json.loads(line) for line in lines if line.strip()]
        entries = tuple(Entry(record["sql"], tuple(record["q"])) for record in records)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ConfigError(f"{path}: {error!r} in a bank of questions") from error
    columns = {(table, c): name for table, named in about.items() for c, name in named.items()}
    return Bank(path.stem, nouns, parts, columns, entries)


def fitting(world: World) -> Sequence[Fit]:
    """Return the banks that have something to say about this world, each with who plays what."""
    return [fit for bank in banks() if (fit := _fit(bank, world))]


# --- who plays which part -----------------------------------------------------------------------


def _fit(bank: Bank, world: World) -> Fit | None:
    """Return the best choice of tables: that with columns for most parts; None without people."""
    letters = [part for part in bank.parts.values() if part != "E"]
    some = [c for n in range(len(letters), -1, -1) for c in combinations(letters, n)]
    found = (
        Fit(bank, world, cast, _bound(bank, cast))
        for entity in world.entities.values() if entity.is_person
        for chosen in some
        for cast in casts(entity, chosen, world)
    )  # fmt: skip
    return max(found, key=lambda fit: len(fit.bound), default=None)


def _bound(bank: Bank, cast: Cast) -> dict[tuple[str, str], Attribute]:
    """Return the attribute for each column of the bank that has one, no attribute twice."""
    bound: dict[tuple[str, str], Attribute] = {}
    for (table, column), name in bank.columns.items():
        if (letter := bank.parts[table]) in cast.entities:
            taken = {a.ref for a in bound.values()}
            options = [a for a in candidates(cast, letter, name) if a.ref not in taken]
            if options:
                bound[table, column] = options[0]
    return bound


class _Unfit(Exception):
    """An entry speaks of something that this database has not, or says it in other words."""


@dataclass(frozen=True)
class Fit:
    """A bank over a world: which entity plays each part, which attribute each column."""

    bank: Bank
    world: World
    cast: Cast
    bound: Mapping[tuple[str, str], Attribute]

    def draft(self, rng: Random) -> Draft | None:
        """Return some entry as a draft; None where it does not fit."""
        entry = rng.choice(self.bank.entries)
        kind = f"bank/{self.bank.name}"
        question = self._with_nouns(rng.choice(entry.wordings))
        if not self._is_clear(question):
            return None
        if entry.sql is None:
            return Draft(question, None, f"unanswerable:{kind}") if self._is_whole() else None
        tree = _parsed(entry.sql)
        try:
            homes = list(homes_of(tree, self.bank.columns))
            self._check_sums(tree, homes)
            question, values = self._values(question, tree, homes, rng)
            sql = edited(entry.sql, [*values, *self._names(tree, homes)])
            sql = _in_dialect(sql, self.world.schema.dialect)
        except _Unfit:
            return None
        return Draft(question, sql, kind)

    def _is_whole(self) -> bool:
        """Tell whether the world has nothing but the parts, so that what they lack it lacks too."""
        columns = sum(len(table.columns) for table in self.world.schema)
        return len(self.bound) == columns == len(self.bank.columns)

    def _is_clear(self, question: str) -> bool:
        """Tell whether a question can mean nothing else here than it did over its own tables."""
        main = self.cast.entities["E"]
        nouns = {*main.singulars, *main.plurals}
        others = any(e.is_person for e in self.world.entities.values() if e is not main)
        if others and not any(_says(question, noun) for noun in nouns):
            return False  # "who", where there are several kinds of people
        named = any(e.name for e in self.world.entities.values() if e is not main)
        if named and _NAMES.search(question) and not _PEOPLE.search(question):
            return False  # "names with Mc", where things have names too
        joined = (a for a in self.bound.values() if a.is_hiring)
        if any(joined) and signs_up(question):
            return False
        for table, letter in self.bank.parts.items():
            other = self.cast.entities.get(letter)
            is_said = _says(question, table) or _says(question, plural(table))
            if letter != "E" and other and is_said and table not in other.singulars[0].split():
                return False  # "contact", where there are only phones
        return not any(_says(question, word) for word in self._taken)

    @cached_property
    def _taken(self) -> frozenset[str]:
        """Return the bank's other words for its columns that are columns of their own here."""
        own = {a.phrases[0] for e in self.world.entities.values() for a in e.attributes}
        kinds = (a for a in self.bound.values() if a.role in ("category", "place"))
        return frozenset(s for a in kinds for s in SYNONYMS.get(a.phrases[0], ()) if s in own) - {
            a.phrases[0] for a in self.bound.values()
        }

    def _with_nouns(self, question: str) -> str:
        """Call the main table's rows as this database does."""
        entity = self.cast.entities["E"]
        one, many = entity.singulars[0], entity.plurals[0]
        if one in self.bank.nouns:
            return question
        for noun in self.bank.nouns:
            question = _replaced(question, plural(noun), many)
            question = _replaced(question, noun, one)
        return question

    # Values

    def _values(
        self, question: str, tree: exp.Expr, homes: Sequence[Home], rng: Random
    ) -> tuple[str, list[Edit]]:
        """Replace values that are not stored here, and some that are, in question and SQL."""
        said: dict[str, str] = {}
        edits: list[Edit] = []
        places = {h.column.name for _, h in compared(homes) if self._attribute(h).role == "place"}
        seen = set()
        known = {literal.name for literal in tree.find_all(exp.Literal)}
        for literal, home in compared(homes):
            seen.add(id(literal))
            attribute = self._attribute(home)
            if attribute.role == "flag":
                dialect = self.world.schema.dialect
                edits.append(edit(literal, _flag(attribute, dialect, literal.name == "1")))
            elif attribute.role in ("category", "place") and literal.is_string:
                value = literal.name
                if value not in said:
                    question, other = _swapped(question, value, attribute, known, rng)
                    if other != value and other in known:
                        raise _Unfit  # "in the USA and in the USA"
                    said[value] = other
                    is_torn = len(said) > _MOST_SWAPPED or len(places) > 1
                    if is_torn and said[value] != value:
                        raise _Unfit  # "Europe = Oslo, …", "the London in Canada"
                edits.append(edit(literal, lit(said[value])))
        swapped = {value for value, other in said.items() if other != value}
        if any(li.name in swapped for li in tree.find_all(exp.Literal) if id(li) not in seen):
            raise _Unfit  # the value stands where we do not know whose it is
        aliases = " ".join(a.alias.lower() for a in tree.find_all(exp.Alias))
        if any(re.sub(r"\W", "_", value.lower()) in aliases for value in swapped):
            raise _Unfit  # "pct_female" of men
        return question, edits

    def _check_sums(self, tree: exp.Expr, homes: Iterable[Home]) -> None:
        """Refuse what adds up truths where the engine does not take them for numbers."""
        if self.world.schema.dialect != "postgres":
            return
        flags = {id(h.column) for h in homes if self._attribute(h).column.kind == "boolean"}
        for added in tree.find_all(exp.Sum, exp.Avg):
            if isinstance(added.this, exp.Predicate | exp.Connector) or id(added.this) in flags:
                raise _Unfit

    # Names

    def _attribute(self, home: Home) -> Attribute:
        found = self.bound.get((home.table, home.column.name.lower()))
        if found is None:
            raise _Unfit
        return found

    def _names(self, tree: exp.Expr, homes: Iterable[Home]) -> Iterator[Edit]:
        """Yield the edits that put this database's names in the place of the bank's."""
        for home in homes:
            column, name = home.column, self._attribute(home).column.name
            if self._is_full_name(home):
                yield edit(column, self._both_names(column))
                continue
            spelt = self._quoted(name)
            if name.lower() != column.name.lower() and is_result(column):
                # Queries around this one know the result by the column's old name.
                spelt += f" AS {column.name}"
            yield edit(column.this, spelt)
            if column.table.lower() == home.table and not home.alias:
                yield edit(column.args["table"], self._table(home.table))
        derived = {cte.alias_or_name.lower() for cte in tree.find_all(exp.CTE)}
        for table in tree.find_all(exp.Table):
            if table.name.lower() not in derived:
                yield edit(table.this, self._table(table.name.lower()))

    def _is_full_name(self, home: Home) -> bool:
        """Tell whether a column is a name that this database has in two columns."""
        named = self.bank.columns[home.table, home.column.name.lower()] == "name"
        return named and bool(self.cast.entities["E"].both_names)

    def _both_names(self, column: exp.Column) -> str:
        select = column.parent
        if not isinstance(select, exp.Select | exp.Group) or is_result(column):
            raise _Unfit  # a part of the name would be compared, counted or sorted
        before = f"{column.table}." if column.table else ""
        names = self.cast.entities["E"].both_names
        return ", ".join(f"{before}{self._quoted(name.column.name)}" for name in names)

    def _table(self, name: str) -> str:
        entity = self.cast.entities.get(self.bank.parts.get(name, ""))
        if entity is None:
            raise _Unfit
        table = entity.table
        named = self._quoted(table.name)
        return f"{self._quoted(table.namespace)}.{named}" if table.namespace else named

    def _quoted(self, name: str) -> str:
        """Return a name as SQLite writes it where the world's own dialect wants it quoted."""
        needs = needs_quotes(name, self.world.schema.dialect) or needs_quotes(name, "sqlite")
        return exp.Identifier(this=name, quoted=needs).sql("sqlite")


@lru_cache(maxsize=4096)
def _parsed(sql: str) -> exp.Expr:
    return sqlglot.parse_one(sql, dialect="sqlite")


# --- dialects, flags and values -----------------------------------------------------------------


_NAMES = re.compile(r"\bnames?\b", re.IGNORECASE)
_PEOPLE = re.compile(
    r"\b(who|whom|whose|people|persons?|customers?|clients?|men|women|males?|females?|born|named)\b",
    re.IGNORECASE,
)
_SQLITE_ALONE = re.compile(r"\b(strftime|julianday|date|datetime|instr|printf)\s*\(", re.IGNORECASE)


def _in_dialect(sql: str, dialect: str) -> str:
    """Return SQLite's SQL in another dialect; what only SQLite says so does not fit there."""
    if dialect == "sqlite":
        return sql
    if _SQLITE_ALONE.search(sql):
        raise _Unfit
    return sqlglot.transpile(sql, "sqlite", dialect)[0]


def _flag(attribute: Attribute, dialect: str, wanted: bool) -> str:
    """Return yes or no as a column has it."""
    is_truth = dialect in ("postgres", "duckdb") or not attribute.profile.values
    if attribute.column.kind == "boolean" and is_truth:
        return "TRUE" if wanted else "FALSE"
    value = attribute.flag(wanted=wanted) if attribute.profile.values else None
    if value is None:
        raise _Unfit
    return lit(value)


def _swapped(
    question: str, value: str, attribute: Attribute, known: Collection[str], rng: Random
) -> tuple[str, str]:
    """Return question and value, another one where this is not stored here, or by chance."""
    stored = [v for v in attribute.profile.values if isinstance(v, str) and v.strip()]
    telling = [v for v in stored if v.lower() not in _VAGUE]
    spoken = next((s for s in _spoken(value) if _says(question, s)), None)
    if value in stored and spoken is None and _means_another(question, value, {*stored} - {*known}):
        raise _Unfit  # "shop customers" of a store, where there is a web_shop
    if value in stored and (spoken is None or rng.random() > _SWAPPED_SHARE):
        return question, value
    spelt = Counter(v.lower() for v in stored)
    telling = [v for v in telling if spelt[v.lower()] == 1]  # the other spelling would be meant too
    others = [v for v in telling if not any(_says(question, s) for s in _spoken(v))]
    if spoken is None or not others:
        raise _Unfit
    rooms = ("in", "at a", "at the", "in the", "at", "over", "over the", "from a")
    if attribute.role != "place" and any(_says(question, f"{room} {spoken}") for room in rooms):
        raise _Unfit  # who joined in the store did not join in the newsletter
    other = rng.choice(others)
    rest = _replaced(question, spoken, "")
    if any(_says(rest, word) for word in value.split("_") if len(word) > 2):
        raise _Unfit  # "web customers" of a question about "web" said elsewhere as well
    if other not in _WITH_ARTICLE:
        question = re.sub(rf"\bthe (?={re.escape(spoken)}\b)", "", question, flags=re.IGNORECASE)
    return _replaced(question, spoken, rng.choice(_said_aloud(other))), other


def _means_another(question: str, value: str, others: Iterable[str]) -> bool:
    """Tell whether a word of the question is a part of another value, and not of this one.

    >>> _means_another("Shop customers", "store", ["web_shop"])
    True
    """
    own = {*words_of(value)}
    return any(_says(question, word) for v in others for word in {*words_of(v)} - own)


_VAGUE = {"other", "others", "unknown", "none", "n/a", "misc", "yes", "no"}
_WITH_ARTICLE = {"USA", "US", "UK", "United States", "United Kingdom", "Netherlands", "Philippines"}


def _spoken(value: str) -> tuple[str, ...]:
    """Return how people write a stored value.

    >>> _spoken("mobile_app")
    ('mobile app', 'mobile_app')
    """
    return tuple(dict.fromkeys((value.replace("_", " "), value)))


def _said_aloud(value: str) -> tuple[str, ...]:
    """Return how people say a stored value: a letter by the word that it stands for.

    >>> _said_aloud("F"), _said_aloud("mobile_app")
    (('female',), ('mobile app', 'mobile_app'))
    """
    words = VALUE_WORDS.get(value.lower()) if len(value) == 1 else None
    return words[:1] if words else _spoken(value)


def _says(question: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(text)}(?!\w)", question, re.IGNORECASE) is not None


def _replaced(question: str, said: str, other: str) -> str:
    """Say something else, with a capital letter where there was one that the value has not."""

    def like(match: re.Match[str]) -> str:
        return other[:1].upper() + other[1:] if match[0][0].isupper() else other

    return re.sub(rf"(?<!\w){re.escape(said)}(?!\w)", like, question, flags=re.IGNORECASE)
