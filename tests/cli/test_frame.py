"""What all verbs share: help, exit codes, outputs, and imports that stay late."""

import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from schematune.cli import VERBS, main
from schematune.cli.verb import Call, Outcome, verb
from schematune.errors import DataError

HEAVY = ("torch", "transformers", "sqlalchemy", "langchain_core", "sqlglot", "numpy", "rich")


def run(command: click.Command, *arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(command, arguments, catch_exceptions=False)
    return result.exit_code, result.stdout, result.stderr


def raising(error: BaseException) -> click.Command:
    @verb()
    def command(call: Call) -> Outcome:
        raise error

    return command


def test_help_lists_the_verbs_and_imports_nothing_heavy() -> None:
    script = (
        "import sys; from schematune.cli import main\n"
        "try: main(['--help'])\n"
        "finally: print(sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert all(name in done.stdout for name in VERBS)
    loaded = set(eval(done.stderr))
    assert "schematune.cli" in loaded
    assert not loaded & set(HEAVY)
    assert not {name for name in loaded if name.startswith("schematune.cli.")}


def test_the_public_names_are_there_and_importing_costs_nothing() -> None:
    script = (
        "import sys, schematune\n"
        f"assert not set(sys.modules) & set({HEAVY})\n"
        "print([getattr(schematune, name).__name__ for name in schematune.__all__])\n"
        "assert set(schematune.__all__) <= set(dir(schematune))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert eval(done.stdout) == __import__("schematune").__all__


def test_there_is_no_other_public_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nosuch'"):
        import_module("schematune").nosuch  # noqa: B018


@pytest.mark.parametrize("name", VERBS)
def test_each_verb_says_what_it_does_in_the_same_words(name: str) -> None:
    command = import_module(f"schematune.cli.{name}").command
    assert command.name == name
    assert command.help.splitlines()[0] == VERBS[name]


@pytest.mark.parametrize("name", VERBS)
def test_each_verb_has_the_common_flags(name: str) -> None:
    code, out, _ = run(main, name, "--help")
    assert code == 0
    assert all(flag in out for flag in ("--dir", "--json", "--quiet", "--debug"))


def test_wrong_usage_exits_2() -> None:
    assert run(main, "nosuch")[0] == 2
    assert run(main, "train", "--nosuch")[0] == 2
    assert run(main, "train", "--steps", "many")[0] == 2
    code, _, err = run(main, "train", "--name", "../elsewhere")
    assert (code, "is not a name" in err) == (2, True)


def test_a_users_error_is_one_line_and_exits_1() -> None:
    code, out, err = run(raising(DataError("no such\n  thing")))
    assert (code, out, err) == (1, "", "schematune: no such thing\n")


def test_an_error_for_a_program_is_an_object_too() -> None:
    code, out, err = run(raising(DataError("no such thing")), "--json")
    assert (code, err) == (1, "schematune: no such thing\n")
    assert json.loads(out) == {"error": {"kind": "DataError", "message": "no such thing"}}


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(28, "No space left on device", "/x/y"), "refused '/x/y': No space left on device"),
        (
            ModuleNotFoundError("No module named 'peft'", name="peft"),
            "'peft' is not installed; run",
        ),
        (ZeroDivisionError("oops"), "unexpected ZeroDivisionError: oops; run again with --debug"),
    ],
)
def test_other_errors_are_one_line_too(error: Exception, said: str) -> None:
    code, _, err = run(raising(error))
    assert code == 1
    assert said in err
    assert err.count("\n") == 1


def test_debug_shows_the_traceback() -> None:
    with pytest.raises(ZeroDivisionError):
        run(raising(ZeroDivisionError()), "--debug")


def test_ctrl_c_says_what_is_kept_and_exits_130() -> None:
    code, _, err = run(raising(KeyboardInterrupt()), "--dir", "here")
    assert code == 130
    assert err == (
        "schematune: stopped; what is finished under 'here' is kept: "
        "start the same command again to go on\n"
    )


@verb("train.steps", "train.share_prompt", "export.quant")
@click.argument("word")
def speak(call: Call, word: str) -> Outcome:
    """Speak."""
    call.terminal.say("working")
    with call.terminal.progress("speak") as show:
        show(1, 2, "half")
    settings = call.settings
    return Outcome(
        {
            "word": word,
            "steps": settings.train.steps,
            "shared": settings.train.share_prompt,
            "quant": settings.export.quant,
        },
        f"said {word} [bold]",
    )


def test_a_person_reads_the_view_and_remarks_stand_aside(tmp_path: Path) -> None:
    code, out, err = run(speak, "hi", "--dir", str(tmp_path))
    assert (code, out) == (0, "said hi [bold]\n")
    assert "working" in err
    assert "half" in err


def test_quiet_leaves_only_the_result(tmp_path: Path) -> None:
    assert run(speak, "hi", "--dir", str(tmp_path), "--quiet") == (0, "said hi [bold]\n", "")


def test_a_program_reads_exactly_one_object(tmp_path: Path) -> None:
    code, out, _ = run(speak, "hi", "--dir", str(tmp_path), "--json")
    assert code == 0
    assert json.loads(out) == {"word": "hi", "steps": 0, "shared": True, "quant": ["Q5_K_M"]}


def test_flags_reach_the_settings(tmp_path: Path) -> None:
    flags = ("--steps", "7", "--no-share-prompt", "--quant", "Q8_0", "--quant", "Q4_K_M")
    _, out, _ = run(speak, "hi", "--dir", str(tmp_path), "--json", *flags)
    assert json.loads(out) == {
        "word": "hi",
        "steps": 7,
        "shared": False,
        "quant": ["Q8_0", "Q4_K_M"],
    }


def test_the_settings_file_beats_the_default_and_a_flag_beats_the_file(tmp_path: Path) -> None:
    (tmp_path / "schematune.toml").write_text("[train]\nsteps = 5\nshare_prompt = false\n")
    _, out, _ = run(speak, "hi", "--dir", str(tmp_path), "--json", "--steps", "6")
    assert json.loads(out)["steps"] == 6
    assert json.loads(out)["shared"] is False


@pytest.mark.parametrize("wish", [None, "active"])
def test_threads_sleep_while_they_wait_unless_told_otherwise(
    wish: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OMP_WAIT_POLICY", raising=False)
    if wish:
        monkeypatch.setenv("OMP_WAIT_POLICY", wish)
    CliRunner().invoke(main, ["--help"])
    assert os.environ.pop("OMP_WAIT_POLICY") == (wish or "passive")
