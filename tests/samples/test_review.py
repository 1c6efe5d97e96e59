"""Decisions on samples: written down at once, drawn by seed, done to the data folder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.errors import DataError
from schematune.prompting import Needs, Prompter
from schematune.sample import Sample
from schematune.samples import generate_samples, samples_manifest, write_sample_set
from schematune.samples.assembly import Assembly
from schematune.samples.draft import Draft
from schematune.samples.review import (
    NO_REVIEW,
    Decision,
    Pair,
    Review,
    decide,
    read_review,
    record,
    reject,
    select,
)
from schematune.samples.revision import apply_review, pairs_in, revise
from schematune.samples.sql import laid_out
from schematune.workspace import MANIFEST_FILE, Workspace, hash_file
from tests.samples.shop import PROFILE, SCHEMA, Shop
from tests.samples.test_generate import SETTINGS, Script, recital

ASSEMBLY = Assembly(Prompter(SCHEMA, PROFILE))
PAIRS = [Pair(f"Question {n}?", f"SELECT {n}", "odd" if n % 2 else "even") for n in range(60)]


def review_of(*decisions: Decision) -> Review:
    return Review({decision.key: decision for decision in decisions})


# --- the journal ----------------------------------------------------------------------------


def test_the_last_decision_on_a_pair_holds(tmp_path: Path) -> None:
    path = tmp_path / "review.jsonl"
    assert read_review(path) is NO_REVIEW
    record(path, reject(PAIRS[0]))
    record(path, decide(PAIRS[1], "Really?", None))
    record(path, decide(PAIRS[0], PAIRS[0].question, PAIRS[0].sql))
    found = read_review(path)
    assert [d.verdict for d in found.decisions.values()] == ["accepted", "edited"]
    assert found.edits == {Pair("Really?", None).key}
    assert len(path.read_text().splitlines()) == 3


def test_a_half_written_decision_is_none_and_harms_no_later_one(tmp_path: Path) -> None:
    path = tmp_path / "review.jsonl"
    record(path, reject(PAIRS[0]))
    with path.open("a") as file:
        file.write('{"question": "Ques')
    assert list(read_review(path).decisions) == [PAIRS[0].key]
    record(path, reject(PAIRS[1]))
    assert list(read_review(path).decisions) == [PAIRS[0].key, PAIRS[1].key]


def test_a_last_line_that_an_editor_left_without_its_end_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "review.jsonl"
    record(path, reject(PAIRS[0]))
    path.write_text(path.read_text().rstrip("\n"))
    assert list(read_review(path).decisions) == [PAIRS[0].key]
    record(path, reject(PAIRS[1]))
    assert list(read_review(path).decisions) == [PAIRS[0].key, PAIRS[1].key]


def _line(**changed: object) -> str:
    whole = {"question": "q", "sql": None, "kind": "", "verdict": "rejected"}
    return json.dumps(whole | changed)


@pytest.mark.parametrize(
    "line",
    ["{", "[]", '{"question": "q"}', _line(verdict="perhaps"), _line(verdict=[]), _line(sql=1),
     _line(question=None), _line(kind=["a"]), _line(new_question={}), "[" * 100_000],
)  # fmt: skip
def test_a_line_that_is_no_decision_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "review.jsonl"
    record(path, reject(PAIRS[0]))
    with path.open("a") as file:
        file.write(f"{line}\n")
    with pytest.raises(DataError, match=r"review\.jsonl: line 2"):
        read_review(path)


def test_a_journal_that_is_no_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "review.jsonl"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(DataError, match=r"review\.jsonl cannot be read as text"):
        read_review(path)


# --- which ones -----------------------------------------------------------------------------


def test_a_selection_is_the_seeds() -> None:
    chosen = select(PAIRS, NO_REVIEW, seed=1, count=10)
    assert len(chosen.pending) == len(set(chosen.keys)) == 10
    assert select(PAIRS[::-1], NO_REVIEW, seed=1, count=10) == chosen
    assert select(PAIRS, NO_REVIEW, seed=2, count=10) != chosen
    assert {p.kind for p in select(PAIRS, NO_REVIEW, seed=1, kind="od").pending} == {"odd"}
    assert len(select(PAIRS, NO_REVIEW, seed=1).pending) == 60


@given(st.lists(st.sampled_from(["accepted", "edited", "rejected"]), max_size=10))
def test_a_selection_stays_the_same_while_it_is_worked_through(verdicts: list[str]) -> None:
    begun = select(PAIRS, NO_REVIEW, seed=1, count=10)
    left, decisions = {pair.key: pair for pair in PAIRS}, []
    for pair, verdict in zip(begun.pending, verdicts, strict=False):
        if verdict != "accepted":
            del left[pair.key]
        if verdict == "edited":
            edited = Pair(f"{pair.question} Or so?", pair.sql, pair.kind)
            left[edited.key] = edited
            decisions.append(decide(pair, edited.question, edited.sql))
        else:
            decisions.append(Decision(pair.question, pair.sql, pair.kind, verdict))  # type: ignore[arg-type]
    again = select(left.values(), review_of(*decisions), seed=1, count=10)
    assert again.keys == begun.keys
    assert again.pending == begun.pending[len(verdicts) :]
    assert sum(review_of(*decisions).tally(again.keys).values()) == len(verdicts)


# --- what becomes of the samples --------------------------------------------------------------


def sample(question: str, sql: str) -> Sample:
    return ASSEMBLY.sample(question, sql, Needs(("customer",)))


NAMES = ("Names over 30?", "SELECT name FROM customer WHERE age > 30")
CITIES = ("Cities?", "SELECT city FROM customer")
AGES = ("Ages in Rome?", "SELECT age FROM customer WHERE city = 'Rome'")


def test_what_nobody_decided_on_stays_as_it_is() -> None:
    train, held_out = [sample(*NAMES), sample(*CITIES)], [sample(*AGES)]
    review = review_of(reject(Pair(*NAMES)), decide(Pair(*AGES), *AGES))
    found = revise(train, held_out, review, ASSEMBLY)
    assert (found.train, found.eval) == ((train[1],), (held_out[0],))
    assert [(r.question, r.sql, r.reason) for r in found.rejected] == [(*NAMES, "review")]


@pytest.mark.parametrize(
    ("pair", "sql", "held_out"),
    [
        (NAMES, "SELECT age FROM customer WHERE city = 'Oslo'", True),  # a held-out template
        (NAMES, "SELECT name FROM customer WHERE age > 40", False),
        (AGES, "SELECT age FROM customer WHERE city = 'Oslo'", True),  # its own template
        (AGES, "SELECT city FROM customer LIMIT 3", False),
    ],
)
def test_an_edited_pair_never_brings_a_held_out_template_into_training(
    pair: tuple[str, str], sql: str, held_out: bool
) -> None:
    train, other = [sample(*NAMES), sample(*CITIES)], ("Ages in Paris?", AGES[1][:-6] + "'Paris'")
    kept = [sample(*AGES), sample(*other)]
    found = revise(train, kept, review_of(decide(Pair(*pair), "In Oslo?", sql)), ASSEMBLY)
    new = sample("In Oslo?", sql)
    assert (new in found.eval, new in found.train) == (held_out, not held_out)
    assert len(found.train) + len(found.eval) == 4
    assert "[customer.city = 'Oslo']" in new.input


@pytest.fixture
def shop() -> Iterator[Shop]:
    """Return the shop with room for all its rows."""
    database = Shop(max_rows=9)
    yield database
    database.close()


def test_the_folder_is_written_only_where_a_decision_changes_it(shop: Shop, tmp_path: Path) -> None:
    place = Workspace(tmp_path)
    made = generate_samples(shop, SCHEMA, PROFILE, SETTINGS, teacher=Script(recital))
    write_sample_set(place, made)
    pairs = pairs_in(place, ASSEMBLY)
    assert {pair.kind for pair in pairs} == {"columns", "unanswerable"}
    before, changed = hash_file(place.train_file), place.train_file.stat().st_mtime_ns
    apply_review(place, review_of(decide(pairs[0], pairs[0].question, pairs[0].sql)), ASSEMBLY)
    assert place.train_file.stat().st_mtime_ns == changed

    wanted = [pair for pair in pairs[1:] if pair.sql and not pair.held_out][-1]
    review = review_of(reject(pairs[0]), decide(wanted, "Which id is the last?", wanted.sql))
    apply_review(place, review, ASSEMBLY)
    assert hash_file(place.train_file) != before  # what train looks at
    assert samples_manifest(SCHEMA, PROFILE, SETTINGS).matches(place.data)
    left = pairs_in(place, ASSEMBLY)
    assert pairs[0].key not in {pair.key for pair in left}
    (edited,) = [pair for pair in left if pair.question == "Which id is the last?"]
    assert edited.kind == wanted.kind
    records = place.rejected_file.read_text(encoding="utf-8").splitlines()
    assert sum(json.loads(line)["reason"] == "review" for line in records) == 2
    assert place.data_report.read_text(encoding="utf-8").endswith(
        "| edited | 1 |\n| rejected | 1 |\n"
    )
    assert (place.data / MANIFEST_FILE).is_file()
    assert apply_review(place, review, ASSEMBLY).rejected == ()


def test_what_was_rejected_is_not_made_again(shop: Shop) -> None:
    made = generate_samples(shop, SCHEMA, PROFILE, SETTINGS, teacher=Script(recital))
    first, second, third = [s for s in made.train if s.answerable][:3]
    review = review_of(
        reject(Pair(first.input, first.output)),
        decide(Pair(second.input, second.output), "Anything new?", "SELECT name FROM customer"),
        decide(Pair(third.input, third.output), "Anything bad?", "SELECT nonsense FROM customer"),
    )
    script, reviewed = Script(recital), (first.input, second.input, third.input)
    again = generate_samples(shop, SCHEMA, PROFILE, SETTINGS, teacher=script, review=review)
    kept = {(s.input, s.output) for s in (*again.train, *again.eval)}
    assert len(kept) == 100
    assert not kept & {(s.input, s.output) for s in (first, second, third)}
    assert ("Anything new?", "SELECT name FROM customer") in kept
    assert [r.reason for r in again.rejected if r.question in (first.input, second.input)] == [
        "review", "review",
    ]  # fmt: skip
    heard = {draft.question: rejection for draft, rejection in script.heard}
    reasons = [rejection and rejection.reason for rejection in map(heard.get, reviewed)]
    assert reasons == ["review"] * 3
    [bad] = [r for r in again.rejected if r.question == "Anything bad?"]
    assert bad.reason == "guard:unknown-column"


def test_a_query_is_laid_out_without_changing_it() -> None:
    def queries() -> Iterator[Draft]:
        from schematune.samples.generator import drafts

        yield from (d for d in drafts(SCHEMA, PROFILE, 5) if d.sql)

    for draft in islice(queries(), 300):
        assert draft.sql is not None
        assert " ".join(laid_out(draft.sql).split()) == " ".join(draft.sql.split())
        assert "\n" in laid_out(draft.sql)
