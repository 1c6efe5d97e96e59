"""The embedded base's tokenizer: SentencePiece BPE with byte fallback, fitted to schemas and SQL.

In: groups of the corpus. Out: ``tokenizer.model`` and the files that Transformers reads. New lines
and the chat marks are pieces of their own, so that a prompt's tokens never depend on its question;
digits stand alone.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from schematune.base.corpus import Group
from schematune.inference.tokenizer import SENTENCEPIECE_FILE, save_tokenizer

VOCABULARY = 8192


def train_tokenizer(groups: Iterable[Group], folder: Path, vocabulary: int = VOCABULARY) -> None:
    """Train on the groups' texts and write the tokenizer's files into ``folder``."""
    import sentencepiece

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=_sentences(groups),
        model_writer=model,
        model_type="bpe",
        vocab_size=vocabulary,
        byte_fallback=True,
        split_digits=True,
        add_dummy_prefix=False,
        remove_extra_whitespaces=False,
        normalization_rule_name="identity",
        character_coverage=0.9995,
        unk_id=0,
        bos_id=1,
        eos_id=2,
        pad_id=-1,
        user_defined_symbols=["[INST]", "[/INST]", "\n"],
        minloglevel=2,
    )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / SENTENCEPIECE_FILE).write_bytes(model.getvalue())
    save_tokenizer(folder / SENTENCEPIECE_FILE, folder)


def _sentences(groups: Iterable[Group]) -> Iterator[str]:
    for group in groups:
        # A prompt is read as often as a few of its questions; more would drown their words.
        yield from group.instruction.split("\n")
        for question, output in group.pairs:
            yield question
            yield output
