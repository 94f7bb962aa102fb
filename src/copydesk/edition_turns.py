"""The edition to come and the last one: "preparations for the forum", "his recent visit for the forum".

What people will do at an event they do at the next one; a year between two editions that follow each other has none.
"""

from __future__ import annotations

from itertools import pairwise

from copydesk.edition_facts import is_later, number_of, when_of
from copydesk.event_use import EventUse
from copydesk.model import Period, Precision
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.timing import Timed
from copydesk.values.date_traits import is_floating

# "Preparations for the summit", "the upcoming summit": the first one after the piece's day.
_UP_NEXT = regex.compile(
    r"\b(?:upcoming|forthcoming|(?:preparations?|prepar(?:e|es|ed|ing))\s+for|(?:run|lead)-up\s+to|(?:built|ready|readiness)\s+for"
    r"|ahead\s+of|eve\s+of)\s+(?:the\s+|its\s+|their\s+)?(?:[\w'-]+\s+){0,2}$",
    regex.I,
)
# "They will meet at the summit", "agreed to take part in the forum": what is ahead is the next one.
_WILL_BE_THERE = regex.compile(
    r"\b(?:will|shall|(?:hopes?|plans?|planned|intends?|expects?|agree[ds]?|chance|opportunity|going|is|are|able|invited)\s+to)\s+"
    r"(?:(?:host|hold|attend|address|join|chair|participate\s+in|take\s+part\s+in)"
    r"|(?:meet|see|speak|talk)\b(?:(?!\b(?:had|was|were|about)\b)[^.;:]){0,40}\b(?:at|during|on\s+the\s+(?:sidelines|margins)\s+of))"
    r"\s+(?:the\s+|its\s+|their\s+)?(?:[\w'-]+\s+){0,2}$"
)
# "Your recent visit to Porto for the 9th forum", "the latest summit": the last one before the piece's day.
_RECENT = regex.compile(r"\b(?:recent|recently|latest|just-ended|just-concluded)\b[^.;:,]{0,50}$", regex.I)
_RECENTLY = 120
# "At the last summit in Porto": the one before, and nothing like "last year's" or "since the last".
_THE_LAST = regex.compile(
    r"\b(?:at|during|of)\s+(?:the|our|its|their)\s+(?:last|previous|preceding)\s+(?:[\w'-]+\s+)?$", regex.I
)


def tells_of_the_next(reading: Reading, use: EventUse) -> bool:
    """Whether the words before an event turn to the one to come: "we prepare for it", "they will meet at it"."""
    before = reading.gap(max(reading.sentence.start, use.start - 100), use.start)
    if _UP_NEXT.search(before):
        return True
    return _WILL_BE_THERE.search(before) is not None and not _tells_of_a_past_day(reading)


def _tells_of_a_past_day(reading: Reading) -> bool:
    """Whether a sentence tells of a time before the piece's day: "In 2011 they agreed to meet at the summit"."""
    day = reading.day
    return day is None or any(is_later(day, t.period) for t in reading.dates)


def coming_up(reading: Reading, use: EventUse) -> str | None:
    """The first edition after the piece's day, within some fourteen months."""
    day = reading.day
    if day is None or day.earliest is None:
        return None
    if any(
        (w := when_of(reading, e)) is not None and w.precision > Precision.DAY and w.overlaps(day) for e in use.events
    ):
        return None  # told by its year alone, this one may be to come
    later = [
        (w.earliest, e)
        for e in use.events
        if (w := when_of(reading, e)) is not None and w.earliest is not None and w.earliest > day.earliest
    ]
    if not later:
        return None
    first, event = min(later)
    return event if (first - day.earliest).days <= 430 else None


def may_come(when: Period, day: Period) -> bool:
    """Whether an event is yet to come, or may be: told by its year alone, it may be in what is left of it."""
    return is_later(when, day) or (when.precision > Precision.DAY and when.overlaps(day))


def neither_there(reading: Reading, use: EventUse, placed: list[str]) -> str | None:
    """Where the edition to come may be this year's or the one after: the first of them, if neither is there."""
    day = reading.day
    if day is None:
        return None
    whens = [(w, e) for e in use.events if (w := when_of(reading, e)) is not None]
    now = [e for w, e in whens if w.precision > Precision.DAY and w.overlaps(day)]
    later = [(w.earliest, e) for w, e in whens if w.earliest is not None and is_later(w, day)]
    if len(now) != 1 or not later or {now[0], min(later)[1]} & set(placed):
        return None
    return now[0]


def latest_before(reading: Reading, use: EventUse) -> str | None:
    """The last edition before the piece's day, where the words say that it was not long ago."""
    day = reading.day
    if day is None or _RECENT.search(reading.gap(max(reading.sentence.start, use.start - 70), use.start)) is None:
        return None
    past = [
        (w.earliest, e)
        for e in use.events
        if (w := when_of(reading, e)) is not None
        and w.earliest is not None
        and is_later(day, w)
        and w.precision <= Precision.MONTH
        and w.distance(day) <= _RECENTLY
    ]
    return max(past)[1] if past else None


def one_before(reading: Reading, use: EventUse) -> str | None:
    """The edition before the next, where the words say "the last" and the two numbers follow each other."""
    day = reading.day
    if day is None or _THE_LAST.search(reading.gap(max(reading.sentence.start, use.start - 50), use.start)) is None:
        return None
    dated = sorted((w.earliest, e, w) for e in use.events if (w := when_of(reading, e)) is not None and w.earliest)
    for (_, event, when), (_, following, later) in pairwise(dated):
        numbers = [number_of(reading, e) for e in (event, following)]
        if (
            is_later(day, when)
            and not is_later(day, later)
            and None not in numbers
            and numbers[1] == (numbers[0] or 0) + 1
        ):
            return event
    return None


def is_past_though_ahead(reading: Reading, timed: Timed) -> bool:
    """Whether a time told as one to come lies before the piece's day: "will host the forum in 2018", said in 2019."""
    day, period = reading.day, timed.period
    if day is None or day.earliest is None or period.latest is None or not timed.expression.explicit:
        return False
    return timed.forward and is_later(day, period) and not is_floating(timed.expression.form)


def between_editions(reading: Reading, use: EventUse, period: Period) -> str | None:
    """The edition before a time that lies between two editions whose numbers follow each other; or before the first."""
    dated = sorted(
        (w.earliest, number, e, w)
        for e in use.events
        if (w := when_of(reading, e)) is not None
        and w.earliest is not None
        and (number := number_of(reading, e)) is not None
    )
    if dated and dated[0][1] == 1 and is_later(dated[0][3], period):
        return dated[0][2]
    for (_, number, event, when), (_, following, _, later) in pairwise(dated):
        if following == number + 1 and is_later(period, when) and is_later(later, period):
            return event
    return None
