"""Where the world's larger cities lie: two names far apart are two places, whatever the registry knows of them.

A place name that no registry holds may be a suburb, a residence or a misspelling. One that is a city hundreds
of kilometres from the city we hold is none of these. The table (``cities.tsv``) is derived from GeoNames.
"""

from __future__ import annotations

import math
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from anyascii import anyascii

# Nearer than this, one name may stand for the other: a suburb, an airport, the wider city.
NEAR_KM: Final = 40.0
_EARTH_KM: Final = 6371.0


class City(NamedTuple):
    """One city of a name: degrees north and east, and its country by ISO 3166."""

    latitude: float
    longitude: float
    country: str


def cities_named(name: str) -> tuple[City, ...]:
    """Every city of a name, in any spelling of its accents; none for a name that is no large city's.

    >>> cities_named("Malmo") == cities_named("Malmö") != ()
    True
    """
    return _table().get(_key(name), ())


def is_far(name: str, other: str) -> bool:
    """Whether two names are cities so far apart that neither can stand for the other.

    ``False`` where one of them is unknown: that says nothing.

    >>> is_far("Stuttgart", "Munich"), is_far("Leeds", "Bradford"), is_far("Leeds", "Nowhere")
    (True, False, False)
    """
    ours, theirs = cities_named(name), cities_named(other)
    return bool(ours and theirs) and all(_kilometres(a, b) > NEAR_KM for a in ours for b in theirs)


def share_country(name: str, other: str) -> bool:
    """Whether two cities may lie in one country: Munich and Stuttgart do."""
    return bool({c.country for c in cities_named(name)} & {c.country for c in cities_named(other)})


def _key(name: str) -> str:
    return (name if name.isascii() else anyascii(name)).casefold()


@cache
def _table() -> dict[str, tuple[City, ...]]:
    rows = files("copydesk.vocabulary").joinpath("cities.tsv").read_text(encoding="utf-8")
    found: dict[str, tuple[City, ...]] = {}
    for row in rows.splitlines():
        if row.startswith("#"):
            continue
        name, latitude, longitude, country = row.split("\t")
        city = City(float(latitude), float(longitude), country)
        found[_key(name)] = (*found.get(_key(name), ()), city)
    return found


def _kilometres(a: City, b: City) -> float:
    """The great-circle distance (haversine)."""
    north = math.radians(b.latitude - a.latitude) / 2
    east = math.radians(b.longitude - a.longitude) / 2
    spread = math.cos(math.radians(a.latitude)) * math.cos(math.radians(b.latitude))
    return 2 * _EARTH_KM * math.asin(math.sqrt(math.sin(north) ** 2 + spread * math.sin(east) ** 2))
