"""Rows of ``trainer.py`` that are not ours: what others' trainers do, at settings users would take.

``check`` is not a row: it proves on the GPU that ours computes what plain Transformers computes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import torch
from trainer import Bench, Row, configuration, products, random_base, read_tokens, timed

MICRO, GLOBAL = 1, 4


def _endless(samples: list[Any]) -> Iterator[Any]:
    while True:
        yield from samples


def _tensors(sample: Any, device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
    """Return tokens and labels of one sample, the prompt's labels ignored."""
    tokens = torch.tensor([[*sample.prompt, *sample.answer]], device=device)
    labels = tokens.clone()
    labels[:, : len(sample.prompt)] = -100
    return tokens, labels


def _work(bench: Bench, samples: list[Any]) -> float:
    """Return the operations of one sample's linear layers where all scores are computed."""
    length = sum(map(len, samples)) / len(samples)
    return products(bench.shape, length, length)


def run_recipe(bench: Bench) -> None:
    """Transformers and PEFT, sample by sample, as the published recipe does it."""
    from peft import LoraConfig, get_peft_model

    base = random_base(bench.shape)
    base.set_attn_implementation("sdpa")

    def measure(row: Row) -> Row:
        samples = read_tokens(bench, row.lengths)
        config = LoraConfig(
            r=8, lora_alpha=16, lora_dropout=0.05, target_modules=["q_proj", "v_proj"],
            task_type="CAUSAL_LM",
        )  # fmt: skip
        model = get_peft_model(base, config).train()
        optimizer = torch.optim.AdamW([w for w in model.parameters() if w.requires_grad], lr=1e-4)
        feed = _endless(samples)
        device = base.device
        if device.type == "cuda":
            torch.cuda.reset_peak_memory_stats()

        def step() -> int:
            for _ in range(GLOBAL):
                tokens, labels = _tensors(next(feed), device)
                with torch.autocast(device.type, torch.bfloat16):
                    loss = model(input_ids=tokens, labels=labels).loss / GLOBAL
                loss.backward()
            optimizer.step()
            optimizer.zero_grad()
            return GLOBAL

        done = timed(bench, step, lambda: _work(bench, samples), row)
        model.unload()
        return replace(done, note="micro batch 1, global batch 4, dropout 0.05")

    for lengths in ("whole", "short"):
        bench.row(Row("Transformers + PEFT, the recipe's steps", "q,v", lengths), measure)


def run_litgpt(bench: Bench) -> None:
    """LitGPT's own model, precision plugin and loss, in the order of its ``finetune_lora``.

    Left out are what its loop does between steps (printing, evaluating), and its paged optimiser,
    which is plain AdamW here.
    """
    import lightning as L
    from lightning.fabric.plugins import BitsandbytesPrecision
    from litgpt.lora import GPT, Config, mark_only_lora_as_trainable
    from litgpt.utils import chunked_cross_entropy

    cuda = torch.cuda.is_available()
    plugin = BitsandbytesPrecision("nf4", torch.bfloat16) if cuda else None
    fabric = L.Fabric(
        devices=1, accelerator="cuda" if cuda else "cpu", plugins=plugin,
        precision=None if plugin else "32-true",
    )  # fmt: skip
    fabric.launch()
    shape = configuration(bench.shape)
    config = Config.from_name(
        "Mistral-7B-v0.3",
        n_layer=shape.num_hidden_layers, n_embd=shape.hidden_size,
        n_head=shape.num_attention_heads, n_query_groups=shape.num_key_value_heads,
        head_size=shape.head_dim, intermediate_size=shape.intermediate_size,
        lora_r=8, lora_alpha=16, lora_dropout=0.05, lora_query=True, lora_key=False,
        lora_value=True, lora_projection=False, lora_mlp=False, lora_head=False,
    )  # fmt: skip
    with fabric.init_module(empty_init=False):
        model = GPT(config)
    mark_only_lora_as_trainable(model)
    model = fabric.setup_module(model)
    weights = [w for w in model.parameters() if w.requires_grad]
    optimizer = fabric.setup_optimizers(torch.optim.AdamW(weights, lr=2e-4, weight_decay=0.01))

    def measure(row: Row) -> Row:
        samples = read_tokens(bench, row.lengths)
        model.max_seq_length = max(map(len, samples))
        model.train()
        feed = _endless(samples)
        if cuda:
            torch.cuda.reset_peak_memory_stats()

        def step() -> int:
            for number in range(GLOBAL):
                tokens, targets = _tensors(next(feed), fabric.device)
                accumulating = number < GLOBAL - 1
                with fabric.no_backward_sync(model, enabled=accumulating):
                    logits = model(tokens, lm_head_chunk_size=128)
                    logits[-1] = logits[-1][..., :-1, :]
                    loss = chunked_cross_entropy(logits, targets[..., 1:])
                    fabric.backward(loss / GLOBAL)
            optimizer.step()
            optimizer.zero_grad()
            return GLOBAL

        done = timed(bench, step, lambda: _work(bench, samples), row)
        return replace(done, note="micro batch 1, global batch 4, dropout 0.05, bnb.nf4")

    for lengths in ("whole", "short"):
        bench.row(Row("LitGPT, finetune_lora's steps", "q,v", lengths), measure)


def run_trl(bench: Bench) -> None:
    """TRL's SFTTrainer, packed, with Liger's kernels."""
    for lengths in ("whole", "short"):
        row = Row("TRL, packed 4 × 4096", "q,v", lengths)
        bench.row(row, lambda row: _trl(bench, row))


def _trl(bench: Bench, row: Row) -> Row:
    import tempfile
    from time import perf_counter

    from datasets import Dataset
    from peft import LoraConfig
    from transformers import AutoTokenizer, TrainerCallback
    from trl import SFTConfig, SFTTrainer

    cuda = torch.cuda.is_available()
    samples = read_tokens(bench, row.lengths)
    folder = bench.samples_file.parent
    own = (folder / "tokenizer.model").is_file()
    tokenizer = AutoTokenizer.from_pretrained(folder if own else "models/tiny")
    tokenizer.pad_token = tokenizer.eos_token
    data = Dataset.from_list(
        [
            {
                "input_ids": [*s.prompt, *s.answer],
                "completion_mask": [0] * len(s.prompt) + [1] * len(s.answer),
            }
            for s in samples
        ]
    )
    batch, length = (4, 4096) if cuda else (1, 1024)
    ends: list[float] = []

    class Clock(TrainerCallback):
        def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            if cuda:
                torch.cuda.synchronize()
            ends.append(perf_counter())
            enough = len(ends) >= 4 and ends[-1] - ends[1] > bench.seconds
            control.should_training_stop = enough

    with tempfile.TemporaryDirectory() as out:
        settings = SFTConfig(
            output_dir=out, packing=True, max_length=length, completion_only_loss=True,
            per_device_train_batch_size=batch, gradient_accumulation_steps=1, max_steps=40,
            gradient_checkpointing=True, gradient_checkpointing_kwargs={"use_reentrant": False},
            bf16=True, use_cpu=not cuda, use_liger_kernel=cuda, learning_rate=1e-4,
            logging_steps=1000, report_to=[], save_strategy="no", disable_tqdm=True,
            optim="adamw_torch_fused", dataloader_pin_memory=cuda,
        )  # fmt: skip
        model = random_base(bench.shape)
        model.set_attn_implementation("sdpa")
        config = LoraConfig(
            r=8, lora_alpha=16, lora_dropout=0.0, target_modules=["q_proj", "v_proj"],
            task_type="CAUSAL_LM",
        )  # fmt: skip
        trainer = SFTTrainer(
            model=model, args=settings, train_dataset=data, processing_class=tokenizer,
            peft_config=config, callbacks=[Clock()],
        )  # fmt: skip
        packed = len(trainer.train_dataset)
        if cuda:
            torch.cuda.reset_peak_memory_stats()
        trainer.train()
    each = len(samples) / packed
    rate = (len(ends) - 2) * batch * each / (ends[-1] - ends[1])
    work = _work(bench, samples)
    return replace(
        row,
        rate=rate,
        used=torch.cuda.max_memory_allocated() / 1e9 if cuda else 0.0,
        taken=torch.cuda.max_memory_reserved() / 1e9 if cuda else 0.0,
        share=rate * work / bench.matrix_rate if bench.matrix_rate else 0.0,
        note=f"SFTTrainer, packing, gradient checkpointing, Liger, {each:.1f} samples a pack",
    )


def run_check(bench: Bench) -> None:
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
