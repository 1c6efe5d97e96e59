from __future__ import annotations

import os

import pytest

from schematune.inference.threads import patient_threads, physical_cores


def test_threads_are_patient_within_and_as_before_after(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_WAIT_POLICY", raising=False)
    with patient_threads():
        assert os.environ["OMP_WAIT_POLICY"] == "passive"
    assert "OMP_WAIT_POLICY" not in os.environ


def test_the_users_own_wish_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_WAIT_POLICY", "active")
    with patient_threads():
        assert os.environ["OMP_WAIT_POLICY"] == "active"
    assert os.environ["OMP_WAIT_POLICY"] == "active"


def test_cores_are_counted() -> None:
    assert 1 <= physical_cores() <= len(os.sched_getaffinity(0))
