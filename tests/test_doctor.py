import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from schematune.doctor import Finding, examine
from schematune.workspace import Workspace


def look(folder: Path) -> dict[str, Finding]:
    return {finding.name: finding for finding in examine(Workspace(folder))}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    with closing(sqlite3.connect(tmp_path / "shop.sqlite")) as connection:
        connection.execute("CREATE TABLE city (name TEXT)")
    (tmp_path / "schematune.toml").write_text(
        f'[database]\nurl = "sqlite:///{tmp_path / "shop.sqlite"}"\n'
    )
    return tmp_path


def test_this_machine_is_described(tmp_path: Path) -> None:
    found = look(tmp_path)
    assert int(found["cores"].value) >= 1
    assert float(found["free memory"].value.split()[0]) > 0
    assert found["python"].state == "ok"
    assert "sqlglot" in found["core"].value


def test_whatever_is_missing_has_a_command_that_mends_it(tmp_path: Path) -> None:
    for finding in look(tmp_path / "not" / "there").values():
        assert finding.state == "ok" or finding.mend


def test_keys_are_never_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    found = look(tmp_path)
    assert found["OPENAI_API_KEY"].value == "set"
    assert found["ANTHROPIC_API_KEY"].state == "optional"
    assert "sk-secret" not in str(found)


def test_without_a_project_it_says_how_to_begin(tmp_path: Path) -> None:
    assert look(tmp_path)["settings"].mend == "schematune init DATABASE_URL"


def test_a_project_shows_its_database_and_what_comes_next(project: Path) -> None:
    found = look(project)
    assert found["database"].value == "reachable, 1 tables"
    assert found["samples"].mend == f"schematune samples --dir {project}"
    (project / "data").mkdir()
    (project / "data" / "train.json").write_text("[]")
    assert look(project)["samples"].value == "data/train.json"


def test_a_database_that_is_gone_is_missing(project: Path) -> None:
    (project / "shop.sqlite").unlink()
    assert look(project)["database"].state == "missing"


def test_broken_settings_are_missing(project: Path) -> None:
    (project / "schematune.toml").write_text("[train]\nspeed = 1\n")
    found = look(project)
    assert found["settings"].state == "missing"
    assert "speed" in found["settings"].value
