"""The tables of a DuckDB database, from its own catalog.

In: a way to run queries. Out: tables. (The SQLAlchemy dialect for DuckDB asks PostgreSQL's
catalog for its tables, which DuckDB 2 does not have.)
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from schematune.database.result import QueryResult
from schematune.schema import Column, ForeignKey, Table, kind_of

Query = Callable[[str], QueryResult]

_COLUMNS = """
    SELECT schema_name, table_name, column_name, data_type, is_nullable, comment
    FROM duckdb_columns() WHERE NOT internal AND database_name = current_database()
    ORDER BY schema_name, table_name, column_index"""
_KEYS = """
    SELECT schema_name, table_name, constraint_type, constraint_column_names, referenced_table,
           referenced_column_names
    FROM duckdb_constraints() WHERE database_name = current_database()"""
_TABLES = """
    SELECT schema_name, table_name, comment, false FROM duckdb_tables()
    WHERE NOT internal AND database_name = current_database()
    UNION ALL
    SELECT schema_name, view_name, comment, true FROM duckdb_views()
    WHERE NOT internal AND database_name = current_database() ORDER BY 1, 2"""
_DEFAULT = "main"
_NESTED = re.compile(r"\[|STRUCT|MAP|UNION|JSON")


def read_tables(query: Query, namespaces: Iterable[str | None]) -> list[Table]:
    """Return all tables and views of some schemas, None being the default one."""
    wanted = {name or _DEFAULT for name in namespaces}
    columns: dict[tuple[str, str], list[Column]] = defaultdict(list)
    for namespace, table, name, type_, nullable, comment in query(_COLUMNS).rows:
        kind = "other" if _NESTED.search(type_) else kind_of(type_)
        columns[namespace, table].append(Column(name, type_, kind, nullable, comment))
    keys: dict[tuple[str, str], list[tuple[Any, ...]]] = defaultdict(list)
    for namespace, table, *key in query(_KEYS).rows:
        keys[namespace, table].append(tuple(key))
    return [
        _table(namespace, name, comment, is_view, columns[namespace, name], keys[namespace, name])
        for namespace, name, comment, is_view in query(_TABLES).rows
        if namespace in wanted
    ]


def _table(
    namespace: str,
    name: str,
    comment: str | None,
    is_view: bool,
    columns: list[Column],
    keys: list[tuple[Any, ...]],
) -> Table:
    primary = [tuple(names) for kind, names, *_ in keys if kind == "PRIMARY KEY"]
    return Table(
        name=name,
        columns=tuple(columns),
        primary_key=primary[0] if primary else (),
        foreign_keys=tuple(
            ForeignKey(tuple(names), table, tuple(references))
            for kind, names, table, references in keys
            if kind == "FOREIGN KEY" and table
        ),
        unique=tuple(tuple(names) for kind, names, *_ in keys if kind == "UNIQUE"),
        comment=comment,
        is_view=is_view,
        namespace=None if namespace == _DEFAULT else namespace,
    )
