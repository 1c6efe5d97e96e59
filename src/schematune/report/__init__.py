"""Reports of an evaluation: for programs, for a terminal or a pull request, and for people.

In: scorecards. Out: ``report.json``, ``report.md`` and ``report.html`` in a folder. The page is one
file that needs no script and no network. Reports hold questions and SQL, never rows.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from schematune.evaluation.scorecard import Evaluation
from schematune.report.markdown import as_markdown
from schematune.report.page import as_html
from schematune.report.summary import as_dict
from schematune.workspace import atomic_writer

__all__ = ["as_dict", "as_html", "as_markdown", "write_report"]


def write_report(
    folder: Path, evaluation: Evaluation, subject: str = "", training: str = ""
) -> None:
    """Write the three reports; ``subject`` says in a few words what was asked of which database.

    ``training`` is the picture of the run, seen from ``folder``, for the page to link to.
    """
    created = datetime.now(UTC).isoformat(timespec="seconds")
    data = json.dumps(as_dict(evaluation, subject, created), indent=2, ensure_ascii=False)
    texts = {
        "report.json": f"{data}\n",
        "report.md": as_markdown(evaluation, subject, created),
        "report.html": as_html(evaluation, subject, created, training),
    }
    for name, text in texts.items():
        with atomic_writer(folder / name) as file:
            file.write(text)
