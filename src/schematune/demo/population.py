"""Draws the demo's customers, addresses and contacts: plausible, and untidy where people are.

In: a seeded generator. Out: rows of the three tables, in the order of their columns. What is
untidy on purpose: unknown values, one person signed up twice, customers without an address or
with several, two addresses marked primary, e-mail in capitals, a birth date that a form defaulted.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random

from schematune.demo.places import COUNTRIES, City, Country

CUSTOMERS = 3000
FIRST_DAY = datetime(2018, 3, 1)
LAST_DAY = datetime(2025, 12, 31, 23, 59, 59)

_SOURCES = {"web": 46, "mobile app": 24, "store": 14, "referral": 9, "partner": 7}
_DUPLICATE_SHARE = 0.03
_DEFAULTED_BIRTH = date(1900, 1, 1)  # what an old form wrote where the field was left empty

Row = tuple[str | int | None, ...]
"""One row, in the order of its table's columns."""


@dataclass(frozen=True, slots=True)
class Person:
    """One sign-up; the same person may sign up twice."""

    name: str
    gender: str | None
    born: date | None
    country: Country
    source: str | None
    created: datetime
    updated: datetime | None


def customers(random: Random, count: int = CUSTOMERS) -> list[Person]:
    """Return sign-ups in the order of their dates; some people stand in it twice."""
    people = [_person(random) for _ in range(round(count * (1 - _DUPLICATE_SHARE)))]
    twice = random.sample(people, count - len(people))
    people += [_again(person, random) for person in twice]
    return sorted(people, key=lambda person: person.created)


def customer_row(key: int, person: Person) -> Row:
    """Return the row of the table ``customer``."""
    return (
        key, person.source, person.name, _stamp(person.created), _stamp(person.updated),
        person.gender, person.born.isoformat() if person.born else None,
    )  # fmt: skip


def addresses(random: Random, people: list[Person]) -> Iterator[Row]:
    """Yield rows of the table ``address``: none, one or several for each customer."""
    key = 0
    for customer_key, person in enumerate(people, start=1):
        count = random.choices((0, 1, 2, 3), weights=(8, 60, 24, 8))[0]
        primary = random.randrange(count) if count and random.random() < 0.97 else -1
        for number in range(count):
            key += 1
            is_primary = int(number == primary or random.random() < 0.01)
            yield _address(key, customer_key, person, is_primary, random)


def contacts(random: Random, people: list[Person]) -> Iterator[Row]:
    """Yield rows of the table ``contact``: mostly one for each customer, at times none or two."""
    key = 0
    for customer_key, person in enumerate(people, start=1):
        for _ in range(random.choices((0, 1, 2), weights=(4, 75, 21))[0]):
            key += 1
            created = _later(person.created, random, days=40)
            yield (
                key, customer_key,
                _email(person, random) if random.random() < 0.93 else None,
                _fill(person.country.phone, random) if random.random() < 0.82 else None,
                _stamp(created), _stamp(_update(created, random)),
            )  # fmt: skip


def _person(random: Random) -> Person:
    country = random.choices(COUNTRIES, weights=[country.weight for country in COUNTRIES])[0]
    gender = random.choices(("Female", "Male", "Other", None), weights=(47, 44, 2, 7))[0]
    first = random.choice(_first_names(country, gender))
    created = _sign_up(random)
    return Person(
        name=f"{first} {random.choice(country.surnames)}",
        gender=gender,
        born=_birth(created.date(), random),
        country=country,
        source=random.choices((*_SOURCES, None), weights=(*_SOURCES.values(), 3))[0],
        created=created,
        updated=_update(created, random),
    )


def _first_names(country: Country, gender: str | None) -> tuple[str, ...]:
    by_gender = {"Female": country.women, "Male": country.men}
    return by_gender.get(gender or "", country.women + country.men)


def _again(person: Person, random: Random) -> Person:
    """Return the same person, signed up again elsewhere and written a little differently."""
    created = _later(person.created, random, days=700)
    written = random.choice((person.name, person.name.upper(), _without_marks(person.name)))
    source = random.choice([source for source in _SOURCES if source != person.source])
    return replace(
        person, name=written, source=source, created=created, updated=_update(created, random)
    )


def _sign_up(random: Random) -> datetime:
    """Return a moment that is the likelier the later it is: sign-ups grow from year to year."""
    share = random.random() ** 0.55
    day: datetime = FIRST_DAY + (LAST_DAY - FIRST_DAY) * share
    # People sign up between seven in the morning and eleven at night.
    return day.replace(
        hour=random.randint(7, 22), minute=random.randrange(60), second=random.randrange(60)
    )


def _birth(signed_up: date, random: Random) -> date | None:
    if random.random() < 0.06:
        return None
    if random.random() < 0.004:
        return _DEFAULTED_BIRTH
    age = min(max(random.gauss(41, 14), 18), 92)
    return signed_up - timedelta(days=round(age * 365.25) + random.randrange(365))


def _later(moment: datetime, random: Random, days: int) -> datetime:
    room = min((LAST_DAY - moment).total_seconds(), days * 86_400)
    return moment + timedelta(seconds=random.randrange(max(int(room), 1)))


def _update(created: datetime, random: Random) -> datetime | None:
    return _later(created, random, days=600) if random.random() < 0.7 else None


def _address(key: int, customer_key: int, person: Person, is_primary: int, random: Random) -> Row:
    country = person.country
    city = _city(country, random)
    created = _later(person.created, random, days=500)
    known = random.random()
    return (
        key, customer_key,
        country.street.format(name=random.choice(country.streets), number=random.randint(1, 999)),
        city.name, city.state,
        _fill(city.postal, random) if random.random() < 0.97 else None,
        country.name if known < 0.98 else None,
        is_primary if known > 0.01 else None,
        _stamp(created), _stamp(_update(created, random)),
    )  # fmt: skip


def _city(country: Country, random: Random) -> City:
    """Return a city; larger ones, which stand first, are likelier."""
    weights = [1 / (rank + 1.5) for rank in range(len(country.cities))]
    return random.choices(country.cities, weights=weights)[0]


def _email(person: Person, random: Random) -> str:
    first, _, last = _without_marks(person.name).lower().replace("'", "").partition(" ")
    local = random.choice(
        (f"{first}.{last}", f"{first[0]}{last}", f"{first}{last}", f"{last}.{first}")
    )
    number = str(random.randint(1, 99)) if random.random() < 0.4 else ""
    address = f"{local}{number}@{random.choice(person.country.mail)}"
    return address.upper() if random.random() < 0.03 else address


def _without_marks(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    return "".join(char for char in folded if not unicodedata.combining(char))


def _fill(pattern: str, random: Random) -> str:
    marks = {"#": "0123456789", "@": "ABCDEFGHJKLMNPRSTUVWXY"}
    return "".join(random.choice(marks[char]) if char in marks else char for char in pattern)


def _stamp(moment: datetime | None) -> str | None:
    return moment.strftime("%Y-%m-%d %H:%M:%S") if moment else None
