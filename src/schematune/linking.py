"""Stored values that a question names, told to the model behind the question.

In: a question, a schema and its profile. Out: ``Who lives in Kyoto? [address.city = 'Kyoto']``. A
model that never met a city cannot know that it is one; a dictionary can. Training, evaluation and
serving all link by this module, so that the model learns to read what it will be given. Values of
personal columns are in no profile, hence in no dictionary: an e-mail address, a telephone number or
a person's name is linked by its looks to the columns that hold such things.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from schematune.glossary import NO_WORDS, Glossary, Term
from schematune.profile import Profile, words_of
from schematune.schema import Schema
from schematune.words import FIRST_NAMES, NATIONAL, VALUE_WORDS, plural

_LONGEST = 5  # words of a value
_MOST = 6  # values behind one question
_SHARED = 3  # columns that one text may be a value of
_COMMON = frozenset(
    """a an and or the in on at no not yes to of is it be by all none other as for with from up do
    does how many what which who when where are was were has have had new old more most less least
    first last per each year month day date time name number total unknown n/a na null true false
    one two three""".split()
)
"""Words that questions are made of: too common to be taken for values."""
_FIRST_NAMES = frozenset(FIRST_NAMES)
_YEAR = re.compile(r"(?:19|20)\d\d\Z")

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.-])\+?\(?\d[\d ()/-]{6,30}\d(?![\w-])")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{5}-\d{4}")
_PARTS_OF_NAMES = frozenset(
    "first last middle user company product file host brand sur fore given family nick".split()
)

Place = tuple[str, str, str]
"""Table, column, value as stored."""


@dataclass(frozen=True)
class ValueIndex:
    """The texts of a database by how people write them, and the words of its house."""

    schema: Schema
    profile: Profile
    glossary: Glossary = NO_WORDS

    def linked(self, question: str, shown: Schema | None = None) -> str:
        """Return the question with the values that it names, of ``shown`` (all where None).

        >>> from schematune.profile import ColumnProfile
        >>> from schematune.schema import Column, Table
        >>> shop = Schema("sqlite", (Table("shop", (Column("city", "TEXT", "text"),)),))
        >>> seen = Profile({}, {("shop", "city"): ColumnProfile(9, 0, 1, ("New York",))})
        >>> ValueIndex(shop, seen).linked("How many shops are in new york?")
        "How many shops are in new york? [shop.city = 'New York']"
        """
        question = unlinked(" ".join(question.split()), self.glossary)
        terms = self.terms(question, shown)
        meanings = "; ".join(f"{term.word}: {term.meaning}" for term in terms)
        explained = f"{question} [{meanings}]" if meanings else question
        # A model reads values better than meanings: it has met them in pretraining.
        meant = (term.place for term in terms if term.place)
        named = (place for places in self.mentions(question, shown) for place in places)
        found = list(dict.fromkeys((*meant, *named)))[:_MOST]
        if not found:
            return explained
        hints = "; ".join(f"{t}.{c} = '{v.replace(chr(39), chr(39) * 2)}'" for t, c, v in found)
        return f"{explained} [{hints}]"

    def terms(self, question: str, shown: Schema | None = None) -> list[Term]:
        """Return the terms that a question names, the longer of two that share words.

        Of ``shown`` those whose tables and columns stand in it; all where None.
        """
        if not self.glossary:
            return []
        words = tuple(_plain(word) for word in _words(question))
        longest = max(map(len, self._spoken))
        found: dict[Term, None] = {}
        start = 0
        while start < len(words):
            ends = range(min(start + longest, len(words)), start, -1)
            end = next((end for end in ends if words[start:end] in self._spoken), start + 1)
            if term := self._spoken.get(words[start:end]):
                found[term] = None
            start = end
        return [term for term in found if shown is None or term.stands_in(shown)][:_MOST]

    @cached_property
    def _spoken(self) -> dict[tuple[str, ...], Term]:
        """Each term by the words of its singular and its plural."""
        return {
            tuple(_plain(word) for word in _words(said)): term
            for term in self.glossary.terms
            for said in (plural(term.word), term.word)
        }

    def mentions(
        self, question: str, shown: Schema | None = None, most: int = _SHARED
    ) -> Iterator[list[Place]]:
        """Yield where each value that the question names is stored, at most ``most`` places."""

        def here(places: Sequence[Place]) -> list[Place]:
            return [
                p for p in places if shown is None or (p[0] in shown and p[1] in shown.table(p[0]))
            ]

        yield from filter(None, map(here, self._by_looks(question)))
        words = _words(question)
        plain = [_plain(word) for word in words]
        start = 0
        while start < len(words):
            for end in range(min(start + _LONGEST, len(words)), start, -1):
                spoken = " ".join(plain[start:end])
                if places := here(self._places(spoken, words[start:end])):
                    yield places[:most]
                    start = end - 1
                    break
            start += 1

    def _places(self, spoken: str, words: Sequence[str]) -> Sequence[Place]:
        places = self._dictionary.get(spoken, ())
        if len(spoken) <= 3 and not words[0].isupper():  # "us" is a word, "US" a country
            return [p for p in places if words == [p[2]]]
        return places or (self._dictionary.get(spoken[:-1], ()) if spoken.endswith("s") else ())

    def _by_looks(self, question: str) -> Iterator[list[Place]]:
        """Yield what looks like an e-mail address, a number to call, or somebody's name."""
        for kind, texts in (
            ("email", _EMAIL.findall(question)),
            ("phone", [text for text in _PHONE.findall(question) if not _DATE.search(text)]),
            ("name", list(_persons(question))),
        ):
            yield from ([(t, c, text) for t, c in self._personal[kind]] for text in texts)

    @cached_property
    def _personal(self) -> dict[str, list[tuple[str, str]]]:
        found: dict[str, list[tuple[str, str]]] = {"email": [], "phone": [], "name": []}
        for table in self.schema:
            for column in table.columns:
                if column.kind == "text" and self.profile.of(table, column).personal:
                    words = set(words_of(column.name))
                    for kind, signs in _SIGNS.items():
                        if words & signs and not words & _PARTS_OF_NAMES:
                            found[kind].append((table.name, column.name))
        return found

    @cached_property
    def _dictionary(self) -> dict[str, list[Place]]:
        found: dict[str, list[Place]] = defaultdict(list)
        for table in self.schema:
            for column in table.columns:
                if column.kind != "text":
                    continue
                for value in self.profile.of(table, column).values:
                    for spoken in _ways_to_say(str(value)):
                        found[spoken].append((table.name, column.name, str(value)))
        return found


_SIGNS = {
    "email": {"email", "mail"},
    "phone": {"phone", "mobile", "telephone", "tel"},
    "name": {"name", "fullname"},
}


def _persons(question: str) -> Iterator[str]:
    """Yield a known first name with the capitalised words behind it.

    >>> list(_persons("Where does Anna Maria Weber live, and where Rome Smith?"))
    ['Anna Maria Weber']
    """
    words = re.findall(r"[^\W\d_][\w'’-]*|\S", question)
    start = 0
    while start < len(words):
        end = start + 1
        while words[start] in _FIRST_NAMES and end < len(words) and words[end][0].isupper():
            end += 1
        if end > start + 1:
            yield " ".join(words[start:end]).removesuffix("'s").removesuffix("’s")
        start = end


_LINK = re.compile(r"([^.=;']+)\.([^=;']+?) = '((?:[^']|'')*)'(?:; |$)")


def links(question: str) -> list[Place]:
    """Return the values behind a question, as :meth:`ValueIndex.linked` wrote them.

    >>> links("Who is in O'Fallon? [shop.city = 'O''Fallon'; shop.name = 'x; y']")
    [('shop', 'city', "O'Fallon"), ('shop', 'name', 'x; y')]
    >>> links("Which [a]?")
    []
    """
    start = question.rfind(" [")
    if start < 0 or not question.endswith("']"):
        return []
    found = _LINK.findall(question[start + 2 : -1])
    return [(table, column, value.replace("''", "'")) for table, column, value in found]


def unlinked(question: str, glossary: Glossary = NO_WORDS) -> str:
    """Return a question without the values behind it, and without meanings where words have some.

    >>> unlinked("Who is in Rome? [shop.city = 'Rome'; t.c = 'x']"), unlinked("Which [a]?")
    ('Who is in Rome?', 'Which [a]?')
    """
    if question.endswith("']"):
        question = _without_last(question, " = '", "']")
    while glossary and (shorter := _without_last(question, ": ", "]")) != question:
        question = shorter
    return question


def _without_last(question: str, sign: str, end: str) -> str:
    """Return a question without the brackets at its end, where ``sign`` stands within them.

    Not a regular expression: those that say this take a time quadratic in a question's length.
    """
    start = question.rfind(" [")
    if start < 0 or not question.endswith(end):
        return question
    inner = question[start + 2 : -len(end)]
    is_ours = re.match(r"\w", inner) and inner.find(sign) > 0 and not set("[]") & set(inner)
    return question[:start] if is_ours else question


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:[.'&@-][^\W_]+)*", text.replace("_", " ").replace("’", "'"))


def _plain(word: str) -> str:
    """Return a word without accents, case and the ending of a possessive."""
    bare = unicodedata.normalize("NFKD", word.casefold().removesuffix("'s"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def _ways_to_say(value: str) -> list[str]:
    """Return how a value may stand in a question, plainly written.

    >>> _ways_to_say("mobile_app"), "german" in _ways_to_say("DE"), _ways_to_say("2020")
    (['mobile app'], True, [])
    """
    words = [_plain(word) for word in _words(value)]
    if not words or len(words) > _LONGEST or _YEAR.match(value):
        return []
    spoken = " ".join(words)
    known = value.casefold().strip()
    ways = [spoken, *(w.casefold().removeprefix("the ") for w in VALUE_WORDS.get(known, ()))]
    if adjective := NATIONAL.get(known):
        ways += [name for name, other in NATIONAL.items() if other == adjective]
        ways += [adjective.casefold(), plural(adjective.casefold())]
    is_code = len(value) <= 3 and value.isupper()
    kept = (way for way in dict.fromkeys(ways) if is_code or way not in _COMMON)
    return [way for way in kept if not way.isdigit()]
