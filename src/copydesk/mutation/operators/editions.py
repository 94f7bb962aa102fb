"""Another number of an event in its series: "24th Meeting" → "25th Meeting"."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.mutation.operators.operator import Operator
from copydesk.mutation.scene import Edit, Scene, cased_like
from copydesk.mutation.target import Target
from copydesk.phrasing import say_ordinal
from copydesk.values.ordinals import OrdinalExpression, read_ordinals
from copydesk.vocabulary.numbers import ORDINAL_TENS, ORDINAL_UNITS, TENS

_EDITION = frozenset({"edition"})
_WORDS = {value: word for word, value in {**ORDINAL_UNITS, **ORDINAL_TENS}.items()}
_STEPS = (1, -1, 2, 10)


def plant_neighbour(target: Target, scene: Scene) -> Iterator[Edit]:
    """The edition before or after, or one ten further, in figures or words as the article has it."""
    ordinal = _ordinal(target, scene)
    if ordinal is None:
        return
    for step in _STEPS:
        words = _say(ordinal.value + step, ordinal.text)
        if words is not None:
            yield Edit(ordinal.start, ordinal.end, words, f"neighbour edition: {words}")


def reword_number(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "24th" → "twenty-fourth", "second" → "2nd"."""
    ordinal = _ordinal(target, scene)
    if ordinal is None:
        return
    in_figures = ordinal.text[0].isdigit()
    words = _in_words(ordinal.value) if in_figures else say_ordinal(ordinal.value)
    if words is not None:
        yield Edit(ordinal.start, ordinal.end, cased_like(ordinal.text, words), "the number in the other form")


def _ordinal(target: Target, scene: Scene) -> OrdinalExpression | None:
    found = read_ordinals(scene.text, target.start, target.end)
    return next((o for o in found if o.value == target.value and not o.in_date and not o.roman), None)


def _say(number: int, like: str) -> str | None:
    if number < 1:
        return None
    words = say_ordinal(number) if like[0].isdigit() else _in_words(number)
    return None if words is None else cased_like(like, words)


def _in_words(number: int) -> str | None:
    if number in _WORDS:
        return _WORDS[number]
    tens = next((word for word, value in TENS.items() if value == number - number % 10 and value), None)
    unit = _WORDS.get(number % 10)
    return f"{tens}-{unit}" if tens and unit and number < 100 else None


OPERATORS = (
    Operator("neighbour edition", _EDITION, plant_neighbour),
    Operator("number in words or figures", _EDITION, reword_number, control=True),
)
