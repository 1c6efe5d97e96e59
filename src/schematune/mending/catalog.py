"""What a name may stand for: the tables and columns of a schema, by likeness and by nearness.

In: a schema, and names as a model wrote them. Out: names and tables that there are.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from sqlglot import exp

from schematune.dialects import needs_quotes
from schematune.joins import JoinGraph
from schematune.schema import Schema, Table

ALIKE = 0.6
"""The least likeness of two names of which one may stand for the other."""

MISSPELT = 0.85
"""From this likeness on, a name is thought misspelt rather than looked for in other tables."""


MOST_COMPARED = 10_000
"""Pairs of names that one query may have compared, some 20 µs each."""


class Hopeless(Exception):
    """A name means nothing here, or the query is of a form that is left alone."""


class Catalog:
    """The schema's tables by name in lower case, and their joins."""

    def __init__(self, schema: Schema) -> None:
        self.dialect = schema.dialect
        self.tables = {table.name.lower(): table for table in schema}
        self.joins = JoinGraph(schema)
        self._compared = 0

    def identifier(self, name: str) -> exp.Identifier:
        """Return a name as it must stand in SQL."""
        return exp.Identifier(this=name, quoted=needs_quotes(name, self.dialect))

    def item(self, table: Table, alias: str) -> exp.Table:
        """Return what stands in FROM for a table."""
        db = table.namespace and self.identifier(table.namespace)
        item = exp.Table(this=self.identifier(table.name), db=db or None)
        if alias != table.name:
            item.set("alias", exp.TableAlias(this=self.identifier(alias)))
        return item

    def alike(self, name: str) -> Table:
        """Return the table whose name is most like ``name``; Hopeless where none is."""
        found = self.closest(name, self.tables, ALIKE)
        if found is None:
            raise Hopeless
        return self.tables[found]

    def closest(self, name: str, names: Iterable[str], least: float) -> str | None:
        """Return the name most like ``name``; None where none is as like as ``least``.

        Hopeless where too much was compared already: a large schema, a stammering model.
        """
        known = list(names)
        self._compared += len(known)
        if self._compared > MOST_COMPARED:
            raise Hopeless
        best, other = max(((likeness(name, one), one) for one in known), default=(0.0, ""))
        return other if best >= least else None

    def with_column(self, name: str, known: Iterable[str]) -> Table | None:
        """Return the table with a column ``name`` that is the fewest joins from ``known`` ones.

        None where no keys lead there from any of them: it would be another subject.
        """
        far = {other: len(way) for other, way in self.joins.ways(sorted(known))}
        holders = [t for t in self.tables.values() if t.name in far and column_of(t, name)]
        return min(holders, key=lambda table: far[table.name], default=None)


def column_of(table: Table, name: str) -> str | None:
    """Return a column's name as the table spells it."""
    return next((c.name for c in table.columns if c.name.lower() == name.lower()), None)


def likeness(one: str, other: str) -> float:
    """Return how alike two names are, from 0 to 1: by letters, or by the words of the shorter.

    >>> [round(likeness("room_count", name), 2) for name in ("RoomCnt", "building_room_count")]
    [0.88, 0.8]
    """
    words = [name.lower().split("_") for name in (one, other)]
    fewer, more = sorted(words, key=len)
    letters = SequenceMatcher(None, "".join(words[0]), "".join(words[1])).ratio()
    same_words = len(fewer) > 1 and set(fewer) <= set(more)
    return max(letters, 0.8) if same_words else letters
