"""LitGPT's own loader takes our sample files: in a folder of its own, which no other test sees."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from schematune.sample import Sample, write_samples

ROOT = Path(__file__).parents[2]
PACKAGES = (
    "litgpt==0.5.13", "lightning==2.6.6", "lightning-utilities==0.15.3", "torchmetrics==1.9.0",
    "jsonargparse==4.41.0",
)  # fmt: skip
"""What LitGPT's data modules import beyond what tuning needs: torch is not fetched again."""

LOAD = """
import json, sys
from pathlib import Path
from litgpt import Tokenizer
from litgpt.data import JSON

data = JSON(Path(sys.argv[1]), val_split_fraction=0.25, mask_prompt=True)
tokenizer = Tokenizer(sys.argv[2])
data.connect(tokenizer, batch_size=1, max_seq_length=2048)
data.setup()
index = list(data.train_dataset.data.indices).index(0)
record, labels = data.train_dataset.data[index], data.train_dataset[index]["labels"]
print(json.dumps({
    "records": [len(data.train_dataset), len(data.test_dataset)],
    "prompt": data.prompt_style.apply(prompt=record["instruction"], **record),
    "learnt": tokenizer.decode(labels[labels != data.ignore_index]),
}))
"""

PROMPT = (
    "Below is an instruction that describes a task, paired with an input that provides further "
    "context. Write a response that appropriately completes the request.\n\n"
    "### Instruction:\nWrite SQL.\nCREATE TABLE t (a)\n\n"
    "### Input:\nHow many cafés? [t.a = 'café']\n\n### Response:\n"
)


def run(*command: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, command)], capture_output=True, text=True, timeout=300,
        env={**os.environ, "OMP_WAIT_POLICY": "passive", **environment}, check=False,
    )  # fmt: skip


@pytest.fixture
def litgpt(tmp_path: Path) -> Path:
    """Install LitGPT in a folder; skip where pip finds none, as without a network."""
    folder = tmp_path / "litgpt"
    done = run("-m", "pip", "install", "--quiet", "--no-deps", "--target", folder, *PACKAGES)
    if "No matching distribution found" in done.stderr:
        pytest.skip(done.stderr.splitlines()[-1])
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.slow
def test_litgpt_loads_the_samples_as_they_are(litgpt: Path, tmp_path: Path) -> None:
    first = Sample("Write SQL.\nCREATE TABLE t (a)", "How many cafés? [t.a = 'café']", "SELECT 1")
    file = tmp_path / "train.json"
    write_samples(file, [first, *[Sample("Do.", "Why?", "SELECT 2")] * 7])
    done = run("-c", LOAD, file, ROOT / "models/tiny", PYTHONPATH=str(litgpt))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"records": [6, 2], "prompt": PROMPT, "learnt": "SELECT 1"}
