"""From what an expression says to the days it means, with the reason in English.

What newsrooms leave open is settled here, once:

- a weekday, a month or a day without its year is the nearest one not after the anchor, or, where the
  clause looks forward, not before it; the anchor's own day, month or year counts;
- "last November" is the nearest November before the anchor's month ("last" of a month is ambiguous in
  English; Chicago and the Guardian advise to name the year), "last Monday" the nearest Monday before
  the anchor's day, or, where that is in the anchor's own week, this one or the one before; "next" the
  same the other way;
- a third of a unit is early, mid or late; such times are approximate;
- "two years ago" is about that year, "three days ago" that very day.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from copydesk.model import Period, Precision
from copydesk.values.calendar import (
    PRECISIONS,
    shift,
    unit_around,
    years_from,
)
from copydesk.values.date_counting import (
    count_from,
    move_whole_units,
    place_about,
    place_ahead,
    place_between_counts,
    place_in_another_year,
    place_remembered,
    place_span,
    place_stretch,
)
from copydesk.values.date_forms import (
    Ahead,
    Anniversary,
    Bound,
    Century,
    DateExpression,
    Day,
    Decade,
    Form,
    Month,
    Nth,
    Offset,
    Portion,
    Range,
    Run,
    SamePeriod,
    Season,
    Share,
    Span,
    Stretch,
    Turned,
    Unit,
    Weekday,
    Year,
)
from copydesk.values.date_named import place_day, place_decade, place_month, place_season, place_share, place_weekday
from copydesk.values.date_portions import place_nth, place_portion, place_run
from copydesk.values.date_traits import is_floating
from copydesk.values.date_words import describe_period


@dataclass(frozen=True, slots=True)
class Resolved:
    """The days an expression means and why: ``"last year" is 2023, from 2024-05-20``.

    ``anchor`` is the day that was counted from: the piece's, or one told before; ``None`` where the words suffice.
    """

    period: Period
    reason: str
    anchor: date | None = None


@dataclass(frozen=True, slots=True)
class _Sight:
    anchor: date | None
    forward: bool
    context: Period | None


def resolve(
    expression: DateExpression,
    anchor: date | None,
    *,
    forward: bool = False,
    context: Period | None = None,
) -> Resolved | None:
    """The days that an expression means, or ``None`` where nobody can tell.

    ``anchor`` is the day of the piece, ``forward`` tells that the clause looks ahead ("will visit on
    Monday"), ``context`` is the period mentioned just before ("the same day", "that year").
    """
    period = _place(expression.form, _Sight(anchor, forward, context))
    if period is None:
        return None
    reason = f'"{expression.text}" is {describe_period(period)}'
    told = leans_on_context(expression.form) or isinstance(expression.form, (Anniversary, Ahead))
    if context is not None and told:
        return Resolved(period, f"{reason}, from {describe_period(context)}", context.latest or context.earliest)
    if (expression.needs_anchor or told) and anchor is not None:
        return Resolved(period, f"{reason}, from {anchor.isoformat()}", anchor)
    return Resolved(period, reason)


def leans_on_context(form: Form) -> bool:
    """Whether the form counts from what was mentioned before: "the same day", "a year earlier"."""
    match form:
        case Turned(base=base) | Weekday(base=base):
            return base == "context"
        case Offset(of=of):
            return of == "context"
        case SamePeriod():
            return True
        case Portion(of=of) | Bound(of=of) | Nth(of=of) | Span(of=of):
            return leans_on_context(of)
        case Day(of=of) | Month(of=of) | Share(of=of) | Season(of=of) | Run(of=of):
            return of is not None and leans_on_context(of)
        case _:
            return False


def _place(form: Form, sight: _Sight) -> Period | None:
    match form:
        case Day():
            return place_day(form, _base(form.of, sight), sight.anchor, sight.forward)
        case Month():
            return place_month(form, _base(form.of, sight), sight.anchor, sight.forward)
        case Year(year=year, fiscal=fiscal):
            return None if fiscal else years_from(year, 1, Precision.YEAR)
        case Decade():
            return place_decade(form, sight.anchor)
        case Century(number=number):
            return years_from(number * 100 - 99, 100, Precision.CENTURY)
        case Share():
            return place_share(form, _base(form.of, sight), sight.anchor, sight.forward)
        case Season():
            return place_season(form, _base(form.of, sight), sight.anchor, sight.forward)
        case Weekday():
            return _place_weekday(form, sight)
        case Turned():
            return _place_turned(form, sight)
        case Offset():
            return _place_offset(form, sight)
        case Stretch():
            if sight.anchor is None or (form.promised and not sight.forward):
                return None
            return place_stretch(form, sight.anchor)
        case Anniversary(number=number):
            return place_remembered(number, sight.context, sight.anchor)
        case Ahead():
            return place_ahead(form, sight.context)
        case Span(of=of):
            return place_span(form, _place(of, sight))
        case SamePeriod(of=of):
            return place_in_another_year(sight.context, _place(of, sight))
        case Portion(which=which, of=of):
            return place_portion(which, _place(of, sight), sight.anchor)
        case Nth(of=of):
            return place_nth(form, _place(of, sight))
        case Run():
            return place_run(form, _place(form.of, sight)) if form.of else _place_run_of_a_year(form, sight)
        case Bound():
            return _place_bound(form, sight)
        case Range():
            return _place_range(form, sight)
        case _:
            return None


def _base(of: Form | None, sight: _Sight) -> Period | None:
    return None if of is None else _place(of, sight)


def _place_weekday(form: Weekday, sight: _Sight) -> Period | None:
    if form.of is not None:
        week = _place(form.of, sight)
        day = shift(week.earliest, form.weekday, "day") if week and week.earliest else None
        return Period(day, day) if day else None
    if form.base == "context" and _is_vague(sight.context, "week"):
        return None
    start = _reference(form.base, form.turn or 0, sight)
    told = form.base == "context" and sight.context is not None
    return place_weekday(form, start, sight.forward, told) if start else None


def _reference(base: str, direction: int, sight: _Sight) -> date | None:
    """The day to count from: the context's far edge in the direction of counting, else the anchor.

    "Three days later" in a tale of the past never counts from the day of the piece.
    """
    if base == "context" and sight.context is not None:
        edges = (sight.context.earliest, sight.context.latest)
        day = edges[direction > 0] or edges[direction <= 0]
        if day is not None:
            return day
    if base == "context" and direction > 0 and not sight.forward:
        return None
    return sight.anchor


def _place_turned(form: Turned, sight: _Sight) -> Period | None:
    if (form.strict and sight.context is None) or (form.base == "context" and _is_vague(sight.context, form.unit)):
        return None
    start = _reference(form.base, form.turn, sight)
    if form.floating and start is not None and not sight.forward and start.weekday() < 5:
        start = shift(start, -1, "week")
    return unit_around(shift(start, form.turn, form.unit), form.unit) if start else None


def _is_vague(context: Period | None, unit: Unit) -> bool:
    """Whether the time told of is too coarse to count such units from: "in 2018. The following Tuesday"."""
    return context is not None and context.precision > max(PRECISIONS[unit], Precision.WEEK)


def _place_offset(form: Offset, sight: _Sight) -> Period | None:
    if form.promised and not sight.forward:
        return None
    named = not isinstance(form.of, str)
    if isinstance(form.of, str):
        start = _reference(form.of, form.direction, sight)
        base = sight.context if form.of == "context" else None
    else:
        base = _place(form.of, sight)
        start = base.earliest if base else None
    if start is None:
        return None
    count, unit = form.counts[-1]
    if form.of == "context" and _is_vague(sight.context, unit):
        return None
    if not all(each.exact for each, _ in form.counts):
        return place_between_counts(form, start)
    day = count_from(start, form)
    if named and base is not None and base.approximate and base.latest is not None:
        return Period(day, count_from(base.latest, form), base.precision, approximate=True)
    if len(form.counts) > 1 or unit == "day" or named:
        wide = base is not None and base.precision > Precision.DAY and unit == "day"
        return Period(day, day, approximate=wide)
    if base is not None and Precision.WEEK <= base.precision <= PRECISIONS[unit] and base.precision != Precision.WEEK:
        return move_whole_units(base, count.low * form.direction, unit)
    return place_about(day, unit)


def _place_run_of_a_year(form: Run, sight: _Sight) -> Period | None:
    if sight.anchor is None:
        return None
    found = place_run(form, unit_around(sight.anchor, "year"))
    if found is None or found.latest is None or found.latest <= sight.anchor or sight.forward:
        return found
    return place_run(form, unit_around(shift(sight.anchor, -1, "year"), "year"))


def _place_bound(form: Bound, sight: _Sight) -> Period | None:
    inner = replace(sight, forward=False) if form.kind == "since" else sight
    base = _place(form.of, inner)
    if base is None:
        return None
    match form.kind:
        case "since" | "from":
            return replace(base, latest=None, extended=True)
        case "earliest":
            return replace(base, latest=None, extended=True) if sight.forward else base
        case "until":
            return replace(base, earliest=None, extended=True)
        case "by":
            return replace(base, earliest=None, extended=False)
        case "before" if isinstance(form.of, Portion) and form.of.which == "late":
            return replace(base, earliest=None, extended=False)
        case "after" if isinstance(form.of, Portion) and form.of.which == "early":
            return replace(base, latest=None, extended=False)
        case "before":
            return replace(base, earliest=None, latest=shift(base.earliest, -1, "day") if base.earliest else None)
        case "after":
            return replace(base, earliest=shift(base.latest, 1, "day") if base.latest else None, latest=None)


def _place_range(form: Range, sight: _Sight) -> Period | None:
    """A side without its year takes it from the other, so that the first is never after the last."""
    if is_floating(form.first) and (not is_floating(form.last) or sight.forward):
        last = _place(form.last, sight)
        if last is None or last.latest is None:
            return None
        first = _place(form.first, _Sight(last.latest, False, None))
    else:
        first = _place(form.first, replace(sight, forward=sight.forward and not is_floating(form.first)))
        if first is None or first.earliest is None:
            return None
        after = _Sight(first.earliest, True, None) if is_floating(form.last) else sight
        last = _place(form.last, after)
    if first is None or last is None or first.earliest is None or last.latest is None:
        return None
    if first.earliest > last.latest:
        return None
    return Period(
        first.earliest,
        last.latest,
        max(first.precision, last.precision),
        first.approximate or last.approximate,
        extended=form.filled,
    )
