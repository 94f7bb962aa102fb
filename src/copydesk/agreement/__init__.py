"""An article against itself: what two places of it say that cannot both be right. No fact is needed.

Headline and text, two claims of one slot, a count and its list, a part and its whole. Where the registry already
contradicts one of the two, its finding says more, and none is added; where it bears one of them out, the finding
says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.agreement import ages, changes, enumerations, parts, reckoning
from copydesk.agreement.headline import pages
from copydesk.agreement.headline_numbers import numbers_below
from copydesk.agreement.headline_people import people_below
from copydesk.agreement.headline_places import dates_below, places_below
from copydesk.agreement.headline_words import words_below
from copydesk.agreement.odds import SELF, Spot, at_odds
from copydesk.agreement.one_name import names_at_odds
from copydesk.agreement.slots import claims_at_odds
from copydesk.model import Claim, Comparison, Happening, Verdict
from copydesk.phrasing import say_value
from copydesk.reading import Copy

__all__ = ["CODE", "SELF", "disagreements"]

CODE = "CD201"
# What is asked of single sentences, each of those only in which its words stand.
_RULES = (
    (parts.WAKES, parts.parts_at_odds),
    (changes.WAKES, changes.changes_at_odds),
    (reckoning.WAKES, reckoning.times_at_odds),
    (ages.WAKES, ages.ages_at_odds),
    (enumerations.WAKES, enumerations.lists_at_odds),
)


def disagreements(
    copy: Copy, judged: Sequence[tuple[Claim, Comparison]], happenings: Sequence[Happening]
) -> list[tuple[Claim, Comparison]]:
    """What an article says twice and differently, in reading order: one row a pair, the other side in ``other``."""
    wrong = [claim for claim, comparison in judged if comparison.verdict is Verdict.CONTRADICTS]
    right = [claim for claim, comparison in judged if comparison.verdict is Verdict.AGREES and comparison.fact]
    found = []
    for claim, comparison in _all(copy, judged, happenings):
        sides = [claim] if comparison.other is None else [claim, comparison.other]
        if any(_touch(side, other) for side in sides for other in wrong):
            continue
        note = comparison.note
        if comparison.other is not None and not note:
            note = _borne_out(claim, comparison.other, right)
        found.append((claim, replace(comparison, note=note)))
    found.sort(key=lambda pair: (pair[0].start, pair[0].end, pair[1].message))
    return found


def _all(
    copy: Copy, judged: Sequence[tuple[Claim, Comparison]], happenings: Sequence[Happening]
) -> Iterator[tuple[Claim, Comparison]]:
    for page in pages(copy):
        yield from numbers_below(page)
        yield from people_below(page, happenings)
        yield from places_below(page)
        yield from dates_below(page)
        yield from words_below(page)
    yield from names_at_odds(copy)
    for wakes, rule in _RULES:
        for reading in copy.readings_with(wakes):
            yield from rule(reading)
    readings = {reading.sentence.index: reading for reading in copy.readings}
    for one, other in claims_at_odds(judged, copy.lexicon, copy.text):
        subject = copy.lexicon.name_of(one.subject or "")
        says = [say_value(claim.value, copy.registry) for claim in (one, other)]
        spots = [Spot(readings[c.sentence.index], c.start, c.end, s) for c, s in zip((one, other), says, strict=True)]
        yield at_odds(spots[0], spots[1], f"{subject}: the article says {says[0]}, and {says[1]}")


def _touch(one: Claim, other: Claim) -> bool:
    return one.start < other.end and other.start < one.end


def _borne_out(one: Claim, other: Claim, right: Sequence[Claim]) -> str:
    """Which of two places the registry bears out, if it does one."""
    sides = [any(_touch(side, claim) for claim in right) for side in (one, other)]
    if sides[0] == sides[1]:
        return ""
    return f"the registry bears out “{(one if sides[0] else other).quote}”"
