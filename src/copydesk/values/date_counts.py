"""Numbers inside expressions of time: "three", "the 24th", "more than 30 years", "nineteen ninety-six"."""

from __future__ import annotations

from typing import cast

from copydesk.patterns import re
from copydesk.values.date_forms import Count, Unit
from copydesk.values.date_tokens import Tokens
from copydesk.vocabulary.hedges import HEDGES_BEFORE, Side
from copydesk.vocabulary.numbers import ORDINAL_TENS, ORDINAL_UNITS, SMALL, TENS, VAGUE_COUNTS
from copydesk.vocabulary.time_words import EXACTLY, UNITS

Counts = tuple[tuple[Count, Unit], ...]

_ORDINAL = re.compile(r"([0-9]{1,3})(?:st|nd|rd|th)")
_HALVES: dict[str, tuple[int, Unit]] = {
    "year": (6, "month"),
    "decade": (5, "year"),
    "century": (50, "year"),
}
_LONGEST_HEDGE = 4


def read_cardinal(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """A whole number up to 999 in figures or words, and where it ends."""
    word = tokens.low[at]
    if tokens.is_number(at):
        return (int(word), at + 1) if len(word) <= 3 else None
    if word in SMALL:
        return SMALL[word], at + 1
    if word in TENS:
        after = at + 2 if tokens.low[at + 1] == "-" else at + 1
        ones = SMALL.get(tokens.low[after], 10)
        return (TENS[word] + ones, after + 1) if ones < 10 else (TENS[word], at + 1)
    if word == "hundred":
        return 100, at + 1
    return None


def read_ordinal(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """ "24th", "fourth", "twenty-first", and where it ends."""
    word = tokens.low[at]
    if match := _ORDINAL.fullmatch(word):
        return int(match[1]), at + 1
    if word in ORDINAL_UNITS or word in ORDINAL_TENS:
        return ORDINAL_UNITS.get(word) or ORDINAL_TENS[word], at + 1
    if word in TENS:
        after = at + 2 if tokens.low[at + 1] == "-" else at + 1
        ones = ORDINAL_UNITS.get(tokens.low[after], 10)
        if ones < 10:
            return TENS[word] + ones, after + 1
    return None


def read_hedge(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """ "more than", "about", and where it ends."""
    for length in range(_LONGEST_HEDGE, 0, -1):
        words = " ".join(tokens.low[at : at + length])
        if words in HEDGES_BEFORE or words in EXACTLY:
            return words, at + length
    return None


def read_counts(tokens: Tokens, at: int) -> tuple[Counts, str | None, int] | None:
    """ "more than 30 years", "2 years, 1 month and 21 days": counts with units, the hedge, the end."""
    hedge = None
    if found := read_hedge(tokens, at):
        hedge, at = found
    first = _read_one(tokens, at, hedge)
    if first is None:
        return None
    counts, at = [first[0]], first[1]
    while True:
        after = at
        while tokens.low[after] in (",", "and"):
            after += 1
        further = _read_one(tokens, after, None)
        if further is None or not further[0][0].exact or further[0][1] in [unit for _, unit in counts]:
            break
        counts.append(further[0])
        at = further[1]
    return tuple(counts), hedge, at


def read_spoken_year(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """ "nineteen ninety-six", "two thousand and eighteen", and where it ends."""
    if (head := read_cardinal(tokens, at)) is None or tokens.is_number(at):
        return None
    value, after = head
    if tokens.low[after] == "thousand" and value in (1, 2):
        return _read_thousands(tokens, value * 1000, after + 1)
    if not 15 <= value <= 20:
        return None
    if tokens.low[after] == "hundred":
        tail = read_cardinal(tokens, after + 2 if tokens.low[after + 1] == "and" else after + 1)
        return (value * 100 + tail[0], tail[1]) if tail and tail[0] < 100 else (value * 100, after + 1)
    tail = read_cardinal(tokens, after)
    if tail is None or tokens.is_number(after) or not 10 <= tail[0] < 100:
        return None
    return value * 100 + tail[0], tail[1]


def _read_thousands(tokens: Tokens, year: int, at: int) -> tuple[int, int] | None:
    hundreds = read_cardinal(tokens, at)
    if hundreds and tokens.low[hundreds[1]] == "hundred":
        year, at = year + hundreds[0] * 100, hundreds[1] + 1
    if tokens.low[at] == "and":
        at += 1
    tail = read_cardinal(tokens, at)
    return (year + tail[0], tail[1]) if tail and tail[0] < 100 else None


def _read_one(tokens: Tokens, at: int, hedge: str | None) -> tuple[tuple[Count, Unit], int] | None:
    word = tokens.low[at]
    if word == "half" and tokens.low[at + 1] in ("a", "an") and tokens.low[at + 2] in _HALVES:
        number, unit = _HALVES[tokens.low[at + 2]]
        return (bend(number, hedge), unit), at + 3
    for length in (3, 2, 1):
        words = " ".join(tokens.low[at : at + length])
        words = f"a {words}" if words in ("few", "couple of") else words
        if words in VAGUE_COUNTS and tokens.low[at + length] in UNITS:
            low, high = VAGUE_COUNTS[words]
            return (Count(low, high, exact=False), _unit(tokens, at + length)), at + length + 1
    if word in UNITS and word.endswith("s") and not _counts_something(tokens, at):
        return (Count(2, None, exact=False), _unit(tokens, at)), at + 1
    if word in ("a", "an"):
        number, after = (100, at + 2) if tokens.low[at + 1] == "hundred" else (1, at + 1)
    else:
        number, after = read_cardinal(tokens, at) or (0, at)
    if after > at and tokens.low[after] in UNITS:
        return (bend(number, hedge), _unit(tokens, after)), after + 1
    return None


def _counts_something(tokens: Tokens, at: int) -> bool:
    """Whether a number stands before the unit that was not read: "one and a half years", "1.5 years"."""
    before = tokens.low[at - 1] if at else ""
    return before in ("half", "-", "of") or before in SMALL or before in TENS or before[-1:].isdigit()


def _unit(tokens: Tokens, at: int) -> Unit:
    return cast(Unit, UNITS[tokens.low[at]])


def bend(number: int, hedge: str | None) -> Count:
    """What a hedged count may mean: "more than 30" is 30 to the next round step, 40."""
    side = HEDGES_BEFORE.get(hedge) if hedge else None
    step = round_step(number)
    if side is Side.ABOVE:
        return Count(number, number + step, exact=False)
    if side in (Side.NEARLY, Side.BELOW):
        return Count(max(0, number - step), number, exact=False)
    if side is Side.ABOUT:
        slack = max(1, step // 2)
        return Count(max(0, number - slack), number + slack, exact=False)
    return Count(number, number)


def round_step(number: int) -> int:
    """From a number to the next that a writer would have named: 10 for 30, 5 for 25, 1 for 2.

    >>> [round_step(number) for number in (2, 5, 12, 25, 30, 100)]
    [1, 5, 1, 5, 10, 100]
    """
    step = 1
    while number and number % (step * 10) == 0:
        step *= 10
    if step == 1 and number and number % 5 == 0:
        return 5
    return step
