"""Places that are part of a name: "the Year of Art in Norland", "the Vosse Culture Center in Ask".

There may be such a year in Sudmark as well, and such a center in every capital. The name without its place is tied to
what we hold only where the time agrees and its place is told of elsewhere. What came about in the piece's own days is
tied by that day; what has a year only, where the place in the text is told of nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.edition_facts import place_of, when_of
from copydesk.entries import Form, Sort
from copydesk.kinds.kind import claim_from
from copydesk.mentions import Mention
from copydesk.model import Claim, Fact, Mood, Period, Precision, Tier
from copydesk.patterns import regex
from copydesk.places import lies_in, wider
from copydesk.reading import Reading
from copydesk.sites import are_apart, read_sites
from copydesk.text import fold

_IN = regex.compile(r"[\"']?\s+in\s+(?:the\s+)?$")
_TAIL = regex.compile(r"\s+in\s+(?:the\s+)?(?P<place>\p{Lu}.*)")
_OTHERS = regex.compile(r"\b(?:another|a|an|every|each|other|similar|first|second|third|new)\s+[\"']?$", regex.I)
# What opened within these days of the piece is its news.
_DAYS = 3


def read_sited(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every place that stands behind a name as its own does."""
    names = reading.of_sort(Sort.SITED)
    sites = [m for m in read_sites(reading) if m.form is not Form.ADJECTIVE] if names else []
    for name in names:
        yield from _in_full(reading, name)
        site = next((s for s in sites if s.start >= name.end), None)
        if site is None or not _IN.fullmatch(reading.gap(name.end, site.start)):
            continue
        held = [(key, fact) for key in name.keys for fact in [_place(reading, key)] if fact is not None]
        own = next((fact for _, fact in held if lies_in(reading.lexicon, site.keys, fact.value)), None)
        if own is not None:
            yield _claim(reading, site, own, own.value, "the place is part of the name")
        elif len(held) == 1 and _is_tied(reading, name, held[0][0], held[0][1], site):
            yield _claim(reading, site, held[0][1], site.key, "the name without its place, and the time")


def _in_full(reading: Reading, name: Mention) -> Iterator[Claim]:
    """The place at the end of a name that stands there whole, where it is the one we hold."""
    whole = next((m for m in reading.subjects if m.start == name.start and m.end > name.end), None)
    tail = None if whole is None else _TAIL.fullmatch(reading.gap(name.end, whole.end))
    fact = None if whole is None or whole.key not in name.keys else _place(reading, whole.key)
    if whole is None or tail is None or fact is None:
        return
    if fold(reading.lexicon.name_of(fact.value)) == fold(tail["place"]):
        site = Mention(whole.end - len(tail["place"]), whole.end, Sort.SUBJECT, (fact.value,))
        yield _claim(reading, site, fact, fact.value, "the place is part of the name")


def _place(reading: Reading, key: str) -> Fact | None:
    """Where a subject is; of a series, where its editions are, if all are in one place."""
    editions = [place_of(reading, e.id) for e in reading.lexicon.editions.get(key, ())]
    facts = [f for f in (place_of(reading, key), *editions) if f is not None]
    return facts[-1] if len({f.value for f in facts}) == 1 else None


def _is_tied(reading: Reading, name: Mention, key: str, fact: Fact, site: Mention) -> bool:
    copy = reading.copy
    if are_apart(reading.lexicon, site.key, fact.value) is not True:
        return False
    if _OTHERS.search(reading.text, max(reading.sentence.start, name.start - 20), name.start):
        return False
    told = any(copy.mentioned.get(place, 0) for place in wider(reading.lexicon, fact.value))
    if not told:
        return False
    elsewhere = copy.mentioned.get(site.key, 0) > 1 or copy.text.count(reading.gap(site.start, site.end)) > 1
    return _is_news(reading, key) or (not elsewhere and _is_of_its_year(reading, key))


def _is_of_its_year(reading: Reading, series: str) -> bool:
    """Whether the times of the sentence are those of an edition whose participants the piece names."""
    times = [t.period for t in reading.dates if t.period.precision <= Precision.YEAR]
    for edition in reading.lexicon.editions.get(series, ()) if times else ():
        when = when_of(reading, edition.id)
        together = len(edition.participants) > 1 and all(reading.copy.mentioned.get(p) for p in edition.participants)
        if together and when is not None and all(when.overlaps(t) for t in times):
            return True
    return False


def _is_news(reading: Reading, key: str) -> bool:
    """Whether the sentence tells of a turn in its life that came about in the piece's own days."""
    phrases = {k for m in reading.of_sort(Sort.TURNING_POINT) for k in m.keys}
    facts = [f for p in sorted(phrases) for f in reading.lexicon.dated_by_phrase.get(p, ()) if f.subject == key]
    days: list[Period] = [t.period for t in reading.dates] or ([reading.day] if reading.day is not None else [])
    return any(f.when is not None and days and all(f.when.distance(d) <= _DAYS for d in days) for f in facts)


def _claim(reading: Reading, site: Mention, fact: Fact, value: str, how: str) -> Claim:
    return claim_from(
        reading,
        "place",
        site.start,
        site.end,
        subject=fact.subject,
        value=value,
        tier=Tier.CLAUSE,
        binding=how,
        as_of=reading.as_of(site.start),
        mood=Mood.NEGATED if reading.mood(site.start, site.end) is Mood.NEGATED else Mood.ASSERTED,
    )
