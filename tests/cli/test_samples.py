"""What a user of an LLM teacher is told before anything is asked."""

from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.samples.llm_server import LLM, Reply, pairs, serving

PRICES = [
    ((), "what that costs is not known: set input_price and output_price"),
    (("--input-price", 1000, "--output-price", 5000), " dollars"),
]


@pytest.mark.parametrize(("flags", "said"), PRICES, ids=["unknown", "known"])
def test_tokens_and_cost_are_said_first(
    cli: Cli, project: Path, flags: tuple[object, ...], said: str
) -> None:
    def answer(number: int, _prompt: str) -> Reply:
        ages = range(10 * number, 10 * number + 10)
        count = "SELECT COUNT(*) FROM customer WHERE id <>"
        return Reply(pairs(*((f"How many are not {n}?", f"{count} {n}") for n in ages)))

    with serving(answer) as llm:
        made = asked(cli, project, llm, *flags)
    assert "asked at least 2 times, about " in made
    assert said in made


def test_both_teachers_are_one_name(cli: Cli, project: Path) -> None:
    with serving(lambda n, p: Reply("[]")) as llm:
        made = asked(cli, project, llm, "--reworded-share", 0.0, teacher="builtin+openai:m")
    assert "asked at least 0 times" in made
    assert llm.prompts == []


def asked(cli: Cli, project: Path, llm: LLM, *flags: object, teacher: str = "openai:m") -> str:
    done = cli(
        "samples", "--teacher", teacher, "--base-url", llm.url, "--count", 20,
        "--dir", project, *flags,
    )  # fmt: skip
    assert done.exit_code == 0, done.stderr
    return done.stderr
