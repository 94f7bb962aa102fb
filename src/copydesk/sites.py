"""Every place that a sentence names, whether the registry knows it or not: "held in Qingdao", "held in Yantai".

A name that no registry holds counts as a place only in the slot of one: behind "in", with nothing but another
matter behind it ("in Yantai on Monday"), or in the trail of a caption. Whether it is a city of the world, and how
far from another, the vocabulary of cities says.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from copydesk.capitals import capitals_told
from copydesk.entries import Sort
from copydesk.lexicon import Lexicon
from copydesk.mentions import Mention
from copydesk.model import PartKind, SubjectKind
from copydesk.patterns import regex
from copydesk.places import lies_in, wider
from copydesk.reading import Reading
from copydesk.vocabulary import localities
from copydesk.vocabulary.cities import cities_named, is_far
from copydesk.vocabulary.countries import COUNTRIES

_WORD = r"\p{Lu}[\p{L}'.]*\p{L}"
_JOINT = r"(?:[ -]|[ -](?:de|du|la|le|am|upon) |-(?:on|sur|an|der|le|la|de)-)"
NAME = rf"(?:(?:St|Ste|Mt|Ft)\.\s)?{_WORD}(?:{_JOINT}{_WORD}){{0,3}}"
_IN = regex.compile(
    rf"\b(?:in|in\s+the\s+(?:\p{{Ll}}[\p{{Ll}}-]*\s+){{0,3}}(?:city|town|port|resort|village)\s+of|(?:came|come|gathered|flocked|travell?ed|flew)\s+to)\s+(?P<name>{NAME})"
)
_TRAIL = regex.compile(rf",\s+(?:in\s+)?(?P<name>{NAME}),\s+(?:{localities.COMPASS}\s+)?\p{{Lu}}")
_FREE = regex.compile(
    r"\s*(?:$|[,.;:)\"?!]|-{1,2}\s|\((?!\p{Lu})|(?:" + "|".join(localities.AFTER_A_PLACE) + r"|\p{Ll}+ed|\d)\b)"
)


@lru_cache(maxsize=256)
def read_sites(reading: Reading) -> tuple[Mention, ...]:
    """The places of a sentence in order; the key of one that the registry does not know is its name."""
    known = reading.of_kind(SubjectKind.PLACE, SubjectKind.COUNTRY)
    found = [*known, *_unknown(reading), *capitals_told(reading)]
    return tuple(sorted(found, key=lambda m: m.start))


def _unknown(reading: Reading) -> Iterator[Mention]:
    start, end = reading.sentence.start, reading.sentence.end
    spots = list(_IN.finditer(reading.text, start, end))
    if reading.sentence.part is PartKind.CAPTION:
        spots += _TRAIL.finditer(reading.text, start, end)
    for spot in spots:
        mention = unknown_site(reading, spot.start("name"), spot.end("name"))
        if mention is not None and _FREE.match(reading.text, mention.end, end):
            yield mention


def unknown_site(reading: Reading, start: int, end: int) -> Mention | None:
    """The place that the capitals in ``text[start:end]`` name, if they name nothing that the registry knows."""
    name = reading.text[start:end]
    if any(m.start < end and start < m.end for m in reading.subjects):
        return None
    if any(t.start < end and start < t.end for t in reading.dates):
        return None
    words = name.split(" ")
    if words[0] in localities.NO_PLACES or words[-1] in localities.VENUE_NAMES or (name.isupper() and len(name) < 5):
        return None
    while len(words) > 1 and not cities_named(" ".join(words)) and cities_named(words[0]):
        words.pop()
    name = " ".join(words)
    return Mention(start, start + len(name), Sort.SUBJECT, (name,))


def is_known(lexicon: Lexicon, place: str) -> bool:
    """Whether a place is one of the registry's, or a country."""
    return lexicon.kind_of(place) is not None


def is_country(lexicon: Lexicon, place: str) -> bool:
    """Whether a place is a country: by the registry, or plain text that the world calls one ("Mexico")."""
    return lexicon.kind_of(place) is SubjectKind.COUNTRY or place.removeprefix("country:") in COUNTRIES


def are_apart(lexicon: Lexicon, said: str, held: str, *, firm: bool = False) -> bool | None:
    """Whether a place as said cannot be the place as held; ``None`` where nobody can tell.

    Two places of the registry are apart where neither lies in the other; a name that only the map knows is apart
    if it is far off, or if we hold a town that the map lacks. A name that nobody knows may be a suburb or a
    residence: it is apart only in a ``firm`` slot ("headquartered in X", "held in X").
    """
    if lies_in(lexicon, (said,), held):
        return False
    if is_country(lexicon, said) and is_country(lexicon, held):
        return True
    if is_known(lexicon, said) and is_known(lexicon, held):
        return _is_comparable(lexicon, said, held)
    name = lexicon.name_of(said)
    here = cities_named(name)
    towns = [
        w
        for p in wider(lexicon, held)
        if lexicon.kind_of(p) is not SubjectKind.COUNTRY and cities_named(w := lexicon.name_of(p))
    ]
    if here and towns:
        return True if any(is_far(name, town) for town in towns) else None
    if not _is_town(lexicon, held):
        return None
    return True if firm or here else None


def _is_town(lexicon: Lexicon, place: str) -> bool:
    """Whether a place is held to be a town: it lies in a country or a province, and not in another town."""
    if lexicon.kind_of(place) is not SubjectKind.PLACE:
        return False
    inside = {f.qualifier for f in lexicon.registry.held(place, "place")}
    capital = any(f.qualifier == "capital" for f in lexicon.registry.valued("place", place))
    return (bool(inside) or capital) and not inside & localities.CITY_QUALIFIERS


def _is_comparable(lexicon: Lexicon, said: str, held: str) -> bool | None:
    """A country beside a town whose country nobody holds tells nothing."""
    kinds = [lexicon.kind_of(place) for place in (said, held)]
    if kinds.count(SubjectKind.COUNTRY) != 1:
        return True
    town = held if kinds[0] is SubjectKind.COUNTRY else said
    return True if any(lexicon.kind_of(w) is SubjectKind.COUNTRY for w in wider(lexicon, town)) else None
