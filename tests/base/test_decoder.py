"""The decoder of pretraining computes what Transformers' Mistral does, sample by sample."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest

from schematune.base.corpus import Group
from schematune.base.packing import Encoder, packs
from tests.tiny_model import train_sentencepiece

torch = pytest.importorskip("torch")

GROUPS = (
    Group(
        "CREATE TABLE customer (\n id INTEGER\n)",
        (("How many?", "SELECT id"), ("Names", "SELECT name")),
    ),
    Group(
        "CREATE TABLE address (\n age INTEGER\n)",
        (("Which is the oldest?", "SELECT age FROM customer"),),
    ),
)


def test_packed_branches_equal_single_samples(tmp_path: Path) -> None:
    from transformers import MistralConfig, MistralForCausalLM

    from schematune.base.decoder import Decoder, Shape, shared_prompt_mask

    train_sentencepiece(tmp_path / "tokenizer.model")
    encoder = Encoder(tmp_path / "tokenizer.model")
    pack = next(packs([*GROUPS, *GROUPS * 20], encoder, 256, 200))
    shape = Shape(512, 256, 256, 2, 4, 2, 64)
    torch.manual_seed(0)
    ours = Decoder(shape).eval()
    theirs = MistralForCausalLM(MistralConfig(**shape.config())).eval().float()
    missing = theirs.load_state_dict(
        {f"model.{n}": p for n, p in ours.named_parameters()}, strict=False
    )
    assert missing.missing_keys in ([], ["lm_head.weight"])
    tensors = {
        name: torch.from_numpy(getattr(pack, name).astype("int64"))[None]
        for name in ("ids", "positions", "groups", "branches")
    }
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # FlexAttention says that it is slow when not compiled
        mask = shared_prompt_mask(tensors["groups"], tensors["branches"])
        hidden = ours(tensors["ids"], tensors["positions"], mask)
        packed = hidden @ ours.embed_tokens.weight.T
    checked = 0
    for group in range(1, 3):
        for branch in range(1, 3):
            prompt = (tensors["groups"] == group) & (tensors["branches"] == 0)
            own = (tensors["groups"] == group) & (tensors["branches"] == branch)
            if not own.any():
                continue
            ids = torch.cat((tensors["ids"][prompt], tensors["ids"][own]))[None]
            with torch.no_grad():
                single = theirs(ids).logits[0, -int(own.sum()) :]
            torch.testing.assert_close(packed[own], single, atol=1e-4, rtol=1e-4)
            checked += 1
    assert checked == 3
