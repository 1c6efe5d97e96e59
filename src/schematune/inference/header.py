"""The header of a GGUF file: what it says of itself, without its weights.

In: a file. Out: its keys and values. Reads with the standard library alone, so that asking a GGUF
model needs no more packages than running it; :mod:`schematune.inference.loading` reads weights.

Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md (versions 2 and 3, little-endian).
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from schematune.errors import ModelError

MAGIC = b"GGUF"
PROMPT_KEY = "schematune.prompt.fingerprint"
TASK_KEY = "schematune.prompt.task"

_STRING, _ARRAY = 8, 9
# GGUF's number for a type to its struct code; 7 is a boolean of one byte.
_CODES = dict(enumerate("BbHhIif?")) | {10: "Q", 11: "q", 12: "d"}
_LARGEST = 1 << 28  # bytes of one string or items of one array; above it the file is damaged


def is_gguf(path: Path) -> bool:
    """Tell whether ``path`` is a file that begins as GGUF files do."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == MAGIC


def read_header(path: Path) -> Mapping[str, Any]:
    """Return the metadata of a GGUF file; ModelError where it is not one, or is cut off."""
    try:
        with path.open("rb") as file:
            return _read(file)
    except OSError as error:
        raise ModelError(f"{str(path)!r} cannot be read: {error.strerror}") from error
    except (ValueError, KeyError, struct.error, EOFError) as error:
        raise ModelError(
            f"{str(path)!r} is not a whole GGUF file; make it again with: schematune export"
        ) from error


def _read(file: BinaryIO) -> dict[str, Any]:
    magic, version, _tensors, count = struct.unpack("<4sIQQ", file.read(24))
    if magic != MAGIC or version not in (2, 3):
        raise ValueError
    header: dict[str, Any] = {}
    for _ in range(count):
        key = _string(file)
        header[key] = _value(file, _number(file, "I"))
    return header


def _value(file: BinaryIO, kind: int) -> Any:
    if kind == _STRING:
        return _string(file)
    if kind == _ARRAY:
        return _array(file)
    return _number(file, _CODES[kind])


def _array(file: BinaryIO) -> Any:
    kind, count = _number(file, "I"), _length(file)
    if kind in (_STRING, _ARRAY):
        read: Callable[[BinaryIO], Any] = _string if kind == _STRING else _array
        return [read(file) for _ in range(count)]
    code = "B" if _CODES[kind] == "?" else _CODES[kind]
    items = array(code)
    items.fromfile(file, count)
    return items.tolist()


def _string(file: BinaryIO) -> str:
    length = _length(file)
    text = file.read(length)
    if len(text) < length:
        raise EOFError
    return text.decode("utf-8", errors="replace")


def _length(file: BinaryIO) -> int:
    length: int = _number(file, "Q")
    if length > _LARGEST:
        raise ValueError
    return length


def _number(file: BinaryIO, code: str) -> Any:
    return struct.unpack(f"<{code}", file.read(struct.calcsize(f"<{code}")))[0]
