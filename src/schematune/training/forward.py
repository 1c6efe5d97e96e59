"""One forward pass over packs: the loss of the answers, and nothing that it does not need.

In: a model and a ``Layout``. Out: a sum of losses, in nats. The vocabulary's scores are computed at
the places that predict SQL, not at every token of the table definitions.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from schematune.training.attention import Sight
from schematune.training.packing import Layout
from schematune.training.segments import to_device

if TYPE_CHECKING:
    from torch import Tensor


def answer_loss(model: Any, layout: Layout, *, packed: bool) -> Tensor:
    """Return the summed cross-entropy of the answers' tokens, in float32 or better.

    ``packed`` is false for models that read one sample at a time, with their own causal mask.
    Nothing here waits for a GPU, so that the next pass can be laid out while it computes.
    """
    import torch

    weight = next(model.parameters())
    tokens, positions, predicting, targets = (
        to_device(array, weight.device)
        for array in (layout.tokens, layout.positions, layout.predicting, layout.targets)
    )
    options: dict[str, Any] = {}
    if packed:
        # Transformers takes a mask of four dimensions as it is, and would otherwise look through
        # the positions for samples' beginnings, waiting for what it finds.
        mask = torch.empty(1, 1, 1, 1, device=weight.device)
        options = {"sight": Sight(layout.spans, weight.device), "attention_mask": mask}
    # Adapters are kept in float32 and multiplied in the base's type. PEFT alone would convert what
    # goes through every adapter to float32 and back, which costs more than the adapter itself.
    mixed = weight.dtype is torch.bfloat16
    with torch.autocast(weight.device.type, torch.bfloat16, enabled=mixed):
        logits = model(
            input_ids=tokens[None],
            position_ids=positions[None],
            logits_to_keep=predicting,
            use_cache=False,
            **options,
        ).logits[0]
    loss: Tensor = _cross_entropy().apply(logits, targets)
    return loss


_ROWS = 512
"""Places whose scores are widened at once: 64 MB for a vocabulary of 32,768."""


@cache
def _cross_entropy() -> Any:
    """Return the operation; a function, since torch is imported only where it is needed."""
    import torch

    class CrossEntropy(torch.autograd.Function):
        """The summed loss.

        The gradient is written over the scores, which nobody needs after it: they are the largest
        tensor of all where answers are many and vocabularies large.
        """

        @staticmethod
        def forward(ctx: Any, logits: Any, targets: Any) -> Any:
            exact = torch.promote_types(logits.dtype, torch.float32)
            total = torch.zeros((), dtype=exact, device=logits.device)
            wanted = ctx.needs_input_grad[0]
            for first in range(0, len(targets), _ROWS):
                rows, right = logits[first : first + _ROWS], targets[first : first + _ROWS, None]
                scores = rows.to(exact).log_softmax(-1)
                total -= scores.gather(1, right).sum()
                if wanted:
                    rows.copy_(
                        scores.exp_().scatter_add_(1, right, -torch.ones_like(right, dtype=exact))
                    )
            ctx.save_for_backward(logits.detach())
            return total

        @staticmethod
        def backward(ctx: Any, slope: Any) -> Any:
            (gradient,) = ctx.saved_tensors
            return gradient.mul_(slope), None

    return CrossEntropy


@contextmanager
def evaluating(model: Any) -> Iterator[None]:
    """Turn off dropout and gradients within the block."""
    import torch

    model.eval()
    for module in model.modules():
        if hasattr(module, "quant_state"):
            # In eval mode, bitsandbytes repacks 4-bit weights on a CPU into a layout for inference
            # that has no gradient, and never undoes it: the next step would learn nothing.
            module.train()
    try:
        with torch.no_grad():
            yield
    finally:
        model.train()
