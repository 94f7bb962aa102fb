"""Which readers may begin at a word: each knows the first words of its own, so that few are tried anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from copydesk.values.date_combined import (
    read_bare_day,
    read_date_with_weekday,
    read_neighbour_unit,
    read_plain_weekday,
    read_portion,
    read_season_of_years,
)
from copydesk.values.date_days import Read, read_full_date, read_numeric_date
from copydesk.values.date_relatives import (
    read_anniversary,
    read_deictic,
    read_of_unit,
    read_share,
    read_turned,
    read_week_of,
)
from copydesk.values.date_stretches import read_first_months, read_same_period, read_so_far
from copydesk.values.date_tokens import Tokens
from copydesk.values.date_units import (
    FISCAL,
    read_century,
    read_decade,
    read_month,
    read_season,
    read_short_share,
    read_year,
)
from copydesk.vocabulary.hedges import HEDGES_BEFORE
from copydesk.vocabulary.months import ABBREVIATED_MONTHS, ABBREVIATED_WEEKDAYS, MONTHS, SEASONS, WEEKDAYS
from copydesk.vocabulary.numbers import ORDINAL_TENS, ORDINAL_UNITS, SMALL, TENS, VAGUE_COUNTS
from copydesk.vocabulary.time_words import DECADES, EXACTLY, PORTIONS, TURNS, TURNS_FROM_CONTEXT, UNITS


@dataclass(frozen=True, slots=True)
class Cue:
    """What the place of an expression tells of it: whether only a time may stand there, and the caller's wishes."""

    cued: bool
    numeric: bool
    bare_year: bool
    day_first: bool | None


Reader = Callable[[Tokens, int, Cue], Read]

_FIGURES = "0"
_WEEKDAYS = (*WEEKDAYS, *ABBREVIATED_WEEKDAYS)
_MONTHS = (*MONTHS, *ABBREVIATED_MONTHS)
_ORDINALS = (*ORDINAL_UNITS, *ORDINAL_TENS, *TENS, _FIGURES)
_NUMBERS = (*SMALL, *TENS, "hundred", _FIGURES)
_TURNS = (*TURNS, *TURNS_FROM_CONTEXT, "that")


def _plain(reader: Callable[[Tokens, int], Read]) -> Reader:
    return lambda tokens, at, cue: reader(tokens, at)


# A reader and the words it may begin with, behind a "the" or not; "0" stands for all figures.
_READERS: tuple[tuple[Reader, Iterable[str]], ...] = (
    (
        lambda tokens, at, cue: read_date_with_weekday(tokens, at, cue.day_first),
        (*_WEEKDAYS, "this", "next", "last"),
    ),
    (_plain(read_full_date), (*_MONTHS, *_ORDINALS, *_NUMBERS)),
    (lambda tokens, at, cue: read_numeric_date(tokens, at, cue.day_first, cue.numeric), (_FIGURES,)),
    (_plain(read_portion), (*PORTIONS, "year", "month")),
    (_plain(read_deictic), ("today", "tonight", "yesterday", "tomorrow", "tmrw", "this", "last", "day")),
    (_plain(read_turned), (*_TURNS, *UNITS)),
    (_plain(read_week_of), ("week", "weekend")),
    (_plain(read_of_unit), (*_ORDINALS, "last")),
    (_plain(read_share), (*_ORDINALS, "next", "last", "this", "latter")),
    (_plain(read_short_share), (_FIGURES, "q", "h")),
    (_plain(read_bare_day), _ORDINALS),
    (_plain(read_plain_weekday), WEEKDAYS),
    (lambda tokens, at, cue: read_month(tokens, at, cued=cue.cued), (*_MONTHS, _FIGURES)),
    (_plain(read_season), SEASONS),
    (_plain(read_decade), (*DECADES, *_NUMBERS, "'")),
    (_plain(read_century), _ORDINALS),
    (_plain(read_anniversary), _ORDINALS),
    (_plain(read_so_far), ("so", "this", "year")),
    (_plain(read_same_period), ("same", "corresponding", "a")),
    (_plain(read_first_months), ("first",)),
    (_plain(read_season_of_years), (_FIGURES,)),
    (
        lambda tokens, at, cue: read_year(tokens, at, cued=cue.cued, bare=cue.bare_year),
        (*FISCAL, *_NUMBERS, "year"),
    ),
    (_plain(read_neighbour_unit), ("day", "week", "month", "year")),
)


def _by_first_word() -> dict[str, tuple[Reader, ...]]:
    table: dict[str, list[Reader]] = {}
    for reader, words in _READERS:
        for word in dict.fromkeys(words):
            table.setdefault(word, []).append(reader)
    return {word: tuple(readers) for word, readers in table.items()}


_BY_FIRST_WORD = _by_first_word()
# What may begin a count of units ("more than 30 years"), or turn it ("the last three months").
_COUNTING = frozenset(
    {"a", "an", "half", "recent", *_NUMBERS, *UNITS, *TURNS, *TURNS_FROM_CONTEXT}
    | {phrase.split()[0] for phrase in (*HEDGES_BEFORE, *EXACTLY, *VAGUE_COUNTS)}
    | {"few", "couple", "quarter", *FISCAL}
)


def readers_at(tokens: Tokens, at: int) -> tuple[Reader, ...]:
    """The readers that may find a time beginning at this word, the more particular first."""
    word = _first_word(tokens, at)
    return _BY_FIRST_WORD.get(_FIGURES if word[:1].isdigit() else word, ())


def may_count(tokens: Tokens, at: int) -> bool:
    """Whether a count of units may begin here, or a turn of one."""
    word = _first_word(tokens, at)
    return word in _COUNTING or word[:1].isdigit()


def _first_word(tokens: Tokens, at: int) -> str:
    word = tokens.low[at]
    return tokens.low[at + 1] if word == "the" else word
