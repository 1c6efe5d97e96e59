"""What this machine can do, what is missing, and the command that mends it.

In: a project's folder. Out: findings, in words and numbers. It changes nothing, and never shows
the value of a key, only whether it is there.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path
from typing import Literal

from schematune.errors import SchematuneError
from schematune.presets import resolve
from schematune.settings import DatabaseSettings, read_tables
from schematune.workspace import Workspace

State = Literal["ok", "optional", "missing"]

_GB = 1 << 30
_DISK_GB = 5  # a tuned 60M model in all its artifacts takes under 1 GB, a 7B about 35
_KEYS = {
    "ANTHROPIC_API_KEY": "the teacher anthropic:MODEL",
    "OPENAI_API_KEY": "the teacher openai:MODEL",
    "HF_TOKEN": "gated base models of the Hugging Face hub",
}

_STAGES = (
    ("schema", "schema.json", "init"),
    ("samples", "data/train.json", "samples"),
    ("adapters", "runs/*/adapter", "train"),
    ("models", "exports/*/*.gguf", "export"),
    ("scores", "runs/*/evaluation/report.md", "evaluate"),
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact. ``mend`` is a command, empty where nothing needs mending.

    ``optional`` is something that only some uses need.
    """

    topic: str
    name: str
    value: str
    state: State = "ok"
    mend: str = ""


def examine(workspace: Workspace) -> list[Finding]:
    """Return all findings, in the order in which a person would mend them."""
    return [
        *_machine(workspace.root),
        *_accelerator(),
        *_packages(),
        *_keys(),
        *_project(workspace),
    ]


def _machine(folder: Path) -> Iterator[Finding]:
    supported = sys.version_info >= (3, 11)
    yield Finding(
        "machine", "python", platform.python_version(), "ok" if supported else "missing",
        "" if supported else "apt-get install python3.11 python3.11-venv",
    )  # fmt: skip
    yield Finding("machine", "cores", str(len(os.sched_getaffinity(0))))
    yield Finding("machine", "free memory", f"{_free_memory() / _GB:.1f} GB")
    nearest = next(
        path for path in (folder.absolute(), *folder.absolute().parents) if path.exists()
    )
    free = shutil.disk_usage(nearest).free / _GB
    enough = free >= _DISK_GB
    yield Finding(
        "machine", "free disk", f"{free:.1f} GB", "ok" if enough else "missing",
        "" if enough else "free some space, or choose another folder with --dir",
    )  # fmt: skip


def _free_memory() -> int:
    """Return the bytes that a new program can have; Linux counts caches, which it gives up."""
    available = re.search(r"MemAvailable:\s+(\d+)", _read(Path("/proc/meminfo")))
    if available:
        return int(available[1]) * 1024
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_AVPHYS_PAGES")


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""


def _accelerator() -> Iterator[Finding]:
    if not _installed("torch"):
        yield Finding(
            "machine", "GPU", "not looked for: torch is missing", "optional", _pip("train")
        )
        return
    import torch

    if torch.cuda.is_available():
        name = torch.cuda.get_device_name()
        memory = torch.cuda.get_device_properties(0).total_memory / _GB
        yield Finding("machine", "GPU", f"{name}, {memory:.0f} GB")
    else:
        advice = "schematune train --base tiny --preset tiny-cpu"
        yield Finding(
            "machine", "GPU", "none: the embedded base is the one to tune", "optional", advice
        )


def _packages() -> Iterator[Finding]:
    """Yield one finding an extra: its packages with versions, or the command that installs it."""
    for extra, packages in _extras().items():
        missing = [name for name in packages if not _installed(name)]
        shown = ", ".join(f"{name} {version(name)}" for name in packages if name not in missing)
        if missing:
            yield Finding(
                "packages", extra, f"missing: {', '.join(missing)}", "optional", _pip(extra)
            )
        else:
            yield Finding("packages", extra, shown)


@cache
def _extras() -> dict[str, list[str]]:
    """Return package names by extra, as the installed schematune itself declares them."""
    extras: dict[str, list[str]] = {}
    for requirement in distribution("schematune").requires or ():
        name = re.match(r"[\w.-]+", requirement)
        extra = re.search(r"extra == ['\"]([\w-]+)['\"]", requirement)
        if name and name[0] != "schematune":
            extras.setdefault(extra[1] if extra else "core", []).append(name[0])
    return {extra: names for extra, names in extras.items() if extra not in ("all", "dev")}


def _installed(package: str) -> bool:
    try:
        version(package)
    except PackageNotFoundError:
        return False
    return True


def _pip(extra: str) -> str:
    return f"pip install 'schematune[{extra}]'"


def _keys() -> Iterator[Finding]:
    for name, use in _KEYS.items():
        if os.environ.get(name):
            yield Finding("keys", name, "set")
        else:
            yield Finding("keys", name, f"not set; only for {use}", "optional", f"export {name}=…")


def _project(workspace: Workspace) -> Iterator[Finding]:
    file = workspace.settings_file
    if not file.exists():
        yield Finding(
            "project", "settings", f"no {file.name} in {str(workspace.root)!r}", "optional",
            "schematune init DATABASE_URL",
        )  # fmt: skip
        return
    try:
        settings = resolve(read_tables(file), {}, str(file))
    except SchematuneError as error:
        yield Finding("project", "settings", str(error), "missing", f"edit {file}")
        return
    yield Finding("project", "settings", str(file))
    yield _database(settings.database)
    yield from _stages(workspace)


def _database(settings: DatabaseSettings) -> Finding:
    """Return whether the database answers; the driver's words, but never the URL."""
    from schematune.database import Database

    try:
        with Database(settings.url, settings) as database:
            tables = len(database.reflect().tables)
    except SchematuneError as error:
        return Finding("project", "database", str(error), "missing", "schematune init DATABASE_URL")
    return Finding("project", "database", f"reachable, {tables} tables")


def _stages(workspace: Workspace) -> Iterator[Finding]:
    """Yield which results of the path are there, and the verb that makes the next one."""
    for name, pattern, verb in _STAGES:
        found = sorted(workspace.root.glob(pattern))
        if found:
            shown = ", ".join(str(path.relative_to(workspace.root)) for path in found)
            yield Finding("project", name, shown)
        else:
            where = "" if str(workspace.root) == "." else f" --dir {workspace.root}"
            yield Finding("project", name, "not there yet", "optional", f"schematune {verb}{where}")
