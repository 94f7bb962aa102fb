"""Errors in the level of relations: another rung of the ladder, or the rung said of another pair."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.model import Level, Subject
from copydesk.mutation.operators.operator import Operator
from copydesk.mutation.scene import Edit, Scene, cased_like, names_of, with_article
from copydesk.mutation.target import Target
from copydesk.mutation.truth import rungs_at, time_of
from copydesk.text import fold

_LEVEL = frozenset({"level"})


def plant_another_rung(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "strategic partnership" → "comprehensive strategic partnership": a rung on which the two do not stand."""
    said = _rung(target, scene)
    if said is None:
        return
    start, end, level, as_persons = said
    when = time_of(target.as_of)
    standing = rungs_at(scene.registry, target.subject or "", when) | {level.name}
    barred = {fold(p) for rung in scene.registry.levels if rung.name in standing for p in _phrases(rung)}
    for rung in sorted(scene.registry.levels, key=lambda rung: (abs(rung.rank - level.rank), rung.rank)):
        phrase = rung.as_persons if as_persons else rung.name
        if rung.name in standing or not phrase or fold(phrase) in barred:
            continue
        begin, words = with_article(scene.text, start, end, cased_like(scene.text[start:end], phrase))
        yield Edit(begin, end, words, f"another rung: {phrase}")


def plant_another_pair(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "China and Uzbekistan agreed to …" → "China and Kazakhstan agreed to …", who stand on another rung."""
    registry, when = scene.registry, time_of(target.as_of)
    said = _rung(target, scene)
    relation = registry.subjects.get(target.subject or "")
    if said is None or relation is None or len(relation.between) != 2:
        return
    start, end, *_ = said
    first, last = scene.sentence_at(target.start)
    for side, partner in (relation.between, relation.between[::-1]):
        own = registry.subjects.get(side)
        found = None if own is None else _only_mention(scene, own, first, last)
        if found is None:
            continue
        begin, stop, by_adjective = found
        for other in _other_sides(scene, side, partner):
            rungs = rungs_at(registry, _relation(scene, partner, other.id), when)
            words = next(iter(other.adjectives), "") if by_adjective else other.name
            phrases = {fold(p) for rung in registry.levels if rung.name in rungs for p in _phrases(rung)}
            if (
                rungs
                and words
                and fold(scene.text[start:end]) not in phrases
                and other.name not in scene.text[first:last]
            ):
                where, words = with_article(scene.text, begin, stop, words)
                yield Edit(where, stop, words, f"another pair: {other.name}", also=((start, end),))


def reword_rung(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "strategic partnership" → "partnership of strategic nature": a translation that the registry lists."""
    said = _rung(target, scene)
    if said is None or said[3]:
        return
    start, end, level, _ = said
    for phrase in (level.name, *level.translations):
        if fold(phrase) != fold(scene.text[start:end]):
            begin, words = with_article(scene.text, start, end, cased_like(scene.text[start:end], phrase))
            yield Edit(begin, end, words, f"another translation: {phrase}")


def _rung(target: Target, scene: Scene) -> tuple[int, int, Level, bool] | None:
    """Where the level is named, which it is, and whether by what it makes of the two ("strategic partners")."""
    level = next((rung for rung in scene.registry.levels if rung.name == target.value), None)
    if level is None:
        return None
    found = scene.spoken_folded((*_phrases(level), level.as_persons or ""), target.start, target.end)
    if found is None:
        return None
    return found[0], found[1], level, found[2] == fold(level.as_persons or "")


def _phrases(level: Level) -> tuple[str, ...]:
    return (level.name, *level.translations, *level.short)


def _only_mention(scene: Scene, subject: Subject, first: int, last: int) -> tuple[int, int, bool] | None:
    """Where one side is named, if once: named twice, one change would leave the sentence half true."""
    named = [m for m in scene.mentions if subject.id in m.keys and first <= m.start < last]
    if len(named) != 1:
        return None
    found = scene.spoken((*names_of(subject), *subject.adjectives), named[0].start, named[0].end)
    return None if found is None else (found[0], found[1], found[2] in subject.adjectives)


def _other_sides(scene: Scene, side: str, partner: str) -> Iterator[Subject]:
    for id in scene.lexicon.relations_of.get(partner, ()):
        for other in scene.registry.subjects[id].between:
            if other not in (side, partner) and other in scene.registry.subjects:
                yield scene.registry.subjects[other]


def _relation(scene: Scene, one: str, other: str) -> str:
    ids = scene.lexicon.relations_of.get(one, ())
    return next((id for id in ids if other in scene.registry.subjects[id].between), "")


OPERATORS = (
    Operator("another rung", _LEVEL, plant_another_rung),
    Operator("another pair", _LEVEL, plant_another_pair),
    Operator("other translation", _LEVEL, reword_rung, control=True),
)
