"""Faster layers for a model that is about to be tuned: the same function, fewer passes over memory.

In: a model of PEFT or Transformers. Out: the same model, its layers computing what they computed.
Adapters become one operation with the layer that they adapt; on a GPU, norms, rotary positions and
gates are Liger's kernels where it is installed; 4-bit weights can be kept unpacked where there is
room. Weights, their names and what is saved stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch
    from torch import Tensor


def fuse_adapters(model: Any) -> None:
    """Let every plain LoRA layer of ``model`` compute base and adapter in one operation.

    PEFT's own forward pass goes over the layer's output five times more than the product does, and
    keeps copies for the way back; DoRA and other variants keep it.
    """
    for layer in _adapted(model):
        layer.forward = partial(_adapt, layer)


def _adapted(model: Any) -> Iterator[Any]:
    import torch
    from peft.tuners.lora import LoraLayer

    for module in model.modules():
        if isinstance(module, LoraLayer):
            plain = list(module.lora_A) == ["default"] and not module.lora_variant
            known = type(module.base_layer) is torch.nn.Linear or is_packed(module.base_layer)
            if plain and known and module.lora_B["default"].bias is None:
                yield module


def is_packed(layer: Any) -> bool:
    """Tell whether a layer's weights are in 4 bits; PEFT's class of the same name is none."""
    kind = type(layer)
    return kind.__name__ == "Linear4bit" and kind.__module__.startswith("bitsandbytes")


def _adapt(layer: Any, x: Tensor) -> Tensor:
    down, up = layer.lora_A["default"].weight, layer.lora_B["default"].weight
    dropout, base = layer.lora_dropout["default"], layer.base_layer
    dropped = dropout(x) if layer.training and getattr(dropout, "p", 0) else None
    out: Tensor = _operation().apply(
        x, dropped, down.to(x.dtype), up.to(x.dtype), base, layer.scaling["default"]
    )
    return out


def dense(layer: Any, dtype: torch.dtype) -> Tensor:
    """Return a layer's weights, outputs × inputs."""
    kept = getattr(layer, "unpacked", None)
    if kept is None and is_packed(layer):
        import bitsandbytes

        kept = bitsandbytes.functional.dequantize_4bit(layer.weight, layer.weight.quant_state)
    weight: Tensor = layer.weight if kept is None else kept
    return weight.to(dtype)


@cache
def _operation() -> Any:
    import torch

    class Adapted(torch.autograd.Function):
        """``x W' + scale · (x A') B'``; ``dropped`` stands for the second x where it differs."""

        @staticmethod
        def forward(
            ctx: Any, x: Any, dropped: Any, down: Any, up: Any, base: Any, scale: float
        ) -> Any:
            rows = x.reshape(-1, x.shape[-1])
            seen = rows if dropped is None else dropped.reshape(rows.shape)
            inner = seen @ down.t()
            bias = None if base.bias is None else base.bias.to(x.dtype)
            out = torch.nn.functional.linear(rows, dense(base, x.dtype), bias)
            out.addmm_(inner, up.t(), alpha=scale)
            ctx.save_for_backward(seen, inner, down, up)
            ctx.base, ctx.scale, ctx.shape, ctx.same = base, scale, x.shape, dropped is None
            return out.view(*x.shape[:-1], -1)

        @staticmethod
        def backward(ctx: Any, slope: Any) -> Any:
            seen, inner, down, up = ctx.saved_tensors
            rows = slope.reshape(-1, slope.shape[-1])
            narrow = (rows @ up).mul_(ctx.scale)
            of_down, of_up = narrow.t() @ seen, (rows.t() @ inner).mul_(ctx.scale)
            of_x = of_dropped = None
            if ctx.needs_input_grad[0]:
                of_x = rows @ dense(ctx.base, slope.dtype)
                if ctx.same:
                    of_x.addmm_(narrow, down)
                of_x = of_x.view(ctx.shape)
            if not ctx.same and ctx.needs_input_grad[1]:
                of_dropped = (narrow @ down).view(ctx.shape)
            return of_x, of_dropped, of_down, of_up, None, None

    return Adapted


def unpack(model: Any, *, on: bool = True) -> None:
    """Keep the 4-bit weights of ``model`` unpacked beside the packed ones, or drop them again.

    Otherwise they are unpacked three times a step. 16 bits a weight: 13 GB for a model of 7B.
    """
    import torch

    for layer in model.modules():
        if is_packed(layer):
            layer.__dict__.pop("forward", None)
            layer.unpacked = None
            if on:
                layer.unpacked = dense(layer, layer.weight.quant_state.dtype)
                layer.forward = partial(_plain, layer)
    if not on and torch.cuda.is_available():
        torch.cuda.empty_cache()


def _plain(layer: Any, x: Tensor) -> Tensor:
    import torch

    weight = layer.unpacked
    return torch.nn.functional.linear(x.to(weight.dtype), weight, layer.bias)


def unpacked_bytes(model: Any) -> int:
    """Return what ``unpack`` takes."""
    states = (layer.weight.quant_state for layer in model.modules() if is_packed(layer))
    return sum(state.shape.numel() * state.dtype.itemsize for state in states)


def recompute(model: Any, count: int) -> None:
    """Let the first ``count`` layers forget their activations and compute them again going back."""
    import torch
    from torch.utils.checkpoint import checkpoint

    # Random numbers must be drawn again as they were; without dropout there are none.
    random = any(isinstance(m, torch.nn.Dropout) and m.p for m in model.modules())
    again: Callable[..., Any] = partial(checkpoint, use_reentrant=False, preserve_rng_state=random)
    for number, layer in enumerate(layers(model)):
        layer.gradient_checkpointing = number < count
        layer._gradient_checkpointing_func = again


def layers(model: Any) -> list[Any]:
    """Return the layers that ``recompute`` knows, in their order."""
    from transformers.modeling_layers import GradientCheckpointingLayer

    return [module for module in model.modules() if isinstance(module, GradientCheckpointingLayer)]


def use_liger(base: Any) -> bool:
    """Give ``base``, which is on a GPU, Liger's kernels; tell whether there are any for it.

    Liger replaces classes of Transformers as well, for all models made later; those are put back,
    since a model on a CPU cannot use them.
    """
    if find_spec("liger_kernel") is None:
        return False
    kernels = import_module("liger_kernel.transformers.monkey_patch")
    apply = kernels.MODEL_TYPE_TO_APPLY_LIGER_FN.get(base.config.model_type)
    if apply is None:
        return False
    home = import_module(type(base).__module__)
    before = dict(vars(home))
    apply(
        model=base, rope=True, rms_norm=True, swiglu=True,
        cross_entropy=False, fused_linear_cross_entropy=False,
    )  # fmt: skip
    replaced = {name for name, value in before.items() if vars(home).get(name) is not value}
    for name in replaced:
        setattr(home, name, before[name])
    if "apply_rotary_pos_emb" in replaced:
        home.apply_rotary_pos_emb = partial(  # type: ignore[attr-defined]
            _rotate, kernels.liger_rotary_pos_emb, before["apply_rotary_pos_emb"]
        )
    return True


def _rotate(fused: Any, plain: Any, query: Tensor, key: Tensor, *others: Any, **named: Any) -> Any:
    return (fused if query.is_cuda else plain)(query, key, *others, **named)
