from __future__ import annotations

from pathlib import Path

import pytest

from schematune.errors import ConfigError, DataError, ModelError
from schematune.export import ExportResult, export_gguf, export_model
from schematune.inference import open_model
from schematune.inference.header import read_header
from schematune.prompt import prompt_record
from schematune.workspace import Manifest
from tests.export.test_gguf import disk_of
from tests.tiny_model import ANSWERS, INSTRUCTION, MESSAGES


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("exports") / "shop"


@pytest.fixture(scope="module")
def steps() -> list[str]:
    return []


@pytest.fixture(scope="module")
def result(adapter: Path, folder: Path, steps: list[str]) -> ExportResult:
    return export_model(adapter, folder, ["Q5_K_M", "Q8_0"], progress=steps.append)


def test_everything_is_there(result: ExportResult, folder: Path, steps: list[str]) -> None:
    assert steps == ["merged", "F16", "Q5_K_M", "Q8_0"]
    assert result.merged == folder / "merged"
    assert result.gguf == {
        kind: folder / f"model-{kind}.gguf" for kind in ("F16", "Q5_K_M", "Q8_0")
    }
    assert result.sizes["F16"] > result.sizes["Q8_0"] > result.sizes["Q5_K_M"]
    assert {path.name for path in folder.iterdir()} == {
        "README.md", "manifest.json", "merged", "model-F16.gguf", "model-Q5_K_M.gguf",
        "model-Q8_0.gguf", "prompt.json",
    }  # fmt: skip


def test_all_artifacts_answer_alike(result: ExportResult) -> None:
    assert result.merged is not None
    messages = [*MESSAGES, *(f"{INSTRUCTION}\n{q}" for q in ("Who?", "How many?", "Where?"))]
    wanted = open_model(result.merged).complete(messages, max_new_tokens=16)
    assert wanted[0] == ANSWERS["How many customers live in Berlin?"]
    for kind in ("F16", "Q8_0"):
        model = open_model(result.gguf[kind])
        assert model.complete(messages, max_new_tokens=16) == wanted, kind
        model.close()


def test_a_file_says_where_it_comes_from(result: ExportResult, gguf_base: Path) -> None:
    for path in result.gguf.values():
        header = read_header(path)
        assert header["general.name"] == "shop"
        assert header["schematune.prompt.fingerprint"] == prompt_record().fingerprint
        assert header["schematune.base"] == str(gguf_base)
        assert header["schematune.input.samples"] == "0123456789abcdef"
        assert header["schematune.input.schema"] == "fedcba9876543210"


def test_the_card_lists_the_files(result: ExportResult, folder: Path) -> None:
    card = (folder / "README.md").read_text(encoding="utf-8")
    assert card.startswith("# shop\n")
    for kind, path in result.gguf.items():
        assert f"| `{path.name}` |" in card, kind
    assert "- samples: `0123456789abcdef`" in card
    assert "- weights: `original`" in card


def test_what_is_done_is_kept(result: ExportResult, adapter: Path, folder: Path) -> None:
    before = result.gguf["F16"].stat().st_mtime_ns
    steps: list[str] = []
    assert export_model(adapter, folder, ["Q5_K_M", "Q8_0"], progress=steps.append) == result
    assert steps == []
    assert result.gguf["F16"].stat().st_mtime_ns == before


def test_without_the_merged_folder(adapter: Path, tmp_path: Path) -> None:
    result = export_model(adapter, tmp_path / "small", ["F16"], keep_merged=False)
    assert result.merged is None
    assert list(result.gguf) == ["F16"]
    made = Manifest.load(tmp_path / "small")
    assert made is not None
    assert made.settings["keep_merged"] is False


def test_wrong_wishes_are_told_before_any_work(adapter: Path, taught: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="unknown GGUF type 'Q2'"):
        export_model(adapter, tmp_path / "out", ["Q8_0", "Q2"])
    with pytest.raises(ModelError, match="is not an adapter"):
        export_model(taught, tmp_path / "out", [])
    with pytest.raises(ModelError, match="there is no model"):
        export_model(tmp_path / "absent", tmp_path / "out", [])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("step", ["merged", "F16"])
def test_a_full_disk_leaves_nothing(
    result: ExportResult, adapter: Path, tmp_path: Path, step: str
) -> None:
    assert result.merged is not None
    merged = (result.merged / "model.safetensors").stat().st_size
    sizes = {"merged": merged // 2, "F16": result.sizes["F16"] - 1}
    assert merged < sizes["F16"]
    with disk_of(sizes[step]), pytest.raises(DataError, match="nothing was left half-written"):
        export_model(adapter, tmp_path / "out", ["Q8_0"])
    assert list(tmp_path.iterdir()) == []


def test_a_folder_becomes_one_file(taught: Path, tmp_path: Path) -> None:
    path = export_gguf(str(taught), str(tmp_path / "new" / "model.gguf"))
    assert path == tmp_path / "new" / "model.gguf"
    assert list(path.parent.iterdir()) == [path]
    model = open_model(path)
    assert model.complete(MESSAGES) == list(ANSWERS.values())
    model.close()
