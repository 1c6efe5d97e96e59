"""How a company spells the names of its tables and columns.

In: a name in plain words (``"date of birth"``). Out: an identifier (``dateOfBirth``,
``DATE_OF_BIRTH``), by conventions that one schema keeps to (:class:`Naming`). Nothing here knows
SQL's quotes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random
from typing import Literal

Case = Literal["snake", "camel", "pascal", "joined", "upper", "spaced", "title_snake"]

_CASES: dict[Case, int] = {
    "snake": 46, "camel": 12, "pascal": 12, "joined": 8, "upper": 8, "title_snake": 8, "spaced": 6,
}  # fmt: skip

_ABBREVIATIONS = {
    "account": "acct", "address": "addr", "amount": "amt", "average": "avg", "balance": "bal",
    "birth": "brth", "building": "bldg", "category": "cat", "code": "cd", "company": "co",
    "count": "cnt", "country": "ctry", "customer": "cust", "date": "dt", "department": "dept",
    "description": "descr", "destination": "dest", "document": "doc", "duration": "dur",
    "employee": "emp", "first": "f", "group": "grp", "identifier": "ident", "international": "intl",
    "invoice": "inv", "language": "lang", "last": "l", "level": "lvl", "location": "loc",
    "manager": "mgr", "maximum": "max", "message": "msg", "minimum": "min", "month": "mth",
    "name": "nm", "number": "no", "order": "ord", "organisation": "org", "original": "orig",
    "payment": "pmt", "percentage": "pct", "population": "pop", "position": "pos", "price": "prc",
    "product": "prod", "quantity": "qty", "reference": "ref", "registration": "reg",
    "salary": "sal", "sequence": "seq", "service": "svc", "status": "stat",
    "supplier": "supp", "telephone": "tel",
    "temperature": "temp", "total": "tot", "transaction": "txn", "type": "typ", "value": "val",
    "weight": "wgt", "year": "yr",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Naming:
    """One schema's conventions. ``key`` is a pattern such as ``"{} id"`` or ``"id"``."""

    case: Case
    table_case: Case
    plural: bool
    key: str
    table_prefix: str = ""
    own_prefix: bool = False
    cryptic: float = 0.0

    def table(self, singular: str, plural: str) -> str:
        """Return the identifier of a table."""
        return self.table_prefix + cased(plural if self.plural else singular, self.table_case)

    def column(self, words: str, entity: str, rng: Random) -> str:
        """Return the identifier of a column; some words are cut where the schema is cryptic."""
        cut = " ".join(
            shortened(word) if self.cryptic and rng.random() < self.cryptic else word
            for word in words.split()
        )
        return cased(f"{prefix_of(entity)} {cut}" if self.own_prefix else cut, self.case)

    def primary_key(self, entity: str) -> str:
        """Return the identifier of an entity's key."""
        return cased(self.key.format(entity), self.case)

    def foreign_key(self, role: str, entity: str) -> str:
        """Return the identifier of a column that points at ``entity`` in a role."""
        pattern = self.key if "{}" in self.key else f"{{}} {self.key}"
        return cased(pattern.format(role or entity), self.case)


def draw_naming(rng: Random) -> Naming:
    """Draw one schema's conventions, the common ones more often."""
    case = rng.choices(tuple(_CASES), tuple(_CASES.values()))[0]
    other = rng.choices(tuple(_CASES), tuple(_CASES.values()))[0]
    keys = ("id", "{} id", "{} key", "{} code", "{} no", "{} number", "{} num", "key", "{} pk")
    return Naming(
        case=case,
        table_case=case if rng.random() < 0.8 else other,
        plural=rng.random() < 0.5,
        key=rng.choices(keys, (30, 40, 10, 4, 5, 2, 3, 2, 1))[0],
        table_prefix=rng.choices(("", "tbl_", "dim_", "t_", "app_", "tb"), (85, 4, 4, 3, 3, 1))[0],
        own_prefix=rng.random() < 0.07,
        cryptic=rng.choice((0.3, 0.6, 0.9)) if rng.random() < 0.15 else 0.0,
    )


def cased(words: str, case: Case) -> str:
    """Write words as an identifier.

    >>> [cased("date of birth", case) for case in ("snake", "camel", "joined", "spaced")]
    ['date_of_birth', 'dateOfBirth', 'dateofbirth', 'Date of Birth']
    """
    parts = re.sub(r"[^\w\s]|_", " ", words).lower().split()
    titled = [part[:1].upper() + part[1:] for part in parts]
    match case:
        case "snake":
            return "_".join(parts)
        case "upper":
            return "_".join(parts).upper()
        case "title_snake":
            return "_".join(titled)
        case "joined":
            return "".join(parts)
        case "pascal":
            return "".join("ID" if part == "Id" else part for part in titled)
        case "camel":
            return "".join(parts[:1] + titled[1:])
        case "spaced":
            small = {"of", "the", "in", "on", "per", "for", "by", "at"}
            return " ".join(p if p in small else t for p, t in zip(parts, titled, strict=True))


def shortened(word: str) -> str:
    """Return a usual short form of a word, or the word without its later vowels.

    >>> shortened("quantity"), shortened("voucher"), shortened("city")
    ('qty', 'vchr', 'city')
    """
    if word in _ABBREVIATIONS or len(word) < 6:
        return _ABBREVIATIONS.get(word, word)
    return word[0] + re.sub("[aeiou]", "", word[1:])[:4]


def prefix_of(entity: str) -> str:
    """Return the short form of an entity that columns are prefixed with.

    >>> prefix_of("customer"), prefix_of("order item")
    ('cust', 'oi')
    """
    words = entity.split()
    if len(words) > 1:
        return "".join(word[0] for word in words)
    return _ABBREVIATIONS.get(entity, entity[:4])
