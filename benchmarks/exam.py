"""What it costs to measure execution accuracy while the embedded base is tuned on this machine.

    OMP_WAIT_POLICY=passive python benchmarks/exam.py [--questions 24] [--steps 4]

The preset ``tiny-cpu`` over 800 samples of the demo's database: some steps, then the questions put
to the model twice. Processor time, so that other work on the machine changes little.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from schematune.database import Database
from schematune.demo import build_database
from schematune.evaluation import Exam, draw_questions
from schematune.presets import load_preset
from schematune.samples import generate_samples
from schematune.settings import SampleSettings, TrainSettings, build
from schematune.training.answering import answering
from schematune.training.corpus import prepare
from schematune.training.qlora import load_tunable
from schematune.training.step import Stepper

RATE = 1e-4  # small: the model is to stay one that answers


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=24)
    parser.add_argument("--steps", type=int, default=4)
    given = parser.parse_args()
    recipe = build(TrainSettings, load_preset("tiny-cpu"), "tiny-cpu")
    with TemporaryDirectory() as folder, Database(str(database_in(Path(folder)))) as database:
        schema = database.reflect()
        profile = database.profile(schema)
        samples = generate_samples(database, schema, profile, SampleSettings(count=800))
        tunable = load_tunable(recipe)
        corpus, stepper = prepare(samples.train, tunable, recipe), Stepper(tunable, recipe)
        tunable.model.train()
        for packs in corpus.plan[: given.steps]:
            started = process_time()
            stepper.step(corpus, packs, RATE)
            print(f"a step: {process_time() - started:.1f} s", flush=True)
        questions = draw_questions(samples.eval, given.questions)
        exam = Exam(questions, database, schema, profile).fitted(tunable.tokenizer, None)
        for _ in range(2):
            started = process_time()
            with answering(tunable) as model:
                figure = exam(model)
            seconds = process_time() - started
            print(f"{figure.n} questions: {seconds:.1f} s, {figure.value:.0%} right", flush=True)


def database_in(folder: Path) -> Path:
    return build_database(folder / "customers.sqlite")


if __name__ == "__main__":
    main()
