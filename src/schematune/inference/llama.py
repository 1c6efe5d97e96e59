"""A GGUF model, run by llama.cpp inside this process.

In: a GGUF file. Out: a :class:`~schematune.inference.model.Model`. llama.cpp's server (through
xllamacpp) batches requests and keeps the tokens of earlier prompts, so that of a prompt whose table
definitions it knows only the question is read. It would also listen for HTTP on a TCP port; here it
gets a UNIX socket in a private folder instead, with a key that nobody is told.
"""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from schematune.errors import MissingExtra, ModelError
from schematune.inference.chat import as_turns, disarm
from schematune.inference.header import read_header
from schematune.inference.model import MAX_NEW_TOKENS, Progress
from schematune.inference.tokenizer import PieceType
from schematune.prompt import CHAT_TEMPLATE

CONTEXT = 8192
"""Tokens that all requests in flight hold together."""

SLOTS = 8
"""Requests in flight. Two cores answer eight at once 1.6 times as fast as one after the other."""


class LlamaModel:
    """A GGUF file, loaded; safe to call from several threads."""

    def __init__(self, path: Path, name: str = "") -> None:
        """Load ``path``; ModelError where llama.cpp cannot, MissingExtra without xllamacpp."""
        self.name = name or path.stem
        header = read_header(path)
        self._control = _control_tokens(header)
        self._folder = Path(tempfile.mkdtemp(prefix="schematune-"))
        try:
            self._server: Any = _start(path, header, self._folder / "llama.sock")
        except RuntimeError:
            self.close()
            raise ModelError(
                f"{str(path)!r} cannot be loaded by llama.cpp: the file is damaged, or its "
                "architecture is newer than the installed xllamacpp"
            ) from None
        except BaseException:
            self.close()
            raise

    def complete(
        self,
        messages: Sequence[str],
        *,
        max_new_tokens: int = MAX_NEW_TOKENS,
        progress: Progress | None = None,
    ) -> list[str]:
        """Return one text a message, in order; ModelError where one does not fit the context."""
        texts = []
        with ThreadPoolExecutor(_in_flight(messages, max_new_tokens)) as pool:
            try:
                answers = pool.map(lambda message: self._answer(message, max_new_tokens), messages)
                for text in answers:
                    texts.append(text)
                    if progress:
                        progress(len(texts))
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise
        return texts

    def _answer(self, message: str, max_new_tokens: int) -> str:
        if self._server is None:
            raise ModelError(f"model {self.name!r} was closed")
        reply = self._server.handle_chat_completions(
            {
                "messages": as_turns(disarm(message, self._control)),
                "max_tokens": max_new_tokens,
                "temperature": 0.0,
                "top_k": 1,
                "cache_prompt": True,
            }
        )
        if "choices" not in reply:
            reason = reply.get("error", reply).get("message", "no reason given")
            raise ModelError(f"model {self.name!r} did not answer: {reason}")
        return str(reply["choices"][0]["message"]["content"] or "")

    def close(self) -> None:
        """Stop the server and free its memory."""
        self._server = None
        shutil.rmtree(self._folder, ignore_errors=True)


def _in_flight(messages: Sequence[str], max_new_tokens: int) -> int:
    """Return how many requests fit the context together, at two characters a token or more."""
    longest = max(map(len, messages), default=0) // 2 + max_new_tokens
    return max(1, min(SLOTS, len(messages), CONTEXT // longest))


def _control_tokens(header: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the texts that llama.cpp would read as control tokens in a prompt."""
    tokens = header.get("tokenizer.ggml.tokens", ())
    types = header.get("tokenizer.ggml.token_type", ())
    control = (PieceType.CONTROL, PieceType.UNKNOWN)
    return tuple(token for token, kind in zip(tokens, types, strict=False) if kind in control)


def _start(path: Path, header: Mapping[str, Any], socket: Path) -> Any:
    xllamacpp = _xllamacpp()
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.n_ctx = CONTEXT
    params.n_parallel = SLOTS
    params.kv_unified = True  # one request may take the whole context, eight short ones share it
    params.cache_ram_mib = 0  # else up to 8 GiB of old prompts are kept beside the context
    params.fit_params = False
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = physical_cores()
    params.hostnames = [str(socket)]
    params.api_keys = [secrets.token_urlsafe()]
    params.ui = params.endpoint_slots = False
    params.offline = True
    params.verbosity = -1
    params.force_pure_content_parser = True  # SQL as written, whatever it may look like
    if "tokenizer.chat_template" not in header:
        params.chat_template = CHAT_TEMPLATE
    return xllamacpp.Server(params)


def physical_cores() -> int:
    """Return the cores this process may use, two threads of one core counted once."""
    allowed = os.sched_getaffinity(0)
    siblings = set()
    for cpu in allowed:
        path = Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list")
        siblings.add(path.read_text(encoding="ascii") if path.is_file() else str(cpu))
    return max(1, len(siblings))


def _xllamacpp() -> Any:
    try:
        with _patient_threads():
            import xllamacpp
    except ImportError:
        raise MissingExtra("xllamacpp", "serve") from None
    return xllamacpp


@contextmanager
def _patient_threads() -> Iterator[None]:
    """Let OpenMP, which reads this once when it is loaded, sleep at barriers and not spin.

    Spinning gains a third on an idle machine. Where something else wants the cores too, a spinning
    thread holds up the very one it waits for, and an answer takes ten times as long or more.
    """
    name = "OMP_WAIT_POLICY"
    if name in os.environ:
        yield
        return
    os.environ[name] = "passive"
    try:
        yield
    finally:
        del os.environ[name]
