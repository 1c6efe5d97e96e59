from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from schematune.errors import DataError, ModelError
from schematune.evaluation.predictions import BATCH, TIMED, Journal, ask
from schematune.inference.model import FakeModel

MESSAGES = [f"Question {number}?" for number in range(TIMED + BATCH + 5)]


def echo(name: str = "echo") -> FakeModel:
    return FakeModel(lambda message: f"SELECT '{message}'", name)


class Batches(FakeModel):
    """Remembers how many messages came at once."""

    def __init__(self) -> None:
        super().__init__(str.upper)
        self.sizes: list[int] = []

    def complete(self, messages: Sequence[str], **options: object) -> list[str]:
        self.sizes.append(len(messages))
        return [self._answer(message) for message in messages]


def test_answers_come_in_the_order_of_the_messages() -> None:
    answers = ask(echo(), MESSAGES, Journal())
    assert [answer.text for answer in answers] == [f"SELECT '{message}'" for message in MESSAGES]


def test_one_warms_up_then_twenty_are_timed_and_the_rest_comes_in_batches() -> None:
    model = Batches()
    answers = ask(model, MESSAGES, Journal())
    assert model.sizes == [1, *[1] * TIMED, BATCH, 5]
    assert [answer.latency_ms is not None for answer in answers] == [True] * TIMED + [False] * (
        BATCH + 5
    )


def test_the_same_message_is_asked_once() -> None:
    model = Batches()
    assert len(ask(model, ["a", "b", "a"], Journal())) == 3
    assert sum(model.sizes) == 1 + 2


def test_what_is_on_disk_is_not_asked_again(tmp_path: Path) -> None:
    path = tmp_path / "new" / "predictions.jsonl"
    first = ask(echo(), MESSAGES[:25], Journal(path))
    model = Batches()
    model.name = "echo"
    again = ask(model, MESSAGES[:30], Journal(path))
    assert again[:25] == first
    assert model.sizes == [1, 5], "twenty are timed already"


@pytest.mark.parametrize("change", ["name", "fingerprint", "message", "tokens"])
def test_an_answer_to_something_else_is_not_taken(tmp_path: Path, change: str) -> None:
    path = tmp_path / "predictions.jsonl"
    ask(echo(), ["a"], Journal(path), fingerprint="one")
    model = echo("other" if change == "name" else "echo")
    ask(
        model,
        ["b" if change == "message" else "a"],
        Journal(path),
        fingerprint="two" if change == "fingerprint" else "one",
        max_new_tokens=9 if change == "tokens" else 256,
    )
    assert model.asked


def test_a_model_that_stops_half_way_leaves_its_answers(tmp_path: Path) -> None:
    path = tmp_path / "predictions.jsonl"

    def answer(message: str) -> str:
        if message == MESSAGES[7]:
            raise ModelError("out of memory")
        return message

    with pytest.raises(ModelError):
        ask(FakeModel(answer), MESSAGES, Journal(path))
    assert len(path.read_text().splitlines()) == 7


def test_a_line_cut_short_costs_one_answer_only(tmp_path: Path) -> None:
    path = tmp_path / "predictions.jsonl"
    ask(echo(), ["a", "b"], Journal(path))
    path.write_text(path.read_text()[:-9])
    model = echo()
    ask(model, ["a", "b", "c"], Journal(path))
    assert model.asked == ["b", "b", "c"], "one more warms up"
    silent = FakeModel({}, "echo")  # it has no answers, and is not asked
    assert len(ask(silent, ["a", "b", "c"], Journal(path))) == 3


def test_lines_of_other_programs_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "predictions.jsonl"
    path.write_bytes(
        b'\xff\n[]\n{"key": 1}\nnull\n{"key": "k", "predicted": "x", "latency_ms": 1}\n'
    )
    assert Journal(path)["k"].text == "x"


def test_a_disk_that_refuses_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match=r"could not write .*run the same command again"):
        ask(echo(), ["a"], Journal(tmp_path / "file" / "predictions.jsonl"))


def test_progress_counts_what_was_known_too(tmp_path: Path) -> None:
    path = tmp_path / "predictions.jsonl"
    ask(echo(), ["a", "b"], Journal(path))
    seen: list[tuple[str, int, int]] = []
    ask(echo(), ["a", "b", "c", "d"], Journal(path), progress=lambda *step: seen.append(step))
    assert seen == [("echo", 3, 4), ("echo", 4, 4)]
