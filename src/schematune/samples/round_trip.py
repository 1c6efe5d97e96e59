"""The round trip: a model is asked what a draft asks, and must come to the same result.

In: a model, a database, and drafts whose SQL ran. Out: a rejection where the results differ. For
what an LLM wrote or worded: its question and its SQL may each be good and not belong together.
"""

from __future__ import annotations

from dataclasses import dataclass

from schematune import guard
from schematune.comparison import rules_for, same_result
from schematune.errors import GuardError, QueryError, QueryTimeout
from schematune.inference.model import Model
from schematune.prompt import sql_of
from schematune.prompting import Asked
from schematune.samples.facts import Facts, Queryable, Rejection


@dataclass(frozen=True, slots=True)
class RoundTrip:
    """Asks the model; ModelError and DatabaseError are raised, as they are no fault of a draft."""

    model: Model
    database: Queryable

    def rejection(self, asked: Asked, facts: Facts) -> Rejection | None:
        """Return why a question and these facts' SQL seem not to belong together, or None."""
        [answer] = self.model.complete([asked.message])
        sql = sql_of(answer)
        if sql is None:
            return Rejection("round-trip", f"{self.model.name} says that it does not know")
        try:
            query = guard.check(sql, facts.schema, facts.schema.dialect)
            found = self.database.query(query)
        except (GuardError, QueryError, QueryTimeout):
            return Rejection("round-trip", f"{self.model.name} answers with SQL that does not run")
        rules = rules_for(asked.question, facts.text, facts.schema.dialect)
        score = same_result(found, self.database.query(facts.guarded), rules)
        if score.value:
            return None
        return Rejection("round-trip", f"{self.model.name} answers {score.explanation}")
