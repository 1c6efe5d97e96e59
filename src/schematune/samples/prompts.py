"""The prompts of samples over a large schema: what serving would show, and what the SQL needs.

In: questions with the tables and columns that their SQL reads. Out: prompts. Serving picks tables
anew for each question; trained on like that, nearly every sample would have definitions of its
own, and tuning computes those that samples share only once. So questions whose SQL reads the same
tables take turns at what was picked for the first few of them.
"""

from __future__ import annotations

from collections import defaultdict

from schematune.prompting import Asked, Needs, Prompter
from schematune.schema import Schema

_PICKS = 3
"""So many ways of showing the same needed tables: enough that what else is shown tells nothing."""


class SamplePrompts:
    """Makes prompts in the order of the samples."""

    def __init__(self, prompter: Prompter) -> None:
        self._prompter = prompter
        self._shown: dict[tuple[str, ...], list[Schema]] = defaultdict(list)
        self._turn = 0

    def ask(self, question: str, needs: Needs) -> Asked:
        """Return a sample's prompt; where nothing is needed, the one that serving would write."""
        if not needs.tables:
            return self._prompter.ask(question)
        shown = self._shown[needs.tables]
        self._turn += 1
        fitting = [part for part in shown if _holds(part, needs)]
        if len(shown) < _PICKS or not fitting:
            shown.append(self._prompter.shown(question, needs))
            return self._prompter.word(question, shown[-1])
        return self._prompter.word(question, fitting[self._turn % len(fitting)])


def _holds(shown: Schema, needs: Needs) -> bool:
    """Tell whether no column that is needed was cut."""
    columns = {f"{table.name}.{column.name}" for table in shown for column in table.columns}
    return columns.issuperset(needs.columns)
