"""Which tables and columns of a large schema a question is about.

In: a schema and the values of its profile, once; then questions. Out: names of tables, or one
table's columns, the likeliest first. By words alone: no model, no network, the same answer every
time. How much of it a prompt shows is decided in :mod:`schematune.prompting`.
"""

from schematune.retrieval.index import TableIndex

__all__ = ["TableIndex"]
