"""Errors in figures: "41 billion" → "14 billion", "41 million", "58 billion"; "26 of the 45" → "45 of the 26"."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.model import Quantity
from copydesk.mutation.operators.operator import Operator
from copydesk.mutation.scene import Edit, Scene, cased_like
from copydesk.mutation.target import Target
from copydesk.mutation.truth import time_of
from copydesk.patterns import regex
from copydesk.text import normalise
from copydesk.values.quantities import QuantityExpression, in_one_unit, read_quantities
from copydesk.vocabulary.numbers import SMALL

_FIGURE = frozenset({"figure"})
_DIGITS = regex.compile(r"\d[\d,]*(?:\.\d+)?")
_SCALES: dict[str, tuple[str, ...]] = {
    "million": ("billion", "trillion"),
    "billion": ("million", "trillion"),
    "trillion": ("billion", "million"),
}
_SCALES |= {"thousand": ("million",), "hundred": ("thousand",)}
_MONEY = ("U.S. dollars", "US dollars", "dollars", "euros", "yuan", "pounds", "rubles", "yen")
_OTHER_MONEY = ("euros", "yuan", "yen")
_UNITS = {"kilometers": ("miles",), "kilometres": ("miles",), "miles": ("kilometres",)}
_UNITS |= {"tons": ("kilograms",), "tonnes": ("kilograms",), "hectares": ("square kilometres",)}
_TIMES = {"once": ("three times",), "twice": ("three times", "five times"), "thrice": ("five times",)}
_WORDS = {value: word for word, value in SMALL.items() if word not in ("nought", "naught")}
_STEPS = (2, 5, 3, -1)


def plant_swapped_digits(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "41" → "14", "246" → "264": two unlike digits beside each other."""
    for start, end in _numbers(target, scene):
        text = scene.text[start:end]
        for at in range(len(text) - 1):
            one, two = text[at], text[at + 1]
            swapped = text[:at] + two + one + text[at + 2 :]
            if one.isdigit() and two.isdigit() and one != two and not swapped.startswith("0"):
                yield from _planted(target, scene, Edit(start, end, swapped, f"swapped digits: {swapped}"))


def plant_another_number(target: Target, scene: Scene) -> Iterator[Edit]:
    """Another number as precise as the one that stands there: "five" → "eight", "26" → "36", "41" → "61"."""
    for start, end in _numbers(target, scene):
        text = scene.text[start:end]
        lead = int(text[0])
        for step in _STEPS:
            digit = lead + step
            if 0 < digit < 10:
                words = str(digit) + text[1:]
                yield from _planted(target, scene, Edit(start, end, words, f"another number: {words}"))
    for start, end, value in _worded(target, scene):
        for step in _STEPS:
            other = _WORDS.get(value + step)
            if other is not None and value + step > 0:
                words = cased_like(scene.text[start:end], other)
                yield from _planted(target, scene, Edit(start, end, words, f"another number: {words}"))
    for word, others in _TIMES.items():
        found = scene.spoken_folded((word,), target.start, target.end)
        for other in others if found else ():
            assert found is not None
            yield Edit(found[0], found[1], other, f"another number: {other}")


def plant_another_unit(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "billion" → "million", "U.S. dollars" → "euros"."""
    for word, others in (*_SCALES.items(), *_UNITS.items()):
        found = scene.spoken((word,), target.start, target.end)
        for other in others if found else ():
            assert found is not None
            yield from _planted(target, scene, Edit(found[0], found[1], other, f"another unit: {other}"))
    found = scene.spoken(_MONEY, target.start, target.end)
    for other in _OTHER_MONEY if found else ():
        assert found is not None
        if other != found[2]:
            yield from _planted(target, scene, Edit(found[0], found[1], other, f"another currency: {other}"))


def plant_exchanged_parts(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "26 out of the 45 projects" → "45 out of the 26 projects"."""
    text = scene.text[target.start : target.end]
    found = regex.search(r"(?P<part>\d[\d,]*)(?P<of> (?:out )?of (?:the |all )?)(?P<whole>\d[\d,]*)", text)
    if found is not None and found["part"] != found["whole"]:
        words = found["whole"] + found["of"] + found["part"]
        start = target.start + found.start()
        yield Edit(start, target.start + found.end(), words, f"exchanged: {words}")


def reword_number(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "five" → "5", and back; "41 billion" → "about 41 billion" where no hedge stands there."""
    for start, end, value in _worded(target, scene):
        yield Edit(start, end, str(value), "the number in figures")
    for expression in _expressions(target, scene)[:1]:
        start, end = expression.number_start, expression.number_end
        bare = scene.text[start:end]
        if bare.isdigit() and int(bare) in _WORDS and int(bare) < 10:
            yield Edit(start, end, _WORDS[int(bare)], "the number in words")
        if expression.quantity.hedge is None and expression.start == start and not _is_small(expression.quantity):
            yield Edit(start, start, "about ", "a hedge that holds")


def _planted(target: Target, scene: Scene, edit: Edit) -> Iterator[Edit]:
    """The edit, unless what it says may still be meant by the old words, or by another fact of that time."""
    new = _quantity(normalise(edit.applied(scene.text)), target.start, target.end + len(edit.words), edit.start)
    old = _quantity(scene.text, target.start, target.end, edit.start)
    if new is None or old is None:
        return
    same_whole = new.out_of is None or old.out_of is None or new.out_of.meets(old.out_of)
    if _says_the_same(new, old) and same_whole:
        return
    when = time_of(target.as_of)
    for fact in scene.registry.held(target.subject or "", "figure"):
        same_slot = fact.metric in (None, target.metric) and (fact.period or fact.valid).overlaps(when)
        if same_slot and fact.quantity is not None and _says_the_same(new, fact.quantity):
            return
    yield edit


def _says_the_same(one: Quantity, other: Quantity) -> bool:
    both = in_one_unit(one, other)
    return both is not None and both[0].meets(both[1])


def _quantity(text: str, start: int, end: int, at: int) -> Quantity | None:
    found = [e for e in read_quantities(text, start, min(len(text), end + 1)) if e.start <= at <= e.end]
    return found[0].quantity if found else None


def _is_small(quantity: Quantity) -> bool:
    return quantity.stated < 20 or quantity.out_of is not None


def _expressions(target: Target, scene: Scene) -> list[QuantityExpression]:
    return read_quantities(scene.text, target.start, target.end)


def _numbers(target: Target, scene: Scene) -> list[tuple[int, int]]:
    """The numbers in figures that the claim is made of: that of the first quantity in it, and its whole."""
    return [
        match.span()
        for expression in _expressions(target, scene)[:1]
        for match in _DIGITS.finditer(scene.text, expression.start, expression.end)
    ]


def _worded(target: Target, scene: Scene) -> Iterator[tuple[int, int, int]]:
    """The number in words that a claim begins with: "five institutes"."""
    for expression in _expressions(target, scene)[:1]:
        word = scene.text[expression.number_start : expression.number_end].lower()
        if word in SMALL:
            yield expression.number_start, expression.number_end, SMALL[word]


OPERATORS = (
    Operator("swapped digits", _FIGURE, plant_swapped_digits),
    Operator("another number", _FIGURE, plant_another_number),
    Operator("another unit", _FIGURE, plant_another_unit),
    Operator("exchanged parts", _FIGURE, plant_exchanged_parts),
    Operator("number said otherwise", _FIGURE, reword_number, control=True),
)
