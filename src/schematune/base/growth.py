"""A base that is already trained as the start of another run, deeper than before where wanted.

In: the folder of a base and the shape of the next one, which may differ in its number of layers.
Out: weights to begin with. An added layer is a copy of the one before it whose last products are
zero, so that the deeper model computes at first exactly what the shallower one did (block
expansion: Wu et al., 2024, "LLaMA Pro", arXiv 2401.02415).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from torch import Tensor

from schematune.base.decoder import Decoder
from schematune.errors import ConfigError
from schematune.inference.loading import load_base

_LAYER = re.compile(r"layers\.(\d+)\.(.+)")
_LAST_PRODUCTS = ("self_attn.o_proj.weight", "mlp.down_proj.weight")


def start_from(model: Decoder, folder: Path) -> None:
    """Give ``model`` the weights of a base; ConfigError where more than the depth differs."""
    weights = {
        name.removeprefix("model."): weight
        for name, weight in load_base(folder).model.state_dict().items()
        if name != "lm_head.weight"
    }
    weights = grown(weights, model.shape.num_hidden_layers)
    for name, weight in model.named_parameters():
        there = tuple(weights[name].shape) if name in weights else "missing"
        if there != tuple(weight.shape):
            raise ConfigError(
                f"{str(folder)!r} cannot start this run: {name!r} is {there} there and "
                f"{tuple(weight.shape)} here; only num_hidden_layers may differ"
            )
    model.load_state_dict(weights)


def grown(weights: Mapping[str, Tensor], layers: int) -> dict[str, Tensor]:
    """Return the weights of a model of so many layers that computes the same.

    Names are those of :class:`~schematune.base.decoder.Decoder`. ConfigError where layers would
    have to go.
    """
    of_layers: dict[int, dict[str, Tensor]] = {}
    made = {}
    for name, weight in weights.items():
        if match := _LAYER.fullmatch(name):
            of_layers.setdefault(int(match[1]), {})[match[2]] = weight
        else:
            made[name] = weight
    if layers < len(of_layers):
        raise ConfigError(f"a base of {len(of_layers)} layers cannot start one of {layers}")
    before = None
    for layer in range(layers):
        origin = layer * len(of_layers) // layers
        for part, weight in of_layers[origin].items():
            silent = origin == before and part in _LAST_PRODUCTS
            made[f"layers.{layer}.{part}"] = weight * 0 if silent else weight.clone()
        before = origin
    return made
