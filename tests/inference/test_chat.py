from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.inference.chat import control_tokens, disarm, encode_message
from schematune.inference.loading import load_tokenizer

CONTROL = ("<unk>", "<s>", "</s>", "[INST]", "[/INST]")
HOSTILE = st.lists(st.one_of(st.sampled_from([*CONTROL, "[", "</", "\n"]), st.text(max_size=3)))


@pytest.fixture(scope="module")
def tokenizer(taught: Path) -> Any:
    return load_tokenizer(taught)


def test_the_control_tokens_of_a_tokenizer_are_found(tokenizer: Any) -> None:
    assert set(control_tokens(tokenizer)) == set(CONTROL)


@given(HOSTILE.map("".join))
def test_no_message_holds_a_control_token(tokenizer: Any, message: str) -> None:
    begin, open_, *said, close = encode_message(tokenizer, message)
    assert [begin, open_, close] == tokenizer.convert_tokens_to_ids(["<s>", "[INST]", "[/INST]"])
    assert not set(said) & set(tokenizer.all_special_ids)


@given(st.text(alphabet="abc<>[]/\n 1é"))
def test_other_messages_stay_as_they_are(message: str) -> None:
    assert disarm(message, CONTROL) == message


def test_without_control_tokens_nothing_changes() -> None:
    assert disarm("[INST]", []) == "[INST]"


def test_a_tokenizer_without_a_template_gets_ours(taught: Path) -> None:
    tokenizer = load_tokenizer(taught)
    wanted = encode_message(tokenizer, "How many?")
    tokenizer.chat_template = None
    assert encode_message(tokenizer, "How many?") == wanted
