import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.prompt import ABSTENTION
from schematune.samples.salvage import Record, records

A, B = Record("How many a?", "SELECT 1"), Record("Who?", None)
WHOLE = '[{"question": "How many a?", "sql": "SELECT 1"}, {"question": "Who?", "sql": null}]'

TEXTS = [
    WHOLE,
    f"Sure, here they are:\n```json\n{WHOLE}\n```\nAnything else?",
    f'{{"pairs": {WHOLE}}}',
    WHOLE.strip("[]").replace("}, {", "}\n{"),
    f'{WHOLE[:-1]}, {{"question": "cut o',
    f'{{"note": "a {{ brace"}} {WHOLE}',
    WHOLE.replace("null", json.dumps(f"{ABSTENTION}.")),
    WHOLE.replace("SELECT 1", "\n SELECT 1 "),
    WHOLE.replace("How many a?", "How  many\\n a?"),
    f'[{{"question": 3, "sql": "x"}}, {{"sql": "x"}}, {{"question": "no sql"}}, {WHOLE[1:]}',
]


@pytest.mark.parametrize("text", TEXTS)
def test_every_whole_pair_is_found(text: str) -> None:
    assert list(records(text)) == [A, B]


@pytest.mark.parametrize("text", ["", "no", "{" * 10_000, '{"a":' * 10_000, "[[[", '{"sql": NaN}'])
def test_nonsense_gives_nothing(text: str) -> None:
    assert list(records(text)) == []


@given(
    st.lists(st.tuples(st.text(min_size=1), st.none() | st.text(min_size=1))), st.integers(0, 400)
)
def test_any_cut_gives_a_beginning_of_the_whole(
    pairs: list[tuple[str, str | None]], cut: int
) -> None:
    text = json.dumps([{"question": question, "sql": sql} for question, sql in pairs])
    whole, part = list(records(text)), list(records(text[:cut]))
    assert part == whole[: len(part)]


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    list(records(text))
