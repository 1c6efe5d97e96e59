"""Questions with one row as the answer: counts, sums, averages, shares, differences."""

from __future__ import annotations

from random import Random

from schematune.samples.conditions import Condition, condition, date_verb, describe, phrase
from schematune.samples.draft import Draft
from schematune.samples.patterns.subject import Subject, an_attribute, filled, subject
from schematune.samples.sql import count_alias, finish, ref, select, src
from schematune.samples.understanding import Attribute, World
from schematune.words import plural

AGGREGATES = {
    "AVG": ("average", "mean", "average"),
    "SUM": ("total", "sum of the", "combined"),
    "MIN": ("minimum", "lowest", "smallest", "min"),
    "MAX": ("maximum", "highest", "largest", "max"),
}
"""How people say an aggregate."""

ALIASES = {"AVG": "average", "SUM": "total", "MIN": "min", "MAX": "max"}


def count(world: World, rng: Random) -> Draft | None:
    """Return "How many customers signed up in 2023?"."""
    s = subject(world, rng, most=3)
    question = filled((
        "How many {many} are there?", "How many {many} have we got?", "How many {many} do you have?", "What's the {one} count?" if not s.conditions else "How many {many} are on record?",
            "How many {many} are on file?", "How many {many} are stored?", "What is the size of the group of {many}?", "Do we have any {many}, and how many?",
            "how many {many} in total" if not s.conditions else "how many {many} are there in total", "Give me the total count of {many}", "How many {many} can you find?",  "How many {many} do we have?", "Count the {many}", "What is the number of {many}?",
        "number of {many}", "How many {many}?" if not s.conditions else "Number of {many}", "Give me the count of {many}", "Tell me how many {many} we have." if not s.conditions else "Tell me the number of {many}.",
        "What is the total number of {many}?", "Count of {many}", "How many {many} exist in the database?", "total {many}",
        "How many {many} are in the system?", "I'd like to know the number of {many}", *(("How many {verbal}?",) if s.conditions else ()),
    ), rng, many=s.many, one=s.singular, verbal=_verbal(s))  # fmt: skip
    # The alias is a habit, not a choice: one style, so that the model need not guess.
    columns = [f"{s.count} AS {count_alias(s.entity.singulars[0])}"]
    return s.draft(question, select(columns, s.source(), where=s.where), "count")


def _verbal(s: Subject) -> str:
    """Return "customers live in Berlin" from "customers who live in Berlin"."""
    said = s.many
    for pronoun in (" who ", " that "):
        if (
            said.count(pronoun) == 1
            and s.conditions
            and s.conditions[0].after.startswith(pronoun.strip())
        ):
            return said.replace(pronoun, " ", 1)
    return f"{said} are there"


def count_distinct(world: World, rng: Random) -> Draft | None:
    """Return "How many different cities do customers live in?"."""
    s = subject(world, rng, most=1)
    a = an_attribute(s.entity, rng, "category", "place", "year", "name", "text", "email")
    if a is None or s.multiplies or any(a.ref in c.sql for c in s.conditions):
        return None
    question = filled((
        "How many different {cs} are there among {many}?", "How many different {cs} do we have for {many}?", "From how many different {cs} do our {many} come?" if a.role == "place" else "How many {cs} occur among {many}?", "How many distinct {cs} do {many} have?",
        "Count the unique {cs} of {many}", "Number of distinct {cs} of {many}", "How many unique {cs} are there for {many}?",
        "How many {cs} do {many} come from?" if a.role == "place" else "How many different {cs} do the {many} have?",
        "In how many {cs} do we have {many}?" if a.role == "place" else "What is the number of different {cs} among {many}?",
        "How many {cs} are represented among {many}?",
    ), rng, cs=plural(phrase(a, rng)), many=s.many)  # fmt: skip
    sql = select([f"COUNT(DISTINCT {a.ref}) AS {a.snake}_count"], s.source(), where=s.where)
    return s.draft(question, sql, "count-distinct")


def aggregate(world: World, rng: Random) -> Draft | None:
    """Return "What is the average salary of engineers?"; one to three aggregates of a measure."""
    s = subject(world, rng, most=2)
    a = an_attribute(s.entity, rng, "measure")
    if a is None or s.multiplies:
        return None
    functions = rng.choices((("AVG",), ("SUM",), ("MAX",), ("MIN",), ("MIN", "MAX"), ("MIN", "MAX", "AVG"), ("AVG", "SUM")),
                            weights=(6, 4, 3, 3, 4, 1.5, 1))[0]  # fmt: skip
    if "SUM" in functions and {
        "age",
        "rating",
        "score",
        "rate",
        "percentage",
        "latitude",
        "longitude",
        "temperature",
    } & set(a.words):
        return None
    ways = _joined(
        [rng.choice(AGGREGATES[f]) if len(functions) == 1 else AGGREGATES[f][0] for f in functions]
    )
    question = filled(
        _AGGREGATE_WAYS,
        rng,
        ways=ways,
        col=phrase(a, rng),
        many=s.many,
        all=rng.choice(("", "all ")),
    )
    question = question.replace("of the of the", "of the").replace(
        "the sum of the", "the sum of the"
    )
    columns = [f"{f}({a.ref}) AS {ALIASES[f]}_{a.snake}" for f in functions]
    return s.draft(question, select(columns, s.source(), where=s.where), "aggregate")


_AGGREGATE_WAYS = (
    "What is the {ways} {col} of {all}{many}?", "Find the {ways} {col} of {many}", "Show the {ways} {col} for {all}{many}",
    "Get the {ways} {col} of {many}", "What's the {ways} {col} among {many}?", "{ways} {col} of {many}",
    "Give me the {ways} {col} of {all}{many}.", "Calculate the {ways} {col} for {many}", "Tell me the {ways} {col} of {many}",
    "Return the {ways} {col} across {all}{many}.",
)  # fmt: skip


def _joined(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def age(world: World, rng: Random) -> Draft | None:
    """Return "How old are our customers on average?"."""
    with_birth = [e for e in world.entities.values() if e.birth]
    if not with_birth:
        return None
    entity = rng.choice(with_birth)
    s = subject(world, rng, most=1, entity=entity)
    if s.multiplies or entity.birth is None or any(entity.birth.ref in c.sql for c in s.conditions):
        return None
    x = world.engine.age(entity.birth.ref)
    functions = rng.choices(
        (("AVG",), ("MIN", "MAX"), ("MAX",), ("MIN",), ("MIN", "MAX", "AVG")),
        weights=(5, 4, 2, 2, 1.5),
    )[0]
    ways = _joined(
        [rng.choice(AGGREGATES[f]) if len(functions) == 1 else AGGREGATES[f][0] for f in functions]
    )
    special = {
        ("AVG",): ("How old are {many} on average?", "What age are {many} on average?","How old is the average {one}?"),
        ("MAX",): ("How old is the oldest {one}?", "What is the age of the oldest {one}?"),
        ("MIN",): ("How old is the youngest {one}?", "What is the age of the youngest {one}?"),
        ("MIN", "MAX"): ("What is the age range of {many}?", "How old are the youngest and the oldest {one}?", "Get the minimum and maximum age of {many}", "What are the lowest and highest ages of {many}?"),
    }.get(functions, ())  # fmt: skip
    templates = (*special, *special, *rng.sample(_AGGREGATE_WAYS, 4))
    question = filled(templates, rng, ways=ways, col="age", many=s.many, one=s.one, all="")
    columns = [f"{f}({x}) AS {ALIASES[f]}_age" for f in functions]
    if functions == ("AVG",) and rng.random() < 0.2:
        question, columns = (
            question.rstrip("?.") + ", rounded to two decimals",
            [f"{world.engine.round(f'AVG({x})')} AS average_age"],
        )
    return s.draft(question, select(columns, s.source(), where=s.where), "age")


def extreme_date(world: World, rng: Random) -> Draft | None:
    """Return "When did the first customer sign up?"."""
    s = subject(world, rng, most=1)
    a = an_attribute(s.entity, rng, "date")
    if a is None or s.multiplies:
        return None
    verb, name = date_verb(s.entity, a, rng), phrase(a, rng)
    last = rng.random() < 0.5
    word = rng.choice(
        ("last", "latest", "most recent", "newest") if last else ("first", "earliest", "oldest")
    )
    time = rng.choice(("last", "latest") if last else ("first", "earliest"))  # oldest is an age
    named = (
        "What is the {word} {name} of {many}?",
        "Show the {word} {name} among {many}",
        "{word} {name} of {many}",
        "What is the {word} {name} for {many}?",
    )
    verbal = (
        (
            "When was the {time} {one} {done}?",
            "On what date was the {time} {one} {done}?",
            "When was the {time} of the {many} {done}?",
        )
        if verb.startswith("were ")
        else ("When did the {time} {one} {does}?",)
        if verb in _INFINITIVES
        else ()
    )
    both = rng.random() < 0.2
    if both:
        question = filled(
            (
                "What are the earliest and latest {name} of {many}?",
                "Show the first and last {name} of {many}",
                "What period do the {names} of {many} cover?",
            ),
            rng,
            name=name,
            names=plural(name),
            many=s.many,
        )
        columns = [f"MIN({a.ref}) AS min_{a.snake}", f"MAX({a.ref}) AS max_{a.snake}"]
    else:
        question = filled(
            (*named, *verbal, *verbal),
            rng,
            word=word,
            time=time,
            name=name,
            many=s.many,
            one=s.one,
            done=verb.removeprefix("were "),
            does=_INFINITIVES.get(verb, ""),
        )
        columns = [f"{'MAX' if last else 'MIN'}({a.ref}) AS {'max' if last else 'min'}_{a.snake}"]
    return s.draft(question, select(columns, s.source(), where=s.where), "extreme-date")


_INFINITIVES = {"signed up": "sign up", "joined": "join", "registered": "register", "came on board": "come on board",
                "started": "start", "ended": "end", "began": "begin", "ordered": "order", "arrived": "arrive"}  # fmt: skip


def percentage(world: World, rng: Random) -> Draft | None:
    """Return "What percentage of customers are female?"."""
    s = subject(world, rng, most=1)
    c = condition(world, s.entity, rng, near=True)
    if (
        c is None
        or s.multiplies
        or c.multiplies
        or any(c.about == other.about for other in s.conditions)
    ):
        return None
    part = describe(s.plural, (c,))
    tail = c.after or f"are {c.noun or c.before}"
    for preposition, verb in (("with ", "have "), ("without ", "lack "), ("having ", "have ")):
        if tail.startswith(preposition):
            tail = verb + tail.removeprefix(preposition)
    if tail.startswith(("whose", "where")):
        return _share_of_part(world, s, c, part, rng)
    tail = tail if not tail.startswith(("who ", "that ")) else tail.split(" ", 1)[1]
    tail = (
        tail
        if c.before
        or tail.split()[0]
        in ("are", "were", "have", "live", "signed", "joined", "registered", "do", "don't", "came")
        else f"are {tail}"
        if not tail.startswith(("with", "whose", "where"))
        else tail
    )
    question = filled((
        "What percentage of {many} {tail}?", "What share of our {many} {tail}?", "What fraction of {many} {tail}, as a percentage?", "Out of all {many}, what percentage {tail}?", "How large is the share of {many} that {tail}, in percent?", "What share of {many} {tail}?", "What percent of {many} {tail}?",
        "What proportion of {many} {tail}, in percent?", "Percentage of {part} among all {many}", "How many percent of {many} {tail}?",
        "Calculate the percentage of {many} that {tail}" if tail.split()[0] in ("are", "were", "have") else "Show the percentage of {part} among {many}",
        "share of {part} out of all {many} in percent",
    ), rng, many=s.many, tail=tail, part=part)  # fmt: skip
    places, said = _rounding(rng)
    question = question.rstrip("?.") + said if said else question
    sql_value = f"100.0 * SUM(CASE WHEN {c.sql} THEN 1 ELSE 0 END) / COUNT(*)"
    sql = select(
        [f"{world.engine.round(sql_value, places)} AS percentage"], s.source(), where=s.where
    )
    return s.draft(question, sql, "percentage")


def _rounding(rng: Random) -> tuple[int, str]:
    """Return places and the wording that asks for them; two where nothing is said."""
    return (
        rng.choice(
            (
                (1, ", rounded to one decimal"),
                (1, " (one decimal place)"),
                (0, ", rounded to a whole number"),
            )
        )
        if rng.random() < 0.18
        else (2, "")
    )


def _share_of_part(world: World, s: Subject, c: Condition, part: str, rng: Random) -> Draft:
    question = filled((
        "Percentage of {part} among all {many}", "What percentage of all {many} is made up of {part}?", "Show the percentage of {part} among {many}",
        "How high is the share of {part} among {many} in percent?",
    ), rng, part=part, many=s.many)  # fmt: skip
    value = world.engine.round(f"100.0 * SUM(CASE WHEN {c.sql} THEN 1 ELSE 0 END) / COUNT(*)")
    return s.draft(
        question, select([f"{value} AS percentage"], s.source(), where=s.where), "percentage"
    )


def age_then(world: World, rng: Random) -> Draft | None:
    """Return "How old were customers on average when they signed up?": years between two dates."""
    people = [e for e in world.entities.values() if e.birth and len(e.with_role("date")) > 1]
    if not people:
        return None
    entity = rng.choice(people)
    s = subject(world, rng, most=1, entity=entity)
    then = rng.choice([a for a in entity.with_role("date") if not a.is_birth])
    changed = {"updated", "update", "modified", "changed"} & set(then.words)
    if entity.birth is None or s.multiplies or changed:  # nobody asks how old one was at an update
        return None
    x = world.engine.years_between(then.ref, entity.birth.ref)
    verb = date_verb(entity, then, rng)
    when = f"when they {verb}" if "have a" not in verb else f"at the {phrase(then, rng)}"
    kind = rng.choice(("AVG", "AVG", "MIN", "MAX", "list", "count"))
    n = rng.choice((18, 20, 21, 25, 30, 40, 50, 60))
    if kind == "count" or (kind == "list" and entity.name is None):
        under = rng.random() < 0.6
        question = filled(
            (
                "How many {many} were {w} than {n} {when}?",
                "Count the {many} who were {w} than {n} {when}",
            ),
            rng,
            many=s.many,
            w="younger" if under else "older",
            n=n,
            when=when,
        )
        columns = [f"COUNT(*) AS {count_alias(entity.singulars[0])}"]
        where = (*s.where, f"{x} {'<' if under else '>'} {n}")
        return s.draft(question, select(columns, s.source(), where=where), "age-then")
    if kind == "list" and entity.name is not None:
        question = filled(
            (
                "How old was each {one} {when}?",
                "Show {many} with their age {when}",
                "List the names of {many} and how old they were {when}",
            ),
            rng,
            one=s.one,
            many=s.many,
            when=when,
        )
        return s.draft(
            question,
            select([entity.name.ref, f"{x} AS age"], s.source(), where=s.where),
            "age-then",
        )
    way = rng.choice(AGGREGATES[kind])
    question = filled(
        (
            "What was the {way} age of {many} {when}?",
            "How old were {many} {when}, on average?"
            if kind == "AVG"
            else "What is the {way} age of {many} {when}?",
            "Find the {way} age of {many} {when}",
        ),
        rng,
        way=way,
        many=s.many,
        when=when,
    )
    return s.draft(
        question,
        select([f"{kind}({x}) AS {ALIASES[kind]}_age"], s.source(), where=s.where),
        "age-then",
    )


def two_counts(world: World, rng: Random) -> Draft | None:
    """Return "How many male and how many female customers are there?" as one row."""
    s = subject(world, rng, most=0)
    one, two = (condition(world, s.entity, rng, near=True) for _ in range(2))
    if one is None or two is None or one.sql == two.sql:
        return None
    question = filled((
        "How many {a} and how many {b} do we have?", "Count {a} and {b} side by side", "Compare the number of {a} with the number of {b}",
        "How many {a} are there compared to {b}?", "Number of {a} versus {b}", "Show the count of {a} and the count of {b} in one row",
    ), rng, a=describe(s.plural, (one,)), b=describe(s.plural, (two,)))  # fmt: skip
    columns = [
        f"SUM(CASE WHEN {c.sql} THEN 1 ELSE 0 END) AS count_{i}"
        for i, c in enumerate((one, two), 1)
    ]
    return s.draft(question, select(columns, s.source()), "two-counts")


def missing_share(world: World, rng: Random) -> Draft | None:
    """Return "How complete are the email addresses?": counts of what is filled in and missing."""
    s = subject(world, rng, most=0)
    a = next(
        (
            a
            for a in rng.sample(s.entity.attributes, len(s.entity.attributes))
            if a.profile.nulls and a.role not in ("key", "flag")
        ),
        None,
    )
    if a is None:
        return None
    question = filled((
        "How many {many} have a {c} and how many do not?", "How many {many} have a {c} and how many are missing it?",
        "Count {many} with and without a {c}", "How complete is the {c} of {many}: how many are filled in and how many are missing?",
    ), rng, many=s.many, c=phrase(a, rng))  # fmt: skip
    columns = [
        f"COUNT({a.ref}) AS with_{a.snake}",
        f"COUNT(*) - COUNT({a.ref}) AS without_{a.snake}",
    ]
    return s.draft(question, select(columns, s.source()), "missing-share")


def per_parent_average(world: World, rng: Random) -> Draft | None:
    """Return "How many addresses does a customer have on average?"."""
    links = [li for li in world.links if li.child != li.parent]
    if not links:
        return None
    link = rng.choice(links)
    child, parent = world.entities[link.child], world.entities[link.parent]
    s = subject(world, rng, most=0, entity=parent)
    function = rng.choices(("AVG", "MAX"), weights=(3, 1))[0]
    many, one = rng.choice(child.plurals), s.singular
    question = filled((
        "How many {things} does a {one} have on average, if there are any?", "What is the average number of {things} per {one} that has any?",
        "average {things} per {one} with at least one", "On average, how many {things} are there per {one}, leaving out those without any?",
        "Mean number of {things} for each {one} with at least one",
    ) if function == "AVG" else (
        "What is the highest number of {things} that one {one} has?", "What is the maximum number of {things} per {one}?",
        "What is the largest number of {things} any single {one} has?",
    ), rng, things=many, one=one)  # fmt: skip
    key = ref(link.child, link.child_column)
    alias = count_alias(child.singulars[0])
    inner = finish(
        select([key, f"COUNT(*) AS {alias}"], src(link.child), group=[key]),
        world.schema.dialect,
    )
    prefix = "average" if function == "AVG" else "max"
    sql = f"SELECT {function}({alias}) AS {prefix}_{alias} FROM ({inner}) AS counts"
    return s.draft(question, sql, "per-parent")


def difference(world: World, rng: Random) -> Draft | None:
    """Return "How many days pass between order and delivery on average?"."""
    s = subject(world, rng, most=1)
    dates = s.entity.with_role("date")
    if len(dates) < 2 or s.multiplies:
        return None
    a, b = rng.sample(dates, 2)
    later, earlier = _in_order(a, b)
    span = world.engine.days_between(later.ref, earlier.ref)
    question = filled((
        "How many days are there on average between the {a} and the {b} of {many}?", "What is the average number of days between {a} and {b} of {many}?",
        "Average time in days from {a} to {b} for {many}", "On average, how many days lie between {a} and {b} for {many}?",
    ), rng, a=phrase(earlier, rng), b=phrase(later, rng), many=s.many)  # fmt: skip
    return s.draft(
        question,
        select([f"AVG({span}) AS average_days"], s.source(), where=s.where),
        "days-between",
    )


def _in_order(a: Attribute, b: Attribute) -> tuple[Attribute, Attribute]:
    """Return the later and the earlier of two dates, by their usual values."""
    return (a, b) if str(a.profile.high) >= str(b.profile.high) else (b, a)


PATTERNS = (
    (count, 10.0), (count_distinct, 3.0), (aggregate, 6.0), (age, 3.5), (extreme_date, 2.5), (percentage, 4.5),
    (two_counts, 0.8), (age_then, 1.2), (missing_share, 0.6), (per_parent_average, 2.0), (difference, 0.8),
)  # fmt: skip
