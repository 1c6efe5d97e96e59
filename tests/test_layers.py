"""Imports go one way, in the order of the path; a module may import only from earlier ones."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "schematune"
ORDER = [
    "errors", "settings", "presets", "workspace", "schema", "joins", "profile", "dialects",
    "guard", "database", "words", "glossary", "linking", "mending", "retrieval", "prompt",
    "prompting", "sample", "questions", "project", "comparison", "inference", "samples",
    "metrics", "evaluation", "report", "training", "export", "base", "serving", "demo", "doctor",
    "cli",
]  # fmt: skip
ALONE = {"__init__", "__main__"}
MODULES = sorted(SOURCE.rglob("*.py"))


def room(module: Path) -> str:
    return module.relative_to(SOURCE).parts[0].removesuffix(".py")


def imports(module: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    return {name.split(".")[1] for name in names if name.startswith("schematune.")}


def test_the_source_was_found() -> None:
    assert len(MODULES) >= 40
    assert {room(module) for module in MODULES} - ALONE == set(ORDER)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_go_one_way(module: Path) -> None:
    if room(module) in ALONE:
        return
    later = ORDER[ORDER.index(room(module)) + 1 :]
    assert not imports(module) & set(later)
