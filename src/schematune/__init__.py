"""Tune a language model to one database's schema, prove it by execution, ask that database.

The names below are the public ones; each is imported when it is first used, so that
``import schematune`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from schematune.database import Database
    from schematune.errors import SchematuneError
    from schematune.evaluation import evaluate
    from schematune.export import export_gguf
    from schematune.sample import Sample
    from schematune.samples import generate_samples
    from schematune.schema import Schema
    from schematune.serving import create_chain
    from schematune.training import train

_HOME = {
    "Database": "schematune.database",
    "Sample": "schematune.sample",
    "Schema": "schematune.schema",
    "SchematuneError": "schematune.errors",
    "create_chain": "schematune.serving",
    "evaluate": "schematune.evaluation",
    "export_gguf": "schematune.export",
    "generate_samples": "schematune.samples",
    "train": "schematune.training",
}

__all__ = [
    "Database",
    "Sample",
    "Schema",
    "SchematuneError",
    "create_chain",
    "evaluate",
    "export_gguf",
    "generate_samples",
    "train",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted(set(globals()) | set(_HOME))
