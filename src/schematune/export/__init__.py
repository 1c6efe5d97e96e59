"""From an adapter to files that others load: merged folder, GGUF, smaller GGUF.

In: the adapter of a run. Out: a folder with all of it, a card, and the prompt's fingerprint. Each
file is a model of its own, whose accuracy is measured afterwards and never assumed.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from schematune.export.cards import size_of, write_card
from schematune.export.gguf import write_gguf
from schematune.export.merge import BaseWeights, merge_adapter
from schematune.export.quantize import check_quant, quantize_file
from schematune.prompt import PROMPT_FILE
from schematune.workspace import Manifest, atomic_folder, atomic_path, hash_folder, manifest

__all__ = ["BaseWeights", "ExportResult", "export_gguf", "export_model", "merge_adapter"]

F16 = "F16"
MERGED = "merged"

Progress = Callable[[str], None]
"""Called with what begins: ``merged``, ``F16``, ``Q5_K_M``, …"""


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What an export wrote: ``gguf`` by type, ``sizes`` in bytes by type (``merged`` too)."""

    merged: Path | None
    gguf: Mapping[str, Path]
    sizes: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Settings:
    quant: tuple[str, ...]
    keep_merged: bool
    weights: BaseWeights


def export_model(
    adapter: Path,
    folder: Path,
    quant: Sequence[str],
    *,
    keep_merged: bool = True,
    weights: BaseWeights = BaseWeights.ORIGINAL,
    progress: Progress | None = None,
) -> ExportResult:
    """Return the files of ``adapter``: merged, GGUF as F16, and one GGUF for each of ``quant``.

    ``folder`` gets all of them or stays as it was; one that holds just these already is kept.
    Raises ConfigError (unknown type), ModelError (not an adapter, other prompt, architecture),
    DataError (disk) and MissingExtra.
    """
    kinds = tuple(dict.fromkeys(kind for kind in quant if kind != F16))
    for kind in kinds:
        check_quant(kind)
    settings = _Settings(kinds, keep_merged, weights)
    note = manifest("export", {"adapter": hash_folder(adapter)}, settings)
    if not note.matches(folder):
        with atomic_folder(folder) as temporary:
            _write(adapter, temporary, settings, progress or _ignore, folder.name)
            origin = Manifest.load(temporary / MERGED) or note
            if not keep_merged:
                shutil.rmtree(temporary / MERGED)
            write_card(temporary, folder.name, _files(temporary, settings), origin)
            note.save(temporary)
    return _result(folder, settings)


def _ignore(_step: str) -> None:
    """Say nothing of the progress."""


def _write(adapter: Path, folder: Path, settings: _Settings, progress: Progress, name: str) -> None:
    progress(MERGED)
    merge_adapter(adapter, folder / MERGED, weights=settings.weights)
    shutil.copyfile(folder / MERGED / PROMPT_FILE, folder / PROMPT_FILE)
    progress(F16)
    write_gguf(folder / MERGED, gguf_path(folder, F16), name)
    for kind in settings.quant:
        progress(kind)
        quantize_file(gguf_path(folder, F16), gguf_path(folder, kind), kind)


def gguf_path(folder: Path, kind: str) -> Path:
    """Return the name of the GGUF file of a type."""
    return folder / f"model-{kind}.gguf"


def _files(folder: Path, settings: _Settings) -> dict[str, Path]:
    kept = {MERGED: folder / MERGED} if settings.keep_merged else {}
    return kept | {kind: gguf_path(folder, kind) for kind in (F16, *settings.quant)}


def _result(folder: Path, settings: _Settings) -> ExportResult:
    files = _files(folder, settings)
    sizes = {kind: size_of(path) for kind, path in files.items()}
    return ExportResult(files.pop(MERGED, None), files, sizes)


def export_gguf(model: str | Path, path: str | Path, quant: str = "Q5_K_M") -> Path:
    """Return ``path``, written as a GGUF file of a model folder: F16, Q8_0, Q5_K_M or Q4_K_M.

    Raises ConfigError (unknown type), ModelError (not a folder of a Llama or Mistral model),
    DataError (disk) and MissingExtra.
    """
    model, path = Path(model), Path(path)
    if quant == F16:
        write_gguf(model, path)
        return path
    check_quant(quant)
    with atomic_path(path) as temporary:
        # Beside the target: the system's temporary folder may be too small for 16-bit weights.
        half = temporary.with_suffix(".f16")
        try:
            write_gguf(model, half, model.resolve().name)
            quantize_file(half, temporary, quant)
        finally:
            half.unlink(missing_ok=True)
    return path
