"""What the desk can recognise: every alias, title, metric and level phrase of a registry, in one automaton.

``compile_lexicon(registry)`` makes it once; ``mentions.py`` runs it over articles. A phrase is matched on
folded text (one code point for one, so offsets stay), and each entry says which capitals it insists on:
"SCO" as written, "Xi" with its capital, "bilateral trade" in any case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

import regex
from ahocorasick_rs import AhoCorasick

from copydesk.measures import Measures, index_measures
from copydesk.model import Fact, Registry, Subject, SubjectKind
from copydesk.morphology import holders_of
from copydesk.referents import bodies_in_names, lines_with_ends, nouns_of_reference, referents, seated_bodies
from copydesk.text import fold, normalise
from copydesk.vocabulary import countries, happenings, tenures, titles
from copydesk.vocabulary.common_nouns import CLASS_NOUNS


class Sort(StrEnum):
    """What a phrase stands for."""

    SUBJECT = "subject"
    TITLE = "title"
    METRIC = "metric"
    MEASURING = "measuring"
    LEVEL = "level"
    HAPPENING = "happening"
    TURNING_POINT = "turning point"
    REFERENCE = "reference"
    ROLE = "role"
    TENURE = "tenure"


class Form(StrEnum):
    """How a phrase names its subject: by name, by adjective ("Kazakh"), or only in context ("Li")."""

    NAME = "name"
    ADJECTIVE = "adjective"
    WEAK = "weak"


class Case(StrEnum):
    """Which capitals a phrase insists on in the text."""

    EXACT = "exact"
    CAPITAL = "capital"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase and what it may stand for. ``key`` is a subject's id, a title, a metric's or level's name."""

    phrase: str
    sort: Sort
    key: str
    form: Form = Form.NAME
    case: Case = Case.ANY
    plural: bool = False
    lower: str = ""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The automaton and the tables to read its matches by."""

    registry: Registry
    automaton: AhoCorasick
    entries: tuple[tuple[Entry, ...], ...]
    # title (folded) → the offices that bear it
    offices: dict[str, tuple[Subject, ...]]
    # office id → its titles (folded)
    titles_of: dict[str, frozenset[str]]
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
    # common noun → what it may stand for; event → the bodies in its name
    referents: dict[str, tuple[str, ...]] = field(default_factory=dict)
    bodies_of_event: dict[str, tuple[str, ...]] = field(default_factory=dict)
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

    def kind_of(self, key: str) -> SubjectKind | None:
        """What a subject is; a country that only the vocabulary knows is a country."""
        if key in self.foreign:
            return SubjectKind.COUNTRY
        subject = self.registry.subjects.get(key)
        return None if subject is None else subject.kind

    def name_of(self, key: str) -> str:
        """A name for reading."""
        return self.foreign.get(key) or self.registry.name_of(key)


_ORDINAL_HEAD = regex.compile(r"^(?:the\s+)?(?:\d+(?:st|nd|rd|th)|[a-z]+(?:st|nd|rd|th))\s+", regex.I)


def compile_lexicon(registry: Registry) -> Lexicon:
    """Build the automaton and its tables: once a registry, however many articles follow."""
    offices, titles_of = _titles(registry)
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
    dated_by_phrase: dict[str, list[Fact]] = {}
    for facts in dated.values():
        for fact in facts:
            for phrase in {fold(p) for p in phrases_of(fact)} if fact.qualifier is not None else ():
                dated_by_phrase.setdefault(phrase, []).append(fact)
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
    for entry in (*_entries(registry, offices, foreign), *measuring):
        row = by_phrase.setdefault(fold(entry.phrase), [])
        if not any((e.sort, e.key, e.form) == (entry.sort, entry.key, entry.form) for e in row):
            row.append(entry)
    phrases = [phrase for phrase in by_phrase if phrase.strip()]
    return Lexicon(
        registry=registry,
        automaton=AhoCorasick(phrases),
        entries=tuple(tuple(by_phrase[phrase]) for phrase in phrases),
        offices={title: tuple(found) for title, found in offices.items()},
        titles_of={office: frozenset(found) for office, found in titles_of.items()},
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
        dated_by_phrase={phrase: tuple(facts) for phrase, facts in dated_by_phrase.items()},
        referents=referents(registry),
        bodies_of_event=bodies_in_names(registry),
        containers=frozenset(
            f.value for f in registry.facts if f.kind == "place" and f.qualifier not in (None, "capital")
        ),
        seated=seated_bodies(registry),
        lines=lines_with_ends(registry),
        measures=measures,
        by_word=_by_word(registry),
        relations_of=_relations_of(registry),
        ranked=frozenset(fact.subject for fact in registry.facts if fact.kind == "level"),
    )


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


def _entries(registry: Registry, offices: dict[str, list[Subject]], foreign: dict[str, str]) -> Iterator[Entry]:
    for subject in registry.subjects.values():
        if subject.kind is not SubjectKind.OFFICE:
            yield from _subject_entries(subject, registry)
    for key, name in foreign.items():
        yield Entry(name, Sort.SUBJECT, key, case=Case.CAPITAL)
        for adjective in countries.COUNTRIES[name]:
            yield Entry(adjective, Sort.SUBJECT, key, Form.ADJECTIVE, Case.CAPITAL)
    for title in sorted({*offices, *map(fold, titles.KNOWN)}):
        surface = title.upper() if title.upper() in titles.KNOWN and len(title) <= 4 else title
        case = Case.EXACT if surface.isupper() else Case.ANY
        yield Entry(surface, Sort.TITLE, title, case=case)
        for plural in _plurals(surface):
            yield Entry(plural, Sort.TITLE, title, case=case, plural=True)
    for metric in registry.metrics.values():
        for phrase in (metric.name.replace("-", " "), *metric.phrases):
            for form in {phrase, *_plurals(phrase), _singular(phrase)}:
                yield Entry(form, Sort.METRIC, metric.name)
    for level in registry.levels:
        spoken = [level.name, *level.translations, *level.short]
        persons = [level.as_persons or "", *(holders_of(phrase) or "" for phrase in spoken)]
        for phrase in dict.fromkeys(filter(None, (*spoken, *persons))):
            yield Entry(phrase, Sort.LEVEL, level.name)
            for other in {*_plurals(phrase), _singular(phrase)} - {phrase}:
                yield Entry(other, Sort.LEVEL, level.name, plural=True)
    for kind, words in happenings.HAPPENINGS.items():
        for word in words:
            yield Entry(word, Sort.HAPPENING, kind)
    for telling in sorted(tenures.TELLING):
        yield Entry(telling, Sort.TENURE, telling)
    for noun in sorted(nouns_of_reference(registry)):
        yield Entry(noun, Sort.REFERENCE, noun)
    for fact in registry.facts:
        if fact.kind == "date" and fact.qualifier is not None:
            for phrase in phrases_of(fact):
                yield Entry(phrase, Sort.TURNING_POINT, fold(phrase))


def phrases_of(fact: Fact) -> tuple[str, ...]:
    """How news says what a dated fact is about: its own phrases, its qualifier, and that word's rows."""
    qualifier = normalise(fact.qualifier or "").replace("-", " ").replace("_", " ").lower().strip()
    spoken = list(fact.phrases)
    spoken.append(qualifier)
    for row, words in happenings.TURNING_POINTS.items():
        if row == qualifier or qualifier in words or (set(row.split()) <= set(qualifier.split()) and row):
            spoken.extend(words)
    return tuple(dict.fromkeys(phrase for phrase in spoken if phrase))


def _subject_entries(subject: Subject, registry: Registry) -> Iterator[Entry]:
    strong = [subject.name, *subject.aliases]
    if subject.kind is SubjectKind.EVENT and subject.of is not None:
        strong, numbered = _split_numbered(strong)
        for name in numbered:  # "24th Meeting of the Council" names the series; its number is read beside it
            yield Entry(name, Sort.SUBJECT, subject.of, case=_case(name))
    if subject.kind is SubjectKind.BODY:
        strong += [turned for name in strong for turned in _turned_names(name, registry)]
    for name in strong:
        yield Entry(name, Sort.SUBJECT, subject.id, case=_case(name))
    for fact in registry.held(subject.id, "name"):
        yield Entry(fact.value, Sort.SUBJECT, subject.id, case=_case(fact.value))
    for name in subject.weak_aliases:
        yield Entry(name, Sort.SUBJECT, subject.id, Form.WEAK, _case(name))
    for name in subject.adjectives:
        yield Entry(name, Sort.SUBJECT, subject.id, Form.ADJECTIVE, _case(name))


_OF_COUNTRY = regex.compile(r"(?P<head>\p{Lu}[\w'-]*(?:\s+\p{Lu}[\w'-]*)+)\s+of\s+(?:the\s+)?(?P<country>\p{Lu}.*)")


def _turned_names(name: str, registry: Registry) -> Iterator[str]:
    """ "Communist Party of Vietnam" → "Vietnam's Communist Party", "Vietnamese Communist Party"."""
    match = _OF_COUNTRY.fullmatch(normalise(name))
    if match is None:
        return
    head, country = match.group("head", "country")
    own = [s for s in registry.subjects.values() if s.kind is SubjectKind.COUNTRY and country in (s.name, *s.aliases)]
    adjectives = own[0].adjectives if own else countries.COUNTRIES.get(country)
    if adjectives is not None:
        yield from (f"{country}'s {head}", *(f"{adjective} {head}" for adjective in adjectives))


def _split_numbered(names: Iterable[str]) -> tuple[list[str], list[str]]:
    plain, numbered = [], []
    for name in names:
        head = _ORDINAL_HEAD.match(normalise(name))
        if head is None:
            plain.append(name)
        elif " " in name[head.end() :].strip():
            numbered.append(name[head.end() :])
    return plain, numbered


def _case(name: str) -> Case:
    letters = [c for c in name if c.isalpha()]
    if not letters or not any(c.isupper() for c in letters):
        return Case.ANY
    if " " not in name.strip() and sum(c.isupper() for c in letters) > 1:
        return Case.EXACT
    return Case.CAPITAL


def _plurals(phrase: str) -> list[str]:
    """The plural of the last word, or of the word before "of": "presidents", "ministers of finance"."""
    head, of, rest = phrase.partition(" of ")
    if not of:
        head, of, rest = phrase.partition(" for ")
    if not head or not head[-1].isalpha() or head.endswith("s"):
        return []
    if head[-1] == "y" and len(head) > 1 and head[-2] not in "aeiou":
        return [f"{head[:-1]}ies{of}{rest}"]
    if head.endswith("man"):
        return [f"{head[:-2]}en{of}{rest}"]
    if head.endswith(("ch", "sh", "x")):
        return [f"{head}es{of}{rest}"]
    return [f"{head}s{of}{rest}"]


def _singular(phrase: str) -> str:
    """The singular of a counted noun: "sister cities" → "sister city"."""
    if phrase.endswith("ies"):
        return f"{phrase[:-3]}y"
    return phrase[:-1] if phrase.endswith("s") and not phrase.endswith("ss") else phrase


def _kinds_of_event(subject: Subject) -> frozenset[str]:
    """The kinds of happening that an event's names tell of: "Meeting of A and B" → meeting."""
    words = {word for name in (subject.name, *subject.aliases, *subject.weak_aliases) for word in fold(name).split()}
    kinds = {kind for kind, row in happenings.HAPPENINGS.items() if any(set(w.split()) <= words for w in row)}
    return frozenset(kinds)
