"""Training: from samples and settings to an adapter.

In: samples, ``TrainSettings``, a run's folder. Out: ``adapter/`` and ``metrics.jsonl`` in it. A run
that stopped, however it stopped, goes on from its last checkpoint when it is started again with the
same samples and settings, and gives the losses that an unbroken run gives.

The loss of a step is the mean over all SQL tokens of its samples, whichever packs they lie in, as
one large batch would give it. Long queries thus count for more than short ones, as they do in the
likelihood; how samples are packed changes nothing.
"""

from __future__ import annotations

import hashlib
import logging
import math
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from schematune.errors import DataError, ModelError
from schematune.evaluation import Exam
from schematune.sample import Sample, read_samples
from schematune.settings import TrainSettings
from schematune.training import checkpoint, parallel, qlora
from schematune.training.corpus import prepare
from schematune.training.measuring import measure
from schematune.training.plot import as_svg
from schematune.training.progress import (
    Metrics,
    TrainProgress,
    TrainResult,
    append_metrics,
    keep_metrics,
    read_metrics,
)
from schematune.training.recipe import check_recipe, learning_rate
from schematune.training.run import Run
from schematune.training.selection import Mark
from schematune.training.step import Stepper
from schematune.training.trackers import Track, require_trackers, tracking
from schematune.workspace import PLOT_FILE, Manifest, atomic_writer, manifest

ADAPTER = "adapter"

_log = logging.getLogger(__name__)


def train(
    samples: Sequence[Sample] | Path,
    settings: TrainSettings,
    folder: Path,
    *,
    exam: Exam | None = None,
    start: Path | None = None,
    progress: Callable[[TrainProgress], None] | None = None,
) -> TrainResult:
    """Return what tuning ``settings.base`` on ``samples`` gave; the adapter is in ``folder``.

    With an ``exam`` the model answers its questions every ``accuracy_every`` steps, and at the end
    of a run that is no shorter than that. ``start`` is an adapter to go on from, perhaps the run's
    own, which stays until the new one is whole. A finished run of the same samples and settings is
    returned as it is, and a stopped one goes on.

    Raises ConfigError, DataError (samples, disk), ModelError (base, a loss that is no number),
    DatabaseError and MissingExtra, those of the exam after a checkpoint; Ctrl-C saves a
    checkpoint after the step in hand and raises KeyboardInterrupt.
    """
    check_recipe(settings)
    qlora.require_packages(settings)
    require_trackers(settings.report_to)
    qlora.prepare_environment()
    records = read_samples(samples) if isinstance(samples, Path) else list(samples)
    inputs = {"samples": fingerprint(records), "base": qlora.fingerprint(settings.base)}
    exam = exam if settings.accuracy_every else None
    if exam:
        inputs["exam"] = exam.fingerprint
    note = manifest("train", inputs, replace(settings, report_to=()))
    if done := _finished(folder / ADAPTER, note):
        return done
    with parallel.together():
        run = _begin(records, settings, folder, note, exam, start)
        to = settings.report_to if parallel.rank() == 0 else ()
        with (
            _deferred_interrupt() as interrupted,
            tracking(to, folder, settings, run.position.measured) as track,
        ):
            _go_on(run, track, progress, interrupted)
        return _finish(run)


def fingerprint(samples: Iterable[Sample]) -> str:
    """Return 16 hex digits that tell these samples from others."""
    digest = hashlib.sha256()
    for sample in samples:
        digest.update("\0".join((sample.instruction, sample.input, sample.output, "")).encode())
    return digest.hexdigest()[:16]


def _finished(adapter: Path, note: Manifest) -> TrainResult | None:
    """Return the result of ``note`` where there is one; a run too short to be asked has no exam."""
    stored, aside = Manifest.load(adapter), checkpoint.OF_MEMORY
    if stored and stored.figures.get("steps", math.inf) < note.settings["accuracy_every"]:
        aside |= {"exam"}
    return TrainResult.load(adapter) if note.matches(adapter, aside) else None


def _begin(
    records: Sequence[Sample],
    settings: TrainSettings,
    folder: Path,
    note: Manifest,
    exam: Exam | None,
    start: Path | None,
) -> Run:
    tunable = qlora.load_tunable(settings)
    if start:
        checkpoint.start_from(start, tunable.model)
        note = replace(note, inputs={**note.inputs, "start": checkpoint.fingerprint(start)})
    corpus = prepare(records, tunable, settings)
    if len(corpus.plan) < settings.accuracy_every:
        exam = None  # one measurement, of the end, leaves nothing to choose from
        note = replace(note, inputs={n: v for n, v in note.inputs.items() if n != "exam"})
    if exam:
        context = getattr(tunable.model.config, "max_position_embeddings", None)
        exam = exam.fitted(tunable.tokenizer, context)
        exam = exam if exam.questions else None
    stepper = Stepper(tunable, settings)
    restored = checkpoint.load_checkpoint(folder, tunable.model, stepper.optimizer, note)
    position = restored.position
    if parallel.rank() == 0:
        if not position.step:
            checkpoint.drop_checkpoints(folder)
        keep_metrics(folder, position.measured)
    stepper.plan_memory(corpus, limit=int(settings.memory * 1e9))
    return Run(folder, settings, note, stepper, corpus, exam, position, restored.kept)


def _go_on(
    run: Run,
    track: Track,
    progress: Callable[[TrainProgress], None] | None,
    interrupted: threading.Event,
) -> None:
    run.stepper.tunable.model.train()
    while not run.is_done:
        if run.position.measured == run.position.step:  # else it stopped before it was measured
            _advance(run)
        mark = measure(run)
        if parallel.rank() == 0:
            metrics = _metrics(run, mark)
            append_metrics(run.folder, metrics)
            track(metrics)
        saved = run.position.step % run.settings.save_every == 0
        if saved:
            run.save()
        try:
            if progress:
                progress(_progress(run))
        except KeyboardInterrupt:
            interrupted.set()
        if run.stepper.agree(interrupted.is_set()):
            if not saved:
                run.save()
            raise KeyboardInterrupt


def _advance(run: Run) -> None:
    """Do one step."""
    started = perf_counter()
    at, settings = run.position, run.settings
    rate = learning_rate(at.step, run.steps, settings)
    packs = run.corpus.plan[at.step]
    done = run.stepper.step(run.corpus, packs, rate)
    if not done.finite:
        raise _diverged(run, done.loss)
    run.position = replace(
        at,
        step=at.step + 1,
        samples=at.samples + sum(pack.samples for pack in packs),
        tokens=at.tokens + done.tokens,
        seconds=at.seconds + perf_counter() - started,
        loss=done.loss,
    )


def _metrics(run: Run, mark: Mark) -> Metrics:
    at = run.position
    return Metrics(
        step=at.step,
        loss=at.loss,
        lr=learning_rate(at.step - 1, run.steps, run.settings),
        validation_loss=mark.loss,
        execution_accuracy=mark.accuracy,
        samples_per_second=at.samples / at.seconds,
        tokens_per_second=at.tokens / at.seconds,
        seconds=at.seconds,
    )


def _progress(run: Run) -> TrainProgress:
    at = run.position
    return TrainProgress(
        step=at.step,
        steps=run.steps,
        loss=at.loss,
        validation_loss=at.validation_loss,
        accuracy=at.accuracy,
        samples_per_second=at.samples / at.seconds,
        seconds_left=at.seconds / at.step * (run.steps - at.step),
        memory=run.stepper.describe(),
    )


def _diverged(run: Run, loss: float) -> ModelError:
    saved = checkpoint.last_step(run.folder)
    kept = f"the checkpoint of step {saved} is kept" if saved else "no checkpoint was saved yet"
    return ModelError(
        f"the loss became {loss} at step {run.position.step + 1}; {kept}; lower learning_rate = "
        f"{run.settings.learning_rate!r}, or compute with dtype = 'float32'"
    )


def _finish(run: Run) -> TrainResult:
    at = run.position
    kept, why = Mark(at.step, at.validation_loss, at.accuracy), f"step {at.step}: the last"
    if run.settings.keep_best:
        kept, why = at.selection.kept or kept, at.selection.reason(at.step)
    if run.kept is not None and kept.step != at.step:
        checkpoint.put_weights(run.stepper.tunable.model, run.kept)
    result = TrainResult(
        adapter=run.folder / ADAPTER,
        steps=at.step,
        samples=at.samples,
        tokens=at.tokens,
        seconds=at.seconds,
        samples_per_second=at.samples / at.seconds,
        tokens_per_second=at.tokens / at.seconds,
        loss=at.loss,
        validation_loss=kept.loss,
        execution_accuracy=kept.accuracy,
        kept_step=kept.step,
        kept=why,
        skipped=run.corpus.skipped,
    )
    tunable = run.stepper.tunable
    # Which adapter it began from does not make it another one to whoever asks for these samples.
    inputs, remarks = dict(run.manifest.inputs), {"kept": why}
    if began := inputs.pop("start", ""):
        remarks["start"] = f"the adapter whose weights have the hash {began}"
    figures = {"kept_step": kept.step, "steps": run.steps}
    note = replace(run.manifest, inputs=inputs, figures=figures, remarks=remarks)
    if parallel.rank() == 0:
        checkpoint.save_adapter(result.adapter, tunable.model, tunable.tokenizer, result, note)
        checkpoint.drop_checkpoints(run.folder)
        _draw(run.folder, kept.step)
    return result


def _draw(folder: Path, kept: int) -> None:
    """Draw the run; a picture that cannot be drawn is a warning, as the adapter is there."""
    try:
        picture = as_svg(read_metrics(folder), kept, folder.name)
        with atomic_writer(folder / PLOT_FILE) as file:
            file.write(picture)
    except (DataError, OSError, TypeError, ValueError) as error:
        _log.warning("%s was not drawn: %s", folder / PLOT_FILE, error)


@contextmanager
def _deferred_interrupt() -> Iterator[threading.Event]:
    """Yield an event that Ctrl-C sets: a step half done can be neither saved nor resumed."""
    pressed = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield pressed
        return
    before = signal.signal(signal.SIGINT, lambda *_: pressed.set())
    try:
        yield pressed
    finally:
        signal.signal(signal.SIGINT, before)
