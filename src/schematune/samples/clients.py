"""The doors to LLMs that teach: Anthropic's protocol, and OpenAI's, which many servers speak.

In: a prompt. Out: text, or one clear TeacherError. Retries with growing pauses are the official
packages' own; they are imported late, and their telemetry is off.
"""

from __future__ import annotations

import os
from typing import Any, Protocol

from schematune.errors import ConfigError, MissingExtra, TeacherError

_RETRIES = 5
_TIMEOUT_S = 180.0
_MAX_TOKENS = 8192


class BusyError(TeacherError):
    """One request failed in a way that another may not: overload, rate limit, time-out."""


class Client(Protocol):
    """Something that answers prompts; ``name`` is part of what answers are stored under."""

    @property
    def name(self) -> str:
        """Provider, model and endpoint."""
        ...

    async def ask(self, prompt: str) -> str:
        """Return the answer's text; BusyError where it is worth asking again, else TeacherError."""
        ...

    async def close(self) -> None:
        """Close connections."""
        ...


def open_client(
    teacher: str, base_url: str = "", *, retries: int = _RETRIES, timeout_s: float = _TIMEOUT_S
) -> Client:
    """Return the client of ``anthropic:MODEL`` or ``openai:MODEL``; TeacherError without a key."""
    provider, _, model = teacher.partition(":")
    if model.strip() and provider == "anthropic":
        return AnthropicClient(model.strip(), base_url, retries=retries, timeout_s=timeout_s)
    if model.strip() and provider == "openai":
        return OpenAIClient(model.strip(), base_url, retries=retries, timeout_s=timeout_s)
    raise ConfigError(
        f"teacher {teacher!r} is not known; use builtin, anthropic:MODEL or openai:MODEL, "
        "or both: builtin+openai:MODEL"
    )


class AnthropicClient:
    """Asks Anthropic's Messages API."""

    def __init__(self, model: str, base_url: str = "", *, retries: int, timeout_s: float) -> None:
        self.model = model
        self.name = f"anthropic:{model} {base_url}".strip()
        try:
            import anthropic
        except ImportError:
            raise MissingExtra("anthropic", "teacher") from None
        self._sdk = anthropic
        self._client = anthropic.AsyncAnthropic(
            api_key=_key("ANTHROPIC_API_KEY", base_url),
            base_url=base_url or None,
            max_retries=retries,
            timeout=timeout_s,
            open_telemetry=False,
        )

    async def ask(self, prompt: str) -> str:
        """Return the text blocks of the answer."""
        try:
            message = await self._client.messages.create(
                model=self.model,
                max_tokens=_MAX_TOKENS,
                messages=[{"role": "user", "content": prompt}],
            )
        except self._sdk.APIError as error:
            raise _failure(self._sdk, error, self.name, "ANTHROPIC_API_KEY") from error
        return "".join(block.text for block in message.content or () if block.type == "text")

    async def close(self) -> None:
        """Close connections."""
        await self._client.close()


class OpenAIClient:
    """Asks an endpoint that speaks OpenAI's chat completions."""

    def __init__(self, model: str, base_url: str = "", *, retries: int, timeout_s: float) -> None:
        self.model = model
        self.name = f"openai:{model} {base_url}".strip()
        try:
            import openai
        except ImportError:
            raise MissingExtra("openai", "teacher") from None
        self._sdk = openai
        self._client = openai.AsyncOpenAI(
            api_key=_key("OPENAI_API_KEY", base_url),
            base_url=base_url or None,
            max_retries=retries,
            timeout=timeout_s,
        )

    async def ask(self, prompt: str) -> str:
        """Return the text of the first choice."""
        try:
            completion = await self._client.chat.completions.create(
                model=self.model, messages=[{"role": "user", "content": prompt}]
            )
        except self._sdk.APIError as error:
            raise _failure(self._sdk, error, self.name, "OPENAI_API_KEY") from error
        choices = completion.choices or []
        return (choices[0].message.content or "") if choices else ""

    async def close(self) -> None:
        """Close connections."""
        await self._client.close()


def _key(variable: str, base_url: str) -> str:
    key = os.environ.get(variable, "").strip()
    if key:
        return key
    if base_url:
        return "none"  # local servers want no key, but the packages insist on one
    raise TeacherError(
        f"the environment variable {variable} is not set; set it to your key, "
        "or use --teacher builtin, which needs none"
    )


def _failure(sdk: Any, error: Exception, name: str, variable: str) -> TeacherError:
    """Return our error for one of a package's; both packages name them alike."""
    if isinstance(error, sdk.APITimeoutError):
        return BusyError(f"{name} did not answer in time")
    if isinstance(error, sdk.APIConnectionError):
        return TeacherError(
            f"{name} cannot be reached ({error.__cause__ or error}); check base_url"
        )
    if isinstance(error, (sdk.AuthenticationError, sdk.PermissionDeniedError)):
        return TeacherError(f"{name} refused the key in {variable}; check that it is valid")
    if isinstance(error, sdk.NotFoundError):
        return TeacherError(f"{name} is not known at its endpoint; check the model's name")
    status = getattr(error, "status_code", None)
    if status in (408, 409, 429) or (isinstance(status, int) and status >= 500):
        return BusyError(f"{name} is overloaded (HTTP {status})")
    return TeacherError(f"{name} refused the request: {_one_line(error)}")


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]
