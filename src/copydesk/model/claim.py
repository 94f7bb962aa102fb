"""What an article asserts, and what comes of comparing it with the registry."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from copydesk.model.article import Sentence
from copydesk.model.quantity import Quantity
from copydesk.model.registry import Fact
from copydesk.model.time import AsOf, Period


class Tier(IntEnum):
    """How a claim was tied to its subject; the first two, and an unambiguous paragraph, are firm."""

    CLAUSE = 1
    ACTORS = 2
    PARAGRAPH = 3
    DISCOURSE = 4
    DOCUMENT = 5


class Mood(StrEnum):
    """How the words stand to the facts: only what is asserted can contradict."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    NEGATED = "negated"
    FORMER = "former"
    DISOWNED = "disowned"


Value = str | int | Quantity | Period | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """What an article asserts: kind, subject, value, time, and where it says so.

    ``subject`` is ``None`` where the words name nothing the registry knows. ``value`` is canonical: a
    subject's id or plain text (holder, level, place, role), a number (edition), a ``Quantity`` (figure),
    a ``Period`` (date). ``binding`` says in words how the subject was found, ``doubt`` why it may not contradict.
    ``also`` are other times the words may speak about: a claim contradicts only if it does at all of them.
    """

    kind: str
    article: str
    start: int
    end: int
    quote: str
    subject: str | None
    value: Value
    as_of: AsOf
    tier: Tier
    binding: str
    sentence: Sentence
    qualifier: str | None = None
    metric: str | None = None
    who: str | None = None
    mood: Mood = Mood.ASSERTED
    attribution: str | None = None
    doubt: str | None = None
    also: tuple[AsOf, ...] = ()


class Verdict(StrEnum):
    """What comes of comparing a claim with the registry."""

    AGREES = "agrees"
    CONTRADICTS = "contradicts"
    UNCLEAR = "unclear"
    UNCOVERED = "uncovered"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A verdict with its grounds: the fact, both sides in words, and the reason.

    ``message`` is the finding as one sentence. ``stale`` tells a difference that may be the registry's own: the
    claim is of a time after the day up to which somebody knows that the fact held. ``flagged`` tells what an editor
    is to look at and no run fails by. ``other`` is the other claim where two claims are compared and no fact.
    """

    verdict: Verdict
    fact: Fact | None = None
    says: str = ""
    registry: str = ""
    message: str = ""
    note: str = ""
    stale: bool = False
    flagged: bool = False
    other: Claim | None = None
