from __future__ import annotations

import pytest

from schematune.errors import ModelError
from schematune.inference import FakeModel, Model


def test_it_answers_from_a_mapping_by_message_or_question() -> None:
    model = FakeModel({"How many?": "SELECT 1", "Tables\nWho?": "SELECT 2"})
    assert model.complete(["Tables\nHow many?", "Tables\nWho?"]) == ["SELECT 1", "SELECT 2"]
    assert model.asked == ["Tables\nHow many?", "Tables\nWho?"]


def test_it_answers_from_a_function_and_tells_its_progress() -> None:
    seen: list[int] = []
    model = FakeModel(str.upper, name="loud")
    assert model.complete(["a", "b"], progress=seen.append) == ["A", "B"]
    assert seen == [1, 2]
    assert model.name == "loud"


def test_at_a_temperature_it_answers_by_message_and_seed() -> None:
    model = FakeModel({"a": "A"}, drawn=lambda message, seed: f"{message}{seed}")
    assert model.complete(["a", "b", "a"], temperature=0.6, seed=5) == ["a5", "b5", "a6"]
    assert model.complete(["a"], seed=5) == ["A"]
    assert FakeModel({"a": "A"}).complete(["a"], temperature=0.6) == ["A"]


def test_it_is_a_model() -> None:
    model: Model = FakeModel({})
    assert isinstance(model, Model)
    model.close()


def test_an_unknown_question_is_named() -> None:
    with pytest.raises(ModelError, match=r"no answer for 'Why\?'"):
        FakeModel({}).complete(["Why?"])
