"""How the native libraries use this machine's cores.

In: nothing. Out: the number of cores worth using, and threads that wait politely. torch and
llama.cpp both run on OpenMP, whose threads by default spin at every barrier. Where anything else
wants the cores, a spinning thread holds up the very one it waits for.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_POLICY = "OMP_WAIT_POLICY"


@contextmanager
def patient_threads() -> Iterator[None]:
    """Let an OpenMP library that is loaded within sleep at barriers; the user's own wish counts.

    It reads the policy once, as it is loaded: torch and llama.cpp share one, and the first decides.
    """
    if _POLICY in os.environ:
        yield
        return
    os.environ[_POLICY] = "passive"
    try:
        yield
    finally:
        del os.environ[_POLICY]


def physical_cores() -> int:
    """Return the cores this process may use, two threads of one core counted once."""
    siblings = set()
    for cpu in os.sched_getaffinity(0):
        path = Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list")
        siblings.add(path.read_text(encoding="ascii") if path.is_file() else str(cpu))
    return max(1, len(siblings))
