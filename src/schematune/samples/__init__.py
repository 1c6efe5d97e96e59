"""Samples: drafts from teachers and people, checks by execution, the split, coverage, forms.

Each name is imported when it is first used: serving wants the words alone.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from schematune.samples.formats import check_forms, write_forms
    from schematune.samples.generate import (
        Progress,
        SampleSet,
        generate_samples,
        samples_manifest,
        write_sample_set,
    )
    from schematune.samples.pairs import Pairs, read_pairs
    from schematune.samples.teacher import Estimate, Teacher, parse_teacher

_HOME = {
    "Estimate": "schematune.samples.teacher",
    "Pairs": "schematune.samples.pairs",
    "Progress": "schematune.samples.generate",
    "SampleSet": "schematune.samples.generate",
    "Teacher": "schematune.samples.teacher",
    "check_forms": "schematune.samples.formats",
    "generate_samples": "schematune.samples.generate",
    "parse_teacher": "schematune.samples.teacher",
    "read_pairs": "schematune.samples.pairs",
    "samples_manifest": "schematune.samples.generate",
    "write_forms": "schematune.samples.formats",
    "write_sample_set": "schematune.samples.generate",
}

__all__ = [
    "Estimate",
    "Pairs",
    "Progress",
    "SampleSet",
    "Teacher",
    "check_forms",
    "generate_samples",
    "parse_teacher",
    "read_pairs",
    "samples_manifest",
    "write_forms",
    "write_sample_set",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)
