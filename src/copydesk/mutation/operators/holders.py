"""Errors in who holds an office: "Kazakh Prime Minister Olzhas Bektenov"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from copydesk.model import Fact, Period, Registry, Subject, SubjectKind
from copydesk.mutation.operators.operator import Operator
from copydesk.mutation.scene import Edit, Scene, cased_like, names_of, with_article
from copydesk.mutation.target import Target
from copydesk.mutation.truth import holds, offices_held, time_of
from copydesk.phrasing import say_period
from copydesk.text import fold
from copydesk.vocabulary.countries import COUNTRIES

_HOLDER = frozenset({"holder"})
_STRANGERS = ("Turkey", "Canada", "Brazil", "Norway", "Japan")


def plant_another_holder(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "Prime Minister Olzhas Bektenov" → "Prime Minister Alikhan Smailov", who held it before."""
    registry, when = scene.registry, time_of(target.as_of)
    found = _person(target, scene)
    if found is None:
        return
    start, end, is_short = found
    others = [fact for fact in registry.held(target.subject or "", "holder") if not fact.valid.overlaps(when)]
    for fact in sorted(others, key=lambda fact: fact.valid.distance(when)):
        person = registry.subjects.get(fact.value)
        if fact.value == target.value or holds(registry, fact.subject, fact.value, when):
            continue
        name = fact.value if person is None else _name_for(person, is_short)
        if name in scene.text[slice(*scene.sentence_at(start))]:
            continue  # "Ada Voss succeeded Ada Voss" is no error that anybody makes
        held = say_period(fact.valid)
        yield Edit(start, end, name, f"another holder: {name}, who held it {held}")


def plant_another_office(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "Premier Li Qiang" → "President Li Qiang"; an office of the same country that somebody else holds."""
    registry, when = scene.registry, time_of(target.as_of)
    office = registry.subjects.get(target.subject or "")
    title = _title(target, scene)
    if office is None or office.of is None or title is None:
        return
    start, end, _ = title
    own = offices_held(registry, str(target.value), when)
    barred = {name for id in own | {office.id} for name in scene.lexicon.titles_of.get(id, ())}
    for id in scene.lexicon.offices_of.get(office.of, ()):
        other = registry.subjects[id]
        if id in own or id == office.id or fold(other.name) in barred or not _is_taken(registry, id, when):
            continue
        said = scene.text[start:end]
        words = other.name.lower() if said.islower() else cased_like(said, other.name)
        begin, words = with_article(scene.text, start, end, words)
        yield Edit(begin, end, words, f"another office: {other.name}")


def plant_another_country(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "Kazakh Prime Minister" → "Uzbek Prime Minister", where that country has such an office."""
    registry, when = scene.registry, time_of(target.as_of)
    office = registry.subjects.get(target.subject or "")
    owner = registry.subjects.get(office.of or "") if office is not None else None
    if office is None or owner is None or owner.kind is not SubjectKind.COUNTRY:
        return
    homes = {registry.subjects[id].of for id in offices_held(registry, str(target.value), when)}
    titles = scene.lexicon.titles_of.get(office.id, frozenset())
    found = _owner(target, scene, owner)
    if found is None:
        return
    start, end, by_adjective = found
    # Of "Kazakhstan's Deputy Prime Minister and Minister of Finance" both titles become false.
    also = ((end, target.end),) if end < target.end else ()
    bearing = [o.of for title in sorted(titles) for o in scene.lexicon.offices.get(title, ())]
    for id in dict.fromkeys(bearing):
        other = registry.subjects.get(id or "")
        if other is None or other.kind is not SubjectKind.COUNTRY or id in homes or id == owner.id:
            continue
        words = _called(other, by_adjective)
        if words:
            begin, words = with_article(scene.text, start, end, words)
            yield Edit(begin, end, words, f"another country: {other.name}", also)
    for name in _STRANGERS:
        if f"country:{name}" in scene.lexicon.foreign:
            words = COUNTRIES[name][0] if by_adjective else name
            begin, words = with_article(scene.text, start, end, words)
            yield Edit(begin, end, words, f"another country: {name}", also)


def plant_exchanged_holders(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "Premier Li Qiang met Prime Minister Olzhas Bektenov" → the two names exchanged."""
    registry, when = scene.registry, time_of(target.as_of)
    own = _person(target, scene)
    person = registry.subjects.get(str(target.value))
    if own is None or person is None:
        return
    first, last = scene.sentence_at(own[0])
    text = scene.article.source
    for fact in _offices_nearby(scene, first, last):
        other = registry.subjects.get(fact.value)
        if other is None or other.id == person.id or not fact.valid.overlaps(when):
            continue
        title = scene.spoken_folded(scene.lexicon.titles_of.get(fact.subject, ()), own[1], last)
        place = None if title is None else scene.spoken(names_of(other, weak=False), title[1], title[1] + 40)
        if title is None or place is None or place[0] > title[1] + 2:
            continue
        if holds(registry, target.subject or "", other.id, when) or holds(registry, fact.subject, person.id, when):
            continue
        if _may_share(target, scene, fact.subject):
            continue
        one, two = text[own[0] : own[1]], text[place[0] : place[1]]
        words = two + text[own[1] : place[0]] + one
        changed = ((0, len(two)), (len(words) - len(one), len(words)))
        yield Edit(own[0], place[1], words, f"exchanged: {two} and {one}", changed=changed)


def reword_title(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "Prime Minister" → "Premier": another name that the registry gives the office."""
    office = scene.registry.subjects.get(target.subject or "")
    title = _title(target, scene)
    if office is None or title is None:
        return
    start, end, said = title
    for name in (office.name, *office.aliases):
        if fold(name) != said and " of " not in name:
            begin, words = with_article(scene.text, start, end, cased_like(scene.text[start:end], name))
            yield Edit(begin, end, words, f"the office's other name: {name}")


def reword_succession(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "Olzhas Bektenov" → "Olzhas Bektenov, who succeeded Alikhan Smailov," where he did."""
    registry = scene.registry
    found = _person(target, scene)
    before = _predecessor(registry, target)
    if found is None or before is None or found[2] or not _stands_free(scene, found[1]):
        return
    start, end, _ = found
    words = f"{scene.article.source[start:end]}, who succeeded {registry.name_of(before.value)},"
    yield Edit(start, end, words, "the predecessor, named as such")


def reword_name(target: Target, scene: Scene) -> Iterator[Edit]:
    """A person's other name: an alias that identifies alone."""
    person = scene.registry.subjects.get(str(target.value))
    found = _person(target, scene)
    if person is None or found is None or found[2]:
        return
    start, end, _ = found
    for name in (person.name, *person.aliases):
        if fold(name) != fold(scene.text[start:end]):
            yield Edit(start, end, name, f"the person's other name: {name}")


def _predecessor(registry: Registry, target: Target) -> Fact | None:
    """Who held the office last before the holder at that time; none where a gap or an unknown lies between."""
    facts = [f for f in registry.held(target.subject or "", "holder") if f.valid.earliest is not None]
    facts.sort(key=lambda fact: fact.valid.earliest or date.min)
    for before, fact in pairwise(facts):
        holds_now = fact.value == target.value and target.as_of is not None and fact.valid.overlaps(target.as_of)
        if holds_now and before.value != fact.value and not (before.concurrent or fact.concurrent):
            near = before.valid.latest is not None and before.valid.distance(fact.valid) <= 45
            return before if near and before.value in registry.subjects else None
    return None


def _person(target: Target, scene: Scene) -> tuple[int, int, bool] | None:
    """Where the holder is named, and whether only by what identifies in context."""
    person = scene.registry.subjects.get(str(target.value))
    if person is None:
        return None
    found = scene.spoken(names_of(person), target.start, target.end)
    return None if found is None else (found[0], found[1], found[2] in person.weak_aliases)


def _name_for(person: Subject, is_short: bool) -> str:
    return person.weak_aliases[0] if is_short and person.weak_aliases else person.name


def _title(target: Target, scene: Scene) -> tuple[int, int, str] | None:
    titles = scene.lexicon.titles_of.get(target.subject or "", frozenset())
    return scene.spoken_folded(titles, target.start, target.end)


def _owner(target: Target, scene: Scene, owner: Subject) -> tuple[int, int, bool] | None:
    """Where the office's country is named, and whether by its adjective."""
    found = scene.spoken(owner.adjectives, target.start, target.end)
    if found is not None:
        return found[0], found[1], True
    found = scene.spoken(names_of(owner), target.start, target.end)
    return None if found is None else (found[0], found[1], False)


def _called(country: Subject, by_adjective: bool) -> str:
    return next(iter(country.adjectives), "") if by_adjective else country.name


def _is_taken(registry: Registry, office: str, when: Period) -> bool:
    """Whether the registry knows who held an office, alone: of one that several hold the list may have gaps."""
    held = [fact for fact in registry.held(office, "holder") if fact.valid.overlaps(when)]
    return bool(held) and not any(fact.concurrent for fact in held)


def _may_share(target: Target, scene: Scene, office: str) -> bool:
    """Whether two offices bear one title here and the article does not say whose: both are "President X"."""
    own = scene.registry.subjects.get(target.subject or "")
    owner = None if own is None else scene.registry.subjects.get(own.of or "")
    titles = scene.lexicon.titles_of
    same = titles.get(target.subject or "", frozenset()) & titles.get(office, frozenset())
    return bool(same) and (owner is None or _owner(target, scene, owner) is None)


def _offices_nearby(scene: Scene, first: int, last: int) -> Iterator[Fact]:
    """The offices, at whatever time, of the persons that a stretch of the article names."""
    for mention in scene.mentions:
        if first <= mention.start < last and scene.lexicon.kind_of(mention.key) is SubjectKind.PERSON:
            yield from scene.registry.valued("holder", mention.key)


def _stands_free(scene: Scene, end: int) -> bool:
    """Whether an insertion between commas can follow: a name before a blank and a small letter."""
    return scene.text[end : end + 1] == " " and scene.text[end + 1 : end + 2].islower()


OPERATORS = (
    Operator("another holder", _HOLDER, plant_another_holder),
    Operator("another office", _HOLDER, plant_another_office),
    Operator("another country", _HOLDER, plant_another_country),
    Operator("exchanged names", _HOLDER, plant_exchanged_holders),
    Operator("other title", _HOLDER, reword_title, control=True),
    Operator("predecessor named", _HOLDER, reword_succession, control=True),
    Operator("other name", _HOLDER, reword_name, control=True),
)
