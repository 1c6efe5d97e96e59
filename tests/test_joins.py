"""Ways between tables by their foreign keys."""

from __future__ import annotations

from math import inf

from schematune.joins import JoinGraph, Step
from schematune.schema import Column, ForeignKey, Schema, Table


def table(name: str, *targets: str) -> Table:
    columns = tuple(Column(f"{target}_id", "INT", "integer") for target in ("own", *targets))
    keys = tuple(ForeignKey((f"{target}_id",), target, ("own_id",)) for target in targets)
    return Table(name, columns, ("own_id",), keys)


# student - enrolment - course - teacher; room alone; staff points at itself and elsewhere
GRAPH = JoinGraph(
    Schema(
        "sqlite",
        (
            table("student"),
            table("enrolment", "student", "course"),
            table("course", "teacher"),
            table("teacher"),
            table("room"),
            table("staff", "staff", "gone"),
        ),
    )
)


def test_keys_are_followed_both_ways() -> None:
    joined = {name: [step.joined for step in steps] for name, steps in GRAPH.steps.items()}
    assert joined == {
        "student": ["enrolment"],
        "enrolment": ["student", "course"],
        "course": ["enrolment", "teacher"],
        "teacher": ["course"],
        "room": [],
        "staff": [],
    }
    assert GRAPH.steps["student"] == (Step("student", "enrolment", (("own_id", "student_id"),)),)


def way(start: str, *wanted: str, most: float = inf) -> list[str] | None:
    """Return the tables that are joined one after another."""
    found = GRAPH.way([start], wanted, most)
    return None if found is None else [step.joined for step in found]


def test_a_way_has_the_fewest_joins() -> None:
    assert way("student", "course") == ["enrolment", "course"]
    assert way("teacher", "student") == ["course", "enrolment", "student"]
    assert way("teacher", "student", "enrolment") == ["course", "enrolment"]
    assert way("student", "enrolment", most=1) == ["enrolment"]
    assert way("student", "student") == []
    assert GRAPH.way(["student", "teacher"], ["course"]) == GRAPH.steps["teacher"]


def test_there_may_be_no_way() -> None:
    assert way("teacher", "student", most=2) is None
    assert way("room", "student", "staff") is None
    assert way("student") is None


def test_the_nearest_tables_come_first() -> None:
    found = [(name, len(way)) for name, way in GRAPH.ways(["course"])]
    assert found == [("course", 0), ("enrolment", 1), ("teacher", 1), ("student", 2)]
