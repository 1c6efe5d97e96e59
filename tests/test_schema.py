import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.errors import DataError
from schematune.schema import Column, Drift, ForeignKey, Kind, Schema, Table, drift, kind_of

CUSTOMER = Table(
    "customer",
    (Column("id", "INT", "integer", False), Column("name", "VARCHAR(9)", "text", comment="whole")),
    ("id",),
    unique=(("name",),),
)
ORDER = Table(
    "order",
    (Column("id", "INT", "integer"), Column("customer_id", "INT", "integer")),
    ("id",),
    (ForeignKey(("customer_id",), "customer", ("id",), inferred=True),),
    comment="one per sale",
    is_view=True,
    namespace="shop",
)
SHOP = Schema("sqlite", (CUSTOMER, ORDER))


@pytest.mark.parametrize(
    ("declared", "kind"),
    [
        ("INT", "integer"), ("bigint unsigned", "integer"), ("smallserial", "integer"),
        ("TINYINT(1)", "boolean"), ("TINYINT", "integer"), ("YEAR", "integer"),
        ("NUMERIC(10, 2)", "real"),
        ("double precision", "real"), ("FLOAT8", "real"), ("money", "real"),
        ("VARCHAR(50)", "text"), ("character varying", "text"), ("ENUM('a')", "text"),
        ("uuid", "text"), ("BOOLEAN", "boolean"), ("bit", "boolean"), ("DATE", "date"),
        ("DATETIME", "datetime"), ("timestamptz", "datetime"),
        ("timestamp without time zone", "datetime"), ("time", "time"), ("interval", "other"),
        ("POINT", "other"), ("BLOB", "other"), ("", "other"), ("jsonb", "other"),
    ],
)  # fmt: skip
def test_kinds_of_declared_types(declared: str, kind: Kind) -> None:
    assert kind_of(declared) == kind


@given(st.text())
def test_any_declared_type_has_a_kind(declared: str) -> None:
    assert kind_of(declared) == kind_of(declared.swapcase()) or not declared.isascii()


def test_a_schema_survives_json() -> None:
    assert Schema.from_dict(json.loads(json.dumps(SHOP.to_dict()))) == SHOP


@pytest.mark.parametrize(
    "data",
    [{}, {"dialect": "sqlite"}, {"dialect": "sqlite", "tables": [{"name": "a"}]},
     {"dialect": "sqlite", "tables": 3}, {"dialect": "sqlite", "tables": ["a"]},
     {"dialect": "sqlite", "tables": [{"name": "a", "columns": [{"colour": 1}],
                                       "primary_key": [], "foreign_keys": []}]}],
)  # fmt: skip
def test_what_is_not_a_schema_is_told(data: dict[str, object]) -> None:
    with pytest.raises(DataError, match=r"not a schema.*schematune init"):
        Schema.from_dict(data)


def test_names_are_exact() -> None:
    assert SHOP.table("order") is ORDER
    assert CUSTOMER.column("name").type == "VARCHAR(9)"
    assert "order" in SHOP
    assert "Order" not in SHOP
    assert "name" in CUSTOMER
    assert "NAME" not in CUSTOMER
    with pytest.raises(KeyError):
        SHOP.table("Order")
    with pytest.raises(KeyError):
        CUSTOMER.column("Name")


def test_a_subset_keeps_the_order_asked_for() -> None:
    assert [table.name for table in SHOP.subset(["order", "customer"])] == ["order", "customer"]


def changed(table: Table, **changes: object) -> str:
    return replace(SHOP, tables=(replace(table, **changes), ORDER)).fingerprint  # type: ignore[arg-type]


def test_the_fingerprint_follows_what_queries_depend_on() -> None:
    id_column, name = CUSTOMER.columns
    different = {
        SHOP.fingerprint,
        changed(CUSTOMER, name="client"),
        changed(CUSTOMER, primary_key=()),
        changed(CUSTOMER, namespace="shop"),
        changed(CUSTOMER, columns=(id_column,)),
        changed(CUSTOMER, columns=(id_column, replace(name, kind="date"))),
        changed(CUSTOMER, foreign_keys=(ForeignKey(("id",), "order", ("id",)),)),
        replace(SHOP, dialect="postgres").fingerprint,
    }
    assert len(different) == 8
    assert all(len(fingerprint) == 16 for fingerprint in different)


def test_the_fingerprint_ignores_order_and_comments() -> None:
    assert replace(SHOP, tables=(ORDER, CUSTOMER)).fingerprint == SHOP.fingerprint
    assert changed(CUSTOMER, columns=CUSTOMER.columns[::-1], comment="new") == SHOP.fingerprint


def test_drift_names_what_came_went_and_changed() -> None:
    def table(name: str, *columns: str, **keys: Any) -> Table:
        made = (column.split(" ") for column in columns)
        return Table(name, tuple(Column(n, kind, kind_of(kind)) for n, kind in made), **keys)

    pointing = ForeignKey(("b",), "two", ("id",))
    old = Schema("sqlite", (table("one", "a INT", "b INT"), table("two", "id INT")))
    new = Schema(
        "sqlite",
        (
            table("one", "a TEXT", "b INT", foreign_keys=(pointing,)),
            table("three", "id INT"),
        ),
    )
    assert drift(old, new) == Drift(("three",), ("two",), (), (), ("one.a", "one"))
    assert str(drift(old, new)) == "new tables: three; lost tables: two; altered: one.a, one"
    renamed = Schema("sqlite", (table("one", "a INT", "c INT"), table("two", "id INT")))
    assert drift(old, renamed) == Drift(new_columns=("one.c",), lost_columns=("one.b",))
    assert drift(old, old) == Drift()
