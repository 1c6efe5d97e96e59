"""The card of an export: what the files are, how they were made, how to use them.

In: the files and the manifests beside them. Out: Markdown. Says only what is known; accuracy is
in the evaluation's report, which is made later and over these very files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from schematune.workspace import Manifest

_ABOUT = {
    "F16": "16-bit weights",
    "Q8_0": "8.5 bits a weight",
    "Q5_K_M": "about 5.7 bits a weight",
    "Q4_K_M": "about 4.9 bits a weight",
    "merged": "Hugging Face folder, 16-bit weights",
}


def write_card(folder: Path, name: str, files: Mapping[str, Path], origin: Manifest) -> None:
    """Write ``README.md`` into ``folder`` for the ``files`` that lie in it, by type."""
    sections = [
        f"# {name}",
        f"A language model that writes SQL for one database, tuned by schematune over the base "
        f"`{origin.settings.get('base', 'unknown')}`.",
        "## Files",
        "\n".join(_table(folder, files)),
        "## Use",
        _use(files),
        "## Origin",
        "\n".join(_origin(origin)),
        "The model was trained with one fixed wording of the prompt. Its fingerprint is in "
        "`prompt.json` and in the GGUF files, and schematune refuses a model whose prompt it does "
        "not write. The licence of the base holds for these files too.",
    ]
    (folder / "README.md").write_text("\n\n".join(sections) + "\n", encoding="utf-8")


def _table(folder: Path, files: Mapping[str, Path]) -> Iterator[str]:
    yield "| file | type | MB |"
    yield "| --- | --- | ---: |"
    for kind, path in files.items():
        size = size_of(path) / 1e6
        yield f"| `{path.relative_to(folder)}` | {_ABOUT.get(kind, kind)} | {size:.1f} |"


def _use(files: Mapping[str, Path]) -> str:
    file = next((path for path in reversed(list(files.values())) if path.suffix == ".gguf"), None)
    model = file.name if file else "merged"
    return f'```\nschematune ask --model {model} "How many customers are there?"\n```'


def _origin(origin: Manifest) -> Iterator[str]:
    yield f"- made: {origin.created}"
    for name, digest in sorted(origin.inputs.items()):
        yield f"- {name}: `{digest}`"
    for name, value in sorted(origin.settings.items()):
        yield f"- {name}: `{value}`"
    for name, version in sorted(origin.versions.items()):
        yield f"- {name} {version}"


def size_of(path: Path) -> int:
    """Return the bytes of a file, or of all files of a folder."""
    if path.is_file():
        return path.stat().st_size
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
