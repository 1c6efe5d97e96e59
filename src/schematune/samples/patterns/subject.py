"""What a question is about: an entity, the conditions on it, and the FROM and WHERE they need."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from schematune.samples.conditions import Condition, conditions, describe, marked, phrase
from schematune.samples.draft import Draft
from schematune.samples.sql import finish, src
from schematune.samples.understanding import Attribute, Entity, Link, Role, World
from schematune.words import plural


@dataclass(frozen=True, slots=True)
class Subject:
    """An entity with its conditions, ready to be put into a pattern."""

    world: World
    entity: Entity
    conditions: tuple[Condition, ...]
    plural: str
    singular: str

    @property
    def many(self) -> str:
        """The plural noun with its conditions."""
        return describe(self.plural, self.conditions)

    @property
    def one(self) -> str:
        """The singular noun with its conditions."""
        return describe(self.singular, self.conditions, one=True)

    @property
    def tail(self) -> str:
        """The conditions behind "everyone" or "who is": empty where one stands before the noun."""
        if not self.conditions or any(c.before or c.noun for c in self.conditions):
            return ""
        return describe("", self.conditions).strip()

    @property
    def links(self) -> tuple[Link, ...]:
        """The joins that the conditions need, each once."""
        return tuple(dict.fromkeys(link for c in self.conditions for link in c.links))

    @property
    def multiplies(self) -> bool:
        """True where a join may repeat the entity's rows."""
        return any(c.multiplies for c in self.conditions)

    def is_about(self, table: str) -> bool:
        """Tell whether a condition speaks of the rows of another table."""
        return any(c.about == table for c in self.conditions)

    @property
    def where(self) -> tuple[str, ...]:
        """The conditions' SQL."""
        return tuple(c.sql for c in self.conditions)

    def source(self, *more: Link) -> str:
        """Return the FROM clause, with further joins behind the conditions' own."""
        return from_clause(self.entity.table.name, tuple(dict.fromkeys((*self.links, *more))))

    @property
    def count(self) -> str:
        """COUNT over the entity: of distinct keys where a join repeats rows."""
        if self.multiplies and self.entity.key:
            return f"COUNT(DISTINCT {self.entity.key.ref})"
        return "COUNT(*)"

    def draft(self, question: str, sql: str, kind: str) -> Draft:
        """Return the draft, its SQL spelled out."""
        return Draft(question, finish(sql, self.world.schema.dialect), kind)


def from_clause(first: str, links: Sequence[Link]) -> str:
    """Return FROM's tables: the first one, then each link's other side, joined."""
    present, parts = {first}, [src(first)]
    for link in links:
        new = link.child if link.parent in present else link.parent
        if new in present:
            continue
        present.add(new)
        parts.append(f"JOIN {src(new)} ON {link.on()}")
    return " ".join(parts)


def mark_child(
    s: Subject, child: Entity, wanted: Sequence[Attribute], rng: Random
) -> tuple[Subject, list[Attribute]]:
    """Narrow a child to its main rows and say so: "city" becomes "home city"."""
    main = marked(s.world, child, rng) if rng.random() < 0.45 else None
    if main is None or any(main.sql in c.sql for c in s.conditions):
        return s, list(wanted)
    if any((a.table, a.column.name) == (child.table.name, main.about) for a in wanted):
        return s, list(wanted)  # the flag itself would be the same for all of them
    silent = Condition(main.sql, about=main.about)
    named = [
        replace(a, phrases=tuple(f"{main.before} {p}" for p in a.phrases))
        if a.table == child.table.name
        else a
        for a in wanted
    ]
    return replace(s, conditions=(*s.conditions, silent)), named


def subject(world: World, rng: Random, *, most: int = 2, entity: Entity | None = None) -> Subject:
    """Return a random subject with at most ``most`` conditions."""
    entity = entity or an_entity(world, rng)
    found = conditions(world, entity, rng, most) if most else ()
    # Two conditions through the same table would need it twice.
    kept: list[Condition] = []
    for c in found:
        if not any(set(c.links) & set(k.links) for k in kept):
            kept.append(c)
    if sum(c.multiplies for c in kept) and not entity.key:
        kept = [c for c in kept if not c.multiplies]
    choice = rng.randrange(len(entity.plurals))
    return Subject(
        world,
        entity,
        tuple(kept),
        entity.plurals[choice],
        entity.singulars[min(choice + 1, len(entity.singulars) - 1)]
        if choice
        else entity.singulars[0],
    )


def an_entity(world: World, rng: Random) -> Entity:
    """Return an entity, important ones more often."""
    return world.entities[rng.choices(world.names, weights=world.weights)[0]]


def an_attribute(entity: Entity, rng: Random, *roles: Role) -> Attribute | None:
    """Return a random attribute with one of these roles."""
    found = entity.with_role(*roles)
    return rng.choice(found) if found else None


def groupable(entity: Entity, rng: Random) -> Attribute | None:
    """Return an attribute that makes sensible groups."""
    found = [a for a in entity.with_role("category", "place", "year") if a.profile.distinct > 1]
    return as_group(rng.choice(found)) if found else None


def as_group(by: Attribute) -> Attribute:
    """Return an attribute as it is called as a thing: ``is_primary``, a primary flag."""
    if by.role != "flag":
        return by
    is_asked = len(by.words) > 1 and by.words[0] in ("is", "has", "was", "are")
    said = " ".join(by.words[1:] if is_asked else by.words).removesuffix(" flag")
    return replace(by, phrases=(f"{said} flag",))


_OF_MANY = re.compile(r"\b(of|among|for|do|list|show|show me|across) \{many\}", re.IGNORECASE)


def names(attributes: Sequence[Attribute], rng: Random, many: bool = True) -> str:
    """Return a list of attributes in words: "names, cities and phone numbers"."""
    said = [phrase(as_group(a), rng) for a in attributes]
    if many and (len(said) == 1 or rng.random() < 0.5):
        said = [plural(text) for text in said]
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"


def filled(templates: Sequence[str], rng: Random, **slots: str | float) -> str:
    """Return one of the templates with its slots filled, people's "our" and "the" among them."""
    template = rng.choice(templates)
    if rng.random() < 0.12:
        template = _OF_MANY.sub(
            rf"\1 {rng.choice(('our', 'our', 'the', 'all our'))} {{many}}", template
        )
    return template.format(**slots)
