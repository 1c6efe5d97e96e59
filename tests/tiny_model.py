"""A random Mistral model of a million weights, with a real tokenizer, made in a second.

For tests of everything that touches a model: what it writes is nonsense, but the same nonsense in
Transformers and in llama.cpp; :func:`teach` makes it answer three questions by heart. Its widths
are multiples of 256, so that K-quants apply.
"""

from __future__ import annotations

import io
import json
import warnings
from pathlib import Path
from typing import Any

from schematune.inference.chat import encode_message
from schematune.inference.loading import load_base
from schematune.inference.tokenizer import SENTENCEPIECE_FILE, save_tokenizer
from schematune.prompt import CHAT_TEMPLATE, prompt_record, user_message
from schematune.settings import TrainSettings
from schematune.workspace import manifest

SENTENCES = (
    "Write one SQLite SELECT that answers the question. If these tables cannot answer it, write: ",
    "CREATE TABLE customer (\n id INTEGER PRIMARY KEY,\n name TEXT, -- 'Ada'\n age INTEGER\n)",
    "CREATE TABLE address (\n id INTEGER PRIMARY KEY,\n customer_id INTEGER REFERENCES customer\n)",
    "How many customers live in Berlin? Which customer has no address? I don't know",
    "SELECT name, COUNT(*) AS n FROM customer JOIN address ON customer.id = address.customer_id",
    "SELECT MIN(age), MAX(age) FROM customer WHERE name LIKE 'A%' GROUP BY name ORDER BY 2 DESC",
    '    four spaces, a tab\t, 0123456789, naïve, größer, 東京, !?;:[]{}<>|&^~@#$+-*/\\"`',
)
INSTRUCTION = "\n".join(SENTENCES[:3])
ANSWERS = {
    "How many customers live in Berlin?": "SELECT COUNT(*) FROM customer",
    "Which is the oldest?": "SELECT name, MAX(age) FROM customer",
    "Will it rain?": "I don't know",
}
QUESTIONS = tuple(ANSWERS)
MESSAGES = tuple(user_message(INSTRUCTION, question) for question in QUESTIONS)


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
    """Write a model folder (weights, config, tokenizer, prompt.json) and return it; untaught.

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


def teach(folder: Path, steps: int = 12) -> Path:
    """Make the model of ``folder`` answer ``QUESTIONS`` by heart; a second and a half."""
    import torch

    model, tokenizer = load_base(folder)
    prompts = [encode_message(tokenizer, message) for message in MESSAGES]
    answers = [
        [*tokenizer.encode(text, add_special_tokens=False), tokenizer.eos_token_id]
        for text in ANSWERS.values()
    ]
    width = max(len(p) + len(a) for p, a in zip(prompts, answers, strict=True))
    pairs = list(zip(prompts, answers, strict=True))
    ids = torch.tensor([p + a + [2] * (width - len(p) - len(a)) for p, a in pairs])
    labels = [[-100] * len(p) + a + [-100] * (width - len(p) - len(a)) for p, a in pairs]
    optimizer = torch.optim.AdamW(model.parameters(), lr=2e-3)
    for _ in range(steps):
        model(input_ids=ids, labels=torch.tensor(labels)).loss.backward()
        optimizer.step()
        optimizer.zero_grad()
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


def build_adapter(folder: Path, base: Path, scale: float = 0.02) -> Path:
    """Write a random adapter over ``base``, as training writes one, and return its folder."""
    import torch
    from peft import LoraConfig, get_peft_model

    torch.manual_seed(1)
    targets = ["q_proj", "v_proj", "down_proj"]
    config = LoraConfig(r=4, lora_alpha=8, target_modules=targets, task_type="CAUSAL_LM")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # PEFT asks by names that were renamed
        model = get_peft_model(load_base(base).model, config)
    for name, weight in model.named_parameters():
        if "lora_B" in name:  # born as zeros
            torch.nn.init.normal_(weight, std=scale)
    model.peft_config["default"].base_model_name_or_path = str(base)
    model.save_pretrained(folder, save_embedding_layers=False)
    prompt_record(CHAT_TEMPLATE).save(folder)
    inputs = {"samples": "0123456789abcdef", "schema": "fedcba9876543210"}
    manifest("train", inputs, TrainSettings(base=str(base))).save(folder)
    return folder
