"""What everything that answers has in common, and a model that answers as it is told.

In: messages from :func:`schematune.prompt.user_message`. Out: what the model writes, one text a
message: the most likely token each time or, with a temperature, one drawn by chance, the same
chance for the same seed. Texts are as written: nothing here looks for SQL in them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, runtime_checkable

from schematune.errors import ModelError

Progress = Callable[[int], None]
"""Called with the number of messages answered so far."""

MAX_NEW_TOKENS = 256


@runtime_checkable
class Model(Protocol):
    """Something that completes messages; close it to free its memory."""

    @property
    def name(self) -> str:
        """What reports call it."""
        ...

    def complete(
        self,
        messages: Sequence[str],
        *,
        max_new_tokens: int = MAX_NEW_TOKENS,
        temperature: float = 0.0,
        seed: int = 0,
        progress: Progress | None = None,
    ) -> list[str]:
        """Return one text a message, in order; ModelError where a message is too long.

        ``temperature`` 0 is the most likely token each time, above it tokens are drawn, with the
        seeds that :func:`seeds` gives the messages.
        """
        ...

    def close(self) -> None:
        """Free the model's memory; it answers nothing afterwards."""
        ...


def seeds(messages: Sequence[str], seed: int) -> list[int]:
    """Return a seed a message: ``seed``, and one more each time that the same message comes again.

    What is drawn for a message thus does not depend on the others that are asked with it.

    >>> seeds(["a", "b", "a"], 1)
    [1, 1, 2]
    """
    seen: Counter[str] = Counter()
    found = []
    for message in messages:
        found.append(seed + seen[message])
        seen[message] += 1
    return found


class FakeModel:
    r"""Answers from a mapping or a function: a model for tests and for trying out a pipeline.

    >>> FakeModel({"How many?": "SELECT 1"}).complete(["Tables\nHow many?"])
    ['SELECT 1']

    ``drawn`` tells from a message and its seed what to answer at a temperature; the same as
    without one where it is None.
    """

    def __init__(
        self,
        answers: Mapping[str, str] | Callable[[str], str],
        name: str = "fake",
        drawn: Callable[[str, int], str] | None = None,
    ) -> None:
        self.name = name
        self.asked: list[str] = []
        self._drawn = drawn
        self._answer = self._look_up(answers) if isinstance(answers, Mapping) else answers

    @staticmethod
    def _look_up(answers: Mapping[str, str]) -> Callable[[str], str]:
        """Return a function that finds the whole message, or its last line: the question."""

        def answer(message: str) -> str:
            for key in (message, message.rsplit("\n", 1)[-1]):
                if key in answers:
                    return answers[key]
            raise ModelError(f"the fake model has no answer for {message[-200:]!r}")

        return answer

    def complete(
        self,
        messages: Sequence[str],
        *,
        max_new_tokens: int = MAX_NEW_TOKENS,  # noqa: ARG002 - answers are as long as given
        temperature: float = 0.0,
        seed: int = 0,
        progress: Progress | None = None,
    ) -> list[str]:
        """Return the given answers; ``asked`` keeps every message."""
        drawn = self._drawn if temperature else None
        texts = []
        for message, its_seed in zip(messages, seeds(messages, seed), strict=True):
            self.asked.append(message)
            texts.append(drawn(message, its_seed) if drawn else self._answer(message))
            if progress:
                progress(len(texts))
        return texts

    def close(self) -> None:
        """Do nothing: it holds nothing."""
