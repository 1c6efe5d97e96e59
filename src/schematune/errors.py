"""Every error that schematune raises on purpose.

The library raises; only the command line prints. The tree, with *when* each one happens::

    SchematuneError              anything a user can mend: one clear line, exit 1
    ├── ConfigError              a setting is missing, unknown or out of range
    ├── DataError                a sample or question file does not hold what it should
    ├── DatabaseError            the database cannot be reached, read or understood
    │   ├── QueryError           the engine refused or failed a query (a wrong query, not an outage)
    │   └── QueryTimeout         a query ran past its time or memory limit and was killed
    ├── GuardError               SQL was refused before it reached the database
    ├── ModelError               a model folder or file is not one, or does not fit its prompt
    ├── TeacherError             an LLM teacher cannot be reached or paid, or answers nonsense
    └── MissingExtra             an optional package is not installed
"""

from __future__ import annotations


class SchematuneError(Exception):
    """Anything a user can mend; its message says what happened, the value, and what to do."""


class ConfigError(SchematuneError):
    """A setting is missing, unknown or out of range."""


class DataError(SchematuneError):
    """A sample or question file does not hold what it should."""


class DatabaseError(SchematuneError):
    """The database cannot be reached, read or understood."""


class QueryError(DatabaseError):
    """The engine refused or failed one query; the database itself is well."""


class QueryTimeout(DatabaseError):
    """A query ran past its time or memory limit and was killed."""


class GuardError(SchematuneError):
    """SQL was refused before it reached the database.

    ``reason`` is a short stable code (``"not-select"``, ``"unknown-column"``, …) for counting.
    """

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class ModelError(SchematuneError):
    """A model folder or file is not one, or its stored prompt is not the one in use."""


class TeacherError(SchematuneError):
    """An LLM teacher cannot be reached, or its answers cannot be used."""


class MissingExtra(SchematuneError):
    """An optional package is not installed; the message names the command that installs it."""

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(
            f"this step needs {package!r}, which is not installed; "
            f"run: pip install 'schematune[{extra}]'"
        )
