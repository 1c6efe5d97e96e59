"""Samples for one database: drafts from a teacher, checked by execution, split, counted, written.

In: a database, its schema and profile, and settings. Out: a set of samples, and the ``data``
folder. What a draft must pass stands in :mod:`schematune.samples.checks`.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections import Counter, deque
from collections.abc import Callable, Generator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from pathlib import Path

from sqlglot import exp

from schematune.errors import DataError
from schematune.glossary import NO_WORDS, Glossary
from schematune.profile import Profile
from schematune.prompt import prompt_record
from schematune.sample import Sample, write_samples
from schematune.samples.assembly import Assembly
from schematune.samples.checks import Candidate, Facts, Kept, Queryable, Rejection, judge
from schematune.samples.coverage import Features, coverage, never_used
from schematune.samples.data_report import DataReport, PairCounts, markdown
from schematune.samples.draft import Draft, Rejected
from schematune.samples.pairs import NO_PAIRS, Pairs
from schematune.samples.review import NO_REVIEW, Decision, Review, key_of
from schematune.samples.revision import append_rejected, rejection_of, write_kinds
from schematune.samples.split import Accepted, leakage, shape, split
from schematune.samples.teacher import Teacher, parse_teacher
from schematune.schema import Schema
from schematune.settings import SampleSettings
from schematune.workspace import Manifest, Workspace, atomic_folder, manifest

_REMEMBERED = 2000
"""SQL texts whose facts are kept; teachers word the same SQL several times."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage is; ``rate`` is in samples per second."""

    stage: str
    done: int
    total: int
    rate: float


@dataclass(frozen=True, slots=True)
class SampleSet:
    """Everything that goes into the ``data`` folder; ``kinds`` are the drafts', by pairs' keys."""

    train: tuple[Sample, ...]
    eval: tuple[Sample, ...]
    rejected: tuple[Rejected, ...]
    report: DataReport
    manifest: Manifest
    kinds: Mapping[str, str]


def generate_samples(
    database: Queryable,
    schema: Schema,
    profile: Profile,
    settings: SampleSettings,
    *,
    pairs: Pairs = NO_PAIRS,
    progress: Callable[[Progress], None] | None = None,
    teacher: Teacher | None = None,
    cache: Path | None = None,
    glossary: Glossary = NO_WORDS,
    review: Review = NO_REVIEW,
) -> SampleSet:
    """Return samples that passed every check, split by SQL template.

    ``pairs`` come first, and whatever share of them cannot be answered; a teacher writes the rest,
    and is not asked where there are as many pairs as samples are wanted. ``teacher`` is the one of
    the settings where None; ``cache`` is where an LLM's answers are kept; ``glossary`` holds the
    house's words. What ``review`` rejected is not made again, what it edited is kept as edited.
    There are fewer samples than wanted where the teacher has no more to give. DatabaseError and
    TeacherError where one of the two is gone; DataError where nothing at all passed.
    """
    started = time.monotonic()
    collection = _Collection(database, schema, profile, settings, glossary, review)

    def offer(draft: Draft) -> Rejection | None:
        rejection = collection.offer(draft)
        if progress and not rejection:
            progress(_progress(collection, settings.count, started))
        return rejection

    for draft in pairs.drafts:
        if not collection.is_full:
            offer(draft)
    kept = len(collection.accepted)
    rest = pairs.rest(settings)
    if rest.count:
        teacher = teacher or parse_teacher(schema, profile, rest, cache, glossary)
        _listen(teacher, collection, offer)
    counts = PairCounts(len(pairs.drafts), kept, pairs.elsewhere)
    figures = {"pairs": counts.kept, "pairs_given": counts.given}
    made_by = replace(samples_manifest(schema, profile, settings, pairs, glossary), figures=figures)
    return _finish(collection, settings, counts, made_by, time.monotonic() - started)


def _listen(
    teacher: Teacher, collection: _Collection, offer: Callable[[Draft], Rejection | None]
) -> None:
    """Offer a teacher's drafts until nothing is missing, or it has no more to give."""
    fails = 0
    with closing(_ahead(teacher, collection.prepare)) as drafts:
        for draft in drafts:
            if collection.wants(draft):
                rejection = offer(draft)
                teacher.hear(draft, rejection)
                fails = fails + 1 if rejection else 0
            else:
                fails += 1
            if collection.is_full or fails >= teacher.patience:
                break


def _ahead(teacher: Teacher, prepare: Callable[[Draft], None]) -> Generator[Draft, None, None]:
    """Yield drafts in their order while a thread prepares the next ones.

    The engine then works on one core and we on another. What goes wrong is raised in order too.
    """
    waiting: deque[tuple[Draft, Future[None]]] = deque()
    pool = ThreadPoolExecutor(1)
    try:
        with closing(teacher.drafts()) as drafts:
            for draft in drafts:
                waiting.append((draft, pool.submit(prepare, draft)))
                if len(waiting) >= teacher.ahead:
                    yield _ready(*waiting.popleft())
            yield from (_ready(*item) for item in waiting)
    finally:
        pool.shutdown(cancel_futures=True)


def _ready(draft: Draft, preparation: Future[None]) -> Draft:
    preparation.result()
    return draft


def _progress(collection: _Collection, total: int, started: float) -> Progress:
    done = len(collection.accepted)
    return Progress("samples", done, total, done / max(time.monotonic() - started, 1e-9))


class _Collection:
    """What was kept and what was not, while drafts come in."""

    def __init__(
        self,
        database: Queryable,
        schema: Schema,
        profile: Profile,
        settings: SampleSettings,
        glossary: Glossary,
        review: Review,
    ) -> None:
        self.schema, self.profile = schema, profile
        self.accepted: list[Accepted] = []
        self.features: list[Features] = []
        self.kinds: dict[str, str] = {}
        self.templates: set[str] = set()
        self.rejected: list[Rejected] = []
        self._count = settings.count
        self._unanswerable = round(settings.count * settings.unanswerable_share)
        self._assembly = Assembly(schema, profile, glossary)
        self._review = review
        self._kept = Kept(hollow=not any(profile.rows.values()))
        self._facts = lru_cache(_REMEMBERED)(lambda sql: Facts(sql, database, schema))

    @property
    def is_full(self) -> bool:
        """True when there is nothing left to want."""
        return len(self.accepted) >= self._count

    def wants(self, draft: Draft) -> bool:
        """Tell whether answerable, or unanswerable, questions are still missing."""
        missing = self._count - len(self.accepted)
        unanswerable = self._unanswerable - (len(self.accepted) - len(self.features))
        unanswerable = min(max(unanswerable, 0), missing)
        return (unanswerable if draft.sql is None else missing - unanswerable) > 0

    def prepare(self, draft: Draft) -> None:
        """Check a draft's SQL ahead of time, so that its facts are known when it is offered."""
        if draft.sql is not None and self.wants(draft):
            self._facts(draft.sql).rejection  # noqa: B018 - asking is what checks

    def offer(self, draft: Draft) -> Rejection | None:
        """Keep a draft that passes every check; return why where it does not."""
        candidate = self._candidate(draft)
        rejection = judge(candidate, self._kept)
        if rejection is None and (decision := self._reviewed(candidate)):
            return self._offer_reviewed(decision)
        if rejection:
            self.rejected.append(
                Rejected(draft.question, draft.sql, draft.kind, rejection.reason, rejection.message)
            )
        else:
            self._keep(candidate)
        return rejection

    def _candidate(self, draft: Draft) -> Candidate:
        return Candidate(draft, None if draft.sql is None else self._facts(draft.sql))

    def _reviewed(self, candidate: Candidate) -> Decision | None:
        """Return the decision of a person who did not take the draft as it is."""
        facts = candidate.facts
        decision = self._review.of(candidate.draft.question, facts.text if facts else None)
        return None if decision is None or decision.verdict == "accepted" else decision

    def _offer_reviewed(self, decision: Decision) -> Rejection | None:
        """Put the edited draft in the place of the one that was made; drop a rejected one."""
        turned_down = rejection_of(decision)
        self.rejected.append(turned_down)
        if decision.verdict == "rejected":
            return Rejection(turned_down.reason, turned_down.message)
        edited = self._candidate(Draft(decision.new_question, decision.new_sql, decision.kind))
        rejection = judge(edited, self._kept)
        if rejection is None:
            self._keep(edited)
        return rejection

    def _keep(self, candidate: Candidate) -> None:
        draft, facts = candidate.draft, candidate.facts
        self._kept.add(candidate)
        self.kinds[key_of(draft.question, facts.text if facts else None)] = draft.kind
        if facts:
            self.features.append(facts.features)
            self.templates.add(facts.template)
        self.accepted.append(
            Accepted(self._sample(draft, facts), _template(draft, facts), _shape(draft, facts))
        )

    def _sample(self, draft: Draft, facts: Facts | None) -> Sample:
        if facts is None:
            return self._assembly.sample(draft.question, None, ())
        return self._assembly.sample(draft.question, facts.text, facts.features.tables)


def _template(draft: Draft, facts: Facts | None) -> str:
    return facts.template if facts else f"¬ {shape(draft.question, draft.values)}"


def _shape(draft: Draft, facts: Facts | None) -> str:
    literals = [literal.name for literal in facts.query.find_all(exp.Literal)] if facts else []
    return shape(draft.question, literals)


def _finish(
    collection: _Collection,
    settings: SampleSettings,
    pairs: PairCounts,
    made_by: Manifest,
    seconds: float,
) -> SampleSet:
    asked = settings.count > pairs.given
    if not collection.accepted:
        reasons = Counter(rejected.reason for rejected in collection.rejected).most_common(3)
        found = ", ".join(f"{reason} ({count})" for reason, count in reasons)
        writers = ["the pairs"] if pairs.given else []
        writers += [f"teacher {settings.teacher!r}"] if asked else []
        raise DataError(
            f"no draft of {' and '.join(writers)} passed the checks: "
            f"{found or 'it wrote no drafts'}"
        )
    sides = split(collection.accepted, settings.eval_share)
    schema = collection.schema
    kinds = list(collection.kinds.values())
    counts = coverage(collection.features, kinds, len(collection.templates))
    report = DataReport(
        teacher=settings.teacher if asked else "",
        pairs=pairs,
        wanted=settings.count,
        train=len(sides.train),
        eval=len(sides.eval),
        seconds=seconds,
        coverage=counts,
        leakage=leakage(sides, schema.dialect),
        rejected=Counter(rejected.reason for rejected in collection.rejected),
        unused=never_used(counts, schema),
    )
    rejected = tuple(collection.rejected)
    return SampleSet(sides.train, sides.eval, rejected, report, made_by, collection.kinds)


def samples_manifest(
    schema: Schema,
    profile: Profile,
    settings: SampleSettings,
    pairs: Pairs = NO_PAIRS,
    glossary: Glossary = NO_WORDS,
) -> Manifest:
    """Return the manifest of the samples that these inputs make; compare it with the folder's.

    Pairs count by what they say and their files' names, wherever the files lie. Further forms do
    not count: they are written from the samples whenever they are asked for.
    """
    inputs = {
        "schema": schema.fingerprint,
        "profile": _fingerprint(profile.to_dict()),
        "prompt": prompt_record().fingerprint,
        "pairs": _fingerprint(asdict(pairs)),
        **({"glossary": glossary.fingerprint} if glossary else {}),
    }
    files = tuple(Path(file).name for file in settings.pairs)
    return manifest("samples", inputs, replace(settings, pairs=files, write=()))


def _fingerprint(data: object) -> str:
    text = json.dumps(data, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def write_sample_set(workspace: Workspace, sample_set: SampleSet) -> None:
    """Write the ``data`` folder, whole or not at all."""
    with atomic_folder(workspace.data) as folder:
        write_samples(folder / workspace.train_file.name, sample_set.train)
        write_samples(folder / workspace.eval_file.name, sample_set.eval)
        append_rejected(folder / workspace.rejected_file.name, sample_set.rejected)
        write_kinds(folder / workspace.kinds_file.name, sample_set.kinds)
        report = folder / workspace.data_report.name
        report.write_text(markdown(sample_set.report), encoding="utf-8")
        sample_set.manifest.save(folder)
