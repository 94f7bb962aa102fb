"""Facts under their subjects, and subjects under their kinds: how a list of hundreds is folded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from copydesk.model import Fact, SubjectKind
from copydesk.phrasing import say_subject
from copydesk.report.pages.lookup import Lookup
from copydesk.report.slugs import slug_of
from copydesk.report.states import State

Counts = tuple[tuple[State, int], ...]

_HEADINGS = {
    SubjectKind.PERSON: "People",
    SubjectKind.COUNTRY: "Countries",
    SubjectKind.PLACE: "Places",
    SubjectKind.BODY: "Bodies",
    SubjectKind.OFFICE: "Offices",
    SubjectKind.RELATION: "Relations",
    SubjectKind.EVENT: "Events",
    SubjectKind.PROJECT: "Projects",
    None: "Without a subject",
}


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact in a line. ``claims`` is how often articles speak of it."""

    sentence: str
    href: str
    place: str
    kind: str
    counts: Counts
    claims: int


@dataclass(frozen=True, slots=True)
class SubjectFacts:
    """The facts on one subject: the office of the mayor, with its three holders."""

    name: str
    counts: Counts
    rows: tuple[FactRow, ...]


@dataclass(frozen=True, slots=True)
class FactGroup:
    """The subjects of one kind: "Offices", with 86 facts."""

    heading: str
    facts: int
    counts: Counts
    subjects: tuple[SubjectFacts, ...]


def group_facts(facts: Iterable[Fact], lookup: Lookup) -> tuple[FactGroup, ...]:
    """Fold facts by kind of subject and by subject; each subject keeps the order of its file."""
    subjects = lookup.run.registry.subjects
    by_subject: dict[str, list[Fact]] = {}
    for fact in facts:
        by_subject.setdefault(fact.subject, []).append(fact)
    by_kind: dict[SubjectKind | None, list[SubjectFacts]] = {kind: [] for kind in _HEADINGS}
    for identity, held in by_subject.items():
        rows = tuple(fact_row(fact, lookup) for fact in held)
        found = subjects.get(identity)
        name = say_subject(identity, lookup.run.registry)
        by_kind[found.kind if found else None].append(SubjectFacts(name, _sum(row.counts for row in rows), rows))
    return tuple(
        FactGroup(
            _HEADINGS[kind],
            sum(len(subject.rows) for subject in found),
            _sum(subject.counts for subject in found),
            tuple(found),
        )
        for kind, found in by_kind.items()
        if found
    )


def fact_row(fact: Fact, lookup: Lookup) -> FactRow:
    """One fact, and how the articles stand to it."""
    readings = lookup.on_fact.get(fact.id, ())
    counts = Counter(reading.state for reading in readings)
    return FactRow(
        lookup.sentence(fact),
        f"facts/{slug_of(fact.id)}.html",
        f"{fact.location.path}:{fact.location.line}",
        fact.kind,
        tuple((state, counts[state]) for state in State),
        len(readings),
    )


def _sum(counts: Iterable[Counts]) -> Counts:
    total: Counter[State] = Counter()
    for found in counts:
        total.update(dict(found))
    return tuple((state, total[state]) for state in State)
