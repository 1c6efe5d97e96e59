from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.training.plot import as_svg
from schematune.training.progress import Metrics

SVG = "{http://www.w3.org/2000/svg}"


def line(
    step: int, loss: float, held_out: float | None = None, right: float | None = None
) -> Metrics:
    return Metrics(step, loss, 1e-3, held_out, right, 1.0, 10.0, float(step))


def drawn(text: str, kind: str, css: str) -> list[ElementTree.Element]:
    return [e for e in ElementTree.fromstring(text).iter(SVG + kind) if e.get("class") == css]


RUN = [line(n, 2 / n, 1.5 / n if n % 5 == 0 else None, n / 40 if n % 10 == 0 else None)
       for n in range(1, 31)]  # fmt: skip


def test_every_step_and_every_measurement_is_drawn() -> None:
    text = as_svg(RUN, kept=20, name="mine <1>")
    assert len(drawn(text, "circle", "step")) == 30
    losses, accuracy = drawn(text, "polyline", "line")
    assert len(losses.attrib["points"].split()) == 6
    assert len(accuracy.attrib["points"].split()) == 3
    assert len(drawn(text, "circle", "point")) == 9
    (mark,) = drawn(text, "line", "kept")
    assert mark.get("x1") == accuracy.attrib["points"].split()[1].partition(",")[0]
    assert "kept: step 20" in text
    assert "Training mine &lt;1&gt;" in text
    assert text.count("http") == 1, "the name of the format, and nothing to fetch"


def test_without_accuracy_there_is_one_panel() -> None:
    text = as_svg([line(1, 1.0), line(2, 0.5, 0.6)], kept=2)
    assert "Execution accuracy" not in text
    assert len(drawn(text, "polyline", "line")) == 1


@given(
    st.lists(st.floats(0, 1e6), min_size=1, max_size=30),
    st.lists(st.floats(0, 1), min_size=1, max_size=30),
)
def test_nothing_is_drawn_outside_the_picture(losses: list[float], shares: list[float]) -> None:
    pairs = zip(losses, shares, strict=False)
    text = as_svg([line(n, loss, loss, share) for n, (loss, share) in enumerate(pairs, 1)], kept=1)
    _, _, width, height = map(float, ElementTree.fromstring(text).attrib["viewBox"].split())
    for circle in ElementTree.fromstring(text).iter(f"{SVG}circle"):
        assert 0 <= float(circle.attrib["cx"]) <= width
        assert 0 <= float(circle.attrib["cy"]) <= height


@pytest.mark.parametrize("odd", [float("nan"), float("inf")])
def test_what_is_no_number_is_left_out(odd: float) -> None:
    text = as_svg([line(1, 1.0, odd), line(2, 0.5, 0.6), line(3, odd)], kept=2)
    assert len(drawn(text, "circle", "step")) == 2
    assert len(drawn(text, "circle", "point")) == 1
    assert not drawn(as_svg([line(1, odd)], kept=1), "circle", "step")


def test_a_run_without_steps_is_refused() -> None:
    with pytest.raises(ValueError, match="no steps"):
        as_svg([], kept=0)
