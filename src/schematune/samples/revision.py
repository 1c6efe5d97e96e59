"""What a review does to the ``data`` folder: rejected pairs leave it, edited ones are replaced.

In: the folder and the decisions. Out: the same folder, whole or not at all; samples that nobody
decided on stay as they are, byte for byte.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import sqlglot

from schematune import guard
from schematune.linking import unlinked
from schematune.prompting import NOTHING, Needs
from schematune.sample import Sample, read_samples, write_samples
from schematune.samples.assembly import Assembly
from schematune.samples.draft import Rejected
from schematune.samples.review import Decision, Pair, Review, key_of
from schematune.samples.split import template
from schematune.workspace import Workspace, atomic_folder

_HEADING = "\n## Review\n"


@dataclass(frozen=True, slots=True)
class Revised:
    """The samples after a review, and the pairs that left them."""

    train: tuple[Sample, ...]
    eval: tuple[Sample, ...]
    rejected: tuple[Rejected, ...]


def pairs_in(workspace: Workspace, assembly: Assembly) -> list[Pair]:
    """Return the pairs of the ``data`` folder, those held out last; DataError if there is none."""
    kinds = read_kinds(workspace)
    pairs = []
    for path, held_out in ((workspace.train_file, False), (workspace.eval_file, True)):
        for sample in read_samples(path):
            question, sql = _asked(sample, assembly)
            pairs.append(Pair(question, sql, kinds.get(key_of(question, sql), ""), held_out))
    return pairs


def read_kinds(workspace: Workspace) -> dict[str, str]:
    """Return the kinds of the samples by their keys; none for samples from elsewhere."""
    path = workspace.kinds_file
    if not path.exists():
        return {}
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return found


def apply_review(workspace: Workspace, review: Review, assembly: Assembly) -> Revised:
    """Write the ``data`` folder as the review wants it, untouched where it is so."""
    train, held_out = read_samples(workspace.train_file), read_samples(workspace.eval_file)
    revised = revise(train, held_out, review, assembly)
    if revised.rejected:
        kinds = read_kinds(workspace)
        kinds |= {d.new_key: d.kind for d in review.decisions.values() if d.verdict == "edited"}
        with atomic_folder(workspace.data) as folder:
            shutil.copytree(workspace.data, folder, dirs_exist_ok=True)
            write_samples(folder / workspace.train_file.name, revised.train)
            write_samples(folder / workspace.eval_file.name, revised.eval)
            write_kinds(folder / workspace.kinds_file.name, kinds)
            append_rejected(folder / workspace.rejected_file.name, revised.rejected)
            _report(folder / workspace.data_report.name, review)
    return revised


def write_kinds(path: Path, kinds: Mapping[str, str]) -> None:
    """Write the kinds of samples by their keys."""
    path.write_text(json.dumps(kinds, indent=0) + "\n", encoding="utf-8")


def append_rejected(path: Path, rejected: Sequence[Rejected]) -> None:
    """Add rejected drafts to a file, one a line."""
    with path.open("a", encoding="utf-8") as file:
        for each in rejected:
            file.write(json.dumps(asdict(each), ensure_ascii=False) + "\n")


def revise(
    train: Sequence[Sample], held_out: Sequence[Sample], review: Review, assembly: Assembly
) -> Revised:
    """Return the samples less those rejected, and with those edited in their new words.

    An edited pair whose SQL has a new template goes to the side that has the template already, to
    training where neither has: what is held out is never trained on.
    """
    rejected: list[Rejected] = []
    fresh: list[tuple[Decision, bool]] = []

    def stays(sample: Sample, side: bool) -> bool:
        decision = review.of(*_asked(sample, assembly))
        if decision is None or decision.verdict == "accepted":
            return True
        rejected.append(rejection_of(decision))
        if decision.verdict == "edited":
            fresh.append((decision, side))
        return False

    kept_train = [sample for sample in train if stays(sample, False)]
    kept_eval = [sample for sample in held_out if stays(sample, True)]
    template_of = _templates(assembly.prompter.schema.dialect)
    known = {template_of(sample.output) for sample in kept_eval if fresh and sample.answerable}
    for decision, side in fresh:
        sample = _remade(decision, assembly)
        old = decision.sql and template_of(decision.sql)
        new = decision.new_sql and template_of(decision.new_sql)
        (kept_eval if new in known or (side and old == new) else kept_train).append(sample)
    return Revised(tuple(kept_train), tuple(kept_eval), tuple(rejected))


def rejection_of(decision: Decision) -> Rejected:
    """Return the record of a pair that a person rejected or wrote anew."""
    said = "rejected" if decision.verdict == "rejected" else "replaced by an edited pair"
    return Rejected(decision.question, decision.sql, decision.kind, "review", f"{said} in a review")


def _asked(sample: Sample, assembly: Assembly) -> tuple[str, str | None]:
    sql = sample.output if sample.answerable else None
    return unlinked(sample.input, assembly.prompter.glossary), sql


def _remade(decision: Decision, assembly: Assembly) -> Sample:
    schema, sql, needs = assembly.prompter.schema, decision.new_sql, NOTHING
    if sql:
        guarded = guard.check(sql, schema, schema.dialect)
        needs = Needs(guarded.tables, guarded.columns)
    return assembly.sample(decision.new_question, sql, needs)


def _templates(dialect: str) -> Callable[[str], str]:
    def template_of(sql: str) -> str:
        tree = sqlglot.parse_one(sql, dialect=dialect)
        assert isinstance(tree, sqlglot.exp.Query), sql  # it has passed the guard
        return template(tree, dialect)

    return template_of


def _report(path: Path, review: Review) -> None:
    """Say in the report what has been reviewed; its other figures are those of the making."""
    text = path.read_text(encoding="utf-8") if path.exists() else "# Samples\n"
    tally = review.tally(review.decisions)
    rows = "".join(f"| {verdict} | {count} |\n" for verdict, count in sorted(tally.items()))
    head = "| verdict | samples |\n| --- | ---: |\n"
    path.write_text(text.partition(_HEADING)[0] + f"{_HEADING}\n{head}{rows}", encoding="utf-8")
