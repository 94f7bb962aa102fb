"""The number of an edition to come, which follows from the last: "Next year's festival, the 78th" after the 77th."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.edition_facts import number_of, when_of
from copydesk.event_use import EventUse
from copydesk.events.references import coming_uses
from copydesk.kinds.kind import agree, claim_from, contradict
from copydesk.model import Claim, Comparison, Fact, Registry, Tier
from copydesk.phrasing import say_fact, say_ordinal
from copydesk.reading import Reading

NEXT = "next"
_WORDS = frozenset({"Next", "next"})


def read_next_editions(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for the number of next year's edition of a series that is held every year."""
    for use in coming_uses(reading) if not _WORDS.isdisjoint(reading.words) else ():
        last = _last(reading, use)
        if last is not None and use.ordinal is not None:
            yield claim_from(
                reading,
                "edition",
                min(use.start, use.ordinal.start),
                max(use.end, use.ordinal.end),
                subject=last,
                value=use.ordinal.value,
                tier=Tier.CLAUSE,
                binding="the edition after the last",
                as_of=reading.copy.default,
                qualifier=NEXT,
                who=use.series,
            )


def _last(reading: Reading, use: EventUse) -> str | None:
    """The edition of this year, of a series of which we hold several, one a year and each a number further."""
    held = {}
    for event in use.events:
        when, number = when_of(reading, event), number_of(reading, event)
        if when is not None and when.earliest is not None and number is not None:
            held[when.earliest.year] = (number, event)
    year = None if use.year is None or use.year.earliest is None else use.year.earliest.year
    yearly = len(held) > 1 and len({y - number for y, (number, _) in held.items()}) == 1
    return held[year - 1][1] if year is not None and yearly and year - 1 in held and max(held) == year - 1 else None


def compare_next(claim: Claim, fact: Fact, registry: Registry, says: str) -> Comparison:
    """Judge the number of an edition to come by that of the last."""
    held = say_fact(fact, registry)
    if fact.number is not None and claim.value == fact.number + 1:
        return agree(fact, says, held)
    message = f"{held}, the article says that the next is the {say_ordinal(int(str(claim.value)))}"
    return contradict(claim, fact, says, held, message, claim.binding)
