"""Numbers of one sentence that cannot be: "45 of the 26 projects", "rose from 54 to 45", "120 percent of voters"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from copydesk.agreement.odds import Spot, at_odds
from copydesk.model import Claim, Comparison, Quantity
from copydesk.patterns import re, regex
from copydesk.reading import Reading
from copydesk.values.quantities import QuantityExpression, in_one_unit
from copydesk.vocabulary.motions import FALLING, RANKED, RISING, WHOLES
from copydesk.vocabulary.numbers import SMALL, TENS

_RISES = regex.compile(rf"\b(?P<verb>{'|'.join(RISING)})\b")
_FALLS = regex.compile(rf"\b(?P<verb>{'|'.join(FALLING)})\b")
_RANKED = regex.compile(rf"\b(?:{'|'.join(RANKED)})\b", regex.I)
_NUMBER = rf"(?:[$€£¥]?\d|(?:{'|'.join(w for w in (*SMALL, *TENS) if len(w) > 2)}|hundred)\b)"
# What wakes a sentence: a whole or an end of a change in figures or words, a share of three digits.
WAKES = re.compile(
    rf"(?:from|of)\s(?:(?:the|its|their|all|our|about|around|some|just|over|nearly|almost|more\sthan)\s)?{_NUMBER}"
    r"|\d\d\d(?:\.\d+)?\s?(?:%|per\s?cent)"
)
_FROM = regex.compile(r"\bfrom\s+(?:about\s+|around\s+|some\s+|just\s+|over\s+|nearly\s+|almost\s+|more\s+than\s+)?$")
_TO = regex.compile(r"\bto\s+(?:about\s+|around\s+|some\s+|just\s+|over\s+|nearly\s+|almost\s+|more\s+than\s+)?$")
# Between the two ends of a change: a year, the counted noun.
_BETWEEN = regex.compile(r"(?:\s+(?!from\b|to\b|by\b|and\b|or\b|but\b|while\b)[\w'.%-]+){0,4},?\s+")
_UP_FROM = regex.compile(r"(?:\s+[\w'.-]+){0,4},?\s+(?P<verb>up|down)\s+from\s+(?:about\s+|some\s+|just\s+)?")
_ADVERB = regex.compile(
    r"(?:\s+(?:[a-z]+ly|again|further|back|year\s+on\s+year|year-on-year"
    r"|(?:by\s+)?[$€£¥]?\d[\d.,]*\s?(?:%|per\s?cent|points|percentage\s+points|[a-z]+)?|by\s+[\w ]{1,20}?))*"
    r",?\s+(?:from|to)\s"
)
_LARGEST_RATIO = 30


def numbers_at_odds(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """What is wrong in a sentence by arithmetic alone."""
    yield from _parts(reading)
    yield from _shares(reading)
    yield from _changes(reading)


def _parts(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """A part that is more than its whole; the reader of quantities takes such a whole for a number of its own."""
    for one, other in pairwise(reading.quantities):
        part, whole = one.quantity, other.quantity
        if part.unit or whole.unit or part.hedge or whole.hedge or one.vague or other.vague:
            continue
        if whole.high < 2 or part.low <= whole.high or not _OF.fullmatch(reading.text, one.end, other.start):
            continue
        if reading.text.startswith("-", other.end):  # "20 of the 7-nation group"
            continue
        words = reading.gap(one.start, other.end)
        spot = Spot(reading, one.start, other.end, words)
        yield at_odds(spot, None, f"the part is larger than the whole: {words}", "the two may have changed places")


_OF = regex.compile(r"\s+(?:out\s+of(?:\s+(?:the|its|their|all|our))?|of\s+(?:the|its|their|our))\s+")
_SHARE_OF = regex.compile(
    rf"\s+of\s+(?:all\s+|the\s+|its\s+|their\s+|those\s+|\w+\s+)?(?:{'|'.join(WHOLES)})(?=\s*(?:[.,;:)]|$))"
)


def _shares(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """More than a hundred percent of a whole, where the words say that it is a share."""
    for found in reading.quantities:
        if found.quantity.unit != "%" or found.quantity.low <= 100 or found.change:
            continue
        if _SHARE_OF.match(reading.text, found.end, reading.sentence.end) is None:
            continue
        words = reading.gap(found.start, found.end)
        spot = Spot(reading, found.start, found.end, words)
        yield at_odds(spot, None, f"a share is more than the whole: {words}", "no part is above 100 percent")


def _changes(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """A rise to less, a fall to more: "rose from 54 to 45", "fell to 45 from 37", "45, up from 54"."""
    found = reading.quantities
    if len(found) < 2 or _RANKED.search(reading.text, reading.sentence.start, reading.sentence.end):
        return
    for one, other in pairwise(found):
        ends = _ends(reading, one, other)
        if ends is None:
            continue
        verb, first, last, start = ends
        rises = _RISES.fullmatch(verb) is not None or verb == "up"
        if not _goes_wrong(rises, first.quantity, last.quantity):
            continue
        said = f"{'a rise' if rises else 'a fall'} from {_bare(reading, first)} to {_bare(reading, last)}"
        spot = Spot(reading, start, max(one.end, other.end), said)
        yield at_odds(spot, None, f"'{verb}' does not fit the numbers: {said}", "verb or numbers are wrong")


def _ends(
    reading: Reading, one: QuantityExpression, other: QuantityExpression
) -> tuple[str, QuantityExpression, QuantityExpression, int] | None:
    """The verb, what it was, what it became, and where the telling begins."""
    text, floor = reading.text, max(reading.sentence.start, one.start - 60)
    apart = _UP_FROM.fullmatch(text, one.end, other.start)
    if apart is not None:
        return apart.group("verb"), other, one, one.start
    for first, last, opens, joins in ((one, other, _FROM, _TO), (other, one, _TO, _FROM)):
        opening = opens.search(text, floor, one.start)
        joining = joins.search(text, one.end, other.start)
        if opening is None or joining is None or not _BETWEEN.fullmatch(text, one.end, joining.start()):
            continue
        for pattern in (_RISES, _FALLS):
            for verb in reversed(list(pattern.finditer(text, floor, opening.start()))):
                if _ADVERB.match(text, verb.end(), opening.end()) or verb.end() + 1 == opening.start():
                    return verb.group("verb"), first, last, verb.start()
    return None


def _goes_wrong(rises: bool, first: Quantity, last: Quantity) -> bool:
    if first.unit is None or last.unit is None:  # "19 million crowns, up from 29 million"
        first, last = replace(first, unit=last.unit or first.unit), replace(last, unit=last.unit or first.unit)
    both = in_one_unit(first, last)
    if both is None:
        return False
    was, became = both
    small, large = sorted((was.stated, became.stated))
    if small <= 0 or large > small * _LARGEST_RATIO:  # "from 54 to 45 million": the scale of one is that of both
        return False
    return became.high < was.low if rises else became.low > was.high


def _bare(reading: Reading, found: QuantityExpression) -> str:
    return reading.gap(found.start, found.end)
