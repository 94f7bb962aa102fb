"""An article's text with its claims beneath the lines that make them: how the desk read it, and why."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from copydesk.model import AsOf, Claim, Comparison, Mood, Review, Verdict
from copydesk.output.listing import ROLES
from copydesk.output.shelf import Shelf
from copydesk.output.style import PLAIN, Style
from copydesk.phrasing import say_value
from copydesk.problems import visible

_WIDTH = 100
_GLYPHS = {
    Verdict.AGREES: "✓",
    Verdict.CONTRADICTS: "✗",
    Verdict.UNCLEAR: "?",
    Verdict.UNCOVERED: "○",
}
_Numbered = tuple[int, Claim, Comparison]


def annotate(review: Review, shelf: Shelf, style: Style = PLAIN) -> Iterator[str]:
    """The lines of the text, each claim's words in ⟦brackets⟧ with its number, and the claims below."""
    source = review.article.source
    yield style.paint(visible(shelf.place_of(review.article.path)), "strong") + _day(review)
    numbered = [(number, *pair) for number, pair in enumerate(review.judged, 1)]
    gutter = len(str(source.count("\n") + 1))
    start = 0
    for number, text in enumerate(source.split("\n"), 1):
        end = start + len(text)
        here = [row for row in numbered if start <= row[1].start <= end]
        if text.strip() or here:
            yield from _line(number, text, start, here, gutter, style)
        for row in here:
            yield from _claim(row, shelf, gutter, style)
        start = end + 1


def _day(review: Review) -> str:
    day = review.article.day
    return ", undated" if day is None else f", {day.isoformat()}"


def _line(number: int, text: str, start: int, here: Sequence[_Numbered], gutter: int, style: Style) -> Iterator[str]:
    """One line of the source, wrapped, behind a gutter so that nothing in it is taken for a command."""
    for row, words in enumerate(textwrap.wrap(_bracketed(text, start, here), _WIDTH) or [""]):
        label = str(number) if row == 0 else ""
        yield style.fit(f"{style.paint(f'{label:>{gutter}} |', 'quiet')} {words}")


def _bracketed(text: str, start: int, here: Sequence[_Numbered]) -> str:
    """The text with brackets around each claim; where claims nest, so do the brackets."""
    marks = [(claim.start - start, 1, -claim.end, "⟦") for _, claim, _ in here]
    marks += [(min(claim.end - start, len(text)), 0, -claim.start, f"⟧{number}") for number, claim, _ in here]
    marks.sort(key=lambda mark: mark[:3])
    pieces, at = [], 0
    for place, _, _, sign in marks:
        pieces += [visible(text[at:place]), sign]
        at = place
    return "".join(pieces) + visible(text[at:].rstrip("\r"))


def _claim(row: _Numbered, shelf: Shelf, gutter: int, style: Style) -> Iterator[str]:
    number, claim, comparison = row
    margin = style.paint(f"{' ' * gutter} |", "quiet")
    verdict = style.paint(f"{_GLYPHS[comparison.verdict]} {comparison.verdict}", ROLES[comparison.verdict])
    yield style.fit(f"{margin}   {number} {verdict}  {_head(claim, shelf)}")
    for label, words in _grounds(claim, comparison):
        yield style.fit(f"{margin}       {label:<5} {visible(words)}")


def _head(claim: Claim, shelf: Shelf) -> str:
    """ "holder of museum-director: Ben Hale"."""
    registry = shelf.run.registry
    kind = f"{claim.kind} {claim.metric}" if claim.metric else claim.kind
    about = f" of {claim.subject}" if claim.subject else ""
    return visible(f"{kind}{about}: {say_value(claim.value, registry)}")


def _grounds(claim: Claim, comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Time and its anchor, fact, tier, reason: each said if there is something to say."""
    yield "time", _time(claim.as_of)
    yield "tie", f"{claim.tier.name.lower()}: {claim.binding}"
    if comparison.fact is not None:
        yield "fact", f"{comparison.fact.id} ({comparison.fact.location})"
        yield "held", comparison.registry
    if claim.mood is not Mood.ASSERTED:
        yield "mood", str(claim.mood)
    if claim.attribution:
        yield "word", f"of {claim.attribution}"
    why = dict.fromkeys(part for part in (comparison.message, comparison.note, claim.doubt) if part)
    why.pop(claim.as_of.reason, None)
    for reason in why:
        yield "why", reason


def _time(as_of: AsOf) -> str:
    if as_of.period is None:
        return f"unknown: {as_of.reason or 'the words give no time and the piece no day'}"
    period = as_of.period.edtf
    if not as_of.reason:
        return period
    return as_of.reason if as_of.expression and period in as_of.reason else f"{period}, from {as_of.reason}"
