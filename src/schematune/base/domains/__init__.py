"""What companies keep records of: domains, their entities and fields, read from text files.

In: the ``*.domains`` files beside this module (and ``words.pools``, ``places.csv``). Out: frozen
values for :mod:`schematune.base.invent`. Nothing here knows about SQL names, types or rows.

A domains file reads::

    # retail                                   a domain
    ~category, categories | group, groups      an entity, singular and plural; ~ means few rows
      name | title = pick tea, coffee          a field's names in plain words = how to make values
    product, products
      price | list price = money 2..900
      @category                                points at another entity
      @product as spare part                   … in a role

How values are made is said by :mod:`schematune.base.values`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from schematune.errors import DataError


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its ``names`` in plain words, and the recipe of its values."""

    names: tuple[str, ...]
    recipe: str


@dataclass(frozen=True, slots=True)
class Link:
    """A pointer to another entity; ``role`` where it is not simply that entity's name."""

    entity: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing of which a table keeps many; ``nouns``: (singular, plural), the usual one first."""

    nouns: tuple[tuple[str, str], ...]
    fields: tuple[Field, ...]
    links: tuple[Link, ...]
    few: bool = False

    @property
    def name(self) -> str:
        """The name by which links of the same domain call it."""
        return self.nouns[0][0]


@dataclass(frozen=True, slots=True)
class Domain:
    """One line of business."""

    name: str
    entities: tuple[Entity, ...]

    def entity(self, name: str) -> Entity:
        """Return the entity called ``name``; DataError if the domain has none."""
        for entity in self.entities:
            if entity.name == name:
                return entity
        raise DataError(
            f"domain {self.name!r} points at {name!r}, which is not one of its entities"
        )


def parse_domains(text: str) -> Iterator[Domain]:
    r"""Read the format shown above.

    >>> [shop] = parse_domains("# shop\n~kind, kinds\n  name = colour\nhat, hats\n  @kind")
    >>> shop.entity("hat").links, shop.entity("kind").few
    ((Link(entity='kind', role=None),), True)
    """
    for block in text.split("\n# ")[0 if text.startswith("# ") else 1 :]:
        title, *lines = block.removeprefix("# ").splitlines()
        heads = [number for number, line in enumerate(lines) if line[:1].strip()]
        ends = [*heads[1:], len(lines)]
        entities = (_entity(lines[head:end]) for head, end in zip(heads, ends, strict=True))
        yield Domain(title.strip(), tuple(entities))


def _entity(lines: list[str]) -> Entity:
    head, *body = (line.strip() for line in lines if line.strip())
    nouns = tuple(_noun(noun) for noun in head.removeprefix("~").split("|"))
    links = tuple(_link(line[1:]) for line in body if line.startswith("@"))
    fields = tuple(_field(line) for line in body if not line.startswith("@"))
    return Entity(nouns, fields, links, few=head.startswith("~"))


def _noun(text: str) -> tuple[str, str]:
    singular, _, plural = text.partition(",")
    return singular.strip(), plural.strip() or singular.strip() + "s"


def _link(text: str) -> Link:
    entity, _, role = text.partition(" as ")
    return Link(entity.strip(), role.strip() or None)


def _field(line: str) -> Field:
    names, equals, recipe = line.partition("=")
    if not equals:
        raise DataError(
            f"field {line!r} does not say how its values are made; write: name = recipe"
        )
    return Field(tuple(name.strip() for name in names.split("|")), recipe.strip())


def read_data(name: str) -> str:
    """Return the text of a data file beside this module."""
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


@cache
def load_domains() -> tuple[Domain, ...]:
    """Return every domain of the ``*.domains`` files, in the order of their names."""
    names = sorted(
        path.name for path in files(__package__).iterdir() if path.name.endswith(".domains")
    )
    return tuple(domain for name in names for domain in parse_domains(read_data(name)))


@cache
def load_pools() -> Mapping[str, tuple[str, ...]]:
    """Return the word lists of ``words.pools``: a line ``name: word, word`` each."""
    lines = (line for line in read_data("words.pools").splitlines() if line.strip())
    pairs = (line.partition(":") for line in lines if not line.startswith("#"))
    return {
        name.strip(): tuple(word.strip() for word in words.split(",") if word.strip())
        for name, _, words in pairs
    }
