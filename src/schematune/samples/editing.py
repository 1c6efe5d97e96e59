"""SQL changed where it stands: which columns are whose, and edits of the text that leave the rest.

In: SQL and its syntax tree, whose nodes know their places. Out: the text with other names and
constants, otherwise as its writer left it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from sqlglot import exp

from schematune.mending.mend import sources_of


@dataclass(frozen=True, slots=True)
class Home:
    """A column of a query, and the bank's table that it belongs to, known there by an alias."""

    column: exp.Column
    table: str
    alias: bool


def homes_of(tree: exp.Expr, columns: Container[tuple[str, str]]) -> Iterator[Home]:
    """Yield those of ``columns`` (table and name, in lower case) that a query reads, by table."""
    for column in tree.find_all(exp.Column):
        select, named = column.parent_select, column.table.lower()
        while isinstance(select, exp.Select):
            items = _items(select)
            among = [items[named]] if named in items else [] if named else list(items.values())
            for item in among:
                table = item.name.lower()
                if (table, column.name.lower()) in columns:
                    yield Home(column, table, bool(item.alias))
                    break
            else:
                select = None if named in items else select.parent_select
                continue
            break


def _items(select: exp.Select) -> dict[str, exp.Expr]:
    """Return what stands in FROM by alias, in lower case."""
    return {item.alias_or_name.lower(): item for item in sources_of(select)}


def is_result(column: exp.Column) -> bool:
    """Tell whether a column is, as it stands, a result of a query within the query."""
    select = column.parent
    return (
        isinstance(select, exp.Select)
        and column.arg_key == "expressions"
        and isinstance(select.parent, exp.Subquery | exp.CTE)
    )


def compared(homes: Iterable[Home]) -> Iterator[tuple[exp.Literal, Home]]:
    """Yield the constants that a column is equal to, or is not."""
    for home in homes:
        around = home.column.parent
        if isinstance(around, exp.EQ | exp.NEQ):
            others = [around.this, around.expression]
        elif isinstance(around, exp.In) and around.this is home.column:
            others = list(around.expressions)
        else:
            continue
        yield from ((other, home) for other in others if isinstance(other, exp.Literal))


Edit = tuple[int, int, str]
"""From where to where a text is replaced, and by what."""


def edit(node: exp.Expr, text: str) -> Edit:
    """Return the edit that puts ``text`` in the place of a parsed node."""
    parts = [part.meta for part in node.walk() if "start" in part.meta]
    return min(m["start"] for m in parts), max(m["end"] for m in parts) + 1, text


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with its edits made, from the last to the first.

    >>> edited("SELECT a FROM b", [(7, 8, "id"), (14, 15, "dog")])
    'SELECT id FROM dog'
    """
    for start, end, other in sorted(edits, reverse=True):
        text = text[:start] + other + text[end:]
    return text
