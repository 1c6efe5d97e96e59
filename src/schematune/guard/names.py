"""Every table and column of a query, resolved against a schema as the engine would resolve it.

In: a syntax tree and a schema. Out: the tree with each name spelled as in the schema, stars
expanded, and each column that an engine could take from elsewhere qualified; or a GuardError.
A name that the schema does not have is refused even if the database has it: what a schema leaves
out (hidden tables, hidden columns, system columns, whole rows) must not be reached.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from sqlglot import exp

from schematune.dialects import needs_quotes
from schematune.errors import GuardError
from schematune.guard import rules
from schematune.guard.functions import TABLE_FUNCTIONS, UNIT_FIRST
from schematune.guard.scope import (
    DEFAULT_NAMESPACE,
    Alias,
    Catalog,
    Columns,
    Scope,
    Source,
    derived,
    result,
)

MAX_SOURCES = 30
"""Tables of one query, counted each time they stand in it."""

# Where an engine lets a SELECT's own alias stand for its expression.
_ALIASES_SEEN_IN = {
    "sqlite": frozenset({"where", "group", "having", "order"}),
    "postgres": frozenset({"group"}),
    "mysql": frozenset({"group", "having", "order"}),
    "duckdb": frozenset({"expressions", "where", "group", "having", "qualify", "order"}),
}

_CLAUSES = ("where", "group", "having", "qualify", "windows", "order", "limit", "offset")
_TAIL = frozenset({"order", "limit", "offset"})
_SELECT = frozenset({"with_", "expressions", "distinct", "from_", "joins", *_CLAUSES})
_SET = frozenset({"with_", "this", "expression", "distinct"}) | _TAIL
_SUBQUERY = frozenset({"with_", "this", "alias"}) | _TAIL
_VALUES = frozenset({"expressions", "alias"}) | _TAIL
_TABLE = frozenset({"this", "db", "alias", "joins", "ordinality"})
_JOIN = frozenset({"this", "on", "using", "side", "kind", "method"})
_LATERAL = frozenset({"this", "alias", "ordinality"})
_UNNEST = frozenset({"expressions", "alias", "offset"})


class Resolver:
    """One pass over one query: resolves and rewrites its names in place."""

    def __init__(self, catalog: Catalog, dialect: str) -> None:
        self.tables: set[str] = set()
        self.columns: set[str] = set()
        self._catalog = catalog
        self._dialect = dialect
        self._count = 0

    # Queries

    def query(self, node: exp.Expr, outer: Scope) -> Columns:
        """Resolve a query and return the names of its columns."""
        if isinstance(node, exp.Select):
            rules.check_arguments(node, _SELECT)
            return self._select(node, self._with(node, outer))
        if isinstance(node, exp.SetOperation):
            rules.check_arguments(node, _SET)
            return self._set_operation(node, self._with(node, outer))
        if isinstance(node, exp.Subquery):
            rules.check_arguments(node, _SUBQUERY)
            around = self._with(node, outer)
            columns = self.query(node.this, around)
            self._clauses(node, result(columns, around))
            return columns
        if isinstance(node, exp.Values):
            rules.check_arguments(node, _VALUES)
            return self._values(node, outer)
        raise GuardError("not-select", f"only SELECT may run, not {type(node).__name__.upper()}")

    def _with(self, node: exp.Expr, outer: Scope) -> Scope:
        """Return what is around a query's own FROM: the common table expressions join it."""
        with_ = node.args.get("with_")
        if not with_:
            return outer
        rules.check_arguments(with_, frozenset({"expressions", "recursive"}))
        around = Scope(outer, dict(outer.ctes))
        for cte in with_.expressions:
            rules.check_arguments(cte, frozenset({"this", "alias", "materialized"}))
            source = self._cte(cte, around, recursive=bool(with_.args.get("recursive")))
            around.ctes = {**around.ctes, source.name.lower(): source}
        return around

    def _cte(self, cte: exp.Expr, around: Scope, *, recursive: bool) -> Source:
        alias, body = cte.args["alias"], cte.this
        name = self._define(alias.this)
        renamed = self._define_all(alias.args.get("columns"))
        if recursive and isinstance(body, exp.SetOperation) and _mentions(body.expression, name):
            return self._recursive(name, renamed, body, around)
        return derived(name, self.query(body, around), renamed)

    def _recursive(self, name: str, renamed: Columns, body: exp.Expr, around: Scope) -> Source:
        """Resolve a query that reads itself: its first arm gives the columns of the second."""
        rules.check_arguments(body, _SET)
        rules.check_recursion(body.expression, name)
        around = self._with(body, around)
        first = self.query(body.this, around)
        source = derived(name, first, renamed)
        self.query(body.expression, Scope(around, {**around.ctes, name.lower(): source}))
        self._clauses(body, result(first, around))
        return source

    def _set_operation(self, node: exp.Expr, around: Scope) -> Columns:
        arms = [node.expression]
        first = node.this
        while isinstance(first, exp.SetOperation) and not first.args.get("with_"):
            rules.check_arguments(first, _SET - _TAIL)  # a long chain must not nest as deep
            arms.append(first.expression)
            first = first.this
        columns = self.query(first, around)
        for arm in reversed(arms):
            self.query(arm, around)
        self._clauses(node, result(columns, around))
        return columns

    def _values(self, node: exp.Expr, outer: Scope) -> Columns:
        self._visit(node.expressions, outer)
        first = node.expressions[0] if node.expressions else exp.Tuple()
        columns: Columns = (None,) * len(first.expressions)
        self._clauses(node, result(columns, outer))
        return columns

    def _select(self, node: exp.Expr, around: Scope) -> Columns:
        scope = Scope(around, around.ctes)
        if from_ := node.args.get("from_"):
            self._source(from_.this, scope)
        for join in node.args.get("joins") or ():
            self._join(join, scope)
        scope.clause = "on"
        self._visit(scope.conditions, scope)
        self._expand_stars(node, scope)
        columns = self._projections(node, scope)
        self._clauses(node, scope)
        return columns

    def _projections(self, node: exp.Expr, scope: Scope) -> Columns:
        scope.clause = "expressions"
        if distinct := node.args.get("distinct"):
            self._visit([distinct], scope)
        if not node.expressions:
            raise GuardError("syntax", "the SELECT returns nothing; name at least one column")
        names: list[str | None] = []
        for position, projection in enumerate(node.expressions, start=1):
            if isinstance(projection, exp.Alias):
                name = self._define(projection.args["alias"])
                self._visit([projection.this], scope)
                scope.aliases[name.lower()] = Alias(name, projection.this, position)
                names.append(name)
            elif _is_star(projection):
                names.append(None)  # what is left of stars stands for tables made in this query
            else:
                is_column = isinstance(projection, exp.Column)
                self._visit([projection], scope)
                names.append(projection.name if is_column else None)
        return tuple(names)

    def _clauses(self, node: exp.Expr, scope: Scope) -> None:
        """Resolve WHERE, GROUP BY, … of a query whose sources and aliases are known."""
        for clause in _CLAUSES:
            part = node.args.get(clause)
            if not part:
                continue
            scope.clause = clause
            if clause in ("group", "order"):
                self._visit(self._unsettled(part, scope), scope)
            elif clause == "limit":
                self._visit([part.args.get("expression") or part.args.get("count")], scope)
            else:
                self._visit(part if isinstance(part, list) else [part], scope)

    def _unsettled(self, part: exp.Expr, scope: Scope) -> list[exp.Expr]:
        """Settle the items of ORDER BY or GROUP BY that are a bare alias; return all others.

        ORDER BY takes an alias first, in every engine: it stays. GROUP BY takes a column first,
        even one that the schema hides: there the alias becomes the expression that it names.
        """
        rest = [value for name, value in part.args.items() if name != "expressions" and value]
        nodes = [node for value in rest for node in (value if isinstance(value, list) else [value])]
        for item in part.expressions:
            name = item.this if isinstance(item, exp.Ordered) else item
            alias = scope.aliases.get(name.name.lower()) if _is_bare(name) else None
            if alias is None or (scope.clause == "group" and scope.holders(name.name.lower())):
                nodes.append(item)
            elif scope.clause == "order":
                name.replace(exp.Column(this=self._spelled(alias.name)))
            elif isinstance(alias.expression, exp.Literal):
                name.replace(exp.Literal.number(alias.position))
            else:
                name.replace(alias.expression.copy())
        return [node for node in nodes if isinstance(node, exp.Expr)]

    # Sources

    def _join(self, join: exp.Expr, scope: Scope) -> None:
        rules.check_arguments(join, _JOIN)
        known = list(scope.sources)
        self._source(join.this, scope)
        new = scope.sources[len(known) :]
        if join.args.get("method"):
            self._name_natural_columns(join, known, new)
        for column in join.args.get("using") or ():
            self._using(column, scope, known, new)
        if on := join.args.get("on"):
            scope.conditions.append(on)  # SQLite lets it name tables that come later

    def _name_natural_columns(self, join: exp.Expr, known: list[Source], new: list[Source]) -> None:
        """Turn NATURAL into USING: an engine would also join by columns that the schema hides."""
        if join.args["method"] != "NATURAL" or any(source.is_open for source in known + new):
            raise GuardError("unsupported", "this kind of JOIN may not stand in a query; use ON")
        left = {key for source in known for key in source.columns}
        common = [name for source in new for key, name in source.columns.items() if key in left]
        if not common:
            raise GuardError("unknown-column", "NATURAL JOIN finds no column that both tables have")
        join.set("method", None)
        join.set("using", [exp.to_identifier(name) for name in common])

    def _using(
        self, column: exp.Expr, scope: Scope, known: list[Source], new: list[Source]
    ) -> None:
        key = column.name.lower()
        for side in (known, new):
            holders = [source for source in side if key in source.columns]
            if not holders and not any(source.is_open for source in side):
                raise GuardError(
                    "unknown-column", f"USING names {column.name!r}, which is not on both sides"
                )
            for source in holders:
                self._note(source, key)
                self._respell(column, source.columns[key])
        scope.merged.add(key)

    def _source(self, node: exp.Expr, scope: Scope) -> None:
        self._count += 1
        if self._count > MAX_SOURCES:
            raise GuardError("cost", f"the query reads more than {MAX_SOURCES} tables")
        if isinstance(node, exp.Table):
            self._table(node, scope)
        elif isinstance(node, exp.Subquery) and isinstance(node.this, exp.Table):
            rules.check_arguments(node, frozenset({"this"}))  # joins in parentheses
            self._source(node.this, scope)
        elif isinstance(node, exp.Subquery | exp.Values):
            columns = self.query(node, scope.outer or Scope())
            self._add_derived(node, columns, scope)
        elif isinstance(node, exp.Lateral):
            self._lateral(node, scope)
        elif isinstance(node, exp.Unnest):
            self._unnest(node, node, scope)
        else:
            rules.refuse(node)

    def _table(self, node: exp.Expr, scope: Scope) -> None:
        rules.check_arguments(node, _TABLE)
        if isinstance(node.this, exp.Anonymous):
            self._table_function(node, node.this, scope)
        elif not isinstance(node.this, exp.Identifier):
            rules.refuse(node.this)
        elif (cte := scope.ctes.get(node.name.lower())) and not node.args.get("db"):
            self._respell(node.this, cte.name)
            name, renamed = self._alias(node, cte.name)
            scope.add(derived(name, tuple(cte.columns.values()), renamed, is_open=cte.is_open))
        else:
            self._schema_table(node, scope)
        for join in node.args.get("joins") or ():
            self._join(join, scope)

    def _schema_table(self, node: exp.Expr, scope: Scope) -> None:
        table = self._catalog.find(node.name, node.text("db"), self._dialect)
        node.set("this", self._spelled(table.name, node.this))
        node.set("db", self._spelled(table.namespace) if table.namespace else None)
        name, renamed = self._alias(node, table.name)
        if renamed:
            raise GuardError(
                "unsupported", f"the columns of {table.name!r} may not be renamed in FROM"
            )
        self.tables.add(table.name)
        scope.add(Source(name, self._catalog.columns(table), table=table))

    def _table_function(self, node: exp.Expr, call: exp.Anonymous, scope: Scope) -> None:
        name = str(call.name).lower()
        if name not in TABLE_FUNCTIONS[self._dialect] or node.args.get("db"):
            raise GuardError("function", f"the function {name[:60]!r} may not stand in FROM")
        rules.check_series(call, name)
        scope.clause = "from"
        self._visit(call.expressions, scope)
        alias, renamed = self._alias(node, name)
        # A function that returns single values has one column, called as its alias.
        scope.add(derived(alias, (alias,), renamed, is_open=True))

    def _lateral(self, node: exp.Expr, scope: Scope) -> None:
        rules.check_arguments(node, _LATERAL)
        if isinstance(node.this, exp.Unnest):
            self._unnest(node.this, node, scope)
        elif isinstance(node.this, exp.Subquery):
            self._add_derived(node, self.query(node.this, scope), scope)
        elif isinstance(node.this, exp.Anonymous):
            self._table_function(node, node.this, scope)
        else:
            rules.refuse(node.this)

    def _unnest(self, node: exp.Expr, named: exp.Expr, scope: Scope) -> None:
        rules.check_arguments(node, _UNNEST)
        scope.clause = "from"
        self._visit(node.expressions, scope)
        offset = node.args.get("offset")
        extra = (self._define(offset),) if isinstance(offset, exp.Identifier) else ()
        name, renamed = self._alias(named, "unnest")
        scope.add(derived(name, (name,), renamed + extra, is_open=True))

    def _add_derived(self, node: exp.Expr, columns: Columns, scope: Scope) -> None:
        self._count += 1
        name, renamed = self._alias(node, f"<{self._count}>")
        scope.add(derived(name, columns, renamed))

    def _alias(self, node: exp.Expr, default: str) -> tuple[str, Columns]:
        alias = node.args.get("alias")
        if not alias:
            return default, ()
        name = self._define(alias.this) if alias.this else default
        return name, self._define_all(alias.args.get("columns"))

    # Stars

    def _expand_stars(self, node: exp.Expr, scope: Scope) -> None:
        """Write the columns of the schema in place of every star over one of its tables."""
        if not any(_is_star(projection) for projection in node.expressions):
            return
        expanded: list[exp.Expr] = []
        for projection in node.expressions:
            expanded += self._expanded(projection, scope) if _is_star(projection) else [projection]
        if not expanded:
            raise GuardError("unknown-column", "there is nothing for * to stand for")
        node.set("expressions", expanded)

    def _expanded(self, star: exp.Expr, scope: Scope) -> list[exp.Expr]:
        inner = star.this if isinstance(star, exp.Column) else star
        rules.check_arguments(inner, frozenset({"except_"}))
        dropped = {node.name.lower() for node in inner.args.get("except_") or ()}
        sources = scope.sources
        if isinstance(star, exp.Column):
            sources = [self._named(star, scope)]
        elif not dropped and not any(source.table for source in sources):
            return [star]
        columns: list[exp.Expr] = []
        seen: set[str] = set()
        for source in sources:
            columns += self._columns_of(source, scope, dropped, seen)
        return columns

    def _columns_of(
        self, source: Source, scope: Scope, dropped: set[str], seen: set[str]
    ) -> Iterator[exp.Expr]:
        qualifier = source.name if len(scope.sources) > 1 else None
        if source.is_open:
            yield exp.Column(this=exp.Star(), table=self._spelled(source.name))
            return
        for key, name in source.columns.items():
            if key in dropped or (key in scope.merged and key in seen):
                continue
            seen.add(key)
            self._note(source, key)
            yield self._column(name, None if key in scope.merged else qualifier)

    # Expressions

    def _visit(self, nodes: Iterable[exp.Expr], scope: Scope) -> None:
        """Check every node below ``nodes``, by a stack of our own: trees may be deep."""
        stack = list(nodes)
        while stack:
            node = stack.pop()
            if rule := _RULES.get(type(node)):
                stack.extend(rule(self, node, scope))
            else:
                stack.extend(rules.check_node(node))

    def _visit_query(self, node: exp.Expr, scope: Scope) -> Iterable[exp.Expr]:
        self.query(node, scope)
        return ()

    def _visit_call(
        self,
        node: exp.Expr,
        scope: Scope,  # noqa: ARG002 - as every rule has it
    ) -> Iterable[exp.Expr]:
        name = rules.check_call(node, self._dialect)
        if name == "count" and len(node.expressions) == 1 and type(node.expressions[0]) is exp.Star:
            rules.check_arguments(node.expressions[0], frozenset())
            return ()
        if name in UNIT_FIRST and rules.is_unit(node.expressions[0]):
            node.expressions[0].replace(exp.Var(this=node.expressions[0].name))
        return list(node.expressions)

    def _visit_column(self, node: exp.Expr, scope: Scope) -> Iterable[exp.Expr]:
        if _is_star(node) or node.args.get("catalog"):
            rules.refuse(node.this)
        if node.args.get("table"):
            self._qualified(node, scope)
        elif not self._unqualified(node, scope):
            self._unknown(node, scope)
        return ()

    def _qualified(self, node: exp.Expr, scope: Scope) -> None:
        source = self._named(node, scope)
        key = node.name.lower()
        if key not in source.columns and not source.is_open:
            raise GuardError(
                "unknown-column", f"there is no column {node.name!r} in {source.name!r}"
            )
        self._note(source, key)
        self._respell(node.this, source.columns.get(key, node.name))

    def _named(self, node: exp.Expr, scope: Scope) -> Source:
        """Return the source that a column's qualifier means, and spell it so."""
        qualifier, namespace = node.text("table"), node.text("db")
        for around in scope.upward():
            for source in around.sources:
                if source.name.lower() == qualifier.lower():
                    self._check_namespace(source, namespace)
                    node.set("table", self._spelled(source.name, node.args["table"]))
                    node.set("db", None)
                    return source
        raise GuardError("unknown-table", f"no table of the query is called {qualifier!r}")

    def _check_namespace(self, source: Source, namespace: str) -> None:
        if not namespace:
            return
        table = source.table
        own = table.namespace or DEFAULT_NAMESPACE[self._dialect] if table else None
        if (
            own is None
            or table is None
            or own.lower() != namespace.lower()
            or source.name != table.name
        ):
            raise GuardError("unknown-table", f"{namespace}.{source.name} is not in the query")

    def _unqualified(self, node: exp.Expr, scope: Scope) -> bool:
        """Resolve a bare name as engines do, from the nearest SELECT outward."""
        key = node.name.lower()
        for around in scope.upward():
            holders = around.holders(key)
            if not holders and around is scope and self._by_alias(node, scope, key):
                return True
            if not holders:
                holders = [source for source in around.sources if source.is_open]
            if holders:
                self._settle(node, holders, around, is_near=around is scope)
                return True
        return False

    def _settle(
        self, node: exp.Expr, holders: list[Source], around: Scope, *, is_near: bool
    ) -> None:
        key = node.name.lower()
        if len(holders) > 1 and key not in around.merged:
            raise GuardError(
                "ambiguous-column", f"{node.name!r} is in more than one table; qualify it"
            )
        for source in holders:
            self._note(source, key)
        self._respell(node.this, holders[0].columns.get(key, node.name))
        # Qualified, the engine cannot take it from a nearer table that has such a column hidden.
        if key not in around.merged and not (is_near and len(around.sources) == 1):
            node.set("table", self._spelled(holders[0].name))

    def _by_alias(self, node: exp.Expr, scope: Scope, key: str) -> bool:
        alias = scope.aliases.get(key)
        if alias is None or scope.clause not in _ALIASES_SEEN_IN[self._dialect]:
            return False
        node.replace(exp.Paren(this=alias.expression.copy()))
        return True

    def _unknown(self, node: exp.Expr, scope: Scope) -> None:
        if self._dialect == "sqlite" and _is_text_in_quotes(node):
            node.replace(exp.Literal.string(node.name))  # as SQLite itself takes it
            return
        known = sorted(
            {name for around in scope.upward() for s in around.sources for name in s.columns}
        )
        hint = f"; there are {', '.join(known[:12])}" if known else ""
        raise GuardError("unknown-column", f"there is no column {node.name!r}{hint}")

    # Spelling

    def _define(self, identifier: exp.Expr) -> str:
        """Return the name that the engine gives to what an identifier introduces."""
        name = identifier.name
        if self._dialect == "postgres" and not identifier.args.get("quoted"):
            name = name.lower()
        self._respell(identifier, name)
        return name

    def _define_all(self, identifiers: Iterable[exp.Expr] | None) -> Columns:
        return tuple(
            self._define(node.this if isinstance(node, exp.ColumnDef) else node)
            for node in identifiers or ()
        )

    def _respell(self, identifier: exp.Expr, name: str) -> None:
        identifier.set("this", name)
        if needs_quotes(name, self._dialect):
            identifier.set("quoted", True)

    def _spelled(self, name: str, written: exp.Expr | None = None) -> exp.Identifier:
        quoted = bool(written and written.args.get("quoted")) or needs_quotes(name, self._dialect)
        return exp.Identifier(this=name, quoted=quoted)

    def _column(self, name: str, qualifier: str | None) -> exp.Column:
        table = self._spelled(qualifier) if qualifier else None
        return exp.Column(this=self._spelled(name), table=table)

    def _note(self, source: Source, key: str) -> None:
        if source.table is not None:
            self.columns.add(f"{source.table.name}.{source.columns[key]}")


_Rule = Callable[[Resolver, exp.Expr, Scope], Iterable[exp.Expr]]

_RULES: dict[type[exp.Expr], _Rule] = {
    exp.Anonymous: Resolver._visit_call,
    exp.Column: Resolver._visit_column,
    exp.Except: Resolver._visit_query,
    exp.Intersect: Resolver._visit_query,
    exp.Select: Resolver._visit_query,
    exp.Subquery: Resolver._visit_query,
    exp.Union: Resolver._visit_query,
    exp.Values: Resolver._visit_query,
}


def _hint(sources: list[Source]) -> str:
    known = sorted({name for source in sources for name in source.columns.values()})
    return f"; there are: {', '.join(known[:12])}" if known else ""


def _is_star(node: exp.Expr) -> bool:
    return isinstance(node, exp.Star) or (
        isinstance(node, exp.Column) and isinstance(node.this, exp.Star)
    )


def _is_text_in_quotes(node: exp.Expr) -> bool:
    """Tell whether an unknown name in quotes is most likely meant as text.

    As something to return or to sort by it is a column that does not exist, of which SQLite
    would make a constant without a word.
    """
    shown = node.parent is None or isinstance(
        node.parent, exp.Select | exp.Alias | exp.Ordered | exp.Group | exp.Distinct
    )
    return bool(node.this.args.get("quoted")) and not shown


def _is_bare(node: exp.Expr) -> bool:
    return isinstance(node, exp.Column) and not node.args.get("table") and not _is_star(node)


def _mentions(node: exp.Expr, name: str) -> bool:
    return any(table.name.lower() == name.lower() for table in node.find_all(exp.Table))
