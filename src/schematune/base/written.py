"""Questions written for this project, over databases invented for them, in a folder.

In: a folder with ``NAME.sql`` (tables and rows, SQLite) and ``NAME.jsonl`` (JSON lines of ``q``, a
question or several wordings of it, and ``sql``, null where the database cannot answer) for each
database. Out: a
:class:`~schematune.base.people.PeopleSet`; a query is kept only if it runs, like other people's.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from schematune.base.people import (
    PeopleQuestion,
    PeopleSet,
    add_answered,
    read_database,
    read_records,
)
from schematune.errors import DataError

SOURCE = "written"


def read_written(folder: Path) -> PeopleSet:
    """Read every database of ``folder`` with its questions; DataError where one does not build."""
    found = PeopleSet(SOURCE)
    for questions in sorted(folder.glob("*.jsonl")):
        with TemporaryDirectory() as place:
            path = build_rows(questions.with_suffix(".sql"), Path(place) / "rows.sqlite")
            database = read_database(path)
            found.databases[questions.stem] = database
            for question, sql in _asked(questions):
                if sql is None:
                    asked = PeopleQuestion(question, None, questions.stem, SOURCE)
                    found.questions.append(asked)
                else:
                    add_answered(found, question, sql, questions.stem)
        found.databases[questions.stem] = replace(database, path=None)
    return found


def build_rows(script: Path, path: Path) -> Path:
    """Write the database that a script builds to ``path``; DataError where it builds none."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(script.read_text(encoding="utf-8"))
            connection.commit()
    except (OSError, sqlite3.Error) as error:
        raise DataError(f"{str(script)!r} builds no database: {error}") from error
    return path


def _asked(questions: Path) -> Iterator[tuple[str, str | None]]:
    for number, record in enumerate(read_records(questions), start=1):
        asked = record.get("q")
        wordings = [asked] if isinstance(asked, str) else asked
        if not isinstance(wordings, list) or not wordings or "sql" not in record:
            raise DataError(f"{questions}: record {number} lacks q or sql")
        for wording in wordings:
            yield str(wording), record["sql"]
