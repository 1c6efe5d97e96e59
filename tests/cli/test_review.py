"""A review at a terminal: a real one, by a pseudo-terminal with the command line at its end."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import sys
import termios
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from schematune.samples.review import read_review
from schematune.workspace import Workspace

from .conftest import Cli

COMMAND = "import sys; from schematune.cli import main; main(sys.argv[1:])"
PROMPT = "q quit"
EDITOR = """#!/bin/sh
case "$1" in
*.sql) echo 'SELECT COUNT(*) FROM nowhere' > "$1" ;;
*) echo "What is new?" > "$1" ;;
esac
"""
_STYLE = re.compile(r"\x1b\[[\d;?]*[A-Za-z]")


def reads_keys(terminal: int) -> bool:
    """Tell whether the program reads key by key: what was typed before then is thrown away."""
    return not termios.tcgetattr(terminal)[3] & termios.ICANON


def at_a_terminal(arguments: Sequence[object], keys: str, editor: Path | None = None) -> str:
    """Press a key at each prompt; return what the terminal showed, without colours."""
    environment = {**os.environ, "TERM": "dumb", "COLUMNS": "100", "EDITOR": str(editor or "")}
    child, terminal = pty.fork()
    if child == 0:
        command = [sys.executable, "-c", COMMAND, *map(str, arguments)]
        os.execve(sys.executable, command, environment)
    shown, waiting, deadline = "", list(keys), time.monotonic() + 30
    try:
        while time.monotonic() < deadline:
            asked = shown.count(PROMPT) > len(keys) - len(waiting)
            if waiting and asked and reads_keys(terminal):
                os.write(terminal, waiting.pop(0).encode())
            if not select.select([terminal], [], [], 0.05)[0]:
                continue
            block = ""
            with suppress(OSError):
                block = os.read(terminal, 65536).decode(errors="replace")
            if not block:
                break
            shown += _STYLE.sub("", block)
    finally:
        os.close(terminal)
        _, status = os.waitpid(child, 0)
    return f"{shown}\nexit {os.waitstatus_to_exitcode(status)}"


@pytest.fixture
def made(cli: Cli, project: Path) -> Path:
    """Return a project with samples."""
    assert cli("samples", "--dir", project, "--count", 60).exit_code == 0
    return project


def kept(project: Path) -> set[str]:
    place = Workspace(project)
    files = (place.train_file, place.eval_file)
    return {s["input"] for path in files for s in json.loads(path.read_text(encoding="utf-8"))}


def test_a_review_goes_on_where_it_stopped(made: Path) -> None:
    before, place = kept(made), Workspace(made)
    call = ("samples", "--review", 4, "--dir", made)
    shown = at_a_terminal(call, "arq")
    assert "1 of 4" in shown
    assert "3 of 4" in shown
    assert "4 of 4" not in shown
    assert "2 reviewed: 1 accepted, 0 edited, 1 rejected; 2 left" in shown
    assert "accepted as they were: 50.0% [9." in shown
    assert shown.endswith("exit 0")
    assert len(before - kept(made)) == 1
    last = json.loads(place.rejected_file.read_text(encoding="utf-8").splitlines()[-1])
    assert last["reason"] == "review"

    shown = at_a_terminal(call, "aba\x03")  # back, accept again, Ctrl-C at the last one
    assert shown.count("3 of 4") == 2
    assert "accepted\r\n" in shown  # what was decided, seen again
    assert "start the same command again" in shown
    assert shown.endswith("exit 130")
    verdicts = [d.verdict for d in read_review(place.review_file).decisions.values()]
    assert verdicts == ["accepted", "rejected", "accepted"]
    assert "4 reviewed: 3 accepted, 0 edited, 1 rejected; 0 left" in at_a_terminal(call, "a")
    assert "4 reviewed" in at_a_terminal(call, "")


def test_what_is_edited_is_checked_before_it_is_kept(made: Path, tmp_path: Path) -> None:
    editor = tmp_path / "editor"
    editor.write_text(EDITOR, encoding="utf-8")
    editor.chmod(0o700)
    call = ("samples", "--review", "--kind", "count", "--dir", made)
    shown = at_a_terminal(call, "eaqq", editor)
    assert "What is new?" in shown
    assert "1 edited" in shown
    assert "What is new?" in {text.partition(" [")[0] for text in kept(made)}

    before = kept(made)
    shown = at_a_terminal(call, "saq", editor)
    assert "not kept" in shown
    assert "(guard:unknown-table)" in shown
    assert "1 reviewed: 0 accepted, 1 edited" in shown
    assert kept(made) == before


def test_without_a_terminal_there_is_no_review(cli: Cli, made: Path) -> None:
    result = cli("samples", "--review", "--dir", made)
    assert result.exit_code == 1
    assert "a review needs a person at a terminal" in result.stderr
    assert cli("samples", "--kind", "x", "--dir", made).exit_code == 2


def test_a_kind_that_is_not_there_is_named_with_those_that_are(made: Path) -> None:
    shown = at_a_terminal(("samples", "--review", "--kind", "juggling", "--dir", made), "")
    assert "no sample is of a kind like 'juggling'" in shown
    assert shown.endswith("exit 1")
