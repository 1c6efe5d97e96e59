"""An answer on a terminal.

In: an answer and a Rich console. Out: words, or a table where there are many rows and columns.
Values come from a database that anybody may have written to: characters that a terminal would obey
(escape sequences, overrides of direction) are shown as what they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from schematune.serving.values import is_number, read, visible

if TYPE_CHECKING:
    from rich.console import Console, Group
    from rich.table import Table
    from rich.text import Text

    from schematune.serving.answer import Answer

MAX_ROWS = 20

MENDED = "Names or values in the SQL were put right: see whether it asks what you meant."

UNSURE = (
    "Unsure: of {1} queries that the model wrote, {0} found this. See if it asks what you meant."
)


def format_answer(answer: Answer) -> Group:
    """Return words or a table, the SQL, and why there is no answer where there is none."""
    from rich.console import Group

    is_table = len(answer.rows) > 1 and len(answer.columns) > 1 and "\n" in answer.text
    body = [_table(answer), _dim(_count(answer))] if is_table else [_lines(answer.text)]
    mended = MENDED if answer.mended else ""
    unsure = UNSURE.format(answer.agreed, answer.drafts) if answer.unsure else ""
    remarks = [_dim(text) for text in (answer.detail, answer.sql, mended, unsure) if text]
    return Group(*body, *remarks)


def print_answer(answer: Answer, console: Console) -> None:
    """Print :func:`format_answer`."""
    console.print(format_answer(answer))


def _lines(text: str) -> Text:
    from rich.text import Text

    return Text("\n".join(visible(line) for line in text.split("\n")))


def _dim(text: str) -> Text:
    lines = _lines(text)
    lines.stylize("dim")
    return lines


def _table(answer: Answer) -> Table:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    shapes = [heading.shape for heading in answer.headings]
    for index, heading in enumerate(answer.headings):
        numbers = all(is_number(row[index]) or row[index] is None for row in answer.rows)
        right = numbers and heading.shape != "boolean"
        table.add_column(Text(heading.name), justify="right" if right else "left")
    for row in answer.rows[:MAX_ROWS]:
        table.add_row(*map(Text, map(read, row, shapes)))
    return table


def _count(answer: Answer) -> str:
    count = f"{len(answer.rows):,} rows"
    shown = f"{MAX_ROWS} of {count} are shown" if len(answer.rows) > MAX_ROWS else count
    return f"{shown}; the database has more" if answer.truncated else shown
