"""What is held out: a split by SQL template, so that no template is both trained on and asked.

In: accepted samples with their template and the shape of their question. Out: two sides, and a
count of what leaked, worked out anew from the finished texts by another way.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlglot import TokenType, exp, tokenize

from schematune.sample import Sample

_HOLE = "¤"
_WORD = re.compile(rf"[^\W_]+(?:['’.,][^\W_]+)*|{_HOLE}")
_QUOTED = re.compile(r"\"[^\"]+\"|“[^”]+”|(?<!\w)'[^']+'(?!\w)")


@dataclass(frozen=True, slots=True)
class Accepted:
    """A sample on its way to a side; samples that share either mark go to the same side.

    ``held_out`` is the side where it was before, None where it is new.
    """

    sample: Sample
    template: str
    shape: str
    held_out: bool | None = None


@dataclass(frozen=True, slots=True)
class Sides:
    """Samples to train on, and samples held out."""

    train: tuple[Sample, ...]
    eval: tuple[Sample, ...]


@dataclass(frozen=True, slots=True)
class Leakage:
    """How many held-out samples have their SQL template, or their question's shape, in training."""

    templates: int
    questions: int


# --- what makes two samples alike -----------------------------------------------------------


def template(query: exp.Query, dialect: str) -> str:
    """Return the SQL with constants masked, aliases resolved and conditions in a fixed order.

    >>> from sqlglot import parse_one
    >>> a = parse_one("SELECT c.city AS x FROM c WHERE age > 3 AND city IN ('a', 'b') ORDER BY x")
    >>> b = parse_one('SELECT "City" FROM c AS k WHERE k.city IN (1) AND k.age > -7 ORDER BY City')
    >>> template(a, "sqlite") == template(b, "sqlite")
    True
    """
    tree = query.copy()
    _resolve_aliases(tree)
    for node in list(tree.walk()):
        _mask(node)
    _sort_conditions(tree)
    return tree.sql(dialect=dialect, comments=False).casefold()


def _resolve_aliases(tree: exp.Expr) -> None:
    """Put what a column alias stands for in its place, and drop every alias and qualifier."""
    nodes = list(tree.walk())
    named = {alias.alias: alias.this for alias in nodes if isinstance(alias, exp.Alias)}
    for column in nodes:
        if not isinstance(column, exp.Column):
            continue
        meant = named.get(column.name)
        inside = meant is not None and (column is meant or meant in _ancestors(column))
        if meant is not None and not inside and not isinstance(meant, exp.Column):
            column.replace(meant.copy())
        else:
            column.set("table", None)
            column.set("db", None)
            if isinstance(meant, exp.Column):
                column.set("this", meant.this.copy())
    for alias in list(tree.find_all(exp.Alias)):
        alias.replace(alias.this)
    for table in tree.find_all(exp.Table, exp.Subquery):
        table.set("alias", None)


def _ancestors(node: exp.Expr) -> list[exp.Expr]:
    found = []
    while node.parent is not None:
        node = node.parent
        found.append(node)
    return found


def _mask(node: exp.Expr) -> None:
    if isinstance(node, exp.Identifier):
        node.set("quoted", False)
    elif isinstance(node, exp.In) and node.expressions and all(map(_is_constant, node.expressions)):
        node.set("expressions", [exp.Placeholder()])
    elif _is_constant(node):
        node.replace(exp.Placeholder())


def _is_constant(node: exp.Expr) -> bool:
    if isinstance(node, exp.Neg):
        return isinstance(node.this, exp.Literal)
    return isinstance(node, (exp.Literal, exp.Boolean))


def _sort_conditions(tree: exp.Expr) -> None:
    for kind in (exp.And, exp.Or):
        for node in list(tree.find_all(kind)):
            if not isinstance(node.parent, kind):
                parts = sorted((part.copy() for part in node.flatten()), key=str)
                joined = exp.and_ if kind is exp.And else exp.or_
                node.replace(joined(*parts, copy=False))


def words(text: str) -> tuple[str, ...]:
    """Return a question's words, folded so that case, accents' encoding and marks do not count.

    >>> words("  List the CITIES, please!") == words("list the cities please")
    True
    """
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def shape(question: str, values: Iterable[str] = ()) -> str:
    """Return a question with its values, numbers and quoted parts masked.

    >>> shape("How many live in New York since 2019?", ["New York"])
    'how many live in ¤ since ¤'
    """
    text = _QUOTED.sub(_HOLE, unicodedata.normalize("NFKC", question)).casefold()
    for value in sorted({v.casefold() for v in values if v.strip()}, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", _HOLE, text)
    return " ".join(_HOLE if any(map(str.isdigit, word)) else word for word in _WORD.findall(text))


# --- the split ------------------------------------------------------------------------------


def split(accepted: Sequence[Accepted], eval_share: float) -> Sides:
    """Return both sides; the held-out one has the share of both answerable and other samples.

    Groups of samples that share a template or a shape are taken in the order of a hash, so that
    more samples move few groups. A group too large for an even evaluation is left to training. What
    was held out before stays so; a group of which anything was trained on is trained on.
    """
    held_out: set[int] = set()
    groups = _groups(accepted)
    for answerable in (True, False):
        kind = [g for g in groups if accepted[g[0]].sample.answerable is answerable]
        sides_of = [{accepted[index].held_out for index in group} for group in kind]
        before = [g for g, sides in zip(kind, sides_of, strict=True) if sides in _HELD_OUT]
        new = [g for g, sides in zip(kind, sides_of, strict=True) if sides == {None}]
        room = round(eval_share * sum(map(len, kind))) - sum(map(len, before))
        chosen = [*before, *_chosen(new, accepted, room)]
        held_out.update(index for group in chosen for index in group)
    sides: tuple[list[Sample], list[Sample]] = ([], [])
    for index, item in enumerate(accepted):
        sides[index in held_out].append(item.sample)
    return Sides(tuple(sides[0]), tuple(sides[1]))


_HELD_OUT: tuple[set[bool | None], ...] = ({True}, {True, None})
_EVEN = 8
"""A group is held out only if it is at most one part in so many of the held-out samples."""


def _chosen(
    groups: Sequence[list[int]], accepted: Sequence[Accepted], room: int
) -> Iterable[list[int]]:
    ordered = sorted(groups, key=lambda group: _digest(accepted[group[0]].template))
    if not ordered:
        return []
    largest = max(room // _EVEN, min(map(len, ordered)))
    chosen = []
    for group in ordered:
        if len(group) <= min(largest, room):
            chosen.append(group)
            room -= len(group)
    return chosen


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _groups(accepted: Sequence[Accepted]) -> list[list[int]]:
    """Return the samples' indices, joined where they share a mark; the least template first."""
    links = Links()
    for item in accepted:
        links.add(item.template, item.shape, item.held_out)
    members: dict[_Mark, list[int]] = {}
    for index, item in enumerate(accepted):
        members.setdefault(links.root(("template", item.template)), []).append(index)
    return [sorted(group, key=lambda i: accepted[i].template) for group in members.values()]


_Mark = tuple[str, str]


class Links:
    """Which templates and shapes samples have joined, and on which sides samples were before.

    >>> links = Links()
    >>> links.add("a", "1", held_out=True)
    >>> links.add("b", "2", held_out=False)
    >>> links.draws_out("a", "2"), links.draws_out("a", "3"), links.draws_out("b", "3")
    (True, False, False)
    """

    def __init__(self) -> None:
        self._parents: dict[_Mark, _Mark] = {}
        self._sides: dict[_Mark, frozenset[bool]] = {}

    def add(self, template: str, shape: str, held_out: bool | None = None) -> None:
        """Join the marks of a sample, which was on a side before or, where None, is new."""
        one, other = self._roots(template, shape)
        sides = self._of(one) | self._of(other)
        sides |= frozenset() if held_out is None else {held_out}
        self._parents[one] = other
        if sides:
            self._sides[other] = sides

    def draws_out(self, template: str, shape: str) -> bool:
        """Tell whether a new sample would join held-out samples with others that are trained on.

        All of them would then have to be trained on, and nothing would ask what they asked.
        """
        one, other = (self._of(root) for root in self._roots(template, shape))
        return False in one | other and frozenset({True}) in (one, other)

    def root(self, mark: _Mark) -> _Mark:
        """Return the mark that stands for all that are joined with this one."""
        parents = self._parents
        while (parent := parents.setdefault(mark, mark)) != mark:
            parents[mark] = mark = parents[parent]
        return mark

    def _roots(self, template: str, shape: str) -> tuple[_Mark, _Mark]:
        return self.root(("template", template)), self.root(("shape", shape))

    def _of(self, root: _Mark) -> frozenset[bool]:
        return self._sides.get(root, frozenset())


# --- leakage, from the finished texts alone -------------------------------------------------


def leakage(sides: Sides, dialect: str) -> Leakage:
    """Count held-out samples whose template or question's shape is trained on; both must be 0.

    Works on the texts that are written, by tokens and not by trees, so that a fault of
    :func:`template` or :func:`split` does not hide itself.
    """
    train, held_out = ([_marks(s, dialect) for s in side] for side in (sides.train, sides.eval))
    templates, shapes = ({marks[place] for marks in train} for place in (0, 1))
    return Leakage(
        templates=sum(template in templates for template, _ in held_out),
        questions=sum(shape in shapes for _, shape in held_out),
    )


def _marks(sample: Sample, dialect: str) -> tuple[str, str]:
    """Return a sample's template and its question's shape, by its SQL's tokens."""
    tokens = tokenize(sample.output, read=dialect) if sample.answerable else []
    asked = shape(sample.input, {t.text for t in tokens if t.token_type in _LITERALS})
    masked = " ".join(
        _HOLE if token.token_type in _LITERALS else token.text.casefold() for token in tokens
    )
    return masked or asked, asked


_LITERALS = (TokenType.STRING, TokenType.NUMBER, TokenType.NATIONAL_STRING)
