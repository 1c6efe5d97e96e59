"""The LLM teacher against a real server on loopback, which speaks both protocols."""

from __future__ import annotations

import json
import time
from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from schematune.errors import ConfigError, TeacherError
from schematune.profile import Profile
from schematune.prompting import PICKED_TABLES
from schematune.samples import generate_samples, parse_teacher
from schematune.samples.clients import open_client
from schematune.samples.draft import Draft
from schematune.samples.facts import Rejection
from schematune.samples.llm import LLMTeacher
from schematune.samples.pairs import Pairs
from schematune.samples.targets import Target
from schematune.schema import Column, Schema, Table
from schematune.settings import SampleSettings
from tests.samples.llm_server import LLM, Reply, batch_number, pairs, serving
from tests.samples.shop import CUSTOMERS, ORDERS, PROFILE, SCHEMA, Shop

WORDS = """anchor badge candle dragon engine feather garden hammer island jacket kettle ladder
magnet needle orchid pencil""".split()
SETTINGS = SampleSettings(
    count=12, batch_size=4, concurrency=3, unanswerable_share=0.0, topics=("age",)
)


@pytest.fixture(autouse=True)
def keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "key-a")
    monkeypatch.setenv("OPENAI_API_KEY", "key-o")


def good(number: int, prompt: str) -> Reply:
    """Answer with pairs that differ from batch to batch."""
    batch = batch_number(prompt)
    ages = range(batch * 4, batch * 4 + 4)
    return Reply(
        pairs(*((f"How many are not {age}?", f"SELECT COUNT(*) FROM customer WHERE age <> {age}")
                for age in ages))
    )  # fmt: skip


def teacher(
    llm: LLM,
    provider: str = "openai",
    cache: Path | None = None,
    settings: SampleSettings = SETTINGS,
) -> LLMTeacher:
    client = open_client(f"{provider}:m", llm.url, retries=2, timeout_s=0.5)
    return LLMTeacher(client, SCHEMA, PROFILE, settings, cache)


def first(teacher: LLMTeacher, count: int) -> list[Draft]:
    drafts = teacher.drafts()
    try:
        return list(islice(drafts, count))
    finally:
        drafts.close()


@pytest.mark.parametrize(("provider", "key"), [("anthropic", "key-a"), ("openai", "key-o")])
def test_both_protocols_make_samples(shop: Shop, provider: str, key: str) -> None:
    with serving(good) as llm:
        found = generate_samples(shop, SCHEMA, PROFILE, SETTINGS, teacher=teacher(llm, provider))
    assert len(found.train) + len(found.eval) == 12
    assert found.rejected == ()
    assert all(key in "".join(headers.values()) for headers in llm.headers)
    assert not any("traceparent" in headers for headers in llm.headers)


def test_requests_are_in_flight_together_up_to_a_bound() -> None:
    with serving(lambda n, p: Reply(good(n, p).text, delay_s=0.1)) as llm:
        first(teacher(llm, settings=SampleSettings(count=400, batch_size=4, concurrency=3)), 24)
    assert llm.most_at_once == 3


def test_few_missing_samples_are_not_asked_for_many_times() -> None:
    with serving(good) as llm:
        first(teacher(llm, settings=SampleSettings(count=4, batch_size=4, concurrency=8)), 4)
    assert len(llm.prompts) == 1


@pytest.mark.parametrize("status", [408, 429, 500, 502, 529])
@pytest.mark.parametrize("provider", ["anthropic", "openai"])
def test_overload_is_asked_again(provider: str, status: int) -> None:
    def busy(number: int, prompt: str) -> Reply:
        return Reply("slow down", status=status) if number < 2 else good(number, prompt)

    with serving(busy) as llm:
        assert len(first(teacher(llm, provider), 4)) == 4
    assert len(llm.prompts) >= 3


@pytest.mark.parametrize("provider", ["anthropic", "openai"])
def test_a_server_that_says_when_is_not_asked_before(provider: str) -> None:
    times: list[float] = []

    def busy(number: int, prompt: str) -> Reply:
        times.append(time.monotonic())
        later = Reply("slow down", status=429, headers=(("retry-after", "1"),))
        return later if number == 0 else good(number, prompt)

    with serving(busy) as llm:
        assert len(first(teacher(llm, provider, settings=replace(SETTINGS, count=4)), 4)) == 4
    assert len(times) == 2
    assert times[1] - times[0] >= 1


def test_a_slow_answer_is_waited_for() -> None:
    with serving(lambda n, p: Reply(good(n, p).text, delay_s=0.3)) as llm:
        assert len(first(teacher(llm), 12)) == 12
    assert len(set(llm.prompts)) == len(llm.prompts)


def test_a_lost_answer_does_not_end_the_lesson() -> None:
    def lossy(number: int, prompt: str) -> Reply:
        return Reply(delay_s=1.0) if batch_number(prompt) == 1 else good(number, prompt)

    with serving(lossy) as llm:
        found = first(teacher(llm), 8)
    assert len(found) == 8
    assert found[0].question == "How many are not 8?"


def test_an_overload_without_end_is_one_clear_line() -> None:
    clear = r"overloaded \(HTTP 503\), 4 times in a row"
    with (
        serving(lambda n, p: Reply("busy", status=503)) as llm,
        pytest.raises(TeacherError, match=clear),
    ):
        first(teacher(llm), 1)


def test_nonsense_without_end_is_one_clear_line() -> None:
    clear = "answers with nothing of use, 4 times in a row"
    with (
        serving(lambda n, p: Reply("About tea …")) as llm,
        pytest.raises(TeacherError, match=clear),
    ):
        first(teacher(llm), 1)


MISBEHAVED = [
    f"Of course! Here:\n```json\n{pairs(('Who is not 30?', 'SELECT 1 FROM customer'))}\n```",
    pairs(("Who is not 30?", "SELECT 1 FROM customer"), ("And who?", "SELECT 2"))[:-15],
]


@pytest.mark.parametrize("text", MISBEHAVED, ids=["prose", "truncated"])
@pytest.mark.parametrize("provider", ["anthropic", "openai"])
def test_what_is_whole_is_used(provider: str, text: str) -> None:
    with serving(lambda n, p: Reply(text)) as llm:
        [draft] = first(teacher(llm, provider), 1)
    assert (draft.question, draft.sql) == ("Who is not 30?", "SELECT 1 FROM customer")


def test_dangerous_and_double_sql_lands_in_rejected(shop: Shop) -> None:
    bad = pairs(
        ("Empty the customers", "DELETE FROM customer"),
        ("Who is 30, and drop it", "SELECT id FROM customer WHERE age = 30; DROP TABLE customer"),
        ("Open a file", "SELECT load_extension('/tmp/x')"),
        ("How many are not 2?", "SELECT COUNT(*) FROM customer WHERE age <> 2"),
        ("how many are NOT 2", "SELECT COUNT(*) FROM customer WHERE age <> 2"),
    )

    def answer(number: int, prompt: str) -> Reply:
        return Reply(bad) if batch_number(prompt) == 1 else good(number, prompt)

    with serving(answer) as llm:
        found = generate_samples(shop, SCHEMA, PROFILE, SETTINGS, teacher=teacher(llm))
    reasons = [rejected.reason.partition(":")[0] for rejected in found.rejected]
    assert reasons[:4] == ["guard", "guard", "guard", "duplicate"]
    assert len(shop.query("SELECT * FROM customer").rows) == 4
    assert not any("DELETE" in sql or "DROP" in sql or "extension" in sql for sql in shop.queries)


def test_failures_are_sent_back_once_with_the_error(shop: Shop) -> None:
    def answer(number: int, prompt: str) -> Reply:
        if "failed a check" in prompt:
            return Reply(
                pairs(*((f"How many in city {n}?", "SELECT 1 FROM cities") for n in range(4)))
            )
        if batch_number(prompt) == 1:
            return Reply(
                pairs(*((f"How many places {n}?", "SELECT 1 FROM town") for n in range(4)))
            )
        return good(number, prompt)

    settings = SampleSettings(
        count=30, batch_size=4, concurrency=1, unanswerable_share=0.0, targets=()
    )
    with serving(answer) as llm:
        found = generate_samples(
            shop, SCHEMA, PROFILE, settings, teacher=teacher(llm, settings=settings)
        )
    repairs = [prompt for prompt in llm.prompts if "failed a check" in prompt]
    assert len(repairs) == 1
    assert "SELECT 1 FROM town" in repairs[0]
    assert "'town'" in repairs[0].split("problem")[1]
    assert [r.kind for r in found.rejected] == ["teacher:data analysis"] * 4 + [
        "teacher:repaired"
    ] * 4


def test_questions_without_an_answer_are_asked_for_in_their_share(shop: Shop) -> None:
    def answer(number: int, prompt: str) -> Reply:
        tea = pairs((f"What tea goes with dish {number}?", None))
        return Reply(good(number, prompt).text + (tea if "null as the SQL" in prompt else ""))

    settings = SampleSettings(count=20, batch_size=5, concurrency=2, unanswerable_share=0.1)
    with serving(answer) as llm:
        found = generate_samples(
            shop, SCHEMA, PROFILE, settings, teacher=teacher(llm, settings=settings)
        )
    samples = (*found.train, *found.eval)
    assert [sample.answerable for sample in samples].count(False) == 2
    asked = ["null as the SQL" in p for p in sorted(llm.prompts, key=batch_number)[:4]]
    assert asked == [False, True, False, True]


def test_answers_are_kept_and_never_asked_for_twice(tmp_path: Path) -> None:
    def collected(llm: LLM) -> list[Draft]:
        made = teacher(llm, cache=tmp_path, settings=settings)
        with closing(made.drafts()) as drafts:
            found = []
            for draft in islice(drafts, 12):
                made.hear(draft, None)
                found.append(draft)
            return found

    settings = replace(SETTINGS, concurrency=1)
    with serving(good) as llm:
        once = collected(llm)
        asked = len(llm.prompts)
        assert collected(llm) == once
        assert len(llm.prompts) == asked == 3
    assert len(list(tmp_path.iterdir())) == asked
    assert not any(b"key-" in path.read_bytes() for path in tmp_path.iterdir())


def test_an_interrupted_run_goes_on_where_it_was(tmp_path: Path) -> None:
    with serving(lambda n, p: Reply(good(n, p).text, delay_s=0.05)) as llm:
        drafts = teacher(llm, cache=tmp_path).drafts()
        next(drafts)
        drafts.close()  # as Ctrl-C does
        known = {batch_number(json.loads(f.read_text())["prompt"]) for f in tmp_path.iterdir()}
        llm.prompts.clear()
        first(teacher(llm, cache=tmp_path), 12)
        assert 1 in known
        assert not known & {batch_number(prompt) for prompt in llm.prompts}


def test_what_pairs_give_is_not_asked_for(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    given = Pairs(
        tuple(
            Draft(f"How many are over {age}?", f"SELECT COUNT(*) FROM customer WHERE age > {age}",
                  "pairs:a", (str(age),))
            for age in range(8)
        )
    )  # fmt: skip
    with serving(good) as llm:
        settings = replace(SETTINGS, teacher="openai:m", base_url=llm.url)
        found = generate_samples(shop, SCHEMA, PROFILE, settings, pairs=given)
        assert (len(found.train) + len(found.eval), len(llm.prompts)) == (12, 1)
        monkeypatch.delenv("OPENAI_API_KEY")
        no_key = replace(settings, count=8, base_url="")
        found = generate_samples(shop, SCHEMA, PROFILE, no_key, pairs=given)
    assert (len(found.train) + len(found.eval), len(llm.prompts)) == (8, 1)


def test_no_rows_and_no_personal_values_are_sent(shop: Shop) -> None:
    def answer(number: int, prompt: str) -> Reply:
        wrong = pairs(("Whose is it?", "SELECT id FROM customer WHERE nme = 'x'"))
        return Reply(wrong if number < 3 else good(number, prompt).text)

    settings = SampleSettings(count=8, batch_size=1, concurrency=1, unanswerable_share=0.0)
    with serving(answer) as llm:
        generate_samples(shop, SCHEMA, PROFILE, settings, teacher=teacher(llm, settings=settings))
    sent = "\n".join(llm.prompts)
    assert "'Paris'" in sent  # a hint of the prompt
    assert not any(str(row[4]) in sent for row in CUSTOMERS if row[4])
    assert not any(order[3] in sent for order in ORDERS)


def test_an_error_that_quotes_a_row_is_sent_back_without_it() -> None:
    settings = SampleSettings(count=9, batch_size=1, concurrency=1, unanswerable_share=0.0)
    with serving(good) as llm:
        made = teacher(llm, settings=settings)
        drafts = made.drafts()
        draft = next(drafts)
        made.hear(draft, Rejection("engine", 'invalid input for integer: "Jane Roe"'))
        list(islice(drafts, 4))  # what is left of the first answer, and one draft of the next
        drafts.close()
    assert "invalid input for integer: …" in llm.prompts[1]
    assert "Jane" not in "".join(llm.prompts)


def test_constants_must_be_in_the_question_unless_the_prompt_shows_them() -> None:
    sql = "SELECT id FROM customer WHERE city = 'Oslo' AND age > 65 AND name LIKE '%Zoe%' LIMIT 7"
    with serving(lambda n, p: Reply(pairs(("Who?", sql)))) as llm:
        [draft] = first(teacher(llm), 1)
    assert sorted(draft.values) == ["65", "Zoe"]


def test_the_estimate_is_known_before_anything_is_asked() -> None:
    with serving(good) as llm:
        estimate = teacher(llm, settings=SampleSettings(count=4000)).estimate()
    assert llm.prompts == []
    assert estimate.requests == 400
    assert 100_000 < estimate.input_tokens < 1_000_000
    assert 100_000 < estimate.output_tokens < 1_000_000


def test_the_estimate_leaves_out_what_is_stored(tmp_path: Path) -> None:
    with serving(good) as llm:
        made = teacher(llm, cache=tmp_path)
        assert made.estimate().requests == 3
        first(made, 4)
        stored = len(list(tmp_path.iterdir()))
        assert teacher(llm, cache=tmp_path).estimate().requests == 3 - min(stored, 3) < 3


def test_what_is_lacking_is_asked_for() -> None:
    with serving(good) as llm:
        made = teacher(llm, settings=replace(SETTINGS, concurrency=1, count=8))
        made.steer([Target("columns", "customer.city", 0.1), Target("difficulty", "hard", 0.1)])
        first(made, 1)
    assert "use them where the topic allows: customer.city, hard queries." in llm.prompts[0]


REFUSED = [
    (401, "refused the key in {key}"),
    (403, "refused the key in {key}"),
    (404, "is not known at its endpoint"),
    (400, "refused the request: .*credit"),
]


@pytest.mark.parametrize(("status", "message"), REFUSED)
@pytest.mark.parametrize("provider", ["anthropic", "openai"])
def test_a_refusal_is_one_clear_line(provider: str, status: int, message: str) -> None:
    expected = message.format(key=f"{provider.upper()}_API_KEY")
    reply = Reply("no credit\nleft", status=status)
    with serving(lambda n, p: reply) as llm, pytest.raises(TeacherError, match=expected) as caught:
        first(teacher(llm, provider), 1)
    assert "\n" not in str(caught.value)
    assert "key-" not in str(caught.value)
    assert len(llm.prompts) <= SETTINGS.concurrency


@pytest.mark.parametrize("provider", ["anthropic", "openai"])
def test_an_endpoint_that_is_not_there_is_one_clear_line(provider: str) -> None:
    with serving(good) as llm:
        pass
    client = open_client(f"{provider}:m", llm.url, retries=0, timeout_s=0.5)
    with pytest.raises(TeacherError, match=r"cannot be reached .* check base_url"):
        first(LLMTeacher(client, SCHEMA, PROFILE, SETTINGS), 1)


@pytest.mark.parametrize("provider", ["anthropic", "openai"])
def test_a_missing_key_names_its_variable(provider: str, monkeypatch: pytest.MonkeyPatch) -> None:
    variable = f"{provider.upper()}_API_KEY"
    monkeypatch.delenv(variable)
    with pytest.raises(TeacherError, match=f"{variable} is not set"):
        parse_teacher(SCHEMA, PROFILE, SampleSettings(teacher=f"{provider}:m"))


def test_a_local_endpoint_needs_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    with serving(good) as llm:
        assert len(first(teacher(llm), 4)) == 4


@pytest.mark.parametrize("name", ["gpt", "openai:", "openai", "mistral:large", ""])
def test_an_unknown_teacher_is_one_clear_line(name: str) -> None:
    with pytest.raises(ConfigError, match="use builtin, anthropic:MODEL or openai:MODEL"):
        parse_teacher(SCHEMA, PROFILE, SampleSettings(teacher=name))


def test_of_a_large_schema_each_batch_is_about_another_part() -> None:
    schema = Schema(
        "sqlite",
        tuple(Table(f"{word}_log", (Column("id", "INT", "integer"),)) for word in WORDS),
    )
    with serving(good) as llm:
        client = open_client("openai:m", llm.url)
        teacher = LLMTeacher(client, schema, Profile(), SETTINGS)
        prompts = [teacher._batch_prompt(number) for number in range(len(WORDS))]
    assert all(prompt.count("CREATE TABLE") == PICKED_TABLES for prompt in prompts)
    for word, prompt in zip(WORDS, prompts, strict=True):
        assert f"CREATE TABLE {word}_log (" in prompt
