"""A SentencePiece BPE tokenizer as Transformers and llama.cpp read it.

In: the ``tokenizer.model`` that SentencePiece trained. Out: ``tokenizer.json`` and
``tokenizer_config.json`` beside it, which give the same ids for every text. Covers BPE with byte
fallback, no dummy prefix and no normalisation, as the embedded base has; the tokenizers of other
models come with their own files and never pass through here.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from schematune.errors import MissingExtra, ModelError
from schematune.prompt import CHAT_TEMPLATE

SENTENCEPIECE_FILE = "tokenizer.model"
TOKENIZER_FILE = "tokenizer.json"
TOKENIZER_CONFIG_FILE = "tokenizer_config.json"

SPACE = "▁"
"""How SentencePiece writes a space inside a piece."""


class PieceType(IntEnum):
    """What a piece is; SentencePiece and GGUF number the types alike."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5
    BYTE = 6


@dataclass(frozen=True, slots=True)
class Piece:
    """One entry of the vocabulary; its id is its place."""

    text: str
    score: float
    type: PieceType


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a ``tokenizer.model`` holds."""

    pieces: tuple[Piece, ...]
    bos_id: int
    eos_id: int
    unk_id: int
    is_bpe: bool
    add_dummy_prefix: bool
    is_identity: bool


def read_vocabulary(path: Path) -> Vocabulary:
    """Return the pieces of a SentencePiece model; ModelError where the file is not one."""
    try:
        from sentencepiece import sentencepiece_model_pb2
    except ImportError:
        raise MissingExtra("sentencepiece", "train") from None
    model = sentencepiece_model_pb2.ModelProto()
    try:
        model.ParseFromString(path.read_bytes())
    except Exception as error:  # protobuf's DecodeError lives in a module without a stable name
        raise ModelError(f"{str(path)!r} is not a SentencePiece model: {error}") from error
    spec, normalizer = model.trainer_spec, model.normalizer_spec
    return Vocabulary(
        pieces=tuple(Piece(p.piece, p.score, PieceType(p.type)) for p in model.pieces),
        bos_id=spec.bos_id,
        eos_id=spec.eos_id,
        unk_id=spec.unk_id,
        is_bpe=spec.model_type == spec.BPE,
        add_dummy_prefix=normalizer.add_dummy_prefix,
        is_identity=not normalizer.precompiled_charsmap and not normalizer.remove_extra_whitespaces,
    )


def save_tokenizer(
    sentencepiece_model: Path, folder: Path, chat_template: str = CHAT_TEMPLATE
) -> None:
    """Write ``tokenizer.model``, ``tokenizer.json`` and ``tokenizer_config.json`` into ``folder``.

    User-defined pieces that the chat template writes become control tokens, which text of users
    never yields; the others (such as the newline) stay plain.
    """
    vocabulary = read_vocabulary(sentencepiece_model)
    if not vocabulary.is_bpe or vocabulary.add_dummy_prefix or not vocabulary.is_identity:
        raise ModelError(
            f"{str(sentencepiece_model)!r} is not BPE without dummy prefix and normalisation; "
            "train it with model_type='bpe', add_dummy_prefix=False, "
            "remove_extra_whitespaces=False, normalization_rule_name='identity'"
        )
    added = _added_tokens(vocabulary, chat_template)
    target = folder / SENTENCEPIECE_FILE
    if target != sentencepiece_model:
        shutil.copyfile(sentencepiece_model, target)
    _write_json(folder / TOKENIZER_FILE, _tokenizer_json(vocabulary, added))
    _write_json(folder / TOKENIZER_CONFIG_FILE, _config_json(vocabulary, added, chat_template))


def _write_json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _added_tokens(vocabulary: Vocabulary, chat_template: str) -> list[dict[str, Any]]:
    """Return the pieces that are matched before any merging."""
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False}
    matched = (PieceType.UNKNOWN, PieceType.CONTROL, PieceType.USER_DEFINED)
    return [
        {"id": id_, "content": piece.text, **flags, "special": _is_special(piece, chat_template)}
        for id_, piece in enumerate(vocabulary.pieces)
        if piece.type in matched
    ]


def _is_special(piece: Piece, chat_template: str) -> bool:
    return piece.type is not PieceType.USER_DEFINED or (
        bool(piece.text.strip()) and piece.text in chat_template
    )


def _tokenizer_json(vocabulary: Vocabulary, added: list[dict[str, Any]]) -> dict[str, Any]:
    ids = {piece.text: id_ for id_, piece in enumerate(vocabulary.pieces)}
    bos = vocabulary.pieces[vocabulary.bos_id].text
    first = {"SpecialToken": {"id": bos, "type_id": 0}}
    text, pair = ({"Sequence": {"id": name, "type_id": 0}} for name in ("A", "B"))
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": added,
        "normalizer": {"type": "Replace", "pattern": {"String": " "}, "content": SPACE},
        "pre_tokenizer": None,
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [first, text],
            "pair": [first, text, pair],
            "special_tokens": {bos: {"id": bos, "ids": [vocabulary.bos_id], "tokens": [bos]}},
        },
        "decoder": {
            "type": "Sequence",
            "decoders": [
                {"type": "Replace", "pattern": {"String": SPACE}, "content": " "},
                {"type": "ByteFallback"},
                {"type": "Fuse"},
            ],
        },
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": vocabulary.pieces[vocabulary.unk_id].text,
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": True,
            "byte_fallback": True,
            "ignore_merges": False,
            "vocab": ids,
            "merges": list(_merges(vocabulary)),
        },
    }


def _merges(vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield every pair of pieces whose text is a piece, in the order SentencePiece merges them."""
    normal = {p.text: p.score for p in vocabulary.pieces if p.type is PieceType.NORMAL}
    for text in sorted(normal, key=lambda text: -normal[text]):
        for cut in range(1, len(text)):
            if text[:cut] in normal and text[cut:] in normal:
                yield text[:cut], text[cut:]


def _config_json(
    vocabulary: Vocabulary, added: list[dict[str, Any]], chat_template: str
) -> dict[str, Any]:
    return {
        # Reads tokenizer.json as it stands; a model's own class would rebuild it in its own way.
        "tokenizer_class": "PreTrainedTokenizerFast",
        "bos_token": vocabulary.pieces[vocabulary.bos_id].text,
        "eos_token": vocabulary.pieces[vocabulary.eos_id].text,
        "unk_token": vocabulary.pieces[vocabulary.unk_id].text,
        "pad_token": vocabulary.pieces[vocabulary.eos_id].text,
        "padding_side": "left",
        "add_prefix_space": False,
        "clean_up_tokenization_spaces": False,
        "model_max_length": 4096,
        "added_tokens_decoder": {
            str(token["id"]): {key: token[key] for key in token if key != "id"} for token in added
        },
        "chat_template": chat_template,
    }
