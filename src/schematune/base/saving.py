"""A model of pretraining as a Transformers folder."""

from __future__ import annotations

import json
from pathlib import Path

from schematune.base.decoder import Decoder
from schematune.inference.tokenizer import SENTENCEPIECE_FILE, save_tokenizer
from schematune.prompt import prompt_record


def save_base(model: Decoder, tokenizer: Path, folder: Path) -> None:
    """Write the model as a Transformers folder with its tokenizer and prompt record."""
    from safetensors.torch import save_file

    save_file(model.transformers_weights(), folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "config.json").write_text(json.dumps(model.shape.config(), indent=2) + "\n")
    save_tokenizer(tokenizer, folder)
    prompt_record().save(folder)
    assert (folder / SENTENCEPIECE_FILE).exists()
