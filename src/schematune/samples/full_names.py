"""Who, by the whole name: where it stands in two columns, a list of people shows both.

In: a query that lists people by their last names alone, as patterns do, which know one name of a
row. Out: the same with the first name before each, unless the question asks for the last name; none
where a query within the query hands on the last name alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import sqlglot
from sqlglot import exp

from schematune.dialects import quote
from schematune.samples.editing import Edit, edit, edited, homes_of
from schematune.samples.understanding import World

_LAST_NAMES = ("last name", "surname", "family name")


_SAID_OTHERWISE = (
    r"\b(by|as|then|whose|same|order of|(with|of|in|have|has|share|shares|sharing)( an?| the)?)"
    r"( the)? {}s?\b(?! and|,)"
)
"""The name as a condition or an order, not as what to show."""


def with_full_names(sql: str, question: str, world: World) -> str | None:
    """Return the query with first names beside the last names that it lists.

    None where it lists a result of a query within it that has the last name alone.
    """
    firsts = _first_names(world, question)
    if not any(last in sql.lower() for _, last in firsts):
        return sql
    tree = sqlglot.parse_one(sql, dialect=world.schema.dialect)
    if any(_is_handed_on(home.column) for home in homes_of(tree, firsts)):
        return None
    return edited(sql, _edits(tree, firsts, world.schema.dialect))


def _first_names(world: World, question: str) -> dict[tuple[str, str], str]:
    """Return the column of the first name for each (table, last name) that is not asked for."""
    found = {}
    for name, entity in world.entities.items():
        for first, last in [entity.both_names] if entity.both_names else []:
            said = (*_LAST_NAMES, *last.phrases, *first.phrases)
            if not any(_asks_for(question.lower(), phrase) for phrase in said):
                found[name.lower(), last.column.name.lower()] = first.column.name
    return found


def _asks_for(question: str, name: str) -> bool:
    """Tell whether a question wants to be shown a name that it says.

    >>> _asks_for("clients by last name", "last name"), _asks_for("their last names", "last name")
    (False, True)
    >>> _asks_for("names of clients that share a last name", "last name")
    False
    """
    if "these two columns" in question:
        return True
    return name in re.sub(_SAID_OTHERWISE.format(re.escape(name)), "", question)


def _edits(tree: exp.Expr, firsts: Mapping[tuple[str, str], str], dialect: str) -> Iterator[Edit]:
    for home in homes_of(tree, firsts):
        column = home.column
        first = firsts[home.table, column.name.lower()]
        if _lists(column) and not _names(column.parent, first):
            before = column.sql(dialect).removesuffix(column.this.sql(dialect))
            yield edit(column, f"{before}{quote(first, dialect)}, {column.sql(dialect)}")


def _lists(column: exp.Column) -> bool:
    """Tell whether a column is a result of the whole query, or groups its rows."""
    select = column.parent.parent if isinstance(column.parent, exp.Group) else column.parent
    return isinstance(select, exp.Select) and select.find_ancestor(exp.Subquery, exp.CTE) is None


def _is_handed_on(column: exp.Column) -> bool:
    """Tell whether a column is a result of a query that stands in another one's FROM."""
    result = column.parent if isinstance(column.parent, exp.Alias) else column
    select = result.parent
    if not isinstance(select, exp.Select) or result.arg_key != "expressions":
        return False
    within = select.parent
    is_table = isinstance(within, exp.Subquery) and isinstance(within.parent, exp.From | exp.Join)
    return is_table or isinstance(within, exp.CTE)


def _names(clause: exp.Expr | None, column: str) -> bool:
    """Tell whether a clause names a column already."""
    parts = clause.expressions if clause else []
    return any(isinstance(p, exp.Column) and p.name.lower() == column.lower() for p in parts)
