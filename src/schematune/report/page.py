"""The report for people: one page without a script, a font or anything else to fetch.

In: scorecards. Out: HTML, in which every text that comes from a question, a model or a file is
escaped. Figures stand beside their intervals, drawn and written; wrong answers beside what was
expected, with the words marked that the other side lacks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from importlib.resources import files

from schematune.evaluation.scorecard import Comparison, Evaluation, Kind, Outcome, Scorecard
from schematune.metrics import Figure
from schematune.prompt import ABSTENTION
from schematune.report import words

MOST_ANSWERS = 300
"""So many wrong answers per model are on the page; all of them are in the predictions."""

_GOOD = (Kind.RIGHT, Kind.ABSTAINED_CORRECTLY)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def as_html(evaluation: Evaluation, subject: str, created: str, training: str = "") -> str:
    """Return the report as one self-contained page; ``training`` is a picture to link to."""
    title = escape(words.headline(evaluation))
    style = files("schematune.report").joinpath("page.css").read_text(encoding="utf-8")
    when = f"{created[:16].replace('T', ' ')} UTC"
    meta = " · ".join(filter(None, (subject, words.asked(evaluation), when)))
    cards = evaluation.scorecards
    sections = (
        _side_by_side(cards),
        _differences(evaluation.comparisons),
        _turned_out(cards),
        _by_difficulty(cards),
        _wrong_answers(cards),
    )
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">
<title>{title} – schematune</title>
<style>
{style}</style>
</head>
<body>
<header>
<p class="brand">schematune · evaluation by execution</p>
<h1>{title}</h1>
{_gain(evaluation)}<p class="meta">{escape(meta)}</p>
</header>
<main>
{"".join(sections)}</main>
{_footer(training)}</body>
</html>
"""


def _gain(evaluation: Evaluation) -> str:
    """Return how the best model compares with the first, where it is another."""
    best = words.best_of(evaluation)
    for comparison in evaluation.comparisons:
        if best and comparison.model == best.model:
            text = f"{words.points(comparison.difference)} over {comparison.than}"
            return f'<p class="gain">{escape(text)}</p>\n'
    return ""


def _section(title: str, note: str, body: str) -> str:
    head = f'<h2>{escape(title)}</h2>\n<p class="note">{escape(note)}</p>'
    return f"<section>\n{head}\n{body}</section>\n"


def _table(caption: str, head: Iterable[str], rows: Iterable[str]) -> str:
    name = escape(caption)
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{name}"><table>\n'
        f"<caption>{name}</caption>\n<thead><tr>{''.join(head)}</tr></thead>\n"
        f"<tbody>\n{''.join(rows)}</tbody>\n</table></div>\n"
    )


def _model_head(cards: Sequence[Scorecard], css: str = "model") -> list[str]:
    names = (f'<th scope="col" class="{css}">{escape(card.model)}</th>' for card in cards)
    return ["<td></td>", *names]


# --- figures -----------------------------------------------------------------------------------


def _side_by_side(cards: Sequence[Scorecard]) -> str:
    rows = [
        _figure_row(term.name, term.meaning, [card.figures[name] for card in cards], index == 0)
        for index, (name, term) in enumerate(words.FIGURES.items())
        if any(card.figures[name].n for card in cards)
    ]
    note = "Bars show the value, whiskers its 95 % interval: where the truth may well lie."
    return _section(
        "Side by side",
        note,
        _table("Figures per model", _model_head(cards), [*rows, _time_row(cards)]),
    )


def _figure_row(name: str, meaning: str, figures: Sequence[Figure], main: bool = False) -> str:
    cells = "".join(f"<td>{_figure(name, figure)}</td>" for figure in figures)
    small = f"<small>{escape(meaning)}</small>" if meaning else ""
    css = ' class="main"' if main else ""
    return f'<tr{css}><th scope="row">{escape(name)}{small}</th>{cells}</tr>\n'


def _figure(name: str, figure: Figure) -> str:
    if figure.value is None:
        return "–"
    value, interval = words.percent(figure.value), words.interval(figure)
    label = escape(f"{name}: {value}, 95 % interval {interval}", quote=True)
    return (
        f'<div class="figure"><strong>{value}</strong><span>{interval}</span></div>'
        f'<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" '
        f'aria-label="{label}"><rect class="track" y="2.5" width="100" height="5" rx="1"/>'
        f'<rect class="value" y="2.5" width="{100 * figure.value:.1f}" height="5" rx="1"/>'
        f"{_whisker(100 * figure.interval.low, 100 * figure.interval.high)}</svg>"
    )


def _whisker(low: float, high: float) -> str:
    lines = ((low, 5.0, high, 5.0), (low, 2.0, low, 8.0), (high, 2.0, high, 8.0))
    return "".join(
        f'<line class="whisker" x1="{x1:.1f}" y1="{y1}" x2="{x2:.1f}" y2="{y2}" '
        'vector-effect="non-scaling-stroke"/>'
        for x1, y1, x2, y2 in lines
    )


def _time_row(cards: Sequence[Scorecard]) -> str:
    cells = "".join(
        f'<td><div class="figure"><strong>{words.milliseconds(card.latency_ms(50))}</strong>'
        f"<span>95 % within {words.milliseconds(card.latency_ms(95))}</span></div></td>"
        for card in cards
    )
    meaning = (
        "<small>median of questions asked one at a time, model warm, asking again included</small>"
    )
    return f'<tr><th scope="row">Time to the SQL{meaning}</th>{cells}</tr>\n'


# --- differences -------------------------------------------------------------------------------


def _differences(comparisons: Sequence[Comparison]) -> str:
    if not comparisons:
        return ""
    lowest = min(0.0, *(comparison.difference.interval.low for comparison in comparisons))
    highest = max(0.0, *(comparison.difference.interval.high for comparison in comparisons))
    head = [f'<th scope="col">{name}</th>' for name in ("Models", "Difference", "")]
    rows = [_difference_row(comparison, lowest, highest) for comparison in comparisons]
    note = (
        "Execution accuracy on the same questions, in percentage points. Where the interval leaves "
        "out zero, chance alone is an unlikely reason."
    )
    return _section("Differences", note, _table("Differences between models", head, rows))


def _difference_row(comparison: Comparison, lowest: float, highest: float) -> str:
    difference = comparison.difference
    text = f"{words.points(difference)}, {words.p_value(difference)}"
    label = escape(f"{comparison.model} minus {comparison.than}: {text}", quote=True)

    def place(value: float) -> float:
        return 3 + 94 * (value - lowest) / (highest - lowest or 1.0)

    drawing = (
        f'<svg class="gap" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" '
        f'aria-label="{label}">'
        f'<line class="zero" x1="{place(0):.1f}" y1="0" x2="{place(0):.1f}" y2="10" '
        'vector-effect="non-scaling-stroke"/>'
        f"{_whisker(place(difference.interval.low), place(difference.interval.high))}"
        f'<rect class="value" x="{place(difference.value) - 0.6:.1f}" y="2" width="1.2" '
        'height="6"/></svg>'
    )
    names = f"{escape(comparison.model)} − {escape(comparison.than)}"
    return (
        f'<tr><th scope="row">{names}</th><td class="figure">{text}</td><td>{drawing}</td></tr>\n'
    )


# --- outcomes ----------------------------------------------------------------------------------


def _turned_out(cards: Sequence[Scorecard]) -> str:
    kinds = [kind for kind in words.KINDS if any(card.kinds[kind] for card in cards)]
    head = _model_head(cards, "model count")
    table = _table("Answers per outcome", head, [_kind_row(kind, cards) for kind in kinds])
    bars = "".join(_stack(card, kinds) for card in cards)
    return _section(
        "How answers turned out", "Every question, by what became of its answer.", bars + table
    )


def _stack(card: Scorecard, kinds: Iterable[Kind]) -> str:
    parts = "".join(
        f'<i class="{kind}" style="flex-grow:{card.kinds[kind]}" '
        f'title="{escape(words.KINDS[kind].name)}: {card.kinds[kind]}"></i>'
        for kind in kinds
        if card.kinds[kind]
    )
    # The table below says the same in numbers, so that the bar is hidden from screen readers.
    return (
        f'<p class="stack-name">{escape(card.model)}</p>'
        f'<div class="stack" aria-hidden="true">{parts}</div>\n'
    )


def _kind_row(kind: Kind, cards: Sequence[Scorecard]) -> str:
    term = words.KINDS[kind]
    cells = "".join(f'<td class="count">{card.kinds[kind]}</td>' for card in cards)
    return (
        f'<tr><th scope="row"><i class="swatch {kind}"></i>{escape(term.name)}'
        f"<small>{escape(term.meaning)}</small></th>{cells}</tr>\n"
    )


def _by_difficulty(cards: Sequence[Scorecard]) -> str:
    levels = dict.fromkeys(level for card in cards for level in card.by_difficulty)
    if not levels:
        return ""
    rows = []
    for level in levels:
        figures = [card.by_difficulty[level] for card in cards]
        rows.append(_figure_row(level, words.counted(figures[0].n, "question"), figures))
    table = _table("Execution accuracy by difficulty", _model_head(cards), rows)
    return _section("By difficulty", "Execution accuracy, by what the question file says.", table)


# --- wrong answers -----------------------------------------------------------------------------


def _wrong_answers(cards: Sequence[Scorecard]) -> str:
    note = "Words are marked that the other side does not have."
    return _section("Wrong answers", note, "".join(_wrong_of(card) for card in cards))


def _wrong_of(card: Scorecard) -> str:
    wrong = [outcome for outcome in card.outcomes if outcome.kind not in _GOOD]
    shown = "".join(_answer(outcome) for outcome in wrong[:MOST_ANSWERS])
    hidden = len(wrong) - MOST_ANSWERS
    rest = f"<article><p>and {hidden} more in predictions.jsonl</p></article>" if hidden > 0 else ""
    title = f"{escape(card.model)} <span>{len(wrong)} of {len(card.outcomes)}</span>"
    return f"<details><summary>{title}</summary>\n{shown}{rest}</details>\n"


def _answer(outcome: Outcome) -> str:
    question, term = outcome.question, words.KINDS[outcome.kind]
    about = " · ".join(filter(None, (term.name, outcome.verdict.explanation)))
    where = " · ".join(filter(None, (question.id, question.db_id, question.difficulty)))
    written, expected = outcome.answer.text.strip(), question.sql or ABSTENTION
    both = bool(outcome.sql and question.sql)
    return (
        f'<article><h3>{escape(question.question)}</h3>\n<p><i class="swatch {outcome.kind}"></i>'
        f"{escape(about)}{escape(f' ({where})' if where else '')}</p>\n"
        f'<div class="pair">{_code("Expected", expected, written if both else expected)}'
        f"{_code('Written', written, expected if both else written)}</div></article>\n"
    )


def _code(caption: str, text: str, other: str) -> str:
    code = f"<pre><code>{_marked(text, other)}</code></pre>"
    return f"<figure><figcaption>{caption}</figcaption>{code}</figure>"


def _marked(text: str, other: str) -> str:
    """Return escaped text with those words marked that ``other`` lacks."""
    known = set(re.findall(r"\w+", other.lower()))
    return re.sub(
        r"\w+|\W+",
        lambda part: (
            escape(part[0])
            if part[0].lower() in known or not re.match(r"\w", part[0])
            else f"<mark>{escape(part[0])}</mark>"
        ),
        text,
    )


def _footer(training: str) -> str:
    how = f'<p><a href="{escape(training)}">How the model was trained</a></p>\n'
    link = how if training else ""
    return (
        "<footer>\n<p>Shares have Wilson's 95 % intervals, the mean of token matches a normal "
        "one, differences Agresti and Min's for matched pairs with McNemar's exact p-value. "
        "Results are compared as sets of rows: duplicates fold, numbers are equal in whatever "
        "type, order counts where the question asks for it.</p>\n"
        "<p>The same figures for programs are in report.json; every answer is in "
        f"predictions.jsonl.</p>\n{link}</footer>\n"
    )
