from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import AutoTokenizer, PreTrainedTokenizerFast

from schematune.errors import ModelError
from schematune.prompt import CHAT_TEMPLATE, user_message
from schematune.sample import Sample
from schematune.training.encoding import encode

SAMPLES = [
    Sample(
        "Write SQL.\nCREATE TABLE t (\n a INTEGER\n)", "How many  rows?", "SELECT COUNT(*) FROM t"
    ),
    Sample("Write SQL.\nCREATE TABLE t (\n a INTEGER\n)", "Who?", "I don't know"),
]

MISTRAL = (
    "{{ bos_token }}{% for m in messages %}{% if m['role'] == 'user' %}"
    "[INST] {{ m['content'] }}[/INST]{% else %} {{ m['content'] }}{{ eos_token }}{% endif %}"
    "{% endfor %}"
)
CHATML = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
REWRITING = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n<think>\n\n</think>\n\n{% endif %}"
)
"""As some reasoning models have it: what is generated after is not in an answered turn."""
SPECIAL = ["<s>", "</s>", "[INST]", "[/INST]", "<|im_start|>", "<|im_end|>"]


def letters(template: str, merged: str = "") -> Any:
    """Return a tokenizer of bytes; ``merged`` is one more token of two letters."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {
        text: id_ for id_, text in enumerate([*SPECIAL, *alphabet, *([merged] * bool(merged))])
    }
    core = Tokenizer(models.BPE(vocabulary, [(merged[0], merged[1])] if merged else []))
    core.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    core.decoder = decoders.ByteLevel()
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=core, bos_token="<s>", eos_token="</s>")
    tokenizer.add_special_tokens({"additional_special_tokens": SPECIAL[2:]})
    tokenizer.chat_template = template
    return tokenizer


@pytest.mark.parametrize(
    ("template", "end"),
    [(CHAT_TEMPLATE, "</s>"), (MISTRAL, "</s>"), (CHATML, "<|im_end|>"), (REWRITING, "</s>")],
)
def test_the_prompt_is_what_serving_writes_and_the_answer_is_the_sql(
    template: str, end: str
) -> None:
    tokenizer = letters(template)
    for sample, encoded in zip(SAMPLES, encode(SAMPLES, tokenizer), strict=True):
        served = tokenizer.apply_chat_template(
            [{"role": "user", "content": user_message(sample.instruction, sample.input)}],
            add_generation_prompt=True,
            return_dict=False,
        )
        assert list(encoded.prompt) == served
        assert tokenizer.decode(encoded.answer).strip() == f"{sample.output}{end}"


def test_a_token_over_the_boundary_is_not_learnt_as_if_it_were_served() -> None:
    template = (
        "{% for m in messages %}{{ m['content'] }}"
        "{% if m['role'] == 'user' %}>{% endif %}{% endfor %}"
    )
    tokenizer = letters(template, merged=">S")
    encoded = encode(SAMPLES, tokenizer)[0]
    assert tokenizer.decode(encoded.prompt).endswith("rows?>")
    assert tokenizer.decode(encoded.answer) == "SELECT COUNT(*) FROM t</s>"


def test_the_embedded_tokenizer_renders_our_template(base: Path) -> None:
    tokenizer = AutoTokenizer.from_pretrained(base)
    encoded = encode(SAMPLES, tokenizer)[0]
    text = tokenizer.decode(encoded.prompt)
    assert text.startswith("<s>[INST]Write SQL.")
    assert text.endswith("How many rows?[/INST]")
    assert tokenizer.decode(encoded.answer) == "SELECT COUNT(*) FROM t</s>"


def test_samples_of_one_instruction_are_one_family() -> None:
    first, second = encode(SAMPLES, letters(CHATML))
    assert first.family == second.family


def test_a_base_without_a_template_gets_ours() -> None:
    tokenizer = letters(CHAT_TEMPLATE)
    expected = encode(SAMPLES, tokenizer)
    tokenizer.chat_template = None
    assert encode(SAMPLES, tokenizer) == expected


def test_a_tokenizer_without_an_end_is_refused() -> None:
    tokenizer = letters(CHATML)
    tokenizer.eos_token = None
    with pytest.raises(ModelError, match="end-of-text"):
        encode(SAMPLES, tokenizer)
