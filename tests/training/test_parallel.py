"""Two processes on the CPU, as ``torchrun`` starts them."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from schematune.sample import Sample, write_samples
from schematune.settings import TrainSettings
from schematune.training import TrainResult, train


def started(script: str, *arguments: str) -> list[subprocess.Popen[str]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    where = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port, "WORLD_SIZE": "2"}
    return [
        subprocess.Popen(
            [sys.executable, "-c", script, *arguments],
            env={**os.environ, **where, "RANK": rank},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for rank in "01"
    ]


def ended(processes: list[subprocess.Popen[str]]) -> list[str]:
    """Return what each printed; kill both where one does not end."""
    try:
        return [process.communicate(timeout=90)[0] for process in processes]
    finally:
        for process in processes:
            process.kill()


def test_one_that_fails_leaves_no_other_waiting() -> None:
    script = (
        "import sys, torch\n"
        "from torch import distributed\n"
        "from schematune.training import parallel\n"
        "try:\n"
        "    with parallel.together():\n"
        "        options = distributed.group.WORLD._get_backend(torch.device('cpu')).options\n"
        "        print(options._timeout, parallel.summed(torch.ones(1)).item())\n"
        "        del options\n"
        "        if parallel.rank() == 0:\n"
        "            raise ValueError\n"
        "        parallel.summed(torch.ones(1))\n"
        "except (ValueError, RuntimeError) as error:\n"
        "    print(type(error).__name__, flush=True)\n"
        "if parallel.rank() == 0:\n"
        "    sys.stdin.read()\n"  # alive until the other has ended
    )
    first, second = started(script)
    try:
        assert second.communicate(timeout=60)[0] == "4:00:00 2.0\nRuntimeError\n"
        assert first.communicate(timeout=60)[0] == "4:00:00 2.0\nValueError\n"
    finally:
        first.kill()
        second.kill()


def test_two_train_as_one_does(tmp_path: Path, base: Path, samples: list[Sample]) -> None:
    settings = TrainSettings(
        base=str(base), quantization="none", dtype="float32", steps=2, warmup=1, global_batch=6,
        dropout=0.0,
    )  # fmt: skip
    write_samples(tmp_path / "train.json", samples)
    script = (
        "import sys\nfrom pathlib import Path\n"
        "from schematune.settings import TrainSettings\nfrom schematune.training import train\n"
        f"print(train(Path(sys.argv[1]), {settings!r}, Path(sys.argv[2])).steps)\n"
    )
    folder = tmp_path / "run"
    assert ended(started(script, str(tmp_path / "train.json"), str(folder))) == ["2\n", "2\n"]
    both = TrainResult.load(folder / "adapter")
    assert both
    alone = train(samples, settings, tmp_path / "alone")
    assert both.loss == pytest.approx(alone.loss, rel=1e-5)
    assert both.samples == alone.samples
