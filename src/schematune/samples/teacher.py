"""Teachers: whoever writes drafts. The built-in one needs no LLM, no key and no network."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from schematune.glossary import NO_WORDS, Glossary
from schematune.profile import Profile
from schematune.samples.checks import Rejection
from schematune.samples.draft import Draft
from schematune.schema import Schema
from schematune.settings import SampleSettings


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a teacher will be asked, at the least; a token is taken as four characters."""

    requests: int
    input_tokens: int
    output_tokens: int


class Teacher(Protocol):
    """Writes drafts without end, and hears what became of each."""

    @property
    def patience(self) -> int:
        """How many drafts in a row may fail before it is clear that it has no more to give."""
        ...

    @property
    def ahead(self) -> int:
        """How many drafts may be taken before the first of them is judged."""
        ...

    def estimate(self) -> Estimate | None:
        """Return what asking will take, None where nothing is asked of an LLM."""
        ...

    def drafts(self) -> Generator[Draft, None, None]:
        """Yield drafts; the same settings yield the same ones."""
        ...

    def hear(self, draft: Draft, rejection: Rejection | None) -> None:
        """Learn that a draft was kept (None) or why it was not."""
        ...


@dataclass(frozen=True, slots=True)
class BuiltinTeacher:
    """The built-in generator."""

    schema: Schema
    profile: Profile
    seed: int
    unanswerable_share: float
    glossary: Glossary = NO_WORDS
    patience: int = 20_000
    ahead: int = 32

    def estimate(self) -> None:
        """Return None: nothing is asked of an LLM."""

    def drafts(self) -> Generator[Draft, None, None]:
        """Yield drafts; the same seed yields the same ones."""
        from schematune.samples.generator import drafts

        share = 1.25 * self.unanswerable_share  # some more than wanted: some are rejected
        yield from drafts(
            self.schema,
            self.profile,
            self.seed,
            glossary=self.glossary,
            unanswerable_share=share,
        )

    def hear(self, draft: Draft, rejection: Rejection | None) -> None:
        """Do nothing: the generator does not learn."""


def parse_teacher(
    schema: Schema,
    profile: Profile,
    settings: SampleSettings,
    cache: Path | None = None,
    glossary: Glossary = NO_WORDS,
) -> Teacher:
    """Return the teacher that ``settings.teacher`` names; ConfigError for one that is not known.

    ``cache`` is the folder where an LLM's answers are kept, so that none is asked for twice.
    """
    if settings.teacher == "builtin":
        return BuiltinTeacher(schema, profile, settings.seed, settings.unanswerable_share, glossary)
    from schematune.samples.clients import open_client
    from schematune.samples.llm import LLMTeacher

    client = open_client(settings.teacher, settings.base_url)
    return LLMTeacher(client, schema, profile, settings, cache, glossary)
