"""How tables hang together by their foreign keys.

In: a schema. Out: the neighbours of each table, and the shortest ways between tables. Keys are
followed both ways; keys to tables that are not in the schema lead nowhere.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from schematune.schema import Schema


@dataclass(frozen=True)
class JoinGraph:
    """Tables as nodes, foreign keys as edges; tables are numbered as the schema orders them."""

    schema: Schema

    @cached_property
    def neighbours(self) -> tuple[tuple[int, ...], ...]:
        """The tables that each table can be joined with directly, in the schema's order."""
        places = {table.name: place for place, table in enumerate(self.schema)}
        found: list[set[int]] = [set() for _ in self.schema.tables]
        for place, table in enumerate(self.schema):
            for key in table.foreign_keys:
                other = places.get(key.table, place)
                if other != place:
                    found[place].add(other)
                    found[other].add(place)
        return tuple(tuple(sorted(near)) for near in found)

    def bridge(self, start: int, targets: Collection[int], most: int) -> tuple[int, ...] | None:
        """Return the tables between ``start`` and the nearest of ``targets``, maybe none.

        None where there are no targets, or where more than ``most`` tables lie between.
        """
        came_from = {start: start}
        queue = deque([(start, 0)])
        while queue:
            place, between = queue.popleft()
            if place != start and place in targets:
                return self._way_back(came_from[place], came_from, start)
            if between <= most:
                for near in self.neighbours[place]:
                    if near not in came_from:
                        came_from[near] = place
                        queue.append((near, between + 1))
        return None

    @staticmethod
    def _way_back(place: int, came_from: dict[int, int], start: int) -> tuple[int, ...]:
        between = []
        while place != start:
            between.append(place)
            place = came_from[place]
        return tuple(between)
