"""The process in which an embedded engine runs, so that it can be killed.

In, on standard input: one message that opens a database, then one message per query. Out, on
standard output: one message each. A message is its length in eight bytes and a marshalled value.
This file is run as a script and imports nothing of schematune.

Covered: writing (read-only connection, authorizer), more than one statement, memory (SQLite's
heap limit, the process's address space), time (progress handler; the parent kills what does not
stop). Not covered: reading other files through a flaw in the engine itself, disk input, and the
processor time of a query within its limit.
"""

from __future__ import annotations

import contextlib
import marshal
import sqlite3
import struct
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

LENGTH = struct.Struct("<Q")
MAX_VALUE_BYTES = 16 << 20
MAX_PATTERN_BYTES = 1_000
LOCK_WAIT_S = 2.0
STEPS_BETWEEN_CHECKS = 2_000

_ALLOWED = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE})
# Beside these, `sqlite_…` functions are refused: they tell about the library, or write its log.
_REFUSED_FUNCTIONS = frozenset(
    {"load_extension", "fts3_tokenizer", "readfile", "writefile", "edit"}
)
_TIMEOUT_CODES = frozenset({sqlite3.SQLITE_INTERRUPT})
_MEMORY_CODES = frozenset({sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_TOOBIG})
_TROUBLE_CODES = frozenset(
    {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FULL,
     sqlite3.SQLITE_IOERR, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_PROTOCOL}
)  # fmt: skip

Reply = tuple[Any, ...]
Run = Callable[[str, int, float], Reply]


class SQLite:
    """A read-only SQLite connection that can do nothing but SELECT."""

    def __init__(self, options: dict[str, Any]) -> None:
        self._tables = frozenset(options["tables"])
        self._excluded = frozenset(options["excluded"])
        self._hidden = frozenset(tuple(pair) for pair in options["hidden"])
        self._views: frozenset[tuple[str, str, str]] = frozenset()
        self._deadline = 0.0
        self._connection = _open_sqlite(options["path"], options["memory_mb"])
        if self._tables or self._excluded or self._hidden:
            self._views = self._read_by_views()
        self._connection.set_authorizer(self._authorize)
        self._connection.set_progress_handler(self._is_late, STEPS_BETWEEN_CHECKS)

    def run(self, sql: str, fetch: int, timeout_s: float) -> Reply:
        """Return the reply to one query."""
        self._deadline = time.monotonic() + timeout_s
        try:
            cursor = self._connection.execute(sql)
            if cursor.description is None:
                return "query", "this statement returns no rows; only SELECT may run"
            columns = tuple(column[0] for column in cursor.description)
            rows = cursor.fetchmany(fetch)
            cursor.close()
        except MemoryError:
            return "memory", "the query needed more memory than it may use"
        except (sqlite3.Error, sqlite3.Warning, ValueError) as error:
            return _sqlite_failure(error)
        return "rows", columns, rows

    def _is_late(self) -> bool:
        return time.monotonic() > self._deadline

    def _authorize(
        self, action: int, table: str | None, column: str | None, _: str | None, view: str | None
    ) -> int:
        if action == sqlite3.SQLITE_READ:
            return self._authorize_read((table or "").lower(), (column or "").lower(), view)
        if action == sqlite3.SQLITE_FUNCTION:
            name = (column or "").lower()
            refused = name in _REFUSED_FUNCTIONS or name.startswith("sqlite_")
            return sqlite3.SQLITE_DENY if refused else sqlite3.SQLITE_OK
        return sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY

    def _authorize_read(self, table: str, column: str, view: str | None) -> int:
        if view and (view.lower(), table, column) in self._views:
            return sqlite3.SQLITE_OK
        is_internal = table.startswith(("sqlite_", "pragma_"))
        if is_internal or self._is_outside(table) or (table, column) in self._hidden:
            return sqlite3.SQLITE_DENY
        return sqlite3.SQLITE_OK

    def _is_outside(self, table: str) -> bool:
        return table in self._excluded or (bool(self._tables) and table not in self._tables)

    def _read_by_views(self) -> frozenset[tuple[str, str, str]]:
        """Return what the allowed views read, which a query may read only through them."""
        views = self._connection.execute("SELECT name FROM sqlite_master WHERE type = 'view'")
        read: set[tuple[str, str, str]] = set()

        def note(
            action: int, table: str | None, column: str | None, _: str | None, view: str | None
        ) -> int:
            if action == sqlite3.SQLITE_READ and view:
                read.add((view.lower(), (table or "").lower(), (column or "").lower()))
            return sqlite3.SQLITE_OK

        names = [name for (name,) in views if not self._is_outside(name.lower())]
        self._connection.set_authorizer(note)
        for name in names:
            quoted = name.replace('"', '""')
            with contextlib.suppress(sqlite3.Error):  # a broken view stays unreadable
                self._connection.execute(f'EXPLAIN SELECT * FROM "{quoted}"').close()
        return frozenset(read)


def _open_sqlite(path: str, memory_mb: int) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{Path(path).as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=LOCK_WAIT_S
    )
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, MAX_PATTERN_BYTES)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_WORKER_THREADS, 0)
    for pragma in (
        "query_only = ON",
        "trusted_schema = OFF",
        "temp_store = MEMORY",  # a sort must not fill the disk
        f"hard_heap_limit = {memory_mb << 20}",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return connection


def _sqlite_failure(error: Exception) -> Reply:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest of it is detail
    if code in _TIMEOUT_CODES:
        return "timeout", "the query ran past its time limit"
    if code in _MEMORY_CODES:
        return "memory", f"the query needed more memory than it may use ({error})"
    return "database" if code in _TROUBLE_CODES else "query", str(error)


class DuckDB:
    """DuckDB, opened anew for every query, read-only and locked."""

    def __init__(self, options: dict[str, Any]) -> None:
        self._path = options["path"]
        self._memory_mb = options["memory_mb"]
        self._open().close()

    def run(self, sql: str, fetch: int, timeout_s: float) -> Reply:
        """Return the reply to one query."""
        import duckdb

        connection = self._open()
        watch = threading.Timer(timeout_s, connection.interrupt)
        watch.start()
        try:
            return self._reply(connection, sql, fetch)
        except duckdb.InterruptException:
            return "timeout", "the query ran past its time limit"
        except (duckdb.OutOfMemoryException, MemoryError):
            return "memory", "the query needed more memory than it may use"
        except duckdb.Error as error:
            return "query", str(error).splitlines()[0]
        finally:
            watch.cancel()
            connection.close()

    def _reply(self, connection: Any, sql: str, fetch: int) -> Reply:
        import duckdb

        statements = connection.extract_statements(sql)
        if len(statements) != 1 or statements[0].type != duckdb.StatementType.SELECT:
            return "query", "only one SELECT may run"
        cursor = connection.execute(statements[0])
        columns = tuple(column[0] for column in cursor.description)
        rows = cursor.fetchmany(fetch)
        return "tagged", columns, [tuple(_tagged(value) for value in row) for row in rows]

    def _open(self) -> Any:
        import duckdb

        connection = duckdb.connect(self._path, read_only=True)
        for setting in (
            f"memory_limit = '{self._memory_mb}MB'",
            "threads = 2",
            "max_temp_directory_size = '0B'",
            "python_enable_replacements = false",
            "autoinstall_known_extensions = false",
            "autoload_known_extensions = false",
            "enable_external_access = false",
            "lock_configuration = true",
        ):
            connection.execute(f"SET {setting}")
        return connection


def _tagged(value: Any) -> Any:
    """Return a value as marshal can carry it: other types as a pair of their name and text."""
    if value is None or isinstance(value, bool | int | float | str | bytes):
        return value
    if isinstance(value, list | tuple):
        return "list", [_tagged(item) for item in value]
    return type(value).__name__.lower(), str(value)


def _limit_memory(memory_mb: int) -> None:
    """Bound the address space, beyond what the process already has, where the system can."""
    try:
        import resource

        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except (ImportError, OSError):
        return
    limit = pages * resource.getpagesize() + (memory_mb << 20)
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _engine(options: dict[str, Any]) -> Run:
    if options["engine"] == "sqlite":
        _limit_memory(2 * options["memory_mb"])  # SQLite's own limit, and the rows for Python
        return SQLite(options).run
    return DuckDB(options).run


def _read(stream: Any) -> Any:
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    return marshal.loads(stream.read(LENGTH.unpack(head)[0]))


def _write(stream: Any, reply: Reply) -> None:
    try:
        body = marshal.dumps(reply)
    except (MemoryError, ValueError):
        body = marshal.dumps(("memory", "the rows needed more memory than they may use"))
    stream.write(LENGTH.pack(len(body)) + body)
    stream.flush()


def main() -> None:
    """Answer messages until there are no more."""
    requests, replies = sys.stdin.buffer, sys.stdout.buffer
    options = _read(requests)
    if options is None:
        return
    try:
        run = _engine(options)
    except Exception as error:  # noqa: BLE001 - whatever it is, the parent must be told
        kind = "missing" if isinstance(error, ImportError) else "database"
        _write(replies, (kind, str(error).splitlines()[0] if str(error) else type(error).__name__))
        return
    _write(replies, ("open",))
    while (request := _read(requests)) is not None:
        _write(replies, run(*request))


if __name__ == "__main__":
    main()
