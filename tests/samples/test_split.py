from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from sqlglot import exp, parse_one

from schematune.prompt import ABSTENTION
from schematune.sample import Sample
from schematune.samples.split import Accepted, Sides, leakage, shape, split, template

SAME = [
    ("SELECT a FROM t WHERE b = 1", 'SELECT T."A" FROM t WHERE t.b = 22'),
    ("SELECT a FROM t WHERE b = 'x' AND c > 2",
     "SELECT k.a FROM t AS k WHERE k.c > -9 AND k.b = 'y'"),
    ("SELECT a FROM t WHERE b IN (1, 2, 3)", "SELECT a FROM t WHERE b IN (7)"),
    ("SELECT a FROM t ORDER BY a LIMIT 3", "SELECT a FROM t ORDER BY a LIMIT 10"),
    ("SELECT COUNT(*) AS n FROM t GROUP BY a ORDER BY n",
     "SELECT COUNT(*) FROM t GROUP BY a ORDER BY COUNT(*)"),
    ("SELECT x.a FROM t AS x JOIN u AS y ON x.i = y.i",
     "SELECT b.a FROM t AS b JOIN u AS c ON b.i = c.i"),
    ("SELECT a FROM (SELECT a FROM t) AS p", "SELECT q.a FROM (SELECT a FROM t) AS q"),
    ("SELECT a FROM t WHERE b LIKE '%x%'", "SELECT a FROM t WHERE b LIKE 'y%'"),
    ("SELECT a FROM t WHERE b = TRUE", "SELECT a FROM t WHERE b = FALSE"),
]  # fmt: skip
DIFFERENT = [
    ("SELECT a FROM t WHERE b = 1", "SELECT a FROM t WHERE c = 1"),
    ("SELECT a FROM t WHERE b = 1", "SELECT a FROM t WHERE b > 1"),
    ("SELECT MIN(a) FROM t", "SELECT MAX(a) FROM t"),
    ("SELECT a FROM t", "SELECT DISTINCT a FROM t"),
    ("SELECT a FROM t WHERE b IS NULL", "SELECT a FROM t WHERE NOT b IS NULL"),
    ("SELECT a FROM t ORDER BY a", "SELECT a FROM t ORDER BY a DESC"),
]


def of(sql: str) -> str:
    query = parse_one(sql, dialect="sqlite")
    assert isinstance(query, exp.Query)
    found = template(query, "sqlite")
    assert query == parse_one(sql, dialect="sqlite"), "the query itself was changed"
    return found


def test_templates_forget_constants_and_names_of_their_own() -> None:
    for left, right in SAME:
        assert of(left) == of(right)
    for left, right in DIFFERENT:
        assert of(left) != of(right)


def test_shapes_forget_constants() -> None:
    assert shape("Orders over $1,500.50 in May 2024?") == shape("orders over $7 in May 2025")
    assert shape('Who is "Ann"?') == shape("who is 'Bob Roe'")
    assert shape("Live in New York?", ["new york"]) == shape("Live in Oslo", ["Oslo"])
    assert shape("Who lives in York?", ["New York"]) != shape("Who lives in Oslo?", ["Oslo"])


def accepted(number: int, template: int, shape: int, answerable: bool = True) -> Accepted:
    output = f"SELECT c{template} FROM t WHERE x = {number}" if answerable else ABSTENTION
    mark = template if answerable else f"¬{template}"
    return Accepted(Sample("i", f"question {'q' * (shape + 1)}", output), f"t{mark}", f"s{shape}")


ACCEPTED = st.lists(
    st.builds(accepted, st.integers(0, 99), st.integers(0, 30), st.integers(0, 40), st.booleans())
)


@given(ACCEPTED, st.floats(0, 0.5))
def test_no_mark_is_on_both_sides_and_nothing_is_lost(items: list[Accepted], share: float) -> None:
    sides = split(items, share)
    whole = Counter(item.sample for item in items)
    assert Counter(sides.train) + Counter(sides.eval) == whole
    assert len(sides.eval) <= share * len(items) + 1
    held_out = {id(sample) for sample in sides.eval}
    for mark in ("template", "shape"):
        kept = {getattr(i, mark) for i in items if id(i.sample) not in held_out}
        asked = {getattr(i, mark) for i in items if id(i.sample) in held_out}
        assert not kept & asked


def test_both_kinds_are_held_out_in_their_share() -> None:
    items = [accepted(n, n % 200, n % 200) for n in range(1000)]
    items += [accepted(n, n % 100, 500 + n % 100, answerable=False) for n in range(200)]
    sides = split(items, 0.1)
    assert Counter(sample.answerable for sample in sides.eval) == {True: 100, False: 20}


def test_a_frequent_template_is_trained_on() -> None:
    items = [accepted(n, 0, 0) for n in range(90)] + [accepted(n, n, n) for n in range(1, 111)]
    sides = split(items, 0.2)
    assert len(sides.eval) == 40
    assert all("c0 " not in sample.output for sample in sides.eval)


def test_more_samples_leave_most_templates_where_they_were() -> None:
    few = split([accepted(n, n % 100, n % 100) for n in range(500)], 0.1)
    many = split([accepted(n, n % 110, n % 110) for n in range(550)], 0.1)

    def templates(sides: Sides) -> set[str]:
        return {sample.output.split()[1] for sample in sides.eval}

    assert len(templates(few) & templates(many)) >= 7


def test_leakage_is_seen_where_there_is_some() -> None:
    one = Sample("i", "Who is 30?", "SELECT a FROM t WHERE b = 30")
    two = Sample("i", "Who is 40?", "SELECT a FROM t WHERE b = 40")
    other = Sample("i", "How old is Ann?", "SELECT b FROM t WHERE a = 'Ann'")
    tea = Sample("i", "Who likes tea?", ABSTENTION)
    assert leakage(Sides((one, tea), (two, other, tea)), "sqlite").templates == 2
    assert leakage(Sides((one, tea), (two, other, tea)), "sqlite").questions == 2
    assert leakage(Sides((one, two), (other,)), "sqlite").templates == 0
