"""A server on loopback that speaks Anthropic's and OpenAI's protocol, and misbehaves as told."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Reply:
    """What one request gets."""

    text: str = "[]"
    status: int = 200
    delay_s: float = 0.0
    headers: tuple[tuple[str, str], ...] = (("retry-after-ms", "1"),)


@dataclass
class LLM:
    """What the server was asked, and how it answers: by number of request and prompt."""

    answer: Callable[[int, str], Reply]
    url: str = ""
    prompts: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def reply(self, prompt: str, headers: dict[str, str]) -> Reply:
        with self.lock:
            number = len(self.prompts)
            self.prompts.append(prompt)
            self.headers.append(headers)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        reply = self.answer(number, prompt)
        time.sleep(reply.delay_s)
        with self.lock:
            self.at_once -= 1
        return reply


class _Endpoint(BaseHTTPRequestHandler):
    llm: LLM

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        headers = {name.lower(): value for name, value in self.headers.items()}
        reply = self.llm.reply(body["messages"][0]["content"], headers)
        shape = _anthropic if self.path.endswith("/v1/messages") else _openai
        data = shape(reply.text) if reply.status == 200 else {"error": {"message": reply.text}}
        raw = json.dumps(data).encode()
        try:
            self.send_response(reply.status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(raw)))
            for name, value in reply.headers:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(raw)
        except (BrokenPipeError, ConnectionResetError):
            pass  # the client lost its patience, as a test wants it to

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing."""


def _anthropic(text: str) -> dict[str, Any]:
    return {
        "id": "msg_1", "type": "message", "role": "assistant", "model": "m",
        "content": [{"type": "text", "text": text}], "stop_reason": "end_turn",
        "stop_sequence": None, "usage": {"input_tokens": 1, "output_tokens": 1},
    }  # fmt: skip


def _openai(text: str) -> dict[str, Any]:
    message = {"role": "assistant", "content": text}
    return {
        "id": "c", "object": "chat.completion", "created": 0, "model": "m",
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
    }  # fmt: skip


@contextmanager
def serving(answer: Callable[[int, str], Reply]) -> Iterator[LLM]:
    """Serve on a free port of loopback until the block ends."""
    llm = LLM(answer)
    endpoint = type("Endpoint", (_Endpoint,), {"llm": llm})
    server = ThreadingHTTPServer(("127.0.0.1", 0), endpoint)
    server.daemon_threads = True
    llm.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield llm
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def batch_number(prompt: str) -> int:
    """Return which batch a prompt asks for; 0 for a prompt that asks for mended pairs."""
    found = re.search(r"This is batch (\d+)", prompt)
    return int(found[1]) if found else 0


def pairs(*records: tuple[str, str | None]) -> str:
    """Return records as the JSON array that was asked for."""
    return json.dumps([{"question": question, "sql": sql} for question, sql in records])
