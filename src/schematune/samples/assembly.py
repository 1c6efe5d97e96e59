"""A question and its SQL as a sample: in the prompt that serving sends, with what the SQL needs.

In: questions with the tables and columns that their SQL reads. Out: samples. Of a large schema
serving picks tables anew for each question; trained on like that, nearly every sample would have
definitions of its own, and tuning computes those that samples share only once. So questions whose
SQL reads the same tables take turns at what was picked for the first few of them.
"""

from __future__ import annotations

from collections import defaultdict

from schematune.prompt import ABSTENTION
from schematune.prompting import NOTHING, Asked, Needs, Prompter
from schematune.sample import Sample
from schematune.schema import Schema

_PICKS = 3
"""So many ways of showing the same needed tables: enough that what else is shown tells nothing."""


class Assembly:
    """Makes samples over one database, in their order."""

    def __init__(self, prompter: Prompter) -> None:
        self.prompter = prompter
        self._shown: dict[tuple[str, ...], list[Schema]] = defaultdict(list)
        self._turn = 0

    def sample(self, question: str, sql: str | None, needs: Needs = NOTHING) -> Sample:
        """Return the sample, whose prompt shows ``needs`` in any case.

        Where there are none, the prompt is the one that serving would write.
        """
        asked = self._asked(question, needs) if needs.tables else self.prompter.ask(question)
        return Sample(asked.instruction, asked.question, ABSTENTION if sql is None else sql)

    def _asked(self, question: str, needs: Needs) -> Asked:
        needs = self.prompter.needs(question, needs)
        shown = self._shown[needs.tables]
        self._turn += 1
        fitting = [part for part in shown if _holds(part, needs)]
        if len(shown) < _PICKS or not fitting:
            shown.append(self.prompter.shown(question, needs))
            return self.prompter.word(question, shown[-1])
        return self.prompter.word(question, fitting[self._turn % len(fitting)])


def _holds(shown: Schema, needs: Needs) -> bool:
    """Tell whether no column that is needed was cut."""
    columns = {f"{table.name}.{column.name}" for table in shown for column in table.columns}
    return columns.issuperset(needs.columns)
