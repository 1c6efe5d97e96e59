"""Questions about the house's own figures: what its glossary calls by a name of its own."""

from __future__ import annotations

from random import Random

from schematune.glossary import Term
from schematune.samples.conditions import phrase, say_number
from schematune.samples.draft import Draft
from schematune.samples.patterns.grouping import group_of
from schematune.samples.patterns.subject import Subject, filled, subject
from schematune.samples.sql import ref, select
from schematune.samples.understanding import Attribute, Link, World
from schematune.words import plural


def total(world: World, rng: Random) -> Draft | None:
    """Return "What was our turnover in 2023?": the figure over all rows or some."""
    term, s = _measured(world, rng)
    if s.multiplies:
        return None
    of = f" of {s.many}" if s.conditions else ""
    question = filled((
        "What is our {m}{of}?", "What is the {m}{of}?", "How high is the {m}{of}?", "Show the {m}{of}", "What's the {m}{of}?",
        "Give me the {m}{of}.", "Calculate the {m}{of}", "{m}{of}" if of else "What {m} do we have?", "Tell me the {m}{of}", "How much is the {m}{of}?",
    ), rng, m=term.word, of=of)  # fmt: skip
    sql = select([f"{term.sql(ref)} AS {_alias(term)}"], s.source(), where=s.where)
    return s.draft(question, sql, "measure")


def by_group(world: World, rng: Random) -> Draft | None:
    """Return "turnover per country, highest first"."""
    found = _grouped(world, rng)
    if found is None:
        return None
    term, s, by, links = found
    group, alias, of = phrase(by, rng), _alias(term), f" of {s.many}" if s.conditions else ""
    question = filled((
        "What is the {m}{of} per {c}?", "What is the {m}{of} for each {c}?", "Show the {m}{of} by {c}", "{m}{of} by {c}", "{m}{of} per {c}",
        "For each {c}, what is the {m}{of}?", "Compare the {m}{of} across {cs}", "How does the {m}{of} differ by {c}?",
        "Break the {m}{of} down by {c}", "List every {c} with its {m}" if not of else "List every {c} with the {m}{of}", "Our {m}{of} by {c}",
    ), rng, m=term.word, of=of, c=group, cs=plural(group))  # fmt: skip
    order = ""
    if rng.random() < 0.3:
        order = f"{alias} DESC"
        ways = (", highest first", ", from highest to lowest", " in descending order")
        question = question.rstrip("?.") + rng.choice(ways)
    columns = [by.ref, f"{term.sql(ref)} AS {alias}"]
    sql = select(columns, s.source(*links), where=s.where, group=[by.ref], order=order)
    return s.draft(question, sql, "measure-by")


def top(world: World, rng: Random) -> Draft | None:
    """Return "Which three cities have the highest turnover?"."""
    found = _grouped(world, rng)
    if found is None:
        return None
    term, s, by, links = found
    n = rng.choice((1, 1, 1, 2, 3, 3, 5, 5, 10))
    if n > 1 and by.profile.distinct <= n:
        return None
    group, alias, of = phrase(by, rng), _alias(term), f" of {s.many}" if s.conditions else ""
    one = ("Which {c} has the highest {m}{of}?", "What is the {c} with the highest {m}{of}?", "{c} with the highest {m}{of}", "Which {c} leads by {m}{of}?",
           "Find the {c} with the largest {m}{of}", "Top {c} by {m}{of}")  # fmt: skip
    several = ("Which {n} {cs} have the highest {m}{of}?", "What are the top {n} {cs} by {m}{of}?", "top {n} {cs} by {m}{of}",
               "Show the {n} {cs} with the highest {m}{of}", "Rank the {cs} by {m}{of} and show the first {n}")  # fmt: skip
    slots = {"m": term.word, "of": of, "c": group, "cs": plural(group), "n": say_number(n, rng)}
    question = filled(one if n == 1 else several, rng, **slots)
    columns, order = [by.ref], f"{term.sql(ref)} DESC"
    if rng.random() < 0.35:
        columns, order = [by.ref, f"{term.sql(ref)} AS {alias}"], f"{alias} DESC"
        question = question.rstrip("?.") + rng.choice(
            (", and how much is it?", ", with the figure")
        )
    where = (*s.where, f"{by.ref} IS NOT NULL") if by.profile.nulls else s.where
    sql = select(columns, s.source(*links), where=where, group=[by.ref], order=order, limit=n)
    return s.draft(question, sql, "measure-top")


def over_time(world: World, rng: Random) -> Draft | None:
    """Return "monthly turnover" and "turnover per year"."""
    term, s = _measured(world, rng)
    dates = [a for a in s.entity.with_role("date") if not a.is_birth]
    if not dates or s.multiplies:
        return None
    a, unit = rng.choice(dates), rng.choice(("year", "month"))
    bucket = getattr(world.engine, f"{unit}_bucket")(a.ref)
    said, of = phrase(a, rng), f" of {s.many}" if s.conditions else ""
    question = filled((
        "What is the {m}{of} per {unit} of {date}?", "{m}{of} per {unit} of {date}", "Show the {m}{of} by {unit} of {date}", "{unit}ly {m}{of} by {date}",
        "How did the {m}{of} develop by {unit} of {date}?", "For each {unit} of {date}, what is the {m}{of}?",
    ), rng, m=term.word, of=of, unit=unit, date=said)  # fmt: skip
    where = (*s.where, f"{a.ref} IS NOT NULL") if a.profile.nulls else s.where
    columns = [f"{bucket} AS {unit}", f"{term.sql(ref)} AS {_alias(term)}"]
    sql = select(columns, s.source(), where=where, group=[bucket])
    return s.draft(question, sql, "measure-over-time")


def _measured(world: World, rng: Random) -> tuple[Term, Subject]:
    """Return a measure and rows of its table to take it over."""
    term = rng.choice(world.measures)
    return term, subject(world, rng, most=1, entity=world.entities[term.table])


def _grouped(world: World, rng: Random) -> tuple[Term, Subject, Attribute, tuple[Link, ...]] | None:
    """Return a measure, its rows, and what to group them by: never what would repeat a row."""
    term, s = _measured(world, rng)
    found = group_of(world, rng, s)
    if found is None or s.multiplies or any(found[0].ref in c.sql for c in s.conditions):
        return None
    by, links = found
    is_measured = (by.table, by.column.name) in {(term.table, name) for name in term.columns}
    if is_measured or any(link.parent == s.entity.table.name for link in links):
        return None
    return term, s, by, links


def _alias(term: Term) -> str:
    words = [word for word in term.word.lower().split() if word.isascii() and word.isalnum()]
    return "_".join(words).lstrip("0123456789_") or "measure"


PATTERNS = ((total, 3.0), (by_group, 4.0), (top, 3.0), (over_time, 1.5))
"""Weights of one measure; a world without measures has none of these patterns."""
