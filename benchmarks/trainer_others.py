"""Rows of ``trainer.py`` that are not ours: others' trainers, at settings users would take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import torch
from trainer_base import Bench, Row, configuration, products, random_base, read_tokens, timed

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

    bench.row(Row("Transformers + PEFT, the recipe's steps", "q,v", "whole"), measure)


def run_litgpt(bench: Bench) -> None:
    """LitGPT's own model, precision plugin and loss, in the order of its ``finetune_lora``.

    Left out are what its loop does between steps (printing, evaluating), and its paged optimiser,
    which is plain AdamW here.
    """
    import lightning
    from lightning.fabric.plugins import BitsandbytesPrecision
    from litgpt.lora import GPT, Config, mark_only_lora_as_trainable
    from litgpt.utils import chunked_cross_entropy

    cuda = torch.cuda.is_available()
    plugin = BitsandbytesPrecision("nf4", torch.bfloat16) if cuda else None
    fabric = lightning.Fabric(
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
    # Wrapped packs let samples see each other and cut them; best-fit packs keep them apart.
    for strategy, lengths in (("wrapped", "whole"), ("wrapped", "short"), ("bfd", "whole")):
        row = Row(f"TRL, packed 4 × 4096, {strategy}", "q,v", lengths)
        bench.row(row, lambda row, strategy=strategy: _trl(bench, row, strategy))


def _trl(bench: Bench, row: Row, strategy: str) -> Row:
    import gc
    import tempfile
    from time import perf_counter

    import pyarrow
    from datasets import Dataset
    from peft import LoraConfig
    from transformers import AutoTokenizer, TrainerCallback
    from trl import SFTConfig, SFTTrainer

    gc.collect()
    cuda = torch.cuda.is_available()
    samples = read_tokens(bench, row.lengths)
    folder = bench.samples_file.parent
    own = (folder / "tokenizer.model").is_file()
    tokenizer = AutoTokenizer.from_pretrained(folder if own else "models/tiny")
    tokenizer.pad_token = tokenizer.eos_token
    labels = [[-100] * len(s.prompt) + [*s.answer] for s in samples]
    columns = {"input_ids": [[*s.prompt, *s.answer] for s in samples], "labels": labels}
    # The fingerprint is given because datasets cannot reckon it with every version of pyarrow.
    data = Dataset(pyarrow.table(columns), fingerprint=f"samples-{row.lengths}")
    batch, length = (4, 4096) if cuda else (1, 1024)
    ends: list[float] = []

    class Clock(TrainerCallback):
        def on_step_end(self, _args: Any, _state: Any, control: Any, **_: Any) -> None:
            if cuda:
                torch.cuda.synchronize()
            ends.append(perf_counter())
            enough = len(ends) >= 4 and ends[-1] - ends[1] > bench.seconds
            control.should_training_stop = enough

    with tempfile.TemporaryDirectory() as out:
        settings = SFTConfig(
            output_dir=out, packing=True, packing_strategy=strategy, max_length=length,
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
