"""The range a written number may mean: half its last significant digit, or what its hedge leaves open.

Three rules of the trade:

- A number in front of a scale word or a unit is rounded at its last written digit: "41 billion" is 40.5 up
  to, not including, 41.5 billion; "41.0 billion" is 40.95 up to 41.05. From the third digit on, zeros say
  nothing: "300 million" is 295 up to 305 million, for nobody writes "0.30 billion". "1 billion" is 0.95 up to
  1.5 billion, for below it stands "900 million".
- A count written with all its digits is exact ("26", "1,234"), except a thousand or more that ends in two
  zeros ("10,000", "12,300"): copy rounds those without saying so, and to read them as exact would call a
  true 10,246 an error. They keep at least two digits: "10,000" is 9,500 up to 10,500.
- A hedge is an interval to one side, capped at the next round step, where a writer would have used the next
  round number: "over 5 billion" ends below 10, "over 40" below 50, "over 41 billion" below 42, "over 45
  billion" below 50. Numbers ending in a 5 are round by fives (C. Jansen and M. Pollmann, "On round numbers:
  pragmatic aspects of numerical expressions", Journal of Quantitative Linguistics 8, 2001).

Ends are included, so an end that is not part of the range is moved in by a billionth of a step, by one at
most.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from copydesk.vocabulary.hedges import Side

_SLIVER: Final = Decimal("1e-9")
_ROUND_COUNT: Final = 1000


@dataclass(frozen=True, slots=True)
class Precision:
    """How a number was written: the worth of its last digit, may it be an exact count, has it decimals."""

    place: Decimal
    countable: bool
    pointed: bool = False


def round_interval(value: Decimal, written: Precision, side: Side | None) -> tuple[Decimal, Decimal]:
    """The lowest and highest number that the words allow, both included.

    >>> round_interval(Decimal(26), Precision(Decimal(1), countable=True), None)
    (Decimal('26'), Decimal('26'))
    """
    if value < 0:
        low, high = round_interval(-value, written, _mirrored(side))
        return -high, -low
    if value == 0:
        return _around_zero(written, side)
    if side is None:
        return _plain(value, written)
    if side is Side.BELOW:
        return value / 2, value
    digits, place = _significant(value, written)
    if side is Side.ABOVE:
        return value, _cap(value, digits, place, written)
    low, high = _about(value, digits, place, written)
    return (low, value) if side is Side.NEARLY else (low, high)


def _mirrored(side: Side | None) -> Side | None:
    return {Side.ABOVE: Side.BELOW, Side.BELOW: Side.ABOVE}.get(side, side) if side else None


def _around_zero(written: Precision, side: Side | None) -> tuple[Decimal, Decimal]:
    half = Decimal(0) if written.countable and side is None else written.place / 2
    if side is Side.ABOVE:
        return Decimal(0), written.place
    return -half, half


def _plain(value: Decimal, written: Precision) -> tuple[Decimal, Decimal]:
    mantissa = value / written.place
    zeros = 0 if written.pointed else _trailing_zeros(mantissa)
    if written.countable and (value < _ROUND_COUNT or zeros < 2):
        return value, value
    step = written.place.scaleb(max(0, min(zeros, mantissa.adjusted() - 1)))
    below = step / 20 if mantissa == 1 and written.place >= _ROUND_COUNT else step / 2
    return value - below, value + step / 2 - _sliver(step)


def _cap(value: Decimal, digits: int, place: Decimal, written: Precision) -> Decimal:
    if written.countable and place == 1 and digits % 10:
        following = (int(value) // 5 + 1) * 5
        return Decimal(following + 5 if following == value + 1 else following) - 1
    by_fives = digits % 10 == 5 and not written.pointed
    return value + place * (5 if by_fives else 1) - _sliver(place)


def _sliver(step: Decimal) -> Decimal:
    return min(step * _SLIVER, Decimal(1))


def _about(value: Decimal, digits: int, place: Decimal, written: Precision) -> tuple[Decimal, Decimal]:
    half = place * (Decimal("2.5") if digits % 10 == 5 and digits > 9 else Decimal("0.5"))
    if digits > 9 or place < 10:
        half = max(half, written.place)
    below = place / 10 if digits == 1 and place > 1 else half
    return value - below, value + half


def _significant(value: Decimal, written: Precision) -> tuple[int, Decimal]:
    """The digits that count and the worth of the last: (4, 10) for 40, (41, a billion) for 41 billion."""
    mantissa = value / written.place
    if written.pointed or mantissa != mantissa.to_integral_value():
        return int(mantissa), written.place
    zeros = _trailing_zeros(mantissa)
    return int(mantissa.scaleb(-zeros)), written.place.scaleb(zeros)


def _trailing_zeros(mantissa: Decimal) -> int:
    digits = f"{mantissa:f}".partition(".")[0]
    return len(digits) - len(digits.rstrip("0"))
