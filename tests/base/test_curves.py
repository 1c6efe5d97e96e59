"""A run's losses: drawn whole, and followed by the law that fits them."""

from __future__ import annotations

import math
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.base.curves import as_svg, fitted, forecast, measured
from schematune.base.people import read_records
from schematune.errors import DataError

RUN = [
    {"step": 0, "tokens": 10**6, "loss": 9.0},
    {"step": 499, "tokens": 10**8, "held_out": 0.1, "held_out_people": 0.4},
    {"step": 999, "tokens": 10**9, "held_out": 0.01, "held_out_people": 0.2},
]


@given(st.floats(0.01, 100), st.floats(0.05, 1.5))
def test_a_power_law_is_found_again(scale: float, slope: float) -> None:
    law = fitted([(tokens, scale * tokens**-slope) for tokens in (1e6, 3e7, 1e9)])
    assert math.isclose(law.slope, slope, abs_tol=1e-6)
    assert math.isclose(law.at(1e10), scale * 1e10**-slope, rel_tol=1e-6)


def test_what_ten_times_the_tokens_would_give() -> None:
    said = forecast(RUN).splitlines()
    assert said[0].startswith("invented databases: 0.0100 after 1,000 million tokens")
    assert said[0].endswith("0.0010 after 10 times as many")
    assert said[1].endswith("0.1000 after 10 times as many")


def test_the_picture_has_a_dot_for_each_measurement_and_a_law_for_each_kind() -> None:
    root = ElementTree.fromstring(as_svg(RUN, "a <run>"))
    found = [element.get("class") for element in root.iter()]
    assert found.count("point") == 4
    assert found.count("law") == found.count("line") == 2
    frame = [float(value) for value in root.attrib["viewBox"].split()]
    for dot in root.iter("{http://www.w3.org/2000/svg}circle"):
        assert 0 < float(dot.attrib["cx"]) < frame[2]
        assert 0 < float(dot.attrib["cy"]) < frame[3]


def test_a_run_without_measurements_is_refused() -> None:
    with pytest.raises(DataError, match="no losses on what is held out"):
        measured(RUN[:2])


def test_the_card_shows_the_embedded_bases_own_run() -> None:
    folder = Path("models/tiny")
    drawn = as_svg(read_records(folder / "pretrain.jsonl"), "tiny")
    assert (folder / "losses.svg").read_text(encoding="utf-8") == drawn
    assert "losses.svg" in (folder / "README.md").read_text(encoding="utf-8")
