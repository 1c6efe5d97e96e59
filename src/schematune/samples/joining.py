"""Conditions on another table as a join, the way people write them.

In: a query whose patterns say ``key IN (SELECT …)``, which composes with anything. Out: the same
query with ``JOIN … ON`` where that reads as well and returns the same set of rows: where one row
meets many, plain columns become DISTINCT, a count counts keys, and a condition on groups groups the
join. Everything else stays as it is (two such conditions on one table, averages).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from schematune.dialects import quote
from schematune.samples.sql import alias_names, unquoted
from schematune.schema import Schema, Table

_NAME = r'(?:\w+|"[^"]+"|`[^`]+`)'
_QUERY = re.compile(
    r"SELECT (?P<distinct>DISTINCT )?"
    rf"(?P<selected>COUNT\(\*\)(?: AS {_NAME})?|{_NAME}(?:, {_NAME})*)"
    rf" FROM (?P<table>{_NAME}) WHERE (?P<where>.*?)(?: ORDER BY (?P<order>{_NAME}(?: DESC)?))?"
)
_MEMBERSHIP = re.compile(
    rf"(?P<key>{_NAME}) IN \(SELECT (?P<pointer>{_NAME}) FROM (?P<table>{_NAME})"
    r"(?: WHERE (?P<where>.*?))?(?: GROUP BY (?P=pointer) HAVING (?P<having>.*))?\)"
)
_ABSENCE = re.compile(rf"(?P<key>{_NAME})(?P<rest> NOT IN \(SELECT .*)")
_BEYOND_A_JOIN = re.compile(
    r" (?:GROUP BY|LIMIT|UNION|EXCEPT|INTERSECT|ORDER BY|JOIN|OR) |\(SELECT "
)
_WORD = re.compile(r"'(?:[^']|'')*'|\"[^\"]+\"|`[^`]+`|(?:AS )?\w+\(?")


@dataclass(frozen=True, slots=True)
class _Source:
    """A table with the alias that its columns get."""

    table: Table
    alias: str
    quoted: Collection[str]
    key: str

    def column(self, name: str) -> str:
        """Return a column, given as it is spelled in SQL, qualified."""
        return f"{self.alias}.{name}"

    def qualified(self, text: str) -> str:
        """Return an expression with the table's columns qualified."""
        return _WORD.sub(self._one, text)

    def _one(self, match: re.Match[str]) -> str:
        return f"{self.alias}.{match[0]}" if match[0] in self.quoted else match[0]


def with_join(sql: str, schema: Schema) -> str:
    """Return the query with its one IN over another table written as a join, if it has one.

    >>> from schematune.schema import Column
    >>> key, man_id = Column("id", "INT", "integer"), Column("man_id", "INT", "integer")
    >>> man, home = Table("man", (key,), ("id",)), Table("home", (man_id,))
    >>> counted = "SELECT COUNT(*) FROM man WHERE id IN (SELECT man_id FROM home)"
    >>> with_join(counted, Schema("sqlite", (man, home)))
    'SELECT COUNT(DISTINCT m.id) FROM man AS m JOIN home AS h ON h.man_id = m.id'
    """
    query = _QUERY.fullmatch(sql)
    if query is None:
        return sql
    parts = _conjuncts(query["where"])
    members = [found for part in parts if (found := _MEMBERSHIP.fullmatch(part))]
    if len(members) != 1 or not all(map(_is_plain, parts)):
        return sql
    member = members[0]
    own, other = _sources(schema, query["table"], member["table"])
    inner, having = member["where"] or "", member["having"] or ""
    if own is None or other is None or _BEYOND_A_JOIN.search(inner + having):
        return sql
    many = other.key != member["pointer"]  # one row of ours may meet many
    head = _selected(query, own, having, many=many)
    if head is None or (many and own.key != member["key"]):
        return sql
    conditions = []
    for part in parts:
        if part == member[0]:
            conditions += [other.qualified(inner)] if inner else []
        elif absence := _ABSENCE.fullmatch(part):
            conditions.append(own.qualified(absence["key"]) + absence["rest"])
        else:
            conditions.append(own.qualified(part))
    written = [
        head,
        f"FROM {query['table']} AS {own.alias} JOIN {member['table']} AS {other.alias}",
        f"ON {other.column(member['pointer'])} = {own.column(member['key'])}",
    ]
    if conditions:
        written.append(f"WHERE {' AND '.join(conditions)}")
    if having:
        groups = dict.fromkeys([member["key"], *query["selected"].split(", ")])
        written.append(f"GROUP BY {', '.join(map(own.column, groups))}")
        written.append(f"HAVING {other.qualified(having)}")
    if query["order"]:
        written.append(f"ORDER BY {own.qualified(query['order'])}")
    return " ".join(written)


def _is_plain(part: str) -> bool:
    """Tell whether a condition is the one on another table, an absence, or reads no other query."""
    return bool(
        _MEMBERSHIP.fullmatch(part) or _ABSENCE.fullmatch(part) or not _BEYOND_A_JOIN.search(part)
    )


def _sources(schema: Schema, own: str, other: str) -> tuple[_Source | None, _Source | None]:
    dialect = schema.dialect
    tables = {quote(table.name, dialect): table for table in schema}
    if own == other or own not in tables or other not in tables:
        return None, None
    aliases = alias_names([tables[own].name, tables[other].name])
    one, two = (
        _Source(
            tables[name],
            aliases[tables[name].name],
            frozenset(quote(column.name, dialect) for column in tables[name].columns),
            ", ".join(quote(column, dialect) for column in tables[name].primary_key),
        )
        for name in (own, other)
    )
    return one, two


def _selected(query: re.Match[str], own: _Source, having: str, *, many: bool) -> str | None:
    """Return SELECT and what follows it; None where the rows could not be told apart."""
    selected, order = query["selected"], (query["order"] or "").removesuffix(" DESC")
    if selected.startswith("COUNT(*)"):
        counted = f"COUNT(DISTINCT {own.column(own.key)})" if many else "COUNT(*)"
        return None if having else f"SELECT {counted}{selected.removeprefix('COUNT(*)')}"
    if order and order not in selected.split(", "):
        return None
    distinct = query["distinct"] or ("DISTINCT " if many and not having else "")
    return f"SELECT {distinct}{own.qualified(selected)}"


def _conjuncts(where: str) -> list[str]:
    """Return the conditions that AND joins, outside parentheses, quotes and BETWEEN.

    >>> _conjuncts("a BETWEEN 1 AND 2 AND (b = 1 AND c = 2) AND d = ' AND '")
    ['a BETWEEN 1 AND 2', '(b = 1 AND c = 2)', "d = ' AND '"]
    """
    parts, begin, between = [], 0, False
    for at, _, depth in unquoted(where):
        if depth == 0 and where.startswith(" BETWEEN ", at):
            between = True
        elif depth == 0 and where.startswith(" AND ", at):
            if not between:
                parts.append(where[begin:at])
                begin = at + len(" AND ")
            between = False
    return [*parts, where[begin:]]
