"""Values looked for in the columns where they are stored.

In: SQL that found nothing, the schema, and the question with the values that it was linked to
(:mod:`schematune.linking`). Out: SQL that compares each such value with its own column, joined
along keys where need be; or None where all of them are in place already.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from schematune import guard
from schematune.dialects import needs_quotes
from schematune.errors import GuardError
from schematune.linking import Place, links
from schematune.mending.mend import mend, sources_of
from schematune.schema import Schema


def put_in_place(sql: str, schema: Schema, question: str) -> str | None:
    """Return ``sql`` with each linked value in a column that holds it; None if nothing changes.

    >>> from schematune.schema import Column, Table
    >>> columns = tuple(Column(name, "TEXT", "text") for name in ("name", "email"))
    >>> people = Schema("sqlite", (Table("person", columns),))
    >>> asked = "Who has a@b.org? [person.email = 'a@b.org']"
    >>> put_in_place("SELECT name FROM person WHERE name = 'A@b.org'", people, asked)
    "SELECT name FROM person WHERE person.email = 'a@b.org'"
    >>> put_in_place("SELECT name FROM person WHERE email = 'a@b.org'", people, asked)
    """
    places: dict[str, list[Place]] = {}
    for place in links(question):
        places.setdefault(place[2].lower(), []).append(place)
    try:
        tree = guard.parse(sql, schema.dialect)
        moved = [_move(equal, places, schema) for equal in tree.find_all(exp.EQ)]
        if not any(moved):
            return None
        text = guard.render(tree, schema.dialect)
        return mend(text, schema)
    except GuardError:
        return None


def _move(equal: exp.EQ, places: dict[str, list[Place]], schema: Schema) -> bool:
    """Move one comparison to the column that its value is linked to; tell whether it was."""
    column, value = equal.this, equal.expression
    if not (isinstance(column, exp.Column) and isinstance(value, exp.Literal) and value.is_string):
        return False
    known = places.get(value.this.lower(), [])
    if not known or any(column.name.lower() == name.lower() for _, name, _ in known):
        return False
    table, name, stored = known[0]
    source = _source_of(equal, table)
    if source is None and _holders(name, schema) != [table]:
        return False
    column.replace(exp.column(_named(name, schema), source and _named(source, schema)))
    value.replace(exp.Literal.string(stored))
    return True


def _named(name: str, schema: Schema) -> exp.Identifier:
    return exp.Identifier(this=name, quoted=needs_quotes(name, schema.dialect))


def _source_of(node: exp.Expr, table: str) -> str | None:
    """Return what a table is called in the SELECT around a node; None where it is not there."""
    select = node.find_ancestor(exp.Select)
    items = sources_of(select) if select else ()
    return next((i.alias_or_name for i in items if i.name.lower() == table.lower()), None)


def _holders(column: str, schema: Schema) -> Sequence[str]:
    return [table.name for table in schema if column in table]
