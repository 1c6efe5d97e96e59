"""Proof on the GPU that ours computes what plain Transformers computes, and how fast it attends.

Not rows of the table: it prints.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import torch
from trainer_base import Bench, random_base, read_tokens


def run(bench: Bench) -> None:
    """Compare losses and gradients of packs with those of plain Transformers, sample by sample."""
    import numpy as np

    from schematune.settings import TrainSettings
    from schematune.training import attention, layers, qlora
    from schematune.training.attention import _fused
    from schematune.training.forward import answer_loss
    from schematune.training.packing import Group, Pack, Packer, families, lay_out

    base = random_base("tiny" if bench.shape == "tiny" else "check")
    print("fused attention:", base.device.type == "cuda" and _fused(
        (32, 8, 128), torch.bfloat16, base.device), flush=True)  # fmt: skip
    samples = read_tokens(bench, "short")[:40]
    settings = TrainSettings(base="", r=8, alpha=16, dropout=0.0, targets=("all-linear",))

    def outcome(model: Any, packs: list[Pack], *, packed: bool) -> tuple[float, torch.Tensor]:
        total = 0.0
        for pack in packs:
            loss = answer_loss(model, lay_out(samples, [pack]), packed=packed)
            loss.backward()
            total += loss.item()
        found = [w.grad.float().flatten() for w in model.parameters() if w.grad is not None]
        model.zero_grad()
        return total, torch.cat(found)

    def prepared() -> Any:
        model = qlora.add_adapters(base, settings).train()
        torch.manual_seed(1)
        for name, weight in model.named_parameters():
            if "lora_B" in name:
                torch.nn.init.normal_(weight, std=0.02)
        return model

    base.set_attn_implementation("sdpa")
    model = prepared()
    alone = outcome(model, [Pack((Group(0, (n,)),)) for n in range(len(samples))], packed=False)
    model.unload()
    base.set_attn_implementation(attention.register())
    if base.device.type == "cuda":
        layers.use_liger(base)
    packs = Packer(samples, families(samples, range(len(samples)), share=True), 2048, 99)
    shared = list(packs.epoch(np.random.default_rng(0)))
    count = len(layers.layers(base))
    for name, again, unpacked in (
        ("shared packs", 0, False), ("computed twice", count, False), ("unpacked", 0, True)
    ):  # fmt: skip
        model = prepared()
        layers.recompute(model, again)
        layers.unpack(model, on=unpacked)
        together = outcome(model, shared, packed=True)
        off = (together[1] - alone[1]).norm() / alone[1].norm()
        print(
            f"check, {name}: loss {together[0]:.4f} against {alone[0]:.4f} sample by sample; "
            f"gradients differ by {off.item():.2%} of their norm", flush=True,
        )  # fmt: skip
        layers.unpack(model, on=False)
        model.unload()
        layers.recompute(base, 0)


def run_attention(bench: Bench) -> None:
    """Print what one layer's attention over packs takes on a GPU, forward and back, three ways."""
    import numpy as np
    from torch.nn.attention.flex_attention import create_block_mask, flex_attention

    from schematune.training import segments
    from schematune.training.attention import Sight
    from schematune.training.packing import Packer, families, lay_out

    if not torch.cuda.is_available():
        print("attention: not measured, there is no GPU", flush=True)
        return
    device = torch.device("cuda")
    samples = read_tokens(bench, "whole") * 2
    packs = Packer(samples, families(samples, range(len(samples)), share=True), 16384, 9999)
    spans = lay_out(samples, packs.epoch(np.random.default_rng(0))[:1]).spans
    sight, size = Sight(spans, device), spans[-1].chunks[-1].stop
    query = torch.randn(size, 32, 128, device=device, dtype=torch.bfloat16, requires_grad=True)
    key, value = (
        torch.randn(size, 8, 128, device=device, dtype=torch.bfloat16, requires_grad=True)
        for _ in range(2)
    )
    branch = torch.zeros(size, dtype=torch.int32, device=device)
    ends = sight.segments.own.ends.tolist()
    for number, (first, last) in enumerate(pairwise(ends[1:]), 1):
        branch[first:last] = number

    def sees(_b: Any, _h: Any, q: Any, k: Any) -> Any:
        return (q >= k) & ((branch[k] == 0) | (branch[q] == branch[k]))

    heads_first = [
        t.detach().transpose(0, 1)[None].clone().requires_grad_() for t in (query, key, value)
    ]

    def fused() -> Callable[[], Any]:
        return lambda: segments.attend(query, key, value, sight.segments, scale=128**-0.5)

    def dense() -> Callable[[], Any]:
        places = torch.arange(size, device=device)
        seen = sees(0, 0, places[:, None], places[None])
        q, k, v = heads_first
        return lambda: torch.nn.functional.scaled_dot_product_attention(
            q, k.repeat_interleave(4, 1), v.repeat_interleave(4, 1), attn_mask=seen
        )

    def flex() -> Callable[[], Any]:
        mask = create_block_mask(sees, None, None, size, size, device="cuda", _compile=True)
        attend = torch.compile(flex_attention)
        return lambda: attend(*heads_first, block_mask=mask, enable_gqa=True)

    # What must be compiled comes last, so that the others are printed in any case.
    ways = {"two fused passes": fused, "dense mask": dense, "FlexAttention": flex}
    for name, prepare in ways.items():
        try:
            way, times = prepare(), []
            for _ in range(8):
                start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
                start.record()
                way().sum().backward()
                end.record()
                torch.cuda.synchronize()
                times.append(start.elapsed_time(end))
            print(
                f"attention over {size} tokens, {name}: {sorted(times)[3]:.2f} ms",
                flush=True,
            )
        except Exception as error:  # noqa: BLE001 - the other ways are timed all the same
            print(f"attention, {name}: {type(error).__name__}: {str(error)[:200]}", flush=True)
