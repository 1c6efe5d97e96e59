"""SQL text from parts: clauses, aliases, literals, and what the engines say differently.

Parts name a column as :func:`ref` and a table as :func:`src`; :func:`finish` decides aliases once
the whole query is known: one table needs none, more get their initials (``customer AS c``).
A table used twice has instances (``address``, ``address#2``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from schematune.dialects import quote
from schematune.profile import Value, words_of

_REF = re.compile("\x02(.*?)\x1f(.*?)\x03")
_SRC = re.compile("\x04(.*?)\x05")
_DIVIDED_BY_COUNT = re.compile(r"/ (COUNT\([^()]*\))")


def ref(instance: str, column: str) -> str:
    """Return a column of a table instance, qualified later if need be."""
    return f"\x02{instance}\x1f{column}\x03"


def src(instance: str) -> str:
    """Return a table instance as it stands in FROM or JOIN."""
    return f"\x04{instance}\x05"


def finish(text: str, dialect: str) -> str:
    """Return the SQL with tables and columns spelled out.

    >>> finish(f"SELECT {ref('a b', 'x')} FROM {src('a b')}", "sqlite")
    'SELECT x FROM "a b"'
    """
    instances = list(dict.fromkeys([*_SRC.findall(text), *(m[0] for m in _REF.findall(text))]))
    aliases = alias_names(instances) if len(instances) > 1 else {}

    def table(match: re.Match[str]) -> str:
        name = quote(match[1].partition("#")[0], dialect)
        return f"{name} AS {aliases[match[1]]}" if aliases else name

    def column(match: re.Match[str]) -> str:
        name = quote(match[2], dialect)
        return f"{aliases[match[1]]}.{name}" if aliases else name

    if dialect == "postgres":  # the one engine that fails where others give NULL
        text = _DIVIDED_BY_COUNT.sub(r"/ NULLIF(\1, 0)", text)
    if dialect == "mysql":
        text = text.replace("\\", "\\\\")  # where MySQL alone sees an escape
    return _REF.sub(column, _SRC.sub(table, text))


def instances(text: str, *, reading: bool = False) -> set[str]:
    """Return the table instances that stand in FROM and JOIN, or those whose columns are read."""
    return {match[0] for match in _REF.findall(text)} if reading else set(_SRC.findall(text))


def unquoted(sql: str, start: int = 0) -> Iterator[tuple[int, str, int]]:
    """Yield place, character and depth in parentheses of what stands outside quotes.

    >>> [(mark, depth) for _, mark, depth in unquoted("f(')')")]
    [('f', 0), ('(', 1), (')', 0)]
    """
    depth, quoted = 0, False
    for at in range(start, len(sql)):
        if sql[at] == "'":
            quoted = not quoted
        elif not quoted:
            depth += {"(": 1, ")": -1}.get(sql[at], 0)
            yield at, sql[at], depth


_CLAUSE = re.compile(
    r"(?:FROM|WHERE|GROUP BY|HAVING|ORDER BY|LIMIT|UNION|INTERSECT|EXCEPT|(?:LEFT )?JOIN)\b"
)


def laid_out(sql: str) -> str:
    """Return SQL with each clause on a line of its own; nothing but white space changes.

    >>> print(laid_out("SELECT a FROM t WHERE b IN (SELECT b FROM u) AND c = ' FROM '"))
    SELECT a
    FROM t
    WHERE b IN (SELECT b
      FROM u) AND c = ' FROM '
    """
    lines, start = [], 0
    queries = [True]  # of each open parenthesis, whether a query stands in it
    for at, mark, _ in unquoted(sql):
        if mark == "(":
            queries.append(sql.startswith(("SELECT", "WITH"), at + 1))
        elif mark == ")" and len(queries) > 1:
            queries.pop()
        elif mark == " " and queries[-1] and _CLAUSE.match(sql, at + 1) and sql[:at][-4:] != "LEFT":
            lines.append(sql[start:at])
            start = at + 1
            lines.append("\n" + "  " * (len(queries) - 1))
    return "".join((*lines, sql[start:]))


def count_alias(noun: str) -> str:
    """Return the name of a column that counts rows.

    >>> count_alias("order item")
    'order_item_count'
    """
    words = [word for word in noun.lower().split() if word.isascii() and word.isalnum()]
    return f"{'_'.join(words) or 'row'}_count"


def alias_names(instances: Sequence[str]) -> dict[str, str]:
    """Return a short alias for each table: its words' initials, longer or numbered on conflict.

    >>> alias_names(["customer", "contact", "order_items", "customer#2"])
    {'customer': 'c', 'contact': 'co', 'order_items': 'oi', 'customer#2': 'c2'}
    """
    taken: dict[str, str] = {}
    for instance in instances:
        taken[instance] = next(a for a in _candidates(instance) if a not in taken.values())
    return taken


def _candidates(instance: str) -> list[str]:
    name, _, number = instance.partition("#")
    words = [re.sub(r"[^a-z0-9]", "", word) for word in words_of(name)]
    words = [word for word in words if word and not word.isdigit()] or ["t"]
    initials = "".join(word[0] for word in words)
    initials = initials if initials[0].isalpha() else f"t{initials}"
    longer = [initials[:-1] + words[-1][:length] for length in range(2, len(words[-1]) + 1)]
    numbered = [f"{initials}{n}" for n in range(2, 99)]
    plain = [initials, *longer] if not number else []
    return [a for a in [*plain, *numbered] if a not in _NOT_ALIASES]


_NOT_ALIASES = frozenset(
    "as by do if in is no of on or to all and any asc end for not set row key".split()
)


def select(
    columns: Sequence[str],
    source: str,
    *,
    where: Sequence[str] = (),
    group: Sequence[str] = (),
    having: str = "",
    order: str = "",
    limit: int | None = None,
    offset: int = 0,
    distinct: bool = False,
) -> str:
    """Return a SELECT of its clauses; ``source`` is the whole FROM clause."""
    parts = ["SELECT DISTINCT" if distinct else "SELECT", ", ".join(columns), "FROM", source]
    if where:
        parts += ["WHERE", " AND ".join(dict.fromkeys(where))]
    if group:
        parts += ["GROUP BY", ", ".join(group)]
    if having:
        parts += ["HAVING", having]
    if order:
        parts += ["ORDER BY", order]
    if limit is not None:
        parts += ["LIMIT", str(limit)]
    if offset:
        parts += ["OFFSET", str(offset)]
    return " ".join(parts)


def lit(value: Value) -> str:
    """Return a literal.

    >>> lit("it's"), lit(3), lit(2.50)
    ("'it''s'", '3', '2.5')
    """
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else f"{value}"


class Engine:
    """How one dialect says what SQL leaves to the engines: dates, ages, bits of strings."""

    def __init__(self, dialect: str) -> None:
        self.dialect = dialect

    def year(self, x: str) -> str:
        """Return the year, as an integer."""
        if self.dialect == "sqlite":
            return f"CAST(strftime('%Y', {x}) AS INTEGER)"
        return f"EXTRACT(YEAR FROM {x})"

    def in_year(self, x: str, year: int) -> str:
        """Return the condition that a date lies in a year."""
        if self.dialect == "sqlite":
            return f"strftime('%Y', {x}) = '{year}'"
        return f"EXTRACT(YEAR FROM {x}) = {year}"

    def in_month(self, x: str, month: str) -> str:
        """Return the condition that a date lies in ``YYYY-MM``."""
        return f"{self.month_bucket(x)} = '{month}'"

    def in_calendar_month(self, x: str, month: int) -> str:
        """Return the condition that a date lies in this month of any year."""
        if self.dialect == "sqlite":
            return f"strftime('%m', {x}) = '{month:02d}'"
        return f"EXTRACT(MONTH FROM {x}) = {month}"

    def year_bucket(self, x: str) -> str:
        """Return what to group by for one group a year."""
        return f"strftime('%Y', {x})" if self.dialect == "sqlite" else self.year(x)

    def month_bucket(self, x: str) -> str:
        """Return ``YYYY-MM``."""
        match self.dialect:
            case "sqlite":
                return f"strftime('%Y-%m', {x})"
            case "postgres":
                return f"TO_CHAR({x}, 'YYYY-MM')"
            case "mysql":
                return f"DATE_FORMAT({x}, '%Y-%m')"
            case _:
                return f"STRFTIME({x}, '%Y-%m')"

    def month_number(self, x: str) -> str:
        """Return the month, 1 to 12 or 01 to 12."""
        return f"strftime('%m', {x})" if self.dialect == "sqlite" else f"EXTRACT(MONTH FROM {x})"

    def month_day(self, x: str) -> str:
        """Return ``MM-DD``; ``today`` stands for the current date."""
        today = "'now'" if self.dialect == "sqlite" else "CURRENT_DATE"
        x = today if x == "today" else x
        match self.dialect:
            case "sqlite":
                return f"strftime('%m-%d', {x})"
            case "postgres":
                return f"TO_CHAR({x}, 'MM-DD')"
            case "mysql":
                return f"DATE_FORMAT({x}, '%m-%d')"
            case _:
                return f"STRFTIME({x}, '%m-%d')"

    def weekday(self, x: str) -> str:
        """Return the day of the week as a number, Sunday first."""
        match self.dialect:
            case "sqlite":
                return f"strftime('%w', {x})"
            case "mysql":
                return f"DAYOFWEEK({x})"
            case _:
                return f"EXTRACT(DOW FROM {x})"

    def day(self, x: str) -> str:
        """Return the date without its time."""
        return f"DATE({x})" if self.dialect in ("sqlite", "mysql") else f"CAST({x} AS DATE)"

    def ago(self, count: int, unit: str) -> str:
        """Return the date some days, months or years before today."""
        match self.dialect:
            case "sqlite":
                return f"DATE('now', '-{count} {unit}{'s' if count > 1 else ''}')"
            case "mysql":
                return f"CURDATE() - INTERVAL {count} {unit.upper()}"
            case _:
                return f"CURRENT_DATE - INTERVAL '{count} {unit}{'s' if count > 1 else ''}'"

    def this(self, x: str, unit: str) -> str:
        """Return the condition that a date lies in this year or month."""
        if self.dialect == "sqlite":
            mask = "%Y" if unit == "year" else "%Y-%m"
            return f"strftime('{mask}', {x}) = strftime('{mask}', 'now')"
        if unit == "year":
            return f"EXTRACT(YEAR FROM {x}) = EXTRACT(YEAR FROM CURRENT_DATE)"
        return f"{self.month_bucket(x)} = {self.month_bucket('CURRENT_DATE')}"

    def last_year(self, x: str) -> str:
        """Return the condition that a date lies in the year before this one."""
        if self.dialect == "sqlite":
            return f"strftime('%Y', {x}) = strftime('%Y', 'now', '-1 year')"
        return f"EXTRACT(YEAR FROM {x}) = EXTRACT(YEAR FROM CURRENT_DATE) - 1"

    def age(self, x: str) -> str:
        """Return whole years from a date of birth to today, exact on birthdays too."""
        match self.dialect:
            case "sqlite":
                return f"(strftime('%Y%m%d', 'now') - strftime('%Y%m%d', {x})) / 10000"
            case "postgres":
                return f"EXTRACT(YEAR FROM AGE({x}))"
            case "mysql":
                return f"TIMESTAMPDIFF(YEAR, {x}, CURDATE())"
            case _:
                return f"DATE_SUB('year', {x}, CURRENT_DATE)"

    def years_between(self, later: str, earlier: str) -> str:
        """Return whole years from one date to another, exact on anniversaries."""
        match self.dialect:
            case "sqlite":
                return f"(strftime('%Y%m%d', {later}) - strftime('%Y%m%d', {earlier})) / 10000"
            case "postgres":
                return f"EXTRACT(YEAR FROM AGE({later}, {earlier}))"
            case "mysql":
                return f"TIMESTAMPDIFF(YEAR, {earlier}, {later})"
            case _:
                return f"DATE_SUB('year', {earlier}, {later})"

    def days_between(self, later: str, earlier: str) -> str:
        """Return the days from one date to another."""
        match self.dialect:
            case "sqlite":
                return f"julianday({later}) - julianday({earlier})"
            case "mysql":
                return f"DATEDIFF({later}, {earlier})"
            case _:
                return f"CAST({later} AS DATE) - CAST({earlier} AS DATE)"

    def domain(self, x: str) -> str:
        """Return what stands behind the @ of an email address."""
        match self.dialect:
            case "sqlite":
                return f"SUBSTR({x}, INSTR({x}, '@') + 1)"
            case "mysql":
                return f"SUBSTRING_INDEX({x}, '@', -1)"
            case _:
                return f"SPLIT_PART({x}, '@', 2)"

    def first_word(self, x: str) -> str:
        """Return what stands before the first space."""
        match self.dialect:
            case "sqlite":
                return f"SUBSTR({x}, 1, INSTR({x} || ' ', ' ') - 1)"
            case "mysql":
                return f"SUBSTRING_INDEX({x}, ' ', 1)"
            case _:
                return f"SPLIT_PART({x}, ' ', 1)"

    def like(self, x: str, pattern: str) -> str:
        """Return a match that ignores case."""
        return f"{x} {'ILIKE' if self.dialect in ('postgres', 'duckdb') else 'LIKE'} {lit(pattern)}"

    def round(self, x: str, places: int = 2) -> str:
        """Return a number rounded to some places."""
        number = f"CAST({x} AS NUMERIC)" if self.dialect == "postgres" else x
        return f"ROUND({number}, {places})" if places else f"ROUND({number})"

    def true(self, x: str, column_kind: str, value: Value) -> str:
        """Return the condition that a flag has a value."""
        if column_kind == "boolean" and self.dialect in ("postgres", "duckdb"):
            return f"{x} = {'TRUE' if value else 'FALSE'}"
        return f"{x} = {lit(value)}"
