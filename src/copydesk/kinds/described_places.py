"""Whose town it is, by an adjective before it: "in the Austrian border town of Bregenz", "the Polish port of Gdynia".

And the wider place by its rank: "in the Swedish county of Skane", "the district of Setubal".
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.entries import Form
from copydesk.events.owning import any_of
from copydesk.kinds.containers import lies_in_claim
from copydesk.mentions import Mention
from copydesk.model import Claim, SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.sites import NAME
from copydesk.vocabulary.localities import UNITS

_TOWN_OF = regex.compile(
    r"\s+(?:(?!(?:and|or|of|in|to|from|for|with)\b)\p{Ll}[\p{Ll}-]*\s+){0,2}"
    r"(?:city|town|port|resort|village|capital|metropolis)\s+(?:of\s+)?$"
)
_UNIT = any_of(unit for unit in UNITS if unit.islower())
_UNIT_OF = regex.compile(rf",\s+in\s+the\s+(?:\p{{Lu}}\p{{L}}+\s+)?(?P<unit>{_UNIT})\s+of\s+(?P<name>{NAME})")
_ANOTHER = regex.compile(r"\b(?:sister|twin|former|namesake|rival)\b|'s?\s")
_REACH = 45


def read_described_places(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every town of the registry whose country or county the words before or behind it tell."""
    for place in reading.of_kind(SubjectKind.PLACE):
        if place.form is Form.ADJECTIVE or not reading.registry.held(place.key, "place"):
            continue
        country = _country_before(reading, place)
        if country is not None:
            yield lies_in_claim(reading, place, country.start, place.end, country.key)
        unit = _UNIT_OF.match(reading.text, place.end, reading.sentence.end)
        if unit is not None:
            yield lies_in_claim(reading, place, place.start, unit.end(), f"{unit['name']} {unit['unit'].capitalize()}")


def _country_before(reading: Reading, place: Mention) -> Mention | None:
    """The country whose adjective leads to the town."""
    for country in reversed(reading.of_kind(SubjectKind.COUNTRY)):
        if country.end > place.start:
            continue
        gap = reading.gap(country.end, place.start)
        told = country.form is Form.ADJECTIVE and len(gap) < _REACH and _TOWN_OF.fullmatch(gap)
        return country if told and not _ANOTHER.search(gap) and "capital" not in gap else None
    return None
