"""What a query's names may mean: the tables of a schema, and what each SELECT can see.

In: a schema. Out: a catalog to look tables up in, and scopes that the resolver fills. It decides
nothing about a query; :mod:`schematune.guard.names` does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sqlglot import exp

from schematune.errors import GuardError
from schematune.schema import Schema, Table

DEFAULT_NAMESPACE = {"postgres": "public", "sqlite": "main", "duckdb": "main", "mysql": ""}
"""The schema that an engine means where a query names none; MySQL's is the database itself."""

Columns = tuple[str | None, ...]
"""Names of what a query returns, in order; None where the engine makes the name up."""


@dataclass(frozen=True, slots=True)
class Source:
    """Something in FROM: how it is called, and its columns by lower-case name.

    ``is_open`` says that it has columns whose names are not known here; all of them come from
    places that were checked. ``table`` is None for everything but a table of the schema.
    """

    name: str
    columns: Mapping[str, str]
    is_open: bool = False
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """A SELECT's own name for an expression; ``position`` counts from 1."""

    name: str
    expression: exp.Expr
    position: int


@dataclass(slots=True)
class Scope:
    """What one SELECT can see: its sources, and what lies around it."""

    outer: Scope | None = None
    ctes: Mapping[str, Source] = field(default_factory=dict)
    sources: list[Source] = field(default_factory=list)
    conditions: list[exp.Expr] = field(default_factory=list)
    merged: set[str] = field(default_factory=set)
    aliases: dict[str, Alias] = field(default_factory=dict)
    clause: str = ""

    def add(self, source: Source) -> None:
        """Add a source; GuardError where another one has its name (SQLite would allow it)."""
        if any(known.name.lower() == source.name.lower() for known in self.sources):
            raise GuardError(
                "ambiguous-table", f"two tables are called {source.name!r}; give an alias"
            )
        self.sources.append(source)

    def holders(self, key: str) -> list[Source]:
        """Return the sources that have a column of this lower-case name."""
        return [source for source in self.sources if key in source.columns]

    def upward(self) -> Iterator[Scope]:
        """Yield this scope and those around it, the nearest first."""
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.outer


class Catalog:
    """The tables of a schema by lower-case name, made once per schema."""

    def __init__(self, schema: Schema) -> None:
        self._tables: dict[str, list[Table]] = {}
        self._columns: dict[tuple[str | None, str], dict[str, str]] = {}
        for table in schema:
            self._tables.setdefault(table.name.lower(), []).append(table)
            names = {column.name.lower(): column.name for column in table.columns}
            self._columns[table.namespace, table.name] = names

    def columns(self, table: Table) -> Mapping[str, str]:
        """Return a table's columns by lower-case name."""
        return self._columns[table.namespace, table.name]

    def find(self, name: str, namespace: str, dialect: str) -> Table:
        """Return the table that a query means; GuardError where the schema has none."""
        default = DEFAULT_NAMESPACE[dialect]
        found = [
            table
            for table in self._tables.get(name.lower(), ())
            if not namespace or (table.namespace or default).lower() == namespace.lower()
        ]
        for narrower in (
            [table for table in found if table.name == name],
            [table for table in found if table.namespace is None],
        ):
            found = narrower or found
        if len(found) != 1:
            shown = f"{namespace}.{name}" if namespace else name
            raise GuardError("unknown-table", f"there is no table {shown!r} in the schema")
        return found[0]


def derived(name: str, columns: Columns, renamed: Columns = (), *, is_open: bool = False) -> Source:
    """Return the source that a query makes, its first columns renamed."""
    names = renamed + columns[len(renamed) :]
    known = {column.lower(): column for column in names if column is not None}
    return Source(name, known, is_open or None in names or len(known) < len(names))


def result(columns: Columns, around: Scope) -> Scope:
    """Return the scope of an ORDER BY that stands after a whole query: only its columns."""
    return Scope(None, around.ctes, [derived("", columns)])
