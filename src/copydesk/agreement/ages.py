"""Anniversaries and ages against the years beside them: "the 30th anniversary ... established in 1992" in 2024.

The year of the piece is that of the anniversary and of the age, unless the sentence tells of another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copydesk.agreement.odds import Spot, at_odds
from copydesk.model import Claim, Comparison
from copydesk.patterns import re, regex
from copydesk.reading import Reading
from copydesk.timing import Timed
from copydesk.values.date_forms import Anniversary, DateExpression, Day, Month, Range, Year
from copydesk.vocabulary.numbers import SMALL, TENS
from copydesk.vocabulary.reckoning import ANNIVERSARIES, CENTENARIES, FOUNDED, NOT_THE_YEAR

_LIVES = r"\((?:1[5-9]|20)\d\d\s?-\s?(?:1[5-9]|20)\d\d\)"
_NAMED = (*ANNIVERSARIES, *CENTENARIES, "born")
WAKES = re.compile(
    rf"{'|'.join((*_NAMED, *(word.capitalize() for word in _NAMED)))}|old this year|turn(?:ed|s) \d|{_LIVES}"
)
_FOUNDED = regex.compile(
    rf"\b(?:{'|'.join(sorted(FOUNDED, key=len, reverse=True))})\b(?:\s+(?!and\b|when\b|after\b)[\w'.-]+){{0,3}}?\s+$",
    regex.I,
)
_OF_ITSELF = regex.compile(
    r"\s+of\s+(?:its|their|the)\s+(?:founding|foundation|establishment|opening|birth|creation)\b"
)
_ITS = regex.compile(r";\s+it\s+was\s")
_OF = regex.compile(r"\s+of\b")
_CENTENARY = regex.compile(rf"\b(?:{'|'.join(CENTENARIES)})\b", regex.I)
_TURNED = regex.compile(
    r"\b(?:turned|turns)\s+(?P<age>\d{2,3})\s+this\s+year\b|\bis\s+(?P<age>\d{2,3})\s+years\s+old\s+this\s+year\b"
)
_BIRTHDAY = regex.compile(r"\s+(?:birthday|jubilee)\b")
_NOT_THE_YEAR = regex.compile(rf"\b(?:{'|'.join(NOT_THE_YEAR)})\b", regex.I)
_NUMBER = rf"(?P<age>\d{{1,3}}|(?:{'|'.join(TENS)})(?:-(?:{'|'.join(w for w in SMALL if len(w) > 2)}))?)"
_BORN = regex.compile(
    r"\b[Bb]orn\b(?:\s+(?:in|at|near)\s+(?:the\s+)?\p{Lu}[\p{L}',. -]{1,40}?)?"
    r",?\s+(?:on\s+|in\s+(?:early\s+|late\s+)?)?$"
)
_IS = regex.compile(
    rf"\b(?:is|turns|turned)\s+{_NUMBER}(?=\s+years\s+old\b(?!\s+when)|\s*[.;]|$)|\baged\s+{_NUMBER}\b(?!\s+when)",
    regex.I,
)
_DIED = regex.compile(
    rf"\b(?:died|passed\s+away|death)\b[^.;]{{0,60}}?\b(?:at\s+(?:the\s+age\s+of\s+)?|aged\s+){_NUMBER}\b", regex.I
)
_DIES = regex.compile(r"\b(?:died|has\s+died|passed\s+away)\b")
_WAS = regex.compile(rf"(?:He|She|They)\s+(?:was|were)\s+{_NUMBER}\s*\.?$")


def ages_at_odds(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """Anniversaries and ages of a sentence that its years do not bear out."""
    yield from _anniversaries(reading)
    yield from _lives(reading)
    yield from _births(reading)


def _anniversaries(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    named = list(_remembered(reading))
    years = [t for t in reading.dates if _year_of(t.expression) is not None]
    day = reading.copy.article.day
    if len(named) != 1 or len(years) != 1 or day is None:
        return
    (number, start, end), (founding,) = named[0], years
    began = _year_of(founding.expression)
    assert began is not None
    if not _is_of_it(reading, start, end, founding):
        return
    if _NOT_THE_YEAR.search(reading.text, reading.sentence.start, start):
        return
    others = [t.period for t in reading.dates if t is not founding]
    edges = {d.year for p in others for d in (p.earliest, p.latest) if d is not None}
    may_be = {day.year, *edges} | ({day.year + 1} if day.month > 9 else {day.year - 1} if day.month < 4 else set())
    if any(t.forward for t in reading.dates):
        may_be.add(day.year + 1)
    if began + number in may_be:
        return
    yield at_odds(
        Spot(reading, start, end, reading.gap(start, end)),
        Spot(reading, founding.start, founding.end, founding.text),
        f'the article says "{reading.gap(start, end)}", and {began}',
        f"{day.year} is {day.year - began} years after {began}",
    )


def _remembered(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """The numbers of anniversaries and birthdays, with their places."""
    for expression in reading.expressions:
        if isinstance(expression.form, Anniversary):
            yield expression.form.number, expression.start, expression.end
    text, first, last = reading.text, reading.sentence.start, reading.sentence.end
    for found in _CENTENARY.finditer(text, first, last):
        yield CENTENARIES[found.group().lower()], found.start(), found.end()
    for found in _TURNED.finditer(text, first, last):
        yield int(found.group("age")), found.start(), found.end()
    for ordinal in reading.ordinals:
        birthday = _BIRTHDAY.match(reading.text, ordinal.end, reading.sentence.end)
        if birthday is not None:
            yield ordinal.value, ordinal.start, birthday.end()


def _is_of_it(reading: Reading, start: int, end: int, founding: Timed) -> bool:
    """Whether the year tells when what the anniversary is of began."""
    text = reading.text
    if _FOUNDED.search(text, max(reading.sentence.start, founding.start - 80), founding.start) is None:
        return False
    if founding.start > end:
        own = _ITS.search(text, end, founding.start) is not None
        return own or _OF.match(text, end) is not None
    return _OF.match(text, end) is None or _OF_ITSELF.match(text, end) is not None


def _year_of(expression: DateExpression) -> int | None:
    """The year that an expression states itself."""
    form = expression.form
    return form.year if isinstance(form, Year | Month | Day) else None


def _lives(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """ "Otto Ras (1921-2003) died at the age of 92"."""
    text, end = reading.text, reading.sentence.end
    for timed in reading.dates:
        form = timed.expression.form
        if not isinstance(form, Range) or not isinstance(form.first, Year) or not isinstance(form.last, Year):
            continue
        bracketed = text[timed.start - 1 : timed.start] == "(" and text[timed.end : timed.end + 1] == ")"
        found = _DIED.match(text, timed.end + 2, end) if bracketed else None
        if found is not None:
            lived = form.last.year - form.first.year
            yield from _judge(reading, found, timed.start, timed.end, (lived - 1, lived))


def _births(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """An age beside the year of a birth: "born in 1950, is 64 years old"; "born in 1931, died. She was 83"."""
    text, start, end = reading.text, reading.sentence.start, reading.sentence.end
    day = reading.copy.article.day
    births = [t for t in reading.dates if _year_of(t.expression) is not None and _BORN.search(text, start, t.start)]
    if len(births) != 1 or day is None:
        return
    (birth,) = births
    born = _year_of(birth.expression)
    assert born is not None
    after = [t for t in reading.dates if t.start > birth.end]
    if any(t.period.latest is None or t.period.latest.year < day.year - 1 for t in after):
        return
    ages = (day.year - born - 1, day.year - born)
    found = _DIED.search(text, birth.end, end) or _IS.search(text, birth.end, end)
    if found is not None:
        yield from _judge(reading, found, birth.start, birth.end, ages)
    elif _DIES.search(text, start, end):
        following = _next(reading)
        told = None if following is None else _WAS.match(text, following.sentence.start, following.sentence.end)
        if told is not None and following is not None:
            yield from _judge(reading, told, birth.start, birth.end, ages, following)


def _next(reading: Reading) -> Reading | None:
    readings: Sequence[Reading] = reading.copy.readings
    return readings[reading.order + 1] if reading.order + 1 < len(readings) else None


def _judge(
    reading: Reading,
    found: regex.Match[str],
    start: int,
    end: int,
    ages: tuple[int, int],
    there: Reading | None = None,
) -> Iterator[tuple[Claim, Comparison]]:
    age = _number(found.group("age"))
    if age is None or ages[0] <= age <= ages[1] or ages[1] > 120:
        return
    words, year = reading.gap(*found.span("age")), reading.gap(start, end)
    yield at_odds(
        Spot(there or reading, *found.span("age"), words),
        Spot(reading, start, end, year),
        f'the article says an age of {words}, and "{year}"',
        f"by these years it is {ages[0]} or {ages[1]}",
    )


def _number(word: str) -> int | None:
    if word.isdecimal():
        return int(word)
    tens, _, ones = word.lower().partition("-")
    value = TENS.get(tens)
    return None if value is None else int(value) + (int(SMALL[ones]) if ones else 0)
