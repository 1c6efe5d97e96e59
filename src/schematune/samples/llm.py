"""An LLM as a teacher: batches over topics, answers kept on disk, failures sent back once.

In: table definitions with the value hints of the prompt, never a row and never a personal value.
Out: drafts, which are checked like anybody's. What the LLM writes is read as data only.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import math
import re
import threading
from collections import deque
from collections.abc import Callable, Coroutine, Generator, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from schematune.dialects import TITLES, quote
from schematune.errors import TeacherError
from schematune.glossary import NO_WORDS, Glossary
from schematune.profile import Profile, is_personal
from schematune.prompt import instruction
from schematune.samples.checks import Rejection
from schematune.samples.clients import BusyError, Client
from schematune.samples.draft import Draft
from schematune.samples.mentions import compared, shown_values
from schematune.samples.salvage import records
from schematune.samples.teacher import Estimate
from schematune.schema import Schema
from schematune.settings import SampleSettings
from schematune.workspace import atomic_writer

_REPAIRED = "teacher:repaired"
_NOT_WORTH_REPAIRING = frozenset({"duplicate", "near-duplicate", "ambiguous", "surplus", "review"})
_MOST_FAILURES = 4
"""Requests in a row that may fail, or be answered with nothing of use, before we give up."""

_STYLES = (
    "Keep them simple: one table, one or two conditions.",
    "Prefer joins and counts per group.",
    "Prefer rankings, comparisons with an average, and groups above a limit.",
    "Prefer dates: years, months, periods, the most recent.",
    "Word them as a busy person types: short, informal, sometimes without a verb.",
    "Prefer questions that need a query within the query, or a set operation.",
)

_BATCH = """\
You write training data for a small model that turns questions into SQL.

The database ({title}):
{definitions}

Write {count} different pairs of a question, as somebody in the business would ask it, and the one \
{title} SELECT that answers it. Topic: {topic}. {style}
- Use only these tables and columns.
- The question names every value that its SQL compares with.
- Where LIMIT is used, ORDER BY decides which rows are kept, also among equals.
- Return the columns that were asked for and no others.
{unanswerable}
This is batch {number} of many: avoid what everybody would ask first.

Return only a JSON array, in this form:
[{example}]
"""

_UNANSWERABLE = """\
- For {count} of the pairs, ask something related that these tables cannot answer, and give null \
as the SQL."""

_REPAIR = """\
You write training data for a small model that turns questions into SQL.

The database ({title}):
{definitions}

These pairs failed a check. Mend each one: change the SQL, or the question where the SQL is right.
{failures}

Return only a JSON array of the mended pairs, in this form:
[{example}]
"""


class LLMTeacher:
    """Asks an LLM for drafts, several requests at a time."""

    def __init__(
        self,
        client: Client,
        schema: Schema,
        profile: Profile,
        settings: SampleSettings,
        cache: Path | None = None,
        glossary: Glossary = NO_WORDS,
    ) -> None:
        self.client = client
        self.settings = settings
        self.patience = 30 * settings.batch_size
        self.ahead = 1  # what is kept decides how much more is asked for
        self._schema = schema
        self._shown = shown_values(profile)
        self._definitions = _definitions(schema, profile) + _words(glossary)
        self._cache = cache
        self._failed: deque[tuple[Draft, Rejection]] = deque()
        self._batches = 0
        self._kept = 0

    def estimate(self) -> Estimate:
        """Return the requests and tokens that the wanted samples take if every one is good."""
        requests = math.ceil(self.settings.count / self.settings.batch_size)
        prompt = len(self._batch_prompt(0)) // 4
        return Estimate(requests, requests * prompt, 60 * self.settings.count)

    def hear(self, draft: Draft, rejection: Rejection | None) -> None:
        """Count what was kept; send back once what failed and can be mended."""
        if rejection is None:
            self._kept += 1
        elif draft.kind != _REPAIRED and rejection.reason not in _NOT_WORTH_REPAIRING:
            self._failed.append((draft, rejection))

    def drafts(self) -> Generator[Draft, None, None]:
        """Yield drafts in the order of asking, so that stored answers give the same samples."""
        useless = 0
        with _background(self.client) as submit:
            pending: deque[tuple[str, Future[str]]] = deque()
            while True:
                while len(pending) < self._in_flight():
                    kind, prompt = self._next()
                    pending.append((kind, submit(self._answer(prompt))))
                found, trouble = self._collect(*pending.popleft())
                yield from found
                useless = 0 if found else useless + 1
                if useless >= _MOST_FAILURES:
                    raise TeacherError(f"{trouble}, {useless} times in a row; run again to go on")

    def _in_flight(self) -> int:
        missing = max(self.settings.count - self._kept, 1)
        return min(self.settings.concurrency, math.ceil(missing / self.settings.batch_size))

    def _next(self) -> tuple[str, str]:
        """Return the kind of the drafts to ask for next, and the prompt."""
        if len(self._failed) >= self.settings.batch_size:
            batch = [self._failed.popleft() for _ in range(self.settings.batch_size)]
            return _REPAIRED, self._repair_prompt(batch)
        self._batches += 1
        return f"teacher:{self._topic(self._batches - 1)}", self._batch_prompt(self._batches - 1)

    def _collect(self, kind: str, answer: Future[str]) -> tuple[list[Draft], str]:
        try:
            text = answer.result()
        except BusyError as error:
            return [], str(error)
        found = [
            Draft(r.question, r.sql, kind, compared(r.sql, self._schema.dialect, self._shown))
            if r.sql
            else Draft(r.question, None, f"unanswerable:{kind}")
            for r in records(text)
        ]
        return found, f"{self.client.name} answers without a single pair of question and SQL"

    async def _answer(self, prompt: str) -> str:
        """Return the answer to a prompt, from disk where it was asked before."""
        if self._cache is None:
            return await self.client.ask(prompt)
        key = hashlib.sha256(json.dumps([self.client.name, prompt]).encode()).hexdigest()
        path = self._cache / f"{key[:32]}.json"
        if path.is_file():
            stored = json.loads(path.read_text(encoding="utf-8"))
            return str(stored["answer"])
        answer = await self.client.ask(prompt)
        with atomic_writer(path) as file:
            json.dump({"model": self.client.name, "prompt": prompt, "answer": answer}, file)
        return answer

    def _topic(self, number: int) -> str:
        return self.settings.topics[number % len(self.settings.topics)]

    def _batch_prompt(self, number: int) -> str:
        size, share = self.settings.batch_size, self.settings.unanswerable_share
        unanswerable = int((number + 1) * size * share) - int(number * size * share)
        return _BATCH.format(
            title=TITLES[self._schema.dialect],
            definitions=self._definitions,
            count=size,
            topic=self._topic(number),
            style=_STYLES[number // len(self.settings.topics) % len(_STYLES)],
            unanswerable=_UNANSWERABLE.format(count=unanswerable) if unanswerable else "",
            number=number + 1,
            example=self._example(),
        )

    def _repair_prompt(self, failed: list[tuple[Draft, Rejection]]) -> str:
        failures = [_failure(draft, rejection) for draft, rejection in failed]
        return _REPAIR.format(
            title=TITLES[self._schema.dialect],
            definitions=self._definitions,
            failures="\n".join(failures),
            example=self._example(),
        )

    def _example(self) -> str:
        table = self._schema.tables[0].name
        sql = f"SELECT COUNT(*) FROM {quote(table, self._schema.dialect)}"
        return json.dumps({"question": f"How many rows does {table} have?", "sql": sql})


def _definitions(schema: Schema, profile: Profile) -> str:
    """Return the prompt's table definitions, personal columns' values left out in any case."""
    kinds = {(table.name, column.name): column for table in schema for column in table.columns}
    columns = {
        key: replace(entry, personal=entry.personal or (key in kinds and is_personal(kinds[key])))
        for key, entry in profile.columns.items()
    }
    _, _, definitions = instruction(schema, Profile(profile.rows, columns)).partition("\n")
    return definitions


def _words(glossary: Glossary) -> str:
    """Return the house's words for the prompt; nothing where there are none."""
    if not glossary:
        return ""
    meanings = "\n".join(f"- {term.word}: {term.meaning}" for term in glossary.terms)
    return f"\n\nWords of this house, which some of the questions use:\n{meanings}"


def _failure(draft: Draft, rejection: Rejection) -> str:
    problem = _without_values(rejection.message, draft.sql or "")
    pair = {"question": draft.question, "sql": draft.sql, "problem": problem}
    return json.dumps(pair, ensure_ascii=False)


def _without_values(message: str, sql: str) -> str:
    r"""Return an error message without quoted pieces that the SQL does not hold: maybe values.

    >>> _without_values('bad integer: "Jane Roe" near \'x\'', "SELECT x")
    "bad integer: … near 'x'"
    """

    def keep(match: re.Match[str]) -> str:
        return match[0] if match[0][1:-1] in sql else "…"

    return re.sub(r"\"[^\"]*\"|'[^']*'|(?<==)\([^)]*\)", keep, message)


# --- requests in the background -------------------------------------------------------------

_GRACE_S = 1.0
"""How long to wait in the end for answers that are paid for and nearly here, to store them."""

Submit = Callable[[Coroutine[Any, Any, str]], Future[str]]


@contextmanager
def _background(client: Client) -> Iterator[Submit]:
    """Yield a function that starts a request; in the end all are cancelled and the client closed.

    The loop lives in a thread: requests go on while drafts are checked, and a notebook, which has
    a running loop of its own, can use the teacher too.
    """
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="teacher", daemon=True)
    thread.start()
    try:
        yield lambda coroutine: asyncio.run_coroutine_threadsafe(coroutine, loop)
    finally:
        asyncio.run_coroutine_threadsafe(_wind_up(client), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _wind_up(client: Client) -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    if others:
        await asyncio.wait(others, timeout=_GRACE_S)
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    await client.close()
