"""Errors in dates: another day, month, year or weekday, another relative word ("last year" → "two years ago")."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.model import Period, Precision
from copydesk.mutation.operators.operator import Operator
from copydesk.mutation.scene import Edit, Scene, cased_like
from copydesk.mutation.target import Target
from copydesk.mutation.truth import dated_facts
from copydesk.patterns import regex
from copydesk.text import normalise
from copydesk.values.dates import looks_forward, read_dates, resolve
from copydesk.vocabulary.months import ABBREVIATED_MONTHS, MONTHS, WEEKDAYS
from copydesk.vocabulary.numbers import SMALL

_DATED = frozenset({"date", "calendar", "holder", "level", "place", "role"})
_MONTHS = [name.title() for name in MONTHS]
_SHORT = {f"{name.title()}.": number for name, number in ABBREVIATED_MONTHS.items() if name != "sept"}
_AP = {6: "June", 7: "July", 3: "March", 4: "April", 5: "May"}
_MONTH = "|".join((*_MONTHS, *(regex.escape(name) for name in _SHORT), r"Sept\."))
_DAY = regex.compile(rf"(?:(?<=(?:{_MONTH}) )\d{{1,2}}|\b\d{{1,2}}(?=(?:st|nd|rd|th)? (?:of )?(?:{_MONTH})))(?!\d)")
_WEEKDAYS = [name.title() for name in WEEKDAYS]
_RELATIVES = {
    "last year": ("two years ago", "this year"),
    "this year": ("last year", "two years ago"),
    "next year": ("this year", "last year"),
    "last month": ("two months ago", "three months ago"),
    "this month": ("last month", "two months ago"),
    "last week": ("three weeks ago",),
    "yesterday": ("five days ago",),
    "today": ("five days ago",),
    "tomorrow": ("in ten days",),
    "earlier in the day": ("two days earlier", "a week earlier"),
    "later in the day": ("two days later", "a week later"),
    "on the same day": ("two days earlier", "a week later"),
    "the same day": ("two days earlier", "a week later"),
    "the next day": ("a week later",),
    "a day earlier": ("a week earlier",),
}
_UNITS = r"(?:days?|weeks?|months?|years?|decades?)"
_COUNT = regex.compile(rf"\b(?P<count>\d+|{'|'.join(SMALL)})(?=[ -]{_UNITS}\b)", regex.I)
_WORDS = {value: word for word, value in SMALL.items() if word not in ("nought", "naught")}
_DAY_STEPS, _YEAR_STEPS, _COUNT_STEPS = (1, -1, 7, -7, 10), (1, -1, 2, -3), (2, -3, 20, 5)


def plant_another_day(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "July 4, 2024" → "July 11, 2024"."""
    for day in _DAY.finditer(scene.text, target.start, target.end):
        for step in _DAY_STEPS:
            other = int(day.group()) + step
            if 1 <= other <= 28:
                yield from _planted(target, scene, day.start(), day.end(), str(other), "another day")


def plant_another_month(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "in May 2023" → "in March 2023"; an abbreviated month stays abbreviated."""
    for month in regex.finditer(rf"\b(?:{_MONTH})(?!\w)", scene.text[target.start : target.end]):
        start, name = target.start + month.start(), month.group()
        number = _MONTHS.index(name) + 1 if name in _MONTHS else 9 if name == "Sept." else _SHORT[name]
        for step in (1, -1, 3, -4):
            other = (number + step - 1) % 12 + 1
            words = _MONTHS[other - 1] if name in _MONTHS else _abbreviated(other)
            yield from _planted(target, scene, start, start + len(name), words, "another month")


def plant_another_year(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "in 2018" → "in 2017"."""
    for year in regex.finditer(r"(?<!\d)(?:19|20)\d\d(?!\d)", scene.text[target.start : target.end]):
        start = target.start + year.start()
        for step in _YEAR_STEPS:
            yield from _planted(target, scene, start, start + 4, str(int(year.group()) + step), "another year")


def plant_another_weekday(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "on Monday" → "on Thursday"."""
    for weekday in regex.finditer(rf"\b(?:{'|'.join(_WEEKDAYS)})\b", scene.text[target.start : target.end]):
        start = target.start + weekday.start()
        at = _WEEKDAYS.index(weekday.group())
        for step in (1, 3, 5, 2, 4, 6):
            other = _WEEKDAYS[(at + step) % 7]
            yield from _planted(target, scene, start, start + len(weekday.group()), other, "another weekday")


def plant_another_relative(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "last year" → "two years ago", "30 years ago" → "50 years ago"."""
    for words, others in _RELATIVES.items():
        found = scene.spoken_folded((words,), target.start, target.end)
        for instead in others if found else ():
            assert found is not None
            said = cased_like(scene.text[found[0] : found[1]], instead)
            yield from _planted(target, scene, found[0], found[1], said, "another time")
    for count in _COUNT.finditer(scene.text, target.start, target.end):
        in_figures = count.group().isdigit()
        number = int(count.group()) if in_figures else SMALL[count.group().lower()]
        for step in _COUNT_STEPS:
            other = str(number + step) if in_figures else _WORDS.get(number + step)
            if other is not None and number + step > 1:
                said = cased_like(count.group(), other)
                yield from _planted(target, scene, count.start(), count.end(), said, "another count")


def reword_month(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "Nov. 4" → "November 4", "July 4, 2024" → "4 July 2024"."""
    if not isinstance(target.value, Period):
        return
    for short in regex.finditer(r"\b(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.", scene.text[target.start : target.end]):
        number = 9 if short.group() == "Sept." else _SHORT[short.group()]
        start = target.start + short.start()
        yield Edit(start, start + len(short.group()), _MONTHS[number - 1], "the month in full")
    american = regex.compile(rf"\b(?P<month>{'|'.join(_MONTHS)}) (?P<day>\d{{1,2}}), (?P<year>\d{{4}})\b")
    for date in american.finditer(scene.text, target.start, target.end):
        words = f"{date['day']} {date['month']} {date['year']}"
        yield Edit(date.start(), date.end(), words, "the day before the month")


def reword_weekday(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "on Monday" → "on Monday, November 4": the same day, with its date."""
    value = target.value
    if not isinstance(value, Period) or value.earliest is None or value.earliest != value.latest:
        return
    for weekday in regex.finditer(rf"\bon ({'|'.join(_WEEKDAYS)})\b", scene.text[target.start : target.end], regex.I):
        if WEEKDAYS[weekday[1].lower()] == value.earliest.weekday():
            end = target.start + weekday.end()
            words = f", {_MONTHS[value.earliest.month - 1]} {value.earliest.day}"
            yield Edit(end, end, words, "the weekday with its date")


def reword_coarser(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "in May 2023" → "in 2023": less precise, and as true."""
    value = target.value
    if not isinstance(value, Period) or value.precision is not Precision.MONTH:
        return
    for month in regex.finditer(rf"\bin (?:{'|'.join(_MONTHS)}) (?=\d{{4}}\b)", scene.text[target.start : target.end]):
        start = target.start + month.start()
        yield Edit(start, start + len(month.group()), "in ", "the year alone")


def _abbreviated(month: int) -> str:
    """A month as AP abbreviates it before a day."""
    return _AP.get(month) or next("Sept." if n == 9 else name for name, n in _SHORT.items() if n == month)


def _planted(target: Target, scene: Scene, start: int, end: int, words: str, what: str) -> Iterator[Edit]:
    """The edit, unless the new words may mean the true time, or another that words about the same may give.

    A claim of another kind is one of time where its value is a time: "since May 2019" of a level.
    """
    if not isinstance(target.value, Period):
        return
    edit = Edit(start, end, words, f"{what}: {words}")
    period = _read(target, scene, edit)
    facts = list(dated_facts(scene.lexicon, target.subject, target.facts))
    if period is not None:
        true = target.value
        beyond = any(fact.when is not None and not fact.when.overlaps(period) for fact in target.facts)
        if isinstance(true, Period) and period.overlaps(true) and not beyond:
            return
        if any(fact.when is not None and fact.when.overlaps(period) for fact in facts):
            return
        if scene.text[start:end] == words:
            return
    yield edit


def _read(target: Target, scene: Scene, edit: Edit) -> Period | None:
    """What the new words mean where they stand; ``None`` where no date is read from them."""
    first, last = scene.sentence_at(edit.start)
    last += len(edit.words) - (edit.end - edit.start)
    text = normalise(edit.applied(scene.text))
    for expression in read_dates(text, first, last, bare_year=True):
        if expression.start < edit.start + len(edit.words) and edit.start < expression.end:
            forward = looks_forward(text, first, last, expression)
            context = target.value if isinstance(target.value, Period) else None
            found = resolve(expression, scene.article.day, forward=forward, context=context)
            return None if found is None else found.period
    return None


OPERATORS = (
    Operator("another day", _DATED, plant_another_day),
    Operator("another month", _DATED, plant_another_month),
    Operator("another year", _DATED, plant_another_year),
    Operator("another weekday", _DATED, plant_another_weekday),
    Operator("another relative time", _DATED, plant_another_relative),
    Operator("month or day said otherwise", _DATED, reword_month, control=True),
    Operator("weekday with its date", _DATED, reword_weekday, control=True),
    Operator("coarser date", _DATED, reword_coarser, control=True),
)
