"""The hedge around a number: "over", "nearly", "or so", and where it begins and ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from copydesk.patterns import re
from copydesk.vocabulary.hedges import HEDGES_AFTER, HEDGES_BEFORE, VERBS_WITH_OVER, Side

_LONGEST_HEDGE: Final = max(phrase.count(" ") + 1 for phrase in HEDGES_BEFORE)
_LAST_HEDGE_WORDS: Final = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in HEDGES_BEFORE)
_BEFORE: Final = re.compile(r"[^\s(\"]+")
_HEDGE_AFTER: Final = re.compile(
    "(?:" + "|".join(re.escape(phrase) for phrase in sorted(HEDGES_AFTER, key=len, reverse=True)) + r")(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Hedge:
    """A hedge with the span of the whole phrase it stands in; no ``side`` means there is none."""

    start: int
    end: int
    words: str | None
    side: Side | None


def read_hedge(text: str, start: int, end: int, number_end: int, floor: int) -> Hedge:
    """The hedge before the phrase ``text[start:end]``, else behind it or behind its number."""
    before = _hedge_before(text, start, floor)
    if before is not None:
        return Hedge(before[0], end, before[1], HEDGES_BEFORE[before[1]])
    for place in (end, number_end):
        match = _HEDGE_AFTER.match(text, place)
        if match is not None:
            words = match[0]
            return Hedge(start, match.end(), words.strip(" -"), HEDGES_AFTER[words])
    return Hedge(start, end, None, None)


def _hedge_before(text: str, start: int, floor: int) -> tuple[int, str] | None:
    """The longest hedge that ends where the number begins."""
    window = max(floor, start - 40)
    if start <= window:
        return None
    if text[start - 1] in "~≈><≥≤=":
        for length in (2, 1):
            words = text[start - length : start]
            if words in HEDGES_BEFORE:
                return start - length, words
        return None
    words_before = list(_BEFORE.finditer(text, window, start))[-_LONGEST_HEDGE:]
    if not words_before or words_before[-1][0].lower() not in _LAST_HEDGE_WORDS or words_before[-1].end() == start:
        return None
    for skip in range(len(words_before)):
        phrase = " ".join(match[0] for match in words_before[skip:]).lower()
        if phrase == "over" and skip and words_before[skip - 1][0].lower() in VERBS_WITH_OVER:
            return None
        if phrase in HEDGES_BEFORE:
            return words_before[skip].start(), phrase
    return None


def follows_hedge(text: str, end: int) -> bool:
    """Whether a hedge like "-odd" or "+" stands right behind a number."""
    return _HEDGE_AFTER.match(text, end) is not None
