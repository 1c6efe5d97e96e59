"""What a schema means: what its columns are, what people call them, how its tables hang together.

In: a schema and its profile, and wordings that somebody knows better. Out: a frozen world that the
patterns of the generator draw from.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from schematune.glossary import NO_WORDS, Glossary, Term
from schematune.profile import ColumnProfile, Profile, Value, words_of
from schematune.samples.sql import Engine, ref
from schematune.schema import Column, Schema, Table
from schematune.words import PEOPLE, SYNONYMS, plural, readable, singular

Role = Literal["key", "name", "category", "place", "measure", "year", "date", "flag", "email",
               "phone", "text", "code"]  # fmt: skip

_TITLES = {"title", "label", "caption", "headline", "subject", "model"}
_NAME_WORDS = {"name", "fullname", *_TITLES}
_NAME_PARTS = {"first", "last", "full", "family", "given", "middle", "fullname"}
_PLACE_WORDS = {"city", "town", "state", "country", "region", "province", "county", "nation",
                "continent", "district", "location", "borough"}  # fmt: skip
_CATEGORY_WORDS = {"status", "type", "category", "kind", "gender", "sex", "class", "level", "source",
                   "channel", "genre", "color", "colour", "brand", "currency", "language", "method",
                   "role", "grade", "priority", "department", "segment", "tier", "plan", "stage",
                   "nationality", "position", "format", "mode", "reason", "result", "size"}  # fmt: skip
_KEY_WORDS = {"id", "key", "pk", "uuid", "guid", "ident", "identifier"}
_CODE_WORDS = {"code", "zip", "postcode", "postal", "sku", "isbn", "number", "no", "num", "nr", "ref",
               "reference", "plate", "vin", "barcode", "serial", "imei", "hash", "token"}  # fmt: skip
_ADDRESS_WORDS = frozenset("address location residence place home domicile site".split())
REACHING_WORDS = frozenset("contact phone mail email channel reachability".split())
_ENDS = frozenset("to until end ended expiry expires left".split())
_YES = {"active", "primary", "main", "default", "current", "valid", "public", "paid", "flag"}
_TABLE_PREFIXES = {"tbl", "tb", "dim", "fact", "fct", "stg", "t", "vw", "v", "ref", "lkp", "dbo"}


@dataclass(frozen=True, slots=True)
class Attribute:
    """One column as people see it; ``phrases`` are singular noun phrases, the plainest first."""

    table: str
    column: Column
    profile: ColumnProfile
    role: Role
    phrases: tuple[str, ...]
    meanings: Mapping[Value, str] = field(default_factory=dict, compare=False)

    @property
    def ref(self) -> str:
        """The column of the table's first instance, for :func:`schematune.samples.sql.finish`."""
        return ref(self.table, self.column.name)

    def at(self, instance: str) -> str:
        """Return the column of another instance of its table."""
        return ref(instance, self.column.name)

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the plainest phrase."""
        return tuple(self.phrases[0].split())

    def of(self, noun: str) -> Attribute:
        """Return the column with the noun of its table before each of its names: visit status."""
        phrases = (p if p.startswith(noun) else f"{noun} {p}" for p in self.phrases)
        return replace(self, phrases=tuple(phrases))

    def told_by(self, noun: str) -> Attribute:
        """Return the column as it is called without naming its table: "label" is anything's."""
        is_plain = self.role in ("email", "phone", "place")
        is_told = len(self.words) > 1 and self.role != "date"
        return self if is_plain or is_told else self.of(noun)

    @property
    def is_birth(self) -> bool:
        """True for dates of birth, which have an age."""
        return self.role == "date" and bool({"birth", "born", "birthday", "dob"} & set(self.words))

    @property
    def is_hiring(self) -> bool:
        """True for dates at which people start to work: nobody says that they sign up."""
        return self.role == "date" and bool({"hire", "hired", "start", "started"} & set(self.words))

    @property
    def has_times(self) -> bool:
        """True for dates with a time of day, as far as their values tell; midnights are none."""
        known = (*self.profile.values, self.profile.low, self.profile.high)
        values = [value for value in known if isinstance(value, str)]
        if values:
            return any(set(value[10:]) & set("123456789") for value in values)
        return self.column.kind != "date" and self.profile.looks_like != "date"

    def flag(self, *, wanted: bool) -> Value | None:
        """Return the value that says yes, or no, in a flag; None where none does."""
        known = ("1", "y", "yes", "true", "t") if wanted else ("0", "n", "no", "false", "f")
        values = self.profile.values or (0, 1)
        return next((value for value in values if str(value).lower() in known), None)

    @property
    def snake(self) -> str:
        """The plainest phrase as part of an SQL alias."""
        plain = "_".join(word for word in self.words if word.isascii() and word.isalnum())
        return plain.lstrip("0123456789_") or "value"


@dataclass(frozen=True, slots=True)
class Link:
    """Rows of ``child`` point at one row of ``parent`` by single columns."""

    child: str
    child_column: str
    parent: str
    parent_column: str

    def on(self, child: str = "", parent: str = "") -> str:
        """Return the join condition between instances of the two tables."""
        return (
            f"{ref(child or self.child, self.child_column)} = "
            f"{ref(parent or self.parent, self.parent_column)}"
        )


@dataclass(frozen=True)
class Entity:
    """One table as people see it."""

    table: Table
    rows: int
    singulars: tuple[str, ...]
    plurals: tuple[str, ...]
    attributes: tuple[Attribute, ...]
    is_person: bool

    def with_role(self, *roles: Role) -> tuple[Attribute, ...]:
        """Return the attributes that play one of these roles."""
        return tuple(a for a in self.attributes if a.role in roles)

    @cached_property
    def name(self) -> Attribute | None:
        """The attribute that people know a row by."""
        names = self.with_role("name")
        return names[0] if names else None

    @cached_property
    def both_names(self) -> tuple[Attribute, ...]:
        """First and last name, where a name stands in two columns; empty where it does not."""
        names = self.with_role("name")
        first = next((a for a in names if {"first", "given", "forename"} & set(a.words)), None)
        last = next((a for a in names if {"last", "family", "surname"} & set(a.words)), None)
        return (first, last) if first and last else ()

    @cached_property
    def key(self) -> Attribute | None:
        """The single-column primary key."""
        if len(self.table.primary_key) != 1:
            return None
        return next(a for a in self.attributes if a.column.name == self.table.primary_key[0])

    @cached_property
    def birth(self) -> Attribute | None:
        """The date of birth."""
        return next((a for a in self.attributes if a.is_birth), None)

    @cached_property
    def is_address(self) -> bool:
        """True where a row says where somebody is, not where somebody was: none that has an end."""
        ends = (_ENDS & set(a.words) for a in self.with_role("date"))
        return bool(_ADDRESS_WORDS & set(self.singulars[0].split())) and not any(ends)

    @property
    def tells_where(self) -> bool:
        """True where a row says where somebody is or how to reach somebody."""
        return self.is_address or bool(REACHING_WORDS & set(self.singulars[0].split()))

    @property
    def who(self) -> str:
        """The relative pronoun."""
        return "who" if self.is_person else "that"


@dataclass(frozen=True)
class World:
    """All entities and links of a schema."""

    schema: Schema
    engine: Engine
    entities: Mapping[str, Entity]
    links: tuple[Link, ...]
    weights: tuple[float, ...] = field(default=())
    glossary: Glossary = NO_WORDS

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Entities' table names, in the order of the schema."""
        return tuple(self.entities)

    @cached_property
    def columns(self) -> Mapping[tuple[str, str], Attribute]:
        """All columns by table and name, in lower case."""
        return {
            (name.lower(), a.column.name.lower()): a
            for name, entity in self.entities.items()
            for a in entity.attributes
        }

    @cached_property
    def nullable(self) -> Mapping[tuple[str, str], Attribute]:
        """Those with missing values."""
        return {name: a for name, a in self.columns.items() if a.profile.nulls}

    @cached_property
    def measures(self) -> tuple[Term, ...]:
        """The house's own figures."""
        return tuple(term for name in self.names for term in self.glossary.of("measure", name))

    def children(self, table: str) -> tuple[Link, ...]:
        """Return the links from other tables that point at this one."""
        return tuple(li for li in self.links if li.parent == table and li.child != table)

    def told_apart(self, entity: Entity, a: Attribute) -> Attribute:
        """Return a column with its table's noun, unless no other could be meant by its name."""
        others = [e for e in self.entities.values() if e is not entity]
        taken = {p for e in others for b in e.attributes for p in b.phrases}
        if entity.singulars[0] in a.phrases or not taken & set(a.phrases):
            return a
        if entity.is_address and not any(e.is_address for e in others):
            return a  # "customers per city" means where they live
        return a.of(entity.singulars[0])

    def among_people(self, entity: Entity, a: Attribute) -> Attribute:
        """Return a column with its table's noun where people whom rows belong to have it too."""
        if entity.is_person:
            return a
        owners = (self.entities[link.parent] for link in self.parents(entity.table.name))
        theirs = {p for e in owners if e.is_person for b in e.attributes for p in b.phrases}
        return a.of(entity.singulars[0]) if theirs & set(a.phrases) else a

    def parents(self, table: str) -> tuple[Link, ...]:
        """Return the links from this table to others."""
        return tuple(li for li in self.links if li.child == table and li.parent != table)


def understand(
    schema: Schema,
    profile: Profile,
    nouns: Mapping[str, tuple[str, str]] | None = None,
    phrases: Mapping[tuple[str, str], tuple[str, ...]] | None = None,
    meanings: Mapping[tuple[str, str], Mapping[Value, str]] | None = None,
    glossary: Glossary = NO_WORDS,
) -> World:
    """Return the world of a schema.

    ``nouns`` and ``phrases`` override what names suggest; ``meanings`` say stored values in words;
    the words of the ``glossary`` come beside what names suggest.
    """
    entities = {
        table.name: _entity(
            table, profile, (nouns or {}).get(table.name), phrases or {}, meanings or {}
        )
        for table in schema
        if table.columns
    }
    entities = _with_people(_with_own_words(entities))
    entities = {name: _with_words(entity, glossary) for name, entity in entities.items()}
    links = tuple(
        Link(table.name, key.columns[0], key.table, key.references[0])
        for table in schema
        for key in table.foreign_keys
        if len(key.columns) == 1 and key.table in entities
    )
    # Big and well-connected tables are asked about more often than small look-up tables.
    degree = {name: sum(name in (li.child, li.parent) for li in links) for name in entities}
    weights = tuple(
        (1.0 + degree[name] / 2)
        * (1.0 if entity.rows > 3 else 0.3)
        * min(len(entity.attributes), 8)
        for name, entity in entities.items()
    )
    return World(schema, Engine(schema.dialect), entities, links, weights, glossary)


def _with_own_words(entities: Mapping[str, Entity]) -> dict[str, Entity]:
    """Return the entities; a synonym that another column or table is called by means that one."""
    own = Counter(a.phrases[0] for e in entities.values() for a in e.attributes)
    own.update(entity.singulars[0] for entity in entities.values())

    def clear(a: Attribute, is_person: bool) -> Attribute:
        plain, *others = a.phrases
        kept = (p for p in others if p == plain or not own[p])
        return replace(a, phrases=(plain, *(p for p in kept if is_person or p not in _OF_PEOPLE)))

    return {
        name: replace(e, attributes=tuple(clear(a, e.is_person) for a in e.attributes))
        for name, e in entities.items()
    }


_OF_PEOPLE = {"sign-up date", "registration date"}


def _with_people(entities: Mapping[str, Entity]) -> dict[str, Entity]:
    """Return the entities; "people" and "persons" mean the persons where there is one kind only."""
    persons = [entity for entity in entities.values() if entity.is_person]
    if len(persons) != 1:
        return dict(entities)
    only = persons[0]
    named = replace(
        only,
        singulars=(*only.singulars, only.singulars[0], "person"),
        plurals=(*only.plurals, only.plurals[0], "people"),
    )
    return {name: named if entity is only else entity for name, entity in entities.items()}


def _with_words(entity: Entity, glossary: Glossary) -> Entity:
    """Return the entity with what the house calls it and its columns: half as often as all else."""
    table = entity.table.name
    own = glossary.words("table", table)
    often = -(-len(entity.singulars) // (2 * len(own))) if own else 0
    return replace(
        entity,
        singulars=(*entity.singulars, *own * often),
        plurals=(*entity.plurals, *(plural(word) for word in own * often)),
        attributes=tuple(
            replace(a, phrases=(*a.phrases, *glossary.words("column", table, a.column.name) * 2))
            for a in entity.attributes
        ),
    )


def _entity(
    table: Table,
    profile: Profile,
    noun: tuple[str, str] | None,
    phrases: Mapping[tuple[str, str], tuple[str, ...]],
    meanings: Mapping[tuple[str, str], Mapping[Value, str]],
) -> Entity:
    one = noun[0] if noun else _noun(table.name)
    many = noun[1] if noun else plural(one)
    head = one.split()[-1]
    others = [w for w in SYNONYMS.get(one, ()) if w != one]
    attributes = tuple(
        replace(
            _attribute(
                table,
                column,
                profile.of(table, column),
                one,
                phrases.get((table.name, column.name)),
            ),
            meanings=meanings.get((table.name, column.name), {}),
        )
        for column in table.columns
    )
    return Entity(
        table,
        profile.rows.get(table.name, 0),
        (one, one, *others),
        (many, many, *(plural(w) for w in others)),
        _one_display_name(attributes),
        head in PEOPLE or any(_NAMES_OF_PEOPLE & set(a.phrases) for a in attributes),
    )


_NAMES_OF_PEOPLE = {"first name", "last name", "full name", "surname", "given name"}


def _noun(name: str) -> str:
    words = [word for word in readable(name) if word not in _TABLE_PREFIXES or word == name]
    words = words or list(readable(name)) or [name]
    return " ".join([*words[:-1], singular(words[-1])])


def _attribute(
    table: Table,
    column: Column,
    profile: ColumnProfile,
    noun: str,
    known: tuple[str, ...] | None,
) -> Attribute:
    words = list(readable(column.name)) or [column.name]
    own = noun.split()
    if len(words) > 1 and set(words) <= _PLACE_WORDS:  # town_city, state_county_province
        words = ["city"] if "city" in words else words[:1]
    # ``customer_name`` of ``customer`` is simply its name.
    if len(words) > 1 and words[0] in own and words[1] not in _KEY_WORDS | {"of"}:
        words = words[1:]
    role = _role(table, column, profile, words)
    if role == "date" and len(words) > 1 and words[-1] in ("on", "at"):
        words = [*words[:-1], "date"]
    plain = " ".join(words)
    phrases = (*known, plain) if known else (plain, *SYNONYMS.get(plain, ()))
    if column.comment and len(column.comment.split()) <= 4:
        phrases = (column.comment.lower(), *phrases)
    return Attribute(table.name, column, profile, role, phrases)


def _role(table: Table, column: Column, profile: ColumnProfile, words: list[str]) -> Role:
    found = set(words)
    if (
        (profile.rows and profile.nulls == profile.rows)  # what holds nothing is not asked about
        or (column.name,) == table.primary_key
        or any(column.name in key.columns for key in table.foreign_keys)
        or found & _KEY_WORDS
    ):
        return "key"
    if column.kind in ("date", "datetime") or profile.looks_like:
        # SQLite keeps "04/12/2005" as a date too, which its functions cannot read.
        return "date" if profile.low is not None or not profile.distinct else "key"
    if column.kind == "boolean" or _is_flag(column, profile):
        return "flag"
    if column.kind in ("integer", "real"):
        return _number_role(column, profile, found)
    if column.kind != "text":
        return "text"
    return _text_role(profile, found)


def _is_flag(column: Column, profile: ColumnProfile) -> bool:
    values = {str(value).lower() for value in profile.values}
    words = words_of(column.name)
    is_said = words[:1] in (("is",), ("has",)) or words[-1:][0].endswith("ed") or words[-1] in _YES
    return profile.distinct == 2 and values in (
        {"y", "n"}, {"yes", "no"}, {"true", "false"}, {"t", "f"}, *([{"0", "1"}] if is_said else [])
    )  # fmt: skip


def _number_role(column: Column, profile: ColumnProfile, words: set[str]) -> Role:
    if column.kind == "integer" and "year" in words:
        low = profile.low if isinstance(profile.low, int) else 2000
        return "year" if 1500 <= low <= 2100 else "measure"
    if column.kind == "integer" and words & _CODE_WORDS and not words & {"of"}:
        return "code"
    return "measure"


def _text_role(profile: ColumnProfile, words: set[str]) -> Role:
    if words & {"email", "mail"}:
        return "email"
    if words & {"phone", "mobile", "telephone"}:
        return "phone"
    if words & _PLACE_WORDS:
        return "place"
    if words & _NAME_WORDS and (words & _NAME_PARTS or not profile.is_category):
        return "name"
    if words & _CATEGORY_WORDS or profile.is_category:
        return "category"
    return "code" if words & _CODE_WORDS else "text"


def _one_display_name(attributes: tuple[Attribute, ...]) -> tuple[Attribute, ...]:
    """Put the best name first among attributes with the role ``name``; the others stay names.

    A title or label beside a name is a text: nobody is called "General Manager".
    """
    names = [a for a in attributes if a.role == "name"]
    if any(not _TITLES & set(a.words) for a in names):
        attributes = tuple(
            replace(a, role="text") if a.role == "name" and _TITLES & set(a.words) else a
            for a in attributes
        )
        names = [a for a in attributes if a.role == "name"]
    if len(names) < 2:
        return attributes
    best = min(names, key=lambda a: (len(a.words) > 2, "first" in a.words, "middle" in a.words))
    rest = [a for a in attributes if a is not best]
    return (*rest[: attributes.index(names[0])], best, *rest[attributes.index(names[0]) :])
