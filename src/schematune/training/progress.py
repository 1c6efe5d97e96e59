"""What a run tells while it goes and when it is done: progress, metrics, result.

In: numbers of the loop. Out: ``metrics.jsonl``, one line a step, and ``training.json`` beside the
weights. Does not print.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from schematune.errors import DataError
from schematune.workspace import atomic_writer

METRICS_FILE = "metrics.jsonl"
RESULT_FILE = "training.json"


@dataclass(frozen=True, slots=True)
class TrainProgress:
    """Where a run stands after a step; losses are mean nats per SQL token.

    ``accuracy`` is the execution accuracy when it was last measured.
    """

    step: int
    steps: int
    loss: float
    validation_loss: float | None
    accuracy: float | None
    samples_per_second: float
    seconds_left: float
    memory: str = ""
    """How the run fits the card's memory, in words."""


@dataclass(frozen=True, slots=True)
class TrainResult:
    """What a run made and took; ``tokens`` counts those computed, shared ones once a pack.

    ``loss`` is the last step's; ``validation_loss`` and ``execution_accuracy`` are those of the
    step that is kept, which ``kept`` names with the reason.
    """

    adapter: Path
    steps: int
    samples: int
    tokens: int
    seconds: float
    samples_per_second: float
    tokens_per_second: float
    loss: float
    validation_loss: float | None
    execution_accuracy: float | None
    kept_step: int
    kept: str
    skipped: int
    """Samples left out because they are longer than ``max_length``."""

    def save(self, folder: Path) -> None:
        """Write ``training.json`` into ``folder``."""
        values = {name: value for name, value in asdict(self).items() if name != "adapter"}
        text = json.dumps(values, indent=2)
        (folder / RESULT_FILE).write_text(text + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> TrainResult | None:
        """Read ``training.json`` of an adapter; None where there is none that can be read."""
        try:
            values = json.loads((folder / RESULT_FILE).read_text(encoding="utf-8"))
            return cls(adapter=folder, **values)
        except (OSError, TypeError, ValueError):
            return None


@dataclass(frozen=True, slots=True)
class Metrics:
    """One line of ``metrics.jsonl``; ``seconds`` counts from the beginning of the run."""

    step: int
    loss: float
    lr: float
    validation_loss: float | None
    execution_accuracy: float | None
    samples_per_second: float
    tokens_per_second: float
    seconds: float


def append_metrics(folder: Path, metrics: Metrics) -> None:
    """Add a line to ``metrics.jsonl``."""
    path = folder / METRICS_FILE
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(metrics)) + "\n")
    except OSError as error:
        raise DataError(
            f"could not write {str(path)!r}: {error.strerror or error}; free some space, "
            "then run the same command again: it goes on from the last checkpoint"
        ) from error


def read_metrics(folder: Path) -> list[Metrics]:
    """Read the lines of ``metrics.jsonl``."""
    lines = (folder / METRICS_FILE).read_text(encoding="utf-8").splitlines()
    return [Metrics(**json.loads(line)) for line in lines]


def keep_metrics(folder: Path, steps: int) -> None:
    """Drop the lines of steps after ``steps``: a resumed run does those again."""
    path = folder / METRICS_FILE
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    with atomic_writer(path) as file:
        for line in lines:
            # A killed run may leave half a line behind.
            if line.endswith("}") and json.loads(line)["step"] <= steps:
                file.write(line + "\n")
