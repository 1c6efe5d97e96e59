"""``schematune chat``: questions in, one after another, answers out."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from schematune.cli.opening import open_answerer
from schematune.cli.verb import Call, Outcome, verb
from schematune.errors import DataError

_LEAVE = {"exit", "quit", "bye", "\\q"}


@verb("serve.model", "serve.about", "database")
def command(call: Call) -> Outcome:
    """Answer questions until you leave, by 'exit' or Ctrl-D.

    Each question stands on its own: a chat remembers nothing. Questions may also come from a pipe,
    one a line.
    """
    from schematune.serving.terminal import format_answer

    answers: list[dict[str, Any]] = []
    with open_answerer(call) as answerer:
        for question in _questions(call):
            try:
                answer = answerer(question)
            except DataError as error:  # a question that is too long ends no chat
                call.terminal.say(str(error))
                continue
            answers.append(answer.to_dict())
            call.terminal.show(format_answer(answer))
    return Outcome({"answers": answers})


def _questions(call: Call) -> Iterator[str]:
    person = sys.stdin.isatty()
    while True:
        if person:
            call.terminal.err.print("\n[bold]?[/] ", end="")
        line = sys.stdin.readline()
        if not line or line.strip().lower() in _LEAVE:
            return
        if line.strip():
            yield line.strip()
