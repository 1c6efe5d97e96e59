import sqlite3
from contextlib import closing

import pytest
import sqlglot
from hypothesis import given
from hypothesis import strategies as st
from sqlglot import exp

from schematune.dialects import TITLES, dialect_of, needs_quotes, quote
from schematune.errors import ConfigError

NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20)
WORDS = st.sampled_from(
    ["order", "Group", "SELECT", "user", "a b", "a.b", "x'y", 'x"y', "x`y", "1a"]
)


@pytest.mark.parametrize(
    ("backend", "dialect"),
    [("sqlite", "sqlite"), ("postgresql", "postgres"), ("mysql", "mysql"), ("mariadb", "mysql"),
     ("duckdb", "duckdb")],
)  # fmt: skip
def test_backends_have_a_dialect_with_a_title(backend: str, dialect: str) -> None:
    assert dialect_of(backend) == dialect
    assert dialect in TITLES


def test_an_unknown_backend_lists_the_known() -> None:
    with pytest.raises(ConfigError, match=r"'oracle' is not supported.*sqlite"):
        dialect_of("oracle")


@given(NAMES | WORDS, st.sampled_from(sorted(TITLES)))
def test_the_parser_reads_back_any_quoted_name(name: str, dialect: str) -> None:
    column = sqlglot.parse_one(f"SELECT {quote(name, dialect)} FROM t", dialect=dialect)
    assert column.find_all(exp.Column)
    assert [found.name for found in column.find_all(exp.Column)] == [name]


@given(NAMES | WORDS)
def test_sqlite_takes_any_quoted_name_as_table_and_column(name: str) -> None:
    written = quote(name, "sqlite")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE TABLE {quote('t ' + name, 'sqlite')} ({written} INT)")
        connection.execute(f"INSERT INTO {quote('t ' + name, 'sqlite')} VALUES (7)")
        cursor = connection.execute(f"SELECT {written} FROM {quote('t ' + name, 'sqlite')}")
        assert cursor.fetchall() == [(7,)]
        assert cursor.description[0][0] == name


def test_only_postgres_quotes_capitals() -> None:
    assert needs_quotes("City", "postgres")
    assert not needs_quotes("City", "sqlite")
