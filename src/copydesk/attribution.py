"""Whom a sentence credits with a figure: "according to X", "X puts … at", "figures from X", "…, X said".

Two statisticians are two facts; what is credited to one is not judged by the other's.
"""

from __future__ import annotations

import regex

from copydesk.reading import Reading
from copydesk.text import fold

_NAME = r"\p{Lu}[\w.'&-]*(?:\s+(?:of\s+|and\s+|for\s+)?(?:the\s+)?[\p{Lu}\p{Ll}][\w.'&-]*){0,5}?"
_ACCORDING = regex.compile(
    r"\b[Aa]ccording\s+to\s+(?:the\s+|figures\s+from\s+|data\s+from\s+)*(?P<who>[^,;.]{2,80}?)(?=,|;|\.\s|\.$|\s+(?:show|said|in\s+\d{4})|$)"
)
_THEIR_DATA = regex.compile(
    rf"(?P<who>{_NAME}(?:'s?)?\s+)(?:statistics|data|figures|customs|estimates|records|survey)\s+(?:show|put|indicate|suggest|say)\w*"
)
_DATA_FROM = regex.compile(
    r"\b(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Nn]umbers|[Rr]eport)\s+(?:from|by|of|released\s+by|published\s+by|compiled\s+by)\s+(?:the\s+)?"
    r"(?P<who>[^,;.]{2,60}?)(?=\s+(?:show|put|indicate|suggest|say)|,|;|\.)"
)
_PUTS = regex.compile(
    rf"(?P<who>{_NAME}),?\s+(?:(?:an?|another|the)\s[^,.;]{{3,40}},\s+)?(?:puts?|has|estimates?|estimated|counts?|counted)\s[^.;]{{2,90}}?\bat\s"
)
_SAID = regex.compile(
    rf",\s+(?P<who>(?:the\s+)?{_NAME})\s+(?:said|says|reported)\b|^\W*(?P<who>(?:[Tt]he\s+)?{_NAME})\s+(?:said|says|reported|estimated?s?)\s+(?:that\s+)?"
)
_PATTERNS = (_ACCORDING, _THEIR_DATA, _DATA_FROM, _PUTS, _SAID)

# Words that tell no statistician from another.
_WEAK_WORDS_TEXT = """
the of and by for from data statistics statistical figures official officials side customs according to its
agency bureau national committee ministry department report estimates
"""
_WEAK_WORDS = frozenset(_WEAK_WORDS_TEXT.split())


def attribution_of(reading: Reading) -> str | None:
    """The credited source in the article's words: "according to Chinese statistics" → "Chinese statistics"."""
    for pattern in _PATTERNS:
        match = pattern.search(reading.text, reading.sentence.start, reading.sentence.end)
        if match is not None:
            return str(match.group("who")).strip().removesuffix("'s").removesuffix("'")
    return None


def same_source(held: str, said: str) -> bool:
    """Whether two attributions name one statistician: they share a word that tells statisticians apart."""
    if fold(held) == fold(said):
        return True
    first, second = (set(fold(words).replace("'s", "").split()) for words in (held, said))
    return bool((first & second) - _WEAK_WORDS)
