from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from schematune import prompt
from schematune.database import Database
from schematune.errors import ConfigError, DatabaseError, DataError, QueryError, QueryTimeout
from schematune.evaluation import Evaluation, Kind, Scorecard, evaluate, evaluate_many
from schematune.inference.insist import OPINIONS
from schematune.inference.model import FakeModel
from schematune.profile import Profile
from schematune.questions import Question
from schematune.schema import Schema
from schematune.settings import DatabaseSettings

SHOP = """
CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, age INTEGER);
INSERT INTO customer VALUES (1, 'Ada', 18), (2, 'Grace', 94), (3, 'Eve', NULL), (4, 'Ada', 30);
"""
NAMES = "SELECT name FROM customer"
Shop = tuple[Database, Schema, Profile]
ENDLESS = f"SELECT COUNT(*) FROM {', '.join(f'customer AS c{n}' for n in range(15))}"


def make(path: Path, script: str = SHOP) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
    return path


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    path = make(tmp_path_factory.mktemp("shop") / "shop.sqlite")
    with Database(str(path), DatabaseSettings(timeout_s=1.0, max_rows=2)) as database:
        schema = database.reflect()
        yield database, schema, database.profile(schema)


def score(shop: Shop, answers: Mapping[str, str], *questions: Question) -> Scorecard:
    [card] = evaluate([FakeModel(answers)], questions, *shop).scorecards
    return card


def verdict(shop: Shop, answer: str, gold: str | None, question: str = "Who?") -> Kind:
    return score(shop, {question: answer}, Question(question, gold)).outcomes[0].kind


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("select NAME from CUSTOMER", Kind.RIGHT),
        ("```sql\nSELECT DISTINCT name FROM customer;\n```", Kind.RIGHT),
        ("SELECT name FROM customer WHERE age > 20", Kind.WRONG_RESULT),
        ("SELECT name, age FROM customer", Kind.WRONG_RESULT),
        ("SELECT FROM WHERE", Kind.INVALID_SQL),
        ("", Kind.INVALID_SQL),
        ("The names are Ada and Eve.", Kind.GUARDED),
        ("SELECT name FROM customers", Kind.RIGHT),
        ("SELECT shoe_size FROM customer", Kind.UNKNOWN_NAME),
        ("SELECT name FROM suppliers", Kind.UNKNOWN_NAME),
        ("DROP TABLE customer", Kind.GUARDED),
        ("SELECT 1; SELECT 2", Kind.GUARDED),
        ("SELECT load_extension('x')", Kind.GUARDED),
        ("SELECT abs(-9223372036854775807 - 1)", Kind.EXECUTION_ERROR),
        (ENDLESS, Kind.TIMEOUT),
        ("I don’t know.", Kind.ABSTAINED_WRONGLY),
    ],
)
def test_what_becomes_of_an_answer(shop: Shop, answer: str, kind: Kind) -> None:
    assert verdict(shop, answer, NAMES) is kind


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ('"i don\'t know"', Kind.ABSTAINED_CORRECTLY),
        (NAMES, Kind.ANSWERED_UNANSWERABLE),
        ("SELECT shoe_size FROM customer", Kind.ANSWERED_UNANSWERABLE),
    ],
)
def test_what_becomes_of_an_answer_to_the_unanswerable(shop: Shop, answer: str, kind: Kind) -> None:
    assert verdict(shop, answer, None) is kind


def test_sql_that_cannot_be_right_is_asked_for_again(shop: Shop) -> None:
    wrong = {"Who?": "SELECT shoe_size FROM customer"}
    model = FakeModel(wrong, drawn=lambda _, seed: NAMES if seed > 2 else wrong["Who?"])
    for redraws, kind in ((4, Kind.RIGHT), (2, Kind.UNKNOWN_NAME), (0, Kind.UNKNOWN_NAME)):
        question = Question("Who?", NAMES)
        [card] = evaluate([model], [question], *shop, redraws=redraws).scorecards
        assert card.outcomes[0].kind is kind
        assert card.figures["redrawn"].value == float(redraws > OPINIONS)


def test_names_that_are_mended_are_counted(shop: Shop) -> None:
    card = score(shop, {"Who?": "SELECT nmae FROM customer"}, Question("Who?", NAMES))
    assert card.outcomes[0].answer.text == NAMES
    assert (card.figures["mended"].value, card.figures["redrawn"].value) == (1.0, 0.0)


@pytest.mark.parametrize("gold", ["SELECT gone FROM customer", "SELECT FROM", ENDLESS])
def test_a_reference_that_fails_is_unscored(shop: Shop, gold: str) -> None:
    assert verdict(shop, NAMES, gold) is Kind.UNSCORED


def test_a_reference_that_is_cut_off_is_unscored(shop: Shop) -> None:
    joined = ", ".join(f"customer AS c{n}" for n in range(8))
    card = score(shop, {"Who?": NAMES}, Question("Who?", f"SELECT c0.id FROM {joined}"))
    assert card.outcomes[0].verdict.explanation == "the reference has more than 50000 rows"


def test_results_are_compared_beyond_the_rows_that_people_are_shown(shop: Shop) -> None:
    assert shop[0].settings.max_rows == 2
    assert verdict(shop, NAMES, NAMES) is Kind.RIGHT
    assert verdict(shop, f"{NAMES} LIMIT 2", NAMES) is Kind.WRONG_RESULT


def test_a_column_too_many_is_forgiven_in_the_lenient_figure_only(shop: Shop) -> None:
    card = score(shop, {"Who?": "SELECT age, name FROM customer"}, Question("Who?", NAMES))
    assert card.figures["execution_accuracy"].value == 0.0
    assert card.figures["execution_accuracy_extra_columns_allowed"].value == 1.0


def test_order_counts_where_the_question_asks_for_it(shop: Shop) -> None:
    gold, other = f"{NAMES} ORDER BY name", f"{NAMES} ORDER BY name DESC"
    assert verdict(shop, other, gold, "Names in alphabetical order") is Kind.WRONG_RESULT
    assert verdict(shop, other, gold, "Which names are there?") is Kind.RIGHT


def test_a_database_that_is_gone_ends_the_evaluation(tmp_path: Path) -> None:
    path = make(tmp_path / "shop.sqlite")
    with Database(str(path)) as shop:
        schema = shop.reflect()
        profile = shop.profile(schema)
        shop.close()
        path.write_bytes(b"no database any more" * 1000)
        with pytest.raises(DatabaseError) as caught:
            evaluate([FakeModel({})], [Question("Who?", NAMES)], shop, schema, profile)
    assert not isinstance(caught.value, QueryError | QueryTimeout)


def test_the_message_is_the_one_prompt_or_the_sample_s_own(shop: Shop) -> None:
    model = FakeModel(lambda _: NAMES)
    questions = [Question("Who?", NAMES), Question("Who?", NAMES, instruction="Tables: none.")]
    evaluate([model], questions, *shop)
    ours = prompt.user_message(prompt.instruction(*shop[1:]), "Who?")
    assert set(model.asked) == {ours, "Tables: none.\nWho?"}


def test_models_may_come_one_at_a_time(shop: Shop) -> None:
    steps: list[str] = []

    def models() -> Iterator[FakeModel]:
        for name in ("base", "tuned"):
            steps.append(f"open {name}")
            yield FakeModel(lambda _: NAMES, name)
            steps.append(f"close {name}")

    found = evaluate(models(), [Question("Who?", NAMES)], *shop)
    assert [card.model for card in found.scorecards] == ["base", "tuned"]
    assert steps == ["open base", "close base", "open tuned", "close tuned"]


def test_two_models_of_one_name_would_share_their_answers(shop: Shop) -> None:
    twins = [FakeModel({"Who?": NAMES}), FakeModel({"Who?": "SELECT 1"})]
    with pytest.raises(ConfigError, match="two models are called 'fake'"):
        evaluate(twins, [Question("Who?", NAMES)], *shop)


def run(shop: Shop, path: Path, model: FakeModel, *questions: Question) -> Evaluation:
    return evaluate([model], questions, *shop, predictions=path)


def test_predictions_are_written_without_rows(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "predictions.jsonl"
    questions = [Question("Who?", NAMES, "q1", "shop", "easy"), Question("Why?", None)]
    run(shop, path, FakeModel({"Who?": NAMES, "Why?": "I don't know"}), *questions)
    first, second = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    assert first.pop("latency_ms") >= 0
    assert first.pop("key")
    assert first == {
        "model": "fake", "id": "q1", "db_id": "shop", "difficulty": "easy", "question": "Who?",
        "gold": NAMES, "predicted": NAMES, "kind": "right", "explanation": "the same result",
        "redraws": OPINIONS, "mended": False, "agreed": OPINIONS + 1,
    }  # fmt: skip
    assert (second["gold"], second["kind"]) == (None, "abstained_correctly")
    assert not [name for name in ("Ada", "Grace", "Eve") if name in path.read_text()]


def test_an_interrupted_evaluation_goes_on_and_ends_the_same(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "predictions.jsonl"
    questions = [Question(f"Who is {number}?", NAMES) for number in range(30)]

    def until_19(message: str) -> str:
        if message.endswith("Who is 19?"):
            raise KeyboardInterrupt
        return NAMES

    with pytest.raises(KeyboardInterrupt):
        run(shop, path, FakeModel(until_19), *questions)
    second = FakeModel(lambda _: NAMES)
    whole = run(shop, path, second, *questions)
    assert len(second.asked) == 1 + 11 * (1 + OPINIONS), "one warms up"
    assert whole.scorecards[0].kinds[Kind.RIGHT] == 30
    assert len(path.read_text().splitlines()) == 30
    third = FakeModel({})  # it has no answers, and is not asked
    assert run(shop, path, third, *questions) == whole


def test_a_reference_that_was_mended_is_scored_anew_without_asking(
    shop: Shop, tmp_path: Path
) -> None:
    path = tmp_path / "predictions.jsonl"
    answers = {"Who?": NAMES}
    before = run(shop, path, FakeModel(answers), Question("Who?", "SELECT id FROM customer"))
    after = run(shop, path, FakeModel({}), Question("Who?", NAMES))
    assert [e.scorecards[0].outcomes[0].kind for e in (before, after)] == [
        Kind.WRONG_RESULT,
        Kind.RIGHT,
    ]


def test_many_databases(tmp_path: Path) -> None:
    make(tmp_path / "shop.sqlite")
    make(
        tmp_path / "zoo" / "zoo.sqlite",
        "CREATE TABLE animal (kind TEXT); INSERT INTO animal VALUES ('ape')",
    )
    questions = [
        Question("Which kinds?", "SELECT kind FROM animal", db_id="zoo"),
        Question("Who?", NAMES, db_id="shop"),
        Question("Which?", "SELECT kind FROM animal", db_id="zoo"),
    ]
    model = FakeModel({"Which kinds?": "SELECT kind FROM animal", "Who?": NAMES, "Which?": NAMES})
    [card] = evaluate_many([model], questions, tmp_path).scorecards
    assert [o.kind for o in card.outcomes] == [Kind.RIGHT, Kind.RIGHT, Kind.UNKNOWN_NAME]
    assert all(("animal" in m) == ("customer" not in m) for m in model.asked)


@pytest.mark.parametrize("db_id", ["gone", ""])
def test_a_missing_database_is_named_before_any_model_is_asked(tmp_path: Path, db_id: str) -> None:
    make(tmp_path / "folder" / "shop.sqlite")
    with pytest.raises(DataError, match="lacks 1 of the questions' databases") as caught:
        evaluate_many([], [Question("Who?", NAMES, db_id=db_id)], tmp_path / "folder")
    assert repr(db_id) in str(caught.value)
