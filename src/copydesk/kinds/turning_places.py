"""Where something came about: "launched from Sable Point", "the forum opened in Oslo", "signed in Lagos".

A registry holds such a place with the qualifier of its turn in life ("launch", "opening"). Where a thing stands is
another matter (``venues``, ``seats``).
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.entries import Form, Sort
from copydesk.kinds.kind import claim_from
from copydesk.kinds.turning_subjects import subject_of
from copydesk.mentions import Mention
from copydesk.model import Claim, Fact, Mood, Tier
from copydesk.patterns import regex
from copydesk.places import lies_in
from copydesk.reading import Reading
from copydesk.sites import are_apart, read_sites

_TO_PLACE = regex.compile(r"\s+(?:\w+ly\s+)?(?:from|at|in|on|near|off|to|on\s*to|onto)\s+(?:the\s+)?")
_REACH = 80


def read_turning_places(reading: Reading, taken: set[int]) -> Iterator[Claim]:
    """Yield a claim for every place that is told of a turn in the life of a subject; ``taken`` are others' places."""
    placed = reading.lexicon.placed_by_phrase
    for phrase in reading.of_sort(Sort.TURNING_POINT) if placed else ():
        facts = [f for key in phrase.keys for f in placed.get(key, ())]
        site = _site_of(reading, phrase) if facts else None
        if site is None or site.start in taken:
            continue
        found = subject_of(reading, phrase, {f.subject for f in facts}, site)
        if found is None:
            continue
        subject, tier, how = found
        taken.add(site.start)
        yield place_claim(reading, site, next(f for f in facts if f.subject == subject), tier, how)


def _site_of(reading: Reading, phrase: Mention) -> Mention | None:
    """The place that the very words lead to: directly, or behind their date."""
    for site in read_sites(reading):
        if site.start < phrase.end or site.form is Form.ADJECTIVE:
            continue
        gap = reading.gap(phrase.end, site.start)
        if len(gap) > _REACH:
            return None
        for timed in reading.dates:
            if phrase.end <= timed.start and timed.end <= site.start:
                gap = (
                    gap.replace(f" on {timed.text}", "").replace(f" in {timed.text}", "").replace(f" {timed.text}", "")
                )
        return site if _TO_PLACE.fullmatch(gap) else None
    return None


def place_claim(reading: Reading, site: Mention, fact: Fact, tier: Tier, how: str) -> Claim:
    """A claim that what a fact tells the place of was at this site."""
    fits = lies_in(reading.lexicon, site.keys, fact.value)
    apart = fits or are_apart(reading.lexicon, site.key, fact.value)
    ahead = reading.mood(site.start, site.end)
    return claim_from(
        reading,
        "place",
        site.start,
        site.end,
        subject=fact.subject,
        value=fact.value if fits else site.key,
        tier=tier,
        binding=how,
        as_of=reading.copy.default,
        qualifier=fact.qualifier,
        mood=Mood.NEGATED if ahead is Mood.NEGATED else Mood.ASSERTED,
        doubt=None if apart else f"{reading.lexicon.name_of(site.key)} may lie in or beside the place we hold",
    )
