"""Answers: from a question to words, as a function, a LangChain runnable, or over HTTP."""

from schematune.serving.answer import Answer, Answerer, Queryable
from schematune.serving.chain import create_answerer, create_chain

__all__ = ["Answer", "Answerer", "Queryable", "create_answerer", "create_chain"]
