"""Questions about the extremes: the oldest, the top five, the best of each group, ranks."""

from __future__ import annotations

from random import Random

from schematune.samples.conditions import date_verb, phrase, say_number
from schematune.samples.draft import Draft
from schematune.samples.patterns.subject import (
    Subject,
    an_attribute,
    filled,
    groupable,
    names,
    subject,
)
from schematune.samples.sql import count_alias, finish, ref, select, src
from schematune.samples.understanding import Attribute, World
from schematune.words import ADJECTIVES_HIGH, plural


def _scale(world: World, s: Subject, rng: Random) -> tuple[Attribute, str, str, bool] | None:
    """Return an attribute to order by, its superlative, plain wording, and whether down is meant."""
    a = an_attribute(s.entity, rng, "measure", "date", "measure", "date", "year")
    if a is None or a.profile.distinct < 3:
        return None
    down, name = rng.random() < 0.6, phrase(a, rng)
    if a.is_birth:
        # The oldest person has the earliest date of birth.
        return (
            a,
            "youngest" if down else "oldest",
            f"{'latest' if down else 'earliest'} {name}",
            down,
        )
    if a.role in ("date", "year"):
        verb = date_verb(s.entity, a, rng)
        done = verb.removeprefix("were ")
        word = rng.choice(
            (
                "most recent",
                "latest",
                "newest",
                f"most recently {done}" if verb.startswith("were ") else "latest",
            )
            if down
            # With a date of birth, the oldest is the one born first.
            else ("first",)
            if s.entity.is_person
            else ("oldest", "earliest", "first")
        )
        created = {
            "created",
            "create",
            "registered",
            "joined",
            "signup",
            "order",
            "added",
            "placed",
        } & set(a.words)
        plain = rng.choice(
            ("latest", "latest", "most recent") if down else ("earliest", "earliest", "oldest")
        )
        return a, word if created else "", f"{plain} {name}", down
    adjective = next((ADJECTIVES_HIGH[w] for w in reversed(a.words) if w in ADJECTIVES_HIGH), None)
    fits = adjective and rng.random() < 0.5
    return (
        a,
        (adjective[0 if down else 1] if fits and adjective else ""),
        f"{rng.choice(('highest', 'largest', 'greatest') if down else ('lowest', 'smallest'))} {name}",
        down,
    )


def extreme(world: World, rng: Random) -> Draft | None:
    """Return "Who is the oldest customer?" and "the 5 most expensive products"."""
    s = subject(world, rng, most=1)
    scale = _scale(world, s, rng)
    if scale is None or s.multiplies:
        return None
    a, adjective, plain, down = scale
    n = rng.choices((1, 2, 3, 5, 10, 20), weights=(6, 0.7, 2, 3, 2.5, 0.4))[0]
    usable = [x for x in s.entity.attributes if x.role not in ("key",) and x is not a]
    shown = [s.entity.name] if s.entity.name else rng.sample(usable, min(1, len(usable)))
    extra = rng.random() < 0.35
    if not shown:
        return None
    columns = [*shown, a] if extra else shown
    if s.entity.name is None or rng.random() < 0.25:
        columns = (
            columns
            if s.entity.name is None or not usable
            else [*rng.sample(usable, min(2, len(usable)))]
        )
        columns = list(dict.fromkeys(columns))
        asked = names(columns, rng, many=False)
    else:
        asked = ""
    nth = rng.choice((2, 2, 2, 3, 4)) if n == 1 and rng.random() < 0.12 else 0
    if nth:
        said = {2: "second", 3: "third", 4: "fourth"}[nth]
        adjective, plain = f"{said} {adjective}" if adjective else "", f"{said} {plain}"
    question = _extreme_question(
        s, adjective, plain, n, asked, extra and not asked, phrase(a, rng), rng
    )
    where = (*s.where, f"{a.ref} IS NOT NULL") if a.profile.nulls and not down else s.where
    order = f"{a.ref} DESC" if down else a.ref
    return s.draft(
        question,
        select(
            [c.ref for c in columns],
            s.source(),
            where=where,
            order=order,
            limit=n,
            offset=max(nth - 1, 0),
        ),
        "extreme",
    )


def _extreme_question(
    s: Subject, adjective: str, plain: str, n: int, asked: str, extra: bool, name: str, rng: Random
) -> str:
    many, one = s.many, s.one
    if n == 1:
        top = f"{adjective} {one}" if adjective else f"{one} with the {plain}"
        if asked:
            return filled(
                (
                    "What is the {asked} of the {top}?",
                    "Show the {asked} of the {top}",
                    "Give me the {asked} of the {top}",
                    "{asked} of the {top}",
                ),
                rng,
                asked=asked,
                top=top,
            )
        who = "Who" if s.entity.is_person else "What"
        question = filled(
            (
                "{who} is the {top}?",
                "Which is the {top}?" if who == "What" else "{who} is the {top}?",
                "Find the {top}",
                "Show me the {top}",
                "Name the {top}",
                "{top}",
                "Which {one} has the {plain}?" if not adjective else "Which {one} is the {adj}?",
            ),
            rng,
            who=who,
            top=top,
            one=one,
            plain=plain,
            adj=adjective,
        )
    else:
        number = say_number(n, rng)
        top = (
            rng.choice((f"{number} {adjective} {many}", f"top {number} {adjective} {many}"))
            if adjective
            else f"{number} {many} with the {plain}"
        )
        if asked:
            return filled(
                (
                    "What are the {asked} of the {top}?",
                    "Show the {asked} of the {top}",
                    "List the {asked} of the {top}",
                ),
                rng,
                asked=asked,
                top=top,
            )
        question = filled(
            (
                "Who are the {top}?" if s.entity.is_person else "What are the {top}?",
                "List the {top}",
                "Show me the {top}",
                "{top}",
                "Find the {top}",
                "Give me the {top}",
                "Which are the {top}?",
            ),
            rng,
            top=top,
        )
    if extra:
        question = question.rstrip("?.") + rng.choice(
            (
                f", with the {name}",
                f" and the {name}",
                f", and what is the {name}?",
                f"? Show the {name} as well.",
            )
        )
    return question


def most_children(world: World, rng: Random) -> Draft | None:
    """Return "Which customer has the most orders?"."""
    links = [li for li in world.links if li.child != li.parent and world.entities[li.parent].name]
    if not links:
        return None
    link = rng.choice(links)
    child, parent = world.entities[link.child], world.entities[link.parent]
    s = subject(world, rng, most=0, entity=parent)
    inner = subject(world, rng, most=1, entity=child)
    if parent.name is None or inner.links or inner.multiplies:
        return None
    n = rng.choice((1, 1, 1, 3, 5, 10))
    word = rng.choice(("most", "most", "highest number of", "largest number of"))
    many = inner.many
    shown = rng.random() < 0.5
    alias = (
        count_alias(child.singulars[0])
        if child.singulars[0].replace(" ", "_").isidentifier()
        else "row_count"
    )
    measure = an_attribute(child, rng, "measure")
    if measure and rng.random() < 0.35:
        value, alias = f"SUM({measure.ref})", f"total_{measure.snake}"
        word, many = (
            "highest total",
            f"{phrase(measure, rng)} of {many}"
            if rng.random() < 0.5
            else f"{phrase(measure, rng)}",
        )
        if "of" not in many.split() and inner.conditions:
            return None
    else:
        value = "COUNT(*)"
    question = filled((
        "Which {one} has the {word} {many}?", "Find the {one} with the {word} {many}", "Who has the {word} {many}?" if parent.is_person else "What {one} has the {word} {many}?",
        "{one} with the {word} {many}", "Show the {one} who has the {word} {many}" if parent.is_person else "Show the {one} having the {word} {many}",
    ) if n == 1 else (
        "Which {n} {ones} have the {word} {many}?", "List the {n} {ones} with the {word} {many}", "top {n} {ones} by number of {many}" if value == "COUNT(*)" else "top {n} {ones} by total {many}",
        "Who are the top {n} {ones} by number of {many}?" if value == "COUNT(*)" and parent.is_person else "Show the {n} {ones} with the {word} {many}",
    ), rng, one=s.singular, ones=s.plural, word=word, many=many, n=n)  # fmt: skip
    if shown:
        question = (
            question.rstrip("?.")
            + rng.choice((", and how many?", ", with the count", "? Include the number."))
            if value == "COUNT(*)"
            else question.rstrip("?.") + ", and how much is it?"
        )
    columns = [parent.name.ref, f"{value} AS {alias}"] if shown else [parent.name.ref]
    source = f"{src(link.parent)} JOIN {src(link.child)} ON {link.on()}"
    group = [ref(link.parent, link.parent_column)] + (
        [parent.name.ref] if parent.name.column.name != link.parent_column else []
    )
    order = f"{alias if shown else value} DESC"
    return s.draft(
        question,
        select(columns, source, where=inner.where, group=group, order=order, limit=n),
        "most-children",
    )


def children_per(world: World, rng: Random) -> Draft | None:
    """Return "How many orders does each customer have?", those with none kept unless it says so."""
    links = [li for li in world.links if li.child != li.parent and world.entities[li.parent].name]
    if not links:
        return None
    link = rng.choice(links)
    child, parent = world.entities[link.child], world.entities[link.parent]
    if parent.name is None:
        return None
    s = subject(world, rng, most=1, entity=parent)
    if s.links or s.is_about(link.child):
        return None
    many, roll = rng.choice(child.plurals), rng.random()
    outer = roll < 0.65  # "each" alone means all of them
    alias = count_alias(child.singulars[0])
    question = filled((
        "How many {many} does each {one} have?", "Show each {one} with the number of {things}", "Count the {things} of each {one}",
        "Number of {things} per {one}", "List {ones} with their number of {things}", "For each {one}, how many {many} are there?",
    ), rng, many=many, things=many, one=s.one, ones=s.many)  # fmt: skip
    count = "COUNT(*)"
    if outer:
        count = f"COUNT({ref(link.child, link.child_column)})"
    if roll < 0.35:
        question = question.rstrip("?.") + rng.choice(
            (
                f", including {s.plural} with none",
                ", also those with zero",
                f"? Include {s.plural} without any.",
                ", counting zero for those without",
            )
        )
    elif not outer:
        question = question.rstrip("?.") + rng.choice(
            (
                f", leaving out {s.plural} with none",
                ", only those that have any",
                f"? Leave out {s.plural} without any.",
                ", for those with at least one",
            )
        )
    join = "LEFT JOIN" if outer else "JOIN"
    source = f"{src(link.parent)} {join} {src(link.child)} ON {link.on()}"
    group = [ref(link.parent, link.parent_column)] + (
        [parent.name.ref] if parent.name.column.name != link.parent_column else []
    )
    return s.draft(
        question,
        select([parent.name.ref, f"{count} AS {alias}"], source, where=s.where, group=group),
        "children-per",
    )


def top_per_group(world: World, rng: Random) -> Draft | None:
    """Return "Who are the three oldest customers in each country?" with ROW_NUMBER."""
    s = subject(world, rng, most=0)
    by, scale = groupable(s.entity, rng), _scale(world, s, rng)
    links = world.children(s.entity.table.name)
    link = rng.choice(links) if links and rng.random() < 0.3 else None
    by = groupable(world.entities[link.child], rng) if link else by
    if (
        by is None
        or scale is None
        or s.entity.name is None
        or scale[0].column.name == by.column.name
    ):
        return None
    a, adjective, plain, down = scale
    n = rng.choice((1, 1, 1, 2, 3, 3, 5))
    top = (
        (f"{adjective} {s.singular}" if adjective else f"{s.singular} with the {plain}")
        if n == 1
        else (f"{n} {adjective} {s.plural}" if adjective else f"{n} {s.plural} with the {plain}")
    )
    c = phrase(by, rng)
    question = filled((
        "{q} the {top} in each {c}?", "Show the {top} of every {c}", "For each {c}, find the {top}", "List the {top} per {c}",
        "{top} per {c}", "Find the {top} within each {c}",
    ), rng, q=("Who is" if n == 1 else "Who are") if s.entity.is_person else ("What is" if n == 1 else "What are"), top=top, c=c)  # fmt: skip
    where = [f"{x.ref} IS NOT NULL" for x in (a,) if x.profile.nulls and not down]
    rank = f"ROW_NUMBER() OVER (PARTITION BY {by.ref} ORDER BY {a.ref}{' DESC' if down else ''}) AS position"
    source = s.source(link) if link else s.source()
    inner = finish(
        select([by.ref, s.entity.name.ref, rank], source, where=where), world.schema.dialect
    )
    outer = [finish(x.ref, world.schema.dialect) for x in (by, s.entity.name)]
    if outer[0] == outer[1]:
        return None
    condition = "position = 1" if n == 1 else f"position <= {n}"
    return s.draft(
        question,
        f"SELECT {', '.join(outer)} FROM ({inner}) AS ranked WHERE {condition}",
        "top-per-group",
    )


def rank_groups(world: World, rng: Random) -> Draft | None:
    """Return "Rank the cities by number of customers"."""
    s = subject(world, rng, most=1)
    by = groupable(s.entity, rng)
    if by is None or s.multiplies or s.links or any(by.ref in c.sql for c in s.conditions):
        return None
    alias = count_alias(s.entity.singulars[0])
    function = rng.choice(("RANK", "RANK", "DENSE_RANK"))
    question = filled((
        "Rank the {cs} by number of {many}", "Rank {cs} by how many {many} they have", "Give each {c} a rank by its number of {many}",
        "Show the {cs} with their rank by number of {many}", "What is the ranking of {cs} by {many}?",
    ), rng, cs=plural(phrase(by, rng)), c=phrase(by, rng), many=s.many)  # fmt: skip
    if function == "DENSE_RANK":
        question = question.rstrip("?.") + rng.choice(
            (", without gaps in the ranks", " using a dense rank", " (dense rank)")
        )
    columns = [
        by.ref,
        f"COUNT(*) AS {alias}",
        f"{function}() OVER (ORDER BY COUNT(*) DESC) AS position",
    ]
    return s.draft(
        question, select(columns, s.source(), where=s.where, group=[by.ref]), "rank-groups"
    )


def rank_rows(world: World, rng: Random) -> Draft | None:
    """Return "Rank employees by salary within each department"."""
    s = subject(world, rng, most=1)
    a = an_attribute(s.entity, rng, "measure", "date")
    if a is None or s.entity.name is None or s.multiplies:
        return None
    by = groupable(s.entity, rng) if rng.random() < 0.6 else None
    name = phrase(a, rng)
    down = a.role == "measure" and rng.random() < 0.75
    question = filled((
        "Rank {many} by {a}{in_}{dir}", "Show {many} with their rank by {a}{in_}{dir}", "Give every {one} a rank by {a}{in_}{dir}",
        "Number the {many} by {a}{in_}{dir}",
    ), rng, many=s.many, one=s.one, a=name, in_=f" within each {phrase(by, rng)}" if by else "", dir=rng.choice((", highest first", " from highest to lowest")) if down else ", lowest first" if a.role == "measure" else rng.choice((", earliest first", " from the earliest on")))  # fmt: skip
    over = f"PARTITION BY {by.ref} " if by else ""
    function = "ROW_NUMBER" if question.startswith("Number") else "RANK"
    columns = [
        s.entity.name.ref,
        *([by.ref] if by else []),
        a.ref,
        f"{function}() OVER ({over}ORDER BY {a.ref}{' DESC' if down else ''}) AS position",
    ]
    return s.draft(question, select(columns, s.source(), where=s.where), "rank-rows")


def against_average(world: World, rng: Random) -> Draft | None:
    """Return "Which customers are older than the average?"; also against the average of their group."""
    s = subject(world, rng, most=0)
    a = an_attribute(s.entity, rng, "measure")
    if s.entity.name is None or (a is None and s.entity.birth is None):
        return None
    up = rng.random() < 0.65
    if s.entity.birth and (a is None or rng.random() < 0.5):
        inner_x = finish(world.engine.age(s.entity.birth.ref), world.schema.dialect)
        question = filled(
            (
                "Which {many} are {w} than the average?",
                "List {many} {w} than average",
                "Find the {many} who are {w} than the average {one}",
                "Who is {w} than the average {one}?",
            ),
            rng,
            many=s.plural,
            one=s.singular,
            w="older" if up else "younger",
        )
        x = world.engine.age(s.entity.birth.ref)
        sql = f"SELECT {s.entity.name.ref} FROM {src(s.entity.table.name)} WHERE {x} {'>' if up else '<'} ({finish(select([f'AVG({inner_x})'], src(s.entity.table.name)), world.schema.dialect)})"
        return s.draft(question, sql, "against-average")
    by = groupable(s.entity, rng)
    if a is None or by is None:
        return None
    table = s.entity.table.name
    question = filled((
        "Which {many} have a {a} {w} the average of their {c}?", "List {many} whose {a} is {w} the average for their {c}",
        "Find {many} with a {a} {w} their {c}'s average",
    ), rng, many=s.plural, a=phrase(a, rng), w="above" if up else "below", c=phrase(by, rng))  # fmt: skip
    inner = select(
        [f"AVG({a.at(table + '#2')})"],
        src(table + "#2"),
        where=[f"{by.at(table + '#2')} = {by.ref}"],
    )
    sql = (
        f"SELECT {s.entity.name.ref} FROM {src(table)} WHERE {a.ref} {'>' if up else '<'} ({inner})"
    )
    return s.draft(question, sql, "against-group-average")


def latest_child(world: World, rng: Random) -> Draft | None:
    """Return "When did each customer with orders last order?"."""
    links = [
        li
        for li in world.links
        if li.child != li.parent
        and world.entities[li.parent].name
        and world.entities[li.child].with_role("date")
    ]
    if not links:
        return None
    link = rng.choice(links)
    child, parent = world.entities[link.child], world.entities[link.parent]
    day = rng.choice(child.with_role("date"))
    s = subject(world, rng, most=0, entity=parent)
    if parent.name is None:
        return None
    last = rng.random() < 0.7
    w = rng.choice(("latest", "most recent", "last")) if last else rng.choice(("first", "earliest"))
    many = rng.choice(child.plurals)
    question = filled((
        "What is the {w} {day} of each {one}'s {many}, where it has any?", "{w} {day} of a {child} per {one} that has any",
        "List {ones} that have {many} with the {w} {child} {day}, as far as there is one",
        "For each {one} with {many}, show the {w} {child} {day}, if any is known",
    ), rng, w=w, day=phrase(day, rng), one=s.singular, ones=s.plural, many=many, child=rng.choice(child.singulars))  # fmt: skip
    group = [ref(link.parent, link.parent_column)] + (
        [parent.name.ref] if parent.name.column.name != link.parent_column else []
    )
    source = f"{src(link.parent)} JOIN {src(link.child)} ON {link.on()}"
    columns = [
        parent.name.ref,
        f"{'MAX' if last else 'MIN'}({day.ref}) AS {'last' if last else 'first'}_{day.snake}",
    ]
    where = [f"{day.ref} IS NOT NULL"] if day.profile.nulls else []
    return s.draft(question, select(columns, source, where=where, group=group), "latest-child")


PATTERNS = (
    (extreme, 7.0), (most_children, 3.0), (children_per, 3.0), (top_per_group, 3.5), (rank_groups, 1.8),
    (rank_rows, 1.6), (against_average, 2.0), (latest_child, 1.2),
)  # fmt: skip
