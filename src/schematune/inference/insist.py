"""Asking again where the first SQL cannot be right, or finds nothing for the value asked for.

In: a model, messages, and what runs SQL. Out: an answer a message, with what running it gave. The
first answer is the model's most likely one; where it names what is not there, its names are mended
if they can be; only where it still cannot be right are others drawn, and the one that most of them
agree on and that runs takes its place. Where it runs and finds no row for a value, one that finds
rows for the same values does (:mod:`schematune.inference.doubt`). Evaluation and serving both ask
through here, with the same seeds, so that what was measured is what is served. Whether an answer
*is* right is not known here: other SQL that runs stays, however wrong, and so does an abstention.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from schematune.errors import GuardError, QueryError, QueryTimeout, SchematuneError
from schematune.inference.doubt import may_replace, values
from schematune.inference.model import MAX_NEW_TOKENS, Model
from schematune.prompt import sql_of
from schematune.settings import REDRAWS

R = TypeVar("R")

Mend = Callable[[str, str], str | None]
"""Returns other SQL for a message whose SQL names what is not there; None where it cannot."""

Attempt = Callable[[str, str], R]
"""Runs the SQL that was written for a message: GuardError, QueryError or QueryTimeout if not."""


@dataclass(frozen=True, slots=True)
class Doubt(Generic[R]):
    """When SQL that ran is doubted, and what is tried before the model is asked again."""

    fruitless: Callable[[R], bool]
    """Tells whether what running SQL gave holds no value at all."""
    put_in_place: Mend
    """Returns SQL that looks for its values elsewhere; None where it cannot."""

    def has(self, answer: Written[R]) -> bool:
        """Tell whether an answer ran and found nothing, although it compares with a text."""
        found = answer.ran
        if found is None or isinstance(found, SchematuneError):
            return False
        return self.fruitless(found) and bool(values(answer.text))


TEMPERATURE = 0.6
"""Of the further answers: enough to leave the first one's path, too little for nonsense."""

_SEED = 1


@dataclass(frozen=True, slots=True)
class Written(Generic[R]):
    """An answer, and what running its SQL gave or raised: None for an abstention.

    ``redraws`` is how many further answers were drawn, whichever of them all this one is;
    ``mended`` tells whether the text is not the model's own, but one with its names put right, or a
    value put in its column.
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
    doubt: Doubt[R] | None = None,
    *,
    redraws: int = REDRAWS,
    max_new_tokens: int = MAX_NEW_TOKENS,
) -> list[Written[R]]:
    """Return an answer to each message, in order, after at most two calls of the model.

    Of the redraws, the most frequent one that runs is taken, the earlier of equals; where none
    runs, an abstention among them; else the first answer stays. It stays too where it only found
    nothing, unless one of the redraws finds something for its values. Other errors of ``attempt``,
    such as DatabaseError, are raised.
    """
    texts = model.complete(messages, max_new_tokens=max_new_tokens)
    written = [_tried(m, text, attempt, mend) for m, text in zip(messages, texts, strict=True)]
    if doubt:
        written = [_placed(m, w, attempt, doubt) for m, w in zip(messages, written, strict=True)]
    again = [
        place
        for place, first in enumerate(written)
        if redraws and (first.hopeless or (doubt and doubt.has(first)))
    ]
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
        message, first = messages[place], written[place]
        better = (
            other
            for other in _others(message, first, others, attempt, mend)
            if (not other.hopeless if first.hopeless else _finds(other, first, message, doubt))
        )
        written[place] = replace(next(better, first), redraws=redraws)
    return written


def _placed(message: str, first: Written[R], attempt: Attempt[R], doubt: Doubt[R]) -> Written[R]:
    """Return an answer with its values in place, where that finds something and it does not."""
    sql = doubt.put_in_place(message, sql_of(first.text) or "") if doubt.has(first) else None
    if sql is None:
        return first
    second = Written(sql, _ran(message, sql, attempt), mended=True)
    return first if isinstance(second.ran, SchematuneError) or doubt.has(second) else second


def _finds(other: Written[R], first: Written[R], message: str, doubt: Doubt[R] | None) -> bool:
    """Tell whether another answer found something for the values of one that found nothing."""
    if doubt is None or other.ran is None or isinstance(other.ran, SchematuneError):
        return False
    return not doubt.fruitless(other.ran) and may_replace(other.text, first.text, message)


def _others(
    message: str, first: Written[R], others: list[str], attempt: Attempt[R], mend: Mend | None
) -> Iterator[Written[R]]:
    """Yield what became of the redraws, the most frequent first, abstentions last."""
    forms = [_form(text) for text in others]
    votes = Counter(forms)
    del votes[_form(first.text)]  # it was tried
    abstention_last = sorted(votes, key=lambda form: (form is None, -votes[form]))
    for form in abstention_last:
        yield _tried(message, others[forms.index(form)], attempt, mend)


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
