"""Whether two places may be one: equal, one inside the other, or one of them not told."""

from __future__ import annotations

from copydesk.model import Registry, SubjectKind

_INSIDE = frozenset({"capital", "seat", "largest city"})
"""Qualifiers of a place that lies within its subject; any other place of a subject lies around it."""


def may_be_one(place: str | None, other: str | None, registry: Registry) -> bool:
    """Whether what happened in one place may have happened in the other: a city and its country may."""
    if place is None or other is None or place == other:
        return True
    return other in _around(place, registry) or place in _around(other, registry) or _capital(place, other, registry)


def _around(place: str, registry: Registry) -> set[str]:
    """The places that a place lies in, as far as the registry tells: a hall, its city, its country."""
    around: set[str] = set()
    waiting = [place]
    while waiting:
        inner = waiting.pop()
        subject = registry.subjects.get(inner)
        if subject is None or subject.kind is SubjectKind.COUNTRY:
            continue
        outer = [fact.value for fact in registry.held(inner, "place") if fact.qualifier not in _INSIDE]
        outer += [subject.of] if subject.of is not None else []
        waiting += [value for value in outer if value not in around]
        around.update(outer)
    return around


def _capital(place: str, other: str, registry: Registry) -> bool:
    return any(
        fact.value == inner and fact.qualifier in _INSIDE
        for inner, outer in ((place, other), (other, place))
        for fact in registry.held(outer, "place")
    )
