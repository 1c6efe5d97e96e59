"""What is known of a draft's SQL, and what it must pass: the first half of the cascade.

In: SQL, the database and its schema. Out: facts, each worked out once, and a rejection with its
reason, or None. A dead database is an error and is raised; SQL that fails is a rejection.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, cast

import sqlglot
from sqlglot import Dialect, TokenType, exp
from sqlglot.errors import SqlglotError

from schematune import guard
from schematune.errors import GuardError, QueryError, QueryTimeout
from schematune.guard import GuardedQuery
from schematune.guard.text import check_depth
from schematune.mending.mend import sources_of
from schematune.prompting import Needs
from schematune.samples.coverage import Features, features
from schematune.samples.determinism import doubts
from schematune.samples.split import template
from schematune.schema import Schema


@dataclass(frozen=True, slots=True)
class Rejection:
    """Why a draft is not kept: a stable code for counting, and what exactly was wrong."""

    reason: str
    message: str


class Rows(Protocol):
    """The part of a query's result that checks look at."""

    @property
    def columns(self) -> Sequence[str]:
        """The columns' names."""
        ...

    @property
    def rows(self) -> Sequence[Sequence[object]]:
        """The rows, up to the limit."""
        ...

    @property
    def truncated(self) -> bool:
        """True where there were more."""
        ...


class Queryable(Protocol):
    """The part of a database that checks use."""

    def query(self, sql: str | GuardedQuery) -> Rows:
        """Run one query that reads."""
        ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is remembered of a result: not its values."""

    rows: int
    blank: bool
    truncated: bool


class Facts:
    """What is known of one SQL text; each fact is worked out once, when it is first asked for.

    Once it has passed, :meth:`settle` drops the syntax tree, so that many can be remembered.
    """

    def __init__(self, sql: str, database: Queryable, schema: Schema) -> None:
        self.sql = sql
        self.database = database
        self.schema = schema

    @cached_property
    def tree(self) -> exp.Expr:
        """The syntax tree; SqlglotError where there is none, GuardError where it is too deep."""
        dialect = Dialect.get_or_raise(self.schema.dialect)
        tokens = dialect.tokenize(self.sql)
        check_depth(tokens)
        found = dialect.parser().parse(tokens, self.sql)
        if not found or found[0] is None:
            raise SqlglotError("there is no SQL")
        return found[0]

    @cached_property
    def guarded(self) -> GuardedQuery:
        """The query as it may run; GuardError where it may not."""
        return guard.check(self.sql, self.schema, self.schema.dialect)

    @cached_property
    def outcome(self) -> Outcome:
        """What the database returned; QueryError or QueryTimeout where it did not."""
        result = self.database.query(self.guarded)
        blank = all(value is None for row in result.rows for value in row)
        return Outcome(len(result.rows), blank, result.truncated)

    @cached_property
    def query(self) -> exp.Query:
        """The tree, once the guard has seen that it is a query."""
        return cast(exp.Query, self.tree)

    @cached_property
    def text(self) -> str:
        """The SQL as it was written, on one line and without comments."""
        return one_line(self.sql, self.schema.dialect)

    @cached_property
    def template(self) -> str:
        """The SQL's template, which decides the side of the split."""
        return template(self.query, self.schema.dialect)

    @cached_property
    def features(self) -> Features:
        """What the SQL uses, for coverage."""
        return features(self.query, self.text, self.guarded.tables, self.guarded.columns)

    @cached_property
    def literals(self) -> tuple[str, ...]:
        """The constants of the SQL, as written."""
        return tuple(literal.name for literal in self.query.find_all(exp.Literal))

    def settle(self) -> None:
        """Work out what is asked of every sample, and let go of the tree."""
        if self.rejection is None:
            _ = self.template, self.features, self.literals
        self.__dict__.pop("tree", None)
        self.__dict__.pop("query", None)

    @property
    def needs(self) -> Needs:
        """What a prompt must show for the SQL to be written."""
        return Needs(self.guarded.tables, self.guarded.columns)

    @cached_property
    def rejection(self) -> Rejection | None:
        """The first failure of the SQL's own checks."""
        return next((found for check in SQL_CHECKS if (found := check(self))), None)


def one_line(sql: str, dialect: str) -> str:
    r"""Return SQL with white space folded outside strings, without comments and last semicolon.

    >>> one_line("SELECT a, -- why\n  'b  c'\nFROM t;", "sqlite")
    "SELECT a, 'b  c' FROM t"
    """
    if not _UNTIDY.search(sql):
        return sql
    tokens = sqlglot.tokenize(sql, read=dialect)
    while tokens and tokens[-1].token_type is TokenType.SEMICOLON:
        tokens.pop()
    text, end = "", 0
    for token in tokens:
        gap = " " if text and token.start > end else ""
        text += gap + sql[token.start : token.end + 1]
        end = token.end + 1
    return text


_UNTIDY = re.compile(r"--|/\*|\s\s|[^\S ]|^\s|\s\Z|[;#]")


# --- checks, in their order -----------------------------------------------------------------


def parses(facts: Facts) -> Rejection | None:
    """Reject what is not SQL."""
    try:
        facts.tree  # noqa: B018 - asking is what parses
    except GuardError as error:
        return Rejection(f"guard:{error.reason}", str(error))
    except (SqlglotError, RecursionError) as error:
        return Rejection("syntax", _first_line(error))
    return None


def is_allowed(facts: Facts) -> Rejection | None:
    """Reject what the guard refuses: other statements, unknown names, forbidden functions."""
    try:
        facts.guarded  # noqa: B018 - asking is what checks
    except GuardError as error:
        return Rejection(f"guard:{error.reason}", str(error))
    return None


def runs(facts: Facts) -> Rejection | None:
    """Reject what the engine refuses, or does not finish in time."""
    try:
        facts.outcome  # noqa: B018 - asking is what runs
    except QueryTimeout as error:
        return Rejection("timeout", str(error))
    except QueryError as error:
        return Rejection("engine", _first_line(error))
    return None


def is_determined(facts: Facts) -> Rejection | None:
    """Reject results that are a matter of chance, such as a tie at the LIMIT."""
    for doubt in doubts(facts.query, bare_columns=facts.schema.dialect == "sqlite"):
        try:
            justified = doubt.probe is None or _has_rows(facts, doubt.probe)
        except QueryError:  # an inner query that leans on the outer one cannot be run alone
            justified = True
        if justified:
            return Rejection("nondeterministic", doubt.message)
    return None


def is_stored(facts: Facts) -> Rejection | None:
    """Reject a look for an email domain that nobody has, where others are stored."""
    for like in facts.query.find_all(exp.Like, exp.ILike):
        column, select = like.find(exp.Column), like.find_ancestor(exp.Select)
        pattern = like.expression.name
        if not column or not select or not _DOMAIN.fullmatch(pattern):
            continue
        sources = [s for s in sources_of(select) if column.table in ("", s.alias_or_name)]
        if len(sources) != 1 or not isinstance(sources[0], exp.Table):
            continue
        any_mail = exp.Like(this=column.copy(), expression=exp.Literal.string("%@%"))
        found, others = (
            exp.select("1").from_(sources[0].copy()).where(where).limit(1)
            for where in (like.copy(), any_mail)
        )
        try:
            if not _has_rows(facts, found) and _has_rows(facts, others):
                return Rejection("unstored", f"no email of the database is like {pattern!r}")
        except QueryError:  # a result of an inner query, which no table has
            continue
    return None


_DOMAIN = re.compile(r"%@[\w-]+\.[\w.-]*%?")


def _has_rows(facts: Facts, probe: exp.Query) -> bool:
    return bool(facts.database.query(probe.sql(dialect=facts.schema.dialect)).rows)


SQL_CHECKS: tuple[Callable[[Facts], Rejection | None], ...] = (
    parses,
    is_allowed,
    runs,
    is_determined,
    is_stored,
)


def _first_line(error: Exception) -> str:
    lines = str(error).splitlines()
    return lines[0] if lines else type(error).__name__
