"""How a rung is told: raised to, left, once held or held now, and since when.

"Raised to a partnership in May", "until now a listed vendor", "a status it had held since July".
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from copydesk.edges import first_unit
from copydesk.entries import Sort
from copydesk.kinds.figure_parts import phrases
from copydesk.kinds.level_judging import FROM, PAST, TO
from copydesk.mentions import Mention
from copydesk.model import AsOf, Period, Precision
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.text import fold
from copydesk.timing import Timed
from copydesk.vocabulary import rungs, stance

_RAISE = regex.compile(rf"\b(?:{'|'.join(sorted(rungs.RAISING))})\w*|\b(?:an?|the)\s+upgrade\b", regex.I)
_ENTER = regex.compile(rf"\b(?:{'|'.join(sorted(rungs.ENTERING))})\w*\b", regex.I)
_FROM = regex.compile(r"\bfrom\s+(?:(?:the|an?)\s+)?(?:(?:level|status|rank)\s+of\s+(?:an?\s+)?)?$", regex.I)
_TO = regex.compile(
    r"\b(?:to|into|as)\s+(?:(?:the|an?|their)\s+)?(?:(?:level|status|rank)\s+of\s+(?:(?:the|an?)\s+)?)?[\"']?$", regex.I
)
# "Sixteen years after they signed an accord, the two became allies": the accord is what they left.
_YEARS_AFTER = regex.compile(
    r"\b(?:years|decades?|months|year)\s+after\s+(?:\p{L}+\s+){1,4}?(?:\p{Ll}+ed|began|made|became)\s+(?:an?\s+|their\s+)?$"
)
_THEIR = regex.compile(r"\b(?:their|its|the|existing|current)\s+$", regex.I)
_HAD_BEEN = regex.compile(
    r"\b(?:having\s+(?:\w+\s+)?been|had\s+(?:\w+\s+)?(?:been|rested|stood|remained|enjoyed|held|maintained|kept|had)|was\s+(?:previously|formerly|until\s+then|merely)|were\s+(?:previously|formerly)|used\s+to\s+be)\b"
)
_BEFORE_THAT = regex.compile(
    r"^\W*(?:[Bb]efore\s+that|[Uu]ntil\s+then|[Uu]p\s+to\s+then|[Pp]reviously|[Ee]arlier|[Ff]ormerly)\b"
)
_SIMPLE_PAST = regex.compile(r"\b(?:was|were)\s+(?:[\p{L}-]+\s+){0,4}$")
_DATED = regex.compile(
    r"\b(?:as\s+of|since|from|effective|dates?\s+(?:back\s+to|from)|dating\s+(?:back\s+to|from)|dated)\s+$", regex.I
)
# "A framework accord with Peru, concluded in May 2020", "an agreement which dates from 2016": the day of the step.
_CONCLUDED = regex.compile(
    rf"(?:^|[,\s])(?:(?:which|that)\s+)?(?:(?:had\s+been|has\s+been|was|were)\s+)?(?:first\s+)?(?:{phrases(rungs.CONCLUDING)})"
    r"(?:\s+\w+ly)?\s+(?:back\s+)?(?:in|on|from|to)\s+$"
)
_JOINS_ANOTHER = regex.compile(r"\band\s+(?:(?:an?|the|two|three|several|other)\s|\d)")
# "A day after the two had formed a partnership": by the day that the sentence tells, the step was taken.
_PLUPERFECT = regex.compile(r"\bhad\s+(?:\w+\s+)?$")
_UNTIL_NOW = regex.compile(r"^\W*(?:[Uu]ntil|[Uu]p\s+to)\s+now\b|^\W*[Hh]itherto\b")
REPLACED = regex.compile(rf"\b(?:{phrases(rungs.REPLACING)})\s+(?:[\p{{L}}-]+\s+){{0,4}}$", regex.I)
_UNTIL = regex.compile(r"\b(?:until|till|through|before)\s+$", regex.I)
_REPORTED = regex.compile(rf"\b(?:{phrases(stance.REPORTING)})\s+(?:on\s+)?$", regex.I)
# "In March, two months after they became allies": the date is of something else.
_COUNTED_FROM = regex.compile(r"\b(?:after|before)\b")
# Between a rung and "since": somebody else's clause begins.
_ELSEWHERE = regex.compile(
    r"[\";:]|\bwho\b|\bwhat\b|\b(?:above|below|than)\b|\.\s|\b(?:and|but)\s+(?:\p{L}+\s+){1,4}(?:is|was|has|have|had)\b"
)
_ENTERING_WORDS = 7
_DIRECT = regex.compile(r"\s+(?:in|on)\s+")
# "Signed a statement on deepening the partnership": the rung is an old one.
_GOES_ON = regex.compile(rf"\b(?:{'|'.join(sorted(rungs.CONTINUING))})\w*|\bfurther\b", regex.I)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a rung is told: the move, its times, and the date of the step where one is stated."""

    move: str | None
    as_of: AsOf
    also: tuple[AsOf, ...] = ()
    since: Timed | None = None


def end_of_unit(period: Period) -> date | None:
    """The last day of the month, year or season that "since" counts from."""
    unit = first_unit(period)
    if unit is None or unit.latest is not None:
        return None if unit is None else unit.latest
    days = {Precision.WEEK: 7, Precision.QUARTER: 92, Precision.SEASON: 92}
    return None if unit.earliest is None else unit.earliest + timedelta(days=days.get(period.precision, 1) - 1)


def _words_before(reading: Reading, timed: Timed) -> str:
    """The few words before a date, the date's own "since" included."""
    first = regex.match(r"(?:since|from|starting(?:\s+in)?|as\s+of|until|till|before)\s+", timed.text, regex.I)
    return reading.gap(max(reading.sentence.start, timed.start - 24), timed.start + (first.end() if first else 0))


def is_dated(reading: Reading, timed: Timed) -> bool:
    """Whether the words before a date make it a beginning: "since 2020", "as of May", "dating back to 2016"."""
    return _DATED.search(_words_before(reading, timed)) is not None


def standing_of(reading: Reading, rung: Mention) -> Standing:
    """How the rung is told: raised to, left, once held, or held now."""
    clause = reading.clause_at(rung.start)
    before = reading.gap(reading.sentence.start, rung.start)
    since = _since(reading, rung)
    move = _move(reading, rung, before)
    reached = _reached_before(reading, rung, before)
    if reached is not None:
        return Standing(PAST, reached)
    if move == FROM:
        return Standing(FROM, _when(since) or reading.copy.default, since=since)
    if move == TO:
        when = since or _step_day(reading, rung)
        return Standing(TO, _when(when) or reading.copy.default, (reading.copy.default,), since=when)
    if _BEFORE_THAT.match(before):
        return Standing(PAST, _just_before(reading) or reading.copy.default, since=since)
    if _HAD_BEEN.search(reading.gap(clause.start, rung.start)):
        since = since or _opening_since(reading, rung)
        return Standing(PAST, _when(since) or reading.copy.default, since=since)
    ended = next(
        (d for d in reading.dates if 0 <= d.start - rung.end < 60 and _UNTIL.search(_words_before(reading, d))), None
    )
    if ended is not None:
        return Standing(PAST, ended.as_of)
    dates = [d for d in reading.dates_near(rung.start) if not d.forward and d.period.latest is not None]
    if _SIMPLE_PAST.search(before):
        return Standing(PAST, dates[0].as_of if dates else reading.copy.default)
    if since is not None and _rises_behind(reading, rung, since):
        return Standing(PAST, _when(since) or reading.copy.default, since=since)
    if since is None and (dated := _in_a_row(reading, rung)) is not None:
        return Standing(TO, dated.as_of, (reading.copy.default,), since=dated)
    begun = _when(since)
    return Standing(None, reading.copy.default, () if begun is None else (begun,), since)


def _rises_behind(reading: Reading, rung: Mention, since: Timed) -> bool:
    """Whether a rung held since a time is left in the same sentence: "X, an ally since 2016, became a full partner"."""
    following = [m.start for m in reading.of_sort(Sort.LEVEL) if m.start > since.end]
    behind = reading.gap(since.end, min(following)) if following else ""
    return behind.startswith(",") and any(p.search(behind) for p in (_RAISE, _ENTER))


def _beside(reading: Reading, rung: Mention) -> Timed | None:
    """The date right behind a rung: "a strategic partnership in 2012"."""
    for timed in reading.dates:
        if timed.start >= rung.end and not timed.forward and _DIRECT.fullmatch(reading.gap(rung.end, timed.start)):
            return timed
    return None


def _in_a_row(reading: Reading, rung: Mention) -> Timed | None:
    """The date of one of several steps: "a constructive partnership in 1994, a strategic partnership in 1996"."""
    dated = [m for m in reading.of_sort(Sort.LEVEL) if _beside(reading, m) is not None]
    return _beside(reading, rung) if len({m.start for m in dated}) > 1 else None


def _reached_before(reading: Reading, rung: Mention, before: str) -> AsOf | None:
    """The day by which a rung had been reached: "in February, three months after the two had become allies"."""
    clause = reading.clause_at(rung.start)
    entered = [*_ENTER.finditer(before, clause.start - reading.sentence.start)]
    entered += _RAISE.finditer(before, clause.start - reading.sentence.start)
    if not entered or not _PLUPERFECT.search(before[: max(entered, key=lambda m: m.start()).start()]):
        return None
    told = [d for d in reading.dates if d.end <= rung.start and not d.forward and not d.loose]
    if not told or any(d.start >= rung.end for d in reading.dates) or told[-1].period.latest is None:
        return None
    counted = _COUNTED_FROM.search(reading.text, told[-1].end, rung.start)
    return told[-1].as_of if counted is not None and counted.group() == "after" else None


def _when(timed: Timed | None) -> AsOf | None:
    if timed is None:
        return None
    first = timed.period.earliest
    if timed.period.latest is None and first is not None:
        last = end_of_unit(timed.period)
        return replace(timed.as_of, period=Period(first, last, timed.period.precision))
    return timed.as_of


def _move(reading: Reading, rung: Mention, before: str) -> str | None:
    """Where the words lead: to this rung, from it, or nowhere."""
    raised = list(_RAISE.finditer(before))
    rest = reading.gap(rung.end, reading.sentence.end)
    leads_on = any(m.start > rung.start for m in reading.of_sort(Sort.LEVEL))
    if _FROM.search(before) and (raised or leads_on or _RAISE.search(rest)):
        return FROM
    if _YEARS_AFTER.search(before) and leads_on and raised_behind(reading, rung):
        return FROM
    if REPLACED.search(before) or _UNTIL_NOW.match(before):
        return FROM
    moved = [*raised, *_ENTER.finditer(before)]
    if moved and _THEIR.search(before) and leads_on and len(before[max(m.end() for m in moved) :].split()) <= 3:
        return FROM
    if _TO.search(before) and (raised or any(m.end < rung.start for m in reading.of_sort(Sort.LEVEL))):
        return TO
    clause = reading.clause_at(rung.start)
    entered = list(_ENTER.finditer(reading.text, clause.start, rung.start))
    gap = reading.gap(entered[-1].start(), rung.start) if entered else ","
    if "," not in gap and " by " not in gap and len(gap.split()) <= _ENTERING_WORDS and not _GOES_ON.search(gap):
        return TO
    return None


def raised_behind(reading: Reading, rung: Mention) -> bool:
    """Whether the words behind a rung, up to the next one, climb to that: "X, A and B became allies"."""
    following = min(m.start for m in reading.of_sort(Sort.LEVEL) if m.start > rung.start)
    return bool(_RAISE.search(reading.text, rung.end, following) or _ENTER.search(reading.text, rung.end, following))


def _since(reading: Reading, rung: Mention) -> Timed | None:
    """The date behind a rung that says since when: "since 2020", "a status it had held since July"."""
    following = [m.start for m in reading.of_sort(Sort.LEVEL) if m.start > rung.start]
    last = min(following, default=reading.sentence.end)
    for timed in reading.dates:
        gap = reading.gap(rung.end, max(rung.end, timed.start))
        if rung.end <= timed.start < last and dates_it(reading, rung, timed) and not _ELSEWHERE.search(gap):
            return timed
    return None


def dates_it(reading: Reading, rung: Mention, timed: Timed) -> bool:
    """Whether a date is that of the step: "since May", "as of 2020", "concluded in June".

    A treaty is in force from another day than that of its signature: of one, only the first counts.
    """
    if is_dated(reading, timed):
        return True
    gap = reading.gap(rung.end, max(rung.end, timed.start))
    if _CONCLUDED.search(gap) is None or _JOINS_ANOTHER.search(gap):
        return False
    return fold(reading.gap(rung.start, rung.end)).rsplit(" ", 1)[-1] not in rungs.TREATIES


def _opening_since(reading: Reading, rung: Mention) -> Timed | None:
    """ "Since 2010 it had been …": the date that opens the sentence."""
    before = [d for d in reading.dates if d.end <= rung.start]
    first = before[0] if before else None
    if first is None or not regex.fullmatch(r"\W*Since\s+", _words_before(reading, first)):
        return None
    return first


def _step_day(reading: Reading, rung: Mention) -> Timed | None:
    """The date of the step itself: the finest of the clause, the nearest of those; not the day of a report."""
    beside = _beside(reading, rung)
    if beside is not None:
        return beside
    clause = reading.clause_at(rung.start)
    others = [m.start for m in reading.of_sort(Sort.LEVEL) if m is not rung]
    dates = [
        d
        for d in reading.dates
        if not d.loose
        and not (d.end <= rung.start and _COUNTED_FROM.search(reading.text, d.end, rung.start))
        and not any(o < d.start < rung.start or rung.end <= o < d.start for o in others)
        and (clause.start <= d.start < clause.end or d.start < rung.start)
        and not (d.start >= rung.end and _ELSEWHERE.search(reading.gap(rung.end, d.start)))
        and not _REPORTED.search(reading.gap(max(reading.sentence.start, d.start - 20), d.start))
    ]

    def order(timed: Timed) -> tuple[bool, int, int]:
        return (timed.forward, timed.period.precision, abs(timed.start - rung.start))

    return min(dates, key=order, default=None)


def _just_before(reading: Reading) -> AsOf | None:
    """The day before the time told of in the sentence before: "Before that it was …"."""
    previous = reading.previous_time
    if previous is None or previous.earliest is None:
        return None
    day = previous.earliest - timedelta(days=1)
    return AsOf(Period(day, day), None, None, "just before the time told of", explicit=True)
