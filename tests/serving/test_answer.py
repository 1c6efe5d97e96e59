"""From a question to an answer, over a real SQLite file."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import StringIO
from threading import Event

import pytest
from rich.console import Console

from schematune.database import Database, QueryResult
from schematune.errors import DatabaseError, DataError, QueryError, QueryTimeout
from schematune.glossary import read_glossary
from schematune.guard import GuardedQuery
from schematune.inference.insist import OPINIONS
from schematune.inference.model import FakeModel
from schematune.prompting import estimated_tokens
from schematune.schema import Column, Schema, Table
from schematune.serving.answer import Answer, Answerer
from schematune.serving.terminal import MENDED, print_answer
from schematune.settings import REDRAWS

from .conftest import AGES, ANSWERS

Make = Callable[..., Answerer]


class Failing:
    """A database that fails as it is told."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def query(self, sql: GuardedQuery) -> QueryResult:
        raise self.error

    def cancel(self) -> None:
        raise AssertionError("there is nothing to cancel")


def test_answered(answerer: Answerer) -> None:
    answer = answerer(AGES)
    assert answer.text == "The minimum age is 18 and the maximum age is 94."
    assert answer.outcome == "answered"
    assert answer.rows == ((18, 94),)
    assert answer.sql.startswith("SELECT MIN(age), MAX(age) FROM customer")
    assert answer.elapsed_ms > 0
    assert not answer.truncated


def test_words_of_the_house_are_explained_to_the_model(make_answerer: Make) -> None:
    asked: list[str] = []

    def answer(message: str) -> str:
        asked.append(message)
        return "SELECT COUNT(*) FROM customer WHERE age > 60"

    plain = make_answerer(answer)
    words = read_glossary({"elder": "customer.age > 60"}, plain.schema)
    explaining = replace(plain, glossary=words)
    assert plain("How many elders?").rows == explaining("How many elders?").rows == ((1,),)
    assert asked[0].endswith("\nHow many elders?")
    assert asked[-1] == asked[0] + " [elder: customer.age > 60]"


def printed(answer: Answer) -> str:
    file = StringIO()
    print_answer(answer, Console(file=file, width=120))
    return file.getvalue()


def test_an_answer_says_that_names_were_mended(make_answerer: Make) -> None:
    answer = make_answerer(lambda _: "SELECT MAX(ages) FROM customer")(AGES)
    assert (answer.outcome, answer.rows, answer.mended) == ("answered", ((94,),), True)
    assert MENDED in printed(answer)


def test_empty(answerer: Answerer) -> None:
    answer = answerer("Who is older than 200?")
    assert (answer.outcome, answer.text) == ("empty", "No matching customers were found.")


def test_an_abstention_asks_no_database(answerer: Answerer) -> None:
    blind = replace(answerer, database=Failing(AssertionError()), about="cats")
    answer = blind("What is the weather?")
    assert answer.outcome == "unknown"
    assert answer.text == "I can only provide information related to cats."
    assert answer.sql == ""


def test_refused_sql_never_runs(answerer: Answerer) -> None:
    answer = replace(answerer, database=Failing(AssertionError()))("Drop it")
    assert answer.outcome == "refused"
    assert answer.sql == "DROP TABLE customer"
    assert "DROP" in answer.detail
    assert "DROP" not in answer.text


@pytest.mark.parametrize(
    ("error", "outcome"),
    [(QueryError("secret words"), "failed"), (QueryTimeout("secret words"), "timed_out")],
)
def test_what_the_driver_says_stays_in_the_detail(
    answerer: Answerer, error: Exception, outcome: str
) -> None:
    answer = replace(answerer, database=Failing(error))(AGES)
    assert answer.outcome == outcome
    assert answer.detail == "secret words"
    assert "secret" not in json.dumps(answer.to_dict())


@pytest.mark.parametrize("question", ["Drop it", "Twist it", "Break it"])
def test_what_cannot_be_right_is_asked_for_again(answerer: Answerer, question: str) -> None:
    model = FakeModel(ANSWERS, drawn=lambda *_: ANSWERS[AGES])
    answer = replace(answerer, model=model)(question)
    assert (answer.outcome, answer.rows) == ("answered", ((18, 94),))
    assert replace(answerer, model=model, redraws=0)(question).outcome in ("refused", "failed")


def test_no_query_runs_twice(answerer: Answerer) -> None:
    asked: list[str] = []

    class Noting:
        def query(self, sql: GuardedQuery) -> QueryResult:
            asked.append(sql.sql)
            return answerer.database.query(sql)

        def cancel(self) -> None:
            answerer.database.cancel()

    model = FakeModel(ANSWERS, drawn=lambda _, seed: ANSWERS["Break it" if seed == 1 else AGES])
    watched = replace(answerer, model=model, database=Noting())
    assert watched(AGES).outcome == watched("Break it").outcome == "answered"
    assert len(asked) == 2 * 2, "each of two, for each question"
    assert len(set(asked)) == 2


def test_a_query_that_the_engine_fails(answerer: Answerer) -> None:
    assert answerer("Break it").outcome == "failed"


def test_a_dead_database_is_no_answer(answerer: Answerer) -> None:
    with pytest.raises(DatabaseError, match="gone"):
        replace(answerer, database=Failing(DatabaseError("gone")))(AGES)


def test_a_cut_answer_says_so(answerer: Answerer) -> None:
    answer = replace(answerer, max_rows=2)("Who is there?")
    assert answer.truncated
    assert len(answer.rows) == 2
    assert answer.text.endswith("(Only the first 2 rows were read.)")


def test_what_is_closed_now_is_refused_whatever_the_model_was_tuned_on(answerer: Answerer) -> None:
    answer = replace(answerer, allowed=Schema("sqlite", ()))(AGES)
    assert answer.outcome == "refused"


def test_a_column_that_is_not_there_is_refused(answerer: Answerer) -> None:
    answer = answerer("Twist it")
    assert answer.outcome == "refused"
    assert "mood" in answer.detail


@pytest.mark.parametrize("question", ["", " \n\t ", "x" * 1001])
def test_questions_that_are_not_asked(answerer: Answerer, question: str) -> None:
    with pytest.raises(DataError, match="question"):
        answerer(question)


def test_a_question_is_one_line_of_text(make_answerer: Make) -> None:
    asked: list[str] = []

    def model(message: str) -> str:
        asked.append(message)
        return "I don't know"

    make_answerer(model)("a\nb\x00c\ud800")
    assert asked[0].endswith("\na b\ufffdc\ufffd")


def test_nothing_runs_for_somebody_who_left(answerer: Answerer) -> None:
    model = FakeModel(ANSWERS)
    alone = replace(answerer, model=model, database=Failing(AssertionError()))
    gone = Event()
    gone.set()
    for question in (AGES, "Drop it"):
        assert alone(question, gone=gone).outcome == "timed_out"
    assert len(model.asked) == 2, "nor is the model asked again"


ENDLESS = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000) "
    "SELECT COUNT(*) FROM n"
)


def test_a_query_under_way_ends_when_nobody_waits_any_more(answerer: Answerer, shop: str) -> None:
    gone = Event()

    class Endless:
        """The shop, but that every query takes for ever."""

        def query(self, sql: GuardedQuery) -> QueryResult:
            gone.set()
            return slow.query(ENDLESS, timeout_s=60.0)

        def cancel(self) -> None:
            slow.cancel()

    with Database(shop) as slow:
        assert replace(answerer, database=Endless())(AGES, gone=gone).outcome == "timed_out"
        assert slow.query("SELECT 1").rows == ((1,),), "the next query has a process of its own"


def test_of_a_large_schema_the_picked_part_is_shown_and_all_of_it_may_be_read(
    answerer: Answerer,
) -> None:
    columns = tuple(Column(f"note_{n}", "TEXT", "text") for n in range(30))
    others = tuple(Table(f"archive_{n}", columns) for n in range(40))
    schema = Schema("sqlite", (*answerer.schema, *others))
    model = FakeModel(lambda _: "SELECT COUNT(*) FROM customer")
    large = replace(answerer, schema=schema, model=model, redraws=0)
    assert large("How many rows has archive_7?").rows == ((3,),)
    assert large("How many customers are there?").rows == ((3,),)
    first, second = model.asked
    assert "CREATE TABLE archive_7 (" in first
    assert "CREATE TABLE customer (" not in first
    assert "CREATE TABLE customer (" in second
    assert max(map(estimated_tokens, model.asked)) < 2048


def test_an_answer_that_few_drafts_agree_with_says_so(answerer: Answerer) -> None:
    unsure = replace(answerer, model=FakeModel(ANSWERS, drawn=lambda _, seed: f"SELECT {seed}"))
    answer = unsure(AGES)
    assert (answer.agreed, answer.drafts, answer.unsure) == (1, 1 + REDRAWS, True)
    assert answer.rows == ((18, 94),)
    assert f"of {1 + REDRAWS} queries that the model wrote, 1 found this" in printed(answer)
    answer = answerer(AGES)
    assert (answer.agreed, answer.drafts, answer.unsure) == (1 + OPINIONS, 1 + OPINIONS, False)
    assert "Unsure" not in printed(answer)


def test_as_json() -> None:
    cells = (1, 2**60, 1.5, float("nan"), Decimal("0.10"), date(2021, 5, 3), b"\x01", None, True)
    answer = Answer("q", "t", "s", ("a",), (cells,), False, "answered", 1.0, "secret")
    data = json.loads(json.dumps(answer.to_dict(), allow_nan=False))
    assert data["rows"] == [[1, str(2**60), 1.5, "nan", "0.10", "2021-05-03", "01", None, True]]
    assert set(data) == {
        "question", "text", "sql", "columns", "rows", "truncated", "outcome", "elapsed_ms",
        "mended", "agreed", "drafts", "unsure",
    }  # fmt: skip


def test_leaving_closes_what_was_opened(answerer: Answerer) -> None:
    closed: list[str] = []
    with replace(answerer, closing=(lambda: closed.append("model"),)):
        assert closed == []
    assert closed == ["model"]
