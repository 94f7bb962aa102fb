"""Numbers in figures and words, as far as the number alone goes: no hedge, no unit.

"41 billion", "1,234.5", "twenty-six", "four and a half million", "35 lakh", "5½", "two-thirds". Figures are
written the English way: comma for thousands (Indian grouping too), point for decimals.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from copydesk.vocabulary.numbers import (
    DENOMINATOR_PLURALS,
    DENOMINATORS,
    DOZENS,
    FRACTION_SIGNS,
    PLURAL_SCALES,
    SCALES,
    SMALL,
    TENS,
)

_FIGURE: Final = re.compile(
    r"(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?: \d{3}){2,}"
    r"|\d{1,3}(?:[\u2009\u202f\xa0]\d{3})+|\d+)"
    r"(?![\d])(?:\.\d+)?"
)
_SIGNS: Final = "".join(FRACTION_SIGNS)
_SIGN: Final = re.compile(rf" ?([{_SIGNS}])")
_SLASHED: Final = re.compile(r"(\d{1,3})/(\d{1,3})(?![\d/])")
_MIXED: Final = re.compile(r"[ -](\d{1,2})/(\d{1,2})(?![\d/])")
_FIRST: Final = re.compile(r"([A-Za-z]+)")
_WORD: Final = re.compile(r"[ \t]{0,2}(?:-|\r?\n)?[ \t]{0,2}([A-Za-z]+)")
_MORE: Final = re.compile(r"[ -]and[ -](an?|[a-z]+)[ -]([a-z]+)\b", re.I)
_FIGURES_MORE: Final = re.compile(r" (?:and )?([1-9]\d{0,2})(?![\d.,:%/]|-)(?= hundred\b|(?! [a-z]+illion))")
_OF_A_SCALE: Final = re.compile(r" of an? (million|billion|trillion)\b", re.I)
_POINT: Final = re.compile(r" point (?=[a-z])", re.I)
_BOTTOMS: Final = frozenset((*range(2, 11), 12, 16, 20, 32, 64, 100))
_LONGEST_FIGURE: Final = 28
_GROUPING: Final = re.compile(r"[, \u2009\u202f\xa0]")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number read from ``text[start:end]``: its value, and what its last written digit is worth.

    ``share`` marks a part of a whole ("two-thirds"); ``figures`` a number that begins with digits;
    ``scaled`` one with a scale word or letter; ``pointed`` one with decimals, whose zeros count ("41.0").
    """

    start: int
    end: int
    value: Decimal
    place: Decimal
    figures: bool
    scaled: bool = False
    share: bool = False
    pointed: bool = False


def read_numeral(text: str, start: int, *, joined: bool = True) -> Numeral | None:
    """The longest number that begins at ``start``, or ``None``.

    ``joined=False`` stops before an "and", as "between two hundred and three hundred" wants it.

    >>> read_numeral("41 billion tons", 0).value
    Decimal('41000000000')
    """
    sign = _SIGN.match(text, start)
    if sign and sign.end() - start == 1:
        top, bottom = FRACTION_SIGNS[sign[1]]
        return _share(text, start, sign.end(), Decimal(top), bottom)
    figure = _FIGURE.match(text, start)
    if figure is not None:
        if figure.end() - start > _LONGEST_FIGURE:
            return None
        return _read_figures(text, start, figure.end(), joined)
    return _read_words(text, start, joined)


def _read_figures(text: str, start: int, end: int, joined: bool) -> Numeral | None:
    slashed = _SLASHED.match(text, start)
    if slashed and 0 < int(slashed[1]) < int(slashed[2]) and int(slashed[2]) in _BOTTOMS:
        return _share(text, start, slashed.end(), Decimal(slashed[1]), int(slashed[2]))
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
    return _Reader(text, start, end, value, place, joined).finish()


def _read_words(text: str, start: int, joined: bool) -> Numeral | None:
    first = _WORD.match(text, start)
    if first is None or first.start(1) != start:
        return None
    word = first[1].lower()
    if word in ("a", "an", "one", "half"):
        special = _read_half_or_part(text, start, first.end(), word)
        if special is not None:
            return special
    if word in ("a", "an"):
        following = _WORD.match(text, first.end())
        scale = following[1].lower() if following else ""
        if scale not in SCALES and scale not in DOZENS:
            return None
        return _Reader(text, start, first.end(), Decimal(1), Decimal(1), joined, figures=False).finish()
    if word in SMALL or word in TENS:
        return _Reader(text, start, start, None, Decimal(1), joined, figures=False).finish()
    if word in ("hundred", "thousand", "million", "billion", "trillion"):
        return _Reader(text, start, start, Decimal(1), Decimal(1), joined, figures=False).finish()
    return None


def _read_half_or_part(text: str, start: int, end: int, word: str) -> Numeral | None:
    """ "half a million", "a third", "one quarter", "half"."""
    following = _WORD.match(text, end)
    second = following[1].lower() if following else ""
    if word == "half":
        scale_word = following
        if second in ("a", "an") and following:
            scale_word = _WORD.match(text, following.end())
        scale = scale_word[1].lower() if scale_word else ""
        if scale_word and scale in SCALES and scale != "hundred":
            size = SCALES[scale]
            return Numeral(start, scale_word.end(), size / 2, size / 10, figures=False, scaled=True)
        if scale_word and scale == "dozen":
            return Numeral(start, scale_word.end(), Decimal(6), Decimal(2), figures=False, scaled=True)
        return Numeral(start, end, Decimal("0.5"), Decimal("0.1"), figures=False, share=True)
    if following and second in DENOMINATORS and (second not in SCALES):
        return _share(text, start, following.end(), Decimal(1), DENOMINATORS[second])
    return None


def _share(text: str, start: int, end: int, top: Decimal, bottom: int, *, figures: bool = False) -> Numeral:
    value = top / bottom
    scaled = _OF_A_SCALE.match(text, end)
    if scaled:
        size = SCALES[scaled[1].lower()]
        return Numeral(start, scaled.end(), value * size, size / 10, figures, scaled=True)
    scale = _WORD.match(text, end)
    if scale and scale[1].lower() in ("million", "billion", "trillion"):
        size = SCALES[scale[1].lower()]
        return Numeral(start, scale.end(), value * size, size / 10, figures, scaled=True)
    return Numeral(start, end, value, Decimal("0.05"), figures, share=True)


class _Reader:
    """Adds up the words behind a first number: groups below a thousand, each with its scale."""

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        value: Decimal | None,
        place: Decimal,
        joined: bool,
        *,
        figures: bool = True,
    ) -> None:
        self.text, self.start, self.end, self.joined, self.figures = text, start, end, joined, figures
        self.total = Decimal(0)
        self.group = value
        self.place = place
        self.limit: Decimal | None = None
        self.scaled = False
        self.hundreds = False
        self.pointed = place < 1

    def finish(self) -> Numeral | None:
        while self._take_word():
            pass
        if self.group is None and self.limit is None:
            return None
        value = self.total + (self.group or 0)
        part = self._take_part(value)
        if part is not None:
            return part
        value += self._take_half() or self._take_decimals()
        if self.place < 1 and not self.figures:
            value *= self._take_last_scale()
        return Numeral(self.start, self.end, value, self.place, self.figures, self.scaled, pointed=self.pointed)

    def _take_word(self) -> bool:
        match = _WORD.match(self.text, self.end)
        if match is None or (self.end > self.start and match.start(1) == self.end):
            return self.figures and self.limit is not None and self._take_figures()
        word = match[1].lower()
        if word in SMALL or word in TENS:
            return self._take_small(word, match.end())
        if word in SCALES or word in PLURAL_SCALES or word in DOZENS:
            return self._take_scale(word, match.end())
        if word == "and" and self.joined and (self.limit is not None or self.hundreds or self._ends_in_hundred()):
            return self._take_joined(match.end()) or (self.figures and self._take_figures())
        return False

    def _take_figures(self) -> bool:
        """The 21 of "3 hundred and 21", the 3 of "4 thousand 3 hundred"."""
        match = _FIGURES_MORE.match(self.text, self.end)
        hundreds = self.group is not None and self.hundreds
        if match is None or not (hundreds or (self.group is None and self.limit == 1000)):
            return False
        value = Decimal(match[1])
        if hundreds and value >= 100:
            return False
        self.group = (self.group or Decimal(0)) + value
        self.end, self.place, self.hundreds = match.end(), Decimal(1), False
        return True

    def _ends_in_hundred(self) -> bool:
        return self.group is not None and self.group >= 100 and self.group % 100 == 0 and not self.figures

    def _take_small(self, word: str, end: int) -> bool:
        value = Decimal(TENS.get(word, SMALL.get(word, 0)))
        if self.group is None:
            if self.limit is not None and (value == 0 or self.limit <= value or self._figures_scaled()):
                return False
            self.group = value
        elif self.figures and self.limit is None and not self.scaled:
            return False
        elif (self._ends_in_hundred() and value) or (
            word in SMALL and 0 < value < 10 and self.group % 100 >= 20 and self.group % 10 == 0
        ):
            self.group += value
        else:
            return False
        self.end, self.place = end, Decimal(1)
        return True

    def _figures_scaled(self) -> bool:
        return self.figures and self.limit is not None and self.limit > 1000

    def _take_scale(self, word: str, end: int) -> bool:
        size = Decimal(12) if word in DOZENS else SCALES.get(word) or PLURAL_SCALES[word]
        if word in PLURAL_SCALES and self.group is not None and self.group == 1:
            return False
        if self.group is None:
            if self.limit is None or size < self.limit or size < 1000:
                return False
            self.total *= size
            self.limit = size
            self.place *= size
        elif size == 100:
            if self.group >= 100 and not self.figures:
                return False
            self.group *= size
            self.hundreds = True
            self.place = max(self.place * size, Decimal(1)) if self.place < 1 else self.place
        elif self.limit is not None and size >= self.limit:
            return False
        else:
            self.total += self.group * size
            if word in DOZENS:
                self.place = Decimal(3)
            elif self.figures or size > 1000:
                self.place *= size
            self.group = None
            self.limit = size
        self.scaled = self.scaled or self.figures or size > 1000 or word in DOZENS
        self.end = end
        return True

    def _take_joined(self, end: int) -> bool:
        match = _WORD.match(self.text, end)
        word = match[1].lower() if match else ""
        if match is None or not (word in SMALL or word in TENS):
            return False
        if self.figures and self.limit is not None and self.limit > 1000:
            return False
        following = _WORD.match(self.text, match.end())
        parts = DENOMINATORS if word == "one" else DENOMINATOR_PLURALS
        if following and following[1].lower() in parts:
            return False
        kept = self.end
        self.end = end
        if self._take_small(word, match.end()):
            return True
        self.end = kept
        return False

    def _take_part(self, value: Decimal) -> Numeral | None:
        """ "three quarters", "two-thirds": a number word and the parts it counts."""
        match = _WORD.match(self.text, self.end)
        if match is None or self.figures:
            return None
        bottom = DENOMINATOR_PLURALS.get(match[1].lower())
        if bottom is None or not 0 < value < 100:
            return None
        return _share(self.text, self.start, match.end(), value, bottom)

    def _take_half(self) -> Decimal:
        """ "four and a half", "a million and a half", "three and two fifths": the part on top."""
        match = _MORE.match(self.text, self.end)
        if match is None:
            return Decimal(0)
        count, parts = match[1].lower(), match[2].lower()
        top = 1 if count in ("a", "an", "one") else SMALL.get(count, 0)
        bottom = DENOMINATORS.get(parts) if top == 1 else DENOMINATOR_PLURALS.get(parts)
        if not bottom or bottom > 100 or not 0 < top < bottom:
            return Decimal(0)
        part = Decimal(top) / bottom
        following = _WORD.match(self.text, match.end())
        if following and following[1].lower() in ("million", "billion", "trillion"):
            size = SCALES[following[1].lower()]
            whole = self.total + (self.group or 0)
            self.end, self.place, self.scaled = following.end(), size / bottom, True
            return part * size if self.limit and size < self.limit else (whole + part) * size - whole
        size = self.limit or Decimal(1)
        self.end, self.place = match.end(), size / bottom
        return part * size

    def _take_last_scale(self) -> Decimal:
        """The "million" of "seven point five million"."""
        match = _WORD.match(self.text, self.end)
        if match is None or match[1].lower() not in ("million", "billion", "trillion"):
            return Decimal(1)
        size = SCALES[match[1].lower()]
        self.end, self.place, self.scaled = match.end(), self.place * size, True
        return size

    def _take_decimals(self) -> Decimal:
        """ "seven point five": decimals said one by one, or as one number ("point seventy-one")."""
        match = _POINT.match(self.text, self.end)
        if match is None or self.figures:
            return Decimal(0)
        digits, end = "", match.end()
        word = _WORD.match(self.text, end) or _FIRST.match(self.text, end)
        while word is not None and (word[1].lower() in SMALL or word[1].lower() in TENS):
            tens = TENS.get(word[1].lower())
            digits += str(tens // 10 if tens else SMALL[word[1].lower()])
            end, after = word.end(), _WORD.match(self.text, word.end())
            if tens and (after is None or not 0 < SMALL.get(after[1].lower(), 0) < 10):
                digits += "0"
            word = after
        if not digits:
            return Decimal(0)
        self.end, self.place, self.pointed = end, Decimal(1).scaleb(-len(digits)), True
        return Decimal(int(digits)).scaleb(-len(digits))
