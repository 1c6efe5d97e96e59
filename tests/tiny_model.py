"""A random Mistral model of a million weights, with a real tokenizer, made in a second.

For tests of everything that touches a model: what it writes is nonsense, but the same nonsense in
Transformers and in llama.cpp. Its widths are multiples of 256, so that K-quants apply.
"""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

from schematune.inference.tokenizer import SENTENCEPIECE_FILE, save_tokenizer
from schematune.prompt import CHAT_TEMPLATE, prompt_record

SENTENCES = (
    "Write one SQLite SELECT that answers the question. If these tables cannot answer it, write: ",
    "CREATE TABLE customer (\n id INTEGER PRIMARY KEY,\n name TEXT, -- 'Ada', 'Grace'\n age INTEGER\n)",
    "CREATE TABLE address (\n id INTEGER PRIMARY KEY,\n customer_id INTEGER REFERENCES customer(id)\n)",
    "How many customers live in Berlin? Which customer has no address? I don't know",
    "SELECT name, COUNT(*) AS n FROM customer JOIN address ON customer.id = address.customer_id",
    "SELECT MIN(age), MAX(age) FROM customer WHERE name LIKE 'A%' GROUP BY name ORDER BY 2 DESC",
    '    four spaces, a tab\t, 0123456789, naïve, größer, 東京, !?;:[]{}<>|&^~@#$+-*/\\"`',
)
INSTRUCTION = "\n".join(SENTENCES[:3])
QUESTIONS = ("How many customers live in Berlin?", "Which is the oldest?", "Names with A, please")


def train_sentencepiece(path: Path, vocab_size: int = 512) -> None:
    """Write a SentencePiece model with the options of the embedded base's."""
    import sentencepiece

    proto = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(SENTENCES * 3),
        model_writer=proto,
        model_type="bpe",
        vocab_size=vocab_size,
        hard_vocab_limit=False,
        byte_fallback=True,
        split_digits=True,
        add_dummy_prefix=False,
        remove_extra_whitespaces=False,
        normalization_rule_name="identity",
        character_coverage=1.0,
        unk_id=0,
        bos_id=1,
        eos_id=2,
        pad_id=-1,
        user_defined_symbols=["[INST]", "[/INST]", "\n"],
        minloglevel=2,
    )
    path.write_bytes(proto.getvalue())


def build_tiny_model(folder: Path, *, seed: int = 0, **changes: Any) -> Path:
    """Write a model folder (weights, config, tokenizer, prompt.json) and return it.

    ``changes`` replace fields of the configuration (``hidden_size=512``, …).
    """
    import torch
    from transformers import MistralForCausalLM

    folder.mkdir(parents=True, exist_ok=True)
    train_sentencepiece(folder / SENTENCEPIECE_FILE)
    save_tokenizer(folder / SENTENCEPIECE_FILE, folder)
    prompt_record(CHAT_TEMPLATE).save(folder)
    torch.manual_seed(seed)
    model = MistralForCausalLM(tiny_config(folder, **changes))
    model.save_pretrained(folder)
    return folder


def tiny_config(folder: Path, **changes: Any) -> Any:
    """Return the configuration for the tokenizer in ``folder``."""
    from transformers import MistralConfig

    vocabulary = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
    settings = {
        "vocab_size": len(vocabulary["model"]["vocab"]),
        "hidden_size": 256,
        "intermediate_size": 512,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "head_dim": 64,
        "max_position_embeddings": 4096,
        "rope_theta": 10000.0,
        "rms_norm_eps": 1e-5,
        "sliding_window": None,
        "tie_word_embeddings": True,
        "bos_token_id": 1,
        "eos_token_id": 2,
        # Wider than usual: the best token then leads by more than rounding.
        "initializer_range": 0.1,
    }
    return MistralConfig(**{**settings, **changes})
