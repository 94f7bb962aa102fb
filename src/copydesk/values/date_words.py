"""A period in English, for reasons and reports: "2023", "about 1994", "2024-07-03 to 2024-07-04"."""

from __future__ import annotations

from copydesk.model import Period


def describe_period(period: Period) -> str:
    """The period in words at its stated precision, days as in ISO 8601.

    >>> from datetime import date
    >>> from copydesk.model import Precision
    >>> describe_period(Period(date(1992, 1, 1), None, Precision.YEAR))
    'from 1992 on'
    """
    first, _, last = period.edtf.replace("~", "").partition("/")
    about = "about " if period.approximate else ""
    if not last:
        return about + first
    if first == "..":
        return "any time" if last == ".." else f"{about}up to {last}"
    if last == "..":
        return f"from {about}{first} on"
    return f"{about}{first} to {last}" if first != last else about + first
