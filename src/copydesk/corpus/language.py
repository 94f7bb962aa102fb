"""A cheap guess whether a text is English: pieces in another language are named, not reviewed."""

from __future__ import annotations

from copydesk.patterns import re

_SAMPLE = 4_000
_FEWEST_LETTERS = 40
_FEWEST_WORDS = 20
# English news runs at about a quarter; a Latin-script text in another language stays below a fiftieth.
_LEAST_SHARE = 0.05

_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]+")
_ENGLISH = frozenset(
    {
        *("the", "of", "and", "to", "that", "with", "for", "from", "by", "at", "his", "her", "its", "their"),
        *("they", "has", "have", "had", "been", "were", "was", "are", "is", "said", "will", "would", "which"),
        *("this", "these", "who", "not", "but", "after", "also", "into", "about", "it", "he", "she"),
    }
)


def guess_language(text: str, default: str = "en") -> str:
    """``"en"``, or ``"und"`` (ISO 639-3) for a text that is not English; ``default`` where it is too short."""
    sample = text[:_SAMPLE]
    plain = sample.isascii()
    words = (_LATIN if plain else _LETTERS).findall(sample)
    latin = words if plain else [word for word in words if _LATIN.fullmatch(word)]
    letters = sum(map(len, words))
    if letters >= _FEWEST_LETTERS and sum(map(len, latin)) < letters / 2:
        return "und"
    if len(words) < _FEWEST_WORDS:
        return default
    english = sum(map(_ENGLISH.__contains__, map(str.lower, latin)))
    return "en" if english >= _LEAST_SHARE * len(latin) else "und"
