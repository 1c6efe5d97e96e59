"""A run's figures to where people watch their runs: TensorBoard, MLflow.

In: names from the settings, and a line of metrics a step. Out: TensorBoard's event files in the
run's folder, or a run where ``MLFLOW_TRACKING_URI`` says. Both are optional and imported only when
they are asked for. Figures and settings go there, never a sample or a row.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from schematune.errors import ConfigError, MissingExtra
from schematune.settings import TrainSettings
from schematune.training.progress import Metrics

Track = Callable[[Metrics], None]

_PACKAGES = {"tensorboard": "tensorboard", "mlflow": "mlflow"}
TRACKERS = tuple(_PACKAGES)
_EVENTS = "tensorboard"
_RUN_ID = "mlflow_run_id"
_URI = "MLFLOW_TRACKING_URI"

_log = logging.getLogger(__name__)


def require_trackers(names: Sequence[str]) -> None:
    """Raise ConfigError for a name that is not known, MissingExtra for a missing package."""
    for name in names:
        if name not in _PACKAGES:
            known = ", ".join(TRACKERS)
            raise ConfigError(f"[train]: report_to = {name!r} must be one of: {known}")
        if find_spec(_PACKAGES[name]) is None:
            raise MissingExtra(_PACKAGES[name], "tracking")
    if "mlflow" in names and not os.environ.get(_URI):
        raise ConfigError(
            f"[train]: report_to = 'mlflow' needs the environment's {_URI}, which says where to; "
            f"run: export {_URI}=http://localhost:5000"
        )


@contextmanager
def tracking(
    names: Sequence[str], folder: Path, settings: TrainSettings, done: int
) -> Iterator[Track]:
    """Yield what reports a step's metrics to all trackers that are named.

    ``done`` steps were done before: 0 begins anew in the run's folder, more go on where it stopped.
    """
    if not done:
        shutil.rmtree(folder / _EVENTS, ignore_errors=True)
    openers = {"tensorboard": _tensorboard, "mlflow": _mlflow}
    with ExitStack() as opened:
        tracks = [opened.enter_context(openers[name](folder, settings, done)) for name in names]

        def track(metrics: Metrics) -> None:
            for each in tracks:
                each(metrics)

        yield track


@contextmanager
def _tensorboard(folder: Path, settings: TrainSettings, done: int) -> Iterator[Track]:
    from torch.utils.tensorboard import SummaryWriter

    writer: Any = SummaryWriter(str(folder / _EVENTS), purge_step=done + 1)
    if not done:
        lines = (f"    {name} = {value!r}" for name, value in asdict(settings).items())
        writer.add_text("settings", "\n".join(lines))

    def track(metrics: Metrics) -> None:
        for name, value in _figures(metrics).items():
            writer.add_scalar(f"train/{name}", value, metrics.step)

    try:
        yield track
    finally:
        writer.close()


@contextmanager
def _mlflow(folder: Path, settings: TrainSettings, done: int) -> Iterator[Track]:
    os.environ.setdefault("MLFLOW_DISABLE_TELEMETRY", "true")
    import mlflow

    failure = mlflow.exceptions.MlflowException
    kept = folder / _RUN_ID
    before = kept.read_text(encoding="utf-8").strip() if done and kept.exists() else None
    try:
        run = mlflow.start_run(run_id=before, run_name=folder.name)
        if before is None:
            mlflow.log_params(asdict(settings))
    except failure as error:
        raise ConfigError(
            f"MLFLOW_TRACKING_URI = {os.environ[_URI]!r} takes no run: {_line(error)}; "
            "mend it, or leave mlflow out of report_to"
        ) from error
    kept.write_text(run.info.run_id + "\n", encoding="utf-8")
    reachable = True

    def track(metrics: Metrics) -> None:
        nonlocal reachable
        if not reachable:
            return
        try:
            mlflow.log_metrics(_figures(metrics), step=metrics.step)
        except failure as error:  # no reason to lose the run: metrics.jsonl has everything
            reachable = False
            _log.warning("MLflow hears no more of this run: %s", _line(error))

    status = "FAILED"
    try:
        yield track
        status = "FINISHED"
    finally:
        try:
            mlflow.end_run(status)
        except failure as error:  # neither the adapter nor Ctrl-C is to be lost to it
            _log.warning("MLflow was not told that the run is %s: %s", status, _line(error))


def _line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]


def _figures(metrics: Metrics) -> Mapping[str, float]:
    """Return what was measured after a step, by name."""
    values = asdict(metrics)
    values.pop("step")
    return {name: value for name, value in values.items() if value is not None}
