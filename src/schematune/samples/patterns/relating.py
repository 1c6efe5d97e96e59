"""Questions that relate rows and sets: both and neither, missing partners, pairs, most per total."""

from __future__ import annotations

from random import Random

from schematune.samples.conditions import child_rows, condition, describe, phrase
from schematune.samples.draft import Draft
from schematune.samples.patterns.subject import an_attribute, filled, subject
from schematune.samples.sql import count_alias, finish, ref, select, src
from schematune.samples.understanding import World
from schematune.words import plural


def sets(world: World, rng: Random) -> Draft | None:
    """Return "Which cities have both male and female customers?" with a set operation."""
    s = subject(world, rng, most=0)
    a = an_attribute(s.entity, rng, "place", "category")
    one, two = (condition(world, s.entity, rng, near=True) for _ in range(2))
    if (
        a is None
        or one is None
        or two is None
        or one.sql == two.sql
        or a.column.name in (one.about, two.about)
    ):
        return None
    first, second = describe(s.plural, (one,)), describe(s.plural, (two,))
    operator, ways = rng.choice((
        ("INTERSECT", ("Which {cs} have both {x} and {y}?", "List {cs} that have {x} as well as {y}", "{cs} with both {x} and {y}", "In which {cs} are there both {x} and {y}?")),
        ("EXCEPT", ("Which {cs} have {x} but no {y}?", "List {cs} with {x} but without {y}", "Find {cs} that have {x} and not {y}", "{cs} of {x} that are not {cs} of {y}")),
        ("UNION", ("Which {cs} have {x} or {y}?", "List the {cs} of {x} together with those of {y}", "All {cs} of {x} or {y}")),
    ))  # fmt: skip
    question = filled(ways, rng, cs=plural(phrase(a, rng)), x=first, y=second)
    parts = [
        finish(select([a.ref], src(s.entity.table.name), where=[c.sql]), world.schema.dialect)
        for c in (one, two)
    ]
    return s.draft(question, f" {operator} ".join(parts), f"set-{operator.lower()}")


def set_of_tables(world: World, rng: Random) -> Draft | None:
    """Return "Which customers have neither an address nor a contact?", "both", "one but not the other"."""
    hubs = [e for e in world.entities.values() if len(world.children(e.table.name)) >= 2 and e.name]
    if not hubs:
        return None
    hub = rng.choice(hubs)
    a, b = rng.sample(world.children(hub.table.name), 2)
    if a.child == b.child or hub.name is None:
        return None
    s = subject(world, rng, most=0, entity=hub)
    x, y = world.entities[a.child], world.entities[b.child]

    kind = rng.choice(("neither", "both", "but"))
    x1, y1 = rng.choice(x.singulars), rng.choice(y.singulars)
    ways = {
        "neither": ("{q} have neither {x} nor {y}?", "{q} have no {xb} and no {yb}?", "{q} lack both {x} and {y}?"),
        "both": ("{q} have both {x} and {y}?", "{q} have {x} and also {y}?"),
        "but": ("{q} have {x} but no {yb}?", "{q} have {x} but not {y}?", "{q} have {x} without having {y}?"),
    }[kind]  # fmt: skip
    counting = rng.random() < 0.45
    question = filled(
        ways,
        rng,
        q=f"How many {s.plural}" if counting else f"Which {s.plural}",
        x=_with_article(x1),
        y=_with_article(y1),
        xb=x1,
        yb=y1,
    )
    where = [
        child_rows(world, a, negated=kind == "neither"),
        child_rows(world, b, negated=kind != "both"),
    ]
    alias = count_alias(hub.singulars[0])
    column = f"COUNT(*) AS {alias}" if counting else hub.name.ref
    return s.draft(question, select([column], src(hub.table.name), where=where), f"tables-{kind}")


def _with_article(word: str) -> str:
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def pairs(world: World, rng: Random) -> Draft | None:
    """Return "Find pairs of customers born on the same day": a self-join, each pair once."""
    s = subject(world, rng, most=0)
    key, name = s.entity.key, s.entity.name
    a = an_attribute(s.entity, rng, "date", "place", "email", "phone", "category", "text", "year")
    if (
        key is None
        or name is None
        or a is None
        or a.profile.distinct >= a.profile.rows - a.profile.nulls
    ):
        return None
    table = s.entity.table.name
    question = filled((
        "Find pairs of {many} with the same {c}", "Which pairs of {many} share the same {c}?", "List all pairs of {many} that have the same {c}",
        "Show two {many} at a time that share a {c}",
    ), rng, many=s.plural, c=phrase(a, rng))  # fmt: skip
    on = f"{a.ref} = {a.at(table + '#2')} AND {key.ref} < {key.at(table + '#2')}"
    sql = select(
        [name.ref, name.at(table + "#2")], f"{src(table)} JOIN {src(table + '#2')} ON {on}"
    )
    return s.draft(question, sql, "pairs")


def self_reference(world: World, rng: Random) -> Draft | None:
    """Return "Who is the manager of each employee?": a table that points at itself."""
    links = [li for li in world.links if li.child == li.parent and world.entities[li.child].name]
    if not links:
        return None
    link = rng.choice(links)
    entity = world.entities[link.child]
    name = entity.name
    if name is None:
        return None
    table, boss = link.child, link.child + "#2"
    s = subject(world, rng, most=0, entity=entity)
    role = (
        " ".join(
            w
            for w in next(a for a in entity.attributes if a.column.name == link.child_column).words
            if w not in ("id", "key", "no", "number")
        )
        or "parent"
    )
    if {"to", "by", "of", "for"} & set(role.split()):
        return None  # "the reports to of each employee" is nobody's English
    on = link.on(table, boss)
    if rng.random() < 0.5:
        question = filled(
            (
                "Show each {one} with the name of their {r}",
                "Who is the {r} of each {one}?",
                "List {many} together with their {r}",
            ),
            rng,
            one=s.singular,
            many=s.plural,
            r=role,
        )
        return s.draft(
            question,
            select([name.ref, name.at(boss)], f"{src(table)} JOIN {src(boss)} ON {on}"),
            "self-reference",
        )
    question = filled(
        (
            "How many {many} does each {r} have?",
            "Count the {many} under each {r}",
            "Number of {many} per {r}",
        ),
        rng,
        many=s.plural,
        r=role,
    )
    sql = select(
        [name.at(boss), "COUNT(*) AS report_count"],
        f"{src(table)} JOIN {src(boss)} ON {on}",
        group=[ref(boss, link.parent_column), name.at(boss)],
    )
    return s.draft(question, sql, "self-count")


def far_join(world: World, rng: Random) -> Draft | None:
    """Return "How many rented films has each city?": two joins, through a bridge or a hub."""
    chains = [(a, b) for a in world.links for b in world.links
              if a.parent == b.child and len({a.child, a.parent, b.parent}) == 3] + [
              (a, b) for a in world.links for b in world.links
              if a.child == b.child and a.parent < b.parent and len({a.child, a.parent, b.parent}) == 3] + [
              (a, b) for a in world.links for b in world.links
              if a.parent == b.parent and a.child < b.child and len({a.child, a.parent, b.child}) == 3]  # fmt: skip
    if not chains:
        return None
    a, b = rng.choice(chains)
    tables = list(dict.fromkeys((a.child, a.parent, b.child, b.parent)))
    ends = [t for t in tables if (t in (a.child, a.parent)) != (t in (b.child, b.parent))]
    if len(ends) != 2:
        return None
    start, end = (world.entities[t] for t in (ends if rng.random() < 0.5 else ends[::-1]))
    chain = (a, b) if start.table.name in (a.child, a.parent) else (b, a)
    inner = condition(world, end, rng, near=True)
    if inner is None or inner.links:
        return None
    s = subject(world, rng, most=0, entity=start)
    source = src(start.table.name)
    present = {start.table.name}
    for link in chain:
        new = link.child if link.parent in present else link.parent
        present.add(new)
        source += f" JOIN {src(new)} ON {link.on()}"
    described = describe(rng.choice(end.plurals), (inner,))
    joiner = rng.choice(("with", "linked to"))
    if a.parent == b.parent:  # two children of one: "cities of contacts of clients who have …"
        hub = world.entities[a.parent]
        joiner = f"of {rng.choice(hub.plurals)} {hub.who} have"
    what = rng.choice(("names", "count", "columns"))
    if what == "count" and start.key:
        question = filled(
            (
                "How many {many} are there {j} {d}?",
                "Count the {many} {j} {d}",
                "Number of {many} {j} {d}",
                "How many different {many} {j} {d} do we have?",
            ),
            rng,
            many=s.plural,
            j=joiner,
            d=described,
        )
        alias = count_alias(start.singulars[0])
        return s.draft(
            question,
            select([f"COUNT(DISTINCT {start.key.ref}) AS {alias}"], source, where=[inner.sql]),
            "far-count",
        )
    shown = (
        [start.name]
        if start.name and what == "names"
        else rng.sample(
            start.with_role(
                "name", "category", "place", "measure", "date", "text", "email", "phone"
            ),
            1,
        )
        if start.with_role("name", "category", "place", "measure", "date", "text", "email", "phone")
        else []
    )
    if not shown or shown[0] is None:
        return None
    question = filled(
        (
            "What are the {c} of {many} {j} {d}?",
            "List the {c} of {many} {j} {d}",
            "Show the distinct {c} of {many} {j} {d}",
            "Find {c} of all {many} {j} {d}",
        ),
        rng,
        c=plural(phrase(shown[0], rng)),
        many=s.plural,
        j=joiner,
        d=described,
    )
    return s.draft(
        question, select([shown[0].ref], source, where=[inner.sql], distinct=True), "far-join"
    )


def far_group(world: World, rng: Random) -> Draft | None:
    """Return "How many emails are there per country of the customer's address?": siblings of one hub."""
    hubs = [e for e in world.entities.values() if len(world.children(e.table.name)) >= 2 and e.key]
    if not hubs:
        return None
    hub = rng.choice(hubs)
    a, b = rng.sample(world.children(hub.table.name), 2)
    if a.child == b.child or hub.key is None:
        return None
    one, two = world.entities[a.child], world.entities[b.child]
    by = [x for x in one.with_role("place", "category") if x.profile.distinct > 1]
    key = two.key
    if not by or key is None:
        return None
    c = rng.choice(by)
    s = subject(world, rng, most=0, entity=hub)
    question = filled((
        "For each {c} of the {ones}, how many {many} with a {t} are there?", "How many {many} that have a {t} are there per {ones} {c}?",
        "Count the {many} with at least one {t} by {c} of their {ones}",
    ), rng, c=phrase(c, rng), ones=one.singulars[0], many=s.plural, t=two.singulars[0])  # fmt: skip
    alias = count_alias(hub.singulars[0])
    source = (
        f"{src(hub.table.name)} JOIN {src(a.child)} ON {a.on()} JOIN {src(b.child)} ON {b.on()}"
    )
    return s.draft(
        question,
        select([c.ref, f"COUNT(DISTINCT {hub.key.ref}) AS {alias}"], source, group=[c.ref]),
        "far-group",
    )


PATTERNS = (
    (sets, 3.0), (set_of_tables, 3.0), (pairs, 1.2), (self_reference, 1.0), (far_join, 2.8), (far_group, 0.6),
)  # fmt: skip
