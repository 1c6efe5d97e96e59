"""Teachers: whoever writes drafts. The built-in one needs no LLM, no key and no network."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from schematune.glossary import NO_WORDS, Glossary
from schematune.profile import Profile
from schematune.samples.draft import Draft
from schematune.samples.facts import Rejection
from schematune.samples.targets import Target, may_serve
from schematune.schema import Schema
from schematune.settings import SampleSettings


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a teacher will be asked, at the least."""

    requests: int
    input_tokens: int
    output_tokens: int

    def __add__(self, other: Estimate) -> Estimate:
        """Return what both take."""
        return Estimate(
            self.requests + other.requests,
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
        )

    def cost(self, settings: SampleSettings) -> float | None:
        """Return dollars by the prices of the settings; None where they name none.

        >>> Estimate(1, 2_000_000, 100_000).cost(SampleSettings(input_price=3, output_price=15))
        7.5
        """
        if not (settings.input_price or settings.output_price):
            return None
        return (
            self.input_tokens * settings.input_price + self.output_tokens * settings.output_price
        ) / 1e6


def tokens(text: str) -> int:
    """Return about how many tokens a text has: one for four characters."""
    return len(text) // 4


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

    def steer(self, lacking: Sequence[Target]) -> None:
        """Learn of what there is too little, most lacking first; empty where all is well."""
        ...


_MOST_SKIPPED = 3
"""Drafts in a row that are passed over because they serve nothing lacking."""


@dataclass(slots=True)
class BuiltinTeacher:
    """The built-in generator."""

    schema: Schema
    profile: Profile
    seed: int
    unanswerable_share: float
    bank_share: float = 0.7
    glossary: Glossary = NO_WORDS
    patience: int = 20_000
    ahead: int = 32
    _lacking: Sequence[Target] = ()

    def estimate(self) -> None:
        """Return None: nothing is asked of an LLM."""

    def drafts(self) -> Generator[Draft, None, None]:
        """Yield drafts, mostly such as serve what is lacking, if something is.

        The same seed yields the same ones.
        """
        from schematune.samples.generator import drafts

        share = 1.25 * self.unanswerable_share  # some more than wanted: some are rejected
        made = drafts(
            self.schema,
            self.profile,
            self.seed,
            glossary=self.glossary,
            unanswerable_share=share,
            bank_share=self.bank_share,
        )
        skipped = 0
        for draft in made:
            skipped = 0 if self._serves(draft) else skipped + 1
            if not skipped or skipped > _MOST_SKIPPED:
                skipped = 0
                yield draft

    def _serves(self, draft: Draft) -> bool:
        return draft.sql is None or not self._lacking or may_serve(draft.sql, self._lacking)

    def hear(self, draft: Draft, rejection: Rejection | None) -> None:
        """Do nothing: the generator does not learn from single drafts."""

    def steer(self, lacking: Sequence[Target]) -> None:
        """Pass over most drafts that serve nothing lacking."""
        self._lacking = lacking


BOTH = "builtin+"
"""What a teacher's name begins with where the generator and an LLM work together."""


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
        return BuiltinTeacher(
            schema, profile, settings.seed, settings.unanswerable_share, glossary=glossary
        )
    from schematune.samples.clients import open_client
    from schematune.samples.llm import LLMTeacher

    if settings.teacher.startswith(BOTH):
        from schematune.samples.mixing import mixed_teacher

        return mixed_teacher(schema, profile, settings, cache, glossary)
    client = open_client(settings.teacher, settings.base_url)
    return LLMTeacher(client, schema, profile, settings, cache, glossary)
