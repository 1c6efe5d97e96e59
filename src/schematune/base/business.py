"""What one invented company keeps records of: its line of business, its entities, their fields.

In: the domains of :mod:`schematune.base.domains` and a random generator. Out: entities in an
order that lets each point only at earlier ones or itself. Names and values are not made here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from schematune.base.domains import Domain, Entity, Field, Link, load_domains, load_pools
from schematune.words import PEOPLE

_INGREDIENTS = ("composed", "reach")
"""Domains whose entities and fields others are made of, or get besides their own."""
_REGISTERED = (
    "customer", "client", "member", "subscriber", "patient", "user", "donor", "guest", "student",
    "employee", "contact person", "account holder", "buyer", "tenant", "volunteer", "resident",
)  # fmt: skip
_REACHED_SHARE = 0.8  # of companies that know people: they keep their addresses or contacts too
_AUDITED_SHARE = 0.3  # of tables
_AUDITED_REACH = 0.6  # of people, their addresses and contacts


def draw_domain(rng: Random) -> Domain:
    """Draw a line of business, or compose one that no file describes."""
    domains = [domain for domain in load_domains() if domain.name not in _INGREDIENTS]
    dice = rng.random()
    if dice < 0.15:
        return _compose_domain(rng)
    if dice < 0.27:
        return _people_domain(rng)
    domain = rng.choice(domains)
    if rng.random() < 0.2:  # two lines of business under one roof
        other = rng.choice(domains)
        return Domain(f"{domain.name} and {other.name}", domain.entities + _renamed(other, domain))
    return domain


def _renamed(other: Domain, domain: Domain) -> tuple[Entity, ...]:
    """Return the entities of ``other`` whose nouns ``domain`` does not use already."""
    taken = {noun for entity in domain.entities for noun, _ in entity.nouns}
    kept = [entity for entity in other.entities if not taken & {noun for noun, _ in entity.nouns}]
    names = {entity.name for entity in kept}
    return tuple(
        replace(entity, links=tuple(link for link in entity.links if link.entity in names))
        for entity in kept
    )


def _compose_domain(rng: Random) -> Domain:
    """Make up a domain: things with fields that no file puts together."""
    nouns = rng.sample(sorted(set(load_pools()["thing"])), rng.randint(1, 10))
    entities: list[Entity] = []
    for noun in nouns:
        links = [Link(entity.name) for entity in entities if rng.random() < 0.5][:3]
        if entities and rng.random() < 0.1:
            links.append(Link(noun, "parent"))
        naming = Field(
            (rng.choice(("name", "title", "label")),), rng.choice(("word", "title", "words 9..30"))
        )
        fields = (naming, *rng.sample(_composed_fields(), rng.randint(3, 8)))
        entities.append(Entity(((noun, _plural(noun)),), fields, tuple(links), rng.random() < 0.2))
    return Domain("composed", tuple(entities))


def _people_domain(rng: Random) -> Domain:
    """Return a register of people, as every company keeps one."""
    noun = rng.choice(_REGISTERED)
    names = (
        (Field(("full name", "name", f"{noun} name"), "person"),),
        (Field(("first name", "given name"), "first"), Field(("last name", "surname"), "last")),
    )
    person = _ingredient("reach").entities[0]
    register = Entity(((noun, _plural(noun)),), (*rng.choice(names), *person.fields), ())
    return Domain("people", (register,))


def _plural(noun: str) -> str:
    if noun.endswith(("s", "sh", "ch", "x")):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if noun[-1] == "y" and noun[-2] not in "aeiou" else f"{noun}s"


def _composed_fields() -> tuple[Field, ...]:
    return _ingredient("composed").entities[0].fields


def _ingredient(name: str) -> Domain:
    [domain] = (domain for domain in load_domains() if domain.name == name)
    return domain


def _fresh_field(rng: Random) -> Field:
    """Return a field with a name composed a moment ago."""
    field_ = rng.choice(_composed_fields())
    if rng.random() < 0.2:
        return field_
    word = rng.choice(load_pools()["adjective" if rng.random() < 0.75 else "thing"])
    return Field(tuple(f"{word} {name}" for name in field_.names), field_.recipe)


def draw_entities(domain: Domain, rng: Random) -> list[Entity]:
    """Draw one to ten entities that hang together, those that are pointed at first."""
    wanted = rng.choices(range(1, 11), (10, 20, 24, 16, 11, 8, 5, 3, 2, 1))[0]
    chosen = [rng.choice(domain.entities)]
    while len(chosen) < wanted:
        names = {entity.name for entity in chosen}
        others = [entity for entity in domain.entities if entity.name not in names]
        near = [entity for entity in others if _touches(entity, names, chosen)]
        if not others:
            break
        apart = not near or rng.random() < 0.04  # a table that nothing points at, now and then
        chosen.append(rng.choice(others if apart else near))
    return _in_order(_with_reach(chosen, rng) if rng.random() < _REACHED_SHARE else chosen)


def _with_reach(entities: Sequence[Entity], rng: Random) -> list[Entity]:
    """Return the entities, some people of whom have their addresses and contacts in own tables."""
    people = [entity for entity in entities if _is_person(entity)]
    if not people:
        return list(entities)
    reached = rng.choice(people)
    person, *children = _ingredient("reach").entities
    known = {name for field_ in reached.fields for name in field_.names}
    fields = tuple(field_ for field_ in person.fields if not known & set(field_.names))
    taken = {noun for entity in entities for noun, _ in entity.nouns}
    added = [
        replace(child, links=(Link(reached.name),))
        for child in rng.choice((children, children, children[:1], children[1:]))
        if not taken & {noun for noun, _ in child.nouns}
    ]
    audited = replace(reached, fields=(*reached.fields, *fields, *_audit(rng, _AUDITED_REACH)))
    others = [audited if entity is reached else entity for entity in entities]
    return [
        *others,
        *(replace(e, fields=(*e.fields, *_audit(rng, _AUDITED_REACH))) for e in added),
    ]


def _is_person(entity: Entity) -> bool:
    return entity.name.split()[-1] in PEOPLE


def _audit(rng: Random, share: float) -> tuple[Field, ...]:
    """Return the fields that say when a row was made and last changed, or none."""
    made = Field(
        ("created at", "created date", "created on", "date created", "entry date"),
        "datetime 2018..2025",
    )
    changed = Field(
        ("updated at", "updated date", "last changed", "date updated", "modified on"),
        "datetime 2022..2025",
    )
    return (made, changed) if rng.random() < share else ()


def _touches(entity: Entity, names: set[str], chosen: Sequence[Entity]) -> bool:
    outward = any(link.entity in names for link in entity.links)
    return outward or any(link.entity == entity.name for other in chosen for link in other.links)


def _in_order(entities: Sequence[Entity]) -> list[Entity]:
    """Sort so that what is pointed at comes first; pointers that would close a circle are cut."""
    names = {entity.name for entity in entities}
    waiting, ready = list(entities), list[Entity]()
    while waiting:
        missing = names - {entity.name for entity in ready}
        waits = [sum(link.entity in missing - {e.name} for link in e.links) for e in waiting]
        entity = waiting.pop(waits.index(min(waits)))
        known = names - missing | {entity.name}
        links = tuple(link for link in entity.links if link.entity in known)
        ready.append(replace(entity, links=links))
    return ready


def draw_fields(entity: Entity, rng: Random) -> list[Field]:
    """Draw the fields that this company keeps, and a few that only it has."""
    share = rng.uniform(0.35, 1.0)
    first, *others = entity.fields
    kept = [first] if rng.random() < 0.95 else []
    kept += [field_ for field_ in others if rng.random() < share]
    fresh = rng.choices((0, 1, 2, 3, 4), (25, 25, 25, 15, 10))[0]
    kept += [_fresh_field(rng) for _ in range(fresh)]
    return [*kept, *_audit(rng, _AUDITED_SHARE)] or [first]
