"""What verbs need open: a project's database, or all that answers questions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from schematune.cli.verb import Call
from schematune.errors import DatabaseError
from schematune.project import Project, read_project

if TYPE_CHECKING:
    from schematune.database import Database
    from schematune.glossary import Glossary
    from schematune.prompting import Prompter
    from schematune.serving import Answerer


@dataclass(frozen=True)
class Site:
    """A project with its database open."""

    project: Project
    database: Database
    glossary: Glossary

    @property
    def prompter(self) -> Prompter:
        """What makes the prompts."""
        from schematune.prompting import Prompter

        return Prompter(self.project.schema, self.project.profile, self.glossary)


@contextmanager
def open_site(call: Call) -> Iterator[Site]:
    """Open the project of ``--dir`` and its database; DatabaseError where they differ."""
    from schematune.database import Database

    project, settings = read_project(call.workspace.root), call.settings.database
    with Database(settings.url, settings) as database:
        if database.reflect().fingerprint != project.schema.fingerprint:
            raise DatabaseError(
                f"the database's schema has changed since {str(call.workspace.schema_file)!r} was "
                f"written; reflect it again with: schematune init --dir {call.workspace.root}, or "
                "let samples and model follow with: schematune train --update"
            )
        yield Site(project, database, project.glossary(call.settings))


@contextmanager
def open_answerer(call: Call) -> Iterator[Answerer]:
    """Open what answers a project's questions, and remark on its warnings."""
    from schematune.serving import create_answerer

    with create_answerer(call.workspace.root, settings=call.settings) as answerer:
        for warning in answerer.warnings:
            call.terminal.say(f"warning: {warning}")
        yield answerer
