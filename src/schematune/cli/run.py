"""``schematune run``: the whole path of a project, resuming what is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

from schematune.cli import evaluate, export, samples, train
from schematune.cli.options import run_name
from schematune.cli.terminal import lines, table
from schematune.cli.verb import Call, Outcome, verb
from schematune.workspace import MANIFEST_FILE


@dataclass(frozen=True, slots=True)
class Stage:
    """What a stage gave; ``kept`` where it was done before and nothing has changed since."""

    name: str
    seconds: float
    kept: bool
    result: Any
    figures: str


@verb(
    "samples.teacher", "samples.count", "train.base", "train.preset", "train.steps",
    "export.quant", "evaluate.questions", "evaluate.limit", "database",
)  # fmt: skip
@run_name
def command(call: Call, name: str) -> Outcome:
    """Do samples, train, export and evaluate, resuming what is done.

    A stage whose inputs and settings have not changed is kept. Interrupted and started again, it
    goes on where it was.
    """
    stages = run_stages(call, name)
    return Outcome(data_of(stages), view_of(call, stages))


def run_stages(call: Call, name: str) -> list[Stage]:
    """Do every stage in the order of the path."""
    place = call.workspace
    return [
        _do("samples", place.data, lambda: samples.make(call), _of_samples),
        _do("train", place.adapter(name), lambda: train.tune(call, name), _of_training),
        _do("export", place.export(name), lambda: export.write(call, name), export.figures),
        _do("evaluate", place.evaluation(name), lambda: evaluate.score(call, name), _of_scores),
    ]


def _do(name: str, folder: Path, work: Callable[[], Any], figures: Callable[[Any], str]) -> Stage:
    before, started = _made(folder), monotonic()
    result = work()
    kept = before is not None and before == _made(folder)
    return Stage(name, monotonic() - started, kept, result, figures(result))


def _made(folder: Path) -> int | None:
    """Return when a folder's manifest was written, in nanoseconds; None where there is none."""
    path = folder / MANIFEST_FILE
    return path.stat().st_mtime_ns if path.exists() else None


def _of_samples(made: samples.Made) -> str:
    return f"{made.train} to train on, {made.eval} held out"


def _of_training(result: Any) -> str:
    return (
        f"{result.steps} steps, {result.samples_per_second:.0f} samples/s, loss {result.loss:.3f}"
    )


def _of_scores(report: Mapping[str, Any]) -> str:
    return f"{len(report['artifacts'])} models on {report['artifacts'][0]['n']} questions"


def data_of(stages: list[Stage]) -> dict[str, Any]:
    """Return the stages for programs."""
    return {
        stage.name: {"seconds": stage.seconds, "kept": stage.kept, "result": stage.result}
        for stage in stages
    }


def view_of(call: Call, stages: list[Stage]) -> Any:
    """Return the stages, the scores and what to do next, for people."""
    from rich.console import Group

    rows = [
        (stage.name, "kept" if stage.kept else f"{stage.seconds:.0f} s", stage.figures)
        for stage in stages
    ]
    root = call.workspace.root
    where = "" if str(root) == "." else f" --dir {root}"
    words = lines(
        f'next: schematune ask "…"{where}',
        f"      schematune chat{where}",
        f"      schematune serve{where}",
    )
    return Group(
        table("Done", {"stage": "left", "time": "right", "figures": "left"}, rows),
        evaluate.scores(stages[-1].result),
        words,
    )
