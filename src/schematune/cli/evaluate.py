"""``schematune evaluate``: models and questions in, scores by execution out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from schematune.cli.opening import open_site
from schematune.cli.options import run_name
from schematune.cli.terminal import Justify, table
from schematune.cli.verb import Call, Outcome, verb
from schematune.errors import ModelError
from schematune.project import read_project
from schematune.workspace import PLOT_FILE, hash_file, hash_folder, manifest

if TYPE_CHECKING:
    from schematune.evaluation import Evaluation
    from schematune.inference.model import Model


@verb("evaluate", "database")
@run_name
def command(call: Call, name: str) -> Outcome:
    """Score models side by side by executing what they write.

    Without --model: the base, the merged model and every GGUF file of the run. Writes
    runs/NAME/evaluation/report.json, report.md, report.html and predictions.jsonl.
    """
    report = score(call, name)
    return Outcome(report, scores(report))


def artifacts(call: Call, name: str) -> tuple[str, ...]:
    """Return the base, the merged model and the GGUF files of a run, as far as they are there."""
    exported = call.workspace.export(name)
    found = [str(path.parent) for path in sorted(exported.glob("*/config.json"))]
    found += [str(path) for path in sorted(exported.glob("*.gguf"))]
    if not found:
        raise ModelError(
            f"there is nothing to score in {str(exported)!r}; "
            "make it with: schematune export, or name a model with --model"
        )
    return (call.settings.train.base, *found)


def score(call: Call, name: str) -> dict[str, Any]:
    """Score the models that the settings name, or all of the run's, and return the report.

    Scores that are there for the same models, questions and settings are kept.
    """
    settings, folder = call.settings.evaluate, call.workspace.evaluation(name)
    call.terminal.say_settings("evaluate", settings)
    models = settings.models or artifacts(call, name)
    fingerprints = {_name(model): _fingerprint(model) for model in models}
    inputs = {**fingerprints, "questions": _questions_hash(call), **_words_hash(call)}
    note = manifest("evaluate", inputs, settings)
    if note.matches(folder):
        call.terminal.say(f"evaluate: kept, {str(folder)!r} holds the scores of these models")
    else:
        _score(call, models, fingerprints, folder)
        note.save(folder)
    report: dict[str, Any] = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return report


def _score(
    call: Call, models: Sequence[str], fingerprints: Mapping[str, str], folder: Path
) -> None:
    from schematune.report import write_report

    with call.terminal.progress("evaluate") as show:
        order = list(fingerprints)

        def update(model: str, done: int, total: int) -> None:
            show(order.index(model) * total + done, len(order) * total, model)

        asking: dict[str, Any] = {
            "max_new_tokens": call.settings.evaluate.max_new_tokens,
            "redraws": call.settings.evaluate.redraws,
            "predictions": folder / "predictions.jsonl",
            "fingerprints": fingerprints,
            "progress": update,
        }
        evaluation = _evaluate(call, models, asking)
    plot = folder.parent / PLOT_FILE
    training = f"../{plot.name}" if plot.exists() else ""
    subject = f"{_questions_file(call).name}, {call.workspace.root.resolve().name}"
    write_report(folder, evaluation, subject, training)


def _evaluate(call: Call, models: Sequence[str], asking: Mapping[str, Any]) -> Evaluation:
    from schematune.evaluation import evaluate, evaluate_many
    from schematune.questions import read_questions

    settings, file = call.settings, _questions_file(call)
    limit = settings.evaluate.limit or None
    if settings.evaluate.databases:
        questions, databases = read_questions(file)[:limit], Path(settings.evaluate.databases)
        return evaluate_many(_opened(models), questions, databases, settings.database, **asking)
    with open_site(call) as site:
        project = site.project
        questions = read_questions(file, project.schema.dialect)[:limit]
        return evaluate(
            _opened(models),
            questions,
            site.database,
            project.schema,
            project.profile,
            glossary=site.glossary,
            **asking,
        )


def _questions_file(call: Call) -> Path:
    return Path(call.settings.evaluate.questions or call.workspace.eval_file)


def _questions_hash(call: Call) -> str:
    path = _questions_file(call)
    return hash_file(path) if path.is_file() else ""


def _words_hash(call: Call) -> dict[str, str]:
    """Return the fingerprint of the house's words, where it has any: they stand in prompts."""
    if not call.settings.glossary:
        return {}
    project = read_project(call.workspace.root)
    return {"glossary": project.glossary(call.settings).fingerprint}


def _name(model: str) -> str:
    from schematune.inference.artifact import recognise

    return recognise(model).name


def _fingerprint(model: str) -> str:
    from schematune.inference.artifact import recognise

    path = recognise(model).path
    return hash_folder(path) if path.is_dir() else hash_file(path)


def _opened(models: Sequence[str]) -> Iterator[Model]:
    """Open one model at a time: two may not fit the memory."""
    from schematune.inference import open_model

    for name in models:
        with closing(open_model(name)) as model:
            yield model


def scores(report: Mapping[str, Any]) -> Any:
    """Return a report's scores for people."""
    names = ("model", "accuracy", "token match", "valid SQL", "abstains", "median time")
    columns: dict[str, Justify] = dict.fromkeys(names, "right")
    columns["model"] = "left"
    return table("Scores", columns, [_row(artifact) for artifact in report["artifacts"]])


def _row(artifact: Mapping[str, Any]) -> Sequence[str]:
    names = ("execution_accuracy", "token_match", "valid_sql", "abstained_correctly")
    shares = [artifact[name]["value"] for name in names]
    median = artifact["latency_ms"]["p50"]
    return [
        artifact["name"],
        *("–" if share is None else f"{share:.1%}" for share in shares),
        "–" if median is None else f"{median:.0f} ms",
    ]
