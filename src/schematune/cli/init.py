"""``schematune init``: a database in, a commented settings file and ``schema.json`` out."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import click

from schematune.cli.options import Tables
from schematune.cli.terminal import lines, table
from schematune.cli.verb import Call, Outcome, verb
from schematune.errors import ConfigError
from schematune.project import Project, write_project, write_schema
from schematune.settings import DatabaseSettings, build

_VARIABLE = "DATABASE_URL"


@verb("database")
@click.argument("database_url", required=False)
@click.option("--force", is_flag=True, help="Write the settings file anew if it is there.")
def command(call: Call, database_url: str | None, force: bool) -> Outcome:
    """Reflect a database and write schematune.toml and schema.json.

    DATABASE_URL is a SQLAlchemy URL, such as postgresql://reader@host/shop, or the path of a SQLite
    or DuckDB file. Without it, the database that schematune.toml names is reflected anew and the
    settings stay as they are.
    """
    url = database_url or call.given.get("database", {}).get("url")
    if url:
        project = create(call, url, force=force)
    elif call.workspace.settings_file.exists():
        project = reflect(call, call.settings.database)
        write_schema(project)
    else:
        raise ConfigError("name a database: schematune init DATABASE_URL")
    return Outcome(_data(project), _view(call, project))


def create(
    call: Call, database_url: str, *, force: bool = False, given: Tables | None = None
) -> Project:
    """Reflect a database and write both files; ``given`` is set in the settings file besides."""
    file = call.workspace.settings_file
    if file.exists() and not force:
        raise ConfigError(
            f"{str(file)!r} is there already; reflect its database again with: schematune init, "
            "or write it anew with --force"
        )
    url = as_url(database_url)
    database = {**call.given.get("database", {}), "url": url}
    project = reflect(call, build(DatabaseSettings, database, "flags"))
    kept = without_password(url)
    write_project(project, {**(given or {}), "database": {**database, "url": kept}}, force=force)
    if kept != url:
        call.terminal.say(
            "the URL holds a password, which is not written down: the settings name "
            f"{kept}; before the next step run: export {_VARIABLE}='…'"
        )
    return project


def reflect(call: Call, settings: DatabaseSettings) -> Project:
    """Read schema and profile from the database."""
    from schematune.database import Database

    with Database(settings.url, settings) as database:
        schema = database.reflect()
        call.terminal.say(f"init: {len(schema.tables)} tables; looking at their values")
        profile = database.profile(schema)
    if not any(profile.rows.values()):
        call.terminal.say(
            "warning: all tables are empty; samples can be checked to run, not to find anything"
        )
    return Project(call.workspace, schema, profile)


def as_url(text: str) -> str:
    """Return a SQLAlchemy URL for a URL or the path of a database file.

    A file's path becomes absolute, so that the project works from every folder.
    """
    if match := re.fullmatch(r"(sqlite|duckdb):///([^/:?][^:?]*)", text):
        return f"{match[1]}:///{Path(match[2]).resolve()}"
    if "://" in text or text.startswith("${"):
        return text
    engine = "duckdb" if text.endswith((".duckdb", ".ddb")) else "sqlite"
    return f"{engine}:///{Path(text).resolve()}"


def without_password(url: str) -> str:
    """Return what may stand in a file: the URL, or a variable's name where it has a password.

    >>> without_password("postgresql://me:secret@host/shop")
    '${DATABASE_URL}'
    """
    has_password = re.match(r"[\w+]+://[^/@:]+:(?!\$\{)[^/]*@|.*[?&]password=(?!\$\{)", url)
    return f"${{{_VARIABLE}}}" if has_password else url


def _personal(project: Project) -> list[str]:
    columns = project.profile.columns.items()
    return [f"{table}.{column}" for (table, column), profile in columns if profile.personal]


def _data(project: Project) -> dict[str, Any]:
    return {
        "settings": project.workspace.settings_file,
        "schema": project.workspace.schema_file,
        "dialect": project.schema.dialect,
        "fingerprint": project.schema.fingerprint,
        "tables": {
            table.name: {
                "columns": len(table.columns),
                "rows": project.profile.rows.get(table.name),
                "view": table.is_view,
            }
            for table in project.schema
        },
        "personal": _personal(project),
    }


def _view(call: Call, project: Project) -> Any:
    from rich.console import Group

    rows = [
        (found.name, len(found.columns), project.profile.rows.get(found.name, "?"))
        for found in project.schema
    ]
    personal = ", ".join(_personal(project)) or "none"
    place = project.workspace
    words = lines(
        f"taken as personal, so that no value of them is shown to a model: {personal}",
        f"wrote {place.settings_file} (yours to change) and {place.schema_file}",
        f"next: schematune run{_dir_flag(call)}",
    )
    return Group(
        table("Found", {"table": "left", "columns": "right", "rows": "right"}, rows), words
    )


def _dir_flag(call: Call) -> str:
    return "" if str(call.workspace.root) == "." else f" --dir {call.workspace.root}"
