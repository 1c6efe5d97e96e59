"""The schema of a live database: tables, views, columns, keys, comments.

In: an address. Out: tables as SQLAlchemy reflects them. Values are not read, and what the settings
hide is not left out yet: :mod:`schematune.database.visible` does that.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy
from sqlalchemy.engine import Connection
from sqlalchemy.engine.interfaces import ReflectedColumn
from sqlalchemy.engine.reflection import Inspector

from schematune.database.address import Address
from schematune.errors import DatabaseError, MissingExtra
from schematune.schema import Column, ForeignKey, Kind, Table, kind_of

_DRIVERS = {
    "postgres": ("postgresql+psycopg", "psycopg"),
    "mysql": ("mysql+pymysql", "pymysql"),
}


def read_tables(address: Address, namespaces: Iterable[str | None]) -> list[Table]:
    """Return all tables and views of some of a database's schemas, None being the default one."""
    with _connected(address) as connection:
        inspector = sqlalchemy.inspect(connection)
        return [table for name in namespaces for table in _tables(inspector, connection, name)]


@contextmanager
def _connected(address: Address) -> Iterator[Connection]:
    engine = _engine(address)
    try:
        with engine.connect() as connection:
            yield connection
    except (sqlalchemy.exc.SQLAlchemyError, sqlite3.Error) as error:
        cause = str(getattr(error, "orig", None) or error).strip().splitlines()
        reason = address.masked(cause[0] if cause else type(error).__name__)
        raise DatabaseError(f"{address.shown!r} cannot be read: {reason}") from None
    finally:
        engine.dispose()


def _engine(address: Address) -> sqlalchemy.Engine:
    if address.dialect == "sqlite":
        uri = f"{address.file.as_uri()}?mode=ro"
        return sqlalchemy.create_engine(
            "sqlite://",
            creator=lambda: sqlite3.connect(uri, uri=True),
            poolclass=sqlalchemy.NullPool,
        )
    name, package = _DRIVERS[address.dialect]
    try:
        url = address.url.set(drivername=name)
        return sqlalchemy.create_engine(url, poolclass=sqlalchemy.NullPool)
    except ImportError:
        raise MissingExtra(package, address.dialect) from None


def _tables(inspector: Inspector, connection: Connection, namespace: str | None) -> Iterator[Table]:
    views = set(inspector.get_view_names(schema=namespace))
    if connection.dialect.name == "postgresql":
        views |= set(inspector.get_materialized_view_names(schema=namespace))
    for name in sorted(set(inspector.get_table_names(schema=namespace)) | views):
        yield _table(inspector, connection, name, namespace, is_view=name in views)


def _table(
    inspector: Inspector, connection: Connection, name: str, namespace: str | None, *, is_view: bool
) -> Table:
    declared = _declared_types(connection, name) if connection.dialect.name == "sqlite" else {}
    keys = inspector.get_foreign_keys(name, schema=namespace)
    unique = inspector.get_unique_constraints(name, schema=namespace)
    return Table(
        name=name,
        columns=tuple(
            _column(column, declared, connection)
            for column in inspector.get_columns(name, schema=namespace)
        ),
        primary_key=tuple(
            inspector.get_pk_constraint(name, schema=namespace)["constrained_columns"]
        ),
        foreign_keys=tuple(
            ForeignKey(
                tuple(key["constrained_columns"]),
                key["referred_table"],
                tuple(key["referred_columns"]),
            )
            for key in keys
            if key["referred_columns"]
        ),
        unique=tuple(tuple(filter(None, entry["column_names"])) for entry in unique),
        comment=_comment(inspector, name, namespace),
        is_view=is_view,
        namespace=namespace,
    )


def _column(column: ReflectedColumn, declared: dict[str, str], connection: Connection) -> Column:
    kind_text = declared.get(column["name"])
    text = _type_text(column["type"], connection) if kind_text is None else kind_text
    return Column(
        name=column["name"],
        type=text,
        kind=_kind(column["type"], text),
        nullable=bool(column.get("nullable", True)),
        comment=column.get("comment"),
    )


def _type_text(kind: Any, connection: Connection) -> str:
    try:
        return str(kind.compile(dialect=connection.dialect))
    except sqlalchemy.exc.SQLAlchemyError:
        return str(kind)


def _kind(kind: Any, text: str) -> Kind:
    if isinstance(kind, sqlalchemy.Enum):
        return "text"
    return "other" if "[" in text or "JSON" in text.upper() else kind_of(text)


def _declared_types(connection: Connection, table: str) -> dict[str, str]:
    """Return SQLite's own spelling of types, which SQLAlchemy would guess at."""
    quoted = table.replace('"', '""')
    rows = connection.exec_driver_sql(f'PRAGMA table_xinfo("{quoted}")')
    return {row[1]: row[2] for row in rows}


def _comment(inspector: Inspector, name: str, namespace: str | None) -> str | None:
    try:
        return inspector.get_table_comment(name, schema=namespace)["text"]
    except (NotImplementedError, sqlalchemy.exc.SQLAlchemyError):
        return None
