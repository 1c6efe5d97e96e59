"""What samples cover: tables, columns, joins, clauses, functions, kinds of constants, difficulty.

In: parsed queries and the schema. Out: features of one query, and their counts over many, with
the tables and columns that no sample uses. Nothing is executed here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from sqlglot import exp

from schematune.schema import Schema

Difficulty = Literal["easy", "medium", "hard", "very hard"]
DIFFICULTIES: tuple[Difficulty, ...] = ("easy", "medium", "hard", "very hard")

DIFFICULTY_RULE = (
    "One point for each join, grouping, HAVING, ordering, CASE and each condition after the first; "
    "two for each query within the query, set operation and window. Up to 1 point is easy, up to "
    "3 medium, up to 5 hard."
)

_CLAUSES: tuple[tuple[str, frozenset[type]], ...] = tuple(
    (name, frozenset(kinds))
    for name, *kinds in (
        ("JOIN", exp.Join),
        ("WHERE", exp.Where),
        ("GROUP BY", exp.Group),
        ("HAVING", exp.Having),
        ("ORDER BY", exp.Order),
        ("LIMIT", exp.Limit, exp.Fetch),
        ("DISTINCT", exp.Distinct),
        ("WITH", exp.With),
        ("CASE", exp.Case),
        ("OVER", exp.Window),
        ("UNION", exp.Union),
        ("INTERSECT", exp.Intersect),
        ("EXCEPT", exp.Except),
        ("EXISTS", exp.Exists),
        ("IN", exp.In),
        ("BETWEEN", exp.Between),
        ("LIKE", exp.Like, exp.ILike),
        ("IS", exp.Is),
        ("OR", exp.Or),
        ("NOT", exp.Not),
    )
)


@dataclass(frozen=True, slots=True)
class Features:
    """What one query uses; every name once."""

    tables: tuple[str, ...]
    columns: tuple[str, ...]
    joins: tuple[str, ...]
    clauses: tuple[str, ...]
    functions: tuple[str, ...]
    constants: tuple[str, ...]
    difficulty: Difficulty


def features(query: exp.Query, sql: str, tables: Sequence[str], columns: Sequence[str]) -> Features:
    """Return what a query uses; the guard has told its tables, and columns as ``table.column``."""
    nodes = list(query.walk())
    kinds = {type(node) for node in nodes}
    return Features(
        tables=tuple(tables),
        columns=tuple(columns),
        joins=_once(_joins(nodes, {table.casefold(): table for table in tables})),
        clauses=tuple(name for name, wanted in _CLAUSES if kinds & wanted),
        functions=_once(functions(sql)),
        constants=_once(
            _constant_kind(n) for n in nodes if isinstance(n, (exp.Literal, exp.Boolean))
        ),
        difficulty=difficulty(nodes),
    )


def difficulty(nodes: Sequence[exp.Expr]) -> Difficulty:
    """Return how hard a query of these nodes is to write, by the points of ``DIFFICULTY_RULE``.

    >>> from sqlglot import parse_one
    >>> difficulty(list(parse_one("SELECT a FROM t WHERE b = 1").walk()))
    'easy'
    >>> difficulty(list(parse_one("SELECT RANK() OVER (ORDER BY n) FROM t JOIN u ON x = y").walk()))
    'medium'
    """
    ordered_windows = sum(isinstance(n, exp.Window) and bool(n.args.get("order")) for n in nodes)
    points = sum(isinstance(n, _ONE_POINT) for n in nodes) - ordered_windows
    points += 2 * sum(isinstance(n, exp.Window) for n in nodes)
    points += 2 * (sum(isinstance(n, exp.Select) for n in nodes) - 1)
    return DIFFICULTIES[min(max(points, 0) // 2, 3)]


_ONE_POINT = (exp.Join, exp.Group, exp.Having, exp.Order, exp.Case, exp.And, exp.Or)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names)))


def _joins(nodes: Iterable[exp.Expr], tables: Mapping[str, str]) -> Iterator[str]:
    """Yield each join as its two tables in alphabetical order, with how they are joined."""
    for select in nodes:
        if not isinstance(select, exp.Select):
            continue
        sources = [source.this for source in (select.args.get("from_"),) if source]
        for join in select.args.get("joins") or ():
            kind = " ".join(part for part in (join.side, join.kind) if part) or "INNER"
            left = _partner(join, sources)
            pair = [tables.get(t.name.casefold(), "(query)") for t in (left, join.this) if t]
            yield f"{' - '.join(sorted(pair))} ({kind})"
            sources.append(join.this)


def _partner(join: exp.Join, sources: list[exp.Expr]) -> exp.Expr | None:
    on = join.args.get("on")
    named = {column.table.casefold() for column in on.find_all(exp.Column)} if on else set()
    return next(
        (s for s in sources if s.alias_or_name.casefold() in named), sources[0] if sources else None
    )


def functions(sql: str) -> Iterator[str]:
    """Yield the functions that a text calls, as it spells them, in upper case.

    >>> list(functions("SELECT count(*), strftime('%Y (', d) FROM t WHERE a IN (1)"))
    ['COUNT', 'STRFTIME']
    """
    for word in _CALL.findall(_STRING.sub("''", sql)):
        if word.upper() not in _NOT_FUNCTIONS:
            yield word.upper()


_STRING = re.compile(r"'(?:[^']|'')*'")
_CALL = re.compile(r"\b([A-Za-z_]\w*)\s*\(")
_NOT_FUNCTIONS = {
    "ALL", "AND", "ANY", "AS", "BETWEEN", "BY", "CASE", "DECIMAL", "DISTINCT", "ELSE", "EXCEPT",
    "EXISTS", "FILTER", "FROM", "HAVING", "IN", "INTERSECT", "JOIN", "LATERAL", "LIKE", "LIMIT",
    "NOT", "NUMERIC", "OFFSET", "ON", "OR", "OVER", "SELECT", "SOME", "THEN", "UNION", "USING",
    "VALUES", "VARCHAR", "WHEN", "WHERE", "WITH",
}  # fmt: skip


def _constant_kind(node: exp.Expr) -> str:
    if isinstance(node, exp.Boolean):
        return "flag"
    if not node.args.get("is_string"):
        return "number"
    text = node.name
    if isinstance(node.parent, (exp.Like, exp.ILike)):
        return "pattern"
    if len(text) >= 10 and text[4:5] == text[7:8] == "-" and text[:4].isdigit():
        return "date"
    return "format" if "%" in text else "text"


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many samples use each name, by heading: ``counts["tables"]["customer"]``."""

    answerable: int
    unanswerable: int
    templates: int
    counts: Mapping[str, Counter[str]]

    @property
    def templates_per_thousand(self) -> float:
        """Distinct SQL templates among 1,000 answerable samples, on average."""
        return 1000 * self.templates / self.answerable if self.answerable else 0.0


def coverage(used: Sequence[Features], kinds: Sequence[str], templates: int) -> Coverage:
    """Return the counts: of the features of answerable samples, of the kinds of all samples."""
    counts = {
        name: Counter(chain.from_iterable(getattr(item, name) for item in used))
        for name in _COUNTED
    }
    counts["difficulty"] = Counter(item.difficulty for item in used)
    counts["patterns"] = Counter(kinds)
    return Coverage(len(used), len(kinds) - len(used), templates, counts)


_COUNTED = ("tables", "columns", "joins", "clauses", "functions", "constants")


def never_used(counts: Coverage, schema: Schema) -> tuple[str, ...]:
    """Return tables, and columns of other tables as ``table.column``, that no sample uses."""
    tables, columns = counts.counts["tables"], counts.counts["columns"]
    unused = [table.name for table in schema if not tables[table.name]]
    unused += [
        f"{table.name}.{column.name}"
        for table in schema
        if tables[table.name]
        for column in table.columns
        if not columns[f"{table.name}.{column.name}"]
    ]
    return tuple(unused)
