"""Who plays which part: tables and columns of a world for what a question needs.

In: a world, and parts by letter and name as ``docs/phrasebook.md`` lists them (``E`` the main
entity, ``A`` an address of it; ``E.joined`` when its rows came to be). Out: the entities and
attributes that fit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from schematune.samples.understanding import Attribute, Entity, Link, Role, World

_BY_ROLE: Mapping[str, tuple[Role, ...]] = {
    "cat": ("category",), "place": ("place",), "group": ("category", "place"), "num": ("measure",),
    "date": ("date",), "name": ("name",), "text": ("text",), "email": ("email",), "year": ("year",),
    "phone": ("phone",), "code": ("code",), "flag": ("flag",),
}  # fmt: skip
_BY_WORDS: Mapping[str, tuple[tuple[Role, ...], str]] = {
    "joined": (("date",), "created joined registered registration registering signup signed added "
               "entry enrolled opened hired hire start since"),
    "changed": (("date",), "updated update modified changed change"),
    "gender": (("category", "text"), "gender sex"),
    "source": (("category", "text"), "source channel origin medium via referrer acquisition"),
    "status": (("category",), "status state stage"),
    "city": (("place",), "city town municipality"),
    "country": (("place",), "country nation"),
    "state": (("place",), "state province region county"),
    "street": (("text", "name", "code", "category"), "street"),
    "zip": (("code", "text", "category"), "zip postal postcode"),
    "main": (("flag",), "primary main default current preferred"),
    "money": (("measure",), "price amount total cost revenue salary fee payment sum value balance "
              "budget paid spent wage"),
}  # fmt: skip

_SIGNING_UP = re.compile(
    r"\bsign(s|ed|ing)?[- ]?ups?\b|\bsigned up|regist(er|rat)|newcomer|intake", re.IGNORECASE
)


def signs_up(question: str) -> bool:
    """Tell whether a question is about signing up, which nobody does to be hired.

    >>> signs_up("Who signed up in May?"), signs_up("Who joined in May?")
    (True, False)
    """
    return _SIGNING_UP.search(question) is not None


_NEVER_ANY = ("key", "flag")
KEYS = ("key", "fk", "pfk", "label")
NAMES = {*_BY_ROLE, *_BY_WORDS, *KEYS, "birth", "any"}


@dataclass(frozen=True, slots=True)
class Cast:
    """The entities of a pattern, by letter, and the columns that join them to the main one."""

    entities: Mapping[str, Entity]
    links: Mapping[str, Link] = field(default_factory=dict)


def casts(entity: Entity, letters: Sequence[str], world: World) -> Iterator[Cast]:
    """Yield every choice of other entities, by letter, around a main one."""
    children, parents = world.children(entity.table.name), world.parents(entity.table.name)
    pairs: list[Mapping[str, Link]] = [{}]
    for letter in letters:
        if letter == "E":
            continue
        links_of = parents if letter == "P" else children
        fitting = [li for li in links_of if _is_kind(letter, world, li)]
        pairs = [
            {**known, letter: link}
            for known in pairs
            for link in fitting
            if link.child not in {other.child for other in known.values() if letter != "P"}
        ]
    for links in pairs:
        others = {
            letter: world.entities[link.parent if letter == "P" else link.child]
            for letter, link in links.items()
        }
        yield Cast({"E": entity, **others}, links)


def _is_kind(letter: str, world: World, link: Link) -> bool:
    """Tell whether a child is of the kind that a letter stands for: an address, a way to reach."""
    child = world.entities[link.child]
    match letter:
        case "A":
            return child.is_address
        case "K":
            return child.tells_where and not child.is_address
    return True


def candidates(cast: Cast, letter: str, name: str) -> Sequence[Attribute]:
    """Return the attributes that a slot's name can mean; ``cat2`` means what ``cat`` does."""
    entity, name = cast.entities[letter], name.rstrip("23")
    match name:
        case "key":
            return [entity.key] if entity.key else []
        case "fk" | "pfk":
            link = cast.links.get(letter if name == "fk" else "P")
            return [a for a in entity.attributes if link and a.column.name == link.child_column]
        case "label":
            return [entity.name] if entity.name else []
        case "birth":
            return [entity.birth] if entity.birth else []
        case "any":
            return [a for a in entity.attributes if a.profile.nulls and a.role not in _NEVER_ANY]
        case "date":
            return [a for a in entity.with_role("date") if not a.is_birth]
        case "group":
            return [a for a in entity.with_role("category", "place") if a.profile.distinct > 1]
    if name in _BY_WORDS:
        roles, words = _BY_WORDS[name]
        named = [a for a in entity.with_role(*roles) if set(words.split()) & set(a.words)]
        if name == "gender":  # nobody is said to be 0
            named = [
                a
                for a in named
                if a.meanings or not all(str(v).isdigit() for v in a.profile.values)
            ]
        return [a for a in named if not a.is_birth]
    played = entity.with_role(*_BY_ROLE.get(name, ()))
    return [a for a in played if a.role != "measure" or a.profile.distinct > 2]
