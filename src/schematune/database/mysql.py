"""MySQL and MariaDB: one statement in a read-only transaction, on a connection of its own.

In: SQL. Out: rows. A new connection per query leaves no variable, lock or temporary table behind.
The driver does not ask for several statements at once. Functions that act outside a transaction
must be refused by the role's rights: see docs/security.md.
"""

from __future__ import annotations

import threading
from typing import Any

from schematune.database.address import Address
from schematune.database.result import Answer
from schematune.errors import DatabaseError, MissingExtra, QueryError, QueryTimeout

GRACE_S = 1.0
CONNECT_S = 10

_TIMEOUTS = frozenset({1317, 1969, 3024})
"""Server errors: interrupted; MariaDB's and MySQL's time limit."""
_LOST = frozenset({2006, 2013, 2055, 1053, 1205, 1213})
"""Connection lost, shutdown, lock wait, deadlock."""


class MySQLSession:
    """Runs each query on a connection of its own."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._threads: set[int] = set()  # of the server, one for each query under way

    def run(self, sql: str, fetch: int, timeout_s: float) -> Answer:
        """Return at most ``fetch`` rows; QueryError, QueryTimeout or DatabaseError otherwise."""
        driver = _driver()
        connection = self._connect(timeout_s)
        thread = connection.thread_id()
        self._threads.add(thread)
        watch = threading.Timer(timeout_s + GRACE_S, self._kill, [thread])
        watch.daemon = True
        watch.start()
        try:
            return _fetch(connection, sql, fetch, timeout_s)
        except (driver.MySQLError, OSError, ValueError) as error:
            raise self._failure(error) from None
        finally:
            watch.cancel()
            self._threads.discard(thread)
            connection._force_close()  # rows that were not fetched are not waited for

    def cancel(self) -> None:
        """Ask the server to end the queries under way."""
        for thread in tuple(self._threads):
            self._kill(thread)

    def close(self) -> None:
        """Do nothing: no connection is kept."""

    def _connect(self, timeout_s: float) -> Any:
        driver = _driver()
        url = self._address.url
        arguments: dict[str, Any] = url.translate_connect_args(username="user", database="database")
        options = {"charset": "utf8mb4", "local_infile": False, "connect_timeout": CONNECT_S}
        try:
            return driver.connect(
                **arguments, **(options | dict(url.query)), read_timeout=timeout_s + 3 * GRACE_S
            )
        except (driver.MySQLError, OSError) as error:
            raise DatabaseError(
                f"{self._address.shown!r} cannot be reached: {self._line(error)}"
            ) from None

    def _kill(self, thread: int) -> None:
        connection = self._connect(CONNECT_S)
        try:
            connection.cursor().execute(f"KILL QUERY {int(thread)}")
        finally:
            connection._force_close()

    def _failure(self, error: Exception) -> Exception:
        code = error.args[0] if error.args else None
        text = self._line(error)
        if code in _TIMEOUTS:
            return QueryTimeout("the query ran past its time limit")
        if code in _LOST or isinstance(error, OSError):
            return DatabaseError(f"the connection to {self._address.shown!r} failed: {text}")
        return QueryError(text)

    def _line(self, error: Exception) -> str:
        text = str(error.args[1] if len(error.args) > 1 else error).strip()
        return self._address.masked(text.splitlines()[0] if text else type(error).__name__)


def _driver() -> Any:
    try:
        import pymysql
    except ImportError:
        raise MissingExtra("pymysql", "mysql") from None
    return pymysql


def _fetch(connection: Any, sql: str, fetch: int, timeout_s: float) -> Answer:
    from pymysql.cursors import SSCursor

    with connection.cursor() as cursor:
        cursor.execute("SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_ALL_TABLES'")
        if "MariaDB" in connection.get_server_info():
            cursor.execute(f"SET SESSION max_statement_time = {float(timeout_s)}")
        else:
            cursor.execute(f"SET SESSION max_execution_time = {max(1, int(timeout_s * 1000))}")
        cursor.execute("START TRANSACTION READ ONLY")
    cursor = SSCursor(connection)
    cursor.execute(sql)
    if cursor.description is None:
        raise ValueError("this statement returns no rows; only SELECT may run")
    columns = tuple(column[0] for column in cursor.description)
    return Answer(columns, list(cursor.fetchmany(fetch)))
