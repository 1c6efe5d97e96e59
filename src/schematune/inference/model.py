"""What everything that answers has in common, and a model that answers as it is told.

In: messages from :func:`schematune.prompt.user_message`. Out: what the model writes, one text a
message, the most likely token each time. Texts are as written: nothing here looks for SQL in them.
"""

from __future__ import annotations

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
        progress: Progress | None = None,
    ) -> list[str]:
        """Return one text a message, in order; ModelError where a message is too long."""
        ...

    def close(self) -> None:
        """Free the model's memory; it answers nothing afterwards."""
        ...


class FakeModel:
    r"""Answers from a mapping or a function: a model for tests and for trying out a pipeline.

    >>> FakeModel({"How many?": "SELECT 1"}).complete(["Tables\nHow many?"])
    ['SELECT 1']
    """

    def __init__(
        self, answers: Mapping[str, str] | Callable[[str], str], name: str = "fake"
    ) -> None:
        self.name = name
        self.asked: list[str] = []
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
        progress: Progress | None = None,
    ) -> list[str]:
        """Return the given answers; ``asked`` keeps every message."""
        texts = []
        for message in messages:
            self.asked.append(message)
            texts.append(self._answer(message))
            if progress:
                progress(len(texts))
        return texts

    def close(self) -> None:
        """Do nothing: it holds nothing."""
