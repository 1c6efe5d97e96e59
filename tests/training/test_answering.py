"""The model that is being tuned answers, and nothing of it has changed afterwards."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from schematune.database import Database
from schematune.errors import DatabaseError, DataError
from schematune.evaluation import Exam, draw_questions
from schematune.inference import FakeModel, Model
from schematune.metrics import Figure
from schematune.questions import Question
from schematune.sample import Sample, write_samples
from schematune.settings import TrainSettings
from schematune.training import TrainResult, train
from schematune.training.answering import answering
from schematune.training.qlora import load_tunable
from schematune.workspace import Manifest
from tests.tiny_model import ANSWERS, INSTRUCTION, MESSAGES
from tests.training.test_loop import losses, metrics, saved_steps


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "people.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, age INTEGER);"
            "INSERT INTO customer (name, age) VALUES ('Ada', 36), ('Bo', 7)"
        )
    with Database(f"sqlite:///{path}") as opened:
        yield opened


@pytest.fixture
def exam(database: Database) -> Exam:
    """Two questions that the taught model knows, the second's reference another than its answer."""
    references = ["SELECT COUNT(id) FROM customer", "SELECT MIN(name) FROM customer"]
    asked = zip(ANSWERS, references, strict=False)
    schema = database.reflect()
    questions = tuple(Question(q, sql, instruction=INSTRUCTION) for q, sql in asked)
    return Exam(questions, database, schema, database.profile(schema), max_new_tokens=24)


@pytest.fixture
def settings(taught: Path) -> TrainSettings:
    return TrainSettings(
        base=str(taught), quantization="none", dtype="float32", targets=("all-linear",), steps=8,
        warmup=2, global_batch=6, learning_rate=1e-7, evaluate_every=4, save_every=3, dropout=0.1,
        accuracy_every=2,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("quantization", "dtype"), [("none", "float32"), ("none", "bfloat16"), ("nf4", "bfloat16")]
)
def test_a_model_in_training_answers_and_is_put_back(
    settings: TrainSettings, quantization: str, dtype: str
) -> None:
    import torch

    tunable = load_tunable(replace(settings, quantization=quantization, dtype=dtype))
    model = tunable.model.train()
    attention, state = model.config._attn_implementation, torch.get_rng_state()
    with answering(tunable) as answers:
        torch.rand(1)
        texts = answers.complete(MESSAGES, max_new_tokens=24)
    assert len(texts) == 3
    if dtype == "float32":
        assert texts == list(ANSWERS.values())
    assert torch.equal(torch.get_rng_state(), state)
    assert model.config._attn_implementation == attention
    assert all(module.training for module in model.modules())
    assert torch.is_grad_enabled()


def test_its_adapters_answer_with_it(settings: TrainSettings) -> None:
    import torch

    tunable = load_tunable(settings)
    for name, weight in tunable.model.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(weight, std=0.5)
    with answering(tunable) as answers:
        assert answers.complete(MESSAGES, max_new_tokens=24) != list(ANSWERS.values())


def test_accuracy_is_measured_by_execution(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings, exam: Exam
) -> None:
    seen: list[float | None] = []
    folder = tmp_path / "run"
    result = train(samples, settings, folder, exam=exam, progress=lambda p: seen.append(p.accuracy))
    assert seen == [None, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]
    assert accuracies(folder) == [None, 0.5, None, 0.5, None, 0.5, None, 0.5]
    assert (result.execution_accuracy, result.kept_step) == (0.5, 8)
    note = Manifest.load(result.adapter)
    assert note is not None
    assert note.figures == {"kept_step": 8, "steps": 8}
    assert note.remarks["kept"] == "step 8 of 8: 50% of 2 questions right, the best"
    assert note.inputs["exam"] == exam.fingerprint
    assert TrainResult.load(result.adapter) == result


def test_a_run_that_was_measured_has_the_losses_of_one_that_was_not(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings, exam: Exam
) -> None:
    train(samples, settings, tmp_path / "measured", exam=exam)
    train(samples, settings, tmp_path / "not")
    measured, plain = (
        [line["loss"] for line in metrics(tmp_path / name)] for name in ("measured", "not")
    )
    assert measured == plain


def test_a_run_too_short_to_choose_from_is_not_measured(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings, exam: Exam
) -> None:
    short, seen = replace(settings, accuracy_every=9), list[int]()
    result = train(samples, short, tmp_path, exam=exam)
    assert result.execution_accuracy is None
    assert result.kept.startswith("step 8 of 8: a held-out loss of")
    other = replace(exam, questions=exam.questions[:1])
    for same in (exam, other, None):
        again = train(samples, short, tmp_path, exam=same, progress=lambda p: seen.append(p.step))
        assert again == result
    assert not seen, "what is not asked does not make it another run"
    measured = train(samples, replace(short, accuracy_every=4), tmp_path, exam=exam)
    assert measured.execution_accuracy == 0.5


class Forgetting(Exam):
    """An exam that finds the model worse after each sitting."""

    sittings = 0

    def __call__(self, model: Model) -> Figure:
        type(self).sittings += 1
        shares = {1: "SELECT COUNT(*) FROM customer"}
        return super().__call__(FakeModel(lambda _: shares.get(self.sittings, "SELECT 3")))


@pytest.fixture
def forgetting(exam: Exam) -> Forgetting:
    Forgetting.sittings = 0
    asked = replace(exam.questions[0])
    return Forgetting((asked,) * 4, exam.database, exam.schema, exam.profile)


def accuracies(folder: Path) -> list[float | None]:
    return [line["execution_accuracy"] for line in metrics(folder)]


def weights(folder: Path) -> bytes:
    return (folder / "adapter/adapter_model.safetensors").read_bytes()


def test_the_best_step_is_kept_and_patience_runs_out(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings, forgetting: Exam
) -> None:
    learning = replace(settings, learning_rate=1e-3, patience=2)
    result = train(samples, learning, tmp_path / "best", exam=forgetting)
    assert (result.steps, result.kept_step, result.execution_accuracy) == (6, 2, 1.0)
    assert result.kept == "step 2 of 6: 100% of 4 questions right, the best"
    Forgetting.sittings = 0
    last = train(samples, replace(learning, keep_best=False), tmp_path / "last", exam=forgetting)
    assert (last.steps, last.kept_step, last.execution_accuracy) == (6, 6, 0.0)
    assert weights(tmp_path / "best") != weights(tmp_path / "last")


class Cramped(Exam):
    """An exam for which the memory does not suffice the first two times."""

    sittings = 0

    def __call__(self, model: Model) -> Figure:
        import torch

        type(self).sittings += 1
        if self.sittings < 3:
            raise torch.OutOfMemoryError
        return super().__call__(model)


def test_where_memory_is_short_fewer_are_asked_at_once(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings, exam: Exam
) -> None:
    Cramped.sittings = 0
    cramped = Cramped(exam.questions, exam.database, exam.schema, exam.profile)
    once = replace(settings, steps=2)
    assert train(samples, once, tmp_path / "run", exam=cramped).execution_accuracy == 0.5
    assert Cramped.sittings == 3


def test_the_kept_step_survives_a_stop(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings, forgetting: Exam
) -> None:
    learning = replace(settings, learning_rate=1e-3)
    whole = train(samples, learning, tmp_path / "whole", exam=forgetting)
    Forgetting.sittings = 0

    def stop(step: int) -> None:
        if step == 5:
            raise KeyboardInterrupt

    folder = tmp_path / "stopped"
    with pytest.raises(KeyboardInterrupt):
        train(samples, learning, folder, exam=forgetting, progress=lambda p: stop(p.step))
    resumed = train(samples, learning, folder, exam=forgetting)
    assert resumed.kept_step == whole.kept_step == 2
    assert weights(folder) == weights(tmp_path / "whole")
    assert losses(folder) == losses(tmp_path / "whole")


def test_a_killed_run_is_measured_as_if_nothing_had_happened(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings, exam: Exam
) -> None:
    learning = replace(settings, learning_rate=1e-3)
    train(samples, learning, tmp_path / "whole", exam=exam)
    write_samples(tmp_path / "train.json", samples)
    script = (
        "import os, signal, sys\nfrom pathlib import Path\n"
        "from schematune.database import Database\nfrom schematune.evaluation import Exam\n"
        "from schematune.questions import Question\n"
        "from schematune.settings import TrainSettings\nfrom schematune.training import train\n"
        f"settings, questions = {learning!r}, {exam.questions!r}\n"
        "database = Database(sys.argv[3])\nschema = database.reflect()\n"
        "profile = database.profile(schema)\n"
        "exam = Exam(questions, database, schema, profile, max_new_tokens=24)\n"
        "kill = lambda p: p.step == 5 and os.kill(os.getpid(), signal.SIGKILL)\n"
        "train(Path(sys.argv[1]), settings, Path(sys.argv[2]), exam=exam, progress=kill)\n"
    )
    folder = tmp_path / "killed"
    paths = (tmp_path / "train.json", folder, tmp_path / "people.sqlite")
    command = [sys.executable, "-c", script, *map(str, paths)]
    assert subprocess.run(command, check=False, timeout=120).returncode == -signal.SIGKILL
    assert saved_steps(folder) == ["step-000003"]
    train(tmp_path / "train.json", learning, folder, exam=exam)
    assert losses(folder) == losses(tmp_path / "whole")
    assert accuracies(folder) == accuracies(tmp_path / "whole")
    assert weights(folder) == weights(tmp_path / "whole")


def test_a_database_that_goes_away_ends_the_run_and_loses_nothing(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings, exam: Exam
) -> None:
    train(samples, settings, tmp_path / "whole", exam=exam)
    folder = tmp_path / "run"
    file = tmp_path / "people.sqlite"
    hidden = file.rename(tmp_path / "hidden")
    exam.database.close()
    with pytest.raises(DatabaseError, match=r"step 2 is saved.*accuracy_every = 0"):
        train(samples, settings, folder, exam=exam)
    assert saved_steps(folder) == ["step-000002"]
    hidden.rename(file)
    steps: list[int] = []
    with Database(f"sqlite:///{file}") as again:
        other = replace(exam, database=again)
        train(samples, settings, folder, exam=other, progress=lambda p: steps.append(p.step))
    assert steps == [2, 3, 4, 5, 6, 7, 8]
    assert losses(folder) == losses(tmp_path / "whole")
    assert weights(folder) == weights(tmp_path / "whole")


def test_whatever_fails_in_the_exam_loses_no_step(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings, exam: Exam
) -> None:
    broken = replace(exam, questions=(Question("Who?", "SELECT who FROM customer"),))
    with pytest.raises(DataError, match=r"none of the 1 questions.*step 2 is saved"):
        train(samples, settings, tmp_path, exam=broken)
    assert saved_steps(tmp_path) == ["step-000002"]


@pytest.mark.parametrize("how", ["without", "other questions", "less memory"])
def test_a_stopped_run_goes_on_measured_otherwise(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings, forgetting: Exam, how: str
) -> None:
    def stop(step: int) -> None:
        if step == 5:
            raise KeyboardInterrupt

    learning = replace(settings, learning_rate=1e-3)
    with pytest.raises(KeyboardInterrupt):
        train(samples, learning, tmp_path, exam=forgetting, progress=lambda p: stop(p.step))
    less = replace(learning, micro_batch=2, memory=1.0)
    other = {
        "without": (replace(learning, accuracy_every=0), None),
        "other questions": (learning, replace(forgetting, questions=forgetting.questions[:3])),
        "less memory": (less, forgetting),
    }[how]
    steps: list[int] = []
    result = train(
        samples, other[0], tmp_path, exam=other[1], progress=lambda p: steps.append(p.step)
    )
    assert steps[-3:] == [6, 7, 8]
    assert len(steps) <= 4, "no step is done again, only measured"
    assert len(metrics(tmp_path)) == 8
    assert (result.kept_step == 2) == (how == "less memory")
    assert (result.execution_accuracy is None) == (how == "without")


def test_a_question_longer_than_the_model_reads_is_not_asked(
    tmp_path: Path, samples: list[Sample], settings: TrainSettings, exam: Exam
) -> None:
    long = replace(exam.questions[0], question="How many customers live in Berlin? " * 600)
    asked = replace(exam, questions=(*exam.questions, long))
    once = replace(settings, steps=2)
    result = train(samples, once, tmp_path / "some", exam=asked)
    assert result.kept == "step 2 of 2: 50% of 2 questions right, the best"
    too_long = replace(exam, questions=(long,))
    none = train(samples, once, tmp_path / "none", exam=too_long)
    assert none.execution_accuracy is None
    assert train(samples, once, tmp_path / "none", exam=too_long) == none, "not done again"


def test_an_answer_may_be_as_long_as_any_reference_in_any_script(taught: Path, exam: Exam) -> None:
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(taught)
    chinese = "SELECT 姓名 FROM 客户 WHERE 城市 = '北京' AND 年龄 > 30"
    needed = len(tokenizer.encode(chinese, add_special_tokens=False)) + 1
    asked = (replace(exam.questions[0], sql=chinese),)
    fitted = replace(exam, questions=asked, max_new_tokens=256).fitted(tokenizer, None)
    assert len(chinese) < needed <= fitted.max_new_tokens < 256
    assert replace(exam, max_new_tokens=8).fitted(tokenizer, None).max_new_tokens == 8


def test_questions_whose_own_sql_fails_are_an_error(exam: Exam) -> None:
    broken = replace(exam, questions=(Question("Who?", "SELECT who FROM customer"),))
    with pytest.raises(DataError, match="none of the 1 questions"):
        broken(FakeModel(lambda _: "SELECT 1"))


def test_questions_are_drawn_of_those_that_can_be_answered() -> None:
    held_out = [Sample("", f"{n}?", "SELECT 1" if n % 2 else "I don't know") for n in range(20)]
    drawn = draw_questions(held_out, 4, seed=1)
    assert len(set(drawn)) == 4
    assert all(question.answerable for question in drawn)
    assert drawn == draw_questions(held_out, 4, seed=1) != draw_questions(held_out, 4, seed=2)
    assert len(draw_questions(held_out, 50)) == 10
