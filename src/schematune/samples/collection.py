"""What was kept and what was not, while drafts come in.

In: drafts. Out: samples with the marks that the split goes by, counts of what they use, and
rejections. Each is checked here, and what serves a target comes before what does not.
"""

from __future__ import annotations

from functools import lru_cache

from schematune.prompting import NOTHING, Prompter
from schematune.samples.assembly import Assembly
from schematune.samples.checks import Candidate, Kept, judge
from schematune.samples.coverage import Features
from schematune.samples.draft import Draft, Rejected
from schematune.samples.facts import Facts, Queryable, Rejection
from schematune.samples.review import NO_REVIEW, Decision, Pair, Review, key_of
from schematune.samples.revision import rejection_of
from schematune.samples.round_trip import RoundTrip
from schematune.samples.split import Accepted, Links, shape
from schematune.samples.targets import Tally, Target, parse_targets
from schematune.settings import SampleSettings

_REMEMBERED = 10_000
"""SQL texts whose facts are kept, some 4 KB each; teachers word the same SQL several times."""

_STEERED_EVERY = 25
"""Kept samples between two looks at what is lacking."""
_RESERVED = 4
"""At most one in so many samples is kept free for what too few use."""
_MOST_USELESS = 30
"""Good drafts in a row that serve no target, or as many as are missing, before we give up on it."""
JOINING = Rejection("joining", "it is like samples held out and like others that are trained on")
SURPLUS = Rejection("surplus", "it serves no target, and the last samples are owed to targets")


class Collection:
    """What was kept and what was not, while drafts come in."""

    def __init__(
        self,
        database: Queryable,
        prompter: Prompter,
        settings: SampleSettings,
        round_trip: RoundTrip | None = None,
        review: Review = NO_REVIEW,
    ) -> None:
        schema, profile = prompter.schema, prompter.profile
        self.prompter = prompter
        self.accepted: list[Accepted] = []
        self.features: list[Features] = []
        self.kinds: dict[str, str] = {}
        self.templates: set[str] = set()
        self.rejected: list[Rejected] = []
        self._count = settings.count
        self._unanswerable = round(settings.count * settings.unanswerable_share)
        self.targets = Tally(parse_targets(settings.targets, schema, profile), self._answerable)
        self._reserve = 0
        self._spare: list[Candidate] = []
        self._useless = 0
        self._round_trip = round_trip
        self._review = review
        self._assembly = Assembly(prompter)
        self._links = Links()
        self._holds_out = False
        self._kept = Kept(hollow=not any(profile.rows.values()))
        self._facts = lru_cache(_REMEMBERED)(lambda sql: Facts(sql, database, schema))

    @property
    def is_full(self) -> bool:
        """True when there is nothing left to want."""
        return len(self.accepted) >= self._count

    def wants(self, draft: Draft) -> bool:
        """Tell whether answerable, or unanswerable, questions are still missing."""
        missing = self._count - len(self.accepted)
        return (missing - self._answerable if draft.sql is None else self._answerable) > 0

    @property
    def _answerable(self) -> int:
        """How many samples are missing that can be answered."""
        missing = self._count - len(self.accepted)
        unanswerable = self._unanswerable - (len(self.accepted) - len(self.features))
        return missing - min(max(unanswerable, 0), missing)

    def reserve(self) -> None:
        """From now on, keep the last samples for what too few use."""
        self._reserve = (self._count - self._unanswerable) // _RESERVED

    def prepare(self, draft: Draft) -> None:
        """Check a draft's SQL ahead of time, so that its facts are known when it is offered."""
        if draft.sql is not None and self.wants(draft):
            self._facts(draft.sql).settle()

    @property
    def steers(self) -> bool:
        """True from time to time, when what is lacking is worth looking at again."""
        return len(self.accepted) % _STEERED_EVERY == 0

    def lacking(self) -> tuple[Target, ...]:
        """Return the targets that what was kept so far is behind."""
        return self.targets.lacking()

    def offer(self, draft: Draft) -> Rejection | None:
        """Keep a draft that passes every check; return why where it does not."""
        candidate = self._candidate(draft)
        rejection = self._judge(candidate)
        decision = None if rejection else self._review.of(draft.question, candidate.sql)
        if decision and decision.verdict != "accepted":
            return self._turn_down(decision)
        if not decision:  # what a person accepted needs no model's opinion
            rejection = rejection or self._other_result(candidate)
        if rejection:
            self._reject(draft, rejection)
        elif self._is_surplus(candidate):
            self._spare.append(candidate)
            self._useless += 1
            if self._useless >= max(_MOST_USELESS, self._answerable):
                self.fill()
            return SURPLUS
        else:
            self._useless = 0
            self._keep(candidate)
        return rejection

    def hold(self, pair: Pair) -> None:
        """Keep a pair on the side where it was; whoever offers it has seen that its SQL holds."""
        draft = Draft(pair.question, pair.sql, pair.kind)
        self._keep(self._candidate(draft), pair.held_out)

    def fill(self) -> int:
        """Keep of the spare drafts as many as there is room for, and return how many.

        The others are rejected.
        """
        self._reserve, before = 0, len(self.accepted)
        for candidate in self._spare:
            room = self.wants(candidate.draft)
            rejection = self._judge(candidate) if room else SURPLUS
            if rejection:
                self._reject(candidate.draft, rejection)
            else:
                self._keep(candidate)
        self._spare.clear()
        return len(self.accepted) - before

    def _candidate(self, draft: Draft) -> Candidate:
        return Candidate(draft, None if draft.sql is None else self._facts(draft.sql))

    def _judge(self, candidate: Candidate) -> Rejection | None:
        rejection = judge(candidate, self._kept)
        if not rejection and self._holds_out and self._links.draws_out(*_marks(candidate)):
            return JOINING
        return rejection

    def _turn_down(self, decision: Decision) -> Rejection:
        """Drop a draft that a person rejected, or keep what was put in its place.

        A teacher hears of a rejection either way: such a draft is not to be worded anew.
        """
        rejected = rejection_of(decision)
        self.rejected.append(rejected)
        if decision.verdict == "edited":
            edited = self._candidate(Draft(decision.new_question, decision.new_sql, decision.kind))
            if rejection := self._judge(edited):
                self._reject(edited.draft, rejection)
            else:
                self._keep(edited)
        return Rejection(rejected.reason, rejected.message)

    def _is_surplus(self, candidate: Candidate) -> bool:
        """Tell whether a draft serves no target, and the room that is left is owed to targets."""
        room = min(self.targets.owed, self._reserve)
        if not candidate.facts or self._answerable > room:
            return False
        return not self.targets.serves(candidate.facts.features)

    def _reject(self, draft: Draft, rejection: Rejection) -> None:
        self.rejected.append(
            Rejected(draft.question, draft.sql, draft.kind, rejection.reason, rejection.message)
        )

    def _other_result(self, candidate: Candidate) -> Rejection | None:
        draft, facts = candidate.draft, candidate.facts
        if not (self._round_trip and facts and draft.by_llm):
            return None
        return self._round_trip.rejection(self.prompter.ask(draft.question, facts.needs), facts)

    def _keep(self, candidate: Candidate, held_out: bool | None = None) -> None:
        draft, facts = candidate.draft, candidate.facts
        if held_out is None:
            self._kept.add(candidate)
        else:
            self._kept.know(candidate)
        self.kinds[key_of(draft.question, candidate.sql)] = draft.kind
        if facts:
            self.features.append(facts.features)
            self.targets.add(facts.features)
            self.templates.add(facts.template)
        needs = facts.needs if facts else NOTHING
        sample = self._assembly.sample(draft.question, candidate.sql, needs)
        marks = _marks(candidate)
        self._links.add(*marks, held_out)
        self._holds_out = self._holds_out or bool(held_out)
        self.accepted.append(Accepted(sample, *marks, held_out))


def _marks(candidate: Candidate) -> tuple[str, str]:
    """Return the template and the shape, by which the split goes."""
    draft, facts = candidate.draft, candidate.facts
    template = facts.template if facts else f"¬ {shape(draft.question, draft.values)}"
    return template, shape(draft.question, facts.literals if facts else ())
