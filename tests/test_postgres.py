import threading
import time
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from schematune.database import Database
from schematune.errors import DatabaseError, QueryError, QueryTimeout
from schematune.guard import check
from schematune.schema import ForeignKey
from schematune.settings import DatabaseSettings
from tests.security import TABLES, cases, queries, schema
from tests.servers import PostgresServer

SHOP = f"""
{TABLES}
CREATE SCHEMA other;
CREATE TABLE other.customers(id int, ssn text);
INSERT INTO other.customers VALUES (1, '123-45-6789');
CREATE MATERIALIZED VIEW paid AS SELECT count(*) AS n FROM orders WHERE status = 'paid';
CREATE TYPE mood AS ENUM ('happy', 'sad');
CREATE TABLE "Odd Name" ("Key" int PRIMARY KEY, feeling mood, "select" jsonb, tags text[],
  customer_id int REFERENCES customers(id), at timestamptz, ok boolean);
INSERT INTO "Odd Name"
  VALUES (1, 'sad', '{{"a": 1}}', '{{x,y}}', 1, '2024-01-02 03:04:05+00', true);
COMMENT ON TABLE orders IS 'one per sale';
COMMENT ON COLUMN orders.amount IS 'in euro';
CREATE SEQUENCE counter;
CREATE ROLE app_ro LOGIN PASSWORD 'correct horse';
GRANT USAGE ON SCHEMA public TO app_ro;
GRANT SELECT ON customers, orders, "Odd Name", paid TO app_ro;
"""


@pytest.fixture(scope="module")
def server(postgres: PostgresServer) -> PostgresServer:
    postgres.execute("postgres", "CREATE DATABASE shop")
    postgres.execute("shop", SHOP)
    return postgres


@pytest.fixture
def door(server: PostgresServer) -> Iterator[Database]:
    with Database(server.url("shop", "app_ro")) as database:
        yield database


@pytest.fixture
def owner(server: PostgresServer) -> Iterator[Database]:
    """The door of a superuser, as whom nobody should run it: what do the sessions hold alone?"""
    with Database(server.url("shop")) as database:
        yield database


def test_it_is_reflected(owner: Database) -> None:
    found = owner.reflect()
    assert found.dialect == "postgres"
    assert [table.name for table in found] == [
        "Odd Name", "customers", "orders", "paid", "secrets", "users_private"
    ]  # fmt: skip
    odd = found.table("Odd Name")
    assert {column.name: column.kind for column in odd.columns} == {
        "Key": "integer", "feeling": "text", "select": "other", "tags": "other",
        "customer_id": "integer", "at": "datetime", "ok": "boolean",
    }  # fmt: skip
    assert odd.foreign_keys == (ForeignKey(("customer_id",), "customers", ("id",)),)
    assert found.table("orders").comment == "one per sale"
    assert found.table("orders").column("amount").comment == "in euro"
    assert found.table("orders").foreign_keys == (
        ForeignKey(("customer_id",), "customers", ("id",), inferred=True),
    )
    assert found.table("paid").is_view


def test_tables_of_other_schemas_are_reflected_when_named(server: PostgresServer) -> None:
    settings = DatabaseSettings(tables=("orders", "other.customers"))
    with Database(server.url("shop"), settings) as database:
        found = database.reflect()
        assert [(table.namespace, table.name) for table in found] == [
            (None, "orders"), ("other", "customers")
        ]  # fmt: skip
        assert database.query(check("SELECT ssn FROM customers", found, "postgres")).rows
        assert database.profile(found).rows["customers"] == 1


def test_it_is_profiled(door: Database) -> None:
    settings = DatabaseSettings(tables=("customers", "orders", "Odd Name"))
    with Database(door._address.url.render_as_string(hide_password=False), settings) as database:
        profile = database.profile(database.reflect())
    assert profile.of("customers", "country").values == ("DE", "FR")
    assert profile.of("customers", "email").values == ()
    assert profile.of("orders", "amount").high == 20.5
    assert profile.of("orders", "order_date").low == "2024-01-02"
    assert profile.of("Odd Name", "feeling").values == ("sad",)
    assert profile.of("Odd Name", "ok").values == (1,)
    assert profile.of("Odd Name", "select").rows == 1


def test_rows_have_real_types(door: Database) -> None:
    result = door.query('SELECT amount, order_date, at, ok, NULL FROM orders, "Odd Name" LIMIT 1')
    amount, day, moment, ok, nothing = result.rows[0]
    assert (amount, day, ok, nothing) == (Decimal("10.50"), date(2024, 1, 2), True, None)
    assert isinstance(moment, datetime)
    assert result.columns == ("amount", "order_date", "at", "ok", "?column?")


def test_truncation_is_told_and_memory_is_not_filled(door: Database) -> None:
    result = door.query("SELECT n FROM generate_series(1, 3000000) AS n", max_rows=10)
    assert [row[0] for row in result.rows] == list(range(1, 11))
    assert result.truncated


def test_honest_queries_mean_the_same(server: PostgresServer, door: Database) -> None:
    compared = 0
    with server.connect("shop") as connection:
        for sql in queries("honest", "postgres"):
            if any(word in sql for word in ("now()", "current_", "age(", "::jsonb")):
                continue
            ours = door.query(check(sql, schema("postgres"), "postgres"))
            assert list(ours.rows) == connection.execute(sql.encode()).fetchall(), sql
            compared += 1
    assert compared >= 45


# The session by itself, without the guard


def contents(server: PostgresServer) -> list[object]:
    """Return everything that an attack could have changed."""
    with server.connect("shop") as connection:
        return [
            connection.execute(sql.encode()).fetchall()
            for sql in (
                "SELECT * FROM customers ORDER BY id",
                "SELECT * FROM orders ORDER BY id",
                "SELECT * FROM secrets",
                "SELECT last_value, is_called FROM counter",
                "SELECT relname, relkind FROM pg_class WHERE relnamespace > 16000 OR "
                "relnamespace = 'public'::regnamespace ORDER BY 1",
                "SELECT proname FROM pg_proc WHERE oid > 16000",
                "SELECT count(*) FROM pg_largeobject_metadata",
                "SELECT name, setting FROM pg_settings WHERE source = 'configuration file'",
                "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'",
            )
        ]


def test_no_attack_writes_or_reads_elsewhere(server: PostgresServer, tmp_path: Path) -> None:
    attacks = [case.sql for case in cases("attacks-public.jsonl") if case.dialect == "postgres"]
    attacks += queries("refused", "postgres")
    assert len(attacks) == 45 + 133
    before, files = contents(server), set(Path("/tmp").glob("research_pg*"))
    with Database(server.url("shop", "app_ro"), DatabaseSettings(timeout_s=0.3)) as database:
        for sql in attacks:
            try:
                rows = database.query(sql).rows
            except (QueryError, QueryTimeout):
                continue
            text = str(rows)
            assert "sk-very-secret" not in text, sql
            assert "123-45" not in text, sql
            assert "root:" not in text, sql
    assert contents(server) == before
    assert set(Path("/tmp").glob("research_pg*")) == files


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM orders",
        "WITH d AS (DELETE FROM orders RETURNING *) SELECT * FROM d",
        "SELECT * INTO copy FROM orders",
        "SELECT * FROM orders FOR UPDATE",
        "SELECT nextval('counter')",
        "SELECT lo_create(0)",
        "CREATE TEMP TABLE t (a int)",
        "COPY orders TO PROGRAM 'true'",
        "EXPLAIN ANALYZE DELETE FROM orders",
        "SELECT 1; DELETE FROM orders",
        "SELECT 1; COMMIT; DELETE FROM orders",
        "COMMIT",
        "SET TRANSACTION READ WRITE",
        "DO $$ BEGIN DELETE FROM orders; END $$",
        "DISCARD ALL",
    ],
)
def test_even_a_superuser_can_only_select(
    owner: Database, server: PostgresServer, sql: str
) -> None:
    before = contents(server)
    with pytest.raises(QueryError):
        owner.query(sql)
    assert contents(server) == before


def test_nothing_is_left_for_the_next_query(owner: Database) -> None:
    owner.query(
        "SELECT set_config('statement_timeout', '0', false), set_config('role', 'app_ro', false)"
    )
    owner.query("SELECT pg_advisory_lock(42)")
    assert owner.query("SELECT current_user, current_setting('transaction_read_only')").rows == (
        ("postgres", "on"),
    )
    assert owner.query("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'").rows == ((0,),)
    with pytest.raises(QueryTimeout):
        owner.query("SELECT pg_sleep(30)", timeout_s=0.2)


# Trouble


def test_wrong_sql_and_values_that_python_cannot_hold(door: Database) -> None:
    for sql in ("SELEC 1", "SELECT nope", "SELECT * FROM secrets", "SELECT '0044-03-15 BC'::date"):
        with pytest.raises(QueryError) as caught:
            door.query(sql)
        assert len(str(caught.value).splitlines()) == 1
    assert door.query("SELECT 1").rows == ((1,),)


def test_slow_queries_are_stopped(door: Database) -> None:
    start = time.monotonic()
    with pytest.raises(QueryTimeout):
        door.query("SELECT count(*) FROM generate_series(1, 1000000000)", timeout_s=0.3)
    assert time.monotonic() - start < 5
    assert door.query("SELECT 1").rows == ((1,),)


def test_a_server_that_does_not_stop_by_itself_is_cancelled(
    door: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("schematune.database.postgres.GRACE_S", 0.0)
    start = time.monotonic()
    # The query lifts its own time limit, as a hint or a setting might.
    sql = "SELECT set_config('statement_timeout', '0', true), pg_sleep(30)"
    with pytest.raises(QueryTimeout):
        door.query(sql, timeout_s=0.3)
    assert time.monotonic() - start < 10


def test_a_lost_connection_is_made_again(server: PostgresServer, door: Database) -> None:
    door.query("SELECT 1")
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app_ro'"
    server.execute("shop", end)
    assert door.query("SELECT 1").rows == ((1,),)


def test_a_connection_lost_within_a_query_is_not_the_querys_fault(
    server: PostgresServer, owner: Database
) -> None:
    with pytest.raises(DatabaseError) as caught:
        owner.query("SELECT pg_terminate_backend(pg_backend_pid())")
    assert not isinstance(caught.value, QueryError | QueryTimeout)
    assert owner.query("SELECT 1").rows == ((1,),)


def test_wrong_passwords_and_names(server: PostgresServer) -> None:
    wrong = server.url("shop", "app_ro").replace("horse", "donkey")
    for url in (wrong, server.url("nowhere"), server.url("shop", "nobody_known")):
        for ask in (Database(url).reflect, lambda url=url: Database(url).query("SELECT 1")):
            with pytest.raises(DatabaseError) as caught:
                ask()
            assert "correct" not in str(caught.value)
            assert "***" in str(caught.value)
            assert len(str(caught.value).splitlines()) == 1


def test_a_database_without_tables(server: PostgresServer) -> None:
    with pytest.raises(DatabaseError, match="no tables"):
        Database(server.url("template1")).reflect()


def test_the_documented_role_can_read_what_it_is_given_and_no_more(server: PostgresServer) -> None:
    text = (Path(__file__).parents[1] / "docs" / "security.md").read_text(encoding="utf-8")
    statements = text.split("```postgresql\n")[1].split("```")[0]
    server.execute("shop", statements.replace("change me", server.password))
    with Database(server.url("shop", "schematune")) as database:
        assert database.query("SELECT count(*) FROM orders").rows == ((3,),)
        for sql in (
            "SELECT * FROM secrets",
            "SELECT * FROM other.customers",
            "SELECT pg_read_file('/etc/passwd')",
            "SELECT lo_create(0)",
        ):
            with pytest.raises(QueryError, match=r"permission|read-only|must be"):
                database.query(sql)


def test_a_query_is_cancelled_from_another_thread(postgres_customers: str) -> None:
    with Database(postgres_customers) as database:
        begun = time.monotonic()
        canceller = threading.Timer(0.3, database.cancel)
        canceller.start()
        with pytest.raises(QueryTimeout):
            database.query("SELECT COUNT(*) FROM generate_series(1, 4000000000)", timeout_s=60.0)
        canceller.join()
        assert time.monotonic() - begun < 30
        assert database.query("SELECT 1").rows == ((1,),)
        database.cancel()  # nothing is under way
        assert database.query("SELECT 2").rows == ((2,),)
