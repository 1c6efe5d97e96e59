"""What each column of a result is called and how it is read, from the query's syntax tree.

In: a checked query and the schema. Out: one :class:`Heading` per column, and the noun for what
the rows are. No values are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import cast

import sqlglot
from sqlglot import exp

from schematune.schema import Column, Schema, Table
from schematune.serving.values import Shape, visible
from schematune.words import plural, readable, singular

_AGGREGATES = (exp.Count, exp.Min, exp.Max, exp.Avg, exp.Sum)
_WRAPPERS = (
    exp.Alias, exp.Paren, exp.Cast, exp.TryCast, exp.Coalesce,
    exp.Round, exp.Ceil, exp.Floor, exp.Abs, exp.Upper, exp.Lower, exp.Trim,
)  # fmt: skip
"""Expressions that leave a value what it was, near enough to keep its name."""
_EMPTY_ALIASES = frozenset(
    """amount average avg cnt count max maximum min minimum num number res result sum total val
    value""".split()
)
_BIRTH = re.compile(r"birth|dob\b", re.IGNORECASE)
_NOW = re.compile(r"'now'|current_date|current_time|\bnow\(|\bage\(|curdate", re.IGNORECASE)
_DATE_PARTS = {"%Y": "year", "%m": "month", "%Y-%m": "month", "%d": "day", "%w": "weekday"}


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's name in words, how its cells are read, and whether it sums up many rows.

    ``counts`` is the noun that a plain count counts, empty for all else.
    """

    name: str
    shape: Shape = "other"
    aggregate: bool = False
    counts: str = ""


@dataclass(frozen=True, slots=True)
class Description:
    """What a query says of its result: its columns, the noun for a row, whether rows are chosen."""

    headings: tuple[Heading, ...]
    noun: str
    filtered: bool


def noun_of(table: Table | str) -> str:
    """Return what one row of a table is called.

    >>> noun_of("customers"), noun_of("ORDER_LINE"), noun_of("tbl_address")
    ('customer', 'order line', 'address')
    """
    name = table if isinstance(table, str) else table.name
    words = list(readable(name)) or [name]
    if len(words) > 1 and words[0] in ("tbl", "dim", "fact", "vw", "view"):
        words = words[1:]
    return " ".join([*words[:-1], singular(words[-1])])


def describe(sql: str, schema: Schema, columns: Sequence[str]) -> Description:
    """Return what a checked query says of its result, whose columns are called ``columns``."""
    tree = cast("exp.Query", sqlglot.parse_one(sql, dialect=schema.dialect))  # the guard saw to it
    filtered = tree.find(exp.Where, exp.Having) is not None
    return Description(_headings(tree, schema, columns), _rows_are(tree, schema), filtered)


def _headings(tree: exp.Query, schema: Schema, columns: Sequence[str]) -> tuple[Heading, ...]:
    view = _View(tree, schema)
    projections = tree.selects
    if len(projections) == len(columns) and not any(item.is_star for item in projections):
        return tuple(view.heading(item) for item in projections)
    return tuple(view.named(name) for name in columns)


def _rows_are(tree: exp.Query, schema: Schema) -> str:
    """Return the noun for the rows that the outermost query reads: ``customer``, or ``row``.

    Where tables are joined it is the one that refers to the others, since a join has as many rows.
    """
    select = _leftmost(tree)
    if select is None or not (source := select.args.get("from_")):
        return "row"
    joins = select.args.get("joins") or []
    named = [item.this for item in (source, *joins)]
    tables = [table for item in named if (table := _table(item, schema, tree))]
    if len(tables) != len(named):
        return "row"
    if any(join.side for join in joins):  # an outer join is about the table it keeps
        return noun_of(tables[0])
    many = [table for table in tables if not _referred_to(table, tables)]
    return noun_of(many[0]) if len(many) == 1 else "row"


def _leftmost(tree: exp.Expr | None) -> exp.Select | None:
    while isinstance(tree, exp.SetOperation | exp.Subquery):
        tree = tree.this
    return tree if isinstance(tree, exp.Select) else None


def _table(item: exp.Expr, schema: Schema, tree: exp.Query) -> Table | None:
    """Return the stored table that ``item`` is, or is a plain selection from."""
    if isinstance(item, exp.Subquery):
        return _only_table(item.this, schema)
    if not isinstance(item, exp.Table):
        return None
    for cte in tree.ctes:
        if cte.alias == item.name:
            return _only_table(cte.this, schema)
    return _stored(schema, item.name)


def _only_table(query: exp.Expr, schema: Schema) -> Table | None:
    """Return the table of a query that keeps its rows: one source, nothing grouped."""
    if not isinstance(query, exp.Select) or query.args.get("group") or query.args.get("joins"):
        return None
    if query.args.get("distinct") or any(item.find(exp.AggFunc) for item in query.selects):
        return None
    source = query.args.get("from_")
    return (
        _stored(schema, source.this.name) if source and isinstance(source.this, exp.Table) else None
    )


def _stored(schema: Schema, name: str) -> Table | None:
    return next((table for table in schema if table.name.lower() == name.lower()), None)


def _referred_to(table: Table, others: Iterable[Table]) -> bool:
    return any(
        key.table == table.name
        for other in others
        if other is not table
        for key in other.foreign_keys
    )


class _View:
    """Names of one query: which table an alias is, and what its derived columns are made of."""

    def __init__(self, tree: exp.Query, schema: Schema) -> None:
        self._schema = schema
        self._tables = {
            item.alias_or_name: table
            for item in tree.find_all(exp.Table)
            if (table := _stored(schema, item.name))
        }
        inner = (select for select in tree.find_all(exp.Select) if select is not _leftmost(tree))
        self._derived = {
            item.alias: item
            for select in inner
            for item in select.selects
            if isinstance(item, exp.Alias)
        }

    def heading(self, projection: exp.Expr) -> Heading:
        """Return the heading of one projection; its alias names it where that says something."""
        found = self._described(projection, frozenset())
        alias = projection.alias if isinstance(projection, exp.Alias) else ""
        if alias and not _is_empty(alias):
            found = _renamed(found, alias)
        return replace(found, shape="percent") if _is_percent(found, projection) else found

    def named(self, name: str) -> Heading:
        """Return the heading of a column of which only the name is known."""
        return self._described(exp.column(name), frozenset())

    def _described(self, node: exp.Expr, seen: frozenset[str]) -> Heading:
        bare = _unwrapped(node)
        if isinstance(bare, exp.Column):
            return self._column(bare, seen)
        if isinstance(bare, _AGGREGATES):
            return self._aggregate(bare, seen)
        if isinstance(bare, exp.Exists | exp.Predicate):
            return Heading("result", "boolean")
        if _BIRTH.search(text := bare.sql()) and _NOW.search(text):
            return Heading("age", "integer")
        if part := _date_part(bare):
            return Heading(part, "weekday" if part == "weekday" else "other")
        return Heading("result", aggregate=bare.find(*_AGGREGATES) is not None)

    def _column(self, node: exp.Column, seen: frozenset[str]) -> Heading:
        name = node.name
        if name in self._derived and name not in seen and node.table not in self._tables:
            found = self._described(self._derived[name], seen | {name})
            return found if _is_empty(name) else _renamed(found, name)
        columns = self._stored_columns(node)
        kinds = {column.kind for column in columns}
        return Heading(_words(name), kinds.pop() if len(kinds) == 1 else "other")

    def _stored_columns(self, node: exp.Column) -> list[Column]:
        tables = [self._tables[node.table]] if node.table in self._tables else self._tables.values()
        return [
            column
            for table in tables
            for column in table.columns
            if column.name.lower() == node.name.lower()
        ]

    def _aggregate(self, node: exp.Expr, seen: frozenset[str]) -> Heading:
        if isinstance(node, exp.Count):
            return self._count(node, seen)
        of = self._described(node.this, seen)
        if isinstance(node, exp.Min | exp.Max):
            words = (
                ("earliest", "latest")
                if of.shape in ("date", "datetime")
                else ("minimum", "maximum")
            )
            word = words[isinstance(node, exp.Max)]
            return Heading(_prefixed(word, of.name), of.shape, aggregate=True)
        if isinstance(node, exp.Avg):
            return Heading(_prefixed("average", of.name), aggregate=True)
        shape: Shape = "count" if of.shape == "count" else "other"
        return Heading(_prefixed("total", of.name), shape, aggregate=True)

    def _count(self, node: exp.Count, seen: frozenset[str]) -> Heading:
        counted = self._counted(node, seen)
        return Heading(f"number of {plural(counted)}", "count", aggregate=True, counts=counted)

    def _counted(self, node: exp.Count, seen: frozenset[str]) -> str:
        of = node.this
        if isinstance(of, exp.Distinct) and len(of.expressions) == 1:
            value = of.expressions[0]
            return self._key_noun(value) or f"distinct {self._described(value, seen).name}"
        if isinstance(of, exp.Column) and not self._key_noun(of):
            return self._described(of, seen).name
        select = node.find_ancestor(exp.Select)
        return _rows_are(select, self._schema) if select else "row"

    def _key_noun(self, node: exp.Expr) -> str:
        """Return what a key column stands for: ``customer`` for ``address.customer_key``."""
        if not isinstance(node, exp.Column):
            return ""
        for table in (
            [self._tables[node.table]] if node.table in self._tables else self._tables.values()
        ):
            if table.primary_key == (node.name,):
                return noun_of(table)
            for key in table.foreign_keys:
                if key.columns == (node.name,):
                    return noun_of(key.table)
        return ""


def _unwrapped(node: exp.Expr) -> exp.Expr:
    while isinstance(node, _WRAPPERS):
        node = node.this
    return node


def _words(name: str) -> str:
    words = " ".join(readable(name)) or visible(name)
    return words.removeprefix("is ")  # is_active reads "active: yes"


def _prefixed(word: str, name: str) -> str:
    if name == "result":
        return f"{word} value"
    return name if name.startswith(word) else f"{word} {name}"


def _is_empty(alias: str) -> bool:
    """Tell whether an alias says nothing that the expression does not say better."""
    return len(alias) == 1 or alias.lower() in _EMPTY_ALIASES


def _renamed(found: Heading, alias: str) -> Heading:
    """Return a heading under its alias; a count says what it counts, a date is early, not small."""
    name = _words(alias)
    if found.shape == "count":
        return _count_named(found, name)
    if found.shape in ("date", "datetime"):
        for word, better in (("minimum ", "earliest "), ("maximum ", "latest ")):
            name = better + name.removeprefix(word) if name.startswith(word) else name
    return replace(found, name=name, counts="")


def _count_named(found: Heading, name: str) -> Heading:
    if name.endswith(" count"):
        noun = name.removesuffix(" count")
        return replace(found, name=f"number of {plural(noun)}", counts=noun)
    if not {"number", "count"} & set(name.split()):
        name = f"number of {name.removeprefix('total ')}"
    return replace(found, name=name, counts="")


def _is_percent(found: Heading, projection: exp.Expr) -> bool:
    if found.shape == "count":
        return False
    if {"percent", "percentage"} & set(found.name.split()):
        return True
    by_hundred = (
        exp.Literal.number(text) in (product.this, product.expression)
        for product in projection.find_all(exp.Mul)
        for text in ("100", "100.0")
    )
    return projection.find(exp.Div) is not None and any(by_hundred)


def _date_part(node: exp.Expr) -> str:
    if isinstance(node, exp.Extract):
        part = node.name.lower()
        return "weekday" if part in ("dow", "dayofweek") else part
    if isinstance(node, exp.TimeToStr):
        return _DATE_PARTS.get(node.text("format"), "")
    return ""
