"""Asking a model more than once, and which of its answers is taken.

In: a model, messages, and how SQL is tried on the database. Out: an answer a message, with what
running it gave. The first answer is the model's most likely one, with its names mended where it
names what is not there. Two further answers are drawn beside SQL that runs; where all three find
the same rows, it stays. Else more are drawn and their results vote. They do so too where the first
SQL cannot be right, and where it finds no row for a value
(:mod:`schematune.inference.doubt`). Evaluation and serving both ask through here, with the same
seeds, so that what was measured is what is served. Whether an answer *is* right is not known here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from time import perf_counter
from typing import Generic, TypeVar

from schematune.errors import GuardError, QueryError, QueryTimeout, SchematuneError
from schematune.inference.doubt import may_replace, values
from schematune.inference.model import MAX_NEW_TOKENS, Model
from schematune.prompt import sql_of
from schematune.settings import REDRAWS

R = TypeVar("R")

Mend = Callable[[str, str], str | None]
"""Returns other SQL for a message and its SQL; None where there is none."""

TEMPERATURE = 0.8
"""Of the further answers: enough to leave the first one's path, too little for nonsense."""

OPINIONS = 2
"""So many further answers are heard first; where they agree, no more are drawn."""

_QUICK_S = 1.0  # SQL that takes longer is not run in several forms to hear opinions
_SEED = 1

_SURE_SHARE = 2 / 3
"""Where fewer of the answers agree, they are wrong more often than not (``docs/notebook.md``)."""


def is_unsure(agreed: int, redraws: int) -> bool:
    """Tell whether too few of a model's answers to one question say the same.

    >>> is_unsure(1, 0), is_unsure(6, 8), is_unsure(5, 8)
    (False, False, True)
    """
    return agreed < _SURE_SHARE * (redraws + 1)


def _no_other(_message: str, _sql: str) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Trial(Generic[R]):
    """How SQL that was written for a message is tried."""

    attempt: Callable[[str, str], R]
    """Runs the SQL of a message: GuardError, QueryError or QueryTimeout if not."""
    says: Callable[[R], Hashable]
    """Returns what is equal where two runs found the same; falsy where one found no value."""
    mend: Mend = _no_other
    """Puts right names that are not there."""
    put_in_place: Mend = _no_other
    """Looks for values in other columns, where they are not found."""


@dataclass(frozen=True, slots=True)
class Written(Generic[R]):
    """An answer, and what running its SQL gave or raised: None for an abstention.

    ``redraws`` is how many further answers were drawn, whichever of them all this one is, and
    ``agreed`` how many of them all say what this one says, itself included. ``mended`` tells
    whether the text is not the model's own, but one with its names put right, or a value put in
    its column. ``said`` is what answers that agree have in common, ``seconds`` what running took.
    """

    text: str
    ran: R | SchematuneError | None = None
    redraws: int = 0
    mended: bool = False
    agreed: int = 1
    said: Hashable = field(default=None, compare=False)
    seconds: float = field(default=0.0, compare=False)

    @property
    def hopeless(self) -> bool:
        """True where the SQL cannot be right. SQL that is too slow may well be."""
        return isinstance(self.ran, GuardError | QueryError)

    @property
    def finds(self) -> bool:
        """True where the SQL ran and found something."""
        return self._ended and bool(self.said)

    @property
    def doubted(self) -> bool:
        """True where the SQL ran and found nothing, although it compares with a text."""
        return self._ended and not self.said and bool(values(self.text))

    @property
    def _ended(self) -> bool:
        return self.ran is not None and not isinstance(self.ran, SchematuneError)


def insist(
    model: Model,
    messages: Sequence[str],
    trial: Trial[R],
    *,
    redraws: int = REDRAWS,
    max_new_tokens: int = MAX_NEW_TOKENS,
) -> list[Written[R]]:
    """Return an answer to each message, in order, after at most three calls of the model.

    At most ``redraws`` further answers are drawn for each. What ``trial`` raises beside its three
    errors, such as DatabaseError, goes through.
    """
    texts = model.complete(messages, max_new_tokens=max_new_tokens)
    polls = [_Poll(m, text, trial) for m, text in zip(messages, texts, strict=True)]
    heard = 0  # of those who want to hear more, all have heard equally many
    while wanted := [(poll, count) for poll in polls if (count := poll.wants(redraws))]:
        drawn = iter(
            model.complete(
                [poll.message for poll, count in wanted for _ in range(count)],
                max_new_tokens=max_new_tokens,
                temperature=TEMPERATURE,
                seed=_SEED + heard,
            )
        )
        for poll, count in wanted:
            poll.hear(list(islice(drawn, count)))
        heard += OPINIONS
    return [poll.result() for poll in polls]


class _Poll(Generic[R]):
    """A message, its first answer, and the further ones so far; no text is tried twice."""

    def __init__(self, message: str, text: str, trial: Trial[R]) -> None:
        self.message, self._trial = message, trial
        self._first = self._in_place(self._tried(text))
        self._tries = {_form(text): self._first}
        self._others: list[Written[R]] = []
        self._heard = 0

    def wants(self, redraws: int) -> int:
        """Return how many further answers should be drawn next."""
        left = redraws - self._heard
        if self._first.hopeless or self._first.doubted:
            return left
        if not self._first.finds or self._first.seconds > _QUICK_S:
            return 0
        if not self._heard:
            return min(OPINIONS, left)
        said = {each.said for each in (self._first, *self._others)}
        return left if len(said) > 1 else 0

    def hear(self, texts: Sequence[str]) -> None:
        """Try further answers; none after one that is too slow."""
        self._heard += len(texts)
        for text in texts:
            if self._others and isinstance(self._others[-1].ran, QueryTimeout):
                return
            form = _form(text)
            if form not in self._tries:
                self._tries[form] = self._tried(text)
            self._others.append(self._tries[form])

    def result(self) -> Written[R]:
        """Return the answer that is taken: the earliest of those that most others agree with."""
        first = self._first
        if first.hopeless:
            running = [other for other in self._others if not other.hopeless]
            best = max(map(self._rank, running), default=None)
            standing = [other for other in running if self._rank(other) == best]
        elif first.doubted:
            found = [other for other in self._others if other.finds]
            standing = [o for o in found if may_replace(o.text, first.text, self.message)]
        else:
            standing = [first, *(other for other in self._others if other.finds)]
        votes = Counter(each.said for each in standing)
        taken = max(standing, key=lambda each: votes[each.said], default=first)
        agreed = sum(each.said == taken.said for each in (first, *self._others))
        return replace(taken, redraws=self._heard, agreed=agreed)

    def _rank(self, answer: Written[R]) -> tuple[bool, bool]:
        """Prefer what finds something, then what runs, to an abstention."""
        return answer.finds, answer.ran is not None

    def _tried(self, text: str) -> Written[R]:
        sql = sql_of(text)
        if sql is None:
            return Written(text)  # all abstentions say the same: None
        first = self._run(sql, text)
        refused = first.ran.reason if isinstance(first.ran, GuardError) else ""
        names_nothing = refused.startswith("unknown-")
        mended = self._trial.mend(self.message, sql) if names_nothing else None
        second = self._run(mended, mended, mended=True) if mended else first
        return first if second.hopeless else second

    def _in_place(self, first: Written[R]) -> Written[R]:
        """Return an answer with its values in place, where that finds something and it does not."""
        if not first.doubted:
            return first
        sql = self._trial.put_in_place(self.message, sql_of(first.text) or "")
        second = self._run(sql, sql, mended=True) if sql else first
        return second if second.finds else first

    def _run(self, sql: str, text: str, *, mended: bool = False) -> Written[R]:
        begun = perf_counter()
        try:
            ran = self._trial.attempt(self.message, sql)
        except (GuardError, QueryError, QueryTimeout) as error:
            return Written(text, error, mended=mended, said=_form(text))
        seconds = perf_counter() - begun
        said = self._trial.says(ran)
        return Written(text, ran, mended=mended, said=said, seconds=seconds)


def _form(text: str) -> str | None:
    """Return what answers that say the same have in common; None for the abstention."""
    sql = sql_of(text)
    return None if sql is None else " ".join(sql.split()).rstrip("; ")
