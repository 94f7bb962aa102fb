"""The names and numbers that dates are made of: months, weekdays, days of the month, years."""

from __future__ import annotations

from copydesk.values.date_counts import read_cardinal, read_ordinal, read_spoken_year
from copydesk.values.date_tokens import Tokens
from copydesk.vocabulary.months import (
    ABBREVIATED_MONTHS,
    ABBREVIATED_WEEKDAYS,
    AFTER_A_WEEKDAY_THAT_IS_A_NAME,
    BEFORE_A_WEEKDAY_THAT_IS_A_NAME,
    MONTHS,
    WEEKDAYS,
    WORDS_IN_SMALL_LETTERS,
)

_NOT_A_DAY = frozenset({"percent", "per", "%", "million", "billion", "trillion", "people", "km", "kilometers"})


# Behind "the summer of '69"; an open word makes it a count: "the spring of '24 men".
_BEHIND_A_SHORT_YEAR = frozenset(
    {"", ".", ",", ";", ")", "and", "to", "in", "when", "that", "was", "were", "he", "she", "it", "they", "we", "the"}
)


def read_month_name(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The number of a month and where its name ends, with the dot of "Nov." before a number."""
    low, raw = tokens.low[at], tokens.raw[at]
    if low in MONTHS:
        if raw[0].islower() and low in WORDS_IN_SMALL_LETTERS:
            return None
        return MONTHS[low], at + 1
    if low not in ABBREVIATED_MONTHS or (at and tokens.glued(at) and tokens.low[at - 1] in ("$", "#", "@")):
        return None
    after = at + 1
    if tokens.raw[after] == "." and tokens.glued(after):
        if tokens.low[after + 1][:1].isdigit() or tokens.low[after + 1] in (",", "-", "to", "and"):
            after += 1
    elif raw[0].islower() and (low in WORDS_IN_SMALL_LETTERS or not _beside_a_number(tokens, at)):
        return None
    return ABBREVIATED_MONTHS[low], after


def read_day_number(tokens: Tokens, at: int, *, words: bool = False) -> tuple[int, int] | None:
    """The number of a day of the month and where it ends; ``words`` lets "twenty one" be one."""
    number = tokens.low[at]
    if tokens.is_number(at) and len(number) <= 2:
        found: tuple[int, int] | None = (int(number), at + 1)
    else:
        found = read_ordinal(tokens, at) or (read_cardinal(tokens, at) if words else None)
    if found is None or not 1 <= found[0] <= 31 or tokens.low[found[1]] in _NOT_A_DAY:
        return None
    return found


def read_year_number(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """A year in figures (1000 to 2199) or in words, and where it ends."""
    word = tokens.low[at]
    if not tokens.is_number(at):
        return read_spoken_year(tokens, at)
    if len(word) != 4 or not "1000" <= word < "2200":
        return None
    if tokens.glued(at) and (tokens.raw[at - 1][-1].isalnum() or tokens.raw[at - 1] in ("$", "#", "+")):
        return None
    if tokens.low[at + 1] in _NOT_A_DAY or (tokens.glued(at + 1) and tokens.raw[at + 1][:1].isalpha()):
        return None
    return (int(word), at + 1) if tokens.low[at + 1] not in ("bc", "bce") else None


def read_trailing_year(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The year behind a day or month: "2024", ", 2024", "of 2024", "in 2024", "-2024"."""
    if found := read_year_number(tokens, at):
        return found
    if tokens.low[at] == "'" or tokens.low[at : at + 2] in (("of", "'"), ("in", "'")):
        return _read_short_year(tokens, at + (tokens.low[at] != "'"))
    if tokens.low[at] in (",", "of", "in") or (tokens.low[at] in ("-", "/") and tokens.glued(at)):
        return read_year_number(tokens, at + 1)
    return None


def _read_short_year(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """ "the summer of '69": one of the hundred years up to 2029."""
    number = tokens.low[at + 1]
    if not (tokens.is_number(at + 1) and tokens.glued(at + 1) and len(number) == 2):
        return None
    if tokens.low[at + 2] not in _BEHIND_A_SHORT_YEAR:
        return None
    return int(number) + (1900 if number >= "30" else 2000), at + 2


def read_weekday(tokens: Tokens, at: int, *, short: bool = False) -> tuple[int, int] | None:
    """The number of a weekday (Monday is 0) and where it ends; ``short`` allows "Mon."."""
    low, raw = tokens.low[at], tokens.raw[at]
    if low in WEEKDAYS and not (at and tokens.low[at - 1] in BEFORE_A_WEEKDAY_THAT_IS_A_NAME):
        if tokens.raw[at + 1] not in AFTER_A_WEEKDAY_THAT_IS_A_NAME:
            return WEEKDAYS[low], at + 1
    elif short and low in ABBREVIATED_WEEKDAYS and raw[0].isupper():
        return ABBREVIATED_WEEKDAYS[low], at + 1 + (tokens.low[at + 1] == ".")
    return None


def _beside_a_number(tokens: Tokens, at: int) -> bool:
    after = at + 1 + (tokens.low[at + 1] in (".", "-", "/", ","))
    return read_day_number(tokens, after, words=True) is not None or (at > 0 and tokens.low[at - 1][:1].isdigit())
