"""A line of names around one day: "The Elmswick Courier, Wednesday 15 May 2024", "Press release / May 15, 2024".

Newspapers set their name, section, page and day as they please. What tells such a line from a headline that ends in a
day is that it says nothing: every word is a name or one that only such lines have, and no preposition leads to the day.
"""

from __future__ import annotations

from copydesk.corpus.days import DAY_AND_TIME, day_of, states_year
from copydesk.corpus.header import Field, FieldKind, HeaderLine
from copydesk.patterns import re

_LONGEST, _MOST_WORDS = 120, 14
_DAY = re.compile(DAY_AND_TIME, re.VERBOSE)
_WORD = re.compile(r"[^\W_](?:[\w.'’&/-]*[\w.])?|&")
_BYLINE = re.compile(r"(?i:by|from)\s+(?P<value>.+)")
_EDGES = " \t\u00a0|·•,;:.()[]/–—-"
# "Mayor Opens Bridge on May 15, 2024": the day is part of what is told; "posted on", "in the edition of" are not.
_LEADS_TO_DAY = re.compile(
    r"\b(?:at|by|before|after|for|from|in|of|on|since|to|until|till|through|as)\s*(?:the\s+)?$", re.I
)
_ISSUED = re.compile(
    r"\b(?:published|posted|printed|issued|released|updated|dated|edition|issue|print|number|no\.?)\s+(?:on|of|in|for|at)\s*"
    r"(?:the\s+)?$",
    re.I,
)
_COMMON = frozenset(
    {
        *("a", "an", "and", "at", "by", "in", "of", "on", "the", "for", "from", "our", "with"),
        *("published", "posted", "printed", "issued", "released", "updated", "dated", "date", "publication", "datum"),
        *("edition", "issue", "section", "page", "pages", "vol", "volume", "no", "nr", "number", "supplement"),
        *("morning", "afternoon", "evening", "late", "weekend", "weekly", "daily", "online", "print", "special"),
        *("correspondent", "correspondents", "staff", "writer", "writers", "reporter", "reporters", "desk", "editor"),
        *("press", "release", "immediate", "news", "agency", "wire", "service", "report", "bulletin", "newsletter"),
        *("min", "mins", "minute", "minutes", "read", "et", "am", "pm", "a.m", "p.m", "local", "time"),
        *("de", "del", "der", "den", "van", "von", "la", "le", "el", "al", "bin", "et", "und"),
    }
)


def read_dated_line(source: str, start: int, end: int) -> HeaderLine | None:
    """The fields of a line with one whole day in it and nothing but names beside it, or ``None``."""
    text = source[start:end]
    if end - start > _LONGEST or not any(map(str.isdigit, text)):
        return None
    days = [match for match in _DAY.finditer(source, start, end) if states_year(match)]
    if len(days) != 1 or (day := day_of(days[0])) is None:
        return None
    match = days[0]
    before, after = source[start : match.start()], source[match.end() : end]
    if not (_is_names(before) and _is_names(after)) or _tells(before, after):
        return None
    if _LEADS_TO_DAY.search(before) and not _ISSUED.search(before):
        return None
    labelled = re.search(r"\bupdated\b", before, re.I)
    kind = FieldKind.UPDATED if labelled else FieldKind.DAY
    dated = Field(kind, match.start(), match.end(), match.start(), match[0], day)
    fields = [_named(source, start, match.start()), dated, _named(source, match.end(), end)]
    return HeaderLine(tuple(field for field in fields if field is not None), end)


def _tells(before: str, after: str) -> bool:
    """Whether sentences stand around the day: "Bridge Opens. May 15, 2024 Remembered"."""
    return before.rstrip().endswith((".", "!", "?")) and _WORD.search(after) is not None


def _is_names(text: str) -> bool:
    words = _WORD.findall(text)
    return len(words) <= _MOST_WORDS and all(_is_name(word) for word in words)


def _is_name(word: str) -> bool:
    return not word[0].islower() or word.rstrip(".").casefold() in _COMMON


def _named(source: str, start: int, end: int) -> Field | None:
    """Who stands beside the day: a byline, or a source; words that only such lines have are furniture."""
    while start < end and source[start] in _EDGES:
        start += 1
    while end > start and source[end - 1] in _EDGES:
        end -= 1
    value = source[start:end]
    if not value:
        return None
    by = _BYLINE.fullmatch(value)
    if by is not None:
        return Field(FieldKind.BYLINE, start, end, start + by.start("value"), by["value"])
    common = all(word.rstrip(".").casefold() in _COMMON or word.isdigit() for word in _WORD.findall(value))
    return Field(FieldKind.OTHER if common else FieldKind.SOURCE, start, end, start, value)
