"""A sample, and sets of them in and out of files.

A sample is what a trainer reads: ``instruction`` (the task and the table definitions), ``input``
(the question) and ``output`` (the SQL, or the abstention). Files are JSON arrays that
Alpaca-style trainers (LitGPT ``--data JSON``, LLaMA-Factory) read unchanged.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from schematune.errors import DataError
from schematune.prompt import ABSTENTION
from schematune.workspace import atomic_writer

_FIELDS = ("instruction", "input", "output")


@dataclass(frozen=True, slots=True)
class Sample:
    """One training or evaluation record."""

    instruction: str
    input: str
    output: str

    @property
    def answerable(self) -> bool:
        """False where the right output is the abstention."""
        return self.output != ABSTENTION


def write_samples(path: Path, samples: Iterable[Sample]) -> None:
    """Write a JSON array, one record a line, whole or not at all."""
    with atomic_writer(path) as file:
        for index, sample in enumerate(samples):
            file.write("[\n" if index == 0 else ",\n")
            file.write(json.dumps(asdict(sample), ensure_ascii=False))
        file.write("\n]\n" if file.tell() else "[]\n")


def read_samples(path: Path) -> list[Sample]:
    """Read a JSON array of records; DataError names the file, the record and what is missing."""
    try:
        records = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise DataError(
            f"there is no sample file {str(path)!r}; make one with: schematune samples"
        ) from None
    except (OSError, ValueError) as error:
        raise DataError(f"{path} is not a JSON file of samples: {error}") from error
    if not isinstance(records, list):
        raise DataError(f"{path} holds a {type(records).__name__}, not an array of samples")
    return [_sample(path, number, record) for number, record in enumerate(records, start=1)]


def _sample(path: Path, number: int, record: object) -> Sample:
    if not isinstance(record, dict):
        raise DataError(f"{path}: record {number} is a {type(record).__name__}, not an object")
    for field in _FIELDS:
        if not isinstance(record.get(field), str):
            raise DataError(f"{path}: record {number} has no text field {field!r}")
    return Sample(*(record[field] for field in _FIELDS))
