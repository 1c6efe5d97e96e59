"""One cell of a result as a person reads it.

In: a value as the driver gave it and what is known of its column. Out: one line of text.
Nothing is computed: a number is shown with the digits it has, floats with two decimals at most.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Literal

from schematune.schema import Kind
from schematune.words import MONTHS

Shape = Kind | Literal["count", "percent", "weekday"]
"""How a column is read: its kind in the schema, or what the query made of it."""

_WEEKDAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")

UNKNOWN = "unknown"
"""How NULL is read."""

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_ISO_MOMENT = re.compile(
    r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?\Z"
)

# Controls, private and unassigned code points, surrogates, and format characters such as
# bidirectional overrides: they can rewrite what stands around them.
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})
_JOINERS = frozenset("\u200c\u200d")  # needed to spell Persian and Hindi, and emoji


def visible(text: str) -> str:
    r"""Return text on one line, with every character that would act instead of show as U+FFFD.

    >>> visible("two\n lines"), visible("\x1b[31mred")
    ('two lines', '\ufffd[31mred')
    """
    return "".join(
        "\ufffd" if unicodedata.category(char) in _UNSEEN and char not in _JOINERS else char
        for char in " ".join(text.split())
    )


def read(value: object, shape: Shape = "other") -> str:
    """Return a cell in words.

    >>> read("2021-05-03"), read(1, "boolean"), read(12345, "count"), read(12.5, "percent")
    ('3 May 2021', 'yes', '12,345', '12.5%')
    >>> read(None), read(Decimal("10.50")), read(41.333333333333336), read(2021)
    ('unknown', '10.50', '41.33', '2021')
    """
    if value is None:
        return UNKNOWN
    if isinstance(value, bool) or (shape == "boolean" and value in (0, 1)):
        return "yes" if value else "no"
    if shape == "weekday" and str(value) in "0123456" and len(str(value)) == 1:
        return _WEEKDAYS[int(str(value))]
    if isinstance(value, int | float | Decimal):
        return _number(value, shape)
    return visible(_thing(value))


def is_number(value: object) -> bool:
    """Tell whether a cell is a number (a boolean is none).

    >>> is_number(3), is_number(True), is_number("3")
    (True, False, False)
    """
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def _number(value: float | Decimal, shape: Shape) -> str:
    if shape == "count" and math.isfinite(value) and value == int(value):
        return f"{int(value):,}"
    return f"{_digits(value)}%" if shape == "percent" else _digits(value)


def _digits(value: float | Decimal) -> str:
    if isinstance(value, float):
        return _short(value)
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _short(value: float) -> str:
    """Return two decimals at most, more for numbers near zero, none where they are zeros."""
    if value == 0 or not abs(value) < 1e15:
        return str(value) if value else "0"
    text = f"{value:.{2 if abs(value) >= 0.1 else 6}f}".rstrip("0").rstrip(".")
    return f"{value:.2g}" if text in ("0", "-0") else text


def _thing(value: object) -> str:
    if isinstance(value, str):
        return _moment_in(value)
    if isinstance(value, date):
        return _moment(value)
    if isinstance(value, time):
        return _clock(value)
    if isinstance(value, timedelta):
        return str(value)
    if isinstance(value, bytes | bytearray | memoryview):
        return f"{len(value)} bytes"
    if isinstance(value, list | tuple):
        return ", ".join(read(item) for item in value)
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)


def _moment_in(text: str) -> str:
    """Read text that is an ISO date as a date; SQLite has no other dates than such text."""
    try:
        if _ISO_DAY.match(text):
            return _moment(date.fromisoformat(text))
        if _ISO_MOMENT.match(text):
            return _moment(datetime.fromisoformat(text))
    except ValueError:  # 2021-02-30 is text, not a day
        pass
    return text


def _moment(value: date) -> str:
    day = f"{value.day} {MONTHS[value.month - 1]} {value.year}"
    if not isinstance(value, datetime):
        return day
    midnight = value.timetz() == time(0)  # how engines store a day in a column of moments
    return day if midnight else f"{day}, {_clock(value.timetz())}"


def _clock(value: time) -> str:
    clock = f"{value:%H:%M:%S}" if value.second else f"{value:%H:%M}"
    return f"{clock} {zone}" if (zone := value.tzname()) else clock
