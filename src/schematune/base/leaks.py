"""Near-duplicates of questions that are for measuring only, so that no model trains on them.

In: training questions, and the files of questions kept for measuring (JSON lines, each with a
``question``). Out: the training questions that come too near, nothing of what the files hold.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from schematune.base.people import read_records


def leaks(
    questions: Iterable[str], measure_only: Iterable[Path], threshold: float = 0.8
) -> list[str]:
    """Return the questions that are near-duplicates of one in the files (JSON lines, ``question``).

    Near means: the same numbers, and at least ``threshold`` of all words of either in both.
    """
    kept = [
        _words(record["question"]) for path in measure_only for record in read_records(Path(path))
    ]
    index: dict[str, set[int]] = defaultdict(set)
    for number, words in enumerate(kept):
        for word in words:
            index[word].add(number)
    return [
        question for question in questions if _is_near(_words(question), kept, index, threshold)
    ]


def _words(question: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", question.lower()))


def _is_near(
    words: frozenset[str],
    kept: Sequence[frozenset[str]],
    index: Mapping[str, set[int]],
    threshold: float,
) -> bool:
    shared = Counter(number for word in words for number in index.get(word, ()))
    numbers = {word for word in words if word.isdigit()}
    return any(
        count >= threshold * (len(words) + len(kept[number]) - count)
        and numbers == {word for word in kept[number] if word.isdigit()}
        for number, count in shared.items()
    )
