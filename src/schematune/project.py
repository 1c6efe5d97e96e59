"""A project: one database's settings, schema and profile, in a folder.

In: what was reflected. Out: ``schematune.toml``, which the user owns, and ``schema.json``; and
both read back. It does not open the database.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from schematune.errors import ConfigError, DataError
from schematune.glossary import Glossary, read_glossary
from schematune.profile import Profile
from schematune.schema import Schema
from schematune.settings import Settings, to_toml
from schematune.workspace import Workspace, atomic_writer


@dataclass(frozen=True)
class Project:
    """A project's folder and what its ``schema.json`` holds."""

    workspace: Workspace
    schema: Schema
    profile: Profile

    def glossary(self, settings: Settings) -> Glossary:
        """Return the house's words of the settings; ConfigError where the schema lacks a name."""
        origin = f"{self.workspace.settings_file} [glossary]"
        return read_glossary(settings.glossary, self.schema, origin)


def write_project(
    project: Project, given: Mapping[str, Mapping[str, Any]], *, force: bool = False
) -> None:
    """Write ``schema.json`` and a commented ``schematune.toml`` in which ``given`` is set.

    ConfigError where the settings file is there already, unless ``force``: it is the user's.
    """
    file = project.workspace.settings_file
    if file.exists() and not force:
        raise ConfigError(
            f"{str(file)!r} is there already; keep it and go on with: schematune run, "
            "or write it anew with --force"
        )
    write_schema(project)
    with atomic_writer(file) as writer:
        writer.write(to_toml(given))


def write_schema(project: Project) -> None:
    """Write ``schema.json``."""
    data = {
        "fingerprint": project.schema.fingerprint,
        "schema": project.schema.to_dict(),
        "profile": project.profile.to_dict(),
    }
    with atomic_writer(project.workspace.schema_file) as writer:
        json.dump(data, writer, indent=1, ensure_ascii=False)
        writer.write("\n")


def read_project(folder: Path | str) -> Project:
    """Read a project's ``schema.json``; DataError says how to begin where there is none."""
    workspace = Workspace(Path(folder))
    path = workspace.schema_file
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise DataError(
            f"there is no {str(path)!r}; begin with: schematune init DATABASE_URL --dir {folder}"
        ) from None
    except (OSError, ValueError) as error:
        raise DataError(f"{path} cannot be read: {error}") from error
    if not isinstance(data, dict) or not {"schema", "profile"} <= data.keys():
        raise DataError(
            f"{path} is not what schematune init writes; write it anew with: schematune init"
        )
    return Project(workspace, Schema.from_dict(data["schema"]), Profile.from_dict(data["profile"]))
