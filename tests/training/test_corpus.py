"""Which samples a run learns, and which it is measured by."""

from hypothesis import given
from hypothesis import strategies as st

from schematune.sample import Sample
from schematune.training.corpus import split


def sample(number: int) -> Sample:
    return Sample("i", f"How many are older than {number}?", f"SELECT {number}")


def held_out(numbers: list[int], share: float, seed: int = 0) -> set[int]:
    trained, held_out = split([sample(number) for number in numbers], share, seed)
    assert sorted(trained + held_out) == list(range(len(numbers)))
    return {numbers[place] for place in held_out}


def test_a_sample_keeps_its_side_whatever_others_there_are() -> None:
    before = held_out(list(range(800)), 0.1)
    after = held_out([*range(150, 800), *range(1000, 1250)], 0.1)
    assert {number for number in after if number < 800} == {n for n in before if n >= 150}
    assert 60 < len(before) < 100
    assert held_out(list(range(800)), 0.1, seed=1) != before


@given(st.lists(st.integers(0, 99), min_size=1), st.floats(0, 0.99))
def test_some_are_trained_on_and_none_is_lost(numbers: list[int], share: float) -> None:
    found = held_out(numbers, share)
    assert found < set(numbers) or len(set(numbers)) < len(numbers)
    assert bool(found) or share * len(numbers) <= 1.5 or len(numbers) == 1
    assert share or not found
