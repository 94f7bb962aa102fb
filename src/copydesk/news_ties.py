"""What ties a sentence to the edition of the news: its place in the piece, its days, its tense.

A number that another edition bears is an error where a sentence speaks of the news ("attended the 23rd summit here
on Monday"), and history elsewhere ("the 23rd summit had ended in discord").
"""

from __future__ import annotations

from copydesk.event_use import EventUse
from copydesk.model import PartKind, Period, Precision
from copydesk.patterns import regex
from copydesk.reading import Reading

# Who is at an edition within so many days of the day of a sentence is at that one.
_TRAVEL = 2
_NOW = regex.compile(
    r"\b(?:here|today|tonight|tomorrow|now|this\s+(?:week|weekend|year|time|morning|afternoon)|current|ongoing|upcoming"
    r"|forthcoming|will|is|are|has|have)\b"
)
_AT_IT = regex.compile(
    r"\b(?:attend\w*|address\w*|chair\w*|open\w*|clos\w+|preside\w*\s+over|(?:take|takes|took|taking)\s+part\s+in|"
    r"participat\w+\s+in|speak\w*\s+at|spoke\s+at|host\w*|join\w*|(?:at|during|for)|sidelines\s+of|margins\s+of)\s+"
    r"(?:the\s+|its\s+|their\s+)?(?:[\w-]+\s+){0,2}$"
)
_ONCE = regex.compile(
    r"\b(?:had|last|previous|previously|earlier|once|former|then|ago|since|predecessor|history|recall\w*|before|that\s+of"
    r"|compared|than|against|versus|(?:up|down)\s+from)\b"
)
_INDEFINITE = regex.compile(r"\b(?:an?|any|every|future|holding)\s+(?:[\w-]+\s+){0,2}$")


def is_tied_to_news(reading: Reading, use: EventUse, when: Period | None) -> bool:
    """Whether a sentence speaks of the edition of the piece's days (``when``) and of no other one.

    So do the headline, the lead and captions; a clause that says "here", "today", "will" or gives a day of the
    event; and one by which people are at it: "attended the 25th summit". History tells of other numbers.
    """
    if reading.sentence.part is not PartKind.BODY or not is_below_the_lead(reading):
        return True
    clause = reading.clause_at(use.start)
    around = [t for t in reading.dates if clause.start <= t.start < clause.end]
    if around:
        return when is not None and any(
            t.period.precision is Precision.DAY and t.period.distance(when) <= _TRAVEL for t in around
        )
    if _NOW.search(reading.text, clause.start, clause.end):
        return not _ONCE.search(reading.text, clause.start, clause.end)
    start = use.start if use.ordinal is None else min(use.start, use.ordinal.start)
    before = reading.gap(max(clause.start, start - 60), start)
    return _AT_IT.search(before) is not None and not _ONCE.search(reading.text, clause.start, clause.end)


def is_below_the_lead(reading: Reading) -> bool:
    """Whether a sentence of the body comes after its first."""
    earlier = reading.copy.readings[: reading.order]
    return any(r.sentence.part is PartKind.BODY for r in earlier)


def is_indefinite(reading: Reading, use: EventUse) -> bool:
    """Whether the words mean any edition: "the right to hold a summit in Munich"."""
    before = _INDEFINITE.search(reading.text, max(reading.sentence.start, use.start - 40), use.start)
    return before is not None and use.ordinal is None and use.year is None and not use.dates
