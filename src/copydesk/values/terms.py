"""One quantity at one place: sign, hedge, currency, number, scale, unit, and the whole it is part of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from copydesk.model.quantity import Quantity
from copydesk.patterns import re
from copydesk.values.amounts import Amount, read_amount
from copydesk.values.changes import moves_from
from copydesk.values.hedging import Hedge, read_hedge
from copydesk.values.lookalikes import is_lookalike
from copydesk.values.measures import (
    is_money,
    read_measure_after,
)
from copydesk.values.numeral_parts import Numeral
from copydesk.values.rounding import Precision, round_interval
from copydesk.vocabulary.numbers import SCALES, VAGUE_COUNTS

_OUT_OF: Final = re.compile(
    r" (?:out )?of (?:the |its |their |his |her |our |all |all the |these |those "
    r"|a total of |some |a )?(?=[\dA-Za-z])"
)
_ONE_IN: Final = re.compile(r" (?:in|out of)(?: every)? (?=[\dA-Za-z])")
_RANGE: Final = re.compile(r" ?- ?| to | through | ?~ ?")
_BETWEEN: Final = re.compile(r"\b(between|from) (?:[A-Z.]{0,5}[$€£¥₹₽] ?)?$", re.I)
_LEADING: Final = frozenset(" $€£¥₹₽")
_PREFIX: Final = re.compile(r"[A-Z.]{0,5}[$€£¥₹₽] ?|(?:USD|EUR|RMB) ")
_OR: Final = re.compile(r" (?:or|and) (?=\d)")
_AND: Final = re.compile(r" and ")
_SHARE_FOLLOWS: Final = re.compile(r" of\b|(?! ?[A-Za-z0-9-])| (?:more|less|higher|lower)\b")
_HALF_FOLLOWS: Final = re.compile(r" (?:of|the|its|their|all|his|her|our)\b")
_WHICH_HALF: Final = re.compile(r"\b(?:the|first|second|latter|other|last|this|each) $", re.I)
_AGED: Final = re.compile(r"\b(?:aged|age of|ages of) $")
_SHARE_UNIT: Final = re.compile(r"(?: of)?(?: an?)?(?= [a-z])")
_MINUS: Final = re.compile(r"\b(?:minus|negative) $", re.I)


@dataclass(frozen=True, slots=True)
class Term:
    """A quantity with its spans. A ``lookalike`` occupies its place and counts nothing."""

    start: int
    end: int
    number_start: int
    number_end: int
    quantity: Quantity
    share: bool = False
    lookalike: bool = False


def read_terms(text: str, here: int, floor: int, *, alone: bool = False) -> list[Term]:
    """The quantity whose number begins at ``here``; nothing before ``floor`` is taken into it.

    Two terms come of two levels that share their unit ("rose from 20 to 30 billion dollars"). ``alone`` says
    that the text is a value, no sentence: nothing in it is a year or a name.
    """
    lead = _BETWEEN.search(text, max(floor, here - 16), here) if text[here - 1 : here] in _LEADING else None
    between = lead is not None and lead[1].lower() == "between"
    amount = read_amount(text, here, floor, joined=not between)
    if amount is None:
        return []
    joint = None if amount.numeral.share else (_AND if between else _RANGE).match(text, amount.end)
    if joint is not None:
        ranged = _read_range(text, amount, joint.end(), lead, floor)
        if ranged is not None:
            return ranged
    joint = _OR.match(text, amount.end) if amount.unit is None and not between else None
    if joint is not None:
        amount = _with_unit_of_next(text, amount, joint.end())
    term = _finish(text, amount, floor)
    if term is not None and alone:
        term = replace(term, lookalike=False)
    return [] if term is None else [term]


def _finish(text: str, amount: Amount, floor: int) -> Term | None:
    numeral = amount.numeral
    if numeral.share and amount.unit is None:
        return _finish_share(text, amount, floor)
    hedge = read_hedge(text, amount.start, amount.end, numeral.end, floor)
    start, end = min(amount.start, hedge.start), max(amount.end, hedge.end)
    if not amount.measured and _AGED.search(text, max(0, start - 9), start):
        amount = replace(amount, unit="year", measured=True)
    whole = _read_whole(text, amount, end) if not numeral.share else None
    if whole is not None and whole.share:
        return replace(whole, start=start)
    sign = _sign(text, amount, floor)
    quantity = _quantity(amount, hedge, -1 if sign else 1)
    if whole is not None:
        quantity = replace(quantity, unit=quantity.unit or whole.quantity.unit, out_of=whole.quantity)
        end = whole.end
    elif not amount.measured and not numeral.scaled and not sign:
        if is_lookalike(text, numeral.start, numeral.end, hedge.side):
            return Term(numeral.start, numeral.end, numeral.start, numeral.end, quantity, lookalike=True)
    elif amount.unit == "day" and hedge.side is None and text[numeral.start : end].lower() == "one day":
        return Term(start, end, numeral.start, numeral.end, quantity, lookalike=True)
    if sign:
        start = min(start, amount.start - sign)
    return Term(start, end, numeral.start, numeral.end, quantity)


def _sign(text: str, amount: Amount, floor: int) -> int:
    """How long a minus before the number is: "-5 degrees", "minus 5 degrees"; nothing for none."""
    place = amount.start - 1
    if place >= floor and text[place] in "-−":
        return 1 if place == 0 or text[place - 1] in " (\n" else 0
    match = _MINUS.search(text, max(floor, amount.start - 12), amount.start)
    return len(match[0]) if match else 0


def _quantity(amount: Amount, hedge: Hedge, sign: int = 1) -> Quantity:
    numeral = amount.numeral
    value = numeral.value * amount.factor * sign
    written = Precision(
        numeral.place * amount.factor,
        countable=not amount.measured and not numeral.scaled and numeral.value == numeral.value.to_integral_value(),
        pointed=numeral.pointed,
    )
    low, high = round_interval(value, written, hedge.side)
    return Quantity(value, low, high, amount.unit, hedge.words)


def _finish_share(text: str, amount: Amount, floor: int) -> Term | None:
    """A part of a whole, as percent; "half an hour" and "a quarter of a percent" as their unit."""
    numeral = amount.numeral
    lead = _SHARE_UNIT.match(text, numeral.end)
    measure = read_measure_after(text, lead.end()) if lead else None
    hedge = read_hedge(text, amount.start, amount.end, numeral.end, floor)
    start = min(amount.start, hedge.start)
    if measure is not None and not (lead and lead.end() == numeral.end and measure.unit == "%"):
        measured = replace(amount, end=measure.end, unit=measure.unit, factor=measure.factor, measured=True)
        return Term(start, measure.end, numeral.start, numeral.end, _quantity(measured, hedge), share=False)
    if not _is_share(text, numeral, hedge):
        return Term(numeral.start, numeral.end, numeral.start, numeral.end, _quantity(amount, hedge), lookalike=True)
    percent = replace(amount, unit="%", factor=Decimal(100), measured=True)
    return Term(start, max(amount.end, hedge.end), numeral.start, numeral.end, _quantity(percent, hedge), share=True)


def _is_share(text: str, numeral: Numeral, hedge: Hedge) -> bool:
    words = text[numeral.start : numeral.end].lower()
    if words == "half":
        if _WHICH_HALF.search(text, max(0, numeral.start - 10), numeral.start):
            return False
        return (
            hedge.side is not None or _HALF_FOLLOWS.match(text, numeral.end) is not None or _ends_with_by(text, numeral)
        )
    if words.startswith(("a ", "an ", "one ")):
        return hedge.side is not None or _SHARE_FOLLOWS.match(text, numeral.end) is not None
    return True


def _ends_with_by(text: str, numeral: Numeral) -> bool:
    return text[max(0, numeral.start - 4) : numeral.start].lower() == " by "


def _read_whole(text: str, amount: Amount, end: int) -> Term | None:
    """The 45 of "26 out of the 45", or the share that "one in five" is."""
    if amount.measured:
        return None
    of = _OUT_OF.match(text, end)
    if of is not None:
        other = read_amount(text, of.end(), of.end())
        if other is None or other.numeral.value < amount.numeral.value or _may_be_year(text, other):
            return None
        quantity = _quantity(other, Hedge(other.start, other.end, None, None))
        return Term(other.start, other.end, other.numeral.start, other.numeral.end, quantity)
    ratio = _ONE_IN.match(text, end)
    if ratio is None or (amount.numeral.figures and amount.numeral.value > 10):
        return None
    other = read_amount(text, ratio.end(), ratio.end())
    if other is None or other.measured or other.numeral.share or not amount.numeral.value < other.numeral.value <= 1000:
        return None
    value = 100 * amount.numeral.value / other.numeral.value
    slack = value / 10
    quantity = Quantity(value, value - slack, value + slack, "%")
    numeral = amount.numeral
    return Term(amount.start, other.end, numeral.start, other.end, quantity, share=True)


def _may_be_year(text: str, amount: Amount) -> bool:
    written = text[amount.numeral.start : amount.numeral.end]
    return not amount.measured and len(written) == 4 and written.isdigit() and "1000" <= written <= "2199"


def _read_range(text: str, first: Amount, behind: int, lead: re.Match[str] | None, floor: int) -> list[Term] | None:
    """ "20-30 percent", "between 20 and 30", "from 20 to 30 billion dollars": one term from low to high."""
    prefix = _PREFIX.match(text, behind)
    second = read_amount(text, prefix.end() if prefix else behind, behind, behind=True)
    if second is None or second.numeral.share or (_may_be_year(text, first) and not second.measured):
        return None
    ends = _in_one_unit(_share_scale(first, second), second)
    if ends is None:
        return None
    first, second = ends
    none = Hedge(first.start, second.end, None, None)
    one, other = _quantity(first, none), _quantity(second, none)
    if lead is not None and lead[1].lower() == "from" and moves_from(text, lead.end()):
        return [
            Term(first.start, first.end, first.numeral.start, first.numeral.end, one),
            Term(second.start, second.end, second.numeral.start, second.numeral.end, other),
        ]
    if one.stated >= other.stated:
        score = text[first.end : second.start] == "-" and not second.measured
        return [Term(first.start, second.end, first.start, second.end, one, lookalike=True)] if score else None
    hedge = read_hedge(text, first.start, second.end, second.end, floor)
    start = min(first.start, hedge.start, lead.start() if lead else first.start)
    words = hedge.words or (lead[1].lower() if lead else None)
    quantity = Quantity(one.stated, one.low, other.high, other.unit, words)
    lookalike = not second.measured and (
        is_lookalike(text, second.numeral.start, second.numeral.end, hedge.side)
        or (lead is None and is_lookalike(text, first.numeral.start, first.numeral.end, hedge.side))
    )
    return [Term(start, second.end, first.numeral.start, second.numeral.end, quantity, lookalike=lookalike)]


def _with_unit_of_next(text: str, first: Amount, behind: int) -> Amount:
    """ "5.9 or 6 percent", "1.3 and 2.5 million tons, respectively": the first has the unit of the second."""
    second = read_amount(text, behind, behind, behind=True)
    if second is None or second.unit is None or second.numeral.share:
        return first
    both = _in_one_unit(_share_scale(first, second), second)
    return first if both is None else both[0]


def _in_one_unit(first: Amount, second: Amount) -> tuple[Amount, Amount] | None:
    if first.unit is not None and second.unit is None:
        if not is_money(first.unit) or second.numeral.scaled != first.numeral.scaled:
            return None
        second = replace(second, unit=first.unit, factor=first.factor, measured=True)
    if first.unit is None and second.unit is not None:
        first = replace(first, unit=second.unit, factor=second.factor, measured=True)
    return (first, second) if first.unit == second.unit else None


def _share_scale(first: Amount, second: Amount) -> Amount:
    """ "20 to 30 billion": the first number means billions too."""
    if first.numeral.scaled or not second.numeral.scaled:
        return first
    scale = Decimal(1)
    for size in (SCALES["trillion"], SCALES["billion"], SCALES["million"], SCALES["thousand"]):
        if second.numeral.value >= size and second.numeral.place % (size / 1000) == 0:
            scale = size
            break
    if first.numeral.value >= second.numeral.value / scale:
        return first
    numeral = replace(first.numeral, value=first.numeral.value * scale, place=first.numeral.place * scale, scaled=True)
    return replace(first, numeral=numeral)


def read_vague(text: str, start: int, end: int) -> Term:
    """ "tens of thousands of": a count without a number, with the widest range it can honestly mean."""
    phrase = " ".join(text[start:end].lower().split())
    low, high = VAGUE_COUNTS[phrase]
    measure = read_measure_after(text, end)
    if measure is not None and measure.unit in ("%",):
        measure = None
    quantity = Quantity(
        Decimal(low),
        Decimal(low),
        Decimal(high),
        measure.unit if measure else None,
        phrase,
    )
    return Term(start, measure.end if measure else end, start, end, quantity)
