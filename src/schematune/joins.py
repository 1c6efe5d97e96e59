"""Which tables can be joined to which, and by what: a schema's foreign keys as a graph.

In: a schema. Out: each table's joins, and the shortest ways of joins between tables. Keys are
followed both ways; keys to tables that are not in the schema, or to their own, lead nowhere.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import inf

from schematune.schema import Schema


@dataclass(frozen=True, slots=True)
class Step:
    """A join: ``pairs`` of columns of ``known`` and ``joined`` that must be equal."""

    known: str
    joined: str
    pairs: tuple[tuple[str, str], ...]


Way = tuple[Step, ...]
"""Joins one after another; none where what is wanted is known already."""


@dataclass(frozen=True)
class JoinGraph:
    """Tables as nodes, foreign keys as edges."""

    schema: Schema

    @cached_property
    def steps(self) -> Mapping[str, Way]:
        """The joins of each table with others, in the order of the schema's keys."""
        found: dict[str, list[Step]] = {table.name: [] for table in self.schema}
        for table in self.schema:
            for key in table.foreign_keys:
                if key.table in found and key.table != table.name:
                    pairs = tuple(zip(key.columns, key.references, strict=True))
                    back = tuple((b, a) for a, b in pairs)
                    found[table.name].append(Step(table.name, key.table, pairs))
                    found[key.table].append(Step(key.table, table.name, back))
        return {name: tuple(steps) for name, steps in found.items()}

    def ways(self, known: Iterable[str], most: float = inf) -> Iterator[tuple[str, Way]]:
        """Yield every table that at most ``most`` joins lead to from ``known`` ones, and these.

        The nearest come first, and of equally near ones those of the schema's first keys.
        """
        came: dict[str, Way] = dict.fromkeys(known, ())
        queue = deque(came)
        while queue:
            name = queue.popleft()
            yield name, came[name]
            for step in self.steps[name] if len(came[name]) < most else ():
                if step.joined not in came:
                    came[step.joined] = (*came[name], step)
                    queue.append(step.joined)

    def way(self, known: Iterable[str], wanted: Collection[str], most: float = inf) -> Way | None:
        """Return the fewest joins that lead from ``known`` tables to one of those ``wanted``.

        None where none do, or only more than ``most``.
        """
        return next((way for name, way in self.ways(known, most) if name in wanted), None)
