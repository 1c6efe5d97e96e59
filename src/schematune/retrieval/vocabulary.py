"""Words of questions and of identifiers, brought to the same form.

In: a question, a name or a comment. Out: stems; for a stem of a question, others that may stand for
the same in a schema, with how far they count. General English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise

from schematune.profile import words_of
from schematune.words import DATE_VERBS, SYNONYMS, readable, singular

COMMON = frozenset(
    """a an the of in on at by for from to with without and or not no any all each every per is are
    was were be been has have had do does did what which who whom whose when where how why many much
    that this these those there their them they it its we our us you your i me my he she his her
    list show give get find tell please can could would should want need see display return name
    names number numbers count counts total most least more less than as also only ever never other
    same different into out over under up down if so then but about between after before during
    since until first last top one two three id ids""".split()
)
"""Words of questions that say nothing about which table is meant."""

_GROUPS = """
customer client buyer shopper purchaser|employee staff worker personnel colleague|vendor supplier
product item article good|order purchase buy bought|sale sell sold|salary pay wage earn income
price cost fee charge amount expensive cheap|location place site
revenue turnover sale price quantity|address live street city country town|film movie
song track|car vehicle|doctor physician clinician|shop store branch outlet
zip postcode postal|phone telephone mobile|mail email contact|gender sex male female
birth born old young age|teacher instructor professor lecturer|student pupil learner
course class lesson|author writer|payment paid|invoice bill|flight fly flew|trip travel journey ride
shipment ship delivery deliver|rental rent lease let|booking reservation reserve|grade mark score
match game fixture|player athlete|appointment visit|review rating rate|category type kind sort
department division|region area|museum exhibit exhibition|donation donate gift donor give
loan borrow lend borrower|medicine drug medication prescription|machine equipment
repair fix maintenance|animal pet"""

_EMPTY = re.compile(r"['’](?:s|t|d|m|re|ve|ll)\b|\b\d{1,3}\b")
"""Endings, and numbers that are no years, which may stand in names."""

_ALIKE = 0.4
_SHORTENED = 0.7
_VOWELS = "aeiouy"
_ENDINGS = ("ations", "ation", "ings", "ing", "ment", "ers", "ed", "er", "or", "ly", "al")


@cache
def stem(word: str) -> str:
    """Return what a word shares with its plural and its other endings.

    >>> [stem(word) for word in ("bookings", "booked", "movies", "movie", "planned", "plan")]
    ['book', 'book', 'mov', 'mov', 'plan', 'plan']
    """
    base = singular(word)
    ending = next((e for e in _ENDINGS if base.endswith(e) and len(base) - len(e) >= 4), "")
    base = base.removesuffix(ending)
    if ending and re.search(r"([^sl])\1\Z|\w{4}ll\Z", base):  # planned, cancelled; not: selling
        return base[:-1]
    while len(base) > 3 and base[-1] in "iey":
        base = base[:-1]
    return base


def name_terms(identifier: str) -> tuple[str, ...]:
    """Return the stems of an identifier's words, abbreviations spelled out.

    >>> name_terms("custOrderLines"), name_terms("tbl_emp")
    (('custom', 'order', 'lin'), ('tbl', 'emplo'))
    """
    return tuple(dict.fromkeys(stem(word) for word in readable(identifier)))


def text_terms(text: str) -> tuple[str, ...]:
    """Return the stems of those words of a question or a comment that say something.

    >>> text_terms("How many customers' bookings aren't of 3 days in t2, 2025?")
    ('custom', 'book', 'aren', 'day', 't', '2', '2025')
    """
    words = words_of(_EMPTY.sub("", text))
    # As written, and as names are read: "birthday" has the words of "day of birth".
    read = ((word, *readable(singular(word))) for word in words if word not in COMMON)
    whole = (part for parts in read for part in parts if part not in COMMON)
    return tuple(dict.fromkeys(map(stem, whole)))


def pairs(terms: Iterable[str]) -> Iterator[str]:
    """Yield neighbouring terms as one: "unit price" says more than "unit" and "price"."""
    yield from (" ".join(pair) for pair in pairwise(terms))


def others(term: str) -> Iterator[tuple[str, float]]:
    """Yield the terms that may stand for a question's term, with how far each counts.

    >>> dict(others("harvest"))
    {'hrv': 0.7, 'hrvs': 0.7, 'hrvst': 0.7}
    >>> sorted(other for other, _ in others("film"))
    ['flm', 'mov']
    """
    yield from ((other, _ALIKE) for other in sorted(_alike().get(term, ())))
    if term[0] not in _VOWELS:  # crp, hrvst: vowels left out, maybe letters of the end too
        bones = "".join(letter for letter in term if letter not in _VOWELS)
        yield from ((bones[:end], _SHORTENED) for end in range(3, len(bones) + 1))


@cache
def _alike() -> Mapping[str, frozenset[str]]:
    groups = [group.split() for group in re.split(r"[|\n]", _GROUPS.strip())]
    groups += [[key, *words] for key, words in SYNONYMS.items() if " " not in key]
    groups += [[key, *people, *things] for key, (people, things) in DATE_VERBS.items()]
    found: dict[str, set[str]] = {}
    for group in groups:
        stems = set(text_terms(" ".join(group)))
        for term in stems:
            found.setdefault(term, set()).update(stems - {term})
    return {term: frozenset(stems) for term, stems in found.items()}
