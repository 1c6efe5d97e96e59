"""What it brings to write the meaning of a house's words behind the questions that use them.

    OMP_WAIT_POLICY=passive python benchmarks/glossary.py [--model tiny] [--questions 150]

Samples of the demo's database whose questions use a word of the glossary below, conditions and
figures, asked of a model as serving asks them, and without the meanings. A model that was tuned on
neither must guess what the words mean where they are not explained. Writes
``benchmarks/results/glossary.md``.
"""

from __future__ import annotations

import argparse
import re
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

from schematune import Database, evaluate, generate_samples
from schematune.demo.database import build_database
from schematune.evaluation.scorecard import Kind
from schematune.glossary import read_glossary
from schematune.inference import open_model
from schematune.linking import ValueIndex, unlinked
from schematune.metrics import paired
from schematune.questions import Question
from schematune.settings import SampleSettings

WORDS = {
    "VIP": "customer.source = 'referral'",
    "newcomer": "customer.created_date >= '2025-01-01'",
    "senior": "customer.dateofbirth < '1960-01-01'",
    "home": "address.is_primary = 1",
    "loyal": "customer.customer_key IN (SELECT customer_key FROM address GROUP BY customer_key "
    "HAVING COUNT(*) > 1)",
    "reach": "COUNT(DISTINCT contact.customer_key)",
    "footprint": "COUNT(DISTINCT address.city)",
}
MEANINGS = re.compile(r" \[\w[^\[\]]*: [^\[\]]*\]")
RESULTS = Path(__file__).parent / "results" / "glossary.md"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="tiny")
    parser.add_argument("--questions", type=int, default=150)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "customers.sqlite"
        build_database(path)
        with Database(str(path)) as database:
            measure(database, given.model, given.questions)


def measure(database: Database, name: str, count: int) -> None:
    schema = database.reflect()
    profile = database.profile(schema)
    glossary = read_glossary(WORDS, schema)
    settings = SampleSettings(count=20 * count, unanswerable_share=0)
    made = generate_samples(database, schema, profile, settings, glossary=glossary)
    using = [s for s in (*made.train, *made.eval) if MEANINGS.search(s.input)]
    chosen = Random(0).sample(using, min(count, len(using)))
    explained = [Question(s.input, s.output, instruction=s.instruction) for s in chosen]
    plain = ValueIndex(schema, profile)
    bare = [replace(q, question=plain.linked(unlinked(q.question, glossary))) for q in explained]
    with closing(open_model(name)) as model:
        marks = [
            [outcome.kind is Kind.RIGHT for outcome in card.outcomes]
            for questions in (bare, explained)
            for card in evaluate([model], questions, database, schema, profile).scorecards
        ]
    write(name, marks[0], marks[1])


def write(name: str, bare: list[bool], explained: list[bool]) -> None:
    gain = paired(explained, bare)
    lines = [
        "# Words of the house, explained or not", "",
        f"`python benchmarks/glossary.py --model {name} --questions {len(bare)}`", "",
        "| prompt | right |", "| --- | ---: |",
        f"| without the meanings | {sum(bare)} of {len(bare)} |",
        f"| with the meanings, as it is | {sum(explained)} of {len(explained)} |", "",
        f"Difference {gain.value:+.1%} [{gain.interval.low:+.1%}, {gain.interval.high:+.1%}].",
    ]  # fmt: skip
    RESULTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
