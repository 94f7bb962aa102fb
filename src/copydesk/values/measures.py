"""What a number counts: money (ISO 4217), percent, units of measure; and when two of them compare.

Money is never converted. Lengths, masses and so on compare within their dimension by fixed factors.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from copydesk.model.quantity import Quantity
from copydesk.patterns import re
from copydesk.vocabulary.currencies import (
    CODE_ALIASES,
    CODES,
    CODES_THAT_ARE_WORDS,
    COIN_WORDS,
    CURRENCY_WORDS,
    LETTER_SYMBOLS,
    MONEY_AFTER_POUNDS,
    SYMBOL_PREFIXES,
    SYMBOLS,
)
from copydesk.vocabulary.units import RATE_WORDS, UNIT_SYMBOLS, UNIT_WORDS, UNITS

_ALL_CODES: Final = {code: code for code in CODES} | CODE_ALIASES
_MONEY: Final = frozenset(CURRENCY_WORDS.values()) | frozenset(_ALL_CODES.values())
_MILLIONS: Final = {f"M{code}": code for code in ("USD", "EUR", "GBP", "AUD", "CAD", "CHF", "CNY", "JPY", "INR")}
_EXACT: Final = UNIT_SYMBOLS | SYMBOLS | LETTER_SYMBOLS | _ALL_CODES | _MILLIONS
_WORDS: Final = UNIT_WORDS | CURRENCY_WORDS | {word: code for word, (code, _) in COIN_WORDS.items()}
_LONGEST: Final = max(word.count(" ") + 1 for word in _WORDS)
_FIRST_WORDS: Final = frozenset(re.split(r"[ -]", word)[0] for word in _WORDS)
_TOKEN: Final = re.compile(
    r"(?: |-|\r?\n| \r?\n)?([%°℃℉$€£¥￥元₹₽₩₸₴₺₼₾₫₪₱₦฿₭₮₡₵֏₿][CF]?"
    r"|[A-Za-zµ]+(?:\.[A-Za-z]\.?)*(?:'[a-z]+)?(?:/[a-z]\w?)?[²³]?)"
)
_RATE: Final = re.compile(
    r"(?: per |-per-| ?/ ?| an? (?!\w+ (?:earlier|ago|before|later|prior|previously)\b)|-an?-)([A-Za-z]+)"
    r"(?: (metre|meter|kilometre|kilometer|km)s?)?"
)
_PREFIX: Final = re.compile(
    r"(?:(?<![A-Za-z])((?:[A-Za-z]{1,3}|[Uu]\.[Ss]\.?)) ?)?([$€£¥￥₹₽₩₸₴₺₼₾₫₪₱₦฿₭₮₡₵֏₿]) ?$"
    r"|(?<![A-Za-z])(M?)([A-Z]{3}|usd|eur|gbp|rmb|cny|Rs\.?|RM|Rp|Tk) ?$"
)
_POUNDS_OF: Final = re.compile(r" of (\w+)|( in weight| heavier| lighter| overweight| per square inch)")
_LETTERS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZusderbmgpcny.")


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit read from ``text[start:end]``, and what to multiply the number by ("50 cents": 0.01)."""

    start: int
    end: int
    unit: str
    factor: Decimal = Decimal(1)


def is_money(unit: str | None) -> bool:
    """Whether a unit is a currency, also in a rate ("USD/barrel")."""
    return unit is not None and unit.partition("/")[0] in _MONEY


def read_measure_after(text: str, start: int) -> Measure | None:
    """The unit that begins at ``start``, behind a number: " U.S. dollars", "%", "-km", " tons per day"."""
    measure = _read_measure(text, start)
    if measure is None or measure.unit == "%":
        return measure
    rate = _RATE.match(text, measure.end)
    if rate is not None:
        unit = _rate_unit(rate)
        if unit is not None:
            return Measure(measure.start, unit[1], f"{measure.unit}/{unit[0]}", measure.factor)
    return measure


def _read_measure(text: str, start: int) -> Measure | None:
    token = _TOKEN.match(text, start)
    if token is None:
        return None
    first = token[1]
    lowered = first.lower()
    if lowered not in _FIRST_WORDS and first not in _EXACT:
        return None
    ends = [token.end()]
    words = [first]
    while len(words) < _LONGEST:
        token = _TOKEN.match(text, ends[-1])
        if token is None or token.start(1) == ends[-1]:
            break
        words.append(token[1])
        ends.append(token.end())
    for count in range(len(words), 0, -1):
        for joint in (" ", "-") if count > 1 else (" ",):
            phrase = joint.join(words[:count]).lower()
            unit = _WORDS.get(phrase)
            if unit is None:
                continue
            coin = COIN_WORDS.get(phrase)
            if phrase in ("pound", "pounds") and _is_weight(text, ends[count - 1]):
                unit = "lb"
            return Measure(start, ends[count - 1], unit, coin[1] if coin else Decimal(1))
    symbol = _EXACT.get(first)
    if symbol is None or (first == "元" and start == ends[0]):
        return None
    return Measure(start, ends[0], symbol, Decimal(1_000_000) if first in _MILLIONS else Decimal(1))


def _is_weight(text: str, end: int) -> bool:
    follows = _POUNDS_OF.match(text, end)
    return follows is not None and (follows[1] is None or follows[1].lower() not in MONEY_AFTER_POUNDS)


def _rate_unit(rate: re.Match[str]) -> tuple[str, int] | None:
    word = rate[1].lower()
    if word in ("square", "cubic") and rate[2]:
        name = UNIT_WORDS.get(f"{word} {rate[2]}")
        return (name, rate.end()) if name else None
    name = UNIT_WORDS.get(word) or RATE_WORDS.get(word) or UNIT_SYMBOLS.get(rate[1])
    return (name, rate.end(1)) if name else None


def read_rate_after(text: str, end: int) -> Measure | None:
    """ " a day" or " per year" behind a bare count: "300 a day"."""
    rate = _RATE.match(text, end)
    unit = _rate_unit(rate) if rate and not rate[0].startswith(" /") else None
    return Measure(end, unit[1], f"/{unit[0]}") if unit else None


def read_currency_before(text: str, start: int) -> Measure | None:
    """The currency that ends where a number begins: "US$", "HK$ ", "RMB ", "€"."""
    last = text[start - 1 : start]
    if last == " ":
        last = text[start - 2 : start - 1]
    if last not in SYMBOLS and last not in _LETTERS:
        return None
    offset = max(0, start - 8)
    match = _PREFIX.search(text[offset:start])
    if match is None:
        return None
    if match[2]:
        letters = match[1] or ""
        prefix = letters.replace(".", "").upper() + match[2]
        if prefix in SYMBOL_PREFIXES and not _is_article(letters, match[0]):
            return Measure(offset + match.start(), start, SYMBOL_PREFIXES[prefix])
        return Measure(offset + match.start(2), start, SYMBOLS[match[2]])
    name = match[4]
    code = _ALL_CODES.get(name) or LETTER_SYMBOLS.get(name)
    if code is None or name in CODES_THAT_ARE_WORDS:
        return None
    return Measure(offset + match.start(), start, code, Decimal(1_000_000) if match[3] else Decimal(1))


def _is_article(letters: str, written: str) -> bool:
    """The "a" of "a $300 million plan" names no country, nor does a lone letter set apart ("A $5 fee")."""
    return not letters or (len(letters) == 1 and letters not in "Cc" and (letters.islower() or " " in written.strip()))


def canonical_unit(name: str) -> str:
    """The canonical name of a unit as a person writes it; a noun we do not know stays as it is.

    >>> canonical_unit("U.S. dollars"), canonical_unit("percent"), canonical_unit("students")
    ('USD', '%', 'students')
    """
    stripped = " ".join(name.split())
    if stripped in UNITS or stripped in _MONEY:
        return stripped
    measure = read_measure_after(f" {stripped}", 0)
    return measure.unit if measure and measure.end == len(stripped) + 1 else stripped


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether the two can be held against each other: one unit, one dimension, or a count and its noun."""
    return in_one_unit(one, other) is not None


def in_one_unit(one: Quantity, other: Quantity) -> tuple[Quantity, Quantity] | None:
    """Both in the unit of the first, ready for ``meets``; ``None`` where no fixed factor joins them.

    25 km and 25,000 m compare; dollars and euros, percent and percentage points, a count and a sum do not.
    A count without a unit compares with one whose unit is a noun ("students").
    """
    if one.unit == other.unit or (_is_noun(one.unit) and _is_noun(other.unit) and None in (one.unit, other.unit)):
        return one, other
    mine, yours = UNITS.get(one.unit or ""), UNITS.get(other.unit or "")
    if mine is None or yours is None or mine.dimension != yours.dimension:
        return None
    factor = yours.factor / mine.factor
    return one, replace(
        other,
        stated=other.stated * factor,
        low=other.low * factor,
        high=other.high * factor,
        unit=one.unit,
    )


def _is_noun(unit: str | None) -> bool:
    return unit is None or not (unit in UNITS or is_money(unit) or "/" in unit)
