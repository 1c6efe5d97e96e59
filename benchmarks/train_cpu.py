"""How fast the embedded base's shape is tuned on this machine's cores, variant by variant.

    OMP_WAIT_POLICY=passive python benchmarks/train_cpu.py [--seconds 20]

Random weights and random tokens of the sizes of real samples: 400 tokens of table definitions that
samples share, 15 of question, 30 of SQL. Speed does not depend on what the weights are. Writes
``benchmarks/results/train_cpu.md``.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

import numpy as np
import torch
from transformers import MistralConfig, MistralForCausalLM

from schematune.inference import loading
from schematune.settings import TrainSettings
from schematune.training import qlora
from schematune.training.forward import answer_loss
from schematune.training.packing import Encoded, Packer, families, lay_out

PREFIX, QUESTION, SQL = 400, 15, 30
VOCABULARY = 8192
RESULTS = Path(__file__).parent / "results" / "train_cpu.md"


@dataclass(frozen=True)
class Variant:
    name: str
    settings: TrainSettings
    full: bool = False


def variants(base: Path) -> list[Variant]:
    bf16 = TrainSettings(
        base=str(base), quantization="none", dtype="bfloat16", dropout=0.0, global_batch=64
    )
    everything = ("all-linear",)
    return [
        Variant("LoRA bf16", bf16),
        Variant("LoRA bf16, dropout 0.05", replace(bf16, dropout=0.05)),
        Variant("LoRA bf16, all linear layers", replace(bf16, targets=everything)),
        Variant("LoRA bf16, packs of 1024", replace(bf16, max_length=1024)),
        Variant("LoRA bf16, packs of 4096", replace(bf16, max_length=4096, global_batch=128)),
        Variant("LoRA bf16, prompt not shared", replace(bf16, share_prompt=False, micro_batch=4)),
        Variant("LoRA float32", replace(bf16, dtype="float32")),
        Variant("QLoRA NF4, bf16", replace(bf16, quantization="nf4")),
        Variant("QLoRA NF4, float32", replace(bf16, quantization="nf4", dtype="float32")),
        Variant("full tuning, bf16", bf16, full=True),
    ]


def random_base(folder: Path) -> Path:
    config = MistralConfig(
        vocab_size=VOCABULARY, hidden_size=512, intermediate_size=1536, num_hidden_layers=12,
        num_attention_heads=8, num_key_value_heads=4, head_dim=64, max_position_embeddings=4096,
        sliding_window=None, tie_word_embeddings=True, bos_token_id=1, eos_token_id=2,
    )  # fmt: skip
    MistralForCausalLM(config).save_pretrained(folder)
    return folder


def random_samples(count: int) -> list[Encoded]:
    random = np.random.default_rng(0)
    prefix = random.integers(3, VOCABULARY, PREFIX)

    def own(mean: int) -> list[int]:
        length = int(random.integers(mean // 2, mean + mean // 2 + 1))
        return random.integers(3, VOCABULARY, length).tolist()

    return [Encoded((*prefix.tolist(), *own(QUESTION)), tuple(own(SQL)), "t") for _ in range(count)]


@dataclass(frozen=True)
class Speed:
    """Processor seconds do not count waiting, so that they hold on a busy machine too."""

    wall: float
    processor: float
    tokens: float


def measure(variant: Variant, samples: list[Encoded], seconds: float) -> Speed:
    """Return seconds and tokens per sample; the wall's are those of the fastest step."""
    settings = variant.settings
    model: Any = qlora.load_tunable(settings).model.train()
    if variant.full:
        model.requires_grad_(True)
    optimizer = torch.optim.AdamW([w for w in model.parameters() if w.requires_grad], lr=1e-4)
    share = settings.share_prompt
    packer = Packer(
        samples, families(samples, range(len(samples)), share=share), settings.max_length,
        settings.global_batch if share else 1,
    )  # fmt: skip
    packs = packer.epoch(np.random.default_rng(0))[: settings.micro_batch]
    layout, count = lay_out(samples, packs), sum(pack.samples for pack in packs)
    steps: list[tuple[float, float]] = []
    begun = perf_counter()
    while perf_counter() - begun < seconds or len(steps) < 4:
        wall, processor = perf_counter(), process_time()
        (answer_loss(model, layout, packed=True) / len(layout.targets)).backward()
        optimizer.step()
        optimizer.zero_grad()
        steps.append(((perf_counter() - wall) / count, (process_time() - processor) / count))
    return Speed(
        min(wall for wall, _ in steps[1:]),
        median(processor for _, processor in steps[1:]),
        len(layout.tokens) / count,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=20.0, help="per variant")
    parser.add_argument("--only", default="", help="variants whose name holds this text")
    options = parser.parse_args()
    loading.load_tokenizer = lambda _: None
    samples = random_samples(400)
    lines = [
        "| variant | processor ms a sample | tokens a sample | samples/s | 4,000 samples |",
        "| --- | --- | --- | --- | --- |",
    ]
    print(*lines, sep="\n")
    with tempfile.TemporaryDirectory() as folder:
        for variant in variants(random_base(Path(folder))):
            if options.only in variant.name:
                speed = measure(variant, samples, options.seconds)
                lines.append(
                    f"| {variant.name} | {speed.processor * 1000:.0f} | {speed.tokens:.0f} "
                    f"| {1 / speed.wall:.1f} | {4000 * speed.wall:.0f} s |"
                )
                print(lines[-1], flush=True)
    if not options.only:
        RESULTS.parent.mkdir(exist_ok=True)
        capability = torch.backends.cpu.get_cpu_capability()
        head = (
            f"{torch.get_num_threads()} threads, {capability}, torch {torch.__version__}, "
            f"load average {os.getloadavg()[1]:.1f} (processor time holds on a busy machine, "
            "samples/s does not)"
        )
        RESULTS.write_text(f"{head}\n\n" + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
