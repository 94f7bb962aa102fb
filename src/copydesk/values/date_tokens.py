"""Where a date may stand, and the words around it, cut up for the grammar.

One linear search finds the words that every expression of time contains (a month, a unit, a year …);
only what lies around them is cut into words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from copydesk.patterns import re
from copydesk.vocabulary.months import ABBREVIATED_MONTHS, MONTHS, WEEKDAYS, WORDS_IN_SMALL_LETTERS
from copydesk.vocabulary.time_words import DECADES

_UNITS = ("day", "week", "fortnight", "month", "quarter", "year", "decade", "centur", "anniversary")
_NAMES = sorted({name[:3].title() for name in (*MONTHS, *WEEKDAYS)})
_WORDS = (
    "tomorrow",
    "tonight",
    "night",
    "spring",
    "summer",
    "autumn",
    "winter",
    "fall",
    "nineteen",
    "twenty-tens",
    "thousand",
)
_HINTS = (
    *_UNITS,
    *(name.title() for name in _UNITS),
    *_NAMES,
    *(name.upper() for name in _NAMES),
    *(name for name in (*MONTHS, *ABBREVIATED_MONTHS) if name not in WORDS_IN_SMALL_LETTERS),
    *_WORDS,
    *(word.title() for word in _WORDS),
    *DECADES,
    *"0123456789",
    *(letter + number for letter in "QHqh" for number in "1234"),
)
_AUTOMATON = AhoCorasick(_HINTS)
_CONFIRMED = re.compile(
    r"[A-Za-z]+[1-4]?|(?<![0-9])[0-9]+(?:(?<=[0-9]{4})(?![0-9])|(?:st|nd|rd|th)\b|[./-][0-9]|(?<=0)'?s\b)"
)
_BEFORE, _BEHIND = 50, 60
_PADDING = 16
_EMPTY = ("",) * _PADDING
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")

_TOKEN = re.compile(
    r"[0-9]+(?:[.,:/][0-9]+)+|[0-9]+(?:-[0-9]+){2,}"
    r"|[0-9]+(?:(?:st|nd|rd|th|s)\b)?"
    r"|[^\W\d_]+|\n[ \t\r]*\n|[^\w\s]"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words, numbers and marks of one window. Past its end stand empty words."""

    raw: list[str]
    low: tuple[str, ...]
    starts: list[int]
    ends: list[int]
    count: int

    def glued(self, index: int) -> bool:
        """Whether nothing stands between this token and the one before."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def is_number(self, index: int) -> bool:
        """Whether the token is a whole number in figures."""
        return self.low[index].isdecimal()


def find_windows(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of ``text`` around words that dates contain, in order and apart."""
    first = last = -1
    for found in _find_hints(text, start, end):
        left = found - _BEFORE
        if first < 0 or left > last:
            if first >= 0:
                yield first, last
            first = _whole_word_from(text, left, start)
        last = min(end, found + _BEHIND)
    if first >= 0:
        yield first, last


def cut_tokens(text: str, start: int, end: int) -> Tokens:
    """The tokens of ``text[start:end]``; the last ones may be cut short by the window's edge."""
    matches = list(_TOKEN.finditer(text, start, end))
    raw = [match.group() for match in matches]
    low = tuple(map(str.lower, raw))
    starts = [match.start() for match in matches]
    ends = [match.end() for match in matches]
    edge = [end] * _PADDING
    return Tokens([*raw, *_EMPTY], low + _EMPTY, starts + edge, ends + edge, len(raw))


def _find_hints(text: str, start: int, end: int) -> Iterator[int]:
    stretch = text[start:end]
    try:
        hits = _AUTOMATON.find_matches_as_indexes(stretch)
    except UnicodeEncodeError:
        hits = _AUTOMATON.find_matches_as_indexes(_LONE_SURROGATE.sub("?", stretch))
    for _, hit, _ in hits:
        if _CONFIRMED.match(stretch, hit):
            yield start + hit


def _whole_word_from(text: str, position: int, start: int) -> int:
    if position <= start:
        return start
    space = text.find(" ", position, position + _BEFORE)
    return position if space < 0 else space
