"""Errors in roles: another role of a member ("dialogue partner" → "observer"), another member in that role."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.mutation.operators.operator import Operator
from copydesk.mutation.scene import Edit, Scene, cased_like, names_of, with_article
from copydesk.mutation.target import Target
from copydesk.mutation.truth import time_of
from copydesk.text import fold

_ROLE = frozenset({"role"})
_STRANGERS = ("Norway", "Canada", "Brazil", "Japan")
# A role with those that nobody has at the same time; in the plural where the article has it so.
_OTHERS = {
    "dialogue partners": ("observer states", "member states"),
    "dialogue partner": ("observer state", "member state"),
    "observer states": ("member states", "dialogue partners"),
    "observer state": ("member state", "dialogue partner"),
    "observers": ("members", "dialogue partners"),
    "observer": ("member", "dialogue partner"),
    "associate members": ("full members", "observers"),
    "associate member": ("full member", "observer"),
    "full member": ("observer", "associate member"),
    "member states": ("observer states", "dialogue partners"),
    "member state": ("observer state", "dialogue partner"),
    "members": ("observers", "dialogue partners"),
    "member": ("observer", "dialogue partner"),
}


def plant_another_role(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "Azerbaijan, now an SCO dialogue partner" → "… now an SCO observer state"."""
    found = scene.spoken_folded(_OTHERS, target.start, target.end)
    if found is None:
        return
    start, end, role = found
    held = _held(target, scene, target.who)
    for other in _OTHERS[role]:
        if not any(fold(value) in other for value in held):
            begin, words = with_article(scene.text, start, end, cased_like(scene.text[start:end], other))
            yield Edit(begin, end, words, f"another role: {other}")


def plant_another_member(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "China last hosted the summit" → "India last hosted the summit": somebody without that role at that time."""
    who = scene.registry.subjects.get(target.who or "")
    found = None if who is None else scene.spoken(names_of(who), target.start, target.end)
    if who is None or found is None:
        return
    role = fold(str(target.value))
    said = scene.text[target.start : target.end]
    known = {f.who for f in scene.registry.held(target.subject or "", "role") if f.who in scene.registry.subjects}
    for id in sorted(other for other in known if other is not None and other != who.id):
        other = scene.registry.subjects[id]
        same = any(fold(value) in role or role in fold(value) for value in _held(target, scene, id))
        if other.kind is who.kind and not same and other.name not in said:
            yield Edit(found[0], found[1], other.name, f"another member: {other.name}")
    for name in _STRANGERS:
        if f"country:{name}" in scene.lexicon.foreign and scene.lexicon.kind_of(who.id) == "country":
            yield Edit(found[0], found[1], name, f"another member: {name}")


def _held(target: Target, scene: Scene, who: str | None) -> set[str]:
    """The roles that one has in the body or at the event at that time."""
    when = time_of(target.as_of)
    facts = scene.registry.held(target.subject or "", "role")
    return {fact.value for fact in facts if fact.who == who and fact.valid.overlaps(when)}


OPERATORS = (
    Operator("another role", _ROLE, plant_another_role),
    Operator("another member", _ROLE, plant_another_member),
)
