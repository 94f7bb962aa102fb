"""Text cut into segments along its marks, however they overlap; nothing here is HTML yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.model import Article
from copydesk.patterns import re
from copydesk.report.states import State

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the source, its state and the number of the note that explains it."""

    start: int
    end: int
    state: State
    number: int
    anchor: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text under one set of marks. ``begins`` and ``ends`` are the marks that start and stop here."""

    text: str
    state: State | None = None
    begins: tuple[Mark, ...] = ()
    ends: tuple[Mark, ...] = ()
    dateline: bool = False


def cut_segments(
    source: str, start: int, end: int, marks: Sequence[Mark], dateline: tuple[int, int] = (0, 0)
) -> tuple[Segment, ...]:
    """Cut ``source[start:end]`` at every edge of a mark; a segment takes the gravest state above it.

    Joined, the texts are the stretch itself: nothing is lost and nothing twice. A mark that goes beyond the
    stretch is clipped, and counts as begun or ended only where it really begins or ends.
    """
    begins: dict[int, list[Mark]] = {}
    ends: dict[int, list[Mark]] = {}
    for mark in marks:
        if mark.start < end and start < mark.end > mark.start:
            begins.setdefault(max(mark.start, start), []).append(mark)
            ends.setdefault(min(mark.end, end), []).append(mark)
    edges = {start, end, *begins, *ends, *(edge for edge in dateline if start < edge < end)}
    segments: list[Segment] = []
    above: list[Mark] = []
    for first, last in pairwise(sorted(edges)):
        above = [mark for mark in above if mark not in ends.get(first, ())] + begins.get(first, [])
        segments.append(
            Segment(
                source[first:last],
                min((mark.state for mark in above), key=lambda state: state.rank, default=None),
                tuple(mark for mark in begins.get(first, ()) if mark.start == first),
                tuple(mark for mark in ends.get(last, ()) if mark.end == last),
                dateline[0] <= first and last <= dateline[1],
            )
        )
    return tuple(segments)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A quote with a few words of its paragraph on either side, on one line."""

    before: str
    quote: str
    after: str


def cut_excerpt(article: Article, start: int, end: int, around: int = 90) -> Excerpt:
    """The words around a stretch, cut between words and never across a paragraph."""
    first, last = next(
        ((part.start, part.end) for part in article.parts if part.start <= start < part.end),
        (start, end),
    )
    if article.dateline is not None and article.dateline.end <= start:
        first = max(first, article.dateline.end)
    before = article.source[max(first, start - around) : start]
    after = article.source[end : min(last, end + around)] if last > end else ""
    if start - around > first:
        before = "…" + before.partition(" ")[2]
    if end + around < last:
        after = after.rpartition(" ")[0] + "…"
    return Excerpt(_one_line(before).lstrip(), _one_line(article.source[start:end]), _one_line(after).rstrip())


def _one_line(text: str) -> str:
    return _SPACE.sub(" ", text)


_WORD = re.compile(r"\w+")


def mark_shared(text: str, other: str, words: int = 5) -> tuple[tuple[str, bool], ...]:
    """The text in runs, each with whether the other has it too, word for word, for ``words`` words or more.

    >>> mark_shared("Then the old mill on the river burned.", "The old mill on the river stands.")
    (('Then ', False), ('the old mill on the river', True), (' burned.', False))
    """
    spans = [match.span() for match in _WORD.finditer(text)]
    mine = [text[a:b].lower() for a, b in spans]
    theirs = [match[0].lower() for match in _WORD.finditer(other)]
    known = {tuple(theirs[i : i + words]) for i in range(len(theirs) - words + 1)}
    runs: list[tuple[int, int]] = []
    for i in range(len(mine) - words + 1):
        if tuple(mine[i : i + words]) in known:
            first, last = spans[i][0], spans[i + words - 1][1]
            if runs and first <= runs[-1][1]:
                runs[-1] = (runs[-1][0], last)
            else:
                runs.append((first, last))
    pieces: list[tuple[str, bool]] = []
    position = 0
    for first, last in runs:
        if first > position:
            pieces.append((text[position:first], False))
        pieces.append((text[first:last], True))
        position = last
    if position < len(text):
        pieces.append((text[position:], False))
    return tuple(pieces)
