"""The one door to a live database: what it looks like, and the rows of read-only queries."""

from schematune.database.door import Database
from schematune.database.result import QueryResult

__all__ = ["Database", "QueryResult"]
