from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import sentencepiece
from hypothesis import given
from hypothesis import strategies as st

from schematune.errors import ModelError
from schematune.inference.loading import load_tokenizer
from schematune.inference.tokenizer import read_vocabulary, save_tokenizer
from tests.tiny_model import SENTENCES, train_sentencepiece

TEXTS = st.lists(
    st.one_of(st.text(max_size=8), st.sampled_from(["\n", "  ", "SELECT", " customer", "12", "▁"])),
    max_size=12,
).map("".join)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tokenizer")
    train_sentencepiece(folder / "tokenizer.model")
    save_tokenizer(folder / "tokenizer.model", folder)
    return folder


@pytest.fixture(scope="module")
def tokenizer(folder: Path) -> Any:
    return load_tokenizer(folder)


@pytest.fixture(scope="module")
def processor(folder: Path) -> Any:
    return sentencepiece.SentencePieceProcessor(model_file=str(folder / "tokenizer.model"))


@given(text=TEXTS)
def test_transformers_reads_the_ids_that_sentencepiece_writes(
    text: str, tokenizer: Any, processor: Any
) -> None:
    assert tokenizer.encode(text, add_special_tokens=False) == processor.encode(text)


@given(text=TEXTS.filter(lambda text: "▁" not in text))
def test_text_comes_back_as_it_was(text: str, tokenizer: Any) -> None:
    assert tokenizer.decode(tokenizer.encode(text, add_special_tokens=False)) == text


def test_marks_of_the_chat_template_are_control_tokens_and_the_newline_is_not(folder: Path) -> None:
    added = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["added_tokens"]
    assert {token["content"]: token["special"] for token in added} == {
        "<unk>": True, "<s>": True, "</s>": True, "[INST]": True, "[/INST]": True, "\n": False,
    }  # fmt: skip


def test_digits_stand_alone(tokenizer: Any) -> None:
    assert tokenizer.tokenize("1234") == ["1", "2", "3", "4"]


def test_a_tokenizer_with_a_dummy_prefix_is_refused(tmp_path: Path) -> None:
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(SENTENCES), model_prefix=str(tmp_path / "other"), model_type="bpe",
        vocab_size=400, byte_fallback=True, hard_vocab_limit=False, minloglevel=2,
    )  # fmt: skip
    with pytest.raises(ModelError, match="add_dummy_prefix=False"):
        save_tokenizer(tmp_path / "other.model", tmp_path)


def test_a_file_that_is_no_tokenizer_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.model").write_bytes(b"\xff not a model")
    with pytest.raises(ModelError, match="not a SentencePiece model"):
        read_vocabulary(tmp_path / "tokenizer.model")
