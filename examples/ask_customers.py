"""Ask a made-up customers database through the embedded base, one visible step at a time.

Run: python examples/ask_customers.py
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from schematune import Database, Schema
from schematune.demo import build_database
from schematune.errors import GuardError
from schematune.guard import check
from schematune.inference import open_model
from schematune.prompt import sql_of
from schematune.prompting import Prompter

QUESTIONS = ("How many customers are there?", "What will the weather be tomorrow?")
HOSTILE = "DELETE FROM customer"


def answer(database: Database, schema: Schema, sql: str | None) -> str:
    """Return the rows of a model's SQL as text, or why there are none."""
    if sql is None:
        return "I don't know"
    try:
        query = check(sql, schema, database.dialect)
    except GuardError as error:
        return f"refused: {error}"
    return str(database.query(query).rows)


def main() -> None:
    """Ask two questions, then try something that must not run."""
    with TemporaryDirectory() as folder:
        path = build_database(Path(folder) / "customers.sqlite")
        with Database(f"sqlite:///{path}") as database, closing(open_model("tiny")) as model:
            schema = database.reflect()
            prompter = Prompter(schema, database.profile(schema))
            messages = [prompter.ask(question).message for question in QUESTIONS]
            for question, text in zip(QUESTIONS, model.complete(messages), strict=True):
                print(f"{question}\n  {text}\n  {answer(database, schema, sql_of(text))}")
            print(f"{HOSTILE}\n  {answer(database, schema, HOSTILE)}")


if __name__ == "__main__":
    main()
