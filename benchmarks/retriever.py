"""How often all tables that a question needs are among the first picked of 1,000.

    python benchmarks/retriever.py [--failures N]

Warehouses are made of the recipe's 143 written databases, and of invented ones up to 1,000 tables;
every table gets its database's name before its own, as loaders do it. A question counts where all
tables of its reference SQL are picked. It is asked twice: as it was written, for a database of its
own (of 1,000 tables, dozens may then be meant: "Which members have no e-mail?"), and with the
database's name before it, as people say it who have many. Weights were tuned by looking at one half
of the databases; the documents quote the other one.

Beside ours: BM25 by bm25s (``pip install bm25s PyStemmer``; left out where it is not installed)
with its own tokenizer and an English stemmer over the table definitions of the prompt, the same
with names split into words, letter trigrams weighted by TF-IDF, and the words of tables' names that
the question says. Writes ``benchmarks/results/retriever.md``.
"""

from __future__ import annotations

import argparse
import platform
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from random import Random
from statistics import median
from time import process_time

import numpy as np
import sqlglot
from sqlglot import exp

from schematune.base.invent import invent, profile_of
from schematune.base.written import read_written
from schematune.linking import ValueIndex
from schematune.metrics import share
from schematune.profile import Profile, words_of
from schematune.prompt import definition
from schematune.retrieval import TableIndex
from schematune.schema import Schema, Table
from schematune.words import singular

ROOT = Path(__file__).parents[1]
QUESTIONS = ROOT / "recipes" / "tiny" / "questions"
RESULTS = Path(__file__).parent / "results" / "retriever.md"
TABLES = 1000
DEPTHS = (5, 10, 20)
SEEDS = (0, 1)  # a warehouse each
QUESTIONS_OF_A_HALF = 500  # drawn for each warehouse
HALVES = ("tuned on", "held out")

Pick = Callable[[str, int], Sequence[str]]
"""Returns at most so many names of tables for a question, the best first."""


@dataclass(frozen=True)
class Source:
    """A database before it is merged."""

    name: str
    schema: Schema
    profile: Profile


@dataclass(frozen=True)
class Asked:
    """A question, the database it was written for, and the tables of its reference SQL."""

    question: str
    source: str
    needed: frozenset[str]


@dataclass(frozen=True)
class Warehouse:
    """Databases merged into one; ``names`` tells what a source's table is called in it."""

    schema: Schema
    profile: Profile
    names: Mapping[tuple[str, str], str]


def written() -> tuple[list[Source], list[Asked]]:
    """Return the written databases, and the questions that they can answer."""
    found = read_written(QUESTIONS)
    sources = [Source(name, d.schema, d.profile) for name, d in found.databases.items()]
    asked = [
        Asked(q.question, q.db_id, _tables_of(q.sql, found.databases[q.db_id].schema))
        for q in found.questions
        if q.sql is not None
    ]
    return sources, [each for each in asked if each.needed]


def _tables_of(sql: str, schema: Schema) -> frozenset[str]:
    by_name = {table.name.casefold(): table.name for table in schema}
    tables = sqlglot.parse_one(sql, dialect="sqlite").find_all(exp.Table)
    return frozenset(by_name[t.name.casefold()] for t in tables if t.name.casefold() in by_name)


def warehouse(sources: Sequence[Source], seed: int) -> Warehouse:
    """Return ``TABLES`` tables: all of ``sources``, then invented databases drawn by ``seed``."""
    chosen = list(sources)
    wanted = TABLES - sum(len(source.schema.tables) for source in sources)
    for number in count(seed * 100_000):
        if wanted <= 0:
            break
        made = invent(number)
        some = made.schema.subset([table.name for table in made.schema.tables[:wanted]])
        wanted -= len(some.tables)
        name = re.sub(r"\W+", "_", made.domain)
        chosen.append(Source(f"{name}{number % 1000}", some, profile_of(some, made.rows)))
    Random(seed).shuffle(chosen)
    return _merged(chosen)


def _merged(sources: Sequence[Source]) -> Warehouse:
    names = {
        (source.name, table.name): f"{source.name}_{table.name}"
        for source in sources
        for table in source.schema
    }
    tables = [_renamed(t, source.name, names) for source in sources for t in source.schema]
    profile = Profile(
        {names[s.name, table]: rows for s in sources for table, rows in s.profile.rows.items()
         if (s.name, table) in names},
        {(names[s.name, table], column): entry for s in sources
         for (table, column), entry in s.profile.columns.items() if (s.name, table) in names},
    )  # fmt: skip
    return Warehouse(Schema("sqlite", tuple(tables)), profile, names)


def _renamed(table: Table, source: str, names: Mapping[tuple[str, str], str]) -> Table:
    keys = tuple(
        replace(key, table=names[source, key.table])
        for key in table.foreign_keys
        if (source, key.table) in names
    )
    return replace(table, name=names[source, table.name], foreign_keys=keys)


def ours(place: Warehouse) -> Pick:
    """Return what schematune picks by."""
    index = TableIndex(ValueIndex(place.schema, place.profile))
    index.picked("once", 1)  # what is indexed once
    return index.picked


def bm25(place: Warehouse, words: Callable[[str], str]) -> Pick | None:
    """Return BM25 over table definitions, whose text and questions go through ``words`` first."""
    try:
        import bm25s
        import Stemmer
    except ImportError:
        return None
    names = [table.name for table in place.schema]
    dialect = place.schema.dialect
    texts = [words(definition(table, place.profile, dialect)) for table in place.schema]
    stemmer = Stemmer.Stemmer("english")
    options = {"stopwords": "en", "stemmer": stemmer, "show_progress": False}
    index = bm25s.BM25()
    index.index(bm25s.tokenize(texts, **options), show_progress=False)

    def pick(question: str, most: int) -> Sequence[str]:
        tokens = bm25s.tokenize([words(question)], **options)
        found, _ = index.retrieve(tokens, k=most, show_progress=False)
        return [names[place] for place in found[0]]

    return pick


def split_words(text: str) -> str:
    """Return a text with its identifiers split into words."""
    return " ".join(words_of(text))


def trigrams(place: Warehouse) -> Pick:
    """Return TF-IDF over letter trigrams of the names of tables and columns, by cosine."""
    names = [table.name for table in place.schema]
    texts = [" ".join((t.name, *(c.name for c in t.columns))) for t in place.schema]
    counts = [Counter(_trigrams(text)) for text in texts]
    grams = {gram: number for number, gram in enumerate(sorted(set().union(*counts)))}
    matrix = np.zeros((len(names), len(grams)))
    for row, counted in enumerate(counts):
        for gram, number in counted.items():
            matrix[row, grams[gram]] = 1 + np.log(number)
    matrix *= np.log(len(names) / (matrix > 0).sum(axis=0))
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)

    def pick(question: str, most: int) -> Sequence[str]:
        said = sorted({grams[gram] for gram in _trigrams(question) if gram in grams})
        order = np.argsort(-matrix[:, said].sum(axis=1), kind="stable")
        return [names[place] for place in order[:most]]

    return pick


def _trigrams(text: str) -> list[str]:
    padded = [f" {word} " for word in words_of(text)]
    return [word[at : at + 3] for word in padded for at in range(len(word) - 2)]


def names_said(place: Warehouse) -> Pick:
    """Return the tables most words of whose names the question says."""
    words = {t.name: {singular(word) for word in words_of(t.name)} for t in place.schema}

    def pick(question: str, most: int) -> Sequence[str]:
        said = {singular(word) for word in words_of(question)}
        return sorted(words, key=lambda name: -len(words[name] & said))[:most]

    return pick


@dataclass
class Tally:
    """What one way of picking got right, by depth, and the milliseconds a question at 10."""

    right: dict[int, list[bool]]
    at_home: list[bool]
    ms: list[float]


def tally(pick: Pick, place: Warehouse, asked: Sequence[Asked], *, named: bool) -> Tally:
    """Return how often ``pick`` finds all tables."""
    found = Tally({depth: [] for depth in DEPTHS}, [], [])
    for each in asked:
        words = each.source.replace("_", " ").capitalize()
        question = f"{words}: {each.question}" if named else each.question
        needed = {place.names[each.source, table] for table in each.needed}
        home = {name for (source, _), name in place.names.items() if source == each.source}
        begun = process_time()
        ten = pick(question, 10)
        found.ms.append((process_time() - begun) * 1000)
        found.at_home.append(not home.isdisjoint(ten))
        for depth, picked in zip(DEPTHS, (ten[:5], ten, pick(question, 20)), strict=True):
            found.right[depth].append(needed <= set(picked))
    return found


def row(name: str, tallies: Sequence[Tally]) -> str:
    """Return a line of the table: shares with their intervals, then milliseconds."""
    cells = [_percent([right for one in tallies for right in one.right[depth]]) for depth in DEPTHS]
    cells.append(_percent([right for one in tallies for right in one.at_home]))
    ms = sorted(took for one in tallies for took in one.ms)
    return f"| {name} | {' | '.join(cells)} | {median(ms):.1f} ({ms[int(len(ms) * 0.95)]:.1f}) |"


def _percent(right: Sequence[bool]) -> str:
    figure = share(right)
    return f"{figure.value:.1%} [{figure.interval.low:.1%}, {figure.interval.high:.1%}]"


def halves(sources: Sequence[Source]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names of the databases that were tuned on, and of those that were not."""
    names = sorted(source.name for source in sources)
    Random(0).shuffle(names)
    middle = len(names) // 2
    return frozenset(names[:middle]), frozenset(names[middle:])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--failures", type=int, default=0, help="misses of the tuned half to print")
    options = parser.parse_args()
    sources, asked = written()
    places = [warehouse(sources, seed) for seed in SEEDS]
    ways: dict[str, list[Pick | None]] = {
        "schematune": [ours(place) for place in places],
        "BM25 (bm25s), names split": [bm25(place, split_words) for place in places],
        "BM25 (bm25s)": [bm25(place, str) for place in places],
        "letter trigrams, TF-IDF": [trigrams(place) for place in places],
        "words of tables' names": [names_said(place) for place in places],
    }
    sections = []
    for half, names in zip(HALVES, halves(sources), strict=True):
        mine = [each for each in asked if each.source in names]
        drawn = [Random(seed).sample(mine, QUESTIONS_OF_A_HALF) for seed in SEEDS]
        if half == HALVES[0] and options.failures:
            print_failures(places[0], drawn[0], options.failures)
        for named in (True, False):
            how = "the database named" if named else "as written"
            lines = [f"## Databases {half}, {how}\n", HEAD]
            for name, picks in ways.items():
                tallies = [
                    tally(pick, place, questions, named=named)
                    for pick, place, questions in zip(picks, places, drawn, strict=True)
                    if pick
                ]
                if tallies:
                    lines.append(row(name, tallies))
                    print(lines[0].strip(), lines[-1], flush=True)
            sections.append("\n".join(lines))
    RESULTS.write_text("\n\n".join([_about(sources, places), *sections]) + "\n", "utf-8")


HEAD = """\
| way | all tables in 5 | in 10 | in 20 | right database in 10 | processor ms, median (p95) |
| --- | ---: | ---: | ---: | ---: | ---: |"""


def _about(sources: Sequence[Source], places: Sequence[Warehouse]) -> str:
    tables = sum(len(source.schema.tables) for source in sources)
    return (
        "Made by `python benchmarks/retriever.py`; shares with 95 % intervals. "
        f"{len(places)} warehouses of {TABLES} tables: {tables} of {len(sources)} written "
        f"databases, the rest invented; {QUESTIONS_OF_A_HALF} questions of each half asked of "
        f"each. Python {platform.python_version()}, numpy {np.__version__}."
    )


def print_failures(place: Warehouse, asked: Sequence[Asked], most: int) -> None:
    """Print what our retriever missed, as written."""
    index = TableIndex(ValueIndex(place.schema, place.profile))
    missed = 0
    for each in asked:
        needed = {place.names[each.source, table] for table in each.needed}
        ranked = index.ranked(each.question)
        if missed < most and not needed <= set(ranked[:10]):
            missed += 1
            places = {name: ranked.index(name) for name in sorted(needed)}
            print(each.question, places, ranked[:5], sep="\n    ")


if __name__ == "__main__":
    main()
