"""Parsing and rendering, with every function call kept as it was written.

In: tokens or a syntax tree. Out: a syntax tree or SQL. sqlglot's own dialects turn calls into
abstract functions and back, which can change a format string or a name; here a call stays a name
with arguments, so that the allow-list sees what the engine will see.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from types import new_class

from sqlglot import Dialect, ErrorLevel, exp
from sqlglot.dialects.duckdb import DuckDB
from sqlglot.dialects.mysql import MySQL
from sqlglot.dialects.postgres import Postgres
from sqlglot.dialects.sqlite import SQLite
from sqlglot.errors import ParseError, SqlglotError
from sqlglot.tokenizer_core import Token

from schematune.errors import ConfigError, GuardError

# Calls with a grammar of their own: CAST(x AS t), EXTRACT(y FROM x), TRIM(BOTH x FROM y), …
_SPECIAL = (
    "CAST", "CONVERT", "EXTRACT", "GROUP_CONCAT", "OVERLAY", "POSITION", "STRING_AGG", "SUBSTR",
    "SUBSTRING", "TRIM", "TRY_CAST",
)  # fmt: skip
_DIALECTS: dict[str, type[Dialect]] = {
    "sqlite": SQLite,
    "postgres": Postgres,
    "mysql": MySQL,
    "duckdb": DuckDB,
}


@cache
def literal_dialect(name: str) -> Dialect:
    """Return a dialect whose parser keeps calls as written; ConfigError for an unknown one."""
    if name not in _DIALECTS:
        known = ", ".join(_DIALECTS)
        raise ConfigError(f"there is no guard for the dialect {name!r}; use one of: {known}")
    dialect = _as_written(_DIALECTS[name])
    try:
        dialect.parser()
    except TypeError:  # a compiled parser takes no subclass
        raise ConfigError(
            "the guard extends sqlglot's parser, which its compiled form does not allow; "
            "run: pip uninstall sqlglotc"
        ) from None
    return dialect


def _as_written(base: type[Dialect]) -> Dialect:
    known = base.parser_class.FUNCTION_PARSERS
    special = {name: known[name] for name in _SPECIAL if name in known}
    parser = new_class(
        "AsWritten",
        (base.parser_class,),
        exec_body=lambda body: body.update(FUNCTIONS={}, FUNCTION_PARSERS=special),
    )
    written = new_class(
        f"{base.__name__}AsWritten", (base,), exec_body=lambda body: body.update(Parser=parser)
    )
    dialect: Dialect = written()
    return dialect


def parse(tokens: Sequence[Token], sql: str, dialect: Dialect) -> exp.Expr:
    """Return the tree of exactly one statement; GuardError where it is not valid SQL."""
    try:
        statements = dialect.parser(error_level=ErrorLevel.IMMEDIATE).parse(list(tokens), sql)
    except ParseError as error:
        raise GuardError("syntax", f"the SQL cannot be read: {_where(error)}") from None
    except (SqlglotError, RecursionError, ValueError, TypeError, AttributeError) as error:
        raise GuardError("syntax", f"the SQL cannot be read: {type(error).__name__}") from None
    if len(statements) != 1 or statements[0] is None:
        raise GuardError("many-statements", "there is more than one statement; send one SELECT")
    return statements[0]


def render(tree: exp.Expr, dialect: Dialect) -> str:
    """Return the SQL of a checked tree, without comments; GuardError where it cannot be said."""
    try:
        return dialect.generate(
            tree, copy=False, comments=False, unsupported_level=ErrorLevel.RAISE
        )
    except (SqlglotError, RecursionError, ValueError) as error:
        raise GuardError(
            "unsupported", f"this SQL cannot be written: {type(error).__name__}"
        ) from None


def _where(error: ParseError) -> str:
    first = error.errors[0] if error.errors else {}
    near = str(first.get("highlight", ""))[:40]
    description = str(first.get("description", "invalid SQL")).rstrip(".")
    return f"{description}, near {near!r} (column {first.get('col', '?')})"
