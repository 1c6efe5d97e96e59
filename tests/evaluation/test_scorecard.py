from __future__ import annotations

from dataclasses import replace

import pytest

from schematune.evaluation.predictions import Answer
from schematune.evaluation.scorecard import Evaluation, Kind, Outcome, Scorecard, Verdict
from schematune.questions import Question

GOLD = "SELECT a FROM t"


def outcome(kind: Kind, text: str = GOLD, level: str = "", latency: float | None = None) -> Outcome:
    unanswerable = kind in (Kind.ABSTAINED_CORRECTLY, Kind.ANSWERED_UNANSWERABLE)
    silent = kind in (Kind.ABSTAINED_CORRECTLY, Kind.ABSTAINED_WRONGLY)
    ran = kind in (Kind.RIGHT, Kind.WRONG_RESULT)
    return Outcome(
        Question("?", None if unanswerable else GOLD, difficulty=level),
        Answer("key", "I don't know" if silent else text, latency),
        Verdict(kind, "", runs=None if silent else ran, lenient=kind is Kind.RIGHT),
    )


def card(*outcomes: Outcome, model: str = "m") -> Scorecard:
    return Scorecard(model, outcomes)


def test_accuracy_is_over_the_answerable_and_scored() -> None:
    kinds = [Kind.RIGHT, Kind.WRONG_RESULT, Kind.ABSTAINED_WRONGLY, Kind.TIMEOUT]
    uncounted = [Kind.UNSCORED, Kind.ABSTAINED_CORRECTLY, Kind.ANSWERED_UNANSWERABLE]
    figures = card(*map(outcome, kinds + uncounted)).figures
    assert (figures["execution_accuracy"].value, figures["execution_accuracy"].n) == (0.25, 4)
    assert figures["abstained_wrongly"].value == 0.25


def test_valid_sql_is_over_what_is_sql() -> None:
    kinds = [Kind.RIGHT, Kind.WRONG_RESULT, Kind.INVALID_SQL, Kind.ABSTAINED_WRONGLY]
    figure = card(*map(outcome, kinds)).figures["valid_sql"]
    assert (figure.value, figure.n) == (2 / 3, 3)


def test_redrawn_is_over_all_that_is_scored() -> None:
    question, verdict = Question("?", GOLD), Verdict(Kind.RIGHT, "")
    asked_again = Outcome(question, Answer("", GOLD, None, redraws=4), verdict)
    kinds = [Kind.ABSTAINED_CORRECTLY, Kind.RIGHT, Kind.WRONG_RESULT, Kind.UNSCORED]
    figure = card(asked_again, *map(outcome, kinds)).figures["redrawn"]
    assert (figure.value, figure.n) == (0.25, 4)


def test_accuracy_is_told_apart_by_how_many_answers_agree() -> None:
    question, right = Question("?", GOLD), Verdict(Kind.RIGHT, "")
    sure = Outcome(question, Answer("", GOLD, None, redraws=8, agreed=6), right)
    unsure = Outcome(question, Answer("", GOLD, None, redraws=8, agreed=5), right)
    wrong = replace(unsure, verdict=Verdict(Kind.WRONG_RESULT, ""))
    figures = card(sure, sure, unsure, wrong, outcome(Kind.ABSTAINED_WRONGLY)).figures
    assert (figures["unsure"].value, figures["unsure"].n) == (0.4, 5)
    assert (figures["accuracy_sure"].value, figures["accuracy_sure"].n) == (1.0, 2)
    assert (figures["accuracy_unsure"].value, figures["accuracy_unsure"].n) == (0.5, 2)


def test_abstention_is_over_the_unanswerable() -> None:
    kinds = [Kind.ABSTAINED_CORRECTLY] * 3 + [Kind.ANSWERED_UNANSWERABLE, Kind.RIGHT]
    figures = card(*map(outcome, kinds)).figures
    assert (figures["abstained_correctly"].value, figures["abstained_correctly"].n) == (0.75, 4)
    assert figures["answered_wrongly_when_unanswerable"].value == 0.25


def test_text_matches_take_the_sql_out_of_its_fence() -> None:
    figures = card(outcome(Kind.RIGHT, f"```sql\n{GOLD.lower()}\n```")).figures
    assert figures["exact_match"].value == figures["token_match"].value == 1.0


def test_an_abstention_matches_no_token() -> None:
    shy = Outcome(
        Question("?", "SELECT t FROM t"),
        Answer("", "I don't know", None),
        Verdict(Kind.ABSTAINED_WRONGLY, ""),
    )
    assert card(shy).figures["token_match"].value == 0.0


def test_nothing_to_count_has_no_value() -> None:
    figures = card(outcome(Kind.UNSCORED)).figures
    assert {figure.value for figure in figures.values()} == {None}
    assert card().latency_ms(50) is None


def test_every_kind_is_counted_even_where_there_is_none() -> None:
    kinds = card(outcome(Kind.RIGHT), outcome(Kind.RIGHT), outcome(Kind.UNSCORED)).kinds
    assert (kinds[Kind.RIGHT], kinds[Kind.UNSCORED], kinds[Kind.TIMEOUT]) == (2, 1, 0)
    assert list(kinds) == list(Kind)


def test_difficulties_stand_in_order_of_appearance() -> None:
    levels = card(
        outcome(Kind.RIGHT, level="simple"),
        outcome(Kind.WRONG_RESULT, level="hard"),
        outcome(Kind.WRONG_RESULT, level="simple"),
        outcome(Kind.RIGHT),
    ).by_difficulty
    assert [(level, figure.value) for level, figure in levels.items()] == [
        ("simple", 0.5),
        ("hard", 0.0),
    ]


@pytest.mark.parametrize(("percentile", "value"), [(0, 1.0), (50, 10.0), (95, 19.0), (100, 20.0)])
def test_latency_is_of_the_answers_that_were_timed(percentile: int, value: float) -> None:
    timed = [outcome(Kind.RIGHT, latency=float(ms)) for ms in range(20, 0, -1)]
    assert card(*timed, outcome(Kind.RIGHT)).latency_ms(percentile) == value


def test_every_later_model_is_compared_with_every_earlier_one() -> None:
    base = card(*map(outcome, [Kind.WRONG_RESULT] * 3 + [Kind.UNSCORED]), model="base")
    tuned = card(*map(outcome, [Kind.RIGHT] * 2 + [Kind.TIMEOUT, Kind.UNSCORED]), model="tuned")
    small = card(*map(outcome, [Kind.RIGHT] * 3 + [Kind.UNSCORED]), model="small")
    found = Evaluation((base, tuned, small)).comparisons
    assert [(each.model, each.than) for each in found] == [
        ("tuned", "base"), ("small", "base"), ("small", "tuned"),
    ]  # fmt: skip
    assert [each.difference.value for each in found] == [2 / 3, 1.0, 1 / 3]
