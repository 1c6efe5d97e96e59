"""The house's words are read against the schema and the guard; what is wrong is said at once."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.errors import ConfigError
from schematune.glossary import NO_WORDS, Glossary, read_glossary
from schematune.linking import ValueIndex, unlinked
from schematune.profile import ColumnProfile, Profile
from schematune.schema import Column, ForeignKey, Schema, Table

CUSTOMER = Table(
    "customer",
    (
        Column("id", "INTEGER", "integer"),
        Column("source", "TEXT", "text"),
        Column("born", "DATE", "date"),
    ),
    ("id",),
)
LINES = Table(
    "order lines",
    (
        Column("customer_id", "INTEGER", "integer"),
        Column("price", "REAL", "real"),
        Column("Net Weight", "REAL", "real"),
    ),
    (),
    (ForeignKey(("customer_id",), "customer", ("id",)),),
)
SCHEMA = Schema("sqlite", (CUSTOMER, LINES))


def read(**words: str) -> Glossary:
    return read_glossary(words, SCHEMA, "file")


@pytest.mark.parametrize(
    ("meaning", "kind", "shown"),
    [
        ("customer", "table", "customer"),
        ("Customer", "table", "customer"),
        ("order lines", "table", '"order lines"'),
        ('"order lines"', "table", '"order lines"'),
        ("customer.source", "column", "customer.source"),
        ("order lines.net weight", "column", '"order lines"."Net Weight"'),
        ("CUSTOMER.Source = 'partner'", "rows", "customer.source = 'partner'"),
        (
            "customer.source = 'a' OR customer.id < 3",
            "rows",
            "(customer.source = 'a' OR customer.id < 3)",
        ),
        (
            'customer.id IN (SELECT customer_id FROM "order lines" WHERE price > 9)',
            "rows",
            'customer.id IN (SELECT customer_id FROM "order lines" WHERE price > 9)',
        ),
        ('sum("order lines".price)', "measure", 'SUM("order lines".price)'),
        (
            '1.0 * SUM("order lines".price) / COUNT(DISTINCT "order lines".customer_id)',
            "measure",
            '1.0 * SUM("order lines".price) / COUNT(DISTINCT "order lines".customer_id)',
        ),
    ],
)
def test_a_meaning_is_what_it_looks_like(meaning: str, kind: str, shown: str) -> None:
    (term,) = read(word=meaning).terms
    assert (term.kind, term.meaning) == (kind, shown)


@pytest.mark.parametrize(
    ("meaning", "said"),
    [
        ("custmer", "there is no table 'custmer'; known: customer, order lines"),
        ("source", "write 'source' with its table: customer.source"),
        ("source = 'x'", "write 'source' with its table: customer.source"),
        ("custmer.source", "there is no table 'custmer'; known: customer, order lines"),
        ("customer.sauce", "there is no column 'sauce' in 'customer'; known: born, id, source"),
        ("customer.sauce = 1", "there is no column 'sauce' in 'customer'; known: born, id, source"),
        ("SUM(customer.sauce)", "there is no column 'sauce' in 'customer'"),
        ("customer.source = 'x", "the SQL cannot be read"),
        ("customer.source =", "the SQL cannot be read"),
        ("customer.source; DROP TABLE customer", "more than one statement"),
        ("customer.source = 'a', 1", "a meaning is one expression"),
        ("customer.source = 'a' LIMIT 1", "a meaning is one expression"),
        ("", "a meaning is one expression"),
        ("load_extension(customer.source) = 1", "'load_extension' may not be called"),
        ("customer.id IN (SELECT id FROM secrets)", "secrets"),
        ("customer.id + 1", "it is no table, column, condition, or measure"),
        ("SUM(customer.id) + customer.id", "only within its aggregates"),
        ("SUM(customer.id) OVER ()", "a measure has no OVER"),
        ('customer.id = "order lines".customer_id', "one table's columns, not 2"),
        ("COUNT(*)", "one table's columns, not 0"),
        (
            'customer.id IN (SELECT l.price FROM "order lines" AS l WHERE customer.id = 1)',
            "the inner query may not name customer",
        ),
        ("customer.source = 'a[b]'", "may not hold [ or ]"),
    ],
)
def test_what_is_wrong_is_said_with_what_is_known(meaning: str, said: str) -> None:
    with pytest.raises(ConfigError) as error:
        read(VIP=meaning)
    assert str(error.value).startswith(f"file: VIP = {meaning!r}: ")
    assert said in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("word", ["", " VIP", "a [b]", "one two three four five six", "a\nb", "?"])
def test_a_word_is_something_that_people_say(word: str) -> None:
    with pytest.raises(ConfigError, match="a word is one to 5 words"):
        read_glossary({word: "customer"}, SCHEMA)


@pytest.mark.parametrize(
    ("word", "meaning", "said"),
    [
        ("v" * 100, "customer", "the word has 100 characters; at most 60"),
        ("VIP", f"customer.source IN ({', '.join(['1'] * 999)})", "characters; at most 500"),
    ],
)
def test_what_would_flood_a_prompt_is_one_short_line(word: str, meaning: str, said: str) -> None:
    with pytest.raises(ConfigError) as error:
        read_glossary({word: meaning}, SCHEMA)
    assert said in str(error.value)
    assert len(str(error.value)) < 400


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(ConfigError, match=r"a = 'x'.*; VIP = 'y'.*; vip = 'customer': the word"):
        read_glossary({"a": "x", "VIP": "y", "vip": "customer"}, SCHEMA)


@given(st.dictionaries(st.text(max_size=12), st.text(max_size=40), max_size=3))
def test_any_table_of_texts_is_a_glossary_or_an_error(words: dict[str, str]) -> None:
    try:
        found = read_glossary(words, SCHEMA)
    except ConfigError:
        return
    assert [term.word for term in found.terms] == list(words)


@pytest.mark.parametrize(
    "meaning",
    [
        "customer.source = 'web'",
        "customer.source = 'web' OR customer.id = 2",
        "NOT customer.id > 1",
        "customer.id IN (1, 2)",
        "(customer.id + 1) > 2 AND customer.source <> 'x'",
    ],
)
def test_a_condition_and_its_opposite_part_the_rows(meaning: str) -> None:
    (term,) = read(VIP=meaning).terms
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE customer (id, source)")
        rows = [(1, "web"), (2, "shop"), (3, "x")]
        connection.executemany("INSERT INTO customer VALUES (?, ?)", rows)

        def ids(negated: bool) -> set[int]:
            where = term.sql(lambda table, column: f"{table}.{column}", negated=negated)
            found = connection.execute(f"SELECT id FROM customer WHERE {where} AND id < 9")
            return {row[0] for row in found}

        assert ids(False)
        assert ids(True)
        assert ids(False) ^ ids(True) == {1, 2, 3}
        assert not ids(False) & ids(True)


# --- behind the question --------------------------------------------------------------------

PROFILE = Profile({}, {("customer", "source"): ColumnProfile(9, 0, 2, ("web", "partner"))})
WORDS = read(
    VIP="customer.source = 'partner'",
    turnover='SUM("order lines".price)',
    client="customer",
    **{"key client": "customer.id < 3"},
)
INDEX = ValueIndex(SCHEMA, PROFILE, WORDS)
MEANT, PARTNER = " [VIP: customer.source = 'partner']", " [customer.source = 'partner']"


@pytest.mark.parametrize(
    ("question", "linked"),
    [
        ("How many VIPs?", MEANT + PARTNER),
        ("how many vips are there", MEANT + PARTNER),
        (
            "VIPs from the web",
            f"{MEANT} [customer.source = 'partner'; customer.source = 'web']",
        ),
        ("Partner VIPs", MEANT + PARTNER),
        ("Which key clients are new?", " [key client: customer.id < 3]"),
        (
            "The VIP's turnover",
            f"{MEANT[:-1]}; turnover: SUM(\"order lines\".price)]{PARTNER}",
        ),
        ("Who is a viper?", ""),
    ],
)  # fmt: skip
def test_the_words_that_a_question_uses_are_explained(question: str, linked: str) -> None:
    assert INDEX.linked(question) == question + linked
    assert unlinked(question + linked, WORDS) == question


def test_only_words_of_tables_that_are_shown_are_explained() -> None:
    shown = SCHEMA.subset(["customer"])
    assert INDEX.linked("VIP turnover", shown) == f"VIP turnover{MEANT}{PARTNER}"
    source_cut = replace(shown.table("customer"), columns=shown.table("customer").columns[:1])
    assert INDEX.linked("VIPs", Schema("sqlite", (source_cut,))) == "VIPs"


@given(st.text(max_size=60))
def test_explaining_twice_is_explaining_once(question: str) -> None:
    once = INDEX.linked(f"VIPs {question}")
    assert INDEX.linked(once) == once


@given(st.text(max_size=60))
def test_without_a_glossary_questions_stay_as_they_were(text: str) -> None:
    question = f"{' '.join(text.split())} VIPs [note: urgent]".strip()
    assert ValueIndex(SCHEMA, Profile(), NO_WORDS).linked(question) == question
