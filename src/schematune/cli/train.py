"""``schematune train``: samples in, an adapter out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from schematune.cli.opening import open_site
from schematune.cli.options import run_name
from schematune.cli.terminal import lines
from schematune.cli.verb import Call, Outcome, verb
from schematune.errors import DatabaseError

if TYPE_CHECKING:
    from schematune.evaluation import Exam
    from schematune.settings import TrainSettings
    from schematune.training import TrainProgress, TrainResult


@verb("train", "database")
@run_name
@click.option(
    "--update", "updated", is_flag=True,
    help="After the schema has changed: replace samples that broke, go on from the adapter.",
)  # fmt: skip
def command(call: Call, name: str, updated: bool) -> Outcome:
    """Tune a base model to the samples by QLoRA.

    Reads data/train.json, writes runs/NAME/adapter, metrics.jsonl and training.svg. A stopped run
    goes on from its last checkpoint when the same command is started again. On the way the model
    answers some questions of data/eval.json on the database; the step that did best is kept.
    """
    if updated:
        return _update(call, name)
    result = tune(call, name)
    return Outcome({"name": name, "training": result}, summary(result))


def _update(call: Call, name: str) -> Outcome:
    """Let samples and adapter follow the schema; say so where there is nothing to do."""
    from schematune.cli.update import follow, is_current, recipe

    adapter = call.workspace.adapter(name)
    settings = recipe(call, adapter)
    followed = follow(call)
    if is_current(call, adapter):
        done = f"nothing to do: schema and samples are those that {adapter} was tuned to"
        return Outcome({"name": name, "update": followed, "training": None}, done)
    call.terminal.say(f"train: going on from {adapter}, which stays until the new one is whole")
    result = tune(call, name, settings, start=adapter)
    # Not `run`: by other settings than the file's, which flags give, it would tune anew.
    view = lines(
        summary(result),
        "exports and scores are still those of the old adapter",
        "next: schematune export, then schematune evaluate",
    )
    return Outcome({"name": name, "update": followed, "training": result}, view)


def tune(
    call: Call, name: str, settings: TrainSettings | None = None, start: Path | None = None
) -> TrainResult:
    """Train, from the adapter ``start`` where there is one, showing progress."""
    from schematune.training import train

    settings, place = settings or call.settings.train, call.workspace
    call.terminal.say_settings("train", settings)
    with _exam(call, settings) as exam, call.terminal.progress("train") as show:

        def update(at: TrainProgress) -> None:
            held_out = "" if at.validation_loss is None else f", held out {at.validation_loss:.3f}"
            right = "" if at.accuracy is None else f", {at.accuracy:.0%} right"
            fit = "" if settings.micro_batch else f" ({at.memory})"
            show(at.step, at.steps, f"loss {at.loss:.3f}{held_out}{right}{fit}")

        return train(
            place.train_file,
            settings,
            place.run(name),
            exam=exam,
            start=start,
            progress=update,
        )


@contextmanager
def _exam(call: Call, settings: TrainSettings) -> Iterator[Exam | None]:
    """Open the database and draw the questions; None, with a remark, where there is nothing to ask.

    A database that is named must be there: else the same command would keep another step.
    """
    place = call.workspace
    if not (settings.accuracy_every and settings.accuracy_questions):
        yield None
        return
    needed = (place.schema_file, place.eval_file)
    missing = [path.name for path in needed if not path.is_file()]
    if missing or not call.settings.database.url:
        lacking = ", ".join(missing) or "a database in the settings"
        call.terminal.say(f"train: accuracy is not measured on the way: there is no {lacking}")
        yield None
        return
    from schematune.evaluation import Exam, draw_questions
    from schematune.sample import read_samples

    held_out = read_samples(place.eval_file)
    questions = draw_questions(held_out, settings.accuracy_questions, settings.seed)
    with ExitStack() as opened:
        try:
            site = opened.enter_context(open_site(call))
        except DatabaseError as error:
            raise DatabaseError(f"{error} (to train without it: --accuracy-every 0)") from error
        project, words = site.project, site.glossary
        tokens = call.settings.evaluate.max_new_tokens
        exam = Exam(questions, site.database, project.schema, project.profile, words, tokens)
        yield exam if questions else None


def summary(result: TrainResult) -> str:
    """Return the figures of a run in words."""
    held_out = result.validation_loss
    return lines(
        f"adapter in {result.adapter}",
        f"{result.steps} steps over {result.samples} samples in {result.seconds:.0f} s "
        f"({result.samples_per_second:.1f} samples/s)",
        f"loss {result.loss:.3f}" + ("" if held_out is None else f", held out {held_out:.3f}"),
        f"kept {result.kept}",
        f"{result.skipped} samples were longer than max_length" if result.skipped else "",
    )
