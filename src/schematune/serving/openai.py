"""OpenAI's chat protocol, as far as asking a database one question at a time needs it.

In: the body of a request. Out: the question, and bodies of responses. Earlier messages, system
messages and sampling parameters are accepted and have no effect: every question stands alone.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from schematune.errors import DataError


@dataclass(frozen=True, slots=True)
class Chat:
    """What is asked, and whether the answer is streamed."""

    question: str
    stream: bool


def read_chat(body: Mapping[str, Any]) -> Chat:
    """Return the last user message; DataError where there is none.

    >>> read_chat({"messages": [{"role": "user", "content": "How many?"}]})
    Chat(question='How many?', stream=False)
    """
    messages = body.get("messages")
    for message in reversed(messages if isinstance(messages, list) else []):
        if isinstance(message, dict) and message.get("role") == "user":
            return Chat(_text(message.get("content")), body.get("stream") is True)
    raise DataError('there is no message with the role "user"')


def _text(content: object) -> str:
    """Return a message's text; clients send it whole or in parts."""
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    texts = [part.get("text") for part in parts if isinstance(part, dict)]
    return "\n".join(text for text in texts if isinstance(text, str))


def completion(text: str, model: str) -> dict[str, Any]:
    """Return a whole answer."""
    choice = {
        "index": 0,
        "message": {"role": "assistant", "content": text},
        "finish_reason": "stop",
    }
    return _body("chat.completion", model, choice)


def events(text: str, model: str) -> Iterator[str]:
    """Yield an answer as server-sent events; its words are ready at once, so they are one piece."""
    first = _body("chat.completion.chunk", model, _delta({"role": "assistant", "content": text}))
    last = {**first, "choices": [_delta({}, "stop")]}
    for chunk in (first, last):
        yield f"data: {json.dumps(chunk)}\n\n"
    yield "data: [DONE]\n\n"


def models(name: str) -> dict[str, Any]:
    """Return the list of one model."""
    return {
        "object": "list",
        "data": [{"id": name, "object": "model", "created": 0, "owned_by": "schematune"}],
    }


def _delta(delta: dict[str, str], finish: str | None = None) -> dict[str, Any]:
    return {"index": 0, "delta": delta, "finish_reason": finish}


def _body(kind: str, model: str, choice: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": f"chatcmpl-{secrets.token_hex(12)}",
        "object": kind,
        "created": int(time.time()),
        "model": model,
        "choices": [choice],
    }
