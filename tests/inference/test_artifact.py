from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

import schematune
from schematune.errors import ModelError
from schematune.export.gguf import write_gguf
from schematune.inference import open_model
from schematune.inference.artifact import Kind, read_config, recognise, resolve_base


def test_each_kind_is_recognised(taught: Path, taught_gguf: Path, adapter: Path) -> None:
    assert recognise(taught).kind is Kind.FOLDER
    assert recognise(adapter).kind is Kind.ADAPTER
    assert recognise(str(taught_gguf)).kind is Kind.GGUF


def test_a_name_tells_two_runs_apart(taught_gguf: Path, tmp_path: Path) -> None:
    path = tmp_path / "shop" / "model-Q8_0.gguf"
    path.parent.mkdir()
    shutil.copyfile(taught_gguf, path)
    assert recognise(path).name == "shop/model-Q8_0"


def test_what_is_not_there_or_no_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no weights here")
    with pytest.raises(ModelError, match=r"there is no model '.*absent'"):
        open_model(tmp_path / "absent")
    for path in (tmp_path, tmp_path / "notes.txt"):
        with pytest.raises(ModelError, match="is not a model"):
            open_model(path)


@pytest.mark.parametrize("content", ["{", "[]", "\xff"])
def test_a_config_that_is_none_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "config.json").write_text(content, encoding="latin-1")
    with pytest.raises(ModelError, match=r"config\.json"):
        read_config(tmp_path)


def test_a_model_of_another_prompt_is_refused(taught: Path, tmp_path: Path) -> None:
    folder = tmp_path / "other"
    shutil.copytree(taught, folder)
    record = json.loads((folder / "prompt.json").read_text(encoding="utf-8"))
    (folder / "prompt.json").write_text(json.dumps({**record, "fingerprint": "0" * 16}))
    write_gguf(folder, tmp_path / "other.gguf")
    for path in (folder, tmp_path / "other.gguf"):
        with pytest.raises(ModelError, match="was trained with prompt 0000000000000000"):
            open_model(path)


def test_a_gguf_without_a_fingerprint_goes_by_the_file_beside_it(
    taught: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "foreign"
    shutil.copytree(taught, folder)
    record = (folder / "prompt.json").read_text(encoding="utf-8")
    (folder / "prompt.json").unlink()
    write_gguf(folder, tmp_path / "model.gguf")
    assert recognise(tmp_path / "model.gguf").kind is Kind.GGUF
    (tmp_path / "prompt.json").write_text(record.replace('"fingerprint": "', '"fingerprint": "x'))
    with pytest.raises(ModelError, match="was trained with prompt x"):
        recognise(tmp_path / "model.gguf")


def test_the_embedded_base_is_found_in_the_package_or_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "src" / "schematune"
    monkeypatch.setattr(schematune, "__file__", str(package / "__init__.py"))
    with pytest.raises(ModelError, match="the embedded base is missing"):
        resolve_base("tiny")
    for place in (tmp_path / "models" / "tiny", package / "models" / "tiny"):
        place.mkdir(parents=True)
        (place / "config.json").write_text("{}")
        assert resolve_base("tiny") == place
    assert resolve_base("some/folder") == Path("some/folder")
