"""Invented databases: the same for the same seed, sound for SQLite, and as varied as promised."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schematune.base.domains import load_domains, load_pools, parse_domains
from schematune.base.invent import Invention, build, invent, profile_of
from schematune.base.naming import Naming, cased, draw_naming
from schematune.base.values import Rows, load_places, make, shape_of
from schematune.dialects import quote
from schematune.errors import DataError
from schematune.schema import Column, Schema, Table

seeds = st.integers(min_value=0, max_value=2**32)


def _built(invention: Invention) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    build(invention, connection)
    return connection


def _inventions(count: int) -> Iterator[Invention]:
    return (invent(seed) for seed in range(count))


@settings(deadline=None, max_examples=60)
@given(seeds)
def test_the_same_seed_gives_the_same_database(seed: int) -> None:
    assert invent(seed) == invent(seed)


def test_other_seeds_give_other_databases() -> None:
    assert len({invention.schema.fingerprint for invention in _inventions(100)}) == 100


@settings(deadline=None, max_examples=120)
@given(seeds)
def test_sqlite_holds_the_rows_as_they_were_made(seed: int) -> None:
    invention = invent(seed)
    with closing(_built(invention)) as connection:
        for table in invention.schema:
            found = connection.execute(f"SELECT * FROM {quote(table.name, 'sqlite')}").fetchall()
            assert found == list(invention.rows[table.name])
            assert [type(v) for row in found for v in row] == [
                type(v) for row in invention.rows[table.name] for v in row
            ]


@settings(deadline=None, max_examples=120)
@given(seeds)
def test_foreign_keys_point_at_rows_that_exist(seed: int) -> None:
    invention = invent(seed)
    with closing(_built(invention)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    for table in invention.schema:
        for key in table.foreign_keys:
            assert key.columns[0] in table
            assert key.references == invention.schema.table(key.table).primary_key


@settings(deadline=None, max_examples=60)
@given(seeds)
def test_primary_keys_are_unique_and_complete(seed: int) -> None:
    invention = invent(seed)
    for table in invention.schema:
        places = [[c.name for c in table.columns].index(name) for name in table.primary_key]
        keys = [tuple(row[place] for place in places) for row in invention.rows[table.name]]
        assert not places or len(set(keys)) == len(keys)


@settings(deadline=None, max_examples=60)
@given(seeds)
def test_every_table_and_column_has_words(seed: int) -> None:
    invention = invent(seed)
    assert set(invention.nouns) == {table.name for table in invention.schema}
    places = {(table.name, column.name) for table in invention.schema for column in table.columns}
    assert set(invention.phrases) == set(invention.shapes) == places
    assert all(
        phrase and phrase == phrase.strip() for p in invention.phrases.values() for phrase in p
    )
    assert set(invention.meanings) <= places


@settings(deadline=None, max_examples=60)
@given(seeds)
def test_meanings_explain_values_that_occur(seed: int) -> None:
    invention = invent(seed)
    profile = profile_of(invention.schema, invention.rows)
    for (table, column), meanings in invention.meanings.items():
        found = profile.of(table, column)
        if found.personal or not found.distinct or len(meanings) == 1:
            continue  # one value among many may never be drawn, as "no" where a flag is always set
        assert set(found.values) & set(meanings)


@settings(deadline=None, max_examples=40)
@given(seeds)
def test_the_profile_counts_as_sql_does(seed: int) -> None:
    invention = invent(seed)
    profile = profile_of(invention.schema, invention.rows)
    with closing(_built(invention)) as connection:
        for table in invention.schema:
            for column in table.columns:
                name, source = quote(column.name, "sqlite"), quote(table.name, "sqlite")
                counted = connection.execute(
                    f"SELECT COUNT(*), COUNT(*) - COUNT({name}), COUNT(DISTINCT {name}), "
                    f"MIN({name}), MAX({name}) FROM {source}"
                ).fetchone()
                found = profile.of(table, column)
                assert (found.rows, found.nulls, found.distinct) == counted[:3]
                if found.low is not None:
                    assert (found.low, found.high) == counted[3:]


def test_the_profile_lists_frequent_values_first_and_hides_personal_ones() -> None:
    columns = (Column("city", "TEXT", "text"), Column("email", "TEXT", "text"))
    schema = Schema("sqlite", (Table("person", columns),))
    rows = {"person": [("Bonn", "a@b.c"), ("Oslo", None), ("Oslo", "a@b.c"), (None, "d@e.f")]}
    profile = profile_of(schema, rows)
    assert profile.of("person", "city").values == ("Oslo", "Bonn")
    assert profile.of("person", "city").nulls == 1
    assert profile.of("person", "email").personal
    assert profile.of("person", "email").values == ()


@pytest.mark.parametrize(
    ("values", "looks_like"),
    [
        (["2020-01-31", "1999-12-01"], "date"),
        (["2020-01-31 10:00:00"], "datetime"),
        (["2020-01-31", "soon"], None),
        ([None], None),
    ],
)
def test_dates_in_text_are_recognised(values: list[str | None], looks_like: str | None) -> None:
    schema = Schema("sqlite", (Table("t", (Column("since", "TEXT", "text"),)),))
    found = profile_of(schema, {"t": [(value,) for value in values]}).of("t", "since")
    assert found.looks_like == looks_like
    assert (found.low is not None) == (looks_like is not None)


def test_inventions_are_as_varied_as_companies_are() -> None:
    inventions = list(_inventions(400))
    tables = [table for invention in inventions for table in invention.schema]
    columns = [column for table in tables for column in table.columns]
    sizes = Counter(len(invention.schema.tables) for invention in inventions)
    assert set(range(1, 9)) <= set(sizes)
    assert len({invention.domain for invention in inventions}) > 60
    assert {column.kind for column in columns} >= {"integer", "real", "text", "date", "boolean"}
    assert any(" " in column.name for column in columns)
    assert any(column.name.isupper() for column in columns)
    assert any(key.table == table.name for table in tables for key in table.foreign_keys)
    assert any(len(table.primary_key) == 2 for table in tables)
    assert any(not table.primary_key for table in tables)
    assert any(not rows for invention in inventions for rows in invention.rows.values())
    names = [column.name for column in columns]
    assert len(set(names)) > len(names) / 3


def test_the_domains_are_many_and_sound() -> None:
    domains = [domain for domain in load_domains() if domain.name != "composed"]
    assert len(domains) >= 80
    assert len({domain.name for domain in domains}) == len(domains)
    for domain in domains:
        for entity in domain.entities:
            assert entity.fields, (domain.name, entity.name)
            assert all(domain.entity(link.entity) for link in entity.links)


def test_every_recipe_makes_values() -> None:
    rows = Rows(Random(1), 7)
    recipes = {f.recipe for d in load_domains() for entity in d.entities for f in entity.fields}
    assert len(recipes) > 300
    for recipe in recipes:
        assert len(make(recipe, rows)) == 7
        assert shape_of(recipe)


def test_an_unknown_recipe_is_refused() -> None:
    with pytest.raises(DataError, match="'frobnicate"):
        make("frobnicate 1..2", Rows(Random(1), 3))


def test_the_names_come_from_many_places() -> None:
    pools = load_pools()
    assert len({*pools["first_f"], *pools["first_m"]}) >= 200
    assert len(set(pools["surname"])) >= 200
    assert len({place.city for place in load_places()}) >= 150
    assert len({place.country for place in load_places()}) >= 60


def test_values_of_one_row_fit_together() -> None:
    rows = Rows(Random(5), 40)
    countries = {place.city: place.country for place in load_places()}
    cities, found = make("city", rows), make("country", rows)
    assert [countries[str(city)] for city in cities] == found
    placed, shipped = make("date 2020..2022", rows), make("after 1..9", rows)
    assert all(str(first) < str(later) for first, later in zip(placed, shipped, strict=True))


def test_a_domains_file_without_a_recipe_is_refused() -> None:
    with pytest.raises(DataError, match="does not say how"):
        list(parse_domains("# shop\nhat, hats\n  colour\n"))


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ("snake", "unit_price"),
        ("camel", "unitPrice"),
        ("pascal", "UnitPrice"),
        ("joined", "unitprice"),
        ("upper", "UNIT_PRICE"),
        ("title_snake", "Unit_Price"),
        ("spaced", "Unit Price"),
    ],
)
def test_each_convention_spells_names_its_way(case: str, expected: str) -> None:
    assert cased("unit price", case) == expected  # type: ignore[arg-type]


def test_one_schema_keeps_to_one_convention() -> None:
    naming = Naming("camel", "pascal", plural=True, key="{} id", table_prefix="tbl_")
    assert naming.table("order item", "order items") == "tbl_OrderItems"
    assert naming.primary_key("order item") == "orderItemId"
    assert naming.foreign_key("", "customer") == "customerId"
    assert naming.foreign_key("home team", "team") == "homeTeamId"
    assert len({draw_naming(Random(seed)).case for seed in range(200)}) == 7


def test_companies_that_know_people_know_how_to_reach_them() -> None:
    reached = 0
    for seed in range(60):
        schema = invent(seed).schema
        names = [c.name.lower() for table in schema if table.foreign_keys for c in table.columns]
        reached += any(re.search("mail|phone|street|zip|post", name) for name in names)
    assert reached > 20
