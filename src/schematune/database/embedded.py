"""The parent's side of a process that runs an embedded engine (see :mod:`child`).

In: SQL. Out: rows. A process that does not answer in time is killed and replaced.
"""

from __future__ import annotations

import datetime
import marshal
import os
import select
import subprocess
import sys
import threading
import time
import uuid
import weakref
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from schematune.database import child
from schematune.database.result import Answer
from schematune.errors import DatabaseError, MissingExtra, QueryError, QueryTimeout

GRACE_S = 0.5
"""How long past its limit a process may take to stop a query by itself."""
START_S = 30.0
"""How long a process may take to start and open its database."""


class EmbeddedSession:
    """Runs queries of one SQLite or DuckDB file in a process of its own; safe between threads."""

    def __init__(self, options: Mapping[str, Any], shown: str) -> None:
        self._options = dict(options)
        self._shown = shown
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def run(self, sql: str, fetch: int, timeout_s: float) -> Answer:
        """Return at most ``fetch`` rows; QueryError, QueryTimeout or DatabaseError otherwise."""
        request = marshal.dumps((sql, fetch, timeout_s))
        with self._lock:
            process = self._running()
            reply = self._exchange(process, request, timeout_s + GRACE_S)
        return self._answer(reply)

    def cancel(self) -> None:
        """Kill the process if it works on a query; the next query starts another one."""
        process = self._process
        if process is not None and self._lock.locked():
            process.kill()  # who waits for its answer cleans up

    def close(self) -> None:
        """End the process; the next query starts another one."""
        with self._lock:
            if self._process is not None:
                _kill(self._process)
                self._process = None

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            process = self._process = self._start()
            opened = self._exchange(process, marshal.dumps(self._options), START_S)
            if opened[0] != "open":
                self._drop()
                self._fail(opened)
            return process
        return self._process

    def _start(self) -> subprocess.Popen[bytes]:
        # Isolated: no user's site-packages; and none of the environment's secrets.
        flags = ["-I", "-S"] if self._options["engine"] == "sqlite" else ["-I"]
        keep = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT")
        process = subprocess.Popen(
            [sys.executable, *flags, str(Path(child.__file__))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={name: os.environ[name] for name in keep if name in os.environ},
            start_new_session=True,  # Ctrl-C is for us; we end the child
        )
        weakref.finalize(self, _kill, process)
        return process

    def _drop(self) -> None:
        if self._process is not None:
            _kill(self._process)
        self._process = None

    def _exchange(self, process: subprocess.Popen[bytes], request: bytes, limit_s: float) -> Any:
        """Send a message and return the reply; kill the process where none comes."""
        deadline = time.monotonic() + limit_s
        try:
            _send(process, request)
            head = _receive(process, child.LENGTH.size, deadline)
            body = _receive(process, child.LENGTH.unpack(head)[0], deadline + START_S)
            return marshal.loads(body)
        except TimeoutError:
            self._drop()
            return "timeout", "the query ran past its time limit and its process was killed"
        except (EOFError, BrokenPipeError):
            self._drop()
            return "memory", "the process of the query ended: cancelled, or for want of memory"
        except BaseException:
            self._drop()  # half a message may be under way
            raise

    def _answer(self, reply: Any) -> Answer:
        if reply[0] == "rows":
            return Answer(reply[1], reply[2])
        if reply[0] == "tagged":
            return Answer(reply[1], [tuple(_untagged(value) for value in row) for row in reply[2]])
        self._fail(reply)
        raise AssertionError(reply)

    def _fail(self, reply: Any) -> None:
        kind, text = reply
        if kind == "missing":
            raise MissingExtra("duckdb", "duckdb")
        if kind in ("timeout", "memory"):
            raise QueryTimeout(text)
        if kind == "query":
            raise QueryError(text)
        raise DatabaseError(f"{self._shown!r} cannot be read: {text}")


def _send(process: subprocess.Popen[bytes], message: bytes) -> None:
    assert process.stdin is not None
    process.stdin.write(child.LENGTH.pack(len(message)) + message)
    process.stdin.flush()


def _receive(process: subprocess.Popen[bytes], size: int, deadline: float) -> bytes:
    assert process.stdout is not None
    descriptor = process.stdout.fileno()
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    parts: list[bytes] = []
    while size > 0:
        wait_ms = max(0, int((deadline - time.monotonic()) * 1000))
        if not poll.poll(wait_ms):
            raise TimeoutError
        part = os.read(descriptor, min(size, 1 << 20))
        if not part:
            raise EOFError
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _kill(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            try:
                stream.close()
            except BrokenPipeError:
                continue


_READERS: dict[str, Callable[[str], Any]] = {
    "decimal": Decimal,
    "date": datetime.date.fromisoformat,
    "datetime": datetime.datetime.fromisoformat,
    "time": datetime.time.fromisoformat,
    "uuid": uuid.UUID,
}


def _untagged(value: Any) -> Any:
    if not isinstance(value, tuple):
        return value
    kind, content = value
    if kind == "list":
        return [_untagged(item) for item in content]
    return _READERS.get(kind, str)(content)
