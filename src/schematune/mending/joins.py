"""Which tables are joined to which, and by what: the foreign keys as a graph.

In: a schema. Out: the shortest way of joins from some tables to another one.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from dataclasses import dataclass

from schematune.schema import Schema


@dataclass(frozen=True, slots=True)
class Step:
    """A join: ``pairs`` of columns of ``known`` and ``joined`` that must be equal."""

    known: str
    joined: str
    pairs: tuple[tuple[str, str], ...]


class JoinGraph:
    """The foreign keys of a schema, to be followed either way."""

    def __init__(self, schema: Schema) -> None:
        self._steps: dict[str, list[Step]] = {table.name: [] for table in schema}
        for table in schema:
            for key in table.foreign_keys:
                if key.table in self._steps and key.table != table.name:
                    pairs = tuple(zip(key.columns, key.references, strict=True))
                    back = tuple((b, a) for a, b in pairs)
                    self._steps[table.name].append(Step(table.name, key.table, pairs))
                    self._steps[key.table].append(Step(key.table, table.name, back))

    def way(self, known: Collection[str], wanted: str) -> list[Step] | None:
        """Return the fewest joins that lead from ``known`` tables to ``wanted``; None if none do.

        There is nothing to join where it is known already.
        """
        came: dict[str, Step | None] = dict.fromkeys(known)
        queue = deque(known)
        while queue and wanted not in came:
            for step in self._steps[queue.popleft()]:
                if step.joined not in came:
                    came[step.joined] = step
                    queue.append(step.joined)
        if wanted not in came:
            return None
        way: list[Step] = []
        while last := came[wanted]:
            way.append(last)
            wanted = last.known
        return way[::-1]
