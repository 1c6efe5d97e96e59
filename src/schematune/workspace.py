"""Names of the folders and files of a project, and how they are written whole or not at all.

Stages meet in folders: each reads one and writes one, first under a temporary name, then renamed,
with a manifest of its inputs' hashes: a finished stage is not done again unless they change.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, TextIO

from schematune.errors import DataError

MANIFEST_FILE = "manifest.json"
PLOT_FILE = "training.svg"
"""The picture of a run, in its folder."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """The files of one project, all under ``root``."""

    root: Path

    @property
    def settings_file(self) -> Path:
        """The commented settings, which the user owns."""
        return self.root / "schematune.toml"

    @property
    def schema_file(self) -> Path:
        """The reflected schema and its profile."""
        return self.root / "schema.json"

    @property
    def data(self) -> Path:
        """Samples: train, eval, rejected, kinds, report."""
        return self.root / "data"

    @property
    def train_file(self) -> Path:
        """Samples to train on."""
        return self.data / "train.json"

    @property
    def eval_file(self) -> Path:
        """Samples held out, no SQL template of which is trained on."""
        return self.data / "eval.json"

    @property
    def rejected_file(self) -> Path:
        """Samples that failed a check, with the reason."""
        return self.data / "rejected.jsonl"

    @property
    def data_report(self) -> Path:
        """What was made and what was rejected, in words."""
        return self.data / "report.md"

    @property
    def kinds_file(self) -> Path:
        """What kind of draft each sample was, by its key."""
        return self.data / "kinds.json"

    @property
    def review_file(self) -> Path:
        """A person's decisions on samples; outside of ``data``, which is made anew at times."""
        return self.root / "review.jsonl"

    @property
    def teacher_cache(self) -> Path:
        """Answers of an LLM teacher, so that none is asked for twice."""
        return self.root / ".cache" / "teacher"

    def run(self, name: str) -> Path:
        """Return the folder of one training run."""
        return self.root / "runs" / name

    def adapter(self, name: str) -> Path:
        """Return the folder of a run's adapter."""
        return self.run(name) / "adapter"

    def evaluation(self, name: str) -> Path:
        """Return the folder of a run's evaluation."""
        return self.run(name) / "evaluation"

    def export(self, name: str) -> Path:
        """Return the folder of a run's merged model and GGUF files."""
        return self.root / "exports" / name


@contextmanager
def atomic_writer(path: Path) -> Iterator[TextIO]:
    """Open a text file that appears under its name only when it is complete."""
    with atomic_path(path) as temporary, temporary.open("w", encoding="utf-8") as file:
        yield file


@contextmanager
def atomic_path(path: Path) -> Iterator[Path]:
    """Yield a temporary path, whose file becomes ``path`` when the block ends without an error."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    with _disk_errors(path):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            yield temporary
            temporary.replace(path)
        finally:
            with suppress(OSError):
                temporary.unlink()


@contextmanager
def atomic_folder(folder: Path) -> Iterator[Path]:
    """Yield a temporary folder that replaces ``folder`` when the block ends without an error."""
    temporary = folder.with_name(f".{folder.name}.{os.getpid()}.tmp")
    replaced = temporary.with_suffix(".old.tmp")
    with _disk_errors(folder):
        try:
            temporary.mkdir(parents=True)
            yield temporary
            if folder.exists():
                folder.replace(replaced)
            temporary.replace(folder)
        finally:
            if replaced.exists() and not folder.exists():  # stopped between the two renames
                replaced.replace(folder)
            shutil.rmtree(temporary, ignore_errors=True)
            shutil.rmtree(replaced, ignore_errors=True)


_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def _disk_errors(path: Path) -> Iterator[None]:
    """Turn a disk that is full or refuses ``path`` into one line; let other errors through.

    Other errors: what is written may come from a network, whose troubles are OSErrors too.
    """
    try:
        yield
    except Exception as error:
        named = str(error.filename or "") if isinstance(error, OSError) else ""
        # Native writers (safetensors, torch) carry the system's words in errors of their own.
        no_room = any(os.strerror(code) in str(error) for code in _NO_ROOM)
        if not no_room and not named.startswith(str(path.parent)):
            raise
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise DataError(
            f"could not write {str(path)!r}: {reason}; "
            "nothing was left half-written; free some space or choose another folder with --dir"
        ) from error


@dataclass(frozen=True, slots=True)
class Manifest:
    """How a folder was made. ``inputs`` are hashes by name; ``settings`` as resolved.

    ``figures`` are counts of what came out that the folder's files do not tell, ``remarks`` what
    was decided on the way, in words.
    """

    stage: str
    inputs: Mapping[str, str]
    settings: Mapping[str, Any] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    command: str = ""
    created: str = ""
    figures: Mapping[str, int] = field(default_factory=dict)
    remarks: Mapping[str, str] = field(default_factory=dict)

    def save(self, folder: Path) -> None:
        """Write ``manifest.json`` into ``folder``."""
        text = json.dumps(asdict(self), indent=2, ensure_ascii=False, default=str)
        (folder / MANIFEST_FILE).write_text(text + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Manifest | None:
        """Read the manifest of ``folder``; None where there is none or it is not readable."""
        try:
            return cls(**json.loads((folder / MANIFEST_FILE).read_text(encoding="utf-8")))
        except (OSError, TypeError, ValueError):
            return None

    def matches(self, folder: Path, besides: Collection[str] = ()) -> bool:
        """Tell whether ``folder`` was made by this stage from the same inputs and settings.

        Those that ``besides`` names may differ.
        """
        stored = Manifest.load(folder)
        if stored is None or stored.stage != self.stage:
            return False
        ours, theirs = (
            [
                {name: value for name, value in facts.items() if name not in besides}
                for facts in (note.inputs, note.settings)
            ]
            for note in (self, stored)
        )
        return bool(json.loads(json.dumps(ours, default=str)) == theirs)


def manifest(stage: str, inputs: Mapping[str, str], settings: object) -> Manifest:
    """Return a manifest of now: this command, these package versions."""
    return Manifest(
        stage=stage,
        inputs=dict(inputs),
        settings=asdict(settings) if hasattr(settings, "__dataclass_fields__") else {},  # type: ignore[call-overload]
        versions=_versions(("schematune", "sqlglot", "torch", "transformers", "peft", "xllamacpp")),
        command=" ".join(sys.argv),
        created=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def _versions(packages: Iterable[str]) -> dict[str, str]:
    found = {}
    for package in packages:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def hash_file(path: Path) -> str:
    """Return 16 hex digits of a file's SHA-256."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()[:16]


def hash_folder(folder: Path) -> str:
    """Return 16 hex digits over the names and contents of a folder's files, manifest aside."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != MANIFEST_FILE:
            digest.update(f"{path.relative_to(folder)} {hash_file(path)}\n".encode())
    return digest.hexdigest()[:16]
