"""What is measured between steps: the loss on samples held out, and answers on the live database.

In: a run after a step. Out: a mark, and a copy of the weights where the step is the one to keep.
The next step is what it would be had nothing been measured.
"""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

from schematune.errors import ModelError, SchematuneError
from schematune.evaluation import Exam
from schematune.evaluation.predictions import BATCH
from schematune.metrics import Figure
from schematune.training import checkpoint, parallel
from schematune.training.answering import answering
from schematune.training.qlora import Tunable
from schematune.training.run import Run
from schematune.training.selection import Mark

if TYPE_CHECKING:
    import torch
    from torch import Tensor

_BATCHES = (BATCH, 4, 1)
"""Questions at once. As many as evaluation asks: 32 answers take little longer than 16."""


def measure(run: Run) -> Mark:
    """Measure what is due after this step, and see whether it is the one to keep.

    A SchematuneError of the exam comes after a checkpoint: it says nothing about the training.
    """
    started, settings, at = perf_counter(), run.settings, run.position
    accuracy, asked = None, 0
    if run.exam and run.is_due(settings.accuracy_every):
        try:
            accuracy, asked = _sit(run, run.exam)
        except SchematuneError as error:
            run.save()
            error.args = (
                f"{error}; step {at.step} is saved, and the same command goes on from there "
                "(to train without asking the database, set accuracy_every = 0)",
            )
            raise
    held_out = None
    if run.corpus.validation and (asked or run.is_due(settings.evaluate_every)):
        held_out = run.stepper.validation_loss(run.corpus)
    mark = Mark(at.step, held_out, accuracy, asked)
    selection = at.selection
    if asked or (not run.exam and held_out is not None):
        selection = selection.after(mark)
    run.position = replace(
        at,
        measured=at.step,
        seconds=at.seconds + perf_counter() - started,
        validation_loss=at.validation_loss if held_out is None else held_out,
        accuracy=at.accuracy if accuracy is None else accuracy,
        selection=selection,
    )
    _keep(run)
    return mark


def _sit(run: Run, exam: Exam) -> tuple[float, int]:
    """Return execution accuracy and how many questions count; the first process asks for all."""
    figure = _answered(run.stepper.tunable, exam) if parallel.rank() == 0 else None
    accuracy, asked = parallel.summed(_counted(figure, run.stepper.device)).tolist()
    return accuracy, int(asked)


def _counted(figure: Figure | None, device: torch.device) -> Tensor:
    """Return accuracy and questions where sums are made; zeros of a process that did not ask."""
    import torch

    counts = [figure.value or 0.0, figure.n] if figure else [0.0, 0.0]
    return torch.tensor(counts, dtype=torch.float64, device=device)


def _answered(tunable: Tunable, exam: Exam) -> Figure:
    """Return what the exam finds; with fewer questions at once where the GPU's memory is short."""
    import torch

    for batch in _BATCHES:
        try:
            with answering(tunable, batch) as model:
                return exam(model)
        except torch.OutOfMemoryError:
            if torch.cuda.is_available():
                torch.cuda.empty_cache()
    raise ModelError(
        "the GPU's memory does not hold one question beside the training; "
        "leave some of it free by memory, in GB"
    )


def _keep(run: Run) -> None:
    """Copy the weights of the step that is kept so far before they change."""
    kept = run.position.selection.kept
    if not run.settings.keep_best or kept is None:
        return
    if kept.step == run.position.step:
        run.kept = checkpoint.copied(checkpoint.weights_of(run.stepper.tunable.model))
