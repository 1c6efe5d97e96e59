"""PostgreSQL: one SELECT at a time, as a cursor in a read-only transaction that is rolled back.

In: SQL. Out: rows. ``DECLARE … CURSOR FOR`` takes a SELECT and nothing else, the extended protocol
takes one statement and no more, READ ONLY refuses writes, ROLLBACK and DISCARD ALL leave no
setting, lock or temporary object behind. A watchdog cancels what the server does not stop.

Not covered: functions that the role may call and that act outside the transaction (files for a
superuser, other servers). The role's own rights must refuse those: see docs/security.md.
"""

from __future__ import annotations

import contextlib
import os
import socket
import threading
from collections.abc import Iterator
from typing import Any

from schematune.database.address import Address
from schematune.database.result import Answer
from schematune.errors import DatabaseError, MissingExtra, QueryError, QueryTimeout

GRACE_S = 1.0
"""How long past its limit the server may take to stop a query before we cancel it."""
CONNECT_S = 10

_RESOURCES = "53"  # SQLSTATE class: memory, disk, connections
_SHUTDOWN = "57P"


class PostgresSession:
    """One connection, made when first needed and once more when it is lost."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._lock = threading.Lock()
        self._connection: Any = None
        self._search_path = ""

    def run(self, sql: str, fetch: int, timeout_s: float) -> Answer:
        """Return at most ``fetch`` rows; QueryError, QueryTimeout or DatabaseError otherwise."""
        psycopg = _driver()
        late = threading.Event()
        with self._lock:
            try:
                self._begin(timeout_s)
                with _watched(self._connection, timeout_s + GRACE_S, late):
                    return self._fetch(sql, fetch)
            except (psycopg.Error, ValueError) as error:
                raise self._failure(error, is_late=late.is_set()) from None
            except BaseException:
                self._drop()
                raise
            finally:
                self._end()

    def cancel(self) -> None:
        """Ask the server to end the query under way."""
        connection = self._connection
        if connection is not None and self._lock.locked():
            with contextlib.suppress(Exception):
                connection.cancel_safe(timeout=2)

    def close(self) -> None:
        """Close the connection; the next query makes another one."""
        with self._lock:
            self._drop()

    def _begin(self, timeout_s: float) -> None:
        """Open a read-only transaction, on a new connection if the old one was lost."""
        psycopg = _driver()
        milliseconds = max(1, int(timeout_s * 1000))
        for is_last in (False, True):
            connection = self._connected()
            try:
                connection.execute(
                    "BEGIN READ ONLY;"
                    f"SET LOCAL statement_timeout = {milliseconds};"
                    f"SET LOCAL lock_timeout = {milliseconds};"
                    f"SET LOCAL idle_in_transaction_session_timeout = {milliseconds + 60_000};"
                    f"SET LOCAL search_path = {self._search_path};"
                    "SET LOCAL standard_conforming_strings = on;"
                    "SET LOCAL max_parallel_workers_per_gather = 0;"
                    "SET LOCAL cursor_tuple_fraction = 1"
                )
            except psycopg.OperationalError:
                self._drop()
                if is_last:
                    raise
            else:
                return

    def _fetch(self, sql: str, fetch: int) -> Answer:
        with self._connection.cursor() as cursor:
            # Binary chooses the extended protocol, which takes one statement only.
            cursor.execute(f"DECLARE answer NO SCROLL CURSOR FOR {sql}".encode(), binary=True)
            cursor.execute(f"FETCH FORWARD {int(fetch)} FROM answer", binary=False)
            columns = tuple(column.name for column in cursor.description or ())
            return Answer(columns, cursor.fetchall())

    def _end(self) -> None:
        psycopg = _driver()
        if self._connection is None:
            return
        try:
            self._connection.execute("ROLLBACK")
            self._connection.execute("DISCARD ALL")
        except psycopg.Error:
            self._drop()

    def _connected(self) -> Any:
        if self._connection is None or self._connection.closed:
            self._connection = self._connect()
            self._search_path = _search_path(self._connection)
        return self._connection

    def _connect(self) -> Any:
        psycopg = _driver()
        url = self._address.url
        arguments: dict[str, Any] = url.translate_connect_args(username="user", database="dbname")
        arguments |= {"connect_timeout": CONNECT_S, "application_name": "schematune"} | dict(
            url.query
        )
        try:
            return psycopg.connect(autocommit=True, prepare_threshold=None, **arguments)
        except psycopg.Error as error:
            raise DatabaseError(
                f"{self._address.shown!r} cannot be reached: {self._line(error)}"
            ) from None

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def _failure(self, error: Exception, *, is_late: bool) -> Exception:
        psycopg = _driver()
        text, state = self._line(error), getattr(error, "sqlstate", None) or ""
        if is_late or isinstance(error, psycopg.errors.QueryCanceled):
            return QueryTimeout("the query ran past its time limit")
        if state.startswith(_RESOURCES):
            return QueryTimeout(f"the query needed more than the server gives ({text})")
        lost = self._connection is None or self._connection.closed
        if (
            lost
            or state.startswith(_SHUTDOWN)
            or isinstance(error, psycopg.errors.LockNotAvailable)
        ):
            return DatabaseError(f"the connection to {self._address.shown!r} failed: {text}")
        return QueryError(text)

    def _line(self, error: Exception) -> str:
        lines = str(error).strip().splitlines() or [type(error).__name__]
        return self._address.masked(lines[0])


def _driver() -> Any:
    try:
        import psycopg
    except ImportError:
        raise MissingExtra("psycopg", "postgres") from None
    return psycopg


def _search_path(connection: Any) -> str:
    """Return the role's own search path, fixed: the catalog first, temporary tables last."""
    row = connection.execute(
        "SELECT string_agg(quote_ident(name), ', ') FROM unnest(current_schemas(false)) AS name"
    ).fetchone()
    return ", ".join(filter(None, ("pg_catalog", row[0], "pg_temp")))


@contextlib.contextmanager
def _watched(connection: Any, limit_s: float, late: threading.Event) -> Iterator[None]:
    """Cancel what runs longer than ``limit_s``; cut the connection where that does not help."""
    done = threading.Event()

    def watch() -> None:
        if done.wait(limit_s):
            return
        late.set()
        with contextlib.suppress(Exception):
            connection.cancel_safe(timeout=2)
        if not done.wait(3):
            _cut(connection)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()


def _cut(connection: Any) -> None:
    """End a connection that does not even answer a cancel; who waits for it gets an error."""
    with (
        contextlib.suppress(Exception),
        socket.socket(fileno=os.dup(connection.fileno())) as wire,
    ):
        wire.shutdown(socket.SHUT_RDWR)
