"""Errors in lists: another member, another count ("three evil forces" → "four evil forces")."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.mutation.operators.operator import Operator
from copydesk.mutation.scene import Edit, Scene, cased_like
from copydesk.mutation.target import Target
from copydesk.mutation.truth import time_of
from copydesk.text import fold
from copydesk.values.quantities import read_quantities
from copydesk.vocabulary.numbers import SMALL

_LIST = frozenset({"list"})
_WORDS = {value: word for word, value in SMALL.items() if word not in ("nought", "naught")}
_STRANGERS = ("corruption", "piracy", "poverty")


def plant_another_member(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "separatism, terrorism and extremism" → "separatism, corruption and extremism"."""
    if not isinstance(target.value, tuple):
        return
    when = time_of(target.as_of)
    own = [f for f in scene.registry.held(target.subject or "", "list") if f.valid.overlaps(when)]
    barred = {fold(member) for fact in (*own, *target.facts) for member in fact.members}
    barred |= {fold(member) for member in target.value}
    for member in target.value:
        name = scene.registry.name_of(member)
        found = scene.spoken_folded((name,), target.start, target.end)
        if found is None:
            continue
        for other in _others(name):
            if fold(other) not in barred:
                words = cased_like(scene.text[found[0] : found[1]], other)
                yield Edit(found[0], found[1], words, f"another member: {words}")


def plant_another_count(target: Target, scene: Scene) -> Iterator[Edit]:
    """ "three global initiatives" → "five global initiatives"."""
    count = str(len(target.value)) if isinstance(target.value, tuple) else str(target.value)
    for expression in read_quantities(scene.text, target.start, target.end):
        start, end = expression.number_start, expression.number_end
        said = scene.text[start:end]
        if count.isdigit() and expression.quantity.stated == int(count):
            for step in (1, 2, -1):
                number = int(count) + step
                words = str(number) if said.isdigit() else _WORDS.get(number)
                if words is not None and number > 1:
                    yield Edit(start, end, cased_like(said, words), f"another count: {words}")
            return


def _others(name: str) -> Iterator[str]:
    """What may stand in a member's place: a word for a word, a name with another word for a name."""
    first, blank, rest = name.partition(" ")
    if blank and name[0].isupper():
        yield from (f"{word} {rest}" for word in ("Regional", "Digital", "Eastern") if word != first)
    else:
        yield from _STRANGERS


OPERATORS = (
    Operator("another member of a list", _LIST, plant_another_member),
    Operator("another count of a list", _LIST, plant_another_count),
)
