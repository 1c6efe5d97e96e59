"""Asking again where the first SQL cannot be right: refused by the guard, or failed by the engine.

In: a model, messages, and what runs SQL. Out: an answer a message, with what running it gave. The
first answer is the model's most likely one; where it names what is not there, its names are mended
if they can be; only where it still cannot be right are others drawn, and the one that most of them
agree on and that runs takes its place. Evaluation and serving both ask
through here, with the same seeds, so that what was measured is what is served. Whether an answer
*is* right is not known here: SQL that runs stays, however wrong, and so does an abstention.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from schematune.errors import GuardError, QueryError, QueryTimeout, SchematuneError
from schematune.inference.model import MAX_NEW_TOKENS, Model
from schematune.prompt import sql_of
from schematune.settings import REDRAWS

R = TypeVar("R")

Mend = Callable[[str, str], str | None]
"""Returns other SQL for a message whose SQL names what is not there; None where it cannot."""

Attempt = Callable[[str, str], R]
"""Runs the SQL that was written for a message: GuardError, QueryError or QueryTimeout if not."""

TEMPERATURE = 0.6
"""Of the further answers: enough to leave the first one's path, too little for nonsense."""

_SEED = 1


@dataclass(frozen=True, slots=True)
class Written(Generic[R]):
    """An answer, and what running its SQL gave or raised: None for an abstention.

    ``redraws`` is how many further answers were drawn, whichever of them all this one is;
    ``mended`` tells whether the text is not the model's own, but one with its names put right.
    """

    text: str
    ran: R | SchematuneError | None = None
    redraws: int = 0
    mended: bool = False

    @property
    def hopeless(self) -> bool:
        """True where the SQL cannot be right. SQL that is too slow may well be."""
        return isinstance(self.ran, GuardError | QueryError)


def insist(
    model: Model,
    messages: Sequence[str],
    attempt: Attempt[R],
    mend: Mend | None = None,
    *,
    redraws: int = REDRAWS,
    max_new_tokens: int = MAX_NEW_TOKENS,
) -> list[Written[R]]:
    """Return an answer to each message, in order, after at most two calls of the model.

    Of the redraws, the most frequent one that runs is taken, the earlier of equals; where none
    runs, an abstention among them; else the first answer stays. Other errors of ``attempt``, such
    as DatabaseError, are raised.
    """
    texts = model.complete(messages, max_new_tokens=max_new_tokens)
    written = [_tried(m, text, attempt, mend) for m, text in zip(messages, texts, strict=True)]
    again = [place for place, first in enumerate(written) if redraws and first.hopeless]
    if not again:
        return written
    drawn = model.complete(
        [messages[place] for place in again for _ in range(redraws)],
        max_new_tokens=max_new_tokens,
        temperature=TEMPERATURE,
        seed=_SEED,
    )
    for number, place in enumerate(again):
        others = drawn[number * redraws : (number + 1) * redraws]
        best = _best(messages[place], written[place], others, attempt, mend)
        written[place] = replace(best, redraws=redraws)
    return written


def _best(
    message: str, first: Written[R], others: list[str], attempt: Attempt[R], mend: Mend | None
) -> Written[R]:
    forms = [_form(text) for text in others]
    votes = Counter(forms)
    del votes[_form(first.text)]  # it was tried
    abstention_last = sorted(votes, key=lambda form: (form is None, -votes[form]))
    tried = (_tried(message, others[forms.index(form)], attempt, mend) for form in abstention_last)
    return next((written for written in tried if not written.hopeless), first)


def _tried(message: str, text: str, attempt: Attempt[R], mend: Mend | None) -> Written[R]:
    sql = sql_of(text)
    if sql is None:
        return Written(text)
    first = _ran(message, sql, attempt)
    names_nothing = isinstance(first, GuardError) and first.reason.startswith("unknown-")
    mended = mend(message, sql) if mend and names_nothing else None
    if mended is None:
        return Written(text, first)
    second = Written(mended, _ran(message, mended, attempt), mended=True)
    return Written(text, first) if second.hopeless else second


def _ran(message: str, sql: str, attempt: Attempt[R]) -> R | SchematuneError:
    try:
        return attempt(message, sql)
    except (GuardError, QueryError, QueryTimeout) as error:
        return error


def _form(text: str) -> str | None:
    """Return what answers that say the same have in common; None for the abstention."""
    sql = sql_of(text)
    return None if sql is None else " ".join(sql.split()).rstrip("; ")
