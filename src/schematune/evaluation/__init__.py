"""Score models over questions, by execution."""

from schematune.evaluation.scorecard import Evaluation, Kind, Outcome, Scorecard
from schematune.evaluation.scoring import evaluate, evaluate_many

__all__ = ["Evaluation", "Kind", "Outcome", "Scorecard", "evaluate", "evaluate_many"]
