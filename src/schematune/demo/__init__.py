"""The demo: an invented customers database that is as untidy as a real one.

In: a path and a seed. Out: a SQLite file of three tables, the same for the same seed.
Nobody in it exists: names are drawn from lists, addresses and numbers from patterns.
"""

from schematune.demo.database import SEED, build_database

__all__ = ["SEED", "build_database"]
