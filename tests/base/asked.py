"""Small sets of questions as people ask them."""

from __future__ import annotations

from schematune.base.people import PeopleDatabase, PeopleQuestion, PeopleSet
from schematune.profile import ColumnProfile, Profile
from schematune.schema import Column, Schema, Table


def table(name: str) -> Table:
    columns = (Column("id", "INTEGER", "integer"), Column(f"{name}_name", "TEXT", "text"))
    return Table(name, columns, ("id",))


def people(source: str, names: str, count: int = 50) -> PeopleSet:
    """Return a set of one database with a table for each name, and questions about the first."""
    first, *rest = names.split()
    schema = Schema("sqlite", (table(first), *(table(name) for name in rest)))
    profile = Profile({first: 2}, {(first, "id"): ColumnProfile(2, 0, 2, (1, 2), 1, 2)})
    asked = [
        PeopleQuestion(
            f"Which {first} has number {n}?",
            f"SELECT {first}_name FROM {first} WHERE id = {n}" if n % 10 else None,
            "db",
            source,
        )
        for n in range(count)
    ]
    return PeopleSet(source, {"db": PeopleDatabase(schema, profile)}, asked)
