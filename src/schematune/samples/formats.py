"""The samples once more, in the forms that other trainers read.

In: the finished ``data`` folder. Out: a folder in it for each form that is asked for. Nothing is
made anew, so that a form can be written long after the samples were.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from schematune.errors import ConfigError
from schematune.glossary import NO_WORDS, Glossary
from schematune.linking import unlinked
from schematune.profile import words_of
from schematune.prompt import user_message
from schematune.sample import Sample, read_samples
from schematune.schema import Kind, Schema, Table
from schematune.workspace import Workspace, atomic_folder


@dataclass(frozen=True, slots=True)
class Source:
    """What a form is made of; ``database`` is the name by which Spider's records call it.

    ``glossary`` holds the words that were explained behind questions.
    """

    train: Sequence[Sample]
    eval: Sequence[Sample]
    schema: Schema
    database: str
    glossary: Glossary = NO_WORDS


def chat(source: Source) -> dict[str, str]:
    """Return files of conversations, one a line, with exactly the prompt that we train with."""
    return {
        "train.jsonl": "".join(map(_conversation, source.train)),
        "eval.jsonl": "".join(map(_conversation, source.eval)),
    }


def spider(source: Source) -> dict[str, str]:
    """Return Spider's files: questions to train on and held-out ones, and the tables.

    Spider knows no question without an answer: those are left out. Its questions are plain, without
    the stored values and meanings that our prompt puts behind them.
    """
    return {
        "train_spider.json": _array(
            _spider_record(s, source) for s in source.train if s.answerable
        ),
        "dev.json": _array(_spider_record(s, source) for s in source.eval if s.answerable),
        "tables.json": _array([spider_tables(source.schema, source.database)]),
    }


FORMS: dict[str, Callable[[Source], dict[str, str]]] = {"chat": chat, "spider": spider}
"""What ``samples.write`` may name: files' texts by name. A form's folder is called like it."""


def check_forms(names: Iterable[str]) -> None:
    """Raise ConfigError for a form that nobody knows."""
    if unknown := [name for name in names if name not in FORMS]:
        raise ConfigError(
            f"samples cannot be written as {unknown[0]!r}; known forms: {', '.join(FORMS)}"
        )


def forms_in(workspace: Workspace) -> tuple[str, ...]:
    """Return the forms that the ``data`` folder holds."""
    return tuple(name for name in FORMS if (workspace.data / name).is_dir())


def write_forms(
    workspace: Workspace,
    names: Sequence[str],
    schema: Schema,
    database: str,
    glossary: Glossary = NO_WORDS,
) -> list[Path]:
    """Write the samples of the ``data`` folder in each named form, and return the forms' folders.

    Each folder is written whole or not at all. ConfigError for an unknown form, DataError where
    there are no samples.
    """
    check_forms(names)
    if not names:
        return []
    train, held_out = read_samples(workspace.train_file), read_samples(workspace.eval_file)
    source = Source(train, held_out, schema, database, glossary)
    for name in names:
        with atomic_folder(workspace.data / name) as folder:
            for file, text in FORMS[name](source).items():
                (folder / file).write_text(text, encoding="utf-8")
    return [workspace.data / name for name in names]


def _conversation(sample: Sample) -> str:
    asked = {"role": "user", "content": user_message(sample.instruction, sample.input)}
    answered = {"role": "assistant", "content": sample.output}
    return json.dumps({"messages": [asked, answered]}, ensure_ascii=False) + "\n"


def _spider_record(sample: Sample, source: Source) -> dict[str, str]:
    question = unlinked(sample.input, source.glossary)
    return {"db_id": source.database, "question": question, "query": sample.output}


def _array(records: Iterable[Mapping[str, Any]]) -> str:
    return json.dumps(list(records), ensure_ascii=False, indent=1) + "\n"


# --- Spider's tables.json -------------------------------------------------------------------

_SPIDER_TYPES: dict[Kind, str] = {
    "integer": "number", "real": "number", "text": "text", "boolean": "boolean",
    "date": "time", "datetime": "time", "time": "time", "other": "others",
}  # fmt: skip


def spider_tables(schema: Schema, name: str) -> dict[str, Any]:
    """Return a schema as Spider describes one: columns in one list, counted from 1, 0 being ``*``.

    >>> from schematune.schema import Column
    >>> table = Table("orderLine", (Column("no", "INT", "integer"),), ("no",))
    >>> found = spider_tables(Schema("sqlite", (table,)), "shop")
    >>> found["column_names_original"], found["table_names"], found["primary_keys"]
    ([[-1, '*'], [0, 'no']], ['order line'], [1])
    """
    tables = list(schema)
    columns = [(t.name, column) for t in tables for column in t.columns]
    place = {(table, column.name): i for i, (table, column) in enumerate(columns, start=1)}
    numbers = {table.name: number for number, table in enumerate(tables)}
    named = [(numbers[table], column.name) for table, column in columns]
    return {
        "db_id": name,
        "table_names_original": [table.name for table in tables],
        "table_names": [_spoken(table.name) for table in tables],
        "column_names_original": [[-1, "*"], *([number, text] for number, text in named)],
        "column_names": [[-1, "*"], *([number, _spoken(text)] for number, text in named)],
        "column_types": ["text", *(_SPIDER_TYPES[column.kind] for _, column in columns)],
        "primary_keys": [place[table.name, key] for table in tables for key in table.primary_key],
        "foreign_keys": [list(pair) for table in tables for pair in _keys(table, place)],
    }


def _keys(table: Table, place: Mapping[tuple[str, str], int]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of columns and of those that they point at, hidden ones left out."""
    for key in table.foreign_keys:
        for column, reference in zip(key.columns, key.references, strict=True):
            if (table.name, column) in place and (key.table, reference) in place:
                yield place[table.name, column], place[key.table, reference]


def _spoken(name: str) -> str:
    return " ".join(words_of(name)) or name.lower()
