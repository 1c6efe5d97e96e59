"""A model of Transformers: a merged folder, an adapter on its base, or a base.

In: a model and tokenizer from :mod:`schematune.inference.loading`. Out: a
:class:`~schematune.inference.model.Model`. Messages that begin alike (the same table definitions)
are answered together, and their common beginning is computed once: what a token's state is does not
depend on what follows it. On a GPU where there is one.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from schematune.errors import ModelError
from schematune.inference.artifact import Artifact, Kind
from schematune.inference.chat import encode_message
from schematune.inference.loading import Loaded, load_adapter, load_base
from schematune.inference.model import MAX_NEW_TOKENS, Progress, seeds

if TYPE_CHECKING:
    import torch

BATCH_ON_CPU = 16
BATCH_ON_GPU = 64


class TorchModel:
    """A causal language model in memory, with its tokenizer; not safe to call from threads."""

    def __init__(self, loaded: Loaded, name: str, batch_size: int = 0) -> None:
        """Take a loaded model as it is; ``batch_size`` 0 lets the device decide."""
        self.name = name
        self._model, self._tokenizer = loaded
        on_gpu = self._model.device.type != "cpu"
        self._batch_size = batch_size or (BATCH_ON_GPU if on_gpu else BATCH_ON_CPU)

    def complete(
        self,
        messages: Sequence[str],
        *,
        max_new_tokens: int = MAX_NEW_TOKENS,
        temperature: float = 0.0,
        seed: int = 0,
        progress: Progress | None = None,
    ) -> list[str]:
        """Return one text a message, in order; ModelError where one is too long for the model."""
        if self._model is None:
            raise ModelError(f"model {self.name!r} was closed")
        prompts = [encode_message(self._tokenizer, message) for message in messages]
        self._check_lengths(prompts, max_new_tokens)
        texts = [""] * len(prompts)
        each_seed = seeds(messages, seed)
        # In the order of their tokens, those that begin alike stand side by side.
        order = iter(sorted(range(len(prompts)), key=prompts.__getitem__))
        done = 0
        while batch := list(islice(order, self._batch_size)):
            dice = Dice([each_seed[place] for place in batch], temperature) if temperature else None
            answers = self._generate([prompts[place] for place in batch], max_new_tokens, dice)
            for place, text in zip(batch, answers, strict=True):
                texts[place] = text
            done += len(batch)
            if progress:
                progress(done)
        return texts

    def _check_lengths(self, prompts: Sequence[Sequence[int]], max_new_tokens: int) -> None:
        limit = getattr(self._model.config, "max_position_embeddings", None)
        longest = max(map(len, prompts), default=0) + max_new_tokens
        if limit is not None and longest > limit:
            raise ModelError(
                f"a prompt with its answer takes {longest} tokens, but model {self.name!r} reads "
                f"{limit}; leave out tables with [database] exclude_tables"
            )

    def _generate(
        self, prompts: Sequence[list[int]], max_new_tokens: int, dice: Dice | None
    ) -> list[str]:
        import torch
        from transformers import GenerationConfig

        settings = GenerationConfig(
            do_sample=False,
            max_new_tokens=max_new_tokens,
            eos_token_id=self._end_tokens(),
            pad_token_id=self._tokenizer.pad_token_id,
        )
        shared = shared_length(prompts)
        with torch.inference_mode():
            ids, mask = self._pad(prompts, shared)
            written = self._model.generate(
                input_ids=ids,
                attention_mask=mask,
                past_key_values=self._read_once(prompts[0][:shared], len(prompts)),
                generation_config=settings,
                logits_processor=[dice] if dice else None,
            )
        answers = written[:, ids.shape[1] :]
        texts: list[str] = self._tokenizer.batch_decode(answers, skip_special_tokens=True)
        return texts

    def _end_tokens(self) -> int | list[int]:
        known: int | list[int] | None = self._model.generation_config.eos_token_id
        end: int = self._tokenizer.eos_token_id
        return end if known is None else known

    def _pad(self, prompts: Sequence[list[int]], shared: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Return ids and mask of equal rows: the shared tokens, then padding, then each one's own.

        Transformers counts positions over the mask, so the padding between moves none of them.
        """
        import torch

        width = max(map(len, prompts))
        padding = [width - len(prompt) for prompt in prompts]
        fill = self._tokenizer.pad_token_id
        rows = [p[:shared] + [fill] * n + p[shared:] for p, n in zip(prompts, padding, strict=True)]
        marks = [[1] * shared + [0] * n + [1] * (width - shared - n) for n in padding]
        device = self._model.device
        return torch.tensor(rows, device=device), torch.tensor(marks, device=device)

    def _read_once(self, shared: list[int], copies: int) -> Any:
        """Return the cache of the shared tokens, once a row; None where nothing is shared."""
        import torch
        from transformers import DynamicCache

        if not shared:
            return None
        cache = DynamicCache(config=self._model.config)
        ids = torch.tensor([shared], device=self._model.device)
        self._model(input_ids=ids, past_key_values=cache, use_cache=True, logits_to_keep=1)
        cache.batch_repeat_interleave(copies)
        return cache

    def close(self) -> None:
        """Free the model's memory, the GPU's too."""
        self._model = self._tokenizer = None
        gc.collect()
        import torch

        if torch.cuda.is_available():
            torch.cuda.empty_cache()


class Dice:
    """Turns the choice of the most likely token into a draw, by Gumbel's noise on the scores.

    Each row has a generator of its own, on the CPU, so that a text depends neither on the rows
    beside it nor on the device; Transformers' own sampling has one for all of them.
    """

    def __init__(self, row_seeds: Sequence[int], temperature: float) -> None:
        import torch

        self._temperature = temperature
        self._generators = [torch.Generator().manual_seed(seed) for seed in row_seeds]

    def __call__(self, ids: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:  # noqa: ARG002
        """Return scores of which the highest is a draw from their softmax at the temperature."""
        import torch

        width = scores.shape[-1]
        waits = [torch.empty(width).exponential_(generator=each) for each in self._generators]
        return scores / self._temperature - torch.stack(waits).log().to(scores.device)


def shared_length(prompts: Sequence[list[int]]) -> int:
    """Return how many tokens all prompts begin with, each left with one of its own at least.

    >>> shared_length([[1, 2, 3], [1, 2, 4, 5]]), shared_length([[1, 2]])
    (2, 1)
    """
    first, last = min(prompts), max(prompts)
    limit = min(map(len, prompts)) - 1
    pairs = zip(first[:limit], last[:limit], strict=True)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), limit)


def open_torch_model(artifact: Artifact) -> TorchModel:
    """Load a folder or adapter: 32-bit weights on a CPU, 16-bit ones on a GPU.

    An adapter that was trained over a 4-bit base runs over the base's own weights here, as it does
    once it is merged.
    """
    import torch

    device, dtype = ("cuda", "bfloat16") if torch.cuda.is_available() else ("cpu", "float32")
    load = load_adapter if artifact.kind is Kind.ADAPTER else load_base
    loaded = load(artifact.path, dtype, device_map={"": device})
    loaded.model.eval()
    return TorchModel(loaded, artifact.name)
