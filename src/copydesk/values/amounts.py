"""A number with what it counts: figures or words, scale, currency before, unit behind; no hedge yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from copydesk.patterns import re
from copydesk.values.hedging import follows_hedge
from copydesk.values.lookalikes import breaks_a_token
from copydesk.values.measures import (
    Measure,
    is_money,
    read_currency_before,
    read_measure_after,
    read_rate_after,
)
from copydesk.values.numeral_parts import Numeral
from copydesk.values.numerals import read_numeral
from copydesk.vocabulary.numbers import ATTACHED_SCALES, MONEY_ONLY_SCALES, SCALES
from copydesk.vocabulary.units import METRE_CONTEXT

_ATTACHED: Final = re.compile(r"( ?)([A-Za-z]{1,3})(?![A-Za-z0-9])(?!-\d)")
# "a two-way street" counts nothing, "a 27-member bloc" counts members.
_COMPOUND: Final = re.compile(r"-(?!(?:member|nation|country|seat|strong|person|people)\b)[^\W\d_]")
_COIN: Final = re.compile(r" (?:and )?(\d{1,2}) (?:cents?|pence|kopecks|fen)\b")
_NEXT_WORD: Final = re.compile(r" ([a-z]+)")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its currency or unit, before any hedge; ``measured`` says that it has one."""

    start: int
    end: int
    numeral: Numeral
    unit: str | None
    factor: Decimal
    measured: bool


def read_amount(text: str, here: int, floor: int, *, joined: bool = True, behind: bool = False) -> Amount | None:
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
    if _COMPOUND.match(text, numeral.end) and not follows_hedge(text, numeral.end):
        return None
    rate = read_rate_after(text, numeral.end)
    if rate is not None and not numeral.share:
        return Amount(here, rate.end, numeral, rate.unit, Decimal(1), measured=True)
    return Amount(here, numeral.end, numeral, None, Decimal(1), measured=False)


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
    return replace(numeral, end=match.end(), value=numeral.value * size, place=numeral.place * size, scaled=True)


def _is_million(text: str, letters: str, end: int) -> bool:
    if letters != "m":
        return False
    if read_measure_after(text, end) is not None:
        return True
    following = _NEXT_WORD.match(text, end)
    return following is not None and following[1] not in METRE_CONTEXT and following[1].endswith(("s", "people"))


def _money(text: str, numeral: Numeral, currency: Measure, measure: Measure | None) -> Amount:
    end, unit = numeral.end, currency.unit
    if measure is not None and is_money(measure.unit):
        unit, end = (measure.unit if unit == "USD" or "/" in measure.unit else unit), measure.end
    else:
        rate = read_rate_after(text, end)
        if rate is not None:
            unit, end = unit + rate.unit, rate.end
    return Amount(currency.start, end, numeral, unit, currency.factor, measured=True)


def _measured(text: str, numeral: Numeral, measure: Measure) -> Amount:
    end = measure.end
    if is_money(measure.unit):
        coin = _COIN.match(text, end)
        if coin is not None and measure.factor == 1:
            numeral = replace(
                numeral,
                value=numeral.value + Decimal(int(coin[1])) / 100,
                place=Decimal("0.01"),
                pointed=True,
            )
            end = coin.end()
        scale = _NEXT_WORD.match(text, end)
        if scale is not None and not numeral.scaled and scale[1] in ("million", "billion", "trillion"):
            size = SCALES[scale[1]]
            numeral = replace(numeral, value=numeral.value * size, place=numeral.place * size, scaled=True)
            end = scale.end()
    return Amount(numeral.start, end, numeral, measure.unit, measure.factor, measured=True)
