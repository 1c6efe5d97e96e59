"""``schematune ask``: a question in, an answer in words out."""

from __future__ import annotations

import click

from schematune.cli.opening import open_answerer
from schematune.cli.verb import Call, Outcome, verb


@verb("serve.model", "serve.about", "database")
@click.argument("question")
def command(call: Call, question: str) -> Outcome:
    """Answer QUESTION in words, with the SQL that found it.

    The model's SQL is checked and run read-only. Without --model, the project's newest GGUF file
    answers.
    """
    from schematune.serving.terminal import format_answer

    with open_answerer(call) as answerer:
        answer = answerer(question)
    return Outcome(answer.to_dict(), format_answer(answer))
