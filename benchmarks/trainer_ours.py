"""Our rows of ``trainer.py``: the trainer's own step, in several sizes of memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import torch
from trainer_base import Bench, Row, products, random_base, read_tokens, timed, wait

TARGETS = {"q,v": ("q_proj", "v_proj"), "all": ("all-linear",)}


@dataclass(frozen=True, slots=True)
class Case:
    """One of our rows: tokens in a pack, packs in a step, and GB to stay within (0: all)."""

    name: str
    length: int
    lengths: str = "whole"
    limit: float = 0.0
    packs: int = 1
    dropout: float = 0.0
    plain: bool = False


CASES = [
    Case("schematune, memory free", 16384),
    Case("schematune, memory free", 16384, "short"),
    Case("schematune, within 24 GB", 5120, limit=24),
    Case("schematune, within 24 GB", 5120, "short", limit=24),
    Case("schematune, within 8 GB", 4096, limit=8),
    Case("schematune, within 8 GB", 4096, "short", limit=8),
    Case("schematune, memory free, dropout 0.05", 16384, dropout=0.05),
    Case("schematune, memory free, prompt not shared", 16384, plain=True),
]


def ours(bench: Bench, base: Any, case: Case, row: Row) -> Row:
    """Measure one of our rows with the trainer's own step."""
    import numpy as np

    from schematune.settings import TrainSettings
    from schematune.training import layers, parallel, qlora
    from schematune.training.corpus import Corpus
    from schematune.training.packing import Packer, families
    from schematune.training.step import Stepper

    samples = read_tokens(bench, case.lengths) * 8
    settings = TrainSettings(
        base="", r=8, alpha=16, dropout=case.dropout, targets=TARGETS[row.adapters],
        micro_batch=0, max_length=case.length,
    )  # fmt: skip
    groups = families(samples, range(len(samples)), share=not case.plain)
    packs = Packer(samples, groups, case.length, len(samples)).epoch(np.random.default_rng(0))
    size = case.packs * parallel.world()
    plan = [tuple(packs[i : i + size]) for i in range(0, len(packs) - size + 1, size)]
    corpus = Corpus(samples, plan, (), 0)
    stepper = None
    try:
        _limit(case.limit)
        tunable = qlora.Tunable(qlora.add_adapters(base, settings), None, packs=True)
        stepper = Stepper(tunable, settings)
        stepper.plan_memory(corpus, limit=int(case.limit * 1e9))
        tunable.model.train()
        if torch.cuda.is_available():
            torch.cuda.reset_peak_memory_stats()
        counts = {"step": 0, "tokens": 0, "answers": 0, "samples": 0}

        def step() -> int:
            here = plan[counts["step"] % len(plan)]
            outcome = stepper.step(corpus, here, 1e-4)
            numbers = [n for pack in here for group in pack.groups for n in group.samples]
            counts["step"] += 1
            counts["tokens"] += outcome.tokens
            counts["answers"] += sum(len(samples[n].answer) for n in numbers)
            counts["samples"] += len(numbers)
            return len(numbers)

        def work() -> float:
            done = products(bench.shape, counts["tokens"], counts["answers"])
            return done / counts["samples"] / parallel.world()

        row = timed(bench, step, work, row)
        if bench.profile and case is CASES[0]:
            _profile(bench, step, f"profile-{row.adapters.replace(',', '')}.txt")
        each = counts["tokens"] / counts["samples"]
        note = f"packs of {case.length}, {stepper.describe()}, {each:.0f} tokens a sample"
        return replace(row, note=note)
    finally:
        if stepper:
            layers.unpack(base, on=False)
            stepper.tunable.model.unload()
            layers.recompute(base, 0)
        _limit(0)


def _limit(gigabytes: float) -> None:
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
        total = torch.cuda.get_device_properties(0).total_memory
        share = min(1.0, gigabytes * 1e9 / total) if gigabytes else 1.0
        torch.cuda.set_per_process_memory_fraction(share)


def _profile(bench: Bench, step: Callable[[], int], name: str) -> None:
    """Write where a step's time goes."""
    from torch.profiler import ProfilerActivity, profile

    if not bench.matrix_rate:
        return
    with profile(activities=[ProfilerActivity.CUDA, ProfilerActivity.CPU]) as seen:
        step()
        wait()
    table = seen.key_averages().table(sort_by="self_device_time_total", row_limit=30)
    (bench.out / name).write_text(table, encoding="utf-8")


def run(bench: Bench, adapters: str) -> None:
    base = ours_base(bench)
    for case in CASES:
        if adapters == "all" and (case.dropout or case.plain or case.lengths == "short"):
            continue
        row = Row(case.name, adapters, case.lengths)
        bench.row(row, lambda row, case=case: ours(bench, base, case, row))


def ours_base(bench: Bench) -> Any:
    """Return the base as ``qlora.load_tunable`` prepares it."""
    from schematune.training import attention, layers

    base = random_base(bench.shape)
    base.set_attn_implementation(attention.register())
    if base.device.type == "cuda":
        print("Liger's kernels:", layers.use_liger(base), flush=True)
    return base


def run_parallel(bench: Bench) -> None:
    """Measure one row with all processes of ``torchrun``."""
    from schematune.training import parallel

    case = CASES[0]
    row = Row(f"{case.name}, {parallel.world()} GPUs", "q,v", case.lengths)
    with parallel.together():
        done = ours(bench, ours_base(bench), case, row)
    if parallel.rank() == 0:
        bench.write(done)
