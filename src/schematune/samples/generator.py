"""The built-in generator: drafts from a schema alone, SQL first, then words.

Endless, seeded and deterministic: the same schema, profile and seed give the same drafts. It
needs no model, no key and no network; it does not check anything (see ``checks``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import count
from random import Random

from schematune.glossary import NO_WORDS, Glossary
from schematune.profile import Profile, Value
from schematune.samples.bank import fitting
from schematune.samples.draft import Draft
from schematune.samples.full_names import with_full_names
from schematune.samples.gaps import with_gaps_said
from schematune.samples.joining import with_join
from schematune.samples.missing import without_missing
from schematune.samples.patterns import all_patterns
from schematune.samples.phrasing import reword
from schematune.samples.rounding import round_if_asked
from schematune.samples.soundness import is_sound
from schematune.samples.unanswerable import unanswerable
from schematune.samples.understanding import World, understand
from schematune.schema import Schema


def drafts(
    schema: Schema,
    profile: Profile,
    seed: int,
    *,
    nouns: Mapping[str, tuple[str, str]] | None = None,
    phrases: Mapping[tuple[str, str], tuple[str, ...]] | None = None,
    meanings: Mapping[tuple[str, str], Mapping[Value, str]] | None = None,
    glossary: Glossary = NO_WORDS,
    unanswerable_share: float = 0.08,
    bank_share: float = 0.0,
) -> Iterator[Draft]:
    """Yield drafts for a schema, endlessly, ``bank_share`` of them from a bank where one fits.

    Each draft has a random source of its own, drawn from ``seed`` and its number: the same draft
    in another dialect is the same question with that dialect's SQL.
    """
    world = understand(schema, profile, nouns, phrases, meanings, glossary)
    if not world.entities:
        return
    fits = fitting(world) if bank_share else ()
    for number in count():
        rng = Random(f"{seed}/{number}")
        is_moved = bank_share and rng.random() < bank_share
        found = rng.choice(fits).draft(rng) if is_moved and fits else None
        found = found or _draft(world, rng, unanswerable_share)
        if found and found.sql and _is_shadowed(found.sql, world):
            continue
        found = without_missing(found, world) if found else None
        found = with_gaps_said(found) if found else None
        if found is not None and is_sound(found, world):
            yield replace(found, question=reword(found.question, rng))


def _is_shadowed(sql: str, world: World) -> bool:
    """Say whether a group names a result column that a table has too: which is meant, differs.

    "status" of ``CASE … END AS status … GROUP BY status`` is the table's own in most databases.
    """
    made = {name.lower() for name in re.findall(r"[^\w.](?:END|\)) AS (\w+)", sql)}
    if not made:
        return False
    made &= {c.name.lower() for t in world.schema.tables for c in t.columns}
    groups = re.findall(r"GROUP BY (.*?)(?= HAVING | ORDER | LIMIT |\)|$)", sql)
    return any(part.strip().lower() in made for group in groups for part in group.split(","))


def _draft(world: World, rng: Random, unanswerable_share: float) -> Draft | None:
    if rng.random() < unanswerable_share:
        found = unanswerable(world, rng)
    else:
        patterns = all_patterns(world)
        pattern = rng.choices(patterns, weights=[weight for _, weight in patterns])[0][0]
        found = pattern(world, rng)
    if found is None:
        return None
    found = round_if_asked(found, world.schema.dialect, rng)
    if found.sql:
        joined = with_join(found.sql, world.schema)
        sql = with_full_names(joined, found.question, world)
        return replace(found, sql=sql) if sql else None
    return found
