"""Questions are linked to stored values, however people write them, and never to common words."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.glossary import Glossary, Term
from schematune.linking import ValueIndex, unlinked
from schematune.profile import ColumnProfile, Profile
from schematune.schema import Column, Schema, Table


def _seen(*values: str) -> ColumnProfile:
    return ColumnProfile(99, 0, len(values), values)


SCHEMA = Schema(
    "sqlite",
    (
        Table("customer", tuple(Column(n, "TEXT", "text") for n in ("source", "name", "gender"))),
        Table("address", tuple(Column(n, "TEXT", "text") for n in ("city", "country", "code"))),
    ),
)
PROFILE = Profile(
    {},
    {
        ("customer", "source"): _seen("mobile_app", "web", "in", "store", "2021", "O'Neill's"),
        ("customer", "gender"): _seen("Female", "Male", "Other"),
        ("customer", "name"): ColumnProfile(99, personal=True),
        ("address", "city"): _seen("New York", "São Paulo", "York", "IN"),
        ("address", "country"): _seen("Germany", "USA"),
        ("address", "code"): _seen("IN", "web"),
    },
)
INDEX = ValueIndex(SCHEMA, PROFILE)


@pytest.mark.parametrize(
    ("question", "hints"),
    [
        ("Who came by Mobile App?", "customer.source = 'mobile_app'"),
        ("who lives in new york", "address.city = 'New York'"),
        ("And in York?", "address.city = 'York'"),
        ("Sao Paulo's customers", "address.city = 'São Paulo'"),
        ("German women", "address.country = 'Germany'; customer.gender = 'Female'"),
        ("Everybody from the United States", "address.country = 'USA'"),
        ("US addresses", "address.country = 'USA'"),
        ("all stores", "customer.source = 'store'"),
        ("From the web", "customer.source = 'web'; address.code = 'web'"),
        ("What about IN?", "address.city = 'IN'; address.code = 'IN'"),
        ("Those of O'Neill's", "customer.source = 'O''Neill''s'"),
    ],
)
def test_values_are_found_as_people_write_them(question: str, hints: str) -> None:
    assert INDEX.linked(question) == f"{question} [{hints}]"


@pytest.mark.parametrize(
    "question",
    [
        "Who lives in it?",
        "Any other questions?",
        "How many in 2021?",
        "",
        "newyork",
        "What is new?",
    ],
)
def test_common_words_and_years_are_no_values(question: str) -> None:
    assert INDEX.linked(question) == question


PERSONAL = ColumnProfile(9, personal=True)
PEOPLE = ValueIndex(
    Schema(
        "sqlite",
        (
            Table("client", tuple(Column(n, "TEXT", "text") for n in ("full_name", "first_name"))),
            Table("contact", tuple(Column(n, "TEXT", "text") for n in ("email", "phone"))),
        ),
    ),
    Profile(
        {},
        {
            ("client", "full_name"): PERSONAL,
            ("client", "first_name"): PERSONAL,
            ("contact", "email"): PERSONAL,
            ("contact", "phone"): PERSONAL,
        },
    ),
)


@pytest.mark.parametrize(
    ("question", "hints"),
    [
        ("Whose mail is ann.o@web.de?", " [contact.email = 'ann.o@web.de']"),
        ("Who has +44 20 7946 0958?", " [contact.phone = '+44 20 7946 0958']"),
        ("Where does Anna Weber live?", " [client.full_name = 'Anna Weber']"),
        ("Who came on 2021-03-04 or 2021-04-05?", ""),
        ("Which Queen Street is it?", ""),
        ("Does anna sleep?", ""),
    ],
)
def test_what_looks_personal_is_linked_without_a_look_at_any_row(question: str, hints: str) -> None:
    assert PEOPLE.linked(question) == question + hints


def test_only_what_is_shown_is_named() -> None:
    address = SCHEMA.table("address")
    without_code = replace(address, columns=address.columns[:2])
    named = "From the web [address.code = 'web']"
    assert INDEX.linked("From the web", Schema("sqlite", (address,))) == named
    assert INDEX.linked("From the web", Schema("sqlite", (without_code,))) == "From the web"
    assert INDEX.linked("From the web", Schema("sqlite", ())) == "From the web"


def test_hints_are_few() -> None:
    many = "New York, York, São Paulo, mobile app, store, Germany, USA, women and men"
    assert INDEX.linked(many).count(" = ") == 6


@given(st.text(max_size=60))
def test_linking_twice_is_linking_once(question: str) -> None:
    once = INDEX.linked(question)
    assert INDEX.linked(once) == once
    assert unlinked(once) == unlinked(" ".join(question.split()))


_LAST_HINTS = re.compile(r" \[\w[^\[\]]* = '[^\[\]]*'\]\Z")
_LAST_MEANINGS = re.compile(r"(?: \[\w[^\[\]]*: [^\[\]]*\])+\Z")


@given(st.text("a [=':]", max_size=14), st.sampled_from(["']", "]", " = 'a']", ": a]", ""]))
def test_what_stands_behind_a_question_is_what_the_expressions_say(text: str, end: str) -> None:
    asked = f"a [{text}{end}"
    without_hints = _LAST_HINTS.sub("", asked)
    assert unlinked(asked) == without_hints
    terms = Glossary((Term("vip", "table", "customer"),))
    assert unlinked(asked, terms) == _LAST_MEANINGS.sub("", without_hints)


@pytest.mark.parametrize(
    "piece", [" [a = '", " = '", " [a: ", ": a", " [a: b]", "1-(", "a@a", "a.", "[", "' "]
)
@pytest.mark.parametrize("end", ["", "']", "]"])
def test_time_is_linear_in_a_questions_length(piece: str, end: str) -> None:
    """What is quadratic does not come back from this."""
    terms = Glossary((Term("vip", "table", "customer"),))
    asked = f"Who [a{piece * 100_000}{end}"
    assert unlinked(asked, terms).startswith("Who")
    assert list(PEOPLE._by_looks(asked)) == []
