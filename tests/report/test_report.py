from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from schematune.errors import DataError
from schematune.evaluation.predictions import Answer
from schematune.evaluation.scorecard import Evaluation, Kind, Outcome, Scorecard, Verdict
from schematune.questions import Question
from schematune.report import as_dict, as_html, as_markdown, words, write_report
from tests.report import cards

WHEN = "2024-05-06T07:08:09+00:00"
VOID = {"meta", "line", "rect"}


class Page(HTMLParser):
    """Checks that tags nest, and collects tags, attributes and text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def page(evaluation: Evaluation, subject: str = "") -> Page:
    return Page(as_html(evaluation, subject, WHEN))


def test_the_three_files_are_written_whole(tmp_path: Path) -> None:
    write_report(tmp_path / "evaluation", cards.evaluation(), "shop")
    assert sorted(path.name for path in (tmp_path / "evaluation").iterdir()) == [
        "report.html", "report.json", "report.md",
    ]  # fmt: skip


def test_a_folder_that_is_a_file_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "evaluation").write_text("")
    with pytest.raises(DataError, match="could not write"):
        write_report(tmp_path / "evaluation", cards.evaluation())


def test_json_has_every_figure_with_its_interval() -> None:
    report = json.loads(json.dumps(as_dict(cards.evaluation(), "shop", WHEN)))
    base, tuned = report["artifacts"]
    assert (base["name"], base["n"]) == ("tiny", 11)
    for name in (
        "execution_accuracy", "exact_match", "token_match", "valid_sql", "abstained_correctly",
        "answered_wrongly_when_unanswerable",
    ):  # fmt: skip
        low, high = base[name]["interval"]
        assert 0 <= low <= base[name]["value"] <= high <= 1, name
    assert base["execution_accuracy"]["n"] == 8
    assert tuned["execution_accuracy"]["value"] == 0.75
    assert base["latency_ms"] == {"p50": 105.0, "p95": 109.0}
    assert base["counts"]["unknown_name"] == 2
    assert set(base["counts"]) == set(Kind)
    assert tuned["by_difficulty"]["easy"]["n"] == 4
    [comparison] = report["comparisons"]
    assert (comparison["model"], comparison["than"]) == ("runs/a <b>&", "tiny")
    assert comparison["execution_accuracy"] == 0.5


def test_markdown_tells_the_difference_in_points() -> None:
    text = as_markdown(cards.evaluation(), "shop", WHEN)
    assert text.startswith("# runs/a &lt;b>& answers 75.0 % of 8 questions right\n")
    assert "- runs/a &lt;b>& − tiny: +50.0 points [" in text
    assert "| Execution accuracy | 25.0 % (7–59) | 75.0 % (41–93) |" in text
    assert "| unscored: the reference itself fails; counted nowhere | 1 | 1 |" in text
    widths = {line.count("|") for line in text.splitlines() if line.startswith("|")}
    assert widths == {4}, "every table has three columns"


def test_a_pipe_in_a_name_ends_no_cell() -> None:
    text = as_markdown(Evaluation((cards.scorecard("a|b\nc", [cards.RIGHT]),)), "", WHEN)
    assert "| a\\|b c |" in text


def test_the_page_fetches_and_runs_nothing() -> None:
    shown = page(cards.evaluation())
    assert not {"script", "link", "img", "iframe", "form"} & set(shown.tags)
    names = {name for name, _ in shown.attributes}
    assert not {"src", "href"} & names
    assert not [name for name in names if name.startswith("on")]
    html = as_html(cards.evaluation(), "", WHEN)
    assert "<a href" not in html
    assert '<a href="../training.svg">' in as_html(cards.evaluation(), "", WHEN, "../training.svg")
    assert "default-src &#x27;none&#x27;" in html
    assert "url(" not in html


def test_everything_is_escaped() -> None:
    attack = "</pre></title><script>alert('1')</script>\"'&"
    question = Question(attack, attack, attack, attack, attack)
    answer, verdict = Answer("", attack, None), Verdict(Kind.WRONG_RESULT, attack)
    hostile = Outcome(question, answer, verdict)
    evaluation = Evaluation((Scorecard(attack, (hostile,)), Scorecard(attack, (hostile,))))
    shown = page(evaluation, attack)
    assert "script" not in shown.tags
    assert shown.text.count("alert('1')") >= 6
    assert attack not in as_markdown(evaluation, attack, WHEN)


def test_drawings_have_words_and_tables_have_heads() -> None:
    shown = page(cards.evaluation())
    labels = [value for name, value in shown.attributes if name == "aria-label"]
    assert "Execution accuracy: 75.0 %, 95 % interval 41–93" in labels
    assert shown.tags.count("svg") <= len(labels)
    assert shown.tags.count("caption") == shown.tags.count("table") == 4
    assert ("lang", "en") in shown.attributes


def test_wrong_answers_stand_beside_what_was_expected() -> None:
    hit = cards.outcome(1, cards.WRONG, text="SELECT b FROM t")
    html = as_html(Evaluation((Scorecard("m", (hit,)),)), "", WHEN)
    assert "SELECT <mark>a</mark> FROM t" in html
    assert "SELECT <mark>b</mark> FROM t" in html
    assert "1 of 1" in html
    assert "3 rows where 2 were expected" in html


def test_an_abstention_is_not_marked_word_by_word() -> None:
    html = as_html(Evaluation((cards.scorecard("m", [cards.SHY]),)), "", WHEN)
    assert "<mark>" not in html


def test_too_many_wrong_answers_are_cut_with_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("schematune.report.page.MOST_ANSWERS", 2)
    shown = page(Evaluation((cards.scorecard("m", [cards.WRONG] * 5),)))
    assert shown.tags.count("article") == 3
    assert "and 3 more in predictions.jsonl" in shown.text


@pytest.mark.parametrize(
    "evaluation",
    [
        Evaluation(()),
        Evaluation((cards.scorecard("m", []),)),
        Evaluation((cards.scorecard("m", [cards.LOST]),)),
        Evaluation((cards.scorecard("m", [cards.MODEST]), cards.scorecard("n", [cards.MODEST]))),
    ],
    ids=["no model", "no question", "nothing scored", "nothing answerable"],
)
def test_reports_of_nothing_are_reports_too(evaluation: Evaluation) -> None:
    assert "No question could be scored" in page(evaluation).text
    assert as_markdown(evaluation, "", WHEN)
    assert json.dumps(as_dict(evaluation, "", WHEN))


def test_every_figure_and_kind_has_words() -> None:
    assert list(words.FIGURES) == list(cards.evaluation().scorecards[0].figures)
    assert set(words.KINDS) == set(Kind)


def test_every_outcome_has_a_colour_in_light_and_dark() -> None:
    style = re.search(r"<style>(.*?)</style>", as_html(cards.evaluation(), "", WHEN), re.DOTALL)
    assert style
    for kind in Kind:
        [variable] = re.findall(rf"\.{kind} {{ background: var\((--[a-z]+)\)", style[1])
        assert style[1].count(f"{variable}:") == 2, kind
