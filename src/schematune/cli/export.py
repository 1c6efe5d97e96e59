"""``schematune export``: an adapter in; a merged model and GGUF files out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schematune.cli.options import run_name
from schematune.cli.terminal import lines
from schematune.cli.verb import Call, Outcome, verb

if TYPE_CHECKING:
    from schematune.export import ExportResult

_MB = 1 << 20


@verb("export")
@run_name
def command(call: Call, name: str) -> Outcome:
    """Merge the tuned model and write GGUF files.

    Reads runs/NAME/adapter, writes exports/NAME: a Hugging Face folder, a GGUF file of 16 bits and
    one for each --quant, all of which stock programs load.
    """
    result = write(call, name)
    view = lines(
        *(f"{path}  {_megabytes(result, kind)}" for kind, path in result.gguf.items()),
        f"{result.merged}  {_megabytes(result, 'merged')}" if result.merged else "",
        "next: schematune evaluate",
    )
    return Outcome({"name": name, "export": result}, view)


def write(call: Call, name: str) -> ExportResult:
    """Write the artifacts, showing progress; those of the same adapter are kept."""
    from schematune.export import export_model

    settings, place = call.settings.export, call.workspace
    call.terminal.say_settings("export", settings)
    files = len(settings.quant) + 2
    with call.terminal.progress("export") as show:
        begun: list[str] = []

        def update(step: str) -> None:
            begun.append(step)
            show(len(begun) - 1, files, step)

        result = export_model(
            place.adapter(name),
            place.export(name),
            settings.quant,
            keep_merged=settings.keep_merged,
            progress=update,
        )
        if begun:
            show(files, files)
    return result


def figures(result: ExportResult) -> str:
    """Return the sizes in words."""
    return ", ".join(f"{kind} {_megabytes(result, kind)}" for kind in result.sizes)


def _megabytes(result: ExportResult, kind: str) -> str:
    return f"{result.sizes[kind] / _MB:.0f} MB"
