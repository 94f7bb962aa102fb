"""Whom the headline names, against the text: "Kazakh president" above a prime minister, Tokayev above Japarov."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copydesk.agreement.headline import Page
from copydesk.agreement.odds import Spot, above_and_below
from copydesk.lexicon import Lexicon
from copydesk.model import Claim, Comparison, Happening, SubjectKind
from copydesk.offices import Title, may_mean, read_titles
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.vocabulary.titles import SYNONYMS

_NAME_BEHIND = regex.compile(
    r",?\s+(?P<name>\p{Lu}[\p{L}'-]+(?:\s(?:\p{Lu}|al-|el-|bin\s|de\s|van\s|von\s)[\p{L}'-]+){0,3})"
)
_NAME_BEFORE = regex.compile(r"(?P<name>\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,3}),\s+(?:\p{Lu}[\p{L}'-]+\s+){0,2}$")
_WORD = regex.compile(r"\p{Lu}[\p{L}-]+")
# Titles of one person in a country; each row of synonyms is one more.
_SINGLE = frozenset({"president", "chancellor", "king", "queen", "emperor", "emir", "sultan", "supreme leader"})
# What stands for a head of state or of government without the title.
_LOOSE = frozenset(
    {"leader", "head of state", "head of government", "ruler", "chief", "head", "boss", "counterpart", "monarch"}
)


def people_below(page: Page, happenings: Sequence[Happening]) -> Iterator[tuple[Claim, Comparison]]:
    """The titles and persons of a headline against those of the text."""
    yield from _titles(page)
    yield from _persons(page, happenings)


def _titles(page: Page) -> Iterator[tuple[Claim, Comparison]]:
    above = [t for t in read_titles(page.headline) if _is_asked(page.headline.lexicon, t)]
    if not above:
        return
    told = [(r, t) for r in page.text for t in read_titles(r)]
    known = {(t.of, _row(t.name)) for t in above}
    for title in above:
        row = _row(title.name)
        if any(_row(t.name) == row and t.rank is None and t.of in (title.of, None) for _, t in told):
            continue
        if any(t.of == title.of and not t.plural and t.name.lower() in _LOOSE for _, t in told):
            continue
        if _holder_is_named(page, title) or _names_somebody_told(page, title):
            continue
        rivals = [
            (r, t)
            for r, t in told
            if r is page.lead[0] and t.of == title.of and _is_asked(r.lexicon, t) and (t.of, _row(t.name)) not in known
            if not r.text.startswith("'", t.end)
        ]
        if rivals:
            reading, other = rivals[-1]
            yield _differ(page, title.start, title.end, reading, other.start, other.end)


def _is_asked(lexicon: Lexicon, title: Title) -> bool:
    """Whether a title with its country stands for one person of that country, in office."""
    if title.of is None or title.rank is not None or title.stance is not None or title.other:
        return False
    of_country = lexicon.kind_of(title.of) is SubjectKind.COUNTRY or title.of.startswith("country:")
    return of_country and _row(title.name) is not None


def _row(name: str) -> frozenset[str] | None:
    low = name.lower()
    if low in _SINGLE:
        return frozenset({low})
    return next((row for row in SYNONYMS if low in {word.lower() for word in row}), None)


def _holder_is_named(page: Page, title: Title) -> bool:
    """Whether the text names somebody who ever held the office of a headline's title."""
    held = (f.subject for key in page.named for f in page.headline.registry.valued("holder", key))
    return any(may_mean(page.headline, title, office) for office in held)


def _names_somebody_told(page: Page, title: Title) -> bool:
    """Whether a name beside a headline's title stands in the text, which may give that person no title."""
    headline = page.headline
    places = [(m.start, m.end) for m in headline.of_kind(SubjectKind.COUNTRY, SubjectKind.PLACE)]
    behind = _NAME_BEHIND.match(headline.text, title.end, headline.sentence.end)
    before = _NAME_BEFORE.search(headline.text, headline.sentence.start, title.start)
    words = [w for found in (behind, before) if found for w in _WORD.finditer(headline.text, *found.span("name"))]
    return any(page.tells(w.group()) for w in words if not any(a <= w.start() < b for a, b in places))


def _persons(page: Page, happenings: Sequence[Happening]) -> Iterator[tuple[Claim, Comparison]]:
    """Of two that met by the headline, one met somebody else by the lead, and the text never names the other."""
    headline = page.headline
    met = _meetings(happenings, (headline,))
    if not met:
        return
    below = _meetings(happenings, page.lead)
    named = {key: m for m in headline.of_kind(SubjectKind.PERSON) for key in m.keys}
    for key, mention in named.items():
        if page.named & set(mention.keys) or page.tells(headline.gap(mention.start, mention.end)):
            continue
        beside = {other for pair in met if key in pair for other in pair if other != key and other in named}
        rivals = {other for pair in below if len(pair) == 2 and pair & beside for other in pair - beside}
        rivals = {r for r in rivals if headline.lexicon.kind_of(r) is SubjectKind.PERSON and r not in named}
        if len(rivals) != 1 or _is_told_by_title(page, key):
            continue
        (rival,) = rivals
        for reading in page.lead:
            found = next((m for m in reading.of_kind(SubjectKind.PERSON) if rival in m.keys), None)
            if found is not None:
                yield _differ(page, mention.start, mention.end, reading, found.start, found.end)
                break


def _is_told_by_title(page: Page, person: str) -> bool:
    """Whether a title of the text may stand for a person: "the president" for whoever holds that office."""
    held = {f.subject for f in page.headline.registry.valued("holder", person)}
    return any(may_mean(r, t, office) for r in page.text for t in read_titles(r) for office in held)


def _meetings(happenings: Sequence[Happening], readings: Sequence[Reading]) -> list[frozenset[str]]:
    starts = {r.sentence.start for r in readings}
    return [h.participants for h in happenings if h.start in starts and "meeting" in h.kinds]


def _differ(
    page: Page, start: int, end: int, reading: Reading, other_start: int, other_end: int
) -> tuple[Claim, Comparison]:
    above, below = page.headline.gap(start, end), reading.gap(other_start, other_end)
    return above_and_below(Spot(page.headline, start, end, above), Spot(reading, other_start, other_end, below))
