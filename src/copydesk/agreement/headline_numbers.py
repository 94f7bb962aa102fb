"""A number of the headline that the text tells otherwise: "seventh Import Expo" above the eighth, 14 miners above 41.

It is an error only where the text bears the number out nowhere, neither as such nor as a sum of two or three of its
own, and tells one other number, and no more than one, of the same thing in its lead. Where the rest of the text has
more such numbers, that of the lead must be the headline's but for a slip of the finger.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from copydesk.agreement.headline import Page, stems_in
from copydesk.agreement.odds import Spot, above_and_below
from copydesk.model import Claim, Comparison, Quantity
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.values.counting import count_one_thing, words_behind
from copydesk.values.ordinals import OrdinalExpression
from copydesk.values.quantities import QuantityExpression, in_one_unit
from copydesk.vocabulary.counted import FATES, NOT_COUNTED, NOT_NUMBERED, STANDING_APART

_APART = regex.compile(rf"\b(?:{'|'.join(STANDING_APART)})\b", regex.I)
# "Rovers win third Cup": their third, and not the third of all.
_IS_WON = regex.compile(
    r"\b(?:win|wins|won|winning|clinch\w*|lift\w*|claim\w*|takes?|took|seals?|sealed|celebrat\w+|bags?|for)\s+(?:[\w'-]+\s+){0,3}$",
    regex.I,
)
_TIME = frozenset({"s", "min", "h", "day", "week", "month", "year", "hour", "minute", "second", "decade", "century"})
_FEW = 20


@dataclass(frozen=True, slots=True)
class _Fate:
    """What happens to people, told behind a count of them or before it."""

    words: frozenset[str]
    behind: regex.Pattern[str]
    before: regex.Pattern[str]


_SUFFERED = regex.compile(r"\b(?P<fate>kills|killing|injures|injuring|wounding)\s+(?:at\s+least\s+)?$", regex.I)
_BE = r"(?:(?:was|were|have\s+been|has\s+been|are)\s+)?"
_FATES = tuple(
    _Fate(
        row,
        regex.compile(rf"(?:\s+[\p{{L}}'-]+){{0,3}}?\s+{_BE}(?:{'|'.join(sorted(row))})\b"),
        regex.compile(rf"\b(?:{'|'.join(sorted(row))})\s+(?:at\s+least\s+)?$"),
    )
    for row in FATES
)


def numbers_below(page: Page) -> Iterator[tuple[Claim, Comparison]]:
    """The ordinals and quantities of a headline against those of the text."""
    yield from _ordinals(page)
    yield from _quantities(page)


def _ordinals(page: Page) -> Iterator[tuple[Claim, Comparison]]:
    above = [o for o in page.headline.ordinals if not o.in_date and o.value > 1]
    for one in above:
        nouns = _following(page.headline, one.end)
        if not nouns or nouns[0].lower() in NOT_NUMBERED or _IS_WON.search(page.headline.text, 0, one.start):
            continue
        rivals = [(r, o) for r in page.lead for o in r.ordinals if _numbers_same(r, o, nouns)]
        if len({o.value for _, o in rivals}) != 1 or rivals[0][1].value == one.value:
            continue
        if any(o.value == one.value for r in page.text for o in r.ordinals) or _counts(page, Decimal(one.value)):
            continue
        if len({o.value for r in page.text for o in r.ordinals if _numbers_same(r, o, nouns)}) > 1:
            continue
        reading, other = rivals[0]
        if other.value > 1 and not page.is_of_another_year(reading):
            yield _differ(page, one, reading, other)


def _numbers_same(reading: Reading, other: OrdinalExpression, nouns: Sequence[str]) -> bool:
    return not other.in_date and count_one_thing(nouns, _following(reading, other.end))


def _quantities(page: Page) -> Iterator[tuple[Claim, Comparison]]:
    for one in page.headline.quantities:
        if one.vague or one.share or one.quantity.out_of is not None:
            continue
        nouns = _following(page.headline, one.end)
        killed = _SUFFERED.search(page.headline.text, page.headline.sentence.start, one.start)
        if killed is not None and one.quantity.unit is None:
            nouns = [killed.group("fate")]
        if one.quantity.unit is None and (not nouns or nouns[0].lower() in NOT_COUNTED):
            continue
        if one.quantity.unit in _TIME or one.quantity.unit == "times":
            continue
        rivals = [(r, o) for r in page.lead for o in r.quantities if _counts_same(page, one, nouns, r, o)]
        if any(_meet(one.quantity, o.quantity) for _, o in rivals):
            continue
        everywhere = [(r, o) for r in page.text for o in r.quantities]
        same = {o.quantity.stated for r, o in everywhere if _counts_same(page, one, nouns, r, o)}
        slipped = len({o.quantity.stated for _, o in rivals}) == 1 and _is_slip(one.quantity, rivals[0][1].quantity)
        alone = not rivals or (len(same) != 1 and not slipped)
        if alone:
            rivals = _slips_of(page, one)
        if not rivals or _borne_out(one.quantity, [o for _, o in everywhere]) or _is_apart(page, rivals[0][0]):
            continue
        if any(o.value == one.quantity.stated for r in page.text for o in r.ordinals):
            continue
        reading, other = rivals[0]
        if alone or not page.is_of_another_year(reading):
            yield _differ(page, one, reading, other)


def _slips_of(page: Page, one: QuantityExpression) -> list[tuple[Reading, QuantityExpression]]:
    """The one amount of the whole text, and no percentage, that is a slip of the finger away from a headline's."""
    if one.quantity.unit in (None, "%"):
        return []
    told = [
        (r, o)
        for r in page.text
        for o in r.quantities
        if o.quantity.unit == one.quantity.unit and not (o.vague or o.share) and _is_slip(one.quantity, o.quantity)
    ]
    return told if len({o.quantity.stated for _, o in told}) == 1 else []


def _counts_same(
    page: Page, one: QuantityExpression, nouns: Sequence[str], reading: Reading, other: QuantityExpression
) -> bool:
    if other.vague or other.share or other.change != one.change or other.quantity.unit != one.quantity.unit:
        return False
    if one.quantity.unit is not None:
        clause = reading.clause_at(other.start)
        return not page.stems.isdisjoint(stems_in(reading.text, clause.start, clause.end))
    if other.quantity.out_of is not None:
        return False
    return count_one_thing(nouns, _following(reading, other.end)) or _same_fate(nouns[0].lower(), reading, other)


def _same_fate(word: str, reading: Reading, other: QuantityExpression) -> bool:
    """ "Nine injured" above "seven people were injured", or above "a crash injured seven people"."""
    fate = next((row for row in _FATES if word in row.words), None)
    if fate is None:
        return False
    text, sentence = reading.text, reading.sentence
    behind = fate.behind.match(text, other.end, sentence.end)
    return behind is not None or fate.before.search(text, sentence.start, other.start) is not None


def _is_slip(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers of two digits and more differ by one digit, or by two that changed places: 44 and 47."""
    first, second = ("".join(map(str, q.stated.normalize().as_tuple().digits)) for q in (one, other))
    if len(first) != len(second) or len(first) < 2 or one.stated.adjusted() != other.stated.adjusted():
        return False
    differing = [at for at, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    if len(differing) == 2:
        left, right = differing
        return right == left + 1 and first[left] == second[right] and first[right] == second[left]
    return len(differing) == 1


def _borne_out(wanted: Quantity, told: Sequence[QuantityExpression]) -> bool:
    """Whether a number of the text, its whole, a sum of two or three, or a difference of two is the headline's."""
    numbers = [q for o in told for q in (o.quantity, o.quantity.out_of) if q is not None]
    if any(_meet(wanted, number) for number in numbers):
        return True
    # "a driver and two passengers" are three.
    if wanted.stated <= _FEW and any(n.stated == wanted.stated - 1 for n in numbers):
        return True
    own = sorted({n.stated for n in numbers if n.unit == wanted.unit})
    if any(wanted.low <= large - small <= wanted.high for small, large in combinations(own, 2)):
        return True
    alike = [number for number in own if number < wanted.high][:12]
    return any(wanted.low <= sum(some) <= wanted.high for size in (2, 3) for some in combinations(alike, size))


def _meet(one: Quantity, other: Quantity) -> bool:
    both = in_one_unit(one, other)
    return both is not None and both[0].meets(both[1])


def _counts(page: Page, value: Decimal) -> bool:
    return any(o.quantity.low <= value <= o.quantity.high for r in page.text for o in r.quantities)


def _is_apart(page: Page, lead: Reading) -> bool:
    """Whether headline or lead tells of a part, of an earlier count, or of what somebody else says."""
    return any(_APART.search(r.text, r.sentence.start, r.sentence.end) for r in (page.headline, lead))


def _following(reading: Reading, end: int) -> list[str]:
    return words_behind(reading.text, end, reading.sentence.end)


def _differ(
    page: Page,
    one: OrdinalExpression | QuantityExpression,
    reading: Reading,
    other: OrdinalExpression | QuantityExpression,
) -> tuple[Claim, Comparison]:
    above, below = page.headline.gap(one.start, one.end), reading.gap(other.start, other.end)
    return above_and_below(Spot(page.headline, one.start, one.end, above), Spot(reading, other.start, other.end, below))
