from __future__ import annotations

from collections.abc import Callable

import pytest

from schematune.errors import DatabaseError, GuardError, QueryError, QueryTimeout
from schematune.inference.insist import Trial, Written, insist
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


def trial(run: Runner, mend: Callable[[str, str], str | None] = lambda *_: None) -> Trial[str]:
    """SQL finds what its second word says, or its only one."""
    return Trial(run, lambda rows: rows.partition(" for ")[0].split()[2:4][-1], mend)


def asked(first: str, *others: str) -> tuple[Written[str], FakeModel, Runner]:
    model = FakeModel({"m": first}, drawn=lambda _, seed: others[seed - 1])
    run = Runner()
    [written] = insist(model, ["m"], trial(run), redraws=len(others))
    return written, model, run


@pytest.mark.parametrize("first", [GONE, "slow"])
def test_what_did_not_run_to_its_end_stays(first: str) -> None:
    written, model, run = asked(first, "other", "other")
    assert (written.text, written.redraws) == (first, 0)
    assert model.asked == ["m"]
    assert run.ran == ([] if first == GONE else [first])


def test_what_two_others_agree_with_stays_however_they_are_written() -> None:
    written, model, run = asked("good a", "better a", "good  a;", "other b", "other b")
    assert (written.text, written.redraws) == ("good a", 2)
    assert model.asked == ["m"] * 3
    assert run.ran == ["good a", "better a"], "no text runs twice"


def test_what_is_disputed_is_voted_upon() -> None:
    others = ("good b", "good a", "better b", GONE, "failing b", "best b")
    written, model, _ = asked("good a", *others)
    assert (written.text, written.redraws) == ("good b", 6), "the earliest of those that say b"
    assert written.agreed == 3
    assert len(model.asked) == 7


def test_the_first_answer_wins_where_as_many_agree_with_it() -> None:
    assert asked("good a", "good b", "good c", "good b", "good a")[0].text == "good a"


def test_abstentions_and_failures_have_no_vote() -> None:
    assert asked("good a", GONE, GONE, GONE, "failing a", "failing a")[0].text == "good a"


def test_slow_sql_is_not_tried_in_other_forms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("schematune.inference.insist._QUICK_S", -1.0)
    written, model, _ = asked("good a", "good b", "good b")
    assert (written.text, model.asked) == ("good a", ["m"])


@pytest.mark.parametrize("first", ["forbidden", "failing"])
def test_what_cannot_be_right_makes_room_for_what_runs(first: str) -> None:
    written, model, run = asked(first, "failing 2", "good", "better")
    assert written == Written("good", "rows of good for m", 3)
    assert model.asked == ["m"] * 4
    assert run.ran == [first, "failing 2", "good", "better"]


def test_the_most_frequent_is_taken_whatever_its_white_space() -> None:
    written, _, run = asked("failing", "rare", "often  so", "```sql\noften so;\n```", "last")
    assert written.text == "often  so"
    assert run.ran == ["failing", "rare", "often  so", "last"]


def test_the_earlier_of_equals_is_taken_and_the_first_answer_not_tried_again() -> None:
    written, _, run = asked("failing", "failing ", "failing;", "forbidden", "good", "better")
    assert written.text == "good"
    assert run.ran == ["failing", "forbidden", "good", "better"]


def test_an_abstention_counts_only_where_nothing_runs() -> None:
    assert asked("failing", GONE, GONE, "good")[0].text == "good"
    written, _, run = asked("failing", GONE, GONE, "forbidden")
    assert written == Written(GONE, None, 3, agreed=2)
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
    firsts = {"a": "failing", "b": "good", "c": "forbidden", "d": "better x", "e": GONE}

    def drawn(message: str, seed: int) -> str:
        if message == "b":
            return "good"
        return f"good {seed // 3} {message}" if seed > "acd".index(message) else "failing"

    model = FakeModel(firsts, drawn=drawn)
    alone = [insist(model, [message], trial(Runner()))[0] for message in firsts]
    model.asked.clear()
    assert insist(model, list(firsts), trial(Runner())) == alone
    assert [written.redraws for written in alone] == [8, 2, 8, 8, 0]
    assert "".join(model.asked) == "abcde" + "a" * 8 + "bb" + "c" * 8 + "dd" + "d" * 6


def test_names_that_are_not_there_are_mended_before_others_are_drawn() -> None:
    model = FakeModel({"m": "unknown"}, drawn=lambda *_: "unknown")
    run = Runner()
    [written] = insist(model, ["m"], trial(run, lambda m, sql: f"good {m} {sql}"), redraws=2)
    rows = "rows of good m unknown for m"
    assert written == Written("good m unknown", rows, redraws=2, mended=True, agreed=3)
    assert run.ran == ["unknown", "good m unknown"]


@pytest.mark.parametrize("mended", [None, "failing"])
def test_what_cannot_be_mended_stays_as_it_was(mended: str | None) -> None:
    unknown = FakeModel({"m": "unknown"})
    [written] = insist(unknown, ["m"], trial(Runner(), lambda *_: mended), redraws=0)
    assert (written.text, written.ran) == ("unknown", ERRORS["unknown"])


def test_what_was_refused_for_another_reason_is_not_mended() -> None:
    forbidden = FakeModel({"m": "forbidden"})
    [written] = insist(forbidden, ["m"], trial(Runner(), lambda *_: "good"), redraws=0)
    assert written.text == "forbidden"


def doubted(first: str, *others: str, finds: set[str], placed: str | None = None) -> Written[bool]:
    model = FakeModel({"asks for Rome\nin Rome": first}, drawn=lambda _, seed: others[seed - 1])
    [written] = insist(
        model,
        ["asks for Rome\nin Rome"],
        Trial(lambda _, sql: sql in finds, says=bool, put_in_place=lambda *_: placed),
        redraws=len(others),
    )
    return written


def test_a_value_that_is_not_found_is_looked_for_by_the_redraws() -> None:
    others = ("c = 'Oslo'", "b = 'Rome'", "c = 'Rome'")
    written = doubted("a = 'Rome'", *others, finds={"c = 'Oslo'", "c = 'Rome'"})
    assert written == Written("c = 'Rome'", ran=True, redraws=3, agreed=2)


def test_nothing_found_stays_where_no_redraw_finds_anything() -> None:
    written = doubted("a = 'Rome'", "b = 'Rome'", GONE, finds=set())
    assert written == Written("a = 'Rome'", ran=False, redraws=2, agreed=2)


def test_a_redraw_may_not_drop_the_value() -> None:
    assert doubted("a = 'Rome'", "all", finds={"all"}).text == "a = 'Rome'"


def test_nothing_found_is_an_answer_where_no_value_was_asked_for() -> None:
    assert doubted("a IS NULL", "all", finds={"all"}) == Written("a IS NULL", ran=False)


def test_a_value_is_put_in_place_before_the_model_is_asked_again() -> None:
    written = doubted("a = 'Rome'", finds={"c = 'Rome'"}, placed="c = 'Rome'")
    assert written == Written("c = 'Rome'", ran=True, mended=True)


def test_what_finds_nothing_in_its_place_either_is_not_taken() -> None:
    written = doubted("a = 'Rome'", "no", finds=set(), placed="c = 'Rome'")
    assert written == Written("a = 'Rome'", ran=False, redraws=1, agreed=2)
