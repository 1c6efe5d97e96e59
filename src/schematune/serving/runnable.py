"""The steps of an answer as LangChain runnables.

In: ``{"question": ...}``. Out: the answer in words. "I don't know" is a route of its own, and so is
a query that was refused or failed. Needs ``langchain-core``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypedDict

from langchain_core.callbacks import BaseCallbackManager
from langchain_core.runnables import Runnable, RunnableBranch, RunnableConfig, RunnableLambda
from langchain_core.runnables.config import ensure_config
from langchain_core.tracers import LangChainTracer
from langsmith import tracing_context

from schematune.errors import DataError, GuardError, QueryError, QueryTimeout, SchematuneError
from schematune.serving.answer import Answer, Answerer, Draft, Found

Question = dict[str, Any]


class State(TypedDict, total=False):
    """What flows between the steps; ``error`` is what running the draft raised."""

    draft: Draft
    error: SchematuneError


def compose(answerer: Answerer) -> Runnable[Question, str]:
    """Return question → SQL → guard → rows → words, with routes for abstention and for errors."""

    def run_sql(state: State) -> Found:
        return answerer.find(state["draft"])

    def excuse(state: State) -> Answer:
        return answerer.explain(state["draft"], state["error"])

    def decline(state: State) -> Answer:
        return answerer.decline(state["draft"])

    answered = (RunnableLambda(run_sql) | RunnableLambda(answerer.word)).with_fallbacks(
        [RunnableLambda(excuse)],
        exceptions_to_handle=(GuardError, QueryError, QueryTimeout),
        exception_key="error",
    )
    route = RunnableBranch((_abstained, RunnableLambda(decline)), answered)
    return WriteSql(answerer) | route | RunnableLambda(_text)


def _abstained(state: State) -> bool:
    return state["draft"].sql is None


def _text(answer: Answer) -> str:
    return answer.text


class WriteSql(Runnable[Question, State]):
    """The model's step; a batch of questions is one call of the model."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer

    def invoke(
        self,
        input: Question,  # noqa: A002 - LangChain's name
        config: RunnableConfig | None = None,
        **kwargs: Any,  # noqa: ARG002 - LangChain's signature
    ) -> State:
        """Return the draft of one question."""
        return self._call_with_config(self._draft, input, config)

    def batch(
        self,
        inputs: list[Question],
        config: RunnableConfig | list[RunnableConfig] | None = None,
        *,
        return_exceptions: bool = False,
        **kwargs: Any | None,  # noqa: ARG002 - LangChain's signature
    ) -> list[State]:
        """Return the drafts of all questions."""
        return self._batch_with_config(
            self._drafts, inputs, config, return_exceptions=return_exceptions
        )

    def _draft(self, given: Question) -> State:
        (draft,) = self._answerer.write([_question(given)])
        return State(draft=draft)

    def _drafts(self, inputs: list[Question]) -> list[Exception | State]:
        drafts = self._answerer.write([_question(given) for given in inputs])
        return [State(draft=draft) for draft in drafts]


def _question(given: Question) -> str:
    question = given.get("question") if isinstance(given, dict) else None
    if not isinstance(question, str):
        raise DataError(f"the chain takes {{'question': '...'}}, not {given!r:.100}")
    return question


class Private(Runnable[Question, str]):
    """A chain that tells nobody: LangChain's tracing stays off whatever the environment says.

    LangChain sends every input and output to LangSmith where a variable such as
    ``LANGSMITH_TRACING`` is set, and a surrounding chain hands its tracer down. Questions and rows
    are not theirs to send: both ways are closed here. Other callbacks work as ever.
    """

    def __init__(self, chain: Runnable[Question, str]) -> None:
        self._chain = chain

    def invoke(
        self,
        input: Question,  # noqa: A002 - LangChain's name
        config: RunnableConfig | None = None,
        **kwargs: Any,
    ) -> str:
        """Return the answer in words."""
        with _untraced(config) as quiet:
            return self._chain.invoke(input, quiet, **kwargs)

    async def ainvoke(
        self,
        input: Question,  # noqa: A002 - LangChain's name
        config: RunnableConfig | None = None,
        **kwargs: Any,
    ) -> str:
        """Return the answer in words; the model and the database work in a thread."""
        with _untraced(config) as quiet:
            return await self._chain.ainvoke(input, quiet, **kwargs)

    def batch(
        self,
        inputs: list[Question],
        config: RunnableConfig | list[RunnableConfig] | None = None,
        *,
        return_exceptions: bool = False,
        **kwargs: Any | None,
    ) -> list[str]:
        """Return the answers; the model is called once for all of them."""
        configs = config if isinstance(config, list) else [config] * len(inputs)
        with _untraced(None):
            quiet = [_without_tracers(given) for given in configs]
            return self._chain.batch(inputs, quiet, return_exceptions=return_exceptions, **kwargs)


@contextmanager
def _untraced(config: RunnableConfig | None) -> Iterator[RunnableConfig]:
    with tracing_context(enabled=False):
        yield _without_tracers(config)


def _without_tracers(config: RunnableConfig | None) -> RunnableConfig:
    quiet = ensure_config(config)
    callbacks = quiet.get("callbacks")
    if isinstance(callbacks, BaseCallbackManager):
        callbacks = callbacks.copy()
        callbacks.handlers = _others(callbacks.handlers)
        callbacks.inheritable_handlers = _others(callbacks.inheritable_handlers)
    elif callbacks is not None:
        callbacks = _others(callbacks)
    quiet["callbacks"] = callbacks
    return quiet


def _others(handlers: list[Any]) -> list[Any]:
    return [handler for handler in handlers if not isinstance(handler, LangChainTracer)]
