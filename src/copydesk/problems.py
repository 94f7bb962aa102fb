"""How a problem is said: where, the line, a caret, plain words, at most one suggestion.

The command and the pytest plugin print the same text for a slip in the registry, in the settings or in
an article's file.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from rapidfuzz import fuzz, process

from copydesk.model import Problem

SIMILAR = 0.75
_WIDTH = 100
_BEFORE = 40


def closest(word: str, known: Iterable[str], cutoff: float = SIMILAR) -> str | None:
    """The known word most like ``word``, or ``None`` below the cutoff: ``valeu`` → ``value``.

    Of two equally alike, the first in the order of ``known``; similarity runs from 0 to 1.
    """
    found = process.extractOne(word, list(known), scorer=fuzz.ratio, score_cutoff=cutoff * 100)
    return None if found is None else found[0]


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """ "did you mean 'value'?", or ``None`` where nothing is alike enough to be worth a suggestion."""
    near = closest(word, known)
    return None if near is None or near == word else f"did you mean '{near}'?"


def completed(word: str, known: Iterable[str]) -> str | None:
    """ "did you mean '004_museum'?" for "004", the beginning or a part of one known word alone."""
    holding = [one for one in known if word and word in one]
    beginning = [one for one in holding if one.startswith(word)]
    for found in (beginning, holding):
        if len(found) == 1 and found[0] != word:
            return f"did you mean '{found[0]}'?"
    return None


def render_problem(problem: Problem) -> str:
    """The problem as text: headline, place, the offending line with a caret, the suggestion.

    A long line is cut around the caret, wide characters keep the caret in place, and characters that
    would steer a terminal or turn the reading direction are shown as ``\\u202e``. No newline at the end.
    """
    head = f"{problem.severity} {problem.code}: {visible(problem.message)}"
    where = f"--> {visible(problem.path)}:{problem.line}:{problem.column}"
    hint = "" if problem.hint is None else visible(problem.hint)
    if problem.line_text is None:
        return f"{head}\n  {where}" + (f"\n   = help: {hint}" if hint else "")
    number = str(problem.line)
    gutter = " " * len(number)
    line, pad, caret = excerpt(problem.line_text, problem.column - 1, problem.length)
    return "\n".join(
        (
            head,
            f" {gutter}{where}",
            f" {gutter} |",
            f" {number} | {line}".rstrip(),
            f" {gutter} | {pad}{caret} {hint}".rstrip(),
        )
    )


def excerpt(line: str, column: int, length: int) -> tuple[str, str, str]:
    """The stretch of a line worth showing, cut to 100 columns, the blanks before the caret, the caret.

    ``column`` counts from 0. What is shown obeys ``visible``, and the caret is measured in cells.
    """
    column = max(0, min(column, len(line)))
    first = 0 if len(line) <= _WIDTH else max(0, min(column - _BEFORE, len(line) - _WIDTH))
    last = min(len(line), first + _WIDTH)
    before = ("…" if first else "") + visible(line[first:column])
    under = visible(line[column : min(column + max(1, length), last)])
    after = visible(line[column + max(1, length) : last]) + ("…" if last < len(line) else "")
    return before + under + after, " " * cells(before), "^" * max(1, cells(under))


def visible(text: str) -> str:
    """Tabs as blanks, and what a terminal would obey rather than show as its escape."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else " " if char.isspace() else char.encode("unicode_escape").decode()
        for char in text
    )


def cells(text: str) -> int:
    """How many cells of a terminal the text fills: a wide character two, a combining mark none."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )
