"""What is missing makes no group, no rank and no entry of a list, unless it is asked for.

In: a draft and a world, which knows the columns that have missing values. Out: the same query with
``IS NOT NULL`` for those that it groups, ranks or lists by. Who asks for "customers per city" wants
no nameless city; who asks for "a line for the unknown" gets it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from operator import itemgetter

import sqlglot
from sqlglot import exp

from schematune.samples.draft import Draft
from schematune.samples.editing import Edit, Home, edit, edited, homes_of
from schematune.samples.sql import unquoted
from schematune.samples.understanding import Attribute, World

_GAP = (
    r"\b(missing|unknowns?|unrecorded|blanks?|empty|nulls?|unspecified|without one|with no \w+"
    r"|no \w+ (stated|recorded|given)|never[ -]\w+)\b"
)
_IN = (
    r"\b(includ\w+|incl|counting|(?<!not )counted|keep\w*|kept|also|even|plus|and (for|those)|too"
    r"|as well(?! as)|labelled|label the|shown as|own|as an? (group|line|row)|(group|line|row) for"
    r"|with the blank|call\w*|write)\b"
)
_ASKED = re.compile(rf"{_GAP}.{{0,30}}{_IN}|{_IN}.{{0,40}}{_GAP}|with the blank", re.IGNORECASE)
"""Wordings that want what is missing as a group or entry of its own."""

_NEVER_LISTED = ("key", "flag")
"""Roles that no list of one column is about."""

_FOUND_BY = ("key", "name", "text", "code", "email", "phone")

_CLAUSE = re.compile(r"(WHERE|GROUP BY|HAVING|ORDER BY|LIMIT|WINDOW|UNION|EXCEPT|INTERSECT)\b")


def without_missing(draft: Draft, world: World) -> Draft | None:
    """Return the draft with missing values left out of groups, ranks and lists.

    None where that would change what a share is a share of: then nobody knows which one is meant.
    """
    nullable = world.nullable
    if draft.sql is None or not _may_show(draft.sql, nullable) or _ASKED.search(draft.question):
        return draft
    dialect = world.schema.dialect
    tree = sqlglot.parse_one(draft.sql, dialect=dialect)
    homes = [h for h in homes_of(tree, nullable) if _shows(h, nullable[_name(h)], world)]
    unknown = list(dict.fromkeys(_text(draft.sql, h) for h in homes if not _is_settled(h)))
    if not unknown:
        return draft
    columns = {column for _, column in unknown}
    if any(_is_whole(window, columns) for window in tree.find_all(exp.Window)):
        return None
    sql = draft.sql
    for start, column in sorted(unknown, key=itemgetter(0), reverse=True):
        sql = edited(sql, _required(sql, start, f"{column} IS NOT NULL"))
    return replace(draft, sql=sql)


def _may_show(sql: str, nullable: Mapping[tuple[str, str], Attribute]) -> bool:
    """Tell whether it is worth parsing: most queries name no such column."""
    text = sql.lower()
    return any(column in text for _, column in nullable)


def _name(home: Home) -> tuple[str, str]:
    return home.table, home.column.name.lower()


# --- what a query groups, ranks and lists by ------------------------------------------------------


def _shows(home: Home, attribute: Attribute, world: World) -> bool:
    column, select = home.column, home.column.parent_select
    if not isinstance(select, exp.Select) or _is_within(column, exp.Coalesce, exp.Case):
        return False
    if _is_outer(home, select) or _is_member(column, select):
        return False
    if _is_within(column, exp.Window):
        return not _is_within(column, exp.AggFunc)
    if select.args.get("group") and not _hangs_on_key(home, select, world):
        return _groups(column, select)
    return _is_the_list(column, select, attribute) and not _looks_up(select, world)


def _is_within(column: exp.Column, *kinds: type[exp.Expr]) -> bool:
    """Tell whether a column stands in such an expression of its own query."""
    return isinstance(column.find_ancestor(*kinds, exp.Select), kinds)


def _groups(column: exp.Column, select: exp.Select) -> bool:
    """Tell whether a column, or what a result makes of it, is one of the groups' keys."""
    keys = select.args["group"].expressions
    if _is_within(column, exp.Group):
        return True
    named = {key.name.lower() for key in keys if isinstance(key, exp.Column) and not key.table}
    result = next((p for p in select.expressions if any(n is column for n in p.walk())), None)
    is_result = isinstance(result, exp.Alias) and result.alias.lower() in named
    return is_result and not _is_within(column, exp.AggFunc)


def _hangs_on_key(home: Home, select: exp.Select, world: World) -> bool:
    """Tell whether groups are rows of the column's own table: then it is a detail of each."""
    table = next(e.table for name, e in world.entities.items() if name.lower() == home.table)
    own = [name.lower() for name in table.primary_key]
    keys = [key for key in select.args["group"].expressions if isinstance(key, exp.Column)]
    return any(k.table.lower() == home.column.table.lower() and k.name.lower() in own for k in keys)


def _is_the_list(column: exp.Column, select: exp.Select, attribute: Attribute) -> bool:
    if len(select.expressions) != 1 or column.parent is not select:
        return False
    if select.args.get("limit") or attribute.role in _NEVER_LISTED:
        return False
    if select.args.get("distinct"):
        return True
    top = select
    while isinstance(top.parent, exp.SetOperation):
        if isinstance(top.parent, exp.Except) and top.parent.expression is top:
            return False
        top = top.parent  # type: ignore[assignment]
    return top.parent is None


def _looks_up(select: exp.Select, world: World) -> bool:
    """Tell whether a query asks for rows by a key or a name: who has no phone is told so."""
    told = (
        e.with_role("key", "name", "text", "code", "email", "phone")
        for e in world.entities.values()
    )
    known = {a.column.name.lower() for attributes in told for a in attributes}
    where = select.args.get("where")
    equal = where.find_all(exp.EQ) if where else ()
    return any(e.this.name.lower() in known for e in equal if isinstance(e.this, exp.Column))


def _is_outer(home: Home, select: exp.Select) -> bool:
    """Tell whether a column comes by an outer join, which is there for the rows without."""
    source = home.column.table.lower() or home.table
    return any(
        join.side and source in (join.this.alias_or_name.lower(), join.this.name.lower())
        for join in select.args.get("joins") or ()
    )


def _is_member(column: exp.Column, select: exp.Select) -> bool:
    """Tell whether a query only says what is IN it, which NULL never is."""
    if column.name not in select.named_selects:
        return False
    within = select.parent.parent if isinstance(select.parent, exp.Subquery) else select.parent
    return isinstance(within, exp.In) and not isinstance(within.parent, exp.Not)


def _is_settled(home: Home) -> bool:
    """Tell whether a condition is about the column already, whichever way."""
    select = home.column.parent_select
    if not isinstance(select, exp.Select) or _is_worded(home, select):
        return True
    joins = select.args.get("joins") or ()
    clauses = [*map(select.args.get, ("where", "having")), *(j.args.get("on") for j in joins)]
    return any(
        c.name.lower() == home.column.name.lower()
        and c.table.lower() == home.column.table.lower()
        and c.parent_select is select
        for clause in clauses
        if clause
        for c in clause.find_all(exp.Column)
    )


def _is_worded(home: Home, select: exp.Select) -> bool:
    """Tell whether a query says something in the place of what is missing."""
    replaced = select.find_all(exp.Coalesce)
    return any(c.name == home.column.name for r in replaced for c in r.find_all(exp.Column))


def _is_whole(window: exp.Window, unknown: Collection[str]) -> bool:
    """Tell whether a window adds up all rows, as what a share is a share of."""
    parts = {part.sql() for part in window.args.get("partition_by") or ()}
    is_sum = isinstance(window.this, exp.Sum | exp.Count) and not window.args.get("order")
    return is_sum and not parts & set(unknown)


# --- where the condition goes ---------------------------------------------------------------------


def _text(sql: str, home: Home) -> tuple[int, str]:
    """Return where the column's query begins, and the column as it is written."""
    start, end, _ = edit(home.column, "")
    return _start_of_query(sql, start), sql[start:end]


def _start_of_query(sql: str, within: int) -> int:
    """Return the place of the SELECT that a place belongs to."""
    starts: list[int] = [-1]
    for at, mark, _ in unquoted(sql):
        if at >= within:
            break
        if mark == "(":
            starts.append(-1)
        elif mark == ")":
            starts.pop()
        elif sql.startswith("SELECT", at):
            starts[-1] = at
    return next(start for start in reversed(starts) if start >= 0)


def _required(sql: str, start: int, condition: str) -> Iterator[Edit]:
    """Yield the edits that add a condition to the WHERE of the query that begins at ``start``."""
    where, end = -1, len(sql)
    for at, mark, depth in unquoted(sql, start):
        if depth < 0:
            end = at
            break
        if depth or mark == " " or sql[at - 1] != " ":
            continue
        if found := _CLAUSE.match(sql, at):
            if found[0] != "WHERE":
                end = at - 1
                break
            where = found.end() + 1
    if where < 0:
        yield end, end, f" WHERE {condition}"
    elif _has_or(sql[where:end]):
        yield where, where, "("
        yield end, end, f") AND {condition}"
    else:
        yield end, end, f" AND {condition}"


def _has_or(conditions: str) -> bool:
    """Tell whether conditions are joined by OR outside parentheses.

    >>> _has_or("a = 1 OR b = 2"), _has_or("(a = 1 OR b = 2) AND c = ' OR '")
    (True, False)
    """
    marks = unquoted(conditions)
    return any(depth == 0 and conditions.startswith(" OR ", at) for at, _, depth in marks)
