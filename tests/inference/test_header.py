from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schematune.errors import ModelError
from schematune.inference.header import PROMPT_KEY, is_gguf, read_header
from schematune.prompt import CHAT_TEMPLATE, prompt_record


def test_a_header_says_what_the_model_is(taught_gguf: Path) -> None:
    header = read_header(taught_gguf)
    assert header["general.architecture"] == "llama"
    assert header["llama.block_count"] == 2
    assert header["llama.rope.freq_base"] == 10000.0
    assert header["tokenizer.ggml.add_bos_token"] is True
    assert header["tokenizer.chat_template"] == CHAT_TEMPLATE
    assert header["tokenizer.ggml.tokens"][:6] == [
        "<unk>",
        "<s>",
        "</s>",
        "[INST]",
        "[/INST]",
        "\n",
    ]
    assert header["tokenizer.ggml.token_type"][:6] == [2, 3, 3, 3, 3, 4]
    assert header[PROMPT_KEY] == prompt_record().fingerprint


@pytest.mark.parametrize("length", [0, 3, 4, 23, 24, 300, 4000])
def test_a_cut_off_file_is_refused(taught_gguf: Path, tmp_path: Path, length: int) -> None:
    path = tmp_path / "cut.gguf"
    path.write_bytes(taught_gguf.read_bytes()[:length])
    with pytest.raises(ModelError, match="not a whole GGUF file"):
        read_header(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_else(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any.gguf"
    path.write_bytes(b"GGUF\x03\0\0\0" + content)
    assert is_gguf(path)
    try:
        read_header(path)
    except ModelError:
        return


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert not is_gguf(tmp_path / "none.gguf")
    with pytest.raises(ModelError, match=r"none\.gguf"):
        read_header(tmp_path / "none.gguf")
