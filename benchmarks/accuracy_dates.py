"""How many dates of a file of normalised expressions are resolved to the right days.

    PYTHONPATH=src python benchmarks/accuracy_dates.py FILE.jsonl.gz

The file holds one JSON object a line, in the shape of the Recognizers-Text specs (MIT): ``id``,
``model``, ``input``, ``reference`` and ``expected``.

**Which rows count.** Models DateParser, DatePeriodParser and DateTimeModel; at least one expected
expression, all of type date or daterange, all with a value; no times of day, durations or recurring
sets (they have other types), and no holidays, business days, fiscal or school years: a newspaper's
calendar of feasts is not read. Everything else counts, chat and all.

**What counts as right.** Each expected expression must overlap one that was read, whose days agree:

- the data resolves backwards and forwards; the side that ``looks_forward`` picks is compared, and where
  a request says nothing of tense ("Let's meet on 11/5") either is right;
- the data's intervals exclude their last day, and "2014-2018" stops where 2018 begins; news includes it;
- a time that we call approximate ("late last month", "two years ago") is right if it holds the data's
  days or lies in them;
- an expression of the data may be two of ours ("next week", "on Tuesday"): the overlapping one counts.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from copydesk.model import Period, Precision
from copydesk.values.calendar import unit_around
from copydesk.values.dates import DateExpression, looks_forward, read_dates, resolve

_MODELS = ("DateParser", "DatePeriodParser", "DateTimeModel")
_TYPES = ("date", "daterange", "datetimeV2.date", "datetimeV2.daterange")
_OUT = re.compile(
    r"christmas|easter|thanksgiving|independence day|earth day|black friday|juneteenth|workers' day|freedom day"
    r"|jubilee|business day|workweek|school year|fiscal year|\bsy ",
    re.I,
)
_REQUEST = re.compile(r"\b(?:let's|please|cortana|can you|can i|book|set|schedule|meet|find us|take|arrange)\b", re.I)
_SIGNS = str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014\u00a0", "''\"\"-- ")
_OPEN = {"before": (None, 1), "after": (1, None), "since": (1, None), "until": (None, 1)}

Days = tuple[date | None, date | None]


def main(path: Path) -> int:
    """Print the accuracy and the rows that fail."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if is_in(row)]
    failures = [(row, said) for row in rows if (said := failure(row))]
    for row, said in failures:
        print(f"{row['id']}  {row['reference']}  {row['input']!r}\n    {said}")
    right = len(rows) - len(failures)
    print(f"dates: {right} of {len(rows)} rows right, {right / max(1, len(rows)):.1%}")
    return 0


def is_in(row: dict[str, Any]) -> bool:
    """Whether a row is one of calendar dates that newspapers write."""
    if row["model"] not in _MODELS or not row["expected"] or _OUT.search(row["input"]):
        return False
    return all(kind_of(each) in _TYPES and sides_of(each) for each in row["expected"])


def kind_of(expected: dict[str, Any]) -> str:
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
    if "not resolved" in value.values():
        return None
    text = value.get("date") or value.get("value")
    if text:
        return None if text == "0001-01-01" else (parse(text), parse(text))
    first, last = (
        value.get("start") or value.get("startDate"),
        value.get("end") or value.get("endDate"),
    )
    return (parse(first) if first else None, parse(last) if last else None) if first or last else None


def parse(text: str) -> date:
    return date.fromisoformat(text[:10])


def failure(row: dict[str, Any]) -> str:
    """What went wrong, or nothing."""
    text = row["input"].translate(_SIGNS)
    anchor = parse(row["reference"]) if row["reference"] else None
    read = read_dates(text, bare_year=True, day_first="EnglishOthers" in row["id"])
    for each in row["expected"]:
        start, length = each["Start"], each.get("Length") or each["End"] - each["Start"] + 1
        mine = [found for found in read if found.start < start + length and start < found.end]
        if not mine:
            return f"{each['Text']!r}: not read"
        resolved = [period for found in mine for period in periods(text, found, anchor)]
        sides = sides_of(each)
        if not any(agrees(period, side) for side, period in zip_sides(sides, resolved)):
            told = [period.edtf for _, period in resolved] or "unresolved"
            return f"{each['Text']!r}: {[found.text for found in mine]} {told} for {[str(day) for day in sides[0]]}"
    return ""


def periods(text: str, found: DateExpression, anchor: date | None) -> list[tuple[bool, Period]]:
    ways = {looks_forward(text, 0, len(text), found)}
    if _REQUEST.search(text) and True not in ways:
        ways = {False, True}
    resolved = [(forward, resolve(found, anchor, forward=forward)) for forward in sorted(ways)]
    return [(forward, each.period) for forward, each in resolved if each is not None]


def zip_sides(sides: list[Days], resolved: list[tuple[bool, Period]]) -> list[tuple[Days, Period]]:
    return [(sides[-1] if forward else sides[0], period) for forward, period in resolved]


def agrees(period: Period, side: Days) -> bool:
    first, last = side
    if period.approximate and first and last:
        theirs = Period(first, max(first, last))
        return period.contains(theirs) or theirs.contains(period)
    return starts_alike(period, first) and ends_alike(period, last)


def starts_alike(period: Period, first: date | None) -> bool:
    if first is None or period.earliest is None:
        return first is None and period.earliest is None
    return first in (period.earliest, period.earliest - timedelta(days=1))


def ends_alike(period: Period, last: date | None) -> bool:
    if last is None or period.latest is None:
        return last is None and period.latest is None
    units = {Precision.MONTH: "month", Precision.QUARTER: "quarter", Precision.YEAR: "year", Precision.WEEK: "week"}
    allowed = [period.latest, period.latest + timedelta(days=1)]
    if period.extended or period.precision is Precision.YEAR:
        unit = units.get(period.precision)
        if unit:
            allowed.append(unit_around(period.latest, unit).earliest or period.latest)  # type: ignore[arg-type]
    return last in allowed


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
