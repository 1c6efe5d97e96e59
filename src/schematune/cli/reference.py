"""The tables of the reference pages, as the settings and verbs are now.

In: Markdown pages with marks such as ``<!-- settings train -->`` or ``<!-- options ask -->``, each
closed by ``<!-- end -->``. Out: the same pages with a table between the marks; what stands outside
them is a person's and stays. ``python -m schematune.cli.reference PAGE…`` rewrites pages in place.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import click

from schematune.cli import main
from schematune.settings import sections

COMMON = ("folder", "as_json", "quiet", "debug")
"""Parameters that every verb has; they are described once."""

_BLOCK = re.compile(r"(<!-- (settings|options) (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def filled(page: str) -> str:
    r"""Return a page with the table of now between each pair of marks.

    >>> filled("<!-- settings export -->\n<!-- end -->").splitlines()[3]
    '| `quant` | `["Q5_K_M"]` | GGUF types beside F16: Q8_0, Q5_K_M, Q4_K_M |'
    """
    return _BLOCK.sub(lambda mark: mark[1] + _TABLES[mark[2]](mark[3]) + mark[4], page)


def settings_table(section: str) -> str:
    """Return each setting of a section with its default and its text."""
    stage = type(sections()[section])
    rows = (
        (f"`{item.name}`", f"`{_toml(item.default)}`", item.metadata["help"])
        for item in fields(stage)
    )
    return _table(("setting", "default", "what it says"), rows)


def options_table(verb: str) -> str:
    """Return the options of a verb; ``all`` stands for those that every verb has."""
    context = click.Context(main)
    command = main.get_command(context, "doctor" if verb == "all" else verb)
    records = [
        option.get_help_record(context)
        for option in (command.params if command else [])
        if isinstance(option, click.Option) and (option.name in COMMON) == (verb == "all")
    ]
    return _table(("option", "what it does"), ((f"`{row[0]}`", row[1]) for row in records if row))


_TABLES: Mapping[str, Callable[[str], str]] = {
    "settings": settings_table,
    "options": options_table,
}


def _toml(default: Any) -> str:
    return json.dumps(list(default) if isinstance(default, tuple) else default, ensure_ascii=False)


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    names = tuple(head)
    lines = [names, ["---"] * len(names), *rows]
    return "".join(f"| {' | '.join(map(_cell, line))} |\n" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    for path in map(Path, sys.argv[1:]):
        path.write_text(filled(path.read_text(encoding="utf-8")), encoding="utf-8")
