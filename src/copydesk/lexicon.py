"""What the desk can recognise: every alias, title, metric and level phrase of a registry, in one automaton.

``compile_lexicon(registry)`` makes it once; ``mentions.py`` runs it over articles. A phrase is matched on
folded text (one code point for one, so offsets stay), and each entry says which capitals it insists on:
"SCO" as written, "Xi" with its capital, "bilateral trade" in any case.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

import regex
from ahocorasick_rs import AhoCorasick

from copydesk.entries import Entry, Sort, entries_of, is_turning_point, phrases_of
from copydesk.known_names import NameIndex, index_names
from copydesk.lists import index_lists, index_members
from copydesk.measures import Measures, index_measures
from copydesk.model import Fact, Registry, Subject, SubjectKind
from copydesk.referents import bodies_in_names, lines_with_ends, referents, seated_bodies
from copydesk.roles import index_roles
from copydesk.text import fold, normalise
from copydesk.vocabulary import countries, happenings, titles
from copydesk.vocabulary.common_nouns import CLASS_NOUNS

# The kinds of subject whose names mask what they contain: "China International Import Expo" is not about China.
_MASKING = frozenset(SubjectKind) - {SubjectKind.OFFICE, SubjectKind.RELATION}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The automaton and the tables to read its matches by."""

    registry: Registry
    automaton: AhoCorasick
    entries: tuple[tuple[Entry, ...], ...]
    # title (folded) → the offices that bear it
    offices: dict[str, tuple[Subject, ...]]
    # title (folded) → the countries and bodies that have such an office
    owners_of_title: dict[str, frozenset[str | None]]
    # office id → its titles (folded), in the order of the registry
    titles_of: dict[str, frozenset[str]]
    # title → the ids of its offices; two of countries and two of nobody, for there may be many
    office_ids: dict[str, tuple[str, ...]] = field(default_factory=dict)
    some_offices: dict[str, frozenset[str]] = field(default_factory=dict)
    office_order: dict[str, int] = field(default_factory=dict)
    # what a longer name of these contains is part of that name, and not a mention of its own
    masking: frozenset[str] = frozenset()
    # "turkey" → its name, for countries that the registry does not know
    foreign: dict[str, str] = field(default_factory=dict)
    # the members of each series, and the events with participants
    editions: dict[str, tuple[Subject, ...]] = field(default_factory=dict)
    happenings: dict[str, frozenset[str]] = field(default_factory=dict)
    dated: dict[str, tuple[Fact, ...]] = field(default_factory=dict)
    # participant → the events that name it; country or body → its offices
    by_participant: dict[str, tuple[Subject, ...]] = field(default_factory=dict)
    offices_of: dict[str, tuple[str, ...]] = field(default_factory=dict)
    # dated fact → the phrases (folded) by which news tells of it
    phrases: dict[str, frozenset[str]] = field(default_factory=dict)
    # phrase (folded) → the dated facts it may tell of
    dated_by_phrase: dict[str, tuple[Fact, ...]] = field(default_factory=dict)
    placed_by_phrase: dict[str, tuple[Fact, ...]] = field(default_factory=dict)
    # common noun → what it may stand for; event → the bodies in its name, and back
    referents: dict[str, tuple[str, ...]] = field(default_factory=dict)
    bodies_of_event: dict[str, tuple[str, ...]] = field(default_factory=dict)
    events_of_body: dict[str, tuple[str, ...]] = field(default_factory=dict)
    # what other places lie in; the bodies whose seat is held
    containers: frozenset[str] = frozenset()
    seated: frozenset[str] = frozenset()
    # the lines of which both ends are held
    lines: frozenset[str] = frozenset()
    # how metrics are told; a word of a name → the subjects called by it ("forum" → the Nordic Wind Forum)
    measures: Measures = field(default_factory=Measures)
    by_word: dict[str, tuple[str, ...]] = field(default_factory=dict)
    # country or body → its relations; the relations that stand on a rung
    relations_of: dict[str, tuple[str, ...]] = field(default_factory=dict)
    ranked: frozenset[str] = frozenset()
    # name of a list (folded) → the lists called so
    lists: dict[str, tuple[Fact, ...]] = field(default_factory=dict)
    # subject → the lists that it is a member of
    lists_of_member: dict[str, tuple[Fact, ...]] = field(default_factory=dict)
    # role (folded) → the bodies and events of which somebody holds it
    roles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    with_roles: frozenset[str] = frozenset()
    # every name, so laid out that a misspelt one is found
    names: NameIndex = field(default_factory=NameIndex)

    def offices_called(self, title: str, of: str | None) -> tuple[str, ...]:
        """The offices of a title; those of one country or body where it is known."""
        if of is None:
            return self.office_ids.get(title, ())
        return tuple(o for o in self.offices_of.get(of, ()) if title in self.titles_of[o])

    def kind_of(self, key: str) -> SubjectKind | None:
        """What a subject is; a country that only the vocabulary knows is a country."""
        if key in self.foreign:
            return SubjectKind.COUNTRY
        subject = self.registry.subjects.get(key)
        return None if subject is None else subject.kind

    def name_of(self, key: str) -> str:
        """A name for reading."""
        return self.foreign.get(key) or self.registry.name_of(key)


def _by_phrase(registry: Registry, kind: str) -> dict[str, tuple[Fact, ...]]:
    """Phrase → the facts of a kind that tell when, or where, what it names came about.

    What was founded in a year by some words was founded in its place by the same.
    """
    spoken: dict[tuple[str, str | None], set[str]] = {}
    for fact in registry.facts:
        if is_turning_point(fact):
            spoken.setdefault((fact.subject, fact.qualifier), set()).update(map(fold, phrases_of(fact)))
    found: dict[str, list[Fact]] = {}
    for fact in registry.facts:
        if fact.kind == kind and is_turning_point(fact):
            for phrase in sorted(spoken[fact.subject, fact.qualifier]):
                found.setdefault(phrase, []).append(fact)
    return {phrase: tuple(facts) for phrase, facts in found.items()}


def compile_lexicon(registry: Registry) -> Lexicon:
    """Build the automaton and its tables: once a registry, however many articles follow."""
    offices, titles_of = _titles(registry)
    bodies_of_event = bodies_in_names(registry)
    known = {fold(name) for s in registry.subjects.values() for name in (s.name, *s.aliases, *s.adjectives)}
    foreign = {
        f"country:{name}": name
        for name, adjectives in countries.COUNTRIES.items()
        if not known & {fold(name), *map(fold, adjectives)}
    }
    editions: dict[str, list[Subject]] = {}
    for subject in registry.subjects.values():
        if subject.kind is SubjectKind.EVENT and subject.of is not None:
            editions.setdefault(subject.of, []).append(subject)
    dated: dict[str, list[Fact]] = {}
    for fact in registry.facts:
        if fact.kind == "date":
            dated.setdefault(fact.subject, []).append(fact)
    by_participant: dict[str, list[Subject]] = {}
    offices_of: dict[str, list[str]] = {}
    for subject in registry.subjects.values():
        for participant in subject.participants:
            by_participant.setdefault(participant, []).append(subject)
        if subject.kind is SubjectKind.OFFICE and subject.of is not None:
            offices_of.setdefault(subject.of, []).append(subject.id)
    measures = index_measures(registry)
    by_phrase: dict[str, list[Entry]] = {}
    measuring = (Entry(word, Sort.MEASURING, key) for word, key in measures.words())
    for entry in (*entries_of(registry, offices, foreign), *measuring):
        row = by_phrase.setdefault(fold(entry.phrase), [])
        if not any((e.sort, e.key, e.form) == (entry.sort, entry.key, entry.form) for e in row):
            row.append(entry)
    phrases = [phrase for phrase in by_phrase if phrase.strip()]
    return Lexicon(
        registry=registry,
        automaton=AhoCorasick(phrases),
        entries=tuple(tuple(by_phrase[phrase]) for phrase in phrases),
        offices={title: tuple(found) for title, found in offices.items()},
        owners_of_title={title: frozenset(office.of for office in found) for title, found in offices.items()},
        titles_of={office: frozenset(found) for office, found in titles_of.items()},
        office_ids={title: tuple(office.id for office in found) for title, found in offices.items()},
        some_offices={title: _some(registry, found) for title, found in offices.items()},
        office_order={office: order for order, office in enumerate(titles_of)},
        masking=frozenset(foreign) | {s.id for s in registry.subjects.values() if s.kind in _MASKING},
        foreign=foreign,
        editions={series: tuple(found) for series, found in editions.items()},
        happenings={
            subject.id: _kinds_of_event(subject)
            for subject in registry.subjects.values()
            if subject.kind is SubjectKind.EVENT
        },
        dated={subject: tuple(facts) for subject, facts in dated.items()},
        by_participant={person: tuple(found) for person, found in by_participant.items()},
        offices_of={owner: tuple(found) for owner, found in offices_of.items()},
        phrases={
            fact.id: frozenset(map(fold, phrases_of(fact)))
            for facts in dated.values()
            for fact in facts
            if fact.qualifier is not None
        },
        dated_by_phrase=_by_phrase(registry, "date"),
        placed_by_phrase=_by_phrase(registry, "place"),
        referents=referents(registry),
        bodies_of_event=bodies_of_event,
        events_of_body=_turned(bodies_of_event),
        containers=frozenset(
            f.value for f in registry.facts if f.kind == "place" and f.qualifier not in (None, "capital")
        ),
        seated=seated_bodies(registry),
        lines=lines_with_ends(registry),
        measures=measures,
        by_word=_by_word(registry),
        relations_of=_relations_of(registry),
        ranked=frozenset(fact.subject for fact in registry.facts if fact.kind == "level"),
        lists=index_lists(registry),
        lists_of_member=index_members(registry),
        roles=index_roles(registry),
        with_roles=frozenset(f.subject for f in registry.facts if f.kind == "role" and f.who is not None),
        names=index_names(registry),
    )


def _some(registry: Registry, offices: Sequence[Subject]) -> frozenset[str]:
    """Two offices of countries, and two of nobody: enough to tell whether there are several."""
    nobodys = [office.id for office in offices if office.of is None]
    others = (o.id for o in offices if o.of is not None and _is_country(registry, o.of))
    return frozenset((*nobodys[:2], *islice(others, 2)))


def _is_country(registry: Registry, key: str) -> bool:
    subject = registry.subjects.get(key)
    return subject is not None and subject.kind is SubjectKind.COUNTRY


def _turned(index: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """An index read from its values to its keys."""
    found: dict[str, list[str]] = {}
    for key, values in index.items():
        for value in values:
            found.setdefault(value, []).append(key)
    return {value: tuple(keys) for value, keys in found.items()}


def _relations_of(registry: Registry) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for subject in registry.subjects.values():
        for side in subject.between:
            found.setdefault(side, []).append(subject.id)
    return {side: tuple(ids) for side, ids in found.items()}


def _by_word(registry: Registry) -> dict[str, tuple[str, ...]]:
    """The subjects that the last words of their names may stand for: "the forum", "the Debrecen plant"."""
    found: dict[str, dict[str, None]] = {}
    for subject in registry.subjects.values():
        if subject.kind not in (SubjectKind.PERSON, SubjectKind.OFFICE, SubjectKind.RELATION):
            for name in (subject.name, *subject.aliases):
                for word in fold(name).split():
                    common = subject.kind is not SubjectKind.BODY or word in CLASS_NOUNS
                    if word.isalpha() and len(word) > 3 and common:
                        found.setdefault(word, {})[subject.id] = None
    return {word: tuple(ids) for word, ids in found.items()}


def _titles(registry: Registry) -> tuple[dict[str, list[Subject]], dict[str, set[str]]]:
    """Title → offices and back: an office's own names first, then their synonyms where no other office of the
    same country or body claims them ("Chairman" beside "President of the Council")."""
    own: dict[tuple[str | None, str], str] = {}
    holders: dict[str, set[str]] = {}
    offices = [s for s in registry.subjects.values() if s.kind is SubjectKind.OFFICE]
    for office in offices:
        for name in (office.name, *office.aliases, *office.weak_aliases):
            own.setdefault((office.of, fold(_bare_title(name))), office.id)
    found: dict[str, list[Subject]] = {}
    for office in offices:
        names = {fold(_bare_title(n)) for n in (office.name, *office.aliases, *office.weak_aliases)}
        synonyms = {fold(s) for n in (office.name, *office.aliases) for s in titles.names_of(_bare_title(n))}
        synonyms = {s for s in synonyms if own.get((office.of, s), office.id) == office.id}
        holders[office.id] = names | synonyms
        for title in sorted(holders[office.id]):
            found.setdefault(title, []).append(office)
    return found, holders


def _bare_title(name: str) -> str:
    """The title without the country or body it is of: "President of Uzbekistan" → "President"."""
    return regex.sub(r"^the\s+", "", normalise(name), flags=regex.I)


def _kinds_of_event(subject: Subject) -> frozenset[str]:
    """The kinds of happening that an event's names tell of: "Meeting of A and B" → meeting."""
    words = {word for name in (subject.name, *subject.aliases, *subject.weak_aliases) for word in fold(name).split()}
    kinds = {kind for kind, row in happenings.HAPPENINGS.items() if any(set(w.split()) <= words for w in row)}
    return frozenset(kinds)
