"""What is said of a tenure: that somebody holds an office, since when, until when.

A beginning is a claim whose value is the period that it is said to lie in: "chief executive since March 2021".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from copydesk.edges import unit_of
from copydesk.kinds.holder_slots import Slot
from copydesk.kinds.holder_subjects import one_of
from copydesk.kinds.kind import claim_from
from copydesk.model import AsOf, Claim, Mood, Period
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.timing import Timed
from copydesk.values.date_forms import Bound, Range
from copydesk.vocabulary import tenures

BEGINS, ENDS, CHOSEN, LEFT = "begins", "ends", "chosen", "left"
_SINCE_WORD = regex.compile(rf"(?:[,\s(]+|\b(?:{one_of(tenures.SINCE_WORDS)})\b)*")
_FROM = regex.compile(r"\bfrom\s+$")
_ASIDE_OPENS = regex.compile(
    r",\s+(?:who|which|whose|where|\p{Ll}{2,}ed|set\s+up|built|born|made|held|begun|first)\b[^,;:\"()]*$"
)
# "Which you launched in 2006, having signed it with": still the aside.
_GOES_ON = regex.compile(r",\s+(?:\p{Ll}+ing|and|or|but|who|which)\b")
_UP_TO = regex.compile(r"\b(?:before|prior\s+to)\b")
_PROVISIONAL = regex.compile(rf"\b(?:{one_of(tenures.PROVISIONAL)})\b", regex.I)


@dataclass(frozen=True, slots=True)
class Said:
    """What a sentence says of one person: the office, with the words that say so."""

    person: str
    slot: Slot
    start: int
    end: int
    title: str


def holds(
    reading: Reading, said: Said, times: tuple[AsOf, ...], *, doubt: str | None = None, mood: Mood = Mood.ASSERTED
) -> Claim:
    """The claim that somebody holds an office at one of these times."""
    return claim_from(
        reading,
        "holder",
        said.start,
        said.end,
        subject=said.slot.office,
        value=said.person,
        tier=said.slot.tier,
        binding=said.slot.reason,
        as_of=times[0],
        also=times[1:],
        qualifier=said.title,
        who=said.slot.who,
        mood=mood,
        doubt=doubt,
    )


def times_of(reading: Reading, at: int, said: Said | None = None) -> tuple[AsOf, ...]:
    """Every time that a holder is named for, the likeliest first: the article's day, and what the sentence tells of.

    A time that lasts until now ("since 2022") and a day to come are none at which anybody is said to hold an office;
    nor is that of an aside ("the fund, set up in 2003, whose president"), unless the one ``said`` held it then.
    """
    found = [] if reading.copy.default.period is None else [reading.copy.default]
    clause = reading.clause_at(at)
    dates = sorted(reading.dates, key=lambda t: (not clause.start <= t.start < clause.end, abs(t.start - at)))
    dates = [t for t in dates if t.period.latest is not None and t.period.earliest is not None and not t.forward]
    dates = [t for t in dates if said is None or not _is_aside(reading, t, at) or _held_then(reading, said, t.period)]
    found += [t.as_of for t in dates if not any(_is_within(other.period, t.period) for other in dates)]
    told = [t for r in reading.copy.paragraph(reading.sentence.paragraph) if r.order < reading.order for t in r.dates]
    if told and told[-1].period.latest is not None and told[-1].period.earliest is not None and not told[-1].forward:
        found.append(AsOf(told[-1].period, None, None, "the time told of just before", explicit=False))
    return tuple(dict.fromkeys(found)) or (reading.copy.default,)


def _is_aside(reading: Reading, timed: Timed, at: int) -> bool:
    """Whether a date stands in a relative clause or participle that is closed before the words at an offset."""
    closed = timed.end < at and "," in reading.gap(timed.end, at)
    if not closed or _GOES_ON.search(reading.text, timed.end, at):
        return False
    return _ASIDE_OPENS.search(reading.text, reading.sentence.start, timed.start) is not None


def _held_then(reading: Reading, said: Said, when: Period) -> bool:
    """Whether the one of whom it is said held the office then, or may have: one of whom we hold no office at all."""
    tenures_held = reading.registry.valued("holder", said.person)
    return not tenures_held or any(
        fact.subject == said.slot.office and fact.valid.overlaps(when) for fact in tenures_held
    )


def _is_within(fine: Period, coarse: Period) -> bool:
    """Whether one date only says more finely what another says: "last year's fair, on Nov. 4, 2024"."""
    return fine.precision < coarse.precision and coarse.contains(fine)


def told_then(reading: Reading, at: int, *, anywhere: bool = False) -> tuple[AsOf, ...]:
    """The past days that a clause, or the whole sentence, tells of: "in 2020, when Terranova was coach".

    "He was minister before he moved to the bank in May" tells of any time before. Of a time that lasts until now
    ("since June 2016, when he was president") it is the beginning.
    """
    clause = reading.clause_at(at)
    found = []
    for timed in sorted(reading.dates, key=lambda t: abs(t.start - at)):
        first, last = timed.period.earliest, timed.period.latest
        if timed.forward or first is None or not (anywhere or clause.start <= timed.start < clause.end):
            continue
        period = timed.period if last is not None else unit_of(first, timed.period.precision, timed.period.approximate)
        if _UP_TO.search(reading.text, at, max(at, timed.start)):
            period = Period(None, period.latest, period.precision, period.approximate)
        found.append(replace(timed.as_of, period=period))
    return tuple(found)


_LATE = 6


def told_of_late(reading: Reading) -> tuple[AsOf, ...]:
    """The last time told of in the sentences before: a name that we do not know may be one of history."""
    for other in reversed(reading.copy.readings[max(0, reading.order - _LATE) : reading.order]):
        past = [
            t.period
            for t in other.dates
            if t.period.earliest is not None and t.period.latest is not None and not t.forward
        ]
        if past:
            return (AsOf(past[-1], None, None, "the time told of just before", explicit=False),)
    return ()


def boundary(reading: Reading, said: Said, timed: Timed, which: str, period: Period | None = None) -> Claim:
    """The claim that a tenure begins or ends at a time; ``said.slot.office`` may be ``None``: any of the person's."""
    doubt = (
        "an interim tenure may count"
        if _PROVISIONAL.search(reading.gap(reading.sentence.start, reading.sentence.end))
        else None
    )
    if timed.loose:
        doubt = "it is not certain from which day the words count"
    return claim_from(
        reading,
        "holder",
        min(said.start, timed.start),
        max(said.end, timed.end),
        subject=said.slot.office,
        value=period or timed.period,
        tier=said.slot.tier,
        binding=said.slot.reason,
        as_of=timed.as_of,
        qualifier=which,
        who=said.person,
        doubt=doubt,
    )


def since(reading: Reading, said: Said, at: int) -> Iterator[Claim]:
    """The beginning or end told right behind an offset: "in office since last April", "from 2015 until 2022"."""
    timed = next((t for t in reading.dates if t.start >= at), None)
    if timed is None or not _SINCE_WORD.fullmatch(_FROM.sub("", reading.gap(at, timed.start))):
        return
    form, period = timed.expression.form, timed.period
    counted = isinstance(form, Bound | Range) or _FROM.search(reading.gap(at, timed.start)) is not None
    if not counted:
        return
    if period.earliest is not None:
        yield boundary(reading, said, timed, BEGINS, replace(period, latest=None, extended=False))
    if period.latest is not None and isinstance(form, Bound | Range):
        yield boundary(reading, said, timed, ENDS, replace(period, earliest=None, extended=False))


def tenure_told(reading: Reading, at: int) -> Period | None:
    """The closed tenure told right behind an offset: "who was chief executive from 2015 until 2022"."""
    timed = next((t for t in reading.dates if t.start >= at), None)
    if timed is None or timed.period.latest is None or not isinstance(timed.expression.form, Bound | Range):
        return None
    return timed.period if _SINCE_WORD.fullmatch(reading.gap(at, timed.start)) else None


def title_of(reading: Reading, slot: Slot) -> str:
    """What an office is called in words."""
    return "head" if slot.office is None else reading.registry.subjects[slot.office].name.lower()
