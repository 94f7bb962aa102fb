"""How two articles relate: the thresholds, and the verdict that comes of text and events together.

A copy is the same text; a near-copy an edited one; an overlap holds a large part of the other; the same event
is told by both as their news, in other words. Shared text of another date and with other figures is a form
("Treasury balances for March 6"): told as an overlap for information, whatever its share.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from copydesk.duplicates.events import SharedEvent, are_apart
from copydesk.duplicates.passages import longest_run
from copydesk.duplicates.shingles import WIDTH, Body

_COPY = 0.98
"""Both ways. One word changed in 300 leaves .983: what conversion between formats does, not editing."""

_NEAR_COPY = 0.4
"""Jaccard. With one word in ten edited (1 - .1)^5 = .59 of the shingles remain on either side, a Jaccard of .42."""

_OVERLAP = 0.5
"""Of the shorter piece: half of it stands in the other."""

_PASSAGE_WORDS = 40
"""Two sentences of news word for word; shorter runs are quotations and official names."""

_SHORTEST = 20
"""Words beside the boilerplate; of a shorter piece shares mean nothing, and only an equal text is flagged."""

_TEXT_OF_ONE_EVENT = 0.04
"""Containment. Pairs of pieces on one meeting measured .10 and more, unrelated pieces of one beat .03 at most."""

_TEXT_OF_ONE_STORY = 0.1
"""Containment that bears out an event whose tellings do not fit exactly: no day, the next day, other company."""

_EVENTS_OF_ONE_STORY = 2
"""Two meetings told by both pieces are no coincidence, if one of them fits exactly or words bear them out."""


class Verdict(IntEnum):
    """The strongest comes first."""

    COPY = 1
    NEAR_COPY = 2
    OVERLAP = 3
    SAME_EVENT = 4

    @property
    def word(self) -> str:
        """As a reader writes it: "near-copy"."""
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class Relation:
    """How two articles relate, and on what grounds.

    ``containment`` is the share of the shorter piece's shingles that the other has, ``longest`` the words in
    the longest run that both have (0 where the share alone decides). ``form`` is shared text of another event.
    """

    verdict: Verdict
    containment: float
    longest: int
    events: tuple[SharedEvent, ...]
    form: bool = False


def relate(body: Body, other: Body, events: Sequence[SharedEvent]) -> Relation | None:
    """The strongest relation of two articles that share these events, or ``None``."""
    shared = len(body.counted & other.counted)
    smaller = min(len(body.counted), len(other.counted))
    larger = max(len(body.counted), len(other.counted))
    containment = shared / smaller if smaller else 0.0
    longest = 0
    verdict = None
    if body.words and body.words == other.words:
        return Relation(Verdict.COPY, 1.0, len(body.words), tuple(events))
    if smaller > _SHORTEST - WIDTH:
        if shared >= _COPY * larger and body.figures == other.figures:
            verdict = Verdict.COPY
        elif shared >= _NEAR_COPY * (smaller + larger - shared):
            verdict = Verdict.NEAR_COPY
        elif shared >= _OVERLAP * smaller:
            verdict = Verdict.OVERLAP
        elif shared > _PASSAGE_WORDS - WIDTH:
            longest = longest_run(body, other)
            verdict = Verdict.OVERLAP if longest >= _PASSAGE_WORDS else None
    if verdict is not None and _is_form(body, other):
        return Relation(Verdict.OVERLAP, containment, longest, (), form=True)
    if verdict is None and _tell_one_event(events, containment):
        verdict = Verdict.SAME_EVENT
    return None if verdict is None else Relation(verdict, containment, longest, tuple(events))


def _is_form(body: Body, other: Body) -> bool:
    """Whether two pieces days apart share their words and differ in their figures."""
    other_figures = bool(body.figures - other.figures) and bool(other.figures - body.figures)
    return other_figures and are_apart(body.article.day, other.article.day)


def _tell_one_event(events: Sequence[SharedEvent], containment: float) -> bool:
    """Structure first: the same lead, or two events; where they do not fit exactly, shared words must bear them out."""
    firm, several = any(event.firm for event in events), len(events) >= _EVENTS_OF_ONE_STORY
    if any(event.firm and event.lead for event in events) or (firm and several):
        return True
    if firm or several:
        return containment >= _TEXT_OF_ONE_EVENT
    return bool(events) and containment >= _TEXT_OF_ONE_STORY
