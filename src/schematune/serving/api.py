"""Answers over HTTP: a page, a small JSON interface, and OpenAI's chat protocol.

In: an answerer and the serving settings. Out: an ASGI application, or a running server.

    GET  /                       the page
    GET  /health                 {"status": "ok"}
    POST /ask                    {"question": ...} → the answer with its SQL and rows
    GET  /v1/models              the one model, as OpenAI's clients list it
    POST /v1/chat/completions    the last user message is the question

What the guard or the driver said goes to this server's log under a reference, never to a client.
There is no CORS, no session and no state: every question stands alone.
"""

from __future__ import annotations

import json
import logging
import secrets
import socket
from collections.abc import Callable
from dataclasses import replace
from threading import Event
from typing import Any

from schematune.errors import ConfigError, DataError, MissingExtra

try:
    import uvicorn
    from starlette.applications import Starlette
    from starlette.exceptions import HTTPException
    from starlette.requests import Request
    from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
    from starlette.routing import Route
except ImportError as error:
    raise MissingExtra(error.name or "starlette", "serve") from None

from schematune.serving import openai
from schematune.serving.answer import Answer, Answerer
from schematune.serving.page import page, policy
from schematune.serving.protection import check_exposure, error_body, middleware
from schematune.serving.turns import BusyError, ClientGone, Turns
from schematune.settings import ServeSettings

_log = logging.getLogger(__name__)
_GONE = 499  # nginx's number for a client that left; nobody reads it


def create_app(answerer: Answerer, settings: ServeSettings) -> Starlette:
    """Return the application; ConfigError where it would be open to other machines unguarded."""
    check_exposure(settings)
    service = Service(answerer)
    return Starlette(
        routes=[
            Route("/", _page),
            Route("/health", _health),
            Route("/ask", service.ask, methods=["POST"]),
            Route("/v1/models", service.models),
            Route("/v1/chat/completions", service.chat, methods=["POST"]),
        ],
        middleware=middleware(settings),
        exception_handlers={
            HTTPException: _refused,
            DataError: _misasked,
            BusyError: _busy,
            ClientGone: _gone,
            Exception: _broken,
        },
    )


def serve(
    answerer: Answerer, settings: ServeSettings, announce: Callable[[str], None] | None = None
) -> None:
    """Answer until interrupted. ``announce`` is told the URL once the port is open."""
    app = create_app(answerer, settings)
    with listen(settings) as listening:
        if announce:
            announce(url_of(listening))
        config = uvicorn.Config(
            app,
            lifespan="off",
            access_log=False,  # addresses of people who ask are nobody's business
            log_level="warning",
            server_header=False,
            limit_concurrency=64,
            proxy_headers=False,
            ws="none",
        )
        uvicorn.Server(config).run(sockets=[listening])


def listen(settings: ServeSettings) -> socket.socket:
    """Return a socket that listens where the settings say; ConfigError where it cannot."""
    try:
        return socket.create_server(
            (settings.host, settings.port),
            family=socket.AF_INET6 if ":" in settings.host else socket.AF_INET,
        )
    except OSError as error:
        raise ConfigError(
            f"cannot listen on {settings.host!r} port {settings.port}: "
            f"{error.strerror or error}; choose another with --port"
        ) from error


def url_of(listening: socket.socket) -> str:
    """Return the address that a browser needs."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class Service:
    """The routes that ask the model, one question at a time."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer
        self._turns = Turns()

    async def ask(self, request: Request) -> Response:
        """Answer ``{"question": ...}`` with everything but the details of what went wrong."""
        question = (await _json(request)).get("question")
        if not isinstance(question, str):
            raise HTTPException(400, 'send {"question": "..."}')
        return JSONResponse((await self._answer(request, question)).to_dict())

    async def chat(self, request: Request) -> Response:
        """Answer the last user message in words, whole or as a stream of one piece."""
        asked = openai.read_chat(await _json(request))
        answer = await self._answer(request, asked.question)
        name = self._answerer.model.name
        if asked.stream:
            return StreamingResponse(
                openai.events(answer.text, name), media_type="text/event-stream"
            )
        return JSONResponse(openai.completion(answer.text, name))

    async def models(self, _request: Request) -> Response:
        """List the model that is asked."""
        return JSONResponse(openai.models(self._answerer.model.name))

    async def _answer(self, request: Request, question: str) -> Answer:
        def work(gone: Event) -> Answer:
            return self._answerer(question, gone=gone)

        answer = await self._turns.take(request, work)
        return _logged(answer) if answer.detail else answer


def _logged(answer: Answer) -> Answer:
    """Log why there is no answer, and return it with the reference under which it was logged."""
    reference = _reference()
    _log.warning("%s %s: %s", reference, answer.outcome, answer.detail)
    return replace(answer, text=f"{answer.text} (Reference: {reference})", detail="")


def _reference() -> str:
    return secrets.token_hex(4)


async def _json(request: Request) -> dict[str, Any]:
    """Return the body; only declared JSON is read, which no page of another site can send."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise HTTPException(415, "send Content-Type: application/json")
    try:
        body = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise HTTPException(400, "the body is not JSON") from None
    if not isinstance(body, dict):
        raise HTTPException(400, "the body is not a JSON object")
    return body


async def _page(_request: Request) -> Response:
    return HTMLResponse(page(), headers={"Content-Security-Policy": policy()})


async def _health(_request: Request) -> Response:
    return JSONResponse({"status": "ok"})


def _error(status: int, message: str, code: str, **headers: str) -> Response:
    return JSONResponse(error_body(message, code), status_code=status, headers=headers)


async def _refused(_request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 400
    detail = error.detail if isinstance(error, HTTPException) else str(error)
    return _error(status, detail, "invalid_request")


async def _misasked(_request: Request, error: Exception) -> Response:
    return _error(400, str(error), "invalid_question")


async def _busy(_request: Request, _busy: Exception) -> Response:
    return _error(503, "too many questions at once; try again in a few seconds", "busy")


async def _gone(_request: Request, _gone: Exception) -> Response:
    return Response(status_code=_GONE)


async def _broken(_request: Request, error: Exception) -> Response:
    reference = _reference()
    _log.error("%s %s: %s", reference, type(error).__name__, error)
    return _error(500, f"something went wrong here (reference: {reference})", "internal_error")
