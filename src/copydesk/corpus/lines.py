"""Lines, blocks and paragraphs: where a source breaks, as offsets into it."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.patterns import re

Span = tuple[int, int]

_BREAK = re.compile(r"\r\n|[\n\r\u2028\u2029]")
_BULLET = re.compile(r"[*•‣▪◦·●■](?!\*)|[-–—+]\s|\(?\d{1,2}[.)]\s")

# A line that a mail program or an editor wrapped is neither much shorter nor longer than this.
_SHORTEST_WRAPPED, _LONGEST_WRAPPED = 40, 100


def lines(source: str, start: int, end: int) -> Iterator[Span]:
    """The lines of a stretch without surrounding blanks; an empty line is an empty span."""
    at = start
    for found in _BREAK.finditer(source, start, end):
        yield trimmed(source, at, found.start())
        at = found.end()
    yield trimmed(source, at, end)


def trimmed(source: str, start: int, end: int) -> Span:
    """The span without the blanks at its ends."""
    text = source[start:end]
    start += len(text) - len(text.lstrip())
    return start, max(start, start + len(text.strip()))


def is_bullet(source: str, start: int, end: int) -> bool:
    """Whether a line begins with the mark of a list: "* During", "•", "- ", "2. "."""
    return _BULLET.match(source, start, end) is not None


def paragraphs(source: str, block: list[Span], *, wraps: bool) -> Iterator[Span]:
    """The paragraphs of a block of lines: each line one, or all of them one where they were wrapped.

    Bullets begin a paragraph in any case. ``wraps`` says that the format joins lines (Markdown).
    """
    run: list[Span] = []
    for line in block:
        if run and is_bullet(source, *line):
            yield from _join(run, wraps)
            run = []
        run.append(line)
    yield from _join(run, wraps)


def _join(run: list[Span], wraps: bool) -> Iterator[Span]:
    lengths = [end - start for start, end in run]
    if len(run) > 1 and (wraps or (max(lengths) <= _LONGEST_WRAPPED and min(lengths[:-1]) >= _SHORTEST_WRAPPED)):
        yield run[0][0], run[-1][1]
    else:
        yield from run
