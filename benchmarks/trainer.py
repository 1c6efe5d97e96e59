"""How fast a 7B is tuned on one GPU, and in how much memory: ours beside other trainers.

    python benchmarks/trainer.py [--shape tiny] [--groups ours-qv,recipe] [--out FOLDER]

The model has the shape of Mistral-7B-v0.3 and random weights, made on the card: neither speed nor
memory depends on what they are. Samples are made by ``schematune samples`` over the demo's customers
database, or read from ``--samples``. Rows are written as they are measured; one that fails says why
and the others go on. Writes ``trainer.md`` and ``trainer.json`` into ``benchmarks/results``.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import mean
from time import perf_counter
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SHAPES = {
    "7b": {
        "hidden_size": 4096, "intermediate_size": 14336, "num_hidden_layers": 32,
        "num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 128,
    },
    "check": {
        "hidden_size": 1024, "intermediate_size": 2048, "num_hidden_layers": 4,
        "num_attention_heads": 8, "num_key_value_heads": 2, "head_dim": 128,
    },
    "tiny": {
        "hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2,
        "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 16,
    },
}  # fmt: skip
VOCABULARY = 32768
SAMPLES = 500
TARGETS = {"q,v": ("q_proj", "v_proj"), "all": ("all-linear",)}
GROUPS = {
    "check": 90, "ours-qv": 200, "ours-all": 150, "litgpt": 100, "recipe": 60, "trl": 150,
    "parallel": 150,
}  # fmt: skip
"""Rows that share a process, and the seconds after which it is given up."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; memory in GB (10^9 bytes), as used and as taken from the card."""

    name: str
    adapters: str
    lengths: str
    rate: float = 0.0
    used: float = 0.0
    taken: float = 0.0
    share: float = 0.0
    """Of the card's measured matrix rate, by the products that one forward and backward need."""
    note: str = ""

    def line(self) -> str:
        speed = f"{self.rate:.1f}" if self.rate else "failed"
        return (
            f"| {self.name} | {self.adapters} | {self.lengths} | {speed} | {self.used:.1f} "
            f"| {self.taken:.1f} | {self.share:.0%} | {self.note} |"
        )


HEAD = (
    "| program | adapters | samples | samples/s | GB used | GB taken | of matrix rate | how |\n"
    "| --- | --- | --- | --- | --- | --- | --- | --- |"
)


@dataclass(slots=True)
class Bench:
    """What all rows of one process share."""

    shape: str
    seconds: float
    out: Path
    samples_file: Path
    profile: bool
    matrix_rate: float = 0.0

    def write(self, row: Row) -> None:
        """Add a row to the file that the parent process reads."""
        with (self.out / "rows.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(row)) + "\n")
        print(row.line(), flush=True)

    def row(self, row: Row, measure: Callable[[Row], Row]) -> None:
        """Measure a row; one that fails is written with its error."""
        import torch

        try:
            done = measure(row)
        except Exception as error:  # noqa: BLE001 - whatever it is, the other rows go on
            traceback.print_exc()
            line = str(error).strip().partition("\n")[0][:160].replace("|", "/")
            done = replace(row, note=f"{type(error).__name__}: {line}")
        self.write(done)
        if torch.cuda.is_available():
            torch.cuda.empty_cache()


# The model and the samples.


def configuration(shape: str) -> Any:
    from transformers import MistralConfig

    return MistralConfig(
        vocab_size=VOCABULARY, max_position_embeddings=32768, rope_theta=1e6, sliding_window=None,
        tie_word_embeddings=False, bos_token_id=1, eos_token_id=2, **SHAPES[shape],
    )  # fmt: skip


def random_base(shape: str) -> Any:
    """Return the model with its linear layers, but the last, in doubly quantised NF4."""
    import bitsandbytes
    import torch
    from transformers import AutoModelForCausalLM

    from schematune.training import parallel

    device = parallel.device()
    torch.manual_seed(0)
    with device:
        model = AutoModelForCausalLM.from_config(configuration(shape), dtype=torch.bfloat16)
    for parent in list(model.model.modules()):
        for name, child in list(parent.named_children()):
            if type(child) is torch.nn.Linear:
                layer = bitsandbytes.nn.Linear4bit(
                    child.in_features, child.out_features, bias=False, device="meta",
                    compute_dtype=torch.bfloat16, compress_statistics=True, quant_type="nf4",
                )  # fmt: skip
                layer.weight = bitsandbytes.nn.Params4bit(
                    child.weight.data, requires_grad=False, compress_statistics=True,
                    quant_type="nf4", module=layer,
                ).to(device)  # fmt: skip
                setattr(parent, name, layer)
    model.is_loaded_in_4bit = model.is_quantized = True
    model.requires_grad_(False)
    if device.type == "cuda":
        torch.cuda.empty_cache()
    return model


def make_samples(file: Path) -> None:
    """Write samples over the demo's customers database, by the command that users have."""
    with tempfile.TemporaryDirectory() as folder:
        from schematune.demo import build_database

        database = build_database(Path(folder) / "customers.sqlite")
        call = [sys.executable, "-c", "from schematune.cli import main; main()"]
        place = ["--dir", str(Path(folder) / "project")]
        for verb in (["init", f"sqlite:///{database}"], ["samples", "--count", "540"]):
            subprocess.run([*call, *verb, *place, "--quiet"], check=True)
        made = json.loads((Path(folder) / "project/data/train.json").read_text(encoding="utf-8"))
    file.write_text(json.dumps(made[:SAMPLES]), encoding="utf-8")


def read_tokens(bench: Bench, lengths: str) -> list[Any]:
    """Return the samples' tokens: whole, or cut to the lengths of the figures to compare with.

    ``short`` is a mean of 200 tokens, of which 150 are the table definitions.
    """
    from transformers import AutoTokenizer

    from schematune.sample import read_samples
    from schematune.training.encoding import encode
    from schematune.training.packing import Encoded, shared_prefix

    folder = bench.samples_file.parent
    own = (folder / "tokenizer.model").is_file() or (folder / "tokenizer.json").is_file()
    tokenizer = AutoTokenizer.from_pretrained(folder if own else ROOT / "models/tiny")
    samples = encode(read_samples(bench.samples_file), tokenizer)
    if lengths == "whole":
        return samples
    prefix = shared_prefix(sample.prompt for sample in samples)
    longest = mean(len(sample) - prefix for sample in samples)
    share = 50 / longest

    def cut(tokens: Sequence[int]) -> tuple[int, ...]:
        return tuple(tokens[: max(1, round(share * len(tokens)))])

    return [
        Encoded((*s.prompt[:150], *cut(s.prompt[prefix:])), cut(s.answer), "one") for s in samples
    ]


# Measuring.


def timed(bench: Bench, step: Callable[[], int], tokens: Callable[[], float], row: Row) -> Row:
    """Return ``row`` with what ``step``, which returns its samples, did a second after two steps."""
    import torch

    cuda = torch.cuda.is_available()
    for _ in range(2):
        step()
    _wait()
    begun, samples, steps = perf_counter(), 0, 0
    while steps < 2 or perf_counter() - begun < bench.seconds:
        samples += step()
        steps += 1
        # A step may return before the card is done with it; a queue without end is no measure.
        _wait()
    rate = samples / (perf_counter() - begun)
    return replace(
        row,
        rate=rate,
        used=torch.cuda.max_memory_allocated() / 1e9 if cuda else 0.0,
        taken=torch.cuda.max_memory_reserved() / 1e9 if cuda else 0.0,
        share=rate * tokens() / bench.matrix_rate if bench.matrix_rate else 0.0,
    )


def _wait() -> None:
    import torch

    if torch.cuda.is_available():
        torch.cuda.synchronize()


def matrix_rate() -> float:
    """Return the floating-point operations a second of a large product in bf16, random data."""
    import torch

    if not torch.cuda.is_available():
        return 0.0
    left, right = torch.randn(2, 8192, 8192, device="cuda", dtype=torch.bfloat16)
    for _ in range(3):
        left @ right
    _wait()
    begun = perf_counter()
    for _ in range(20):
        left @ right
    _wait()
    return float(20 * 2 * 8192**3 / (perf_counter() - begun))


def products(shape: str, tokens: float, answers: float) -> float:
    """Return the operations of linear layers, forward and back to activations."""
    of = SHAPES[shape]
    width, heads = of["hidden_size"], of["num_attention_heads"] + of["num_key_value_heads"]
    layer = 2 * width * heads * of["head_dim"] + 3 * width * of["intermediate_size"]
    return 4 * (layer * of["num_hidden_layers"] * tokens + width * VOCABULARY * answers)


# Ours.


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
    import torch

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
        if bench.profile and not case.limit:
            _profile(bench, step, f"{row.adapters.replace(',', '')}-{case.lengths}-{case.length}")
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
    import torch

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
        _wait()
    table = seen.key_averages().table(sort_by="self_cuda_time_total", row_limit=30)
    (bench.out / f"profile-{name}.txt").write_text(table, encoding="utf-8")


def run_ours(bench: Bench, adapters: str) -> None:
    base = ours_base(bench)
    for case in CASES:
        if adapters == "all" and (case.dropout or case.plain):
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

    parallel.join()
    case = CASES[0]
    row = Row(f"{case.name}, {parallel.world()} GPUs", "q,v", case.lengths)
    done = ours(bench, ours_base(bench), case, row)
    if parallel.rank() == 0:
        bench.write(done)


# All rows.


def run_group(bench: Bench, group: str) -> None:
    """Measure a group's rows in this process."""
    bench.matrix_rate = 0.0 if group == "check" else matrix_rate()
    if group == "parallel":
        run_parallel(bench)
    elif group.startswith("ours-"):
        run_ours(bench, {"qv": "q,v", "all": "all"}[group.removeprefix("ours-")])
    else:
        sys.path.insert(0, str(Path(__file__).parent))
        import trainer_others

        getattr(trainer_others, f"run_{group}")(bench)


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
    parser.add_argument("--seconds", type=float, default=6.0, help="per row")
    parser.add_argument("--groups", default=",".join(GROUPS))
    parser.add_argument("--out", type=Path, default=ROOT / "benchmarks/results")
    parser.add_argument("--samples", type=Path, default=None, help="JSON of samples, made if absent")
    parser.add_argument("--profile", action="store_true", help="write where a step's time goes")
    parser.add_argument("--group", default="", help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    options.out.mkdir(parents=True, exist_ok=True)
    options.samples = (options.samples or options.out / "trainer-samples.json").resolve()
    if not options.samples.is_file():
        make_samples(options.samples)
    if options.group:
        bench = Bench(
            options.shape, options.seconds, options.out, options.samples, options.profile
        )
        run_group(bench, options.group)
        return
    options.rest = ["--shape", options.shape, "--seconds", str(options.seconds)]
    options.rest += ["--out", str(options.out), "--samples", str(options.samples)]
    options.rest += ["--profile"] * options.profile
    head, rows = describe(options), []
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
