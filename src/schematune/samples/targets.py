"""What samples must cover: least shares of those that use a table, a clause, a kind of value, ….

In: the settings' targets, the schema, and what kept samples use. Out: what there is too little of
at any time, so that it is made next, and in the end which targets hold.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from schematune.errors import ConfigError
from schematune.profile import Profile
from schematune.samples.coverage import DIFFICULTIES, Features
from schematune.schema import Column, Schema, Table

HEADINGS = ("tables", "columns", "joins", "clauses", "functions", "constants", "difficulty")
_TARGET = re.compile(r"\s*(\w+)\s*(?:/\s*(.+?)\s*)?\s(\d+(?:\.\d+)?)\s*%\s*\Z", re.DOTALL)

_CLAUSES = ("WHERE", "GROUP BY", "HAVING", "ORDER BY", "LIMIT", "DISTINCT", "IN", "BETWEEN", "LIKE",
            "IS", "OR", "NOT", "CASE")  # fmt: skip
_NUMBERS_ONLY = ("SUM", "AVG")


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """The least share of answerable samples that use ``name`` of ``heading``; "" is each name.

    >>> str(Target("columns", "customer.age", 0.025))
    'columns/customer.age 2.50%'
    """

    heading: str
    name: str
    share: float

    def __str__(self) -> str:
        """Return the target as the settings write it."""
        return f"{self.heading}/{self.name} {self.share:.2%}"

    def is_of(self, schema: Schema) -> bool:
        """Tell whether the schema has what it names of tables, columns and joined tables."""
        tables = {table.name for table in schema}
        match self.heading:
            case "tables" if self.name:
                return self.name in tables
            case "columns" if self.name:
                return self.name in {f"{t.name}.{c.name}" for t in schema for c in t.columns}
            case "joins" if self.name:
                return tables.issuperset(self.name.split(" - "))
            case _:
                return True

    def needed(self, samples: int) -> int:
        """Return how many of so many samples must use it."""
        return int(self.share * samples)


def parse_targets(texts: Sequence[str], schema: Schema, profile: Profile) -> tuple[Target, ...]:
    """Return the targets that the settings ask for; ConfigError names one that is not understood.

    ``columns 0.5%`` is a target for each column. Where a heading has so many names that this
    cannot be, each gets half of an even share. A later text overrides an earlier one.
    """
    found: dict[tuple[str, str], Target] = {}
    known = _known(schema, profile)
    for target in map(read_target, texts):
        heading, name, share = target.heading, target.name, target.share
        names = (name,) if name else known[heading]
        if not name:
            share = min(share, 0.5 / max(len(names), 1))
        found.update({(heading, name): Target(heading, name, share) for name in names})
    return tuple(target for target in found.values() if target.share)


def read_target(text: str) -> Target:
    """Return a target as it is written; ConfigError where it is not understood.

    >>> read_target("columns/customer.age 2.5%") == Target("columns", "customer.age", 0.025)
    True
    """
    parts = _TARGET.match(text)
    if not parts or parts[1] not in HEADINGS or float(parts[3]) > 100:
        raise ConfigError(
            f"target {text!r} is not understood; write 'HEADING SHARE%' or "
            f"'HEADING/NAME SHARE%' with a heading of {', '.join(HEADINGS)}"
        )
    return Target(parts[1], parts[2] or "", float(parts[3]) / 100)


def _known(schema: Schema, profile: Profile) -> Mapping[str, Sequence[str]]:
    """Return the names of each heading that questions over this schema can well use."""
    columns = [(table, column) for table in schema for column in table.columns]
    has_dates = any(
        (c.kind in ("date", "datetime") or profile.of(t, c).looks_like)
        and profile.of(t, c).low is not None
        for t, c in columns
    )
    pairs = {
        " - ".join(sorted((table.name, key.table)))
        for table in schema
        for key in table.foreign_keys
        if key.table != table.name
    }
    has_measures = any(c.kind in ("integer", "real") and not _is_key(t, c) for t, c in columns)
    return {
        "tables": [table.name for table in schema],
        "columns": [f"{t.name}.{c.name}" for t, c in columns if c.kind != "other"],
        "joins": sorted(pairs),
        "clauses": [*_CLAUSES, *(["JOIN"] if pairs else [])],
        "functions": ["COUNT", *(["MIN", "MAX", *_NUMBERS_ONLY] if has_measures else [])],
        "constants": ["number", "text", *(["date"] if has_dates else [])],
        "difficulty": list(DIFFICULTIES),
    }


def _is_key(table: Table, column: Column) -> bool:
    pointing = (name for key in table.foreign_keys for name in key.columns)
    return column.name in (*table.primary_key, *pointing)


def used(features: Features) -> Iterable[tuple[str, str]]:
    """Yield what a query uses as heading and name; joins without their kind."""
    for heading in ("tables", "columns", "clauses", "functions", "constants"):
        for name in getattr(features, heading):
            yield heading, name
    for name in {join.rpartition(" (")[0] for join in features.joins}:
        yield "joins", name
    yield "difficulty", features.difficulty


@dataclass(frozen=True, slots=True)
class Standing:
    """How a target fared: how many samples use it, and how many should."""

    target: Target
    count: int
    needed: int

    @property
    def holds(self) -> bool:
        """True where enough samples use it."""
        return self.count >= self.needed


class Tally:
    """Counts kept samples against targets, ``wanted`` answerable samples in all."""

    def __init__(self, targets: Sequence[Target], wanted: int) -> None:
        self._targets = targets
        self._wanted = wanted
        self._kept = 0
        self._counts: Counter[tuple[str, str]] = Counter()
        self._owed = {(t.heading, t.name): n for t in targets if (n := t.needed(wanted))}

    @property
    def owed(self) -> int:
        """How many uses are still missing in the end; one sample may pay for several."""
        return sum(self._owed.values())

    def add(self, features: Features) -> None:
        """Count a kept sample."""
        self._kept += 1
        for use in used(features):
            self._counts[use] += 1
            if use in self._owed:
                self._owed[use] -= 1
                if not self._owed[use]:
                    del self._owed[use]

    def serves(self, features: Features) -> bool:
        """Tell whether a sample uses something that is still owed."""
        return any(use in self._owed for use in used(features))

    def lacking(self) -> tuple[Target, ...]:
        """Return the targets behind their share of what was kept so far, most behind first."""
        behind = [
            (self._counts[t.heading, t.name] / need, t)
            for t in self._targets
            if (need := t.needed(self._kept)) > self._counts[t.heading, t.name]
        ]
        return tuple(target for _, target in sorted(behind))

    def standings(self) -> tuple[Standing, ...]:
        """Return how each target fared, those that do not hold first."""
        kept = self._kept
        found = [
            Standing(t, self._counts[t.heading, t.name], t.needed(kept)) for t in self._targets
        ]
        return tuple(sorted(found, key=lambda s: s.holds))


# --- a quick look at SQL ---------------------------------------------------------------------


def may_serve(sql: str, lacking: Iterable[Target]) -> bool:
    """Tell from the text alone whether SQL may use something of which there is too little.

    >>> may_serve("SELECT COUNT(*) FROM t WHERE a = 1", [Target("clauses", "OR", 0.1)])
    False
    """
    return any(_may_use(sql, target) for target in lacking)


def _may_use(sql: str, target: Target) -> bool:
    name = target.name
    match target.heading:
        case "columns":
            table, _, column = name.rpartition(".")
            return _has_word(sql, table) and _has_word(sql, column)
        case "joins":
            return "JOIN" in sql and all(_has_word(sql, table) for table in name.split(" - "))
        case "functions":
            return f"{name}(" in sql.upper()
        case "constants":
            return bool(re.search(_CONSTANTS.get(name, ""), sql))
        case "difficulty":
            return _points(sql) == DIFFICULTIES.index(target.name)
        case _:
            return _has_word(sql, name)


def _has_word(sql: str, name: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sql, re.IGNORECASE))


_CONSTANTS = {
    "number": r"(?<![\w'-])\d",
    "text": r"'[^'%\d]",
    "date": r"'\d{4}-\d\d-\d\d",
    "pattern": r"LIKE '",
}
_POINTS = re.compile(r"\b(JOIN|GROUP BY|HAVING|ORDER BY|CASE|AND|OR|OVER)\b")


def _points(sql: str) -> int:
    """Return about how hard SQL is: the place among the difficulties."""
    points = len(_POINTS.findall(sql)) - sql.count("BETWEEN") + 2 * (sql.count("SELECT") - 1)
    return min(max(points, 0) // 2, 3)
