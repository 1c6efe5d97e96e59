"""A GGUF model, run by llama.cpp inside this process.

In: a GGUF file. Out: a :class:`~schematune.inference.model.Model`. llama.cpp's server (through
xllamacpp) keeps the tokens of the prompt before, so that of a prompt whose table definitions it
knows only the question is read. It would also listen for HTTP on a TCP port; here it gets a UNIX
socket in a private folder instead, with a key that nobody is told.

A small model runs once a core, each on one thread: two cores answer a batch 1.8 times as fast as
one model on two threads, which wait for each other some hundred times a token. A large one, whose
weights do not fit the caches, runs once, on all cores.
"""

from __future__ import annotations

import secrets
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from queue import LifoQueue
from threading import Lock
from typing import Any
from weakref import finalize

from schematune.errors import MissingExtra, ModelError
from schematune.inference.chat import as_turns, disarm
from schematune.inference.header import read_header
from schematune.inference.model import MAX_NEW_TOKENS, Progress, seeds
from schematune.inference.threads import patient_threads, physical_cores
from schematune.inference.tokenizer import PieceType
from schematune.prompt import CHAT_TEMPLATE

CONTEXT = 8192
"""Tokens of the longest prompt with its answer, of a model that was made for as many."""

_SMALL = 256 << 20  # bytes
_MOST_SERVERS = 8


class LlamaModel:
    """A GGUF file, loaded; safe to call from several threads."""

    def __init__(self, path: Path, name: str = "") -> None:
        """Load ``path``; ModelError where llama.cpp cannot, MissingExtra without xllamacpp."""
        self.name = name or path.stem
        self._path, self._header = path, read_header(path)
        self._control = _control_tokens(self._header)
        cores = physical_cores()
        small = path.stat().st_size < _SMALL
        self._most, self._threads = (min(cores, _MOST_SERVERS), 1) if small else (1, cores)
        self._servers: list[Any] = []
        # Last in, first out: a lone question goes to the server that knows the tables already.
        self._free: LifoQueue[Any] = LifoQueue()
        self._starting = Lock()
        self._folder = Path(tempfile.mkdtemp(prefix="schematune-"))
        self._remove_folder = finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        try:
            self._start_server()
        except BaseException:
            self.close()
            raise

    def _start_server(self) -> None:
        socket = self._folder / f"{len(self._servers)}.sock"
        try:
            server = _start(self._path, self._header, socket, self._threads)
        except RuntimeError:
            raise ModelError(
                f"{str(self._path)!r} cannot be loaded by llama.cpp: the file is damaged, or its "
                "architecture is newer than the installed xllamacpp"
            ) from None
        # A server that is stopped before its loop has begun never stops: let it answer once.
        server.handle_chat_completions({"messages": as_turns("?"), "max_tokens": 1})
        self._servers.append(server)
        self._free.put(server)

    @contextmanager
    def _server(self) -> Iterator[Any]:
        """Lend a server to one caller; start one more where all are lent, up to the most."""
        with self._starting:
            if not self._servers:
                raise ModelError(f"model {self.name!r} was closed")
            if self._free.empty() and len(self._servers) < self._most:
                self._start_server()
        server = self._free.get()
        try:
            yield server
        finally:
            self._free.put(server)

    def complete(
        self,
        messages: Sequence[str],
        *,
        max_new_tokens: int = MAX_NEW_TOKENS,
        temperature: float = 0.0,
        seed: int = 0,
        progress: Progress | None = None,
    ) -> list[str]:
        """Return one text a message, in order; ModelError where one does not fit the context."""

        def answer(message: str, its_seed: int) -> str:
            return self._answer(message, max_new_tokens, _sampling(temperature, its_seed))

        texts = []
        with ThreadPoolExecutor(self._most) as pool:
            try:
                for text in pool.map(answer, messages, seeds(messages, seed)):
                    texts.append(text)
                    if progress:
                        progress(len(texts))
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise
        return texts

    def _answer(self, message: str, max_new_tokens: int, sampling: Mapping[str, Any]) -> str:
        request = {
            "messages": as_turns(disarm(message, self._control)),
            "max_tokens": max_new_tokens,
            "cache_prompt": True,
            **sampling,
        }
        with self._server() as server:
            reply = server.handle_chat_completions(request)
        if "choices" not in reply:
            reason = reply.get("error", reply).get("message", "no reason given")
            raise ModelError(f"model {self.name!r} did not answer: {reason}")
        return str(reply["choices"][0]["message"]["content"] or "")

    def close(self) -> None:
        """Stop the servers and free their memory."""
        with self._starting:
            self._servers.clear()
            while not self._free.empty():
                self._free.get()
        self._remove_folder()


def _sampling(temperature: float, seed: int) -> dict[str, Any]:
    if not temperature:
        return {"temperature": 0.0, "top_k": 1}
    # llama.cpp cuts unlikely tokens off by default; Transformers' models here do not.
    whole = {"top_k": 0, "top_p": 1.0, "min_p": 0.0}
    return {"temperature": temperature, "seed": seed, **whole}


def _control_tokens(header: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the texts that llama.cpp would read as control tokens in a prompt."""
    tokens = header.get("tokenizer.ggml.tokens", ())
    types = header.get("tokenizer.ggml.token_type", ())
    control = (PieceType.CONTROL, PieceType.UNKNOWN)
    return tuple(token for token, kind in zip(tokens, types, strict=False) if kind in control)


def _context(header: Mapping[str, Any]) -> int:
    """Return the tokens that a model reads: beyond those that it was made for, it raves."""
    own = header.get(f"{header.get('general.architecture')}.context_length", CONTEXT)
    return min(int(own), CONTEXT)


def _start(path: Path, header: Mapping[str, Any], socket: Path, threads: int) -> Any:
    xllamacpp = import_xllamacpp()
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.n_ctx = _context(header)
    params.n_parallel = 1
    params.cache_ram_mib = 0  # else up to 8 GiB of old prompts are kept beside the context
    params.fit_params = False
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
    params.hostnames = [str(socket)]
    params.api_keys = [secrets.token_urlsafe()]
    params.ui = params.endpoint_slots = False
    params.offline = True
    params.verbosity = -1
    params.force_pure_content_parser = True  # SQL as written, whatever it may look like
    if "tokenizer.chat_template" not in header:
        params.chat_template = CHAT_TEMPLATE
    return xllamacpp.Server(params)


def import_xllamacpp() -> Any:
    """Return the package; MissingExtra where it is not installed."""
    try:
        with patient_threads():
            import xllamacpp
    except ImportError:
        raise MissingExtra("xllamacpp", "serve") from None
    return xllamacpp
