"""Questions with a row per group: counts and aggregates by something, groups kept by a bound."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from schematune.samples.conditions import condition, describe, phrase, say_number
from schematune.samples.draft import Draft
from schematune.samples.patterns.subject import (
    Subject,
    an_attribute,
    as_group,
    filled,
    groupable,
    mark_child,
    subject,
)
from schematune.samples.patterns.totals import AGGREGATES, ALIASES
from schematune.samples.sql import count_alias, finish, select
from schematune.samples.understanding import Attribute, Entity, Link, World
from schematune.words import plural


def group_of(world: World, rng: Random, s: Subject) -> tuple[Attribute, tuple[Link, ...]] | None:
    """Return what to group by: an own attribute, or one of a parent or child with its join."""
    roll = rng.random()
    links = (
        world.parents(s.entity.table.name)
        if roll < 0.25
        else world.children(s.entity.table.name)
        if roll < 0.45
        else ()
    )
    if links:
        link = rng.choice(links)
        other = world.entities[link.parent if link.child == s.entity.table.name else link.child]
        by = groupable(other, rng) or (
            _as_one(other) if link.child == s.entity.table.name else None
        )
        # "City of orders" is the orders' own ship city where they have one.
        own = {a.words[-1] for a in s.entity.attributes}
        is_about = s.is_about(other.table.name)
        if by and by.words[-1] not in own and not is_about:
            told = by if by.role == "place" else by.told_by(rng.choice(other.singulars))
            return world.told_apart(other, told), (link,)
    by = groupable(s.entity, rng)
    return (world.among_people(s.entity, by), ()) if by else None


def _as_one(entity: Entity) -> Attribute | None:
    """Return the name as what stands for the row, "per aircraft", where no two share it."""
    name = entity.name
    if name is None or name.profile.distinct < entity.rows:
        return None
    return replace(name, phrases=(entity.singulars[0],))


def _grouped(
    world: World, rng: Random, most: int = 1
) -> tuple[Subject, Attribute, tuple[Link, ...], str] | None:
    s = subject(world, rng, most=most)
    found = group_of(world, rng, s)
    if found is None or any(found[0].ref in c.sql for c in s.conditions):
        return None
    by, links = found
    if links and links[0].parent == s.entity.table.name:
        s, (by,) = mark_child(s, world.entities[links[0].child], [by], rng)
    multiplies = s.multiplies or any(link.parent == s.entity.table.name for link in links)
    if multiplies and not s.entity.key:
        return None
    count = f"COUNT(DISTINCT {s.entity.key.ref})" if multiplies and s.entity.key else "COUNT(*)"
    return s, by, links, count


def _is_origin(s: Subject, by: Attribute) -> bool:
    """Tell whether people come from it: from a source or place, not from a status or gender."""
    is_source = bool({"source", "channel", "medium"} & set(by.words))
    return s.entity.is_person and (by.role == "place" or is_source)


def _known(s: Subject, by: Attribute) -> tuple[str, ...]:
    """Return the conditions; who asks "which" wants no missing value for an answer."""
    return (*s.where, f"{by.ref} IS NOT NULL") if by.profile.nulls else s.where


def count_by(world: World, rng: Random) -> Draft | None:
    """Return "How many customers are there per country?"."""
    found = _grouped(world, rng)
    if found is None:
        return None
    s, by, links, count = found
    name, alias = phrase(by, rng), count_alias(s.entity.singulars[0])
    comes = ("How many {many} came from each {c}?", "How many {many} did each {c} bring in?")
    origin = comes if _is_origin(s, by) else ()
    question = filled((
        "How many {many} are there per {c}?", "How many {many} have we got for each {c}?", *origin[:1], "How do the {many} split by {c}?", "{c} split of {many}",
            "What does the {c} distribution of {many} look like?", "Give me a breakdown of {many} by {c}", "How many {many} does every {c} account for?",
            "Which {cs} are {many} from, and how many from each?" if by.role == "place" else "Which {cs} are there and how many {many} in each?", *origin[1:],
            "Show each {c} and its number of {many}", "What is the number of {many} for every {c}?", "{many} per {c}", "How many {many} are there for each {c}?", "Count the {many} by {c}",
        "Number of {many} per {c}", "Show the number of {many} for each {c}", "How many {many} does each {c} have?",
        "Break down the {many} by {c}", "What is the distribution of {many} by {c}?", "{many} by {c}", "Give me a count of {many} grouped by {c}.",
        "How are the {many} distributed across {cs}?", "For each {c}, how many {many} are there?", "count {many} per {c}",
        "List each {c} with its number of {many}", "How many {many} do we have for each {c}?", "Show the {one} counts by {c}" if not s.conditions else "Show the counts of {many} by {c}",
        "List all {cs} and the number of {many} in each",
    ), rng, many=s.many, one=s.singular, c=name, cs=plural(name))  # fmt: skip
    order = ""
    if rng.random() < 0.25:
        order = f"{alias} DESC"
        question = question.rstrip("?.") + rng.choice(
            (
                ", most first",
                ", biggest first",
                ", largest group first",
                ", from biggest to smallest",
                ", starting with the biggest",
                ", highest first",
                ", sorted from most to least",
                ", starting with the largest",
                " in descending order of the count",
            )
        )
    sql = select(
        [by.ref, f"{count} AS {alias}"],
        s.source(*links),
        where=s.where,
        group=[by.ref],
        order=order,
    )
    return s.draft(question, sql, "count-by")


def count_by_two(world: World, rng: Random) -> Draft | None:
    """Return "Count customers by country and gender"."""
    s = subject(world, rng, most=1)
    groups = [
        a
        for a in s.entity.with_role("category", "place")
        if a.profile.distinct > 1 and not any(a.ref in c.sql for c in s.conditions)
    ]
    if len(groups) < 2 or s.multiplies:
        return None
    a, b = map(as_group, rng.sample(groups, 2))
    question = filled((
        "How many {many} are there per {a} and {b}?", "Count the {many} by {a} and {b}", "Number of {many} for each combination of {a} and {b}",
        "Break the {many} down by {a} and {b}", "Show {many} per {a} and {b}", "For every {a} and {b}, count the {many}",
    ), rng, many=s.many, a=phrase(a, rng), b=phrase(b, rng))  # fmt: skip
    sql = select(
        [a.ref, b.ref, f"COUNT(*) AS {count_alias(s.entity.singulars[0])}"],
        s.source(),
        where=s.where,
        group=[a.ref, b.ref],
    )
    return s.draft(question, sql, "count-by-two")


def aggregate_by(world: World, rng: Random) -> Draft | None:
    """Return "What is the average salary by department?"; ages count as measures."""
    found = _grouped(world, rng)
    if found is None:
        return None
    s, by, links, _ = found
    if s.multiplies:
        return None
    measure = an_attribute(s.entity, rng, "measure")
    x, name, snake = (measure.ref, phrase(measure, rng), measure.snake) if measure else ("", "", "")
    if s.entity.birth and (measure is None or rng.random() < 0.4):
        x, name, snake = world.engine.age(s.entity.birth.ref), "age", "age"
    if not x or x == by.ref:
        return None
    function = rng.choices(
        ("AVG", "SUM", "MAX", "MIN"), weights=(6, 4 if snake != "age" else 0, 2, 2)
    )[0]
    way, group = rng.choice(AGGREGATES[function]), phrase(by, rng)
    question = filled((
        "What is the {way} {col} of {many} per {c}?", "What is the {way} {col} of {many} for each {c}?", "Show the {way} {col} of {many} by {c}",
        "{way} {col} of {many} by {c}", "For each {c}, what is the {way} {col} of {many}?", "Compare the {way} {col} of {many} across {cs}",
        "How does the {way} {col} of {many} differ by {c}?", "Give me the {way} {col} for {many} grouped by {c}",
        "List every {c} with the {way} {col} of its {many}",
    ), rng, way=way, col=name, many=s.many, c=group, cs=plural(group))  # fmt: skip
    alias = f"{ALIASES[function]}_{snake}"
    order = ""
    if rng.random() < 0.2:
        order, question = (
            f"{alias} DESC",
            question.rstrip("?.")
            + rng.choice((", highest first", ", from highest to lowest", " in descending order")),
        )
    sql = select(
        [by.ref, f"{function}({x}) AS {alias}"],
        s.source(*links),
        where=s.where,
        group=[by.ref],
        order=order,
    )
    return s.draft(question, sql, "aggregate-by")


def having_count(world: World, rng: Random) -> Draft | None:
    """Return "Which cities have more than 10 customers?"."""
    found = _grouped(world, rng)
    if found is None:
        return None
    s, by, links, count = found
    typical = max(s.entity.rows // max(by.profile.distinct, 1), 1)
    n = rng.choice((1, 2, 3, 5, 10, 20, 50, 100, max(typical // 2, 1), typical))
    n = n if n <= typical * 3 else max(typical, 1)
    n = n if n < 30 else round(n, -1)
    operator, ways = rng.choice((
        (">", ("more than {n}", "over {n}")), (">=", ("at least {n}", "{n} or more")), ("<", ("fewer than {n}", "less than {n}")),
        (">", ("more than {n}",)), ("=", ("exactly {n}",)),
    ))  # fmt: skip
    if operator == "<" and n < 3:
        n = 5
    said = rng.choice(ways).format(n=say_number(n, rng))
    name = phrase(by, rng)
    shown = rng.random() < 0.35
    question = filled((
        "Which {cs} have {said} {many}?", "For which {cs} do we have {said} {many}?", "List every {c} where we have {said} {many}", "Where do we have {said} {many}? List the {cs}" if by.role == "place" else "What {cs} have {said} {many}?",
            "List every {c} with {said} {many}", "List the {cs} with {said} {many}", "Find {cs} that have {said} {many}",
        "What are the {cs} with {said} {many}?", "Show {cs} having {said} {many}", "{cs} with {said} {many}",
        "In which {cs} do we have {said} {many}?" if by.role == "place" else "Which {c} has {said} {many}?",
    ), rng, cs=plural(name), c=name, said=said, many=s.one if n == 1 else s.many)  # fmt: skip
    columns = [by.ref]
    if shown:
        question = question.rstrip("?.") + rng.choice(
            (
                ", and how many?",
                ", with the count",
                "? Show the count too.",
                " and how many does each have?",
                " (show the number)",
            )
        )
        columns.append(f"{count} AS {count_alias(s.entity.singulars[0])}")
    sql = select(
        columns,
        s.source(*links),
        where=s.where,
        group=[by.ref],
        having=f"{count} {operator} {n}",
    )
    return s.draft(question, sql, "having")


def having_aggregate(world: World, rng: Random) -> Draft | None:
    """Return "Which departments have an average salary above 5000?"."""
    found = _grouped(world, rng)
    if found is None:
        return None
    s, by, links, count = found
    a = an_attribute(s.entity, rng, "measure")
    if (
        a is None
        or "DISTINCT" in count
        or not isinstance(a.profile.low, int | float)
        or not isinstance(a.profile.high, int | float)
    ):
        return None
    function = rng.choice(("AVG", "AVG", "SUM", "MAX"))
    middle = (a.profile.low + a.profile.high) / 2
    bound = round(
        middle * (1 if function == "AVG" else 1.3), -max(len(str(int(abs(middle)))) - 2, 0)
    )
    n: int | float = int(bound) if float(bound).is_integer() else bound
    operator, word = rng.choice(
        (
            (">", "above"),
            (">", "greater than"),
            ("<", "below"),
            (">", "over"),
            (">", "of more than"),
        )
    )
    name = phrase(by, rng)
    question = filled((
        "Which {cs} have {an} {way} {col} of {many} {word} {n}?", "List {cs} whose {many} have {an} {way} {col} {word} {n}",
        "Find the {cs} where the {way} {col} of {many} is {word_is} {n}", "{cs} with {an} {way} {col} of {many} {word} {n}",
    ), rng, cs=plural(name), an="an" if function == "AVG" else "a", way=AGGREGATES[function][0], col=phrase(a, rng), many=s.many, word=word, word_is=word.removeprefix("of "), n=n)  # fmt: skip
    sql = select(
        [by.ref],
        s.source(*links),
        where=s.where,
        group=[by.ref],
        having=f"{function}({a.ref}) {operator} {n}",
    )
    return s.draft(question, sql, "having-aggregate")


def top_group(world: World, rng: Random) -> Draft | None:
    """Return "Which city has the most customers?" and "top 5 cities by number of customers"."""
    found = _grouped(world, rng)
    if found is None:
        return None
    s, by, links, count = found
    name, alias = phrase(by, rng), count_alias(s.entity.singulars[0])
    n = rng.choice((1, 1, 1, 1, 2, 3, 3, 5, 5, 10))
    if n > 1 and by.profile.distinct <= n:
        return None
    most = rng.random() < 0.8
    shown = (n > 1 and rng.random() < 0.6) or rng.random() < 0.25
    word = (
        rng.choice(("most", "most", "highest number of", "largest number of"))
        if most
        else rng.choice(("fewest", "least", "smallest number of", "lowest number of"))
    )
    comes = ("Which {c} brings in the {word} {many}?", "Which {c} gives us the {word} {many}?")
    origin = comes if _is_origin(s, by) else ()
    if n == 1:
        question = filled((
            "Which {c} has the {word} {many}?", *origin[:1], "Where do most {many} live? Name the {c}" if most and by.role == "place" else "Which {c} has the {word} {many}?",
            "Which {c} accounts for the {word} {many}?", "What's the top {c} by number of {many}?" if most else "Which {c} has the {word} {many}?",
            *origin[1:], "What is the {c} with the {word} {many}?", "Find the {c} with the {word} {many}",
            "{c} with the {word} {many}", "Which {c} do most {many} come from?" if most and by.role == "place" else "Which {c} has the {word} {many}?",
            "What is the most common {c} among {many}?" if most else "What is the least common {c} among {many}?",
            "What is the most frequent {c} of {many}?" if most else "What is the rarest {c} of {many}?",
        ), rng, c=name, word=word, many=s.many)  # fmt: skip
    else:
        question = filled((
            "Which {n} {cs} have the {word} {many}?", "What are our {n} biggest {cs} in terms of {many}?" if most else "Which {n} {cs} have the {word} {many}?", "Give me the {n} {cs} with the {word} {many}",
            "Which are the {n} leading {cs} by {many}?" if most else "Show the {n} smallest {cs} by {many}", "What are the top {n} {cs} by number of {many}?" if most else "What are the bottom {n} {cs} by number of {many}?",
            "Show the {n} {cs} with the {word} {many}", "top {n} {cs} by {many}" if most else "bottom {n} {cs} by {many}", "List the {n} {cs} with the {word} {many}",
            "What are the {n} most common {cs} among {many}?" if most else "What are the {n} least common {cs} among {many}?",
        ), rng, n=say_number(n, rng), cs=plural(name), c=name, word=word, many=s.many)  # fmt: skip
    if shown:
        question = question.rstrip("?.") + rng.choice(
            (
                ", and how many?",
                " and how many are there?",
                "? Include the count.",
                ", with the count",
                " and what is the count?",
            )
        )
    direction = "DESC" if most else "ASC"
    columns = [by.ref, f"{count} AS {alias}"] if shown else [by.ref]
    sql = select(
        columns,
        s.source(*links),
        where=_known(s, by),
        group=[by.ref],
        order=f"{alias if shown else count} {direction}",
        limit=n,
    )
    return s.draft(question, sql, "top-group")


def share_by(world: World, rng: Random) -> Draft | None:
    """Return "What percentage of customers comes from each source?"."""
    s = subject(world, rng, most=1)
    by = groupable(s.entity, rng)
    if by is None or s.multiplies or s.links or any(by.ref in c.sql for c in s.conditions):
        return None
    name = phrase(by, rng)
    question = filled((
        "What percentage of {many} falls into each {c}?", "What share of {many} does each {c} have, in percent?", *(("Show the percentage of {many} per {c}",) if not s.conditions else ()),
        "Percentage breakdown of {many} by {c}", "For each {c}, what percent of all {many} does it make up?", "Show each {c} with its percentage of all {many}",
        "What is the share of each {c} among {many} as a percentage?",
    ), rng, many=s.many, c=name)  # fmt: skip
    whole = "SUM(COUNT(*)) OVER ()"
    if by.profile.nulls:  # the missing are no group, but part of all
        everyone = select(["COUNT(*)"], s.source(), where=s.where)
        whole = f"({finish(everyone, world.schema.dialect)})"
    value = world.engine.round(f"100.0 * COUNT(*) / {whole}")
    sql = select(
        [by.ref, f"{value} AS percentage"], s.source(), where=_known(s, by), group=[by.ref]
    )
    return s.draft(question, sql, "share-by")


def rate_by(world: World, rng: Random) -> Draft | None:
    """Return "What percentage of customers is female, by country?"."""
    found = _grouped(world, rng, most=0)
    if found is None:
        return None
    s, by, links, count = found
    c = condition(world, s.entity, rng, near=True)
    if c is None or "DISTINCT" in count or c.about == by.column.name:
        return None
    name = phrase(by, rng)
    question = filled((
        "For each {c}, how many percent of the {many} do the {part} make up?", "Show the percentage of {part} among {many} per {c}",
        "What is the share of {part} in percent by {c}?", "Percentage of {part} for every {c}",
    ), rng, c=name, many=s.plural, part=describe(s.plural, (c,)))  # fmt: skip
    value = world.engine.round(f"100.0 * SUM(CASE WHEN {c.sql} THEN 1 ELSE 0 END) / COUNT(*)")
    sql = select([by.ref, f"{value} AS percentage"], s.source(*links), group=[by.ref])
    return s.draft(question, sql, "rate-by")


def duplicates(world: World, rng: Random) -> Draft | None:
    """Return "Which names occur more than once?"."""
    s = subject(world, rng, most=0)
    a = an_attribute(
        s.entity, rng, "name", "email", "phone", "text", "code", "place", "name", "email", "phone"
    )
    if a is None or a.profile.distinct >= a.profile.rows - a.profile.nulls:
        return None
    name = phrase(a, rng)
    shown = rng.random() < 0.4
    question = filled((
        "Which {cs} are used by more than one {one}?", "Find duplicate {cs} of {many}", "Which {cs} appear more than once among {many}?",
        "List {cs} shared by several {many}", "Are there {many} with the same {c}? List the {cs}", "Show {cs} that occur more than once in {many}",
        "duplicate {cs} among {many}", "Which {many} {cs} are not unique?",
    ), rng, cs=plural(name), c=name, one=s.singular, many=s.plural)  # fmt: skip
    columns = [a.ref]
    if shown:
        columns.append("COUNT(*) AS occurrences")
        question = question.rstrip("?.") + rng.choice(
            (", and how often?", ", with how many times each occurs", " and show the count")
        )
    where = [f"{a.ref} IS NOT NULL"] if a.profile.nulls else []
    sql = select(columns, s.source(), where=where, group=[a.ref], having="COUNT(*) > 1")
    return s.draft(question, sql, "duplicates")


def by_part(world: World, rng: Random) -> Draft | None:
    """Return "How many contacts per email domain?" and "customers by first letter of their name"."""
    s = subject(world, rng, most=0)
    email = an_attribute(s.entity, rng, "email")
    name = s.entity.name
    alias = count_alias(s.entity.singulars[0])
    if email and (name is None or rng.random() < 0.7):
        x, part, column = (
            world.engine.domain(email.ref),
            rng.choice(("email domain", "email provider", "mail domain")),
            email,
        )
        label = "domain"
    elif name and s.entity.is_person and "first" not in name.words and rng.random() < 0.6:
        x, column, label = world.engine.first_word(name.ref), name, "first_name"
        part = rng.choice(("first name", "first name", "given name"))
    elif name:
        x, part, column = (
            f"SUBSTR({name.ref}, 1, 1)",
            rng.choice(
                (
                    f"first letter of the {phrase(name, rng)}",
                    f"initial letter of {phrase(name, rng)}",
                )
            ),
            name,
        )
        label = "letter"
    else:
        return None
    where = [f"{column.ref} IS NOT NULL"] if column.profile.nulls else []
    if rng.random() < 0.5:
        n = rng.choice((1, 1, 3, 5, 10))
        question = filled(
            (
                "What is the most common {p} among {many}?",
                "Which {p} do most {many} have?",
                "Which {p} is used by most {many}?",
                "Which {p} occurs most often in {many}?",
            )
            if n == 1
            else (
                "What are the top {n} {p}s of {many}?",
                "Which {n} {p}s are the most common among {many}?",
                "Show the {n} most frequent {p}s of {many}",
                "Top {n} {p}s of {many}",
            ),
            rng,
            p=part,
            n=n,
            many=s.plural,
        )
        return s.draft(
            question,
            select(
                [f"{x} AS {label}"],
                s.source(),
                where=where,
                group=[label],
                order="COUNT(*) DESC",
                limit=n,
            ),
            "by-part",
        )
    question = filled(
        (
            "How many {many} are there per {p}?",
            "Count the {many} by {p}",
            "Number of {many} for each {p}",
            "Break {many} down by {p}",
        ),
        rng,
        many=s.plural,
        p=part,
    )
    return s.draft(
        question,
        select([f"{x} AS {label}", f"COUNT(*) AS {alias}"], s.source(), where=where, group=[label]),
        "by-part",
    )


def top_by_average(world: World, rng: Random) -> Draft | None:
    """Return "Which source has the oldest customers on average?"."""
    found = _grouped(world, rng, most=0)
    if found is None:
        return None
    s, by, links, _ = found
    birth, measure = s.entity.birth, an_attribute(s.entity, rng, "measure")
    top = rng.random() < 0.65
    c = phrase(by, rng)
    if birth and (measure is None or rng.random() < 0.6):
        x, what = world.engine.age(birth.ref), "age"
        ways: tuple[str, ...] = (
            "Which {c} has the {adj} {many} on average?",
            "In which {c} are {many} the {adj} on average?",
            "Which {c} has the {adj} {many}, on average?",
        )
    elif measure and measure is not by:
        x, what, ways = measure.ref, phrase(measure, rng), ()
    else:
        return None
    function, said = (
        ("AVG", "average")
        if not measure or x != measure.ref or rng.random() < 0.6
        else ("SUM", "total")
    )
    question = filled((
        *ways, *ways, "Which {c} has the {high} {said} {what} of {many}?", "Find the {c} with the {high} {said} {what} among {many}",
        "{c} with the {high} {said} {what} of {many}", "Where is the {said} {what} of {many} the {high}? Name the {c}" if by.role == "place" else "What is the {c} with the {high} {said} {what} of {many}?",
    ), rng, c=c, many=s.plural, adj="oldest" if top else "youngest", high="highest" if top else "lowest", said=said, what=what)  # fmt: skip
    where = _known(s, by)
    if birth and what == "age" and birth.profile.nulls:
        where = (*where, f"{birth.ref} IS NOT NULL")
    order = f"{function}({x}) {'DESC' if top else 'ASC'}"
    sql = select([by.ref], s.source(*links), where=where, group=[by.ref], order=order, limit=1)
    return s.draft(question, sql, "top-by-average")


def bands(world: World, rng: Random) -> Draft | None:
    """Return "Group customers into under 30, 30 to 50 and over 50 and count them"."""
    s = subject(world, rng, most=1)
    a = an_attribute(s.entity, rng, "measure")
    birth = s.entity.birth
    if s.multiplies or (birth is None and a is None):
        return None
    if birth and (a is None or rng.random() < 0.7):
        low, high = sorted(rng.sample((18, 20, 25, 30, 35, 40, 50, 60, 65), 2))
        x, name, alias = world.engine.age(birth.ref), "age", "age_group"
    elif (
        a
        and a.profile.distinct > 3  # as many as bands
        and isinstance(a.profile.low, int | float)
        and isinstance(a.profile.high, int | float)
    ):
        low, high = (
            round(a.profile.low + (a.profile.high - a.profile.low) * f) for f in (0.3, 0.7)
        )
        x, name, alias = a.ref, phrase(a, rng), f"{a.snake}_group"
    else:
        return None
    if low >= high:
        return None
    labels = (f"under {low}", f"{low}-{high}", f"over {high}")
    question = filled((
        "Group {many} by {name} into under {low}, {low} to {high} and over {high} and count them", "How many {many} are under {low}, between {low} and {high}, and over {high} in {name}?",
        "Count {many} per {name} group: under {low}, {low}-{high}, over {high}", "Show {name} bands (under {low}, {low}-{high}, over {high}) with the number of {many}",
    ), rng, many=s.many, name=name, low=low, high=high)  # fmt: skip
    case = f"CASE WHEN {x} < {low} THEN '{labels[0]}' WHEN {x} <= {high} THEN '{labels[1]}' ELSE '{labels[2]}' END"
    banded = birth if birth and alias == "age_group" else a
    known = f"{banded.ref} IS NOT NULL" if banded and banded.profile.nulls else ""
    where = (*s.where, known) if known else s.where  # CASE would put what is missing into ELSE
    sql = select(
        [f"{case} AS {alias}", f"COUNT(*) AS {count_alias(s.entity.singulars[0])}"],
        s.source(),
        where=where,
        group=[alias],
    )
    return s.draft(question, sql, "bands")


PATTERNS = (
    (count_by, 9.0), (count_by_two, 1.5), (aggregate_by, 5.0), (having_count, 5.0), (having_aggregate, 1.5),
    (top_group, 6.0), (share_by, 2.2), (rate_by, 1.8), (duplicates, 2.0), (by_part, 1.6), (top_by_average, 1.8), (bands, 2.0),
)  # fmt: skip
