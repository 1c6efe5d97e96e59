"""Questions that want rows: names, some columns, everything, distinct values."""

from __future__ import annotations

import re
from random import Random

from schematune.samples.conditions import phrase, some_text
from schematune.samples.draft import Draft
from schematune.samples.patterns.subject import (
    an_attribute,
    filled,
    from_clause,
    mark_child,
    names,
    subject,
)
from schematune.samples.sql import count_alias, finish, lit, select, src
from schematune.samples.understanding import World
from schematune.words import plural


def by_name(world: World, rng: Random) -> Draft | None:
    """Return "Which customers live in Berlin?"."""
    s = subject(world, rng, most=3)
    if s.entity.name is None or not s.conditions:
        return None
    question = filled((
        "Which {many} are there?" if rng.random() < 0.05 else "Which {many}?", "List the {many}", "Show me {many}", "List all {many}.",
        "Give me the names of {many}", "Who are the {many}?" if s.entity.is_person else "What are the {many}?",
        "What are the names of the {many}?", "Find {many}", "Show all {many}", "Names of {many}",
        "I need a list of {many}", "Find the names of all {many}", "Get the {many}", "{many}",
        "What are the {name} of {many}?", "Return the {name} of all {many}.", "Show the {name} of {many}",
        "Tell me the {many}", "Can you list {many}?", "Who {is_}?" if s.entity.is_person and s.conditions[0].after.startswith("who ") else "Find every {one}",
    ), rng, many=s.many, one=s.one, name=plural(phrase(s.entity.name, rng)), is_=s.conditions[0].after.removeprefix("who "))  # fmt: skip
    kinds = sum(e.is_person for e in world.entities.values())
    if s.tail and s.entity.is_person and kinds == 1 and rng.random() < 0.2:
        question = filled(_EVERYONE, rng, tail=s.tail)
    sql = select([s.entity.name.ref], s.source(), where=s.where, distinct=s.multiplies)
    return s.draft(question, sql, "list")


_EVERYONE = (
    "Give me everyone {tail}", "List everyone {tail}", "Show everybody {tail}", "Find all people {tail}", "Show me people {tail}",
    "Who do we have {tail}?", "Is there anyone {tail}? Show me their names", "Everyone {tail}", "I need everyone {tail}", "Names of people {tail}",
)  # fmt: skip


def of_child(world: World, rng: Random) -> Draft | None:
    """Return "What are the emails of people living in London?": a child's columns alone."""
    links = [li for li in world.links if li.child != li.parent]
    if not links:
        return None
    link = rng.choice(links)
    child, parent = world.entities[link.child], world.entities[link.parent]
    s = subject(world, rng, most=2, entity=parent)
    others = [world.entities[li.child] for li in world.children(parent.table.name) if li != link]
    taken = {p for e in (parent, *others) for a in e.attributes for p in a.phrases}
    theirs = [
        a for a in child.attributes if a.role not in _NOT_SHOWN and not taken & set(a.phrases)
    ]
    if not theirs or not s.conditions or s.is_about(link.child):
        return None
    wanted = rng.sample(theirs, min(rng.choice((1, 1, 1, 2)), len(theirs)))
    reaching = ("How can we reach {many}? Show the {cols}",)
    is_way = all(a.role in ("email", "phone") for a in wanted)
    s, wanted = mark_child(s, child, [a.told_by(child.singulars[0]) for a in wanted], rng)
    question = filled((
        *(reaching if is_way else ()),
        "What are the {cols} of {many}?", "List the {cols} of {many}", "Show me the {cols} of {many}", "Give me the {cols} for {many}",
        "{cols} of {many}", "Find the {cols} of all {many}", "I need the {cols} of {many}",
    ), rng, cols=names(wanted, rng), many=s.many)  # fmt: skip
    sql = select([a.ref for a in wanted], s.source(link), where=s.where, distinct=s.multiplies)
    return s.draft(question, sql, "of-child")


_NOT_SHOWN = ("key", "flag")


def through_both(world: World, rng: Random) -> Draft | None:
    """Return "Show name, email and city of our customers": columns of one entity and two children."""
    hubs = [e for e in world.entities.values() if e.is_person and e.name]
    if not hubs:
        return None
    hub = rng.choice(hubs)
    # What hangs on people only: each address beside each order would be a list of nothing.
    ways = [li for li in world.children(hub.table.name) if world.entities[li.child].tells_where]
    if len(ways) < 2 or hub.name is None:
        return None
    a, b = rng.sample(ways, 2)
    s = subject(world, rng, most=1, entity=hub)
    if any(s.is_about(li.child) for li in (a, b)):
        return None
    taken = {p for x in hub.attributes for p in x.phrases}
    chosen = [hub.name]
    for link in (a, b):
        free = [
            x
            for x in world.entities[link.child].attributes
            if x.role not in _NOT_SHOWN and not taken & set(x.phrases)
        ]
        if not free:
            return None
        chosen.append(rng.choice(free).told_by(world.entities[link.child].singulars[0]))
        taken |= set(chosen[-1].phrases)
    for link in (a, b):
        s, chosen = mark_child(s, world.entities[link.child], chosen, rng)
    question = filled((
        "Show the {cols} of {many}", "List {cols} for {many}", "Give me {cols} of {many}", "{cols} for {many}", "What are the {cols} of {many}?",
        "Show {many} with their {rest}", "I'd like to see {cols} of {many}",
    ), rng, cols=names(chosen, rng, many=False), rest=names(chosen[1:], rng), many=s.many)  # fmt: skip
    sql = select([x.ref for x in chosen], s.source(a, b), where=s.where, distinct=s.multiplies)
    return s.draft(question, sql, "through-both")


def sharing(world: World, rng: Random) -> Draft | None:
    """Return "Which customers share their phone number with someone else?"."""
    s = subject(world, rng, most=0)
    name = s.entity.name
    a = an_attribute(s.entity, rng, "email", "phone", "name", "date", "text", "code", "place")
    if name is None or a is None or a.profile.distinct >= a.profile.rows - a.profile.nulls:
        return None
    c, one = phrase(a, rng), s.singular
    counting = rng.random() < 0.35
    q = (
        f"How many {s.plural}"
        if counting
        else rng.choice(
            (
                f"Which {s.plural}",
                f"Which {s.plural}",
                f"List the {s.plural} that",
                f"Names of {s.plural} that",
            )
        )
    )
    question = filled((
        "{q} share their {c} with another {one}?", "{q} have the same {c} as another {one}?", "{q} have a {c} that another {one} also has?",
        "{q} share a {c} with someone else?" if s.entity.is_person else "{q} share a {c} with another one?",
    ), rng, q=q, c=c, one=one)  # fmt: skip
    inner = finish(
        select([a.ref], s.source(), group=[a.ref], having="COUNT(*) > 1"), world.schema.dialect
    )
    alias = count_alias(s.entity.singulars[0])
    column = f"COUNT(*) AS {alias}" if counting else name.ref
    return s.draft(
        question, select([column], s.source(), where=[f"{a.ref} IN ({inner})"]), "sharing"
    )


def columns(world: World, rng: Random) -> Draft | None:
    """Return "Show the name and birth date of customers from Spain", sometimes sorted."""
    s = subject(world, rng)
    usable = [a for a in s.entity.attributes if a.role != "key" or rng.random() < 0.12]
    usable = [a for a in usable if not any(c.sql.startswith(f"{a.ref} = ") for c in s.conditions)]
    if not usable:
        return None
    chosen = rng.sample(usable, min(rng.choice((1, 1, 2, 2, 2, 3)), len(usable)))
    listed = names(chosen, rng)
    order, tail = "", ""
    if rng.random() < 0.35:
        by = rng.choice(chosen) if rng.random() < 0.6 else rng.choice(usable)
        if by.role == "flag":  # nobody sorts "by ascending is main"
            return None
        down = rng.random() < 0.45
        order = f"{by.ref} DESC" if down else by.ref
        tail = _ordered(
            by.role in ("date", "year"),
            by.role in ("name", "text", "category", "place"),
            phrase(by, rng),
            down,
            rng,
            clear=[a for a in chosen if a.role in ("date", "year")] == [by]
            or len(s.entity.with_role("date", "year")) == 1,
        )
        if s.multiplies and by not in chosen:
            return None
    question = filled((
        "What are the {cols} of {many}{tail}?", "Show the {cols} of {many}{tail}", "List the {cols} of all {many}{tail}.",
        "Give me the {cols} for {many}{tail}", "Show me {cols} of {many}{tail}", "{cols} of {many}{tail}",
        "Find the {cols} of {many}{tail}.", "Return the {cols} for all {many}{tail}.", "Show the {cols} for {many}{tail}",
        "List {many} with their {cols}{tail}" if s.entity.name in chosen else "List {cols} for {many}{tail}", "I want to see the {cols} of {many}{tail}", "Get {cols} for {many}{tail}",
        "For {many}, show the {cols}{tail}.",
    ), rng, cols=listed, many=s.many, tail=tail)  # fmt: skip
    sql = select(
        [a.ref for a in chosen], s.source(), where=s.where, order=order, distinct=s.multiplies
    )
    return s.draft(question, sql, "columns")


def _ordered(
    is_date: bool, is_text: bool, name: str, down: bool, rng: Random, *, clear: bool
) -> str:
    """Return the order in words; it names a date that is not ``clear`` without."""
    if is_date and not clear:
        way = f"by {name}, {'newest' if down else 'oldest'} first"
    elif is_date:
        way = (
            rng.choice(
                (
                    "newest first",
                    "most recent first",
                    "latest first",
                    f"from the latest {name} to the earliest",
                )
            )
            if down
            else rng.choice(
                ("oldest first", "earliest first", f"by {name}", "in chronological order")
            )
        )
    elif is_text:
        way = (
            rng.choice((f"in reverse alphabetical order of {name}", f"by {name} from Z to A"))
            if down
            else rng.choice(
                (
                    f"in alphabetical order of {name}",
                    f"by {name}",
                    f"by {name} from A to Z",
                    f"alphabetically by {name}",
                )
            )
        )
    else:
        way = (
            rng.choice(
                (
                    f"by {name} in descending order",
                    f"by {name}, highest first",
                    f"from the highest {name} to the lowest",
                    f"by descending {name}",
                )
            )
            if down
            else rng.choice(
                (
                    f"by {name} in ascending order",
                    f"by {name}, lowest first",
                    f"by {name}",
                    f"by ascending {name}",
                )
            )
        )
    return (
        rng.choice((f", sorted {way}", f", {way}", f" ordered {way}", f" sorted {way}"))
        if way.startswith(("by", "alphabetically", "in "))
        else f", {way}"
    )


def everything(world: World, rng: Random) -> Draft | None:
    """Return "Show all details of orders placed in May"."""
    s = subject(world, rng)
    if s.multiplies or s.links:
        return None
    question = filled((
        "Show all details of {many}", "Show everything about {many}", "List all information about {many}",
        "Give me all the columns for {many}", "Show me the full records of {many}", "All data for {many}",
        "Show all {many} with all their details", "What do we know about {many}?", "Display every field of {many}",
        "Give me the complete records of {many}", "Show every {one} in full",
    ), rng, many=s.many, one=s.one)  # fmt: skip
    return s.draft(question, select(["*"], s.source(), where=s.where), "everything")


def distinct_values(world: World, rng: Random) -> Draft | None:
    """Return "Which countries do our customers come from?"."""
    s = subject(world, rng, most=1)
    a = an_attribute(s.entity, rng, "category", "place", "year", "category", "place", "text")
    if a is None or s.multiplies or any(a.ref in c.sql for c in s.conditions):
        return None
    name = phrase(a, rng)
    question = filled((
        "What are the different {cs} of {many}?", "List the distinct {cs} of {many}.", "Which {cs} do {many} have?",
        "What {cs} are there for {many}?", "Show the unique {cs} of {many}", "List all {cs} of {many} without duplicates",
        "Which different {cs} occur among {many}?", "What {cs} do we have for {many}?", "In which {cs} are there {many}?" if a.role == "place" else "Which {cs} occur among {many}?",
        "All distinct {c} values of {many}", "Which {cs} appear in the {many}?", "Which {cs} do {many} come from?" if a.role == "place" else "What are all the possible {cs} of {many}?",
        "unique {cs} of {many}",
    ), rng, cs=plural(name), c=name, many=s.many)  # fmt: skip
    order, tail = ("", "")
    if rng.random() < 0.15:
        order, tail = (
            a.ref,
            rng.choice((" in alphabetical order", ", sorted")) if a.role != "year" else ", sorted",
        )
        question = question.rstrip("?.") + tail
    where = (*s.where, f"{a.ref} IS NOT NULL") if a.profile.nulls else s.where
    return s.draft(
        question, select([a.ref], s.source(), where=where, order=order, distinct=True), "distinct"
    )


def with_related(world: World, rng: Random) -> Draft | None:
    """Return "List customers' names with their email addresses": columns of two linked tables."""
    if not world.links:
        return None
    link = rng.choice(world.links)
    if link.child == link.parent:
        return None
    child, parent = world.entities[link.child], world.entities[link.parent]
    main = parent if rng.random() < 0.65 else child
    other = child if main is parent else parent
    s = subject(world, rng, most=1, entity=main)
    theirs = [a for a in other.attributes if a.role != "key"]
    ours = [a for a in main.attributes if a.role != "key"]
    if not theirs or not ours or s.is_about(other.table.name):
        return None
    mine = (
        [main.name]
        if main.name and rng.random() < 0.7
        else rng.sample(ours, min(rng.choice((1, 1, 2)), len(ours)))
    )
    added = rng.sample(theirs, min(rng.choice((1, 1, 1, 2)), len(theirs)))
    if other.name and rng.random() < 0.4:
        added = [other.name]
    if main is parent:
        s, added = mark_child(s, other, added, rng)
    outer = main is parent and not s.where and rng.random() < 0.3
    # "created date" alone would mean the main table's own.
    own = {p for a in main.attributes for p in a.phrases}
    unclear = any(own & set(a.phrases) or a.told_by(other.singulars[0]) is not a for a in added)
    of = rng.choice(other.singulars) if unclear or main is not parent or rng.random() < 0.4 else ""
    added_name = names([a.of(of) for a in added] if of else added, rng)
    tail = (
        rng.choice(
            (
                f", including {s.plural} without one",
                f", also those without any {other.singulars[0]}",
                f", even if they have no {other.singulars[0]}",
                f" (include {s.plural} that have no {other.singulars[0]})",
                f", keeping {s.plural} without {other.plurals[0]}",
            )
        )
        if outer
        else ""
    )
    wordings: tuple[str, ...] = (
        "Show the {mine} of {many} together with their {theirs}{tail}", "List {many} with their {theirs}{tail}" if mine == [main.name] else "List the {mine} of {many} with their {theirs}{tail}",
        "What are the {mine} and {theirs} of {many}{tail}?", "Give me the {mine} and the {theirs} of each of the {many}{tail}",
        "For each of the {many}, show the {mine} and {theirs}{tail}", "Show {mine} and {theirs} for {many}{tail}",
        "{mine} and {theirs} of {many}{tail}", "List all {many} and their {theirs}{tail}" if mine == [main.name] else "List {mine} along with {theirs} for all {many}{tail}",
    )  # fmt: skip
    some = main is parent and not outer  # those without one are left out: nobody may say "all"
    if some:
        wordings = tuple(w for w in wordings if not re.search(r"\b(each|all)\b", w))
    question = filled(wordings, rng, mine=names(mine, rng, many=False), theirs=added_name, many=s.many, tail=tail)  # fmt: skip
    question = question.replace("all our ", "our ") if some else question
    source = (
        s.source() + f" LEFT JOIN {src(other.table.name)} ON {link.on()}"
        if outer
        else s.source(link)
    )
    sql = select([a.ref for a in (*mine, *added)], source, where=s.where, distinct=s.multiplies)
    return s.draft(question, sql, "left-join" if outer else "join")


def lookup(world: World, rng: Random) -> Draft | None:
    """Return "What is the phone number of Anna Smith?": one thing about one named row."""
    s = subject(world, rng, most=0)
    if s.entity.name is None:
        return None
    value = some_text(s.entity.name, rng)
    if not value:
        return None
    link = None
    is_clear = not any(e.is_person for e in world.entities.values() if e is not s.entity)
    options = [a for a in s.entity.attributes if a.role != "key" and a is not s.entity.name]
    links = world.children(s.entity.table.name)
    children = [li for li in links if not world.entities[li.child].is_person]
    if children and rng.random() < 0.45:
        link = rng.choice(children)
        others = [world.entities[li.child] for li in children if li != link]
        taken = {p for e in (s.entity, *others) for a in e.attributes for p in a.phrases}
        child = world.entities[link.child]
        theirs = (a for a in child.attributes if a.role != "key" and not taken & set(a.phrases))
        options = [a.told_by(child.singulars[0]) for a in theirs]
    if not options:
        return None
    wanted = rng.sample(options, min(rng.choice((1, 1, 1, 2)), len(options)))
    bare = (
        "What is the {cols} of {v}?", "What is {v}'s {cols}?", "Show {v}'s {cols}", "Find the {cols} for {v}",
        "{v} {cols}", "What {cols} does {v} have?", "I need the {cols} of {v}",
    )  # fmt: skip
    question = filled((
        *(bare if is_clear else ()), "Give me the {cols} of the {one} {v}", "Look up the {cols} of {one} '{v}'", "Tell me the {cols} for the {one} named {v}",
    ), rng, cols=names(wanted, rng, many=False), v=value, one=s.singular)  # fmt: skip
    source = from_clause(s.entity.table.name, (link,) if link else ())
    sql = select([a.ref for a in wanted], source, where=[f"{s.entity.name.ref} = {lit(value)}"])
    return s.draft(question, sql, "lookup")


PATTERNS = (
    (by_name, 8.0), (columns, 7.0), (everything, 1.2), (distinct_values, 4.0), (with_related, 6.0), (lookup, 2.5), (of_child, 4.0), (through_both, 1.6), (sharing, 1.4),
)  # fmt: skip
