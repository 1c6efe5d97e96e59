"""Whether two results say the same.

In: the rows that two queries returned, and the rules that the question asks for. Out: a score
with an explanation that never quotes a row. Nothing is executed here.

How results are compared, and why:

- **Rows are a set.** Duplicates fold: who asks for names seldom wants namesakes twice. Counting
  duplicates is a rule that can be switched on.
- **Columns may come in any order**, as in Spider's test suites: questions seldom fix it. A column
  too many is wrong, but :data:`Rules.extra_columns` gives the lenient second figure.
- **Order counts** only where the reference sorts its result *and* the question asks for it, in
  English words. Without them an ORDER BY is its writer's taste, or serves a LIMIT. Rows that tie
  may swap, where the columns sorted by are part of the result.
- **Numbers are numbers** in whatever type: ``'2015'`` = 2015 = 2015.0 = TRUE for 1. Whole numbers
  compare exactly (keys, counts), others to one part in a million. An unrounded answer passes
  where the reference rounds, never the other way round.
- **Dates are dates**, as text or as objects; a moment at midnight equals its day. Zoned moments
  compare in UTC. NULL equals NULL only, not '' and not 0. Text compares exactly.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import partial
from itertools import islice
from typing import Protocol

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError


class Result(Protocol):
    """The part of a query's result that is compared."""

    @property
    def columns(self) -> Sequence[str]:
        """The columns' names; only their number counts."""
        ...

    @property
    def rows(self) -> Sequence[Sequence[object]]:
        """The rows, up to the limit."""
        ...

    @property
    def truncated(self) -> bool:
        """True where there were more."""
        ...


@dataclass(frozen=True, slots=True)
class Score:
    """1 where right, 0 where wrong, and why in words that hold no data."""

    value: float
    explanation: str


@dataclass(frozen=True, slots=True)
class Rules:
    """What counts when two results are compared.

    ``sorted_by`` are the reference's columns that it sorts by; where they are not known, the whole
    sequence of rows counts. ``decimals`` is what the reference rounds to.
    """

    ordered: bool = False
    sorted_by: tuple[int, ...] = ()
    count_duplicates: bool = False
    extra_columns: bool = False
    decimals: int | None = None


Cell = int | float | str | None
Row = tuple[Cell, ...]

_ASKS_FOR_ORDER = re.compile(
    r"\b(order(ed)?\s+(by|from|of)|in\s+(\w+\s+){0,3}order|sort(ed|ing)?|rank(ed|ing)?"
    r"|(a|de)scending|(in|de)creasing|alphabetic(al|ally)?|chronological(ly)?"
    r"|(\w+est|last|(most|least)\s+\w+)\s+first(?!\s+name)|from\s+(the\s+)?\w+est\s+to)\b",
    re.IGNORECASE,
)


def rules_for(question: str, sql: str, dialect: str) -> Rules:
    """Return the rules that a question and its reference ask for.

    >>> rules_for("Names, oldest first", "SELECT name, born FROM t ORDER BY born", "sqlite")
    Rules(ordered=True, sorted_by=(1,), count_duplicates=False, extra_columns=False, decimals=None)
    >>> rules_for("The mean price?", "SELECT ROUND(AVG(price), 2) FROM t", "sqlite").decimals
    2
    """
    try:
        tree = sqlglot.parse_one(sql, read=dialect)
    except SqlglotError:
        return Rules()
    if not isinstance(tree, exp.Query):
        return Rules()
    order = tree.args.get("order")
    return Rules(
        ordered=order is not None and bool(_ASKS_FOR_ORDER.search(question)),
        sorted_by=_sort_columns(tree, order) if order else (),
        decimals=_decimals(tree),
    )


def _sort_columns(query: exp.Query, order: exp.Order) -> tuple[int, ...]:
    """Return the positions of the columns sorted by, () where one is not part of the output."""
    if query.is_star:
        return ()
    positions: dict[str, int] = {}
    for index, column in enumerate(query.selects):
        for name in (column.unalias().sql(), column.output_name, str(index + 1)):
            positions.setdefault(name, index)
    keys = [key.this.sql() for key in order.expressions]
    return tuple(positions[key] for key in keys) if set(keys) <= set(positions) else ()


def _decimals(query: exp.Query) -> int | None:
    """Return the fewest decimals that an output column is rounded to, None where none is."""
    rounded = [column.unalias() for column in query.selects]
    places = [_places(column) for column in rounded if isinstance(column, exp.Round)]
    return min((count for count in places if count is not None), default=None)


def _places(rounding: exp.Round) -> int | None:
    decimals = rounding.args.get("decimals")
    if decimals is None:
        return 0
    return int(decimals.name) if decimals.is_int and isinstance(decimals, exp.Literal) else None


def same_result(predicted: Result, reference: Result, rules: Rules | None = None) -> Score:
    """Return 1 where both results say the same by the rules, else 0 and what differs first."""
    rules = rules or Rules()
    given, wanted = len(predicted.columns), len(reference.columns)
    if given < wanted or (given > wanted and not rules.extra_columns):
        return Score(0.0, f"{_count(given, 'column')} where {wanted} were expected")
    if predicted.truncated and not reference.truncated:
        return Score(0.0, f"more rows than the {len(reference.rows)} that were expected")
    ours, theirs = _rows(predicted), _rows(reference)
    if any(_match(pick, theirs, rules) for pick in _picks(ours, theirs, (given, wanted), rules)):
        return Score(1.0, "the same result")
    return Score(0.0, _difference(ours, theirs, (given, wanted), rules))


def fingerprint(result: Result) -> str:
    """Return 16 hex digits, the same for results with the same rows, however often and ordered.

    Columns count as they come, numbers to six digits. Empty where no row holds a value.

    >>> from schematune.database import QueryResult
    >>> one = QueryResult(("a",), (("x",), (1 / 3,), ("x",)))
    >>> other = QueryResult(("b",), (("0.33333333",), ("x",)))
    >>> fingerprint(one) == fingerprint(other), fingerprint(QueryResult(("a",), ((None,),)))
    (True, '')
    """
    rows = {tuple(f"{c:.6g}" if isinstance(c, float) else c for c in row) for row in _rows(result)}
    if all(cell is None for row in rows for cell in row):
        return ""
    told = f"{sorted(map(repr, rows))} {result.truncated}"
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def _difference(ours: list[Row], theirs: list[Row], widths: tuple[int, int], rules: Rules) -> str:
    if rules.ordered:
        unordered = replace(rules, ordered=False)
        if any(_match(pick, theirs, unordered) for pick in _picks(ours, theirs, widths, unordered)):
            return "the right rows in another order"
    if len(ours) != len(theirs):
        return f"{_count(len(ours), 'row')} where {len(theirs)} were expected"
    return "as many rows as expected, with other values"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


_MOST_COLUMNS_TO_PERMUTE = 8  # 8! orders at most are looked through
_MOST_ORDERS_TO_TRY = 200


def _picks(
    ours: list[Row], theirs: list[Row], widths: tuple[int, int], rules: Rules
) -> Iterator[list[Row]]:
    """Yield our rows under each choice and order of columns that could make them the reference."""
    given, wanted = widths
    if given == wanted:
        yield ours
    if wanted > _MOST_COLUMNS_TO_PERMUTE:
        return
    values = replace(rules, ordered=False, count_duplicates=False)
    columns = [_take(ours, [index]) for index in range(given)]
    goals = [_take(theirs, [index]) for index in range(wanted)]
    candidates = [
        [index for index, column in enumerate(columns) if _match(column, goal, values)]
        for goal in goals
    ]
    for order in islice(_orders(candidates), _MOST_ORDERS_TO_TRY):
        yield _take(ours, order)


def _take(rows: Sequence[Row], columns: Sequence[int]) -> list[Row]:
    return [tuple(row[index] for index in columns) for row in rows]


def _orders(candidates: list[list[int]], taken: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    if len(taken) == len(candidates):
        yield taken
        return
    for index in candidates[len(taken)]:
        if index not in taken:
            yield from _orders(candidates, (*taken, index))


def _match(ours: Sequence[Row], theirs: Sequence[Row], rules: Rules) -> bool:
    if not rules.count_duplicates:
        # Dictionaries, not sets: they fold duplicates and keep the order.
        ours, theirs = list(dict.fromkeys(ours)), list(dict.fromkeys(theirs))
    if rules.ordered and rules.sorted_by:
        keys = _take(ours, rules.sorted_by), _take(theirs, rules.sorted_by)
        return _pairwise(*keys, rules) and _match(ours, theirs, replace(rules, ordered=False))
    if rules.ordered:
        return _pairwise(ours, theirs, rules)
    if rules.count_duplicates:
        extra, missing = Counter(ours) - Counter(theirs), Counter(theirs) - Counter(ours)
        return _pairwise(_sorted(extra.elements()), _sorted(missing.elements()), rules)
    close = partial(_close_rows, rules=rules)
    return _covered(ours, theirs, rules, close) and _covered(
        theirs, ours, rules, lambda their, our: close(our, their)
    )


def _pairwise(ours: Sequence[Row], theirs: Sequence[Row], rules: Rules) -> bool:
    return len(ours) == len(theirs) and all(
        _close_rows(our, their, rules) for our, their in zip(ours, theirs, strict=True)
    )


def _sorted(rows: Iterable[Row]) -> list[Row]:
    # Floats last: one that differs by noise must not decide which rows meet.
    return sorted(
        rows,
        key=lambda row: (
            [cell or "" for cell in row if not isinstance(cell, int | float)],
            [cell for cell in row if isinstance(cell, int)],
            [cell for cell in row if isinstance(cell, float)],
        ),
    )


def _covered(
    these: Sequence[Row], those: Sequence[Row], rules: Rules, close: Callable[[Row, Row], bool]
) -> bool:
    """Tell whether each of ``these`` rows has a close one among ``those``."""
    exact = set(those)
    left = [row for row in these if row not in exact]
    if not left:
        return True
    alike: dict[Row, list[Row]] = {}
    for row in those:
        alike.setdefault(_shape(row, rules), []).append(row)
    return all(
        any(close(row, other) for other in alike.get(_shape(row, rules), ())) for row in left
    )


def _shape(row: Row, rules: Rules) -> Row:
    """Return what two rows must share exactly to be close: all but the numbers that may vary."""
    loose = float if rules.decimals is None else (int, float)
    return tuple(0.0 if isinstance(cell, loose) else cell for cell in row)


def _close_rows(ours: Row, theirs: Row, rules: Rules) -> bool:
    return all(_close(our, their, rules) for our, their in zip(ours, theirs, strict=True))


def _close(ours: Cell, theirs: Cell, rules: Rules) -> bool:
    if ours == theirs:
        return True
    if not isinstance(ours, float) or not isinstance(theirs, int | float):
        return False  # a whole number is exact, and a rounded answer is not an unrounded one
    half_a_unit = 0.0 if rules.decimals is None else 0.5000001 * 10.0**-rules.decimals
    return abs(ours - theirs) <= half_a_unit or (
        isinstance(theirs, float) and math.isclose(ours, theirs, rel_tol=1e-6)
    )


def _rows(result: Result) -> list[Row]:
    return [tuple(canonical(cell) for cell in row) for row in result.rows]


_NUMBER = re.compile(r"-?(0|[1-9]\d{0,30})(\.\d{1,30})?\Z")  # not 007, which is a code
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d")
_HUGE = 1e300


def canonical(value: object) -> Cell:
    """Return the one form in which equal values of any engine and driver are equal.

    >>> canonical("2015"), canonical(Decimal("3.50")), canonical(True), canonical("007")
    (2015, 3.5, 1, '007')
    >>> canonical(datetime(2024, 5, 6)), canonical("2024-05-06T10:30")
    ('2024-05-06', '2024-05-06 10:30:00')
    """
    match value:
        case None:
            return None
        case int():
            return _number(Decimal(value))  # not float: it may be too large for one
        case float() | Decimal():
            return _number(value)
        case str():
            return _text(value)
        case datetime():
            return _moment(value)
        case date() | time():
            return value.isoformat()
        case bytes() | bytearray() | memoryview():
            return bytes(value).hex()
        case list() | tuple() | dict():
            return json.dumps(value, sort_keys=True, default=str)
        case _:
            return str(value)


def _number(value: float | Decimal) -> Cell:
    rough = float(value)
    if math.isnan(rough):
        return "nan"
    if abs(rough) >= _HUGE:  # infinity too
        return f"{Decimal(value):.6e}".lower()
    nearest = round(value)
    noise = max(1e-9, 1e-14 * abs(rough))  # what summing floats leaves behind
    return nearest if abs(float(value - nearest)) <= noise else rough


def _text(value: str) -> Cell:
    if _NUMBER.match(value):
        return _number(Decimal(value))
    if _MOMENT.match(value):
        try:
            return _moment(datetime.fromisoformat(value))
        except ValueError:
            return value
    return value


def _moment(value: datetime) -> str:
    try:
        plain = value.astimezone(UTC).replace(tzinfo=None) if value.tzinfo else value
    except OverflowError:  # the first and last day of the calendar
        plain = value
    return plain.isoformat(sep=" ").removesuffix(" 00:00:00")
