"""``schematune train --update``: the schema has changed; samples and adapter follow it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, TypeVar

from schematune.cli.opening import Site
from schematune.cli.samples import open_teacher, showing
from schematune.cli.verb import Call
from schematune.errors import ModelError
from schematune.presets import load_preset
from schematune.project import Project, read_project, write_schema
from schematune.sample import read_samples
from schematune.schema import Drift, drift
from schematune.settings import SampleSettings, TrainSettings, build
from schematune.workspace import Manifest

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Followed:
    """What changed, and what became of the samples; counts are 0 where nothing was to be done."""

    schema: Drift
    held: int = 0
    broken: Mapping[str, int] | None = None
    new: int = 0


def follow(call: Call) -> Followed:
    """Bring ``schema.json`` and the samples up to the database as it is now.

    The settings file is not touched, and nothing is written before the words of the house were
    found to fit. Samples come before the schema: stopped in between, the same command sees both.
    """
    from schematune.database import Database

    before, settings = read_project(call.workspace.root), call.settings.database
    with Database(settings.url, settings) as database:
        schema = database.reflect()
        change = drift(before.schema, schema)
        made = Manifest.load(call.workspace.data)
        same = schema.fingerprint == before.schema.fingerprint
        if same and made is not None and made.inputs.get("schema") == schema.fingerprint:
            return Followed(change)
        if change != Drift():  # else it was reflected anew by init
            call.terminal.say(f"schema: {change}")
        project = Project(call.workspace, schema, database.profile(schema))
        site = Site(project, database, project.glossary(call.settings))
        if made is not None and made.inputs.get("schema") == schema.fingerprint:
            found = Followed(change, **_of(made.figures))
        else:
            found = _renew(call, site, change, made)
        write_schema(project)
    return found


def _of(figures: Mapping[str, int]) -> dict[str, Any]:
    return {name: figures[name] for name in ("held", "new") if name in figures}


def _renew(call: Call, site: Site, change: Drift, made: Manifest | None) -> Followed:
    """See which samples hold, make others for the rest, and write the ``data`` folder."""
    from schematune.samples import renewal, write_forms, write_sample_set
    from schematune.samples.assembly import Assembly
    from schematune.samples.formats import forms_in
    from schematune.samples.review import read_review
    from schematune.samples.revision import pairs_in

    place, project = call.workspace, site.project
    pairs = pairs_in(place, Assembly(site.prompter))
    with call.terminal.progress("check") as show:
        standing = renewal.examine(
            pairs,
            site.database,
            project.schema,
            change,
            lambda done: show(done, len(pairs)),
        )
    call.terminal.say(f"samples: {len(standing.held)} of {len(pairs)} still hold")
    why = ", ".join(f"{count} {reason}" for reason, count in standing.reasons.items())
    call.terminal.say(f"samples: {len(standing.broken)} broke{f': {why}' if why else ''}")
    made_by = _stored(SampleSettings, made, call.settings.samples)
    to_make = renewal.wanted(standing, project.schema, change, made_by)
    missing = replace(to_make, count=to_make.count - len(standing.held))
    teacher = open_teacher(call, site, missing)
    with showing(call) as update:
        samples = renewal.renew(
            standing,
            site.database,
            project.schema,
            project.profile,
            made_by,
            to_make,
            glossary=site.glossary,
            review=read_review(place.review_file),
            teacher=teacher,
            progress=update,
        )
    note, pairs_given = samples.manifest, made and made.inputs.get("pairs")
    if pairs_given:  # the user's own, which are among those that hold
        note = replace(note, inputs={**note.inputs, "pairs": pairs_given})
    forms = forms_in(place)
    write_sample_set(place, replace(samples, manifest=note))
    for folder in write_forms(place, forms, project.schema, site.database.name, site.glossary):
        call.terminal.say(f"samples: written to {str(folder)!r} too")
    call.terminal.say(f"samples: {note.figures['new']} new ones by teacher {made_by.teacher}")
    return Followed(change, len(standing.held), standing.reasons, note.figures["new"])


def recipe(call: Call, adapter: Path) -> TrainSettings:
    """Return the settings that the adapter was tuned with, but for what flags say now.

    Where metrics go is no part of them. ModelError where there is no adapter to go on from, or one
    of another base, rank or alpha.
    """
    from schematune.training.checkpoint import check_start

    made = Manifest.load(adapter)
    if made is None:
        raise ModelError(
            f"there is no adapter in {str(adapter)!r} to go on from; "
            "tune one with: schematune train"
        )
    given, now = call.given.get("train", {}), call.settings.train
    stored = asdict(replace(_stored(TrainSettings, made, now), report_to=now.report_to))
    preset = load_preset(given["preset"]) if given.get("preset") else {}
    settings = build(TrainSettings, {**stored, **preset, **given}, "flags")
    check_start(adapter, settings.base, settings.r, settings.alpha)
    return settings


def is_current(call: Call, adapter: Path) -> bool:
    """Tell whether the adapter was tuned to the samples that are there."""
    from schematune.training import fingerprint

    made = Manifest.load(adapter)
    samples = fingerprint(read_samples(call.workspace.train_file))
    return made is not None and made.inputs.get("samples") == samples


def _stored(kind: type[S], made: Manifest | None, otherwise: S) -> S:
    """Return the settings that a manifest holds, as far as there are such settings still."""
    if made is None:
        return otherwise
    known = {item.name for item in fields(kind)}  # type: ignore[arg-type]
    values = {name: value for name, value in made.settings.items() if name in known}
    return build(kind, values, "manifest.json")
