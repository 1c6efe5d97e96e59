"""Only wanted databases leave an archive, and they land in the folder given."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest

from schematune.base.public import read_all, unpack
from schematune.errors import DataError


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    with tarfile.open(folder / "databases.tar.xz", "w:xz") as archive:
        for name in ("shop", "secret"):
            path = tmp_path / f"{name}.sqlite"
            path.write_bytes(name.encode())
            archive.add(path, f"../../databases/{name}.sqlite")
    return folder


def test_only_wanted_databases_are_unpacked_and_into_the_folder(
    source: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "deep" / "down"
    folder.mkdir(parents=True)
    unpack(source, folder, {"shop"})
    assert [path.name for path in folder.iterdir()] == ["shop.sqlite"]
    assert (folder / "shop.sqlite").read_bytes() == b"shop"
    assert {path.name for path in (tmp_path / "deep").iterdir()} == {"down"}


def test_a_set_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"databases\.tar\.xz"):
        unpack(tmp_path, tmp_path, {"shop"})
    with pytest.raises(DataError, match=r"train\.jsonl"):
        read_all(tmp_path)
