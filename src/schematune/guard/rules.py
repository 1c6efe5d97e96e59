"""What may stand in a syntax tree, and what it may cost: allow-lists of nodes and types.

In: one node. Out: nothing, or a GuardError. It does not know tables or columns; those are in
:mod:`schematune.guard.names`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NoReturn

from sqlglot import exp
from sqlglot.expressions import DType

from schematune.errors import GuardError
from schematune.guard.functions import AMPLIFIERS, FORMATS, FUNCTIONS, SERIES

MAX_SERIES = 100_000
"""Rows that generate_series may make."""
MAX_REPEAT = 1_000
"""Characters that REPEAT and its kin may make."""
MAX_WILDCARDS = 8
"""Wildcards of one LIKE pattern; matching takes time exponential in their number."""
MAX_RECURSION = 1_000_000
"""Greatest number that a recursive query may count to."""

PLAIN = frozenset(
    {
        exp.Add, exp.All, exp.And, exp.Any, exp.Array, exp.ArrayContainedBy, exp.ArrayContainsAll,
        exp.ArrayOverlaps, exp.AtTimeZone, exp.Between, exp.BitwiseAnd, exp.BitwiseLeftShift,
        exp.BitwiseNot, exp.BitwiseOr, exp.BitwiseRightShift, exp.BitwiseXor, exp.Boolean,
        exp.Bracket, exp.Case, exp.Concat, exp.Cube, exp.CurrentDate, exp.CurrentTime,
        exp.CurrentTimestamp, exp.DPipe, exp.DataTypeParam, exp.Distinct, exp.Div, exp.EQ,
        exp.Escape, exp.Exists, exp.Extract, exp.Filter, exp.GT, exp.GTE, exp.Group,
        exp.GroupConcat, exp.GroupingSets, exp.Having, exp.If, exp.IgnoreNulls,
        exp.IntDiv, exp.Interval, exp.IntervalSpan, exp.Is, exp.JSONBExtract,
        exp.JSONBExtractScalar, exp.JSONExtract, exp.JSONExtractScalar, exp.JSONPath,
        exp.JSONPathKey, exp.JSONPathRoot, exp.JSONPathSubscript, exp.LT, exp.LTE,
        exp.LimitOptions, exp.Literal, exp.Localtime, exp.Localtimestamp, exp.Mod, exp.Mul,
        exp.NEQ, exp.Neg, exp.Not, exp.Null, exp.NullSafeEQ, exp.NullSafeNEQ, exp.Offset, exp.Or,
        exp.Order, exp.Ordered, exp.Overlay, exp.Paren, exp.Pow, exp.Qualify,
        exp.RegexpILike, exp.RegexpLike, exp.RespectNulls, exp.Rollup, exp.SimilarTo, exp.Slice,
        exp.Sqrt, exp.StrPosition, exp.Sub, exp.Substring, exp.Trim, exp.Tuple,
        exp.Where, exp.WindowSpec, exp.WithinGroup, exp.Xor,
    }
)  # fmt: skip
"""Nodes that are harmless when everything below them is; all others need a rule or are refused."""

_TYPES = frozenset(
    {
        DType.ARRAY, DType.BIGINT, DType.BINARY, DType.BIT, DType.BLOB, DType.BOOLEAN, DType.CHAR,
        DType.DATE, DType.DATETIME, DType.DECIMAL, DType.DOUBLE, DType.FLOAT, DType.INT,
        DType.INT128, DType.INTERVAL, DType.JSON, DType.JSONB, DType.LIST, DType.MEDIUMINT,
        DType.MONEY, DType.NCHAR, DType.NVARCHAR, DType.SMALLINT, DType.TEXT, DType.TIME,
        DType.TIMESTAMP, DType.TIMESTAMPNTZ, DType.TIMESTAMPTZ, DType.TIMETZ, DType.TINYINT,
        DType.UBIGINT, DType.UINT, DType.UMEDIUMINT, DType.USMALLINT, DType.UTINYINT, DType.UUID,
        DType.VARBINARY, DType.VARCHAR, DType.YEAR,
    }
)  # fmt: skip

_WORD = re.compile(r"\w+\Z")
_WIDTH = re.compile(r"\d{4}|\*")


def refuse(node: exp.Expr) -> NoReturn:
    """Raise the GuardError of a construct that is on no list."""
    raise GuardError("unsupported", f"{type(node).__name__} may not stand in a query")


def check_arguments(node: exp.Expr, allowed: frozenset[str]) -> None:
    """Refuse a node that carries more than ``allowed``: locks, hints, INTO, samples, pivots."""
    for name, value in node.args.items():
        if value and name not in allowed:
            raise GuardError("unsupported", f"{name.rstrip('_').upper()} may not stand in a query")


def check_node(node: exp.Expr) -> Iterable[exp.Expr]:
    """Return what is below a node that may stand in an expression; GuardError otherwise."""
    if rule := _RULES.get(type(node)):
        return rule(node)
    if type(node) not in PLAIN:
        refuse(node)
    return node.iter_expressions()


def _cast(node: exp.Expr) -> Iterable[exp.Expr]:
    check_arguments(node, frozenset({"this", "to", "safe"}))
    _check_type(node.args["to"])
    return (node.this,)


def _collate(node: exp.Expr) -> Iterable[exp.Expr]:
    if not isinstance(node.expression, exp.Var | exp.Identifier | exp.Column | exp.Literal):
        refuse(node)
    return (node.this,)


def _in(node: exp.Expr) -> Iterable[exp.Expr]:
    # SQLite reads `x IN name` as a table, the parser as a column: it has no place here.
    check_arguments(node, frozenset({"this", "expressions", "query"}))
    return node.iter_expressions()


def _like(node: exp.Expr) -> Iterable[exp.Expr]:
    """Refuse a pattern with so many wildcards that matching it would take for ever."""
    pattern = node.expression
    _check_pattern(pattern.this if isinstance(pattern, exp.Escape) else pattern)
    return node.iter_expressions()


def _named_argument(node: exp.Expr) -> Iterable[exp.Expr]:
    return (node.expression,)


def _raw(node: exp.Expr) -> Iterable[exp.Expr]:
    node.replace(exp.Literal.string(node.name))  # $$text$$ becomes 'text'
    return ()


def _window(node: exp.Expr) -> Iterable[exp.Expr]:
    """Leave the names of windows alone; they are no columns."""
    return [child for child in node.iter_expressions() if not isinstance(child, exp.Identifier)]


def _word(node: exp.Expr) -> Iterable[exp.Expr]:
    """Refuse anything but one word, such as a unit of time."""
    if not _WORD.match(node.name):
        refuse(node)
    return ()


_RULES: dict[type[exp.Expr], Callable[[exp.Expr], Iterable[exp.Expr]]] = {
    exp.Cast: _cast,
    exp.Collate: _collate,
    exp.Glob: _like,
    exp.ILike: _like,
    exp.In: _in,
    exp.Kwarg: _named_argument,
    exp.Like: _like,
    exp.RawString: _raw,
    exp.TryCast: _cast,
    exp.Var: _word,
    exp.Window: _window,
}


def _check_type(node: exp.Expr) -> None:
    """Refuse casts to types that look things up (regclass, …) or that the database defines."""
    if node.this not in _TYPES or node.args.get("kind"):
        raise GuardError("type", f"a cast to {node.sql()[:40]!r} may not stand in a query")


def check_call(node: exp.Expr, dialect: str) -> str:
    """Return the lower-case name of a call that may be made; GuardError otherwise."""
    name = node.this.lower() if isinstance(node.this, str) else ""
    if name not in FUNCTIONS[dialect]:
        shown = name or str(node.name)
        raise GuardError("function", f"the function {shown[:60]!r} may not be called")
    if name in AMPLIFIERS:
        _check_repeat(node, AMPLIFIERS[name])
    elif name in SERIES:
        check_series(node, name)
    elif name in FORMATS and dialect != "mysql":
        _check_format(node)
    elif name in ("like", "glob"):
        _check_pattern(node.expressions[0] if node.expressions else None)
    return name


def _check_pattern(pattern: exp.Expr | None) -> None:
    if isinstance(pattern, exp.Literal):
        wildcards = len(re.findall(r"[%*]+", pattern.name))
        if wildcards > MAX_WILDCARDS:
            raise GuardError(
                "cost", f"a pattern has {wildcards} wildcards; at most {MAX_WILDCARDS} pass"
            )


def _check_repeat(node: exp.Expr, position: int) -> None:
    arguments = node.expressions
    count = _integer(arguments[position]) if len(arguments) > position else None
    if count is None or count > MAX_REPEAT:
        raise GuardError("cost", f"{node.name} needs a plain count of at most {MAX_REPEAT}")
    if any(inner is not node and inner.name.lower() in AMPLIFIERS
           for inner in node.find_all(exp.Anonymous)):  # fmt: skip
        raise GuardError("cost", f"{node.name} may not repeat what is already repeated")


def _check_format(node: exp.Expr) -> None:
    template = node.expressions[0] if node.expressions else exp.Null()
    if not (isinstance(template, exp.Literal) and template.is_string) or _WIDTH.search(
        template.name
    ):
        raise GuardError("cost", f"{node.name} needs a plain text with widths below 1000")


def check_series(node: exp.Expr, name: str) -> None:
    """Refuse a series of rows that is long, or as long as something not in the SQL."""
    rows = _series_rows(node.expressions) if name in SERIES else 0
    if rows is None:
        raise GuardError("cost", f"{name} needs bounds that can be read from the SQL")
    if rows > MAX_SERIES:
        raise GuardError("cost", f"{name} would make {rows} rows; at most {MAX_SERIES} pass")


def _series_rows(arguments: list[exp.Expr]) -> int | None:
    """Return how many rows a series makes; None where its text does not tell.

    A series of dates by days or longer steps may run between any dates: it is short enough.
    """
    days = _step_days(arguments[2]) if len(arguments) == 3 else None
    if days is None:
        return _number_rows([_integer(argument) for argument in arguments])
    first, last = _date(arguments[0]), _date(arguments[1])
    if first and last:
        return int(abs((last - first).days) / days) + 1
    return 1 if days >= 1 else None


def _number_rows(bounds: list[int | None]) -> int | None:
    numbers = [bound for bound in bounds if bound is not None]
    if not numbers or len(numbers) < len(bounds):
        return None
    first, last = (0, numbers[0]) if len(numbers) == 1 else (numbers[0], numbers[1])
    step = numbers[2] if len(numbers) > 2 else 1
    return abs(last - first) // abs(step) + 1 if step else None


_DAYS = {"second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0,
         "month": 28.0, "quarter": 84.0, "year": 365.0}  # fmt: skip


def _step_days(node: exp.Expr) -> float | None:
    text = _bare(node).name
    if isinstance(node, exp.Interval):
        text = f"{node.this.name if node.this else ''} {node.unit.name if node.unit else ''}"
    found = re.fullmatch(r"\s*(\d{1,4})\s*([a-z]+?)s?\s*", text.lower())
    if not found or found[2] not in _DAYS:
        return None
    return int(found[1]) * _DAYS[found[2]] or None


def is_unit(node: exp.Expr) -> bool:
    """Tell whether a bare name is a unit of time."""
    return isinstance(node, exp.Column) and node.name.lower() in _DAYS and not node.text("table")


def _date(node: exp.Expr) -> datetime | None:
    try:
        return datetime.fromisoformat(_bare(node).name).replace(tzinfo=None)
    except ValueError:
        return None


def _integer(node: exp.Expr) -> int | None:
    node = _bare(node)
    if isinstance(node, exp.Neg):
        inner = _integer(node.this)
        return None if inner is None else -inner
    if isinstance(node, exp.Literal) and not node.is_string and node.name.isdigit():
        return int(node.name)
    return None


def _bare(node: exp.Expr) -> exp.Expr:
    while isinstance(node, exp.Cast | exp.Paren):
        node = node.this
    return node


def check_recursion(step: exp.Expr, name: str) -> None:
    """Refuse a recursive step that nothing ends: it needs a comparison, or a table to walk."""
    walks = any(table.name.lower() != name.lower() for table in step.find_all(exp.Table))
    compares = any(
        where.find(exp.LT, exp.LTE, exp.GT, exp.GTE, exp.Between)
        for where in step.find_all(exp.Where)
    )
    if not walks and not compares:
        raise GuardError("cost", "a recursive query needs a WHERE that ends it, such as n < 12")
    for number in step.find_all(exp.Literal):
        if not number.is_string and _magnitude(number.name) > MAX_RECURSION:
            raise GuardError(
                "cost", f"a recursive query may count to {MAX_RECURSION}, not {number.name}"
            )


def _magnitude(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return float("inf")


def cap_rows(query: exp.Expr, most: int) -> int:
    """Give the outermost query a limit of at most ``most`` rows and return the limit.

    One row more is asked for where the query itself has no smaller limit, so that whoever
    fetches can tell a full answer from a cut one.
    """
    if isinstance(query, exp.Values) and len(query.expressions) <= most:
        return most  # SQLite knows no LIMIT there
    limit = query.args.get("limit")
    count = _own_limit(limit) if limit else None
    if count is not None and count <= most:
        return count
    query.set("limit", exp.Limit(expression=exp.Literal.number(most + 1)))
    return most


def _own_limit(limit: exp.Expr) -> int | None:
    """Return a plain limit; None where there is none in effect (ALL, NULL, -1)."""
    if isinstance(limit, exp.Fetch):
        value = limit.args.get("count") or exp.Literal.number(1)
        options = limit.args.get("limit_options")
        if options and (options.args.get("percent") or options.args.get("with_ties")):
            raise GuardError("limit", "FETCH takes a number of rows here, without ties or percent")
    else:
        value = limit.expression
        check_arguments(limit, frozenset({"expression"}))
    if isinstance(value, exp.Null | exp.Neg) or (
        isinstance(value, exp.Var) and value.name.upper() == "ALL"
    ):
        return None
    count = _integer(value)
    if count is None:
        raise GuardError("limit", "LIMIT takes a plain number here")
    return count
