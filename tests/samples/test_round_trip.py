"""A model asked back: drafts whose result it does not find are rejected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from schematune.errors import ModelError
from schematune.inference import FakeModel
from schematune.samples import SampleSet, generate_samples
from schematune.samples.draft import Draft
from schematune.settings import SampleSettings
from tests.samples.shop import PROFILE, SCHEMA, Shop
from tests.samples.test_generate import Script

SETTINGS = SampleSettings(count=5, unanswerable_share=0.0, eval_share=0.0, targets=())
COUNT = Draft("How many customers?", "SELECT COUNT(*) FROM customer", "teacher:x", by_llm=True)

ANSWERS = [
    ("SELECT COUNT(id) FROM customer", ""),
    ("SELECT 5", ""),
    ("SELECT COUNT(*) FROM orders", "answers as many rows as expected, with other values"),
    ("SELECT name FROM customer WHERE id = 1", "answers as many rows as expected"),
    ("SELECT COUNT(*) FROM shop", "answers with SQL that does not run"),
    ("DELETE FROM customer", "answers with SQL that does not run"),
    ("SELECT SUBSTR(name) FROM customer", "answers with SQL that does not run"),
    ("I don't know", "says that it does not know"),
]


def tried(shop: Shop, answer: str, *drafts: Draft) -> tuple[SampleSet, FakeModel]:
    def lines() -> Iterator[Draft]:
        yield Draft("Who are they all?", "SELECT name FROM customer WHERE id < 4", "list")
        yield from drafts

    model = FakeModel(lambda _: answer)
    found = generate_samples(shop, SCHEMA, PROFILE, SETTINGS, teacher=Script(lines), model=model)
    return found, model


@pytest.mark.parametrize(("answer", "message"), ANSWERS)
def test_another_result_rejects_the_draft(shop: Shop, answer: str, message: str) -> None:
    found, model = tried(shop, answer, COUNT)
    assert len(model.asked) == 1
    assert model.asked[0].endswith("How many customers?")
    assert [r.reason for r in found.rejected] == (["round-trip"] if message else [])
    assert all(f"fake {message}" in rejected.message for rejected in found.rejected)


def test_only_what_an_llm_wrote_is_asked_about(shop: Shop) -> None:
    tea = Draft("Which tea is best?", None, "unanswerable:x", by_llm=True)
    found, model = tried(shop, "SELECT 1", replace(COUNT, by_llm=False), tea)
    assert model.asked == []
    assert found.rejected == ()


def test_a_model_that_is_not_there_is_one_clear_line(shop: Shop) -> None:
    settings = replace(SETTINGS, round_trip="/nowhere/model.gguf")
    with pytest.raises(ModelError, match=r"/nowhere/model\.gguf"):
        generate_samples(shop, SCHEMA, PROFILE, settings)
