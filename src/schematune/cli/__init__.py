"""The command line: one file per verb, each a thin door to one function of the library.

In: arguments. Out: a result on standard output, everything else on standard error, and an exit
code. A verb's file is imported only when the verb is called, so that ``--help`` stays instant.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

import click

VERBS = {
    "init": "Reflect a database and write schematune.toml and schema.json.",
    "samples": "Make samples for the schema and check each one on the database.",
    "train": "Tune a base model to the samples by QLoRA.",
    "evaluate": "Score models side by side by executing what they write.",
    "export": "Merge the tuned model and write GGUF files.",
    "ask": "Answer QUESTION in words, with the SQL that found it.",
    "chat": "Answer questions until you leave, by 'exit' or Ctrl-D.",
    "serve": "Answer questions over HTTP.",
    "run": "Do samples, train, export and evaluate, resuming what is done.",
    "demo": "Do all of it on a made-up customers database, then ask it five questions.",
    "doctor": "Say what this machine can do, and how to mend what is missing.",
}


class LazyGroup(click.Group):
    """A group that knows its verbs by name and imports one only to run or describe it."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the verbs in the order of the path."""
        return list(VERBS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one verb; None for a word that is not one."""
        if cmd_name not in VERBS:
            return None
        command: click.Command = import_module(f"schematune.cli.{cmd_name}").command
        return command

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of verbs without importing them."""
        with formatter.section("Verbs, in the order of the path"):
            formatter.write_dl(list(VERBS.items()))

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run; Ctrl-C before a verb has begun ends as it does within one."""
        # Before anything loads torch or llama.cpp: OpenMP reads it once, and would spin otherwise.
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")
        try:
            return super().main(*args, **kwargs)
        except KeyboardInterrupt:
            raise SystemExit(130) from None


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="schematune")
def main() -> None:
    """Tune a language model to one database's schema, prove it by execution, ask that database.

    Begin with `schematune demo`, or with `schematune init DATABASE_URL` and `schematune run`.
    """
