"""Every date expression that news uses, read from text: where it stands and what it says.

Reading needs no calendar and no clock: ``resolve`` turns what was read into days.
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.values.date_forms import DateExpression
from copydesk.values.date_grammar import read_chain
from copydesk.values.date_points import Reading, Settings
from copydesk.values.date_resolution import Resolved, resolve
from copydesk.values.date_starts import may_begin
from copydesk.values.date_tokens import Tokens, cut_tokens, find_windows
from copydesk.values.date_traits import is_explicit, needs_anchor
from copydesk.values.tense import looks_back, looks_forward

__all__ = ["DateExpression", "Resolved", "looks_back", "looks_forward", "read_dates", "resolve"]


def read_dates(
    text: str,
    start: int = 0,
    end: int | None = None,
    *,
    bare_year: bool = False,
    day_first: bool | None = None,
) -> list[DateExpression]:
    """The expressions of time in ``text[start:end]``, longest first, in order, none overlapping.

    ``text`` is normalised (straight quotes, plain spaces, "-" for dashes) with its case kept. With
    ``bare_year`` a year without a cue is read too ("2018 summit"). ``day_first`` settles "04/11/2024":
    ``None`` leaves it read and unresolved.

    >>> [found.text for found in read_dates("They met on July 3-4, 2024, on Route 2018.")]
    ['July 3-4, 2024']
    """
    end = len(text) if end is None else min(end, len(text))
    settings = Settings(bare_year, day_first)
    return [
        _express(text, tokens, at, reading)
        for left, right in find_windows(text, start, end)
        for tokens in (cut_tokens(text, left, right),)
        for at, reading in _read_window(tokens, settings)
    ]


def _read_window(tokens: Tokens, settings: Settings) -> Iterator[tuple[int, Reading]]:
    at = 0
    while at < tokens.count:
        chain = read_chain(tokens, at, settings) if may_begin(tokens, at) else []
        yield from chain
        at = chain[-1][1].end if chain else at + 1


def _express(text: str, tokens: Tokens, at: int, reading: Reading) -> DateExpression:
    first, last = tokens.starts[at], tokens.ends[reading.end - 1]
    form = reading.form
    return DateExpression(first, last, text[first:last], form, is_explicit(form), needs_anchor(form), reading.hedge)
