"""What a form of time states of itself: its year, or none; what is needed to tell its days."""

from __future__ import annotations

from dataclasses import replace

from copydesk.values.date_forms import (
    Ahead,
    Anniversary,
    Bound,
    Century,
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
    UnclearDay,
    Weekday,
    Year,
)


def is_explicit(form: Form) -> bool:
    """Whether the form carries its own year: "May 2023" does, "last May" and "in May" do not."""
    match form:
        case Year() | Century():
            return True
        case Decade(short=short):
            return not short
        case Day(year=year, of=of) | Month(year=year, of=of) | Season(year=year, of=of):
            return year is not None or (of is not None and is_explicit(of))
        case UnclearDay(year=year):
            return year is not None
        case Share(of=of) | Weekday(of=of):
            return of is not None and is_explicit(of)
        case Portion(of=of) | Nth(of=of) | Bound(of=of) | Span(of=of) | SamePeriod(of=of):
            return is_explicit(of)
        case Run(of=of):
            return of is not None and is_explicit(of)
        case Offset(of=of):
            return not isinstance(of, str) and is_explicit(of)
        case Range(first=first, last=last):
            return is_explicit(last) or is_explicit(first)
        case _:
            return False


def is_floating(form: Form) -> bool:
    """Whether the form returns every year or week and says not which: "Nov. 4", "in May", "Monday"."""
    match form:
        case Day(year=None, of=None) | Month(year=None, turn=None, of=None):
            return True
        case Season(year=None, turn=None, of=None) | Weekday(turn=None, of=None):
            return True
        case UnclearDay(year=None) | Share(of=None) | Run(of=None):
            return True
        case Portion(of=of) | Nth(of=of):
            return is_floating(of)
        case Run(of=of):
            return of is not None and is_floating(of)
        case _:
            return False


def needs_anchor(form: Form) -> bool:
    """Whether the days of the form can only be told from the day of the piece."""
    match form:
        case Year() | Century() | Anniversary() | Ahead():
            return False
        case Decade(short=short):
            return short
        case Range(first=first, last=last):
            return needs_anchor(last) or (needs_anchor(first) and not is_floating(first))
        case Portion(which="earlier" | "later"):
            return True
        case Portion(of=of) | Nth(of=of) | Bound(of=of) | Span(of=of) | SamePeriod(of=of):
            return needs_anchor(of)
        case Run(of=of):
            return of is None or needs_anchor(of)
        case Offset(of=of) if not isinstance(of, str):
            return needs_anchor(of)
        case Share(of=of) | Weekday(of=of) if of is not None:
            return needs_anchor(of)
        case _:
            return not is_explicit(form)


def days_of(form: Form) -> tuple[Day, ...]:
    """The days that a form names by their number: both ends of "June 28-31", the bound of "until April 31"."""
    match form:
        case Day():
            return (form,)
        case Range(first=first, last=last):
            return (*days_of(first), *days_of(last))
        case Bound(of=of) | Portion(of=of):
            return days_of(of)
        case Offset(of=of) if not isinstance(of, str):
            return days_of(of)
        case _:
            return ()


def with_tail_of(form: Form, last: Form) -> Form:
    """A time with what only the last of its list states: "in May and June 2021", "Monday and Tuesday next week".

    The December of "December and January 2021" is that of the year before.
    """
    if is_explicit(form) or not is_floating(form):
        return form
    match form, last:
        case Weekday(), Weekday(of=of) if of is not None:
            return replace(form, of=of)
        case Month(month=month), Month(month=end, year=int(year)):
            return replace(form, year=year - (month > end))
        case Month(month=month), Month(month=end, of=of) if month < end:
            return replace(form, of=of)
        case Day(month=int(month), day=day), Day(month=int(end), day=end_day, year=year, of=of):
            return replace(form, year=year, of=of) if (month, day) < (end, end_day) else form
        case _:
            return form


def in_year(form: Form, year: int) -> Form:
    """A day, a month or a season without a year, in this one: "Nov. 5" of a clause that begins "In 2019,"."""
    match form:
        case Day(month=int(), year=None, of=None) | Month(year=None, turn=None, of=None):
            return replace(form, year=year)
        case Season(year=None, turn=None, of=None):
            return replace(form, year=year)
        case Share(of=None, fiscal=False) | Run(of=None):
            return replace(form, of=Year(year))
        case Portion(of=of) | Nth(of=of) | Bound(of=of):
            return replace(form, of=in_year(of, year))
        case Range(first=first, last=last):
            return replace(form, first=in_year(first, year), last=in_year(last, year))
        case _:
            return form
