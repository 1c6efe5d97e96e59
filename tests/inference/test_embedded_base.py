"""The base that comes with the package: it answers, it refuses, and it can be tuned."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from schematune.database import Database
from schematune.inference import Model, open_model
from schematune.inference.artifact import TINY, resolve_base
from schematune.inference.loading import load_base
from schematune.inference.torch_model import TorchModel
from schematune.prompt import ABSTENTION, check_prompt, instruction, user_message

COUNT = "How many customers do we have?"
STRANGE = "What is the capital of Peru?"


@pytest.fixture(scope="module")
def shown(customers: Path) -> str:
    """The instruction for the demo's database."""
    with Database(str(customers)) as database:
        schema = database.reflect()
        return instruction(schema, database.profile(schema))


@pytest.fixture(scope="module")
def tiny() -> Iterator[Model]:
    model = open_model(TINY)
    yield model
    model.close()


def test_its_prompt_is_ours() -> None:
    check_prompt(resolve_base(TINY))


def test_it_counts_the_customers(tiny: Model, shown: str, customers: Path) -> None:
    (sql,) = tiny.complete([user_message(shown, COUNT)], max_new_tokens=60)
    with Database(str(customers)) as database:
        found = database.query(sql).rows
        assert found == database.query("SELECT COUNT(*) FROM customer").rows


def test_it_refuses_what_the_tables_do_not_tell(tiny: Model, shown: str) -> None:
    assert tiny.complete([user_message(shown, STRANGE)], max_new_tokens=60) == [ABSTENTION]


def test_transformers_writes_the_same(tiny: Model, shown: str) -> None:
    messages = [user_message(shown, question) for question in (COUNT, STRANGE)]
    tuned_from = TorchModel(load_base(TINY), TINY)
    assert tuned_from.complete(messages, max_new_tokens=60) == tiny.complete(
        messages, max_new_tokens=60
    )
