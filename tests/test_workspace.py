import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from schematune.errors import DataError
from schematune.settings import ExportSettings
from schematune.workspace import (
    Manifest,
    Workspace,
    atomic_folder,
    atomic_writer,
    hash_file,
    hash_folder,
    manifest,
)


@contextmanager
def full_disk(limit: int) -> Iterator[None]:
    """Let no file grow past ``limit`` bytes: to a program, a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    previous = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, previous)


def write(path: Path, text: str, then: BaseException | None = None) -> None:
    with atomic_writer(path) as file:
        file.write(text)
        if then:
            raise then


def fill(folder: Path, name: str, content: str, then: BaseException | None = None) -> None:
    with atomic_folder(folder) as temporary:
        (temporary / name).write_text(content)
        if then:
            raise then


def test_a_file_appears_only_when_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.txt"
    with atomic_writer(path) as file:
        file.write("öne")
        assert not path.exists()
    assert path.read_text(encoding="utf-8") == "öne"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, RuntimeError, ConnectionResetError])
def test_an_interrupted_write_leaves_the_old(
    tmp_path: Path, interruption: type[BaseException]
) -> None:
    write(tmp_path / "a.txt", "old")
    fill(tmp_path / "runs", "a", "old")
    with pytest.raises(interruption):
        write(tmp_path / "a.txt", "new", then=interruption())
    with pytest.raises(interruption):
        fill(tmp_path / "runs", "b", "new", then=interruption())
    assert (tmp_path / "a.txt").read_text() == "old"
    assert [path.name for path in (tmp_path / "runs").iterdir()] == ["a"]
    assert {path.name for path in tmp_path.iterdir()} == {"a.txt", "runs"}


def test_a_full_disk_leaves_nothing_and_says_so(tmp_path: Path) -> None:
    with full_disk(1000):
        with pytest.raises(DataError, match=r"could not write '.*a\.txt': File too large"):
            write(tmp_path / "a.txt", "x" * 100_000)
        with pytest.raises(DataError, match=r"could not write '.*runs': File too large"):
            fill(tmp_path / "runs", "a", "x" * 100_000)
    assert list(tmp_path.iterdir()) == []


def test_a_native_writer_on_a_full_disk_is_told_alike(tmp_path: Path) -> None:
    error = RuntimeError("I/O error: No space left on device (os error 28)")
    with pytest.raises(DataError, match="could not write"):
        fill(tmp_path / "runs", "a", "", then=error)


def test_a_path_below_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="could not write"):
        write(tmp_path / "file" / "a.txt", "")
    with pytest.raises(DataError, match="could not write"):
        fill(tmp_path / "file" / "runs", "a", "")


def test_a_folder_is_replaced_whole(tmp_path: Path) -> None:
    fill(tmp_path / "runs", "old", "old")
    fill(tmp_path / "runs", "new", "new")
    assert [path.name for path in (tmp_path / "runs").iterdir()] == ["new"]
    assert list(tmp_path.iterdir()) == [tmp_path / "runs"]


def test_a_manifest_knows_its_own_folder(tmp_path: Path) -> None:
    made = manifest("export", {"adapter": "ab12"}, ExportSettings())
    assert not made.matches(tmp_path)
    made.save(tmp_path)
    assert manifest("export", {"adapter": "ab12"}, ExportSettings()).matches(tmp_path)
    assert not manifest("train", {"adapter": "ab12"}, ExportSettings()).matches(tmp_path)
    assert not manifest("export", {"adapter": "cd34"}, ExportSettings()).matches(tmp_path)
    assert not manifest("export", {"adapter": "ab12"}, ExportSettings(("Q8_0",))).matches(tmp_path)


def test_a_manifest_says_how_its_folder_was_made(tmp_path: Path) -> None:
    manifest("export", {}, ExportSettings()).save(tmp_path)
    stored = Manifest.load(tmp_path)
    assert stored is not None
    assert stored.settings == {"quant": ["Q5_K_M"], "keep_merged": True}
    assert "schematune" in stored.versions
    assert stored.command
    assert stored.created.endswith("+00:00")


@pytest.mark.parametrize("text", ["", "[]", '{"colour": "red"}', '"train"', "\udcff"])
def test_a_broken_manifest_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    assert Manifest.load(tmp_path) is None


def test_a_hash_is_of_names_and_contents(tmp_path: Path) -> None:
    a, b = tmp_path / "a", tmp_path / "b"
    a.write_bytes(b"1")
    b.write_bytes(b"2")
    first = hash_folder(tmp_path)
    assert hash_file(a) != hash_file(b)
    assert len(hash_file(a)) == len(first) == 16
    (tmp_path / "manifest.json").write_text("{}")
    assert hash_folder(tmp_path) == first
    a.rename(tmp_path / "c")
    assert hash_folder(tmp_path) != first
    b.rename(a)
    (tmp_path / "c").rename(b)
    assert hash_folder(tmp_path) != first


def test_every_name_stands_under_the_root(tmp_path: Path) -> None:
    place = Workspace(tmp_path)
    paths = [
        place.settings_file, place.schema_file, place.data, place.train_file, place.eval_file,
        place.rejected_file, place.data_report, place.run("x"), place.adapter("x"),
        place.evaluation("x"), place.export("x"),
    ]  # fmt: skip
    assert all(path.is_relative_to(tmp_path) for path in paths)
    assert len(set(paths)) == len(paths)


def test_a_stop_between_the_two_renames_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "old").touch()
    rename = Path.replace

    def stopped(self: Path, target: Path) -> Path:
        if target == folder and ".old" not in self.name:
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", stopped)
    with pytest.raises(KeyboardInterrupt), atomic_folder(folder) as temporary:
        (temporary / "new").touch()
    assert [path.name for path in folder.iterdir()] == ["old"]
    assert [path.name for path in tmp_path.iterdir()] == ["data"]
