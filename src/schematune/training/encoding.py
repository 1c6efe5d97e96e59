"""Samples as tokens: what the prompt is, and what the model must learn to write after it.

In: samples and a tokenizer of Transformers, with its chat template. Out: ``Encoded`` samples. The
text is the one that serving renders, tokenised as a whole, so that the model meets in training the
very tokens that it meets later. Does not truncate: half a table definition teaches to guess.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from schematune.errors import ModelError
from schematune.prompt import CHAT_TEMPLATE, user_message
from schematune.sample import Sample
from schematune.training.packing import Encoded


def encode(samples: Sequence[Sample], tokenizer: Any) -> list[Encoded]:
    """Return the tokens of every sample; ModelError where the tokenizer has no end mark."""
    prompts = [_render(tokenizer, sample, answered=False) for sample in samples]
    texts = [_render(tokenizer, sample, answered=True) for sample in samples]
    # Some templates render a turn otherwise once it is answered; serving sees it unanswered.
    texts = [
        text if text.startswith(prompt) else f"{prompt}{sample.output}{tokenizer.eos_token}"
        for text, prompt, sample in zip(texts, prompts, samples, strict=True)
    ]
    ends = _end_marks(tokenizer)
    rows = zip(
        samples, texts, prompts, _ids(tokenizer, texts), _ids(tokenizer, prompts), strict=True
    )
    encoded = []
    for sample, text, prompt, whole, asked in rows:
        if whole[: len(asked)] == asked:
            answer = whole[len(asked) :]
        else:  # The tokenizer joined the prompt's last letters to the answer's first ones.
            answer = _ids(tokenizer, [text[len(prompt) :]])[0]
        answer = _until_end(answer, ends, tokenizer.eos_token_id)
        encoded.append(Encoded(tuple(asked), tuple(answer), sample.instruction))
    return encoded


def chat_template(tokenizer: Any) -> str:
    """Return the tokenizer's own chat template, ours where it has none."""
    template = tokenizer.chat_template
    return template if isinstance(template, str) else CHAT_TEMPLATE


def _render(tokenizer: Any, sample: Sample, *, answered: bool) -> str:
    messages = [{"role": "user", "content": user_message(sample.instruction, sample.input)}]
    if answered:
        messages.append({"role": "assistant", "content": sample.output})
    text: str = tokenizer.apply_chat_template(
        messages,
        tokenize=False,
        add_generation_prompt=not answered,
        chat_template=chat_template(tokenizer),
    )
    return text


def _ids(tokenizer: Any, texts: list[str]) -> list[list[int]]:
    ids: list[list[int]] = tokenizer(texts, add_special_tokens=False)["input_ids"]
    return ids


def _end_marks(tokenizer: Any) -> frozenset[int]:
    if tokenizer.eos_token_id is None:
        raise ModelError("the base's tokenizer has no end-of-text token, so answers would not end")
    added = tokenizer.added_tokens_decoder.items()
    return frozenset({tokenizer.eos_token_id, *(i for i, token in added if token.special)})


def _until_end(answer: list[int], ends: frozenset[int], eos: int) -> list[int]:
    """Return the answer up to its end mark: what templates write after it is not learnt."""
    marks = [place for place, token in enumerate(answer) if token in ends]
    return answer[: marks[-1] + 1] if marks else [*answer, eos]
