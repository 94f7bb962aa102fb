"""Whether two names may be one person's: "Director Voss" and "Ada Voss", "Bektenov" and "Bektanov"."""

from __future__ import annotations

from anyascii import anyascii

from copydesk.model import Registry
from copydesk.spelling import slips, transliterates


def may_be_one_person(one: str, other: str, registry: Registry) -> bool:
    """Whether two bearers may be one: a subject's id, or a name as written. Two subjects are two persons."""
    if one == other:
        return True
    subjects = registry.subjects
    if one in subjects and other in subjects:
        return False
    return any(_alike(left, right) for left in _names(one, registry) for right in _names(other, registry))


def _names(bearer: str, registry: Registry) -> list[list[str]]:
    subject = registry.subjects.get(bearer)
    names = (bearer,) if subject is None else (subject.name, *subject.aliases, *subject.weak_aliases)
    return [words for name in names if (words := anyascii(name).lower().replace("-", " ").split())]


def _alike(left: list[str], right: list[str]) -> bool:
    """The family names are the same, or nearly; either may stand first, as in "Li Qiang"."""
    if {*left} <= {*right} or {*right} <= {*left}:
        return True
    ends = [(left[-1], right[-1]), (left[-1], right[0]), (left[0], right[-1])]
    if min(len(left), len(right)) == 1:
        ends += [(a, b) for a in left for b in right]
    return any(a == b or slips(a, b) is not None or transliterates(a, b) for a, b in ends)
