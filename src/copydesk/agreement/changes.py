"""Changes that their own numbers do not bear out: "rose from 54 to 45", "rose 10 percent to 55 million from 40".

Only where verb and both ends stand side by side: a change that is reckoned in another way, or over another time than
the two ends, tells no error.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from copydesk.agreement.odds import Spot, at_odds
from copydesk.model import Claim, Comparison, Quantity
from copydesk.patterns import re, regex
from copydesk.reading import Reading
from copydesk.values.quantities import QuantityExpression, in_one_unit
from copydesk.vocabulary.motions import DECREASES, FALLING, INCREASES, OTHERWISE_RECKONED, RANKED, RISING
from copydesk.vocabulary.numbers import MULTIPLYING_VERBS, SMALL, TENS

_RISES = regex.compile(rf"\b(?P<verb>{'|'.join(RISING)})\b")
_FALLS = regex.compile(rf"\b(?P<verb>{'|'.join(FALLING)})\b")
_RANKED = regex.compile(rf"\b(?:{'|'.join(RANKED)})\b", regex.I)
_RECKONED = regex.compile(rf"\b(?:{'|'.join(OTHERWISE_RECKONED)})\b", regex.I)
_NUMBER = rf"(?:[$€£¥]?\d|(?:{'|'.join(w for w in (*SMALL, *TENS) if len(w) > 2)}|hundred)\b)"
# What wakes a sentence: the end of a change, in figures or words.
WAKES = re.compile(
    rf"\bfrom\s(?:(?:the|its|their|all|our|about|around|some|just|over|nearly|almost|more\sthan)\s)?{_NUMBER}"
    r"|\bfrom\s[A-Z]\w+'s\s\d|\bthan\s(?:(?:the|its|their|last|a)\s|[$€£¥]?\d)|\bas\sm(?:any|uch)\sas\s"
    r"|\b(?:against|compared\s(?:with|to))\s[$€£¥]?\d"
)
_HEDGED = r"(?:about\s+|around\s+|some\s+|just\s+|over\s+|nearly\s+|almost\s+|more\s+than\s+)?"
_FROM = regex.compile(rf"\bfrom\s+{_HEDGED}$")
_TO = regex.compile(rf"\bto\s+{_HEDGED}$")
# Between the two ends of a change: a year, the counted noun.
_BETWEEN = regex.compile(r"(?:\s+(?!from\b|to\b|by\b|and\b|or\b|but\b|while\b)[\w'.%-]+){0,4},?\s+")
_UP_FROM = regex.compile(r"(?:\s+[\w'.-]+){0,4},?\s+(?P<verb>up|down)\s+from\s+(?:about\s+|some\s+|just\s+)?")
_ADVERB = regex.compile(
    r"(?:\s+(?:[a-z]+ly|again|further|back|year\s+on\s+year|year-on-year"
    r"|(?:by\s+)?[$€£¥]?\d[\d.,]*\s?(?:%|per\s?cent|points|percentage\s+points|[a-z]+)?|by\s+[\w ]{1,30}?))*"
    r",?\s+(?:from|to)\s"
)
# "doubled to", "halved its debt to", "tripled in five years from".
_MULTIPLIED = regex.compile(r"(?:\s+(?!from\b|to\b|and\b|or\b|but\b)[\w'-]+){0,4}\s+(?:from|to)\s")
# "from 200 to 300 animals, an increase of 80 percent"; "2,846 points, a gain of 1.6 percent from Wednesday's 2,801".
_NOUN = rf"an?\s+(?:(?:sharp|slight|modest|steep|record)\s+)?(?P<noun>{'|'.join((*INCREASES, *DECREASES))})\s+of\s+"
_BEHIND = regex.compile(rf"(?:\s+(?!and\b|or\b|but\b)[\w'-]+){{0,4}},\s+{_NOUN}")
_AMOUNT_FROM = regex.compile(
    r"\s+(?:from|on|over)\s+(?:(?:\p{Lu}\p{L}+|last\s+(?:year|month|week)|a\s+year\s+(?:ago|earlier))'s\s+|the\s+)?"
)
# "66 crowns, 10 percent more than last year's 50"; "24 beds, twice as many as the 18 it had".
_COMPARED = regex.compile(r"(?:\s+(?!and\b|or\b|but\b)[\w'.-]+){0,4},\s+(?:or\s+)?$")
_THAN = regex.compile(
    r"\s+(?:(?P<up>more|higher|larger|dearer|longer)|less|fewer|lower|smaller|cheaper|shorter)\s+than\s+"
    r"(?:(?:the|its|their|(?:the\s+)?(?:last|previous)\s+(?:year|month|week)'s|a\s+year\s+(?:ago|earlier)'s)\s+)?"
)
_TWICE = regex.compile(
    r",\s+(?P<times>twice|double|three\s+times|four\s+times)\s+(?:as\s+(?:many|much)\s+as\s+)?(?:the\s+)?(?=[$€£¥]?\d)"
)
# "44 million litres in 2023, against 40 million in 2022, a rise of 20 percent".
_AGAINST = regex.compile(r"(?:\s+(?!and\b|or\b|but\b)[\w'.-]+){0,5},\s+(?:against|compared\s+(?:with|to))\s+")
_UP_BY = regex.compile(r"(?:\s+(?!and\b|or\b|but\b)[\w'.-]+){0,4},\s+(?P<verb>up|down)\s+(?:by\s+)?")
_LARGEST_RATIO = 30
_TIMES = {"twice": Decimal(2), "double": Decimal(2), "three": Decimal(3), "four": Decimal(4)}


@dataclass(frozen=True, slots=True)
class _Change:
    """What changed from ``first`` to ``last``: ``says`` are the words of the change, told from ``start`` to ``end``."""

    says: str
    rises: bool
    first: QuantityExpression
    last: QuantityExpression
    start: int
    end: int


def changes_at_odds(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """A rise to less, a fall to more, and a rise or fall by more or less than the ends are apart."""
    found, start, end = reading.quantities, reading.sentence.start, reading.sentence.end
    if len(found) < 2:
        return
    reckoned = _RECKONED.search(reading.text, start, end) is not None
    if not reckoned:
        yield from _multiplied(reading)
        yield from _gains(reading)
        yield from _comparisons(reading)
    if _RANKED.search(reading.text, start, end):
        return
    for one, other in pairwise(found):
        change = _change(reading, one, other)
        if change is None:
            continue
        if _goes_wrong(change.rises, change.first.quantity, change.last.quantity):
            yield _turned(reading, change)
        elif not reckoned:
            yield from _by_how_much(reading, change)


def _turned(reading: Reading, change: _Change) -> tuple[Claim, Comparison]:
    ends = f"from {_bare(reading, change.first)} to {_bare(reading, change.last)}"
    said = f"{'a rise' if change.rises else 'a fall'} {ends}"
    spot = Spot(reading, change.start, change.end, said)
    return at_odds(spot, None, f"'{change.says}' does not fit the numbers: {said}", "verb or numbers are wrong")


def _change(reading: Reading, one: QuantityExpression, other: QuantityExpression) -> _Change | None:
    """The change that two neighbouring numbers are the ends of."""
    text, floor = reading.text, max(reading.sentence.start, one.start - 60)
    end = max(one.end, other.end)
    apart = _UP_FROM.fullmatch(text, one.end, other.start)
    if apart is not None:
        verb = apart.group("verb")
        return _Change(verb, verb == "up", other, one, one.start, end)
    for first, last, opens, joins in ((one, other, _FROM, _TO), (other, one, _TO, _FROM)):
        opening = opens.search(text, floor, one.start)
        joining = joins.search(text, one.end, other.start)
        if opening is None or joining is None or not _BETWEEN.fullmatch(text, one.end, joining.start()):
            continue
        for pattern in (_RISES, _FALLS):
            for found in reversed(list(pattern.finditer(text, floor, opening.start()))):
                if _ADVERB.match(text, found.end(), opening.end()) or found.end() + 1 == opening.start():
                    return _Change(found.group("verb"), pattern is _RISES, first, last, found.start(), end)
    return None


def _goes_wrong(rises: bool, first: Quantity, last: Quantity) -> bool:
    both = _in_one_scale(first, last)
    if both is None:
        return False
    was, became = both
    return became.high < was.low if rises else became.low > was.high


def _in_one_scale(first: Quantity, last: Quantity) -> tuple[Quantity, Quantity] | None:
    """Two ends in one unit; ``None`` for other units, and for "from 54 to 45 million": one scale is that of both."""
    if first.unit is None or last.unit is None:  # "19 million crowns, up from 29 million"
        first, last = replace(first, unit=last.unit or first.unit), replace(last, unit=last.unit or first.unit)
    both = in_one_unit(first, last)
    if both is None:
        return None
    small, large = sorted(q.stated for q in both)
    return both if small > 0 and large <= small * _LARGEST_RATIO else None


def _by_how_much(reading: Reading, change: _Change) -> Iterator[tuple[Claim, Comparison]]:
    """ "rose 10 percent to 55 million from 40 million"; "grew from 200 to 300, an increase of 80 percent"."""
    inside = [q for q in reading.quantities if change.start <= q.start and q.end <= change.end]
    amounts = [q for q in inside if (q.change or q.share) and q not in (change.first, change.last)]
    behind = _BEHIND.match(reading.text, change.end, reading.sentence.end)
    if behind is not None and (behind.group("noun") in INCREASES) is change.rises:
        amounts += [q for q in reading.quantities if q.start == behind.end()]
    for amount in amounts[:1]:
        yield from _judge(reading, amount, change.first, change.last)


def _gains(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """ "closed at 2,846 points, a gain of 1.6 percent from Wednesday's 2,801"; "55 million, up 9 percent from 50"."""
    found, text = reading.quantities, reading.text
    for last, amount, first in zip(found, found[1:], found[2:], strict=False):
        opened = _BEHIND.fullmatch(text, last.end, amount.start) or _UP_BY.fullmatch(text, last.end, amount.start)
        if opened is not None and _AMOUNT_FROM.fullmatch(text, amount.end, first.start):
            yield from _judge(reading, amount, first, last)


def _comparisons(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """ "66 crowns, 10 percent more than last year's 50"; "24 beds, twice as many as the 18"."""
    found, text, end = reading.quantities, reading.text, reading.sentence.end
    for last, amount, first in zip(found, found[1:], found[2:], strict=False):
        than = _THAN.fullmatch(text, amount.end, first.start)
        if than is not None and _COMPARED.fullmatch(text, last.end, amount.start):
            yield from _judge(reading, amount, first, last, rises=than.group("up") is not None)
    for last, first in pairwise(found):
        twice = _TWICE.search(text, last.end, min(first.start + 2, end))
        if twice is not None and twice.end() == first.start and text.find(",", last.end) == twice.start():
            times = _TIMES[twice.group("times").split()[0].lower()]
            both = _in_one_scale(first.quantity, last.quantity)
            if both is not None and not times * Decimal("0.8") <= both[1].stated / both[0].stated <= times * Decimal(
                "1.25"
            ):
                words = reading.gap(twice.start("times"), twice.end("times"))
                said = f"from {_bare(reading, first)} to {_bare(reading, last)}"
                spot = Spot(reading, last.start, first.end, f"{words} {said}")
                yield at_odds(spot, None, f"'{words}' does not fit the change {said}", "one of the numbers is wrong")
        if _AGAINST.fullmatch(text, last.end, first.start):
            behind = _BEHIND.match(text, first.end, end)
            amounts = [q for q in found if behind is not None and q.start == behind.end()]
            for amount in amounts:
                assert behind is not None
                yield from _judge(reading, amount, first, last, rises=behind.group("noun") in INCREASES)


def _judge(
    reading: Reading,
    amount: QuantityExpression,
    first: QuantityExpression,
    last: QuantityExpression,
    *,
    rises: bool | None = None,
) -> Iterator[tuple[Claim, Comparison]]:
    """Whether two ends are as far apart as an amount says, and in the direction that ``rises`` says, if known."""
    both = _in_one_scale(first.quantity, last.quantity)
    if both is None or both[0].unit == "%":
        return
    was, became = both
    if amount.quantity.unit == "%":
        low, high = (became.low / was.high - 1) * 100, (became.high / was.low - 1) * 100
    elif amount.quantity.unit == was.unit:
        low, high = became.low - was.high, became.high - was.low
    else:
        return
    if (high < 0 and rises is not True) or (rises is False and high > 0):
        low, high = -high, -low
    if amount.quantity.high < low or high < amount.quantity.low:
        yield _misfit(reading, amount, first, last)


def _multiplied(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """ "doubled to 90,000 from 30,000", "halved its debt to 3 billion from 9 billion"."""
    found, text = reading.quantities, reading.text
    for times, one, other in zip(found, found[1:], found[2:], strict=False):
        verb = reading.gap(times.number_start, times.number_end).lower()
        if verb not in MULTIPLYING_VERBS or _MULTIPLIED.fullmatch(text, times.end, one.start) is None:
            continue
        ends = ((one, other, _FROM, _TO), (other, one, _TO, _FROM))
        for first, last, opens, joins in ends:
            opening = opens.search(text, times.end, one.start)
            joining = joins.search(text, one.end, other.start)
            if opening is None or joining is None or not _BETWEEN.fullmatch(text, one.end, joining.start()):
                continue
            both = _in_one_scale(first.quantity, last.quantity)
            if both is not None and not _is_about(times.quantity, both[1].stated / both[0].stated):
                yield _misfit(reading, times, first, last)


def _is_about(times: Quantity, ratio: Decimal) -> bool:
    """Whether "doubled" may be said of a ratio; of "more than doubled" nobody knows how much more."""
    if times.hedge == "more than":
        return ratio >= times.stated * Decimal("0.95") if times.stated > 1 else ratio <= times.stated
    return times.low * Decimal("0.85") <= ratio <= times.high * Decimal("1.15")


def _misfit(
    reading: Reading, amount: QuantityExpression, first: QuantityExpression, last: QuantityExpression
) -> tuple[Claim, Comparison]:
    words = _bare(reading, amount)
    ends = f"from {_bare(reading, first)} to {_bare(reading, last)}"
    start, end = min(amount.start, first.start, last.start), max(amount.end, first.end, last.end)
    message = f"'{words}' does not fit the change {ends}"
    spot = Spot(reading, start, end, f"{words} {ends}")
    return at_odds(spot, None, message, "one of the numbers is wrong")


def _bare(reading: Reading, found: QuantityExpression) -> str:
    return reading.gap(found.start, found.end)
