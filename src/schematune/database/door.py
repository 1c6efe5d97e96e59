"""The one door to a live database.

In: a URL and settings. Out: its schema, a profile of its values, and the rows of queries. The
door does not judge SQL: callers pass it through :mod:`schematune.guard` first, and what gets here
regardless can neither write nor run without end.
"""

from __future__ import annotations

import time
from types import TracebackType

from schematune.database import duckdb_catalog
from schematune.database.address import Address, address_of
from schematune.database.embedded import EmbeddedSession
from schematune.database.mysql import MySQLSession
from schematune.database.postgres import PostgresSession
from schematune.database.profiling import profile
from schematune.database.result import QueryResult, Session
from schematune.database.visible import namespaces, visible_schema
from schematune.errors import ConfigError
from schematune.guard import GuardedQuery
from schematune.profile import Profile
from schematune.schema import Schema
from schematune.settings import DatabaseSettings

PROFILE_TIMEOUT_S = 60.0


class Database:
    """A database that is only read. Use it in ``with``, or close it; it may be shared by threads.

    ``url`` is a SQLAlchemy URL or the path of a SQLite or DuckDB file; nothing is opened before
    it is needed.
    """

    def __init__(self, url: str, settings: DatabaseSettings | None = None) -> None:
        self.settings = settings or DatabaseSettings()
        self._address = address_of(url)
        self._session = _session(self._address, self.settings)

    def __enter__(self) -> Database:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Database({self.url!r})"

    @property
    def url(self) -> str:
        """The URL with its password masked."""
        return self._address.shown

    @property
    def name(self) -> str:
        """The database's own name, which question files call ``db_id``."""
        return self._address.name

    @property
    def dialect(self) -> str:
        """The SQL that the database speaks, by sqlglot's name."""
        return self._address.dialect

    def reflect(self) -> Schema:
        """Return the tables and views that the settings let be seen."""
        wanted = namespaces(self.settings)
        if self.dialect == "duckdb":
            found = duckdb_catalog.read_tables(
                lambda sql: self.query(sql, max_rows=100_000), wanted
            )
        else:
            from schematune.database.reflection import read_tables

            found = read_tables(self._address, wanted)
        return visible_schema(found, self._address, self.settings)

    def profile(self, schema: Schema) -> Profile:
        """Return what the values look like, by at most some 100,000 rows of each table."""

        def ask(sql: str) -> QueryResult:
            timeout_s = max(self.settings.timeout_s, PROFILE_TIMEOUT_S)
            return self.query(sql, max_rows=1000, timeout_s=timeout_s)

        return profile(schema, ask, show_personal=self.settings.show_personal_data)

    def query(
        self,
        sql: str | GuardedQuery,
        *,
        max_rows: int | None = None,
        timeout_s: float | None = None,
    ) -> QueryResult:
        """Return the rows of one statement that reads.

        Raises QueryError where the engine refuses it, QueryTimeout where it needs too much time
        or memory, and DatabaseError where the database itself is in trouble.
        """
        if isinstance(sql, GuardedQuery):
            max_rows = sql.row_limit if max_rows is None else max_rows
            sql = sql.sql
        most = self.settings.max_rows if max_rows is None else max_rows
        limit_s = self.settings.timeout_s if timeout_s is None else timeout_s
        if most < 1 or limit_s <= 0:
            raise ConfigError(f"max_rows = {most!r} and timeout_s = {limit_s!r} must be above zero")
        start = time.perf_counter()
        answer = self._session.run(sql, most + 1, limit_s)
        elapsed_ms = (time.perf_counter() - start) * 1000
        rows = tuple(answer.rows[:most])
        return QueryResult(answer.columns, rows, len(answer.rows) > most, elapsed_ms)

    def cancel(self) -> None:
        """End the query that runs for another thread, if any; that thread gets a QueryTimeout."""
        self._session.cancel()

    def close(self) -> None:
        """End the process or connection behind the door; a later query opens it again."""
        self._session.close()


def _session(address: Address, settings: DatabaseSettings) -> Session:
    if address.dialect == "postgres":
        return PostgresSession(address)
    if address.dialect == "mysql":
        return MySQLSession(address)
    hidden = [name.lower().split(".", 1) for name in settings.exclude_columns if "." in name]
    return EmbeddedSession(
        {
            "engine": address.dialect,
            "path": str(address.file),
            "memory_mb": settings.memory_mb,
            "tables": [name.lower() for name in settings.tables],
            "hidden": [(table, column) for table, column in hidden],
            "excluded": [name.lower() for name in settings.exclude_tables],
        },
        address.shown,
    )
