"""Months and years without rows, which a list of counts does not have.

In: a draft. Out: the same, its question saying that they are skipped where it compares a month or
year with the one before, and the query with the one before that is on the list.
"""

from __future__ import annotations

import re
from dataclasses import replace

from schematune.samples.draft import Draft

_BEFORE = re.compile(
    r"\b(previous|preceding|prior|last) (month|year)|\b(month|year) (before|earlier)"
    r"|\b(month|year)[- ](to|over|on)[- ](month|year)|\bfrom one (month|year) to the next"
    r"|\b(month|year)s?\b.{0,20}predecessors|\b(two|three|2|3)[- ](month|year)s?",
    re.IGNORECASE,
)
_CLEAR = re.compile(
    r"\b(listed|list|on record|with (data|any)|in the data|that ha(s|ve|d)|skip\w*|without|rows?)\b"
    r"|\bin the (list|series)\b",
    re.IGNORECASE,
)
_STEPS = re.compile(r"\bLAG\(|\bROWS BETWEEN \d")
_FAR = re.compile(r"\b(?:LAG|LEAD)\(\w+, \d")


def with_gaps_said(draft: Draft) -> Draft | None:
    """Return the draft, which says what becomes of months or years without rows.

    None where it counts rows back, as if no month of the year before were missing.

    >>> sql = "SELECT y, n - LAG(n) OVER (ORDER BY y) FROM …"
    >>> with_gaps_said(Draft("Change to the previous year?", sql, ""))  # doctest: +ELLIPSIS
    Draft(question='Change to the previous year, skipping years without any?', ...)
    """
    if _FAR.search(draft.sql or ""):
        return None
    found = _BEFORE.search(draft.question)
    if not found or not _STEPS.search(draft.sql or "") or _CLEAR.search(draft.question):
        return draft
    unit = next(word for word in ("month", "year") if word in found[0].lower())
    end = draft.question[-1] if draft.question[-1] in "?." else ""
    said = f"{draft.question.removesuffix(end)}, skipping {unit}s without any{end}"
    return replace(draft, question=said)
