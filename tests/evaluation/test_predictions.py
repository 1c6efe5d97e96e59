from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest

from schematune.errors import DataError, GuardError, ModelError
from schematune.evaluation.predictions import BATCH, TIMED, Journal, ask
from schematune.inference.insist import OPINIONS, Trial
from schematune.inference.model import FakeModel

MESSAGES = [f"Question {number}?" for number in range(TIMED + BATCH + 5)]


def echo(name: str = "echo") -> FakeModel:
    return FakeModel(lambda message: f"SELECT '{message}'", name)


def attempt(message: str, sql: str) -> str:
    """Let every SQL run but what says that it is wrong."""
    if "wrong" in sql:
        raise GuardError("syntax", f"wrong answer to {message!r}")
    return sql


RUN = Trial(attempt, says=str)
ask_once = partial(ask, redraws=0)


class Batches(FakeModel):
    """Remembers how many messages came at once."""

    def __init__(self) -> None:
        super().__init__(str.upper)
        self.sizes: list[int] = []

    def complete(self, messages: Sequence[str], **options: object) -> list[str]:
        self.sizes.append(len(messages))
        return [self._answer(message) for message in messages]


def test_answers_come_in_the_order_of_the_messages() -> None:
    answers = ask(echo(), MESSAGES, Journal(), RUN)
    assert [answer.text for answer in answers] == [f"SELECT '{message}'" for message in MESSAGES]


def test_one_warms_up_then_twenty_are_timed_and_the_rest_comes_in_batches() -> None:
    model = Batches()
    answers = ask_once(model, MESSAGES, Journal(), RUN)
    assert model.sizes == [1, *[1] * TIMED, BATCH, 5]
    assert [answer.latency_ms is not None for answer in answers] == [True] * TIMED + [False] * (
        BATCH + 5
    )


def test_the_same_message_is_asked_once() -> None:
    model = Batches()
    assert len(ask_once(model, ["a", "b", "a"], Journal(), RUN)) == 3
    assert sum(model.sizes) == 1 + 2


def test_what_is_on_disk_is_not_asked_again(tmp_path: Path) -> None:
    path = tmp_path / "new" / "predictions.jsonl"
    first = ask_once(echo(), MESSAGES[:25], Journal(path), RUN)
    model = Batches()
    model.name = "echo"
    again = ask_once(model, MESSAGES[:30], Journal(path), RUN)
    assert again[:25] == first
    assert model.sizes == [1, 5], "twenty are timed already"


@pytest.mark.parametrize("change", ["name", "fingerprint", "message", "tokens", "redraws"])
def test_an_answer_to_something_else_is_not_taken(tmp_path: Path, change: str) -> None:
    path = tmp_path / "predictions.jsonl"
    ask(echo(), ["a"], Journal(path), RUN, fingerprint="one")
    model = echo("other" if change == "name" else "echo")
    ask(
        model,
        ["b" if change == "message" else "a"],
        Journal(path),
        RUN,
        fingerprint="two" if change == "fingerprint" else "one",
        max_new_tokens=9 if change == "tokens" else 256,
        redraws=0 if change == "redraws" else 4,
    )
    assert model.asked


def test_how_often_a_model_was_asked_again_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "predictions.jsonl"
    first_texts = {"a": "SELECT 1", "b": "wrong"}
    model = FakeModel(first_texts, drawn=lambda m, _: "SELECT 2" if m == "b" else "SELECT 1")
    first = ask(model, ["a", "b"], Journal(path), RUN, redraws=3)
    assert [(answer.text, answer.redraws) for answer in first] == [
        ("SELECT 1", OPINIONS),
        ("SELECT 2", 3),
    ]
    assert model.asked == ["a", *"aaa", *"bbbb"], "one warms up"
    assert ask(FakeModel({}), ["a", "b"], Journal(path), RUN, redraws=3) == first


def test_the_time_of_asking_again_counts() -> None:
    def slow(*_: object) -> str:
        time.sleep(0.01)
        return "SELECT 2"

    [answer] = ask(FakeModel({"b": "wrong"}, drawn=slow), ["b"], Journal(), RUN, redraws=2)
    assert answer.latency_ms is not None
    assert answer.latency_ms >= 20


def test_a_model_that_stops_half_way_leaves_its_answers(tmp_path: Path) -> None:
    path = tmp_path / "predictions.jsonl"

    def answer(message: str) -> str:
        if message == MESSAGES[7]:
            raise ModelError("out of memory")
        return message

    with pytest.raises(ModelError):
        ask_once(FakeModel(answer), MESSAGES, Journal(path), RUN)
    assert len(path.read_text().splitlines()) == 7


def test_a_line_cut_short_costs_one_answer_only(tmp_path: Path) -> None:
    path = tmp_path / "predictions.jsonl"
    ask_once(echo(), ["a", "b"], Journal(path), RUN)
    path.write_text(path.read_text()[:-9])
    model = echo()
    ask_once(model, ["a", "b", "c"], Journal(path), RUN)
    assert model.asked == ["b", "b", "c"], "one more warms up"
    silent = FakeModel({}, "echo")  # it has no answers, and is not asked
    assert len(ask_once(silent, ["a", "b", "c"], Journal(path), RUN)) == 3


def test_lines_of_other_programs_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "predictions.jsonl"
    path.write_bytes(
        b'\xff\n[]\n{"key": 1}\nnull\n'
        b'{"key": "k", "predicted": "x", "latency_ms": 1, "redraws": 0, "mended": false, '
        b'"agreed": 1}\n'
    )
    assert Journal(path)["k"].text == "x"


def test_a_disk_that_refuses_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match=r"could not write .*run the same command again"):
        ask(echo(), ["a"], Journal(tmp_path / "file" / "predictions.jsonl"), RUN)


def test_progress_counts_what_was_known_too(tmp_path: Path) -> None:
    path = tmp_path / "predictions.jsonl"
    ask(echo(), ["a", "b"], Journal(path), RUN)
    seen: list[tuple[str, int, int]] = []
    ask(echo(), ["a", "b", "c", "d"], Journal(path), RUN, progress=lambda *step: seen.append(step))
    assert seen == [("echo", 3, 4), ("echo", 4, 4)]
