"""Numbers of several words, added up: "four million three hundred thousand", "3 hundred and 21"."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from copydesk.patterns import re
from copydesk.values.numeral_parts import WORD, Numeral, read_share
from copydesk.vocabulary.numbers import DENOMINATOR_PLURALS, DENOMINATORS, DOZENS, PLURAL_SCALES, SCALES, SMALL, TENS

_FIRST: Final = re.compile(r"([A-Za-z]+)")
_MORE: Final = re.compile(r"[ -]and[ -](an?|[a-z]+)[ -]([a-z]+)\b", re.I)
_FIGURES_MORE: Final = re.compile(r" (?:and )?([1-9]\d{0,2})(?![\d.,:%/]|-)(?= hundred\b|(?! [a-z]+illion))")
_POINT: Final = re.compile(r" point (?=[a-z])", re.I)


class Sum:
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
        """Take every word that belongs to the number, and say what it comes to."""
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
        match = WORD.match(self.text, self.end)
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
        match = WORD.match(self.text, end)
        word = match[1].lower() if match else ""
        if match is None or not (word in SMALL or word in TENS):
            return False
        if self.figures and self.limit is not None and self.limit > 1000:
            return False
        following = WORD.match(self.text, match.end())
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
        match = WORD.match(self.text, self.end)
        if match is None or self.figures:
            return None
        bottom = DENOMINATOR_PLURALS.get(match[1].lower())
        if bottom is None or not 0 < value < 100:
            return None
        return read_share(self.text, self.start, match.end(), value, bottom)

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
        following = WORD.match(self.text, match.end())
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
        match = WORD.match(self.text, self.end)
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
        word = WORD.match(self.text, end) or _FIRST.match(self.text, end)
        while word is not None and (word[1].lower() in SMALL or word[1].lower() in TENS):
            tens = TENS.get(word[1].lower())
            digits += str(tens // 10 if tens else SMALL[word[1].lower()])
            end, after = word.end(), WORD.match(self.text, word.end())
            if tens and (after is None or not 0 < SMALL.get(after[1].lower(), 0) < 10):
                digits += "0"
            word = after
        if not digits:
            return Decimal(0)
        self.end, self.place, self.pointed = end, Decimal(1).scaleb(-len(digits)), True
        return Decimal(int(digits)).scaleb(-len(digits))
