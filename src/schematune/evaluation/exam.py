"""A few questions, put to a model again and again while it is being tuned.

In: held-out samples and the database that they are about. Out: the share that the model's first
answers get right, judged as everywhere (:mod:`schematune.evaluation.scoring`). The references run
each time beside the answers, so that a live database may change between two sittings.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from schematune.database import Database
from schematune.errors import DataError
from schematune.evaluation.scoring import evaluate, message_to
from schematune.glossary import NO_WORDS, Glossary
from schematune.inference.chat import encode_message
from schematune.inference.model import MAX_NEW_TOKENS, Model
from schematune.metrics import Figure
from schematune.profile import Profile
from schematune.prompting import Prompter
from schematune.questions import Question
from schematune.sample import Sample
from schematune.schema import Schema


@dataclass(frozen=True)
class Exam:
    """Questions over one open database; call it with a model to see how many it gets right."""

    questions: tuple[Question, ...]
    database: Database
    schema: Schema
    profile: Profile
    glossary: Glossary = NO_WORDS
    max_new_tokens: int = MAX_NEW_TOKENS

    def __call__(self, model: Model) -> Figure:
        """Return the execution accuracy of the model's most likely answers, nothing drawn again.

        DatabaseError where the database itself fails; DataError where no reference can be run.
        """
        found = evaluate(
            [model],
            self.questions,
            self.database,
            self.schema,
            self.profile,
            glossary=self.glossary,
            max_new_tokens=self.max_new_tokens,
            redraws=0,
            timed=0,
        )
        figure = found.scorecards[0].figures["execution_accuracy"]
        if figure.value is None:
            raise DataError(
                f"the SQL of none of the {len(self.questions)} questions runs on the database; "
                "make samples anew with: schematune samples"
            )
        return figure

    def fitted(self, tokenizer: Any, context: int | None) -> Exam:
        """Return the exam as a model can sit it that reads ``context`` tokens (None: any number).

        Questions whose prompt with its answer is longer are left out. An answer may have twice the
        tokens of the longest reference, and some: much longer ones are hardly right, and one that
        does not end would take as long as all others.
        """
        references = (
            tokenizer.encode(q.sql or "", add_special_tokens=False) for q in self.questions
        )
        longest = max(map(len, references), default=0)
        tokens = min(self.max_new_tokens, 2 * longest + 16)
        prompter = Prompter(self.schema, self.profile, self.glossary)
        messages = ((question, message_to(question, prompter)) for question in self.questions)
        asked = ((q, len(encode_message(tokenizer, text)) + tokens) for q, text in messages)
        short = tuple(q for q, length in asked if context is None or length <= context)
        return replace(self, questions=short, max_new_tokens=tokens)

    @property
    def fingerprint(self) -> str:
        """16 hex digits that tell these questions from others."""
        texts = [f"{q.instruction}\0{q.question}\0{q.sql}\0" for q in self.questions]
        return hashlib.sha256("".join(texts).encode()).hexdigest()[:16]


def draw_questions(samples: Sequence[Sample], count: int, seed: int = 0) -> tuple[Question, ...]:
    """Return ``count`` of the samples that the database can answer, or all; drawn by ``seed``.

    Answers are compared by what they return, of which an abstention has nothing.
    """
    answerable = [sample for sample in samples if sample.answerable]
    drawn = random.Random(seed).sample(answerable, min(count, len(answerable)))
    return tuple(Question(s.input, s.output, instruction=s.instruction) for s in drawn)
