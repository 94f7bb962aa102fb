"""Parts that do not fit their whole: "45 of the 26 projects", "120 percent of voters", "40: 22 women and 28 men"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from copydesk.agreement.odds import Spot, at_odds
from copydesk.model import Claim, Comparison, Quantity
from copydesk.patterns import re, regex
from copydesk.reading import Reading
from copydesk.values.quantities import QuantityExpression, parse_quantity
from copydesk.vocabulary.enumerating import COMPLEMENTS
from copydesk.vocabulary.motions import ANSWERED, WHOLES
from copydesk.vocabulary.numbers import SMALL, TENS

_NUMBER = rf"(?:[$€£¥]?\d|(?:{'|'.join(w for w in (*SMALL, *TENS) if len(w) > 2)}|hundred)\b)"
# What wakes a sentence: a whole in figures or words, a share of three digits, votes, numbers behind a colon or a dash,
# two sorts of people that are all there are.
WAKES = re.compile(
    rf"[Oo]f\s(?:(?:the|its|their|all|our|about|around|some|just|over|nearly|almost|more\sthan)\s(?:\w+'s\s)?)?{_NUMBER}"
    rf"|\d\d\d(?:\.\d+)?\s?(?:%|per\s?cent)|votes\sto\s|[:-]\s{_NUMBER}"
    rf"|(?:{'|'.join(sorted({word for pair in COMPLEMENTS for word in pair}))})\s(?:and|to)\s"
)
_OF = regex.compile(r"\s+(?:out\s+of(?:\s+(?:the|its|their|all|our))?|of\s+(?:the|its|their|our)(?:\s+\p{L}+'s)?)\s+")
_HAVE_DONE = r"(?:was|were|are|have|had|has|did|came|said|say|took|won|lost|remain|\p{Ll}+ed)\b"
# "Of the 24 members of the council, 31 voted".
_OF_FIRST = regex.compile(r"(?:^|[\"']\s?|[.,;]\s+)(?:and\s+)?[Oo]f\s+(?:(?:the|its|their|our)\s+)?$")
_THEN = regex.compile(r"\s+\p{Ll}[\p{L}' -]{2,50}?,\s+(?:(?:some|only|just|about|around)\s+)?")
_DONE = regex.compile(rf"\s+{_HAVE_DONE}")
_SHARE_OF = regex.compile(
    rf"\s+of\s+(?:all\s+|the\s+|its\s+|their\s+|those\s+|\w+\s+)?(?:{'|'.join(WHOLES)})"
    rf"(?=\s*(?:[.,;:)]|$)|\s+(?:{'|'.join(ANSWERED)})\b)"
)
# "300 of the 400 homes, or 25 percent,": the two tell one share.
_OR = regex.compile(r"(?:\s+\p{Ll}[\p{L}'-]*){0,4}?(?:,\s+or\s+(?:(?:about|some|around|nearly|almost)\s+)?|\s+\()")
_CLOSED = regex.compile(r"\s*(?:[,.;)]|$)")
_SEATS = regex.compile(rf"\b(?P<seats>\d{{1,4}}|{'|'.join(TENS)})-(?:seat|member)\b", regex.I)
_ALL = regex.compile(r"\ball\s+(?:of\s+)?(?:the\s+)?(?P<seats>\d{1,4})\s+\p{Ll}+s\b(?=[^.;]{0,20}\bvoted\b)")
_VOTES = regex.compile(r"\bby\s+(?P<one>\d{1,4})\s+votes\s+to\s+(?P<other>\d{1,4})\b(?!\s*(?:percent|%))")
# "30 ships: 12 tankers, 14 bulk carriers and 8 ferries".
_PART = r"(?:\d{1,3}(?:,\d{3})*|an?|the|[\p{L}]+(?:-[\p{L}]+)?)(?:\s\p{Ll}[\p{L}'-]*){1,3}"
_SUM = regex.compile(
    rf"\b(?P<whole>\d{{1,3}}(?:,\d{{3}})*|\p{{L}}+(?:-\p{{L}}+)?)\s(?:\p{{Ll}}[\p{{L}}'-]*\s?){{1,3}}"
    rf"(?::\s|\s--?\s)(?P<parts>{_PART}(?:,\s{_PART})*,?\sand\s{_PART})(?=\s*[.;]|$)"
)
_PAIR = regex.compile(
    r"\b(?P<whole>\d{1,3}(?:,\d{3})*|\p{L}+(?:-\p{L}+)?)\s(?:\p{Ll}[\p{L}'-]*\s?){1,3}[:,(-]{1,2}\s?"
    r"(?P<parts>(?P<one>\d{1,3}(?:,\d{3})*|\p{L}+(?:-\p{L}+)?)\s(?P<first>\p{Ll}+)\s(?:and|to)\s"
    r"(?P<other>\d{1,3}(?:,\d{3})*|\p{L}+(?:-\p{L}+)?)\s(?P<last>\p{Ll}+))(?=\s*(?:[,.;)]|-|$))"
)
# "The team of 11 has seven women and five men".
_HAS = regex.compile(
    r"\bof\s(?P<whole>\d{1,4}|\p{L}+(?:-\p{L}+)?)\s(?:has|had|have|with|includes|included)\s"
    r"(?P<parts>(?P<one>\d{1,4}|\p{L}+(?:-\p{L}+)?)\s(?P<first>\p{Ll}+)\sand\s"
    r"(?P<other>\d{1,4}|\p{L}+(?:-\p{L}+)?)\s(?P<last>\p{Ll}+))"
)
_OPENED = regex.compile(rf"\p{{Ll}}(?::|\s--?)\s(?:an?\b|the\b|{_NUMBER})")
_PEOPLE = frozenset(word for pair in COMPLEMENTS for word in pair)
_SPLIT = regex.compile(r",?\sand\s|,\s(?!\d{3}\b)")
_SHARE_WORD = frozenset({"half", "quarter", "third", "percent", "others", "other", "more"})


def parts_at_odds(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """What is wrong in a sentence between a whole and its parts."""
    yield from _parts(reading)
    yield from _shares(reading)
    yield from _said_twice(reading)
    yield from _votes(reading)
    yield from _sums(reading)


def _parts(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """A part that is more than its whole; the reader of quantities takes such a whole for a number of its own."""
    text = reading.text
    for one, other in pairwise(reading.quantities):
        if _OF.fullmatch(text, one.end, other.start):
            part, whole = one, other
        elif _is_of_first(reading, one, other):
            part, whole = other, one
        else:
            continue
        if part.quantity.unit or whole.quantity.unit or part.vague or whole.vague:
            continue
        if part.quantity.hedge or whole.quantity.hedge:
            continue
        if whole.quantity.high < 2 or part.quantity.low <= whole.quantity.high:
            continue
        if text.startswith("-", other.end):  # "20 of the 7-nation group"
            continue
        words = reading.gap(one.start, other.end)
        spot = Spot(reading, one.start, other.end, words)
        yield at_odds(spot, None, f"the part is larger than the whole: {words}", "the two may have changed places")


def _is_of_first(reading: Reading, one: QuantityExpression, other: QuantityExpression) -> bool:
    """ "Of the 24 members, 31 voted": the part is what behind the comma does something."""
    text = reading.text
    return (
        _OF_FIRST.search(reading.gap(max(reading.sentence.start, one.start - 20), one.start)) is not None
        and _THEN.fullmatch(text, one.end, other.start) is not None
        and _DONE.match(text, other.end, reading.sentence.end) is not None
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


def _said_twice(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """A part told as a number and as a share: "300 of the 400 homes, or 25 percent,"."""
    for part, share in pairwise(reading.quantities):
        whole = part.quantity.out_of
        if whole is None or share.quantity.unit != "%" or share.change or share.share or whole.low <= 0:
            continue
        if not _OR.fullmatch(reading.text, part.end, share.start) or not _CLOSED.match(reading.text, share.end):
            continue
        low, high = (Decimal(100) * n for n in (part.quantity.low / whole.high, part.quantity.high / whole.low))
        if low - 1 <= share.quantity.high and share.quantity.low <= high + 1:
            continue
        words = reading.gap(part.start, share.end)
        spot = Spot(reading, part.start, share.end, words)
        right = f"{part.quantity.stated} of {whole.stated} are {(low + high) / 2:.0f} percent"
        yield at_odds(spot, None, f"number and share do not fit each other: {words}", right)


def _votes(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """ "The 60-seat assembly passed it by 41 votes to 29"; "by 31 votes to 27", and "all of the 48 had voted"."""
    start, end = reading.sentence.start, reading.sentence.end
    everybody = list(_ALL.finditer(reading.text, start, end))
    houses = everybody or list(_SEATS.finditer(reading.text, start, end))
    if len(houses) != 1:
        return
    seats = _value(houses[0].group("seats"))
    for found in _VOTES.finditer(reading.text, start if everybody else houses[0].end(), end):
        votes = int(found.group("one")) + int(found.group("other"))
        if seats is None or (votes == seats if everybody else votes <= seats):
            continue
        words, house = found.group(), houses[0].group()
        yield at_odds(
            Spot(reading, *found.span(), words),
            Spot(reading, *houses[0].span(), house),
            f'the article says "{house}", and {votes} votes: {words}',
            "seats or votes are wrong",
        )


def _sums(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """A whole beside all of its parts: those behind a colon, or two that are all there are, as women and men."""
    start, end = reading.sentence.start, reading.sentence.end
    if _OPENED.search(reading.text, start, end) is not None:
        for found in _SUM.finditer(reading.text, start, end):
            yield from _judge(reading, found, _SPLIT.split(found.group("parts")))
    if _PEOPLE.isdisjoint(reading.words):
        return
    for found in (*_PAIR.finditer(reading.text, start, end), *_HAS.finditer(reading.text, start, end)):
        if frozenset((found.group("first"), found.group("last"))) in COMPLEMENTS:
            yield from _judge(reading, found, [found.group("one"), found.group("other")])


def _judge(reading: Reading, found: regex.Match[str], parts: Sequence[str]) -> Iterator[tuple[Claim, Comparison]]:
    whole = _value(found.group("whole"))
    numbers = [_value(part.split(" ")[0]) for part in parts]
    words = found.group("parts").split()
    if whole is None or whole < 2 or None in numbers or not _SHARE_WORD.isdisjoint(words):
        return
    total = sum(n for n in numbers if n is not None)
    if total == whole or _is_hedged(reading, found.start("whole")):
        return
    listed = found.group("parts")
    yield at_odds(
        Spot(reading, *found.span("whole"), found.group("whole")),
        Spot(reading, *found.span("parts"), listed),
        f"the parts come to {total}, not {found.group('whole')}: {listed}",
        "whole or parts are wrong",
    )


_HEDGE = regex.compile(
    r"\b(?:about|around|some|nearly|almost|over|more\s+than|at\s+least|up\s+to|the\s+first|roughly)\s+$"
)


def _is_hedged(reading: Reading, start: int) -> bool:
    return _HEDGE.search(reading.text, max(reading.sentence.start, start - 20), start) is not None


def _value(word: str) -> int | None:
    """A count in figures or words; an article counts for one: "seven passengers and the driver"."""
    if word.lower() in ("a", "an", "the"):
        return 1
    quantity: Quantity | None = parse_quantity(word)
    if quantity is None or quantity.unit is not None or quantity.stated != int(quantity.stated):
        return None
    return int(quantity.stated)
