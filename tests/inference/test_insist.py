from __future__ import annotations

import pytest

from schematune.errors import DatabaseError, GuardError, QueryError, QueryTimeout
from schematune.inference.insist import Doubt, Written, insist
from schematune.inference.model import FakeModel

GONE = "I don't know"
ERRORS = {
    "forbidden": GuardError("not-select", "forbidden"),
    "unknown": GuardError("unknown-column", "unknown"),
    "failing": QueryError("failing"),
    "slow": QueryTimeout("slow"),
    "down": DatabaseError("down"),
}


class Runner:
    """Runs SQL by its first word, and remembers what it ran."""

    def __init__(self) -> None:
        self.ran: list[str] = []

    def __call__(self, message: str, sql: str) -> str:
        self.ran.append(sql)
        if error := ERRORS.get(sql.split()[0]):
            raise error
        return f"rows of {sql} for {message}"


def asked(first: str, *others: str) -> tuple[Written[str], FakeModel, Runner]:
    model = FakeModel({"m": first}, drawn=lambda _, seed: others[seed - 1])
    run = Runner()
    [written] = insist(model, ["m"], run, redraws=len(others))
    return written, model, run


@pytest.mark.parametrize("first", ["good", GONE, "slow"])
def test_what_may_be_right_stays(first: str) -> None:
    written, model, run = asked(first, "other", "other")
    assert (written.text, written.redraws) == (first, 0)
    assert model.asked == ["m"]
    assert run.ran == ([] if first == GONE else [first])


@pytest.mark.parametrize("first", ["forbidden", "failing"])
def test_what_cannot_be_right_makes_room_for_what_runs(first: str) -> None:
    written, model, run = asked(first, "failing 2", "good", "better")
    assert written == Written("good", "rows of good for m", 3)
    assert model.asked == ["m"] * 4
    assert run.ran == [first, "failing 2", "good"]


def test_the_most_frequent_comes_first_whatever_its_white_space() -> None:
    written, _, run = asked("failing", "rare", "often  so", "```sql\noften so;\n```", "last")
    assert written.text == "often  so"
    assert run.ran == ["failing", "often  so"]


def test_equals_are_tried_in_their_order_and_the_first_answer_not_again() -> None:
    written, _, run = asked("failing", "failing ", "failing;", "forbidden", "good", "better")
    assert written.text == "good"
    assert run.ran == ["failing", "forbidden", "good"]


def test_an_abstention_counts_only_where_nothing_runs() -> None:
    assert asked("failing", GONE, GONE, "good")[0].text == "good"
    written, _, run = asked("failing", GONE, GONE, "forbidden")
    assert written == Written(GONE, None, 3)
    assert run.ran == ["failing", "forbidden"]


def test_where_nothing_runs_the_first_answer_stays_with_its_error() -> None:
    written, _, _ = asked("failing", "forbidden", "failing 2")
    assert written == Written("failing", ERRORS["failing"], 2)


def test_slow_sql_is_waited_for_once() -> None:
    written, _, run = asked("failing", "slow", "slow 2", "good")
    assert written.ran is ERRORS["slow"]
    assert run.ran == ["failing", "slow"]


def test_nothing_is_drawn_where_that_is_switched_off() -> None:
    written, model, _ = asked("failing")
    assert written == Written("failing", ERRORS["failing"], 0)
    assert model.asked == ["m"]


def test_a_dead_database_is_no_reason_to_ask_again() -> None:
    with pytest.raises(DatabaseError, match="down"):
        asked("down", "good")


def test_each_message_gets_what_it_gets_alone() -> None:
    firsts = {"a": "failing", "b": "good", "c": "forbidden", "d": "failing"}

    def drawn(message: str, seed: int) -> str:
        return f"good {message} {seed}" if seed > "acd".index(message) else "failing"

    model = FakeModel(firsts, drawn=drawn)
    alone = [insist(model, [message], Runner())[0] for message in firsts]
    model.asked.clear()
    assert insist(model, list(firsts), Runner()) == alone
    assert [written.text for written in alone] == ["good a 1", "good", "good c 2", "good d 3"]
    assert "".join(model.asked) == "abcd" + "aaaa" + "cccc" + "dddd", "one call more for all"


def test_names_that_are_not_there_are_mended_before_others_are_drawn() -> None:
    model = FakeModel({"m": "unknown"})
    run = Runner()
    [written] = insist(model, ["m"], run, lambda message, sql: f"good {message} {sql}", redraws=2)
    assert written == Written("good m unknown", "rows of good m unknown for m", mended=True)
    assert model.asked == ["m"]


@pytest.mark.parametrize("mended", [None, "failing"])
def test_what_cannot_be_mended_stays_as_it_was(mended: str | None) -> None:
    [written] = insist(FakeModel({"m": "unknown"}), ["m"], Runner(), lambda *_: mended, redraws=0)
    assert (written.text, written.ran) == ("unknown", ERRORS["unknown"])


def test_what_was_refused_for_another_reason_is_not_mended() -> None:
    [written] = insist(FakeModel({"m": "forbidden"}), ["m"], Runner(), lambda *_: "good", redraws=0)
    assert written.text == "forbidden"


def doubted(first: str, *others: str, finds: set[str], placed: str | None = None) -> Written[bool]:
    model = FakeModel({"asks for Rome\nin Rome": first}, drawn=lambda _, seed: others[seed - 1])
    doubt: Doubt[bool] = Doubt(lambda told: not told, lambda _, __: placed)
    [written] = insist(
        model,
        ["asks for Rome\nin Rome"],
        lambda _, sql: sql in finds,
        doubt=doubt,
        redraws=len(others),
    )
    return written


def test_a_value_that_is_not_found_is_looked_for_by_the_redraws() -> None:
    others = ("c = 'Oslo'", "b = 'Rome'", "c = 'Rome'")
    written = doubted("a = 'Rome'", *others, finds={"c = 'Oslo'", "c = 'Rome'"})
    assert written == Written("c = 'Rome'", ran=True, redraws=3)


def test_nothing_found_stays_where_no_redraw_finds_anything() -> None:
    written = doubted("a = 'Rome'", "b = 'Rome'", GONE, finds=set())
    assert written == Written("a = 'Rome'", ran=False, redraws=2)


def test_a_redraw_may_not_drop_the_value() -> None:
    assert doubted("a = 'Rome'", "all", finds={"all"}).text == "a = 'Rome'"


def test_nothing_found_is_an_answer_where_no_value_was_asked_for() -> None:
    assert doubted("a IS NULL", "all", finds={"all"}) == Written("a IS NULL", ran=False)


def test_a_value_is_put_in_place_before_the_model_is_asked_again() -> None:
    written = doubted("a = 'Rome'", "other", finds={"c = 'Rome'"}, placed="c = 'Rome'")
    assert written == Written("c = 'Rome'", ran=True, mended=True)


def test_what_finds_nothing_in_its_place_either_is_not_taken() -> None:
    written = doubted("a = 'Rome'", "no", finds=set(), placed="c = 'Rome'")
    assert written == Written("a = 'Rome'", ran=False, redraws=1)
