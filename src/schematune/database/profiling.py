"""The values of a live database, counted: what a prompt may show of them.

In: a schema and a way to run queries. Out: a :class:`Profile`. Columns that seem to hold personal
data are counted, and their values never read unless the settings say so. Large tables are
profiled by their first rows; only the number of rows is then of the whole table.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from schematune.database.result import QueryResult
from schematune.dialects import quote
from schematune.errors import QueryError, QueryTimeout
from schematune.profile import ColumnProfile, Profile, Value, is_personal
from schematune.schema import Column, Schema, Table

SAMPLED_ROWS = 100_000
MAX_VALUES = 20
MAX_TEXTS = 500  # of a text column: questions are linked to them
MAX_VALUE_CHARS = 200

Query = Callable[[str], QueryResult]

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_DATETIME = re.compile(r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?\Z")
_RANGED = frozenset({"integer", "real", "date", "datetime"})


def profile(schema: Schema, query: Query, *, show_personal: bool = False) -> Profile:
    """Return counts, frequent values and ranges of every table and column."""
    rows: dict[str, int] = {}
    columns: dict[tuple[str, str], ColumnProfile] = {}
    for table in schema:
        taken = _TableProfiler(table, schema.dialect, query)
        rows[table.name] = taken.rows
        for column in table.columns:
            personal = is_personal(column) and not show_personal
            columns[table.name, column.name] = taken.column(column, personal=personal)
    return Profile(rows, columns)


class _TableProfiler:
    """Profiles one table over its first rows."""

    def __init__(self, table: Table, dialect: str, query: Query) -> None:
        name = quote(table.name, dialect)
        self._full = f"{quote(table.namespace, dialect)}.{name}" if table.namespace else name
        self._dialect = dialect
        self._query = query
        self.rows = self._count_rows()
        self._counted = min(self.rows, SAMPLED_ROWS)

    def column(self, column: Column, *, personal: bool) -> ColumnProfile:
        """Return one column's profile; without values where it is personal or not comparable."""
        name = quote(column.name, self._dialect)
        if column.kind == "other" and self._dialect != "sqlite":  # SQLite compares anything
            return ColumnProfile(
                self._counted, self._counted - self._numbers(f"COUNT({name})", name)[0]
            )
        counts = self._numbers(f"COUNT({name}), COUNT(DISTINCT {name})", name)
        nulls, distinct = self._counted - counts[0], counts[1]
        if personal:
            return ColumnProfile(self._counted, nulls, distinct, personal=True)
        values = self._frequent(name, MAX_TEXTS if column.kind == "text" else MAX_VALUES)
        looks_like = _look(values) if column.kind == "text" else None
        low, high = self._range(name, column.kind, looks_like)
        return ColumnProfile(
            self._counted, nulls, distinct, values, low, high, looks_like=looks_like
        )

    def _count_rows(self) -> int:
        try:
            return int(self._query(f"SELECT COUNT(*) FROM {self._full}").rows[0][0])
        except QueryTimeout:  # too many to count: as many as are looked at
            return SAMPLED_ROWS

    def _sample(self, name: str) -> str:
        source = f"SELECT {name} FROM {self._full}"
        return (
            f"({source} LIMIT {SAMPLED_ROWS}) AS sampled" if self._is_large() else f"{self._full}"
        )

    def _is_large(self) -> bool:
        return self.rows > SAMPLED_ROWS

    def _numbers(self, aggregates: str, name: str) -> Sequence[int]:
        try:
            return self._query(f"SELECT {aggregates} FROM {self._sample(name)}").rows[0]
        except (QueryError, QueryTimeout):  # a type without order or equality
            return (0, 0)

    def _frequent(self, name: str, most: int) -> tuple[Value, ...]:
        sql = (
            f"SELECT {name}, COUNT(*) FROM {self._sample(name)} WHERE {name} IS NOT NULL "
            f"GROUP BY {name} ORDER BY 2 DESC, 1 LIMIT {most}"
        )
        try:
            found = [_plain(value) for value, _ in self._query(sql).rows]
        except (QueryError, QueryTimeout):
            return ()
        return tuple(value for value in found if value is not None)

    def _range(
        self, name: str, kind: str, looks_like: str | None
    ) -> tuple[Value | None, Value | None]:
        if kind not in _RANGED and not looks_like:
            return None, None
        try:
            row = self._query(f"SELECT MIN({name}), MAX({name}) FROM {self._sample(name)}").rows[0]
        except (QueryError, QueryTimeout):
            return None, None
        low, high = (_plain(value) for value in row)
        wanted = _is_number if kind in ("integer", "real") else _is_moment
        return (low, high) if wanted(low) and wanted(high) else (None, None)


def _plain(value: Any) -> Value | None:
    """Return a value as profiles hold it; None for what they do not (bytes, long texts, …)."""
    if isinstance(value, bool | int):
        return int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ")
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return value if isinstance(value, str) and len(value) <= MAX_VALUE_CHARS else None


def _look(values: Sequence[Value]) -> str | None:
    texts = [value for value in values if isinstance(value, str)]
    if not texts or len(texts) < len(values):
        return None
    if all(_DATE.match(text) for text in texts):
        return "date"
    return "datetime" if all(_DATETIME.match(text) for text in texts) else None


def _is_number(value: Value | None) -> bool:
    return isinstance(value, int | float)


def _is_moment(value: Value | None) -> bool:
    return isinstance(value, str) and bool(_DATE.match(value) or _DATETIME.match(value))
