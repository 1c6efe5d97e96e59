"""Samples for one database: drafts from a teacher, checked by execution, split, counted, written.

In: a database, its schema and profile, and settings. Out: a set of samples, and the ``data``
folder. What a draft must pass stands in :mod:`schematune.samples.checks`.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections import Counter, deque
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from schematune.errors import DataError
from schematune.glossary import NO_WORDS, Glossary
from schematune.inference import Model, open_model
from schematune.profile import Profile
from schematune.prompt import prompt_record
from schematune.prompting import Prompter
from schematune.sample import Sample, write_samples
from schematune.samples.collection import SURPLUS, Collection
from schematune.samples.coverage import coverage, never_used
from schematune.samples.data_report import DataReport, PairCounts, markdown
from schematune.samples.draft import Draft, Rejected
from schematune.samples.facts import Queryable, Rejection
from schematune.samples.pairs import NO_PAIRS, Pairs
from schematune.samples.review import NO_REVIEW, Pair, Review
from schematune.samples.revision import append_rejected, write_kinds
from schematune.samples.round_trip import RoundTrip
from schematune.samples.split import leakage, split
from schematune.samples.teacher import Teacher, parse_teacher
from schematune.schema import Schema
from schematune.settings import SampleSettings
from schematune.workspace import Manifest, Workspace, atomic_folder, manifest


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
    held: Sequence[Pair] = (),
    pairs: Pairs = NO_PAIRS,
    progress: Callable[[Progress], None] | None = None,
    teacher: Teacher | None = None,
    cache: Path | None = None,
    model: Model | None = None,
    glossary: Glossary = NO_WORDS,
    review: Review = NO_REVIEW,
) -> SampleSet:
    """Return samples that passed every check, split by SQL template.

    ``held`` are samples from before, which stay on their side of the split. Then come ``pairs``,
    whatever share of them cannot be answered; a teacher writes the rest, and is not asked where
    there are as many pairs as samples are wanted. ``teacher``, and ``model`` for the round trip,
    are those of the settings where None; ``cache`` is where an LLM's answers are kept; ``glossary``
    holds the house's words. What ``review`` rejected is not made again, what it edited is kept as
    edited. There are fewer samples than wanted where the teacher has no more to give. DatabaseError
    and TeacherError where one of the two is gone; DataError where nothing passed.
    """
    with ExitStack() as opened:
        if model is None and settings.round_trip:
            model = opened.enter_context(closing(open_model(settings.round_trip)))
        trip = RoundTrip(model, database) if model else None
        prompter = Prompter(schema, profile, glossary)
        collection = Collection(database, prompter, settings, trip, review)
        return _collect(collection, settings, held, pairs, progress, teacher, cache)


def _collect(
    collection: Collection,
    settings: SampleSettings,
    held: Sequence[Pair],
    pairs: Pairs,
    progress: Callable[[Progress], None] | None,
    teacher: Teacher | None,
    cache: Path | None,
) -> SampleSet:
    started = time.monotonic()
    prompter = collection.prompter
    schema, profile, glossary = prompter.schema, prompter.profile, prompter.glossary

    def tell() -> None:
        if progress:
            progress(_progress(collection, settings.count, started))

    def offer(draft: Draft) -> Rejection | None:
        rejection = collection.offer(draft)
        if not rejection:
            tell()
        return rejection

    for pair in held:
        collection.hold(pair)
    for draft in pairs.drafts:
        if not collection.is_full:
            offer(draft)
    kept = len(collection.accepted) - len(held)
    rest = pairs.rest(replace(settings, count=settings.count - len(held)))
    if rest.count:
        teacher = teacher or parse_teacher(schema, profile, rest, cache, glossary)
        _listen(teacher, collection, offer)
    if collection.fill():
        tell()
    counts = PairCounts(len(pairs.drafts), kept, pairs.elsewhere)
    figures = {"pairs": counts.kept, "pairs_given": counts.given}
    made_by = replace(samples_manifest(schema, profile, settings, pairs, glossary), figures=figures)
    return _finish(collection, settings, counts, made_by, time.monotonic() - started)


def _listen(
    teacher: Teacher, collection: Collection, offer: Callable[[Draft], Rejection | None]
) -> None:
    """Offer a teacher's drafts until nothing is missing, or it has no more to give."""
    fails = 0
    collection.reserve()  # not before: no pair of the user's gives way to a target
    with closing(_ahead(teacher, collection.prepare)) as drafts:
        for draft in drafts:
            if collection.wants(draft):
                rejection = offer(draft)
                teacher.hear(draft, rejection)
                fails = fails + 1 if rejection and rejection is not SURPLUS else 0
                if collection.steers:
                    teacher.steer(collection.lacking())
            else:
                fails += 1
            if collection.is_full or fails >= teacher.patience:
                break


_PREPARING = 2


def _ahead(teacher: Teacher, prepare: Callable[[Draft], None]) -> Generator[Draft, None, None]:
    """Yield drafts in their order while threads prepare the next ones.

    The engine then works on one core and we on another: while one thread waits for it, another
    parses. What goes wrong is raised in order too.
    """
    waiting: deque[tuple[Draft, Future[None]]] = deque()
    pool = ThreadPoolExecutor(_PREPARING)
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


def _progress(collection: Collection, total: int, started: float) -> Progress:
    done = len(collection.accepted)
    return Progress("samples", done, total, done / max(time.monotonic() - started, 1e-9))


def _finish(
    collection: Collection,
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
    schema = collection.prompter.schema
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
        targets=collection.targets.standings(),
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
    not count: they are written from the samples whenever they are asked for. Nor do prices.
    """
    inputs = {
        "schema": schema.fingerprint,
        "profile": _fingerprint(profile.to_dict()),
        "prompt": prompt_record().fingerprint,
        "pairs": _fingerprint(asdict(pairs)),
        **({"glossary": glossary.fingerprint} if glossary else {}),
    }
    files = tuple(Path(file).name for file in settings.pairs)
    same = replace(settings, pairs=files, write=(), input_price=0.0, output_price=0.0)
    return manifest("samples", inputs, same)


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
