"""Packs for pretraining: sequences of one length, in which questions share their prompt's tokens.

In: groups of the corpus and the tokenizer. Out: arrays of token ids, positions, branches and
weights. A branch (question and SQL) attends to its group's prompt and to itself, so that a pack
computes what training sample by sample would, at a fraction of the tokens.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from schematune.base.corpus import Group
from schematune.prompt import user_message

QUESTION, ANSWER = 1, 2
"""What a position predicts: the next token of a question, or of the SQL; 0 for neither."""


@dataclass(frozen=True, slots=True)
class Pack:
    """Arrays of one length; ``groups`` number prompts, ``branches`` their questions (0: prompt)."""

    ids: NDArray[np.uint16]
    positions: NDArray[np.int16]
    groups: NDArray[np.int16]
    branches: NDArray[np.int16]
    predicts: NDArray[np.uint8]


class Encoder:
    """Turns groups into token ids, as the chat template and the one prompt have them."""

    def __init__(self, tokenizer: Path) -> None:
        import sentencepiece

        self._sp: Any = sentencepiece.SentencePieceProcessor(model_file=str(tokenizer))
        self._open, self._close = self._sp.piece_to_id("[INST]"), self._sp.piece_to_id("[/INST]")

    def prompt(self, instruction: str) -> list[int]:
        """Return the ids that all questions of an instruction share."""
        shared = user_message(instruction, "")
        return [self._sp.bos_id(), self._open, *self._sp.encode(shared)]

    def branch(self, question: str, output: str) -> tuple[list[int], list[int]]:
        """Return the ids of a question, its closing mark included, and of its output."""
        asked = self._sp.encode(" ".join(question.split()))
        return [*asked, self._close], [*self._sp.encode(output), self._sp.eos_id()]


def packs(
    groups: Iterable[Group], encoder: Encoder, length: int, longest_prompt: int
) -> Iterator[Pack]:
    """Yield full packs; groups with a longer prompt and branches that do not fit are left out."""
    rows = _Rows(length)
    for group in groups:
        prompt = encoder.prompt(group.instruction)
        if len(prompt) > longest_prompt:
            continue
        encoded = [encoder.branch(*pair) for pair in group.pairs]
        for asked, answer in encoded:
            if rows.room_for(len(prompt), len(asked) + len(answer)):
                rows.add(prompt, asked, answer)
            elif len(prompt) + len(asked) + len(answer) <= length:
                yield rows.finish()
                rows = _Rows(length)
                rows.add(prompt, asked, answer)
        rows.close_group()


class _Rows:
    """One pack while it fills."""

    def __init__(self, length: int) -> None:
        self._length = length
        self._ids: list[int] = []
        self._positions: list[int] = []
        self._groups: list[int] = []
        self._branches: list[int] = []
        self._predicts: list[int] = []
        self._group, self._branch, self._open = 0, 0, False

    def room_for(self, prompt: int, branch: int) -> bool:
        needed = branch if self._open else prompt + branch
        return len(self._ids) + needed <= self._length

    def add(self, prompt: list[int], asked: list[int], answer: list[int]) -> None:
        if not self._open:
            self._group += 1
            self._open, self._branch = True, 0
            self._extend(prompt, 0, [0] * len(prompt))
        self._branch += 1
        # A position is judged by the token that it predicts; the last one predicts nothing.
        judged = [QUESTION] * (len(asked) - 1) + [ANSWER] * len(answer) + [0]
        self._extend([*asked, *answer], len(prompt), judged)

    def close_group(self) -> None:
        self._open = False

    def _extend(self, ids: list[int], start: int, predicts: list[int]) -> None:
        self._ids += ids
        self._positions += range(start, start + len(ids))
        self._groups += [self._group] * len(ids)
        self._branches += [self._branch if start else 0] * len(ids)
        self._predicts += predicts

    def finish(self) -> Pack:
        pad = [0] * (self._length - len(self._ids))
        return Pack(
            np.array(self._ids + pad, np.uint16),
            np.array(self._positions + pad, np.int16),
            np.array(self._groups + pad, np.int16),
            np.array(self._branches + pad, np.int16),
            np.array(self._predicts + pad, np.uint8),
        )
