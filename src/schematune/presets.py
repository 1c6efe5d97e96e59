"""Presets: TOML files of training settings that a user copies and owns.

In: the name of a shipped preset or the path of a file, and what the settings file and the flags
say. Out: the settings of a call. A preset sets what neither the file nor a flag does.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from schematune.errors import ConfigError
from schematune.settings import Settings, TrainSettings, build, read_tables, settings_from

Tables = Mapping[str, Mapping[str, Any]]

_HERE = Path(__file__).parent
_FOLDERS = (_HERE / "presets", _HERE.parents[1] / "presets")  # in a wheel, in a checkout


_PRESET_OF_BASE = {"tiny": "tiny-cpu"}


def preset_names() -> tuple[str, ...]:
    """Return the names of the shipped presets, sorted."""
    return tuple(sorted(path.stem for folder in _FOLDERS for path in folder.glob("*.toml")))


def load_preset(name: str) -> dict[str, Any]:
    """Return the training settings of a preset, by name or path; ConfigError if it is none."""
    candidates = [Path(name), *(folder / f"{name}.toml" for folder in _FOLDERS)]
    path = next((path for path in candidates if path.is_file()), None)
    if path is None:
        known = ", ".join(preset_names())
        raise ConfigError(f"there is no preset {name!r}; use a TOML file or one of: {known}")
    values: dict[str, Any] = read_tables(path)
    build(TrainSettings, values, str(path))
    return values


def resolve(written: Tables, given: Tables, origin: str) -> Settings:
    """Return settings from the file's tables and the flags': flags, file, preset, default.

    A preset that a flag names beats the file, for the user has just asked for it. The embedded base
    has a preset of its own, which holds where none is named.
    """
    file, flags = written.get("train", {}), given.get("train", {})
    by_flag = bool(flags.get("preset"))
    base = flags.get("base") or file.get("base") or TrainSettings().base
    name = flags.get("preset") or file.get("preset") or _PRESET_OF_BASE.get(base)
    preset = load_preset(name) if name else {}
    below, above = ({}, preset) if by_flag else (preset, {})
    tables: dict[str, Any] = {
        section: {**written.get(section, {}), **given.get(section, {})}
        for section in {**written, **given}
    }
    if name:
        tables["train"] = {**below, **file, **above, **flags}
    return settings_from(tables, origin)
