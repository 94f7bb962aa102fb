"""A day or month told of an event without its year: "last year's final, played on June 3"."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import date

from copydesk.edges import agrees_with
from copydesk.edition_facts import by_time, when_of
from copydesk.event_use import EventUse
from copydesk.model import Precision
from copydesk.reading import Reading
from copydesk.timing import Timed
from copydesk.values.date_forms import Range, Weekday
from copydesk.values.date_traits import is_floating


def in_its_year(reading: Reading, use: EventUse, own: Timed) -> Timed:
    """ "Last year's final, played on June 3": a day without a year is one of the year that the words name.

    Where they name none, or one without an edition, it is the last or the next, whichever an edition is in.
    """
    timed, year, period = own, use.year, own.period
    if year is None:
        year = next((t.period for t in use.dates if t is not own and t.period.precision is Precision.YEAR), None)
    if year is None and len(use.events) == 1 and use.refers:
        year = when_of(reading, use.events[0])
    form = timed.expression.form
    if (
        not is_floating(form.last if isinstance(form, Range) else form)
        or period.earliest is None
        or period.latest is None
    ):
        return timed
    if period.precision > Precision.MONTH or isinstance(form, Weekday):
        return timed
    turned = [_moved(timed, step) for step in ((0,) if timed.forward else (0, 1))]
    held = [w for event in use.events if (w := when_of(reading, event)) is not None]
    exact = next((t for t in turned if any(agrees_with(t.period, when) for when in held)), None)
    if year is not None and year.earliest is not None and (exact is None or by_time(reading, use, year)):
        return _moved(timed, year.earliest.year - period.earliest.year)
    return exact or next((t for t in turned if by_time(reading, use, t.period)), timed)


def _moved(timed: Timed, years: int) -> Timed:
    period = timed.period
    if years == 0 or period.earliest is None or period.latest is None:
        return timed
    first, last = _years_on(period.earliest, years), _years_on(period.latest, years)
    moved = replace(period, earliest=first, latest=last)
    return replace(timed, period=moved, reason=f'"{timed.text}" is {moved.edtf}, in the year of the event')


def _years_on(day: date, years: int) -> date:
    last = calendar.monthrange(day.year + years, day.month)[1]
    return day.replace(year=day.year + years, day=min(day.day, last))
