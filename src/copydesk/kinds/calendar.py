"""What any calendar knows: "Monday, Nov. 5, 2024" is a Tuesday, February has no 30th, and a dateline has its own day.

No registry is asked. A weekday beside a date must be that day's; a date must exist; and in the sentence of the
dateline, told in the past, a weekday is the dateline's day or the day before (the practice of the agencies: AP
Stylebook, "datelines" and "days of the week"). The last is flagged only: a piece may be filed late.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from copydesk.kinds.kind import Kind, agree, claim_from
from copydesk.model import AsOf, Claim, Comparison, Period, Registry, Tier, Verdict
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.values.calendar import make_day
from copydesk.values.date_forms import DateExpression, Weekday
from copydesk.values.date_traits import days_of
from copydesk.values.dates import looks_back, looks_forward
from copydesk.values.weekdays import Paired, read_paired
from copydesk.vocabulary.calendars import NO_SUCH_DAY, OTHER_CALENDARS, SUBORDINATING
from copydesk.vocabulary.months import MONTHS, WEEKDAYS

CODE = "CD110"

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WORDS = frozenset(
    {*_DAYS, *(f"{day}s" for day in _DAYS)}
    | {"Mon", "Tue", "Tues", "Wed", "Weds", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun"}
    | {f"{day}{ending}" for day in (29, 30, 31) for ending in ("", "st", "th")}
)
_OTHER_CALENDARS = regex.compile(rf"\b(?:{'|'.join(map(regex.escape, OTHER_CALENDARS))})\b", regex.I)
_NO_SUCH_DAY = regex.compile(rf"\b(?:{'|'.join(map(regex.escape, NO_SUCH_DAY))})\b", regex.I)
_SUBORDINATING = regex.compile(rf"\b(?:{'|'.join(SUBORDINATING)})\b", regex.I)
_YEAR = regex.compile(r"(?<![\d.,$-])(?P<year>1[5-9]\d\d|20\d\d)(?![\d%-]|[.,]\d)")
# "31 April Street", "beat them in February 31-17".
_PART_OF_A_NAME = regex.compile(r"\s+\p{Lu}\p{Ll}|\s*-\s*\d")
# "Friday prayers", "a Monday market", "Thursday's theft": the day is part of what it stands before.
_TELLS_WHEN = regex.compile(
    r"\s*(?:[.,;:)]|-{1,2}\s|$)|\s+(?:early|late|morning|afternoon|evening|night|in|at|on|to|that|as|after|with|for|by"
    r"|from|of|and|but|or|when|while|over|amid|under|against|following|before|during|near|about|through|between|who|which"
    r"|the|an?|its?|his|her|their|he|she|they|where|because|despite|across|outside|\d+)\b"
)
# The last countries took up the Gregorian calendar in 1923 (Greece) and 1926 (Turkey).
_ONE_CALENDAR_SINCE = 1927
# A day without its year that lies so near to the piece is one of the year of the piece.
_NEAR = 60
_NAMES = [name.capitalize() for name in WEEKDAYS]
_MONTHS = [name.capitalize() for name in MONTHS]

PAIRED, EXISTING, FILED, HEADED = "weekday", "day", "dateline", "header"


def read(reading: Reading) -> Iterator[Claim]:
    """Yield each weekday that stands beside a date, each day that is none, and the one of the dateline's sentence."""
    paired = tuple(read_paired(reading.text, reading.sentence.start, reading.sentence.end, reading.expressions))
    for one in paired:
        yield from _paired(reading, one)
    for expression in reading.expressions:
        yield from _impossible(reading, expression)
    if not paired:
        yield from _filed(reading)


def read_above(reading: Reading) -> Iterator[Claim]:
    """The weekday beside the day in the header or dateline; one alone in the dateline is held against the header's day.

    "Friday, September 13, 2024" above the story, "LINDARA, Tuesday --" under a header of that week.
    """
    found = reading.expressions
    yield from (
        claim
        for one in read_paired(reading.text, reading.sentence.start, reading.sentence.end, found)
        for claim in _paired(reading, one)
    )
    for expression in found:
        yield from _impossible(reading, expression)
    day, dateline = reading.copy.article.published, reading.copy.article.dateline
    if day is None or dateline is None or dateline.date is not None or dateline.start != reading.sentence.start:
        return
    if len(found) == 1 and isinstance(form := found[0].form, Weekday) and form.turn is None and form.of is None:
        yield _claim(reading, found[0].start, found[0].end, HEADED, Period(day, day), form.weekday, None)


def _paired(reading: Reading, one: Paired) -> Iterator[Claim]:
    days = _days_meant(reading, one)
    if not days:
        return
    fitting = [day for day in days if day.weekday() == one.weekday]
    day = (fitting or days)[0]
    doubt = None
    anchor = reading.copy.article.day
    is_near = anchor is not None and abs((days[0] - anchor).days) <= _NEAR
    if not fitting and len(days) > 1 and not is_near:
        doubt = "the words do not say of which year the day is"
    elif _OTHER_CALENDARS.search(reading.text, reading.sentence.start, reading.sentence.end):
        doubt = "the words speak of another calendar"
    elif day.year < _ONE_CALENDAR_SINCE:
        doubt = f"in {day.year} not every country had our calendar"
    yield _claim(reading, one.start, one.end, PAIRED, Period(day, day), one.weekday, doubt)


def _days_meant(reading: Reading, one: Paired) -> tuple[date, ...]:
    """The days that a date may be: one where it states its year or is near; else one for each year it may be of."""
    month, number = one.day.month, one.day.day
    assert month is not None
    if one.day.year is not None:
        day = make_day(one.day.year, month, number)
        return () if day is None else (day,)
    anchor = reading.copy.article.day
    if anchor is None or one.day.of is not None:
        return ()
    around = [d for year in range(anchor.year - 1, anchor.year + 2) if (d := make_day(year, month, number))]
    near = [d for d in around if abs((d - anchor).days) <= _NEAR]
    told = {int(found.group("year")) for found in _YEAR.finditer(reading.text, *_stretch(reading))}
    others = [d for year in sorted(told - {d.year for d in near}) if (d := make_day(year, month, number))]
    return tuple(dict.fromkeys([*(near or around), *others]))


def _stretch(reading: Reading) -> tuple[int, int]:
    """The paragraph up to the sentence's end, and the one before it: whose year a day without one may be of."""
    number = reading.sentence.paragraph
    first = reading
    for other in reversed(reading.copy.readings[: reading.order]):
        if other.sentence.paragraph < number - 1:
            break
        first = other
    return first.sentence.start, reading.sentence.end


def _impossible(reading: Reading, expression: DateExpression) -> Iterator[Claim]:
    if _PART_OF_A_NAME.match(reading.text, expression.end, reading.sentence.end):
        return
    for day in days_of(expression.form):
        if day.month is None or day.of is not None or not any(c.isalpha() for c in expression.text):
            continue
        if day.day <= monthrange(day.year or 2024, day.month)[1]:
            continue
        start, end = reading.sentence.start, reading.sentence.end
        doubt = None
        if _OTHER_CALENDARS.search(reading.text, start, end) or (day.year or 9999) < _ONE_CALENDAR_SINCE:
            doubt = "the words speak of another calendar"
        elif _NO_SUCH_DAY.search(reading.text, start, end):
            doubt = "the words may say themselves that there is no such day"
        name = f"{_MONTHS[day.month - 1]} {day.day}" + (f", {day.year}" if day.year else "")
        yield _claim(reading, expression.start, expression.end, EXISTING, name, None, doubt)


def _filed(reading: Reading) -> Iterator[Claim]:
    """The one weekday of the dateline's own sentence, where its clause looks back and nothing hangs between."""
    copy, sentence = reading.copy, reading.sentence
    dateline = copy.article.dateline
    day = None if dateline is None else dateline.date or copy.article.published
    if dateline is None or day is None or not _is_first_behind(reading, dateline.end):
        return
    named = [e for e in reading.expressions if isinstance(e.form, Weekday)]
    if len(named) != 1 or len(reading.expressions) != 1:
        return
    form, found = named[0].form, named[0]
    assert isinstance(form, Weekday)
    if form.turn is not None or form.of is not None or form.base != "anchor":
        return
    if _TELLS_WHEN.match(reading.text, found.end, sentence.end) is None:
        return
    start = max(sentence.start, dateline.end)
    if _SUBORDINATING.search(reading.text, start, found.start) or '"' in reading.gap(start, found.end):
        return
    if looks_forward(reading.text, start, sentence.end, found) or not looks_back(
        reading.text, start, sentence.end, found
    ):
        return
    told = FILED if dateline.date is not None else HEADED
    yield _claim(reading, found.start, found.end, told, Period(day, day), form.weekday, None)


def _is_first_behind(reading: Reading, offset: int) -> bool:
    before = reading.copy.readings[reading.order - 1].sentence.end if reading.order else 0
    return before <= offset < reading.sentence.end


def _claim(
    reading: Reading, start: int, end: int, qualifier: str, value: Period | str, weekday: int | None, doubt: str | None
) -> Claim:
    period, words = value if isinstance(value, Period) else None, reading.gap(start, end)
    reason = ""
    if period is not None:
        own = {FILED: f"the dateline is of {period.edtf}", HEADED: f"the header is of {period.edtf}"}
        reason = own.get(qualifier, f'"{words}" is {period.edtf}')
    return claim_from(
        reading,
        "calendar",
        start,
        end,
        subject=None,
        value=value,
        tier=Tier.CLAUSE,
        binding="the calendar itself",
        as_of=AsOf(period, words, None, reason, explicit=True),
        qualifier=qualifier,
        who=None if weekday is None else _NAMES[weekday],
        doubt=doubt,
    )


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a day by the calendar; the registry is not asked."""
    if claim.qualifier == EXISTING:
        held = f"{str(claim.value).partition(',')[0].rpartition(' ')[0]} has no such day"
        return _differ(claim, str(claim.value), held, f"there is no {claim.value}")
    assert isinstance(claim.value, Period)
    day = claim.value.earliest
    assert day is not None
    said, own = claim.who or "", _NAMES[day.weekday()]
    held = f"{day.isoformat()} is a {own}"
    if claim.qualifier == PAIRED:
        if said == own:
            return agree(None, f"{day.isoformat()} is a {said}", held, "by the calendar")
        return _differ(claim, said, held, f"{held}, the article says {said}")
    behind = (day.weekday() - _NAMES.index(said)) % 7
    if behind <= 1:
        return agree(None, said, held, f"the day of the {claim.qualifier}, or the day before")
    message = f"the {claim.qualifier}'s day, {day.isoformat()}, is a {own}, the story begins with {said}"
    # Filed after a weekend, or late: two and three days behind are seen in sound pieces.
    verdict = Verdict.UNCLEAR if behind <= 3 else Verdict.CONTRADICTS
    return Comparison(verdict, None, said, held, message, "filed late, or another day", flagged=True)


def _differ(claim: Claim, says: str, held: str, message: str) -> Comparison:
    verdict = Verdict.CONTRADICTS if claim.doubt is None else Verdict.UNCLEAR
    return Comparison(verdict, None, says, held, message, claim.doubt or "by the calendar")


KIND = Kind("calendar", CODE, frozenset(), read, compare, words=_WORDS, read_above=read_above)
