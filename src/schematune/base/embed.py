"""A pretrained folder as the embedded base: one small file of weights, and what belongs to it.

In: the folder that pretraining wrote. Out: a folder with the weights as Q8_0, which llama.cpp runs
and from which tuning begins, with configuration, tokenizer, prompt record, losses and manifest.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from schematune.export import export_gguf
from schematune.inference.artifact import CONFIG_FILE, GGUF_FILE
from schematune.inference.tokenizer import SENTENCEPIECE_FILE, save_tokenizer
from schematune.prompt import check_prompt, prompt_record
from schematune.workspace import MANIFEST_FILE

LOSSES_FILE = "pretrain.jsonl"
QUANT = "Q8_0"


def embed(pretrained: Path, folder: Path) -> Path:
    """Write the embedded base's files into ``folder``; return the weights' path.

    ModelError where the model was pretrained on another prompt than this version's.
    """
    check_prompt(pretrained)
    folder.mkdir(parents=True, exist_ok=True)
    weights = export_gguf(pretrained, folder / GGUF_FILE, QUANT)
    save_tokenizer(pretrained / SENTENCEPIECE_FILE, folder)
    prompt_record().save(folder)
    for name in (CONFIG_FILE, LOSSES_FILE, MANIFEST_FILE):
        shutil.copyfile(pretrained / name, folder / name)
    return weights
