"""Asking an LLM in the background: several requests at a time, every answer kept on disk.

In: prompts. Out: what is of use in the answers, in the order of asking, so that stored answers
give the same samples. A lost answer does not end the lesson; several useless ones in a row do.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Self, TypeVar

from schematune.errors import TeacherError
from schematune.samples.clients import BusyError, Client
from schematune.workspace import atomic_writer

T = TypeVar("T")

_MOST_FAILURES = 4
"""Requests in a row that may fail, or be answered with nothing of use, before we give up."""
_GRACE_S = 1.0
"""How long to wait in the end for answers that are paid for and nearly here, to store them."""


@dataclass(frozen=True, slots=True)
class Letterbox:
    """A client, and the folder where its answers are kept (nowhere where None)."""

    client: Client
    folder: Path | None = None

    def holds(self, prompt: str) -> bool:
        """Tell whether a prompt was answered before, so that it is not asked again."""
        path = self._path(prompt)
        return path is not None and path.is_file()

    async def answer(self, prompt: str) -> str:
        """Return the answer to a prompt, from disk where it was asked before."""
        path = self._path(prompt)
        if path is None:
            return await self.client.ask(prompt)
        if path.is_file():
            return str(json.loads(path.read_text(encoding="utf-8"))["answer"])
        answer = await self.client.ask(prompt)
        with atomic_writer(path) as file:
            json.dump({"model": self.client.name, "prompt": prompt, "answer": answer}, file)
        return answer

    def _path(self, prompt: str) -> Path | None:
        if self.folder is None:
            return None
        key = hashlib.sha256(json.dumps([self.client.name, prompt]).encode()).hexdigest()
        return self.folder / f"{key[:32]}.json"


class Correspondence:
    """Requests that go on while drafts are checked; at its end all are cancelled.

    The loop lives in a thread: a notebook, which has a running loop of its own, can use it too.
    """

    def __init__(self, letterbox: Letterbox) -> None:
        self._letterbox = letterbox
        self._useless = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="teacher", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._wind_up(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def ask(self, prompt: str) -> Future[str]:
        """Start a request."""
        return asyncio.run_coroutine_threadsafe(self._letterbox.answer(prompt), self._loop)

    def read(self, answer: Future[str], reader: Callable[[str], list[T]]) -> list[T]:
        """Wait for an answer and return what it holds; nothing where it was lost.

        TeacherError where nothing of use comes several times in a row.
        """
        try:
            found = reader(answer.result())
            trouble = f"{self._letterbox.client.name} answers with nothing of use"
        except BusyError as error:
            found, trouble = [], str(error)
        self._useless = 0 if found else self._useless + 1
        if self._useless >= _MOST_FAILURES:
            raise TeacherError(f"{trouble}, {self._useless} times in a row; run again to go on")
        return found

    async def _wind_up(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        if others:
            await asyncio.wait(others, timeout=_GRACE_S)
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await self._letterbox.client.close()
