"""Tuning: QLoRA over packs that share their prompt. ``train`` is the whole of it."""

from __future__ import annotations

from schematune.training.loop import fingerprint, train
from schematune.training.progress import TrainProgress, TrainResult

__all__ = ["TrainProgress", "TrainResult", "fingerprint", "train"]
