import pytest

from schematune.samples.mentions import mentions

YES = [
    ("Who lives in Paris?", "Paris"),
    ("customers from SAO PAULO please", "Sao Paulo"),
    ("Which orders were cancelled?", "cancelled"),
    ("Which orders did people cancel?", "cancelled"),
    ("more than five orders", "5"),
    ("more than 1,000 dollars", "1000"),
    ("above 2.50 euros", "2.5"),
    ("people in their thirties", "30"),
    ("below -4 degrees", "-4"),
    ("orders of May 2024", "2024-05-01"),
    ("orders since 2024", "2024-01-01"),
    ("until the end of 2024", "2024-12-31"),
    ("on 2024-05-17", "2024-05-17"),
    ("on 5/17/2024", "2024-05-17"),
    ("how many O'Brien", "O'Brien"),
    ("who uses c++", "++"),
]
NO = [
    ("Who lives in Rome?", "Paris"),
    ("Who are the seniors?", "65"),
    ("more than 15 orders", "5"),
    ("orders of May 2023", "2024-05-01"),
    ("orders of June 2024", "2024-05-03"),
    ("people in New Orleans", "New York"),
]


@pytest.mark.parametrize(("question", "value"), YES)
def test_mentioned(question: str, value: str) -> None:
    assert mentions(question, value)


@pytest.mark.parametrize(("question", "value"), NO)
def test_not_mentioned(question: str, value: str) -> None:
    assert not mentions(question, value)
