"""Running models: one protocol, whatever they are stored as.

In: a name or path. Out: a :class:`Model`. ``tiny`` and GGUF files run in llama.cpp and need no
torch; folders and adapters run in Transformers. A model whose stored prompt is not the one that
this schematune writes is refused.
"""

from __future__ import annotations

from pathlib import Path

from schematune.inference.artifact import Kind, recognise
from schematune.inference.model import FakeModel, Model

__all__ = ["FakeModel", "Model", "open_model"]


def open_model(artifact: str | Path) -> Model:
    """Return ``tiny``, a GGUF file, a merged folder or an adapter, loaded and ready to answer.

    Raises ModelError where ``artifact`` is no model or was trained with another prompt, and
    MissingExtra where the package that runs it is not installed.
    """
    found = recognise(artifact)
    if found.kind is Kind.GGUF:
        from schematune.inference.llama import LlamaModel

        return LlamaModel(found.path, found.name)
    from schematune.inference.torch_model import open_torch_model

    return open_torch_model(found)
