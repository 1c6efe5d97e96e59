"""One draft per reason, and drafts that must pass."""

import pytest

from schematune.errors import DatabaseError, QueryTimeout
from schematune.guard import GuardedQuery
from schematune.samples.checks import Candidate, Kept, judge
from schematune.samples.draft import Draft
from schematune.samples.facts import Facts, Rejection, one_line
from tests.samples.shop import SCHEMA, Result, Shop


def judged(shop: Shop, draft: Draft, kept: Kept | None = None) -> Rejection | None:
    facts = None if draft.sql is None else Facts(draft.sql, shop, SCHEMA)
    return judge(Candidate(draft, facts), kept or Kept())


def reason(shop: Shop, draft: Draft, kept: Kept | None = None) -> str:
    rejection = judged(shop, draft, kept)
    return rejection.reason if rejection else ""


def keep(shop: Shop, kept: Kept, *drafts: Draft) -> None:
    for draft in drafts:
        kept.add(Candidate(draft, Facts(draft.sql, shop, SCHEMA) if draft.sql else None))


GOOD = [
    Draft("How many customers are there?", "SELECT COUNT(*) FROM customer", "count"),
    Draft(
        "Who lives in Paris?",
        "SELECT name FROM customer WHERE city = 'Paris'",
        "filter",
        ("Paris",),
    ),
    Draft("Emails at a.org?", "SELECT COUNT(*) FROM customer WHERE email LIKE '%@a.org'", "domain"),
    Draft("Who is the oldest?", "SELECT name FROM customer ORDER BY age DESC LIMIT 1", "top"),
    Draft("What will the weather be tomorrow?", None, "unanswerable"),
]

BAD = [
    ("SELEC name FROM", "syntax"),
    ("SELECT (((", "syntax"),
    ("DROP TABLE customer", "guard:"),
    ("SELECT 1; DROP TABLE customer", ""),
    ("SELECT nickname FROM customer", "guard:"),
    ("SELECT name FROM supplier", "guard:"),
    ("SELECT load_extension('x')", "guard:"),
    ("SELECT SUBSTR(name) FROM customer", "engine"),
    ("SELECT name FROM customer LIMIT 2", "nondeterministic"),
    ("SELECT name FROM customer AS c WHERE id IN (SELECT o.customer_id FROM orders AS o WHERE "
     "o.customer_id = c.id ORDER BY o.total LIMIT 1)", "nondeterministic"),
    ("SELECT email FROM customer WHERE id > 3", "all-null"),
    ("SELECT MAX(age) FROM customer WHERE id > 9", "all-null"),
    ("SELECT name FROM customer WHERE id > 9", "empty"),
    ("SELECT name FROM customer", "large"),
    ("SELECT COUNT(*) FROM customer WHERE email LIKE '%@b.org'", "unstored"),
    ("SELECT SUM(LOWER(c.email) LIKE '%@b.%') FROM customer AS c", "unstored"),
]  # fmt: skip


@pytest.mark.parametrize("draft", GOOD, ids=lambda draft: draft.kind)
def test_good_drafts_pass(shop: Shop, draft: Draft) -> None:
    assert judged(shop, draft) is None


@pytest.mark.parametrize(("sql", "wanted"), BAD)
def test_each_fault_has_its_reason(shop: Shop, sql: str, wanted: str) -> None:
    found = reason(shop, Draft("Which are they?", sql, "bad"))
    assert found
    assert found.startswith(wanted)


def test_what_the_guard_refuses_never_reaches_the_database(shop: Shop) -> None:
    assert reason(shop, Draft("Empty the table", "DELETE FROM customer", "bad")).startswith(
        "guard:"
    )
    assert shop.queries == []


def test_deep_nesting_is_a_rejection_and_no_crash(shop: Shop) -> None:
    sql = f"SELECT {'(' * 5000}1{')' * 5000}"
    assert reason(shop, Draft("How deep is it?", sql, "bad"))


def test_the_same_question_is_kept_once(shop: Shop) -> None:
    kept, count = Kept(), Draft("How many customers?", "SELECT COUNT(*) FROM customer", "count")
    keep(shop, kept, count)
    again = Draft("  how MANY customers ", "SELECT COUNT(*)  FROM customer;", "count")
    other = Draft("How many customers?", "SELECT COUNT(*) FROM orders", "count")
    turned = Draft("customers, how many the?", "SELECT COUNT(*) FROM customer", "count")
    reworded = Draft("Count our customers", "SELECT COUNT(*) FROM customer", "count")
    assert reason(shop, again, kept) == "duplicate"
    assert reason(shop, other, kept) == "ambiguous"
    assert reason(shop, turned, kept) == "near-duplicate"
    assert reason(shop, reworded, kept) == ""


def test_a_question_cannot_be_both_answerable_and_not(shop: Shop) -> None:
    kept = Kept()
    keep(shop, kept, Draft("Who likes tea?", None, "unanswerable"))
    assert (
        reason(shop, Draft("Who likes tea?", "SELECT COUNT(*) FROM customer", "x"), kept)
        == "ambiguous"
    )


def test_a_share_of_honest_empties_and_lists_passes(shop: Shop) -> None:
    kept = Kept()
    keep(shop, kept, *(Draft(f"Question number {n}", None, "unanswerable") for n in range(40)))
    empty = Draft("Who is over 90?", "SELECT name FROM customer WHERE age > 90", "filter", ("90",))
    large = Draft("List all names", "SELECT name FROM customer", "list")
    for draft, wanted in ((empty, "empty"), (large, "large")):
        outcomes = []
        for number in range(5):
            copy = Draft(f"{draft.question} v{number}", draft.sql, draft.kind)
            outcomes.append(reason(shop, copy, kept))
            if not outcomes[-1]:
                keep(shop, kept, copy)
        assert outcomes[0] == ""
        assert outcomes[-1] == wanted


def test_tables_without_rows_are_no_reason_to_reject(shop: Shop) -> None:
    for sql in (
        "SELECT name FROM customer WHERE id > 9",
        "SELECT MAX(age) FROM customer WHERE id > 9",
    ):
        assert reason(shop, Draft("Which are they?", sql, "any"), Kept(hollow=True)) == ""


def test_constants_that_the_question_hides_are_found(shop: Shop) -> None:
    draft = Draft(
        "Who are the seniors?", "SELECT name FROM customer WHERE age > 50", "filter", ("50",)
    )
    rejection = judged(shop, draft)
    assert rejection == Rejection("unmentioned", "the question does not mention '50'")


@pytest.mark.parametrize("question", ["", "???", "Customers", "why " * 200])
def test_what_nobody_types_is_no_question(shop: Shop, question: str) -> None:
    assert reason(shop, Draft(question, None, "unanswerable")) == "question"


class Broken(Shop):
    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def query(self, sql: str | GuardedQuery) -> Result:
        super().query(sql)
        raise self.error


def test_a_slow_query_is_a_rejection_and_is_not_run_again() -> None:
    database = Broken(QueryTimeout("ran past 10 s"))
    facts = Facts("SELECT COUNT(*) FROM customer", database, SCHEMA)
    draft = Draft("How many customers?", facts.sql, "count")
    for _ in range(2):
        rejection = judge(Candidate(draft, facts), Kept())
        assert rejection == Rejection("timeout", "ran past 10 s")
    assert len(database.queries) == 1
    database.close()


def test_a_dead_database_is_an_error_and_no_rejection() -> None:
    database = Broken(DatabaseError("the server is gone"))
    with pytest.raises(DatabaseError, match="gone"):
        judged(database, GOOD[0])
    database.close()


def test_the_sql_is_kept_as_it_was_written(shop: Shop) -> None:
    sql = "select name from customer where age is not null and strftime('%Y', 'now') <> '1'"
    assert one_line(sql, "sqlite") == sql
    spread = sql.replace(" where", "\n  where").replace("name ", "name -- who\n")
    assert one_line(f"\n{spread} ;\n", "sqlite") == sql
    assert one_line("SELECT '--', /* b */ 1 -- c", "sqlite") == "SELECT '--', 1"
    assert one_line("SELECT 'a\n\n b'", "sqlite") == "SELECT 'a\n\n b'"
