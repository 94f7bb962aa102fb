"""Whether a name stands with a title that its bearer has or had: "Prime Minister Bektanov", "Bektanov, the premier"."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.entries import Sort
from copydesk.kinds.holder_slots import holdings
from copydesk.kinds.holder_subjects import HONORIFIC, NAME, NO_NAME, one_of
from copydesk.known_names import words_of
from copydesk.model import Tier
from copydesk.offices import Title, holders_at, may_mean, read_titles
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.spelling import consonants, transliterates
from copydesk.text import fold
from copydesk.vocabulary import names, titles

_TITLE_BEFORE = regex.compile(rf"\s+{HONORIFIC}|,\s+")
_BEHIND = regex.compile(
    r"\s*[,(]\s*(?:who\s+is\s+)?(?:the\s+|its\s+|their\s+|also\s+|currently\s+)*"
    r"|\s+(?:is|was|remains|serves\s+as)\s+(?:the\s+)?"
)
_OF = regex.compile(r",?\s+of\s+(?:the\s+)?")
_HONORIFIC_BEFORE = regex.compile(rf"\b(?:{one_of(titles.HONORIFICS)})\s+$")
# A given name shorter than this may be short for another.
_LONG_ENOUGH = 4


def stands_with_title(reading: Reading, start: int, end: int, person: str, *, whole: bool = False) -> bool:
    """Whether a stretch stands with a title of an office that a person ever held.

    Where the words do not say of which country or body it is, the piece must name the person somewhere, or the
    stretch must be a ``whole`` name and the person hold the office on its day.
    """
    held = {fact.subject for fact in reading.registry.valued("holder", person)}
    if not held:
        return False
    named = reading.copy.mentioned.get(person, 0) > 0
    owners = _owners_behind(reading, end)
    for title in _titles_beside(reading, start, end):
        offices = [office for office in held if may_mean(reading, title, office)]
        if title.of is not None or named or any(reading.registry.subjects[office].of in owners for office in offices):
            return bool(offices)
        if whole and any(f.subject in offices for f in holdings(reading, person)):
            return True
    return False


def _owners_behind(reading: Reading, end: int) -> tuple[str, ...]:
    """The country or body in "Prime Minister Bektanov of Kazakhstan"."""
    gap = _OF.match(reading.text, end)
    return () if gap is None else next((m.keys for m in reading.subjects if m.start == gap.end()), ())


def follows_honorific(reading: Reading, start: int) -> bool:
    """Whether "Mr.", "Dr" or the like stands before."""
    return _HONORIFIC_BEFORE.search(reading.text, max(reading.sentence.start, start - 20), start) is not None


def _titles_beside(reading: Reading, start: int, end: int) -> Iterator[Title]:
    for title in read_titles(reading):
        if title.rank is not None:
            continue
        before = title.end <= start and _TITLE_BEFORE.fullmatch(reading.text, title.end, start)
        behind = title.start >= end and _BEHIND.fullmatch(reading.text, end, title.start)
        if before or behind:
            yield title


def wrong_given_names(reading: Reading) -> Iterator[tuple[int, int, str, str]]:
    """Where a title's holder is given another given name: start, end, the name written, the person.

    "Prime Minister Oleg Bektenov" while Olzhas Bektenov holds the office: nobody else of that family name is known, the
    two given names are no forms of one, and yet they begin alike, so that it is no other holder either.
    """
    behind = {m.end: name for m in reading.of_sort(Sort.TITLE) if (name := _name_behind(reading, m.end)) is not None}
    for title in read_titles(reading) if behind else ():
        if title.end not in behind or title.rank or title.stance or title.plural or title.tier is not Tier.CLAUSE:
            continue
        start, given, family = behind[title.end]
        for person in holders_at(reading, title, reading.day):
            if _is_slip_of(reading, given, family, person):
                yield start, start + len(f"{given} {family}"), given, person


def _name_behind(reading: Reading, at: int) -> tuple[int, str, str] | None:
    """Given and family name behind a title, where we hold the family name and not the two together."""
    gap = _TITLE_BEFORE.match(reading.text, at)
    name = None if gap is None else NAME.match(reading.text, gap.end(), reading.sentence.end)
    if name is None or NO_NAME.search(name.group()):
        return None
    given, _, family = name.group().removesuffix("'s").rstrip(".'").rpartition(" ")
    if len(given) < _LONG_ENOUGH or not given.isalpha() or fold(family) not in reading.lexicon.names.names:
        return None
    known = any(m.start < name.end() and name.start() < m.end for m in reading.subjects)
    return None if known else (name.start(), given, family)


def _is_slip_of(reading: Reading, given: str, family: str, person: str) -> bool:
    bearers = {known.key for known in reading.lexicon.names.names[fold(family)]}
    subject = reading.registry.subjects.get(person)
    if bearers != {person} or subject is None:
        return False
    called = [words_of(name) for name in (subject.name, *subject.aliases)]
    if called[0][0] == fold(family):
        return False  # the family name comes first: another given name is another person
    return not any(_may_be_one(fold(given), word) for words in called for word in words if word != fold(family))


def _may_be_one(left: str, right: str) -> bool:
    """Whether two given names may be one person's: short, shortened, or another language's form of it."""
    short = names.NICKNAMES.get(left, frozenset()) | names.NICKNAMES.get(right, frozenset())
    return (
        left[:3] == right[:3]
        or len(right) < _LONG_ENOUGH
        or bool(short & {left, right})
        or transliterates(left, right)
        or consonants(left)[:3] == consonants(right)[:3]
    )
