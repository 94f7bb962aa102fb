"""Header lines: the day, the byline and the source that stand above (or below) a story.

A line is a row of fields: "2024-05-21      Source: Xinhua", "By Jane Doe | The Daily | Updated: 2022-03-07
17:49". A line that begins with a labelled day may go on with the story itself (" date 2024-11-05 Two
ministers meet"): what is left of it is the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from copydesk.corpus.agencies import AGENCY
from copydesk.corpus.days import DAY_AND_TIME, day_of, states_year
from copydesk.model import PartKind
from copydesk.patterns import re

_LONGEST = 300
_LONGEST_NAME = 60


class FieldKind(Enum):
    """What a field of a header line tells; the days in the order in which they are believed."""

    PUBLISHED = 1
    DAY = 2
    UPDATED = 3
    SOURCE = 4
    BYLINE = 5
    PLACE = 6
    HEADLINE = 7
    OTHER = 8


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a header line: "Source: Xinhua" with the value "Xinhua" at ``value_start``.

    ``labelled`` tells "Published: Apr 09, 2022" from a bare day; ``leads`` that the story may go on after it.
    """

    kind: FieldKind
    start: int
    end: int
    value_start: int
    value: str
    day: date | None = None
    labelled: bool = False
    leads: bool = False

    @property
    def part(self) -> PartKind:
        """The part of the article that the field is."""
        return _PARTS.get(self.kind, PartKind.HEADER)


@dataclass(frozen=True, slots=True)
class HeaderLine:
    """The fields of a line, and where what is left of it begins (its end, if nothing is left)."""

    fields: tuple[Field, ...]
    rest: int


_PARTS = {
    FieldKind.SOURCE: PartKind.SOURCE,
    FieldKind.BYLINE: PartKind.BYLINE,
    FieldKind.HEADLINE: PartKind.HEADLINE,
    FieldKind.OTHER: PartKind.FURNITURE,
}
_KINDS = {
    "source": FieldKind.SOURCE,
    "byline": FieldKind.BYLINE,
    "place": FieldKind.PLACE,
    "headline": FieldKind.HEADLINE,
    "other": FieldKind.OTHER,
}

_BAR = re.compile(r"[|·•]")
_GAP = re.compile(r"[\s|·•,;)\]]*")
_STOP = rf"(?=\s*[|·•)\]]|\s{{2,}}|\s+\(?{DAY_AND_TIME}|\s+(?i:source|updated|published|editor)\s*:|\s*$)"

_PUBLISHED = r"""(?:(?:first|originally)\s+)?(?:published|posted|created|released|issued|date|time
    |pub\.?\s?date|publication\s+date|publish\s+(?:date|time)|date\s+published|release\s+(?:date|time))"""
_UPDATED = r"(?:(?:last|latest)\s+)?(?:updated?|modified|revised|edited)(?:\s+(?:date|time))?"

_DAY = re.compile(
    rf"""(?:(?i:(?P<published>{_PUBLISHED})|(?P<updated>{_UPDATED}))\s*
         (?:(?:on|at)\b\s*)?(?P<colon>[:：]?)\s*)?
         (?P<words>{DAY_AND_TIME})(?:\s*\(?[A-Z][a-z]+\s[Tt]ime\)?)?(?=[\s|,;)\]]|$)""",
    re.VERBOSE,
)
_LABELLED = re.compile(
    rf"""[(\[]?(?i:(?P<source>source|agency|publisher)|(?P<byline>authors?|byline|reporter|written\s+by)
          |(?P<place>location|place|dateline)|(?P<headline>headline|title)
          |(?P<other>(?:[a-z]+\s+)?editors?|edited\s+by))
         \s*[:：]\s*(?P<value>[^\s)\]].*?){_STOP}""",
    re.VERBOSE,
)
_BYLINE = re.compile(
    rf"""B[yY]\s+(?P<value>(?:(?:[^\W\d_a-z][\w.'’-]*|and|in|for|of|the|at|&|with|de|del|van|von|der|den|bin
          |al-\w+|el-\w+|writers?|staff|reporters?|correspondents?|special)(?:,?\s+|,?(?=[|·•]|$)))+?){_STOP}""",
    re.VERBOSE,
)
_AGENCY_ALONE = re.compile(rf"(?P<value>{AGENCY}){_STOP}", re.VERBOSE)
_NAME = re.compile(rf"(?P<value>[^\s|·•].*?){_STOP}", re.VERBOSE)


def read_header_line(source: str, start: int, end: int, *, above: bool) -> HeaderLine | None:
    """The fields of a line, or ``None`` for a line of the story.

    ``above`` says that the story has not begun: below that, only a line of labelled fields
    ("Source: Xinhua") is a header, since "November 05, 2024" may head a chronicle's entry.
    """
    stop = min(end, start + _LONGEST)
    if not above and ":" not in source[start:stop] and "：" not in source[start:stop]:
        return None
    named = above and stop == end and _BAR.search(source, start, end) is not None
    for names in (True, False) if named else (False,):
        fields, rest = _read_fields(source, start, stop, names)
        if not any(field.labelled or field.day or not names for field in fields):
            continue
        if rest == end:
            return HeaderLine(fields, end) if above or all(field.labelled for field in fields) else None
        if above and fields and fields[-1].leads:
            return HeaderLine(fields, rest)
    return None


def _read_fields(source: str, start: int, stop: int, names: bool) -> tuple[tuple[Field, ...], int]:
    fields: list[Field] = []
    at = _past_gap(source, start, stop)
    while at < stop and (field := _read_field(source, at, stop, names)):
        fields.append(field)
        at = _past_gap(source, field.end, stop)
    return tuple(fields), at


def _past_gap(source: str, at: int, stop: int) -> int:
    match = _GAP.match(source, at, stop)
    return match.end() if match else at


def _read_field(source: str, at: int, stop: int, names: bool) -> Field | None:
    match = _DAY.match(source, at, stop)
    if match and states_year(match) and (day := day_of(match)):
        label = (match["published"] or match["updated"] or "").casefold()
        kind = FieldKind.UPDATED if match["updated"] else FieldKind.PUBLISHED if label else FieldKind.DAY
        leads = label == "date" or match["colon"] in (":", "：") or match["y1"] is not None
        return Field(
            kind,
            at,
            match.end(),
            match.start("words"),
            match["words"],
            day,
            labelled=bool(label),
            leads=leads,
        )
    match = _LABELLED.match(source, at, stop)
    if match:
        kind = next(kind for name, kind in _KINDS.items() if match[name])
        return Field(kind, at, match.end(), match.start("value"), match["value"], labelled=True)
    match = _BYLINE.match(source, at, stop)
    if match:
        return Field(FieldKind.BYLINE, at, match.end(), match.start("value"), match["value"].rstrip(" ,"))
    match = _AGENCY_ALONE.match(source, at, stop) or (_NAME.match(source, at, stop) if names else None)
    if match and len(match["value"]) <= _LONGEST_NAME:
        return Field(FieldKind.SOURCE, at, match.end(), at, match["value"])
    return None
