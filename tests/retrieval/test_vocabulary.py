"""Words come to the same form in questions and in names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.retrieval.vocabulary import name_terms, others, pairs, stem, text_terms


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("customers", "CUST"), ("the deliveries", "delivery"), ("Who booked?", "tblBookings"),
        ("cancellations", "cancelled"), ("list prices", "listPrice"), ("cities", "City"),
        ("birthdays", "birthday"), ("addresses", "addr"), ("planned trips", "trip_plan"),
    ],
)  # fmt: skip
def test_a_question_meets_a_name(question: str, name: str) -> None:
    assert set(text_terms(question)) & set(name_terms(name))


def test_words_that_say_nothing_are_left_out() -> None:
    assert text_terms("How many are there in total?") == ()
    assert list(pairs(("unit", "price", "list"))) == ["unit price", "price list"]


@pytest.mark.parametrize(
    ("said", "name"), [("client", "customer"), ("farm", "frm"), ("buy", "order")]
)
def test_others_may_stand_for_a_word(said: str, name: str) -> None:
    (term,) = text_terms(said)
    assert set(dict(others(term))) & set(name_terms(name))


@given(st.text())
def test_any_text_has_terms(text: str) -> None:
    for term in (*text_terms(text), *name_terms(text)):
        assert term
        assert all(0 < share < 1 for _, share in others(term))


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1))
def test_a_stem_is_never_empty(word: str) -> None:
    assert stem(word)
