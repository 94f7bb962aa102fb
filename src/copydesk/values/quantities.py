"""Quantities in running text and in a registry's values: numbers with hedge, unit and range.

    >>> [found.text for found in read_quantities("Trade rose to over 41 billion U.S. dollars in 2023.")]
    ['over 41 billion U.S. dollars']

Bare "dollars" and "$" are U.S. dollars. A share of a whole ("two-thirds of", "one in five") is read as
percent, so that it never compares with a count. What only looks like a quantity (years, dates, clock times,
names with a number) is known to ``lookalikes``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from copydesk.model.quantity import Quantity
from copydesk.patterns import re
from copydesk.values.changes import is_change
from copydesk.values.measures import canonical_unit, comparable, in_one_unit
from copydesk.values.terms import Term, read_terms, read_vague
from copydesk.values.triggers import WordTriggers
from copydesk.vocabulary.numbers import (
    MULTIPLYING_VERBS,
    SCALES,
    SMALL,
    TENS,
    VAGUE_COUNTS,
)

__all__ = ["QuantityExpression", "comparable", "in_one_unit", "parse_quantity", "read_quantities"]


@dataclass(frozen=True, slots=True)
class QuantityExpression:
    """A quantity read from a text: ``text[start:end]`` with hedge and unit, the bare number's own span.

    ``change`` marks a difference ("up 5 percent", "an increase of 3 billion"), no level; ``share`` a
    part of a whole said without a percent sign ("two-thirds of"); ``vague`` a count without a number.
    """

    start: int
    end: int
    text: str
    quantity: Quantity
    change: bool
    number_start: int
    number_end: int
    share: bool = False
    vague: bool = False


_WORDS: Final = WordTriggers(
    [
        *SMALL,
        *TENS,
        *VAGUE_COUNTS,
        *MULTIPLYING_VERBS,
        "half",
        "hundred",
        "thousand",
        *(f"a {part}" for part in (*SCALES, "dozen", "half", "quarter", "third", "fourth", "fifth", "sixth", "tenth")),
    ]
)
_DIGITS: Final = re.compile(r"[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]+")
_ONLY: Final = re.compile(r"[\s.]*")
_NOUNS: Final = re.compile(r"(?: [A-Za-z][\w'-]*){1,5}$")


def read_quantities(text: str, start: int = 0, end: int | None = None) -> list[QuantityExpression]:
    """Every quantity in ``text[start:end]``, in order and without overlap.

    ``text`` is the whole normalised text (straight quotes, plain spaces, "-" for every dash);
    offsets index it.
    Words outside ``start`` and ``end`` are looked at as context, never taken into a span.
    """
    stop = len(text) if end is None else end
    return list(_read_all(text, start, stop))


def _read_all(text: str, start: int, stop: int, *, alone: bool = False) -> Iterator[QuantityExpression]:
    spans = [match.span() for match in _DIGITS.finditer(text, start, stop)]
    spans.extend(_WORDS.find(text, start, stop))
    spans.sort()
    position = start
    for here, last in spans:
        if here < position:
            continue
        word = " ".join(text[here:last].lower().split())
        if word in MULTIPLYING_VERBS:
            yield _multiplied(text, here, last, MULTIPLYING_VERBS[word], position)
            position = last
        elif word in VAGUE_COUNTS:
            vague = read_vague(text, here, last)
            yield _expression(text, vague, vague=True)
            position = vague.end
        else:
            terms = read_terms(text, here, position, alone=alone)
            if terms and terms[-1].end <= stop:
                yield from (_expression(text, term) for term in terms if not term.lookalike)
                position = terms[-1].end
            else:
                position = last


def _expression(text: str, term: Term, *, vague: bool = False) -> QuantityExpression:
    return QuantityExpression(
        term.start,
        term.end,
        text[term.start : term.end],
        term.quantity,
        is_change(text, term.start, term.end, term.quantity.unit),
        term.number_start,
        term.number_end,
        share=term.share,
        vague=vague,
    )


def _multiplied(text: str, start: int, end: int, multiple: Decimal, floor: int) -> QuantityExpression:
    """ "more than doubled" is a change to above two times."""
    lead = _MORE_OR_NEARLY.search(text, max(floor, start - 12), start)
    hedge = lead[1].lower() if lead and lead.end() == start else None
    low, high = multiple * Decimal("0.95"), multiple * Decimal("1.05")
    if hedge == "more than":
        low, high = multiple, multiple + (1 if multiple > 1 else 0)
    elif hedge:
        low, high = multiple * Decimal("0.9"), multiple
    begin = lead.start() if lead and hedge else start
    quantity = Quantity(multiple, low, high, "times", hedge)
    return QuantityExpression(begin, end, text[begin:end], quantity, True, start, end)


_MORE_OR_NEARLY: Final = re.compile(r"(more than|nearly|almost) $", re.I)


def parse_quantity(text: str, default_unit: str | None = None) -> Quantity | None:
    """The quantity that a registry's value states as a whole, or ``None``.

    ``default_unit`` is the unit of a number without one, in any spelling; "10,000 students" may carry a noun.

    >>> parse_quantity("over 10,000").low, parse_quantity("41 billion", "dollars").unit
    (Decimal('10000'), 'USD')
    """
    value = " ".join(text.split())
    unit = None if default_unit is None else canonical_unit(default_unit)
    found = _read_alone(value)
    if found is None or unit is None or found.unit is not None:
        return found
    measured = _read_alone(f"{value} {unit}")
    return measured if measured is not None and measured.unit == unit else replace(found, unit=unit)


def _read_alone(value: str) -> Quantity | None:
    found = list(_read_all(value, 0, len(value), alone=True))
    if len(found) != 1 or found[0].start != 0 or (found[0].change and found[0].quantity.unit == "times"):
        return None
    quantity, rest = found[0].quantity, value[found[0].end :]
    whole = _ONLY.fullmatch(rest) or (quantity.unit is None and _NOUNS.match(rest))
    return quantity if whole else None
