"""One forward pass over packs: the loss of the answers, and nothing that it does not need.

In: a model and a ``Layout``. Out: a sum of losses, in nats. The vocabulary's scores are computed at
the places that predict SQL, not at every token of the table definitions.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from schematune.training.packing import Layout

if TYPE_CHECKING:
    from torch import Tensor


def answer_loss(model: Any, layout: Layout, *, packed: bool) -> Tensor:
    """Return the summed cross-entropy of the answers' tokens, in float32 or better.

    ``packed`` is false for models that read one sample at a time, with their own causal mask.
    """
    import torch

    weight = next(model.parameters())
    tokens, positions, predicting, targets = (
        torch.from_numpy(array).to(weight.device)
        for array in (layout.tokens, layout.positions, layout.predicting, layout.targets)
    )
    spans = {"spans": layout.spans} if packed else {}
    # Adapters are kept in float32 and multiplied in the base's type. PEFT alone would convert what
    # goes through every adapter to float32 and back, which costs more than the adapter itself.
    mixed = weight.dtype is torch.bfloat16
    with torch.autocast(weight.device.type, torch.bfloat16, enabled=mixed):
        logits = model(
            input_ids=tokens[None],
            position_ids=positions[None],
            logits_to_keep=predicting,
            use_cache=False,
            **spans,
        ).logits[0]
    exact = torch.promote_types(logits.dtype, torch.float32)
    return torch.nn.functional.cross_entropy(logits.to(exact), targets, reduction="sum")


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
