"""A project folder made ready to answer: as a function, or as a LangChain runnable.

In: the folder that ``schematune init`` and ``schematune run`` filled, or a model and a database of
one's own. Out: an :class:`~schematune.serving.answer.Answerer`, or a runnable from
``{"question": ...}`` to text. LangChain is imported only for the runnable.
"""

from __future__ import annotations

import logging
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from schematune.errors import DataError, MissingExtra
from schematune.project import read_project
from schematune.serving.answer import Answerer
from schematune.serving.words import about
from schematune.settings import load_settings

if TYPE_CHECKING:
    from langchain_core.runnables import Runnable

    from schematune.database import Database
    from schematune.inference.model import Model
    from schematune.schema import Schema
    from schematune.settings import Settings
    from schematune.workspace import Workspace

_log = logging.getLogger(__name__)


def create_chain(
    project: Path | str | Answerer,
    *,
    model: Model | Path | str | None = None,
    database: Database | None = None,
    trace: bool = False,
) -> Runnable[dict[str, Any], str]:
    """Return a runnable that answers ``{"question": ...}`` in words.

    ``model`` and ``database`` stand in for the project's own. ``trace`` lets LangSmith record
    questions and answers where its environment variables say so; else nothing leaves this machine.
    """
    try:
        from schematune.serving.runnable import Private, compose
    except ImportError:
        raise MissingExtra("langchain-core", "serve") from None
    if not isinstance(project, Answerer):
        project = create_answerer(project, model=model, database=database)
    for warning in project.warnings:
        _log.warning(warning)
    chain = compose(project)
    return chain if trace else Private(chain)


def create_answerer(
    project: Path | str,
    *,
    model: Model | Path | str | None = None,
    database: Database | None = None,
    settings: Settings | None = None,
) -> Answerer:
    """Return what answers questions about a project's database; load its model and connect.

    The model is ``model``, else the setting ``serve.model``, else the newest export; DataError
    where nothing was exported yet. Leaving a ``with`` block closes what was opened here.
    """
    tuned_on = read_project(project)
    workspace = tuned_on.workspace
    chosen = settings or load_settings(workspace.settings_file)
    with ExitStack() as opened:
        live = database or opened.enter_context(_connect(chosen))
        allowed = live.reflect()
        named = model or chosen.serve.model or newest_export(workspace, chosen)
        if isinstance(named, Path | str):
            named = opened.enter_context(closing(_open(named, workspace.root)))
        return Answerer(
            schema=tuned_on.schema,
            profile=tuned_on.profile,
            allowed=allowed,
            model=named,
            database=live,
            about=chosen.serve.about or about(tuned_on.schema),
            max_rows=chosen.database.max_rows,
            max_question_chars=chosen.serve.max_question_chars,
            redraws=chosen.serve.redraws,
            glossary=tuned_on.glossary(chosen),
            warnings=_drift(tuned_on.schema, allowed),
            closing=(opened.pop_all().close,),
        )


def newest_export(workspace: Workspace, settings: Settings) -> Path:
    """Return the GGUF file to ask: of the newest run, the first type that the settings name."""
    exports = workspace.export("").resolve()
    # A name that begins with a dot is an export that is being written.
    files = [path for path in exports.glob("*/*.gguf") if not path.parent.name.startswith(".")]
    if not files:
        raise DataError(
            f"there is no GGUF model under {str(exports)!r}; make one with: schematune run, "
            "or name a model with --model"
        )
    newest = max(files, key=lambda path: path.stat().st_mtime)
    siblings = sorted(newest.parent.glob("*.gguf"))
    wanted = (path for kind in settings.export.quant for path in siblings if kind in path.name)
    return next(wanted, newest)


def _open(model: Path | str, root: Path) -> Model:
    """Open a model by name or path; a path in the settings starts from the project's folder."""
    from schematune.inference import open_model

    return open_model(root / model if (root / model).exists() else model)


def _connect(settings: Settings) -> Database:
    from schematune.database import Database

    return Database(settings.database.url, settings.database)


def _drift(tuned_on: Schema, live: Schema) -> tuple[str, ...]:
    """Return a warning where the database has changed since the model was tuned."""
    if tuned_on.fingerprint == live.fingerprint:
        return ()
    return (
        f"the database's schema is now {live.fingerprint}, but the model was tuned on "
        f"{tuned_on.fingerprint}; answers may name what is gone: run schematune init "
        "and schematune run",
    )
