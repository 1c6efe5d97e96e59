"""How fast samples are made of the demo's database: kept a second, memory, and what is turned down.

    python benchmarks/samples.py [--counts 1000 4000 16000]

The demo's three tables (3,000 customers, seed of the demo) are written to a temporary folder. For
each count samples are made twice, with the bank of questions and without it, each time in a process
of its own, whose peak memory is read when it ends. Memory and processor time are our own, without
those of the process in which SQLite runs. On a machine that others use, processor time tells more
than time. Writes ``benchmarks/results/samples.md``.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from schematune import Database, generate_samples
from schematune.demo import build_database
from schematune.samples.teacher import BuiltinTeacher
from schematune.settings import SampleSettings

RESULTS = Path(__file__).parent / "results" / "samples.md"
COUNTS = (1_000, 4_000, 16_000)
SHARES = (0.7, 0.0)  # of drafts that come from a bank
SEED = 1


@dataclass(frozen=True)
class Run:
    """What one process saw; ``memory_mb`` is its peak, ``templates`` those of 1,000 samples."""

    share: float
    count: int
    kept: int
    seconds: float
    processor_s: float
    memory_mb: float
    templates: float
    rejected: dict[str, int]


def measure(database_file: Path, count: int, share: float) -> Run:
    """Return what making ``count`` samples takes in this process."""
    settings = SampleSettings(count=count, seed=SEED)
    with Database(str(database_file)) as database:
        schema = database.reflect()
        profile = database.profile(schema)
        teacher = BuiltinTeacher(
            schema, profile, SEED, settings.unanswerable_share, bank_share=share
        )
        begun, worked = time.perf_counter(), time.process_time()
        made = generate_samples(database, schema, profile, settings, teacher=teacher)
        seconds, processor_s = time.perf_counter() - begun, time.process_time() - worked
    return Run(
        share,
        count,
        len(made.train) + len(made.eval),
        seconds,
        processor_s,
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        made.report.coverage.templates_per_thousand,
        dict(made.report.rejected),
    )


def in_a_process(database_file: Path, count: int, share: float) -> Run:
    """Return the same, measured in a process of its own."""
    command = [sys.executable, __file__, "--one", str(database_file), str(count), str(share)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return Run(**json.loads(done.stdout))


def report(runs: Sequence[Run]) -> str:
    """Return the results as a page."""
    rows = [
        (
            f"{run.share:.0%}", f"{run.count:,}", f"{run.kept / run.seconds:.0f}",
            f"{run.kept / run.processor_s:.0f}", f"{run.memory_mb:.0f}", f"{run.templates:.0f}",
            f"{sum(run.rejected.values()) / (run.kept + sum(run.rejected.values())):.1%}",
        )
        for run in runs
    ]  # fmt: skip
    reasons = sorted({reason for run in runs for reason in run.rejected})
    counts = [
        (f"{run.share:.0%}", f"{run.count:,}", *(f"{run.rejected.get(r, 0):,}" for r in reasons))
        for run in runs
    ]
    return "\n".join(
        (
            "# Samples: how fast they are made",
            "",
            f"`python benchmarks/samples.py`, {platform.machine()}, {os.cpu_count()} cores, load "
            f"{os.getloadavg()[0]:.1f} at the end, Python {platform.python_version()}, "
            f"seed {SEED}, the demo's database, the built-in generator.",
            "",
            *table(
                ("drafts of the bank", "samples", "kept a second", "kept a second of processor",
                 "peak memory, MB", "distinct templates in 1,000", "drafts rejected"),
                rows,
            ),
            "",
            "Drafts rejected, by reason:",
            "",
            *table(("drafts of the bank", "samples", *reasons), counts),
            "",
        )
    )  # fmt: skip


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return the lines of a table whose columns but the first are numbers."""
    lines = [head, ("---", *["---:"] * (len(head) - 1)), *rows]
    return [f"| {' | '.join(line)} |" for line in lines]


def main() -> None:
    """Measure, and write the results."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--counts", type=int, nargs="+", default=COUNTS)
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        file, count, share = options.one
        print(json.dumps(asdict(measure(Path(file), int(count), float(share)))))
        return
    with tempfile.TemporaryDirectory() as folder:
        database_file = build_database(Path(folder) / "customers.sqlite")
        runs = [in_a_process(database_file, n, share) for share in SHARES for n in options.counts]
    RESULTS.write_text(report(runs), encoding="utf-8")
    print(RESULTS.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
