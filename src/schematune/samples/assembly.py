"""A draft as a sample: which tables its prompt shows, and what is linked to its question.

In: a question, its SQL and the tables that this reads. Out: a sample, in the words of the prompt
that serving sends.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from random import Random

from schematune.glossary import Glossary
from schematune.linking import ValueIndex
from schematune.profile import Profile
from schematune.prompt import ABSTENTION, instruction
from schematune.sample import Sample
from schematune.schema import Schema

SHOWN_TABLES = 8
"""Schemas of at most so many tables are shown whole; of larger ones, what is needed and others."""


class Assembly:
    """Makes samples over one database."""

    def __init__(self, schema: Schema, profile: Profile, glossary: Glossary) -> None:
        self.schema = schema
        self.values = ValueIndex(schema, profile, glossary)
        self._instruction = lru_cache(None)(lambda tables: instruction(schema, profile, tables))

    def sample(self, question: str, sql: str | None, needed: Sequence[str]) -> Sample:
        """Return the sample; ``needed`` are the tables that its SQL reads."""
        shown = shown_tables(self.schema, needed, question)
        asked = self.values.linked(question, shown)
        return Sample(self._instruction(shown), asked, ABSTENTION if sql is None else sql)


def shown_tables(schema: Schema, needed: Sequence[str], question: str) -> tuple[str, ...]:
    """Return the tables whose definitions stand in a sample's instruction, in the schema's order.

    Of a large schema, ``needed`` ones and others, neighbours by key first. The others depend on
    little else than the needed ones, so that many samples share one instruction.
    """
    names = [table.name for table in schema]
    if len(names) <= SHOWN_TABLES:
        return tuple(names)
    variant = hashlib.sha256(question.encode()).digest()[0] % 3
    rng = Random(f"{variant} {' '.join(needed)}" if needed else question)
    near = _neighbours(schema, needed)
    others = sorted(
        (name for name in names if name not in needed),
        key=lambda name: (name not in near, rng.random()),
    )
    shown = {*needed, *others[: max(SHOWN_TABLES - len(needed), 0)]}
    return tuple(name for name in names if name in shown)


def _neighbours(schema: Schema, needed: Iterable[str]) -> set[str]:
    wanted = set(needed)
    pairs = [(table.name, key.table) for table in schema for key in table.foreign_keys]
    return {a for a, b in pairs if b in wanted} | {b for a, b in pairs if a in wanted}
