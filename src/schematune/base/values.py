"""Columns of plausible values, made from a recipe.

In: a recipe (``"money 2..900"``, ``"pick red, blue"``, ``"city"``) and a :class:`Rows`, which
keeps the values of one row in step (a city with its country, an e-mail with its person). Out: one
value a row, as SQLite would hold it. NULLs and duplicates of whole rows are not added here.

Recipes: ``int``, ``real``, ``money``, ``rating``, ``percent``, ``year`` with ``LOW..HIGH``;
``date`` and ``datetime`` with years; ``after LOW..HIGH`` (days after the last date); ``time``;
``bool``; ``pick a, b``; ``words LOW..HIGH`` (so many invented labels); ``code A?-##``; ``note``;
people (``person``, ``first``, ``last``, ``gender``, ``email``, ``phone``, ``username``); places
(``street``, ``city``, ``state``, ``country``, ``postcode``); ``company``, ``brand``, ``product``,
``title``, ``url``; or a pool's name.
"""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache, cached_property
from itertools import accumulate
from random import Random
from typing import Literal, TypeVar

from schematune.base.domains import load_pools, read_data
from schematune.errors import DataError
from schematune.profile import Value

Item = TypeVar("Item")

Shape = Literal[
    "integer", "real", "money", "date", "datetime", "time", "flag", "category", "code", "name",
    "personal", "place", "text",
]  # fmt: skip
"""What a recipe's values are like; it decides types, and how people may ask about them."""

_SHAPES: dict[str, Shape] = {
    "int": "integer", "year": "integer", "percent": "real", "rating": "real", "real": "real",
    "money": "money", "date": "date", "after": "date", "datetime": "datetime", "time": "time",
    "bool": "flag", "pick": "category", "words": "category", "code": "code", "note": "text",
    "person": "name", "first": "name", "last": "name", "company": "name", "product": "name",
    "brand": "name", "title": "name", "word": "name", "gender": "category", "email": "personal",
    "phone": "personal", "username": "personal", "street": "personal", "postcode": "code",
    "city": "place", "state": "place", "country": "place", "url": "text",
}  # fmt: skip


def shape_of(recipe: str) -> Shape:
    """Return the shape of a recipe's values; a pool's name makes a category.

    >>> shape_of("money 2..9"), shape_of("after 1..20"), shape_of("colour")
    ('money', 'date', 'category')
    """
    return _SHAPES.get(recipe.split(" ", 1)[0], "category")


@dataclass(frozen=True, slots=True)
class Place:
    """A city, and where it is."""

    city: str
    state: str
    country: str


@dataclass(frozen=True, slots=True)
class Persona:
    """An invented person."""

    first: str
    last: str
    female: bool

    @property
    def handle(self) -> str:
        """The name in lower-case ASCII letters, for addresses on the internet."""
        plain = unicodedata.normalize("NFKD", f"{self.first}.{self.last}").encode("ascii", "ignore")
        return "".join(c for c in plain.decode().lower() if c.isalnum() or c == ".")


@cache
def load_places() -> tuple[Place, ...]:
    """Return every city of ``places.csv``."""
    return tuple(Place(*row) for row in csv.reader(read_data("places.csv").splitlines()) if row)


@dataclass
class Rows:
    """The rows of one table while they are made; ``days`` is each row's last date."""

    rng: Random
    count: int
    days: list[date] = field(default_factory=list)

    @cached_property
    def people(self) -> list[Persona]:
        """One person a row, now and then the same one twice."""
        pools, choose = load_pools(), self.rng.choice
        pool = []
        for _ in range(self.count):
            female = self.rng.random() < 0.5
            first = choose(pools["first_f" if female else "first_m"])
            pool.append(Persona(first, choose(pools["surname"]), female))
        return pool

    @cached_property
    def places(self) -> list[Place]:
        """One place a row, out of a few that this table knows, some of them often."""
        places = load_places()
        if self.rng.random() < 0.5:
            countries = self.rng.sample(sorted({place.country for place in places}), 3)
            near = [place for place in places if place.country in countries]
        else:
            near = list(places)
        return skewed(
            self.rng, self.rng.sample(near, min(len(near), self.rng.randint(3, 25))), self.count
        )


def skewed(rng: Random, items: Sequence[Item], count: int) -> list[Item]:
    """Draw ``count`` of ``items`` with replacement: evenly, or the first ones much more often."""
    if not items:
        return []
    power = rng.choice((0.0, 0.5, 1.0, 1.5))
    weights = list(accumulate((rank + 1) ** -power for rank in range(len(items))))
    return rng.choices(items, cum_weights=weights, k=count)


def make(recipe: str, rows: Rows) -> list[Value]:
    """Return one value for each row; DataError for a recipe that nobody knows."""
    kind, _, rest = recipe.partition(" ")
    if kind in _MAKERS:
        return _MAKERS[kind](rows, rest)
    if kind in load_pools():
        return _some(rows, load_pools()[kind])
    raise DataError(f"no one knows how to make values of {recipe!r}; see schematune.base.values")


def _some(rows: Rows, words: Sequence[str]) -> list[Value]:
    few = rows.rng.randint(2, 12)
    known = rows.rng.sample(words, min(len(words), few))
    return list(skewed(rows.rng, known, rows.count))


def _bounds(text: str) -> tuple[float, float]:
    low, _, high = text.partition("..")
    return float(low), float(high)


def _around(rows: Rows, text: str) -> list[float]:
    """Draw numbers in the bounds: evenly, many small ones, or most in the middle."""
    low, high = _bounds(text)
    draw: Callable[[], float] = rows.rng.random
    style = rows.rng.random()
    if style < 0.35:
        return [low + (high - low) * draw() ** 3 for _ in range(rows.count)]
    if style < 0.6:
        return [low + (high - low) * (draw() + draw() + draw()) / 3 for _ in range(rows.count)]
    return [low + (high - low) * draw() for _ in range(rows.count)]


def _integers(rows: Rows, text: str) -> list[Value]:
    low, high = _bounds(text)
    step = rows.rng.choice((1, 1, 1, 5, 10)) if high - low > 100 else 1
    return [int(low) + round((number - low) / step) * step for number in _around(rows, text)]


def _reals(rows: Rows, text: str) -> list[Value]:
    digits = rows.rng.choice((1, 2, 2, 3))
    return [round(number, digits) for number in _around(rows, text)]


def _money(rows: Rows, text: str) -> list[Value]:
    style = rows.rng.random()
    numbers = _around(rows, text)
    if style < 0.2:
        return [float(round(number)) for number in numbers]
    if style < 0.4:
        return [round(number) + 0.99 for number in numbers]
    return [round(number, 2) for number in numbers]


def _percents(rows: Rows, _text: str) -> list[Value]:
    if rows.rng.random() < 0.4:
        return [rows.rng.choice((0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.5)) for _ in range(rows.count)]
    return [round(number, 1) for number in _around(rows, "0..100")]


def _days(rows: Rows, text: str) -> list[date]:
    low, high = _bounds(text)
    span = int(high - low) + 1
    width = rows.rng.randint(1, span) * 365  # some tables cover one year, others all
    first = date(int(low), 1, 1) + timedelta(rows.rng.randint(0, max(0, span * 365 - width)))
    rows.days = [first + timedelta(int(rows.rng.random() * width)) for _ in range(rows.count)]
    return rows.days


def _dates(rows: Rows, text: str) -> list[Value]:
    return [day.isoformat() for day in _days(rows, text)]


def _datetimes(rows: Rows, text: str) -> list[Value]:
    midnights = [datetime(day.year, day.month, day.day) for day in _days(rows, text)]
    seconds = 60 if rows.rng.random() < 0.5 else 1
    return [
        str(midnight + timedelta(seconds=int(rows.rng.random() * 86400) // seconds * seconds))
        for midnight in midnights
    ]


def _after(rows: Rows, text: str) -> list[Value]:
    low, high = _bounds(text)
    starts = rows.days or _days(rows, "2020..2024")
    rows.days = [day + timedelta(rows.rng.randint(int(low), int(high))) for day in starts]
    return [day.isoformat() for day in rows.days]


def _times(rows: Rows, _text: str) -> list[Value]:
    return [
        f"{rows.rng.randint(6, 22):02}:{rows.rng.choice((0, 0, 15, 30, 45)):02}"
        for _ in range(rows.count)
    ]


def _flags(rows: Rows, _text: str) -> list[Value]:
    share = rows.rng.choice((0.1, 0.3, 0.5, 0.7, 0.9))
    return [int(rows.rng.random() < share) for _ in range(rows.count)]


def _picks(rows: Rows, text: str) -> list[Value]:
    words = [word.strip() for word in text.split(",")]
    rows.rng.shuffle(words)
    return list(skewed(rows.rng, words, rows.count))


def _labels(rows: Rows, text: str) -> list[Value]:
    low, high = _bounds(text)
    style = rows.rng.random()
    labels = [_label(rows.rng, style) for _ in range(rows.rng.randint(int(low), int(high)))]
    return list(skewed(rows.rng, labels, rows.count))


def _label(rng: Random, style: float) -> str:
    pools = load_pools()
    if style < 0.3:
        return rng.choice(pools["adjective"])
    if style < 0.45:
        return f"{rng.choice(pools['adjective'])} {rng.choice(pools['word'])}"
    return invented_word(rng) if style < 0.6 else rng.choice(pools["word"])


def invented_word(rng: Random) -> str:
    """Return a word that is in no dictionary, so that only its spelling can be learned."""
    return "".join(rng.choices(load_pools()["syllable"], k=rng.randint(2, 4)))


def _codes(rows: Rows, pattern: str) -> list[Value]:
    letters, digits = "ABCDEFGHJKLMNPRSTUVWXYZ", "0123456789"
    sources = [{"?": letters, "#": digits}.get(mark, mark) for mark in pattern]
    return ["".join(map(rows.rng.choice, sources)) for _ in range(rows.count)]


def _notes(rows: Rows, _text: str) -> list[Value]:
    return list(rows.rng.choices(load_pools()["sentence"], k=rows.count))


def _genders(rows: Rows, _text: str) -> list[Value]:
    female, male = rows.rng.choice((("female", "male"), ("F", "M"), ("Female", "Male"), ("f", "m")))
    return [female if person.female else male for person in rows.people]


def _full_names(rows: Rows, _text: str) -> list[Value]:
    if rows.rng.random() < 0.15:
        return [f"{person.last}, {person.first}" for person in rows.people]
    return [f"{person.first} {person.last}" for person in rows.people]


def _emails(rows: Rows, _text: str) -> list[Value]:
    hosts = rows.rng.choice((("example.com",), ("mail.example", "post.example", "example.org")))
    return [f"{person.handle}@{rows.rng.choice(hosts)}" for person in rows.people]


def _companies(rows: Rows, _text: str) -> list[Value]:
    return [_company(rows.rng) for _ in range(rows.count)]


def _company(rng: Random) -> str:
    pools = load_pools()
    head = invented_word(rng).title() if rng.random() < 0.25 else rng.choice(pools["company_head"])
    if rng.random() < 0.2:
        head = f"{rng.choice(pools['surname'])} & {rng.choice(pools['surname'])}"
    tail = rng.choice(pools["company_tail"])
    return f"{head} {tail}" if rng.random() < 0.6 else f"{head} {rng.choice(pools['company_form'])}"


def _brands(rows: Rows, _text: str) -> list[Value]:
    known = [invented_word(rows.rng).title() for _ in range(rows.rng.randint(4, 12))]
    return list(skewed(rows.rng, known, rows.count))


def _pairs(first: str, second: str) -> Callable[[Rows, str], list[Value]]:
    def maker(rows: Rows, _text: str) -> list[Value]:
        heads, tails = load_pools()[first], load_pools()[second]
        choose, draw = rows.rng.choice, rows.rng.random
        return [
            f"{choose(heads)} {choose(tails)}" if draw() < 0.8 else choose(tails)
            for _ in range(rows.count)
        ]

    return maker


def _streets(rows: Rows, _text: str) -> list[Value]:
    pools, choose = load_pools(), rows.rng.choice
    return [
        f"{rows.rng.randint(1, 220)} {choose(pools['street_name'])} {choose(pools['street_kind'])}"
        for _ in range(rows.count)
    ]


def _phones(rows: Rows, _text: str) -> list[Value]:
    pattern = rows.rng.choice(("+## ### ######", "###-###-####", "(###) ###-####", "0## #######"))
    return _codes(rows, pattern)


_MAKERS: dict[str, Callable[[Rows, str], list[Value]]] = {
    "int": _integers,
    "year": _integers,
    "real": _reals,
    "rating": _reals,
    "money": _money,
    "percent": _percents,
    "date": _dates,
    "datetime": _datetimes,
    "after": _after,
    "time": _times,
    "bool": _flags,
    "pick": _picks,
    "words": _labels,
    "code": _codes,
    "note": _notes,
    "person": _full_names,
    "first": lambda rows, _: [person.first for person in rows.people],
    "last": lambda rows, _: [person.last for person in rows.people],
    "gender": _genders,
    "email": _emails,
    "phone": _phones,
    "username": lambda rows, _: [
        f"{person.handle}{rows.rng.randint(1, 99)}" for person in rows.people
    ],
    "street": _streets,
    "postcode": lambda rows, _: _codes(rows, rows.rng.choice(("#####", "####", "??# #??"))),
    "city": lambda rows, _: [place.city for place in rows.places],
    "state": lambda rows, _: [place.state for place in rows.places],
    "country": lambda rows, _: [place.country for place in rows.places],
    "company": _companies,
    "brand": _brands,
    "product": _pairs("product_adjective", "product_noun"),
    "title": _pairs("title_adjective", "title_noun"),
    "url": lambda rows, _: [
        f"https://{invented_word(rows.rng)}.example" for _ in range(rows.count)
    ],
}
