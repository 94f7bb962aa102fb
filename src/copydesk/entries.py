"""Every phrase that a registry gives the desk to recognise, with what it stands for and how it must be written.

"Prime Minister" and its plural are titles; "SCO" is matched as written, "Xi" with its capital, "bilateral trade" in
any case; "24th Meeting of the Council" names the series, since its number is read beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from copydesk.lists import names_of_list
from copydesk.model import Fact, Registry, Subject, SubjectKind
from copydesk.morphology import holders_of
from copydesk.patterns import regex
from copydesk.referents import names_without_place, nouns_of_reference
from copydesk.roles import family, standing, surfaces
from copydesk.spelling import spellings
from copydesk.text import fold, normalise
from copydesk.vocabulary import countries, happenings, roles, tenures, titles
from copydesk.vocabulary.numbers import ORDINAL_TENS, ORDINAL_UNITS, TENS


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
    PLAYING = "playing"
    TENURE = "tenure"
    LIST = "list"
    SITED = "sited"


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


# "Twenty-fourth", and never the "East" of the East Asia Summit.
_NUMBERED = rf"(?:(?:{'|'.join(TENS)})[- ])?(?:{'|'.join((*ORDINAL_UNITS, *ORDINAL_TENS))})"
_ORDINAL_HEAD = regex.compile(rf"^(?:the\s+)?(?:\d+(?:st|nd|rd|th)|{_NUMBERED})\s+", regex.I)


def entries_of(registry: Registry, offices: dict[str, list[Subject]], foreign: dict[str, str]) -> Iterator[Entry]:
    """Every entry of a registry and of the vocabulary."""
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
    for key, name in names_without_place(registry):
        yield Entry(name, Sort.SITED, key, case=_case(name))
    yield from _role_entries(registry)
    for fact in registry.facts:
        if is_turning_point(fact):
            for phrase in phrases_of(fact):
                yield Entry(phrase, Sort.TURNING_POINT, fold(phrase))
        elif fact.kind == "list":
            for name in names_of_list(fact):
                yield Entry(name, Sort.LIST, fold(name), case=_case(name))


def _role_entries(registry: Registry) -> Iterator[Entry]:
    """How news words the roles of a registry, the standings that are known anyway, and the verbs of both."""
    held = dict.fromkeys(fact.value for fact in registry.facts if fact.kind == "role" and fact.who is not None)
    stands = any(standing(role) is not None for role in held)
    for role in dict.fromkeys((*held, *(roles.KNOWN_STANDINGS if stands else ()))):
        for surface in dict.fromkeys(surfaces(role)):
            yield Entry(surface, Sort.ROLE, fold(role))
    for name in dict.fromkeys(filter(None, map(family, held))):
        for verb in roles.SINGLE[name][1]:
            yield Entry(verb, Sort.PLAYING, name)
    for verb in roles.JOINING if stands else ():
        yield Entry(verb, Sort.PLAYING, "member")


def is_turning_point(fact: Fact) -> bool:
    """Whether a fact tells when, or where, something came about: its qualifier says what ("founded", "launch")."""
    if fact.qualifier is None:
        return False
    return fact.kind == "date" or (fact.kind == "place" and bool(_rows_of(fact.qualifier)))


def phrases_of(fact: Fact) -> tuple[str, ...]:
    """How news says what a dated fact is about: its own phrases, its qualifier, and that word's rows."""
    spoken = [*fact.phrases, _spoken(fact.qualifier or "")]
    for row in _rows_of(fact.qualifier or ""):
        spoken.extend(happenings.TURNING_POINTS[row])
    return tuple(dict.fromkeys(phrase for phrase in spoken if phrase))


def _spoken(qualifier: str) -> str:
    return normalise(qualifier).replace("-", " ").replace("_", " ").lower().strip()


@lru_cache(maxsize=4096)
def _rows_of(qualifier: str) -> tuple[str, ...]:
    """The rows of the vocabulary that a qualifier belongs to: "launch date" → launched."""
    spoken = _spoken(qualifier)
    bare = " ".join(word for word in spoken.split() if word not in happenings.GENERAL_WORDS) or spoken
    return tuple(
        row
        for row, words in happenings.TURNING_POINTS.items()
        if row in (spoken, bare) or spoken in words or bare in words or set(row.split()) <= set(spoken.split())
    )


def _subject_entries(subject: Subject, registry: Registry) -> Iterator[Entry]:
    strong = [subject.name, *subject.aliases, *turned_names(subject, registry)]
    if subject.kind is SubjectKind.EVENT and subject.of is not None:
        strong, numbered = _split_numbered(strong)
        for name in _spelt(numbered):  # "24th Meeting of the Council" names the series; its number is read beside it
            yield Entry(name, Sort.SUBJECT, subject.of, case=_case(name))
    for name in _spelt(strong):
        yield Entry(name, Sort.SUBJECT, subject.id, case=_case(name))
    for fact in registry.held(subject.id, "name"):
        yield Entry(fact.value, Sort.SUBJECT, subject.id, case=_case(fact.value))
    for name in _spelt(subject.weak_aliases):
        yield Entry(name, Sort.SUBJECT, subject.id, Form.WEAK, _case(name))
    for name in subject.adjectives:
        yield Entry(name, Sort.SUBJECT, subject.id, Form.ADJECTIVE, _case(name))


def _spelt(names: Iterable[str]) -> Iterator[str]:
    """The names in the spelling of both sides of the Atlantic: who writes "Centre" means what is called "Center"."""
    return (form for name in names for form in spellings(name))


_OF_COUNTRY = regex.compile(r"(?P<head>\p{Lu}[\w'-]*(?:\s+\p{Lu}[\w'-]*)+)\s+of\s+(?:the\s+)?(?P<country>\p{Lu}.*)")


def turned_names(subject: Subject, registry: Registry) -> list[str]:
    """A body's names with its country before them: "Communist Party of Vietnam" → "Vietnam's Communist Party"."""
    if subject.kind is not SubjectKind.BODY:
        return []
    return [turned for name in (subject.name, *subject.aliases) for turned in _turned_names(name, registry)]


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


def names_without_number(subject: Subject, names: Iterable[str]) -> list[str]:
    """A subject's names; those of an edition without its number: "24th Meeting of the Council" → "Meeting of …"."""
    if subject.kind is not SubjectKind.EVENT or subject.of is None:
        return list(names)
    plain, numbered = _split_numbered(names)
    return [*plain, *numbered]


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
