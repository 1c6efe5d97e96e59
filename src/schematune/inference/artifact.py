"""What kind of model a name or a path stands for.

In: ``tiny``, a GGUF file, or a folder. Out: its kind, with the stored prompt checked. Reads names
and small files only, never weights.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import schematune
from schematune.errors import ModelError
from schematune.inference.header import PROMPT_KEY, TASK_KEY, is_gguf, read_header
from schematune.prompt import PromptRecord, check_prompt, check_record

TINY = "tiny"
CONFIG_FILE = "config.json"
ADAPTER_CONFIG_FILE = "adapter_config.json"
GGUF_FILE = "model-Q8_0.gguf"
"""The embedded base's only weights: llama.cpp runs them, and tuning begins from them."""


class Kind(Enum):
    """How a model is stored."""

    GGUF = "gguf"
    FOLDER = "folder"
    ADAPTER = "adapter"


@dataclass(frozen=True, slots=True)
class Artifact:
    """A model that can be opened; ``path`` is the file or folder itself."""

    name: str
    kind: Kind
    path: Path


def resolve_base(name: str) -> Path:
    """Return the folder of a base model that lies on this machine: ``tiny``, or a folder."""
    if name != TINY:
        return Path(name)
    package = Path(schematune.__file__).parent
    places = (package / "models" / TINY, package.parents[1] / "models" / TINY)
    for place in places:
        if (place / CONFIG_FILE).is_file():
            return place
    raise ModelError(
        f"the embedded base is missing from {str(places[1])!r}; install schematune again, "
        "or name another base with --base"
    )


def recognise(artifact: str | Path) -> Artifact:
    """Return what ``artifact`` is, its prompt checked; ModelError where it is no model."""
    if str(artifact) == TINY:
        found = Artifact(TINY, Kind.GGUF, resolve_base(TINY) / GGUF_FILE)
    else:
        found = _recognise_path(Path(artifact))
    check_stored_prompt(found)
    return found


def _recognise_path(path: Path) -> Artifact:
    if is_gguf(path):
        return Artifact(_short_name(path.with_suffix("")), Kind.GGUF, path)
    if not path.exists():
        raise ModelError(f"there is no model {str(path)!r}; give 'tiny', a GGUF file or a folder")
    if (path / ADAPTER_CONFIG_FILE).is_file():
        return Artifact(_short_name(path), Kind.ADAPTER, path)
    if (path / CONFIG_FILE).is_file():
        return Artifact(_short_name(path), Kind.FOLDER, path)
    raise ModelError(
        f"{str(path)!r} is not a model: it is no GGUF file, and no folder with "
        f"{CONFIG_FILE} or {ADAPTER_CONFIG_FILE}"
    )


def _short_name(path: Path) -> str:
    """Return a name that tells ``runs/a/adapter`` from ``runs/b/adapter``."""
    return "/".join(path.resolve().parts[-2:])


def check_stored_prompt(artifact: Artifact) -> None:
    """Refuse a model that was trained with another prompt than this schematune writes."""
    if artifact.kind is not Kind.GGUF:
        return check_prompt(artifact.path)
    header = read_header(artifact.path)
    if PROMPT_KEY in header:
        record = PromptRecord(
            header[PROMPT_KEY], header.get(TASK_KEY, ""), header.get("tokenizer.chat_template", "")
        )
        return check_record(record, artifact.path)
    # A GGUF file made by another converter carries no fingerprint; the folder beside it may.
    return check_prompt(artifact.path.parent)


def read_config(folder: Path) -> Mapping[str, Any]:
    """Return a model folder's ``config.json``; ModelError where there is none."""
    return _read_json(folder / CONFIG_FILE)


def read_adapter_config(folder: Path) -> Mapping[str, Any]:
    """Return an adapter folder's ``adapter_config.json``; ModelError where there is none."""
    return _read_json(folder / ADAPTER_CONFIG_FILE)


def _read_json(path: Path) -> Mapping[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ModelError(
            f"{str(path.parent)!r} is not a model folder: it has no {path.name}"
        ) from None
    except (OSError, ValueError) as error:
        raise ModelError(f"{str(path)!r} cannot be read: {error}") from error
    if not isinstance(value, dict):
        raise ModelError(f"{str(path)!r} holds a {type(value).__name__}, not an object")
    return value
