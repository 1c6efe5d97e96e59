"""What may pass to the database: the first of several independent layers.

In: SQL from a model or a person, and the schema that it may use. Out: SQL written anew from a
checked syntax tree, with a row limit; or a GuardError with a reason. Everything here is an
allow-list: statements, nodes, functions, types, tables, columns. It does not run anything, and
cannot bound what a query costs on the data: the database's door does (:mod:`schematune.database`).
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlglot import exp

from schematune.errors import GuardError
from schematune.guard import grammar, rules, text
from schematune.guard.names import Resolver
from schematune.guard.scope import Catalog, Scope
from schematune.schema import Schema

__all__ = ["GuardedQuery", "check"]


@dataclass(frozen=True, slots=True)
class GuardedQuery:
    """A query that may run: ``sql`` is what runs, not the text that came.

    ``tables`` and ``columns`` (as ``table.column``) are those of the schema that it reads, sorted.
    ``sql`` asks for one row more than ``row_limit`` where the query had no smaller limit of its
    own, so that a cut answer can be told from a full one.
    """

    sql: str
    dialect: str
    tables: tuple[str, ...]
    columns: tuple[str, ...]
    row_limit: int


def check(sql: str, schema: Schema, dialect: str, *, max_rows: int = 1000) -> GuardedQuery:
    """Return the query that may run in place of ``sql``; GuardError says why none may.

    >>> from schematune.schema import Column, Table
    >>> schema = Schema("sqlite", (Table("city", (Column("name", "TEXT", "text"),)),))
    >>> check("select Name from CITY -- all", schema, "sqlite", max_rows=10).sql
    'SELECT name FROM city LIMIT 11'
    >>> check("DROP TABLE city", schema, "sqlite")
    Traceback (most recent call last):
    schematune.errors.GuardError: only SELECT may run, not 'DROP'
    """
    tree = parse(sql, dialect)
    try:
        return _checked(_unwrapped(tree), schema, dialect, max_rows)
    except RecursionError:
        raise GuardError("too-deep", "the SQL nests too deep to be checked") from None


def parse(sql: str, dialect: str) -> exp.Expr:
    """Return the syntax tree of one statement that is not too long or deep; GuardError if not."""
    literal = grammar.literal_dialect(dialect)
    return grammar.parse(text.tokens_of(sql, dialect, literal), sql, literal)


def render(tree: exp.Expr, dialect: str) -> str:
    """Return the SQL of a tree that :func:`parse` returned; GuardError where it cannot be said."""
    return grammar.render(tree, grammar.literal_dialect(dialect))


def _checked(tree: exp.Expr, schema: Schema, dialect: str, max_rows: int) -> GuardedQuery:
    resolver = Resolver(_catalog(schema), dialect)
    resolver.query(tree, Scope())
    limit = rules.cap_rows(tree, max_rows)
    return GuardedQuery(
        sql=render(tree, dialect),
        dialect=dialect,
        tables=tuple(sorted(resolver.tables)),
        columns=tuple(sorted(resolver.columns)),
        row_limit=limit,
    )


def _unwrapped(tree: exp.Expr) -> exp.Expr:
    """Take the parentheses off a whole query; SQLite does not take it with them."""
    while isinstance(tree, exp.Subquery) and set(filter(tree.args.get, tree.args)) == {"this"}:
        tree = tree.this
    return tree


_CATALOGS: dict[int, tuple[Schema, Catalog]] = {}
_MAX_CATALOGS = 256


def _catalog(schema: Schema) -> Catalog:
    """Return the catalog of a schema object, made at its first use.

    Kept by identity, as hashing a large schema costs more than checking a query. The schema is
    kept beside it, so that its identity cannot pass to another one.
    """
    known = _CATALOGS.get(id(schema))
    if known is None:
        if len(_CATALOGS) >= _MAX_CATALOGS:
            _CATALOGS.clear()
        known = _CATALOGS[id(schema)] = schema, Catalog(schema)
    return known[1]
