"""The documents say what is so: commands, programs, links, file trees, reference pages."""

import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from typing import Any, NamedTuple

import click
import pytest
from click.testing import CliRunner

from schematune.cli import VERBS, main
from schematune.cli.reference import filled
from schematune.settings import sections
from tests.documents import SMALL, build_shop

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PAGES = sorted(
    [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), ROOT / "models/tiny/README.md"],
)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LANGUAGES = {"sh", "python", "text", "toml", "json", "postgresql", "mysql"}


class Block(NamedTuple):
    page: Path
    language: str
    text: str


class Command(NamedTuple):
    page: Path
    words: tuple[str, ...]


def blocks_of(page: Path) -> Iterator[Block]:
    for language, text in re.findall(r"^```(\w*)\n(.*?)^```", page.read_text("utf-8"), re.M | re.S):
        yield Block(page, language, text)


def commands_of(block: Block) -> Iterator[Command]:
    for line in block.text.splitlines():
        if words := shlex.split(line, comments=True):
            yield Command(block.page, tuple(words))


BLOCKS = [block for page in PAGES for block in blocks_of(page)]
COMMANDS = [command for block in BLOCKS if block.language == "sh" for command in commands_of(block)]
SPANS = [
    Command(page, tuple(shlex.split(span)))
    for page in PAGES
    for span in re.findall(r"`(schematune [a-z][^`\n]*)`", page.read_text("utf-8"))
    if "VERB" not in span
]


def name_of(item: Any) -> str:
    words = item.words if isinstance(item, Command) else (item.language,)
    return f"{item.page.name}: {' '.join(words)}"


def test_the_documents_were_found() -> None:
    assert len(PAGES) >= 12
    assert {block.language for block in BLOCKS} <= LANGUAGES
    assert sum(block.language == "python" for block in BLOCKS) >= 1
    assert len(COMMANDS) >= 40
    assert len([command for command in COMMANDS if command.page == README]) >= 13
    assert len(SPANS) >= 15


# --- commands -------------------------------------------------------------------------------


def parse_verb(words: tuple[str, ...]) -> None:
    """Parse a call of the command line without running it; click raises where it is wrong."""
    verb, *arguments = words
    command = main.get_command(click.Context(main), verb)
    assert command, f"there is no verb {verb!r}"
    command.make_context(verb, arguments)


def check_make(words: tuple[str, ...]) -> None:
    targets = re.findall(r"^(\w[\w-]*):", (ROOT / "Makefile").read_text("utf-8"), re.M)
    assert set(words) <= set(targets)


def check_pip(words: tuple[str, ...]) -> None:
    assert words[:2] == ("install", "-e")
    extras = re.fullmatch(r"\.\[([\w,]+)\]", words[2])
    assert extras
    assert set(extras[1].split(",")) <= set(PROJECT["optional-dependencies"])


def check_python(words: tuple[str, ...]) -> None:
    if words[0] == "-c":
        compile(words[1], "document", "exec")
    elif words[:2] == ("-m", "schematune.base"):
        check_recipe(words[2:])
    elif words[:2] == ("-m", "schematune.cli.reference"):
        assert all((ROOT / page).is_file() for page in words[2:])
    else:
        assert (ROOT / words[0]).is_file()


def check_recipe(words: tuple[str, ...]) -> None:
    """Check a step of the base's recipe: that it exists, and that its options do."""
    done = subprocess.run(
        [sys.executable, "-m", "schematune.base", words[0], "--help"],
        check=True, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert all(word in done.stdout for word in words if word.startswith("--"))


def check_torchrun(words: tuple[str, ...]) -> None:
    if words[0] == "--no-python":
        options, call = words[1:5], words[5:]
        assert options == ("--nproc-per-node", "2", "--local-ranks-filter", "0")
        assert call[0] == "schematune"
        parse_verb(call[1:])
        return
    assert words[:2] == ("--nproc-per-node", "2")
    check_python(words[2:])


def check_pre_commit(words: tuple[str, ...]) -> None:
    assert words == ("install",)


CHECKS = {
    "schematune": parse_verb,
    "make": check_make,
    "pip": check_pip,
    "python": check_python,
    "torchrun": check_torchrun,
    "pre-commit": check_pre_commit,
}


@pytest.mark.parametrize("command", COMMANDS, ids=name_of)
def test_every_command_is_right(command: Command) -> None:
    program, *words = command.words
    CHECKS[Path(program).name](tuple(words))


@pytest.mark.parametrize("command", SPANS, ids=name_of)
def test_every_call_in_the_text_is_right(command: Command) -> None:
    verb, *arguments = command.words[1:]
    if arguments:
        parse_verb((verb, *arguments))
    else:  # the verb's name, without what it needs
        assert verb in VERBS or verb == "--help"


def test_a_wrong_command_is_found() -> None:
    with pytest.raises(click.UsageError):
        parse_verb(("run", "--nosuch"))
    with pytest.raises(AssertionError):
        check_make(("nosuch",))


def call(folder: Path, words: tuple[str, ...]) -> None:
    """Call the command line in ``folder`` as a document says, with little to do."""
    with chdir(folder):
        small = [*words, *SMALL.get(words[0], ())]
        done = CliRunner().invoke(main, small, input="How many?\nexit\n")
    assert done.exit_code == 0, f"{words}: {done.stderr}"


READMES = [
    command.words[1:]
    for command in COMMANDS
    if command.page == README and command.words[0] == "schematune"
]


def test_the_quick_commands_of_the_readme_run(tmp_path: Path) -> None:
    build_shop(tmp_path / "shop.sqlite")
    quick = [words for words in READMES if words[0] in {"init", "samples", "doctor"}]
    assert [words[0] for words in quick] == ["init", "samples", "doctor"]
    for words in quick:
        call(tmp_path, words)


@pytest.mark.slow
def test_all_commands_of_the_readme_run_in_their_order(tmp_path: Path) -> None:
    build_shop(tmp_path / "shop.sqlite")
    for words in READMES:
        if words[0] != "serve":  # runs until interrupted: tested with the command line
            call(tmp_path, words)
    assert (tmp_path / "exports/default/model-Q5_K_M.gguf").is_file()
    assert (tmp_path / "runs/default/evaluation/report.html").is_file()


# --- programs -------------------------------------------------------------------------------

SMALLER = {"count=4000": "count=60", 'load_preset("tiny-cpu")': 'load_preset("small.toml")'}


@pytest.mark.slow
def test_the_program_of_the_readme_runs(tmp_path: Path) -> None:
    (program,) = [block.text for block in BLOCKS if block.language == "python"]
    for said, smaller in SMALLER.items():
        assert said in program
        program = program.replace(said, smaller)
    build_shop(tmp_path / "shop.sqlite")
    preset = (ROOT / "presets/tiny-cpu.toml").read_text("utf-8")
    (tmp_path / "small.toml").write_text(preset.replace("epochs = 2.0", "epochs = 0.05"))
    printed = run_python(tmp_path, "-c", program).splitlines()
    assert printed[0].startswith("Figure(")
    assert printed[-1]


EXAMPLES = sorted(ROOT.glob("examples/*.py"))


def test_the_examples_were_found() -> None:
    assert [path.name for path in EXAMPLES] == ["ask_customers.py", "phrases.py"]


def test_the_example_answers_declines_and_refuses(tmp_path: Path) -> None:
    said = run_python(tmp_path, str(EXAMPLES[0]))
    assert "((3000,),)" in said
    assert said.count("I don't know") == 2
    assert said.endswith("refused: only SELECT may run, not 'DELETE'\n")


def test_the_phrasebook_is_shown_on_a_database(tmp_path: Path) -> None:
    build_shop(tmp_path / "shop.sqlite")
    patterns = ROOT / "src/schematune/samples/phrases/counting.toml"
    said = run_python(tmp_path, str(EXAMPLES[1]), str(patterns), "shop.sqlite", "--each", "2")
    assert said.count("\ncounting/") > 50
    assert said.count("SELECT") > 50
    assert "fails" not in said


def run_python(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, capture_output=True, text=True, timeout=600,
        env={**os.environ, "OMP_WAIT_POLICY": "passive"}, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


# --- links and trees ------------------------------------------------------------------------


def anchors_of(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


LINKS = [
    (page, link)
    for page in PAGES
    for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8"))
    if not link.startswith("https://")
]


def test_the_links_were_found() -> None:
    assert len(LINKS) >= 20


@pytest.mark.parametrize(("page", "link"), LINKS, ids=lambda value: getattr(value, "name", value))
def test_every_link_leads_somewhere(page: Path, link: str) -> None:
    name, _, anchor = link.partition("#")
    target = (page.parent / name).resolve() if name else page
    assert target.exists()
    assert not anchor or anchor in anchors_of(target)


def tree_of(readme: Path) -> list[str]:
    """Return the paths that the README's file tree names, folders without their slash."""
    (tree,) = [block.text for block in blocks_of(readme) if block.language == "text"
               and "src/schematune/" in block.text]  # fmt: skip
    paths, parent = [], ""
    for line in tree.splitlines():
        name = line.split()[0].rstrip("/")
        paths.append(f"{parent}/{name}" if line.startswith(" ") else name)
        parent = parent if line.startswith(" ") else name
    return paths


def test_the_file_tree_is_the_house() -> None:
    named = tree_of(README)
    assert [path for path in named if not (ROOT / path).exists()] == []
    source = ROOT / "src/schematune"
    rooms = {path for path in source.iterdir() if not path.name.startswith("__")}
    rooms -= {source / "py.typed"}
    assert {str(path.relative_to(ROOT)) for path in rooms} <= set(named)


def test_every_line_of_the_file_tree_has_words() -> None:
    (tree,) = [block.text for block in blocks_of(README) if "src/schematune/\n" in block.text]
    assert all(len(line.split()) >= 3 for line in tree.splitlines()[1:])


# --- reference pages ------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["cli.md", "settings.md"])
def test_the_reference_pages_are_in_step_with_the_code(name: str) -> None:
    page = (ROOT / "docs" / name).read_text("utf-8")
    assert page == filled(page), f"run: python -m schematune.cli.reference docs/{name}"


def test_every_verb_and_every_section_has_its_table() -> None:
    verbs = re.findall(r"<!-- options (\w+) -->", (ROOT / "docs/cli.md").read_text("utf-8"))
    assert sorted(verbs) == sorted([*VERBS, "all"])
    page = (ROOT / "docs/settings.md").read_text("utf-8")
    named = re.findall(r"<!-- settings (\w+) -->", page)
    assert named == list(sections())


def test_a_setting_that_is_missing_in_a_page_is_found() -> None:
    page = (ROOT / "docs/settings.md").read_text("utf-8")
    assert filled(page.replace("| `seed` |", "| `sead` |")) == page


def test_every_direct_dependency_has_its_reason() -> None:
    extras = PROJECT["optional-dependencies"]
    wanted = [*PROJECT["dependencies"], *(one for name in extras for one in extras[name])]
    names = {re.split(r"[<>=\[]", text)[0] for text in wanted} - {"schematune"}
    rows = re.findall(
        r"^\| ([\w, ()`-]+) \|", (ROOT / "docs/decisions.md").read_text("utf-8"), re.M
    )
    told = {word for row in rows for word in re.findall(r"[\w-]+", row)}
    assert len(names) >= 25
    assert names <= told


def test_every_extra_and_every_preset_is_told() -> None:
    readme = README.read_text("utf-8")
    assert all(f"`{extra}`" in readme for extra in PROJECT["optional-dependencies"])
    training = (ROOT / "docs/training.md").read_text("utf-8")
    presets = [path.stem for path in ROOT.glob("presets/*.toml")]
    assert len(presets) >= 5
    assert all(f"| `{preset}` |" in training for preset in presets)
