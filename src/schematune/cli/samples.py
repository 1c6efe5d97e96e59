"""``schematune samples``: a schema in, checked samples out."""

from __future__ import annotations

from dataclasses import dataclass

from schematune.cli.opening import Site, open_site
from schematune.cli.terminal import lines
from schematune.cli.verb import Call, Outcome, verb


@dataclass(frozen=True, slots=True)
class Made:
    """How many samples the ``data`` folder holds."""

    train: int
    eval: int
    rejected: int


@verb("samples", "database")
def command(call: Call) -> Outcome:
    """Make samples for the schema and check each one on the database.

    Writes data/train.json, data/eval.json, data/rejected.jsonl and data/report.md. Samples that
    the same settings made before are kept.
    """
    made = make(call)
    data = call.workspace.data
    view = lines(
        f"{made.train} samples to train on, {made.eval} held out, {made.rejected} drafts rejected",
        f"what they cover stands in {data / 'report.md'}",
        "next: schematune train",
    )
    return Outcome({"folder": data, "samples": made}, view)


def make(call: Call) -> Made:
    """Make the samples; keep those that are there for the same settings."""
    with open_site(call) as site:
        return _make(call, site)


def _make(call: Call, site: Site) -> Made:
    from schematune.samples import (
        Progress,
        generate_samples,
        parse_teacher,
        samples_manifest,
        write_sample_set,
    )

    settings, place, project = call.settings.samples, call.workspace, site.project
    call.terminal.say_settings("samples", settings)
    if samples_manifest(project.schema, project.profile, settings).matches(place.data):
        return _count(call)
    teacher = parse_teacher(project.schema, project.profile, settings, place.teacher_cache)
    if estimate := teacher.estimate():
        call.terminal.say(
            f"samples: the teacher will be asked at least {estimate.requests} times, "
            f"about {estimate.input_tokens + estimate.output_tokens} tokens in all"
        )
    with call.terminal.progress("samples") as show:

        def update(at: Progress) -> None:
            show(at.done, at.total, f"{at.rate:.0f} a second")

        sample_set = generate_samples(
            site.database,
            project.schema,
            project.profile,
            settings,
            progress=update,
            teacher=teacher,
        )
    write_sample_set(place, sample_set)
    return Made(len(sample_set.train), len(sample_set.eval), len(sample_set.rejected))


def _count(call: Call) -> Made:
    from schematune.sample import read_samples

    place = call.workspace
    call.terminal.say(f"samples: kept, {str(place.data)!r} holds what these settings make")
    rejected = len(place.rejected_file.read_text(encoding="utf-8").splitlines())
    train, held_out = read_samples(place.train_file), read_samples(place.eval_file)
    return Made(len(train), len(held_out), rejected)
