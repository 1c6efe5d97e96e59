"""``schematune doctor``: what this machine can do, and how to mend what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from schematune.cli.terminal import lines
from schematune.cli.verb import Call, Outcome, verb

if TYPE_CHECKING:
    from schematune.doctor import Finding

_MARKS = {"ok": "[green]✓[/]", "optional": "[yellow]·[/]", "missing": "[red]✗[/]"}


@verb()
def command(call: Call) -> Outcome:
    """Say what this machine can do, and how to mend what is missing.

    Looks at Python, packages, GPU, memory, disk, keys (never their values) and the project.
    """
    from schematune.doctor import examine

    findings = examine(call.workspace)
    missing = [finding.name for finding in findings if finding.state == "missing"]
    return Outcome({"findings": findings, "missing": missing}, _view(findings, missing))


def _view(findings: list[Finding], missing: list[str]) -> Any:
    from rich.console import Group
    from rich.markup import escape
    from rich.table import Table

    grid = Table.grid(padding=(0, 2))
    topic = ""
    for finding in findings:
        if finding.topic != topic:
            topic = finding.topic
            grid.add_row("", f"[bold]{topic}[/]")
        mend = f"\n[dim]→ {escape(finding.mend)}[/]" if finding.mend else ""
        grid.add_row(_MARKS[finding.state], finding.name, escape(finding.value) + mend)
    verdict = f"to mend first: {', '.join(missing)}" if missing else "nothing is in the way"
    return Group(grid, lines("", verdict))
