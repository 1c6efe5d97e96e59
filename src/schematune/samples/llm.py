"""An LLM as a teacher: batches over topics, answers kept on disk, failures sent back once.

In: table definitions with the value hints of the prompt, never a row and never a personal value.
Out: drafts, which are checked like anybody's. What the LLM writes is read as data only.
"""

from __future__ import annotations

import json
import math
import re
from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from schematune.dialects import TITLES, quote
from schematune.glossary import NO_WORDS, Glossary
from schematune.profile import Profile, words_of
from schematune.prompting import Prompter
from schematune.samples.asking import Correspondence, Letterbox
from schematune.samples.clients import Client
from schematune.samples.draft import Draft
from schematune.samples.facts import Rejection
from schematune.samples.masking import without_personal
from schematune.samples.mentions import compared, shown_values
from schematune.samples.salvage import records
from schematune.samples.targets import Target
from schematune.samples.teacher import Estimate, tokens
from schematune.schema import Schema
from schematune.settings import SampleSettings

_REPAIRED = "teacher:repaired"
_NOT_WORTH_REPAIRING = frozenset(
    {"duplicate", "near-duplicate", "ambiguous", "joining", "surplus", "review"}
)
_TOKENS_A_PAIR = 60

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
{unanswerable}{lacking}
This is batch {number} of many: avoid what everybody would ask first.

Return only a JSON array, in this form:
[{example}]
"""

_UNANSWERABLE = """\
- For {count} of the pairs, ask something related that these tables cannot answer, and give null \
as the SQL."""

_LACKING = """
- Too few so far use these; use them where the topic allows: {names}."""
_MOST_LACKING = 12

_WORDS = "Words of this house, which some of the questions use:"

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
        self.settings = settings
        self.patience = 30 * settings.batch_size
        self.ahead = 1  # what is kept decides how much more is asked for
        self._schema = schema
        self._shown = shown_values(profile)
        self._prompter = Prompter(schema, without_personal(schema, profile), glossary)
        self._letterbox = Letterbox(client, cache)
        self._failed: deque[tuple[Draft, Rejection]] = deque()
        self._lacking: Sequence[Target] = ()
        self._batches = 0
        self._kept = 0

    def estimate(self) -> Estimate:
        """Return what the wanted samples take if every one is good, less what is stored."""
        wanted = math.ceil(self.settings.count / self.settings.batch_size)
        prompts = [self._batch_prompt(number) for number in range(wanted)]
        asked = [prompt for prompt in prompts if not self._letterbox.holds(prompt)]
        answers = _TOKENS_A_PAIR * self.settings.batch_size * len(asked)
        return Estimate(len(asked), sum(map(tokens, asked)), answers)

    def hear(self, draft: Draft, rejection: Rejection | None) -> None:
        """Count what was kept; send back once what failed and can be mended."""
        if rejection is None:
            self._kept += 1
        elif _REPAIRED not in draft.kind and rejection.reason not in _NOT_WORTH_REPAIRING:
            self._failed.append((draft, rejection))

    def steer(self, lacking: Sequence[Target]) -> None:
        """Ask for what is lacking from the next batch on."""
        self._lacking = lacking[:_MOST_LACKING]

    def drafts(self) -> Generator[Draft, None, None]:
        """Yield drafts in the order of asking, so that stored answers give the same samples."""
        with Correspondence(self._letterbox) as correspondence:
            pending: deque[tuple[str, Future[str]]] = deque()
            while True:
                while len(pending) < self._in_flight():
                    kind, prompt = self._next()
                    pending.append((kind, correspondence.ask(prompt)))
                kind, answer = pending.popleft()
                yield from correspondence.read(answer, partial(self._read, kind))

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

    def _read(self, kind: str, text: str) -> list[Draft]:
        return [
            Draft(r.question, r.sql, kind, self._to_mention(r.sql), by_llm=True)
            if r.sql
            else Draft(r.question, None, f"unanswerable:{kind}", by_llm=True)
            for r in records(text)
        ]

    def _to_mention(self, sql: str) -> tuple[str, ...]:
        return compared(sql, self._schema.dialect, self._shown)

    def _topic(self, number: int) -> str:
        return self.settings.topics[number % len(self.settings.topics)]

    def _batch_prompt(self, number: int) -> str:
        size, share = self.settings.batch_size, self.settings.unanswerable_share
        unanswerable = int((number + 1) * size * share) - int(number * size * share)
        return _BATCH.format(
            title=TITLES[self._schema.dialect],
            definitions=self._definitions(" ".join(words_of(self._focus(number)))),
            count=size,
            topic=self._topic(number),
            style=_STYLES[number // len(self.settings.topics) % len(_STYLES)],
            unanswerable=_UNANSWERABLE.format(count=unanswerable) if unanswerable else "",
            lacking=_LACKING.format(names=", ".join(map(_said, self._lacking)))
            if self._lacking
            else "",
            number=number + 1,
            example=self._example(),
        )

    def _repair_prompt(self, failed: list[tuple[Draft, Rejection]]) -> str:
        failures = [_failure(draft, rejection) for draft, rejection in failed]
        asked = " ".join(draft.question for draft, _ in failed)
        return _REPAIR.format(
            title=TITLES[self._schema.dialect],
            definitions=self._definitions(asked),
            failures="\n".join(failures),
            example=self._example(),
        )

    def _focus(self, number: int) -> str:
        """Return the table that a batch is about, where the schema is too large to be shown."""
        return self._schema.tables[number % len(self._schema.tables)].name

    def _definitions(self, about: str) -> str:
        """Return the definitions that the prompt of a question would show, and the house's words.

        Of these the ones that can be said of what is shown.
        """
        shown = self._prompter.shown(about)
        definitions = self._prompter.word(about, shown).instruction.partition("\n")[2]
        terms = (term for term in self._prompter.glossary.terms if term.stands_in(shown))
        words = "\n".join(f"- {term.word}: {term.meaning}" for term in terms)
        return f"{definitions}\n\n{_WORDS}\n{words}" if words else definitions

    def _example(self) -> str:
        table = self._schema.tables[0].name
        sql = f"SELECT COUNT(*) FROM {quote(table, self._schema.dialect)}"
        return json.dumps({"question": f"How many rows does {table} have?", "sql": sql})


def _said(target: Target) -> str:
    """Return a target as a person would write it.

    >>> _said(Target("columns", "customer.city", 0.01)), _said(Target("difficulty", "hard", 0.1))
    ('customer.city', 'hard queries')
    """
    names = {"difficulty": "{} queries", "constants": "{}s to compare with", "joins": "a join {}"}
    return names.get(target.heading, "{}").format(target.name)


def _failure(draft: Draft, rejection: Rejection) -> str:
    problem = _without_values(rejection.message, draft.sql or "")
    pair = {"question": draft.question, "sql": draft.sql, "problem": problem}
    return json.dumps(pair, ensure_ascii=False)


def _without_values(message: str, sql: str) -> str:
    r"""Return an error message up to what may be a value: anything quoted that the SQL lacks.

    Values may hold quotes themselves, so nothing behind the first one is safe. Before it, numbers
    and capitalised words go too, unless the SQL has them or they begin the message.

    >>> _without_values('bad integer: "Jane Roe" near \'x\'', "SELECT x")
    'bad integer: …'
    >>> _without_values("Type INT64 with value 4155550123 can't be cast to x", "SELECT x")
    'Type … with value … can…'
    """

    def keep(match: re.Match[str]) -> str:
        return match[0] if match.start() == 0 or match[0] in sql else "…"

    foreign = (m for m in _QUOTED.finditer(message) if m[1] is None or m[1][1:-1] not in sql)
    first = next(foreign, None)
    safe = message if first is None else f"{message[: first.start()]}…"
    return re.sub(r"\b(?:[A-Z]|\w*\d)\w*", keep, safe)


_QUOTED = re.compile(r"(\"[^\"]*\"|'[^']*'|(?<==)\([^)]*\))|['\"]")
