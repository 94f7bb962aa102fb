"""Entries → facts: the value of each kind read into what the kind compares."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from copydesk.model import ALWAYS, Fact, Period, Problem, Quantity, Source
from copydesk.patterns import re
from copydesk.problems import did_you_mean
from copydesk.registry.forms import Form
from copydesk.registry.intervals import read_period
from copydesk.registry.nodes import Items, Node
from copydesk.registry.pages import Page, find
from copydesk.registry.schema import FactEntry, FactKind, SourceEntry
from copydesk.registry.slips import Slip
from copydesk.registry.subjects import Holdings
from copydesk.values.measures import comparable
from copydesk.values.quantities import parse_quantity

_ORDINAL = re.compile(r"([0-9]{1,6})(?:st|nd|rd|th)?")


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact with the entry it was read from; its id is the author's, or still empty."""

    fact: Fact
    entry: FactEntry
    page: Page
    node: Node

    def problem(self, slip: Slip, key: str | None = None) -> Problem:
        """A problem that underlines the value of ``key``, or the entry where that key is not written."""
        return self.page.problem(slip, self.at(key or slip.key))

    def at(self, key: str | None) -> Node:
        """Where the value of a key stands; the entry's first key where it is not written."""
        return _node_of(self.node, key)


@dataclass(frozen=True, slots=True)
class _Typed:
    """A value as its kind compares it."""

    value: str
    quantity: Quantity | None = None
    number: int | None = None
    when: Period | None = None
    members: tuple[str, ...] = ()


def draft_facts(forms: Iterable[Form], held: Holdings) -> tuple[list[Draft], list[Problem]]:
    """Every fact whose value can be read, in the order of the files, and what is wrong with the others."""
    drafts: list[Draft] = []
    problems: list[Problem] = []
    for form in forms:
        if form.file.subject is None:
            continue
        subject = form.file.subject.id
        for entry, node in zip(form.file.facts, form.nodes.get("facts", ()), strict=True):
            try:
                fact = _fact(entry, subject, form.page, node, held)
            except Slip as slip:
                problems.append(form.page.problem(slip, _node_of(node, slip.key or "value")))
            else:
                drafts.append(Draft(fact, entry, form.page, node))
    return drafts, problems


def _fact(entry: FactEntry, subject: str, page: Page, node: Node, held: Holdings) -> Fact:
    typed = _READERS[entry.kind](entry, held)
    if entry.out_of is not None and entry.kind is not FactKind.FIGURE:
        raise Slip("CD028", f"'out_of' goes with a figure, and this fact is of kind {entry.kind}", key="out_of")
    tolerance = None
    if entry.tolerance is not None:
        unit = None if typed.quantity is None else typed.quantity.unit
        tolerance = _quantity(entry.tolerance, unit, "tolerance")
    return Fact(
        id=entry.id or "",
        kind=str(entry.kind),
        subject=subject,
        value=typed.value,
        location=page.location(node),
        qualifier=entry.qualifier,
        metric=entry.metric,
        who=None if entry.who is None else held.resolved(entry.who),
        valid=ALWAYS if entry.valid is None else entry.valid.period,
        period=entry.period,
        quantity=typed.quantity,
        number=typed.number,
        when=typed.when,
        members=typed.members,
        according_to=entry.according_to,
        phrases=entry.phrases,
        sources=tuple(_sources(entry.sources, page, node)),
        confirmed=entry.confirmed,
        recheck_after=entry.recheck_after,
        tolerance=tolerance,
        severity=entry.severity,
        note=entry.note,
        unconfirmed=entry.status == "unconfirmed",
        concurrent=entry.concurrent,
        not_to_be_confused_with=entry.not_to_be_confused_with,
        agrees=entry.agrees,
        contradicts=entry.contradicts,
        ignores=entry.ignores,
    )


def _sources(entries: tuple[SourceEntry, ...], page: Page, node: Node) -> Iterable[Source]:
    written = find(node, ("sources",))
    for position, entry in enumerate(entries):
        yield Source(
            entry.article,
            entry.quote,
            entry.title,
            entry.publisher,
            entry.date,
            entry.url,
            entry.act,
            page.location(written.nodes[position] if isinstance(written, Items) else written),
        )


def _one(entry: FactEntry) -> str:
    if len(entry.value) > 1:
        raise Slip("CD024", f"a fact of kind {entry.kind} has one value; write one fact for each, or `kind: list`")
    return entry.value[0]


def _read_reference(entry: FactEntry, held: Holdings) -> _Typed:
    """A subject's id where such a subject exists (by its id, else by a name only it bears), else text."""
    return _Typed(held.resolved(_one(entry)))


def _read_level(entry: FactEntry, held: Holdings) -> _Typed:
    value = _one(entry)
    level = held.rung(value)
    if level is None and "levels" not in held.unsure:
        known = [wording for rung in held.levels for wording in (rung.name, *rung.translations)]
        raise Slip("CD022", f"'{value}' is not on the ladder of levels", did_you_mean(value, known))
    return _Typed(value if level is None else level.name)


def _read_figure(entry: FactEntry, held: Holdings) -> _Typed:
    value = _one(entry)
    if entry.metric is None:
        raise Slip("CD013", "a figure says what it measures: 'metric' is missing", key="kind")
    metric = held.metrics.get(entry.metric)
    if metric is None and "metrics" not in held.unsure:
        hint = did_you_mean(entry.metric, held.metrics)
        raise Slip("CD023", f"no metric is called '{entry.metric}'", hint, key="metric")
    unit = None if metric is None else metric.unit
    quantity = _quantity(value, unit, "value")
    if unit is not None and not comparable(quantity, replace(quantity, unit=unit)):
        raise Slip("CD025", f"'{value}' is in {quantity.unit}, and '{entry.metric}' counts {unit}")
    if entry.out_of is not None:
        whole = _quantity(entry.out_of, quantity.unit, "out_of")
        quantity = replace(quantity, out_of=whole)
    return _Typed(value, quantity=quantity)


def _read_edition(entry: FactEntry, held: Holdings) -> _Typed:
    value = _one(entry)
    match = _ORDINAL.fullmatch(value)
    if match is None:
        raise Slip("CD024", f"an edition is a number, such as 24 or 24th, and '{value}' is none")
    return _Typed(str(int(match[1])), number=int(match[1]))


def _read_date(entry: FactEntry, held: Holdings) -> _Typed:
    value = _one(entry)
    return _Typed(value, when=read_period(value))


def _read_list(entry: FactEntry, held: Holdings) -> _Typed:
    return _Typed(", ".join(entry.value), members=entry.value)


def _read_text(entry: FactEntry, held: Holdings) -> _Typed:
    return _Typed(_one(entry))


_READERS: Mapping[FactKind, Callable[[FactEntry, Holdings], _Typed]] = MappingProxyType(
    {
        FactKind.HOLDER: _read_reference,
        FactKind.LEVEL: _read_level,
        FactKind.FIGURE: _read_figure,
        FactKind.EDITION: _read_edition,
        FactKind.DATE: _read_date,
        FactKind.PLACE: _read_reference,
        FactKind.ROLE: _read_text,
        FactKind.NAME: _read_text,
        FactKind.LIST: _read_list,
    }
)


def _quantity(text: str, unit: str | None, key: str) -> Quantity:
    quantity = parse_quantity(text, unit)
    if quantity is None:
        raise Slip("CD024", f"'{text}' is no quantity, such as 26, 5.2 % or over 41 billion USD", key=key)
    return quantity


def _node_of(node: Node, key: str | None) -> Node:
    pairs = getattr(node, "pairs", {})
    if key in pairs:
        return pairs[key][1]  # type: ignore[no-any-return]
    return next(iter(pairs.values()))[1] if pairs else node
