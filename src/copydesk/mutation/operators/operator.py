"""An operator: one way to make a true claim false, or to say the truth in other words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from copydesk.mutation.scene import Edit, Scene
from copydesk.mutation.target import Target

Plant = Callable[[Target, Scene], Iterator[Edit]]


@dataclass(frozen=True, slots=True)
class Operator:
    """Its name as the report says it ("neighbour edition"), the kinds of claim it works on, and its edits.

    Every edit of an operator changes the truth; every edit of a ``control`` leaves it as it is.
    """

    name: str
    kinds: frozenset[str]
    plant: Plant
    control: bool = False
