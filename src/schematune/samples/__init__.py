"""Samples: drafts of questions with SQL, checks by execution, the split, coverage, teachers."""

from schematune.samples.generate import (
    Progress,
    SampleSet,
    generate_samples,
    samples_manifest,
    write_sample_set,
)
from schematune.samples.teacher import Estimate, Teacher, parse_teacher

__all__ = [
    "Estimate",
    "Progress",
    "SampleSet",
    "Teacher",
    "generate_samples",
    "parse_teacher",
    "samples_manifest",
    "write_sample_set",
]
