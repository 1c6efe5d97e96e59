"""``schematune samples --review``: samples out, one after another, a person's decisions in.

Everything is drawn on standard error, where a person looks; each decision is written down before
the next sample is shown. Samples and rows are shown with nothing in them that a terminal obeys.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from sqlglot.errors import SqlglotError

from schematune.cli.opening import Site
from schematune.cli.terminal import lines
from schematune.cli.verb import Call, Outcome
from schematune.errors import ConfigError, DatabaseError, DataError, GuardError
from schematune.prompt import ABSTENTION, is_abstention
from schematune.samples.assembly import Assembly
from schematune.samples.checks import Candidate, Kept, judge
from schematune.samples.draft import Draft
from schematune.samples.facts import Facts, Rejection, one_line
from schematune.samples.review import Pair, Selection, decide, read_review, record, reject, select
from schematune.samples.revision import apply_review, pairs_in
from schematune.samples.sql import laid_out

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

_KEYS = {
    "a": "accept", "e": "edit question", "s": "edit SQL", "r": "reject",
    "b": "back", "n": "next", "q": "quit",
}  # fmt: skip
_MOST_ROWS = 8
_MOST_CHARS = 48  # of a cell


@dataclass
class _Desk:
    """Where a review takes place."""

    call: Call
    site: Site
    pairs: Sequence[Pair]
    console: Console


def review_samples(call: Call, site: Site, count: int, kind: str) -> Outcome:
    """Show samples until all are decided on or the person leaves; then do what was decided.

    ConfigError where there is no terminal, DataError where there are no such samples.
    """
    from rich.console import Console

    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise ConfigError("a review needs a person at a terminal; start it without a pipe")
    place = call.workspace
    assembly = Assembly(site.prompter)
    pairs = pairs_in(place, assembly)
    seed = call.settings.samples.seed
    chosen = select(pairs, read_review(place.review_file), seed=seed, count=count, kind=kind)
    if not chosen.keys:
        known = ", ".join(sorted({pair.kind for pair in pairs if pair.kind})[:20]) or "none"
        raise DataError(f"no sample is of a kind like {kind!r}; some that there are: {known}")
    try:
        _go_through(_Desk(call, site, pairs, Console(stderr=True)), chosen)
    finally:
        apply_review(place, read_review(place.review_file), assembly)
    return _summary(place.review_file, chosen)


def _go_through(desk: _Desk, chosen: Selection) -> None:
    at, seen = 0, len(chosen.keys) - len(chosen.pending)
    while at < len(chosen.pending):
        pair = chosen.pending[at]
        desk.console.rule(f"{seen + at + 1} of {len(chosen.keys)}", align="left")
        key = _decide(desk, pair)
        if key == "q":
            return
        at = max(at - 1, 0) if key == "b" else at + 1


def _decide(desk: _Desk, pair: Pair) -> str:
    """Show a pair until a key leaves it; return the key."""
    path = desk.call.workspace.review_file
    earlier = read_review(path).of(pair.question, pair.sql)
    question, sql = pair.question, pair.sql
    if earlier and earlier.verdict == "edited":  # come back to
        question, sql = earlier.new_question, earlier.new_sql
    _show(desk, pair, question, sql, earlier.verdict if earlier else "")
    while True:
        key = _key(desk.console)
        if key == "e":
            question = " ".join((_edited(desk.console, question, ".txt") or question).split())
        elif key == "s":
            sql = _edited_sql(desk, sql)
        elif key == "r":
            record(path, reject(pair))
            return key
        elif key == "a":
            decision = decide(pair, question, sql)
            edited = decision.verdict == "edited"
            rejection = _checked(desk, pair, question, sql) if edited else None
            if rejection is None:
                record(path, decision)
                return key
            _say(desk.console, f"not kept: {rejection.message} ({rejection.reason})", "red")
            continue
        else:
            return key
        _show(desk, pair, question, sql)


def _key(console: Console) -> str:
    words = " · ".join(f"[bold]{key}[/] {word}" for key, word in _KEYS.items())
    console.print(f"\n{words}", highlight=False)
    try:
        while (key := click.getchar().lower()) not in _KEYS:
            pass
    except EOFError:  # Ctrl-D
        return "q"
    return key


def _checked(desk: _Desk, pair: Pair, question: str, sql: str | None) -> Rejection | None:
    """Return why an edited pair cannot be kept among the others."""
    database, schema = desk.site.database, desk.site.project.schema
    kept = Kept()
    for other in desk.pairs:
        if other is not pair:
            facts = Facts(other.sql, database, schema) if other.sql else None
            kept.know(Candidate(Draft(other.question, other.sql, other.kind), facts))
    facts = Facts(sql, database, schema) if sql else None
    return judge(Candidate(Draft(question, sql, pair.kind), facts), kept)


# --- editing --------------------------------------------------------------------------------


def _edited(console: Console, text: str, extension: str) -> str | None:
    """Return a text as the person's editor gives it back, None where it is as it was."""
    try:
        found = click.edit(text + "\n", extension=extension)
    except click.ClickException as error:
        _say(console, f"{error.format_message()}; name an editor in EDITOR", "red")
        return None
    return found.strip() if found and found.strip() not in ("", text) else None


def _edited_sql(desk: _Desk, sql: str | None) -> str | None:
    dialect = desk.site.project.schema.dialect
    text = _edited(desk.console, laid_out(sql) if sql else ABSTENTION, ".sql")
    if text is None:
        return sql
    if is_abstention(text):
        return None
    try:
        return one_line(text, dialect)
    except SqlglotError as error:
        _say(desk.console, f"this is not SQL: {error}", "red")
        return sql


# --- showing --------------------------------------------------------------------------------


def _show(desk: _Desk, pair: Pair, question: str, sql: str | None, verdict: str = "") -> None:
    from rich.syntax import Syntax
    from rich.text import Text

    side = "held out" if pair.held_out else "to train on"
    about = " · ".join(text for text in (pair.kind, side, verdict) if text)
    desk.console.print(Text(_plain(about), style="dim"))
    desk.console.print(Text(f"\n{_plain(question)}\n", style="bold"))
    if sql is None:
        desk.console.print(f"{ABSTENTION}: the tables cannot answer this", highlight=False)
        return
    shown = "\n".join(map(_plain, laid_out(sql).split("\n")))
    desk.console.print(
        Syntax(shown, "sql", theme="ansi_dark", word_wrap=True, background_color="default")
    )
    desk.console.print(_rows(desk, sql))


def _rows(desk: _Desk, sql: str) -> RenderableType:
    """Return the first rows of a query, or why there are none."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    try:
        result = desk.site.database.query(sql)
    except (GuardError, DatabaseError) as error:
        return Text(f"\n{_plain(str(error))}", style="red")
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in result.columns:
        table.add_column(Text(_plain(column)), overflow="fold")
    for row in result.rows[:_MOST_ROWS]:
        table.add_row(*(Text(_cell(value)) for value in row))
    table.caption, table.caption_justify = _count(len(result.rows), result.truncated), "left"
    return table


def _count(rows: int, truncated: bool) -> str:
    """Return how many rows there are, and how many of them are shown.

    >>> _count(1, False), _count(9, False), _count(1000, True)
    ('1 row', '8 of 9 rows', '8 of more than 1,000 rows')
    """
    said = f"{'more than ' if truncated else ''}{rows:,} {'row' if rows == 1 else 'rows'}"
    return f"{_MOST_ROWS} of {said}" if rows > _MOST_ROWS else said


def _cell(value: object) -> str:
    text = "NULL" if value is None else _plain(str(value))
    return text if len(text) <= _MOST_CHARS else f"{text[: _MOST_CHARS - 1]}…"


def _plain(text: str) -> str:
    """Return a line with what a terminal would obey shown; indentation stays."""
    from schematune.serving.values import visible

    return " " * (len(text) - len(text.lstrip(" "))) + visible(text)


def _say(console: Console, text: str, style: str) -> None:
    from rich.text import Text

    console.print(Text(_plain(text), style=style))


# --- the end --------------------------------------------------------------------------------


def _summary(path: Path, chosen: Selection) -> Outcome:
    """Return how many samples were kept as they were, and how sure that share is of all."""
    from schematune.metrics import share

    tally = read_review(path).tally(chosen.keys)
    marks = [verdict == "accepted" for verdict in tally.elements()]
    figure, left = share(marks), len(chosen.keys) - len(marks)
    data: dict[str, Any] = {
        "selected": len(chosen.keys),
        "left": left,
        **{verdict: tally[verdict] for verdict in ("accepted", "edited", "rejected")},
        "accepted_share": figure,
        "decisions": path,
    }
    return Outcome(data, lines(*_in_words(data, left)))


def _in_words(data: dict[str, Any], left: int) -> Iterator[str]:
    figure = data["accepted_share"]
    if figure.value is None:
        yield "nothing was decided on"
        return
    yield (
        f"{figure.n} reviewed: {data['accepted']} accepted, {data['edited']} edited, "
        f"{data['rejected']} rejected; {left} left"
    )
    yield (
        f"accepted as they were: {figure.value:.1%} "
        f"[{figure.interval.low:.1%}, {figure.interval.high:.1%}]"
    )
    yield f"the decisions stand in {data['decisions']}"
