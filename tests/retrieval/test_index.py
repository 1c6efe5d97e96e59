"""Tables are picked by what a question says, however it says it."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schematune.linking import ValueIndex
from schematune.profile import ColumnProfile, Profile
from schematune.retrieval import TableIndex
from schematune.schema import Column, ForeignKey, Schema, Table

WORDS = tuple(
    """anchor badge candle dragon engine feather garden hammer island jacket kettle ladder magnet
    needle orchid pencil quarry ribbon saddle tunnel umbrella violin window yogurt zipper basket
    castle dolphin emerald falcon glacier harbour insect jungle kitten lantern marble nutmeg oyster
    parrot""".split()
)  # fmt: skip


def table(name: str, *columns: str, to: tuple[str, ...] = (), comment: str | None = None) -> Table:
    keys = tuple(ForeignKey((f"{target}_id",), target, ("id",)) for target in to)
    names = ("id", *columns, *(f"{target}_id" for target in to))
    made = tuple(Column(n, "TEXT", "text") for n in names)
    return Table(name, made, ("id",), keys, comment=comment)


SHOP = Schema(
    "sqlite",
    (
        table("tbl_cust", "full_name", "dateofbirth"),
        table("salesOrder", "placed", to=("tbl_cust",)),
        table("order_line", "qty", to=("salesOrder", "article")),
        table("article", "unitPrice", "colour"),
        table("frm", "hectares", comment="farms that deliver to us"),
        table("hrv", "tonnes", to=("frm",)),
        table("log"),
        *(table(f"archive_{word}", "note") for word in WORDS),
    ),
)
SEEN = Profile({}, {("article", "colour"): ColumnProfile(9, 0, 2, ("turquoise", "red"))})
INDEX = TableIndex(ValueIndex(SHOP, SEEN))


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("How many customers are there?", "tbl_cust"),
        ("Who was born in May?", "tbl_cust"),
        ("How many clients do we have?", "tbl_cust"),
        ("When were the sales orders placed?", "salesOrder"),
        ("What is the average unit price?", "article"),
        ("Which ones are turquoise?", "article"),
        ("How many tonnes were harvested?", "hrv"),
        ("Which farms deliver?", "frm"),
        ("ORDER LINES with a quantity above 3", "order_line"),
    ],
)
def test_the_first_table_is_the_one_meant(question: str, first: str) -> None:
    assert INDEX.ranked(question)[0] == first


def test_tables_between_the_picked_ones_are_picked_too() -> None:
    assert set(INDEX.picked("Customers and colours of articles", 4)) == {
        "tbl_cust", "salesOrder", "order_line", "article",
    }  # fmt: skip


def test_a_question_without_a_known_word_gets_the_tables_that_join_most() -> None:
    assert INDEX.picked("Xyzzy?", 2) == ("salesOrder", "order_line")
    assert INDEX.ranked("")[-1] == f"archive_{WORDS[-1]}"


def test_of_tables_alike_the_one_beside_what_is_named_is_meant() -> None:
    twins = Schema(
        "sqlite",
        (
            table("a_orders", "placed"), table("b_orders", "placed", to=("boat",)), table("boat"),
            *(table(f"x_{word}") for word in WORDS),
        ),
    )  # fmt: skip
    index = TableIndex(ValueIndex(twins, Profile()))
    assert set(index.ranked("Orders of boats")[:2]) == {"b_orders", "boat"}


def test_columns_that_the_question_speaks_of_come_first() -> None:
    wide = table("article", *WORDS, "unitPrice", "colour")
    index = TableIndex(ValueIndex(Schema("sqlite", (wide,)), SEEN))
    found = index.columns("Unit prices of turquoise lanterns", wide)
    assert {column.name for column in found[:3]} == {"unitPrice", "colour", "lantern"}
    assert sorted(c.name for c in found) == sorted(c.name for c in wide.columns)


@st.composite
def forests(draw: st.DrawFn) -> Schema:
    """Tables of which most point at one before them, and some at two."""
    names = draw(st.permutations(WORDS))[: draw(st.integers(1, len(WORDS)))]
    rng = Random(draw(st.integers(0, 9)))
    tables = []
    for place, name in enumerate(names):
        wanted = min(place, rng.choice((0, 1, 1, 1, 2)))
        tables.append(table(name, "note", to=tuple(rng.sample(names[:place], wanted))))
    return Schema("sqlite", tuple(tables))


@settings(deadline=None)
@given(forests(), st.data(), st.integers(4, 12))
def test_what_is_picked(schema: Schema, data: st.DataObject, most: int) -> None:
    names = [table.name for table in schema]
    said = data.draw(st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True))
    question = f"How many {' and '.join(said)} are there?"
    picked = TableIndex(ValueIndex(schema, Profile())).picked(question, most)
    assert len(picked) == len(set(picked)) == min(most, len(names))
    assert set(said) <= set(picked) <= set(names)
    assert TableIndex(ValueIndex(schema, Profile())).picked(question, most) == picked


@settings(deadline=None)
@given(st.integers(2, 3), st.integers(4, 12), st.randoms(use_true_random=False))
def test_what_can_be_joined_is_picked_joined(between: int, most: int, rng: Random) -> None:
    """Both ends of a short chain bring what lies between, among tables that join nothing."""
    names = rng.sample(WORDS, len(WORDS))
    chain = [table(names[0]), *(table(b, to=(a,)) for a, b in pairwise(names[: between + 1]))]
    others = [table(name, "note") for name in names[between + 1 :]]
    schema = Schema("sqlite", tuple(rng.sample([*chain, *others], len(names))))
    question = f"{names[0]} by {names[between]}"
    picked = TableIndex(ValueIndex(schema, Profile())).picked(question, most)
    assert set(picked) >= set(names[: between + 1])
