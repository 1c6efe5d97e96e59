"""What a draft must pass to become a sample: a cascade of small checks, one per reason.

In: a draft, the facts of its SQL, and what was kept so far. Out: a rejection with its reason, or
None. The SQL's own checks (:mod:`schematune.samples.facts`) come first and are remembered per SQL
text; then those that look at the question; last, a model's answer where one is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from schematune.samples.draft import Draft
from schematune.samples.facts import Facts, Rejection
from schematune.samples.mentions import mentions, numbers
from schematune.samples.split import words

EMPTY_SHARE = 0.03
"""Of the samples, how many may have a result without rows: "none" is an honest answer too."""
LARGE_SHARE = 0.05
"""Of the samples, how many may return more rows than a query may: people do ask for lists."""
MOST_QUESTION_CHARS = 500

_FILLERS = frozenset({"the", "a", "an", "please", "me", "us"})
_NEGATION = re.compile(
    r"\b(no|not|none|never|without|neither|nor|except|exclud\w*|lack\w*|missing|miss|other than"
    r"|absent|zero|un\w+ed|outside|but)\b|n['’]t\b",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(r"\[V\d+\]")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A draft whose SQL has passed; ``facts`` is None where the tables cannot answer."""

    draft: Draft
    facts: Facts | None

    @property
    def sql(self) -> str | None:
        """The SQL as it is kept."""
        return self.facts.text if self.facts else None

    @property
    def output(self) -> str:
        """What tells whether two drafts have the same answer."""
        return self.facts.text.casefold() if self.facts else ""


@dataclass(slots=True)
class Kept:
    """What was kept so far, as far as checks need it: hashes, not texts.

    ``hollow`` says that the tables have no rows, so that an empty result tells nothing.
    """

    hollow: bool = False
    answers: dict[int, int] = field(default_factory=dict)
    near: set[int] = field(default_factory=set)
    empty: int = 0
    large: int = 0

    def know(self, candidate: Candidate) -> None:
        """Remember a candidate's question and answer, without running its SQL."""
        self.answers[_exactly(candidate)] = hash(candidate.output)
        self.near.add(_nearly(candidate))

    def add(self, candidate: Candidate) -> None:
        """Remember a candidate that passed."""
        self.know(candidate)
        if candidate.facts:
            self.empty += candidate.facts.outcome.rows == 0
            self.large += candidate.facts.outcome.truncated


def is_asked(candidate: Candidate, kept: Kept) -> Rejection | None:  # noqa: ARG001
    """Reject what nobody would type as a question."""
    question = candidate.draft.question
    if len(words(question)) >= 2 and len(question) <= MOST_QUESTION_CHARS:
        return None
    return Rejection("question", f"not 2 words or more in at most {MOST_QUESTION_CHARS} characters")


def says_something(candidate: Candidate, kept: Kept) -> Rejection | None:
    """Reject results that have rows, all of them NULL."""
    outcome = candidate.facts.outcome if candidate.facts else None
    if outcome is None or kept.hollow or not (outcome.rows and outcome.blank):
        return None
    return Rejection("all-null", "every value of the result is NULL")


def is_rarely_empty(candidate: Candidate, kept: Kept) -> Rejection | None:
    """Reject results without rows beyond their share."""
    if not candidate.facts or kept.hollow or candidate.facts.outcome.rows:
        return None
    if kept.empty < EMPTY_SHARE * len(kept.answers):
        return None
    return Rejection("empty", f"no rows, and {EMPTY_SHARE:.0%} of the samples have none already")


def is_rarely_large(candidate: Candidate, kept: Kept) -> Rejection | None:
    """Reject results over the row limit beyond their share."""
    if not candidate.facts or not candidate.facts.outcome.truncated:
        return None
    if kept.large < LARGE_SHARE * len(kept.answers):
        return None
    rows = candidate.facts.outcome.rows
    return Rejection(
        "large", f"more than {rows} rows, as have {LARGE_SHARE:.0%} of the samples already"
    )


def is_new(candidate: Candidate, kept: Kept) -> Rejection | None:
    """Reject a question that was kept before: with the same answer, or with another one."""
    known = kept.answers.get(_exactly(candidate))
    if known is None:
        return None
    if known == hash(candidate.output):
        return Rejection("duplicate", "the same question with the same answer was kept before")
    return Rejection("ambiguous", "the same question was kept before with another answer")


def is_distinct(candidate: Candidate, kept: Kept) -> Rejection | None:
    """Reject the same words in another order with the same answer."""
    if _nearly(candidate) in kept.near:
        return Rejection("near-duplicate", "the same words with the same answer were kept before")
    return None


def mentions_values(candidate: Candidate, kept: Kept) -> Rejection | None:  # noqa: ARG001
    """Reject a question that does not hint at a constant of its SQL."""
    draft = candidate.draft
    missing = [value for value in draft.values if not mentions(draft.question, value)]
    if missing:
        return Rejection("unmentioned", f"the question does not mention {missing[0]!r}")
    return None


def keeps_its_meaning(candidate: Candidate, kept: Kept) -> Rejection | None:  # noqa: ARG001
    """Reject another wording that asks something else, as far as words tell, or nothing new."""
    question, origin = candidate.draft.question, candidate.draft.origin
    if not origin:
        return None
    if _PLACEHOLDER.search(question):
        return Rejection("reworded", "a placeholder was dropped, added or doubled")
    if numbers(question) != numbers(origin):
        return Rejection("reworded", f"it names other numbers than {origin!r}")
    if bool(_NEGATION.search(question)) != bool(_NEGATION.search(origin)):
        return Rejection("reworded", f"it negates, or no longer negates, {origin!r}")
    if set(words(question)) - _FILLERS == set(words(origin)) - _FILLERS:
        return Rejection("near-duplicate", "the same words as the question that it words anew")
    return None


def _exactly(candidate: Candidate) -> int:
    return hash(words(candidate.draft.question))


def _nearly(candidate: Candidate) -> int:
    return hash((frozenset(words(candidate.draft.question)) - _FILLERS, candidate.output))


DRAFT_CHECKS: tuple[Callable[[Candidate, Kept], Rejection | None], ...] = (
    is_asked,
    says_something,
    is_rarely_empty,
    is_rarely_large,
    is_new,
    is_distinct,
    mentions_values,
    keeps_its_meaning,
)


def judge(candidate: Candidate, kept: Kept) -> Rejection | None:
    """Return the first failure of all checks, or None for a draft worth keeping."""
    if candidate.facts and candidate.facts.rejection:
        return candidate.facts.rejection
    return next((found for check in DRAFT_CHECKS if (found := check(candidate, kept))), None)
