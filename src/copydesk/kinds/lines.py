"""From where to where a line runs: "the railway from Kaunas to Tallinn", "links Kunming with Vientiane".

A registry holds the ends of a railway, a road, a pipeline as places with a qualifier ("northern terminus"). One end
told right and the other wrong is an error; where neither is right, another line or a section is meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.entries import Sort
from copydesk.events.owning import any_of
from copydesk.kinds.kind import claim_from
from copydesk.mentions import Mention
from copydesk.model import Claim, Fact, Mood, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.places import lies_in
from copydesk.reading import Reading
from copydesk.sites import NAME, are_apart, unknown_site
from copydesk.vocabulary import localities

_IN = r"(?:(?:,|\s+in)\s+(?:\p{Ll}+\s+)?\p{Lu}[\p{L}' ]*?(?:,)?)?"
_RUN = regex.compile(
    rf"\b(?:from|between|links?|linking|connects?|connecting|joins?|joining)\s+(?P<first>{NAME}){_IN}\s+(?:to|and|with)\s+(?P<last>{NAME})"
)
_PART = regex.compile(rf"\b(?:{any_of(localities.PARTS_OF_A_LINE)})\b", regex.I)
_NEAR = 60


def read_lines(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for each end of a line that the words name, if one of them is right."""
    if not reading.lexicon.lines:
        return
    for run in _RUN.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        line = _line_of(reading, run.start())
        if line is None or _PART.search(reading.text, max(reading.sentence.start, run.start() - _NEAR), run.end()):
            continue
        ends = [_site(reading, *run.span(name)) for name in ("first", "last")]
        facts = _termini(reading, line)
        places = [m for m in ends if m is not None]
        right = {m.start: f for m in places for f in facts if lies_in(reading.lexicon, m.keys, f.value)}
        left = [f for f in facts if f not in right.values()]
        if len(places) != 2 or not right or len(facts) != 2:
            continue
        for place in places:
            fact = right.get(place.start) or (left[0] if left else None)
            if fact is not None:
                yield _claim(reading, place, line, fact)


def _termini(reading: Reading, line: str) -> list[Fact]:
    held = reading.registry.held(line, "place")
    return [f for f in held if f.qualifier is not None and localities.is_end_of_line(f.qualifier)]


def _line_of(reading: Reading, at: int) -> str | None:
    """The line whose ends are told: named before in the sentence, else the only one of the piece, by its noun."""
    lines = reading.lexicon.lines
    named = [m.key for m in reading.of_kind(SubjectKind.PROJECT) if m.key in lines and m.end <= at]
    if named:
        return named[-1]
    spoken = [key for key in sorted(lines) if reading.copy.mentioned.get(key)]
    nouns = [m for m in reading.of_sort(Sort.REFERENCE) if m.end <= at and m.key in localities.LINES]
    return spoken[0] if nouns and len(spoken) == 1 else None


def _site(reading: Reading, start: int, end: int) -> Mention | None:
    for m in reading.of_kind(SubjectKind.PLACE, SubjectKind.COUNTRY):
        if m.start == start:
            return m
    return unknown_site(reading, start, end)


def _claim(reading: Reading, place: Mention, line: str, fact: Fact) -> Claim:
    fits = lies_in(reading.lexicon, place.keys, fact.value)
    apart = fits or are_apart(reading.lexicon, place.key, fact.value, firm=True)
    return claim_from(
        reading,
        "place",
        place.start,
        place.end,
        subject=line,
        value=fact.value if fits else place.key,
        tier=Tier.CLAUSE,
        binding="the ends of the line",
        as_of=reading.copy.default,
        qualifier=fact.qualifier,
        mood=Mood.NEGATED if reading.mood(place.start, place.end) is Mood.NEGATED else Mood.ASSERTED,
        doubt=None if apart else f"{reading.lexicon.name_of(place.key)} may lie in or beside the place we hold",
    )
