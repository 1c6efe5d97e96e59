"""SQL that runs and yet cannot mean what its question asks, as the profile shows.

In: a draft and a world. Out: whether it makes sense: no hour of dates that have no time of day, and
no figure of a row that is added up once for each of that row's children.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

import sqlglot
from sqlglot import exp

from schematune.mending.mend import sources_of
from schematune.samples.casting import Cast, candidates
from schematune.samples.draft import Draft
from schematune.samples.editing import Home, homes_of
from schematune.samples.understanding import Attribute, Link, World

_TIMED_SQL = re.compile(r"strftime\('[^']*%[HMS]|\bTIME\(|'[^']*\d:\d\d")
_TIMED = re.compile(
    r"\b(hours?|hourly|o'clock|minutes?|midnight|noon|time of (the )?day|\d+ ?h|\d ?[ap]\.?m)\b",
    re.IGNORECASE,
)
_ADDED = re.compile(r"\b(AVG|SUM)\(")


def is_sound(draft: Draft, world: World) -> bool:
    """Tell whether a draft's SQL can mean what its question asks."""
    sql = draft.sql or ""
    is_timed = _TIMED_SQL.search(sql) or _TIMED.search(draft.question)
    is_added = "JOIN " in sql and _ADDED.search(sql)
    if not sql or not (is_timed or is_added):
        return True
    known = world.columns
    homes = list(homes_of(sqlglot.parse_one(sql, dialect=world.schema.dialect), known))
    if is_timed and any(_is_plain_date(known[h.table, h.column.name.lower()]) for h in homes):
        return False
    return not (is_added and any(_repeats(h, homes, world) for h in homes))


def _is_plain_date(attribute: Attribute) -> bool:
    return attribute.role == "date" and not attribute.is_birth and not attribute.has_times


# --- figures of a row that meets several ----------------------------------------------------------


def _repeats(home: Home, homes: Iterable[Home], world: World) -> bool:
    """Tell whether a column is averaged or added up over a join with several rows for each of its.

    Who has two addresses of one kind would weigh double in "average age per kind of address".
    """
    added = home.column.find_ancestor(exp.Avg, exp.Sum, exp.Select)
    select = home.column.parent_select
    if not isinstance(added, exp.Avg | exp.Sum) or not isinstance(select, exp.Select):
        return False
    if isinstance(added.this, exp.Distinct):
        return False
    within = {id(c) for c in added.find_all(exp.Column)}
    own = {h.table for h in homes if id(h.column) in within}  # a figure of both is of the child
    tables = {item.name.lower() for item in sources_of(select)} - own
    return any(
        link.child.lower() in tables and _may_repeat(link, select, world)
        for link in _joined(select, world)
        if link.parent.lower() == home.table
    )


def _joined(select: exp.Select, world: World) -> Iterator[Link]:
    """Yield the links that a query joins by."""
    named: Mapping[str, str] = {
        item.alias_or_name.lower(): item.name.lower() for item in sources_of(select)
    }
    for join in select.args.get("joins") or ():
        for equal in (join.args.get("on") or exp.true()).find_all(exp.EQ):
            sides = {
                (named.get(side.table.lower(), ""), side.name.lower())
                for side in (equal.this, equal.expression)
                if isinstance(side, exp.Column)
            }
            for li in world.links:
                ends = (li.child, li.child_column), (li.parent, li.parent_column)
                if li.child != li.parent and sides == {(t.lower(), c.lower()) for t, c in ends}:
                    yield li


def _may_repeat(link: Link, select: exp.Select, world: World) -> bool:
    """Tell whether several children that a query keeps may point at one row."""
    child = world.entities[link.child]
    pointer = next(a for a in child.attributes if a.column.name == link.child_column).profile
    if pointer.rows and pointer.distinct == pointer.rows - pointer.nulls:
        return False
    main = {a.column.name.lower() for a in candidates(Cast({"A": child}), "A", "main")}
    where = select.args.get("where") or exp.true()
    return not any(c.name.lower() in main for c in where.find_all(exp.Column))
