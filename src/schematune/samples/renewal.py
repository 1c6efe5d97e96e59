"""Samples of a schema that has changed since: which still hold, and others for those that do not.

In: the pairs of the ``data`` folder and the database as it is now. Out: a set of samples in which
everything that holds is kept, on its side of the split and in the prompt of the new schema, and
what is missing was made by the sample stage.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from schematune.glossary import NO_WORDS, Glossary
from schematune.profile import Profile
from schematune.samples.draft import Rejected
from schematune.samples.facts import Facts, Queryable, Rejection
from schematune.samples.generate import Progress, SampleSet, generate_samples, samples_manifest
from schematune.samples.review import NO_REVIEW, Pair, Review
from schematune.samples.split import words
from schematune.samples.targets import Target, read_target
from schematune.samples.teacher import Teacher
from schematune.schema import Drift, Schema
from schematune.settings import SampleSettings
from schematune.words import readable, singular


@dataclass(frozen=True, slots=True)
class Standing:
    """How samples stand towards the database as it is now."""

    held: tuple[Pair, ...]
    broken: tuple[Rejected, ...]

    @property
    def reasons(self) -> Mapping[str, int]:
        """How many broke for which reason, the most frequent first."""
        return dict(Counter(rejected.reason for rejected in self.broken).most_common())


def examine(
    pairs: Sequence[Pair],
    database: Queryable,
    schema: Schema,
    change: Drift,
    progress: Callable[[int], None] | None = None,
) -> Standing:
    """Return which pairs still pass the checks of their SQL: syntax, guard, execution, no chance.

    A question that could not be answered may be, where it names what the tables have gained.
    DatabaseError where the database itself fails.
    """
    gained = _gained(schema, change)
    held: list[Pair] = []
    broken: list[Rejected] = []
    for number, pair in enumerate(pairs, start=1):
        if pair.sql is None:
            rejection = _answerable(pair, gained)
        else:
            rejection = Facts(pair.sql, database, schema).rejection
        if rejection is None:
            held.append(pair)
        else:
            about = rejection.reason, rejection.message
            broken.append(Rejected(pair.question, pair.sql, pair.kind, *about))
        if progress:
            progress(number)
    return Standing(tuple(held), tuple(broken))


def _gained(schema: Schema, change: Drift) -> set[str]:
    """Return the words of new names that no other name has."""
    new = {*change.new_tables, *_new_columns(schema, change)}
    columns = {f"{table.name}.{column.name}" for table in schema for column in table.columns}
    old = {table.name for table in schema} | columns
    return _spoken(new) - _spoken(old - new)


def _new_columns(schema: Schema, change: Drift) -> list[str]:
    """Return new columns, those of new tables among them."""
    tables = [schema.table(name) for name in change.new_tables]
    return [
        *change.new_columns,
        *(f"{t.name}.{column.name}" for t in tables for column in t.columns),
    ]


def _spoken(names: set[str]) -> set[str]:
    return {singular(word) for name in names for word in readable(name.rpartition(".")[2])}


def _answerable(pair: Pair, gained: set[str]) -> Rejection | None:
    named = sorted(gained.intersection(map(singular, words(pair.question))))
    if not named:
        return None
    return Rejection("answerable", f"the tables have gained a name with {named[0]!r}")


def wanted(
    standing: Standing, schema: Schema, change: Drift, made_by: SampleSettings
) -> SampleSettings:
    """Return the settings of the samples to come: as many as before, and more for new tables.

    What is new is asked for: of a table its share of all columns, of a column half an even share.
    What is gone is not, even where the settings' targets still name it.
    The seed is another one: a generator that said again what is kept would be taken for exhausted.
    """
    before = len(standing.held) + len(standing.broken)
    columns, new = sum(len(table.columns) for table in schema), _new_columns(schema, change)
    more = round(before * len(new) / columns) - len(standing.broken)
    still = [text for text in made_by.targets if read_target(text).is_of(schema)]
    asked = [Target("columns", name, 0.5 / columns) for name in new]
    asked += [
        Target("tables", name, len(schema.table(name).columns) / columns)
        for name in change.new_tables
    ]
    return replace(
        made_by,
        count=before + max(more, 0),
        seed=made_by.seed + int(schema.fingerprint, 16) % 1_000_000,
        targets=(*still, *map(str, asked)),
    )


def renew(
    standing: Standing,
    database: Queryable,
    schema: Schema,
    profile: Profile,
    made_by: SampleSettings,
    to_make: SampleSettings,
    *,
    glossary: Glossary = NO_WORDS,
    review: Review = NO_REVIEW,
    teacher: Teacher | None = None,
    cache: Path | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> SampleSet:
    """Return what holds and, for the rest, what the teacher makes by ``to_make`` (:func:`wanted`).

    Its manifest is that of the settings ``made_by``, so that the sample stage takes it for done.
    Errors are those of :func:`generate_samples`.
    """
    made = generate_samples(
        database,
        schema,
        profile,
        to_make,
        held=standing.held,
        glossary=glossary,
        review=review,
        teacher=teacher,
        cache=cache,
        progress=progress,
    )
    kept = len(made.train) + len(made.eval)
    figures = {
        "held": len(standing.held),
        "broken": len(standing.broken),
        "new": kept - len(standing.held),
    }
    rejected = (*standing.broken, *made.rejected)
    counts = Counter(each.reason for each in rejected)
    note = samples_manifest(schema, profile, made_by, glossary=glossary)
    return replace(
        made,
        rejected=rejected,
        report=replace(made.report, rejected=counts),
        manifest=replace(note, figures=figures),
    )
