"""One time, however it is named: the longest reading of every form that may begin at a word."""

from __future__ import annotations

from dataclasses import dataclass, replace

from copydesk.values.date_forms import Day, Form, Month, Turned, Weekday
from copydesk.values.date_names import read_weekday
from copydesk.values.date_readers import Cue, may_count, readers_at
from copydesk.values.date_relatives import read_counted, read_turned
from copydesk.values.date_stretches import read_promised, read_span, read_stretch
from copydesk.values.date_tokens import Tokens
from copydesk.values.date_units import is_time_before


@dataclass(frozen=True, slots=True)
class Settings:
    """How a caller wants doubtful figures read."""

    bare_year: bool = False
    day_first: bool | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A form, the hedge it was stated with, and the token behind it."""

    form: Form
    end: int
    hedge: str | None = None


def read_point(tokens: Tokens, at: int, settings: Settings, *, cued: bool = False) -> Reading | None:
    """One time, however it is named; a range or a bound is more than one."""
    readings = [Reading(form, end, hedge) for form, hedge, end in _hedged_reads(tokens, at)]
    readings += [Reading(form, end) for form, end in _plain_reads(tokens, at, settings, cued)]
    best = max(readings, key=lambda reading: reading.end, default=None)
    if best is not None and isinstance(best.form, (Turned, Month, Weekday, Day)):
        return _with_weekday_or_unit(tokens, best)
    return best


def _hedged_reads(tokens: Tokens, at: int) -> list[tuple[Form, str | None, int]]:
    if tokens.low[at] in ("in", "within"):
        promised = read_promised(tokens, at)
        return [promised] if promised else []
    if not may_count(tokens, at):
        return []
    found = (read_counted(tokens, at), read_stretch(tokens, at), read_span(tokens, at))
    return [reading for reading in found if reading]


def _plain_reads(tokens: Tokens, at: int, settings: Settings, cued: bool) -> list[tuple[Form, int]]:
    readers = readers_at(tokens, at)
    if not readers:
        return []
    numeric = cued or is_time_before(tokens, at) or tokens.low[at - 1 if at else 0] in ("on", "dated", "from")
    cue = Cue(cued, numeric, settings.bare_year, settings.day_first)
    return [found for reader in readers if (found := reader(tokens, at, cue))]


def _with_weekday_or_unit(tokens: Tokens, reading: Reading) -> Reading:
    """ "Friday next week", "last week on Tuesday", "April next year", "July 4 last year", "Monday of this week"."""
    form, end = reading.form, reading.end
    if isinstance(form, Turned):
        weekday = read_weekday(tokens, end + (tokens.low[end] == "on"))
        if form.unit == "week" and weekday:
            return Reading(Weekday(weekday[0], of=form), weekday[1])
        return reading
    after = end + (tokens.low[end] in ("of", "in"))
    unit = read_turned(tokens, after)
    if unit is None or not isinstance(unit[0], Turned):
        return reading
    if isinstance(form, Weekday) and form.turn is None and unit[0].unit == "week":
        return Reading(replace(form, of=unit[0]), unit[1])
    bare = (isinstance(form, Month) and form.turn is None) or (isinstance(form, Day) and form.month is not None)
    if isinstance(form, (Month, Day)) and bare and form.year is None and unit[0].unit == "year":
        return Reading(replace(form, of=unit[0]), unit[1])
    return reading
