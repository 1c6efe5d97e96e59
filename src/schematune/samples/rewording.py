"""Other wordings by an LLM of questions that the built-in generator made; their SQL stays.

In: samples that were kept, so that their SQL is right. Out: drafts with the same SQL. What is sent
is masked (:mod:`schematune.samples.masking`): values that the definitions do not show stay home.
"""

from __future__ import annotations

import json
import math
from collections import deque
from concurrent.futures import Future
from functools import partial
from itertools import islice
from pathlib import Path

from schematune.glossary import NO_WORDS, Glossary
from schematune.profile import Profile
from schematune.samples.asking import Correspondence, Letterbox
from schematune.samples.clients import Client
from schematune.samples.draft import Draft
from schematune.samples.masking import Mask, Masked
from schematune.samples.mentions import compared, mentions
from schematune.samples.salvage import wordings
from schematune.samples.teacher import Estimate, tokens
from schematune.schema import Schema
from schematune.settings import SampleSettings

_PROMPT = """\
You reword questions that people ask about the data of their business. Each one below is answered \
by its SQL.

Write {count} other wordings of each: as different people would ask, in whole sentences or in \
short, with other words and in another order. Each must ask for exactly what the SQL returns, no \
more and no less.
- Keep every number, date and name.
- Placeholders such as [V1] stand for values: keep each one as it is written.
- Do not speak of tables, columns or SQL.

{questions}

Return only a JSON array, one object for each wording, with the id of its question:
[{{"id": 1, "question": "…"}}]
"""
_TOKENS_A_QUESTION = 90
_TOKENS_A_WORDING = 30

_Pair = tuple[Draft, Masked]


class Rewording:
    """Collects kept samples in batches and asks for other wordings of them."""

    def __init__(
        self,
        client: Client,
        schema: Schema,
        profile: Profile,
        settings: SampleSettings,
        cache: Path | None = None,
        glossary: Glossary = NO_WORDS,
    ) -> None:
        self._letterbox = Letterbox(client, cache)
        self._settings = settings
        self._dialect = schema.dialect
        self._mask = Mask(schema, profile, glossary)
        self._waiting: list[_Pair] = []
        self._asked: deque[tuple[list[_Pair], Future[str]]] = deque()
        self._drafts: deque[Draft] = deque()
        self._correspondence: Correspondence | None = None

    def begin(self, correspondence: Correspondence) -> None:
        """Ask by this correspondence from now on."""
        self._correspondence = correspondence

    def correspondence(self) -> Correspondence:
        """Return a new correspondence with the LLM, to be opened by whoever uses it."""
        return Correspondence(self._letterbox)

    def estimate(self, wordings: int) -> Estimate:
        """Return what so many wordings take if every one is good; nothing is taken as stored."""
        questions = math.ceil(wordings / max(self._settings.rewordings, 1))
        requests = math.ceil(questions / self._settings.batch_size)
        return Estimate(
            requests,
            requests * tokens(_PROMPT) + questions * _TOKENS_A_QUESTION,
            wordings * _TOKENS_A_WORDING,
        )

    def add(self, draft: Draft, missing: int) -> None:
        """Take a kept sample to be reworded, if its values can stay home and more are wanted."""
        if draft.sql is None or self._coming() >= missing:
            return
        if masked := self._mask.mask(draft.question, draft.sql):
            self._waiting.append((draft, masked))
            if len(self._waiting) >= self._settings.batch_size or self._coming() >= missing:
                self._send()

    def take(self, *, last: bool) -> Draft | None:
        """Return a draft; None where others should come first.

        Waits only when enough requests are in flight, or with ``last``, when no sample comes any
        more: so the order never depends on how fast the LLM is.
        """
        while not self._drafts:
            if not self._asked or not (last or len(self._asked) >= self._settings.concurrency):
                return None
            self._receive()
        return self._drafts.popleft()

    def _coming(self) -> int:
        questions = len(self._waiting) + sum(len(batch) for batch, _ in self._asked)
        return len(self._drafts) + questions * self._settings.rewordings

    def _send(self) -> None:
        assert self._correspondence is not None
        batch = list(self._waiting)
        self._waiting.clear()
        self._asked.append((batch, self._correspondence.ask(self._prompt(batch))))

    def _receive(self) -> None:
        assert self._correspondence is not None
        batch, answer = self._asked.popleft()
        self._drafts.extend(self._correspondence.read(answer, partial(self._read, batch)))

    def _prompt(self, batch: list[_Pair]) -> str:
        questions = "\n".join(
            json.dumps({"id": n, "question": m.question, "sql": m.sql}, ensure_ascii=False)
            for n, (_, m) in enumerate(batch, 1)
        )
        return _PROMPT.format(count=self._settings.rewordings, questions=questions)

    def _read(self, batch: list[_Pair], text: str) -> list[Draft]:
        most = 2 * len(batch) * self._settings.rewordings  # an answer without end is not believed
        return [
            self._draft(*batch[found.id - 1], found.question)
            for found in islice(wordings(text), most)
            if 1 <= found.id <= len(batch)
        ]

    def _draft(self, draft: Draft, masked: Masked, wording: str) -> Draft:
        """Return a wording as a draft; with its placeholders where it does not keep all of them.

        Such a draft is rejected, as it does not mention its values.
        """
        said = [v for v in compared(draft.sql or "", self._dialect) if mentions(draft.question, v)]
        return Draft(
            masked.restore(wording) or wording,
            draft.sql,
            f"reworded:{draft.kind}",
            values=tuple(dict.fromkeys((*said, *masked.values.values()))),
            by_llm=True,
            origin=draft.question,
        )
