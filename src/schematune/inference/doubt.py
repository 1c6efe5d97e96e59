"""Whether SQL that ran is doubted: no row came back, although it asks for a value.

In: SQL, and what was asked. Out: whether to ask again, and whether another query may take its
place. Who asks for a value mostly knows that it is there; a small model looks for it in a wrong
column, or misspells it. Of our own questions, every answer without rows was a wrong one
(``docs/notebook.md``). Another query may not say less: a value that the question names stays.
"""

from __future__ import annotations

import re

_TEXT = re.compile(r"'((?:[^']|'')*)'")
_OF_TIME = re.compile(r"%[A-Za-z](?:[-/: ]?%[A-Za-z])*|now|[+-]?\d+ \w+|start of \w+|weekday \d")


def values(sql: str) -> list[str]:
    """Return the texts that SQL compares with, without wildcards, in lower case; not formats.

    >>> values("SELECT a FROM t WHERE b = 'New York' AND strftime('%Y', c) = '2021' OR d LIKE 'X'")
    ['new york', '2021', 'x']
    """
    texts = (text.replace("''", "'") for text in _TEXT.findall(sql))
    plain = (text.strip("%_ ").lower() for text in texts if not _OF_TIME.fullmatch(text))
    return [text for text in plain if text]


def may_replace(other: str, first: str, message: str) -> bool:
    """Tell whether a query may take the place of one that found nothing.

    It compares with as many texts at least, and with each of the first one's that was asked for.

    >>> asked = "Who is called Rahul in Rome?"
    >>> first = "SELECT name FROM p WHERE name LIKE '% Rahul' AND city = 'Rome'"
    >>> may_replace("SELECT name FROM p WHERE name LIKE 'Rahul %' AND city = 'Rome'", first, asked)
    True
    >>> may_replace("SELECT name FROM p WHERE name LIKE 'Rahul %'", first, asked)
    False
    """
    before, after = values(first), values(other)
    asked = message.rsplit("\n", 1)[-1].lower()
    kept = {text for text in before if text in asked}
    return len(after) >= len(before) > 0 and kept <= set(after)
