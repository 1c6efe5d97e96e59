"""Pairs of a question and its SQL that were written elsewhere, as drafts for the same checks.

In: files of any form that :mod:`schematune.questions` reads. Out: drafts, in the files' order.
Nothing is trusted because a person wrote it: what a pair must pass is what any draft must.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from schematune.errors import DataError
from schematune.glossary import NO_WORDS, Glossary
from schematune.linking import unlinked
from schematune.profile import Profile
from schematune.questions import Question, read_questions
from schematune.samples.draft import Draft
from schematune.samples.mentions import compared, shown_values
from schematune.schema import Schema
from schematune.settings import SampleSettings


@dataclass(frozen=True, slots=True)
class Pairs:
    """Drafts for this database; ``elsewhere`` pairs were left out, as they name another one."""

    drafts: tuple[Draft, ...] = ()
    elsewhere: int = 0

    def rest(self, settings: SampleSettings) -> SampleSettings:
        """Return the settings of a teacher, who writes what is missing if every pair is good.

        >>> Pairs((Draft("Why?", None, "pairs:a"),)).rest(SampleSettings(count=1)).count
        0
        """
        return replace(settings, count=max(settings.count - len(self.drafts), 0))


NO_PAIRS = Pairs()


def read_pairs(
    files: Iterable[str | Path],
    database: str,
    schema: Schema,
    profile: Profile,
    glossary: Glossary = NO_WORDS,
) -> Pairs:
    """Read the pairs of question files whose ``db_id`` is ``database``, in any case, or is missing.

    DataError where a file cannot be read, and where every single pair names another database.
    """
    read = [
        (Path(file).name, question)
        for file in files
        for question in read_questions(Path(file), schema.dialect)
    ]
    ours = [item for item in read if _is_of(item[1], database)]
    if read and not ours:
        named = ", ".join(sorted({repr(question.db_id) for _, question in read})[:3])
        raise DataError(
            f"every pair is for another database than {database!r}: db_id is {named}; "
            f"leave it out, or make it {database!r}"
        )
    shown = shown_values(profile)
    # The files that we write ourselves have values and meanings behind the question.
    drafts = (
        _draft(question, unlinked(question.asked, glossary), file, schema.dialect, shown)
        for file, question in ours
    )
    return Pairs(tuple(drafts), len(read) - len(ours))


def _is_of(question: Question, database: str) -> bool:
    return not question.db_id or question.db_id.casefold() == database.casefold()


def _draft(question: Question, asked: str, file: str, dialect: str, shown: frozenset[str]) -> Draft:
    if question.sql is None:
        return Draft(asked, None, f"unanswerable:pairs:{file}")
    values = compared(question.sql, dialect, shown)
    return Draft(asked, question.sql, f"pairs:{file}", values)
