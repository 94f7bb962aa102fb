"""A number read from a text, and the share that is written as one: "two-thirds", "a third of a million"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from copydesk.patterns import re
from copydesk.vocabulary.numbers import SCALES

WORD: Final = re.compile(r"[ \t]{0,2}(?:-|\r?\n)?[ \t]{0,2}([A-Za-z]+)")
_OF_A_SCALE: Final = re.compile(r" of an? (million|billion|trillion)\b", re.I)


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


def read_share(text: str, start: int, end: int, top: Decimal, bottom: int, *, figures: bool = False) -> Numeral:
    """The part ``top / bottom`` that ends at ``end``, with the scale behind it: "two-thirds of a million"."""
    value = top / bottom
    scaled = _OF_A_SCALE.match(text, end)
    if scaled:
        size = SCALES[scaled[1].lower()]
        return Numeral(start, scaled.end(), value * size, size / 10, figures, scaled=True)
    scale = WORD.match(text, end)
    if scale and scale[1].lower() in ("million", "billion", "trillion"):
        size = SCALES[scale[1].lower()]
        return Numeral(start, scale.end(), value * size, size / 10, figures, scaled=True)
    return Numeral(start, end, value, Decimal("0.05"), figures, share=True)
