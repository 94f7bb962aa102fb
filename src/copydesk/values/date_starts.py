"""Whether an expression of time may begin at a word: asked of every word, so it has to be cheap."""

from __future__ import annotations

from copydesk.values.date_tokens import Tokens
from copydesk.vocabulary.hedges import HEDGES_BEFORE
from copydesk.vocabulary.months import ABBREVIATED_MONTHS, ABBREVIATED_WEEKDAYS, MONTHS, SEASONS, WEEKDAYS
from copydesk.vocabulary.numbers import ORDINAL_TENS, ORDINAL_UNITS, SMALL, TENS
from copydesk.vocabulary.time_words import (
    BOUNDS,
    DECADES,
    EXACTLY,
    PORTIONS,
    TURNS,
    TURNS_FROM_CONTEXT,
    UNITS,
)

_BEGINNINGS = frozenset(UNITS).union(
    {
        "the",
        "from",
        "between",
        "in",
        "within",
        "a",
        "an",
        "half",
        "recent",
        "that",
        "hundred",
        "so",
        "latter",
        "corresponding",
    },
    {"fiscal", "financial", "academic", "school", "couple", "few", "several", "dozens", "q", "h", "'"},
    {"today", "tonight", "yesterday", "tomorrow", "tmrw"},
    (words[0] for words in BOUNDS),
    *(MONTHS, ABBREVIATED_MONTHS, WEEKDAYS, ABBREVIATED_WEEKDAYS, SEASONS, DECADES, PORTIONS),
    *(TURNS, TURNS_FROM_CONTEXT, SMALL, TENS, ORDINAL_UNITS, ORDINAL_TENS),
)
# Common words that begin a time only before another word of time.
_LEADING = frozenset(
    {"the", "from", "between", "in", "within", "a", "an", "half", "that", "by", "before", "after", "through"}
    | {"since", "this", "last", "next", "one", "first", "second", "same", "following", "early", "late", "so"}
    | {"end", "'"}
)
_CONTINUATIONS = _BEGINNINGS | {
    "now",
    "past",
    "of",
    "-",
    "far",
    "thousand",
    "morning",
    "afternoon",
    "evening",
    "night",
}
# Words that begin a hedge: a time only where a unit follows soon.
_HEDGING = frozenset(phrase.split()[0] for phrase in (*HEDGES_BEFORE, *EXACTLY)) - _BEGINNINGS
_FURTHEST_UNIT = 7
_UNIT_WORDS = frozenset(UNITS)


def may_begin(tokens: Tokens, at: int) -> bool:
    """Whether an expression of time may begin here, as far as this word and the next ones tell."""
    word = tokens.low[at]
    if word in _LEADING:
        following = tokens.low[at + 1]
        return following in _CONTINUATIONS or following in _HEDGING or following[:1].isdigit()
    if word in _HEDGING:
        return not _UNIT_WORDS.isdisjoint(tokens.low[at + 1 : at + _FURTHEST_UNIT])
    return word in _BEGINNINGS or word[:1].isdigit()
