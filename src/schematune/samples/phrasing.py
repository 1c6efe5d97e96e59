"""Registers: the same question polite, spoken, terse, in a hurry, or with typing errors."""

from __future__ import annotations

import re
from random import Random

_POLITE = (
    "Could you please {q}?", "Can you {q}?", "Please {q}.", "Could you {q} for me?", "Would you {q}, please?",
    "I'd like you to {q}.", "Kindly {q}.", "Can you please {q}",
)  # fmt: skip
_SPOKEN = (
    "hey, {q}", "quick question: {q}", "so, {q}", "ok, {q}", "I was wondering, {q}", "Hi! {Q}", "one more thing: {q}",
    "{Q} Thanks!", "um, {q}", "Just curious: {q}", "I need to know: {q}", "For my report: {q}",
)  # fmt: skip
_CONTEXT = (
    "I'm preparing a report. {Q}", "We have a meeting tomorrow. {Q}", "My boss wants to know this. {Q}", "We are cleaning up our data. {Q}",
    "I'm looking at the numbers. {Q}", "We are planning a campaign. {Q}", "I need this for an audit. {Q}", "Let's look at the data. {Q}",
)  # fmt: skip
_IMPERATIVES = (
    "show",
    "list",
    "find",
    "give",
    "get",
    "count",
    "return",
    "tell",
    "display",
    "name",
    "rank",
    "compare",
    "calculate",
    "break",
    "group",
)
_NOT_ITS_OBJECT = ("and", "of", "or", "per", "by", "for", "plus", "with", "to")
"""What follows "count" and "name" where they are nouns: "name and city of …"."""
_ASKING = re.compile(
    r"^(please )?(can you |could you )?((what|who|which) (is|are|was|were) |(show|give|tell) me |"
    r"(show|list|find|give|get|display|return|name) (?!and\b|or\b))(all |the |of )*",
    re.IGNORECASE,
)
_ARTICLES = re.compile(r"\b(?<!at )(the|an?(?! (?:single|few|lot)\b)|please) ", re.IGNORECASE)
_ARTICLE = re.compile(
    r"(?<![/\w])([Aa]) (?!(?:at|or|and|in|is|are|of|on|as|if|one|once)\b)(?=[aeio]|u[pn](?!i)|hour|honest)"
)


_NO_ARTICLE = re.compile(
    r"\b[Aa]n? (?=(?:\w+ ){0,3}?(?:details|contents|earnings|milliseconds|seconds|minutes|bytes)\b)"
)
"""Before the name of a column that is a plural: "tracks with bytes over 5"."""


def reword(question: str, rng: Random) -> str:
    """Return the question in some register; most stay as they are."""
    question = _NO_ARTICLE.sub("", " ".join(question.split()))
    question = _ARTICLE.sub(r"\1n ", question)
    question = _upper_first(question)
    roll = rng.random()
    if roll < 0.07 and _is_command(question):
        return rng.choice(_POLITE).format(q=_lower_first(question.rstrip(".?")))
    if roll < 0.12:
        return _spoken(rng.choice(_SPOKEN), question)
    if roll < 0.15:
        return _spoken(rng.choice(_CONTEXT), question)
    if roll < 0.19 and '"' not in question and "'" not in question:
        return _terse(question)
    if roll < 0.33:
        question = _lower_first(question)
        return question.rstrip(".?") if rng.random() < 0.8 else question
    if roll < 0.40:
        return typo(question, rng)
    return question.rstrip(".?") if roll < 0.48 else question


def _lower_first(text: str) -> str:
    """Return the text with a small letter first, unless more of its word is in capitals: DE."""
    return text[0].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def _upper_first(text: str) -> str:
    """Return the text with a capital first, unless its first word is no word: jo@web.de."""
    return text[0].upper() + text[1:] if text.split()[0].strip(".,:;?!'").isalpha() else text


def _spoken(frame: str, question: str) -> str:
    return frame.format(q=_lower_first(question), Q=question)


def _is_command(question: str) -> bool:
    """Tell whether a question begins with what to do.

    >>> _is_command("Name the oldest clients"), _is_command("Name and city of the clients")
    (True, False)
    """
    first, second, *_ = [*question.lower().split(), "", ""]
    return first in _IMPERATIVES and second not in _NOT_ITS_OBJECT


def _terse(question: str) -> str:
    """Return the question as typed into a search box: what is asked for, without articles.

    >>> _terse("What are the names of the clients from Rome?")
    'names of clients from rome'
    """
    words = _ARTICLES.sub("", _ASKING.sub("", question.rstrip(".?"))).strip()
    return words.lower() if len(words.split()) >= 2 else question


def typo(question: str, rng: Random) -> str:
    """Return the question with one typing error in a longer lower-case word; values stay right."""
    words = question.split()
    candidates = [i for i, w in enumerate(words) if len(w) > 4 and w.isalpha() and w.islower()]
    if not candidates:
        return question
    index = rng.choice(candidates)
    word = words[index]
    at = rng.randrange(1, len(word) - 1)
    words[index] = rng.choice((
        word[:at] + word[at + 1 :], word[:at] + word[at + 1] + word[at] + word[at + 2 :], word[:at] + word[at] + word[at:],
    ))  # fmt: skip
    return " ".join(words)
