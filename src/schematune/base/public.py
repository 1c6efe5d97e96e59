"""All public sets of people's questions at once, with their databases unpacked for the while.

In: a folder with ``spider``, ``spider_syn``, ``wikisql``, ``advising`` and ``ehrsql2024``, each as
its reader expects it, databases packed as ``databases.tar.xz``. Out: one
:class:`~schematune.base.people.PeopleSet` each. Only databases of training questions are unpacked.
"""

from __future__ import annotations

import shutil
import tarfile
from collections.abc import Container
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from schematune.base.people import (
    PeopleSet,
    read_advising,
    read_ehrsql,
    read_records,
    read_spider,
    read_spider_syn,
)
from schematune.base.wikisql import read_wikisql
from schematune.errors import DataError


def read_all(data: Path) -> list[PeopleSet]:
    """Read the five sets; their databases are gone afterwards, so each ``path`` is None."""
    spider, advising, ehrsql = data / "spider", data / "advising", data / "ehrsql2024"
    trained = {record["db_id"] for record in read_records(spider / "train.jsonl")}
    with TemporaryDirectory() as folder:
        opened = Path(folder)
        unpack(spider, opened, trained)
        unpack(advising, opened, {"advising"})
        unpack(ehrsql, opened, {"mimic_iv"})
        found = [
            read_spider(spider, opened),
            read_spider_syn(data / "spider_syn", spider, opened),
            read_advising(advising, opened),
            read_ehrsql(ehrsql, opened),
            read_wikisql(data / "wikisql"),
        ]
    for people in found:
        for db_id, database in people.databases.items():
            people.databases[db_id] = replace(database, path=None)
    return found


def unpack(source: Path, folder: Path, wanted: Container[str]) -> None:
    """Unpack those databases of ``source/databases.tar.xz`` whose names are wanted."""
    archive = source / "databases.tar.xz"
    if not archive.is_file():
        raise DataError(f"there is no archive {str(archive)!r} of the set's databases")
    with tarfile.open(archive) as packed:
        for member in packed:
            path = Path(member.name)
            if member.isfile() and path.suffix == ".sqlite" and path.stem in wanted:
                # The name alone: whatever folders the archive names, files land in ours.
                content = packed.extractfile(member)
                assert content is not None  # it is a file
                with content, (folder / path.name).open("wb") as file:
                    shutil.copyfileobj(content, file)
