"""An office that words claim for a person, and what a person holds."""

from __future__ import annotations

from dataclasses import dataclass

from copydesk.model import Fact, Period, Tier
from copydesk.reading import Reading


@dataclass(frozen=True, slots=True)
class Slot:
    """An office, how firmly the words mean it and why; ``who`` is the country or body that the words name."""

    office: str | None
    tier: Tier
    reason: str
    who: str | None = None


def holdings(reading: Reading, person: str, when: Period | None = None) -> list[Fact]:
    """What a person holds at a time, on the article's day unless given."""
    day = when or reading.day
    return [f for f in reading.registry.valued("holder", person) if day is None or f.valid.overlaps(day)]
