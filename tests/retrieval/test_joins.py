"""Ways between tables by their foreign keys."""

from __future__ import annotations

from schematune.retrieval.joins import JoinGraph
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
STUDENT, ENROLMENT, COURSE, TEACHER, ROOM, STAFF = range(6)


def test_neighbours_are_those_of_keys_in_both_directions() -> None:
    assert GRAPH.neighbours == ((1,), (0, 2), (1, 3), (2,), (), ())


def test_a_bridge_is_what_lies_between() -> None:
    assert GRAPH.bridge(STUDENT, [COURSE], 2) == (ENROLMENT,)
    assert GRAPH.bridge(TEACHER, [STUDENT], 2) == (ENROLMENT, COURSE)
    assert GRAPH.bridge(TEACHER, [STUDENT, ENROLMENT], 2) == (COURSE,)
    assert GRAPH.bridge(STUDENT, [ENROLMENT], 0) == ()


def test_there_may_be_no_bridge() -> None:
    assert GRAPH.bridge(TEACHER, [STUDENT], 1) is None
    assert GRAPH.bridge(ROOM, [STUDENT, STAFF], 9) is None
    assert GRAPH.bridge(STUDENT, [], 9) is None
