"""Numbers in figures and words, as far as the number alone goes: no hedge, no unit.

"41 billion", "1,234.5", "twenty-six", "four and a half million", "35 lakh", "5½", "two-thirds". Figures are
written the English way: comma for thousands (Indian grouping too), point for decimals.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from copydesk.patterns import re
from copydesk.values.numeral_parts import WORD, Numeral, read_share
from copydesk.values.numeral_sums import Sum
from copydesk.vocabulary.numbers import DENOMINATORS, DOZENS, FRACTION_SIGNS, SCALES, SMALL, TENS

_FIGURE: Final = re.compile(
    r"(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?: \d{3}){2,}"
    r"|\d{1,3}(?:[\u2009\u202f\xa0]\d{3})+|\d+)"
    r"(?![\d])(?:\.\d+)?"
)
_SIGNS: Final = "".join(FRACTION_SIGNS)
_SIGN: Final = re.compile(rf" ?([{_SIGNS}])")
_SLASHED: Final = re.compile(r"(\d{1,3})/(\d{1,3})(?![\d/])")
_MIXED: Final = re.compile(r"[ -](\d{1,2})/(\d{1,2})(?![\d/])")
_BOTTOMS: Final = frozenset((*range(2, 11), 12, 16, 20, 32, 64, 100))
_LONGEST_FIGURE: Final = 28
_GROUPING: Final = re.compile(r"[, \u2009\u202f\xa0]")


def read_numeral(text: str, start: int, *, joined: bool = True) -> Numeral | None:
    """The longest number that begins at ``start``, or ``None``.

    ``joined=False`` stops before an "and", as "between two hundred and three hundred" wants it.

    >>> read_numeral("41 billion tons", 0).value
    Decimal('41000000000')
    """
    sign = _SIGN.match(text, start)
    if sign and sign.end() - start == 1:
        top, bottom = FRACTION_SIGNS[sign[1]]
        return read_share(text, start, sign.end(), Decimal(top), bottom)
    figure = _FIGURE.match(text, start)
    if figure is not None:
        if figure.end() - start > _LONGEST_FIGURE:
            return None
        return _read_figures(text, start, figure.end(), joined)
    return _read_words(text, start, joined)


def _read_figures(text: str, start: int, end: int, joined: bool) -> Numeral | None:
    slashed = _SLASHED.match(text, start)
    if slashed and 0 < int(slashed[1]) < int(slashed[2]) and int(slashed[2]) in _BOTTOMS:
        return read_share(text, start, slashed.end(), Decimal(slashed[1]), int(slashed[2]))
    value = Decimal(_GROUPING.sub("", text[start:end]))
    exponent = value.as_tuple().exponent
    place = Decimal(1).scaleb(int(exponent)) if isinstance(exponent, int) and exponent < 0 else Decimal(1)
    sign = _SIGN.match(text, end)
    mixed = None if sign else _MIXED.match(text, end)
    if sign:
        top, bottom = FRACTION_SIGNS[sign[1]]
        value, place, end = value + Decimal(top) / bottom, Decimal(1) / bottom, sign.end()
    elif mixed and 0 < int(mixed[1]) < int(mixed[2]):
        bottom = int(mixed[2])
        value, place, end = value + Decimal(int(mixed[1])) / bottom, Decimal(1) / bottom, mixed.end()
    return Sum(text, start, end, value, place, joined).finish()


def _read_words(text: str, start: int, joined: bool) -> Numeral | None:
    first = WORD.match(text, start)
    if first is None or first.start(1) != start:
        return None
    word = first[1].lower()
    if word in ("a", "an", "one", "half"):
        special = _read_half_or_part(text, start, first.end(), word)
        if special is not None:
            return special
    if word in ("a", "an"):
        following = WORD.match(text, first.end())
        scale = following[1].lower() if following else ""
        if scale not in SCALES and scale not in DOZENS:
            return None
        return Sum(text, start, first.end(), Decimal(1), Decimal(1), joined, figures=False).finish()
    if word in SMALL or word in TENS:
        return Sum(text, start, start, None, Decimal(1), joined, figures=False).finish()
    if word in ("hundred", "thousand", "million", "billion", "trillion"):
        return Sum(text, start, start, Decimal(1), Decimal(1), joined, figures=False).finish()
    return None


def _read_half_or_part(text: str, start: int, end: int, word: str) -> Numeral | None:
    """ "half a million", "a third", "one quarter", "half"."""
    following = WORD.match(text, end)
    second = following[1].lower() if following else ""
    if word == "half":
        scale_word = following
        if second in ("a", "an") and following:
            scale_word = WORD.match(text, following.end())
        scale = scale_word[1].lower() if scale_word else ""
        if scale_word and scale in SCALES and scale != "hundred":
            size = SCALES[scale]
            return Numeral(start, scale_word.end(), size / 2, size / 10, figures=False, scaled=True)
        if scale_word and scale == "dozen":
            return Numeral(start, scale_word.end(), Decimal(6), Decimal(2), figures=False, scaled=True)
        return Numeral(start, end, Decimal("0.5"), Decimal("0.1"), figures=False, share=True)
    if following and second in DENOMINATORS and (second not in SCALES):
        return read_share(text, start, following.end(), Decimal(1), DENOMINATORS[second])
    return None
