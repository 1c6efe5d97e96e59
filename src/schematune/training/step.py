"""One step: forward and backward over its packs, then the adapters move.

In: a tunable model, packs, a learning rate. Out: the loss before the step. Packs are laid together
as the card's memory allows (``memory``); where it was judged too large, the step is begun again
with less. The GPU is waited for once a step.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from schematune.errors import ModelError
from schematune.settings import TrainSettings
from schematune.training import layers, memory, parallel
from schematune.training.corpus import Corpus
from schematune.training.forward import answer_loss, evaluating
from schematune.training.memory import Fit
from schematune.training.packing import Layout, Pack
from schematune.training.qlora import Tunable

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """``loss``: mean nats per SQL token before the step; ``tokens``: computed by all processes."""

    loss: float
    norm: float
    tokens: int

    @property
    def finite(self) -> bool:
        """Whether the step may be kept."""
        return math.isfinite(self.loss) and math.isfinite(self.norm)


class Stepper:
    """A model, its optimiser and how it fits memory; ``fit`` changes where it proves too large."""

    def __init__(self, tunable: Tunable, settings: TrainSettings) -> None:
        import torch

        self.tunable, self.settings = tunable, settings
        self.weights = [w for w in tunable.model.parameters() if w.requires_grad]
        self.device = self.weights[0].device
        self.optimizer = torch.optim.AdamW(
            self.weights,
            betas=(settings.beta1, settings.beta2),
            weight_decay=settings.weight_decay,
            fused=self.device.type == "cuda",
        )
        self.layers = len(layers.layers(tunable.model))
        self.fit = Fit(max(1, settings.micro_batch), self.layers if settings.recompute else 0)

    def use(self, fit: Fit) -> None:
        """Take ``fit`` from now on."""
        if fit.recomputed != self.fit.recomputed:
            layers.recompute(self.tunable.model, fit.recomputed)
        if fit.unpacked != self.fit.unpacked:
            layers.unpack(self.tunable.model, on=fit.unpacked)
        self.fit = fit

    def describe(self) -> str:
        """Return how the run fits memory, in words."""
        return self.fit.describe(self.layers)

    def plan_memory(self, corpus: Corpus, *, limit: int = 0) -> None:
        """Measure passes and take the fastest fit within ``limit`` bytes, or what is free.

        Does nothing on a CPU, and where ``micro_batch`` says how many packs make a pass.
        """
        import torch

        if self.device.type != "cuda" or self.settings.micro_batch:
            return
        self.tunable.model.train()
        torch.cuda.empty_cache()
        free, _ = torch.cuda.mem_get_info(self.device)
        own = torch.cuda.memory_reserved(self.device)
        # Adam keeps two numbers for each that learns.
        state = sum(8 * weight.numel() for weight in self.weights)
        resting = torch.cuda.memory_allocated(self.device)
        room = memory.Room(
            min(limit or free + own, free + own) - state,
            resting,
            layers.unpacked_bytes(self.tunable.model),
        )
        largest = max((pack for packs in corpus.plan for pack in packs), key=_size(corpus))
        tokens = _size(corpus)(largest)
        fitting = max(1, round(memory.ENOUGH / tokens))
        most = min(fitting, max(len(parallel.mine(packs)) for packs in corpus.plan))

        def measure(fit: Fit) -> float:
            self.use(fit)
            torch.cuda.reset_peak_memory_stats(self.device)
            passed = self._try(corpus, [largest], 1)
            self.optimizer.zero_grad()
            if passed is None:
                torch.cuda.empty_cache()
                return math.inf
            return torch.cuda.max_memory_allocated(self.device)

        fit = memory.plan(measure, room, layers=self.layers, packs=max(1, most))
        if self.settings.recompute:
            fit = Fit(fit.packs, self.layers)
        self.use(fit)
        torch.cuda.empty_cache()

    def step(self, corpus: Corpus, packs: Sequence[Pack], rate: float) -> Outcome:
        """Do one step over ``packs``; ModelError where one pack fits the memory in no way."""
        import torch

        answers = sum(
            len(corpus.samples[n].answer) for p in packs for g in p.groups for n in g.samples
        )
        while (done := self._try(corpus, parallel.mine(packs), answers)) is None:
            self._back_off()
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        parallel.sum_gradients(self.weights)
        norm = torch.nn.utils.clip_grad_norm_(self.weights, self.settings.clip or math.inf)
        self.optimizer.step()
        self.optimizer.zero_grad()
        loss, tokens = parallel.summed(done).tolist()
        return Outcome(loss, norm.item(), int(tokens))

    def agree(self, stop: bool) -> bool:
        """Tell whether any process wants to stop: all must do so after the same step."""
        import torch

        if parallel.world() == 1:
            return stop
        return bool(parallel.summed(torch.tensor(float(stop), device=self.device)).item())

    def _try(self, corpus: Corpus, packs: Sequence[Pack], answers: int) -> Any:
        """Return loss and tokens as a tensor; None where the memory did not suffice."""
        import torch

        try:
            return self._passes(corpus.layouts(packs, self.fit.packs), answers)
        except torch.OutOfMemoryError:
            return None

    def _passes(self, passes: Iterator[Layout], answers: int) -> Any:
        import torch

        total = torch.zeros(2, dtype=torch.float64, device=self.device)
        for layout in passes:
            loss = answer_loss(self.tunable.model, layout, packed=self.tunable.packs) / answers
            loss.backward()  # type: ignore[no-untyped-call]
            total[0] += loss.detach()
            total[1] += len(layout.tokens)
        return total

    def _back_off(self) -> None:
        import torch

        self.optimizer.zero_grad()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        smaller = self.fit.smaller(self.layers)
        if smaller is None:
            raise ModelError(
                "the GPU's memory does not hold one pack, though every layer is computed twice; "
                f"lower max_length = {self.settings.max_length}, or take a smaller base"
            )
        self.use(smaller)
        _log.warning("out of memory; going on with %s", self.describe())

    def validation_loss(self, corpus: Corpus) -> float:
        """Return the mean loss per SQL token of the samples held out, in nats, without dropout."""
        import torch

        total = torch.zeros(2, dtype=torch.float64, device=self.device)
        with evaluating(self.tunable.model):
            for layout in corpus.layouts(parallel.mine(corpus.validation), 1):
                total[0] += answer_loss(self.tunable.model, layout, packed=self.tunable.packs)
                total[1] += len(layout.targets)
        loss, tokens = parallel.summed(total).tolist()
        return float(loss / tokens)


def _size(corpus: Corpus) -> Any:
    def tokens(pack: Pack) -> int:
        return sum(
            group.prefix + sum(len(corpus.samples[n]) - group.prefix for n in group.samples)
            for group in pack.groups
        )

    return tokens
