"""Conditions on rows, each as SQL and as a phrase: "from Germany", "who were born after 1990".

A condition belongs to one entity; it may bring the join that it needs. Every function takes the
world, the entity and a random source, and returns None where the entity has nothing to offer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import TypeVar

from schematune.profile import Value
from schematune.samples.sql import finish, lit, ref, select, src
from schematune.samples.understanding import Attribute, Entity, Link, Role, World
from schematune.words import (
    DATE_VERBS,
    DECADES,
    FIRST_NAMES,
    LAST_NAMES,
    MONTHS,
    NATIONAL,
    NUMBER_WORDS,
    SYNONYMS,
    VALUE_WORDS,
    plural,
    singular,
)  # fmt: skip

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Condition:
    """``before`` stands before the noun, ``after`` behind it, ``noun`` in its place.

    ``one`` is what stands for ``noun``, or else ``after``, where it is said of one only.
    ``links`` are joins to parents (one row stays one row) or children (rows multiply).
    """

    sql: str
    after: str = ""
    before: str = ""
    links: tuple[Link, ...] = ()
    values: tuple[str, ...] = ()
    multiplies: bool = False
    about: str = ""
    noun: str = ""
    one: str = ""


def condition(world: World, entity: Entity, rng: Random, near: bool = False) -> Condition | None:
    """Return one condition on the entity; ``near`` keeps to its own columns."""
    kinds = list(_OWN) if near else [*_OWN, *_FAR]
    if terms := world.glossary.of("rows", entity.table.name):
        kinds.append((_named, 4.0 * min(len(terms), _MOST_TERMS)))
    makers = rng.choices(kinds, weights=[weight for _, weight in kinds], k=6)
    return next((found for make, _ in makers if (found := make(world, entity, rng))), None)


def _is_about(condition: Condition, column: str) -> bool:
    return bool(column) and re.search(rf"\b{re.escape(column)}\b", condition.sql) is not None


def conditions(world: World, entity: Entity, rng: Random, most: int = 2) -> tuple[Condition, ...]:
    """Return up to ``most`` conditions about different things, fewer more often."""
    wanted = rng.choices(range(most + 1), weights=[2.4, 5, 3.5, 1.0][: most + 1])[0]
    found: list[Condition] = []
    places = {a.column.name for a in entity.with_role("place")}
    for _ in range(wanted):
        made = condition(world, entity, rng, near=bool(found))
        if made is None or made.about in {c.about for c in found}:
            continue
        if made.about in places and any(c.about in places for c in found):
            continue  # "in Oslo and in Florida"
        if any(_is_about(made, c.about) or _is_about(c, made.about) for c in found):
            continue  # "missing a zip code and an email, whose email is at gmail.com"
        if not (made.noun and any(c.noun for c in found)):  # one noun takes the noun's place
            found.append(made)
    # What is said behind "with three orders" would be said of the orders.
    return tuple(sorted(found, key=lambda c: c.about in world.entities))


# --- values ---------------------------------------------------------------------------------


def say_value(value: Value, attribute: Attribute, rng: Random) -> str:
    """Return how people write a stored value: as it is, lower-cased, or by another name."""
    text = str(value)
    if value in attribute.meanings and rng.random() < 0.8:
        return attribute.meanings[value]
    known = VALUE_WORDS.get(text.lower())
    if known and rng.random() < 0.5:
        return rng.choice(known) if text.lower() not in ("m", "f", "male", "female") else known[0]
    roll = rng.random()
    if roll < 0.12 and not text.isupper():
        return text.lower()
    return text.replace("_", " ") if roll < 0.6 else text


def quoted(value: Value, rng: Random) -> str:
    """Return a value, sometimes in quotes, always so where it is not one plain word."""
    text = str(value)
    if rng.random() < 0.3 or (" " in text and rng.random() < 0.2):
        return f'"{text}"' if rng.random() < 0.4 else f"'{text}'"
    return text


def a_value(attribute: Attribute, rng: Random) -> Value | None:
    """Return one of the frequent values; made-up ones for columns whose values stay home."""
    values = [v for v in attribute.profile.values if str(v).strip() and len(str(v)) < 40]
    return rng.choice(values) if values else None


def a_number(attribute: Attribute, rng: Random) -> int | float | None:
    """Return a round number inside the column's range."""
    low, high = attribute.profile.low, attribute.profile.high
    if not isinstance(low, int | float) or not isinstance(high, int | float) or low >= high:
        return None
    point = low + (high - low) * rng.betavariate(2, 2)
    if attribute.role == "year":
        return round(point)
    step = 10 ** max(len(str(int(abs(high - low)))) - 2, 0)
    value = round(point / step) * step if high - low > 4 else round(point, 1)
    if attribute.column.kind == "integer" or rng.random() < 0.8:
        value = round(value)
    return (
        value if low <= value <= high else round(point, 1 if attribute.column.kind == "real" else 0)
    )


def a_date(attribute: Attribute, rng: Random) -> date | None:
    """Return a date inside the column's range, never its very first or last one."""
    try:
        low = date.fromisoformat(str(attribute.profile.low)[:10])
        high = date.fromisoformat(str(attribute.profile.high)[:10])
    except ValueError:
        return None
    if (high - low).days < 3:
        return None
    return low + timedelta(days=rng.randrange(1, (high - low).days))


def say_date(day: date, rng: Random) -> str:
    """Return a date as people write it."""
    month = MONTHS[day.month - 1]
    return rng.choice((
        day.isoformat(), day.isoformat(), f"{month} {day.day}, {day.year}", f"{day.day} {month} {day.year}",
        f"{month} {day.day} {day.year}", f"the {day.day}{ordinal(day.day)} of {month} {day.year}",
    ))  # fmt: skip


def ordinal(n: int) -> str:
    """Return the ending of an ordinal.

    >>> [f"{n}{ordinal(n)}" for n in (1, 2, 3, 4, 11, 22)]
    ['1st', '2nd', '3rd', '4th', '11th', '22nd']
    """
    return "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")


def say_number(value: float, rng: Random) -> str:
    """Return a number as digits, with separators, or as a word."""
    if value in NUMBER_WORDS and rng.random() < 0.35:
        return NUMBER_WORDS[int(value)]
    if isinstance(value, int) and value >= 10000 and rng.random() < 0.3:
        return f"{value:,}"
    return str(value)


def phrase(attribute: Attribute, rng: Random) -> str:
    """Return one of the ways to call an attribute."""
    return attribute.phrases[0] if rng.random() < 0.45 else rng.choice(attribute.phrases)


# --- conditions on the entity's own columns ---------------------------------------------------


def _equal(world: World, entity: Entity, rng: Random) -> Condition | None:
    attribute = _choose(entity.with_role("category", "place", "category", "place"), rng)
    value = a_value(attribute, rng) if attribute else None
    if attribute is None or value is None:
        return None
    sql = f"{attribute.ref} = {lit(value)}"
    sex = _SEXES.get(str(attribute.meanings.get(value, value)).lower())
    if sex and entity.is_person and {"gender", "sex"} & set(attribute.words) and rng.random() < 0.4:
        noun = rng.choice(sex)
        return Condition(sql, about=attribute.column.name, noun=noun, one=_ONE_OF[noun])
    after, before = _say_equal(entity, attribute, value, rng)
    return Condition(sql, after, before, about=attribute.column.name)


_CONTAINERS = {
    "category",
    "class",
    "department",
    "segment",
    "tier",
    "plan",
    "level",
    "group",
    "status",
}
"""What rows are in, as people say."""
_SEXES = {
    **dict.fromkeys(("f", "female", "w", "woman"), ("women", "women", "females")),
    **dict.fromkeys(("m", "male", "man"), ("men", "men", "males")),
}
_ONE_OF = {"women": "woman", "females": "female", "men": "man", "males": "male"}


def _holds_noun(entity: Entity, said: str) -> bool:
    """Tell whether a value names the rows already: nobody says "the card payments payments"."""
    nouns = {w for noun in (*entity.singulars, *entity.plurals) for w in noun.split()}
    said_nouns = {part for word in said.lower().split() for part in (word, singular(word))}
    return bool(nouns & said_nouns)


def _say_equal(entity: Entity, attribute: Attribute, value: Value, rng: Random) -> tuple[str, str]:
    said, name = say_value(value, attribute, rng), phrase(attribute, rng)
    gender = {"gender", "sex"} & set(attribute.words) and VALUE_WORDS.get(str(value).lower())
    if gender and rng.random() < 0.75:
        return ("", gender[0]) if rng.random() < 0.75 else (f"{entity.who} are {gender[0]}", "")
    adjective = {"country", "nation"} & set(attribute.words) and NATIONAL.get(str(value).lower())
    plain = _plain_place(entity, attribute)
    if adjective and plain and rng.random() < 0.2:
        return "", adjective
    if plain and rng.random() < 0.8:
        verbs = ("in", "from", "in", "from", "located in", "based in", f"{entity.who} are in")
        people = ("living in", "who live in", "residing in", "based in", "in", "from", "from")
        return f"{rng.choice(people if entity.is_person else verbs)} {said}", ""
    words = set(attribute.words)
    came = words & {"source", "channel", "medium", "origin"}
    if came and entity.is_person and rng.random() < 0.6:
        return rng.choice((
            f"{entity.who} came from {said}", f"that came through {said}", f"acquired through {said}",
            f"from the {said} {name}", f"from {said}", f"coming from {said}", f"via {said}",
        )), ""  # fmt: skip
    if words & {"status", "type", "category", "class", "genre", "brand", "color", "colour", "level",
                "priority", "tier", "plan"} and rng.random() < 0.45 and not _holds_noun(entity, said):  # fmt: skip
        return "", said.lower() if rng.random() < 0.6 else said
    said = quoted(value, rng) if rng.random() < 0.4 else said
    return rng.choice((
        f"with {name} {said}", f"whose {name} is {said}", f"with the {name} {said}",
        f"where the {name} is {said}", f"of {name} {said}", f"{entity.who} have {said} as {name}",
        f"with {said} as their {name}", f"with a {name} of {said}", f"that have the {name} {said}",
        f"in the {said} {name}" if words & _CONTAINERS else f"with {name} = {said}",
    )), ""  # fmt: skip


def _plain_place(entity: Entity, attribute: Attribute) -> bool:
    """Tell whether "in Lille" means this column: with a city, it does not mean the ship city."""
    words = set(attribute.words)
    places = entity.with_role("place")
    return attribute in places and not any(set(a.words) < words for a in places)


def _not_equal(world: World, entity: Entity, rng: Random) -> Condition | None:
    attribute = _choose(entity.with_role("category", "place"), rng)
    value = a_value(attribute, rng) if attribute else None
    if attribute is None or value is None:
        return None
    said, name = say_value(value, attribute, rng), phrase(attribute, rng)
    place = ("outside", "not from", "not in", "outside of", "anywhere but in")
    other = (
        f"whose {name} is not {said}", f"with a {name} other than {said}", f"with any {name} except {said}",
    )  # fmt: skip
    plain = _plain_place(entity, attribute)
    after = f"{rng.choice(place)} {said}" if plain else rng.choice(other)
    return Condition(f"{attribute.ref} <> {lit(value)}", after, about=attribute.column.name)


def _one_of(world: World, entity: Entity, rng: Random) -> Condition | None:
    attribute = _choose(
        [a for a in entity.with_role("category", "place") if a.profile.distinct > 2], rng
    )
    if attribute is None or len(attribute.profile.values) < 3:
        return None
    values = rng.sample(attribute.profile.values, rng.choice((2, 2, 2, 3)))
    said = [say_value(value, attribute, rng) for value in values]
    plain = _plain_place(entity, attribute)
    # Nothing has two statuses at once; people in two cities are those of both.
    joiner = rng.choice(("or", "or", "and")) if plain else "or"
    joined = f"{', '.join(said[:-1])} {joiner} {said[-1]}"
    name = phrase(attribute, rng)
    place = (f"from {joined}", f"in {joined}", f"in {joined}", f"located in {joined}")
    other = (
        f"whose {name} is {joined}", f"with {name} {joined}", f"whose {name} is {joined}",
        f"with a {name} of {joined}", f"with {joined} as {name}",
    )  # fmt: skip
    after = rng.choice(place if plain else other)
    options = ", ".join(lit(value) for value in values)
    return Condition(f"{attribute.ref} IN ({options})", after, about=attribute.column.name)


_COMPARISONS = (
    (">", ("over", "above", "greater than", "more than", "higher than", "exceeding", "bigger than")),
    ("<", ("under", "below", "less than", "lower than", "smaller than")),
    (">=", ("of at least", "of no less than", "of {} or more", "greater than or equal to", "from {} up")),
    ("<=", ("of at most", "of no more than", "of {} or less", "up to", "not above")),
    ("=", ("of", "of exactly", "equal to")),
)  # fmt: skip


def _number(world: World, entity: Entity, rng: Random) -> Condition | None:
    attribute = _choose(entity.with_role("measure", "year"), rng)
    value = a_number(attribute, rng) if attribute else None
    if attribute is None or value is None:
        return None
    name, x = phrase(attribute, rng), attribute.ref
    if attribute.role == "year":
        return _year_number(attribute, int(value), rng)
    if rng.random() < 0.2 and (other := a_number(attribute, rng)) not in (None, value):
        low, high = sorted((value, other))
        after = rng.choice((
            f"with {name} between {low} and {high}", f"with a {name} from {low} to {high}",
            f"whose {name} is between {low} and {high}", f"whose {name} lies between {low} and {high}",
        ))  # fmt: skip
        return Condition(
            f"{x} BETWEEN {low} AND {high}",
            after,
            values=(str(low), str(high)),
            about=attribute.column.name,
        )
    operator, ways = rng.choices(_COMPARISONS, weights=(5, 4, 2, 2, 1))[0]
    said, way = say_number(value, rng), rng.choice(ways)
    compared = way.format(said) if "{}" in way else f"{way} {said}"
    bare = compared.removeprefix("of ")
    after = rng.choice((
        f"with a {name} {compared}", f"with {name} {compared}", f"whose {name} is {bare}",
        f"where {name} is {bare}", f"having a {name} {compared}", f"with {name} {operator} {said}",
        f"that have a {name} {compared}",
    ))  # fmt: skip
    return Condition(f"{x} {operator} {value}", after, about=attribute.column.name)


def _year_number(attribute: Attribute, year: int, rng: Random) -> Condition:
    operator, ways = rng.choice((
        ("=", ("in", "from")), (">", ("after", "later than")), ("<", ("before", "earlier than")),
        (">=", ("since", "from {} on", "in {} or later")), ("<=", ("until", "up to")),
    ))  # fmt: skip
    way = rng.choice(ways)
    when = way.format(year) if "{}" in way else f"{way} {year}"
    after = (
        when
        if rng.random() < 0.5 or way in ("since", "until", "up to")
        else f"whose {phrase(attribute, rng)} is {when.removeprefix('in ').removeprefix('from ')}"
    )
    return Condition(f"{attribute.ref} {operator} {year}", after, about=attribute.column.name)


def date_verb(entity: Entity, attribute: Attribute, rng: Random) -> str:
    """Return how a date happens to the entity: "signed up", "were shipped"; a neutral way else."""
    for word in attribute.words:
        if word in DATE_VERBS:
            return rng.choice(DATE_VERBS[word][0 if entity.is_person else 1])
    return f"have a {phrase(attribute, rng)}"


def _when(world: World, x: str, attribute: Attribute, rng: Random) -> tuple[str, str] | None:
    """Return SQL and wording of a time: "in 2023", "before 3 May 2021", "in the last 30 days"."""
    engine = world.engine
    day = a_date(attribute, rng)
    if day is None:
        return None
    year, month = day.year, MONTHS[day.month - 1]
    kind = rng.choices(
        ("year", "month", "after", "before", "between", "since-year", "before-year", "decade", "day",
         "calendar-month", "ago", "this", "last-year", "years-between", "quarter", "half"),
        weights=(7, 5, 4, 4, 2, 3, 3, 2 if attribute.is_birth else 0, 1.5, 2, 2.2, 1, 0.8, 1.5, 1, 0.8),
    )[0]  # fmt: skip
    iso = day.isoformat()
    match kind:
        case "half":
            first = day.month < 7
            start, end = (
                (f"{year}-01-01", f"{year}-07-01")
                if first
                else (f"{year}-07-01", f"{year + 1}-01-01")
            )
            name = "first" if first else "second"
            return f"{x} >= '{start}' AND {x} < '{end}'", rng.choice(
                (
                    f"in the {name} half of {year}",
                    f"during the {name} half of {year}",
                    f"in H{1 if first else 2} {year}",
                )
            )
        case "year":
            return engine.in_year(x, year), rng.choice(
                (f"in {year}", f"in {year}", f"in the year {year}", f"during {year}")
            )
        case "month":
            text = rng.choice(
                (
                    f"in {month} {year}",
                    f"in {month} {year}",
                    f"in {month} of {year}",
                    f"during {month} {year}",
                    f"in {year}-{day.month:02d}",
                )
            )
            return engine.in_month(x, f"{year}-{day.month:02d}"), text
        case "after":
            # A time of that day is not after the day.
            timed = (
                attribute.column.kind == "datetime" or attribute.profile.looks_like == "datetime"
            )
            return f"{engine.day(x) if timed else x} > '{iso}'", f"after {say_date(day, rng)}"
        case "before":
            return (
                f"{x} < '{iso}'",
                f"{rng.choice(('before', 'before', 'earlier than', 'prior to'))} {say_date(day, rng)}",
            )
        case "between":
            later = day + timedelta(days=rng.choice((7, 30, 31, 60, 90, 180, 365)))
            return (f"{engine.day(x)} BETWEEN '{iso}' AND '{later.isoformat()}'",
                    rng.choice((f"between {say_date(day, rng)} and {say_date(later, rng)}", f"from {say_date(day, rng)} to {say_date(later, rng)}")))  # fmt: skip
        case "since-year":
            return f"{x} >= '{year}-01-01'", rng.choice(
                (
                    f"since {year}",
                    f"since the start of {year}",
                    f"in {year} or later",
                    f"from {year} on",
                    f"after {year - 1}",
                )
            )
        case "before-year":
            return f"{x} < '{year}-01-01'", rng.choice(
                (f"before {year}", f"before {year}", f"earlier than {year}", f"prior to {year}")
            )
        case "decade":
            decade = year // 10 * 10
            word = DECADES.get(decade % 100)
            text = rng.choice(
                (
                    f"in the {decade}s",
                    f"in the {word}" if word else f"in the {decade}s",
                    f"in the {decade % 100}s" if decade < 2000 else f"in the {decade}s",
                )
            )
            return f"{x} >= '{decade}-01-01' AND {x} < '{decade + 10}-01-01'", text
        case "day":
            return f"{engine.day(x)} = '{iso}'", f"on {say_date(day, rng)}"
        case "calendar-month":
            return engine.in_calendar_month(x, day.month), rng.choice(
                (f"in {month}", f"in {month} of any year", f"in the month of {month}")
            )
        case "ago":
            count, unit = rng.choice(
                (
                    (7, "day"),
                    (30, "day"),
                    (90, "day"),
                    (14, "day"),
                    (1, "month"),
                    (3, "month"),
                    (6, "month"),
                    (12, "month"),
                    (1, "year"),
                    (2, "year"),
                    (5, "year"),
                )
            )
            span = f"{count} {unit}s" if count > 1 else unit
            if rng.random() < 0.2:
                return f"{x} < {engine.ago(count, unit)}", rng.choice(
                    (
                        f"more than {count} {unit}{'s' if count > 1 else ''} ago",
                        f"over {count} {unit}{'s' if count > 1 else ''} ago",
                    )
                )
            return f"{x} >= {engine.ago(count, unit)}", rng.choice(
                (
                    f"in the last {span}",
                    f"in the past {span}",
                    f"within the last {span}",
                    f"during the past {span}",
                )
            )
        case "this":
            unit = rng.choice(("year", "month"))
            return engine.this(x, unit), rng.choice((f"this {unit}", f"in the current {unit}"))
        case "last-year":
            return engine.last_year(x), rng.choice(("last year", "in the previous year"))
        case "years-between":
            until = year + rng.choice((1, 2, 3, 5))
            return (
                f"{x} BETWEEN '{year}-01-01' AND '{until}-12-31'"
                if attribute.column.kind == "date"
                else f"{engine.year(x)} BETWEEN {year} AND {until}",
                rng.choice((f"between {year} and {until}", f"from {year} to {until}")),
            )
        case _:
            quarter = (day.month - 1) // 3
            begins = date(year, quarter * 3 + 1, 1)
            ends = date(year + 1, 1, 1) if quarter == 3 else date(year, quarter * 3 + 4, 1)
            words = ("first", "second", "third", "fourth")[quarter]
            return f"{x} >= '{begins}' AND {x} < '{ends}'", rng.choice(
                (f"in the {words} quarter of {year}", f"in Q{quarter + 1} {year}")
            )


def _dated(world: World, entity: Entity, rng: Random) -> Condition | None:
    attribute = _choose(entity.with_role("date"), rng)
    made = _when(world, attribute.ref, attribute, rng) if attribute else None
    if attribute is None or made is None:
        return None
    sql, when = made
    verb = date_verb(entity, attribute, rng)
    if {"updated", "update", "modified", "changed"} & set(attribute.words) and rng.random() < 0.3:
        return _not_since(entity, attribute, rng)
    name = phrase(attribute, rng)
    name = f"{name} date" if name.endswith(" since") else name
    short = verb.removeprefix("were ").removeprefix("are ")
    verbal = [
        f"{entity.who} {verb} {when}",
        f"{entity.who} {verb} {when}",
        f"{entity.who} {verb} {when}",
    ]
    if verb.startswith(("were ", "are ")):
        verbal += [f"{short} {when}", f"{short} {when}"]
    falls = "falls" if when.startswith(("in ", "on ", "during ", "between ")) else "is"
    named = [f"with a {name} {when}"]
    if not when.startswith("since "):
        named += [f"whose {name} is {when}", f"whose {name} {falls} {when}"]
    after = rng.choice(named if "have a" in verb else [*verbal, *verbal, *named])
    return Condition(sql, after, about=attribute.column.name)


def _not_since(entity: Entity, attribute: Attribute, rng: Random) -> Condition | None:
    """Return "that have not been changed since 2018": before that time, or never."""
    day = a_date(attribute, rng)
    if day is None:
        return None
    start, said = rng.choice(
        (
            (f"{day.year}-01-01", f"since {day.year}"),
            (f"{day.year}-01-01", f"since the start of {day.year}"),
            (day.isoformat(), f"since {say_date(day, rng)}"),
        )
    )
    done = rng.choice(("updated", "changed", "modified", "touched"))
    if rng.random() < 0.3:
        after = f"last {done} before {said.removeprefix('since ')}"
        return Condition(f"{attribute.ref} < '{start}'", after, about=attribute.column.name)
    ways = (
        f"that have not been {done} {said}",
        f"not {done} {said}",
        f"that haven't been {done} {said}",
    )
    sql = f"{attribute.ref} < '{start}'"
    sql = f"({sql} OR {attribute.ref} IS NULL)" if attribute.profile.nulls else sql
    return Condition(sql, rng.choice(ways), about=attribute.column.name)


def _aged(world: World, entity: Entity, rng: Random) -> Condition | None:
    if entity.birth is None:
        return None
    age, n = (
        world.engine.age(entity.birth.ref),
        rng.choice((18, 20, 21, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70)),
    )
    to = n + rng.choice((5, 10, 15, 20))
    sql, ways = rng.choice((
        (f"{age} > {n}", ("older than {n}", "over {n}", "above {n} years old", "over the age of {n}", "over {n} years old", "{who} are older than {n}")),
        (f"{age} < {n}", ("younger than {n}", "under {n}", "below the age of {n}", "under {n} years old", "{who} are younger than {n}")),
        (f"{age} >= {n}", ("aged {n} or older", "at least {n} years old", "{n} and older", "aged {n} and over", "{who} are {n} or older")),
        (f"{age} BETWEEN {n} AND {to}", ("between {n} and {to} years old", "aged {n} to {to}", "aged between {n} and {to}", "{who} are between {n} and {to}")),
        (f"{age} = {n}", ("{who} are {n} years old", "aged {n}", "aged exactly {n}")),
        (f"{age} BETWEEN {n // 10 * 10} AND {n // 10 * 10 + 9}", ("in their {tens}",)),
    ))  # fmt: skip
    after = rng.choice(ways).format(
        n=n, to=to, who=entity.who, tens=DECADES.get(n // 10 * 10, "teens")
    )
    if "in their teens" in after:
        sql = f"{age} BETWEEN 13 AND 19"
    return Condition(sql, after, about=entity.birth.column.name)


def _missing(world: World, entity: Entity, rng: Random) -> Condition | None:
    nullable = [a for a in entity.attributes if a.profile.nulls and a.role not in ("key", "flag")]
    attribute = _choose(nullable, rng)
    if attribute is None:
        return None
    name = phrase(attribute, rng)
    if rng.random() < 0.7:
        after = rng.choice((
            f"without a {name}", f"with no {name}", f"with a missing {name}", f"whose {name} is missing",
            f"that have no {name}", f"whose {name} is unknown", f"with an empty {name}",
            f"whose {name} is not recorded", f"without any {name} on file", f"lacking a {name}",
            f"whose {name} is not known", f"where the {name} is null", f"with no {name} on record",
        ))  # fmt: skip
        return Condition(f"{attribute.ref} IS NULL", after, about=attribute.column.name)
    after = rng.choice((
        f"with a known {name}", f"that have a {name}", f"whose {name} is known", f"with a {name}",
        f"whose {name} is recorded", f"with a {name} on file", f"where the {name} is filled in",
    ))  # fmt: skip
    return Condition(f"{attribute.ref} IS NOT NULL", after, about=attribute.column.name)


def _filled_in(world: World, entity: Entity, rng: Random) -> Condition | None:
    """Return "with an email but no phone number": two columns, filled in or not."""
    usable = [a for a in entity.attributes if a.profile.nulls and a.role not in ("key", "flag")]
    if len(usable) < 2:
        return None
    a, b = rng.sample(usable, 2)
    x, y = phrase(a, rng), phrase(b, rng)
    sql, ways = rng.choice((
        (f"{a.ref} IS NOT NULL AND {b.ref} IS NULL", ("with a {x} but no {y}", "that have a {x} but no {y}", "with a {x} but without a {y}")),
        (f"{a.ref} IS NULL AND {b.ref} IS NULL", ("with neither a {x} nor a {y}", "with no {x} and no {y}", "missing both {x} and {y}")),
        (f"{a.ref} IS NOT NULL AND {b.ref} IS NOT NULL", ("with both a {x} and a {y}", "that have a {x} and a {y}")),
        (f"({a.ref} IS NULL OR {b.ref} IS NULL)", ("missing a {x} or a {y}", "without a {x} or without a {y}")),
    ))  # fmt: skip
    return Condition(sql, rng.choice(ways).format(x=x, y=y), about=a.column.name)


def _text(world: World, entity: Entity, rng: Random) -> Condition | None:
    attribute = _choose(entity.with_role("name", "text", "email", "phone", "code", "place"), rng)
    if attribute is None or attribute.column.kind != "text":
        return None
    name, like = phrase(attribute, rng), world.engine.like
    if attribute.role == "email":
        domain = rng.choice(
            ("gmail.com", "example.com", "yahoo.com", "outlook.com", "hotmail.com", "mail.com")
        )
        brand = domain.partition(".")[0]
        after = rng.choice(
            (
                f"with a {brand} {name}",
                f"whose {name} ends in {domain}",
                f"with an {name} at {domain}",
                f"using {brand}",
                f"whose {name} is at {domain}",
                f"with a {domain} address",
            )
        )
        # Who says no more than "yahoo" means yahoo.ie too.
        end = domain if domain in after else f"{brand}.%"
        return Condition(like(attribute.ref, f"%@{end}"), after, about=attribute.column.name)
    text = some_text(attribute, rng)
    if not text:
        return None
    is_split = attribute.role == "name" and entity.is_person and " " in text
    if is_split and text.split()[0].rstrip(".") not in TITLES and rng.random() < 0.35:
        return _part_of_name(world, entity, attribute, text, rng)
    said = text if rng.random() < 0.3 else quoted(text, rng)
    kind = rng.choice(("starts", "contains", "ends", "is", "starts", "contains", "is"))
    match kind:
        case "starts":
            start = text[: rng.choice((1, 1, 1, 2, 3))].rstrip()
            said = rng.choice(
                (
                    start,
                    f"'{start}'",
                    f"the letter {start}" if len(start) == 1 else start,
                    f'"{start}"',
                )
            )
            after = rng.choice(
                (
                    f"whose {name} starts with {said}",
                    f"whose {name} begins with {said}",
                    f"with a {name} starting with {said}",
                    f"with {plural(name)} beginning with {said}",
                )
            )
            return Condition(like(attribute.ref, f"{start}%"), after, about=attribute.column.name)
        case "contains":
            part = rng.choice(text.split())
            said = quoted(part, rng)
            after = rng.choice(
                (
                    f"whose {name} contains {said}",
                    f"with {said} in the {name}",
                    f"with {said} in their {name}",
                    f"whose {name} includes {said}",
                    f"with a {name} containing {said}",
                    f"whose {name} has {said} in it",
                )
            )
            return Condition(like(attribute.ref, f"%{part}%"), after, about=attribute.column.name)
        case "ends":
            end = (
                text.split()[-1] if rng.random() < 0.5 else text[-rng.choice((1, 2, 3)) :].lstrip()
            )
            after = rng.choice(
                (
                    f"whose {name} ends with {quoted(end, rng)}",
                    f"whose {name} ends in {quoted(end, rng)}",
                    f"with a {name} ending in {quoted(end, rng)}",
                )
            )
            return Condition(like(attribute.ref, f"%{end}"), after, about=attribute.column.name)
        case _:
            after = rng.choice(
                (f"named {said}", f"called {said}", f"with the name {said}")
                if attribute.role == "name"
                else (f"with {name} {said}", f"whose {name} is {said}", f"with the {name} {said}")
            )
            return Condition(f"{attribute.ref} = {lit(text)}", after, about=attribute.column.name)


TITLES = {"Dr", "Mr", "Mrs", "Ms", "Miss", "Prof", "Professor", "Sir"}
"""What stands before a name and is no part of it."""


def _part_of_name(
    world: World, entity: Entity, attribute: Attribute, full: str, rng: Random
) -> Condition:
    """Return "whose last name is Smith" where one column holds the whole name."""
    first, last = full.split()[0], full.split()[-1]
    if rng.random() < 0.5:
        ways: tuple[str, ...] = (
            "whose first name is {}",
            "with the first name {}",
            "with first name {}",
        )
        said, pattern = rng.choice(ways).format(quoted(first, rng)), f"{first} %"
    else:
        ways = (
            "whose last name is {}",
            "with the last name {}",
            "with the surname {}",
            "whose surname is {}",
            "with family name {}",
        )
        said, pattern = rng.choice(ways).format(quoted(last, rng)), f"% {last}"
    return Condition(world.engine.like(attribute.ref, pattern), said, about=attribute.column.name)


def some_text(attribute: Attribute, rng: Random) -> str:
    """Return a text for a column: one of its values, made up where they are personal."""
    value = a_value(attribute, rng)
    if value is not None:
        return str(value)
    if attribute.role == "name":
        first, last = rng.choice(FIRST_NAMES), rng.choice(LAST_NAMES)
        words = set(attribute.words)
        return first if "first" in words else last if "last" in words else f"{first} {last}"
    if attribute.role == "phone":
        return f"+{rng.choice((1, 44, 49, 33))} {rng.randrange(100, 999)}"
    if attribute.words[-1] in ("street", "address"):
        return rng.choice(
            (
                "Main Street",
                "High Street",
                "Park Avenue",
                "Oak Lane",
                "Station Road",
                "Church Street",
            )
        )
    return ""


def _flag(world: World, entity: Entity, rng: Random) -> Condition | None:
    attribute = _choose(entity.with_role("flag"), rng)
    if attribute is None:
        return None
    wanted = rng.random() < 0.7
    value = attribute.flag(wanted=wanted)
    if value is None:
        return None
    sql = world.engine.true(attribute.ref, attribute.column.kind, value)
    words = list(attribute.words)
    lead = words.pop(0) if words and words[0] in ("is", "has", "was", "are") else ""
    said = " ".join(words) or attribute.phrases[0]
    said = rng.choice(SYNONYMS.get(said, (said,)))
    if lead == "has":
        return Condition(
            sql,
            rng.choice(
                (f"with {said}", f"that have {said}")
                if wanted
                else (f"without {said}", f"with no {said}")
            ),
            about=attribute.column.name,
        )
    is_long = not lead and " " in said  # "follow up needed" is no adjective
    if wanted and not is_long and rng.random() < 0.55:
        return Condition(sql, before=said, about=attribute.column.name)
    is_told = said.endswith("ed")  # "phones that are verified", not "homes that are main"
    plain = ("that are {0}{1}", f"{entity.who} are {{0}}{{1}}") if is_told and not is_long else ()
    ways = ("{0}marked as {1}", "{0}flagged as {1}", *plain)
    after = rng.choice(ways).format("" if wanted else "not ", said)
    return Condition(sql, after, about=attribute.column.name)


def _above_average(world: World, entity: Entity, rng: Random) -> Condition | None:
    attribute = _choose(entity.with_role("measure"), rng)
    if attribute is None or attribute.profile.distinct < 4:
        return None
    name = phrase(attribute, rng)
    operator, ways = rng.choice((
        (">", ("with above-average {}", "whose {} is above the average", "with a {} higher than the average", "with more than the average {}")),
        ("<", ("with below-average {}", "whose {} is below the average", "with a {} lower than average")),
    ))  # fmt: skip
    column = ref(f"{entity.table.name}", attribute.column.name)
    inner = finish(select([f"AVG({column})"], src(entity.table.name)), world.schema.dialect)
    return Condition(
        f"{attribute.ref} {operator} ({inner})",
        rng.choice(ways).format(name),
        about=attribute.column.name,
    )


_MOST_TERMS = 4  # so many words of the house weigh as much as all do


def _named(world: World, entity: Entity, rng: Random) -> Condition | None:
    """Return "VIPs" or "customers who are not VIPs": a word of the house for some rows."""
    term = _choose(world.glossary.of("rows", entity.table.name), rng)
    if term is None:
        return None
    one, many, about = term.word, plural(term.word), term.columns[0]
    if rng.random() < 0.75:
        return Condition(term.sql(ref), about=about, noun=many, one=one)
    article = "an" if one[0].lower() in "aeiou" else "a"
    is_not = rng.choice(("are not", "are not", "aren't"))
    after = f"{entity.who} {is_not} {many}"
    said = f"{entity.who} {is_not.replace('are', 'is')} {article} {one}"
    sql, opposite = term.sql(ref), term.sql(ref, negated=True)
    if any(a.profile.nulls for a in entity.attributes if a.column.name in term.columns):
        # Who has no source is no partner either, which NOT alone would leave open.
        opposite = f"{sql if opposite == f'NOT {sql}' else f'({sql})'} IS NOT TRUE"
    return Condition(opposite, after, about=about, one=said)


# --- conditions through other tables ----------------------------------------------------------


def _parent(world: World, entity: Entity, rng: Random) -> Condition | None:
    link = _choose(world.parents(entity.table.name), rng)
    if link is None:
        return None
    parent = world.entities[link.parent]
    inner = condition(world, parent, rng, near=True)
    if inner is None or link.parent == entity.table.name:
        return None
    noun = rng.choice(parent.plurals) if rng.random() < 0.6 else rng.choice(parent.singulars)
    described = describe(noun, (inner,), one=noun not in parent.plurals)
    article = "" if noun in parent.plurals else "a "
    joiner = rng.choice(("of", "of", "belonging to", "for", "that belong to"))
    if entity.is_person:
        joiner = "of" if parent.is_person else rng.choice(("with", "with", "in", "linked to"))
    return Condition(inner.sql, f"{joiner} {article}{described}", links=(link,), about=link.parent)


def _child(world: World, entity: Entity, rng: Random) -> Condition | None:
    link = _choose(world.children(entity.table.name), rng)
    if link is None:
        return None
    child = world.entities[link.child]
    inner = condition(world, child, rng, near=True)
    if inner is None:
        return None
    flag = marked(world, child, rng) if rng.random() < 0.4 else None
    if flag and flag.about != inner.about and flag.before and inner.after:
        return _flagged_child(entity, child, link, flag, inner, rng)
    noun = rng.choice(child.singulars)
    place = (
        inner.after.split(" ", 1)[-1].removeprefix("in ") if inner.after.startswith(_PLACED) else ""
    )
    if place and entity.is_person and child.is_address and rng.random() < 0.75:
        ways = ("living in", "who live in", "in", "from", "residing in", "based in", "located in", "with an address in",
                "who are from", "that live in", "with addresses in", "living somewhere in")  # fmt: skip
        return Condition(
            inner.sql,
            f"{rng.choice(ways)} {place}",
            links=(link,),
            multiplies=True,
            about=link.child,
        )
    described = describe(noun, (inner,), one=True)
    article = "an" if described[0] in "aeiou" else "a"
    many = describe(plural(noun), (inner,))
    after = rng.choice((
        f"with {article} {described}", f"{entity.who} have {article} {described}", f"having {article} {described}",
        f"with at least one {described}", f"{entity.who} have {many}", f"with {many}",
    ))  # fmt: skip
    return Condition(inner.sql, after, links=(link,), multiplies=True, about=link.child)


_PLACED = ("in ", "living in ", "from ", "located in ", "based in ")


def marked(world: World, child: Entity, rng: Random) -> Condition | None:
    """Return the condition that a child is the main one of its kind, said before the noun."""
    flags = [
        a
        for a in child.with_role("flag")
        if {"primary", "main", "default", "current", "preferred"} & set(a.words)
    ]
    if not flags:
        return None
    flag = flags[0]
    values = flag.profile.values or (0, 1)
    truth = next((v for v in values if str(v).lower() in _TRUE), None)
    if truth is None:
        return None
    word = next(
        w for w in flag.words if w in ("primary", "main", "default", "current", "preferred")
    )
    said = rng.choice(SYNONYMS.get(word, (word,)))
    return Condition(
        world.engine.true(flag.ref, flag.column.kind, truth), before=said, about=flag.column.name
    )


_TRUE = ("1", "y", "yes", "true", "t")


def _flagged_child(
    entity: Entity, child: Entity, link: Link, flag: Condition, inner: Condition, rng: Random
) -> Condition:
    """Return "whose primary address is in Canada": a child marked by a flag."""
    noun = f"{flag.before} {rng.choice(child.singulars)}"
    ways = [
        f"with a {noun} {inner.after}",
        f"{entity.who} have a {noun} {inner.after}",
        f"having a {noun} {inner.after}",
    ]
    if inner.after.startswith(_PLACED):
        place = inner.after.split(" ", 1)[-1].removeprefix("in ")
        kind = next(
            (a.phrases[0] for a in child.with_role("place") if a.column.name == inner.about),
            "place",
        )
        ways = [f"with {place} as their {flag.before} {kind}", f"whose {flag.before} {kind} is {place}", f"whose {noun} is in {place}", f"with their {noun} in {place}", f"{entity.who} have their {noun} in {place}", f"with a {noun} in {place}",
                f"with {noun} in {place}"]  # fmt: skip
    return Condition(
        f"{flag.sql} AND {inner.sql}",
        rng.choice(ways),
        links=(link,),
        multiplies=True,
        about=link.child,
    )


def _childless(world: World, entity: Entity, rng: Random) -> Condition | None:
    link = _choose(world.children(entity.table.name), rng)
    if link is None:
        return None
    child = world.entities[link.child]
    noun, many = rng.choice(child.singulars), rng.choice(child.plurals)
    inner = condition(world, child, rng, near=True) if rng.random() < 0.35 else None
    if inner:
        noun, many = describe(noun, (inner,), one=True), describe(many, (inner,))
    sql = child_rows(world, link, inner.sql if inner else "", negated=True)
    after = rng.choice((
        f"without a {noun}", f"with no {noun}", f"{entity.who} have no {many}", f"without any {noun}",
        f"that do not have a {noun}", f"{entity.who} don't have any {many}", f"with no {many}",
        f"without {many}", f"{entity.who} never had a {noun}", f"not having any {many}",
    ))  # fmt: skip
    return Condition(sql, after, about=link.child)


def child_rows(world: World, link: Link, where: str = "", *, negated: bool = False) -> str:
    """Return the condition that a parent has, or has not, rows of a child.

    IN runs without an index where EXISTS would scan the child once per parent; a missing pointer
    would make NOT IN unknown for every row, so it is left out.
    """
    key = ref(link.child, link.child_column)
    child = world.entities[link.child]
    nulls = next(a for a in child.attributes if a.column.name == link.child_column).profile.nulls
    kept = [*([where] if where else []), *([f"{key} IS NOT NULL"] if negated and nulls else [])]
    inner = finish(select([key], src(link.child), where=kept), world.schema.dialect)
    return f"{ref(link.parent, link.parent_column)} {'NOT ' if negated else ''}IN ({inner})"


def _child_has(world: World, entity: Entity, rng: Random) -> Condition | None:
    """Return "with an email address" and "without any phone number": a child's column, filled in."""
    told = [
        (li, a.of(world.entities[li.child].singulars[0]) if a.role == "place" else a)
        for li in world.children(entity.table.name)
        for a in _telling(world, entity, li)
        if a.role in ("email", "phone")
        or (a.role == "place" and world.entities[li.child].is_address)
    ]
    if not told:
        return None
    link, a = rng.choice(told)
    x, lacking = phrase(a, rng), rng.random() < 0.6
    others = [b for li, b in told if li == link and b is not a]
    if others and rng.random() < 0.25:
        b = rng.choice(others)
        y = phrase(b, rng)
        either = f"({a.ref} IS NOT NULL OR {b.ref} IS NOT NULL)"
        if lacking:
            said = rng.choice(
                (
                    f"with neither {x} nor {y}",
                    f"with no {x} and no {y}",
                    f"without any {x} or {y}",
                    f"{entity.who} have neither a {x} nor a {y}",
                )
            )
            return Condition(child_rows(world, link, either, negated=True), said, about=link.child)
        both = f"{a.ref} IS NOT NULL AND {b.ref} IS NOT NULL"
        return Condition(
            child_rows(world, link, both),
            rng.choice((f"with both {x} and {y}", f"{entity.who} have both a {x} and a {y}")),
            about=link.child,
        )
    if lacking:
        said = rng.choice((
            f"without a {x}", f"without any {x}", f"with no {x}", f"{entity.who} have no {x}", f"with no {x} on file",
            f"that don't have a {x}", f"{entity.who} do not have any {x}", f"missing a {x}",
            f"without a known {x}", f"we cannot reach by {x}" if a.role in ("email", "phone") else f"lacking a {x}",
        ))  # fmt: skip
    else:
        said = rng.choice(
            (
                f"with a {x}",
                f"{entity.who} have a {x}",
                f"with a {x} on file",
                f"with at least one {x}",
            )
        )
    return Condition(
        child_rows(world, link, f"{a.ref} IS NOT NULL", negated=lacking), said, about=link.child
    )


def _child_several(world: World, entity: Entity, rng: Random) -> Condition | None:
    """Return "with more than one email address": different values of a child's column."""
    told = [
        (li, a) for li in world.children(entity.table.name) for a in _telling(world, entity, li)
    ]
    if not told:
        return None
    link, a = rng.choice(told)
    n = rng.choice((1, 1, 1, 2, 3))
    x = plural(phrase(a, rng))
    said = rng.choice((f"more than {say_number(n, rng)} {x if n > 1 else phrase(a, rng)}", f"at least {say_number(n + 1, rng)} different {x}",
                       f"{say_number(n + 1, rng)} or more {x}") if n > 1 else
                      (f"more than one {phrase(a, rng)}", f"several {x}", f"multiple {x}", f"different {x}", f"at least two {x}"))  # fmt: skip
    if a.role == "place":
        where = rng.choice(("addresses", *world.entities[link.child].plurals))
        said = f"{where} in {said}"
    key = ref(link.child, link.child_column)
    inner = finish(
        select([key], src(link.child), group=[key], having=f"COUNT(DISTINCT {a.ref}) > {n}"),
        world.schema.dialect,
    )
    return Condition(
        f"{ref(link.parent, link.parent_column)} IN ({inner})",
        f"{rng.choice(('with', f'{entity.who} have'))} {said}",
        about=link.child,
    )


def _telling(world: World, entity: Entity, link: Link) -> list[Attribute]:
    """Return a child's columns that are understood without naming the child."""
    elsewhere = [e for e in world.entities.values() if e.table.name != link.child]
    taken = {p for e in elsewhere for a in e.attributes for p in a.phrases}
    roles: tuple[Role, ...] = ("email", "phone", "place", "text", "code", "category")
    child = world.entities[link.child]
    if child.is_person:  # "employees with a company" would be the company of their customers
        return []
    found = [a for a in child.with_role(*roles) if not taken & set(a.phrases)]
    return [a.told_by(child.singulars[0]) for a in found]


def _child_count(world: World, entity: Entity, rng: Random) -> Condition | None:
    link = _choose(world.children(entity.table.name), rng)
    if link is None:
        return None
    child = world.entities[link.child]
    many = rng.choice(child.plurals)
    n = rng.choice((1, 1, 2, 2, 3, 4, 5))
    ways: tuple[str, ...]
    operator, ways = rng.choice((
        (">", ("more than {n} {many}", "over {n} {many}")),
        (">=", ("at least {n} {many}", "{n} or more {many}")),
        ("=", ("exactly {n} {many}",)),
    ))  # fmt: skip
    if operator == ">" and n == 1:
        ways = ("more than one {many}", "several {many}", "multiple {many}", "more than 1 {many}")
    if operator == ">=" and n == 1:
        n = 2
    key = ref(link.child, link.child_column)
    kinds = [a for a in child.with_role("place", "category") if a.profile.distinct > 2]
    if kinds and rng.random() < 0.25:
        a, n = rng.choice(kinds), rng.choice((1, 1, 2))
        things = plural(phrase(a, rng)) if n > 1 else phrase(a, rng)
        said = (
            f"{many} {'in' if a.role == 'place' else 'of'} more than {say_number(n, rng)} {things}"
        )
        inner = finish(
            select([key], src(link.child), group=[key], having=f"COUNT(DISTINCT {a.ref}) > {n}"),
            world.schema.dialect,
        )
        return Condition(
            f"{ref(link.parent, link.parent_column)} IN ({inner})",
            f"{rng.choice(('with', entity.who + ' have'))} {said}",
            about=link.child,
        )
    inner = finish(
        select([key], src(link.child), group=[key], having=f"COUNT(*) {operator} {n}"),
        world.schema.dialect,
    )
    said = rng.choice(ways).format(
        n=say_number(n, rng), many=many if n > 1 or operator != "=" else rng.choice(child.singulars)
    )
    after = rng.choice((f"with {said}", f"{entity.who} have {said}", f"having {said}"))
    return Condition(
        f"{ref(link.parent, link.parent_column)} IN ({inner})", after, about=link.child
    )


def describe(noun: str, parts: tuple[Condition, ...], *, one: bool = False) -> str:
    """Return the noun with its conditions around it; ``one`` says that the noun is a singular."""
    if one:
        parts = tuple(_of_one(c) for c in parts)
    before = [c.before for c in parts if c.before]
    after = [c.after for c in parts if c.after]
    # A second relative clause needs its "and"; prepositional phrases simply follow each other.
    tail = after[:1] + [
        f"and {text}"
        if text.startswith(("who", "that ", "whose", "where"))
        or previous.startswith(("whose", "who "))
        else text
        for previous, text in pairwise(after)
    ]
    noun = next((c.noun for c in parts if c.noun), noun)
    return " ".join([*before, noun, *tail])


_CLAUSE = re.compile(
    r"(^|\ban? (?:[\w-]+ ){1,3})(who|that) (haven't|don't|have|do|are|were|live|belong)\b"
)
_VERB_OF_ONE = {"haven't": "hasn't", "don't": "doesn't", "have": "has", "do": "does",
                "are": "is", "were": "was", "live": "lives", "belong": "belongs"}  # fmt: skip


def _of_one(c: Condition) -> Condition:
    """Return the condition as it is said of one: "who has", "with no addresses that were new"."""
    if c.one:
        return replace(c, noun=c.one) if c.noun else replace(c, after=c.one)
    said = _CLAUSE.sub(lambda found: f"{found[1]}{found[2]} {_VERB_OF_ONE[found[3]]}", c.after)
    return replace(c, after=said)


def _choose(items: Sequence[T], rng: Random) -> T | None:
    return rng.choice(items) if items else None


Maker = Callable[[World, Entity, Random], Condition | None]
_OWN: tuple[tuple[Maker, float], ...] = (
    (_equal, 9), (_dated, 6), (_number, 6), (_aged, 4), (_missing, 2.5), (_filled_in, 0.8), (_text, 3.5), (_flag, 2.5),
    (_one_of, 1.8), (_not_equal, 1.5), (_above_average, 0.7),
)  # fmt: skip
_FAR: tuple[tuple[Maker, float], ...] = (
    (_parent, 6),
    (_child, 6),
    (_childless, 2.2),
    (_child_count, 1.8),
    (_child_has, 2.2),
    (_child_several, 1.0),
)
