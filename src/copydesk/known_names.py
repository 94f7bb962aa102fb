"""The names that a registry holds, laid out so that a name nearly like one of them is found by look-up.

``index_names(registry)`` makes the tables once. A text is then asked about word by word: a name of several words is
found by the frame that is left when one word is taken out ("shanghai * organization"), a name of one word by the
half of it that a single slip leaves whole. No question goes through all names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from copydesk.entries import names_without_number, turned_names
from copydesk.model import Fact, Registry, Subject, SubjectKind
from copydesk.patterns import regex
from copydesk.spelling import stem
from copydesk.text import fold

# Shorter names of one word are too near to other words.
SHORTEST_ALONE = 5
# Longer names are not looked for; nor are words put in a frame that more names share.
LONGEST = 12
_MOST_IN_A_FRAME = 8
# Where so many names of one length fill a frame, a word near one of them is as likely a name of its own.
_MOST_OF_A_LENGTH = 64
_WORD = regex.compile(r"[\p{L}\p{N}]+(?:'[\p{L}]+)*")
_ARTICLE = "the"
GAP = "*"


@dataclass(frozen=True, slots=True)
class Known:
    """One name of a subject, in words; ``weak`` if it names the subject in context only ("Bektenov")."""

    name: str
    key: str
    kind: SubjectKind
    words: tuple[str, ...]
    weak: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class NameIndex:
    """The tables. A key of words is folded and joined by blanks.

    One index equals no other, so that what is asked of it can be remembered.
    """

    # whole names → those who bear them; the stems of longer names that are no person's → the names
    names: dict[str, tuple[Known, ...]] = field(default_factory=dict)
    stems: dict[str, Known] = field(default_factory=dict)
    # every word of a name of several words, by its stem; their first words, plain and by their stems; their second
    words: frozenset[str] = frozenset()
    firsts: frozenset[str] = frozenset()
    seconds: frozenset[str] = frozenset()
    # the same of names of three words or more
    longer_firsts: frozenset[str] = frozenset()
    longer_seconds: frozenset[str] = frozenset()
    # the first three words of longer names with one of them out, or by their stems
    openings: frozenset[tuple[str, ...]] = frozenset()
    # frame and length of the word that is out → names; frame of a name that is no person's → names
    by_length: dict[tuple[str, int], tuple[Known, ...]] = field(default_factory=dict)
    frames: dict[str, tuple[Known, ...]] = field(default_factory=dict)
    # length of a name of one word and half of it → names
    halves: dict[tuple[int, str, str], tuple[Known, ...]] = field(default_factory=dict)
    # names for a time (folded) → their facts; the other words of the subject's name are no such
    timed: dict[str, tuple[Fact, ...]] = field(default_factory=dict)

    def may_begin(self, first: str, second: str) -> bool:
        """Whether two words may be the first two of a name of which one word, or the ending of several, is wrong."""
        return first in self.firsts or second in self.seconds or (first[-1] == "s" and stem(first) in self.firsts)

    def may_begin_longer(self, first: str, second: str) -> bool:
        """The same of a name of three words or more."""
        firsts = self.longer_firsts
        return first in firsts or second in self.longer_seconds or (first[-1] == "s" and stem(first) in firsts)

    def may_go_on(self, words: Sequence[str]) -> bool:
        """Whether three words or more may be the first of such a name."""
        first, second, third = words[:3]
        return (
            (first, second, GAP) in self.openings
            or (first, GAP, third) in self.openings
            or (GAP, second, third) in self.openings
            or (stem(first), stem(second), stem(third)) in self.openings
        )

    def has_word(self, word: str) -> bool:
        """Whether a word, or its stem, is one of a name of several words."""
        return word in self.words or stem(word) in self.words

    def framed(self, frame: str, length: int) -> Iterator[Known]:
        """The names with a frame whose missing word is about as long."""
        for size in range(length - 2, length + 3):
            yield from self.by_length.get((frame, size), ())

    def near(self, word: str) -> Iterator[Known]:
        """The names of one word that are perhaps a slip away from a word: a half of them is left whole."""
        seen: set[str] = set()
        for key in _halves_of(word):
            for known in self.halves.get(key, ()):
                if (mark := f"{known.key} {known.name}") not in seen:
                    seen.add(mark)
                    yield known


def _halves_of(word: str) -> Iterator[tuple[int, str, str]]:
    """Length and half of the names that a word may be a slip of; swapped letters may meet in the middle."""
    length = len(word)
    for size in (length - 1, length, length + 1):
        half = size // 2
        yield size, "", word[half - size :]
        yield size, word[:half], ""
    half = length // 2
    yield length, word[: half - 1] + word[half], ""


def words_of(name: str) -> tuple[str, ...]:
    """The folded words of a name, its article and its hyphens left out: "Kassym-Jomart Tokayev" has three."""
    words = tuple(_WORD.findall(fold(name)))
    return words[1:] if words[:1] == (_ARTICLE,) else words


def index_names(registry: Registry) -> NameIndex:
    """Lay out every name of a registry."""
    names: dict[str, list[Known]] = {}
    stems: dict[str, Known] = {}
    words: set[str] = set()
    firsts: set[str] = set()
    seconds: set[str] = set()
    longer_firsts: set[str] = set()
    longer_seconds: set[str] = set()
    openings: set[tuple[str, ...]] = set()
    by_length: dict[tuple[str, int], list[Known]] = {}
    frames: dict[str, list[Known]] = {}
    halves: dict[tuple[int, str, str], list[Known]] = {}
    for known in _all_names(registry):
        whole = " ".join(known.words)
        if any(one.key == known.key for one in names.get(whole, ())):
            continue
        names.setdefault(whole, []).append(known)
        if len(known.words) == 1:
            size, half = len(whole), len(whole) // 2
            if size >= SHORTEST_ALONE and whole.isalpha():
                halves.setdefault((size, whole[:half], ""), []).append(known)
                halves.setdefault((size, "", whole[half:]), []).append(known)
            continue
        words.update(map(stem, known.words))
        firsts.update((known.words[0], stem(known.words[0])))
        seconds.add(known.words[1])
        if len(known.words) > 2:
            first, second, third = known.words[:3]
            longer_firsts.update((first, stem(first)))
            longer_seconds.add(second)
            openings.update(((first, second, GAP), (first, GAP, third), (GAP, second, third)))
            openings.add((stem(first), stem(second), stem(third)))
        person = known.kind is SubjectKind.PERSON
        if not person and len(known.words) > 2:
            stems.setdefault(" ".join(map(stem, known.words)), known)
        for place, word in enumerate(known.words):
            frame = frame_of(known.words, place)
            by_length.setdefault((frame, len(word)), []).append(known)
            if not person:
                frames.setdefault(frame, []).append(known)
    return NameIndex(
        names={whole: tuple(found) for whole, found in names.items()},
        stems=stems,
        words=frozenset(words),
        firsts=frozenset(firsts),
        seconds=frozenset(seconds),
        longer_firsts=frozenset(longer_firsts),
        longer_seconds=frozenset(longer_seconds),
        openings=frozenset(openings),
        by_length={key: tuple(found) for key, found in by_length.items() if len(found) <= _MOST_OF_A_LENGTH},
        frames={frame: tuple(found) for frame, found in frames.items() if len(found) <= _MOST_IN_A_FRAME},
        halves={key: tuple(found) for key, found in halves.items()},
        timed=_timed(registry),
    )


def frame_of(words: Iterable[str], place: int) -> str:
    """A name with one word out: "shanghai * organization"."""
    return " ".join(GAP if at == place else word for at, word in enumerate(words))


def _all_names(registry: Registry) -> Iterator[Known]:
    for subject in registry.subjects.values():
        if subject.kind is SubjectKind.RELATION:
            continue
        timed = (fact.value for fact in registry.held(subject.id, "name"))
        strong = [subject.name, *subject.aliases, *turned_names(subject, registry), *timed]
        for name in names_without_number(subject, strong):
            yield from _known(subject, name, weak=False)
        for name in (*subject.weak_aliases, *_family_name(subject)):
            yield from _known(subject, name, weak=True)


def _family_name(subject: Subject) -> tuple[str, ...]:
    """The last word of a person's name, where the registry does not list it apart."""
    return (subject.name.split()[-1],) if subject.kind is SubjectKind.PERSON and " " in subject.name else ()


def _known(subject: Subject, name: str, *, weak: bool) -> Iterator[Known]:
    words = words_of(name)
    if not words or len(words) > LONGEST or not any(c.isupper() for c in name):
        return
    if subject.kind is SubjectKind.OFFICE and len(words) < 3:
        return
    yield Known(name, subject.id, subject.kind, words, weak)


def _timed(registry: Registry) -> dict[str, tuple[Fact, ...]]:
    found: dict[str, list[Fact]] = {}
    for fact in registry.facts:
        subject = registry.subjects.get(fact.subject)
        if fact.kind != "name" or subject is None:
            continue
        plain = {fold(name) for name in (subject.name, *subject.aliases, *subject.weak_aliases)}
        if fold(fact.value) not in plain:
            found.setdefault(fold(fact.value), []).append(fact)
    return {name: tuple(facts) for name, facts in found.items()}
