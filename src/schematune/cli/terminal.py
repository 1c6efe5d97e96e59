"""What a person or a program sees: results on standard output, all else on standard error.

In: text, tables and numbers. Out: with ``--json`` exactly one object on standard output; else
words. The library never prints; this module does.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields, is_dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

import click

if TYPE_CHECKING:
    from rich.console import Console


Justify = Literal["left", "right"]


class Progress(Protocol):
    """Moves a bar: steps done, steps in all (None where nobody knows), and a word about now."""

    def __call__(self, done: int, total: int | None, note: str = "") -> None:
        """Show it."""


@dataclass(frozen=True)
class Terminal:
    """Both outputs of one call."""

    as_json: bool = False
    quiet: bool = False

    @cached_property
    def err(self) -> Console:
        """Standard error, where progress and remarks go."""
        return _console(sys.stderr, quiet=self.quiet)

    @cached_property
    def out(self) -> Console:
        """Standard output, where results go; silent where a program reads it."""
        return _console(sys.stdout, quiet=self.as_json)

    def say(self, text: str) -> None:
        """Remark on what happens; not with ``--quiet``."""
        self.err.print(text, markup=False, highlight=False, soft_wrap=True)

    def say_settings(self, stage: str, settings: Any) -> None:
        """Remark on the settings of a stage that are not the defaults."""
        changed = [
            f"{item.name}={getattr(settings, item.name)!r}"
            for item in fields(settings)
            if getattr(settings, item.name) != item.default
        ]
        self.say(f"{stage}: {' '.join(changed) or 'all settings at their defaults'}")

    def show(self, result: Any) -> None:
        """Show a result to a person: a text or anything that Rich renders."""
        if isinstance(result, str):
            self.out.print(result, markup=False, highlight=False, soft_wrap=True)
        else:
            self.out.print(result)

    def emit(self, data: object) -> None:
        """Give a program its one object."""
        if self.as_json:
            click.echo(json.dumps(data, default=_plain, ensure_ascii=False, allow_nan=False))

    @contextmanager
    def progress(self, title: str) -> Iterator[Progress]:
        """Show a bar for as long as the block runs, and how long it took when it is done."""
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bars

        columns = (
            TextColumn(f"{title:<10}"),
            BarColumn(bar_width=28),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[note]}"),
        )
        bars = Bars(*columns, console=self.err, disable=self.quiet)
        task = bars.add_task(title, total=None, note="")

        def update(done: int, total: int | None, note: str = "") -> None:
            bars.start()  # at the first step: what fails before it shows no empty bar
            bars.update(task, completed=done, total=total, note=note)

        try:
            yield update
        finally:
            bars.stop()


def lines(*texts: str) -> str:
    """Return the texts that say something, one a line."""
    return "\n".join(text for text in texts if text)


def table(title: str, columns: Mapping[str, Justify], rows: Iterable[Sequence[object]]) -> Any:
    """Return a Rich table; ``columns`` are headings with where their cells stand.

    The first column names the rows and is never cut.
    """
    from rich import box
    from rich.table import Table
    from rich.text import Text

    drawn = Table(title=title, box=box.SIMPLE_HEAD, title_justify="left", title_style="bold")
    for index, (column, justify) in enumerate(columns.items()):
        drawn.add_column(column, justify=justify, overflow="fold", no_wrap=index == 0)
    for row in rows:
        drawn.add_row(*(Text(str(cell)) for cell in row))
    return drawn


def _console(file: Any, *, quiet: bool) -> Console:
    from rich.console import Console

    return Console(file=file, quiet=quiet)


def _plain(value: object) -> Any:
    """Return what JSON knows for a value that it does not: exact numbers and dates as text."""
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, bytes):
        return value.hex()
    return str(value) if not isinstance(value, Path) else value.as_posix()
