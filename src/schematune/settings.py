"""Every setting, one frozen dataclass per stage.

The field texts feed ``--help``, the commented ``schematune.toml`` and the reference page, so that
each setting is described once. A flag beats the file, the file beats the default.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import Field, dataclass, field, fields
from math import inf
from pathlib import Path
from typing import Any, TypeVar

from schematune.errors import ConfigError

S = TypeVar("S")

GLOSSARY = "glossary"
"""The section of the settings file that holds words rather than settings."""

REDRAWS = 8
"""So many further answers are drawn at most, where the first one is not agreed upon."""

DEFAULT_TARGETS = (
    "tables 2%", "columns 0.5%", "joins 1%", "clauses 1%", "functions 1%", "constants 1%",
    "difficulty 5%",
)  # fmt: skip

_REDRAWS_HELP = (
    "further answers to draw where the first SQL fails or two others find something else (0: none)"
)


def setting(
    default: Any,
    help: str,  # noqa: A002 - it is the help text
    *,
    most: float = inf,
    flag: str = "",
) -> Any:
    """Return a dataclass field with its default and the text that describes it.

    Numbers are never negative; ``most`` bounds shares and the like. ``flag`` is the flag's name
    where it is not the field's.
    """
    return field(default=default, metadata={"help": help, "most": most, "flag": flag})


@dataclass(frozen=True, slots=True)
class DatabaseSettings:
    """Which database, and how much of it may be seen."""

    url: str = setting("", "SQLAlchemy URL; may name a variable of the environment as ${NAME}")
    tables: tuple[str, ...] = setting((), "only these tables and views (all where empty)")
    exclude_tables: tuple[str, ...] = setting((), "never these tables")
    exclude_columns: tuple[str, ...] = setting((), "never these columns, as table.column")
    show_personal_data: bool = setting(False, "let prompts show values of personal columns")
    timeout_s: float = setting(10.0, "seconds a query may run before it is killed")
    max_rows: int = setting(1000, "rows that a query may return")
    memory_mb: int = setting(1024, "memory of the process that runs an embedded engine")


@dataclass(frozen=True, slots=True)
class SampleSettings:
    """How samples are made and checked."""

    teacher: str = setting(
        "builtin", "builtin, anthropic:MODEL, openai:MODEL, or builtin+ one of these for both"
    )
    count: int = setting(8000, "samples to keep, training and evaluation together")
    seed: int = setting(0, "the same seed makes the same samples")
    eval_share: float = setting(0.05, "share held out, by SQL template", most=1)
    unanswerable_share: float = setting(
        0.12, "share of questions that the tables cannot answer", most=1
    )
    topics: tuple[str, ...] = setting(
        ("data analysis", "aggregation", "address searches", "customer searches",
         "contact searches", "reporting"),
        "what an LLM teacher is asked for, batch by batch",
    )  # fmt: skip
    pairs: tuple[str, ...] = setting(
        (), "files of questions with SQL, checked and kept before what the teacher writes"
    )
    write: tuple[str, ...] = setting((), "further forms to write the samples in: chat, spider")
    base_url: str = setting("", "endpoint of an OpenAI-compatible teacher")
    batch_size: int = setting(10, "samples asked of an LLM teacher at once")
    concurrency: int = setting(4, "requests to an LLM teacher in flight")
    reworded_share: float = setting(
        0.5, "of both: share of answerable samples that the LLM words anew; their SQL stays", most=1
    )
    written_share: float = setting(
        0.0, "of both: share of answerable samples that the LLM writes itself", most=1
    )
    rewordings: int = setting(3, "other wordings to ask for, of each question")
    input_price: float = setting(
        0.0, "dollars for a million tokens sent to an LLM teacher, to estimate costs (0: not known)"
    )
    output_price: float = setting(0.0, "dollars for a million tokens that it writes")
    round_trip: str = setting(
        "", "model that is asked what an LLM wrote; another result rejects the sample"
    )
    targets: tuple[str, ...] = setting(
        DEFAULT_TARGETS,
        "what share of samples must use, at the least: each name of a heading, or HEADING/NAME",
    )


@dataclass(frozen=True, slots=True)
class TrainSettings:
    """QLoRA. The defaults are the reference recipe; presets change them."""

    base: str = setting("tiny", "tiny, a folder, or a model of the Hugging Face hub")
    preset: str = setting("", "a name in presets/ or a TOML file; sets what follows")
    quantization: str = setting("nf4", "nf4 (4-bit base) or none")
    dtype: str = setting("bfloat16", "bfloat16 or float32, for computing")
    r: int = setting(8, "LoRA rank")
    alpha: int = setting(16, "LoRA alpha")
    dropout: float = setting(0.05, "LoRA dropout", most=1)
    targets: tuple[str, ...] = setting(
        ("q_proj", "v_proj"), "layers that get an adapter; all-linear for all"
    )
    global_batch: int = setting(4, "samples per optimiser step")
    micro_batch: int = setting(
        1, "samples per forward pass (packs, where packing is on); 0: as the GPU's memory allows"
    )
    memory: float = setting(0.0, "GB of the GPU to stay within, where micro_batch is 0 (0: all)")
    steps: int = setting(1000, "optimiser steps; 0 lets epochs decide")
    epochs: float = setting(0.0, "passes over the samples, where steps is 0")
    warmup: int = setting(100, "steps of linear warm-up")
    max_length: int = setting(2048, "tokens in one pack or sample")
    learning_rate: float = setting(2e-4, "peak rate, decays to zero by a cosine")
    weight_decay: float = setting(0.01, "AdamW's weight decay")
    beta1: float = setting(0.9, "AdamW's first beta", most=1)
    beta2: float = setting(0.95, "AdamW's second beta", most=1)
    clip: float = setting(1.0, "largest norm of the gradient")
    validation_share: float = setting(0.1, "share of train.json held out for the loss", most=1)
    evaluate_every: int = setting(50, "steps between held-out losses")
    accuracy_every: int = setting(200, "steps between measures of execution accuracy (0: never)")
    accuracy_questions: int = setting(
        24, "questions of data/eval.json that the model then answers on the database"
    )
    keep_best: bool = setting(
        True, "keep the step that answered best (lowest held-out loss without a database)"
    )
    patience: int = setting(0, "stop after so many measurements that were no better (0: never)")
    save_every: int = setting(200, "steps between checkpoints")
    share_prompt: bool = setting(True, "compute table definitions once for many samples")
    recompute: bool = setting(False, "forget activations and compute them again: slower, smaller")
    report_to: tuple[str, ...] = setting((), "trackers of metrics: tensorboard, mlflow")
    seed: int = setting(0, "of shuffling, dropout and adapter")


@dataclass(frozen=True, slots=True)
class EvaluateSettings:
    """What is scored, and over what."""

    models: tuple[str, ...] = setting(
        (), "artifacts to score; all of the run's where empty", flag="model"
    )
    questions: str = setting("", "question file; data/eval.json where empty")
    databases: str = setting("", "folder of DB_ID.sqlite files, to score zero-shot")
    limit: int = setting(0, "score only this many questions (0: all)")
    max_new_tokens: int = setting(256, "longest answer of a model")
    redraws: int = setting(REDRAWS, _REDRAWS_HELP)


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """Which artifacts are written."""

    quant: tuple[str, ...] = setting(("Q5_K_M",), "GGUF types beside F16: Q8_0, Q5_K_M, Q4_K_M")
    keep_merged: bool = setting(True, "keep the merged Hugging Face folder")


@dataclass(frozen=True, slots=True)
class ServeSettings:
    """How questions are answered."""

    model: str = setting("", "artifact to ask; the run's best GGUF where empty")
    host: str = setting("127.0.0.1", "address to listen on; others than loopback need a token")
    port: int = setting(8765, "port to listen on", most=65535)
    token: str = setting("", "bearer token that requests must carry")
    max_question_chars: int = setting(1000, "longest question")
    redraws: int = setting(REDRAWS, _REDRAWS_HELP)
    about: str = setting("", "what the database is about, for the reply to other questions")


@dataclass(frozen=True, slots=True)
class Settings:
    """All stages' settings, as resolved, and the words of the house with their meanings."""

    database: DatabaseSettings = DatabaseSettings()
    samples: SampleSettings = SampleSettings()
    train: TrainSettings = TrainSettings()
    evaluate: EvaluateSettings = EvaluateSettings()
    export: ExportSettings = ExportSettings()
    serve: ServeSettings = ServeSettings()
    glossary: Mapping[str, str] = field(default_factory=dict)


def sections() -> dict[str, Any]:
    """Return each stage's settings at their defaults, by section; the glossary has words instead.

    >>> list(sections())
    ['database', 'samples', 'train', 'evaluate', 'export', 'serve']
    """
    return {item.name: item.default for item in fields(Settings) if item.name != GLOSSARY}


def build(kind: type[S], values: Mapping[str, Any], origin: str) -> S:
    """Return ``kind`` from plain values; ConfigError lists everything that is wrong, at once.

    >>> build(ExportSettings, {"quant": ["Q8_0"]}, "test").quant
    ('Q8_0',)
    """
    known = {item.name: item for item in fields(kind)}  # type: ignore[arg-type]
    resolved: dict[str, Any] = {}
    problems = []
    for name, value in values.items():
        try:
            resolved[name] = _checked(known[name], value)
        except KeyError:
            problems.append(f"unknown setting {name!r}, known: {', '.join(sorted(known))}")
        except (TypeError, ValueError) as error:
            problems.append(f"{name} = {value!r} is not {error}")
    if problems:
        raise ConfigError(f"{origin}: {'; '.join(problems)}")
    return kind(**resolved)


def _checked(item: Field[Any], value: Any) -> Any:
    """Return the value in the type of its default; an error's text says what it should be."""
    default: Any = item.default
    most: float = item.metadata["most"]
    if isinstance(default, bool):
        return _typed(value, bool, "true or false")
    if isinstance(default, str):
        return _typed(value, str, "a text")
    if isinstance(default, tuple):
        if isinstance(value, str | Mapping) or not isinstance(value, Iterable):
            raise TypeError("a list of texts")
        return tuple(_typed(part, str, "a list of texts") for part in value)
    wanted = "a number" if isinstance(default, float) else "a whole number"
    bounds = f"{wanted} of at least 0" + (f" and at most {most:g}" if most < inf else "")
    if isinstance(value, bool) or not isinstance(value, int | type(default)):
        raise TypeError(wanted)
    if not 0 <= value <= most:
        raise ValueError(bounds)
    return type(default)(value)


def _typed(value: Any, kind: type, wanted: str) -> Any:
    if not isinstance(value, kind):
        raise TypeError(wanted)
    return value


def read_tables(path: Path) -> dict[str, Any]:
    """Read a TOML file as it stands; ConfigError where it is not there or not TOML."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError(
            f"there is no {str(path)!r}; begin with: schematune init DATABASE_URL"
        ) from None
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path} cannot be read as TOML: {error}") from error


def load_settings(path: Path) -> Settings:
    """Read ``schematune.toml``; ConfigError names the file and every mistake in it."""
    return settings_from(read_tables(path), str(path))


def settings_from(tables: Mapping[str, Any], origin: str) -> Settings:
    """Return settings from a mapping of stage to values."""
    stages = {name: type(stage) for name, stage in sections().items()}
    for name, values in tables.items():
        if name not in (*stages, GLOSSARY):
            known = ", ".join((*stages, GLOSSARY))
            raise ConfigError(f"{origin}: unknown section {name!r}; known: {known}")
        if not isinstance(values, Mapping):
            raise ConfigError(
                f"{origin}: {name!r} is not a section; write [{name}] above its settings"
            )
    built: dict[str, Any] = {
        name: build(stages[name], values, f"{origin} [{name}]")
        for name, values in tables.items()
        if name in stages
    }
    return Settings(**built, glossary=_meanings(tables.get(GLOSSARY, {}), f"{origin} [{GLOSSARY}]"))


def _meanings(words: Mapping[str, Any], origin: str) -> dict[str, str]:
    """Return words with their meanings; what these say is checked where the schema is known."""
    for word, meaning in words.items():
        if isinstance(meaning, Mapping):  # a bare dot in a TOML key begins a table
            raise ConfigError(
                f'{origin}: {word!r} is a table; write the word in quotes: "{word}.…"'
            )
        if not isinstance(meaning, str):
            raise ConfigError(
                f"{origin}: {word} = {meaning!r} is not a text; "
                "write each word on a line of its own, with its meaning in SQL"
            )
    return dict(words)


def to_toml(given: Mapping[str, Mapping[str, Any]]) -> str:
    """Return a settings file: each setting with its text, those in ``given`` set.

    The others stand commented out with their default, so that a later default is not frozen.
    """
    stages = [_section(name, stage, given.get(name, {})) for name, stage in sections().items()]
    return _TOML_HEAD + "".join(stages) + _TOML_GLOSSARY


_TOML_HEAD = """\
# Settings of schematune. A flag beats this file, this file beats the default.
# A setting with '#' before it shows its default: take the '#' away and change it.
"""

_TOML_GLOSSARY = """
# What words of your house mean: a table, a column, a condition on rows, or a measure, in SQL.
[glossary]
# client = "customer"
# channel = "customer.source"
# VIP = "customer.source = 'partner'"
# turnover = "SUM(invoice.total)"
"""


def _section(name: str, stage: Any, given: Mapping[str, Any]) -> str:
    lines = [f"\n# {type(stage).__doc__}", f"[{name}]"]
    for item in fields(stage):
        mark = "" if item.name in given else "#"
        value = given.get(item.name, item.default)
        lines += [f"# {item.metadata['help']}", f"{mark}{item.name} = {_toml_value(value)}"]
    return "\n".join(lines) + "\n"


def _toml_value(value: Any) -> str:
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(_toml_value, value))}]"
    # JSON's texts, numbers and booleans are TOML's too, DEL aside, which TOML wants escaped.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
