"""What a query returns, and what every engine's session must do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class QueryResult:
    """Rows with the driver's own types: Decimal, date, datetime, …; SQLite's dates are text.

    ``truncated`` says that there were more rows than were asked for.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    truncated: bool = False
    elapsed_ms: float = 0.0

    @property
    def is_told(self) -> bool:
        """True where a row holds a value that is not NULL."""
        return any(value is not None for row in self.rows for value in row)


@dataclass(frozen=True, slots=True)
class Answer:
    """Column names and rows as an engine gave them."""

    columns: tuple[str, ...]
    rows: list[Row]


class Session(Protocol):
    """One engine's read-only way to run a single statement."""

    def run(self, sql: str, fetch: int, timeout_s: float) -> Answer:
        """Return at most ``fetch`` rows; QueryError, QueryTimeout or DatabaseError otherwise."""

    def cancel(self) -> None:
        """End the query under way, if there is one; who waits for it gets a QueryTimeout."""

    def close(self) -> None:
        """End what the session holds; it starts again at the next query."""
