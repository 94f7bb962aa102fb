"""How two articles relate: the thresholds, and the verdict that comes of text, events and words together.

A copy is the same text; a near-copy an edited or cut one; an overlap holds passages of the other; the same event
is told by both as their news, in other words. What two pieces of different news share is a form ("Treasury
balances for March 6"), a footer or background at their end, and makes no duplicates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from copydesk.duplicates.events import SharedEvent, are_apart
from copydesk.duplicates.evidence import Evidence
from copydesk.duplicates.passages import Run, closing_run, is_prose, join_runs, shared_runs
from copydesk.duplicates.shingles import WIDTH, Body

_COPY = 0.98
"""Both ways. One word changed in 300 leaves .983: what conversion between formats does, not editing."""

_NEAR_COPY = 0.4
"""Jaccard. With one word in ten edited (1 - .1)^5 = .59 of the shingles remain on either side, a Jaccard of .42."""

_CUT, _CUT_TO = 0.8, 0.33
"""A cut: so much of the shorter piece stands in the longer one, and it is so long a part of it; cut to four tenths of
its words a piece keeps .36 of its shingles."""

_FRAME = 6
"""Words before or behind a text that are no part of it: a credit, or a dateline that is not written as one."""

_OVERLAP = 0.5
"""Of the shorter piece: half of it stands in the other."""

_PASSAGE_WORDS = 30
"""A long sentence of news or two, word for word; shorter runs are quotations, official names and stock phrases: in the
labelled set of the tests pieces of different news share 26 at most, roundups and their sources 31 and more."""

_SHORTEST = 20
"""Words beside the boilerplate; of a shorter piece shares mean nothing, and only an equal text is flagged."""

_FOOTER = 0.8
"""Of the shorter piece: what closes both and is less than this is a footer or background, and more is the piece."""

_FORM = 0.5
"""Of the figures of the piece that has fewer: texts of two days running that share less of them are filled-in forms."""

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
    the longest run that both have (0 where the share alone decides), and ``passage`` its shingles. ``evidence`` is
    given where words alone make the same event.
    """

    verdict: Verdict
    containment: float
    longest: int
    events: tuple[SharedEvent, ...]
    evidence: Evidence | None = None
    passage: tuple[int, ...] = ()


def relate(body: Body, other: Body, events: Sequence[SharedEvent], evidence: Evidence) -> Relation | None:
    """The strongest relation of two articles that share these events and words, or ``None``."""
    # Countries take part in everything: people who are not the same tell two signings of one day apart.
    told = tuple(event for event in events if event.by_person or not evidence.apart)
    if _is_same_text(body, other):
        # "The two discussed cooperation" is written again and again.
        brief = len(body.words) < _SHORTEST and are_apart(body.article.day, other.article.day)
        return None if brief else Relation(Verdict.COPY, 1.0, len(body.words), told)
    shared = len(body.counted & other.counted)
    sizes = sorted((len(body.counted), len(other.counted)))
    containment = shared / sizes[0] if sizes[0] else 0.0
    whole = _share(body, other, shared, sizes) if sizes[0] > _SHORTEST - WIDTH else None
    form = whole is not None and _is_form(body, other, evidence)
    if sizes[0] > _SHORTEST - WIDTH and not form:
        verdict, longest = _relate_texts(body, other, evidence, whole)
        if verdict is not None:
            passage = body.shingles[longest[0] : longest[1] - WIDTH + 1] if longest is not None else ()
            return Relation(verdict, containment, 0 if longest is None else _length(longest), told, passage=passage)
    if _tell_one_event(told, containment):
        return Relation(Verdict.SAME_EVENT, containment, 0, told)
    if evidence.tells_one_event and not form:
        return Relation(Verdict.SAME_EVENT, containment, 0, told, evidence)
    return None


def _relate_texts(
    body: Body, other: Body, evidence: Evidence, whole: Verdict | None
) -> tuple[Verdict | None, Run | None]:
    """The relation of two texts, whose shares make the ``whole`` one, and their longest run if that alone makes it."""
    shared = len(body.counted & other.counted)
    if whole is Verdict.COPY or (whole is None and shared <= _PASSAGE_WORDS - WIDTH):
        return whole, None
    if whole is Verdict.NEAR_COPY and evidence.one_day:
        return whole, None
    runs = shared_runs(body, other)
    footer = _footer(runs, body, other)
    told = [run for run in runs if run is not footer and is_prose(run, body)]
    if not evidence.one_day and footer is not None:
        length = footer[1] - footer[0] - WIDTH + 1
        sizes = sorted(len(one.counted) - length for one in (body, other))
        whole = _share(body, other, shared - length, sizes)
    if whole is not None:
        is_told = 2 * sum(map(_length, told)) >= sum(_length(run) for run in runs if run is not footer)
        return (whole, None) if is_told else (None, None)
    longest = max(join_runs(told, body, other), key=_length, default=None)
    return (Verdict.OVERLAP, longest) if longest is not None and _length(longest) >= _PASSAGE_WORDS else (None, None)


def _length(run: Run) -> int:
    return run[1] - run[0]


def _share(body: Body, other: Body, shared: int, sizes: Sequence[int]) -> Verdict | None:
    """The relation that so many shared shingles make, where the shorter and the longer piece have so many."""
    smaller, larger = sizes
    if shared >= _COPY * larger and body.figures == other.figures:
        return Verdict.COPY
    if shared >= _NEAR_COPY * (smaller + larger - shared) or (shared >= _CUT * smaller and smaller >= _CUT_TO * larger):
        return Verdict.NEAR_COPY
    return Verdict.OVERLAP if shared >= _OVERLAP * smaller else None


def _footer(runs: Sequence[Run], body: Body, other: Body) -> Run | None:
    run = closing_run(runs, body, other)
    shorter = min(len(body.words), len(other.words))
    return run if run is not None and run[1] - run[0] < _FOOTER * shorter else None


def _is_same_text(body: Body, other: Body) -> bool:
    """Whether two texts are equal word for word but for a few words around one; "21.40" and "21:40" are equal."""
    if not body.words or not other.words:
        return False
    if abs(len(body.words) - len(other.words)) > _FRAME + len(body.figures | other.figures):
        return False
    shorter, longer = sorted((_apart(body.words), _apart(other.words)), key=len)
    extra = len(longer) - len(shorter)
    if shorter == longer:
        return True
    return (
        extra <= _FRAME
        and len(shorter) >= _SHORTEST
        and any(longer[at : at + len(shorter)] == shorter for at in range(extra + 1))
    )


def _apart(words: Sequence[str]) -> list[str]:
    return [part for word in words for part in (word.replace(",", ".").split(".") if word[0].isdigit() else [word])]


def _is_form(body: Body, other: Body, evidence: Evidence) -> bool:
    """Whether two pieces of different days, or about different names, share their words and fill in other figures."""
    if not (body.figures - other.figures and other.figures - body.figures):
        return False
    fewer = min(len(body.figures), len(other.figures))
    mostly = len(body.figures & other.figures) < _FORM * fewer
    if evidence.one_day:
        return mostly and evidence.named_apart
    days = body.article.day, other.article.day
    return mostly or None in days or are_apart(*days)


def _tell_one_event(events: Sequence[SharedEvent], containment: float) -> bool:
    """Structure first: the same lead, or two events; where they do not fit exactly, shared words must bear them out."""
    firm, several = any(event.firm for event in events), len(events) >= _EVENTS_OF_ONE_STORY
    if any(event.firm and event.lead for event in events) or (firm and several):
        return True
    if firm or several:
        return containment >= _TEXT_OF_ONE_EVENT
    return bool(events) and containment >= _TEXT_OF_ONE_STORY
