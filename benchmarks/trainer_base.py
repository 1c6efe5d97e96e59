"""What all rows of ``trainer.py`` share: the row, the model, the samples, the clock."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache
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
    model.is_loaded_in_4bit = True
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
    """Return the samples' tokens (``_read``), read once a process."""
    return _read(bench.samples_file, lengths)


@cache
def _read(file: Path, lengths: str) -> list[Any]:
    """Return the samples' tokens: whole, or cut to the lengths of the figures to compare with.

    ``short`` is a mean of 200 tokens, of which 150 are the table definitions.
    """
    from transformers import AutoTokenizer

    from schematune.sample import read_samples
    from schematune.training.encoding import encode
    from schematune.training.packing import Encoded, shared_prefix

    folder = file.parent
    own = (folder / "tokenizer.model").is_file() or (folder / "tokenizer.json").is_file()
    tokenizer = AutoTokenizer.from_pretrained(folder if own else ROOT / "models/tiny")
    samples = encode(read_samples(file), tokenizer)
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


def timed(bench: Bench, step: Callable[[], int], tokens: Callable[[], float], row: Row) -> Row:
    """Return ``row`` with what ``step``, which returns its samples, did in a second."""
    import torch

    cuda = torch.cuda.is_available()
    for _ in range(2):
        step()
    wait()
    begun, samples, steps = perf_counter(), 0, 0
    while steps < 2 or perf_counter() - begun < bench.seconds:
        samples += step()
        steps += 1
        # A step may return before the card is done with it; a queue without end is no measure.
        wait()
    rate = samples / (perf_counter() - begun)
    return replace(
        row,
        rate=rate,
        used=torch.cuda.max_memory_allocated() / 1e9 if cuda else 0.0,
        taken=torch.cuda.max_memory_reserved() / 1e9 if cuda else 0.0,
        share=rate * tokens() / bench.matrix_rate if bench.matrix_rate else 0.0,
    )


def wait() -> None:
    """Return when the card has done all that it was given."""
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
    wait()
    begun = perf_counter()
    for _ in range(20):
        left @ right
    wait()
    return float(20 * 2 * 8192**3 / (perf_counter() - begun))


def products(shape: str, tokens: float, answers: float) -> float:
    """Return the operations of linear layers, forward and back to activations."""
    of = SHAPES[shape]
    width, heads = of["hidden_size"], of["num_attention_heads"] + of["num_key_value_heads"]
    layer = 2 * width * heads * of["head_dim"] + 3 * width * of["intermediate_size"]
    return 4 * (layer * of["num_hidden_layers"] * tokens + width * VOCABULARY * answers)
