from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.metrics import (
    Interval,
    exact_match,
    mean,
    normalize,
    paired,
    share,
    token_match,
    wilson,
)

TEXTS = [
    ("SELECT 1", "select 1"),
    ("  SELECT\n\t1 ", "select 1"),
    ("SELECT 1 -- one", "select 1"),
    ("SELECT /* a\nb */ 1", "select 1"),
    ("SELECT a/**/b", "select a b"),
    ("SELECT '-- kept' FROM t", "select '-- kept' from t"),
    ("SELECT 'it''s /* kept */'", "select 'it''s /* kept */'"),
    ('SELECT "a--b" -- gone', 'select "a--b"'),
    ("", ""),
]


@pytest.mark.parametrize(("sql", "normal"), TEXTS)
def test_normalize(sql: str, normal: str) -> None:
    assert normalize(sql) == normal


@given(st.text())
def test_white_space_around_changes_nothing(sql: str) -> None:
    assert "  " not in normalize(sql)
    assert normalize(f"\n{sql} ") == normalize(sql)


def test_exact_match_is_of_the_normalised_texts() -> None:
    assert exact_match("select  A from T", "SELECT a\nFROM t -- all")
    assert not exact_match("SELECT a FROM t", "SELECT a FROM t WHERE 1")


@pytest.mark.parametrize(
    ("predicted", "reference", "value"),
    [
        ("SELECT a FROM t", "select A from T", 1.0),
        ("SELECT b FROM t", "SELECT a FROM t", 0.75),
        (
            "SELECT a FROM t WHERE more = 1",
            "SELECT a FROM t",
            1.0,
        ),  # what is too much costs nothing
        ("t t t t", "SELECT a FROM t", 0.25),  # sets: a token counts once
        ("", "SELECT 1", 0.0),
        ("SELECT a.b", "SELECT a . b", 1.0),
        ("", "", 1.0),
        ("x", "", 0.0),
    ],
)
def test_token_match(predicted: str, reference: str, value: float) -> None:
    assert token_match(predicted, reference) == value


@given(st.text(), st.text())
def test_token_match_is_a_share_and_full_for_equal_texts(one: str, other: str) -> None:
    assert 0.0 <= token_match(one, other) <= 1.0
    assert token_match(one, one) == 1.0


@pytest.mark.parametrize(
    ("k", "n", "interval"),
    [
        (0, 0, Interval(0.0, 1.0)),
        (0, 10, Interval(0.0, 0.2775)),
        (10, 10, Interval(0.7225, 1.0)),
        (50, 100, Interval(0.4038, 0.5962)),
        (81, 263, Interval(0.2553, 0.3662)),  # an example in Newcombe (1998)
    ],
)
def test_wilson(k: int, n: int, interval: Interval) -> None:
    assert wilson(k, n) == interval


@given(st.lists(st.booleans(), min_size=1))
def test_a_share_lies_in_its_interval(successes: list[bool]) -> None:
    figure = share(successes)
    assert figure.value is not None
    assert 0.0 <= figure.interval.low <= figure.value + 1e-4
    assert figure.value - 1e-4 <= figure.interval.high <= 1.0


def test_nothing_counted_has_no_value() -> None:
    assert share([]).value is None
    assert mean([]).value is None
    assert mean([0.5]).interval == Interval(0.0, 1.0)


def test_mean_of_marks_between_0_and_1() -> None:
    figure = mean([0.5, 1.0, 0.75, 0.75])
    assert (figure.value, figure.n) == (0.75, 4)
    assert figure.interval == Interval(0.5500, 0.9500)
    assert mean([0.0, 1.0]).interval == Interval(0.0, 1.0)


def test_paired_looks_only_at_what_changed() -> None:
    assert paired([], []).value == 0.0
    same = paired([True, False], [True, False])
    assert (same.value, same.p_value) == (0.0, 1.0)
    better = paired([True] * 60 + [False] * 40, [True] * 30 + [False] * 70)
    assert better.value == 0.3
    assert 0.2 < better.interval.low < 0.3 < better.interval.high < 0.4
    assert better.p_value < 1e-8


def test_mcnemar_s_exact_p_value() -> None:
    # 1 lost against 6 won: 2 * (C(7,0) + C(7,1)) / 2**7
    assert paired([True] * 6 + [False], [False] * 6 + [True]).p_value == 0.125


@given(st.lists(st.tuples(st.booleans(), st.booleans())))
def test_a_difference_turned_round_changes_sign(pairs: list[tuple[bool, bool]]) -> None:
    ours, theirs = [a for a, _ in pairs], [b for _, b in pairs]
    forth, back = paired(ours, theirs), paired(theirs, ours)
    assert forth.value == -back.value
    assert forth.interval == Interval(-back.interval.high, -back.interval.low)
    assert forth.p_value == back.p_value <= 1.0
