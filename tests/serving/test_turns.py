"""The queue: one at a time, a few behind it, nobody who left."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from threading import Event
from typing import Any

import pytest
from starlette.requests import Request
from starlette.types import Message

from schematune.serving.turns import BusyError, ClientGone, Turns


def run(scenario: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(asyncio.wait_for(scenario(), timeout=20))


def waiting_client() -> Request:
    async def receive() -> Message:
        await asyncio.Event().wait()
        raise AssertionError

    return Request({"type": "http"}, receive)


def leaving_client(leave: asyncio.Event) -> Request:
    async def receive() -> Message:
        await leave.wait()
        return {"type": "http.disconnect"}

    return Request({"type": "http"}, receive)


def test_one_at_a_time_and_no_more_than_the_queue_holds() -> None:
    go = Event()
    running = threading.Semaphore(1)

    def work(_gone: Event) -> str:
        assert running.acquire(blocking=False)
        go.wait()
        running.release()
        return "done"

    async def scenario() -> None:
        turns = Turns(waiting=2)
        taken = [asyncio.create_task(turns.take(waiting_client(), work)) for _ in range(3)]
        await asyncio.sleep(0)
        with pytest.raises(BusyError):
            await turns.take(waiting_client(), work)
        go.set()
        assert await asyncio.gather(*taken) == ["done"] * 3
        assert await turns.take(waiting_client(), work) == "done"

    run(scenario)


def test_work_is_told_that_its_client_left_and_keeps_its_turn_until_it_ends() -> None:
    begun, ended = Event(), Event()

    def work(gone: Event) -> None:
        begun.set()
        gone.wait()
        ended.set()

    async def scenario() -> None:
        turns, leave = Turns(), asyncio.Event()
        taken = asyncio.create_task(turns.take(leaving_client(leave), work))
        await asyncio.to_thread(begun.wait)
        leave.set()
        with pytest.raises(ClientGone):
            await taken
        assert await turns.take(waiting_client(), lambda _gone: ended.is_set())

    run(scenario)


def test_nothing_is_begun_for_a_client_that_left_the_queue() -> None:
    go, begun = Event(), Event()

    async def scenario() -> None:
        turns, leave = Turns(), asyncio.Event()
        first = asyncio.create_task(turns.take(waiting_client(), lambda _gone: go.wait()))
        second = asyncio.create_task(turns.take(leaving_client(leave), lambda _gone: begun.set()))
        leave.set()
        with pytest.raises(ClientGone):
            await second
        go.set()
        await first
        await turns.take(waiting_client(), lambda _gone: None)
        assert not begun.is_set()

    run(scenario)


def test_errors_of_the_work_reach_the_one_who_waits() -> None:
    def work(_gone: Event) -> None:
        raise ValueError("as it is")

    async def scenario() -> None:
        with pytest.raises(ValueError, match="as it is"):
            await Turns().take(waiting_client(), work)

    run(scenario)
