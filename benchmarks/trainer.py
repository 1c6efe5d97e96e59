"""How fast a 7B is tuned on one GPU, and in how much memory: ours beside other trainers.

    python benchmarks/trainer.py [--shape tiny] [--groups ours-qv,recipe] [--out FOLDER]

The model has the shape of Mistral-7B-v0.3 and random weights, made on the card: neither speed nor
memory depends on what they are. Samples are made by ``schematune samples`` over the demo's
customers database, or read from ``--samples``, and tokenised by the tokenizer that lies beside that
file, or else the embedded base's. Rows are written as they are measured; one that fails says why
and the others go on. Writes ``trainer.md`` and ``trainer.json`` into ``benchmarks/results``.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import mean
from time import perf_counter

from trainer_base import (
    HEAD,
    ROOT,
    SAMPLES,
    SHAPES,
    Bench,
    Row,
    make_samples,
    matrix_rate,
    read_tokens,
)

GROUPS = {
    "check": 120, "ours-qv": 200, "ours-all": 150, "litgpt": 100, "recipe": 60, "trl": 150,
    "parallel": 150, "attention": 200,
}  # fmt: skip
"""Rows that share a process, and the seconds after which it is given up.

``attention`` is last: what it compiles may take minutes.
"""

PRINTING = ("check", "attention")
"""Groups that print what they find, and have no rows."""


def run_group(bench: Bench, group: str) -> None:
    """Measure a group's rows in this process."""
    bench.matrix_rate = 0.0 if group in PRINTING else matrix_rate()
    import trainer_check
    import trainer_others
    import trainer_ours

    runs: dict[str, Callable[[Bench], None]] = {
        "check": trainer_check.run,
        "ours-qv": lambda bench: trainer_ours.run(bench, "q,v"),
        "ours-all": lambda bench: trainer_ours.run(bench, "all"),
        "litgpt": trainer_others.run_litgpt,
        "recipe": trainer_others.run_recipe,
        "trl": trainer_others.run_trl,
        "parallel": trainer_ours.run_parallel,
        "attention": trainer_check.run_attention,
    }
    runs[group](bench)


def measure_all(options: argparse.Namespace, groups: Sequence[str]) -> Iterator[Row]:
    """Run each group in a process of its own and yield its rows."""
    import torch

    cards = torch.cuda.device_count()
    for group in groups:
        if group == "parallel" and cards < 2:
            continue
        call = [sys.executable]
        if group == "parallel":
            call += ["-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={cards}"]
        call += [__file__, "--group", group, *options.rest]
        file = options.out / "rows.jsonl"
        file.unlink(missing_ok=True)
        begun = perf_counter()
        try:
            status = subprocess.run(call, timeout=GROUPS[group], check=False).returncode
            problem = f"ended with {status}" if status else ""
        except subprocess.TimeoutExpired:
            problem = f"given up after {GROUPS[group]} s"
        print(f"{group}: {perf_counter() - begun:.0f} s", problem, flush=True)
        if file.is_file():
            yield from (Row(**json.loads(line)) for line in file.read_text().splitlines())
        if problem:
            yield Row(group, "", "", note=problem)


def describe(options: argparse.Namespace) -> str:
    """Return what was measured, on what."""
    import torch

    bench = Bench(options.shape, 0, options.out, options.samples, profile=False)
    lengths = {kind: mean(map(len, read_tokens(bench, kind))) for kind in ("whole", "short")}
    cards = torch.cuda.device_count()
    card = f"{cards} × {torch.cuda.get_device_name()}" if cards else "no GPU"
    return (
        f"{card}, torch {torch.__version__}; shape {options.shape}, random weights, NF4, bf16, "
        f"LoRA r 8; {SAMPLES} samples: whole {lengths['whole']:.0f} tokens in the mean, "
        f"short {lengths['short']:.0f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--shape", default="7b", choices=SHAPES)
    parser.add_argument("--seconds", type=float, default=4.0, help="per row")
    parser.add_argument("--groups", default=",".join(GROUPS))
    parser.add_argument("--out", type=Path, default=ROOT / "benchmarks/results")
    parser.add_argument(
        "--samples", type=Path, default=None, help="JSON of samples, made if absent"
    )
    parser.add_argument("--profile", action="store_true", help="write where a step's time goes")
    parser.add_argument("--group", default="", help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    options.out.mkdir(parents=True, exist_ok=True)
    options.samples = (options.samples or options.out / "trainer-samples.json").resolve()
    if not options.samples.is_file():
        make_samples(options.samples)
    if options.group:
        bench = Bench(options.shape, options.seconds, options.out, options.samples, options.profile)
        run_group(bench, options.group)
        return
    options.rest = ["--shape", options.shape, "--seconds", str(options.seconds)]
    options.rest += ["--out", str(options.out), "--samples", str(options.samples)]
    options.rest += ["--profile"] * options.profile
    head, rows, table = describe(options), [], ""
    for row in measure_all(options, options.groups.split(",")):
        rows.append(row)
        table = "\n".join([head, "", HEAD, *(row.line() for row in rows)])
        (options.out / "trainer.md").write_text(table + "\n", encoding="utf-8")
        values = {"about": head, "rows": [asdict(row) for row in rows]}
        (options.out / "trainer.json").write_text(json.dumps(values, indent=2) + "\n")
    (options.out / "rows.jsonl").unlink(missing_ok=True)
    print(f"\n{table}")


if __name__ == "__main__":
    main()
