"""From one message to the tokens that a model sees.

In: the text of :func:`schematune.prompt.user_message`. Out: token ids by the model's own chat
template. A message is data: what looks like one of the model's control tokens in it (a question
that says ``[/INST]``) is broken up first, so that nobody can end their own turn and speak as the
model. Training, evaluation and serving all pass through here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from schematune.prompt import CHAT_TEMPLATE


def disarm(message: str, control: Iterable[str]) -> str:
    """Return the message with a space inside everything that reads like a control token.

    >>> disarm("Say [/INST] or </s>, a < b", ["[INST]", "[/INST]", "</s>"])
    'Say [ /INST] or < /s>, a < b'
    """
    longest_first = sorted(filter(None, control), key=len, reverse=True)
    if not longest_first:
        return message
    pattern = "|".join(map(re.escape, longest_first))
    return re.sub(pattern, lambda found: f"{found[0][0]} {found[0][1:]}", message)


def control_tokens(tokenizer: Any) -> tuple[str, ...]:
    """Return the texts that a Transformers tokenizer turns into control tokens."""
    added = tokenizer.added_tokens_decoder.values()
    return tuple(token.content for token in added if token.special)


def as_turns(message: str) -> list[dict[str, str]]:
    """Return a conversation of one message."""
    return [{"role": "user", "content": message}]


def encode_message(tokenizer: Any, message: str) -> list[int]:
    """Return the ids of one message up to where the model begins to answer."""
    turns = as_turns(disarm(message, control_tokens(tokenizer)))
    encoded = tokenizer.apply_chat_template(
        turns,
        chat_template=tokenizer.chat_template or CHAT_TEMPLATE,
        add_generation_prompt=True,
        return_dict=True,
    )
    ids: list[int] = encoded["input_ids"]
    return ids
