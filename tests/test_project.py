import json
import tomllib
from pathlib import Path

import pytest

from schematune.errors import ConfigError, DataError
from schematune.profile import ColumnProfile, Profile
from schematune.project import Project, read_project, write_project, write_schema
from schematune.schema import Column, Schema, Table
from schematune.settings import load_settings
from schematune.workspace import Workspace

SCHEMA = Schema("sqlite", (Table("größe", (Column('a "b"', "INT", "integer"),)),))
PROFILE = Profile({"größe": 2}, {("größe", 'a "b"'): ColumnProfile(2, 0, 1, (7,), 7, 7)})


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(Workspace(tmp_path), SCHEMA, PROFILE)


def test_a_project_comes_back_as_it_went(project: Project) -> None:
    write_project(project, {"database": {"url": "sqlite:///x"}, "samples": {"count": 7}})
    assert read_project(project.workspace.root) == project
    settings = load_settings(project.workspace.settings_file)
    assert (settings.database.url, settings.samples.count) == ("sqlite:///x", 7)


def test_the_schema_file_is_documented_json(project: Project) -> None:
    write_schema(project)
    data = json.loads(project.workspace.schema_file.read_text(encoding="utf-8"))
    assert data.keys() == {"fingerprint", "schema", "profile"}
    assert data["fingerprint"] == SCHEMA.fingerprint


def test_the_users_settings_are_never_overwritten_unasked(project: Project) -> None:
    file = project.workspace.settings_file
    file.write_text("# mine\n")
    with pytest.raises(ConfigError, match="is there already"):
        write_project(project, {})
    assert file.read_text() == "# mine\n"
    assert not project.workspace.schema_file.exists()
    write_project(project, {}, force=True)
    assert tomllib.loads(file.read_text()).keys() >= {"database", "train"}


def test_without_a_project_it_says_how_to_begin(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"begin with: schematune init DATABASE_URL --dir"):
        read_project(tmp_path)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"schema": {}}', '{"schema": {}, "profile": {}}']
)
def test_a_broken_schema_file_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "schema.json").write_text(text)
    with pytest.raises(DataError, match="schema"):
        read_project(tmp_path)
