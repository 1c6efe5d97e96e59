"""What every verb shares: ``--dir``, ``--json``, ``--quiet``, ``--debug``, settings and exit codes.

In: a function of a :class:`Call` that returns an :class:`Outcome`. Out: a click command that exits
0 on success, 1 with one line on a user's error, 2 on wrong usage (click's own), 130 on Ctrl-C.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from inspect import getdoc
from pathlib import Path
from typing import Any, NoReturn
from warnings import catch_warnings

import click

from schematune.cli.options import Tables, resolve_settings, setting_options, take_given
from schematune.cli.terminal import Terminal
from schematune.errors import SchematuneError
from schematune.settings import Settings
from schematune.workspace import Workspace


@dataclass(frozen=True)
class Call:
    """One call of a verb: where it works, what the user set, and where its words go.

    ``given`` holds only what the flags set, by section.
    """

    workspace: Workspace
    terminal: Terminal
    given: Tables

    @property
    def settings(self) -> Settings:
        """The settings as resolved: flag over file over default."""
        return resolve_settings(self.workspace.settings_file, self.given)


@dataclass(frozen=True)
class Outcome:
    """A verb's result: ``data`` for programs, ``view`` (text or a Rich object) for people.

    ``view`` is None where a person has seen everything already.
    """

    data: Mapping[str, Any]
    view: Any = None


Verb = Callable[..., Outcome | None]


def verb(*settings: str, folder: str = ".") -> Callable[[Verb], click.Command]:
    """Make a command of a function, with a flag for each setting of the sections named.

    The command is called as its module is; ``folder`` is the default of ``--dir``.
    """

    def decorate(function: Verb) -> click.Command:
        own = reversed(getattr(function, "__click_params__", []))
        return click.Command(
            function.__module__.rpartition(".")[2],
            callback=lambda **parameters: _run(function, parameters),
            help=getdoc(function),
            params=[*own, *setting_options(*settings), *_common_options(folder)],
        )

    return decorate


def _common_options(folder: str) -> list[click.Option]:
    path = click.Path(path_type=Path)
    return [
        click.Option(["folder", "--dir"], type=path, default=folder, show_default=True,
                     help="The project's folder."),
        click.Option(["as_json", "--json"], is_flag=True, help="Print one JSON object."),
        click.Option(["--quiet"], is_flag=True, help="No progress, no remarks."),
        click.Option(["--debug"], is_flag=True, help="Show the traceback of an error."),
    ]  # fmt: skip


def _run(function: Verb, parameters: dict[str, Any]) -> None:
    terminal = Terminal(parameters.pop("as_json"), parameters.pop("quiet"))
    debug, folder = parameters.pop("debug"), parameters.pop("folder")
    try:
        call = Call(Workspace(folder), terminal, take_given(parameters))
        with catch_warnings(action="default" if debug else "ignore"):
            outcome = function(call, **parameters)
        if outcome is not None:
            if outcome.view is not None:
                terminal.show(outcome.view)
            terminal.emit(outcome.data)
    except KeyboardInterrupt:
        _end(
            f"stopped; what is finished under {str(folder)!r} is kept: "
            "start the same command again to go on",
            130,
        )
    except (click.ClickException, click.exceptions.Exit):
        raise
    except BrokenPipeError:
        sys.stderr.close()  # whoever read the output has gone: nothing is wrong and nobody listens
        raise SystemExit(1) from None
    except Exception as error:
        if debug:
            raise
        terminal.emit({"error": {"kind": type(error).__name__, "message": _line(error)}})
        _end(_line(error), 1)


def _line(error: Exception) -> str:
    """Return the one line that a person reads."""
    if isinstance(error, SchematuneError):
        text = str(error)
    elif isinstance(error, ModuleNotFoundError):
        text = f"the package {error.name!r} is not installed; run: pip install 'schematune[all]'"
    elif isinstance(error, OSError):
        where = f" {str(error.filename)!r}" if error.filename else ""
        text = f"the system refused{where}: {error.strerror or error}"
    else:
        text = f"unexpected {type(error).__name__}: {error}; run again with --debug and report it"
    return " ".join(text.split())


def _end(message: str, code: int) -> NoReturn:
    click.echo(f"schematune: {message}", err=True)
    raise SystemExit(code)
