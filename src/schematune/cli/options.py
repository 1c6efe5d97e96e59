"""Command-line flags out of the settings dataclasses, and settings out of flags.

In: names of sections of :class:`schematune.settings.Settings`. Out: click options, one a setting,
with the setting's own text; and what the user gave, by section. A flag that was not given stays
out, so that the settings file and the defaults can speak.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import Field, fields
from pathlib import Path
from typing import Any

import click

from schematune.presets import resolve
from schematune.settings import Settings, read_tables, sections

_MARK = "__"  # parts section and setting in a parameter's name: two sections may share a setting's

Tables = dict[str, dict[str, Any]]


def setting_options(*names: str) -> list[click.Option]:
    """Return a flag for each setting of a section (``train``), or for one (``train.steps``)."""
    return [_option(section, item) for name in names for section, item in _settings_of(name)]


def run_name(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--name``: which run, for stages that read or write one."""
    return click.option(
        "--name", default="default", show_default=True, callback=_check_name,
        help="The run's name: the folder under runs/ and exports/.",
    )(function)  # fmt: skip


def _check_name(_context: click.Context, _parameter: click.Parameter, name: str) -> str:
    if not re.fullmatch(r"\w[\w.-]*", name):
        raise click.BadParameter(f"{name!r} is not a name: letters, digits, '-', '_' and '.' only")
    return name


def _settings_of(name: str) -> list[tuple[str, Field[Any]]]:
    section, _, wanted = name.partition(".")
    stage = type(sections()[section])
    return [(section, item) for item in fields(stage) if wanted in ("", item.name)]


def _option(section: str, item: Field[Any]) -> click.Option:
    default: Any = item.default
    name = f"{section}{_MARK}{item.name}"
    flag = f"--{item.metadata['flag'] or item.name.replace('_', '-')}"
    shown = ", ".join(default) if isinstance(default, tuple) else default
    text = item.metadata["help"] + ("" if shown in ("", False) else f"  [default: {shown}]")
    if isinstance(default, bool):
        return click.Option([name, f"{flag}/--no-{flag[2:]}"], default=None, help=text)
    if isinstance(default, tuple):
        return click.Option([name, flag], multiple=True, help=f"{text}  (may be repeated)")
    return click.Option([name, flag], type=type(default), help=text)


def take_given(parameters: dict[str, Any]) -> Tables:
    """Take the settings that the user gave out of a command's parameters."""
    tables: Tables = {}
    for name in [name for name in parameters if _MARK in name]:
        value = parameters.pop(name)
        if value not in (None, ()):
            section, setting = name.split(_MARK)
            tables.setdefault(section, {})[setting] = value
    return tables


def resolve_settings(file: Path, given: Mapping[str, Mapping[str, Any]]) -> Settings:
    """Return the settings of this call: a flag beats the file, the file beats the default."""
    written = read_tables(file) if file.exists() else {}
    return resolve(written, given, str(file))
