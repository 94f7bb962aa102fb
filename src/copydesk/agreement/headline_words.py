"""What a headline says in passing, against the text: an age ("Climber, 73,"), a family name, a rise or a fall.

Each is an error only where the text bears it out nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.agreement.headline import Page
from copydesk.agreement.odds import Spot, above_and_below
from copydesk.model import Claim, Comparison
from copydesk.patterns import regex
from copydesk.text import fold
from copydesk.vocabulary.motions import DOWNWARD, UPWARD
from copydesk.vocabulary.spellings import is_personal_name, is_place, is_word

_AGE_ABOVE = regex.compile(
    r"\p{L}, (?P<age>[1-9]\d)(?=,|$)|\b(?P<age>[1-9]\d)-year-old\b|\baged (?P<age>[1-9]\d)\b", regex.I
)
_AGE_BELOW = regex.compile(
    r"\b(?P<age>[1-9]\d)-year-old\b|\p{L}, (?P<age>[1-9]\d)(?=[,.;])|\baged (?P<age>[1-9]\d)\b"
    r"|\b(?P<age>[1-9]\d) years old\b|\bage of (?P<age>[1-9]\d)\b",
    regex.I,
)
_FULL_NAME = regex.compile(
    r"(?<![\p{L}'-])(?<!\p{Lu}\p{Ll}{1,15}\s)(?P<given>\p{Lu}\p{Ll}{2,})\s(?P<family>\p{Lu}\p{Ll}{3,})(?![\p{L}'-])(?!\s\p{Lu})"
)
_UP = regex.compile(rf"\b(?:{'|'.join(UPWARD)})\b", regex.I)
_DOWN = regex.compile(rf"\b(?:{'|'.join(DOWNWARD)})\b", regex.I)
_MOVING_ABOVE = regex.compile(
    r"(?P<of>\p{L}[\p{L}'-]+(?:\s\p{Ll}[\p{L}'-]+){1,3}?)\s(?P<verb>(?P<up>rise|rises|climb|climbs|jump|jumps|grow|grows)"
    r"|fall|falls|drop|drops|decline|declines|slip|slips|plunge|plunges)\b",
)
_MOVING_BELOW = regex.compile(
    r"\b(?P<verb>(?P<up>rose|climbed|jumped|grew|increased)|fell|dropped|declined|slipped|plunged|decreased)\b"
)


def words_below(page: Page) -> Iterator[tuple[Claim, Comparison]]:
    """The ages and movements of a headline against those of the text."""
    yield from _ages(page)
    yield from _movements(page)
    yield from _surnames(page)


def _ages(page: Page) -> Iterator[tuple[Claim, Comparison]]:
    headline = page.headline
    above = list(_AGE_ABOVE.finditer(headline.text, headline.sentence.start, headline.sentence.end))
    if len(above) != 1 or page.tells(above[0].group("age")):
        return
    told = [
        (reading, found)
        for reading in page.text
        for found in _AGE_BELOW.finditer(reading.text, reading.sentence.start, reading.sentence.end)
    ]
    if len({found.group("age") for _, found in told}) == 1:
        reading, found = told[0]
        start, end = above[0].span("age")
        yield above_and_below(
            Spot(headline, start, end, above[0].group("age")),
            Spot(reading, *found.span("age"), found.group("age")),
        )


def _movements(page: Page) -> Iterator[tuple[Claim, Comparison]]:
    """ "Coffee prices fall" above "Coffee prices rose", where no word of the text tells of a fall."""
    headline, lead = page.headline, page.lead[0]
    above = _MOVING_ABOVE.search(headline.text, headline.sentence.start, headline.sentence.end)
    below = _MOVING_BELOW.search(lead.text, lead.sentence.start, lead.sentence.end)
    if above is None or below is None or (above.group("up") is None) is (below.group("up") is None):
        return
    subject = above.group("of")
    if subject.lower() not in lead.gap(lead.sentence.start, below.start()).lower():
        return
    own, other = (_UP, _DOWN) if above.group("up") else (_DOWN, _UP)
    words = headline.gap(headline.sentence.start, headline.sentence.end)
    if own.search(page.words) is not None or other.search(words) is not None:
        return
    yield above_and_below(
        Spot(headline, *above.span("verb"), above.group("verb")),
        Spot(lead, *below.span("verb"), below.group("verb")),
    )


def _are_names(given: str, family: str) -> bool:
    """Whether two words are somebody's name: neither is English, and the first is no place."""
    first, last = fold(given), fold(family)
    return not (is_place(first) or is_word(last)) and (is_personal_name(first) or not is_word(first))


def _surnames(page: Page) -> Iterator[tuple[Claim, Comparison]]:
    """ "Prize for Ingrid Solberg" above "the poet Ingrid Sundberg", where the text has no Solberg."""
    headline = page.headline
    for above in _FULL_NAME.finditer(headline.text, headline.sentence.start, headline.sentence.end):
        given, family = above.group("given"), above.group("family")
        if page.tells(family) or not _are_names(given, family):
            continue
        told = [
            (reading, found)
            for reading in page.text
            for found in _FULL_NAME.finditer(reading.text, reading.sentence.start, reading.sentence.end)
            if found.group("given") == given
        ]
        if len({found.group("family") for _, found in told}) != 1 or told[0][0] not in page.lead:
            continue
        reading, found = told[0]
        if not _are_names(given, found.group("family")):
            continue
        yield above_and_below(
            Spot(headline, *above.span("family"), family),
            Spot(reading, *found.span("family"), found.group("family")),
        )
