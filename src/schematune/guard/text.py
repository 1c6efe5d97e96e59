"""The text of a query, before it is parsed: sizes, control characters, comments, statements.

In: SQL as it came. Out: sqlglot's tokens. Refused is what a parser and an engine may read
differently: executable comments, nested comments, NUL, ``U&""``, ``--`` that is not a comment.
It does not know tables or functions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlglot import Dialect
from sqlglot.errors import TokenError
from sqlglot.tokenizer_core import Token, TokenType

from schematune.errors import GuardError

MAX_CHARS = 20_000
MAX_TOKENS = 2_000
MAX_DEPTH = 40
"""Parentheses, brackets and CASE within each other; people's deepest queries have about ten."""
MAX_RUN = 200
"""Operators of one kind in a row, which nest the syntax tree as deep as they are many."""
MAX_BARE_JOINS = 10
"""JOINs whose ON has not come yet: the parser tries each both ways, doubling its work."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# No comment may open another one (PostgreSQL nests them, others do not), run (/*! */, /*M! */)
# or advise the engine (/*+ */).
_BLOCK = r"/\*(?!!|M!|\+)(?:[^*/]|\*(?!/)|/(?!\*))*\*/"
_GAPS = {
    "mysql": re.compile(rf"(?:\s|--(?:[ \t][^\n]*)?(?=\n|\Z)|#[^\n]*|{_BLOCK})*\Z"),
    "other": re.compile(rf"(?:\s|--[^\n]*|{_BLOCK})*\Z"),
}
_OPENING = frozenset({TokenType.L_PAREN, TokenType.L_BRACKET, TokenType.L_BRACE, TokenType.CASE})
_CLOSING = frozenset({TokenType.R_PAREN, TokenType.R_BRACKET, TokenType.R_BRACE, TokenType.END})
_NEEDING_NO_ON = frozenset({TokenType.CROSS, TokenType.NATURAL})
_STARTS = frozenset({TokenType.SELECT, TokenType.WITH, TokenType.VALUES, TokenType.L_PAREN})
_OPERANDS = frozenset(
    {TokenType.VAR, TokenType.IDENTIFIER, TokenType.NUMBER, TokenType.STRING, TokenType.COMMA,
     TokenType.DOT, TokenType.R_PAREN, TokenType.L_PAREN, TokenType.NULL}
)  # fmt: skip


def tokens_of(sql: str, name: str, dialect: Dialect) -> list[Token]:
    """Return the tokens of one statement, the closing semicolon dropped; GuardError otherwise."""
    _check_characters(sql)
    try:
        tokens = dialect.tokenize(sql)
    except (TokenError, RecursionError) as error:
        raise GuardError("syntax", f"the SQL cannot be read: {_first_line(error)}") from None
    statement = tokens[:-1] if tokens and tokens[-1].token_type == TokenType.SEMICOLON else tokens
    _check_statement(statement, name)
    _check_gaps(sql, tokens, name)
    check_depth(statement)
    return statement


def _check_characters(sql: str) -> None:
    if not sql.strip():
        raise GuardError("empty", "there is no SQL")
    if len(sql) > MAX_CHARS:
        raise GuardError("too-long", f"the SQL has {len(sql)} characters; at most {MAX_CHARS} pass")
    if found := _CONTROL.search(sql):
        raise GuardError("control-character", f"the SQL holds the control character {found[0]!r}")


def _check_gaps(sql: str, tokens: Sequence[Token], name: str) -> None:
    """Refuse whatever lies between tokens and is not white space or a plain comment."""
    plain = _GAPS.get(name, _GAPS["other"])
    end = 0
    for token in tokens:
        if token.start > end and (gap := sql[end : token.start].strip()) and not plain.match(gap):
            raise GuardError("comment", f"the comment {gap[:60]!r} may be read in two ways")
        end = token.end + 1
    if (gap := sql[end:].strip()) and not plain.match(gap):
        raise GuardError("comment", f"the comment {gap[:60]!r} may be read in two ways")


def _check_statement(tokens: Sequence[Token], name: str) -> None:
    if not tokens:
        raise GuardError("empty", "there is no SQL")
    if any(token.token_type == TokenType.SEMICOLON for token in tokens):
        raise GuardError("many-statements", "there is more than one statement; send one SELECT")
    first = tokens[0]
    from_first = name == "duckdb" and first.token_type == TokenType.FROM
    if first.token_type not in _STARTS and not from_first:
        raise GuardError("not-select", f"only SELECT may run, not {first.text.upper()[:40]!r}")


def check_depth(tokens: Sequence[Token]) -> None:
    """Bound what a parser is given, so that no input can exhaust its time or its stack."""
    if len(tokens) > MAX_TOKENS:
        raise GuardError("too-long", f"the SQL has {len(tokens)} tokens; at most {MAX_TOKENS} pass")
    depth = bare_joins = 0
    runs: dict[TokenType, int] = {}
    before = TokenType.SEMICOLON
    for token in tokens:
        kind = token.token_type
        if kind in _OPENING:
            depth += 1
        elif kind in _CLOSING:
            depth -= 1
        elif kind not in _OPERANDS:
            runs[kind] = runs.get(kind, 0) + 1
        if kind == TokenType.JOIN and before not in _NEEDING_NO_ON:
            bare_joins += 1
        elif kind in (TokenType.ON, TokenType.USING):
            bare_joins = max(bare_joins - 1, 0)
        before = kind
        if depth > MAX_DEPTH:
            raise GuardError("too-deep", f"the SQL nests more than {MAX_DEPTH} levels")
        if bare_joins > MAX_BARE_JOINS:
            raise GuardError("too-deep", f"over {MAX_BARE_JOINS} JOINs wait for their ON")
    if runs and max(runs.values()) > MAX_RUN:
        raise GuardError("too-deep", f"the SQL repeats one operator more than {MAX_RUN} times")


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0][:200] if str(error) else type(error).__name__
