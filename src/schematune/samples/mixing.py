"""Two teachers at once: the built-in generator, and an LLM that rewords or writes.

In: both, and how many samples each should give. Out: drafts by turns. Who has the largest part of
its share left comes next; where the LLM has nothing to give, the generator fills its place.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import Literal

from schematune.errors import ConfigError
from schematune.glossary import NO_WORDS, Glossary
from schematune.profile import Profile
from schematune.samples.clients import Client, open_client
from schematune.samples.draft import Draft
from schematune.samples.facts import Rejection
from schematune.samples.llm import LLMTeacher
from schematune.samples.rewording import Rewording
from schematune.samples.targets import Target
from schematune.samples.teacher import BOTH, BuiltinTeacher, Estimate
from schematune.schema import Schema
from schematune.settings import SampleSettings

Source = Literal["builtin", "reworded", "written"]


def mixed_teacher(
    schema: Schema,
    profile: Profile,
    settings: SampleSettings,
    cache: Path | None = None,
    glossary: Glossary = NO_WORDS,
) -> MixedTeacher:
    """Return the teacher that ``builtin+…`` names; ConfigError where its shares are over 1."""
    if settings.reworded_share + settings.written_share > 1:
        raise ConfigError(
            f"reworded_share {settings.reworded_share} and written_share {settings.written_share} "
            "are more than 1 together; lower one of them"
        )
    answerable = settings.count - round(settings.count * settings.unanswerable_share)
    reworded = round(settings.reworded_share * answerable) if settings.rewordings else 0
    written = round(settings.written_share * answerable)

    def client() -> Client:  # one for each use, as each is closed at its end
        return open_client(settings.teacher.removeprefix(BOTH), settings.base_url)

    return MixedTeacher(
        BuiltinTeacher(
            schema, profile, settings.seed, settings.unanswerable_share, glossary=glossary
        ),
        Rewording(client(), schema, profile, settings, cache, glossary) if reworded else None,
        LLMTeacher(client(), schema, profile, replace(settings, count=written), cache, glossary)
        if written
        else None,
        {"builtin": answerable - reworded - written, "reworded": reworded, "written": written},
    )


class MixedTeacher:
    """Deals out the built-in generator's drafts, rewordings of those kept, and an LLM's own.

    ``wanted`` says how many answerable samples each source should give. Questions that cannot be
    answered come from whoever is asked.
    """

    def __init__(
        self,
        builtin: BuiltinTeacher,
        rewording: Rewording | None,
        writer: LLMTeacher | None,
        wanted: Mapping[Source, int],
    ) -> None:
        self.patience = builtin.patience
        self.ahead = 8  # few, so that what is kept soon decides what comes next
        self._builtin, self._rewording, self._writer = builtin, rewording, writer
        self._wanted = wanted
        self._missing = dict(wanted)
        self._given: dict[int, tuple[Source, Draft]] = {}
        self._failed = 0  # of what the writer wrote, in a row

    def estimate(self) -> Estimate:
        """Return what the LLM will be asked, at the least."""
        found = Estimate(0, 0, 0)
        if self._rewording:
            found += self._rewording.estimate(self._wanted["reworded"])
        return found + self._writer.estimate() if self._writer else found

    def drafts(self) -> Generator[Draft, None, None]:
        """Yield drafts by turns, in an order that does not depend on how fast the LLM is."""
        with ExitStack() as opened:
            sources: dict[Source, Generator[Draft, None, None]] = {
                "builtin": opened.enter_context(closing(self._builtin.drafts()))
            }
            if self._writer:
                sources["written"] = opened.enter_context(closing(self._writer.drafts()))
            if self._rewording:
                self._rewording.begin(opened.enter_context(self._rewording.correspondence()))
            while True:
                source: Source = "reworded"
                draft = self._reworded()
                if draft is None:
                    source = self._turn()
                    draft = next(sources[source], None)
                if draft is None:
                    return
                self._give(source, draft)
                yield draft

    def hear(self, draft: Draft, rejection: Rejection | None) -> None:
        """Pass on what became of a draft to whom it came from; let kept ones be reworded."""
        source, _ = self._given.pop(id(draft))
        if rejection and draft.sql is not None:
            self._missing[source] += 1
        if source == "written" and self._writer:
            self._failed = self._failed + 1 if rejection else 0
            self._writer.hear(draft, rejection)
        if source == "builtin" and self._rewording and rejection is None:
            self._rewording.add(draft, self._missing["reworded"])

    def steer(self, lacking: Sequence[Target]) -> None:
        """Tell both of what there is too little."""
        self._builtin.steer(lacking)
        if self._writer:
            self._writer.steer(lacking)

    def _reworded(self) -> Draft | None:
        if self._rewording is None or self._missing["reworded"] <= 0:
            return None
        return self._rewording.take(last=self._left("builtin") <= 0)

    def _turn(self) -> Source:
        if self._writer is None or self._failed >= self._writer.patience:
            return "builtin"
        return "written" if self._left("written") > max(self._left("builtin"), 0) else "builtin"

    def _left(self, source: Source) -> float:
        return self._missing[source] / max(self._wanted[source], 1)

    def _give(self, source: Source, draft: Draft) -> None:
        if draft.sql is not None:
            self._missing[source] -= 1  # until it is rejected
        self._given[id(draft)] = source, draft
