"""What is held: subjects, facts, metrics, levels and stets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from copydesk.model.quantity import Quantity
from copydesk.model.time import ALWAYS, Period


@dataclass(frozen=True, slots=True)
class Location:
    """Where in ``facts/`` something stands: POSIX path, line and column from 1."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class SubjectKind(StrEnum):
    """What facts can be about."""

    PERSON = "person"
    COUNTRY = "country"
    PLACE = "place"
    BODY = "body"
    OFFICE = "office"
    RELATION = "relation"
    EVENT = "event"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class Subject:
    """What facts are about: the person Olzhas Bektenov, the office of Kazakhstan's Prime Minister.

    ``of`` is the country or body of an office, or the series of an edition; ``between`` the two sides
    of a relation; ``participants`` those who take part in an event.
    """

    id: str
    kind: SubjectKind
    name: str
    location: Location
    aliases: tuple[str, ...] = ()
    weak_aliases: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    of: str | None = None
    between: tuple[str, ...] = ()
    series: bool = False
    participants: tuple[str, ...] = ()
    not_to_be_confused_with: tuple[str, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """On whose word a fact stands: a seed that it quotes, a page that was opened, or an official act."""

    article: str | None = None
    quote: str | None = None
    title: str | None = None
    publisher: str | None = None
    date: Period | None = None
    url: str | None = None
    act: str | None = None
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the registry holds, about one subject, for one interval.

    ``value`` is the value as written, or a subject's id; the typed forms stand beside it, each set for
    its kinds: ``quantity`` (figure), ``number`` (edition), ``when`` (date), ``members`` (list).
    ``valid`` is ``ALWAYS`` where the author gave no interval. ``period`` is the time a figure counts.
    """

    id: str
    kind: str
    subject: str
    value: str
    location: Location
    qualifier: str | None = None
    metric: str | None = None
    who: str | None = None
    valid: Period = ALWAYS
    period: Period | None = None
    quantity: Quantity | None = None
    number: int | None = None
    when: Period | None = None
    members: tuple[str, ...] = ()
    according_to: str | None = None
    phrases: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    confirmed: date | None = None
    recheck_after: date | None = None
    tolerance: Quantity | None = None
    severity: str | None = None
    note: str | None = None
    unconfirmed: bool = False
    concurrent: bool = False
    not_to_be_confused_with: tuple[str, ...] = ()
    agrees: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()
    ignores: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Metric:
    """What a figure measures, and how news words it: bilateral-trade, USD, "two-way trade"."""

    name: str
    location: Location
    unit: str | None = None
    phrases: tuple[str, ...] = ()
    target: bool = False


@dataclass(frozen=True, slots=True)
class Level:
    """One rung of a ladder. ``rank`` counts from the weakest; ``phrases`` are all its wordings."""

    name: str
    rank: int
    location: Location
    as_persons: str | None = None
    translations: tuple[str, ...] = ()
    short: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stet:
    """ "Let it stand": a finding an editor accepted, with reason, name and expiry."""

    reason: str
    by: str
    until: date
    location: Location
    article: str | None = None
    fact: str | None = None
    quote: str | None = None
    cluster: str | None = None


@dataclass(frozen=True, slots=True)
class Registry:
    """Everything the desk holds. Facts and subjects keep the order of their files."""

    subjects: Mapping[str, Subject] = field(default_factory=lambda: MappingProxyType({}))
    facts: tuple[Fact, ...] = ()
    metrics: Mapping[str, Metric] = field(default_factory=lambda: MappingProxyType({}))
    levels: tuple[Level, ...] = ()
    stets: tuple[Stet, ...] = ()
    files: tuple[str, ...] = ()
    _of: dict[tuple[str, str], list[Fact]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _by_value: dict[tuple[str, str], list[Fact]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for fact in self.facts:
            self._of.setdefault((fact.subject, fact.kind), []).append(fact)
            self._by_value.setdefault((fact.kind, fact.value), []).append(fact)

    def held(self, subject: str, kind: str) -> Sequence[Fact]:
        """The facts of one kind about one subject: all who held one office."""
        return self._of.get((subject, kind), ())

    def valued(self, kind: str, value: str) -> Sequence[Fact]:
        """The facts of one kind with one value: all offices that one person held."""
        return self._by_value.get((kind, value), ())

    def name_of(self, reference: str) -> str:
        """A subject's name for reading; plain text stays as it is."""
        subject = self.subjects.get(reference)
        return reference if subject is None else subject.name
