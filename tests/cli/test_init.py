"""Databases as they come: each is reflected, or refused in one clear line."""

import json
import sqlite3
import tomllib
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from schematune.cli import main
from schematune.cli.init import as_url


def cli(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def database(folder: Path, *statements: str) -> Path:
    path = folder / "my shop.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return path


SHOP = (
    "CREATE TABLE customer (id INTEGER PRIMARY KEY, city TEXT, email TEXT)",
    "INSERT INTO customer VALUES (1, 'Oslo', 'a@b.c'), (2, 'Oslo', 'd@e.f')",
)


def settings(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "schematune.toml").read_text(encoding="utf-8"))


def test_a_project_is_written_and_told(tmp_path: Path) -> None:
    done = cli("init", database(tmp_path, *SHOP), "--dir", tmp_path / "project")
    assert done.exit_code == 0
    assert "customer" in done.stdout
    assert "customer.email" in done.stdout
    assert "next: schematune run --dir" in done.stdout
    assert settings(tmp_path / "project")["database"]["url"].endswith("/my shop.sqlite")
    assert {path.name for path in (tmp_path / "project").iterdir()} == {
        "schematune.toml",
        "schema.json",
    }


def test_a_program_reads_what_was_found(tmp_path: Path) -> None:
    done = cli("init", database(tmp_path, *SHOP), "--dir", tmp_path, "--json")
    found = json.loads(done.stdout)
    assert found["tables"] == {"customer": {"columns": 3, "rows": 2, "view": False}}
    assert found["personal"] == ["customer.email"]
    assert found["dialect"] == "sqlite"


def test_personal_values_are_not_written_down(tmp_path: Path) -> None:
    cli("init", database(tmp_path, *SHOP), "--dir", tmp_path)
    text = (tmp_path / "schema.json").read_text()
    assert "Oslo" in text
    assert "a@b.c" not in text


def test_the_users_settings_are_kept(tmp_path: Path) -> None:
    path = database(tmp_path, *SHOP)
    cli("init", path, "--dir", tmp_path)
    file = tmp_path / "schematune.toml"
    file.write_text(file.read_text() + "# mine\n")
    again = cli("init", path, "--dir", tmp_path)
    assert again.exit_code == 1
    assert "is there already" in again.stderr
    assert file.read_text().endswith("# mine\n")
    assert cli("init", path, "--dir", tmp_path, "--force").exit_code == 0
    assert not file.read_text().endswith("# mine\n")


def test_without_a_url_the_database_of_the_settings_is_reflected_again(tmp_path: Path) -> None:
    path = database(tmp_path, *SHOP)
    cli("init", path, "--dir", tmp_path)
    written = (tmp_path / "schematune.toml").read_text()
    database(tmp_path, "CREATE TABLE town (name TEXT)")
    done = cli("init", "--dir", tmp_path, "--json")
    assert set(json.loads(done.stdout)["tables"]) == {"customer", "town"}
    assert (tmp_path / "schematune.toml").read_text() == written


def test_flags_for_the_database_are_written_down(tmp_path: Path) -> None:
    path = database(tmp_path, *SHOP, "CREATE TABLE secret (x INT)")
    done = cli("init", path, "--dir", tmp_path, "--exclude-tables", "secret", "--json")
    assert set(json.loads(done.stdout)["tables"]) == {"customer"}
    assert settings(tmp_path)["database"]["exclude_tables"] == ["secret"]


def test_a_table_without_rows_is_a_warning(tmp_path: Path) -> None:
    done = cli("init", database(tmp_path, "CREATE TABLE empty (a INT)"), "--dir", tmp_path)
    assert done.exit_code == 0
    assert "warning: all tables are empty" in done.stderr


ODD = (
    'CREATE TABLE "Order Details" ("order" INT, "no." INT, "it\'s" TEXT, "naïve ""x""" TEXT, '
    'PRIMARY KEY ("order", "no."))',
    "INSERT INTO \"Order Details\" VALUES (1, 1, 'a', 'b')",
    'CREATE TABLE "select" (a INT, FOREIGN KEY (a) REFERENCES "Order Details"("order"))',
    'CREATE VIEW "Größe" AS SELECT "order" FROM "Order Details"',
    "CREATE TABLE 東京 (値 REAL)",
    "CREATE TABLE nokey (a, b)",
)


def test_odd_names_views_and_keys_are_taken(tmp_path: Path) -> None:
    done = cli("init", database(tmp_path, *ODD), "--dir", tmp_path, "--json")
    assert done.exit_code == 0, done.stderr
    tables = json.loads(done.stdout)["tables"]
    assert set(tables) == {"Order Details", "select", "Größe", "東京", "nokey"}
    assert tables["Größe"]["view"] is True
    stored = json.loads((tmp_path / "schema.json").read_text(encoding="utf-8"))["schema"]["tables"]
    keys = {table["name"]: table["primary_key"] for table in stored}
    assert keys["Order Details"] == ["order", "no."]
    assert keys["nokey"] == []


@pytest.fixture
def not_a_database(tmp_path: Path) -> Path:
    path = tmp_path / "notes.sqlite"
    path.write_text("These are notes. " * 200)
    return path


def refused(folder: Path, *arguments: object) -> str:
    """Return the line that refuses; nothing must be left in the folder."""
    done = cli("init", *arguments, "--dir", folder / "project")
    assert done.exit_code == 1
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("schematune: ")
    assert "Traceback" not in done.output
    assert not (folder / "project" / "schematune.toml").exists()
    assert not (folder / "project" / "schema.json").exists()
    return done.stderr


def test_a_database_that_is_not_there(tmp_path: Path) -> None:
    assert "gone.sqlite" in refused(tmp_path, tmp_path / "gone.sqlite")
    assert not (tmp_path / "gone.sqlite").exists()


def test_a_database_without_tables(tmp_path: Path) -> None:
    assert "table" in refused(tmp_path, database(tmp_path))


def test_a_file_that_is_no_database(tmp_path: Path, not_a_database: Path) -> None:
    assert "notes.sqlite" in refused(tmp_path, not_a_database)


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    url = "postgresql://somebody:hidden@127.0.0.1:9/nothing"
    assert "hidden" not in refused(tmp_path, url)


@pytest.mark.parametrize("url", ["oracle://x/y", "nonsense://", "://", "${NO_SUCH_VARIABLE}"])
def test_a_url_that_is_none(tmp_path: Path, url: str) -> None:
    refused(tmp_path, url)


def test_no_url_and_no_project(tmp_path: Path) -> None:
    assert "schematune init DATABASE_URL" in refused(tmp_path)


def test_a_password_is_not_written_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from schematune.cli.init import without_password

    assert without_password("postgresql://me:secret@host/db") == "${DATABASE_URL}"
    assert without_password("postgresql://me:p@ss@host/db") == "${DATABASE_URL}"
    assert without_password("postgresql://host/db?password=x") == "${DATABASE_URL}"
    for harmless in (
        "postgresql://me@host:5432/db",
        "postgresql://me:${PGPASSWORD}@host/db",
        "sqlite:////a:b@c/d.sqlite",
        "${DATABASE_URL}",
    ):
        assert without_password(harmless) == harmless


def test_paths_become_urls_that_work_from_every_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert as_url("shop.db") == f"sqlite:///{tmp_path}/shop.db"
    assert as_url("sqlite:///shop.db") == f"sqlite:///{tmp_path}/shop.db"
    assert as_url("sqlite:////abs/shop.db") == "sqlite:////abs/shop.db"
    assert as_url("shop.duckdb") == f"duckdb:///{tmp_path}/shop.duckdb"
    assert as_url("postgresql://h/db") == "postgresql://h/db"
    assert as_url("${DATABASE_URL}") == "${DATABASE_URL}"
