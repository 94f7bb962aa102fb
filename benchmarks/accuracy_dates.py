"""How many dates of a file of normalised expressions are resolved to the right days.

    PYTHONPATH=src python benchmarks/accuracy_dates.py FILE.jsonl.gz

The file holds one JSON object a line, in the shape of the Recognizers-Text specs (MIT): ``id``,
``model``, ``input``, ``reference`` and ``expected``.

**Which rows count.** Models DateParser, DatePeriodParser and DateTimeModel; at least one expected
expression, all of type date or daterange, all with a value: no times of day, durations or recurring
sets, which have other types. Holidays, business days, fiscal and school years are out: a newspaper's
reader of dates knows no feasts. Two figures are printed: for all these rows, and for those that news may
write. A row is out of the second if one of its expressions is shorthand that no style guide (AP, Reuters,
the Guardian's) lets into copy; the table ``SHORTHAND`` gives each kind with its reason, whether or not we
can read it, and each run prints how many rows each kind took.

**What counts as right.** Each expected expression must overlap one that was read, whose days agree:

- the data resolves backwards and forwards; the side that ``looks_forward`` picks is compared, and where
  a request has no tense ("Let's meet on 11/5") either is right;
- the data's intervals exclude their last day, and "2014-2018" stops where 2018 begins; news includes it;
- a time that we call approximate ("late last month", "two years ago", "last Wednesday", which is one of
  two) is right if it shares half the days of the shorter one;
- "since" looks back, whatever its clause does; centuries begin in a year 1 or, as many write, in a year 0;
- an expression of the data may be two of ours ("next week", "on Tuesday"): one of them has to agree.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from copydesk.model import Period, Precision
from copydesk.values.calendar import unit_around
from copydesk.values.date_forms import Bound, Unit
from copydesk.values.dates import DateExpression, looks_forward, read_dates, resolve

_MODELS = ("DateParser", "DatePeriodParser", "DateTimeModel")
_TYPES = ("date", "daterange", "datetimeV2.date", "datetimeV2.daterange")
_FEASTS = re.compile(
    r"christmas|easter|thanksgiving|independence day|earth day|black friday|juneteenth|workers' day"
    r"|eid al|business day|workweek|school year|fiscal year|\bsy ",
    re.I,
)
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
# Why an expression is not written in copy, and what gives it away.
SHORTHAND: dict[str, re.Pattern[str]] = {
    # A month is named: 5/12 is May here and December there.
    "day in figures, without month or year": re.compile(
        r"(?!.*\d{4})(?:\W|\d|st|nd|rd|th|\b(?:on|from|to|between|and|the|for|this|next)\b)+", re.I
    ),
    "day and month in figures": re.compile(r".*(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?![\d/.]|-\d{4}\b).*"),
    # What machines write: "2016-11", "20161016", "2020/23/Sep", "mar3".
    "year and month in figures": re.compile(r"\d{4} ?[-/.] ?(?:0?\d|1[0-2])|(?:0?\d|1[0-2]) ?[-/] ?\d{4}"),
    "figures run together or apart": re.compile(r"\d{8}|\d{4} \d{1,2} \d{1,2}|.*\d-\d{4}-\d.*"),
    "month's name joined to its figures": re.compile(
        rf"\d+[-/.]{_MONTH}(?:[-/.]?\d+)?|{_MONTH}(?:\d|[-/]\d{{4}}).*|\d+[-/]\d+[-/.]{_MONTH}", re.I
    ),
    "numbered week": re.compile(r".*\bweek \d.*|.*\bw/c\b.*", re.I),
    "operator": re.compile(r".*[~=<>].*|greater than .*", re.I),
    "somebody's own day": re.compile(r"(?:the|(?:rest of )?my) (?:day|week|weekend|month)", re.I),
}
_REQUEST = re.compile(r"\b(?:let's|please|cortana|can (?:you|i|we)|book|set|schedule|find|take)\b", re.I)
_SIGNS = str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014\u00a0", "''\"\"-- ")
_UNITS: tuple[Unit, ...] = ("month", "quarter", "year")

Days = tuple[date | None, date | None]


def main(path: Path) -> None:
    """Print the rows that fail and the accuracy."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if is_in(row)]
    failures = {row["id"]: said for row in rows if (said := failure(row))}
    kinds = {row["id"]: kind for row in rows if (kind := shorthand(row))}
    for row in rows:
        if row["id"] in failures:
            mark = f"  ({kinds[row['id']]})" if row["id"] in kinds else ""
            print(f"{row['id']}  {row['reference']}  {row['input']!r}{mark}\n    {failures[row['id']]}")
    for kind, count in sorted(Counter(kinds.values()).items()):
        print(f"out, {kind}: {count}")
    for name, counted in (
        ("dates", rows),
        ("dates that news may write", [row for row in rows if row["id"] not in kinds]),
    ):
        right = sum(row["id"] not in failures for row in counted)
        print(f"{name}: {right} of {len(counted)} rows right, {right / max(1, len(counted)):.1%}")


def is_in(row: dict[str, Any]) -> bool:
    """Whether a row holds calendar dates only."""
    if row["model"] not in _MODELS or not row["expected"] or _FEASTS.search(row["input"]):
        return False
    return all(kind_of(each) in _TYPES and sides_of(each) for each in row["expected"])


def shorthand(row: dict[str, Any]) -> str:
    """Why one of the row's expressions would not be written in copy, or nothing."""
    texts = [each["Text"] for each in row["expected"]]
    return next((kind for kind, pattern in SHORTHAND.items() if any(map(pattern.fullmatch, texts))), "")


def kind_of(expected: dict[str, Any]) -> str:
    """The data's name for the type of an expression."""
    return str(expected.get("Type") or expected.get("TypeName"))


def sides_of(expected: dict[str, Any]) -> list[Days]:
    """The days of an expected expression: past first, then future where it differs."""
    value = expected.get("Value") or {}
    if "FutureResolution" in value:
        raw = [value["PastResolution"], value["FutureResolution"]]
    else:
        raw = (expected.get("Resolution") or {}).get("values", [])
    sides = [days_of(each) for each in raw]
    return [side for side in sides if side is not None]


def days_of(value: dict[str, str]) -> Days | None:
    """First and last day of one resolution, if it has any."""
    if "not resolved" in value.values():
        return None
    text = value.get("date") or value.get("value")
    if text:
        return None if text == "0001-01-01" else (parse(text), parse(text))
    first, last = value.get("start") or value.get("startDate"), value.get("end") or value.get("endDate")
    return (parse(first) if first else None, parse(last) if last else None) if first or last else None


def parse(text: str) -> date:
    """The day of an ISO date or date and time."""
    return date.fromisoformat(text[:10])


def failure(row: dict[str, Any]) -> str:
    """What went wrong in a row, or nothing."""
    text = row["input"].translate(_SIGNS)
    anchor = parse(row["reference"]) if row["reference"] else None
    read = read_dates(text, bare_year=True, day_first="EnglishOthers" in row["id"])
    for each in row["expected"]:
        start, length = each["Start"], each.get("Length") or each["End"] - each["Start"] + 1
        mine = [found for found in read if found.start < start + length and start < found.end]
        sides = sides_of(each)
        resolved = [answer for found in mine for answer in answers(text, found, anchor)]
        if not any(agrees(period, sides[-1 if forward else 0]) for forward, period in resolved):
            told = [period.edtf for _, period in resolved] or ("unresolved" if mine else "not read")
            wanted = "/".join(str(day) for day in sides[0])
            return f"{each['Text']!r} is {wanted}: {[found.text for found in mine]} {told}"
    return ""


def answers(text: str, found: DateExpression, anchor: date | None) -> list[tuple[bool, Period]]:
    """What an expression resolves to, in the direction of its clause, or both ways in a request."""
    ways = {looks_forward(text, 0, len(text), found)}
    if _REQUEST.search(text):
        ways = {False, True}
    if isinstance(found.form, Bound) and found.form.kind == "since":
        ways = {False}
    resolved = [(forward, resolve(found, anchor, forward=forward)) for forward in sorted(ways)]
    return [(forward, each.period) for forward, each in resolved if each is not None]


def agrees(period: Period, side: Days) -> bool:
    """Whether a period is what the data says, its conventions allowed for."""
    first, last = side
    if (
        period.precision is Precision.CENTURY
        and period.earliest
        and first == period.earliest.replace(year=period.earliest.year - 1)
    ):
        return last == date(first.year + 100, 1, 1)
    if period.approximate and last is not None and first is not None:
        return shares_half(period, first, max(first, last - timedelta(days=last > first)))
    if period.approximate and period.earliest and period.latest:
        return shares_half(period, first or date.min, last or date.max)
    starts = first in (period.earliest, period.earliest and period.earliest - timedelta(days=1))
    return starts and ends_alike(period, last)


def shares_half(period: Period, first: date, last: date) -> bool:
    """Whether half the days of the shorter of the two are in both."""
    if period.earliest is None or period.latest is None:
        return False
    both = (min(period.latest, last) - max(period.earliest, first)).days + 1
    shorter = min((period.latest - period.earliest).days, (last - first).days) + 1
    return both * 2 >= shorter


def ends_alike(period: Period, last: date | None) -> bool:
    """Whether the last day is the data's, which excludes it, or where its last unit begins."""
    if last is None or period.latest is None:
        return last is None and period.latest is None
    is_range = "/" in period.edtf and period.precision > Precision.WEEK
    begins = {unit_around(period.latest, unit).earliest for unit in _UNITS} if is_range else set()
    return last in {period.latest, period.latest + timedelta(days=1)} | begins


if __name__ == "__main__":
    main(Path(sys.argv[1]))
