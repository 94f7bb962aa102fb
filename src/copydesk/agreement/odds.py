"""Two places that cannot both be right, as a claim and its comparison: what every rule of agreement gives."""

from __future__ import annotations

from dataclasses import dataclass

from copydesk.model import AsOf, Claim, Comparison, Tier, Verdict
from copydesk.reading import Reading

SELF = "self"


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of one sentence, and what it says in the words of a message."""

    reading: Reading
    start: int
    end: int
    says: str


def above_and_below(above: Spot, below: Spot) -> tuple[Claim, Comparison]:
    """A headline at odds with the text: 'the headline says "seventh", the text says "eighth"'."""
    return at_odds(above, below, f'the headline says "{above.says}", the text says "{below.says}"')


def at_odds(one: Spot, other: Spot | None, message: str, note: str = "") -> tuple[Claim, Comparison]:
    """A disagreement of an article with itself; ``one`` is the place to look at first.

    ``other`` is ``None`` where one stretch holds both: "45 of the 26 projects".
    """
    behind = None if other is None else _claim(other)
    return _claim(one), Comparison(Verdict.CONTRADICTS, None, one.says, "", message, note, other=behind)


def _claim(spot: Spot) -> Claim:
    article = spot.reading.copy.article
    return Claim(
        SELF,
        article.id,
        spot.start,
        spot.end,
        article.source[spot.start : spot.end],
        None,
        spot.says,
        AsOf(None),
        Tier.CLAUSE,
        "the article's own words",
        spot.reading.sentence,
    )
