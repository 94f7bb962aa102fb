"""The part of a country that a place is in, and whose it is: "Ask, east Norland", "Norland's eastern Ask Province".

A registry holds the part as a place with the qualifier ``region``: "east Norland". Neighbouring points of the compass
are one region to many (north, northeast); a quarter of the circle or more apart they are not.
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.entries import Form
from copydesk.kinds.kind import agree, claim_from, contradict, unclear, uncovered
from copydesk.mentions import Mention
from copydesk.model import Claim, Comparison, Registry, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.phrasing import say_fact
from copydesk.reading import Reading
from copydesk.text import fold
from copydesk.vocabulary.localities import AFTER_A_PLACE, COMPASS, POINTS, UNITS

REGION = "region"

_WAY = rf"(?P<way>{COMPASS})"
_OWNED = regex.compile(rf"'s?\s+(?:{_WAY}\s+)?$", regex.I)
_WAY_BEFORE = regex.compile(rf"\b{_WAY}\s+$", regex.I)
_WAY_AFTER = regex.compile(rf"(?:,|\s+in)\s+{_WAY}\s+$", regex.I)
_UNIT = regex.compile(rf"\s+(?:{'|'.join(UNITS)})\b")
# Behind the place another noun may take the possessive: "Norland's Ask embassy".
_ENDS = regex.compile(rf"\s*(?:$|[,.;:)\"?!])|\s+(?:{'|'.join(AFTER_A_PLACE)})\b")
_PARTED = regex.compile(rf"(?P<way>{COMPASS})\s+(?P<country>\S.*)", regex.I)
_OPPOSED = 90
_REACH = 30


def read_regions(reading: Reading) -> Iterator[Claim]:
    """Yield whose a place is said to be, and in which part of the country."""
    countries = [m for m in reading.of_kind(SubjectKind.COUNTRY) if m.form is not Form.ADJECTIVE]
    for place in reading.of_kind(SubjectKind.PLACE) if countries else ():
        if place.form is Form.ADJECTIVE or not reading.registry.held(place.key, "place"):
            continue
        for country in countries:
            if 0 <= place.start - country.end < _REACH:
                yield from _owned(reading, country, place)
            elif 0 <= country.start - place.end < _REACH:
                after = _WAY_AFTER.fullmatch(reading.gap(place.end, country.start))
                if after is not None and not reading.text.startswith("'", country.end):
                    yield _part(reading, place, country, place.end + after.start("way"), after["way"])


def _owned(reading: Reading, country: Mention, place: Mention) -> Iterator[Claim]:
    """ "Norland's eastern Ask Province", "east Norland's Ask Province": the owner, and the part."""
    owned = _OWNED.fullmatch(reading.gap(country.end, place.start))
    named = reading.gap(place.start, place.end)
    whole = _UNIT.match(reading.text, place.end) is not None or named.endswith(UNITS)
    if owned is None or not (owned["way"] or whole or _ENDS.match(reading.text, place.end)):
        return
    yield _claim(reading, country.start, place, country.key, "in", "the possessive says whose it is")
    before = _WAY_BEFORE.search(reading.text, max(reading.sentence.start, country.start - _REACH), country.start)
    if owned["way"]:
        yield _part(reading, place, country, country.end + owned.start("way"), owned["way"])
    elif before is not None:
        yield _part(reading, place, country, before.start("way"), before["way"])


def _part(reading: Reading, place: Mention, country: Mention, start: int, way: str) -> Claim:
    value = f"{_point(way)} {reading.lexicon.name_of(country.key)}"
    return _claim(reading, start, place, value, REGION, "the words name the part of the country", start + len(way))


def _claim(
    reading: Reading, start: int, place: Mention, value: str, qualifier: str, how: str, end: int | None = None
) -> Claim:
    times = reading.times(place.start)
    return claim_from(
        reading,
        "place",
        start,
        place.end if end is None else end,
        subject=place.key,
        value=value,
        tier=Tier.CLAUSE,
        binding=how,
        as_of=times[0],
        also=times[1:],
        qualifier=qualifier,
    )


def _point(way: str) -> str:
    """ "Southwestern" → southwest."""
    return fold(way).removesuffix("ern")


def compare_region(claim: Claim, registry: Registry) -> Comparison:
    """Judge the part of a country by the one that we hold for the place."""
    name = registry.name_of(str(claim.subject))
    says = f"{name}: {claim.value}"
    said = _PARTED.fullmatch(str(claim.value))
    for fact in registry.held(str(claim.subject), "place"):
        held = _PARTED.fullmatch(fact.value) if fact.qualifier == REGION else None
        if said is None or held is None or fold(held["country"]) != fold(said["country"]):
            continue
        points = [POINTS.get(_point(match["way"])) for match in (said, held)]
        if points[0] == points[1]:
            return agree(fact, says, say_fact(fact, registry))
        angle = None if None in points else abs(points[0] - points[1]) % 360  # type: ignore[operator]
        if angle is None or min(angle, 360 - angle) < _OPPOSED:
            return unclear(fact, says, say_fact(fact, registry), "the two may be one part of the country")
        message = f"{say_fact(fact, registry)}, the article says {claim.value}"
        return contradict(claim, fact, says, say_fact(fact, registry), message, claim.binding)
    return uncovered(says, "we hold no part of the country for it")
