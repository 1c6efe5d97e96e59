"""Show what a phrasebook file makes of a database: questions, SQL, and how many rows it gives.

Run: python examples/phrases.py FILE.toml DATABASE_URL [--each 3]
"""

from __future__ import annotations

import argparse
from pathlib import Path
from random import Random

from schematune import Database
from schematune.errors import SchematuneError
from schematune.guard import check
from schematune.samples.phrasebook import draft, read_patterns
from schematune.samples.understanding import World, understand
from schematune.schema import Schema


def rows_of(sql: str, database: Database, schema: Schema) -> str:
    """Return how many rows a query gives, or why it gives none."""
    try:
        result = database.query(check(sql, schema, database.dialect).sql)
    except SchematuneError as error:
        return f"fails: {error}"
    return f"{len(result.rows)} rows"


def show(path: Path, world: World, database: Database, each: int) -> None:
    """Print drafts of each pattern of a file."""
    for pattern in read_patterns(path):
        print(f"\n{pattern.kind}")
        made = [draft(pattern, world, Random(seed)) for seed in range(each)]
        for found in (d for d in made if d is not None):
            print(f"  {found.question}")
            if found.sql is not None:
                print(f"    {found.sql}\n    {rows_of(found.sql, database, world.schema)}")
        if not any(made):
            print("  this database does not offer what its slots need")


def main() -> None:
    """Read the command line and show the file."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("database", help="SQLAlchemy URL, or the path of a SQLite file")
    parser.add_argument("--each", type=int, default=3, help="drafts of each pattern")
    options = parser.parse_args()
    with Database(options.database) as database:
        schema = database.reflect()
        world = understand(schema, database.profile(schema))
        show(options.file, world, database, options.each)


if __name__ == "__main__":
    main()
