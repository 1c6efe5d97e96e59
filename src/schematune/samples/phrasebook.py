"""Patterns that are written down rather than programmed: SQL with slots, and how people ask for it.

In: the TOML files of ``phrases/`` and a world. Out: drafts. A pattern names what it needs by its
slots (``{E.joined}``: the date on which a row of the main entity came to be; ``{C.city}``: the city
of a child's row) and fits every schema that offers it. ``docs/phrasebook.md`` describes the slots.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random

from schematune.errors import ConfigError
from schematune.samples.casting import KEYS, NAMES, Cast, candidates, casts, signs_up
from schematune.samples.conditions import (
    TITLES,
    Condition,
    a_date,
    a_number,
    a_value,
    condition,
    describe,
    phrase,
    say_date,
    say_number,
    say_value,
    some_text,
)
from schematune.samples.draft import Draft
from schematune.samples.sql import count_alias, finish, instances, lit, ref, src
from schematune.samples.understanding import Attribute, World
from schematune.words import MONTHS, NATIONAL, plural

FOLDER = Path(__file__).parent / "phrases"

_SLOT = re.compile(r"\{([^{}]+)\}")
_CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
_MACROS = (
    "year", "month", "day", "age", "years", "days", "domain", "first", "weekday", "monthno",
    "yearno", "monthday", "ago", "this", "lastyear", "inyear", "inmonth", "like", "yes", "no",
)  # fmt: skip
_MACRO = re.compile(rf"@({'|'.join(_MACROS)})\(([^()]*)\)")
_UNREAD = re.compile(rf"@({'|'.join(_MACROS)})\(")
_FULL = re.compile(r"{Es?}(?:'| (?:of|in|per|from|for) (?:each|every)| of which)")
"""Where a condition behind the noun would be said of what follows: "each client's orders"."""
_UNLESS_NULL = re.compile(r"NOT IN \(SELECT \{(\w)\.(p?fk)\} FROM \{\1\}( WHERE)?")
_DOMAINS = ("gmail.com", "yahoo.com", "outlook.com", "hotmail.com", "icloud.com", "web.de",
            "example.com", "proton.me", "gmx.net", "aol.com")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pattern:
    """SQL with slots and its wordings; ``person`` asks for people as the main entity.

    Without SQL it is a question that no schema answers which has none of the words in ``lacks``.
    """

    kind: str
    ask: tuple[str, ...]
    sql: str = ""
    person: bool = False
    weight: float = 1.0
    lacks: str = ""

    @property
    def needs(self) -> tuple[str, ...]:
        """The entities and attributes that the slots name, entities first."""
        return _all_needs(" ".join((self.sql, *self.ask)))


@cache
def _all_needs(text: str) -> tuple[str, ...]:
    found = {need for slot in _SLOT.findall(text) for need in _needs(slot)}
    return tuple(sorted(found, key=lambda need: ("." in need, need)))


def _needs(slot: str) -> Iterator[str]:
    """Yield what a slot refers to: ``E``, ``E.city``.

    >>> list(_needs("v:E.city")), list(_needs("Es")), list(_needs("n"))
    (['E', 'E.city'], ['E'], [])
    """
    subject = slot.split(":")[-1]
    if match := re.fullmatch(r"([ECDPAK])s?(?:#\d)?(?:\.(\w+))?", subject):
        yield match[1]
        if match[2]:
            yield f"{match[1]}.{_singular_name(match[2])}"


def _singular_name(name: str) -> str:
    """Return the attribute that a slot names, in whatever number.

    >>> _singular_name("cities"), _singular_name("cats2"), _singular_name("status")
    ('city', 'cat2', 'status')
    """
    stem, digit = re.fullmatch(r"(\w+?)([23]?)", name).groups()  # type: ignore[union-attr]
    singulars = (
        stem,
        stem.removesuffix("s"),
        stem.removesuffix("es"),
        f"{stem.removesuffix('ies')}y",
    )
    known = next((s for s in singulars if s in NAMES), None)
    if known is None:
        raise ConfigError(f"there is no slot {name!r}; known: {', '.join(sorted(NAMES))}")
    return f"{known}{digit}"


@cache
def patterns() -> tuple[Pattern, ...]:
    """Return every pattern of ``phrases/``; ConfigError names a file that is not in order."""
    return tuple(p for path in sorted(FOLDER.glob("*.toml")) for p in read_patterns(path))


def read_patterns(path: Path) -> list[Pattern]:
    """Read one file; ConfigError says which pattern lacks what."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8")).get("pattern", [])
        return [
            Pattern(**{**entry, "kind": f"{path.stem}/{entry['kind']}", "ask": tuple(entry["ask"])})
            for entry in found
        ]
    except (OSError, tomllib.TOMLDecodeError, TypeError, KeyError) as error:
        raise ConfigError(f"{path}: {error!r} in a pattern") from error


def written_down(world: World, rng: Random) -> Draft | None:
    """Return a draft of some pattern that has SQL and fits the world."""
    return _some_draft(_with_sql(True), world, rng)


def unanswered(world: World, known: Container[str], rng: Random) -> Draft | None:
    """Return a question that the world cannot answer: it lacks all of a pattern's words."""
    absent = _with_sql(False)
    lacking = tuple(p for p in absent if not any(word in known for word in p.lacks.split()))
    return _some_draft(lacking, world, rng)


@cache
def _with_sql(answered: bool) -> tuple[Pattern, ...]:
    return tuple(p for p in patterns() if bool(p.sql) is answered)


def _some_draft(among: Sequence[Pattern], world: World, rng: Random) -> Draft | None:
    """Return a draft of one of the patterns, tried at random: most fit most databases."""
    weights = [p.weight for p in among]
    drawn = rng.choices(among, weights, k=_TRIES) if among else []
    return next((made for p in drawn if (made := draft(p, world, rng))), None)


_TRIES = 12
PATTERNS = ((written_down, 220.0),)
"""For the generator: about as often as all programmed patterns together."""


def draft(pattern: Pattern, world: World, rng: Random) -> Draft | None:
    """Return the pattern over some entities that fit it; None where values are lacking."""
    choices = list(_choices(pattern, world))
    if not choices:
        return None
    cast = rng.choice(choices)
    bound = _bind(pattern, world, cast, rng)
    if bound is None:
        return None
    wording = rng.choice(pattern.ask)
    if not _is_clear(wording, pattern, cast, world):
        return None
    # A further condition is said of the main entity, so that a wording must name it.
    has_room = re.search(r"{Es?}", wording) and not _FULL.search(wording)
    extra = _extra(pattern, world, cast, bound, rng) if has_room else None
    scene = _Scene(world, cast, bound, rng, extra)
    try:
        sql = scene.sql(pattern.sql)
        question = scene.words(wording)
    except _Lacking:
        return None
    if any(a.is_hiring for a in bound.values()) and signs_up(question):
        return None
    if not sql:
        return Draft(question, None, f"unanswerable:{pattern.kind}")
    return Draft(question, finish(sql, world.schema.dialect), pattern.kind)


def _is_clear(wording: str, pattern: Pattern, cast: Cast, world: World) -> bool:
    """Tell whether a wording says whom it means, where there are several kinds of people."""
    others = any(e.is_person for e in world.entities.values() if e is not cast.entities["E"])
    if pattern.person and pattern.sql and others and not re.search(r"{Es?}", wording):
        return False
    reach = cast.entities.get("K")
    return not (reach and "contact" in wording and "contact" not in reach.singulars[0])


# --- who and what -----------------------------------------------------------------------------


class _Lacking(Exception):
    """A column has no value that a slot could say."""


def _choices(pattern: Pattern, world: World) -> Iterator[Cast]:
    letters = [need for need in pattern.needs if "." not in need]
    for entity in world.entities.values():
        if pattern.person and not entity.is_person:
            continue
        for cast in casts(entity, letters, world):
            if all(_offers(cast, need) for need in pattern.needs if "." in need):
                yield cast


def _offers(cast: Cast, need: str) -> bool:
    letter, _, name = need.partition(".")
    return bool(candidates(cast, letter, name))


def _bind(pattern: Pattern, world: World, cast: Cast, rng: Random) -> dict[str, Attribute] | None:
    """Choose an attribute for each slot; two slots of an entity never mean the same column."""
    bound: dict[str, Attribute] = {}
    for need in (need for need in pattern.needs if "." in need):
        letter, _, name = need.partition(".")
        options = candidates(cast, letter, name)
        if name not in KEYS:
            taken = {a.ref for n, a in bound.items() if n.partition(".")[2] not in KEYS}
            options = [a for a in options if a.ref not in taken]
        if not options:
            return None
        chosen = rng.choice(options) if name != "name" else options[0]
        is_group = letter == "E" and chosen.role in ("category", "place", "flag")
        bound[need] = world.among_people(cast.entities["E"], chosen) if is_group else chosen
    return _told_apart(bound, cast)


def _told_apart(bound: dict[str, Attribute], cast: Cast) -> dict[str, Attribute]:
    """Return the attributes, those of other tables with their noun where E's is called the same."""
    own = {p for need, a in bound.items() if need.startswith("E.") for p in a.phrases}
    return {
        need: a.of(cast.entities[need[0]].singulars[0])
        if need[0] != "E" and a.role == "date" and own & set(a.phrases)
        else a
        for need, a in bound.items()
    }


def _extra(
    pattern: Pattern, world: World, cast: Cast, bound: Mapping[str, Attribute], rng: Random
) -> Condition | None:
    """Return a further condition on the main entity where the SQL has room for one."""
    if not re.search(r"\{(AND|WHERE)\}", pattern.sql) or rng.random() < 0.55:
        return None
    found = condition(world, cast.entities["E"], rng, near=True)
    taken = [a for need, a in bound.items() if need.startswith("E.")]
    if found is None or found.links or any(a.column.name == found.about for a in taken):
        return None
    # "With a gender but without a birth date" is about both.
    return None if any(a.ref in found.sql for a in taken) else found


# --- slots ------------------------------------------------------------------------------------


class _Scene:
    """One choice of everything that a pattern leaves open; SQL and words agree on it."""

    def __init__(
        self,
        world: World,
        cast: Cast,
        bound: Mapping[str, Attribute],
        rng: Random,
        extra: Condition | None,
    ) -> None:
        self._world, self._cast, self._bound = world, cast, bound
        self._rng, self._extra = rng, extra
        self._drawn: dict[str, tuple[str, str]] = {}
        self._nouns: dict[str, int] = {}
        self._phrases: dict[str, str] = {}
        self._described = False

    def sql(self, text: str) -> str:
        """Return the SQL with its slots and macros filled, columns still as references."""
        text = _UNLESS_NULL.sub(self._without_nulls, " ".join(text.split()))
        text = _SLOT.sub(lambda match: self._in_sql(match[1]), text)
        while match := _MACRO.search(text):
            text = text[: match.start()] + self._macro(match[1], match[2]) + text[match.end() :]
        if _UNREAD.search(text):  # a stored text with brackets stands in it
            raise _Lacking
        return _with_closed_queries(text, self._world.schema.dialect)

    def words(self, text: str) -> str:
        """Return a wording with its alternatives chosen and its slots said."""
        while match := _CHOICE.search(text):
            chosen = self._rng.choice(match[1].split("|"))
            text = text[: match.start()] + chosen + text[match.end() :]
        text = _SLOT.sub(lambda match: self._in_words(match[1]), text)
        return re.sub(r" ([?.,!])", r"\1", " ".join(text.split()))

    # in SQL

    def _without_nulls(self, match: re.Match[str]) -> str:
        """Leave missing pointers out of NOT IN, which one NULL would make unknown for every row."""
        if not self._bound[f"{match[1]}.{match[2]}"].profile.nulls:
            return match[0]
        kept = f"{match[0].removesuffix(' WHERE')} WHERE {{{match[1]}.{match[2]}}} IS NOT NULL"
        return f"{kept} AND" if match[3] else kept

    def _in_sql(self, slot: str) -> str:
        if slot in ("AND", "WHERE"):
            return f" {slot} {self._extra.sql}" if self._extra else ""
        if re.fullmatch(r"[ECDPAK](#\d)?", slot):
            letter, _, number = slot.partition("#")
            table = self._cast.entities[letter].table.name
            return src(f"{table}#{number}" if number else table)
        if match := re.fullmatch(r"([ECDPAK])(#\d)?\.(\w+)", slot):
            attribute = self._bound[f"{match[1]}.{match[3]}"]
            return ref(f"{attribute.table}{match[2] or ''}", attribute.column.name)
        if slot == "count":
            return count_alias(self._cast.entities["E"].singulars[0])
        return self._draw(slot)[0]

    def _macro(self, name: str, inside: str) -> str:
        engine, arguments = self._world.engine, [part.strip() for part in inside.split(",")]
        plain: Mapping[str, Callable[..., str]] = {
            "year": engine.year_bucket, "month": engine.month_bucket, "day": engine.day,
            "age": engine.age, "years": engine.years_between, "days": engine.days_between,
            "domain": engine.domain, "first": engine.first_word, "weekday": engine.weekday,
            "monthno": engine.month_number, "yearno": engine.year, "monthday": engine.month_day,
        }  # fmt: skip
        match name:
            case "ago":
                return engine.ago(int(arguments[0]), arguments[1])
            case "this":
                return engine.this(arguments[0], arguments[1])
            case "lastyear":
                return engine.last_year(arguments[0])
            case "inyear":
                return engine.in_year(arguments[0], int(arguments[1]))
            case "inmonth":
                return engine.in_month(arguments[0], arguments[1])
            case "like":
                return engine.like(arguments[0], arguments[1])
            case "yes" | "no":
                return self._flag(arguments[0], wanted=name == "yes")
        return plain[name](*arguments)

    def _flag(self, column: str, *, wanted: bool) -> str:
        attribute = next(a for a in self._bound.values() if _same_column(a, column))
        value = attribute.flag(wanted=wanted)
        if value is None:
            raise _Lacking
        return self._world.engine.true(column, attribute.column.kind, value)

    # in words

    def _in_words(self, slot: str) -> str:
        if slot == "who":
            return self._cast.entities["E"].who
        if match := re.fullmatch(r"([ECDPAK])(s?)", slot):
            return self._noun(match[1], many=bool(match[2]))
        if match := re.fullmatch(r"([ECDPAK])\.(\w+)", slot):
            name = _singular_name(match[2])
            need = f"{match[1]}.{name}"
            # One column, one phrase: "gender" and "sex" in one sentence would be two things.
            said = self._phrases.setdefault(need, phrase(self._bound[need], self._rng))
            return said if name == match[2] else plural(said)
        return self._draw(slot)[1]

    def _noun(self, letter: str, *, many: bool) -> str:
        entity = self._cast.entities[letter]
        chosen = self._nouns.setdefault(letter, self._rng.randrange(len(entity.singulars)))
        noun = (entity.plurals if many else entity.singulars)[chosen]
        if letter != "E" or self._extra is None or self._described:
            return noun
        self._described = True
        return describe(noun, (self._extra,), one=not many)

    # values

    def _draw(self, slot: str) -> tuple[str, str]:
        """Return a slot's value in SQL and in words, the same each time it is asked for."""
        if slot not in self._drawn:
            made = self._drawn_value(slot)
            if made is None:
                raise _Lacking
            self._drawn[slot] = made
        return self._drawn[slot]

    def _drawn_value(self, slot: str) -> tuple[str, str] | None:
        kind, _, need = slot.partition(":")
        rng = self._rng
        match kind:
            case "n" | "few":
                number = rng.choice((2, 3, 3, 4, 5, 5, 6, 7, 8, 10))
                return str(number), say_number(number, rng)
            case "N":
                number = rng.choice((10, 15, 20, 25, 30, 50, 75, 100, 150, 200))
                return str(number), str(number)
            case "pct":
                number = rng.choice((5, 10, 15, 20, 25, 30, 40, 50, 60, 75))
                return str(number), str(number)
            case "a":
                age = rng.choice((18, 20, 21, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70))
                return str(age), str(age)
            case "b":
                age = int(self._draw("a")[0]) + rng.choice((5, 10, 15, 20))
                return str(age), str(age)
            case "days":
                count = rng.choice((7, 10, 14, 30, 60, 90, 180))
                return str(count), str(count)
            case "domain":
                domain = rng.choice(_DOMAINS)
                return domain, domain
            case "brand":
                domain = self._draw("domain")[0]
                return domain, domain.partition(".")[0].capitalize()
        attribute = self._bound.get(need)
        if kind == "l" and attribute:
            return self._a_higher_number(attribute, self._draw(f"k:{need}")[0])
        return self._value_of(kind, attribute) if attribute else None

    def _a_higher_number(self, attribute: Attribute, than: str) -> tuple[str, str] | None:
        drawn = (a_number(attribute, self._rng) for _ in range(12))
        higher = next((n for n in drawn if n is not None and n > float(than)), None)
        return None if higher is None else (str(higher), say_number(higher, self._rng))

    def _value_of(self, kind: str, attribute: Attribute) -> tuple[str, str] | None:
        rng = self._rng
        match kind:
            case "v" | "w" | "u":
                return self._a_value(attribute)
            case "adj":
                value = a_value(attribute, rng)
                adjective = NATIONAL.get(str(value).lower())
                return (lit(value), adjective) if adjective and value is not None else None
            case "k":
                number = a_number(attribute, rng)
                return None if number is None else (str(number), say_number(number, rng))
            case "first" | "last" | "initial" | "part" | "full":
                return _of_text(kind, some_text(attribute, rng))
        day = self._day(attribute, kind)
        return _of_date(kind, day, rng) if day else None

    def _a_value(self, attribute: Attribute) -> tuple[str, str] | None:
        taken = {made for made, _ in self._drawn.values()}
        for _ in range(8):
            value = a_value(attribute, self._rng)
            if value is not None and lit(value) not in taken:
                return lit(value), say_value(value, attribute, self._rng)
        return None

    def _day(self, attribute: Attribute, kind: str) -> date | None:
        """Return the day that all slots of a column share, a later one for ``d2`` and the like."""
        key = f"day of {attribute.ref}"
        if key not in self._drawn:
            day = a_date(attribute, self._rng)
            if day is None:
                return None
            self._drawn[key] = (day.isoformat(), "")
        day = date.fromisoformat(self._drawn[key][0])
        return day + timedelta(days=366) if kind.endswith("2") else day


def _with_closed_queries(text: str, dialect: str) -> str:
    """Finish the queries within the query that read only their own tables: they need no aliases."""
    hidden: list[str] = []

    def whole(part: str) -> str:
        while match := re.search(r"\x06(\d+)\x07", part):
            part = f"{part[: match.start()]}({hidden[int(match[1])]}){part[match.end() :]}"
        return part

    while match := re.search(r"\(([^()]*)\)", text):
        inner = whole(match[1])
        closed = instances(inner, reading=True) <= instances(inner)
        hidden.append(finish(inner, dialect) if inner.startswith("SELECT ") and closed else inner)
        text = f"{text[: match.start()]}\x06{len(hidden) - 1}\x07{text[match.end() :]}"
    return whole(text)


def _same_column(attribute: Attribute, column: str) -> bool:
    return column.split("\x1f")[-1].rstrip("\x03") == attribute.column.name


def _of_text(kind: str, text: str) -> tuple[str, str] | None:
    words = text.split()
    if not words or (kind == "last" and len(words) < 2):
        return None
    if kind in ("first", "initial") and words[0].rstrip(".") in TITLES:
        return None
    said = {"first": words[0], "last": words[-1], "initial": text[0], "full": text,
            "part": max(words, key=len)}[kind]  # fmt: skip
    return said.replace("'", "''"), said


def _of_date(kind: str, day: date, rng: Random) -> tuple[str, str] | None:
    """Return what a slot such as ``y`` (year), ``ym`` (month) or ``d`` (day) says of a day."""
    year, month = day.year, MONTHS[day.month - 1]
    quarter = (day.month - 1) // 3 + 1
    after = date(year + quarter // 4, quarter * 3 % 12 + 1, 1)
    match kind.rstrip("2"):
        case "y":
            return str(year), str(year)
        case "next":
            return str(year + 1), str(year + 1)
        case "prev":
            return str(year - 1), str(year - 1)
        case "ym":
            said = rng.choice((f"{month} {year}", f"{month} {year}", f"{month} of {year}"))
            return f"{day:%Y-%m}", said
        case "mm":
            return f"{day:%m}", month
        case "d":
            return day.isoformat(), say_date(day, rng)
        case "q":
            word = ("first", "second", "third", "fourth")[quarter - 1]
            return str(quarter), rng.choice((f"Q{quarter}", f"the {word} quarter"))
        case "qfrom":
            return f"{year}-{quarter * 3 - 2:02d}-01", ""
        case "quntil":
            return after.isoformat(), ""
        case "decade":
            return str(year // 10 * 10), f"{year // 10 * 10}s"
        case "decadeend":
            return str(year // 10 * 10 + 9), ""
    return None
