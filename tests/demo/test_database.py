import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from schematune.demo import build_database
from schematune.errors import DataError


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = build_database(tmp_path_factory.mktemp("demo") / "customers.sqlite")
    with closing(sqlite3.connect(path)) as connection:
        yield connection


def value(connection: sqlite3.Connection, sql: str) -> Any:
    return connection.execute(sql).fetchone()[0]


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_the_same_seed_writes_the_same_rows(tmp_path: Path) -> None:
    first = dump(build_database(tmp_path / "a.sqlite", seed=1))
    assert dump(build_database(tmp_path / "b.sqlite", seed=1)) == first
    assert dump(build_database(tmp_path / "b.sqlite", seed=2)) != first


@pytest.mark.parametrize(
    ("table", "rows", "columns"),
    [
        ("customer", 3000, "customer_key source full_name created_date updated_date gender "
                           "dateofbirth"),
        ("address", 4000, "address_key customer_key street_address city state postal_code country "
                          "is_primary created_date updated_date"),
        ("contact", 3500, "contact_key customer_key email phone created_date updated_date"),
    ],
)  # fmt: skip
def test_the_tables(demo: sqlite3.Connection, table: str, rows: int, columns: str) -> None:
    assert value(demo, f"SELECT COUNT(*) FROM {table}") == pytest.approx(rows, rel=0.1)
    found = [row[1] for row in demo.execute(f"PRAGMA table_info({table})")]
    assert found == columns.split()


def test_every_key_points_at_a_row(demo: sqlite3.Connection) -> None:
    assert demo.execute("PRAGMA foreign_key_check").fetchall() == []
    assert len(demo.execute("PRAGMA foreign_key_list(address)").fetchall()) == 1
    assert len(demo.execute("PRAGMA foreign_key_list(contact)").fetchall()) == 1


UNTIDY = {
    "an unknown gender": "SELECT COUNT(*) FROM customer WHERE gender IS NULL",
    "an unknown date of birth": "SELECT COUNT(*) FROM customer WHERE dateofbirth IS NULL",
    "a defaulted date of birth": "SELECT COUNT(*) FROM customer WHERE dateofbirth < '1910-01-01'",
    "a person twice": "SELECT COUNT(*) FROM (SELECT 1 FROM customer WHERE dateofbirth IS NOT NULL "
    "GROUP BY LOWER(full_name), dateofbirth HAVING COUNT(*) > 1)",
    "no address": "SELECT COUNT(*) FROM customer WHERE customer_key NOT IN "
    "(SELECT customer_key FROM address)",
    "several addresses": "SELECT COUNT(*) FROM (SELECT 1 FROM address GROUP BY customer_key "
    "HAVING COUNT(*) > 1)",
    "no primary address": "SELECT COUNT(*) FROM (SELECT 1 FROM address GROUP BY customer_key "
    "HAVING MAX(is_primary) = 0)",
    "no state": "SELECT COUNT(*) FROM address WHERE state IS NULL",
    "no e-mail": "SELECT COUNT(*) FROM contact WHERE email IS NULL",
    "an e-mail in capitals": "SELECT COUNT(*) FROM contact WHERE email = UPPER(email)",
    "a name with an accent": "SELECT COUNT(*) FROM customer WHERE full_name GLOB '*[à-ÿ]*'",
}


@pytest.mark.parametrize("what", UNTIDY)
def test_it_is_as_untidy_as_a_real_one(demo: sqlite3.Connection, what: str) -> None:
    assert value(demo, UNTIDY[what]) >= 3


def test_several_countries_have_cities_of_their_own(demo: sqlite3.Connection) -> None:
    assert value(demo, "SELECT COUNT(DISTINCT country) FROM address") == 8
    shared = "SELECT city FROM address GROUP BY city HAVING COUNT(DISTINCT country) > 1"
    assert demo.execute(shared).fetchall() == []


def test_sign_ups_grow_from_year_to_year(demo: sqlite3.Connection) -> None:
    by_year = "SELECT STRFTIME('%Y', created_date) AS year, COUNT(*) FROM customer GROUP BY 1"
    counts = [count for _, count in demo.execute(f"{by_year} ORDER BY year")]
    assert len(counts) == 8
    assert all(later > 0.9 * earlier for earlier, later in pairwise(counts))
    assert counts[-1] > 3 * counts[1]


def test_nobody_is_a_child_or_updated_before_being_created(demo: sqlite3.Connection) -> None:
    young = (
        "SELECT COUNT(*) FROM customer WHERE DATE(dateofbirth, '+18 years') > DATE(created_date)"
    )
    assert value(demo, young) == 0
    for table in ("customer", "address", "contact"):
        assert value(demo, f"SELECT MIN(updated_date >= created_date) FROM {table}") == 1


def test_dates_are_dates_and_whole_seconds(demo: sqlite3.Connection) -> None:
    for table in ("customer", "address", "contact"):
        odd = f"SELECT COUNT(*) FROM {table} WHERE DATETIME(created_date) IS NOT created_date"
        assert value(demo, odd) == 0
    assert (
        value(demo, "SELECT COUNT(*) FROM customer WHERE DATE(dateofbirth) IS NOT dateofbirth") == 0
    )


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="could not write"):
        build_database(tmp_path / "file" / "customers.sqlite")
