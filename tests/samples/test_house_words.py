"""A house's words become samples: names, conditions and figures, and what explains them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

import pytest

from schematune.database import QueryResult
from schematune.glossary import read_glossary
from schematune.guard import GuardedQuery
from schematune.inference import FakeModel
from schematune.linking import unlinked
from schematune.prompt import ABSTENTION, user_message
from schematune.samples import generate_samples, samples_manifest
from schematune.samples.clients import open_client
from schematune.samples.draft import Draft
from schematune.samples.generator import drafts
from schematune.samples.llm import LLMTeacher
from schematune.samples.pairs import Pairs
from schematune.samples.review import Pair, Review, decide
from schematune.serving.answer import Answerer
from schematune.settings import SampleSettings
from tests.samples.llm_server import serving
from tests.samples.shop import PROFILE, SCHEMA, Shop
from tests.samples.test_llm import SETTINGS as ASKED
from tests.samples.test_llm import first, good, teacher
from tests.samples.test_rewording import polite

WORDS = read_glossary(
    {
        "patron": "customer",
        "hometown": "customer.city",
        "VIP": "customer.age > 40 OR customer.city = 'Rome'",
        "turnover": "SUM(orders.total)",
    },
    SCHEMA,
)
ROMANS = "SELECT name FROM customer WHERE (age > 40 OR city = 'Rome') AND city = 'Rome'"
FOUND = list(islice(drafts(SCHEMA, PROFILE, 1, glossary=WORDS), 3000))


class Nothing:
    """A database that nobody asks."""

    def query(self, sql: GuardedQuery) -> QueryResult:
        raise AssertionError(sql)

    def cancel(self) -> None:
        raise AssertionError("there is nothing to cancel")


def said(word: str) -> list[tuple[str, str]]:
    """Return the drafts with SQL whose question uses a word."""
    spoken = re.compile(rf"\b{word}s?\b", re.IGNORECASE)
    return [(d.question, d.sql) for d in FOUND if d.sql and spoken.search(d.question)]


def test_other_names_of_tables_and_columns_are_used_beside_the_schemas_own() -> None:
    assert len(said("patron")) > 150
    assert len(said("customer")) > 150
    hometowns = said("hometown")
    assert len(hometowns) > 30
    assert all("city" in sql for _, sql in hometowns)


def test_a_condition_stands_for_its_rows() -> None:
    found = said("VIP")
    assert len(found) > 50
    assert all("age > 40" in sql and "city = 'Rome'" in sql for _, sql in found)
    questions = [question for question, _ in found]
    assert any(re.match(r"how many VIPs", q, re.IGNORECASE) for q in questions)
    assert any(re.search(r"VIPs (per|by|in each)", q, re.IGNORECASE) for q in questions)


def test_who_has_no_value_is_none_of_them(shop: Shop) -> None:
    nots = [sql for q, sql in said("VIP") if re.search(r"(are not|aren't) VIPs", q)]
    assert nots
    opposite = "(age > 40 OR city = 'Rome') IS NOT TRUE"
    assert all(opposite in re.sub(r"\b\w\.", "", sql) for sql in nots)
    rows = shop.query(f"SELECT name FROM customer WHERE {opposite}").rows
    assert [name for (name,) in rows] == ["Ann", "Eve"]  # of Eve no age is known


def test_a_measure_is_selected_grouped_and_ranked(shop: Shop) -> None:
    measured = [d for d in FOUND if d.kind.startswith("measure")]
    kinds = {d.kind: d for d in measured if "turnover" in d.question.lower()}  # no typing error
    assert set(kinds) == {"measure", "measure-by", "measure-top", "measure-over-time"}
    for draft in kinds.values():
        assert draft.sql is not None
        assert re.search(r"SUM\((\w+\.)?total\)", draft.sql)
        assert shop.query(draft.sql).rows


def test_no_figure_of_the_house_is_called_unknown() -> None:
    unknown = [d.question.lower() for d in FOUND if d.sql is None]
    assert len(unknown) > 100
    assert not any("turnover" in question for question in unknown)


def test_whoever_wrote_a_sample_it_carries_what_serving_sends(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "key-o")
    asked = Draft("VIP Romans?", "SELECT 0", "pairs:mine")
    decision = decide(Pair(asked.question, asked.sql, asked.kind), "VIPs in Rome?", ROMANS)
    review = Review({decision.key: decision})
    settings = SampleSettings(
        "builtin+openai:m", count=300, batch_size=4, reworded_share=0.3, written_share=0.2
    )
    with serving(polite) as llm:
        asking = replace(settings, base_url=llm.url)
        found = generate_samples(
            shop, SCHEMA, PROFILE, asking, pairs=Pairs((asked,)), glossary=WORDS, review=review
        )
    sources = {re.split("[:-]", kind)[0] for kind in found.kinds.values()}
    assert sources >= {"reworded", "teacher", "pairs", "unanswerable", "measure"}
    model = FakeModel(lambda _: ABSTENTION)
    answerer = Answerer(
        schema=SCHEMA, profile=PROFILE, allowed=SCHEMA, model=model, database=Nothing(), about="",
        redraws=0, glossary=WORDS,
    )  # fmt: skip
    for sample in (*found.train, *found.eval):
        answerer(unlinked(sample.input, WORDS))
        assert model.asked[-1] == user_message(sample.instruction, sample.input)


def test_samples_explain_the_words(shop: Shop) -> None:
    settings = SampleSettings(count=150, seed=3)
    found = generate_samples(shop, SCHEMA, PROFILE, settings, glossary=WORDS)
    asked = [sample.input for sample in (*found.train, *found.eval)]
    explained = [text for text in asked if re.search(r"\bVIPs?\b(?!:)", text, re.IGNORECASE)]
    assert explained
    assert all("VIP: (customer.age > 40 OR customer.city = 'Rome')" in text for text in explained)
    assert found.manifest.inputs["glossary"] == WORDS.fingerprint
    assert "glossary" not in samples_manifest(SCHEMA, PROFILE, settings).inputs


def test_an_llm_is_told_the_words(shop: Shop) -> None:
    with serving(good) as llm:
        plain = teacher(llm)
        first(plain, 1)
        client = open_client("openai:m", llm.url)
        told = LLMTeacher(client, SCHEMA, PROFILE, ASKED, None, WORDS)
    assert "Words of this house" not in plain._batch_prompt(0)
    assert "\n- VIP: (customer.age > 40 OR customer.city = 'Rome')\n" in told._batch_prompt(0)
    assert "\n- turnover: SUM(orders.total)\n" in told._repair_prompt([])
