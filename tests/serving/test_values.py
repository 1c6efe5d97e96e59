"""Cells in words."""

import unicodedata
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schematune.serving.values import Shape, read, visible


@pytest.mark.parametrize(
    ("value", "shape", "text"),
    [
        (None, "count", "unknown"),
        (True, "other", "yes"),
        (0, "boolean", "no"),
        (2, "boolean", "2"),
        (1234567, "count", "1,234,567"),
        (1234567, "integer", "1234567"),
        (Decimal("12345"), "count", "12,345"),
        (1.5, "count", "1.5"),
        (float("nan"), "count", "nan"),
        (float("inf"), "percent", "inf%"),
        (Decimal("0.1000"), "real", "0.1000"),
        (Decimal("1E+3"), "real", "1000"),
        (0.1 + 0.2, "real", "0.3"),
        (-0.0, "real", "0"),
        (0.000012345, "real", "0.000012"),
        (1e-12, "real", "1e-12"),
        (1e20, "real", "1e+20"),
        (99.999, "percent", "100%"),
        ("0", "weekday", "Sunday"),
        (6, "weekday", "Saturday"),
        ("7", "weekday", "7"),
        ("", "weekday", ""),
        ("2021-05-03", "date", "3 May 2021"),
        ("2021-05-03", "text", "3 May 2021"),
        ("2021-13-03", "date", "2021-13-03"),
        ("2021-05-03 00:00:00", "datetime", "3 May 2021"),
        ("2021-05-03T14:20:05.123", "datetime", "3 May 2021, 14:20:05"),
        ("2021-05-03T14:20:00Z", "datetime", "3 May 2021, 14:20 UTC"),
        (date(2021, 5, 3), "other", "3 May 2021"),
        (datetime(2021, 5, 3, 14, 20, tzinfo=UTC), "other", "3 May 2021, 14:20 UTC"),
        (time(9, 5), "time", "09:05"),
        (timedelta(days=3), "other", "3 days, 0:00:00"),
        (b"\x00\x01", "other", "2 bytes"),
        (["a", None], "other", "a, unknown"),
        ({"a": 1}, "other", '{"a": 1}'),
        (UUID(int=7), "other", "00000000-0000-0000-0000-000000000007"),
        ("", "text", ""),
        ("\u202egnp.exe", "text", "\ufffdgnp.exe"),
    ],
)
def test_read(value: Any, shape: Shape, text: str) -> None:
    assert read(value, shape) == text


@given(st.text())
def test_nothing_that_acts_is_left(text: str) -> None:
    shown = visible(text)
    acting = [char for char in shown if unicodedata.category(char) in ("Cc", "Cs", "Co")]
    assert not acting
    assert len(shown.splitlines()) <= 1


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4))
def test_decimals_are_exact(value: Decimal) -> None:
    assert Decimal(read(value)) == value
