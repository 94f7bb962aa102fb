"""Whether an expression of time may begin at a word: asked of every word, so it has to be cheap."""

from __future__ import annotations

from copydesk.values.date_tokens import Tokens
from copydesk.vocabulary.months import ABBREVIATED_MONTHS, ABBREVIATED_WEEKDAYS, MONTHS, SEASONS, WEEKDAYS
from copydesk.vocabulary.numbers import ORDINAL_TENS, ORDINAL_UNITS, SMALL, TENS
from copydesk.vocabulary.time_words import BOUNDS, COUNT_HEDGES, DECADES, PORTIONS, TURNS, TURNS_FROM_CONTEXT, UNITS

_BEGINNINGS = frozenset(
    (
        "the from between in within a an half recent that hundred so q h ' fiscal financial academic school year "
        "latter couple few several dozens many day today tonight yesterday tomorrow tmrw week weekend month decades "
        "years days weeks months centuries"
    ).split()
).union(
    (phrase.split()[0] for phrase in COUNT_HEDGES),
    (words[0] for words in BOUNDS),
    *(MONTHS, ABBREVIATED_MONTHS, WEEKDAYS, ABBREVIATED_WEEKDAYS, SEASONS, DECADES, PORTIONS),
    *(TURNS, TURNS_FROM_CONTEXT, SMALL, TENS, ORDINAL_UNITS, ORDINAL_TENS),
)
# Common words that begin a time only before another word of time.
_LEADING = frozenset(
    (
        "the from between in within a an half that some about over around only just nearly almost under by before "
        "after through since this last next one first second many same following early late end so '"
    ).split()
)
_CONTINUATIONS = _BEGINNINGS.union(
    UNITS, "now past of in - far thousand morning afternoon evening night century".split()
)


def may_begin(tokens: Tokens, at: int) -> bool:
    """Whether an expression of time may begin here, as far as this word and the next one tell."""
    word = tokens.low[at]
    if word in _LEADING:
        following = tokens.low[at + 1]
        return following in _CONTINUATIONS or following[:1].isdigit()
    return word in _BEGINNINGS or word[:1].isdigit()
