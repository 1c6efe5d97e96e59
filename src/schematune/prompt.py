"""The one prompt: for training, evaluation, the GGUF's chat template and serving.

In: a schema, its profile and a question. Out: text, and a fingerprint of how that text is made.
Nothing else in schematune may word a prompt for SQL: a model served with a prompt other than
the one it was trained with loses most of its accuracy.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path

from schematune.dialects import TITLES, quote
from schematune.errors import DataError, ModelError
from schematune.linking import ValueIndex
from schematune.profile import ColumnProfile, Profile
from schematune.schema import Column, Schema, Table

ABSTENTION = "I don't know"
"""What a model writes where the tables cannot answer, and what samples teach it to write."""

TASK = (
    "Write one {dialect} SELECT that answers the question. "
    f"If these tables cannot answer it, write: {ABSTENTION}"
)

CHAT_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}"
    "{% if message['role'] == 'user' %}[INST]{{ message['content'] }}[/INST]"
    "{% else %}{{ message['content'] }}{{ eos_token }}{% endif %}"
    "{% endfor %}"
)
"""The embedded base's chat template (Mistral's marks). Other bases bring their own."""

PROMPT_FILE = "prompt.json"

_MAX_VALUES = 8
_MAX_EXAMPLES = 3
_MAX_VALUE_CHARS = 24
_TYPE_WORDS = {
    "integer": "INTEGER", "real": "REAL", "text": "TEXT", "boolean": "BOOLEAN",
    "date": "DATE", "datetime": "DATETIME", "time": "TIME", "other": "OTHER",
}  # fmt: skip


def instruction(schema: Schema, profile: Profile) -> str:
    """Return the task and the definitions of the schema's tables."""
    definitions = "\n".join(definition(table, profile, schema.dialect) for table in schema)
    return f"{TASK.format(dialect=TITLES[schema.dialect])}\n{definitions}"


def user_message(instruction: str, question: str) -> str:
    """Return what the user says: the instruction first, so that its tokens can be shared."""
    return f"{instruction}\n{' '.join(question.split())}"


def is_abstention(text: str) -> bool:
    """Tell whether a model's answer is the abstention, in whatever case, quotes and final dot.

    >>> is_abstention("I don\u2019t know."), is_abstention("SELECT 'I don''t know'")
    (True, False)
    """
    plain = text.strip().strip("\"'`\u201c\u201d.! \n").replace("\u2019", "'")
    return plain.lower() == ABSTENTION.lower()


_FENCED = re.compile(r"```(?:[a-z]*[ \t]*\n)?(.*?)(?:```|\Z)", re.DOTALL)


def sql_of(text: str) -> str | None:
    r"""Return the SQL in a model's answer, out of its Markdown fence; None for the abstention.

    >>> sql_of("Here it is:\n```sql\nSELECT 1\n```\nIt counts."), sql_of("I don't know.")
    ('SELECT 1', None)
    """
    fenced = _FENCED.search(text)
    answer = (fenced[1] if fenced else text).strip()
    return None if is_abstention(answer) else answer


def definition(table: Table, profile: Profile, dialect: str) -> str:
    """Return one table's definition, with hints of its values."""
    lines = [_column_line(table, column, profile, dialect) for column in table.columns]
    lines += _composite_keys(table, dialect)
    # The comma stands before the comment, as in SQL that a person would write.
    body = "\n".join(
        f" {text}{',' if index + 1 < len(lines) else ''}{f' -- {hint}' if hint else ''}"
        for index, (text, hint) in enumerate(lines)
    )
    comment = f" -- {_one_line(table.comment)}" if table.comment else ""
    return f"CREATE TABLE {_table_name(table, dialect)} ({comment}\n{body}\n)"


def _table_name(table: Table, dialect: str) -> str:
    name = quote(table.name, dialect)
    return f"{quote(table.namespace, dialect)}.{name}" if table.namespace else name


def _column_line(table: Table, column: Column, profile: Profile, dialect: str) -> tuple[str, str]:
    parts = [quote(column.name, dialect), _TYPE_WORDS[column.kind]]
    if table.primary_key == (column.name,):
        parts.append("PRIMARY KEY")
    for key in table.foreign_keys:
        if key.columns == (column.name,):
            target = quote(key.table, dialect)
            parts.append(f"REFERENCES {target}({quote(key.references[0], dialect)})")
            break
    hints = [_one_line(column.comment)] if column.comment else []
    if not parts[-1].startswith(("PRIMARY", "REFERENCES")):
        hints.append(value_hint(column, profile.of(table, column)))
    return " ".join(parts), "; ".join(hint for hint in hints if hint)


def _composite_keys(table: Table, dialect: str) -> list[tuple[str, str]]:
    def names(columns: tuple[str, ...]) -> str:
        return ", ".join(quote(name, dialect) for name in columns)

    lines = []
    if len(table.primary_key) > 1:
        lines.append((f"PRIMARY KEY ({names(table.primary_key)})", ""))
    lines += [
        (f"FOREIGN KEY ({names(key.columns)}) REFERENCES {quote(key.table, dialect)}"
         f"({names(key.references)})", "")
        for key in table.foreign_keys
        if len(key.columns) > 1
    ]  # fmt: skip
    return lines


def value_hint(column: Column, profile: ColumnProfile) -> str:
    """Return what the prompt tells of a column's values; empty for personal and unknown ones.

    >>> value_hint(Column("c", "TEXT", "text"), ColumnProfile(9, distinct=2, values=("a", "b")))
    "'a', 'b'"
    >>> value_hint(Column("n", "INT", "integer"), ColumnProfile(9, distinct=9, low=1, high=9))
    '1 to 9'
    """
    if profile.personal or (column.kind == "boolean" and set(profile.values) <= {0, 1}):
        return ""
    if column.kind in ("date", "datetime") or profile.looks_like:
        # Years only: a precise first date of birth is somebody's date of birth.
        return f"{str(profile.low)[:4]} to {str(profile.high)[:4]}" if profile.low else ""
    if column.kind in ("integer", "real") and not (profile.is_category and profile.distinct <= 5):
        return f"{profile.low} to {profile.high}" if profile.low is not None else ""
    shown = _MAX_VALUES if profile.is_category else _MAX_EXAMPLES
    literals = [_literal(value) for value in profile.values if len(str(value)) <= _MAX_VALUE_CHARS]
    more = ", ..." if profile.distinct > min(len(literals), shown) else ""
    return ", ".join(literals[:shown]) + more if literals else ""


def _literal(value: object) -> str:
    text = _one_line(str(value)).replace("'", "''")
    return f"'{text}'" if isinstance(value, str) else text


def _one_line(text: str) -> str:
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class PromptRecord:
    """What is stored beside weights, so that serving can refuse a prompt they were not made for."""

    fingerprint: str
    task: str
    chat_template: str

    def save(self, folder: Path) -> None:
        """Write ``prompt.json`` into ``folder``."""
        text = json.dumps(asdict(self), indent=2, ensure_ascii=False)
        (folder / PROMPT_FILE).write_text(text + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> PromptRecord | None:
        """Read ``prompt.json`` of ``folder``; None where there is none (a model from elsewhere)."""
        path = folder / PROMPT_FILE
        if not path.is_file():
            return None
        try:
            return cls(**json.loads(path.read_text(encoding="utf-8")))
        except (TypeError, ValueError) as error:
            raise DataError(f"{path} is not a prompt record: {error}") from error


def prompt_record(chat_template: str = CHAT_TEMPLATE) -> PromptRecord:
    """Return the record of the prompt that this version of schematune writes.

    The fingerprint covers the chat template and the rendering of a fixed schema that uses every
    feature, so that any change of wording, order or white space changes it.
    """
    schema, profile = _specimen()
    asked = ValueIndex(schema, profile).linked("How many came by web?")
    rendered = user_message(instruction(schema, profile), asked)
    text = json.dumps([TASK, rendered, chat_template])
    return PromptRecord(hashlib.sha256(text.encode()).hexdigest()[:16], TASK, chat_template)


def check_prompt(folder: Path) -> None:
    """Refuse a model that was trained with another prompt; ModelError says what to do."""
    stored = PromptRecord.load(folder)
    if stored is not None:
        check_record(stored, folder)


def check_record(stored: PromptRecord, origin: Path) -> None:
    """Refuse a prompt that this schematune does not write; ``origin`` is whose it is."""
    ours = prompt_record(stored.chat_template)
    if stored.fingerprint != ours.fingerprint:
        raise ModelError(
            f"{origin} was trained with prompt {stored.fingerprint}, but this schematune writes "
            f"{ours.fingerprint}; train it again, or use the schematune version that trained it"
        )


def _specimen() -> tuple[Schema, Profile]:
    """Return a schema and profile that exercise every branch of the rendering."""
    from schematune.schema import ForeignKey

    order = Table(
        "order",
        (
            Column("id", "INT", "integer"),
            Column("Kind of", "TEXT", "text", comment="how  it came"),
            Column("total", "REAL", "real"),
            Column("placed", "DATE", "date"),
            Column("email", "TEXT", "text"),
            Column("note", "TEXT", "text"),
        ),
        ("id",),
        comment="one per sale",
    )
    line = Table(
        "line",
        (Column("order_id", "INT", "integer"), Column("no", "INT", "integer")),
        ("order_id", "no"),
        (
            ForeignKey(("order_id",), "order", ("id",)),
            ForeignKey(("order_id", "no"), "x", ("a", "b")),
        ),
    )
    profile = Profile(
        {"order": 9, "line": 9},
        {
            ("order", "Kind of"): ColumnProfile(9, 0, 2, ("it's", "web")),
            ("order", "total"): ColumnProfile(9, 0, 9, (), 0.5, 9.0),
            ("order", "placed"): ColumnProfile(9, 0, 9, (), "2020-01-02", "2024-05-06"),
            ("order", "email"): ColumnProfile(9, 0, 9, ("x@y.z",), personal=True),
            ("order", "note"): ColumnProfile(9, 0, 9, ("a", "b", "c", "d")),
        },
    )
    return Schema("sqlite", (order, line)), profile
