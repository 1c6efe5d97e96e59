from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before anything loads torch: its threads would spin, and hold up whatever else runs here.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

from schematune.demo import build_database
from schematune.export import gguf_path
from schematune.export.gguf import write_gguf
from schematune.export.quantize import quantize_file
from tests.customers import copy_to_postgres
from tests.servers import PostgresServer, postgres_server
from tests.tiny_model import build_adapter, build_tiny_model, teach

# What a shell starts in the background ignores Ctrl-C, and hands that down to what tests interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model folder that answers tests.tiny_model.QUESTIONS by heart."""
    return teach(build_tiny_model(tmp_path_factory.mktemp("taught")))


@pytest.fixture(scope="session")
def taught_gguf(taught: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same model as one GGUF file of 16-bit weights."""
    path = gguf_path(tmp_path_factory.mktemp("gguf"), "F16")
    write_gguf(taught, path, "taught")
    return path


@pytest.fixture(scope="session")
def gguf_base(taught: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same model as the embedded base is kept: one Q8_0 file, config and tokenizer."""
    folder = tmp_path_factory.mktemp("base")
    for path in taught.iterdir():
        if path.suffix != ".safetensors":
            (folder / path.name).write_bytes(path.read_bytes())
    write_gguf(taught, folder / "half.gguf")
    quantize_file(folder / "half.gguf", gguf_path(folder, "Q8_0"), "Q8_0")
    (folder / "half.gguf").unlink()
    return folder


@pytest.fixture(scope="session")
def adapter(gguf_base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An adapter over that base, whose weights are random and large enough to matter."""
    return build_adapter(tmp_path_factory.mktemp("adapter"), gguf_base)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A real PostgreSQL server, empty but for what tests put there."""
    with postgres_server() as server:
        yield server


@pytest.fixture(scope="session")
def customers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's database."""
    return build_database(tmp_path_factory.mktemp("customers") / "customers.sqlite")


@pytest.fixture(scope="session")
def postgres_customers(customers: Path, postgres: PostgresServer) -> str:
    """The URL of the demo's database on PostgreSQL."""
    return copy_to_postgres(customers, postgres)
