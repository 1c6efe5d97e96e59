"""What leaves the house: pairs with placeholders where values stood."""

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.profile import ColumnProfile, Profile
from schematune.samples.generator import drafts
from schematune.samples.masking import Mask, Masked
from tests.samples.shop import PROFILE, SCHEMA

MASK = Mask(SCHEMA, PROFILE)

MASKED = [
    ("Whose mail is ann@a.org?", "SELECT name FROM customer WHERE email = 'ann@a.org'",
     "Whose mail is [V1]?", "SELECT name FROM customer WHERE email = '[V1]'"),
    ("How many spent over 1,000?", "SELECT COUNT(*) FROM orders WHERE total > 1000",
     "How many spent over [V1]?", "SELECT COUNT(*) FROM orders WHERE total > '[V1]'"),
    ("From PARIS, aged 41 or 41",
     "SELECT id FROM customer WHERE city = 'Paris' AND age IN (41, 41)",
     "From PARIS, aged [V1] or [V1]",
     "SELECT id FROM customer WHERE city = 'Paris' AND age IN ('[V1]', '[V1]')"),
    ("Whose mail is ann@a.org, in capitals?",
     "SELECT name FROM customer WHERE UPPER(email) = UPPER('ann@a.org')",
     "Whose mail is [V1], in capitals?",
     "SELECT name FROM customer WHERE UPPER(email) = UPPER('[V1]')"),
    ("Is Nobody Known there, or Somebody?",
     "SELECT CASE WHEN COUNT(*) > 0 THEN 'Nobody Known' ELSE 'Somebody' END FROM customer",
     "Is [V2] there, or [V1]?",
     "SELECT CASE WHEN COUNT(*) > 0 THEN '[V2]' ELSE '[V1]' END FROM customer"),
    ("Aged from 41 to 4711, or twice 815?",
     "SELECT id FROM customer WHERE age BETWEEN 41 AND 4711 OR age * 2 = ABS(815)",
     "Aged from [V1] to [V2], or twice [V3]?",
     "SELECT id FROM customer WHERE age BETWEEN '[V1]' AND '[V2]' OR age * 2 = ABS('[V3]')"),
    ("Who came in the month of 2031-07, now?",
     "SELECT id FROM customer WHERE strftime('%Y-%m', 'now') IN ('2031-07', '2031-08') LIMIT 3",
     "Who came in the month of [V1], now?",
     "SELECT id FROM customer WHERE STRFTIME('%Y-%m', 'now') IN ('[V1]', '2031-08') LIMIT 3"),
    ("Mails of Ann or last name Roe", "SELECT id FROM customer WHERE name LIKE '% Roe'",
     "Mails of Ann or last name [V1]", "SELECT id FROM customer WHERE name LIKE '% [V1]'"),
    ("Who is on the 12 months plan, or second?",
     "SELECT id FROM customer WHERE city = '12 months' OR UPPER(city) = UPPER('second')",
     "Who is on the [V1] plan, or [V2]?",
     "SELECT id FROM customer WHERE city = '[V1]' OR UPPER(city) = UPPER('[V2]')"),
    ("Who came in the last 12 months?",
     "SELECT id FROM customer WHERE since > date('now', '-12 months')",
     "Who came in the last 12 months?",
     "SELECT id FROM customer WHERE since > DATE('now', '-12 months')"),
    ("Who is nearest to 83211, but not 4711?",
     "SELECT id FROM customer WHERE NOT age IS 4711 ORDER BY ABS(age - 83211) LIMIT 100",
     "Who is nearest to [V2], but not [V1]?",
     "SELECT id FROM customer WHERE NOT age IS '[V1]' ORDER BY ABS(age - '[V2]') LIMIT 100"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "sql", "question_sent", "sql_sent"), MASKED)
def test_values_are_replaced_in_both(
    question: str, sql: str, question_sent: str, sql_sent: str
) -> None:
    found = MASK.mask(question, sql)
    assert found is not None
    assert (found.question, found.sql) == (question_sent, sql_sent)
    assert found.restore(found.question) == question


SENT_HOME = [
    ("Who is that mail's?", "SELECT name FROM customer WHERE email = 'ann@a.org'"),
    ("Is ann@a.org there?", "SELECT COUNT(*) FROM customer"),
    ("Who is at [V1]?", "SELECT name FROM customer WHERE age = 30"),
    ("How many are Zoe?", "SELECT COUNT(*) AS zoe_count FROM customer WHERE name = 'Zoe'"),
]


@pytest.mark.parametrize(("question", "sql"), SENT_HOME)
def test_a_pair_that_cannot_be_masked_is_not_sent(question: str, sql: str) -> None:
    assert MASK.mask(question, sql) is None


def test_pieces_of_a_pattern_and_a_stored_unit_are_not_sent() -> None:
    entry = ColumnProfile(50, 0, 50, ("Blue Harbour Lane", "month"))
    mask = Mask(SCHEMA, Profile(PROFILE.rows, {("orders", "shipped"): entry}))
    shipped = "SELECT id FROM orders WHERE shipped"
    assert mask.mask("To the water?", f"{shipped} LIKE '%blue%harbour%'") is None
    assert mask.mask("On which plan?", f"{shipped} = date('now', 'month')") is None
    assert mask.mask("To the hill?", f"{shipped} LIKE '%green%hill%'")


def test_no_personal_value_gets_out_of_the_generator() -> None:
    names = tuple(f"Jane Roe{'abcdefghij'[n]}" for n in range(10))
    entry = ColumnProfile(50, 0, 50, names, personal=True)
    profile = Profile(PROFILE.rows, {**PROFILE.columns, ("customer", "name"): entry})
    mask = Mask(SCHEMA, profile)
    made = [draft for draft in islice(drafts(SCHEMA, profile, 3), 1500) if draft.sql]
    assert any(name in draft.question for draft in made for name in names)
    sent = [masked for draft in made if (masked := mask.mask(draft.question, draft.sql or ""))]
    assert len(sent) > 0.9 * len(made)
    assert not any("roe" in f"{m.question} {m.sql}".lower() for m in sent)


@given(st.lists(st.sampled_from(["[V1]", "[V2]", "[V3]", "who"]), max_size=5))
def test_a_wording_keeps_every_placeholder_or_is_refused(words: list[str]) -> None:
    masked = Masked("Is [V1] with [V2]?", "", {"[V1]": "Jane", "[V2]": "Roe"})
    restored = masked.restore(" ".join(words))
    kept = sorted(word for word in words if word != "who") == ["[V1]", "[V2]"]
    assert (restored is not None) == kept
    assert restored is None or "[V" not in restored
