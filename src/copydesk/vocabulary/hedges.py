"""Words before and after a number that say on which side of it the truth lies."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Side(StrEnum):
    """Where the truth lies: above the number, just below it, anywhere below it, or about it."""

    ABOVE = "above"
    NEARLY = "nearly"
    BELOW = "below"
    ABOUT = "about"


_ABOVE = (
    "over|more than|greater than|larger than|bigger than|higher than|longer than|above|exceeding|exceed"
    "|exceeds|exceeded|surpassing|surpass|surpasses|surpassed|topping|topped|in excess of|upwards of"
    "|upward of|north of|beyond|at least|a minimum of|no less than|no fewer than|not less than"
    "|not fewer than|as few as|as little as|starting at|>|>=|≥|well over|well above|just over|just above"
    "|slightly over|slightly above|slightly more than|a little over|a little more than|a bit more than"
    "|far more than|much more than|far over|significantly more than|considerably more than"
)
_NEARLY = (
    "nearly|almost|just under|just below|just short of|close to|near|slightly less than|slightly under"
    "|slightly below|a little under|a little less than|a bit less than|approaching|virtually"
)
_BELOW = (
    "up to|less than|fewer than|lower than|smaller than|shorter than|below|under|at most|no more than"
    "|not more than|a maximum of|as many as|as much as|no higher than|not exceeding|well under|well below"
    "|far less than|far fewer than|far below|<|<=|≤"
)
_ABOUT = (
    "about|around|some|roughly|approximately|approx.|approx|circa|ca.|c.|~|≈|an estimated|estimated"
    "|in the region of|in the order of|on the order of|in the neighborhood of|in the vicinity of"
    "|somewhere around|something like|more or less|or so"
)

HEDGES_BEFORE: Final[dict[str, Side]] = {
    phrase: side
    for side, phrases in (
        (Side.ABOVE, _ABOVE),
        (Side.NEARLY, _NEARLY),
        (Side.BELOW, _BELOW),
        (Side.ABOUT, _ABOUT),
    )
    for phrase in phrases.split("|")
}

HEDGES_AFTER: Final[dict[str, Side]] = {
    "+": Side.ABOVE,
    "-plus": Side.ABOVE,
    " or more": Side.ABOVE,
    " and more": Side.ABOVE,
    " or above": Side.ABOVE,
    " and above": Side.ABOVE,
    " or greater": Side.ABOVE,
    " or higher": Side.ABOVE,
    " at least": Side.ABOVE,
    " or less": Side.BELOW,
    " or fewer": Side.BELOW,
    " and below": Side.BELOW,
    " or below": Side.BELOW,
    " at most": Side.BELOW,
    " or so": Side.ABOUT,
    "-odd": Side.ABOUT,
    " odd": Side.ABOUT,
}

# Behind these "over" is part of the verb: "handed over 113 files" are 113.
_VERBS_WITH_OVER_TEXT = """
hand hands handed handing turn turns turned turning sign signs signed signing
"""
VERBS_WITH_OVER: Final[frozenset[str]] = frozenset(_VERBS_WITH_OVER_TEXT.split())
