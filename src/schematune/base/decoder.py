"""The Mistral architecture in plain PyTorch, for compiled pretraining with shared prompts.

Weights carry the names that Transformers gives them, so that the result is a Mistral model
folder as it stands. Attention is FlexAttention with a mask made of groups and branches (on a CPU,
where a run of seconds tests the recipe, PyTorch's own with the mask written out).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, TypeAlias

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - its usual name
from torch.nn.attention.flex_attention import (
    BlockMask,
    create_block_mask,
    create_mask,
    flex_attention,
)

Mask: TypeAlias = BlockMask | Tensor
"""What attends to what; a dense tensor on a CPU, where FlexAttention has no backward pass."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The dimensions; all widths are multiples of 256, so that llama.cpp's K-quants apply."""

    vocab_size: int = 8192
    hidden_size: int = 512
    intermediate_size: int = 1536
    num_hidden_layers: int = 12
    num_attention_heads: int = 8
    num_key_value_heads: int = 4
    head_dim: int = 64
    rope_theta: float = 10000.0
    rms_norm_eps: float = 1e-5
    max_position_embeddings: int = 4096

    def config(self) -> dict[str, Any]:
        """Return the ``config.json`` of the same model in Transformers."""
        plain = asdict(self)
        theta = plain.pop("rope_theta")
        return {
            "architectures": ["MistralForCausalLM"],
            "model_type": "mistral",
            "hidden_act": "silu",
            "bos_token_id": 1,
            "eos_token_id": 2,
            "sliding_window": None,
            "tie_word_embeddings": True,
            "attention_dropout": 0.0,
            "initializer_range": 0.02,
            "dtype": "bfloat16",
            "rope_theta": theta,
            "rope_parameters": {"rope_type": "default", "rope_theta": theta},
            **plain,
        }


class Attention(nn.Module):
    """Grouped-query attention with rotary positions."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        wide = shape.num_attention_heads * shape.head_dim
        narrow = shape.num_key_value_heads * shape.head_dim
        self.head_dim = shape.head_dim
        self.q_proj = nn.Linear(shape.hidden_size, wide, bias=False)
        self.k_proj = nn.Linear(shape.hidden_size, narrow, bias=False)
        self.v_proj = nn.Linear(shape.hidden_size, narrow, bias=False)
        self.o_proj = nn.Linear(wide, shape.hidden_size, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Mask) -> Tensor:
        """Return (batch, length, hidden)."""
        q, k, v = (self._heads(project(x)) for project in (self.q_proj, self.k_proj, self.v_proj))
        q, k = _rotate(q, cos, sin), _rotate(k, cos, sin)
        if isinstance(mask, BlockMask):
            y = flex_attention(q, k, v, block_mask=mask, enable_gqa=True)
            assert isinstance(y, Tensor)
        else:
            y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, enable_gqa=True)
        return self.o_proj(y.transpose(1, 2).flatten(2))  # type: ignore[no-any-return]

    def _heads(self, x: Tensor) -> Tensor:
        batch, length, _ = x.shape
        return x.view(batch, length, -1, self.head_dim).transpose(1, 2)


def _rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    half = x.shape[-1] // 2
    turned = torch.cat((-x[..., half:], x[..., :half]), dim=-1)
    return (x * cos + turned * sin).to(x.dtype)


class FeedForward(nn.Module):
    """SwiGLU."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(shape.hidden_size, shape.intermediate_size, bias=False)
        self.up_proj = nn.Linear(shape.hidden_size, shape.intermediate_size, bias=False)
        self.down_proj = nn.Linear(shape.intermediate_size, shape.hidden_size, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """Return (batch, length, hidden)."""
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))  # type: ignore[no-any-return]


class Layer(nn.Module):
    """One pre-norm layer."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.self_attn = Attention(shape)
        self.mlp = FeedForward(shape)
        self.input_layernorm = nn.RMSNorm(shape.hidden_size, shape.rms_norm_eps)
        self.post_attention_layernorm = nn.RMSNorm(shape.hidden_size, shape.rms_norm_eps)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Mask) -> Tensor:
        """Return (batch, length, hidden)."""
        x = x + self.self_attn(self.input_layernorm(x), cos, sin, mask)
        return x + self.mlp(self.post_attention_layernorm(x))  # type: ignore[no-any-return]


class Decoder(nn.Module):
    """The whole model; embeddings are tied."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embed_tokens = nn.Embedding(shape.vocab_size, shape.hidden_size)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.num_hidden_layers))
        self.norm = nn.RMSNorm(shape.hidden_size, shape.rms_norm_eps)
        self._initialise()

    def _initialise(self) -> None:
        deep = (2 * self.shape.num_hidden_layers) ** -0.5
        for name, weight in self.named_parameters():
            if weight.ndim == 2:
                last = name.endswith(("o_proj.weight", "down_proj.weight"))
                nn.init.normal_(weight, std=0.02 * (deep if last else 1.0))

    def forward(self, ids: Tensor, positions: Tensor, mask: Mask) -> Tensor:
        """Return hidden states (batch, length, hidden) of ids and positions (batch, length)."""
        cos, sin = _angles(positions, self.shape)
        x = self.embed_tokens(ids)
        for layer in self.layers:
            x = layer(x, cos, sin, mask)
        return self.norm(x)  # type: ignore[no-any-return]

    def loss(self, hidden: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
        """Return the weighted mean of the cross-entropy of all targets (batch, length)."""
        logits = F.linear(hidden, self.embed_tokens.weight).float()
        losses = F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="none")
        return (losses * weights.flatten()).sum() / weights.sum().clamp(min=1.0)

    def transformers_weights(self) -> dict[str, Tensor]:
        """Return the weights under Transformers' names, in bfloat16."""
        weights = ((name, weight.detach()) for name, weight in self.named_parameters())
        return {f"model.{name}": weight.to(torch.bfloat16).cpu() for name, weight in weights}


def _angles(positions: Tensor, shape: Shape) -> tuple[Tensor, Tensor]:
    half = torch.arange(0, shape.head_dim, 2, device=positions.device, dtype=torch.float32)
    angles = positions.float()[..., None] / shape.rope_theta ** (half / shape.head_dim)
    both = torch.cat((angles, angles), dim=-1)[:, None]
    return both.cos(), both.sin()


def shared_prompt_mask(groups: Tensor, branches: Tensor) -> Mask:
    """Return the mask of packs: causal, within the group, to the prompt or the own branch."""
    batch, length = groups.shape

    def seen(b: Tensor, _: Tensor, q: Tensor, k: Tensor) -> Tensor:
        own = (branches[b, k] == 0) | (branches[b, k] == branches[b, q])
        return (q >= k) & (groups[b, q] == groups[b, k]) & own

    device = str(groups.device)
    if groups.is_cuda:
        return create_block_mask(seen, batch, None, length, length, device=device, _compile=True)
    return create_mask(seen, batch, None, length, length, device=device)
