"""What stands between the network and the answers: who may ask, how much, and from where.

In: the serving settings. Out: ASGI middleware, outermost first. It knows nothing of SQL; what a
question may do to the database is decided by the guard and the database's door.
"""

from __future__ import annotations

import hmac
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from schematune.errors import ConfigError
from schematune.settings import ServeSettings

MAX_BODY_BYTES = 64 * 1024
_MIN_TOKEN_CHARS = 16
_OPEN_PATHS = frozenset({"/", "/health"})  # they tell nothing of the database

_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}


def is_loopback(host: str) -> bool:
    """Tell whether only this machine can reach an address.

    >>> is_loopback("127.0.0.1"), is_loopback("localhost"), is_loopback("::1")
    (True, True, True)
    >>> is_loopback("0.0.0.0"), is_loopback("example.org"), is_loopback("")
    (False, False, False)
    """
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_exposure(settings: ServeSettings) -> None:
    """Refuse to listen to other machines without a token that cannot be guessed."""
    if not is_loopback(settings.host) and len(settings.token) < _MIN_TOKEN_CHARS:
        raise ConfigError(
            f"host {settings.host!r} can be reached from other machines, and that needs a token "
            f"of {_MIN_TOKEN_CHARS} characters or more in serve.token; make one with: "
            "python -c 'import secrets; print(secrets.token_urlsafe(32))'"
        )


def middleware(settings: ServeSettings) -> list[Middleware]:
    """Return the layers that the settings call for, outermost first."""
    layers = [Middleware(SafeHeaders)]
    if is_loopback(settings.host):
        # A page can point a name of its own at 127.0.0.1 (DNS rebinding); Host gives it away.
        names = ["localhost", "127.0.0.1", "::1", "[::1]", settings.host]
        layers.append(Middleware(TrustedHostMiddleware, allowed_hosts=names, www_redirect=False))
    if settings.token:
        layers.append(Middleware(BearerToken, token=settings.token))
    return [*layers, Middleware(BodyLimit, max_bytes=MAX_BODY_BYTES)]


@dataclass(frozen=True)
class SafeHeaders:
    """Every response forbids framing, sniffing, caching and loading; a page may set its own CSP."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, and complete the headers of the response."""

        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_safely)


@dataclass(frozen=True)
class BearerToken:
    """Only requests that carry the token pass, but for the page and the health check."""

    app: ASGIApp
    token: str

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or answer 401."""
        if scope["type"] != "http" or scope["path"] in _OPEN_PATHS or self._knows(scope):
            await self.app(scope, receive, send)
            return
        response = JSONResponse(
            error_body("this server asks for a bearer token", "unauthorized"),
            status_code=401,
            headers={"WWW-Authenticate": "Bearer"},
        )
        await response(scope, receive, send)

    def _knows(self, scope: Scope) -> bool:
        given = Headers(scope=scope).get("authorization", "")
        return hmac.compare_digest(given.encode(), f"Bearer {self.token}".encode())


@dataclass(frozen=True)
class BodyLimit:
    """A body is read up to a limit, whatever length it declares."""

    app: ASGIApp
    max_bytes: int

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on; reading more than the limit ends in 413."""
        read = 0

        async def receive_some() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > self.max_bytes:
                raise HTTPException(413, f"send at most {self.max_bytes} bytes")
            return message

        await self.app(scope, receive_some, send)


def error_body(message: str, code: str) -> Mapping[str, Mapping[str, str]]:
    """Return an error as OpenAI's clients expect one."""
    return {"error": {"message": message, "type": "error", "code": code}}
