"""Score models over questions, by execution.

In: models, questions with their reference SQL, and the database that both run on. Out: a scorecard
per model. The only file written is the list of predictions, which also lets an interrupted
evaluation go on; the database's rows are compared here and go nowhere.

A reference that fails is *unscored*, not wrong, and a database that cannot be reached ends the
evaluation: neither says anything about a model.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from schematune import guard, prompt
from schematune.comparison import fingerprint, rules_for, same_result
from schematune.database import Database, QueryResult
from schematune.errors import ConfigError, DataError, GuardError, QueryError, QueryTimeout
from schematune.evaluation.predictions import TIMED, Journal, Progress, answer_record, ask
from schematune.evaluation.scorecard import Evaluation, Kind, Outcome, Scorecard, Verdict
from schematune.glossary import NO_WORDS, Glossary
from schematune.inference.insist import Trial
from schematune.inference.model import MAX_NEW_TOKENS, Model
from schematune.mending import mend, put_in_place
from schematune.profile import Profile
from schematune.prompting import Asked, Prompter
from schematune.questions import Question
from schematune.schema import Schema
from schematune.settings import REDRAWS, DatabaseSettings
from schematune.workspace import atomic_writer

MAX_ROWS = 50_000
"""Results are compared whole, so that they may be larger here than what people are shown."""


@dataclass(frozen=True, slots=True)
class _Site:
    """A database as the questions find it."""

    database: Database
    schema: Schema
    profile: Profile
    prompter: Prompter


@dataclass(frozen=True, slots=True)
class _Task:
    """A question in the words of the prompt, and what its reference returned, or why nothing."""

    question: Question
    site: _Site
    message: str
    reference: QueryResult | None = None
    unscored: str = ""


def evaluate(
    models: Iterable[Model],
    questions: Sequence[Question],
    database: Database,
    schema: Schema,
    profile: Profile,
    *,
    max_new_tokens: int = MAX_NEW_TOKENS,
    redraws: int = REDRAWS,
    timed: int = TIMED,
    predictions: Path | None = None,
    fingerprints: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    glossary: Glossary = NO_WORDS,
) -> Evaluation:
    """Return how each model answers the questions over one database.

    Models may come from a generator that opens and closes them one at a time; how they are asked
    again is said in :mod:`schematune.inference.insist`. The first ``timed`` questions are asked
    alone, for the time that an answer takes. Answers go to the file ``predictions`` as
    they come, and are taken from there where the model's name, its entry in ``fingerprints``, the
    prompt, ``max_new_tokens`` and ``redraws`` are the same. DatabaseError where the database itself
    fails, DataError where the file cannot be written.
    """
    site = _Site(database, schema, profile, Prompter(schema, profile, glossary))
    tasks = [_task(question, site) for question in questions]
    return _evaluate(
        models, tasks, _Asking(max_new_tokens, redraws, predictions, fingerprints, progress, timed)
    )


def evaluate_many(
    models: Iterable[Model],
    questions: Sequence[Question],
    databases: Path,
    settings: DatabaseSettings = DatabaseSettings(),  # noqa: B008 - frozen
    *,
    max_new_tokens: int = MAX_NEW_TOKENS,
    redraws: int = REDRAWS,
    timed: int = TIMED,
    predictions: Path | None = None,
    fingerprints: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Evaluation:
    """Return how each model answers questions over the SQLite databases of a folder.

    A question's ``db_id`` names ``DB_ID.sqlite`` or ``DB_ID/DB_ID.sqlite`` in ``databases``; the
    rest is as in :func:`evaluate`.
    """
    asking = _Asking(max_new_tokens, redraws, predictions, fingerprints, progress, timed)
    with ExitStack() as stack:
        sites = {
            db_id: _site(stack.enter_context(Database(str(path), settings)))
            for db_id, path in find_databases(databases, questions).items()
        }
        tasks = [_task(question, sites[question.db_id]) for question in questions]
        return _evaluate(models, tasks, asking)


def find_databases(folder: Path, questions: Iterable[Question]) -> dict[str, Path]:
    """Return the SQLite file of each ``db_id``; DataError names those that are missing."""
    found: dict[str, Path] = {}
    missing = []
    for db_id in dict.fromkeys(question.db_id for question in questions):
        places = (folder / f"{db_id}.sqlite", folder / db_id / f"{db_id}.sqlite")
        path = next((place for place in places if db_id and place.is_file()), None)
        if path is None:
            missing.append(db_id)
        else:
            found[db_id] = path
    if missing:
        raise DataError(
            f"{str(folder)!r} lacks {len(missing)} of the questions' databases, the first "
            f"{missing[0]!r}; it must hold DB_ID.sqlite for every db_id"
        )
    return found


def _site(database: Database) -> _Site:
    schema = database.reflect()
    profile = database.profile(schema)
    return _Site(database, schema, profile, Prompter(schema, profile))


def message_to(question: Question, prompter: Prompter) -> str:
    """Return what a model is asked."""
    # A sample brings its own tables, and the values that its question names.
    brought = Asked(question.instruction or "", question.asked)
    asked = brought if question.instruction else prompter.ask(question.asked)
    return asked.message


def _task(question: Question, site: _Site) -> _Task:
    task = _Task(question, site, message_to(question, site.prompter))
    if question.sql is None:
        return task
    try:
        reference = site.database.query(question.sql, max_rows=MAX_ROWS)
    except (QueryError, QueryTimeout) as error:
        return replace(task, unscored=f"the reference fails: {error}")
    if reference.truncated:
        return replace(task, unscored=f"the reference has more than {MAX_ROWS} rows")
    return replace(task, reference=reference)


@dataclass(frozen=True, slots=True)
class _Asking:
    max_new_tokens: int
    redraws: int
    predictions: Path | None
    fingerprints: Mapping[str, str] | None
    progress: Progress | None
    timed: int


def _evaluate(models: Iterable[Model], tasks: Sequence[_Task], asking: _Asking) -> Evaluation:
    journal = Journal(asking.predictions)
    sites = {task.message: task.site for task in tasks}

    def attempt(message: str, sql: str) -> str:  # rows are not kept: there may be many
        return fingerprint(_run(sites[message], sql))

    def mended(message: str, sql: str) -> str | None:
        return mend(sql, sites[message].schema)

    def placed(message: str, sql: str) -> str | None:
        return put_in_place(sql, sites[message].schema, message)

    trial = Trial(attempt, says=str, mend=mended, put_in_place=placed)
    cards: list[Scorecard] = []
    for model in models:
        if model.name in {card.model for card in cards}:
            raise ConfigError(f"two models are called {model.name!r}; rename one of their files")
        answers = ask(
            model,
            [task.message for task in tasks],
            journal,
            trial,
            fingerprint=(asking.fingerprints or {}).get(model.name, ""),
            max_new_tokens=asking.max_new_tokens,
            redraws=asking.redraws,
            timed=asking.timed,
            progress=asking.progress,
        )
        outcomes = (
            Outcome(task.question, answer, _judge(task, answer.text))
            for task, answer in zip(tasks, answers, strict=True)
        )
        cards.append(Scorecard(model.name, tuple(outcomes)))
    if asking.predictions is not None:
        _write_predictions(asking.predictions, cards)
    return Evaluation(tuple(cards))


def _judge(task: _Task, text: str) -> Verdict:
    if task.unscored:
        return Verdict(Kind.UNSCORED, task.unscored)
    sql = prompt.sql_of(text)
    answerable = task.question.answerable
    if sql is None:
        return Verdict(
            Kind.ABSTAINED_WRONGLY if answerable else Kind.ABSTAINED_CORRECTLY, "it abstained"
        )
    verdict = _judge_sql(task, sql)
    if answerable:
        return verdict
    return replace(
        verdict,
        kind=Kind.ANSWERED_UNANSWERABLE,
        explanation=f"it answered where the database cannot: {verdict.explanation}",
    )


def _judge_sql(task: _Task, sql: str) -> Verdict:
    site = task.site
    try:
        predicted = _run(site, sql)
    except GuardError as error:
        return Verdict(_refusal(error.reason), str(error), runs=False)
    except QueryTimeout as error:
        return Verdict(Kind.TIMEOUT, str(error), runs=False)
    except QueryError as error:
        return Verdict(Kind.EXECUTION_ERROR, str(error), runs=False)
    if task.reference is None:
        return Verdict(Kind.WRONG_RESULT, "it runs", runs=True)
    return _compare(task.question, predicted, task.reference, site.schema.dialect)


def _run(site: _Site, sql: str) -> QueryResult:
    guarded = guard.check(sql, site.schema, site.schema.dialect, max_rows=MAX_ROWS)
    return site.database.query(guarded, max_rows=MAX_ROWS)


def _refusal(reason: str) -> Kind:
    if reason in ("syntax", "empty"):
        return Kind.INVALID_SQL
    return Kind.UNKNOWN_NAME if reason.startswith("unknown-") else Kind.GUARDED


def _compare(
    question: Question, predicted: QueryResult, reference: QueryResult, dialect: str
) -> Verdict:
    rules = rules_for(question.question, question.sql or "", dialect)
    score = same_result(predicted, reference, rules)
    lenient = same_result(predicted, reference, replace(rules, extra_columns=True))
    kind = Kind.RIGHT if score.value else Kind.WRONG_RESULT
    return Verdict(kind, score.explanation, runs=True, lenient=bool(lenient.value))


def _write_predictions(path: Path, cards: Iterable[Scorecard]) -> None:
    records = (_record(card.model, outcome) for card in cards for outcome in card.outcomes)
    with atomic_writer(path) as file:
        file.writelines(f"{json.dumps(record, ensure_ascii=False)}\n" for record in records)


def _record(model: str, outcome: Outcome) -> dict[str, object]:
    question = outcome.question
    return {
        "model": model,
        "id": question.id,
        "db_id": question.db_id,
        "difficulty": question.difficulty,
        "question": question.question,
        "gold": question.sql,
        "kind": outcome.kind,
        "explanation": outcome.verdict.explanation,
        **answer_record(outcome.answer),
    }
