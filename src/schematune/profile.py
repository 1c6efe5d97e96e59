"""What the values of a database look like: the part of it that a prompt may show.

In: a schema and a way to run queries. Out: per column, counts, frequent values and ranges.
Values of columns that seem to hold personal data are never taken unless asked for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from schematune.errors import DataError
from schematune.schema import Column, Table

Value = str | int | float
"""A value as it is written in SQL: text, number; dates are ISO text, booleans 0 or 1."""

_PERSONAL_WORDS = frozenset(
    """address addr birthday email mail fax firstname fullname forename lastname maiden mobile
    nickname passport password phone secret ssn street surname telephone tel token user username
    iban login hash""".split()
)
_PERSONAL_PHRASES = (
    "first_name", "last_name", "full_name", "middle_name", "given_name", "family_name",
    "contact_name", "customer_name", "employee_name", "person_name", "patient_name",
    "student_name", "card_number", "account_number", "tax_id", "national_id", "ip_address",
)  # fmt: skip


def words_of(identifier: str) -> tuple[str, ...]:
    """Split an identifier into lower-case words.

    >>> words_of("customerKey2"), words_of("ORDER_LINE id"), words_of("dateofbirth")
    (('customer', 'key', '2'), ('order', 'line', 'id'), ('dateofbirth',))
    """
    spaced = re.sub(
        r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\D)(?=\d)", " ", identifier
    )
    return tuple(word.lower() for word in re.split(r"[\W_]+", spaced) if word)


def is_personal(column: Column) -> bool:
    """Tell whether a column's name says that it holds data about one person.

    Dates of birth are not included: ranges of dates are shown by year only.

    >>> is_personal(Column("email", "TEXT", "text")), is_personal(Column("city", "TEXT", "text"))
    (True, False)
    """
    if column.kind != "text":
        return False
    words = words_of(column.name)
    joined = "_".join(words)
    return bool(_PERSONAL_WORDS & set(words)) or any(
        phrase in joined for phrase in _PERSONAL_PHRASES
    )


@dataclass(frozen=True, slots=True)
class ColumnProfile:
    """Counts over all rows; ``values`` are the frequent ones, most frequent first.

    ``low`` and ``high`` are the least and greatest value of number and date columns.
    ``looks_like`` is ``"date"`` or ``"datetime"`` where a text column holds ISO dates.
    """

    rows: int
    nulls: int = 0
    distinct: int = 0
    values: tuple[Value, ...] = ()
    low: Value | None = None
    high: Value | None = None
    personal: bool = False
    looks_like: str | None = None

    @property
    def is_category(self) -> bool:
        """True where few values repeat often, so that all of them are worth knowing."""
        return 0 < self.distinct <= 30 and self.distinct * 2 <= max(self.rows - self.nulls, 1)


@dataclass(frozen=True)
class Profile:
    """Row counts and column profiles, by table name and column name."""

    rows: Mapping[str, int] = field(default_factory=dict)
    columns: Mapping[tuple[str, str], ColumnProfile] = field(default_factory=dict)

    def of(self, table: Table | str, column: Column | str) -> ColumnProfile:
        """Return one column's profile, an empty one where it was never taken."""
        table_name = table if isinstance(table, str) else table.name
        column_name = column if isinstance(column, str) else column.name
        return self.columns.get((table_name, column_name), _UNKNOWN)

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON-able data; :meth:`from_dict` reads it back."""
        tables: dict[str, Any] = {
            name: {"rows": rows, "columns": {}} for name, rows in self.rows.items()
        }
        for (table, column), profile in self.columns.items():
            tables[table]["columns"][column] = asdict(profile)
        return tables

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Profile:
        """Read what :meth:`to_dict` wrote; DataError where a field is missing."""
        try:
            return cls(
                rows={name: table["rows"] for name, table in data.items()},
                columns={
                    (name, column): ColumnProfile(**{**entry, "values": tuple(entry["values"])})
                    for name, table in data.items()
                    for column, entry in table["columns"].items()
                },
            )
        except (KeyError, TypeError) as error:
            raise DataError(
                f"this is not a profile: {error!r}; write it anew with: schematune init"
            ) from error


_UNKNOWN = ColumnProfile(rows=0)
