"""``schematune demo``: the whole path on a made-up customers database, then five questions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from schematune.cli import init, run
from schematune.cli.opening import open_answerer
from schematune.cli.options import Tables
from schematune.cli.verb import Call, Outcome, verb

if TYPE_CHECKING:
    from schematune.database import QueryResult
    from schematune.guard import GuardedQuery
    from schematune.serving.answer import Queryable

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
    "evaluate": {"limit": 60},
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


class Recorder:
    """A database that remembers the SQL it was last asked, to show beside the answer."""

    def __init__(self, database: Queryable) -> None:
        self.sql = ""
        self._database = database

    def query(self, sql: GuardedQuery) -> QueryResult:
        """Run one SELECT."""
        self.sql = sql.sql
        return self._database.query(sql)

    def cancel(self) -> None:
        """End the query under way."""
        self._database.cancel()


def ask(call: Call) -> list[dict[str, Any]]:
    """Ask the five questions through the LangChain chain, and show each answer with its SQL."""
    from schematune.serving import create_chain

    answers = []
    with open_answerer(call) as answerer:
        recorder = Recorder(answerer.database)
        chain = create_chain(replace(answerer, database=recorder))
        for question in QUESTIONS:
            recorder.sql = ""
            text = chain.invoke({"question": question})
            answers.append({"question": question, "text": text, "sql": recorder.sql})
            call.terminal.show(_shown(question, text, recorder.sql))
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
