"""The page of one fact: its sentence, its place, its sources, and what the articles say of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from copydesk.model import Fact, Period, Registry
from copydesk.phrasing import say_period, say_value
from copydesk.report.pages.lookup import Lookup, Reading
from copydesk.report.pages.sources import SourceLine, source_lines
from copydesk.report.slugs import anchor_of, slug_of
from copydesk.report.states import State

_ARTICLES_SHOWN = 25


@dataclass(frozen=True, slots=True)
class Link:
    """A title and where it leads."""

    title: str
    href: str | None


@dataclass(frozen=True, slots=True)
class ToldValue:
    """One value that articles give, how it stands, and who gives it."""

    value: str
    state: State
    count: int
    articles: tuple[Link, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Rung:
    """One line of a ladder or of a row of holders. ``times`` is empty for a rung never reached."""

    name: str
    times: tuple[str, ...]
    current: bool
    href: str | None = None


@dataclass(frozen=True, slots=True)
class FactPage:
    """Everything the page of a fact shows."""

    identity: str
    href: str
    kind: str
    sentence: str
    place: str
    subject: str
    unconfirmed: bool
    rows: tuple[tuple[str, str], ...]
    sources: tuple[SourceLine, ...]
    counts: tuple[tuple[State, int], ...]
    told: tuple[ToldValue, ...]
    ladder: tuple[Rung, ...]
    line: tuple[Rung, ...]


def gather_fact(fact: Fact, lookup: Lookup) -> FactPage:
    """Set one fact against every article that speaks of it."""
    registry = lookup.run.registry
    readings = lookup.on_fact.get(fact.id, ())
    counts = Counter(reading.state for reading in readings)
    return FactPage(
        identity=fact.id,
        href=f"facts/{slug_of(fact.id)}.html",
        kind=fact.kind,
        sentence=lookup.sentence(fact),
        place=f"{fact.location.path}:{fact.location.line}",
        subject=registry.name_of(fact.subject),
        unconfirmed=fact.unconfirmed,
        rows=_rows(fact, registry),
        sources=source_lines(fact, lookup),
        counts=tuple((state, counts[state]) for state in State if counts[state]),
        told=_told(readings, lookup),
        ladder=_ladder(fact, lookup) if fact.kind == "level" else (),
        line=_holders(fact, lookup) if fact.kind == "holder" else (),
    )


def _rows(fact: Fact, registry: Registry) -> tuple[tuple[str, str], ...]:
    valid = say_period(fact.valid) or "always: the registry sets no limit"
    rows = (
        ("Kind", fact.kind),
        ("Subject", registry.name_of(fact.subject)),
        ("Value", registry.name_of(fact.value)),
        ("Who", registry.name_of(fact.who) if fact.who else None),
        ("Period", fact.period.edtf if fact.period else None),
        ("Valid", valid),
        ("According to", fact.according_to),
        ("Confirmed up to", fact.confirmed.isoformat() if fact.confirmed else None),
        ("Look again after", fact.recheck_after.isoformat() if fact.recheck_after else None),
        ("Note", fact.note),
    )
    return tuple((label, value) for label, value in rows if value)


def _told(readings: Sequence[Reading], lookup: Lookup) -> tuple[ToldValue, ...]:
    """The values that articles give, the gravest first and then the most frequent."""
    groups: dict[tuple[str, State], list[Reading]] = {}
    for reading in readings:
        groups.setdefault((_value(reading, lookup), reading.state), []).append(reading)
    told: list[ToldValue] = []
    for (value, state), found in groups.items():
        articles = list({reading.article: reading for reading in reversed(found)}.values())[::-1]
        told.append(
            ToldValue(
                value,
                state,
                len(found),
                tuple(_article_link(reading, lookup) for reading in articles[:_ARTICLES_SHOWN]),
                max(0, len(articles) - _ARTICLES_SHOWN),
            )
        )
    return tuple(sorted(told, key=lambda row: (row.state.rank, -row.count, row.value)))


def _value(reading: Reading, lookup: Lookup) -> str:
    if reading.claim is not None:
        return say_value(reading.claim.value, lookup.run.registry)
    return reading.finding.says if reading.finding is not None else ""


def _article_link(reading: Reading, lookup: Lookup) -> Link:
    anchor = anchor_of(reading.finding.fingerprint) if reading.finding is not None else None
    return Link(lookup.title(reading.article), lookup.article_href(reading.article, anchor))


def _ladder(fact: Fact, lookup: Lookup) -> tuple[Rung, ...]:
    """Every rung, the highest first, with the times at which the pair stood on it."""
    registry = lookup.run.registry
    held = _in_time(registry.held(fact.subject, "level"))
    ranked = sorted(registry.levels, key=lambda level: -level.rank)
    names = [level.name for level in ranked]
    names += [other.value for other in held if other.value not in names]
    rungs: list[Rung] = []
    for name in dict.fromkeys(names):
        on_it = [other for other in held if other.value == name]
        other_page = next((lookup.fact_href(other.id) for other in on_it if other.id != fact.id), None)
        rungs.append(
            Rung(
                name,
                tuple(_time(other.valid) for other in on_it),
                any(other.id == fact.id for other in on_it),
                other_page,
            )
        )
    return tuple(rungs)


def _holders(fact: Fact, lookup: Lookup) -> tuple[Rung, ...]:
    """Who held the office, the first first."""
    registry = lookup.run.registry
    return tuple(
        Rung(
            registry.name_of(other.value),
            (_time(other.valid),),
            other.id == fact.id,
            lookup.fact_href(other.id) if other.id != fact.id else None,
        )
        for other in _in_time(registry.held(fact.subject, "holder"))
    )


def _in_time(facts: Sequence[Fact]) -> list[Fact]:
    return sorted(facts, key=lambda fact: fact.valid.earliest or date.min)


def _time(valid: Period) -> str:
    return say_period(valid) or "at all times"
