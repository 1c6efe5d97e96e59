"""An answer in words, from the rows alone: no model, and every number is a cell or a row count.

In: what the query says of its result, and the rows. Out: a sentence, a list or a plain table,
whichever is shortest to read. The same rows always give the same words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.cells import cell_len, set_cell_size

from schematune.schema import Schema
from schematune.serving.headings import Description, Heading, noun_of
from schematune.serving.values import is_number, read
from schematune.words import plural

Row = Sequence[Any]

_LISTED = 20  # values of one column, and pairs, that a sentence holds
_TABLED = 20  # rows of a table
_SENTENCE_COLUMNS = 4  # of a single row; more are written line by line
_CELL_WIDTH = 40
_NAMED_TABLES = 6


def listed(items: Sequence[str]) -> str:
    """Return items as a person lists them.

    >>> listed(["Berlin", "Paris", "Rome"]), listed(["Berlin"]), listed([])
    ('Berlin, Paris and Rome', 'Berlin', '')
    """
    return " and ".join(part for part in (", ".join(items[:-1]), *items[-1:]) if part)


def about(schema: Schema) -> str:
    """Return what a database is about, from its tables' names: ``customers and addresses``."""
    nouns = list(dict.fromkeys(plural(noun_of(table)) for table in schema))
    more = len(nouns) - _NAMED_TABLES
    return listed([*nouns[:_NAMED_TABLES], f"{more} other subjects"] if more > 1 else nouns)


def out_of_scope(subject: str) -> str:
    """Return the reply to a question that the tables cannot answer."""
    return f"I can only provide information related to {subject}."


def in_words(result: Description, rows: Sequence[Row], *, truncated: bool) -> str:
    """Return the answer that ``rows`` give, and say so where they were cut."""
    if not rows:
        return f"No matching {plural(result.noun)} were found."
    if len(rows) == 1:
        return _one_row(result, rows[0])
    text = _many_rows(result.headings, rows)
    return f"{text}\n(Only the first {len(rows):,} rows were read.)" if truncated else text


def _one_row(result: Description, row: Row) -> str:
    heads = result.headings
    if all(head.aggregate for head in heads) and all(cell is None for cell in row):
        return f"There is no value for {listed([f'the {head.name}' for head in heads])}."
    if len(heads) == 1:
        return _one_value(heads[0], row[0], filtered=result.filtered)
    facts = [(head.name, read(cell, head.shape)) for head, cell in zip(heads, row, strict=True)]
    if len(facts) > _SENTENCE_COLUMNS:
        return "\n".join(f"{name}: {text}" for name, text in facts)
    sentence = listed([f"the {name} is {text}" for name, text in facts])
    return f"{sentence[0].upper()}{sentence[1:]}."


def _one_value(head: Heading, cell: Any, *, filtered: bool) -> str:
    text = read(cell, head.shape)
    if head.shape == "boolean" and cell is not None:
        return f"{text.capitalize()}."
    if not head.counts:
        return f"The {head.name} is {text}."
    noun = f"matching {head.counts}" if filtered else head.counts
    if cell == 1:
        return f"There is 1 {noun}."
    return f"There are {text if cell else 'no'} {plural(noun)}."


def _many_rows(heads: Sequence[Heading], rows: Sequence[Row]) -> str:
    if len(heads) == 1:
        return _list(heads[0], rows)
    if len(heads) == 2 and len(rows) <= _LISTED and _are_pairs(heads, rows):
        label, number = heads
        return "; ".join(f"{read(a, label.shape)}: {read(b, number.shape)}" for a, b in rows)
    return _table(heads, rows)


def _list(head: Heading, rows: Sequence[Row]) -> str:
    texts = [read(row[0], head.shape) for row in rows]
    if len(set(texts)) == 1:
        return f"{texts[0]} (in all {len(texts):,} rows)"
    more = len(texts) - _LISTED
    if more > 1:
        texts = [*texts[:_LISTED], f"{more:,} more"]
    # A comma inside a value would read as one between values.
    ambiguous = any("," in text for text in texts)
    return "; ".join(texts) if ambiguous else listed(texts)


def _are_pairs(heads: Sequence[Heading], rows: Sequence[Row]) -> bool:
    """Tell whether rows read as ``label: number``."""
    numbers = all(is_number(number) or number is None for _, number in rows)
    labels = not any(is_number(label) for label, _ in rows)
    return numbers and (labels or (heads[1].aggregate and not heads[0].aggregate))


def _table(heads: Sequence[Heading], rows: Sequence[Row]) -> str:
    shown = rows[:_TABLED]
    cells = [
        [_cut(read(cell, head.shape)) for cell, head in zip(row, heads, strict=True)]
        for row in shown
    ]
    names = [_cut(head.name) for head in heads]
    widths = [max(map(cell_len, column)) for column in zip(names, *cells, strict=True)]
    right = [
        head.shape != "boolean" and all(is_number(cell) or cell is None for cell in column)
        for head, column in zip(heads, zip(*shown, strict=True), strict=True)
    ]
    lines = [
        _line(texts, widths, right) for texts in (names, ["-" * width for width in widths], *cells)
    ]
    hidden = f"\n({len(shown)} of {len(rows):,} rows are shown.)" if len(rows) > len(shown) else ""
    return "\n".join(lines) + hidden


def _cut(text: str) -> str:
    return (
        text
        if cell_len(text) <= _CELL_WIDTH
        else f"{set_cell_size(text, _CELL_WIDTH - 1).rstrip()}…"
    )


def _line(texts: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    padded = (
        f"{space}{text}" if is_right else f"{text}{space}"
        for text, width, is_right in zip(texts, widths, right, strict=True)
        for space in (" " * (width - cell_len(text)),)
    )
    return "  ".join(padded).rstrip()
