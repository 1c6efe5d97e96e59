from __future__ import annotations

from pathlib import Path

import pytest

from schematune.sample import Sample
from tests.tiny_model import INSTRUCTION, build_tiny_model


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_model(tmp_path_factory.mktemp("base"))


@pytest.fixture
def samples() -> list[Sample]:
    """Two instructions, one of which few samples carry."""
    return [
        Sample(
            INSTRUCTION if number % 4 else f"{INSTRUCTION}\nCREATE TABLE b (\n id INTEGER\n)",
            f"How many customers are older than {number}?",
            f"SELECT COUNT(*) FROM customer WHERE age > {number}",
        )
        for number in range(24)
    ]
