"""When something happened: "the forum, which ran from 3 to 5 June", "met on Monday", "was founded in 1962"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from copydesk.edges import agrees_with, first_unit, last_unit
from copydesk.edition_facts import when_of, witnessed
from copydesk.edition_turns import between_editions, is_past_though_ahead
from copydesk.editions import Target, target_for_time
from copydesk.entries import Sort
from copydesk.events import EventUse, read_events
from copydesk.events.counted import counting_readings
from copydesk.events.owning import any_of
from copydesk.kinds.kind import Kind, agree, claim_from, contradict, uncovered
from copydesk.kinds.meetings import read_lead, read_meetings
from copydesk.kinds.phases import phase_told
from copydesk.kinds.schedules import read_schedules
from copydesk.kinds.turning_points import may_be_of_an_edition, read_turning_points
from copydesk.model import AsOf, Claim, Comparison, Mood, Period, Precision, Registry
from copydesk.patterns import regex
from copydesk.phrasing import say_fact, say_period
from copydesk.reading import Reading
from copydesk.timing import Timed
from copydesk.values.date_forms import Bound
from copydesk.vocabulary import happenings

CODE = "CD105"

_BETWEEN = regex.compile(r"between\b", regex.I)

# So far behind a name its year may stand: "Winter Games Aarhus 2024".
_NAME_TAIL = 30

_OPENS = regex.compile(rf"\b(?:{any_of(happenings.OPENING)})\b")
_CLOSES = regex.compile(rf"\b(?:{any_of(happenings.CLOSING)})\b")
# "on Monday, the opening day of the forum", "Thursday, the first day of the meeting".
_DAY_OF = regex.compile(
    r",?\s+(?:the\s+)?(?:(?P<opens>opening|first)|(?P<closes>closing|last|final))\s+(?:day|night|evening)\s+of\s+$"
)
_PUT_OFF = regex.compile(
    r"\b(?:(?:had\s+been|was|were)\s+(?:originally\s+|initially\s+|first\s+)?"
    r"(?:due|scheduled|planned|slated|supposed|meant|to\s+have)"
    r"|(?:originally|initially|first)\s+set\b"
    r"|(?:postponed|rescheduled|moved|brought\s+forward|put\s+back|put\s+off|cancelled|canceled|originally|initially))\b"
)
_ANOTHER_OF_THE_SORT = regex.compile(r"\b(?:last|previous|next|earlier|following|first|second|third)\s+$", regex.I)
_ORDINAL_GAP = regex.compile(r"(?:the\s+)?(?:[\p{L}\d-]+\s+){0,2}$")


def read(reading: Reading) -> Iterator[Claim]:
    """Yield claims of when events take place and of when things came about."""
    taken: set[int] = set()
    uses = read_events(reading)
    for use in uses:
        if not use.named:
            continue
        for timed in use.dates:
            if _is_since(timed) and _is_of_series(use, timed):
                continue  # "since 2021 it has been held in May", "the first in Oslo since 2019"
            if _tells_beginning(reading, use, timed):
                continue  # "the festival started in 1947", "the games were first held in 1930"
            taken.add(timed.start)
            yield _named(reading, use, timed, _stated(reading, use, timed))
        yield from _year_in_name(reading, use)
        if not use.dates:
            yield from _day_of(reading, use, taken)
    yield from read_meetings(reading, uses, taken)
    for claim in read_turning_points(reading, taken):
        taken.add(claim.start)
        yield claim
    yield from read_schedules(reading)
    if not taken:
        yield from read_lead(reading)


def _is_since(timed: Timed) -> bool:
    form = timed.expression.form
    return isinstance(form, Bound) and form.kind == "since"


def _tells_beginning(reading: Reading, use: EventUse, timed: Timed) -> bool:
    """Whether a date is that of a turn in the life of the series: its own phrase stands between the two."""
    if use.series is None or use.ordinal is not None or timed.start < use.end or use.year is not None:
        return False
    for phrase in reading.of_sort(Sort.TURNING_POINT):
        if use.end <= phrase.start and phrase.end <= timed.start:
            told = {f.subject for key in phrase.keys for f in reading.lexicon.dated_by_phrase.get(key, ())}
            if use.series in told and not may_be_of_an_edition(reading, use.series, phrase, timed):
                return True
    return False


def _is_of_series(use: EventUse, timed: Timed) -> bool:
    """Whether a time that lasts until now is that of the series: no edition lasts for years."""
    lasting = use.series is not None and timed.period.precision >= Precision.YEAR
    return lasting or (len(use.events) > 1 and use.ordinal is None)


def _stated(reading: Reading, use: EventUse, timed: Timed) -> Period:
    """The time as the verb makes it: "opened Tuesday" is from Tuesday on, "ends on Friday" until Friday."""
    period = timed.period
    if period.earliest is None or period.latest is None or (period.extended and period.earliest != period.latest):
        return period
    first, last = (use.end, timed.start) if timed.start >= use.end else (timed.end, use.start)
    words = reading.gap(first, last)
    if timed.start >= use.end:
        words = f"{reading.gap(max(reading.clause_at(use.start).start, use.start - 24), use.start)} | {words}"
    opens, closes = _OPENS.search(words), _CLOSES.search(words)
    if bool(opens) == bool(closes):
        return period
    return replace(period, latest=None, extended=True) if opens else replace(period, earliest=None, extended=True)


def _moment(period: Period) -> Period:
    """The part of a time that finds the edition: where an open one begins or ends."""
    if period.latest is None:
        return first_unit(period) or period
    return last_unit(period) or period if period.earliest is None else period


def _named(reading: Reading, use: EventUse, timed: Timed, period: Period) -> Claim:
    target = target_for_time(reading, use, timed, _moment(period))
    if target.event is not None and _is_from_end_to_end(timed, when_of(reading, target.event)):
        period = replace(period, extended=True)
    phase = phase_told(reading, use, target.event, timed, reading.lexicon.dated_by_phrase)
    doubt = target.doubt
    to_come = timed.forward and not is_past_though_ahead(reading, timed)
    if target.event is not None and to_come and _is_news_to_come(reading, target.event):
        doubt = doubt or "announced before the event"
    if _PUT_OFF.search(reading.text, reading.sentence.start, reading.sentence.end):
        doubt = doubt or "the words tell of a plan of that time"
    if timed.loose:
        doubt = doubt or "it is not certain from which day the words count"
    if use.series is None and _ANOTHER_OF_THE_SORT.search(reading.text, reading.sentence.start, use.start):
        doubt = doubt or "the words may tell of another one of the sort"
    negated = reading.mood(timed.start, timed.end) is Mood.NEGATED
    return claim_from(
        reading,
        "date",
        timed.start,
        timed.end,
        subject=target.event,
        value=period if phase is None else timed.period,
        tier=target.tier,
        binding=target.how,
        as_of=timed.as_of,
        qualifier=None if phase is None else phase.qualifier,
        who=use.series,
        mood=Mood.NEGATED if negated else Mood.ASSERTED,
        doubt=doubt,
    )


def _is_from_end_to_end(timed: Timed, held: Period | None) -> bool:
    """Whether "between May 3 and 6" states both ends of an event and not a stretch in which it falls somewhere.

    It does where one end is right, or where the event goes beyond the stretch.
    """
    said = timed.period
    if held is None or not _BETWEEN.match(timed.text) or None in (held.earliest, held.latest):
        return False
    one_right = (said.earliest == held.earliest) != (said.latest == held.latest)
    return one_right or not _is_within(held, said)


def _is_within(inner: Period, outer: Period) -> bool:
    parts = (inner.earliest, inner.latest, outer.earliest, outer.latest)
    a, b, first, last = parts
    return a is not None and b is not None and first is not None and last is not None and first <= a and b <= last


def _is_news_to_come(reading: Reading, event: str) -> bool:
    """Whether a fact may have been overtaken: a piece that looks ahead by more than half a year may be put off."""
    when, day = when_of(reading, event), reading.day
    return when is not None and day is not None and when.distance(day) > 200


def _day_of(reading: Reading, use: EventUse, taken: set[int]) -> Iterator[Claim]:
    """ "on Tuesday, the opening day of the 13th forum": the first day of the event, or the last."""
    for timed in reading.dates:
        if timed.end > use.start or timed.start in taken:
            continue
        gap = reading.gap(timed.end, use.start)
        match = _DAY_OF.search(_ORDINAL_GAP.sub("", gap)) if len(gap) < 80 else None
        if match is None or match.start() != 0:
            continue
        taken.add(timed.start)
        opens = match.group("opens") is not None
        period = replace(timed.period, latest=None, extended=True)
        if not opens:
            period = replace(timed.period, earliest=None, extended=True)
        yield _named(reading, use, timed, period)


def _year_in_name(reading: Reading, use: EventUse) -> Iterator[Claim]:
    """ "the 18th summit of 2018", "2018 SCO summit": the year is judged by what else names the edition.

    That is its number, its place, or two of number, place and days ("the 2018 summit took place in Oslo on May 3");
    and no edition is of a year between two that follow each other.
    """
    period = use.year
    if period is None:
        return
    target = _by_the_rest(reading, use, period)
    base = max(reading.sentence.start, use.start - 40)
    match = regex.search(rf"\b{period.edtf}\b", reading.gap(base, min(reading.sentence.end, use.end + _NAME_TAIL)))
    if match is None or target is None:
        return
    yield claim_from(
        reading,
        "date",
        base + match.start(),
        base + match.end(),
        subject=target.event,
        value=period,
        tier=target.tier,
        binding=target.how,
        as_of=AsOf(period, period.edtf, None, "the year in the event's name", explicit=True),
        who=use.series,
        doubt=target.doubt,
    )


def _by_the_rest(reading: Reading, use: EventUse, period: Period) -> Target | None:
    if use.dates:
        agreed = witnessed(reading, replace(use, year=None))
        return None if agreed is None else Target(agreed, "two of its number, time and place")
    if use.ordinal is not None or use.places or len(use.events) == 1:
        return target_for_time(reading, use, None, period)
    passed = between_editions(reading, use, period)
    return None if passed is None else Target(passed, "no edition lies between it and the next")


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a time by the day or days that the registry holds; each at the precision that both have."""
    period = claim.value
    assert isinstance(period, Period)
    said = say_period(period)
    if claim.subject is None:
        return uncovered(said, claim.binding)
    says = f"{registry.name_of(claim.subject)}: {said}"
    facts = [f for f in registry.held(claim.subject, "date") if f.qualifier == claim.qualifier and f.when is not None]
    if not facts:
        return uncovered(says, "we hold no date of it")
    for fact in facts:
        if fact.when is not None and agrees_with(period, fact.when):
            return agree(fact, says, say_fact(fact, registry), claim.as_of.reason)
    held = say_fact(facts[0], registry)
    return contradict(claim, facts[0], says, held, f"{held}, the article says {said}", claim.as_of.reason)


KIND = Kind(
    "date",
    CODE,
    frozenset({Sort.SUBJECT, Sort.HAPPENING, Sort.TURNING_POINT, Sort.REFERENCE}),
    read,
    compare,
    counting_readings,
)
