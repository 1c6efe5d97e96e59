import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.errors import DataError
from schematune.prompt import ABSTENTION
from schematune.sample import Sample, read_samples, write_samples

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
SAMPLES = st.lists(st.builds(Sample, TEXT, TEXT, TEXT), max_size=5)


@given(SAMPLES)
def test_samples_come_back_as_they_went(
    tmp_path_factory: pytest.TempPathFactory, samples: list[Sample]
) -> None:
    path = tmp_path_factory.mktemp("samples") / "train.json"
    write_samples(path, samples)
    assert read_samples(path) == samples


def test_the_file_is_what_alpaca_trainers_read(tmp_path: Path) -> None:
    path = tmp_path / "data" / "train.json"
    write_samples(path, [Sample("do", "Wie viele?", "SELECT 'ö'"), Sample("do", "x", "y")])
    text = path.read_text(encoding="utf-8")
    assert json.loads(text)[0] == {
        "instruction": "do",
        "input": "Wie viele?",
        "output": "SELECT 'ö'",
    }
    assert "ö" in text
    assert len(text.splitlines()) == 4  # a record a line, for diff and grep


def test_no_samples_are_an_empty_array(tmp_path: Path) -> None:
    write_samples(tmp_path / "train.json", [])
    assert json.loads((tmp_path / "train.json").read_text()) == []


def test_an_abstention_is_not_answerable() -> None:
    assert not Sample("do", "x", ABSTENTION).answerable
    assert Sample("do", "x", "SELECT 1").answerable


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not a JSON file"),
        ("[{]", "not a JSON file"),
        ("{}", "holds a dict"),
        ("[3]", "record 1 is a int"),
        ('[{"instruction": "a", "input": "b", "output": "c"}, {"input": "b"}]', "record 2"),
        ('[{"instruction": "a", "input": "b"}]', "record 1 has no text field 'output'"),
        ('[{"instruction": "a", "input": null, "output": "c"}]', "no text field 'input'"),
    ],
)
def test_a_broken_file_is_told_by_record_and_field(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "train.json"
    path.write_text(text)
    with pytest.raises(DataError, match=r"train\.json") as caught:
        read_samples(path)
    assert said in str(caught.value)


def test_bytes_that_are_not_utf8_are_told(tmp_path: Path) -> None:
    (tmp_path / "train.json").write_bytes(b'["\xff"]')
    with pytest.raises(DataError, match="not a JSON file"):
        read_samples(tmp_path / "train.json")


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="schematune samples"):
        read_samples(tmp_path / "train.json")
