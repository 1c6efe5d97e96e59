"""What a database looks like: tables, columns, keys.

In: what :mod:`schematune.database` reflects, or a ``schema.json``. Out: frozen values with a
fingerprint. Values *inside* the tables are described in :mod:`schematune.profile`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any, Literal

from schematune.errors import DataError

Kind = Literal["integer", "real", "text", "boolean", "date", "datetime", "time", "other"]
"""The few kinds of column that matter for writing SQL, over all engines."""

_KIND_BY_WORD: tuple[tuple[str, Kind], ...] = (
    ("TINYINT(1)", "boolean"),  # what MySQL makes of BOOLEAN
    ("BOOL", "boolean"),
    ("BIT", "boolean"),
    ("INTERVAL", "other"),
    ("POINT", "other"),
    ("DATETIME", "datetime"),
    ("TIMESTAMP", "datetime"),
    ("DATE", "date"),
    ("TIME", "time"),
    ("YEAR", "integer"),
    ("INT", "integer"),
    ("SERIAL", "integer"),
    ("NUMERIC", "real"),
    ("DECIMAL", "real"),
    ("NUMBER", "real"),
    ("REAL", "real"),
    ("FLOA", "real"),
    ("DOUB", "real"),
    ("MONEY", "real"),
    ("CHAR", "text"),
    ("TEXT", "text"),
    ("CLOB", "text"),
    ("STRING", "text"),
    ("ENUM", "text"),
    ("UUID", "text"),
)


def kind_of(declared: str) -> Kind:
    """Return the kind of a declared type, in the spirit of SQLite's affinity rules.

    >>> kind_of("VARCHAR(50)"), kind_of("timestamp with time zone"), kind_of("DECIMAL(10,2)")
    ('text', 'datetime', 'real')
    >>> kind_of(""), kind_of("geometry")
    ('other', 'other')
    """
    upper = declared.upper()
    return next((kind for word, kind in _KIND_BY_WORD if word in upper), "other")


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``type`` is the engine's own spelling, ``kind`` is ours."""

    name: str
    type: str
    kind: Kind
    nullable: bool = True
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """``columns`` of this table point at ``references`` of ``table``."""

    columns: tuple[str, ...]
    table: str
    references: tuple[str, ...]
    inferred: bool = False


@dataclass(frozen=True)
class Table:
    """A table or view. ``namespace`` is the engine's schema, None for the default one."""

    name: str
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    comment: str | None = None
    is_view: bool = False
    namespace: str | None = None

    @cached_property
    def _by_name(self) -> dict[str, Column]:
        return {column.name: column for column in self.columns}

    def column(self, name: str) -> Column:
        """Return the column called exactly ``name``; KeyError if there is none."""
        return self._by_name[name]

    def __contains__(self, column_name: object) -> bool:
        return column_name in self._by_name


@dataclass(frozen=True)
class Schema:
    """All tables that schematune may see, in a stable order, and the SQL dialect they speak.

    ``dialect`` is sqlglot's name: ``sqlite``, ``postgres``, ``mysql`` or ``duckdb``.
    """

    dialect: str
    tables: tuple[Table, ...]

    @cached_property
    def _by_name(self) -> dict[str, Table]:
        return {table.name: table for table in self.tables}

    def table(self, name: str) -> Table:
        """Return the table called exactly ``name``; KeyError if there is none."""
        return self._by_name[name]

    def __contains__(self, table_name: object) -> bool:
        return table_name in self._by_name

    def __iter__(self) -> Iterator[Table]:
        return iter(self.tables)

    @cached_property
    def fingerprint(self) -> str:
        """16 hex digits that change when a table, column, type or key does (comments do not)."""
        facts = [
            [
                table.namespace,
                table.name,
                sorted([column.name, column.kind] for column in table.columns),
                list(table.primary_key),
                sorted(
                    [list(fk.columns), fk.table, list(fk.references)] for fk in table.foreign_keys
                ),
            ]
            for table in sorted(self.tables, key=lambda table: (table.namespace or "", table.name))
        ]
        text = json.dumps([self.dialect, facts], ensure_ascii=True)
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def subset(self, names: Iterator[str] | tuple[str, ...] | list[str]) -> Schema:
        """Return the schema with only these tables, in the order given."""
        return Schema(self.dialect, tuple(self.table(name) for name in names))

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON-able data; :meth:`from_dict` reads it back."""
        return {"dialect": self.dialect, "tables": [asdict(table) for table in self.tables]}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Schema:
        """Read what :meth:`to_dict` wrote; DataError where a field is missing."""
        try:
            return cls(data["dialect"], tuple(_table(table) for table in data["tables"]))
        except (KeyError, TypeError) as error:
            raise DataError(
                f"this is not a schema: {error!r}; write it anew with: schematune init"
            ) from error


def _table(data: Mapping[str, Any]) -> Table:
    return Table(
        name=data["name"],
        columns=tuple(Column(**column) for column in data["columns"]),
        primary_key=tuple(data["primary_key"]),
        foreign_keys=tuple(
            ForeignKey(tuple(fk["columns"]), fk["table"], tuple(fk["references"]), fk["inferred"])
            for fk in data["foreign_keys"]
        ),
        unique=tuple(tuple(names) for names in data.get("unique", ())),
        comment=data.get("comment"),
        is_view=data.get("is_view", False),
        namespace=data.get("namespace"),
    )


@dataclass(frozen=True, slots=True)
class Drift:
    """What a schema has gained and lost; columns as ``table.column``, of tables that stayed.

    ``altered`` are columns of another kind, and tables whose keys are others.
    """

    new_tables: tuple[str, ...] = ()
    lost_tables: tuple[str, ...] = ()
    new_columns: tuple[str, ...] = ()
    lost_columns: tuple[str, ...] = ()
    altered: tuple[str, ...] = ()

    def __str__(self) -> str:
        parts = {
            "new tables": self.new_tables,
            "lost tables": self.lost_tables,
            "new columns": self.new_columns,
            "lost columns": self.lost_columns,
            "altered": self.altered,
        }
        told = (f"{what}: {', '.join(names)}" for what, names in parts.items() if names)
        return "; ".join(told) or "no table, column or key changed"


def drift(old: Schema, new: Schema) -> Drift:
    """Return how ``new`` differs from ``old``, in the order of their tables."""
    both = [(old.table(table.name), table) for table in new if table.name in old]
    columns = [(was, now, column) for was, now in both for column in now.columns]
    altered = [
        f"{now.name}.{column.name}"
        for was, now, column in columns
        if column.name in was and was.column(column.name).kind != column.kind
    ]
    altered += [now.name for was, now in both if _keys(was) != _keys(now)]
    return Drift(
        new_tables=tuple(table.name for table in new if table.name not in old),
        lost_tables=tuple(table.name for table in old if table.name not in new),
        new_columns=tuple(f"{now.name}.{c.name}" for was, now, c in columns if c.name not in was),
        lost_columns=tuple(
            f"{was.name}.{c.name}" for was, now in both for c in was.columns if c.name not in now
        ),
        altered=tuple(altered),
    )


def _keys(table: Table) -> tuple[object, ...]:
    return table.primary_key, sorted((k.columns, k.table, k.references) for k in table.foreign_keys)
