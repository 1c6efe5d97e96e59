"""Other people's SQL, rewritten as schematune writes it.

In: one SQLite SELECT and the schema that it runs on. Out: the same query (it returns the same
rows) in one style: names spelled as in the schema; no aliases where a query reads one table and no
other's, elsewhere the tables' initials (:func:`schematune.samples.sql.alias_names`); ``JOIN … ON``
in place of commas; single quotes for text. Queries outside this small language (``USING``, windows'
names, ``WITH`` inside a query or recursive, products of unjoined tables) are refused rather than
guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from sqlglot import exp, parse
from sqlglot.errors import SqlglotError
from sqlglot.generators.sqlite import SQLiteGenerator

from schematune.dialects import needs_quotes
from schematune.errors import DataError
from schematune.samples.sql import alias_names
from schematune.schema import Schema, Table

_QUERIES = (exp.Select, exp.SetOperation)


@dataclass(eq=False)
class _Source:
    """A table or derived table of one FROM; ``columns`` by lower-case name, ``alias`` a new one."""

    called: str
    columns: Mapping[str, str]
    node: exp.Table | exp.Subquery
    table: Table | None
    alias: str | None = None

    @property
    def title(self) -> str:
        """The name that its alias is made from: of the table, the step of a WITH, or its own."""
        if isinstance(self.node, exp.Table):
            return self.table.name if self.table else self.node.name
        return self.called or "sub"


@dataclass(frozen=True, slots=True)
class _Known:
    """What FROM may name: the schema's tables, and the steps of a WITH with their columns."""

    schema: Schema
    steps: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(eq=False)
class _Frame:
    """One SELECT with its sources, inside another; ``owner`` says where its columns come from."""

    select: exp.Select
    outer: _Frame | None
    sources: list[_Source] = field(default_factory=list)
    owner: dict[int, _Source] = field(default_factory=dict)
    correlated: bool = False
    entangled: bool = False  # correlated, or read by a query within that is


def restyle(sql: str, schema: Schema) -> str:
    """Return the query in our style; DataError says why one is refused.

    >>> from schematune.schema import Column
    >>> dog = Table("Dog", (Column("Name", "TEXT", "text"), Column("age", "INT", "integer")))
    >>> restyle('select count( * ) from dog T1 where T1.name == "Rex" ;', Schema("sqlite", (dog,)))
    "SELECT COUNT(*) FROM Dog WHERE Name = 'Rex'"
    """
    tree = _parse(sql)
    steps = tree.args.get("with_")
    tree.set("with_", None)
    known, frames = _stepped(steps, _Known(schema))
    frames += _frames(tree, None, known)
    for frame in frames:
        _resolve(frame)
        _join_explicitly(frame)
    _name_sources(frames)
    for frame in frames:
        _spell(frame)
    for ordered in tree.find_all(exp.Ordered):
        ordered.set("desc", ordered.args.get("desc") or None)
    tree.set("with_", steps)
    text: str = _Writer(dialect="sqlite").generate(tree)
    return text


def _parse(sql: str) -> exp.Query:
    try:
        statements = [tree for tree in parse(sql, read="sqlite") if tree is not None]
    except (SqlglotError, RecursionError) as error:
        raise DataError(f"this SQL does not parse: {str(error).splitlines()[0]}") from error
    if len(statements) != 1 or not isinstance(statements[0], _QUERIES):
        raise DataError("this is not one SELECT")
    steps = list(statements[0].find_all(exp.With))
    if any(w is not statements[0].args.get("with_") or w.args.get("recursive") for w in steps):
        raise DataError("WITH inside a query or recursive is not rewritten")
    return statements[0]


def _stepped(steps: exp.With | None, known: _Known) -> tuple[_Known, list[_Frame]]:
    """Return what is known after a WITH, and the frames of its steps."""
    frames: list[_Frame] = []
    for step in steps.expressions if steps else ():
        if step.args["alias"].columns:
            raise DataError("a WITH that names its columns is not rewritten")
        frames += _frames(step.this, None, known)
        outputs = _outputs(step.this, known)
        known = _Known(known.schema, {**known.steps, step.alias.lower(): outputs})
    return known, frames


def _frames(query: exp.Expr, outer: _Frame | None, known: _Known) -> list[_Frame]:
    """Return the frames of a query, outer ones first, derived tables before what reads them."""
    if not isinstance(query, exp.Select):
        return list(chain.from_iterable(_frames(q, outer, known) for q in _parts(query)))
    frame = _Frame(query, outer)
    inner: list[_Frame] = []
    for node in _source_nodes(query):
        inner += _frames(node.this, outer, known) if isinstance(node, exp.Subquery) else []
        frame.sources.append(_source(node, known))
    derived = {id(node.this) for node in _source_nodes(query)}
    for part in _parts(query):
        if id(part) not in derived:
            inner += _frames(part, frame, known)
    return [frame, *inner]


def _parts(query: exp.Expr) -> Iterator[exp.Expr]:
    """Yield the queries directly inside a query."""
    for node in query.walk(prune=lambda node: node is not query and isinstance(node, _QUERIES)):
        if node is not query and isinstance(node, _QUERIES):
            yield node


def _source_nodes(select: exp.Select) -> list[exp.Table | exp.Subquery]:
    first = select.args.get("from_") or select.args.get("from")
    nodes = [first.this] if first else []
    for join in select.args.get("joins") or []:
        if join.args.get("using") or join.args.get("method"):
            raise DataError("USING and NATURAL are not rewritten")
        nodes.append(join.this)
    if not all(isinstance(node, exp.Table | exp.Subquery) for node in nodes):
        raise DataError("FROM holds something that is neither a table nor a query")
    return nodes


def _source(node: exp.Table | exp.Subquery, known: _Known) -> _Source:
    if isinstance(node, exp.Subquery):
        return _Source(node.alias.lower(), _outputs(node.this, known), node, None)
    step = known.steps.get(node.name.lower())
    if step is not None:
        return _Source(node.alias_or_name.lower(), step, node, None)
    table = next((t for t in known.schema if t.name.lower() == node.name.lower()), None)
    if table is None or node.args.get("db"):
        raise DataError(f"there is no table {node.sql()!r}")
    columns = {column.name.lower(): column.name for column in table.columns}
    return _Source(node.alias_or_name.lower(), columns, node, table)


def _outputs(query: exp.Expr, known: _Known) -> dict[str, str]:
    """Return the names of the columns of a derived table or of a WITH's step."""
    names: dict[str, str] = {}
    for node in query.selects if isinstance(query, exp.Query) else ():
        if not node.is_star:
            names |= {node.alias_or_name.lower(): node.alias_or_name} if node.alias_or_name else {}
        elif isinstance(query, exp.Select):
            sources = (_source(source, known) for source in _source_nodes(query))
            whose = node.table.lower() if isinstance(node, exp.Column) else ""
            for source in sources:
                names |= source.columns if whose in ("", source.called) else {}
    return names


def _own(frame: _Frame) -> Iterator[exp.Column]:
    """Yield the columns of a SELECT itself, not those of queries inside it."""
    top = frame.select
    for node in list(top.walk(prune=lambda node: node is not top and isinstance(node, _QUERIES))):
        if isinstance(node, exp.Column):
            yield node


def _resolve(frame: _Frame) -> None:
    """Find where each column comes from; turn double-quoted text into text."""
    aliases = {node.alias.lower() for node in frame.select.selects if node.alias}
    for column in _own(frame):
        ordered = isinstance(column.parent, exp.Ordered) and not column.table
        if ordered and column.name.lower() in aliases:
            continue  # ORDER BY means the output of that name
        source = _find(column, frame)
        if source is not None:
            frame.owner[id(column)] = source
        elif column.this.args.get("quoted") and not column.table:
            column.replace(exp.Literal.string(column.name))
        elif column.name.lower() not in aliases:
            raise DataError(f"there is no column {column.sql()!r}")


def _find(column: exp.Column, frame: _Frame) -> _Source | None:
    level: _Frame | None = frame
    while level is not None:
        found = [source for source in level.sources if _offers(source, column)]
        if len(found) > 1:
            raise DataError(f"column {column.sql()!r} is ambiguous")
        if found:
            _mark_correlated(frame, level)
            return found[0]
        level = level.outer
    return None


def _offers(source: _Source, column: exp.Column) -> bool:
    named = not column.table or column.table.lower() == source.called
    return named and (column.is_star or column.name.lower() in source.columns)


def _mark_correlated(frame: _Frame, level: _Frame) -> None:
    if frame is not level:
        frame.entangled = level.entangled = True
    while frame is not level and frame.outer is not None:
        frame.correlated = True
        frame = frame.outer


def _join_explicitly(frame: _Frame) -> None:
    """Give each table but the first the conditions that join it, so ordered that each has one."""
    joins: list[exp.Join] = frame.select.args.get("joins") or []
    if not joins or any(join.side for join in joins):
        return
    conditions = [part for join in joins for part in _conjuncts(join.args.get("on"))]
    where = frame.select.args.get("where")
    filters = _conjuncts(where.this if where else None)
    order = _joined_order(frame, conditions)
    if order is None:
        linking = [
            part for part in filters if isinstance(part, exp.EQ) and len(_reads(part, frame)) > 1
        ]
        conditions += linking
        filters = [part for part in filters if part not in linking]
        order = _joined_order(frame, conditions)
    if order is None:
        raise DataError("tables are multiplied without a condition that joins them")
    if order != frame.sources and any(node.is_star for node in frame.select.selects):
        raise DataError("the order of tables would change what * means")
    filters += [part for part in conditions if len(_reads(part, frame)) < 2]
    _write_joins(
        frame, order, [part for part in conditions if len(_reads(part, frame)) > 1], filters
    )


def _conjuncts(condition: exp.Expr | None) -> list[exp.Expr]:
    if condition is None:
        return []
    parts = condition.flatten() if isinstance(condition, exp.And) else [condition]
    return [part for part in parts if part != exp.true()]  # sqlglot's ON for a join that has none


def _reads(condition: exp.Expr, frame: _Frame) -> set[_Source]:
    """Return the frame's own sources that a condition reads."""
    owners = {frame.owner.get(id(column)) for column in condition.find_all(exp.Column)}
    return {source for source in owners if source in frame.sources}


def _joined_order(frame: _Frame, conditions: Sequence[exp.Expr]) -> list[_Source] | None:
    """Return the sources so ordered that each is joined to one before it; None if none can be."""
    order, waiting = frame.sources[:1], frame.sources[1:]
    reads = [_reads(condition, frame) for condition in conditions]
    while waiting:
        known = set(order)
        ready = [
            s for s in waiting if any(s in r and len(r) > 1 and r <= known | {s} for r in reads)
        ]
        if not ready:
            return None
        order.append(ready[0])
        waiting.remove(ready[0])
    return order


def _write_joins(
    frame: _Frame,
    order: Sequence[_Source],
    conditions: Sequence[exp.Expr],
    filters: Sequence[exp.Expr],
) -> None:
    left, joins = list(conditions), []
    for position, source in enumerate(order[1:], start=2):
        known = set(order[:position])
        now = [condition for condition in left if _reads(condition, frame) <= known]
        left = [condition for condition in left if condition not in now]
        joins.append(exp.Join(this=source.node, on=exp.and_(*now, copy=False)))
    frame.select.set("joins", joins)
    frame.select.set("where", exp.Where(this=exp.and_(*filters, copy=False)) if filters else None)


def _name_sources(frames: Sequence[_Frame]) -> None:
    """Decide the sources' aliases; none where a query reads one table and no query around it."""
    named = [frame for frame in frames if len(frame.sources) > 1 or frame.entangled]
    instances = {source: _instance(source, frame) for frame in named for source in frame.sources}
    aliases = alias_names(list(dict.fromkeys(instances.values())))
    for source, instance in instances.items():
        source.alias = aliases[instance]


def _instance(source: _Source, frame: _Frame) -> str:
    """Return the name of a source with its number among those of the same table in its reach."""
    before = frame.sources[: frame.sources.index(source)]
    level = frame
    while level.correlated and level.outer is not None:
        level = level.outer
        before = level.sources + before
    twins = sum(1 for other in before if other.title == source.title)
    return f"{source.title}#{twins + 1}" if twins else source.title


def _spell(frame: _Frame) -> None:
    """Write names as the schema spells them, with the new aliases."""
    for column in _own(frame):
        source = frame.owner.get(id(column))
        if source is None:
            continue
        if not column.is_star:
            column.set("this", _identifier(source.columns[column.name.lower()]))
        column.set("table", exp.to_identifier(source.alias) if source.alias else None)
    for source in frame.sources:
        if source.table is not None:
            source.node.set("this", _identifier(source.table.name))
        # A query in FROM has a name even where nothing is qualified by it: most engines insist.
        name = source.alias or (source.title if isinstance(source.node, exp.Subquery) else None)
        if isinstance(source.node, exp.Table) and name == source.node.name:
            name = None
        source.node.set("alias", exp.TableAlias(this=exp.to_identifier(name)) if name else None)


def _identifier(name: str) -> exp.Identifier:
    return exp.Identifier(this=name, quoted=needs_quotes(name, "sqlite"))


class _Writer(SQLiteGenerator):
    """Writes ``x NOT IN (…)`` where sqlglot would write ``NOT x IN (…)``, as people do."""

    def not_sql(self, expression: exp.Not) -> str:
        inner, text = expression.this, self.sql(expression, "this")
        if not isinstance(inner, exp.In | exp.Between | exp.Like | exp.Is):
            return f"NOT {text}"
        subject = self.sql(inner, "this")
        rest = text[len(subject) + 1 :]
        return (
            f"{subject} IS NOT {rest[3:]}" if isinstance(inner, exp.Is) else f"{subject} NOT {rest}"
        )

    def exists_sql(self, expression: exp.Exists) -> str:
        return f"EXISTS {self.wrap(expression)}"

    def normalize_func(self, name: str) -> str:
        return name.lower() if name.upper() in ("STRFTIME", "JULIANDAY") else name.upper()
