"""What a sentence tells as having happened: who did what, when and where, whether or not the registry knows it."""

from __future__ import annotations

from dataclasses import dataclass

from copydesk.model.time import Period


@dataclass(frozen=True, slots=True)
class Happening:
    """One telling of one event: "Li met Bektenov in Shanghai on Monday".

    ``kinds`` are words of the vocabulary ("meeting", "visit"); ``participants`` and ``place`` are subjects' ids;
    ``events`` the registry's events that it may be. ``start`` and ``end`` are offsets of the sentence.
    """

    start: int
    end: int
    kinds: frozenset[str]
    participants: frozenset[str]
    when: Period | None
    place: str | None
    events: tuple[str, ...] = ()
