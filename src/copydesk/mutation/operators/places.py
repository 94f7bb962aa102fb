"""Errors in places: another city, country, province or hall; another direction ("east China" → "southwest China")."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.model import SubjectKind
from copydesk.mutation.operators.operator import Operator
from copydesk.mutation.scene import Edit, Scene, cased_like, names_of, with_article
from copydesk.mutation.target import Target
from copydesk.mutation.truth import are_nested, happens_in, kindred_events, time_of
from copydesk.patterns import regex
from copydesk.text import fold
from copydesk.vocabulary.cities import cities_named, is_far
from copydesk.vocabulary.countries import COUNTRIES

_PLACE = frozenset({"place"})
_CITIES = ("Geneva", "Nairobi", "Lima", "Toronto", "Osaka", "Marseille")
_COUNTRIES = ("Turkey", "Canada", "Brazil", "Norway", "Japan")
_HALLS = ("Congress Hall", "National Theatre", "Olympic Stadium")
_DIRECTIONS = ("northeast", "northwest", "southeast", "southwest", "north", "south", "east", "west", "central")
_OPPOSITE = {
    "north": "south",
    "south": "north",
    "east": "southwest",
    "west": "east",
    "northeast": "southwest",
    "northwest": "southeast",
    "southeast": "northwest",
    "southwest": "northeast",
    "central": "northeast",
}
_HERE = regex.compile(r"\bhere\b")
_HALL = regex.compile(
    r"\b(?:[Pp]residential )?(?:[Pp]alace|[Hh]all|[Ss]tadium|[Cc]ent(?:er|re)|[Aa]rena|[Tt]heat(?:er|re))\b"
)


def plant_another_place(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "in Astana" → "in Almaty", "Astana, Kazakhstan" → "Astana, Turkey"; a country for a country."""
    found = _place(target, scene)
    if found is None:
        yield from _instead_of_here(target, scene)
        return
    start, end, key, by_adjective = found
    if by_adjective:
        return
    for name in _others(target, scene, key):
        if fold(name) not in fold(scene.text[start:end]):
            begin, words = with_article(scene.text, start, end, cased_like(scene.text[start:end], name))
            yield Edit(begin, end, words, f"another place: {name}")


def plant_another_direction(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "Shanghai, east China" → "Shanghai, southwest China"; the "Central" of a name is no direction."""
    found = regex.search(
        rf"\b(?P<way>{'|'.join(_DIRECTIONS)})(?:ern)?(?= \p{{Lu}})", scene.text[target.start : target.end]
    )
    if found is not None:
        start = target.start + found.start("way")
        words = cased_like(found["way"], _OPPOSITE[found["way"].lower()])
        yield Edit(start, start + len(found["way"]), words, f"another direction: {words}")


def reword_with_country(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "in Xi'an" → "in Xi'an, China," where the registry holds which country it lies in."""
    found = _place(target, scene)
    if found is None or found[3] or scene.text[found[1] : found[1] + 1] not in (" ", "."):
        return
    end, key = found[1], found[2]
    subject = scene.registry.subjects.get(key)
    country = next((f.value for f in scene.registry.held(key, "place") if f.qualifier == "country"), None)
    if subject is None or subject.kind is not SubjectKind.PLACE or country is None:
        return
    if scene.text[end] == " " and not scene.text[end + 1 : end + 2].islower():
        return
    words = f", {scene.registry.name_of(country)}" + ("," if scene.text[end] == " " else "")
    yield Edit(end, end, words, "the country that it lies in")


def reword_name(target: Target, scene: Scene) -> Iterator[Edit]:
    """A place's other name that identifies alone: "Kazakhstan" → "Republic of Kazakhstan"."""
    found = _place(target, scene)
    subject = None if found is None else scene.registry.subjects.get(found[2])
    if found is None or found[3] or subject is None or subject.kind is SubjectKind.COUNTRY:
        return
    for name in (subject.name, *subject.aliases):
        if fold(name) != fold(scene.text[found[0] : found[1]]):
            yield Edit(found[0], found[1], name, f"the place's other name: {name}")


def _place(target: Target, scene: Scene) -> tuple[int, int, str, bool] | None:
    """Where the place is named, which subject it is, and whether by its adjective."""
    key = str(target.value)
    subject = scene.registry.subjects.get(key)
    if subject is not None:
        found = scene.spoken(names_of(subject), target.start, target.end)
        if found is not None:
            return found[0], found[1], key, False
        found = scene.spoken(subject.adjectives, target.start, target.end)
        return None if found is None else (found[0], found[1], key, True)
    spelt = " ".join(word.capitalize() for word in key.removeprefix("country:").split("-"))
    found = scene.spoken_folded((spelt, spelt.partition(" ")[0]), target.start, target.end)
    if found is not None and scene.text[found[0]].isupper():
        return found[0], found[1], key, False
    hall = _HALL.search(scene.text, target.start, target.end)
    return None if hall is None else (hall.start(), hall.end(), key, False)


def _others(target: Target, scene: Scene, key: str) -> Iterator[str]:
    """Places of the same sort that are not the true one, nor around it, nor where a kindred event was."""
    registry = scene.registry
    subject = registry.subjects.get(key)
    barred = _true_places(target, scene) | {key}
    said = scene.text[target.start : target.end]
    if subject is not None and subject.kind is SubjectKind.COUNTRY:
        strangers = [name for name in _COUNTRIES if f"country:{name}" in scene.lexicon.foreign and name in COUNTRIES]
        yield from (s.name for s in scene.stock.countries if s.id not in barred and s.name not in said)
        yield from strangers
        return
    name = registry.name_of(key)
    is_city = bool(cities_named(name))
    sorts = {f.qualifier for f in registry.valued("place", key)} - {None}
    if not is_city and not sorts:
        yield from (hall for hall in _HALLS if hall not in said)
        return
    for other in scene.stock.cities if is_city else scene.stock.places:
        if other.id in barred or other.name in said:
            continue
        alike = (
            is_far(name, other.name)
            if is_city
            else bool(sorts & {f.qualifier for f in registry.valued("place", other.id)})
        )
        if alike and not any(are_nested(registry, other.id, place) for place in barred):
            yield other.name
    if is_city:
        yield from (city for city in _CITIES if is_far(name, city))


def _true_places(target: Target, scene: Scene) -> set[str]:
    """Where the subject is, and where events are that the same words may tell of."""
    registry, when = scene.registry, time_of(target.as_of)
    facts = [fact for fact in registry.held(target.subject or "", "place") if fact.valid.overlaps(when)]
    kin = happens_in(registry, kindred_events(scene.lexicon, target.subject), when)
    facts += [fact for event in kin for fact in registry.held(event.id, "place")]
    return {fact.value for fact in (*facts, *target.facts) if fact.kind == "place"}


def _instead_of_here(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "met the press here" → "met the press in Geneva": "here" is the place of the dateline."""
    here = _HERE.search(scene.text, target.start, target.end)
    home = scene.registry.name_of(str(target.value))
    if here is not None:
        for city in _CITIES:
            if is_far(home, city):
                yield Edit(here.start(), here.end(), f"in {city}", f"another place: {city}")


OPERATORS = (
    Operator("another place", _PLACE, plant_another_place),
    Operator("another direction", _PLACE, plant_another_direction),
    Operator("country added", _PLACE, reword_with_country, control=True),
    Operator("place's other name", _PLACE, reword_name, control=True),
)
