"""Answers on a terminal."""

import io
from dataclasses import replace

from rich.console import Console

from schematune.serving import Answer, Answerer
from schematune.serving.terminal import MAX_ROWS, print_answer

from .conftest import AGES


def printed(answer: Answer) -> str:
    console = Console(file=io.StringIO(), width=80, force_terminal=True, color_system=None)
    print_answer(answer, console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_words_and_their_sql(answerer: Answerer) -> None:
    text, sql, *_ = printed(answerer(AGES)).splitlines()
    assert text == "The minimum age is 18 and the maximum age is 94."
    assert sql.startswith("SELECT MIN(age), MAX(age) FROM customer")


def test_a_table(answerer: Answerer) -> None:
    lines = [line.strip() for line in printed(answerer("Who is there?")).splitlines()]
    assert "customer key full name age" in [" ".join(line.split()) for line in lines]
    assert "3 rows" in lines
    assert next(line for line in lines if line.startswith("2")).split() == ["2", "Grace", "94"]


def test_a_long_table_is_cut_and_says_so(answerer: Answerer) -> None:
    answer = answerer("Who is there?")
    lines = printed(replace(answer, rows=answer.rows * 20, truncated=True))
    assert f"{MAX_ROWS} of 60 rows are shown; the database has more" in lines


def test_what_a_terminal_would_obey_is_shown(answerer: Answerer) -> None:
    answer = answerer("Who is there?")
    hostile = ("\x1b]0;title\x07", "\x1b[2J\u202eevil", "[red]markup[/]\n2nd line")
    everywhere = [
        replace(answer, rows=(hostile, hostile)),
        replace(answer, rows=(), text="\n".join(hostile), sql=hostile[0], detail=hostile[1]),
    ]
    for shown in map(printed, everywhere):
        assert "\x1b" not in shown
        assert "\x07" not in shown
        assert "\u202e" not in shown
        assert "[red]markup[/]" in shown


def test_why_there_is_no_answer_is_for_the_owner_to_see(answerer: Answerer) -> None:
    assert "DROP" in printed(answerer("Drop it"))
