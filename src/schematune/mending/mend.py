"""One query, mended SELECT by SELECT.

In: SQL and a schema. Out: SQL, or None where a name has no likely meaning.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlglot import exp

from schematune import guard
from schematune.errors import GuardError
from schematune.mending.catalog import (
    ALIKE,
    MISSPELT,
    Catalog,
    Hopeless,
    column_of,
)
from schematune.schema import Schema, Table


def mend(sql: str, schema: Schema) -> str | None:
    """Return ``sql`` with every name found in ``schema``; None where that cannot be done.

    The result may still be refused or wrong: guard it and run it.

    >>> from schematune.schema import Column, ForeignKey
    >>> def table(name, key, *others, keys=()):
    ...     columns = tuple(Column(c, "TEXT", "text") for c in (key, *others))
    ...     return Table(name, columns, (key,), keys)
    >>> owner = ForeignKey(("owner_id",), "owner", ("id",))
    >>> pet = table("pet", "pet_id", "owner_id", "kind", keys=(owner,))
    >>> pets = Schema("sqlite", (table("owner", "id", "name"), pet))
    >>> mend("SELECT name FROM owner WHERE kind = 'cat'", pets)
    "SELECT owner.name FROM owner JOIN pet ON pet.owner_id = owner.id WHERE pet.kind = 'cat'"
    >>> mend("SELECT COUNT(*) FROM pets WHERE knd = 'cat'", pets)
    "SELECT COUNT(*) FROM pet AS pets WHERE kind = 'cat'"
    >>> mend("SELECT weight FROM pet", pets)
    """
    try:
        tree = guard.parse(sql, schema.dialect)
        if not isinstance(tree, exp.Query):
            return None
        catalog = Catalog(schema)
        named = {cte.alias_or_name.lower() for cte in tree.find_all(exp.CTE)}
        for select in list(tree.find_all(exp.Select)):
            _Mender(select, catalog, named).mend()
        return guard.render(tree, schema.dialect)
    except (Hopeless, GuardError):
        return None


@dataclass(slots=True)
class _Source:
    """What stands in FROM under an alias; ``table`` is None for a query in parentheses."""

    alias: str
    table: Table | None
    join: exp.Join | None = None
    used: bool = False
    joined_well: bool = True


@dataclass(slots=True)
class _Mender:
    """Mends one SELECT in place; what is nested in it is mended for itself."""

    select: exp.Select
    catalog: Catalog
    named: set[str]
    sources: dict[str, _Source] = field(default_factory=dict)
    changed: bool = False

    def mend(self) -> None:
        self._read_sources()
        conditions = {id(c) for s in self._joined() for c in _columns(s.join)}
        joins = [c for c in _columns(self.select) if id(c) in conditions]
        others = [c for c in _columns(self.select) if id(c) not in conditions]
        for column in others:
            self._settle(column)
        for column in joins:
            self._check_join(column)
        if self.changed or not all(source.joined_well for source in self.sources.values()):
            self._join_anew()

    # What there is

    def _read_sources(self) -> None:
        for item in sources_of(self.select):
            join = item.parent if isinstance(item.parent, exp.Join) else None
            table = self._table(item)
            alias = item.alias_or_name
            if alias.lower() in self.sources:
                raise Hopeless
            self.sources[alias.lower()] = _Source(alias, table, join)

    def _table(self, item: exp.Expr) -> Table | None:
        if not isinstance(item, exp.Table) or item.name.lower() in self.named:
            return None
        known = self.catalog.tables.get(item.name.lower())
        meant = known or self.catalog.alike(item.name)
        if item.db and item.db.lower() != (meant.namespace or "").lower():
            raise Hopeless
        if known is None:
            item.replace(self.catalog.item(meant, item.alias_or_name))
        return meant

    def _joined(self) -> list[_Source]:
        return [source for source in self.sources.values() if source.join]

    def _holders(self, name: str) -> list[_Source]:
        return [s for s in self.sources.values() if s.table is None or column_of(s.table, name)]

    def _is_outer(self, column: exp.Column) -> bool:
        """Tell whether a column may be one of a query around this one."""
        around = self.select.parent_select
        while isinstance(around, exp.Select):
            for item in sources_of(around):
                table = self.catalog.tables.get(item.name.lower())
                fits = table is None or column_of(table, column.name) is not None
                if fits and column.table.lower() in ("", item.alias_or_name.lower()):
                    return True
            around = around.parent_select
        return False

    # Where each column lives

    def _settle(self, column: exp.Column) -> None:
        """Find the source of a column, or a name or a table for it that there is."""
        if isinstance(column.this, exp.Star) or self._is_alias(column):
            return
        said = self.sources.get(column.table.lower())
        holders = self._holders(column.name)
        if said in holders or (not column.table and holders):
            (said or holders[0]).used = True
        elif not self._is_outer(column):
            self._replace(column, said, holders)

    def _is_alias(self, column: exp.Column) -> bool:
        """Tell whether a bare name is that of a result's column, which an engine may look for."""
        if column.table:
            return False
        names = {e.alias.lower() for e in self.select.expressions if isinstance(e, exp.Alias)}
        return column.name.lower() in names and not self._holders(column.name)

    def _replace(self, column: exp.Column, said: _Source | None, holders: list[_Source]) -> None:
        own = said.table if said else None
        if said:
            said.used = True  # what is named stays, also where the column stands elsewhere
        misspelt = own and self.catalog.closest(column.name, _names(own), MISSPELT)
        if said and misspelt:
            self._set(column, said, misspelt)
        elif holders:
            self._set(column, holders[0], column.name)
        elif table := self.catalog.with_column(column.name, self._tables()):
            self._set(column, self._added(table), column.name)
        else:
            self._respell(column, said)

    def _respell(self, column: exp.Column, said: _Source | None) -> None:
        """Take the most similar name: of the source that was said, of any, of any table."""
        for source in [said] if said else list(self.sources.values()):
            name = source.table and self.catalog.closest(column.name, _names(source.table), ALIKE)
            if name:
                self._set(column, source, name)
                return
        everywhere = {name for table in self.catalog.tables.values() for name in _names(table)}
        name = self.catalog.closest(column.name, everywhere, ALIKE)
        if name is None:
            raise Hopeless
        holders = self._holders(name)
        table = None if holders else self.catalog.with_column(name, self._tables())
        if not holders and table is None:
            raise Hopeless
        self._set(column, self._added(table) if table else holders[0], name)

    def _set(self, column: exp.Column, source: _Source, name: str) -> None:
        spelt = (source.table and column_of(source.table, name)) or name
        column.set("this", self.catalog.identifier(spelt))
        if column.table or len(self.sources) > 1:
            column.set("table", self.catalog.identifier(source.alias))
        source.used = self.changed = True

    def _added(self, table: Table) -> _Source:
        return self.sources.setdefault(table.name.lower(), self._new(table, joined_well=False))

    def _new(self, table: Table, *, joined_well: bool = True) -> _Source:
        """Return a source that is called like its table; Hopeless where another one is."""
        called_so = self.sources.get(table.name.lower())
        if called_so and called_so.table != table:
            raise Hopeless
        return _Source(table.name, table, joined_well=joined_well)

    def _tables(self) -> list[str]:
        return [s.table.name for s in self.sources.values() if s.table]

    def _check_join(self, column: exp.Column) -> None:
        said = self.sources.get(column.table.lower())
        holders = self._holders(column.name)
        if said in holders or (not column.table and holders) or self._is_outer(column):
            return
        join = column.find_ancestor(exp.Join)
        for source in self.sources.values():
            if source.join is join:
                source.joined_well = False

    # FROM

    def _join_anew(self) -> None:
        """Write FROM anew: what is used, joined as it was where that holds, else along keys."""
        if any(source.table is None for source in self.sources.values()):
            return  # only names were changed; the guard will tell
        wanted = self._wanted()
        if not wanted:
            raise Hopeless
        first, *others = wanted
        present = {first.alias.lower(): first}
        joins: list[exp.Join] = []
        for source in others:
            joins += self._joins_to(source, present)
        self.select.set("from_", exp.From(this=self._item(first)))
        self.select.set("joins", joins)
        if joins:
            self._qualify(present)

    def _wanted(self) -> list[_Source]:
        """Return what FROM shall hold: a lone table of which nothing is used was a mistake."""
        sources = list(self.sources.values())
        counts_rows = any(isinstance(s.parent, exp.Func) for s in self.select.find_all(exp.Star))
        joined = any(source.join for source in sources)
        return sources if joined or counts_rows else [s for s in sources if s.used]

    def _joins_to(self, source: _Source, present: dict[str, _Source]) -> list[exp.Join]:
        """Return the joins that add ``source`` to those present, and add them there."""
        if source.alias.lower() in present:
            return []
        if source.join and source.joined_well:
            needed = {c.table.lower() for c in _columns(source.join)} - {source.alias.lower()}
            if needed <= present.keys():
                present[source.alias.lower()] = source
                return [source.join]
        assert source.table
        if source.join and not _is_plain(source.join):
            raise Hopeless
        known = {s.table.name: s for s in reversed(present.values()) if s.table}
        way = self.catalog.joins.way(known, {source.table.name})
        if not way:
            raise Hopeless
        joins = []
        for step in way:
            joined = source if step is way[-1] else self._between(step.joined, present)
            on = [
                self._column(joined, theirs).eq(self._column(known[step.known], ours))
                for ours, theirs in step.pairs
            ]
            joins.append(exp.Join(this=self._item(joined), on=exp.and_(*on)))
            present[joined.alias.lower()] = known[step.joined] = joined
        return joins

    def _between(self, name: str, present: dict[str, _Source]) -> _Source:
        """Return the table of a way, preferably one that is to be joined anyway."""
        waiting = (s for alias, s in self.sources.items() if alias not in present)
        table = self.catalog.tables[name.lower()]
        return next((s for s in waiting if s.table == table), None) or self._new(table)

    def _item(self, source: _Source) -> exp.Table:
        assert source.table
        return self.catalog.item(source.table, source.alias)

    def _column(self, source: _Source, name: str) -> exp.Column:
        identifier = self.catalog.identifier
        return exp.Column(this=identifier(name), table=identifier(source.alias))

    def _qualify(self, present: dict[str, _Source]) -> None:
        """Say of every bare name whose it is, now that there may be more tables."""
        for column in _columns(self.select):
            if not column.table and not self._is_alias(column):
                for source in present.values():
                    if source.table and column_of(source.table, column.name):
                        column.set("table", self.catalog.identifier(source.alias))
                        break


def sources_of(select: exp.Select) -> list[exp.Expr]:
    """Return what stands in the FROM of a query, in its order."""
    from_ = select.args.get("from_")
    joined = [join.this for join in select.args.get("joins") or ()]
    return [from_.this, *joined] if from_ else joined


def _columns(node: exp.Expr | None) -> Iterator[exp.Column]:
    """Yield the columns of a node, without those of queries nested in it."""
    if node is None:
        return
    for part in node.walk(prune=lambda part: part is not node and isinstance(part, exp.Query)):
        if isinstance(part, exp.Column):
            yield part


def _is_plain(join: exp.Join) -> bool:
    """Tell whether a join says only which columns are equal, so that keys may replace it."""
    if any(join.args.get(said) for said in ("side", "kind", "method", "using")):
        return False
    on = join.args.get("on")
    conditions = on.flatten() if isinstance(on, exp.And) else [on] if on else []
    return all(
        isinstance(c, exp.EQ)
        and all(isinstance(side, exp.Column) for side in (c.this, c.expression))
        for c in conditions
    )


def _names(table: Table) -> list[str]:
    return [column.name for column in table.columns]
