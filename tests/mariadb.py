"""A real MariaDB server for tests, from the Debian package ``mariadb-server``, on loopback."""

from __future__ import annotations

import os
import shutil
import socket
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pymysql

from tests.customers import NAME, TABLES

START_S = 60


def programs() -> tuple[str, str] | None:
    """Return the server and the program that makes its folder; None where they are missing."""
    server = shutil.which("mariadbd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    installer = shutil.which("mariadb-install-db")
    return (server, installer) if server and installer else None


@dataclass(frozen=True)
class MariaServer:
    """A running server; ``root`` may do everything, ``reader`` may SELECT."""

    port: int

    def url(self, user: str = "reader") -> str:
        """Return the SQLAlchemy URL of the customers database."""
        return f"mysql://{user}@127.0.0.1:{self.port}/{NAME}"

    def connect(self, database: str | None = None) -> Any:
        """Return root's connection, which commits by itself."""
        return pymysql.connect(
            host="127.0.0.1", port=self.port, user="root", database=database, autocommit=True,
            charset="utf8mb4",
        )  # fmt: skip


@contextmanager
def mariadb_server(server: str, installer: str) -> Iterator[MariaServer]:
    """Start a server with an empty folder; stop it and delete the folder at the end."""
    user = ["--user=root"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory(prefix="maria") as name:
        folder = Path(name)
        data = f"--datadir={folder / 'data'}"
        subprocess.run(
            [installer, "--no-defaults", data, "--auth-root-authentication-method=normal", *user],
            check=True, capture_output=True,
        )  # fmt: skip
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        options = [
            "--bind-address=127.0.0.1", f"--port={port}", f"--socket={folder / 's'}",
            "--skip-log-bin", "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=32M",
        ]  # fmt: skip
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                [server, "--no-defaults", data, *options, *user], stdout=log, stderr=log
            )
            try:
                _wait_until_ready(MariaServer(port), process, folder / "log")
                yield MariaServer(port)
            finally:
                process.terminate()
                process.wait(START_S)


def _wait_until_ready(server: MariaServer, process: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(START_S * 10):
        assert process.poll() is None, log.read_text()
        try:
            server.connect().close()
        except pymysql.MySQLError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(log.read_text())


def copy_to_mariadb(path: Path, server: MariaServer) -> str:
    """Copy the SQLite file into a new database of the server; return its URL for a reader."""
    with closing(server.connect()) as connection, connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {NAME} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin")
        cursor.execute("CREATE USER reader@'127.0.0.1'")
        cursor.execute(f"GRANT SELECT ON {NAME}.* TO reader@'127.0.0.1'")
    with closing(sqlite3.connect(path)) as source, closing(server.connect(NAME)) as target:
        for table in TABLES:
            (ddl,) = source.execute(
                "SELECT sql FROM sqlite_master WHERE name = ?", (table,)
            ).fetchone()
            rows = source.execute(f"SELECT * FROM {table}").fetchall()
            with target.cursor() as cursor:
                cursor.execute(ddl)
                marks = ", ".join(["%s"] * len(rows[0]))
                cursor.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    return server.url()
