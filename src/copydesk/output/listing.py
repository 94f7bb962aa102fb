"""Every claim on one line: where, verdict, kind, words, value, time, fact."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.model import Claim, Comparison, Verdict
from copydesk.output.shelf import Shelf
from copydesk.output.style import PLAIN, Style
from copydesk.phrasing import say_value
from copydesk.problems import visible
from copydesk.text import Lines

ROLES = {
    Verdict.AGREES: "good",
    Verdict.CONTRADICTS: "error",
    Verdict.UNCLEAR: "warning",
    Verdict.UNCOVERED: "quiet",
}


def render_claims(shelf: Shelf, style: Style = PLAIN) -> Iterator[str]:
    """One line a claim, in reading order: "seeds/a.txt:3:9: agrees holder: "Director Ben Hale" is …"."""
    for review in shelf.run.reviews:
        lines = Lines(review.article.source)
        where = visible(shelf.place_of(review.article.path))
        for claim, comparison in review.judged:
            line, column = lines.place(claim.start)
            yield style.fit(f"{where}:{line}:{column}: {_said(claim, comparison, shelf, style)}")


def _said(claim: Claim, comparison: Comparison, shelf: Shelf, style: Style) -> str:
    verdict = style.paint(str(comparison.verdict), ROLES[comparison.verdict])
    period = claim.as_of.period
    when = "" if period is None else f", as of {period.edtf}"
    value = say_value(claim.value, shelf.run.registry)
    grounds = comparison.fact.id if comparison.fact is not None else comparison.note
    return visible(f'{claim.kind}: "{claim.quote}" is {value}{when} ({grounds})').join((f"{verdict} ", ""))
