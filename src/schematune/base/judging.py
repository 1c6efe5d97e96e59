"""Execution accuracy of a base while it is trained, on databases that it is not trained on.

In: the questions of databases that are held out, the folder of written questions where their rows
are, and the model as it stands. Out: the share of answers that return what the reference returns.
The answers are greedy and judged as :mod:`schematune.evaluation` judges all others.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

from schematune.base.corpus import PeopleCorpus
from schematune.base.decoder import Decoder
from schematune.base.saving import save_base
from schematune.base.written import build_rows
from schematune.evaluation import evaluate_many
from schematune.inference.loading import load_base
from schematune.inference.torch_model import TorchModel
from schematune.questions import Question

_BATCH = 256
_LONGEST_ANSWER = 160  # tokens


class Judge:
    """Asks a sample of the held-out questions, always the same ones, in a folder of its own."""

    def __init__(
        self, held_out: PeopleCorpus, written: Path, tokenizer: Path, folder: Path, count: int
    ) -> None:
        """Build the databases' rows; DataError where a script of ``written`` builds none."""
        self._tokenizer, self._folder = tokenizer, folder
        self._model = folder / "model"
        self._model.mkdir(parents=True, exist_ok=True)
        asked = []
        for db_id, questions in held_out.questions.items():
            name = db_id.partition("/")[2]
            build_rows(written / f"{name}.sql", folder / f"{name}.sqlite")
            asked += [Question(q.question, q.sql, db_id=name) for q in questions]
        self._questions = Random(0).sample(asked, min(count, len(asked)))

    def accuracy(self, model: Decoder) -> float:
        """Return the share of right answers to the questions that can be answered, 0 to 1."""
        save_base(model, self._tokenizer, self._model)
        device = str(next(model.parameters()).device)
        dtype = "float32" if device == "cpu" else "bfloat16"
        loaded = load_base(self._model, dtype, device_map={"": device})
        asked = TorchModel(loaded, "base", _BATCH)
        evaluation = evaluate_many(
            [asked],
            self._questions,
            self._folder,
            max_new_tokens=_LONGEST_ANSWER,
            redraws=0,
            timed=0,
        )
        asked.close()
        return evaluation.scorecards[0].figures["execution_accuracy"].value or 0.0
