"""``schematune demo``: the whole path on a made-up customers database, then five questions."""

from __future__ import annotations

from typing import Any

from schematune.cli import init, run
from schematune.cli.opening import open_answerer
from schematune.cli.options import Tables
from schematune.cli.verb import Call, Outcome, verb

QUESTIONS = (
    "Get the minimum and maximum age of customers",
    "How many customers live in Germany?",
    "Which five cities have the most customers?",
    "How many customers signed up in each year?",
    "What will the weather be tomorrow?",
)
_SETTINGS: Tables = {
    "samples": {"count": 800},
    "train": {"base": "tiny", "preset": "tiny-cpu", "epochs": 1.0},
    "evaluate": {"limit": 60, "redraws": 0},  # four models' first answers: minutes, not a quarter
    "serve": {"about": "customers, their addresses and how to reach them"},
}


@verb("samples.count", "train.base", "train.preset", "train.steps", "evaluate.limit", folder="demo")
def command(call: Call) -> Outcome:
    """Do all of it on a made-up customers database, then ask it five questions.

    Needs no GPU, no key and no network. Interrupted and started again, it goes on where it was.
    """
    begin(call)
    stages = run.run_stages(call, "default")
    call.terminal.show(run.view_of(call, stages))
    answers = ask(call)
    data = {**run.data_of(stages), "answers": answers}
    return Outcome(data, f"more: schematune chat --dir {call.workspace.root}")


def begin(call: Call) -> None:
    """Build the database and the project, as far as they are not there."""
    from schematune.demo import build_database

    path = call.workspace.root / "customers.sqlite"
    if not path.exists():
        call.terminal.say(f"demo: building {path}, in which nobody is real")
        build_database(path)
    if not call.workspace.settings_file.exists() or not call.workspace.schema_file.exists():
        init.create(call, str(path), force=True, given=_SETTINGS)


def ask(call: Call) -> list[dict[str, Any]]:
    """Ask the five questions through the LangChain chain, and show each answer with its SQL."""
    from langchain_core.callbacks import BaseCallbackHandler

    from schematune.serving import Answer, create_chain

    class Watcher(BaseCallbackHandler):
        """Keeps the answer that the chain puts in words."""

        sql = ""

        def on_chain_end(self, outputs: Any, **_: Any) -> None:
            if isinstance(outputs, Answer):
                self.sql = outputs.sql

    answers = []
    with open_answerer(call) as answerer:
        chain = create_chain(answerer)
        for question in QUESTIONS:
            watcher = Watcher()
            text = chain.invoke({"question": question}, {"callbacks": [watcher]})
            answers.append({"question": question, "text": text, "sql": watcher.sql})
            call.terminal.show(_shown(question, text, watcher.sql))
    return answers


def _shown(question: str, text: str, sql: str) -> Any:
    from rich.text import Text

    return Text("\n").join(
        [
            Text(),
            Text(question, style="bold"),
            Text(text),
            *([Text(sql, style="dim")] if sql else []),
        ]
    )
