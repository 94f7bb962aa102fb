"""How much: a number as stated and the range it may mean."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as stated and the range it may mean: "over 10,000" is 10000 < x, up to the next round step.

    ``low`` and ``high`` are both included and already hold the rounding of the words (half the last
    significant digit) and the hedge. ``unit`` is an ISO 4217 currency, ``%``, a unit's name, or
    ``None`` for a bare count. ``out_of`` is the 45 of "26 of the 45".
    """

    stated: Decimal
    low: Decimal
    high: Decimal
    unit: str | None = None
    hedge: str | None = None
    out_of: Quantity | None = None

    def meets(self, other: Quantity) -> bool:
        """Whether some number fits both; units are the caller's affair."""
        return self.low <= other.high and other.low <= self.high
