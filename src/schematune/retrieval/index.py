"""The words of a schema, indexed once, and the tables that a question's words point at.

A word counts by how few tables have it and by where it stands: in a table's name, a column's name,
a comment, or among the stored values that the question names. What a table lacks it may have from
its neighbours by foreign key, for less: of seven tables called orders, the one beside the named
products is meant.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from schematune.joins import JoinGraph
from schematune.linking import ValueIndex
from schematune.retrieval.vocabulary import name_terms, others, pairs, text_terms
from schematune.schema import Column, Schema, Table

Scores = npt.NDArray[np.float64]
"""One number a table, in the schema's order."""

# Tuned by benchmarks/retriever.py on one half of its databases; the documents quote the other half.
_IN_TABLE, _IN_COLUMN, _IN_PAIR, _IN_COMMENT, _IN_KEY = 1.0, 0.7, 0.8, 0.4, 0.15
_VALUE = 0.8
_NEIGHBOUR = 0.75  # of what a word counts one key away
_HOPS = 2
_FOCUS = 1.0  # of a table's name that the question says in full
_CENTRAL = 1e-3  # per neighbour: decides only where words do not
_VIEW = 0.9  # of a view's score: what it shows stands in tables, which joins lead to
_MOST_BETWEEN = 2  # tables that are picked only because they join others
_MOST_PLACES = 1000  # of one value


@dataclass(frozen=True, slots=True)
class _Posting:
    """The tables that have a term, and how much it counts in each; ``rarity`` is its idf."""

    tables: npt.NDArray[np.intp]
    weights: Scores
    rarity: float


@dataclass(frozen=True)
class TableIndex:
    """Ranks the tables of a schema for a question; made once, it serves any number."""

    values: ValueIndex

    @property
    def schema(self) -> Schema:
        """The schema whose tables are ranked."""
        return self.values.schema

    def ranked(self, question: str) -> tuple[str, ...]:
        """Return the names of all tables, the likeliest first; equals in the schema's order."""
        names = list(self._names)
        return tuple(names[place] for place in np.argsort(-self._scores(question), kind="stable"))

    def picked(self, question: str, most: int) -> tuple[str, ...]:
        """Return at most ``most`` tables: those named in full, then the likeliest.

        Each brings the tables that join it with others that are picked, where few lie between and
        all find room.
        """
        ranked = self.ranked(question)
        in_full = self._in_full(text_terms(question))
        named = [name for name in ranked if name in in_full][:most]
        picked = dict.fromkeys(named)
        for name in (*named, *ranked):
            if len(picked) == most:
                break
            if name in picked and name not in named:
                continue
            way = self.joins.way([name], picked.keys() - {name}, _MOST_BETWEEN + 1) or ()
            found = [each for each in (name, *(s.known for s in way)) if each not in picked]
            picked.update(dict.fromkeys(found if len(picked) + len(found) <= most else [name]))
        return tuple(picked)

    def _in_full(self, said: Iterable[str]) -> set[str]:
        """Return the tables of whose name every term is said."""
        names = list(self._names)
        here = Counter(place for term in {*said} for place, _ in self._by_name.get(term, ()))
        return {names[p] for p, terms in here.items() if terms == len(self._names[names[p]])}

    def columns(self, question: str, table: Table) -> tuple[Column, ...]:
        """Return a table's columns, those that the question speaks of first."""
        said = _counted(text_terms(question))
        named = {
            column
            for places in self.values.mentions(question, most=_MOST_PLACES)
            for name, column, _ in places
            if name == table.name
        }

        def counts(column: Column) -> float:
            terms = name_terms(column.name)
            in_name = sum(said.get(term, 0.0) for term in terms) / max(len(terms), 1)
            in_comment = sum(said.get(term, 0.0) for term in text_terms(column.comment or ""))
            return in_name + _IN_COMMENT * in_comment + 2 * (column.name in named)

        return tuple(sorted(table.columns, key=counts, reverse=True))

    @cached_property
    def joins(self) -> JoinGraph:
        """How the tables hang together."""
        return JoinGraph(self.schema)

    def _scores(self, question: str) -> Scores:
        terms = text_terms(question)
        rows = [*self._said(terms), *self._stored(question)]
        if not rows:
            return self._central
        words = np.stack(rows)
        for _ in range(_HOPS):
            near = np.maximum.reduceat(words[:, self._near], self._starts, axis=1)
            words = np.maximum(words, _NEIGHBOUR * near)
        total: Scores = words.sum(axis=0) + self._focus(frozenset(terms))
        return total * self._trust + self._central

    def _said(self, terms: Sequence[str]) -> Iterator[Scores]:
        """Yield what each term, and each pair of neighbouring ones, counts in every table."""
        for term in (*terms, *pairs(terms)):
            row = np.zeros(len(self.schema.tables))
            for other, share in _counted([term]).items():
                if posting := self._postings.get(other):
                    here = posting.tables
                    row[here] = np.maximum(row[here], share * posting.weights)
            if row.any():
                yield row

    def _stored(self, question: str) -> Iterator[Scores]:
        """Yield what each value that the question names counts in the tables that hold it."""
        for places in self.values.mentions(question, most=_MOST_PLACES):
            tables = sorted({self._places[table] for table, _, _ in places})
            row = np.zeros(len(self.schema.tables))
            row[tables] = _VALUE * self._rarity(len(tables))
            yield row

    def _focus(self, said: frozenset[str]) -> Scores:
        """Return what the words of tables' names count by the share of the name that they cover."""
        row = np.zeros(len(self.schema.tables))
        for term in said & self._by_name.keys():
            for place, length in self._by_name[term]:
                row[place] += _FOCUS * self._postings[term].rarity / length
        return row

    def _rarity(self, tables: int) -> float:
        return math.log(1 + len(self.schema.tables) / tables)

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {table.name: place for place, table in enumerate(self.schema)}

    @cached_property
    def _by_name(self) -> Mapping[str, Sequence[tuple[int, int]]]:
        """Tables by each term of their name, with how many terms the name has."""
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for place, terms in enumerate(self._names.values()):
            for term in terms:
                found[term].append((place, len(terms)))
        return found

    @cached_property
    def _names(self) -> Mapping[str, tuple[str, ...]]:
        """The terms of each table's name."""
        return {table.name: name_terms(table.name) for table in self.schema}

    @cached_property
    def _postings(self) -> Mapping[str, _Posting]:
        weights: dict[str, dict[int, float]] = defaultdict(dict)
        for place, table in enumerate(self.schema):
            for term, weight in _terms_of(table):
                weights[term][place] = max(weight, weights[term].get(place, 0.0))
        return {
            term: _Posting(
                np.array(list(found), dtype=np.intp),
                np.array(list(found.values())) * self._rarity(len(found)),
                self._rarity(len(found)),
            )
            for term, found in weights.items()
        }

    @cached_property
    def _central(self) -> Scores:
        return _CENTRAL * np.array([min(len(near), 9) for near in self._neighbours], float)

    @cached_property
    def _trust(self) -> Scores:
        return np.array([_VIEW if table.is_view else 1.0 for table in self.schema])

    @cached_property
    def _neighbours(self) -> Sequence[set[int]]:
        """The places of the tables that each table can be joined with directly."""
        return [
            {self._places[step.joined] for step in self.joins.steps[table.name]}
            for table in self.schema
        ]

    @cached_property
    def _near(self) -> npt.NDArray[np.intp]:
        """Each table with its neighbours, table after table."""
        groups = ((place, *near) for place, near in enumerate(self._neighbours))
        return np.array([place for group in groups for place in group], dtype=np.intp)

    @cached_property
    def _starts(self) -> npt.NDArray[np.intp]:
        """Where each table's group begins in ``_near``."""
        sizes = [1 + len(near) for near in self._neighbours]
        return np.cumsum([0, *sizes[:-1]], dtype=np.intp)


def _counted(terms: Sequence[str]) -> dict[str, float]:
    """Return the terms and what may stand for them, with how far each counts."""
    found = dict.fromkeys(terms, 1.0)
    for term in terms:
        for other, share in others(term) if " " not in term else ():
            found[other] = max(found.get(other, 0.0), share)
    return found


def _terms_of(table: Table) -> Iterator[tuple[str, float]]:
    """Yield the terms of a table, with what each counts where it stands."""
    keys = {name for key in table.foreign_keys for name in key.columns}
    name = name_terms(table.name)
    yield from ((term, _IN_TABLE) for term in name)
    yield from ((pair, _IN_PAIR) for pair in pairs(name))
    for column in table.columns:
        terms = name_terms(column.name)
        yield from ((term, _IN_KEY if column.name in keys else _IN_COLUMN) for term in terms)
        yield from ((pair, _IN_PAIR) for pair in pairs(terms))
    comments = [table.comment, *(column.comment for column in table.columns)]
    for comment in filter(None, comments):
        yield from ((term, _IN_COMMENT) for term in text_terms(comment))
