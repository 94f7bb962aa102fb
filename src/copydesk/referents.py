"""What a common noun may stand for: "the forum" → the Nordic Offshore Wind Forum, "the plant" → the Debrecen plant.

Tables that the lexicon makes once for a registry; ``references.py`` reads "the forum" in a text by them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from copydesk.model import Registry, Subject, SubjectKind
from copydesk.patterns import regex
from copydesk.text import fold, normalise
from copydesk.vocabulary import common_nouns, references
from copydesk.vocabulary.localities import SEAT_QUALIFIERS, is_end_of_line
from copydesk.vocabulary.time_words import UNITS

_HEADED = frozenset({SubjectKind.EVENT, SubjectKind.PROJECT})
# "Year of Art in Norland", "Vosse Culture Center in Ask": a head of two words or more, and where it is.
_IN_PLACE = regex.compile(r"(?P<head>\p{L}\S*(?:\s\S+)+?)\s+in\s+(?:the\s+)?(?P<place>\p{Lu}[^,]*)")
_TAIL = regex.compile(r"\s+(?:of|for|in|on|at|between)\s+.*$|,.*$|\s+(?:19|20)\d\d$")


def nouns_of_reference(registry: Registry) -> frozenset[str]:
    """Every common noun that may refer back: those of the vocabulary and the head nouns of names."""
    known = {*references.EVENT_NOUNS, *common_nouns.BODY_NOUNS, *common_nouns.PROJECT_NOUNS}
    return frozenset(known | referents(registry).keys())


def referents(registry: Registry) -> dict[str, tuple[str, ...]]:
    """Noun → the series, single events, projects and bodies whose names end in it."""
    found: dict[str, list[str]] = {}
    for subject in registry.subjects.values():
        if subject.kind not in _HEADED or (subject.kind is SubjectKind.EVENT and subject.participants):
            continue
        key = series_of(registry, subject)
        for noun in _head_nouns(subject):
            if key not in found.setdefault(noun, []):
                found[noun].append(key)
    return {noun: tuple(keys) for noun, keys in found.items()}


def names_without_place(registry: Registry) -> Iterator[tuple[str, str]]:
    """Every name that ends in a place of the registry's, cut before it: "Year of Art in Norland" → "Year of Art"."""
    subjects = registry.subjects.values()
    places = {
        name for s in subjects if s.kind in (SubjectKind.PLACE, SubjectKind.COUNTRY) for name in (s.name, *s.aliases)
    }
    for subject in subjects:
        if subject.kind in _HEADED and not (subject.kind is SubjectKind.EVENT and subject.participants):
            for name in (subject.name, *subject.aliases):
                match = _IN_PLACE.fullmatch(normalise(name))
                if match is not None and match["place"] in places:
                    yield subject.id, match["head"]


def series_of(registry: Registry, subject: Subject) -> str:
    """The series an edition belongs to; any other subject is its own."""
    parent = registry.subjects.get(subject.of or "")
    return parent.id if parent is not None and parent.kind is SubjectKind.EVENT else subject.id


def bodies_in_names(registry: Registry) -> dict[str, tuple[str, ...]]:
    """Event → the bodies whose names are part of its own: "Council of Heads of State of the SCO" → sco."""
    bodies = [
        (body.id, regex.compile(r"\b(?:" + "|".join(map(regex.escape, (body.name, *body.aliases))) + r")\b"))
        for body in registry.subjects.values()
        if body.kind is SubjectKind.BODY
    ]
    found = {}
    for event in registry.subjects.values():
        if event.kind is SubjectKind.EVENT and event.series:
            found[event.id] = tuple(body for body, name in bodies if name.search(event.name))
    return found


def seated_bodies(registry: Registry) -> frozenset[str]:
    """The bodies of which the registry holds a seat: headquarters, a home city."""
    return frozenset(
        fact.subject
        for fact in registry.facts
        if fact.kind == "place"
        and fact.qualifier in SEAT_QUALIFIERS
        and registry.subjects[fact.subject].kind is SubjectKind.BODY
    )


def lines_with_ends(registry: Registry) -> frozenset[str]:
    """The railways, roads and pipelines of which the registry holds both ends."""
    ends = Counter(
        fact.subject
        for fact in registry.facts
        if fact.kind == "place" and fact.qualifier is not None and is_end_of_line(fact.qualifier)
    )
    return frozenset(line for line, count in ends.items() if count == 2)


def _head_nouns(subject: Subject) -> Iterator[str]:
    for name in (subject.name, *subject.aliases, *subject.weak_aliases):
        bare = _TAIL.sub("", name)
        noun = fold(bare.rsplit(" ", 1)[-1]) if " " in bare else ""
        if noun.isalpha() and len(noun) > 2 and noun not in UNITS:
            yield noun
