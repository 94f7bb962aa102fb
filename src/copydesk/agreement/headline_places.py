"""Where and when by the headline, against the text: "opens in Astana" above Bishkek, "by 2030" above 2035."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.agreement.headline import Page, stems_in
from copydesk.agreement.odds import Spot, above_and_below
from copydesk.edges import first_unit, last_unit
from copydesk.model import Claim, Comparison, Period, SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.sites import are_apart, read_sites
from copydesk.timing import Timed
from copydesk.values.date_forms import Bound, Day, Form, Month, Weekday, Year
from copydesk.values.dates import looks_back
from copydesk.vocabulary.cities import cities_named
from copydesk.vocabulary.tenses import REPORTING

_IN = regex.compile(r"\bin\s+$")
_SAID = regex.compile(rf"\b(?:{'|'.join(REPORTING)})(?:\s+(?:on|in|late|early))*\s+$")
_DATED = regex.compile(r"\b(?P<verb>\p{L}+)\s+(?:on\s+|from\s+)?$")
_LONG_VERB = 3
_UP_TO_IN = regex.compile(r"[^,;:()]*?\b(?P<last>[\p{L}'-]+)\s+in\s+$")


def places_below(page: Page) -> Iterator[tuple[Claim, Comparison]]:
    """The town that a headline puts its news in, where the lead puts it in one far off and nothing names the first."""
    dateline = page.headline.copy.article.dateline
    filed = (dateline.place or "").lower() if dateline is not None else ""
    lead = page.lead[0]
    for start, end, place in _towns(page.headline):
        name = page.headline.gap(start, end)
        if page.tells(name) or name.lower() in filed or place in page.named:
            continue
        below = _towns(lead)
        if len({key for *_, key in below}) != 1:
            continue
        first, last, other = below[0]
        if are_apart(page.headline.lexicon, place, other) is not True or not _tells_of_it(page, name, first):
            continue
        yield _differ(page, (start, end), lead, (first, last))


def _towns(reading: Reading) -> list[tuple[int, int, str]]:
    """The towns behind "in", each with its key."""
    found = []
    for site in read_sites(reading):
        town = reading.lexicon.kind_of(site.key) is not SubjectKind.COUNTRY
        known = cities_named(reading.lexicon.name_of(site.key)) if town else ()
        if known and _IN.search(reading.text, reading.sentence.start, site.start):
            found.append((site.start, site.end, site.key))
    return found


def _tells_of_it(page: Page, name: str, town: int) -> bool:
    """Whether what is in the lead's town is what the headline tells of: its words stand close before "in".

    Not so in "the summit was prepared by the Mission in Brussels": there the town is the name's before it.
    """
    lead = page.lead[0]
    before = _UP_TO_IN.search(lead.text, max(lead.sentence.start, town - 60), town)
    if before is None or before.group("last")[:1].isupper():
        return False
    return not _stems(page.headline, name).isdisjoint(stems_in(lead.text, *before.span()))


def _share_words(headline: Reading, lead: Reading, name: str) -> bool:
    """Whether the two tell of one thing: a long word of the headline, but for the date, stands in the lead."""
    return not _stems(headline, name).isdisjoint(_stems(lead, name))


def _stems(reading: Reading, name: str) -> frozenset[str]:
    return stems_in(reading.text, reading.sentence.start, reading.sentence.end, name)


def dates_below(page: Page) -> Iterator[tuple[Claim, Comparison]]:
    """A day, a month or a year of a headline, where the text dates nothing so and one thing otherwise."""
    for timed in page.headline.dates:
        sort = _sort(timed.expression.form)
        if sort is None or timed.loose:
            continue
        told = [(r, t) for r in page.text for t in r.dates]
        if any(_moment(t.period).overlaps(_moment(timed.period)) for _, t in told):
            continue
        alike = [(r, t) for r, t in told if _sort(t.expression.form) == sort]
        if len({t.period for _, t in alike}) != 1:
            continue
        reading, other = alike[0]
        if reading is not page.lead[0] or other.loose or not _same_moment(page.headline, timed, reading, other):
            continue
        if not _share_words(page.headline, reading, timed.text):
            continue
        yield _differ(page, (timed.start, timed.end), reading, (other.start, other.end))


def _same_moment(headline: Reading, timed: Timed, lead: Reading, other: Timed) -> bool:
    """Whether two times may be of one thing: neither is the day of the saying, and two days both lie behind.

    "Talks resume Monday" above "Talks broke down on Friday" tells of two days; of two that lie ahead, one verb tells:
    "to reopen June 12" above "will reopen to traffic on June 21".
    """
    if _SAID.search(lead.text, lead.sentence.start, other.start):
        return False
    if not isinstance(timed.expression.form, Weekday | Day):
        return True
    if other.forward and _is_told_by_one_verb(headline, timed, lead, other):
        return True
    return all(
        looks_back(r.text, r.sentence.start, r.sentence.end, t.expression) and not t.forward
        for r, t in ((headline, timed), (lead, other))
    )


def _is_told_by_one_verb(headline: Reading, timed: Timed, lead: Reading, other: Timed) -> bool:
    """Whether the word that a headline dates stands in the lead behind "will" or "to", in one stretch with its date."""
    above = _DATED.search(headline.text, headline.sentence.start, timed.start)
    stem = "" if above is None else above.group("verb").removesuffix("s").removesuffix("e").lower()
    if len(stem) < _LONG_VERB:
        return False
    ahead = rf"\b(?:will|to|would|shall)\s+(?:be\s+)?(?:\p{{Ll}}+ly\s+)?{regex.escape(stem)}\p{{Ll}}*[^,;:]{{0,50}}$"
    return regex.search(ahead, lead.gap(lead.sentence.start, other.start)) is not None


def _moment(period: Period) -> Period:
    """The part of an open time that the words state: of "by 2030" the year 2030."""
    unit = first_unit(period) if period.latest is None else last_unit(period) if period.earliest is None else None
    return unit or period


def _sort(form: Form) -> tuple[type[Form], str] | None:
    """What may stand against each other: two weekdays, two months "since" which."""
    kind = ""
    if isinstance(form, Bound):
        kind, form = form.kind, form.of
    if isinstance(form, Weekday | Month) and form.turn is None and form.of is None:
        return type(form), kind
    if isinstance(form, Day):
        return (type(form), kind) if form.year is None and form.of is None else None
    return (type(form), kind) if isinstance(form, Year) else None


def _differ(page: Page, above: tuple[int, int], reading: Reading, below: tuple[int, int]) -> tuple[Claim, Comparison]:
    first, last = page.headline.gap(*above), reading.gap(*below)
    return above_and_below(Spot(page.headline, *above, first), Spot(reading, *below, last))
