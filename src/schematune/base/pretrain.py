"""Pretraining of the embedded base, on one GPU or several (``torchrun``), for a given time.

In: people's questions (a file of the corpus), the tokenizer, settings. Out: a Transformers folder
with bfloat16 weights, and ``pretrain.jsonl`` with the losses and the execution accuracy on what is
held out. Invented databases are made while it trains, by as many processes as there are cores; no
question is made twice. A run may start from another's result, deeper than that one.
"""

from __future__ import annotations

import json
import os
import time
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from functools import partial
from itertools import count, islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import torch
import torch.distributed as dist
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from schematune.base.corpus import Group, PeopleCorpus, invented_groups, read_people
from schematune.base.decoder import Decoder, Shape, shared_prompt_mask
from schematune.base.growth import start_from
from schematune.base.judging import Judge
from schematune.base.packing import ANSWER, QUESTION, Encoder, Pack, packs
from schematune.base.saving import save_base
from schematune.workspace import hash_file, manifest

Tensors = dict[str, torch.Tensor]

HELD_OUT_SEEDS = range(900_000, 900_040)
"""Inventions that no training run may see."""


@dataclass(frozen=True, slots=True)
class PretrainSettings:
    """How the base is trained; times are seconds of wall clock."""

    seconds: float = 1050.0
    length: int = 2048
    longest_prompt: int = 1400
    batch: int = 128  # packs per step over all GPUs
    micro_batch: int = 32  # packs per forward pass of one GPU
    learning_rate: float = 2e-3
    weight_decay: float = 0.1
    warmup: int = 100  # steps
    decay_share: float = 0.4  # of the time, at the end, in which the rate falls to zero
    people_share: float = 0.05  # of packs, before the decay
    people_share_late: float = 0.1  # of packs, in the decay
    question_weight: float = 0.1
    optimizer: str = "muon"
    seed: int = 0
    workers: int = 0  # per GPU; 0: as many as there are cores
    passes: Mapping[str, float] = field(default_factory=dict)  # of people's sets, one to another
    held_out: tuple[str, ...] = ()  # databases of people's questions that are only measured
    measure_every: int = 500  # steps
    judged: int = 200  # held-out questions that are answered and run each time
    shape: Shape = field(default_factory=Shape)


def read_settings(path: Path) -> PretrainSettings:
    """Read a TOML file whose keys are fields of :class:`PretrainSettings` and of its shape."""
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    shape, held_out = Shape(**read.pop("shape", {})), tuple(read.pop("held_out", ()))
    return PretrainSettings(**read, held_out=held_out, shape=shape)


class Stream(IterableDataset[dict[str, np.ndarray]]):
    """Endless packs, of inventions or of people's questions; each worker has its own."""

    def __init__(
        self, settings: PretrainSettings, tokenizer: Path, people: Path | None, rank: int
    ) -> None:
        self._settings, self._tokenizer = settings, tokenizer
        self._people, self._rank = people, rank

    def __iter__(self) -> Iterator[dict[str, np.ndarray]]:
        info = get_worker_info()
        worker, workers = (info.id, info.num_workers) if info else (0, 1)
        seed = (self._settings.seed * 64 + self._rank) * 256 + worker
        groups = self._from_people(seed) if self._people else self._invented(worker, workers)
        encoder = Encoder(self._tokenizer)
        for pack in packs(groups, encoder, self._settings.length, self._settings.longest_prompt):
            yield asdict(pack)

    def _invented(self, worker: int, workers: int) -> Iterator[Group]:
        step = workers * int(os.environ.get("WORLD_SIZE", "1"))
        for seed in count(worker + workers * self._rank, step):
            if seed not in HELD_OUT_SEEDS:
                yield from invented_groups(seed + self._settings.seed * 10_000_000)

    def _from_people(self, seed: int) -> Iterator[Group]:
        assert self._people is not None
        _, corpus = _parted(self._people, self._settings)
        yield from _asked_for_ever(corpus, Random(seed), self._settings.passes)


def _parted(people: Path, settings: PretrainSettings) -> tuple[PeopleCorpus, PeopleCorpus]:
    """Return what is only measured, and what is trained on."""
    return read_people(people).parted(settings.held_out)


def _asked_for_ever(
    corpus: PeopleCorpus, rng: Random, passes: Mapping[str, float]
) -> Iterator[Group]:
    while True:
        yield from corpus.groups(rng, passes=passes)


@dataclass(frozen=True, slots=True)
class Sources:
    """What a run reads: the corpus's file of people's questions, and the tokenizer.

    ``start`` is a base whose weights it begins with. ``written`` is the folder of the written
    questions: with it, those that are held out are run on their rows.
    """

    people: Path
    tokenizer: Path
    start: Path | None = None
    written: Path | None = None


def pretrain(sources: Sources, folder: Path, settings: PretrainSettings) -> None:
    """Train for ``settings.seconds`` and write the model into ``folder`` (first process only)."""
    rank, world = int(os.environ.get("RANK", "0")), int(os.environ.get("WORLD_SIZE", "1"))
    local = int(os.environ.get("LOCAL_RANK", "0"))
    device = torch.device("cuda", local) if torch.cuda.is_available() else torch.device("cpu")
    if world > 1:
        torch.cuda.set_device(device)
        dist.init_process_group("nccl", device_id=device)
    torch.manual_seed(settings.seed)
    torch.set_float32_matmul_precision("high")
    folder.mkdir(parents=True, exist_ok=True)
    run = _Run(settings, device, rank, world, sources)
    with (folder / "pretrain.jsonl").open("w") if rank == 0 else open(os.devnull, "w") as log:  # noqa: PTH123
        for record in run.steps():
            if rank == 0:
                log.write(json.dumps(record) + "\n")
                log.flush()
                if record["step"] % 1000 == 999:
                    save_base(run.model, sources.tokenizer, folder)
                if record["step"] % 100 == 0 or "held_out" in record:
                    print(json.dumps(record), flush=True)
    if rank == 0:
        save_base(run.model, sources.tokenizer, folder)
        inputs = {path.name: hash_file(path) for path in (sources.people, sources.tokenizer)}
        manifest("pretrain", inputs, settings).save(folder)
    if world > 1:
        dist.destroy_process_group()
    run.close()
    os._exit(0)  # the loaders' processes are endless


class _Run:
    """The state of one training run."""

    def __init__(
        self,
        settings: PretrainSettings,
        device: torch.device,
        rank: int,
        world: int,
        sources: Sources,
    ) -> None:
        people, tokenizer = sources.people, sources.tokenizer
        self.settings, self.device, self.rank, self.world = settings, device, rank, world
        self.model = Decoder(settings.shape)
        if sources.start:
            start_from(self.model, sources.start)
        self.model.to(device)
        self._compiled: Any = torch.compile(self._loss)
        self._optimizers = _optimizers(self.model, settings)
        cores = (os.cpu_count() or 2) // world
        workers = settings.workers or max(cores - 2, 2)
        self._rng = Random(settings.seed * 64 + rank)
        made, asked = workers * 4 // 5, max(workers // 5, 1)
        self._invented = iter(_loader(Stream(settings, tokenizer, None, rank), settings, made))
        self._asked = iter(_loader(Stream(settings, tokenizer, people, rank), settings, asked))
        self._place = TemporaryDirectory(prefix="schematune-judge-")
        self._held_out: dict[str, Tensors] = {}
        self._judge: Judge | None = None
        if rank == 0:
            held_out, _ = _parted(people, settings)
            self._held_out = self._all_held_out(tokenizer, held_out)
            if sources.written and settings.held_out:
                place = Path(self._place.name)
                self._judge = Judge(held_out, sources.written, tokenizer, place, settings.judged)

    def _all_held_out(self, tokenizer: Path, corpus: PeopleCorpus) -> dict[str, Tensors]:
        """Return one micro batch of each kind that is measured; all are of one shape."""
        encoder = Encoder(tokenizer)
        invented = (group for seed in HELD_OUT_SEEDS for group in invented_groups(seed))
        kinds: dict[str, Iterable[Group]] = {"held_out": invented}
        if corpus.questions:
            kinds["held_out_people"] = _asked_for_ever(corpus, Random(0), {})
        return {name: self._measured(groups, encoder) for name, groups in kinds.items()}

    def _measured(self, groups: Iterable[Group], encoder: Encoder) -> Tensors:
        made = packs(groups, encoder, self.settings.length, self.settings.longest_prompt)
        return _stack(list(islice(made, self.settings.micro_batch)))

    def _loss(self, batch: Tensors, mask: Any, question_weight: float) -> torch.Tensor:
        predicts = batch["predicts"]
        weights = (predicts == ANSWER).float() + question_weight * (predicts == QUESTION).float()
        targets = torch.roll(batch["ids"], -1, dims=1)
        with torch.autocast(self.device.type, torch.bfloat16):
            hidden = self.model(batch["ids"], batch["positions"], mask)
            return self.model.loss(hidden, targets, weights)

    def _forward(self, batch: Tensors, question_weight: float) -> torch.Tensor:
        batch = {n: values.to(self.device, non_blocking=True).long() for n, values in batch.items()}
        mask = shared_prompt_mask(batch["groups"], batch["branches"])
        return self._compiled(batch, mask, question_weight)  # type: ignore[no-any-return]

    def steps(self) -> Iterator[dict[str, Any]]:
        """Yield a record per step until the time is over."""
        settings = self.settings
        rounds = max(settings.batch // (settings.micro_batch * self.world), 1)
        begin, waited, tokens = time.monotonic(), 0.0, 0
        for step in count():
            spent = (time.monotonic() - begin) / settings.seconds
            spent = self._agreed(spent)
            if spent >= 1.0:
                if self.rank == 0:
                    yield {"step": step, "tokens": tokens, **self._measured_now()}
                return
            rate = _rate(step, spent, settings)
            late = spent > 1 - settings.decay_share
            share = settings.people_share_late if late else settings.people_share
            loss_sum = torch.zeros((), device=self.device)
            for _ in range(rounds):
                asked = time.monotonic()
                source = self._asked if self._rng.random() < share else self._invented
                batch = next(source)
                waited += time.monotonic() - asked
                loss = self._forward(batch, settings.question_weight) / rounds
                loss.backward()  # type: ignore[no-untyped-call]
                loss_sum += loss.detach()
                tokens += batch["ids"].numel() * self.world
            self._update(rate)
            record: dict[str, Any] = {
                "step": step,
                "spent": round(spent, 4),
                "rate": rate,
                "tokens": tokens,
                "waited_s": round(waited, 1),
            }
            if step % 10 == 0:
                record["loss"] = loss_sum.item()
            if step % settings.measure_every == settings.measure_every - 1 and self.rank == 0:
                record |= self._measured_now()
            yield record

    def _measured_now(self) -> dict[str, float]:
        with torch.no_grad():
            found = {
                name: float(self._forward(batch, 0.0).item())
                for name, batch in self._held_out.items()
            }
        if self._judge:
            found["execution_accuracy"] = self._judge.accuracy(self.model)
        return found

    def close(self) -> None:
        """Remove what the judge left on disk."""
        self._place.cleanup()

    def _agreed(self, spent: float) -> float:
        """Return one process's clock, so that all stop at the same step."""
        if self.world == 1:
            return spent
        clock = torch.tensor([spent], device=self.device, dtype=torch.float64)
        dist.broadcast(clock, 0)
        return float(clock.item())

    def _update(self, rate: float) -> None:
        parameters = [p for p in self.model.parameters() if p.grad is not None]
        if self.world > 1:
            flat = torch.cat([p.grad.flatten() for p in parameters if p.grad is not None])
            dist.all_reduce(flat, dist.ReduceOp.AVG)
            at = 0
            for p in parameters:
                assert p.grad is not None
                p.grad.copy_(flat[at : at + p.numel()].view_as(p))
                at += p.numel()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        for optimizer in self._optimizers:
            for group in optimizer.param_groups:
                group["lr"] = rate * group["scale"]
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)


def _rate(step: int, spent: float, settings: PretrainSettings) -> float:
    """Return the learning rate: warm-up by steps, level, then linearly to zero by time."""
    up = min((step + 1) / settings.warmup, 1.0)
    down = min((1.0 - spent) / settings.decay_share, 1.0)
    return settings.learning_rate * up * max(down, 0.0)


def _optimizers(model: Decoder, settings: PretrainSettings) -> list[torch.optim.Optimizer]:
    """Return Muon for the layers' matrices and AdamW for the rest, or AdamW alone."""
    matrices = [p for name, p in model.named_parameters() if p.ndim == 2 and "embed" not in name]
    others = [p for name, p in model.named_parameters() if p.ndim != 2 or "embed" in name]
    fused = next(model.parameters()).is_cuda
    adamw = partial(torch.optim.AdamW, lr=settings.learning_rate, betas=(0.9, 0.95), fused=fused)
    matrix: torch.optim.Optimizer
    if settings.optimizer == "adamw":
        matrix = adamw(matrices, weight_decay=settings.weight_decay)
    else:
        matrix = torch.optim.Muon(
            matrices,
            lr=settings.learning_rate,
            weight_decay=settings.weight_decay,
            adjust_lr_fn="match_rms_adamw",
        )
    rest = adamw(others, weight_decay=0.0)
    for optimizer in (matrix, rest):
        for group in optimizer.param_groups:
            group["scale"] = 1.0
    return [matrix, rest]


def _loader(stream: Stream, settings: PretrainSettings, workers: int) -> Any:
    return DataLoader(
        stream,
        batch_size=settings.micro_batch,
        num_workers=workers,
        collate_fn=_collate,
        prefetch_factor=4,
        pin_memory=torch.cuda.is_available(),
    )


def _collate(rows: list[dict[str, np.ndarray]]) -> Tensors:
    stacked = {name: np.stack([row[name] for row in rows]).astype(np.int32) for name in rows[0]}
    return {name: torch.from_numpy(values) for name, values in stacked.items()}


def _stack(made: list[Pack]) -> Tensors:
    return _collate([asdict(pack) for pack in made])
