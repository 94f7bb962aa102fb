"""One quantity at one place: sign, hedge, currency, number, scale, unit, and the whole it is part of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from copydesk.model.quantity import Quantity
from copydesk.values.changes import moves_from
from copydesk.values.lookalikes import breaks_a_token, is_lookalike
from copydesk.values.measures import Measure, is_money, read_currency_before, read_measure_after, read_rate_after
from copydesk.values.numerals import Numeral, read_numeral
from copydesk.values.rounding import Precision, round_interval
from copydesk.vocabulary.hedges import HEDGES_AFTER, HEDGES_BEFORE, Side
from copydesk.vocabulary.numbers import ATTACHED_SCALES, MONEY_ONLY_SCALES, SCALES, VAGUE_COUNTS
from copydesk.vocabulary.units import METRE_CONTEXT

_LONGEST_HEDGE: Final = max(phrase.count(" ") + 1 for phrase in HEDGES_BEFORE)
_LAST_HEDGE_WORDS: Final = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in HEDGES_BEFORE)
_BEFORE: Final = re.compile(r"[^\s(\"]+")
_ATTACHED: Final = re.compile(r"( ?)([A-Za-z]{1,3})(?![A-Za-z0-9])(?!-\d)")
_NEXT_WORD: Final = re.compile(r" ([a-z]+)")
_HEDGE_AFTER: Final = re.compile(
    "(?:" + "|".join(re.escape(phrase) for phrase in sorted(HEDGES_AFTER, key=len, reverse=True)) + r")(?!\w)"
)
_MEMBER: Final = re.compile(r"-(?:member|nation|country|seat|strong|person|people)\b")
_OUT_OF: Final = re.compile(
    r" (?:out )?of (?:the |its |their |his |her |our |all |all the |these |those |a total of |some |a )?(?=[\dA-Za-z])"
)
_ONE_IN: Final = re.compile(r" (?:in|out of)(?: every)? (?=[\dA-Za-z])")
_RANGE: Final = re.compile(r" ?- ?| to | through | ?~ ?")
_BETWEEN: Final = re.compile(r"\b(between|from) (?:[A-Z.]{0,5}[$€£¥₹₽] ?)?$", re.I)
_LEADING: Final = frozenset(" $€£¥₹₽")
_PREFIX: Final = re.compile(r"[A-Z.]{0,5}[$€£¥₹₽] ?|(?:USD|EUR|RMB) ")
_AND: Final = re.compile(r" and ")
_SHARE_FOLLOWS: Final = re.compile(r" of\b|(?! ?[A-Za-z0-9-])| (?:more|less|higher|lower)\b")
_HALF_FOLLOWS: Final = re.compile(r" (?:of|the|its|their|all|his|her|our)\b")
_SHARE_UNIT: Final = re.compile(r"(?: of)?(?: an?)?(?= [a-z])")
_COIN: Final = re.compile(r" (?:and )?(\d{1,2}) (?:cents?|pence|kopecks|fen)\b")
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


@dataclass(frozen=True, slots=True)
class _Amount:
    """A number with its currency or unit, before any hedge: the raw material of a term."""

    start: int
    end: int
    numeral: Numeral
    unit: str | None
    factor: Decimal
    measured: bool


def read_terms(text: str, here: int, floor: int) -> list[Term]:
    """The quantity whose number begins at ``here``; nothing before ``floor`` is taken into it.

    Two terms come of two levels that share their unit ("rose from 20 to 30 billion dollars").
    """
    lead = _BETWEEN.search(text, max(floor, here - 16), here) if text[here - 1 : here] in _LEADING else None
    between = lead is not None and lead[1].lower() == "between"
    amount = _read_amount(text, here, floor, joined=not between)
    if amount is None:
        return []
    joint = None if amount.numeral.share else (_AND if between else _RANGE).match(text, amount.end)
    if joint is not None:
        ranged = _read_range(text, amount, joint.end(), lead, floor)
        if ranged is not None:
            return ranged
    term = _finish(text, amount, floor)
    return [] if term is None else [term]


def _read_amount(
    text: str, here: int, floor: int, *, joined: bool = True, behind: bool = False
) -> _Amount | None:
    """``behind`` is for the second end of a range, whose left side has been looked at."""
    numeral = read_numeral(text, here, joined=joined)
    if numeral is None:
        return None
    currency = read_currency_before(text, here) if here > floor else None
    if currency is not None and currency.start < floor:
        currency = None
    numeral = _with_attached_scale(text, numeral, currency)
    if numeral.figures and not numeral.share and not behind and not _stands_alone(text, numeral, currency):
        return None
    if behind and _runs_on(text, numeral.end) and not _only_unit_attached(text, numeral.end - 1, numeral.end):
        return None
    if not numeral.figures and not behind and _hangs_on(text, numeral.start):
        return None
    measure = read_measure_after(text, numeral.end)
    if currency is not None:
        return _money(text, numeral, currency, measure)
    if measure is not None:
        return _measured(text, numeral, measure)
    if text[numeral.end : numeral.end + 1] == "-" and text[numeral.end + 1 : numeral.end + 2].isalpha():
        if not _MEMBER.match(text, numeral.end) and not _HEDGE_AFTER.match(text, numeral.end):
            return None
    rate = read_rate_after(text, numeral.end)
    if rate is not None and not numeral.share:
        return _Amount(here, rate.end, numeral, rate.unit, Decimal(1), measured=True)
    return _Amount(here, numeral.end, numeral, None, Decimal(1), measured=False)


def _stands_alone(text: str, numeral: Numeral, currency: Measure | None) -> bool:
    start, end = numeral.start, numeral.end
    if currency is not None and currency.end == start:
        before = text[currency.start - 1 : currency.start]
        if before.isalnum() or text[start - 1 : start] != " ":
            return not before.isalnum() and not _runs_on(text, end)
    if breaks_a_token(text, start, start + 1 if _runs_on(text, end) else end):
        return _only_unit_attached(text, start, end)
    return True


def _runs_on(text: str, end: int) -> bool:
    after = text[end : end + 1]
    return bool(after) and (after.isalnum() or after == "_" or (after in ":/.,^" and text[end + 1 : end + 2].isdigit()))


def _only_unit_attached(text: str, start: int, end: int) -> bool:
    """ "300km", "5GW", "100元": letters tight behind figures are fine when they are a unit."""
    measure = read_measure_after(text, end)
    if measure is None or text[end : end + 1] in (" ", "-", "\n"):
        return False
    return not breaks_a_token(text, start, end) or not breaks_a_token(text, start, measure.end)


def _hangs_on(text: str, start: int) -> bool:
    return text[start - 1 : start] == "-" and text[start - 2 : start - 1].isalpha()


def _with_attached_scale(text: str, numeral: Numeral, currency: Measure | None) -> Numeral:
    if not numeral.figures or numeral.scaled or numeral.share:
        return numeral
    match = _ATTACHED.match(text, numeral.end)
    if match is None or match[2] not in ATTACHED_SCALES:
        return numeral
    letters = match[2]
    if match[1] and letters not in ("k", "M", "MM", "Bn", "mio") and currency is None:
        return numeral
    if letters in MONEY_ONLY_SCALES and currency is None and not _is_million(text, letters, match.end()):
        return numeral
    size = ATTACHED_SCALES[letters]
    return replace(
        numeral, end=match.end(), value=numeral.value * size, place=numeral.place * size, scaled=True
    )


def _is_million(text: str, letters: str, end: int) -> bool:
    if letters != "m":
        return False
    measure = read_measure_after(text, end)
    if measure is not None:
        return is_money(measure.unit)
    following = _NEXT_WORD.match(text, end)
    return following is not None and following[1] not in METRE_CONTEXT and following[1].endswith(("s", "people"))


def _money(text: str, numeral: Numeral, currency: Measure, measure: Measure | None) -> _Amount:
    end, unit = numeral.end, currency.unit
    if measure is not None and is_money(measure.unit):
        unit, end = (measure.unit if unit == "USD" or "/" in measure.unit else unit), measure.end
    else:
        rate = read_rate_after(text, end)
        if rate is not None:
            unit, end = unit + rate.unit, rate.end
    return _Amount(currency.start, end, numeral, unit, currency.factor, measured=True)


def _measured(text: str, numeral: Numeral, measure: Measure) -> _Amount:
    end = measure.end
    if is_money(measure.unit):
        coin = _COIN.match(text, end)
        if coin is not None and measure.factor == 1:
            numeral = replace(numeral, value=numeral.value + Decimal(int(coin[1])) / 100, place=Decimal("0.01"))
            end = coin.end()
        scale = _NEXT_WORD.match(text, end)
        if scale is not None and not numeral.scaled and scale[1] in ("million", "billion", "trillion"):
            size = SCALES[scale[1]]
            numeral = replace(numeral, value=numeral.value * size, place=numeral.place * size, scaled=True)
            end = scale.end()
    return _Amount(numeral.start, end, numeral, measure.unit, measure.factor, measured=True)


def _finish(text: str, amount: _Amount, floor: int) -> Term | None:
    numeral = amount.numeral
    if numeral.share and amount.unit is None:
        return _finish_share(text, amount, floor)
    hedge = _hedge_around(text, amount.start, amount.end, numeral.end, floor)
    start, end = min(amount.start, hedge.start), max(amount.end, hedge.end)
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
    if sign:
        start = min(start, amount.start - sign)
    return Term(start, end, numeral.start, numeral.end, quantity)


@dataclass(frozen=True, slots=True)
class _Hedge:
    start: int
    end: int
    words: str | None
    side: Side | None


def _hedge_around(text: str, start: int, end: int, number_end: int, floor: int) -> _Hedge:
    before = _hedge_before(text, start, floor)
    if before is not None:
        return _Hedge(before[0], end, before[1], HEDGES_BEFORE[before[1]])
    for place in (end, number_end):
        match = _HEDGE_AFTER.match(text, place)
        if match is not None:
            words = match[0]
            return _Hedge(start, match.end(), words.strip(" -"), HEDGES_AFTER[words])
    return _Hedge(start, end, None, None)


def _hedge_before(text: str, start: int, floor: int) -> tuple[int, str] | None:
    """The longest hedge that ends where the number begins."""
    window = max(floor, start - 40)
    if start <= window:
        return None
    if text[start - 1] in "~≈><≥≤=":
        for length in (2, 1):
            words = text[start - length : start]
            if words in HEDGES_BEFORE:
                return start - length, words
        return None
    words_before = list(_BEFORE.finditer(text, window, start))[-_LONGEST_HEDGE:]
    if not words_before or words_before[-1][0].lower() not in _LAST_HEDGE_WORDS or words_before[-1].end() == start:
        return None
    for skip in range(len(words_before)):
        phrase = " ".join(match[0] for match in words_before[skip:]).lower()
        if phrase in HEDGES_BEFORE:
            return words_before[skip].start(), phrase
    return None


def _sign(text: str, amount: _Amount, floor: int) -> int:
    """How long a minus before the number is: "-5 degrees", "minus 5 degrees"; nothing for none."""
    place = amount.start - 1
    if place >= floor and text[place] in "-−":
        return 1 if place == 0 or text[place - 1] in " (\n" else 0
    match = _MINUS.search(text, max(floor, amount.start - 12), amount.start)
    return len(match[0]) if match else 0


def _quantity(amount: _Amount, hedge: _Hedge, sign: int = 1) -> Quantity:
    numeral = amount.numeral
    value = numeral.value * amount.factor * sign
    written = Precision(
        numeral.place * amount.factor,
        countable=not amount.measured and not numeral.scaled and numeral.value == numeral.value.to_integral_value(),
    )
    low, high = round_interval(value, written, hedge.side)
    return Quantity(value, low, high, amount.unit, hedge.words)


def _finish_share(text: str, amount: _Amount, floor: int) -> Term | None:
    """A part of a whole, as percent; "half an hour" and "a quarter of a percent" as their unit."""
    numeral = amount.numeral
    lead = _SHARE_UNIT.match(text, numeral.end)
    measure = read_measure_after(text, lead.end()) if lead else None
    hedge = _hedge_around(text, amount.start, amount.end, numeral.end, floor)
    start = min(amount.start, hedge.start)
    if measure is not None and not (lead and lead.end() == numeral.end and measure.unit == "%"):
        measured = replace(amount, end=measure.end, unit=measure.unit, factor=measure.factor, measured=True)
        return Term(start, measure.end, numeral.start, numeral.end, _quantity(measured, hedge), share=False)
    if not _is_share(text, numeral, hedge):
        return Term(numeral.start, numeral.end, numeral.start, numeral.end, _quantity(amount, hedge), lookalike=True)
    percent = replace(amount, unit="%", factor=Decimal(100), measured=True)
    return Term(start, max(amount.end, hedge.end), numeral.start, numeral.end, _quantity(percent, hedge), share=True)


def _is_share(text: str, numeral: Numeral, hedge: _Hedge) -> bool:
    words = text[numeral.start : numeral.end].lower()
    if words == "half":
        return hedge.side is not None or _HALF_FOLLOWS.match(text, numeral.end) is not None or _ends_with_by(text, numeral)
    if words.startswith(("a ", "an ", "one ")):
        return hedge.side is not None or _SHARE_FOLLOWS.match(text, numeral.end) is not None
    return True


def _ends_with_by(text: str, numeral: Numeral) -> bool:
    return text[max(0, numeral.start - 4) : numeral.start].lower() == " by "


def _read_whole(text: str, amount: _Amount, end: int) -> Term | None:
    """The 45 of "26 out of the 45", or the share that "one in five" is."""
    if amount.measured:
        return None
    of = _OUT_OF.match(text, end)
    if of is not None:
        other = _read_amount(text, of.end(), of.end())
        if other is None or other.numeral.value < amount.numeral.value or _may_be_year(text, other):
            return None
        quantity = _quantity(other, _Hedge(other.start, other.end, None, None))
        return Term(other.start, other.end, other.numeral.start, other.numeral.end, quantity)
    ratio = _ONE_IN.match(text, end)
    if ratio is None or amount.numeral.figures and amount.numeral.value > 10:
        return None
    other = _read_amount(text, ratio.end(), ratio.end())
    if other is None or other.measured or other.numeral.share or not amount.numeral.value < other.numeral.value <= 1000:
        return None
    value = 100 * amount.numeral.value / other.numeral.value
    slack = value / 10
    quantity = Quantity(value, value - slack, value + slack, "%")
    numeral = amount.numeral
    return Term(amount.start, other.end, numeral.start, other.end, quantity, share=True)


def _may_be_year(text: str, amount: _Amount) -> bool:
    written = text[amount.numeral.start : amount.numeral.end]
    return not amount.measured and len(written) == 4 and written.isdigit() and "1000" <= written <= "2199"


def _read_range(
    text: str, first: _Amount, behind: int, lead: re.Match[str] | None, floor: int
) -> list[Term] | None:
    """ "20-30 percent", "between 20 and 30", "from 20 to 30 billion dollars": one term from low to high."""
    prefix = _PREFIX.match(text, behind)
    second = _read_amount(text, prefix.end() if prefix else behind, behind, behind=True)
    if second is None or second.numeral.share or (_may_be_year(text, first) and not second.measured):
        return None
    ends = _in_one_unit(_share_scale(first, second), second)
    if ends is None:
        return None
    first, second = ends
    none = _Hedge(first.start, second.end, None, None)
    one, other = _quantity(first, none), _quantity(second, none)
    if lead is not None and lead[1].lower() == "from" and moves_from(text, lead.end()):
        return [
            Term(first.start, first.end, first.numeral.start, first.numeral.end, one),
            Term(second.start, second.end, second.numeral.start, second.numeral.end, other),
        ]
    if one.stated >= other.stated:
        return None
    hedge = _hedge_around(text, first.start, second.end, second.end, floor)
    start = min(first.start, hedge.start, lead.start() if lead else first.start)
    words = hedge.words or (lead[1].lower() if lead else None)
    quantity = Quantity(one.stated, one.low, other.high, other.unit, words)
    lookalike = not second.measured and (
        is_lookalike(text, second.numeral.start, second.numeral.end, hedge.side)
        or (lead is None and is_lookalike(text, first.numeral.start, first.numeral.end, hedge.side))
    )
    return [
        Term(start, second.end, first.numeral.start, second.numeral.end, quantity, lookalike=lookalike)
    ]


def _in_one_unit(first: _Amount, second: _Amount) -> tuple[_Amount, _Amount] | None:
    if first.unit is not None and second.unit is None:
        if not is_money(first.unit) or second.numeral.scaled != first.numeral.scaled:
            return None
        second = replace(second, unit=first.unit, factor=first.factor, measured=True)
    if first.unit is None and second.unit is not None:
        first = replace(first, unit=second.unit, factor=second.factor, measured=True)
    return (first, second) if first.unit == second.unit else None


def _share_scale(first: _Amount, second: _Amount) -> _Amount:
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


def read_vague(text: str, start: int, floor: int, end: int) -> Term:
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
