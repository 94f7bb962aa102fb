"""A part that one alone plays in a project or an event that the words leave out: "The lead architect, Ada Brook, said".

It is that of the one thing with such a part which the piece has named: no other thing of its sort may have come
between, known ("the Harbour Bridge") or new ("a second bridge").
"""

from __future__ import annotations

from copydesk.events.owning import any_of
from copydesk.mentions import Mention
from copydesk.model import Fact, SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.roles import is_single
from copydesk.vocabulary.common_nouns import PROJECT_NOUNS

_PLAYED = (SubjectKind.PROJECT, SubjectKind.EVENT)
_PROJECTS = PROJECT_NOUNS | {"scheme", "work", "works"}
_DEALS = frozenset({"deal", "transaction"})
_DEFINITE = regex.compile(
    r"(?<![\w-])(?:(?P<the>[Tt]he|[Ii]ts|as)|(?P<whose>(?:[Tt]he|[Ii]ts)\s+(?P<noun>[\p{L}-]+)'s?))\s+$"
)
_OF_IT = regex.compile(r"\s+(?:of|on|for|behind|at)\s+(?:the|this|its)\s+(?:\p{Ll}+\s+)?(?P<noun>\p{Ll}+)\b")
_OF_ANY = regex.compile(r"\s+(?:of|on|for|to|behind|at|in)\b")
_ANOTHER = regex.compile(
    rf"\b(?i:an?|another|one|two|three|several|other|both|second|third|new|similar|earlier|old|neighbouring|neighboring)\s+"
    rf"(?:[\p{{L}}\d-]+\s+){{0,2}}(?:{any_of((*PROJECT_NOUNS, 'building', 'tower', 'hall', 'house'))})s?\b"
)


def topic_of_role(reading: Reading, role: Mention, start: int) -> tuple[str, int, int] | None:
    """The project or event whose part a role is by itself, and where the words that say so begin and end."""
    before = _DEFINITE.search(reading.text, reading.sentence.start, start)
    named_next = reading.text[role.end : role.end + 2].strip()[:1].isupper()
    if before is None and not named_next:
        return None
    candidates = [s for s in candidates_for(reading, role) if _last_named(reading, role, s) is not None]
    if not candidates:
        return None
    nouns = [n for n in (None if before is None else before["noun"],) if n is not None]
    behind = _OF_IT.match(reading.text, role.end, reading.sentence.end)
    if behind is not None:
        nouns.append(behind["noun"])
    elif _is_of_other(reading, role):
        return None
    for noun in nouns:
        candidates = [s for s in candidates if _is_called(reading, s, noun)]
    if len(candidates) != 1 or _comes_between(reading, role, candidates[0]):
        return None
    first = before.start("whose") if before is not None and before["whose"] is not None else start
    return candidates[0], first, role.end if behind is None else behind.end()


def _is_of_other(reading: Reading, role: Mention) -> bool:
    """Whether a role is said to be of something, and not only to be at a time: "main contractor in 2017"."""
    of = _OF_ANY.match(reading.text, role.end, reading.sentence.end)
    return of is not None and not any(t.start <= of.end() + 1 < t.end for t in reading.dates)


def candidates_for(reading: Reading, role: Mention) -> list[str]:
    """The projects and events of which the registry holds who alone plays a part."""
    lexicon = reading.lexicon
    found = dict.fromkeys(s for key in role.keys for s in lexicon.roles.get(key, ()) if lexicon.kind_of(s) in _PLAYED)
    return [s for s in found if any(is_single(key, lone_facts(reading, s)) for key in role.keys)]


def lone_facts(reading: Reading, subject: str) -> list[Fact]:
    """The parts that we hold of a project or event, with who plays them."""
    return [f for f in reading.registry.held(subject, "role") if f.who is not None]


def _last_named(reading: Reading, role: Mention, subject: str) -> int | None:
    """The number of the last sentence that names a thing before a role, or the role's own."""
    if subject not in reading.copy.mentioned:
        return None
    for other in reversed(reading.copy.readings[: reading.order + 1]):
        if any(subject in m.keys and (other is not reading or m.end <= role.start) for m in other.subjects):
            return other.order
    return None


def _is_called(reading: Reading, subject: str, noun: str) -> bool:
    """Whether "the line", "the project" may stand for a thing."""
    kind = reading.lexicon.kind_of(subject)
    own = subject in reading.lexicon.referents.get(noun, ())
    return own or noun in (_DEALS if kind is SubjectKind.EVENT else _PROJECTS)


def _comes_between(reading: Reading, role: Mention, subject: str) -> bool:
    """Whether another thing of that sort is spoken of between the last name of this one and the role."""
    since = _last_named(reading, role, subject) or 0
    kinds = [k for k in _PLAYED if k is reading.lexicon.kind_of(subject)]
    for other in reading.copy.readings[since : reading.order + 1]:
        end = role.start if other is reading else other.sentence.end
        named = [m for m in other.subjects if subject in m.keys]
        start = named[-1].end if named else other.sentence.start
        if any(start <= m.start and m.end <= end and subject not in m.keys for m in other.of_kind(*kinds)):
            return True
        if SubjectKind.PROJECT in kinds and _ANOTHER.search(reading.text, start, end):
            return True
    return False
