"""What the prompt of a question shows: all of a small schema, the picked part of a large one.

In: a schema with its profile, once; then questions. Out: the instruction and the question with its
values, as :mod:`schematune.prompt` words them. Samples, evaluation and serving all build their
prompts here, so that a model is trained on what it will be shown. What a query may read is not
decided here: the guard knows the whole schema.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cached_property

from schematune.glossary import NO_WORDS, Glossary
from schematune.linking import ValueIndex
from schematune.profile import Profile
from schematune.prompt import definition, instruction, user_message
from schematune.retrieval import TableIndex
from schematune.schema import Schema, Table

WHOLE_TABLES = 12
"""Schemas of at most so many tables are shown whole, where their definitions fit."""

PICKED_TABLES = 10
"""So many tables of other schemas are shown, where they fit."""

DEFINITION_TOKENS = 1600
"""Estimated tokens of all definitions: with a question and its SQL they stay within the 2,048
tokens that models are tuned on."""

_LEAST_TOKENS = 250
"""Of a table's definition that is cut; rather than cut more, fewer tables are shown."""

_COMMENT_CHARS = 80  # of a comment, in a table that is cut


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as the model reads it: behind the definitions, with the values that it names."""

    instruction: str
    question: str

    @property
    def message(self) -> str:
        """The whole of what the user says."""
        return user_message(self.instruction, self.question)


@dataclass(frozen=True, slots=True)
class Needs:
    """Tables, and columns as ``table.column``, that are shown in any case: what an SQL reads."""

    tables: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()


NOTHING = Needs()


@dataclass(frozen=True)
class Prompter:
    """Makes the prompts of one database; what it indexes once serves all questions."""

    schema: Schema
    profile: Profile
    glossary: Glossary = NO_WORDS

    def ask(self, question: str, needs: Needs = NOTHING) -> Asked:
        """Return the prompt of a question; ``needs`` stand in it whatever the question says."""
        return self.word(question, self.shown(question, needs))

    def word(self, question: str, shown: Schema) -> Asked:
        """Return the prompt that shows a question this part of the schema."""
        told = self._whole if shown is self.schema else instruction(shown, self.profile)
        return Asked(told, self.values.linked(question, shown))

    def needs(self, question: str, needs: Needs = NOTHING) -> Needs:
        """Return ``needs`` and what the house's words in the question mean."""
        terms = self.values.terms(question)
        tables = (*needs.tables, *(name for term in terms for name in term.tables))
        columns = (f"{term.table}.{name}" for term in terms for name in term.columns)
        return Needs(tuple(dict.fromkeys(tables)), tuple(dict.fromkeys((*needs.columns, *columns))))

    def shown(self, question: str, needs: Needs = NOTHING) -> Schema:
        """Return the part of the schema that the prompt of a question shows, in its order.

        The order thus tells nothing of what was picked first, and equal parts make equal prompts.
        """
        if self._is_small:
            return self.schema
        needs = self.needs(question, needs)
        picked = self._index.picked(question, PICKED_TABLES)
        others = [name for name in picked if name not in needs.tables]
        names = [*needs.tables, *others[: max(PICKED_TABLES - len(needs.tables), 0)]]
        names, level = self._fitting(names, max(len(needs.tables), 1))
        return Schema(
            self.schema.dialect,
            tuple(
                self._part(table, _kept(table, names, needs), question, level)
                for table in self.schema
                if table.name in names
            ),
        )

    def _fitting(self, names: list[str], least: int) -> tuple[list[str], int]:
        """Return the tables that are shown, and the tokens that a definition of them may take.

        The last ones are left out, down to ``least``, where too little would be left for each.
        """
        level = water_level([self._tokens[name] for name in names], DEFINITION_TOKENS)
        whole = level >= max(self._tokens[name] for name in names)
        if whole or level >= _LEAST_TOKENS or len(names) <= least:
            return names, level
        return self._fitting(names[:-1], least)

    def _part(self, table: Table, kept: set[str], question: str, level: int) -> Table:
        """Return a table cut to about ``level`` tokens: ``kept``, then what is spoken of."""
        if self._tokens[table.name] <= level:
            return table
        frame = self._size(cut(table, set()))
        room = level - self._size(cut(table, kept))
        for column in self._index.columns(question, table):
            if column.name not in kept:
                alone = cut(replace(table, columns=(column,)), {column.name})
                room -= self._size(alone) - frame + 2  # comma and line
                if room < 0:
                    break
                kept = kept | {column.name}
        return cut(table, kept)

    @cached_property
    def values(self) -> ValueIndex:
        """What questions may name: stored texts, and the words of the house."""
        return ValueIndex(self.schema, self.profile, self.glossary)

    @cached_property
    def _index(self) -> TableIndex:
        return TableIndex(self.values)

    @cached_property
    def _whole(self) -> str:
        return instruction(self.schema, self.profile)

    @cached_property
    def _is_small(self) -> bool:
        fits = sum(self._tokens.values()) <= DEFINITION_TOKENS
        return len(self.schema.tables) <= WHOLE_TABLES and fits

    @cached_property
    def _tokens(self) -> Mapping[str, int]:
        """Estimated tokens of every table's whole definition."""
        return {table.name: self._size(table) for table in self.schema}

    def _size(self, table: Table) -> int:
        return estimated_tokens(definition(table, self.profile, self.schema.dialect))


def estimated_tokens(text: str) -> int:
    """Return about how many tokens a text has, rather too many: tokenizers differ.

    A word has one for each three bytes that are begun, a digit and a mark one each. The embedded
    base's tokenizer makes fewer of table definitions.

    >>> estimated_tokens("customer_key INTEGER, -- 1 to 4,000")
    17
    """
    pieces = re.findall(r"\d|[^\W\d]+|[^\w\s]|\n", text)
    return sum(1 + (len(piece.encode()) - 1) // 3 if len(piece) > 1 else 1 for piece in pieces)


def water_level(sizes: Sequence[int], room: int) -> int:
    """Return the most that each of ``sizes`` may take, so that together they take ``room`` at most.

    >>> water_level([10, 100, 200], 200), water_level([10, 20], 200), water_level([], 9)
    (95, 20, 0)
    """
    for taken, size in enumerate(sorted(sizes)):
        if size > (share := room // (len(sizes) - taken)):
            return share
        room -= size
    return max(sizes, default=0)


def _kept(table: Table, names: Collection[str], needs: Needs) -> set[str]:
    """Return the columns that a cut table keeps: its key, keys to what is shown, what is needed."""
    joins = {name for key in table.foreign_keys if key.table in names for name in key.columns}
    needed = {c.name for c in table.columns if f"{table.name}.{c.name}" in needs.columns}
    return {*table.primary_key, *joins, *needed}


def cut(table: Table, kept: AbstractSet[str]) -> Table:
    """Return a table with these columns, its comments shortened; keys that lack a column go."""
    columns = tuple(replace(c, comment=_short(c.comment)) for c in table.columns if c.name in kept)
    return replace(
        table,
        columns=columns,
        primary_key=table.primary_key if kept >= set(table.primary_key) else (),
        foreign_keys=tuple(key for key in table.foreign_keys if kept >= set(key.columns)),
        comment=_short(table.comment),
    )


def _short(comment: str | None) -> str | None:
    if comment is None or len(comment) <= _COMMENT_CHARS:
        return comment
    return comment[:_COMMENT_CHARS].rsplit(maxsplit=1)[0] + " ..."
