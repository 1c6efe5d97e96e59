"""The house's words: what people there call tables, columns, groups of rows, and figures.

In: the settings' ``[glossary]``, each word with its meaning in SQL, and the reflected schema. Out:
terms that the guard has let pass. Samples are made of them and questions are linked to them.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from sqlglot import exp
from sqlglot.errors import SqlglotError

from schematune import guard
from schematune.dialects import quote
from schematune.errors import ConfigError, GuardError
from schematune.guard import grammar
from schematune.schema import Schema, Table

Kind = Literal["table", "column", "rows", "measure"]
"""Another name for a table or a column; a condition on a table's rows; an aggregate over them."""

_WORD = re.compile(r"[^\W_](?:[\w .&'’/-]*[^\W_])?")
_ONE_TEXT = re.compile(r" = '((?:[^']|'')*)'")
_MOST_WORDS = 5
_MOST_WORD_CHARS = 60
_MOST_MEANING_CHARS = 500
_MOST_SHOWN_CHARS = 100  # of a word or meaning, in a message
_MOST_NAMES = 20  # of what is known, in a message
_AGGREGATES = frozenset("sum count avg min max total".split())
_IS_CONDITION = (exp.Predicate, exp.Connector, exp.Not, exp.Boolean)
_MARK = "\x02"  # stands on both sides of a column's name; no identifier holds it


@dataclass(frozen=True, slots=True)
class Term:
    """A word and what it means: ``table``, and ``column`` where it names one.

    ``parts`` is the SQL of a condition or measure: every second part is a column of ``table``.
    ``negated`` is that of the condition's opposite. ``tables`` are all that the meaning reads.
    """

    word: str
    kind: Kind
    table: str
    column: str = ""
    parts: tuple[str, ...] = ()
    negated: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    meaning: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """The table's columns that the meaning reads."""
        return tuple(dict.fromkeys([self.column] if self.column else self.parts[1::2]))

    def stands_in(self, shown: Schema) -> bool:
        """Tell whether a part of the schema has what the meaning reads of its own table.

        Of other tables it has all, though not each of their columns.
        """
        return all(name in shown for name in self.tables) and all(
            column in shown.table(self.table) for column in self.columns
        )

    @property
    def place(self) -> tuple[str, str, str] | None:
        """Table, column and value where the meaning is that a column has one text."""
        if self.kind != "rows" or self.parts[0] or len(self.parts) != 3:
            return None
        value = _ONE_TEXT.fullmatch(self.parts[2])
        return (self.table, self.parts[1], value[1].replace("''", "'")) if value else None

    def sql(self, column: Callable[[str, str], str], *, negated: bool = False) -> str:
        """Return the SQL with each column written as ``column(table, name)`` says."""
        parts = self.negated if negated else self.parts
        return "".join(
            column(self.table, part) if index % 2 else part for index, part in enumerate(parts)
        )


@dataclass(frozen=True)
class Glossary:
    """All terms of a house, in the order of its settings."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)

    def of(self, kind: Kind, table: str) -> tuple[Term, ...]:
        """Return the terms of a kind that belong to a table."""
        return tuple(term for term in self.terms if (term.kind, term.table) == (kind, table))

    def words(self, kind: Kind, table: str, column: str = "") -> tuple[str, ...]:
        """Return the other names of a table or column."""
        return tuple(term.word for term in self.of(kind, table) if term.column == column)

    @cached_property
    def fingerprint(self) -> str:
        """16 hex digits that change when a word or a meaning does."""
        text = json.dumps([(term.word, term.meaning) for term in self.terms])
        return hashlib.sha256(text.encode()).hexdigest()[:16]


NO_WORDS = Glossary()
"""Of a house that has added no words."""


def read_glossary(words: Mapping[str, str], schema: Schema, origin: str = "[glossary]") -> Glossary:
    """Return the terms; ConfigError names every entry that is wrong, and what is known.

    >>> from schematune.schema import Column
    >>> shop = Schema("sqlite", (Table("buyer", (Column("age", "INT", "integer"),)),))
    >>> [t.kind for t in read_glossary({"client": "buyer", "adult": "buyer.age > 17"}, shop).terms]
    ['table', 'rows']
    >>> read_glossary({"client": "buyers"}, shop)
    Traceback (most recent call last):
    schematune.errors.ConfigError: [glossary]: client = 'buyers': there is no table 'buyers'; \
known: buyer
    """
    terms, problems = [], []
    spoken: set[str] = set()
    for word, meaning in words.items():
        try:
            terms.append(_term(_checked_word(word, spoken), _checked(meaning), schema))
        except (ConfigError, GuardError) as error:
            problems.append(f"{_brief(word)} = {_brief(meaning)!r}: {error}")
    if problems:
        raise ConfigError(f"{origin}: {'; '.join(problems)}")
    return Glossary(tuple(terms))


def _checked_word(word: str, spoken: set[str]) -> str:
    if len(word) > _MOST_WORD_CHARS:
        raise ConfigError(f"the word has {len(word)} characters; at most {_MOST_WORD_CHARS}")
    if word.casefold() in spoken:
        raise ConfigError("the word stands twice")
    spoken.add(word.casefold())
    if not _WORD.fullmatch(word) or len(word.split()) > _MOST_WORDS or "  " in word:
        raise ConfigError(f"a word is one to {_MOST_WORDS} words of letters and digits")
    return word


def _checked(meaning: str) -> str:
    """Return a meaning that a prompt has room for beside the question."""
    if len(meaning) > _MOST_MEANING_CHARS:
        raise ConfigError(
            f"the meaning has {len(meaning)} characters; at most {_MOST_MEANING_CHARS}, as it "
            "stands in each prompt that uses the word: make it a view, and name that"
        )
    return meaning


def _brief(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN_CHARS else f"{text[:_MOST_SHOWN_CHARS]}…"


def _term(word: str, meaning: str, schema: Schema) -> Term:
    named = {name: (table, column) for name, table, column in _names(schema)}
    if found := named.get(meaning.strip().casefold()):
        table, column = found
        shown = ".".join(quote(name, schema.dialect) for name in (table, column) if name)
        kind: Kind = "column" if column else "table"
        return Term(word, kind, table, column, tables=(table,), meaning=shown)
    return _defined(word, meaning, schema)


def _names(schema: Schema) -> Iterable[tuple[str, str, str]]:
    """Yield how a table or column may be written, with both names; bare or quoted as in SQL."""
    for table in schema:
        for write in (str, lambda name: quote(name, schema.dialect)):
            yield write(table.name).casefold(), table.name, ""
            for column in table.columns:
                name = f"{write(table.name)}.{write(column.name)}"
                yield name.casefold(), table.name, column.name


# --- conditions and measures ----------------------------------------------------------------


def _defined(word: str, meaning: str, schema: Schema) -> Term:
    tree = _parsed(meaning, schema.dialect)
    outer = [column for column in tree.find_all(exp.Column) if _is_outer(column)]
    table = _one_table(outer, tree, schema)
    kind: Kind = "measure" if _is_measure(tree) else "rows"
    if tree.find(exp.Window):
        raise ConfigError("a measure has no OVER: what it is grouped by is up to the question")
    if kind == "measure" and not all(_aggregate_of(column) for column in outer):
        raise ConfigError("a measure reads columns only within its aggregates, as in SUM(t.c)")
    if kind == "rows" and not isinstance(tree.unnest(), _IS_CONDITION):
        raise ConfigError("it is no table, column, condition, or measure such as SUM(t.c)")
    tables = _guarded(tree, kind, table, schema)
    for column in outer:
        name = _own_name(table, column.name)
        column.replace(exp.Var(this=f"{_MARK}{name}{_MARK}"))
    tree = tree if not isinstance(tree, exp.Or) else exp.paren(tree)
    parts = _parts(tree, schema.dialect)
    term = Term(word, kind, table.name, parts=parts, tables=tables)
    dialect = schema.dialect
    shown = term.sql(lambda table, column: f"{quote(table, dialect)}.{quote(column, dialect)}")
    if set("[]") & set(shown):
        raise ConfigError("a meaning may not hold [ or ]")
    negated = _parts(_negation(tree), dialect) if kind == "rows" else ()
    return Term(word, kind, table.name, "", parts, negated, tables, shown)


def _parsed(meaning: str, dialect: str) -> exp.Expr:
    """Return the tree of one expression, its calls kept as they are written."""
    try:
        written = grammar.literal_dialect(dialect)
        query = grammar.parse(written.tokenize(f"SELECT {meaning}"), meaning, written)
    except SqlglotError:
        raise GuardError("syntax", "the SQL cannot be read") from None
    plain = isinstance(query, exp.Select) and {k for k, v in query.args.items() if v} <= {
        "expressions", "kind",
    }  # fmt: skip
    if not plain or len(query.expressions) != 1 or isinstance(query.expressions[0], exp.Alias):
        raise ConfigError("a meaning is one expression, such as t.c = 'x' or SUM(t.c)")
    tree: exp.Expr = query.expressions[0]
    tree.pop()
    return tree


def _is_outer(node: exp.Expr) -> bool:
    return node.find_ancestor(exp.Query) is None


def _one_table(outer: list[exp.Column], tree: exp.Expr, schema: Schema) -> Table:
    """Return the table that the expression is about; ConfigError where it is not clear."""
    by_name = {table.name.casefold(): table for table in schema}
    for column in outer:
        if not column.table and (tree is not column or _holders(column.name, schema)):
            raise ConfigError(f"write {column.name!r} with its table: {_full(column.name, schema)}")
        if (column.table or column.name).casefold() not in by_name:
            known = _known(table.name for table in schema)
            raise ConfigError(f"there is no table {column.table or column.name!r}; {known}")
    names = list(dict.fromkeys(column.table.casefold() for column in outer))
    if len(names) != 1:
        raise ConfigError(
            f"a meaning is about one table's columns, not {len(names)}; "
            "reach others by table.c IN (SELECT …)"
        )
    table = by_name[names[0]]
    for column in outer:
        _own_name(table, column.name)
    inner = (column for column in tree.find_all(exp.Column) if not _is_outer(column))
    for column in inner:
        sources = {source.alias_or_name.casefold() for source in tree.find_all(exp.Table)}
        if column.table.casefold() == names[0] and names[0] not in sources:
            raise ConfigError(
                f"the inner query may not name {table.name}; write {table.name}.c IN (SELECT …)"
            )
    return table


def _holders(column: str, schema: Schema) -> list[str]:
    """Return the tables that have a column of this name."""
    wanted = column.casefold()
    return [t.name for t in schema if wanted in {c.name.casefold() for c in t.columns}]


def _full(column: str, schema: Schema) -> str:
    return " or ".join(f"{table}.{column}" for table in _holders(column, schema) or ["table"])


def _own_name(table: Table, name: str) -> str:
    """Return a column's name as the schema spells it."""
    found = next((c.name for c in table.columns if c.name.casefold() == name.casefold()), None)
    if found is None:
        known = _known(column.name for column in table.columns)
        raise ConfigError(f"there is no column {name!r} in {table.name!r}; {known}")
    return found


def _known(names: Iterable[str]) -> str:
    ordered = sorted(names)
    more = f" and {len(ordered) - _MOST_NAMES} more" if len(ordered) > _MOST_NAMES else ""
    return f"known: {', '.join(ordered[:_MOST_NAMES])}{more}"


def _is_aggregate(node: exp.Expr) -> bool:
    return isinstance(node, exp.Anonymous) and str(node.this).lower() in _AGGREGATES


def _is_measure(tree: exp.Expr) -> bool:
    return any(_is_aggregate(node) and _is_outer(node) for node in tree.walk())


def _aggregate_of(node: exp.Expr) -> bool:
    while node.parent is not None:
        node = node.parent
        if _is_aggregate(node) or (isinstance(node, exp.Filter) and _is_aggregate(node.this)):
            return True
    return False


def _guarded(tree: exp.Expr, kind: Kind, table: Table, schema: Schema) -> tuple[str, ...]:
    """Return the tables that a meaning reads; GuardError where it may not be asked."""
    written = grammar.render(tree.copy(), grammar.literal_dialect(schema.dialect))
    name = quote(table.name, schema.dialect)
    query = (
        f"SELECT {written} FROM {name}"
        if kind == "measure"
        else f"SELECT COUNT(*) FROM {name} WHERE {written}"
    )
    return guard.check(query, schema, schema.dialect).tables


def _negation(tree: exp.Expr) -> exp.Expr:
    if isinstance(tree, exp.EQ):
        return exp.NEQ(this=tree.this.copy(), expression=tree.expression.copy())
    inner = tree.copy() if isinstance(tree, exp.Paren) else exp.paren(tree.copy())
    return exp.Not(this=inner)


def _parts(tree: exp.Expr, dialect: str) -> tuple[str, ...]:
    text = grammar.render(tree.copy(), grammar.literal_dialect(dialect))
    return tuple(text.split(_MARK))
