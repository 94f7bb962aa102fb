"""Units of the calendar as texts name them: months, years, decades, centuries, quarters, seasons."""

from __future__ import annotations

from copydesk.patterns import re
from copydesk.values.date_counts import read_ordinal
from copydesk.values.date_days import Read
from copydesk.values.date_forms import Century, Decade, Month, Season, Share, Year
from copydesk.values.date_names import read_month_name, read_trailing_year, read_year_number
from copydesk.values.date_tokens import Tokens
from copydesk.vocabulary.months import DOUBTFUL_ABBREVIATIONS, NAMES_OF_PEOPLE_TOO, SEASONS, WEEKDAYS
from copydesk.vocabulary.time_words import DECADES

# Words that only a time takes; the second set takes people and amounts as well.
_BEFORE_A_TIME = frozenset(
    {"in", "since", "during", "until", "till", "through", "throughout", "year", "circa"}
    | {"early", "mid", "late", "last", "next", "this", "past", "coming", "previous", "following", "not"}
)
_BEFORE_A_TIME_OR_ELSE = frozenset(
    {"by", "of", "from", "to", "for", "before", "after", "around", "between", "than", "back", "as", "about"}
)
# What may follow a year that stands behind "of", "from", "to"; an open word makes it a count of things.
AFTER_A_YEAR = frozenset(
    {"and", "to", "in", "was", "were", "is", "are", "that", "when", "as", "by", "with", "for", "at", "on"}
    | {"the", "a", "it", "he", "she", "they", "we", "which", "who", "but", "or", "until", "till", "through"}
    | {"has", "had", "have", "will", "would", "onward", "onwards", "alone", "he", "amid", "after", "before"}
    | {"from", "if", "because", "while", "where", "compared", "versus", "against", "under", "between", "than"}
)
# Before a year or a quarter: one that each house begins when it likes.
FISCAL = frozenset({"fiscal", "financial", "academic", "school"})
_SPOKEN_DECADES = {("two", "thousands"): 2000, ("twenty", "-", "tens"): 2010, ("twenty", "tens"): 2010}
_DECADE = re.compile(r"([12][0-9]{2}0)s")


def read_month(tokens: Tokens, at: int, *, cued: bool = False) -> Read:
    """ "May 2023", "2016 June", "in January": alone, a name that people bear needs a cue."""
    found = read_month_name(tokens, at)
    if found is None:
        year = read_year_number(tokens, at) if tokens.is_number(at) else None
        month = read_month_name(tokens, at + 1) if year else None
        return (Month(month[0], year[0]), month[1]) if year and month else None
    year = read_trailing_year(tokens, found[1])
    if year:
        return Month(found[0], year[0]), year[1]
    if cued or is_time_before(tokens, at) or not _is_doubtful(tokens, at):
        return Month(found[0]), found[1]
    return None


def read_year(tokens: Tokens, at: int, *, cued: bool = False, bare: bool = False) -> Read:
    """ "in 2018", "the year 2023"; with ``bare`` any year from 1900 to 2099."""
    the = tokens.low[at] == "the"
    at += the
    fiscal = tokens.low[at] in FISCAL
    if fiscal:
        at += 1
    named = tokens.low[at] == "year"
    found = read_year_number(tokens, at + 1 if named else at)
    if found is None or (the and not (fiscal or named)):
        return None
    if fiscal or named or cued or _has_cue_for_a_year(tokens, at, found):
        return Year(found[0], fiscal), found[1]
    return (Year(found[0]), found[1]) if bare and 1900 <= found[0] < 2100 else None


def read_decade(tokens: Tokens, at: int) -> Read:
    """ "the 1990s", "the '90s", "the nineties", "nineteen seventies"."""
    the = tokens.low[at] == "the"
    at += the
    end = at + 1
    if tokens.is_number(at) and tokens.low[at + 1] == "'" and tokens.low[at + 2] == "s":
        number, end = tokens.low[at] + "s", at + 3
    else:
        number = tokens.low[at]
    if match := _DECADE.fullmatch(number):
        return Decade(int(match[1])), end
    if the and number == "'" and tokens.low[at + 1] in {f"{ten}s" for ten in range(10, 100, 10)}:
        return Decade(int(tokens.low[at + 1][:2]), short=True), at + 2
    if the and number in ("50s", "60s", "70s", "80s", "90s"):
        return Decade(int(number[:2]), short=True), end
    if the and number in DECADES:
        return Decade(DECADES[number], short=True), at + 1
    for words, first in _SPOKEN_DECADES.items():
        if the and tokens.low[at : at + len(words)] == words:
            return Decade(first), at + len(words)
    if number == "nineteen" and tokens.low[at + 1] in DECADES:
        return Decade(1900 + DECADES[tokens.low[at + 1]]), at + 2
    return None


def read_century(tokens: Tokens, at: int) -> Read:
    """ "the 19th century"."""
    at += tokens.low[at] == "the"
    number = read_ordinal(tokens, at)
    if number is None or not 1 <= number[0] <= 22 or tokens.low[number[1]] != "century":
        return None
    return (Century(number[0]), number[1] + 1) if tokens.low[number[1] + 1] not in ("bc", "b", "bce") else None


def read_short_share(tokens: Tokens, at: int) -> Read:
    """ "Q1 2024", "2016 H2", "2019-Q1", "Q3"."""
    year = read_year_number(tokens, at) if tokens.is_number(at) else None
    if tokens.is_number(at) and year is None and len(tokens.low[at]) == 4:
        year = (int(tokens.low[at]), at + 1)
    letter = year[1] + (tokens.low[year[1]] == "-") if year else at
    if tokens.low[letter] not in ("q", "h") or not tokens.glued(letter + 1):
        return None
    shares = 4 if tokens.low[letter] == "q" else 2
    number = tokens.low[letter + 1]
    if number not in ("1", "2", "3", "4")[:shares]:
        return None
    end = letter + 2
    if year is None and (trailing := read_trailing_year(tokens, end)):
        year, end = trailing, trailing[1]
    if year is None and shares == 2:
        return None
    return Share(int(number), shares, Year(year[0]) if year else None), end


def read_season(tokens: Tokens, at: int) -> Read:
    """ "summer 2024", "the fall of 2023", "in spring"."""
    the = tokens.low[at] == "the"
    at += the
    first = SEASONS.get(tokens.low[at])
    if first is None or is_named_season(tokens, at):
        return None
    if year := read_trailing_year(tokens, at + 1):
        end = year[1]
        if tokens.low[end] in ("-", "/") and tokens.is_number(end + 1) and len(tokens.low[end + 1]) in (2, 4):
            end += 2
        return Season(first, year[0]), end
    before = tokens.low[at - 1 - the] if at > the else ""
    plain = tokens.low[at] != "fall" and before in ("in", "this", "since", "during") and tokens.low[at + 1] != "of"
    return (Season(first), at + 1) if plain else None


def is_named_season(tokens: Tokens, at: int) -> bool:
    """Whether a season is part of a name: "Spring Festival"."""
    return tokens.raw[at][0].isupper() and tokens.raw[at + 1][:1].isupper()


def is_time_before(tokens: Tokens, at: int) -> bool:
    """Whether the word before is one that only a time takes: "in", "since", "early"."""
    back = at - 1
    while back > 0 and tokens.low[back] in ("the", "-", "around", "about"):
        back -= 1
    return back >= 0 and tokens.low[back] in _BEFORE_A_TIME


def _is_doubtful(tokens: Tokens, at: int) -> bool:
    """Whether a month's name alone may be something else: a person, "the October Revolution"."""
    low = tokens.low[at]
    if tokens.low[at + 1] in ("-", "to") and read_month_name(tokens, at + 2):
        return False
    if low in NAMES_OF_PEOPLE_TOO or low in DOUBTFUL_ABBREVIATIONS:
        return True
    following = tokens.raw[at + 1]
    named = following[:1].isupper() and following.lower() not in WEEKDAYS
    return named and at > 0 and tokens.low[at - 1] in ("the", "a", "an")


def _has_cue_for_a_year(tokens: Tokens, at: int, found: tuple[int, int]) -> bool:
    before, after = tokens.low[at - 1] if at else "", tokens.raw[found[1]]
    if before in ("about", "around") and at > 1 and tokens.low[at - 2] in ("in", "since", "by", "until"):
        return True
    if before in _BEFORE_A_TIME_OR_ELSE:
        return not after[:1].islower() or after in AFTER_A_YEAR or after == "s"
    if before == "the" and at > 1 and tokens.low[at - 2] == "in":
        return False
    if before not in _BEFORE_A_TIME or before in ("last", "past", "next", "not"):
        return False
    counted = after[:1].islower() and after.endswith("s") and after not in AFTER_A_YEAR and len(after) > 1
    return not counted or (tokens.raw[at - 1] == "In" and found[0] >= 1700)
