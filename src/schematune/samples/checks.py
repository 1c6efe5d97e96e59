"""What a draft must pass to become a sample: a cascade of small checks, one per reason.

In: a draft, the database, and what was kept so far. Out: a rejection with its reason, or None. The
SQL's own checks run first and are remembered per SQL text; then those that look at the question.
A dead database is an error and is raised; SQL that fails is a rejection.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol, cast

import sqlglot
from sqlglot import TokenType, exp
from sqlglot.errors import SqlglotError

from schematune import guard
from schematune.errors import GuardError, QueryError, QueryTimeout
from schematune.guard import GuardedQuery
from schematune.samples.coverage import Features, features
from schematune.samples.determinism import doubts
from schematune.samples.draft import Draft
from schematune.samples.mentions import mentions
from schematune.samples.split import template, words
from schematune.schema import Schema

EMPTY_SHARE = 0.03
"""Of the samples, how many may have a result without rows: "none" is an honest answer too."""
LARGE_SHARE = 0.05
"""Of the samples, how many may return more rows than a query may: people do ask for lists."""
MOST_QUESTION_CHARS = 500

_FILLERS = frozenset({"the", "a", "an", "please", "me", "us"})


@dataclass(frozen=True, slots=True)
class Rejection:
    """Why a draft is not kept: a stable code for counting, and what exactly was wrong."""

    reason: str
    message: str


class Rows(Protocol):
    """The part of a query's result that checks look at."""

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
    """What is known of one SQL text; each fact is worked out when it is first asked for."""

    def __init__(self, sql: str, database: Queryable, schema: Schema) -> None:
        self.sql = sql
        self.database = database
        self.schema = schema

    @cached_property
    def tree(self) -> exp.Expr:
        """The syntax tree; SqlglotError where there is none."""
        return sqlglot.parse_one(self.sql, dialect=self.schema.dialect)

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


# --- checks of the SQL ----------------------------------------------------------------------


def parses(facts: Facts) -> Rejection | None:
    """Reject what is not SQL."""
    try:
        facts.tree  # noqa: B018 - asking is what parses
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


def _has_rows(facts: Facts, probe: exp.Query) -> bool:
    return bool(facts.database.query(probe.sql(dialect=facts.schema.dialect)).rows)


SQL_CHECKS: tuple[Callable[[Facts], Rejection | None], ...] = (
    parses,
    is_allowed,
    runs,
    is_determined,
)


# --- checks of the question, and of the draft among the others ------------------------------


@dataclass(frozen=True, slots=True)
class Candidate:
    """A draft whose SQL has passed; ``facts`` is None where the tables cannot answer."""

    draft: Draft
    facts: Facts | None

    @property
    def output(self) -> str:
        """What tells whether two drafts have the same answer."""
        return self.facts.text.casefold() if self.facts else ""


@dataclass(slots=True)
class Kept:
    """What was kept so far, as far as checks need it: hashes, not texts.

    ``hollow`` says that the tables have no rows, so that an empty result tells nothing.
    """

    hollow: bool = False
    answers: dict[int, int] = field(default_factory=dict)
    near: set[int] = field(default_factory=set)
    empty: int = 0
    large: int = 0

    def know(self, candidate: Candidate) -> None:
        """Remember a candidate's question and answer, without running its SQL."""
        self.answers[_exactly(candidate)] = hash(candidate.output)
        self.near.add(_nearly(candidate))

    def add(self, candidate: Candidate) -> None:
        """Remember a candidate that passed."""
        self.know(candidate)
        if candidate.facts:
            self.empty += candidate.facts.outcome.rows == 0
            self.large += candidate.facts.outcome.truncated


def is_asked(candidate: Candidate, kept: Kept) -> Rejection | None:  # noqa: ARG001
    """Reject what nobody would type as a question."""
    question = candidate.draft.question
    if len(words(question)) >= 2 and len(question) <= MOST_QUESTION_CHARS:
        return None
    return Rejection("question", f"not 2 words or more in at most {MOST_QUESTION_CHARS} characters")


def says_something(candidate: Candidate, kept: Kept) -> Rejection | None:
    """Reject results that have rows, all of them NULL."""
    outcome = candidate.facts.outcome if candidate.facts else None
    if outcome is None or kept.hollow or not (outcome.rows and outcome.blank):
        return None
    return Rejection("all-null", "every value of the result is NULL")


def is_rarely_empty(candidate: Candidate, kept: Kept) -> Rejection | None:
    """Reject results without rows beyond their share."""
    if not candidate.facts or kept.hollow or candidate.facts.outcome.rows:
        return None
    if kept.empty < EMPTY_SHARE * len(kept.answers):
        return None
    return Rejection("empty", f"no rows, and {EMPTY_SHARE:.0%} of the samples have none already")


def is_rarely_large(candidate: Candidate, kept: Kept) -> Rejection | None:
    """Reject results over the row limit beyond their share."""
    if not candidate.facts or not candidate.facts.outcome.truncated:
        return None
    if kept.large < LARGE_SHARE * len(kept.answers):
        return None
    rows = candidate.facts.outcome.rows
    return Rejection(
        "large", f"more than {rows} rows, as have {LARGE_SHARE:.0%} of the samples already"
    )


def is_new(candidate: Candidate, kept: Kept) -> Rejection | None:
    """Reject a question that was kept before: with the same answer, or with another one."""
    known = kept.answers.get(_exactly(candidate))
    if known is None:
        return None
    if known == hash(candidate.output):
        return Rejection("duplicate", "the same question with the same answer was kept before")
    return Rejection("ambiguous", "the same question was kept before with another answer")


def is_distinct(candidate: Candidate, kept: Kept) -> Rejection | None:
    """Reject the same words in another order with the same answer."""
    if _nearly(candidate) in kept.near:
        return Rejection("near-duplicate", "the same words with the same answer were kept before")
    return None


def mentions_values(candidate: Candidate, kept: Kept) -> Rejection | None:  # noqa: ARG001
    """Reject a question that does not hint at a constant of its SQL."""
    draft = candidate.draft
    missing = [value for value in draft.values if not mentions(draft.question, value)]
    if missing:
        return Rejection("unmentioned", f"the question does not mention {missing[0]!r}")
    return None


def _exactly(candidate: Candidate) -> int:
    return hash(words(candidate.draft.question))


def _nearly(candidate: Candidate) -> int:
    return hash((frozenset(words(candidate.draft.question)) - _FILLERS, candidate.output))


DRAFT_CHECKS: tuple[Callable[[Candidate, Kept], Rejection | None], ...] = (
    is_asked,
    says_something,
    is_rarely_empty,
    is_rarely_large,
    is_new,
    is_distinct,
    mentions_values,
)


def judge(candidate: Candidate, kept: Kept) -> Rejection | None:
    """Return the first failure of all checks, or None for a draft worth keeping."""
    if candidate.facts and candidate.facts.rejection:
        return candidate.facts.rejection
    return next((found for check in DRAFT_CHECKS if (found := check(candidate, kept))), None)


def _first_line(error: Exception) -> str:
    lines = str(error).splitlines()
    return lines[0] if lines else type(error).__name__
