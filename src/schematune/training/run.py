"""A run in memory: what it trains, with what, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from schematune.evaluation import Exam
from schematune.settings import TrainSettings
from schematune.training import checkpoint, parallel
from schematune.training.checkpoint import Position, Weights
from schematune.training.corpus import Corpus
from schematune.training.step import Stepper
from schematune.workspace import Manifest


@dataclass(slots=True)
class Run:
    """A run in memory; ``position`` and the weights that are ``kept`` are what changes."""

    folder: Path
    settings: TrainSettings
    manifest: Manifest
    stepper: Stepper
    corpus: Corpus
    exam: Exam | None
    position: Position
    kept: Weights | None = None
    """Of the step that is kept so far, as a copy; None where none is."""

    @property
    def steps(self) -> int:
        """How many steps it will take at most."""
        return len(self.corpus.plan)

    @property
    def is_done(self) -> bool:
        """True after the last step, or where patience ran out."""
        at, patience = self.position, self.settings.patience
        out_of_patience = bool(patience) and at.selection.waited >= patience
        return at.measured == at.step and (at.step == self.steps or out_of_patience)

    def is_due(self, every: int) -> bool:
        """Tell whether what is done every so many steps, and at the end, is to be done now."""
        return self.position.step % every == 0 or self.position.step == self.steps

    def save(self) -> None:
        """Write a checkpoint."""
        if parallel.rank() == 0:
            model, optimizer = self.stepper.tunable.model, self.stepper.optimizer
            checkpoint.save_checkpoint(
                self.folder, model, optimizer, self.position, self.manifest, self.kept
            )
