"""Rewordings of built-in samples, and mixtures, against a real server on loopback."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from schematune.errors import ConfigError, TeacherError
from schematune.profile import ColumnProfile, Profile
from schematune.samples import SampleSet, generate_samples, parse_teacher
from schematune.samples.mixing import MixedTeacher
from schematune.settings import SampleSettings
from tests.samples.llm_server import LLM, Reply, batch_number, pairs, serving
from tests.samples.shop import PROFILE, SCHEMA, Shop

NAMES = tuple(f"Jane Roe{letter}" for letter in "abcdefghij")
PRIVATE = Profile(
    PROFILE.rows,
    {**PROFILE.columns, ("customer", "name"): ColumnProfile(50, 0, 50, NAMES, personal=True)},
)
SETTINGS = SampleSettings(
    teacher="builtin+openai:m", count=60, batch_size=4, concurrency=2, rewordings=2, targets=()
)


@pytest.fixture(autouse=True)
def keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "key-o")


def asked(prompt: str) -> list[dict[str, str]]:
    """Return the questions that a prompt wants to be worded anew."""
    return [json.loads(line) for line in prompt.splitlines() if line.startswith('{"id"')]


def reworded(prompt: str, word: Callable[[str], str]) -> str:
    return json.dumps([{"id": q["id"], "question": word(q["question"])} for q in asked(prompt)])


def polite(number: int, prompt: str) -> Reply:
    """Answer with two good wordings of each question, or with good pairs."""
    if batch := batch_number(prompt):
        count = "SELECT COUNT(*) FROM customer WHERE age <>"
        ages = range(batch * 4, batch * 4 + 4)
        return Reply(pairs(*((f"How many are not {age}?", f"{count} {age}") for age in ages)))
    dear = reworded(prompt, lambda question: f"Dear, tell us: {question}")
    hey = reworded(prompt, lambda question: f"Hey, tell us: {question}")
    return Reply(f"Here you are:\n{dear}\n{hey}")


def made(
    shop: Shop, llm: LLM, settings: SampleSettings = SETTINGS, cache: Path | None = None
) -> SampleSet:
    settings = replace(settings, base_url=llm.url)
    return generate_samples(shop, SCHEMA, PRIVATE, settings, cache=cache)


def kinds(found: SampleSet) -> Counter[str]:
    """Count where the answerable samples come from."""
    counts: Counter[str] = Counter()
    for kind, count in found.report.coverage.counts["patterns"].items():
        source = kind.partition(":")[0]
        counts[source if source in ("reworded", "teacher", "unanswerable") else "builtin"] += count
    return counts


def test_half_of_the_samples_are_worded_anew_with_the_same_sql(shop: Shop) -> None:
    with serving(polite) as llm:
        found = made(shop, llm)
    counts = kinds(found)
    assert counts["unanswerable"] == 7
    assert abs(counts["builtin"] - counts["reworded"]) <= 6  # batches do not come out even
    samples = (*found.train, *found.eval)
    by_sql = {s.output for s in samples if not s.input.startswith(("Dear, ", "Hey, "))}
    worded = [s for s in samples if s.input.startswith(("Dear, ", "Hey, "))]
    assert len(worded) == counts["reworded"]
    assert {sample.output for sample in worded} <= by_sql
    assert not any("[V" in sample.input for sample in samples)


def test_no_personal_value_is_sent_and_all_come_back(shop: Shop) -> None:
    settings = replace(SETTINGS, count=800, unanswerable_share=0.0)
    with serving(polite) as llm:
        found = made(shop, llm, settings)
    sent = "\n".join(llm.prompts)
    assert "[V1]" in sent
    assert "roe" not in sent.lower()
    worded = [s.input for s in found.train if s.input.startswith(("Dear, ", "Hey, "))]
    assert any(name in text for text in worded for name in NAMES)


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        (lambda q: f"{q} But 77 only", "reworded"),
        (lambda q: f"Dear, without more ado: {q}", "reworded"),
        (lambda q: f"[V8] [V9] {q}", "reworded"),
        (lambda q: f"{q}!!", "duplicate"),
        (lambda q: f"please {q}", "near-duplicate"),
    ],
)
def test_another_question_is_no_wording(
    shop: Shop, word: Callable[[str], str], reason: str
) -> None:
    settings = replace(SETTINGS, count=20, rewordings=1, unanswerable_share=0.0)
    with serving(lambda n, p: Reply(reworded(p, word))) as llm:
        found = made(shop, llm, settings)
    assert kinds(found)["reworded"] <= 5
    reasons = {r.reason for r in found.rejected if r.kind.startswith("reworded:")}
    assert reason in reasons


def test_a_wording_that_drops_its_value_is_rejected(shop: Shop) -> None:
    with serving(lambda n, p: Reply(reworded(p, lambda q: q.replace("[V1]", "qqq")))) as llm:
        found = made(shop, llm, replace(SETTINGS, count=200, rewordings=1))
    lost = [r for r in found.rejected if "qqq" in r.question]
    assert lost
    assert {"unmentioned", "reworded"} & {r.reason for r in lost}
    assert not any("qqq" in sample.input for sample in found.train)


def test_answers_are_stored_and_make_the_same_samples(shop: Shop, tmp_path: Path) -> None:
    with serving(polite) as llm:
        one = made(shop, llm, cache=tmp_path)
        times = len(llm.prompts)
        two = made(shop, llm, cache=tmp_path)
        assert len(llm.prompts) == times > 0
    assert (one.train, one.eval) == (two.train, two.eval)


def test_an_llm_that_only_chats_ends_in_one_clear_line(shop: Shop) -> None:
    with (
        serving(lambda n, p: Reply("Let us talk about tea.")) as llm,
        pytest.raises(TeacherError, match="nothing of use, 4 times in a row"),
    ):
        made(shop, llm, replace(SETTINGS, count=400))


def test_three_sources_give_their_shares(shop: Shop) -> None:
    settings = replace(SETTINGS, reworded_share=0.3, written_share=0.3, unanswerable_share=0.1)
    with serving(polite) as llm:
        found = made(shop, llm, settings)
    counts = kinds(found)
    assert counts["unanswerable"] == 6
    assert counts["reworded"] == pytest.approx(16, abs=1)
    assert counts["teacher"] == pytest.approx(16, abs=1)


def test_a_writer_of_nonsense_leaves_its_share_to_the_generator(shop: Shop) -> None:
    nonsense = pairs(*((f"Which nonsense {n}?", "SELECT nonsense FROM customer") for n in range(4)))
    settings = replace(SETTINGS, reworded_share=0.0, written_share=0.5, batch_size=2, count=40)
    with serving(lambda n, p: Reply(nonsense)) as llm:
        found = made(shop, llm, settings)
    assert len(found.train) + len(found.eval) == 40
    assert len(llm.prompts) < 40


def test_the_estimate_covers_both() -> None:
    settings = replace(SETTINGS, reworded_share=0.4, written_share=0.2, count=1000, base_url="x")
    teacher = parse_teacher(SCHEMA, PRIVATE, settings)
    assert isinstance(teacher, MixedTeacher)
    estimate = teacher.estimate()
    assert estimate.requests == 44 + 44  # 352 wordings, 8 a request; 176 samples, 4 a request
    assert estimate.output_tokens == 352 * 30 + 176 * 60


def test_shares_over_one_are_one_clear_line() -> None:
    settings = replace(SETTINGS, reworded_share=0.6, written_share=0.5)
    with pytest.raises(ConfigError, match=r"more than 1 together; lower one of them"):
        parse_teacher(SCHEMA, PROFILE, settings)
    with pytest.raises(ConfigError, match=r"teacher 'tea:m' is not known"):
        parse_teacher(SCHEMA, PROFILE, replace(SETTINGS, teacher="builtin+tea:m"))
