import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest

from schematune.database import Database
from schematune.errors import ConfigError, DatabaseError, QueryError, QueryTimeout
from schematune.guard import check
from schematune.schema import Column, ForeignKey
from schematune.settings import DatabaseSettings
from tests.security import TABLES, cases, queries


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(TABLES)
    connection.close()
    return path


@pytest.fixture
def door(shop: Path) -> Iterator[Database]:
    with Database(str(shop)) as database:
        yield database


def built(path: Path, script: str) -> Path:
    connection = sqlite3.connect(path)
    connection.executescript(script)
    connection.close()
    return path


def child_of(database: Database) -> int:
    session: Any = database._session
    process_id: int = session._process.pid
    return process_id


# Queries


def test_rows_have_real_types_and_truncation_is_told(door: Database) -> None:
    result = door.query("SELECT id, amount, order_date, NULL FROM orders ORDER BY id", max_rows=2)
    assert result.columns == ("id", "amount", "order_date", "NULL")
    assert result.rows == ((1, 10.5, "2024-01-02", None), (2, 20.5, "2024-01-03", None))
    assert result.truncated
    assert result.elapsed_ms > 0
    assert not door.query("SELECT 1", max_rows=1).truncated


def test_a_guarded_query_brings_its_own_limit(door: Database) -> None:
    query = check("SELECT id FROM orders", door.reflect(), door.dialect, max_rows=2)
    result = door.query(query)
    assert len(result.rows) == 2
    assert result.truncated


def test_a_wrong_query_is_the_querys_fault(door: Database) -> None:
    for sql in ("SELEC 1", "SELECT nope FROM orders", "SELECT json('{')", ""):
        with pytest.raises(QueryError):
            door.query(sql)
    assert door.query("SELECT 1").rows == ((1,),)


def test_text_that_is_not_utf8_is_read_with_marks(tmp_path: Path) -> None:
    path = built(tmp_path / "a.sqlite", "CREATE TABLE a AS SELECT CAST(x'41ff' AS TEXT) AS t")
    with Database(str(path)) as database:
        assert database.query("SELECT t FROM a").rows == (("A\ufffd",),)


def test_many_threads_share_a_door(door: Database) -> None:
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda n: door.query(f"SELECT {n}").rows[0][0], range(200)))
    assert results == list(range(200))


def test_it_works_in_a_script_without_a_file(shop: Path) -> None:
    code = (
        "from schematune.database import Database\n"
        f"print(Database({str(shop)!r}).query('SELECT 7').rows)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "((7,),)\n"
    assert done.stderr == ""


def test_limits_must_be_above_zero(door: Database) -> None:
    with pytest.raises(ConfigError):
        door.query("SELECT 1", max_rows=0)


# The session by itself, without the guard


def test_no_attack_writes_or_reads_elsewhere(shop: Path) -> None:
    before = shop.read_bytes()
    attacks = [case.sql for case in cases("attacks-public.jsonl") if case.dialect == "sqlite"]
    attacks += queries("refused", "sqlite")
    assert len(attacks) == 16 + 95
    settings = DatabaseSettings(tables=("customers", "orders"), timeout_s=0.3, memory_mb=64)
    with Database(str(shop), settings) as database:
        for sql in attacks:
            try:
                rows = database.query(sql).rows
            except (QueryError, QueryTimeout):
                continue
            assert "secret" not in str(rows).replace("secrets.", ""), sql
    assert shop.read_bytes() == before
    assert [path.name for path in shop.parent.iterdir()] == ["shop.sqlite"]


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM orders",
        "CREATE TEMP TABLE t (a)",
        "ATTACH 'other.sqlite' AS other",
        "VACUUM INTO 'other.sqlite'",
        "PRAGMA user_version = 1",
        "PRAGMA query_only = OFF",
        "BEGIN",
        "SELECT 1; SELECT 2",
        "SELECT * FROM sqlite_master",
        "SELECT * FROM pragma_table_info('orders')",
        "SELECT load_extension('x')",
        "SELECT sqlite_version()",
    ],
)
def test_the_session_can_only_select(door: Database, sql: str) -> None:
    with pytest.raises(QueryError):
        door.query(sql)


def test_the_settings_hold_without_the_guard(shop: Path) -> None:
    connection = sqlite3.connect(shop)
    connection.execute("CREATE VIEW known AS SELECT id, api_key <> '' AS has_key FROM secrets")
    connection.close()
    settings = DatabaseSettings(tables=("customers", "known"), exclude_columns=("customers.email",))
    with Database(str(shop), settings) as database:
        assert database.query("SELECT COUNT(name) FROM customers").rows == ((3,),)
        assert database.query("SELECT has_key FROM known").rows == ((1,),)
        for sql in (
            "SELECT email FROM customers",
            "SELECT * FROM customers",
            "SELECT 1 FROM customers WHERE email > ''",
            "SELECT id FROM orders",
            "SELECT api_key FROM secrets",
            "WITH known AS (SELECT password_hash FROM users_private) SELECT * FROM known",
        ):
            with pytest.raises(QueryError):
                database.query(sql)


ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT COUNT(*) FROM c"
BOMBS = [
    "SELECT randomblob(900000000)",
    "SELECT zeroblob(900000000)",
    "SELECT replace(hex(zeroblob(8000000)), '0', 'xxxxxxxx')",
    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
    "SELECT group_concat(hex(randomblob(100000))) FROM c",
    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 100000) "
    "SELECT randomblob(1000000) FROM c ORDER BY 1",
]


def test_an_endless_query_is_stopped(door: Database) -> None:
    start = time.monotonic()
    with pytest.raises(QueryTimeout, match="time limit"):
        door.query(ENDLESS, timeout_s=0.3)
    assert time.monotonic() - start < 5
    assert door.query("SELECT 1").rows == ((1,),)


@pytest.mark.parametrize("sql", BOMBS)
def test_a_memory_bomb_is_stopped(shop: Path, sql: str) -> None:
    settings = DatabaseSettings(memory_mb=64, timeout_s=1.5)
    with Database(str(shop), settings) as database:
        with pytest.raises(QueryTimeout):
            database.query(sql)
        assert database.query("SELECT 1").rows == ((1,),)


def test_a_process_that_hangs_is_killed_and_replaced(door: Database) -> None:
    door.query("SELECT 1")
    hung = child_of(door)
    os.kill(hung, signal.SIGSTOP)  # it answers nothing now, as in one endless step of SQLite
    with pytest.raises(QueryTimeout, match="killed"):
        door.query("SELECT 1", timeout_s=0.2)
    assert door.query("SELECT 1").rows == ((1,),)
    assert child_of(door) != hung


def test_a_process_that_died_is_replaced(door: Database) -> None:
    door.query("SELECT 1")
    os.kill(child_of(door), signal.SIGKILL)
    time.sleep(0.1)
    assert door.query("SELECT 1").rows == ((1,),)


def test_the_process_knows_no_secret_of_ours(
    door: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("API_KEY", "sk-of-ours")
    door.query("SELECT 1")
    assert b"sk-of-ours" not in Path(f"/proc/{child_of(door)}/environ").read_bytes()


def test_the_process_ends_with_the_door(shop: Path) -> None:
    with Database(str(shop)) as database:
        database.query("SELECT 1")
        child = child_of(database)
    assert not Path(f"/proc/{child}").exists()


def test_a_locked_database_is_not_the_querys_fault(shop: Path) -> None:
    writer = sqlite3.connect(shop, isolation_level=None)
    writer.execute("PRAGMA journal_mode = DELETE")
    writer.execute("BEGIN EXCLUSIVE")
    with Database(str(shop)) as database, pytest.raises(DatabaseError) as caught:
        database.query("SELECT * FROM orders", timeout_s=20)
    writer.close()
    assert not isinstance(caught.value, QueryError | QueryTimeout)


def test_a_database_in_wal_mode_is_read(tmp_path: Path) -> None:
    path = tmp_path / "wal.sqlite"
    writer = sqlite3.connect(path)
    writer.execute("PRAGMA journal_mode = WAL")
    writer.execute("CREATE TABLE a AS SELECT 1 AS x")
    writer.commit()
    with Database(str(path)) as database:
        assert database.query("SELECT x FROM a").rows == ((1,),)
    writer.close()
    with Database(str(path)) as database:
        assert database.query("SELECT x FROM a").rows == ((1,),)


# What is wrong with a database


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "none.sqlite"
    with pytest.raises(DatabaseError, match=r"no database file .*none\.sqlite"):
        Database(f"sqlite:///{path}").reflect()
    assert not path.exists()


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    path.write_text("hello " * 500)
    for ask in (
        lambda: Database(str(path)).reflect(),
        lambda: Database(str(path)).query("SELECT 1"),
    ):
        with pytest.raises(DatabaseError, match="not a database") as caught:
            ask()
        assert len(str(caught.value).splitlines()) == 1


def test_a_database_without_tables(tmp_path: Path) -> None:
    path = built(tmp_path / "a.sqlite", "PRAGMA user_version = 1")
    with pytest.raises(DatabaseError, match="no tables"):
        Database(str(path)).reflect()


def test_settings_that_hide_everything(shop: Path) -> None:
    settings = DatabaseSettings(tables=("nope",))
    with pytest.raises(DatabaseError, match="hide: customers"):
        Database(str(shop), settings).reflect()


@pytest.mark.parametrize("kind", ["postgresql", "mysql"])
def test_a_server_that_is_not_there(kind: str) -> None:
    database = Database(f"{kind}://me:hunter2@127.0.0.1:1/shop")
    for ask in (database.reflect, lambda: database.query("SELECT 1")):
        with pytest.raises(DatabaseError) as caught:
            ask()
        assert "hunter2" not in str(caught.value)
        assert f"{kind}://me:***@127.0.0.1:1/shop" in str(caught.value)
        assert len(str(caught.value).splitlines()) == 1


def test_urls(monkeypatch: pytest.MonkeyPatch, shop: Path) -> None:
    monkeypatch.setenv("SHOP_FILE", str(shop))
    with Database("sqlite:///${SHOP_FILE}") as database:
        assert database.query("SELECT 1").rows == ((1,),)
    monkeypatch.delenv("SHOP_FILE")
    for url, said in (
        ("sqlite:///${SHOP_FILE}", "SHOP_FILE"),
        ("", "no database URL"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("oracle://a/b", "oracle"),
        ("postgresql://a:b@c:notaport/d", "cannot be read"),
    ):
        with pytest.raises(ConfigError, match=said):
            Database(url)


def test_a_password_is_never_shown() -> None:
    database = Database("postgresql://me:hunter2@db/shop")
    assert "hunter2" not in repr(database) + database.url + repr(database._address)


# Schemas


ODD = """
CREATE TABLE "order" (id INTEGER PRIMARY KEY, "Placed On" DATE, "select" TEXT, "größe" REAL,
  "a""b" TEXT, customerId INTEGER, "Ünïcode Name" VARCHAR(5));
CREATE TABLE line (order_id INTEGER, no INTEGER, PRIMARY KEY (order_id, no));
CREATE TABLE note (line_order INTEGER, line_no INTEGER, text TEXT,
  FOREIGN KEY (line_order, line_no) REFERENCES line (order_id, no));
CREATE TABLE Customers (id INTEGER PRIMARY KEY, name TEXT UNIQUE, api_key TEXT);
CREATE TABLE plain (a, b);
CREATE VIEW big AS SELECT * FROM "order" WHERE id > 5;
"""


def test_odd_schemas_are_reflected_profiled_and_queried(tmp_path: Path) -> None:
    path = built(tmp_path / "odd.sqlite", ODD)
    with Database(str(path), DatabaseSettings(exclude_columns=("Customers.api_key",))) as database:
        schema = database.reflect()
        assert [table.name for table in schema] == [
            "Customers", "big", "line", "note", "order", "plain"
        ]  # fmt: skip
        order = schema.table("order")
        assert [column.name for column in order.columns] == [
            "id", "Placed On", "select", "größe", 'a"b', "customerId", "Ünïcode Name"
        ]  # fmt: skip
        assert order.column("Placed On") == Column("Placed On", "DATE", "date")
        assert order.primary_key == ("id",)
        assert order.foreign_keys == (
            ForeignKey(("customerId",), "Customers", ("id",), inferred=True),
        )
        assert schema.table("line").primary_key == ("order_id", "no")
        assert schema.table("line").foreign_keys[0] == ForeignKey(
            ("order_id",), "order", ("id",), inferred=True
        )
        assert schema.table("note").foreign_keys == (
            ForeignKey(("line_order", "line_no"), "line", ("order_id", "no")),
        )
        assert schema.table("plain").primary_key == ()
        assert schema.table("big").is_view
        assert schema.table("Customers").unique == (("name",),)
        assert "api_key" not in schema.table("Customers")
        assert set(database.profile(schema).rows.values()) == {0}
        for table in schema:
            names = ", ".join(f"t.{_quoted(column.name)}" for column in table.columns)
            query = check(f"SELECT {names} FROM {_quoted(table.name)} AS t", schema, "sqlite")
            assert database.query(query).columns == tuple(c.name for c in table.columns)


def _quoted(name: str) -> str:
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


def test_excluded_tables_are_not_seen(shop: Path) -> None:
    settings = DatabaseSettings(exclude_tables=("secrets", "users_private"))
    with Database(str(shop), settings) as database:
        assert [table.name for table in database.reflect()] == ["customers", "orders"]
        with pytest.raises(QueryError):
            database.query("SELECT * FROM secrets")


# Profiles


def test_profiles(door: Database) -> None:
    schema = door.reflect()
    profile = door.profile(schema)
    assert profile.rows == {"customers": 3, "orders": 3, "secrets": 1, "users_private": 1}
    country = profile.of("customers", "country")
    assert (country.rows, country.nulls, country.distinct) == (3, 0, 2)
    assert country.values == ("DE", "FR")
    email = profile.of("customers", "email")
    assert (email.nulls, email.distinct, email.values, email.personal) == (1, 2, (), True)
    amount = profile.of("orders", "amount")
    assert (amount.low, amount.high) == (7, 20.5)
    day = profile.of("orders", "order_date")
    assert (day.low, day.high) == ("2024-01-02", "2024-02-03")


def test_personal_values_are_read_when_the_settings_say_so(shop: Path) -> None:
    with Database(str(shop), DatabaseSettings(show_personal_data=True)) as database:
        email = database.profile(database.reflect()).of("customers", "email")
    assert email.values == ("a1@x.io", "a2@x.io")
    assert not email.personal


def test_dates_in_text_are_noticed(tmp_path: Path) -> None:
    script = """
    CREATE TABLE a (day TEXT, moment TEXT, word TEXT, odd DATE);
    INSERT INTO a VALUES ('2024-01-02', '2024-01-02 10:00:00', 'x', '01/02/2024'),
      ('2023-05-06', '2023-05-06T11:30', '2024-01-02', '02/03/2024');"""
    with Database(str(built(tmp_path / "a.sqlite", script))) as database:
        profile = database.profile(database.reflect())
    assert profile.of("a", "day").looks_like == "date"
    assert profile.of("a", "day").low == "2023-05-06"
    assert profile.of("a", "moment").looks_like == "datetime"
    assert profile.of("a", "word").looks_like is None
    assert profile.of("a", "odd").low is None


def test_large_tables_are_profiled_by_a_part(tmp_path: Path) -> None:
    script = """
    CREATE TABLE a (x INTEGER);
    INSERT INTO a WITH RECURSIVE c(x) AS
      (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 150000) SELECT x FROM c;"""
    with Database(str(built(tmp_path / "a.sqlite", script))) as database:
        profile = database.profile(database.reflect())
    assert profile.rows == {"a": 150_000}
    assert profile.of("a", "x").rows == 100_000
    assert profile.of("a", "x").high == 100_000


# DuckDB


@pytest.fixture
def duck(tmp_path: Path) -> Path:
    path = tmp_path / "shop.duckdb"
    connection = duckdb.connect(str(path))
    connection.execute(TABLES)
    connection.execute("CREATE SCHEMA other; CREATE TABLE other.a (x INT)")
    connection.execute("COMMENT ON COLUMN orders.amount IS 'in euro'")
    connection.close()
    return path


def test_duckdb_is_reflected_profiled_and_queried(duck: Path) -> None:
    with Database(str(duck)) as database:
        schema = database.reflect()
        assert [table.name for table in schema] == [
            "customers", "orders", "secrets", "users_private"
        ]  # fmt: skip
        assert schema.table("orders").column("amount").comment == "in euro"
        assert database.profile(schema).of("orders", "amount").high == 20.5
        row = database.query("SELECT amount, order_date, [1, NULL], now() FROM orders").rows[0]
    assert row[:3] == (Decimal("10.50"), date(2024, 1, 2), [1, None])
    assert isinstance(row[3], datetime)


def test_no_attack_on_duckdb_writes_or_reads_elsewhere(duck: Path) -> None:
    before = duck.read_bytes()
    attacks = [case.sql for case in cases("attacks-public.jsonl") if case.dialect == "duckdb"]
    assert len(attacks) == 21
    with Database(str(duck), DatabaseSettings(timeout_s=0.5, memory_mb=256)) as database:
        for sql in attacks:
            try:
                rows = database.query(sql).rows
            except (QueryError, QueryTimeout):
                continue
            assert "root:" not in str(rows), sql
        assert database.query("SELECT 1").rows == ((1,),)
    assert duck.read_bytes() == before
    assert [path.name for path in duck.parent.iterdir()] == ["shop.duckdb"]


def test_a_path_may_have_any_characters(shop: Path, tmp_path: Path) -> None:
    path = tmp_path / "a b?mode=rwc&ü#.sqlite"
    shutil.copy(shop, path)
    with Database(str(path)) as database:
        assert database.query("SELECT COUNT(*) FROM orders").rows == ((3,),)
        assert len(database.reflect().tables) == 4


def test_closing_from_another_thread_is_safe(door: Database) -> None:
    door.query("SELECT 1")
    closer = threading.Thread(target=door.close)
    closer.start()
    closer.join()
    assert door.query("SELECT 1").rows == ((1,),)
