"""What differs between engines in names: which dialect a URL speaks, how identifiers are quoted.

In: a SQLAlchemy URL's backend or an identifier. Out: sqlglot's dialect name or quoted text.
"""

from __future__ import annotations

import re
from functools import cache

from schematune.errors import ConfigError

TITLES = {"sqlite": "SQLite", "postgres": "PostgreSQL", "mysql": "MySQL", "duckdb": "DuckDB"}
"""Dialects by sqlglot's name, and what people (and prompts) call them."""

_BY_BACKEND = {
    "sqlite": "sqlite",
    "postgresql": "postgres",
    "mysql": "mysql",
    "mariadb": "mysql",
    "duckdb": "duckdb",
}

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_PLAIN_LOWER = re.compile(r"[a-z_][a-z0-9_]*\Z")

# Words that at least one of the four engines refuses as a bare column or table name.
_RESERVED = frozenset(
    """add all alter analyse analyze and any array as asc asymmetric authorization autoincrement
    between binary both by case cast check collate column commit concurrently condition
    constraint create cross current_date current_role current_time current_timestamp current_user
    database default deferrable delete desc describe distinct do drop else end escape except
    exists explain false fetch filter for foreign freeze from full function glob grant group
    grouping groups having if ilike in index initially inner insert intersect interval into is
    isnull join key keys lateral leading left like limit lines load localtime localtimestamp lock
    match natural not nothing notnull null of offset on only option or order outer over overlaps
    partition placing primary procedure raise range rank read references regexp rename replace
    returning right rlike rollback row rows schema select session_user set show similar some
    symmetric system table tablesample then to trailing transaction trigger true union unique
    unlock update usage use user using values variadic verbose view when where while window with
    write""".split()
) | frozenset(
    # Names that, bare, need not be a column's: they call a function or mean a column of the engine.
    """_rowid_ cmax cmin ctid current_catalog current_schema oid rowid sysdate system_user tableoid
    utc_date utc_time utc_timestamp xmax xmin""".split()
)


def dialect_of(backend: str) -> str:
    """Return sqlglot's name for a SQLAlchemy backend; ConfigError for one we do not speak.

    >>> dialect_of("postgresql"), dialect_of("mariadb")
    ('postgres', 'mysql')
    """
    try:
        return _BY_BACKEND[backend]
    except KeyError:
        known = ", ".join(sorted(_BY_BACKEND))
        raise ConfigError(
            f"database kind {backend!r} is not supported; use one of: {known}"
        ) from None


@cache
def needs_quotes(name: str, dialect: str) -> bool:
    """Tell whether an identifier must be quoted to keep its spelling."""
    plain = _PLAIN_LOWER if dialect == "postgres" else _PLAIN  # PostgreSQL folds to lower case
    return not plain.match(name) or name.lower() in _RESERVED


def quote(name: str, dialect: str) -> str:
    """Return an identifier as it must stand in SQL, quoted only where it has to be.

    >>> quote("city", "sqlite"), quote("Order Date", "mysql"), quote('a"b', "postgres")
    ('city', '`Order Date`', '"a""b"')
    """
    if not needs_quotes(name, dialect):
        return name
    mark = "`" if dialect == "mysql" else '"'
    return f"{mark}{name.replace(mark, mark * 2)}{mark}"
