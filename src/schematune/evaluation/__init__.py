"""Score models over questions, by execution."""

from schematune.evaluation.exam import Exam, draw_questions
from schematune.evaluation.scorecard import Evaluation, Kind, Outcome, Scorecard
from schematune.evaluation.scoring import evaluate, evaluate_many

__all__ = [
    "Evaluation",
    "Exam",
    "Kind",
    "Outcome",
    "Scorecard",
    "draw_questions",
    "evaluate",
    "evaluate_many",
]
