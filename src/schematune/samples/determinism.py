"""Where the result of a query is a matter of chance: ties at a LIMIT, and their relatives.

In: a parsed query. Out: doubts, each with a *probe*: a query that returns a row if and only if the
doubt is justified by the rows that are there now. Results are compared as sets, so that a missing
ORDER BY alone is no doubt. Nothing is executed here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlglot import exp

_BY_POSITION = (
    exp.RowNumber,
    exp.Ntile,
    exp.Lag,
    exp.Lead,
    exp.FirstValue,
    exp.LastValue,
    exp.NthValue,
)
"""Window functions whose value changes when two rows with equal keys change places."""

_LISTS = (exp.GroupConcat, exp.ArrayAgg, exp.JSONArrayAgg, exp.JSONObjectAgg)
"""Aggregates that keep the order in which they met the rows."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a result may change between two runs; ``probe`` is None where the rows need no look."""

    message: str
    probe: exp.Query | None = None


def doubts(query: exp.Query, bare_columns: bool = False) -> Iterator[Doubt]:
    """Yield every doubt about a query and the queries within it.

    ``bare_columns`` is for engines (SQLite) that let a column stand beside an aggregate without
    being grouped by.
    """
    nodes = list(query.walk())
    if any(isinstance(node, exp.Rand) for node in nodes):
        yield Doubt("the query draws random numbers")
    # Most queries have none of these; looking for them once keeps the check cheap.
    summarises = any(isinstance(node, (exp.AggFunc, exp.Window, exp.Group)) for node in nodes)
    for part in nodes:
        if isinstance(part, exp.Query):
            for doubt in _doubts_of(part, summarises, bare_columns):
                if doubt.probe and part is not query:
                    _share_ctes(query, doubt.probe)
                yield doubt


def _doubts_of(part: exp.Query, summarises: bool, bare_columns: bool) -> Iterator[Doubt]:
    if isinstance(part, exp.Subquery):
        if part.args.get("limit"):
            yield Doubt("LIMIT behind a query in brackets is not followed")
        return
    if part.args.get("limit"):
        yield from _cut(part)
    if isinstance(part, exp.Select):
        distinct = part.args.get("distinct")
        if distinct and distinct.args.get("on"):
            yield Doubt("DISTINCT ON keeps any one of several rows")
        if summarises:
            yield from _windows(part)
            yield from _lists(part)
            if bare_columns:
                yield from _bare(part)


def _share_ctes(query: exp.Query, probe: exp.Query) -> None:
    """Let a probe of an inner query use the names that the outer one defines."""
    named = query.args.get("with_")
    if named and not probe.args.get("with_"):
        probe.set("with_", named.copy())


# --- LIMIT ----------------------------------------------------------------------------------


def _cut(part: exp.Query) -> Iterator[Doubt]:
    """Doubt a LIMIT: which rows it keeps must follow from the ORDER BY."""
    order = part.args.get("order")
    limit, offset = _count(part.args["limit"]), _count(part.args.get("offset"))
    if order is None:
        yield Doubt("LIMIT without ORDER BY keeps any rows")
    elif limit is None or offset is None:
        yield Doubt("LIMIT or OFFSET is not a plain number")
    elif not _keeps_ties(part) and not _one_row(part):
        keys = [_key(part, ordered.this) for ordered in order.expressions]
        if not _settled_by(part, keys):
            yield from _ties(part, keys, [cut for cut in (offset, offset + limit) if cut])


def _count(clause: exp.Expr | None) -> int | None:
    if clause is None:
        return 0
    number = (
        clause.args.get("count") if isinstance(clause, exp.Fetch) else clause.args["expression"]
    )
    return int(number.this) if isinstance(number, exp.Literal) and number.this.isdigit() else None


def _keeps_ties(part: exp.Query) -> bool:
    options = part.args["limit"].args.get("limit_options")
    return bool(options and options.args.get("with_ties"))


def _one_row(part: exp.Query) -> bool:
    return (
        isinstance(part, exp.Select)
        and not part.args.get("group")
        and any(_aggregates(output) for output in part.expressions)
    )


def _key(part: exp.Query, key: exp.Expr) -> exp.Expr:
    """Return what an ORDER BY key stands for: an output by its position or alias, or itself."""
    outputs = part.selects
    if isinstance(key, exp.Literal) and key.is_int and 0 < int(key.this) <= len(outputs):
        return outputs[int(key.this) - 1].unalias()
    if isinstance(key, exp.Column) and not key.table:
        named = (o for o in outputs if isinstance(o, exp.Alias) and o.alias == key.name)
        return next((output.unalias() for output in named), key)
    return key


def _settled_by(part: exp.Query, keys: list[exp.Expr]) -> bool:
    """Tell whether rows with equal keys look the same, so that any of them will do."""
    return not part.is_star and all(output.unalias() in keys for output in part.selects)


def _ties(part: exp.Query, keys: list[exp.Expr], cuts: list[int]) -> Iterator[Doubt]:
    source = _keyed(part, keys)
    if source is None:
        yield Doubt("ORDER BY names what SELECT DISTINCT does not show")
        return
    for cut in cuts:
        # The last row that is kept and the first that is not: one group where their keys tie.
        pair = source.copy().limit(2, copy=False).offset(cut - 1, copy=False)
        yield Doubt(f"rows {cut} and {cut + 1} tie in the ORDER BY, but LIMIT cuts between them",
                    _repeats(pair, len(keys)))  # fmt: skip


def _keyed(part: exp.Query, keys: list[exp.Expr]) -> exp.Select | None:
    """Return ``part`` without LIMIT, with its ORDER BY keys as columns ``key_1`` and so on."""
    plain = part.copy()
    order = plain.args["order"].expressions
    for name in ("limit", "offset", "order"):
        plain.set(name, None)
    if isinstance(plain, exp.Select) and not plain.args.get("distinct"):
        plain.set("expressions", _aliased(keys) + [e for e in plain.expressions if not _is_star(e)])
        source = plain
    else:
        names = _output_names(part, keys)
        if names is None:
            return None
        for output, name in zip(plain.selects, _names(plain.selects), strict=True):
            output.replace(exp.alias_(output.unalias(), name, quoted=True))
        columns = [exp.column(exp.to_identifier(name, quoted=True)) for name in names]
        source = exp.select(*_aliased(columns)).from_(plain.subquery("rows_"))
    turned = [
        exp.Ordered(this=exp.column(f"key_{n}"), desc=o.args.get("desc"),
                    nulls_first=o.args.get("nulls_first"))
        for n, o in enumerate(order, start=1)
    ]  # fmt: skip
    return source.order_by(*turned)


def _output_names(part: exp.Query, keys: list[exp.Expr]) -> list[str] | None:
    outputs = [output.unalias() for output in part.selects]
    names = _names(part.selects)
    found = [
        next((name for name, output in zip(names, outputs, strict=True) if output == key), None)
        for key in keys
    ]
    return [name for name in found if name] if all(found) else None


def _names(outputs: Iterable[exp.Expr]) -> list[str]:
    return [f"out_{number}" for number, _ in enumerate(outputs, start=1)]


def _aliased(keys: Iterable[exp.Expr]) -> list[exp.Expr]:
    return [exp.alias_(key.copy(), f"key_{number}") for number, key in enumerate(keys, start=1)]


def _is_star(output: exp.Expr) -> bool:
    return isinstance(output, exp.Star) or (
        isinstance(output, exp.Column) and isinstance(output.this, exp.Star)
    )


def _repeats(source: exp.Select, keys: int) -> exp.Select:
    """Return a query that has a row where two rows of ``source`` agree in all keys."""
    names = [f"key_{number}" for number in range(1, keys + 1)]
    probe = exp.select("1").from_(source.subquery("rows_"))
    return probe.group_by(*names).having("COUNT(*) > 1").limit(1)


# --- windows, lists, bare columns -----------------------------------------------------------


def _windows(part: exp.Select) -> Iterator[Doubt]:
    """Doubt windows that tell apart rows which their ORDER BY does not."""
    for window in _own(part, exp.Window):
        if not _tells_ties_apart(window):
            continue
        if window.alias:
            yield Doubt("a window that is named elsewhere is not followed")
            continue
        order = window.args.get("order")
        keys = [
            *window.args.get("partition_by", ()),
            *(o.this for o in (order or _NO_ORDER).expressions),
        ]
        source = _unordered(part)
        source.set("expressions", _aliased(keys or [exp.Literal.number(1)]))
        yield Doubt("two rows tie in a window's ORDER BY", _repeats(source, max(len(keys), 1)))


_NO_ORDER = exp.Order()


def _tells_ties_apart(window: exp.Expr) -> bool:
    spec = window.args.get("spec")
    by_rows = spec is not None and str(spec.args.get("kind")).upper() == "ROWS"
    function = window.this
    if isinstance(function, (exp.IgnoreNulls, exp.RespectNulls)):
        function = function.this
    return isinstance(function, _BY_POSITION) or (by_rows and isinstance(function, exp.Func))


def _unordered(part: exp.Select) -> exp.Select:
    plain = part.copy()
    for name in ("limit", "offset", "order", "distinct"):
        plain.set(name, None)
    return plain


def _lists(part: exp.Select) -> Iterator[Doubt]:
    for aggregate in _own(part, *_LISTS):
        if not aggregate.find(exp.Order):
            yield Doubt("a list of values is put together without ORDER BY")


def _bare(part: exp.Select) -> Iterator[Doubt]:
    """Doubt columns beside an aggregate that differ within their group."""
    group = part.args.get("group")
    keys = [_key(part, key) for key in group.expressions] if group else []
    if not group and not any(_aggregates(output) for output in part.expressions):
        return
    columns = {c for output in part.expressions for c in _ungrouped(output.unalias(), keys)}
    for column in sorted(columns, key=str):
        probe = _unordered(part)
        probe.set("expressions", [exp.Literal.number(1)])
        # One group over all rows is written out: HAVING alone is too new for many a SQLite.
        probe.set("group", exp.Group(expressions=[key.copy() for key in keys] or [exp.Null()]))
        differs = f"(COUNT(DISTINCT {column}) > 1 OR COUNT({column}) NOT IN (0, COUNT(*)))"
        yield Doubt(f"{column} is neither grouped by nor the same in a group",
                    probe.having(differs).limit(1))  # fmt: skip


def _ungrouped(node: exp.Expr, keys: list[exp.Expr]) -> Iterator[exp.Column]:
    if node in keys or isinstance(node, (exp.AggFunc, exp.Window, exp.Query, exp.Star)):
        return
    if isinstance(node, exp.Anonymous) and node.name.lower() in _UNKNOWN_AGGREGATES:
        return
    if isinstance(node, exp.Column):
        yield node
        return
    for child in node.iter_expressions():
        yield from _ungrouped(child, keys)


_UNKNOWN_AGGREGATES = {"total"}
"""Aggregates that sqlglot parses as functions it does not know."""


def _aggregates(output: exp.Expr) -> bool:
    return any(
        not aggregate.find_ancestor(exp.Window, exp.Query)
        or aggregate.find_ancestor(exp.Window, exp.Query) is output.find_ancestor(exp.Query)
        for aggregate in output.find_all(exp.AggFunc)
    )


def _own(part: exp.Select, *kinds: type[exp.Expr]) -> Iterator[exp.Expr]:
    """Yield nodes of a kind that belong to ``part`` itself, not to a query within it."""
    for node in part.find_all(*kinds):
        if node.find_ancestor(exp.Query) is part:
            yield node
