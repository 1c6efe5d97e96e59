"""The whole way from drafts to the data folder, on a real database."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from schematune.database import Database
from schematune.errors import DatabaseError, DataError
from schematune.prompt import ABSTENTION, instruction
from schematune.sample import read_samples
from schematune.samples import (
    Estimate,
    Progress,
    generate_samples,
    samples_manifest,
    write_sample_set,
)
from schematune.samples.data_report import markdown
from schematune.samples.draft import Draft
from schematune.samples.facts import Rejection
from schematune.samples.pairs import Pairs
from schematune.samples.targets import Target
from schematune.settings import SampleSettings
from schematune.workspace import Workspace
from tests.samples.shop import CUSTOMERS, ORDERS, PROFILE, SCHEMA


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "shop.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE customer (id INTEGER PRIMARY KEY, name, city, age, email)")
    connection.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id, total, placed)")
    connection.executemany("INSERT INTO customer VALUES (?, ?, ?, ?, ?)", CUSTOMERS)
    connection.executemany("INSERT INTO orders VALUES (?, ?, ?, ?)", ORDERS)
    connection.commit()
    connection.close()
    with Database(str(path)) as door:
        yield door


@dataclass
class Script:
    """A teacher that recites."""

    lines: Callable[[], Iterator[Draft]]
    patience: int = 50
    ahead: int = 8
    heard: list[tuple[Draft, Rejection | None]] = field(default_factory=list)
    steered: list[tuple[Target, ...]] = field(default_factory=list)
    closed: bool = False

    def estimate(self) -> Estimate | None:
        return None

    def drafts(self) -> Generator[Draft, None, None]:
        try:
            yield from self.lines()
        finally:
            self.closed = True

    def steer(self, lacking: Sequence[Target]) -> None:
        self.steered.append(tuple(lacking))

    def hear(self, draft: Draft, rejection: Rejection | None) -> None:
        self.heard.append((draft, rejection))


def recital() -> Iterator[Draft]:
    """Yield many good drafts of 20 templates, bad ones among them."""
    columns = ["id", "name", "city", "age"]
    for number in range(400):
        shown = [c for bit, c in enumerate(columns) if (number % 15 + 1) >> bit & 1]
        sql = f"SELECT {', '.join(shown)} FROM customer WHERE id <> {number + 10}"
        question = f"{' and '.join(shown)} except for {number + 10}"
        yield Draft(question, sql, "columns", (str(number + 10),))
        thing = "".join("abcdefghij"[int(digit)] for digit in str(number))
        yield Draft(f"Who owns a {thing}?", None, "unanswerable")
        if number % 5 == 0:
            yield Draft(f"Which nonsense {number}?", "SELECT nonsense FROM customer", "bad")


SETTINGS = SampleSettings(count=100, eval_share=0.2, unanswerable_share=0.1, targets=())


def test_the_wanted_shares_are_met(database: Database) -> None:
    seen: list[Progress] = []
    script = Script(recital)
    found = generate_samples(
        database, SCHEMA, PROFILE, SETTINGS, teacher=script, progress=seen.append
    )
    samples = (*found.train, *found.eval)
    assert len(samples) == 100
    assert 10 <= len(found.eval) <= 20
    assert sum(not sample.answerable for sample in samples) == 10
    assert sum(not sample.answerable for sample in found.eval) == 2
    assert {sample.instruction for sample in samples} == {instruction(SCHEMA, PROFILE)}
    assert {s.output for s in samples if not s.answerable} == {ABSTENTION}
    assert found.report.leakage.templates == found.report.leakage.questions == 0
    assert [p.done for p in seen] == list(range(1, 101))
    assert seen[-1].total == 100
    assert seen[-1].rate > 0
    assert script.closed


def test_the_teacher_hears_of_every_draft(database: Database) -> None:
    script = Script(recital)
    found = generate_samples(database, SCHEMA, PROFILE, SETTINGS, teacher=script)
    refused = [draft.question for draft, rejection in script.heard if rejection]
    assert refused == [rejected.question for rejected in found.rejected]
    assert all(r.reason == "guard:unknown-column" for r in found.rejected)
    assert len(script.heard) == 100 + len(refused)


PAIRS = Pairs(
    (
        Draft("How many customers are there?", "SELECT COUNT(*) FROM customer", "pairs:a"),
        Draft("Who painted it?", None, "unanswerable:pairs:a"),
        Draft("Which nonsense?", "SELECT nonsense FROM customer", "pairs:a"),
        Draft("How many customers are not 30?", "SELECT COUNT(*) FROM customer WHERE age <> 30",
              "pairs:a", ("30",)),
        Draft("How many grown customers?", "SELECT COUNT(*) FROM customer WHERE age > 17",
              "pairs:a", ("17",)),
        Draft("How many customers?", "DELETE FROM customer", "pairs:a"),
        Draft("There are how many customers?", "SELECT COUNT(*) FROM customer", "pairs:a"),
    ),
    elsewhere=3,
)  # fmt: skip


def test_pairs_come_first_and_pass_the_same_checks(database: Database) -> None:
    script = Script(recital)
    found = generate_samples(database, SCHEMA, PROFILE, SETTINGS, pairs=PAIRS, teacher=script)
    samples = (*found.train, *found.eval)
    assert len(samples) == 100
    assert {"Who painted it?", "How many customers are not 30?"} <= {s.input for s in samples}
    assert [rejected.reason for rejected in found.rejected][:4] == [
        "guard:unknown-column", "unmentioned", "guard:not-select", "near-duplicate"
    ]  # fmt: skip
    assert sum(not sample.answerable for sample in samples) == 10
    assert not any(draft.kind.endswith("pairs:a") for draft, _ in script.heard)
    report = markdown(found.report)
    assert "| pairs kept | 3 of 7 given |" in report
    assert "| pairs left out, of other databases | 3 |" in report
    assert found.manifest.figures == {"pairs": 3, "pairs_given": 7}
    assert found.report.leakage.templates == found.report.leakage.questions == 0


def test_as_many_pairs_as_samples_need_no_teacher(database: Database) -> None:
    script = Script(recital)
    settings = replace(SETTINGS, count=7, teacher="nobody")
    found = generate_samples(database, SCHEMA, PROFILE, settings, pairs=PAIRS, teacher=script)
    assert len(found.train) + len(found.eval) == 3
    assert script.heard == []
    assert "Teacher: none, the pairs were enough." in markdown(found.report)
    first = generate_samples(database, SCHEMA, PROFILE, replace(settings, count=1), pairs=PAIRS)
    assert [sample.input for sample in first.train] == ["How many customers are there?"]
    assert first.rejected == ()


def test_pairs_that_all_fail_are_one_clear_line(database: Database) -> None:
    bad = Pairs((PAIRS.drafts[2],))
    with pytest.raises(DataError, match=r"no draft of the pairs passed .*unknown-column \(1\)"):
        generate_samples(database, SCHEMA, PROFILE, replace(SETTINGS, count=1), pairs=bad)
    with pytest.raises(DataError, match="no draft of the pairs and teacher 'builtin' passed"):
        generate_samples(
            database, SCHEMA, PROFILE, SETTINGS, pairs=bad, teacher=Script(lambda: iter([]))
        )


def test_the_same_drafts_make_the_same_samples(database: Database) -> None:
    one, two = (
        generate_samples(database, SCHEMA, PROFILE, SETTINGS, teacher=Script(recital))
        for _ in range(2)
    )
    assert (one.train, one.eval, one.rejected) == (two.train, two.eval, two.rejected)


def test_a_teacher_without_more_to_give_ends_it(database: Database) -> None:
    def poor() -> Iterator[Draft]:
        while True:
            yield Draft("How many customers?", "SELECT COUNT(*) FROM customer", "count")

    found = generate_samples(database, SCHEMA, PROFILE, SETTINGS, teacher=Script(poor))
    assert len(found.train) + len(found.eval) == 1
    assert found.report.rejected == {"duplicate": 50}


def test_nothing_that_passes_is_one_clear_line(database: Database) -> None:
    bad = Draft("Which nonsense?", "SELECT nonsense FROM customer", "bad")
    script = Script(lambda: iter([bad]))
    with pytest.raises(DataError, match=r"passed the checks: guard:unknown-column \(1\)"):
        generate_samples(database, SCHEMA, PROFILE, SETTINGS, teacher=script)
    with pytest.raises(DataError, match="it wrote no drafts"):
        generate_samples(database, SCHEMA, PROFILE, SETTINGS, teacher=Script(lambda: iter([])))


def test_a_database_that_is_gone_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "gone.sqlite"
    path.touch()
    with Database(str(path)) as gone:
        path.unlink()
        with pytest.raises(DatabaseError):
            generate_samples(gone, SCHEMA, PROFILE, SETTINGS, teacher=Script(recital))


def test_the_built_in_teacher_fills_a_small_order(database: Database) -> None:
    settings = SampleSettings(count=60, eval_share=0.2)
    found = generate_samples(database, SCHEMA, PROFILE, settings)
    assert len(found.train) + len(found.eval) == 60
    assert found.eval
    for sample in (*found.train, *found.eval):
        if sample.answerable:
            database.query(sample.output)


def test_the_folder_holds_everything(database: Database, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "project")
    found = generate_samples(database, SCHEMA, PROFILE, SETTINGS, teacher=Script(recital))
    write_sample_set(workspace, found)
    write_sample_set(workspace, found)  # over what is there
    assert tuple(read_samples(workspace.train_file)) == found.train
    assert tuple(read_samples(workspace.eval_file)) == found.eval
    lines = workspace.rejected_file.read_text().splitlines()
    assert [json.loads(line)["reason"] for line in lines] == [r.reason for r in found.rejected]
    assert set(json.loads(lines[0])) == {"question", "sql", "kind", "reason", "message"}
    report = workspace.data_report.read_text()
    assert "| kept | 100 of 100 wanted |" in report
    assert "| guard:unknown-column |" in report
    assert "`orders`" in report.partition("## Never used")[2].partition("##")[0]
    assert sorted(p.name for p in workspace.data.iterdir()) == [
        "eval.json", "kinds.json", "manifest.json", "rejected.jsonl", "report.md", "train.json"
    ]  # fmt: skip


def test_the_manifest_tells_whether_anything_changed(database: Database, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "project")
    found = generate_samples(database, SCHEMA, PROFILE, SETTINGS, teacher=Script(recital))
    write_sample_set(workspace, found)
    assert samples_manifest(SCHEMA, PROFILE, SETTINGS).matches(workspace.data)
    priced = replace(SETTINGS, input_price=3.0, output_price=15.0)
    assert samples_manifest(SCHEMA, PROFILE, priced).matches(workspace.data)
    assert not samples_manifest(SCHEMA, PROFILE, replace(SETTINGS, seed=1)).matches(workspace.data)
    assert not samples_manifest(SCHEMA, PROFILE, SETTINGS, PAIRS).matches(workspace.data)
    written = replace(SETTINGS, write=("chat",))
    assert samples_manifest(SCHEMA, PROFILE, written).matches(workspace.data)
    here, there = (replace(SETTINGS, pairs=(f"{folder}/a.jsonl",)) for folder in ("x", "y"))
    samples_manifest(SCHEMA, PROFILE, here, PAIRS).save(workspace.data)
    assert samples_manifest(SCHEMA, PROFILE, there, PAIRS).matches(workspace.data)
    assert not samples_manifest(SCHEMA.subset(["orders"]), PROFILE, SETTINGS).matches(
        workspace.data
    )


def test_a_folder_that_cannot_be_written_stays_as_it_was(
    database: Database, tmp_path: Path
) -> None:
    (tmp_path / "project").write_text("a file stands in the way")
    found = generate_samples(database, SCHEMA, PROFILE, SETTINGS, teacher=Script(recital))
    with pytest.raises(DataError, match="could not write"):
        write_sample_set(Workspace(tmp_path / "project"), found)
    assert (tmp_path / "project").read_text() == "a file stands in the way"
