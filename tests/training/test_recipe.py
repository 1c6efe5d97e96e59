from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from schematune.errors import ConfigError
from schematune.settings import TrainSettings
from schematune.training.recipe import check_recipe, learning_rate

RECIPE = TrainSettings()


def test_the_reference_recipe_is_trainable() -> None:
    check_recipe(RECIPE)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"quantization": "int3"}, "int3"),
        ({"dtype": "float16"}, "float16"),
        ({"steps": 0}, "steps and epochs"),
        ({"global_batch": 0}, "global_batch"),
        ({"validation_share": 1.0}, "validation_share"),
        ({"targets": ()}, "targets"),
    ],
)
def test_a_wrong_setting_is_named(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        check_recipe(replace(RECIPE, **changes))


def test_all_mistakes_are_named_at_once() -> None:
    with pytest.raises(ConfigError, match=r"quantization.*r must.*save_every"):
        check_recipe(replace(RECIPE, quantization="x", r=0, save_every=0))


def test_rate_warms_up_and_falls_to_nearly_zero() -> None:
    rates = [learning_rate(step, 1000, RECIPE) for step in range(1000)]
    assert rates[0] == pytest.approx(2e-6)
    assert max(rates) == rates[99] == pytest.approx(2e-4)
    assert rates[550] == pytest.approx(1e-4)
    assert 0 < rates[-1] < 1e-8


def test_a_run_shorter_than_its_warm_up_reaches_the_peak() -> None:
    assert max(learning_rate(step, 10, RECIPE) for step in range(10)) == pytest.approx(2e-4)
