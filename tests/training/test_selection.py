from __future__ import annotations

from functools import reduce

from hypothesis import given
from hypothesis import strategies as st

from schematune.training.selection import NOTHING_MEASURED, Mark, Selection

RIGHT = st.lists(st.integers(0, 24), min_size=1, max_size=12)


def accuracies(right: list[int]) -> list[Mark]:
    return [Mark(10 * n, 1.0, count / 24, 24) for n, count in enumerate(right, start=1)]


def after(marks: list[Mark]) -> Selection:
    return reduce(Selection.after, marks, NOTHING_MEASURED)


@given(RIGHT)
def test_the_latest_step_within_one_standard_error_of_the_best_is_kept(right: list[int]) -> None:
    marks = accuracies(right)
    found = after(marks)
    assert found.best is not None
    assert found.best.accuracy == max(right) / 24
    assert found.kept == [mark for mark in marks if mark.rivals(found.best)][-1]


@given(RIGHT)
def test_waiting_counts_from_the_first_of_the_best(right: list[int]) -> None:
    assert after(accuracies(right)).waited == len(right) - 1 - right.index(max(right))


def test_without_accuracy_the_lowest_loss_is_kept() -> None:
    found = after([Mark(10, 0.5), Mark(20, 0.3), Mark(30, 0.31)])
    assert found.kept == found.best == Mark(20, 0.3)
    assert found.waited == 1
    assert found.reason(30) == "step 20 of 30: a held-out loss of 0.300, the best"


def test_a_loss_that_is_no_number_is_never_the_best() -> None:
    assert after([Mark(10, float("nan")), Mark(20, 0.3)]).kept == Mark(20, 0.3)


def test_the_reason_names_the_best_where_another_is_kept() -> None:
    assert after(accuracies([12, 11])).reason(20) == (
        "step 20 of 20: 46% of 24 questions right, within one standard error of the best "
        "(50% of 24 questions right, step 10)"
    )
    assert (
        after(accuracies([20, 3])).reason(20)
        == "step 10 of 20: 83% of 24 questions right, the best"
    )
    assert NOTHING_MEASURED.reason(20) == "step 20 of 20: the last, as nothing was measured"
