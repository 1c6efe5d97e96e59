from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from schematune.errors import ConfigError, MissingExtra
from schematune.sample import Sample
from schematune.settings import TrainSettings
from schematune.training import trackers, train
from tests.training.test_loop import metrics

STEPS = 4


@pytest.fixture
def settings(base: Path) -> TrainSettings:
    return TrainSettings(
        base=str(base), quantization="none", dtype="float32", steps=STEPS, warmup=1,
        global_batch=6, evaluate_every=2, save_every=2,
    )  # fmt: skip


def stopped_and_resumed(samples: list[Sample], settings: TrainSettings, folder: Path) -> None:
    """Train; stop after step 3, whose checkpoint Ctrl-C writes, and go on."""

    def stop(step: int) -> None:
        if step == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(samples, settings, folder, progress=lambda at: stop(at.step))
    train(samples, settings, folder)


def test_tensorboard_gets_every_step_once(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings
) -> None:
    pytest.importorskip("tensorboard")
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    stopped_and_resumed(samples, replace(settings, report_to=("tensorboard",)), tmp_path)
    found = EventAccumulator(str(tmp_path / "tensorboard"))
    found.Reload()
    lines = metrics(tmp_path)
    losses = [(event.step, event.value) for event in found.Scalars("train/loss")]
    assert losses == [(line["step"], pytest.approx(line["loss"])) for line in lines]
    held_out = [event.step for event in found.Scalars("train/validation_loss")]
    assert held_out == [2, STEPS]


def test_mlflow_gets_one_run_with_every_step(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    mlflow = pytest.importorskip("mlflow")
    store = (tmp_path / "store").as_uri()
    monkeypatch.setenv("MLFLOW_TRACKING_URI", store)
    monkeypatch.setenv("MLFLOW_ALLOW_FILE_STORE", "true")
    folder = tmp_path / "run"
    stopped_and_resumed(samples, replace(settings, report_to=("mlflow",)), folder)
    client = mlflow.MlflowClient(store)
    (run,) = client.search_runs(["0"])
    assert run.info.status == "FINISHED"
    assert run.data.params["r"] == "8"
    history = client.get_metric_history(run.info.run_id, "loss")
    assert sorted(item.step for item in history) == [line["step"] for line in metrics(folder)]


def test_a_server_that_is_not_there_is_one_line(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("mlflow")
    monkeypatch.setenv("MLFLOW_TRACKING_URI", "http://127.0.0.1:9")
    monkeypatch.setenv("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "0")
    with pytest.raises(ConfigError, match=r"127\.0\.0\.1:9.*leave mlflow out"):
        train(samples, replace(settings, report_to=("mlflow",)), tmp_path)


class GoneAway(ModuleType):
    """The part of MLflow that a run uses, on a server that is gone after the run has begun."""

    class exceptions:  # noqa: N801 - MLflow's own name
        class MlflowException(Exception):
            pass

    def start_run(self, run_id: str | None, run_name: str) -> SimpleNamespace:
        return SimpleNamespace(info=SimpleNamespace(run_id=run_id or run_name))

    def log_params(self, params: dict[str, object]) -> None:
        assert params["r"] == 8

    def log_metrics(self, figures: dict[str, float], step: int) -> None:
        raise self.exceptions.MlflowException(f"no server\nfor {figures} of {step}")

    def end_run(self, status: str) -> None:
        raise self.exceptions.MlflowException(f"no server\nto be {status}")


def test_a_server_that_goes_away_costs_neither_adapter_nor_interrupt(
    tmp_path: Path,
    samples: list[Sample],
    settings: TrainSettings,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setitem(sys.modules, "mlflow", GoneAway("mlflow"))
    monkeypatch.setattr(trackers, "find_spec", lambda _: True)
    monkeypatch.setenv("MLFLOW_TRACKING_URI", "http://127.0.0.1:9")
    stopped_and_resumed(samples, replace(settings, report_to=("mlflow",)), tmp_path)
    assert (tmp_path / "adapter").is_dir()
    assert [
        record.getMessage() for record in caplog.records if record.name == trackers.__name__
    ] == [
        "MLflow hears no more of this run: no server",
        "MLflow was not told that the run is FAILED: no server",
        "MLflow hears no more of this run: no server",
        "MLflow was not told that the run is FINISHED: no server",
    ]


def test_what_cannot_be_reported_to_is_said_before_the_run(
    settings: TrainSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConfigError, match=r"'wandb' must be one of: tensorboard, mlflow"):
        train([], replace(settings, report_to=("wandb",)), tmp_path)
    monkeypatch.setattr(trackers, "find_spec", lambda _: None)
    with pytest.raises(MissingExtra, match=r"schematune\[tracking\]"):
        train([], replace(settings, report_to=("tensorboard",)), tmp_path)
    monkeypatch.setattr(trackers, "find_spec", lambda _: True)
    monkeypatch.delenv("MLFLOW_TRACKING_URI", raising=False)
    with pytest.raises(ConfigError, match="export MLFLOW_TRACKING_URI="):
        train([], replace(settings, report_to=("mlflow",)), tmp_path)


def test_whom_a_run_reports_to_does_not_make_it_another(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings
) -> None:
    pytest.importorskip("tensorboard")
    first = train(samples, settings, tmp_path)
    assert train(samples, replace(settings, report_to=("tensorboard",)), tmp_path) == first
    assert not (tmp_path / "tensorboard").exists()
