"""``schematune samples``: a schema in, checked samples out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from schematune.cli.opening import Site, open_site
from schematune.cli.terminal import lines
from schematune.cli.verb import Call, Outcome, verb
from schematune.project import Project
from schematune.workspace import Manifest

if TYPE_CHECKING:
    from schematune.samples import Estimate, Pairs, Progress, SampleSet, Teacher
    from schematune.samples.review import Review
    from schematune.settings import SampleSettings


@dataclass(frozen=True, slots=True)
class Made:
    """How many samples the ``data`` folder holds; ``pairs`` of ``pairs_given`` are among them."""

    train: int
    eval: int
    rejected: int
    pairs: int
    pairs_given: int


@verb("samples", "database")
@click.option(
    "--review", "reviewed", type=click.IntRange(0), is_flag=False, flag_value=0, metavar="[N]",
    help="Make none: show those of data/ to a person, N at random or all, to accept, edit, reject.",
)  # fmt: skip
@click.option("--kind", default="", help="Review only samples whose kind contains this text.")
def command(call: Call, reviewed: int | None, kind: str) -> Outcome:
    """Make samples for the schema and check each one on the database.

    Writes data/train.json, data/eval.json, data/rejected.jsonl and data/report.md. Samples that
    the same settings made before are kept; --write alone never makes any anew. With --review
    nothing is made: a person goes through the samples that are there.
    """
    if reviewed is not None:
        from schematune.cli.review import review_samples

        with open_site(call) as site:
            return review_samples(call, site, reviewed, kind)
    if kind:
        raise click.UsageError("--kind goes with --review")
    made = make(call)
    data = call.workspace.data
    pairs = f"{made.pairs} of the {made.pairs_given} pairs given are among them"
    view = lines(
        f"{made.train} samples to train on, {made.eval} held out, {made.rejected} drafts rejected",
        *([pairs] if made.pairs_given else []),
        f"what they cover stands in {data / 'report.md'}",
        "next: schematune train",
    )
    return Outcome({"folder": data, "samples": made}, view)


def make(call: Call) -> Made:
    """Make the samples; keep those that are there for the same settings."""
    with open_site(call) as site:
        return _make(call, site)


def _make(call: Call, site: Site) -> Made:
    from schematune.samples import check_forms, write_forms

    settings, place, project = call.settings.samples, call.workspace, site.project
    call.terminal.say_settings("samples", settings)
    check_forms(settings.write)
    if _only_written(call, project):
        call.terminal.say(f"samples: kept, {str(place.data)!r} is written in further forms")
    else:
        _ensure(call, site)
    name, words = site.database.name, site.glossary
    for folder in write_forms(place, settings.write, project.schema, name, words):
        call.terminal.say(f"samples: written to {str(folder)!r} too")
    return _count(call)


def _only_written(call: Call, project: Project) -> bool:
    """Tell whether --write is the only flag, and there are samples of this schema to write.

    Whichever settings made them: whoever asks for a form does not repeat the flags of that time.
    """
    made_by = Manifest.load(call.workspace.data)
    if made_by is None or call.given.get("samples", {}).keys() != {"write"}:
        return False
    return made_by.inputs.get("schema") == project.schema.fingerprint


def _ensure(call: Call, site: Site) -> None:
    """Make the samples, unless the folder holds what these settings make."""
    from schematune.samples import read_pairs, samples_manifest, write_sample_set
    from schematune.samples.assembly import Assembly
    from schematune.samples.review import read_review
    from schematune.samples.revision import apply_review

    settings, place, project = call.settings.samples, call.workspace, site.project
    schema, profile, words = project.schema, project.profile, site.glossary
    pairs = read_pairs(settings.pairs, site.database.name, schema, profile, words)
    if pairs.elsewhere:
        call.terminal.say(f"samples: pairs of other databases, left out: {pairs.elsewhere}")
    review = read_review(place.review_file)
    if samples_manifest(schema, profile, settings, pairs, words).matches(place.data):
        apply_review(place, review, Assembly(site.prompter))
        call.terminal.say(f"samples: kept, {str(place.data)!r} holds what these settings make")
    else:
        write_sample_set(place, _generate(call, site, pairs, review))


def _generate(call: Call, site: Site, pairs: Pairs, review: Review) -> SampleSet:
    from schematune.samples import generate_samples

    settings, project = call.settings.samples, site.project
    teacher = open_teacher(call, site, pairs.rest(settings))
    with showing(call) as update:
        return generate_samples(
            site.database,
            project.schema,
            project.profile,
            settings,
            pairs=pairs,
            progress=update,
            teacher=teacher,
            glossary=site.glossary,
            review=review,
        )


def open_teacher(call: Call, site: Site, settings: SampleSettings) -> Teacher | None:
    """Return the teacher of the samples to make, after a word on its costs; None for no samples."""
    from schematune.samples import parse_teacher

    if not settings.count:
        return None
    project, cache = site.project, call.workspace.teacher_cache
    teacher = parse_teacher(project.schema, project.profile, settings, cache, site.glossary)
    if estimate := teacher.estimate():
        cost = estimate.cost(call.settings.samples)
        call.terminal.say(f"samples: {_in_words(estimate, cost)}")
    return teacher


@contextmanager
def showing(call: Call) -> Iterator[Callable[[Progress], None]]:
    """Yield what shows how far the samples are."""
    with call.terminal.progress("samples") as show:
        yield lambda at: show(at.done, at.total, f"{at.rate:.0f} a second")


def _in_words(estimate: Estimate, dollars: float | None) -> str:
    cost = (
        "what that costs is not known: set input_price and output_price"
        if dollars is None
        else f"about {dollars:.2f} dollars"
    )
    return (
        f"the LLM will be asked at least {estimate.requests} times, about "
        f"{estimate.input_tokens} tokens to it and {estimate.output_tokens} from it; {cost}"
    )


def _count(call: Call) -> Made:
    from schematune.sample import read_samples

    place = call.workspace
    made_by = Manifest.load(place.data)
    figures = made_by.figures if made_by else {}
    return Made(
        train=len(read_samples(place.train_file)),
        eval=len(read_samples(place.eval_file)),
        rejected=place.rejected_file.read_text(encoding="utf-8").count("\n"),
        pairs=figures.get("pairs", 0),
        pairs_given=figures.get("pairs_given", 0),
    )
