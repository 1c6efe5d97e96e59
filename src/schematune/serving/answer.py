"""From a question to an answer: write SQL, check it, run it, put the rows in words.

In: a question, a model, and a database with its schema. Out: an :class:`Answer`, whose outcome says
how it went. Wrong SQL is an outcome; a dead database or model raises. Nothing is printed or logged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import cached_property
from threading import Event, Thread
from time import perf_counter
from typing import TYPE_CHECKING, Any, Literal, Protocol, Self

from schematune import guard
from schematune.comparison import fingerprint
from schematune.errors import DataError, GuardError, QueryError, QueryTimeout, SchematuneError
from schematune.glossary import NO_WORDS, Glossary
from schematune.inference.insist import Trial, insist, is_unsure
from schematune.mending import mend, put_in_place
from schematune.prompt import sql_of
from schematune.prompting import Prompter
from schematune.serving.headings import Heading, describe
from schematune.serving.values import visible
from schematune.serving.words import in_words, out_of_scope
from schematune.settings import REDRAWS

if TYPE_CHECKING:
    from schematune.database import QueryResult
    from schematune.guard import GuardedQuery
    from schematune.inference.model import Model
    from schematune.profile import Profile
    from schematune.schema import Schema

Outcome = Literal["answered", "empty", "unknown", "refused", "failed", "timed_out"]
"""Rows; no rows; not in the database; refused by the guard; query error; past a limit."""

Row = tuple[Any, ...]

_REFUSED = "I have no answer: the query that I wrote is not allowed to run. Try other words."
_FAILED = "I have no answer: the database could not run the query that I wrote. Try other words."
_TIMED_OUT = "I have no answer: the query took too long and was stopped. Ask for less at once."
_LOOK_S = 0.05  # between looks at whether somebody still waits
_LARGEST_EXACT = 2**53  # of JavaScript's numbers


class Queryable(Protocol):
    """What is asked of a database: run one query that the guard let pass."""

    def query(self, sql: GuardedQuery) -> QueryResult:
        """Return the rows; QueryError, QueryTimeout, or DatabaseError where it is down."""
        ...

    def cancel(self) -> None:
        """End the query that runs for another thread, if any."""
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a question.

    ``detail`` is why there is no answer, in the words of the guard or the driver: for the owner
    of the database, not for strangers. ``headings`` say how each column is called and read.
    ``elapsed_ms`` is from the question to the words. ``mended`` tells whether the model named what
    is not there, so that the SQL is its own but for names. ``agreed`` of ``drafts`` queries that
    the model wrote found these rows.
    """

    question: str
    text: str
    sql: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    truncated: bool
    outcome: Outcome
    elapsed_ms: float
    detail: str = ""
    headings: tuple[Heading, ...] = ()
    mended: bool = False
    agreed: int = 1
    drafts: int = 1

    @property
    def unsure(self) -> bool:
        """True where too few of the model's queries found the same."""
        return is_unsure(self.agreed, self.drafts - 1)

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON-able data: exact numbers and dates are text; no detail, no headings."""
        return {
            "question": self.question,
            "text": self.text,
            "sql": self.sql,
            "columns": list(self.columns),
            "rows": [[_plain(cell) for cell in row] for row in self.rows],
            "truncated": self.truncated,
            "outcome": self.outcome,
            "elapsed_ms": self.elapsed_ms,
            "mended": self.mended,
            "agreed": self.agreed,
            "drafts": self.drafts,
            "unsure": self.unsure,
        }


@dataclass(frozen=True, slots=True)
class Ran:
    """The query that ran, as the guard wrote it, and its rows."""

    sql: str
    result: QueryResult


@dataclass(frozen=True, slots=True)
class Draft:
    """The SQL that the model wrote for a question, None where it says that there can be none.

    ``asked_at`` is on the clock of ``perf_counter``; ``ran`` is what running the SQL gave, or why
    it did not run, None where there is none; ``mended`` tells whether names in it were put right.
    ``agreed`` of ``drafts`` say the same.
    """

    question: str
    sql: str | None
    asked_at: float
    ran: Ran | SchematuneError | None
    mended: bool = False
    agreed: int = 1
    drafts: int = 1


@dataclass(frozen=True, slots=True)
class Found:
    """A draft whose query ran."""

    draft: Draft
    ran: Ran


@dataclass(frozen=True, kw_only=True)
class Answerer:
    """Everything that an answer needs. Its methods are the steps; calling it takes all of them.

    The model is shown ``schema`` and ``profile``, which it was tuned on; ``allowed`` is what may be
    read now. ``warnings`` are for the owner: nothing is refused because of them. Leaving a ``with``
    block calls ``closing``.
    """

    schema: Schema
    profile: Profile
    allowed: Schema
    model: Model
    database: Queryable
    about: str
    max_rows: int = 1000
    max_question_chars: int = 1000
    redraws: int = REDRAWS
    glossary: Glossary = NO_WORDS
    warnings: tuple[str, ...] = ()
    closing: tuple[Callable[[], None], ...] = ()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        for close in self.closing:
            close()

    @cached_property
    def prompter(self) -> Prompter:
        """What makes the prompts."""
        return Prompter(self.schema, self.profile, self.glossary)

    def __call__(self, question: str, *, gone: Event | None = None) -> Answer:
        """Return the answer; DataError for no question or one too long.

        ``gone`` is set when nobody waits any more: no query begins then, and one under way ends.
        """
        (draft,) = self.write([question], gone=gone)
        if draft.sql is None:
            return self.decline(draft)
        try:
            return self.word(self.find(draft))
        except (GuardError, QueryError, QueryTimeout) as error:
            return self.explain(draft, error)

    def write(self, questions: Sequence[str], *, gone: Event | None = None) -> list[Draft]:
        """Return what the model writes for each question, asked again where it cannot be right.

        To know that, its SQL is run.
        """
        asked_at = perf_counter()
        checked = [self._checked(question) for question in questions]
        messages = [self.prompter.ask(question).message for question in checked]

        def attempt(_message: str, sql: str) -> Ran:
            if gone is None:
                return self._run(sql)
            with _cancelled(self.database, gone):
                return self._run(sql)

        def mended(_message: str, sql: str) -> str | None:
            return mend(sql, self.allowed)

        def says(ran: Ran) -> str:
            return fingerprint(ran.result)

        def placed(message: str, sql: str) -> str | None:
            return put_in_place(sql, self.allowed, message)

        trial = Trial(attempt, says, mended, placed)
        written = insist(self.model, messages, trial, redraws=self.redraws)
        return [
            Draft(question, sql_of(w.text), asked_at, w.ran, w.mended, w.agreed, w.redraws + 1)
            for question, w in zip(checked, written, strict=True)
        ]

    def find(self, draft: Draft) -> Found:
        """Return the rows of what was drafted; GuardError, QueryError or QueryTimeout if none."""
        if isinstance(draft.ran, SchematuneError):
            raise draft.ran
        return Found(draft, draft.ran or self._run(draft.sql or ""))

    def _run(self, sql: str) -> Ran:
        checked = guard.check(sql, self.allowed, self.allowed.dialect, max_rows=self.max_rows)
        return Ran(checked.sql, self.database.query(checked))

    def word(self, found: Found) -> Answer:
        """Put rows in words."""
        result = found.ran.result
        rows = tuple(tuple(row) for row in result.rows)
        description = describe(found.ran.sql, self.allowed, result.columns)
        return Answer(
            question=found.draft.question,
            text=in_words(description, rows, truncated=result.truncated),
            sql=found.ran.sql,
            columns=tuple(result.columns),
            rows=rows,
            truncated=result.truncated,
            outcome="answered" if rows else "empty",
            elapsed_ms=_ms_since(found.draft.asked_at),
            headings=description.headings,
            mended=found.draft.mended,
            agreed=found.draft.agreed,
            drafts=found.draft.drafts,
        )

    def decline(self, draft: Draft) -> Answer:
        """Say what the database is about, to a question that it cannot answer."""
        return _without_rows(draft, out_of_scope(self.about), "unknown")

    def explain(self, draft: Draft, error: SchematuneError) -> Answer:
        """Say in general why there is no answer; the error's own words go to ``detail``."""
        outcome, text = _outcome_of(error)
        return _without_rows(draft, text, outcome, str(error))

    def _checked(self, question: str) -> str:
        text = visible(question)  # a NUL or half a surrogate pair would break the tokenizer
        if not text:
            raise DataError("the question is empty; ask something")
        if len(text) > self.max_question_chars:
            raise DataError(
                f"the question has {len(text)} characters; ask with at most "
                f"{self.max_question_chars}"
            )
        return text


@contextmanager
def _cancelled(database: Queryable, gone: Event) -> Iterator[None]:
    """Cancel the query of the block when ``gone`` is set; QueryTimeout where it is already."""
    if gone.is_set():
        raise QueryTimeout("nobody waits for this answer any more")
    done = Event()

    def watch() -> None:
        while not done.wait(_LOOK_S):
            if gone.is_set():
                database.cancel()
                return

    watcher = Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()  # or its cancel could meet the next query


def _outcome_of(error: SchematuneError) -> tuple[Outcome, str]:
    if isinstance(error, GuardError):
        return "refused", _REFUSED
    if isinstance(error, QueryTimeout):
        return "timed_out", _TIMED_OUT
    return "failed", _FAILED


def _without_rows(draft: Draft, text: str, outcome: Outcome, detail: str = "") -> Answer:
    sql, elapsed = draft.sql or "", _ms_since(draft.asked_at)
    return Answer(draft.question, text, sql, (), (), False, outcome, elapsed, detail)


def _ms_since(moment: float) -> float:
    return round((perf_counter() - moment) * 1000, 1)


def _plain(cell: Any) -> Any:
    """Return a cell as JSON has it, with nothing lost: what JSON has no exact form for is text."""
    if cell is None or isinstance(cell, str | bool):
        return cell
    if isinstance(cell, int):
        return cell if abs(cell) <= _LARGEST_EXACT else str(cell)
    if isinstance(cell, float):
        return cell if cell - cell == 0 else str(cell)  # JSON has no infinity and no NaN
    return _as_text(cell)


def _as_text(cell: Any) -> Any:
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, bytes | bytearray | memoryview):
        return bytes(cell).hex()
    if isinstance(cell, list | tuple):
        return [_plain(item) for item in cell]
    if isinstance(cell, dict):
        return {str(key): _plain(value) for key, value in cell.items()}
    return str(cell)
