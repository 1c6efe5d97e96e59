from __future__ import annotations

from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from schematune.errors import ModelError
from schematune.inference import open_model
from schematune.inference.chat import encode_message
from schematune.inference.loading import Loaded, load_adapter, load_base
from schematune.inference.torch_model import Dice, TorchModel, shared_length
from tests.tiny_model import ANSWERS, INSTRUCTION, MESSAGES

# One like no other, one that begins like the others, some of other lengths, one twice.
MIXED = (
    *MESSAGES,
    f"{INSTRUCTION}\nWhich?",
    "Hello",
    f"{INSTRUCTION}\nHow many customers named größer 東京 live in house 0123456789 of Berlin?",
    MESSAGES[0],
)


def one_by_one(loaded: Loaded, max_new_tokens: int) -> list[str]:
    texts = []
    for message in MIXED:
        ids = torch.tensor([encode_message(loaded.tokenizer, message)])
        with torch.inference_mode():
            written = loaded.model.generate(
                ids, attention_mask=torch.ones_like(ids), do_sample=False, pad_token_id=2,
                max_new_tokens=max_new_tokens,
            )  # fmt: skip
        answer = written[0, ids.shape[1] :]
        texts.append(loaded.tokenizer.decode(answer, skip_special_tokens=True))
    return texts


@pytest.mark.parametrize("batch_size", [1, 2, 3, 16])
def test_batches_answer_as_each_message_alone(taught: Path, batch_size: int) -> None:
    loaded = load_base(taught)
    wanted = one_by_one(loaded, 24)
    assert len(set(wanted)) >= 5
    model = TorchModel(loaded, "taught", batch_size)
    assert model.complete(MIXED, max_new_tokens=24) == wanted


def test_an_adapter_answers_as_each_message_alone(adapter: Path) -> None:
    loaded = load_adapter(adapter)
    assert TorchModel(loaded, "adapter").complete(MIXED, max_new_tokens=16) == one_by_one(
        loaded, 16
    )


def test_a_folder_answers_and_tells_its_progress(taught: Path) -> None:
    model = open_model(taught)
    seen: list[int] = []
    assert model.complete(MESSAGES, progress=seen.append) == list(ANSWERS.values())
    assert seen == [3]
    assert model.complete([]) == []
    model.close()
    with pytest.raises(ModelError, match="was closed"):
        model.complete(MESSAGES)


def test_the_gguf_base_answers_in_transformers_too(gguf_base: Path) -> None:
    assert open_model(gguf_base).complete(MESSAGES) == list(ANSWERS.values())


def test_a_prompt_that_is_too_long_is_refused(taught: Path) -> None:
    with pytest.raises(ModelError, match=r"takes \d+ tokens, but .* reads 4096"):
        open_model(taught).complete(["a b c " * 2000])


def test_draws_are_those_of_their_seeds_whatever_is_asked_beside_them(taught: Path) -> None:
    loaded = load_base(taught)

    def draw(messages: list[str], seed: int, batch_size: int = 16) -> list[str]:
        model = TorchModel(loaded, "taught", batch_size)
        return model.complete(messages, max_new_tokens=12, temperature=1.5, seed=seed)

    drawn = draw([MIXED[3]] * 4, 1)
    assert len(set(drawn)) > 1
    assert draw([MIXED[3]] * 4, 1) == drawn
    assert draw([MIXED[3], "Hello"] * 2, 2, batch_size=3)[::2] == drawn[1:3]


def test_without_a_temperature_a_seed_changes_nothing(taught: Path) -> None:
    model = TorchModel(load_base(taught), "taught")
    assert model.complete(MESSAGES, seed=7) == list(ANSWERS.values())


def test_dice_draw_from_the_softmax_at_their_temperature() -> None:
    chances = torch.tensor([0.5, 0.3, 0.2])
    dice = Dice([1, 2], temperature=2.0)
    scores = 2.0 * chances.log().expand(2, 3)
    draws = [dice(torch.empty(2, 0), scores).argmax(-1) for _ in range(3000)]
    for row in torch.stack(draws).T:
        shares = row.bincount(minlength=3) / 3000
        torch.testing.assert_close(shares, chances, atol=0.04, rtol=0)


@given(st.lists(st.lists(st.integers(0, 2), min_size=1, max_size=6), min_size=1, max_size=5))
def test_the_shared_length_is_the_longest_that_leaves_one_token(prompts: list[list[int]]) -> None:
    shared = shared_length(prompts)
    assert len({tuple(prompt[:shared]) for prompt in prompts}) == 1
    longer = {tuple(prompt[: shared + 1]) for prompt in prompts}
    assert len(longer) > 1 or shared == min(map(len, prompts)) - 1
