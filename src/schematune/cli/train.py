"""``schematune train``: samples in, an adapter out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schematune.cli.options import run_name
from schematune.cli.terminal import lines
from schematune.cli.verb import Call, Outcome, verb

if TYPE_CHECKING:
    from schematune.training import TrainProgress, TrainResult


@verb("train")
@run_name
def command(call: Call, name: str) -> Outcome:
    """Tune a base model to the samples by QLoRA.

    Reads data/train.json, writes runs/NAME/adapter and runs/NAME/metrics.jsonl. A stopped run goes
    on from its last checkpoint when the same command is started again.
    """
    result = tune(call, name)
    return Outcome({"name": name, "training": result}, summary(result))


def tune(call: Call, name: str) -> TrainResult:
    """Train, showing progress."""
    from schematune.training import train

    settings, place = call.settings.train, call.workspace
    call.terminal.say_settings("train", settings)
    with call.terminal.progress("train") as show:

        def update(at: TrainProgress) -> None:
            held_out = "" if at.validation_loss is None else f", held out {at.validation_loss:.3f}"
            fit = "" if settings.micro_batch else f" ({at.memory})"
            show(at.step, at.steps, f"loss {at.loss:.3f}{held_out}{fit}")

        return train(place.train_file, settings, place.run(name), progress=update)


def summary(result: TrainResult) -> str:
    """Return the figures of a run in words."""
    held_out = result.validation_loss
    return lines(
        f"adapter in {result.adapter}",
        f"{result.steps} steps over {result.samples} samples in {result.seconds:.0f} s "
        f"({result.samples_per_second:.1f} samples/s)",
        f"loss {result.loss:.3f}" + ("" if held_out is None else f", held out {held_out:.3f}"),
        f"{result.skipped} samples were longer than max_length" if result.skipped else "",
    )
