from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.comparison import Rules, canonical, rules_for, same_result
from schematune.database import QueryResult

Rows = Sequence[tuple[object, ...]]


def result(rows: Rows, width: int | None = None) -> QueryResult:
    width = len(rows[0]) if width is None else width
    return QueryResult(
        columns=tuple(f"c{index}" for index in range(width)),
        rows=tuple(rows),
        truncated=False,
        elapsed_ms=0.0,
    )


def right(predicted: Rows, reference: Rows, rules: Rules | None = None) -> bool:
    return same_result(result(predicted), result(reference), rules).value == 1.0


NOON = datetime(2024, 5, 6, 12, 0)

CELLS = [
    # NULL
    (None, None, True),
    (None, "", False),
    (None, 0, False),
    (None, "NULL", False),
    # numbers, whatever their type
    (3, 3.0, True),
    (3, Decimal("3.00"), True),
    (2015, "2015", True),
    ("3.5", Decimal("3.50"), True),
    (True, 1, True),
    (False, 0, True),
    (-0.0, 0, True),
    (0.1 + 0.2, 0.3, True),
    (2 / 3, Decimal("0.666667"), True),
    (2 / 3, 0.6667, False),
    (33.33, 100 / 3, False),
    (3, 4, False),
    (5551234567, 5551234568, False),  # a telephone number is not nearly another
    (1e308 * 10, 1e308 * 10, True),
    (float("nan"), Decimal("NaN"), True),
    (int("1" + "0" * 400), Decimal("1e400"), True),
    (int("1" + "0" * 400), Decimal("2e400"), False),
    (Decimal("1e400"), float("inf"), False),
    (-1e999, Decimal("-Infinity"), True),
    # text
    ("Ann", "Ann", True),
    ("Ann", "ann", False),
    ("Ann", "Ann ", False),
    ("007", 7, False),
    ("1e3", 1000, False),
    ("1.", 1, False),
    # dates
    (date(2024, 5, 6), "2024-05-06", True),
    (date(2024, 5, 6), "2024-05-07", False),
    (NOON, "2024-05-06 12:00:00", True),
    (NOON, "2024-05-06T12:00", True),
    (NOON, "2024-05-06 12:00:00.000", True),
    (datetime(2024, 5, 6), date(2024, 5, 6), True),
    (NOON.replace(tzinfo=timezone(timedelta(hours=2))), datetime(2024, 5, 6, 10, tzinfo=UTC), True),
    (NOON, date(2024, 5, 6), False),
    (time(9, 30), "09:30:00", True),
    ("2024-13-45 99:99", "2024-13-45 99:99", True),
    # what only some engines have
    (b"\x01\xff", memoryview(b"\x01\xff"), True),
    (UUID(int=1), "00000000-0000-0000-0000-000000000001", True),
    ({"a": 1, "b": [2]}, {"b": [2], "a": 1}, True),
    ([1, 2], [2, 1], False),
]


@pytest.mark.parametrize(("ours", "theirs", "same"), CELLS, ids=[str(n) for n in range(len(CELLS))])
def test_cells(ours: object, theirs: object, same: bool) -> None:
    assert right([(ours,)], [(theirs,)]) is same
    assert right([(theirs,)], [(ours,)]) is same


def test_the_first_day_of_the_calendar_in_another_zone() -> None:
    first = datetime.min.replace(tzinfo=timezone(timedelta(hours=2)))
    assert canonical(first) == "0001-01-01 00:00:00+02:00"


A, B, C = ("a", 1), ("b", 2), ("c", 3)

ROWS: list[tuple[str, Rows, Rows, Rules, bool]] = [
    ("equal", [A, B], [A, B], Rules(), True),
    ("another order", [B, A], [A, B], Rules(), True),
    ("another order, where it counts", [B, A], [A, B], Rules(ordered=True), False),
    ("the same order, where it counts", [A, B], [A, B], Rules(ordered=True), True),
    ("duplicates fold", [A, A, B], [A, B, B], Rules(), True),
    ("duplicates fold, in order", [A, A, B], [A, B], Rules(ordered=True), True),
    ("duplicates count", [A, A, B], [A, B, B], Rules(count_duplicates=True), False),
    ("equal duplicates", [A, B, A], [A, A, B], Rules(count_duplicates=True), True),
    ("one missing", [A], [A, B], Rules(), False),
    ("one too many", [A, B, C], [A, B], Rules(), False),
    ("other values", [A, C], [A, B], Rules(), False),
    ("columns swapped", [(1, "a"), (2, "b")], [A, B], Rules(), True),
    ("columns swapped, in order", [(1, "a"), (2, "b")], [A, B], Rules(ordered=True), True),
    ("cells swapped in one row", [(1, "a"), ("b", 2)], [A, B], Rules(), False),
    ("columns are crossed as rows say", [(1, 2), (2, 1)], [(1, 1), (2, 2)], Rules(), False),
    ("a column too many", [("a", 1, 9)], [A], Rules(), False),
    ("a column too many, allowed", [("a", 9, 1)], [A], Rules(extra_columns=True), True),
    ("a column too few", [("a",)], [A], Rules(extra_columns=True), False),
    ("nothing of it, though more is allowed", [("z", 9, 8)], [A], Rules(extra_columns=True), False),
    ("ties may swap", [("b", 1), ("a", 1)], [("a", 1), ("b", 1)],
     Rules(ordered=True, sorted_by=(1,)), True),
    ("what does not tie may not", [B, A], [A, B], Rules(ordered=True, sorted_by=(1,)), False),
    ("ties, with other values", [("b", 1), ("z", 1)], [("a", 1), ("b", 1)],
     Rules(ordered=True, sorted_by=(1,)), False),
    ("rounded like the reference", [("a", 100 / 3)], [("a", 33.33)], Rules(decimals=2), True),
    ("rounded to a whole number", [(32.6,)], [(33,)], Rules(decimals=0), True),
    ("off by more than rounding", [(33.34,)], [(33.33,)], Rules(decimals=2), False),
    ("whole numbers are never rounded", [(32,)], [(33,)], Rules(decimals=0), False),
    ("our rounding of an exact reference", [(33.33,)], [(100 / 3,)], Rules(), False),
    ("float noise in many rows", [("a", 0.1 + 0.2), ("b", 0.7)], [("b", 0.7), ("a", 0.3)],
     Rules(count_duplicates=True), True),
    ("NULLs among numbers", [(None, 1), (2, None)], [(2, None), (None, 1)], Rules(), True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("predicted", "reference", "rules", "same"),
    [pytest.param(*row[1:], id=row[0]) for row in ROWS],
)
def test_rows(predicted: Rows, reference: Rows, rules: Rules, same: bool) -> None:
    assert right(predicted, reference, rules) is same


def test_empty_results_are_equal_where_they_are_as_wide() -> None:
    assert same_result(result([], 2), result([], 2)).value == 1.0
    assert same_result(result([], 2), result([], 2), Rules(ordered=True)).value == 1.0
    assert same_result(result([], 1), result([], 2)).value == 0.0
    assert same_result(result([], 2), result([A])).value == 0.0
    assert same_result(result([A]), result([], 2)).value == 0.0


@pytest.mark.parametrize(
    ("predicted", "reference", "rules", "explanation"),
    [
        ([A], [A], Rules(), "the same result"),
        ([("a", 1, 2)], [A], Rules(), "3 columns where 2 were expected"),
        ([("a",)], [A], Rules(), "1 column where 2 were expected"),
        ([A], [A, B], Rules(), "1 row where 2 were expected"),
        ([A], [B], Rules(), "as many rows as expected, with other values"),
        ([B, A], [A, B], Rules(ordered=True), "the right rows in another order"),
    ],
)
def test_explanations(predicted: Rows, reference: Rows, rules: Rules, explanation: str) -> None:
    assert same_result(result(predicted), result(reference), rules).explanation == explanation


def test_a_result_that_was_cut_off_is_not_a_whole_one() -> None:
    cut_off = QueryResult(("a", "b"), (A, B), truncated=True)
    score = same_result(cut_off, result([A, B]))
    assert (score.value, score.explanation) == (0.0, "more rows than the 2 that were expected")


_cells = st.none() | st.integers(-3, 3) | st.floats(-3, 3) | st.sampled_from(["a", "b", "2.5"])
_rows = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.tuples(*[_cells] * width), min_size=1, max_size=8)
)


@given(_rows, st.randoms(use_true_random=False), st.booleans())
def test_shuffled_rows_and_columns_are_the_same_result(
    rows: list[tuple[object, ...]], chance: random.Random, count: bool
) -> None:
    order = chance.sample(range(len(rows[0])), len(rows[0]))
    shuffled = [tuple(row[index] for index in order) for row in chance.sample(rows, len(rows))]
    assert right(shuffled, rows, Rules(count_duplicates=count))


@given(_rows, st.data())
def test_a_row_of_its_own_is_never_overlooked(
    rows: list[tuple[object, ...]], data: st.DataObject
) -> None:
    stranger = ("stranger",) * len(rows[0])
    place = data.draw(st.integers(0, len(rows)))
    assert not right([*rows[:place], stranger, *rows[place:]], rows)
    assert not right(rows, [*rows[:place], stranger, *rows[place:]])


def test_wide_and_alike_columns_end_in_time() -> None:
    yes_or_no = [tuple((row >> column) & 1 for column in range(8)) for row in range(256)]
    other = [*yes_or_no[:-1], (2,) * 8]
    assert not right(other, yes_or_no)
    wide = [(0, 1) * 20, (1, 0) * 20]
    assert right(wide, wide)


@pytest.mark.parametrize(
    ("question", "sql", "ordered"),
    [
        ("List the names, newest first.", "SELECT a FROM t ORDER BY b DESC", True),
        ("List the names in alphabetical order", "SELECT a FROM t ORDER BY a", True),
        ("Names sorted by age", "SELECT a FROM t ORDER BY b", True),
        ("Names from the oldest to the youngest", "SELECT a FROM t ORDER BY b", True),
        ("Names, most expensive first", "SELECT a FROM t ORDER BY b DESC", True),
        ("Rank the cities by customers", "SELECT a FROM t ORDER BY b", True),
        ("Sorted names", "SELECT a FROM t UNION SELECT b FROM u ORDER BY 1", True),
        ("Sorted names", "SELECT a FROM (SELECT a FROM t ORDER BY b) AS s", False),
        ("Sorted names", "SELECT a FROM t", False),
        ("Customers per country", "SELECT a, COUNT(*) FROM t GROUP BY a ORDER BY 2 DESC", False),
        ("What is the oldest first name?", "SELECT a FROM t ORDER BY b LIMIT 1", False),
        ("How many orders has each customer?", "SELECT a FROM t ORDER BY b", False),
        ("Sorted names", "this is not SQL (", False),
    ],
)
def test_order_counts_where_question_and_reference_say_so(
    question: str, sql: str, ordered: bool
) -> None:
    assert rules_for(question, sql, "sqlite").ordered is ordered


@pytest.mark.parametrize(
    ("sql", "columns"),
    [
        ("SELECT a, b FROM t ORDER BY b, a DESC", (1, 0)),
        ("SELECT a, COUNT(*) FROM t GROUP BY a ORDER BY COUNT(*) DESC", (1,)),
        ("SELECT a, COUNT(*) AS n FROM t GROUP BY a ORDER BY n", (1,)),
        ("SELECT t.a, t.b FROM t ORDER BY b", (1,)),
        ("SELECT a FROM t UNION SELECT b FROM u ORDER BY 1", (0,)),
        ("SELECT a FROM t ORDER BY b", ()),
        ("SELECT a FROM t ORDER BY a, b", ()),
        ("SELECT * FROM t ORDER BY a", ()),
    ],
)
def test_the_columns_that_a_reference_sorts_by(sql: str, columns: tuple[int, ...]) -> None:
    assert rules_for("", sql, "sqlite").sorted_by == columns


@pytest.mark.parametrize(
    ("sql", "decimals"),
    [
        ("SELECT ROUND(AVG(a), 2) FROM t", 2),
        ("SELECT ROUND(AVG(a)) AS mean FROM t", 0),
        ("SELECT ROUND(a, 3), ROUND(b, 1) FROM t", 1),
        ("SELECT ROUND(a, b) FROM t", None),
        ("SELECT ROUND(a, -2) FROM t", None),
        ("SELECT a FROM t WHERE ROUND(b, 1) = 2.5", None),
        ("SELECT a FROM t", None),
    ],
)
def test_what_a_reference_rounds_to(sql: str, decimals: int | None) -> None:
    assert rules_for("", sql, "sqlite").decimals == decimals
