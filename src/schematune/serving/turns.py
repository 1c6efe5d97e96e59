"""One question at a time, a short queue behind it, and nobody works for a client that has left.

In: blocking work and the request that waits for it. Out: its result. A model on a few cores answers
two questions no sooner at once than in turn, and a long queue only answers people who left.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from threading import Event
from typing import TypeVar

from starlette.requests import Request

T = TypeVar("T")


class BusyError(Exception):
    """The queue is full."""


class ClientGone(Exception):
    """The client left before its answer was ready."""


class Turns:
    """The queue. ``waiting`` is how many requests may wait behind the one being answered."""

    def __init__(self, waiting: int = 8) -> None:
        self._free = waiting + 1
        self._turn = asyncio.Lock()

    async def take(self, request: Request, work: Callable[[Event], T]) -> T:
        """Return what ``work`` returns, from a thread; it is told by the event to give up.

        BusyError where there is no place in the queue, ClientGone where the client has left.
        """
        if not self._free:
            raise BusyError
        self._free -= 1
        gone = Event()
        answer = asyncio.create_task(self._answer(work, gone))
        left = asyncio.create_task(_left(request))
        try:
            await asyncio.wait({answer, left}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            left.cancel()
            gone.set()  # after the answer nobody looks at it
        if answer.done():
            return answer.result()
        answer.add_done_callback(_forget)
        raise ClientGone

    async def _answer(self, work: Callable[[Event], T], gone: Event) -> T:
        try:
            async with self._turn:
                if gone.is_set():
                    raise ClientGone
                # Never cancelled from outside: the turn is held until the thread has ended.
                return await asyncio.to_thread(work, gone)
        finally:
            self._free += 1


async def _left(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _forget(task: asyncio.Task[T]) -> None:
    """Take the result that nobody waits for, so that asyncio does not report it as lost."""
    if not task.cancelled():
        task.exception()
