"""What models wrote: asking them, and keeping every answer on disk as it comes.

In: a model and messages. Out: answers in the messages' order, with the time that one takes. An
answer that is in the journal is not asked for again, so that an interrupted evaluation goes on.
Whether an answer is right is found out elsewhere.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from schematune.errors import DataError
from schematune.inference.insist import OPINIONS, TEMPERATURE, R, Trial, insist, is_unsure
from schematune.inference.model import MAX_NEW_TOKENS, Model
from schematune.settings import REDRAWS

Progress = Callable[[str, int, int], None]
"""Called with a model's name, the number of its answers so far, and how many there will be."""

TIMED = 20
"""So many messages are asked one by one, for the time that an answer takes."""

BATCH = 32
"""So many of the others are asked, and written down, at once."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model wrote; ``latency_ms`` is None where it was asked in a batch.

    ``redraws`` is how many further answers were drawn, ``agreed`` how many say the same;
    ``mended`` tells whether names in the text were put right.
    """

    key: str
    text: str
    latency_ms: float | None
    redraws: int = 0
    mended: bool = False
    agreed: int = 1

    @property
    def unsure(self) -> bool:
        """True where too few of the answers drawn say what this one says."""
        return is_unsure(self.agreed, self.redraws)


class Journal:
    """Answers by key, in a file of JSON lines that grows with them; in memory where it has no path.

    Lines may hold more fields than an answer has, and a last line cut short is passed over.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._answers: dict[str, Answer] = {}
        text = path.read_text(encoding="utf-8", errors="replace") if path and path.is_file() else ""
        self._cut_short = bool(text) and not text.endswith("\n")
        for line in text.split("\n"):
            self._take(line)

    def _take(self, line: str) -> None:
        try:
            record = json.loads(line)
            answer = Answer(
                record["key"],
                record["predicted"],
                record["latency_ms"],
                record["redraws"],
                record["mended"],
                record["agreed"],
            )
        except (ValueError, TypeError, KeyError):
            return
        self._answers[answer.key] = answer

    def __contains__(self, key: str) -> bool:
        return key in self._answers

    def __getitem__(self, key: str) -> Answer:
        return self._answers[key]

    def timed(self, keys: Sequence[str]) -> int:
        """Return how many of these answers were asked alone."""
        known = (self._answers.get(key) for key in keys)
        return sum(answer is not None and answer.latency_ms is not None for answer in known)

    def add(self, answers: Sequence[Answer]) -> None:
        """Keep answers, on disk first; DataError where the disk refuses them."""
        if self._path is not None:
            try:
                self._append(self._path, answers)
            except OSError as error:
                raise DataError(
                    f"could not write {str(self._path)!r}: {error.strerror or error}; "
                    "free some space and run the same command again to go on"
                ) from error
        self._answers.update((answer.key, answer) for answer in answers)

    def _append(self, path: Path, answers: Sequence[Answer]) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            if self._cut_short:
                file.write("\n")
                self._cut_short = False
            file.writelines(f"{json.dumps(answer_record(answer))}\n" for answer in answers)


def answer_record(answer: Answer) -> dict[str, object]:
    """Return the fields of an answer as a journal keeps them."""
    return {
        "key": answer.key,
        "predicted": answer.text,
        "latency_ms": answer.latency_ms,
        "redraws": answer.redraws,
        "mended": answer.mended,
        "agreed": answer.agreed,
    }


def ask(
    model: Model,
    messages: Sequence[str],
    journal: Journal,
    trial: Trial[R],
    *,
    fingerprint: str = "",
    max_new_tokens: int = MAX_NEW_TOKENS,
    redraws: int = REDRAWS,
    timed: int = TIMED,
    progress: Progress | None = None,
) -> list[Answer]:
    """Return an answer to each message, in order, asking only for what the journal lacks.

    The first ``timed`` are asked one by one, after one more that warms the model up, to see how
    long a person would wait, redraws and ``trial`` included; the others in batches. An answer is
    known where the model's name and ``fingerprint``, the message, ``max_new_tokens`` and
    ``redraws`` are the same.
    """
    asked_how = (model.name, fingerprint, max_new_tokens, redraws, OPINIONS, TEMPERATURE)
    keys = [_key(message, *asked_how) for message in messages]
    unknown = {k: m for k, m in zip(keys, messages, strict=True) if k not in journal}
    done = sum(key in journal for key in keys)
    if unknown and timed:
        model.complete([next(iter(unknown.values()))], max_new_tokens=max_new_tokens)
    for batch in _batches(list(unknown), alone=timed - journal.timed(keys)):
        started = time.perf_counter()
        asked = [unknown[key] for key in batch]
        found = insist(
            model,
            asked,
            trial,
            redraws=redraws,
            max_new_tokens=max_new_tokens,
        )
        elapsed = (time.perf_counter() - started) * 1000 if len(batch) == 1 else None
        journal.add(
            [
                Answer(key, w.text, elapsed, w.redraws, w.mended, w.agreed)
                for key, w in zip(batch, found, strict=True)
            ]
        )
        done += len(batch)
        if progress:
            progress(model.name, done, len(messages))
    return [journal[key] for key in keys]


def _batches(keys: list[str], alone: int) -> Iterator[list[str]]:
    alone = max(alone, 0)
    for key in keys[:alone]:
        yield [key]
    for start in range(alone, len(keys), BATCH):
        yield keys[start : start + BATCH]


def _key(*facts: str | float) -> str:
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]
