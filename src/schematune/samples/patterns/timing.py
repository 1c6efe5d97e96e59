"""Questions along time: per month and year, running totals, changes, busiest days."""

from __future__ import annotations

from random import Random

from schematune.samples.conditions import date_verb
from schematune.samples.draft import Draft
from schematune.samples.patterns.subject import Subject, filled, subject
from schematune.samples.sql import count_alias, finish, select
from schematune.samples.understanding import Attribute, World
from schematune.words import MONTHS


def _dated(world: World, rng: Random, most: int = 1) -> tuple[Subject, Attribute, str] | None:
    """Return a subject, one of its dates, and what happens then ("signed up")."""
    s = subject(world, rng, most=most)
    dates = [a for a in s.entity.with_role("date") if str(a.profile.high)[:4].isdigit()]
    if not dates or s.multiplies:
        return None
    a = rng.choice(dates)
    if s.is_about(a.column.name):
        return None  # "added in 2023 or later, per year": of which year?
    verb = date_verb(s.entity, a, rng)
    if verb.startswith("have a"):
        verb = f"have their {a.phrases[0]}"
    return s, a, verb


def _where(s: Subject, a: Attribute) -> tuple[str, ...]:
    """Return the conditions, rows without the date left out (they belong to no bucket)."""
    return (*s.where, f"{a.ref} IS NOT NULL") if a.profile.nulls else s.where


_NEW = {
    "created",
    "create",
    "registered",
    "registration",
    "joined",
    "signup",
    "enrolled",
    "hire",
    "hired",
    "opened",
}
"""Words of dates at which something becomes new."""


def _key(s: Subject, alias: str, bucket: str) -> str:
    """Return what to group by: the alias, or the expression where a column has the alias's name."""
    return bucket if any(alias in s.world.entities[t].table for t in s.world.names) else alias


def per_bucket(world: World, rng: Random) -> Draft | None:
    """Return "How many customers signed up per month in 2023?"."""
    found = _dated(world, rng)
    if found is None:
        return None
    s, a, verb = found
    unit = rng.choices(
        ("year", "month", "weekday", "calendar month", "decade", "day"),
        weights=(5, 5, 1.3, 1.5, 1.5 if a.is_birth else 0.1, 0.8),
    )[0]
    where, tail = list(s.where), ""
    engine = world.engine
    bucket, alias = {
        "year": (engine.year_bucket(a.ref), "year"), "month": (engine.month_bucket(a.ref), "month"), "weekday": (engine.weekday(a.ref), "weekday"),
        "calendar month": (engine.month_number(a.ref), "month"), "decade": (f"{engine.year(a.ref)} / 10 * 10", "decade"), "day": (engine.day(a.ref), "day"),
    }[unit]  # fmt: skip
    if unit == "decade" and world.schema.dialect != "sqlite":
        bucket = f"CAST(FLOOR({engine.year(a.ref)} / 10) * 10 AS INTEGER)"
    if unit in ("month", "calendar month") and rng.random() < 0.45 and not s.conditions:
        year = (
            str(a.profile.high)[:4] if rng.random() < 0.4 else str(int(str(a.profile.high)[:4]) - 1)
        )
        where.append(engine.in_year(a.ref, int(year)))
        tail = rng.choice((f" in {year}", f" of {year}", f" during {year}"))
    per = {
        "weekday": rng.choice(("day of the week", "weekday")),
        "calendar month": "month of the year" if not tail else "month",
    }.get(unit, unit)
    new = bool(_NEW & set(a.words)) and not s.conditions
    question = filled((
        "How many {many} {verb} per {per}{tail}?", "For each {per}{tail}, how many new {many} did we get?" if new else "Show the number of {many} per {per} of {date}{tail}", "How many new {many} did we get each {per}{tail}?" if new else "{many} per {per}{tail} ({date})",
            "New {many} per {per}{tail}" if new else "How does the number of {many} develop by {date} {per}{tail}?", "{per} by {per}, how many {many} {verb}{tail}?", "How many {many} {verb} in each {per}{tail}?", "Count the {many} that {verb} by {per}{tail}",
        "Number of {many} per {per}{tail} by {date}", "Show the number of {many} by {per} of {date}{tail}",
        "For each {per}{tail}, how many {many} {verb}?", "Break the {many} down by {date} {per}{tail}",
    ), rng, many=s.many, verb=verb, per=per, new=new, tail=tail, date=a.phrases[0])  # fmt: skip
    if a.profile.nulls and not tail:
        where.append(f"{a.ref} IS NOT NULL")  # what was never paid was paid in no month
    order = alias if rng.random() < 0.5 else ""
    if order:
        timely = (", in chronological order", ", oldest first")
        ways = (f", ordered by {alias}", f", sorted by {alias}")
        is_cyclic = unit in ("weekday", "calendar month")
        question = question.rstrip("?.") + rng.choice(ways if is_cyclic else (*timely, *ways))
    sql = select(
        [f"{bucket} AS {alias}", f"COUNT(*) AS {count_alias(s.entity.singulars[0])}"],
        s.source(),
        where=where,
        group=[_key(s, alias, bucket)],
        order=order,
    )
    return s.draft(question, sql, "per-bucket")


def busiest(world: World, rng: Random) -> Draft | None:
    """Return "In which month did most customers sign up?"."""
    found = _dated(world, rng, most=0)
    if found is None:
        return None
    s, a, verb = found
    engine = world.engine
    unit = rng.choice(("year", "month", "year", "month", "weekday", "day"))
    bucket = {
        "year": engine.year_bucket(a.ref),
        "month": engine.month_bucket(a.ref),
        "weekday": engine.weekday(a.ref),
        "day": engine.day(a.ref),
    }[unit]
    most = rng.random() < 0.8
    n = rng.choice((1, 1, 1, 3, 5))
    new = bool(_NEW & set(a.words))
    word = rng.choice(("most", "the most")) if most else rng.choice(("the fewest", "the least"))
    question = filled(
        ("In which {u} {w_} {many} {verb}?", "Which {u} saw the highest number of new {many}?" if new and most else "In which {u} {w_} {many} {verb}?", "What was our best {u} for new {many}?" if new and most else "Which {u} had {w} {many} by {date}?", "Which {u} brought {w} new {many}?" if new else "By {date}, which {u} has {w} {many}?",
            "When ({u}) {w_} {many} {verb}?", "Which {u} had {w} {many}, by {date}?", "What was the {u} with {w} {many} by {date}?", "On which {u} did {w} {many} appear, judging by {date}?" if unit in ("weekday", "day") else "Which {u} saw {w} {many} by {date}?")
        if n == 1
        else ("Which {n} {u}s had {w} {many} by {date}?", "Show the {n} {u}s with {w} {many} by {date}"),
        rng, u=unit, w=word if word.startswith("the") else f"the {word}", w_="did the most" if most else "did the fewest", many=s.plural, verb=_base(verb), n=n, date=a.phrases[0],
    )  # fmt: skip
    where = _where(s, a)
    shown = rng.random() < 0.3
    columns = [f"{bucket} AS {unit}"]
    if shown:
        question = question.rstrip("?.") + rng.choice(
            (", and how many?", ", with the count", " and how many were there?")
        )
        columns.append(f"COUNT(*) AS {count_alias(s.entity.singulars[0])}")
    sql = select(
        columns,
        s.source(),
        where=where,
        group=[_key(s, unit, bucket)],
        order=f"{count_alias(s.entity.singulars[0]) if shown else 'COUNT(*)'} {'DESC' if most else 'ASC'}",
        limit=n,
    )
    return s.draft(question, sql, "busiest")


_BASE = {"signed up": "sign up", "joined": "join", "registered": "register", "came on board": "come on board", "started": "start",
         "ended": "end", "began": "begin", "ordered": "order", "arrived": "arrive", "happened": "happen", "died": "die", "paid": "pay",
         "took place": "take place", "enrolled": "enroll", "visited": "visit", "booked": "book", "came out": "come out"}  # fmt: skip


def _base(verb: str) -> str:
    if verb.startswith("were "):
        return f"get {verb.removeprefix('were ')}" if verb != "were born" else "have their birth"
    return _BASE.get(verb, verb)


def running_total(world: World, rng: Random) -> Draft | None:
    """Return "Show the running total of sign-ups by month"."""
    found = _dated(world, rng)
    if found is None:
        return None
    s, a, _ = found
    engine = world.engine
    unit = rng.choice(("month", "year", "month"))
    bucket = engine.month_bucket(a.ref) if unit == "month" else engine.year_bucket(a.ref)
    alias, date = count_alias(s.entity.singulars[0]), a.phrases[0]
    inner = finish(
        select(
            [f"{bucket} AS {unit}", f"COUNT(*) AS {alias}"],
            s.source(),
            where=_where(s, a),
            group=[_key(s, unit, bucket)],
        ),
        world.schema.dialect,
    )
    kind = rng.choices(("total", "change", "previous", "average"), weights=(5, 3.5, 1.5, 1))[0]
    question = filled({
        "total": ("Show the running total of {many} by {u} of {date}", "What is the cumulative number of {many} per {u} by {date}?", "Cumulative count of {many} by {date}, {u} by {u}", "How does the number of {many} accumulate over the {u}s by {date}?", "running total {many} per {u} ({date})"),
        "change": ("How did the number of {many} change from {u} to {u} by {date}?", "Show the {u}-over-{u} change in {many} by {date}", "What is the difference in {many} to the {u} before, by {date}?", "By how much did {many} grow or shrink each {u} compared with the previous {u} ({date})?"),
        "previous": ("Show the {many} per {u} of {date} next to the previous {u}'s number", "Number of {many} per {u} by {date} together with that of the {u} before"),
        "average": ("Show the three-{u} moving average of {many} by {date}", "What is the rolling average of {many} over three {u}s by {date}?"),
    }[kind], rng, many=s.many, u=unit, date=date)  # fmt: skip
    if (
        kind != "total"
    ):  # a month without rows is not in the list, so that it is nobody's previous one
        question = f"{question.rstrip('?.')}, counting only {unit}s that have any"
    column = {
        "total": f"SUM({alias}) OVER (ORDER BY {unit}) AS running_total",
        "change": f"{alias} - LAG({alias}) OVER (ORDER BY {unit}) AS change",
        "previous": f"LAG({alias}) OVER (ORDER BY {unit}) AS previous_count",
        "average": f"AVG({alias}) OVER (ORDER BY {unit} ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS moving_average",
    }[kind]
    sql = f"SELECT {unit}, {alias}, {column} FROM ({inner}) AS counts ORDER BY {unit}"
    return s.draft(question, sql, f"running-{kind}")


def compare_years(world: World, rng: Random) -> Draft | None:
    """Return "Did more customers sign up in 2023 or in 2022?" as two counts."""
    found = _dated(world, rng, most=0)
    if found is None:
        return None
    s, a, verb = found
    try:
        last = int(str(a.profile.high)[:4])
    except ValueError:
        return None
    one = last - rng.choice((0, 1, 1, 2))
    two = one - rng.choice((1, 1, 2))
    question = filled((
        "How many {many} {verb} in {x} compared to {y}?", "Compare the number of {many} that {verb} in {y} and {x}", "How many {many} {verb} in {x} and how many in {y}?",
        "Number of {many} that {verb} in {y} versus {x}",
    ), rng, many=s.plural, verb=verb, x=one, y=two)  # fmt: skip
    if rng.random() < 0.35:
        question = filled(
            (
                "How many more {many} {verb} in {x} than in {y}?",
                "What is the difference between the number of {many} that {verb} in {x} and in {y}?",
                "By how much did the number of {many} that {verb} in a year change from {y} to {x}?",
            ),
            rng,
            many=s.plural,
            verb=verb,
            x=one,
            y=two,
        )
        parts = [
            f"SUM(CASE WHEN {world.engine.in_year(a.ref, y)} THEN 1 ELSE 0 END)" for y in (one, two)
        ]
        return s.draft(
            question,
            select([f"{parts[0]} - {parts[1]} AS difference"], s.source()),
            "year-difference",
        )
    years = (one, two) if question.find(str(one)) < question.find(str(two)) else (two, one)
    columns = [
        f"SUM(CASE WHEN {world.engine.in_year(a.ref, y)} THEN 1 ELSE 0 END) AS count_{y}"
        for y in years
    ]
    return s.draft(question, select(columns, s.source()), "compare-years")


def updated_after(world: World, rng: Random) -> Draft | None:
    """Return "Which customers were updated within 30 days of being created?": one date against another."""
    s = subject(world, rng, most=0)
    dates = s.entity.with_role("date")
    if len(dates) < 2:
        return None
    first, second = rng.sample(dates, 2)
    if str(first.profile.high) > str(second.profile.high):
        first, second = second, first
    if first.is_birth or second.is_birth:
        return None
    n = rng.choice((7, 10, 14, 30, 60, 90, 100, 180, 365))
    a, b = first.phrases[0], second.phrases[0]
    span = world.engine.days_between(second.ref, first.ref)
    condition, question = rng.choice((
        (f"{span} > {n}", f"{{q}} a {b} more than {n} days after the {a}?"),
        (f"{span} BETWEEN 0 AND {n}", f"{{q}} a {b} at most {n} days after the {a}?"),
        (f"{world.engine.day(second.ref)} = {world.engine.day(first.ref)}", f"{{q}} a {b} on the same day as the {a}?"),
        (f"{second.ref} > {first.ref}", f"{{q}} a {b} later than the {a}?"),
    ))  # fmt: skip
    counting = rng.random() < 0.55 or s.entity.name is None
    q = f"How many {s.plural} have" if counting else f"Which {s.plural} have"
    column = (
        f"COUNT(*) AS {count_alias(s.entity.singulars[0])}"
        if counting or s.entity.name is None
        else s.entity.name.ref
    )
    return s.draft(
        question.format(q=q), select([column], s.source(), where=[condition]), "two-dates"
    )


def month_names(world: World, rng: Random) -> Draft | None:
    """Return "Who has a birthday in May?"."""
    people = [e for e in world.entities.values() if e.birth and e.name]
    if not people:
        return None
    entity = rng.choice(people)
    s = subject(world, rng, most=0, entity=entity)
    if entity.birth is None or entity.name is None:
        return None
    month = rng.randrange(1, 13)
    counting = rng.random() < 0.4
    question = filled(("How many {many} have their birthday in {m}?", "How many {many} were born in {m}?", "Count {many} with a birthday in {m}") if counting else
                      ("Which {many} have their birthday in {m}?", "Who has a birthday in {m}?", "List the {many} born in {m}", "{many} with birthdays in {m}"),
                      rng, many=s.plural, m=MONTHS[month - 1])  # fmt: skip
    column = f"COUNT(*) AS {count_alias(s.entity.singulars[0])}" if counting else entity.name.ref
    return s.draft(
        question,
        select(
            [column], s.source(), where=[world.engine.in_calendar_month(entity.birth.ref, month)]
        ),
        "birthday",
    )


PATTERNS = (
    (per_bucket, 5.0), (busiest, 2.0), (running_total, 4.0), (compare_years, 1.4), (updated_after, 1.3), (month_names, 0.8),
)  # fmt: skip
