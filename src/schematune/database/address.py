"""Database URLs: what a user writes, and what may be shown of it.

In: a SQLAlchemy URL, or the path of a SQLite or DuckDB file; ``${NAME}`` stands for a variable of
the environment. Out: an address that never shows its password.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from schematune.dialects import dialect_of
from schematune.errors import ConfigError, DatabaseError

_VARIABLE = re.compile(r"\$\{(\w+)\}")
_FILE_ENGINES = ("sqlite", "duckdb")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a database is; ``shown`` is its URL with the password masked."""

    url: URL = field(repr=False)
    dialect: str
    shown: str

    @property
    def name(self) -> str:
        """What people call the database: a server's by its name, a file's without its ending.

        >>> address_of("data/shop.sqlite").name, address_of("mysql://me@db/shop.v2").name
        ('shop', 'shop.v2')
        """
        named = self.url.database or ""
        return Path(named).stem if self.dialect in _FILE_ENGINES else named

    @property
    def file(self) -> Path:
        """The file of an embedded engine; DatabaseError where it does not exist."""
        path = Path(self.url.database or "").expanduser().resolve()
        if not path.is_file():
            raise DatabaseError(
                f"there is no database file {str(path)!r}; give the path of an existing one"
            )
        return path

    def masked(self, text: str) -> str:
        """Return a driver's message without the password."""
        password = self.url.password
        return text.replace(str(password), "***") if password else text


def address_of(text: str) -> Address:
    """Read a URL or path; ConfigError where it is empty, malformed or of an unknown kind.

    >>> address_of("shop.sqlite").dialect, address_of("mysql://me:secret@db/shop").shown
    ('sqlite', 'mysql://me:***@db/shop')
    """
    expanded = _VARIABLE.sub(_from_environment, text.strip())
    if not expanded:
        raise ConfigError("there is no database URL; give one such as sqlite:///shop.sqlite")
    url = _url(expanded)
    dialect = dialect_of(url.get_backend_name())
    if dialect in _FILE_ENGINES and (not url.database or url.database == ":memory:"):
        raise ConfigError(
            f"{expanded!r} names no file; give one such as {dialect}:///shop.{dialect}"
        )
    return Address(url, dialect, url.render_as_string(hide_password=True))


def _from_environment(match: re.Match[str]) -> str:
    try:
        return os.environ[match[1]]
    except KeyError:
        raise ConfigError(
            f"the database URL names the environment variable {match[1]!r}, which is not set; "
            f"run: export {match[1]}=…"
        ) from None


def _url(text: str) -> URL:
    if "://" not in text:
        backend = "duckdb" if Path(text).suffix in (".duckdb", ".ddb") else "sqlite"
        return URL.create(backend, database=text)
    try:
        return make_url(text)
    except (ArgumentError, ValueError):
        scheme = text.split("://", 1)[0]
        raise ConfigError(
            f"the database URL that begins with {scheme!r} cannot be read; "
            "write it as KIND://USER:PASSWORD@HOST:PORT/DATABASE"
        ) from None
