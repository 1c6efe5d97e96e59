"""What was made and what was rejected, in words: the text of ``data/report.md``.

In: the figures of a finished set of samples. Out: Markdown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from schematune.samples.coverage import DIFFICULTIES, DIFFICULTY_RULE, Coverage
from schematune.samples.split import Leakage
from schematune.samples.targets import Standing

_MOST_LINES = 60
_EXPLANATIONS = {
    "syntax": "is not SQL",
    "timeout": "did not finish within the time limit",
    "engine": "was refused by the database",
    "nondeterministic": "its result is a matter of chance (ties at a LIMIT and the like)",
    "unstored": "it looks for an email domain that nobody has",
    "all-null": "every value of its result is NULL",
    "empty": "its result has no rows, beyond the share that is allowed",
    "large": "its result is over the row limit, beyond the share that is allowed",
    "question": "nobody would type this as a question",
    "duplicate": "the same question with the same answer was kept before",
    "near-duplicate": "the same words in another order, with the same answer, were kept before",
    "ambiguous": "the same question with another answer was kept before",
    "review": "was rejected, or replaced by an edited pair, in a review",
    "unmentioned": "the question does not hint at a constant of the SQL",
    "answerable": "named, as something missing, what the tables have now",
    "reworded": "another wording that asks something else: other numbers, a negation",
    "joining": "would join held-out samples with others that are trained on, in one group",
    "surplus": "serves no target, when the last samples were kept for what too few use",
    "round-trip": "a model that was asked the question came to another result",
}


@dataclass(frozen=True, slots=True)
class PairCounts:
    """Pairs written elsewhere: those for this database, kept ones, and those of other databases."""

    given: int = 0
    kept: int = 0
    elsewhere: int = 0


@dataclass(frozen=True, slots=True)
class DataReport:
    """The figures of a set of samples; ``unused`` are tables and columns that no sample uses.

    ``teacher`` is empty where none was asked.
    """

    teacher: str
    pairs: PairCounts
    wanted: int
    train: int
    eval: int
    seconds: float
    coverage: Coverage
    leakage: Leakage
    rejected: Mapping[str, int]
    unused: tuple[str, ...]
    targets: tuple[Standing, ...] = ()

    @property
    def kept(self) -> int:
        """Samples kept, of both sides."""
        return self.train + self.eval


def markdown(report: DataReport) -> str:
    """Return the report as Markdown."""
    sections = [_summary(report), _rejections(report), _targets(report), _difficulty(report)]
    sections.append(_unused(report))
    for name, counts in report.coverage.counts.items():
        if name != "difficulty":
            sections.append(_table(name, counts, report.coverage))
    return "\n".join(line for section in sections for line in (*section, ""))


def _summary(report: DataReport) -> Iterator[str]:
    found, rejected = report.coverage, sum(report.rejected.values())
    drafts = rejected + report.kept
    teacher = f"`{report.teacher}`" if report.teacher else "none, the pairs were enough"
    yield from ("# Samples", "", f"Teacher: {teacher}.", "")
    yield from ("| what | figure |", "| --- | ---: |")
    rows = {
        "kept": f"{report.kept} of {report.wanted} wanted",
        **_of_pairs(report.pairs),
        "to train on": report.train,
        "held out": report.eval,
        "that the tables cannot answer": _counted(found.unanswerable, report.kept),
        "rejected drafts": f"{_counted(rejected, drafts)} of {drafts}",
        "distinct SQL templates": found.templates,
        "distinct SQL templates among 1,000 samples": round(found.templates_per_thousand),
        "held-out samples whose SQL template is trained on": report.leakage.templates,
        "held-out samples whose question is trained on, constants aside": report.leakage.questions,
        "drafts checked per second": round(drafts / max(report.seconds, 1e-9)),
    }
    yield from (f"| {what} | {figure} |" for what, figure in rows.items())


def _of_pairs(pairs: PairCounts) -> dict[str, str]:
    """Return the rows that tell of pairs; none where none were given."""
    rows = {"pairs kept": f"{pairs.kept} of {pairs.given} given"} if pairs.given else {}
    if pairs.elsewhere:
        rows["pairs left out, of other databases"] = str(pairs.elsewhere)
    return rows


def _counted(part: int, whole: int) -> str:
    return f"{part} ({_share(part, whole)})"


def _rejections(report: DataReport) -> Iterator[str]:
    yield from ("## Rejected", "")
    if not report.rejected:
        yield "None."
        return
    yield "| reason | drafts | the draft … |"
    yield "| --- | ---: | --- |"
    for reason, count in Counter(report.rejected).most_common():
        guard = f"was refused by the guard ({reason.partition(':')[2]})"
        yield f"| {reason} | {count} | {_EXPLANATIONS.get(reason, guard)} |"


def _targets(report: DataReport) -> Iterator[str]:
    yield from ("## Targets", "")
    held = sum(standing.holds for standing in report.targets)
    if not report.targets:
        yield "None are set."
        return
    yield f"{held} of {len(report.targets)} hold."
    if held == len(report.targets):
        return
    yield from ("", "| target | samples | wanted |", "| --- | ---: | ---: |")
    for standing in report.targets:
        if not standing.holds:
            target = standing.target
            name = f"{target.heading}/{target.name}"
            yield f"| `{name} {100 * target.share:g}%` | {standing.count} | {standing.needed} |"


def _difficulty(report: DataReport) -> Iterator[str]:
    counts = report.coverage.counts["difficulty"]
    yield from ("## Difficulty", "")
    yield DIFFICULTY_RULE
    yield ""
    yield "| difficulty | samples | share |"
    yield "| --- | ---: | ---: |"
    for name in DIFFICULTIES:
        yield f"| {name} | {counts[name]} | {_share(counts[name], report.coverage.answerable)} |"


def _unused(report: DataReport) -> Iterator[str]:
    yield from ("## Never used", "")
    yield (
        ", ".join(f"`{name}`" for name in report.unused)
        if report.unused
        else "Nothing: all tables and columns are used."
    )


def _table(name: str, counts: Counter[str], found: Coverage) -> Iterator[str]:
    total = found.answerable + (found.unanswerable if name == "patterns" else 0)
    yield from (f"## {name.capitalize()}", "")
    yield f"| {name} | samples | share |"
    yield "| --- | ---: | ---: |"
    for item, count in counts.most_common(_MOST_LINES):
        yield f"| `{item}` | {count} | {_share(count, total)} |"
    if len(counts) > _MOST_LINES:
        yield f"| … and {len(counts) - _MOST_LINES} more | | |"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "–"
