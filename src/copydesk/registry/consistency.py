"""What must hold between the entries of a registry: references, ids, and one value at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from copydesk.model import ALWAYS, Problem, Severity, Subject
from copydesk.problems import did_you_mean
from copydesk.registry.facts import Draft
from copydesk.registry.intervals import Interval, hands_over
from copydesk.registry.pages import find
from copydesk.registry.slips import Slip
from copydesk.registry.subjects import Holdings, is_slug, unknown_reference

# Kinds (with a qualifier where only that one is meant) of which a subject has one value at a time.
_SINGLE = frozenset({("holder", None), ("level", None), ("place", "capital")})
_SINGLE_WHATEVER_THE_QUALIFIER = frozenset({"holder", "level"})
_UNBOUNDED = Interval(ALWAYS, None, None)


def check_subjects(held: Holdings) -> Iterator[Problem]:
    """References of subjects that lead nowhere (``CD016``), and circles of ``of`` (``CD017``)."""
    for subject in held.subjects.values():
        page, node = held.places[subject.id]
        for key, references, by_id_only in (
            ("of", () if subject.of is None else (subject.of,), True),
            ("between", subject.between, True),
            ("participants", subject.participants, False),
            ("not_to_be_confused_with", subject.not_to_be_confused_with, False),
        ):
            for position, reference in enumerate(references):
                if held.knows(reference) or not (by_id_only or is_slug(reference)):
                    continue
                slip = unknown_reference(reference, held.subjects, key)
                yield page.problem(slip, find(node, (key, position)))
    for circle in _circles(held):
        page, node = held.places[circle[0].id]
        way = " → ".join(each.id for each in (*circle, circle[0]))
        yield page.problem(Slip("CD017", f"these are 'of' each other in a circle: {way}"), find(node, ("of",)))


def check_drafts(drafts: Sequence[Draft], held: Holdings) -> Iterator[Problem]:
    """References, sources and ids of the facts, and two values on one day where one can hold."""
    facts = {draft.fact.id for draft in drafts}
    for draft in drafts:
        yield from _references(draft, held, facts)
        yield from _standing(draft)
    yield from _shared_ids(drafts)
    yield from _overlaps(drafts)


def repeated(drafts: Sequence[Draft]) -> tuple[list[Draft], list[Problem]]:
    """The drafts without those that say what an earlier one says, and a problem for each (``CD021``)."""
    seen: dict[tuple[object, ...], Draft] = {}
    problems = []
    for draft in drafts:
        fact = draft.fact
        key = (
            fact.subject,
            fact.kind,
            fact.qualifier,
            fact.metric,
            fact.value,
            fact.who,
            fact.period,
            fact.valid,
            fact.according_to,
            fact.quantity,
        )
        first = seen.setdefault(key, draft)
        if first is not draft:
            slip = Slip("CD021", f"the same fact stands already in {first.fact.location}")
            problems.append(draft.problem(slip, "value"))
    return list(seen.values()), problems


def _references(draft: Draft, held: Holdings, facts: set[str]) -> Iterator[Problem]:
    """Ids that nothing bears. A plain name may stand for what the registry has no file about."""
    fact = draft.fact
    if fact.who is not None and is_slug(fact.who) and not held.knows(fact.who):
        yield draft.problem(unknown_reference(fact.who, held.subjects, "who"), "who")
    for position, other in enumerate(fact.not_to_be_confused_with):
        if _is_fact_id(other) and other not in facts and not held.knows(other):
            slip = Slip("CD016", f"no subject and no fact has the id '{other}'", did_you_mean(other, facts))
            yield draft.page.problem(slip, find(draft.node, ("not_to_be_confused_with", position)))
    if fact.kind == "holder" and is_slug(fact.value) and not held.knows(fact.value):
        slip = Slip(
            "CD029",
            f"'{fact.value}' looks like an id, and no subject has it; it is taken as a plain name",
            did_you_mean(fact.value, held.subjects),
        )
        yield draft.page.problem(slip, draft.at("value"), Severity.WARNING)


def _standing(draft: Draft) -> Iterator[Problem]:
    """A fact with neither a source nor the admission that it has none; a source that names nothing."""
    if draft.entry.id is not None and not _is_fact_id(draft.entry.id):
        slip = Slip("CD018", f"'{draft.entry.id}' is no id: slugs joined by '/', as in 'sco-2024/edition'")
        yield draft.problem(slip, "id")
    if not draft.fact.sources and not draft.fact.unconfirmed:
        slip = Slip("CD020", "a fact without sources; add one, or write `status: unconfirmed`")
        yield draft.page.problem(slip, draft.at("value"), Severity.WARNING)
    for source in draft.fact.sources:
        if source.quote is not None and source.article is None and source.title is None and source.url is None:
            slip = Slip("CD013", "a quote without the article, or the page, that it is from")
            yield draft.problem(slip, "sources")


def _is_fact_id(text: str) -> bool:
    return all(is_slug(part) for part in text.split("/"))


def _shared_ids(drafts: Sequence[Draft]) -> Iterator[Problem]:
    first: dict[str, Draft] = {}
    for draft in drafts:
        other = first.setdefault(draft.fact.id, draft)
        if other is not draft:
            slip = Slip(
                "CD019",
                f"the id '{draft.fact.id}' is taken by the fact in {other.fact.location}",
                "give one of the two an `id:` of its own",
            )
            yield draft.problem(slip, "id" if draft.entry.id is not None else "value")


def _overlaps(drafts: Sequence[Draft]) -> Iterator[Problem]:
    """Two facts of one single-valued slot on one day, unless one hands over to the other."""
    slots: dict[tuple[str, str, str | None], list[Draft]] = defaultdict(list)
    for draft in drafts:
        fact = draft.fact
        single = fact.kind in _SINGLE_WHATEVER_THE_QUALIFIER or (fact.kind, fact.qualifier) in _SINGLE
        if single and not fact.concurrent:
            slots[fact.subject, fact.kind, fact.qualifier].append(draft)
    for (subject, kind, qualifier), slot in slots.items():
        what = kind if qualifier is None else f"{qualifier} ({kind})"
        running: list[Draft] = []
        for draft in sorted(slot, key=_beginning):
            running = [other for other in running if other.fact.valid.overlaps(draft.fact.valid)]
            clash = next((other for other in running if not _follow(other, draft)), None)
            if clash is not None:
                slip = Slip(
                    "CD026",
                    f"{subject} has two values of {what} on one day: '{clash.fact.value}' "
                    f"({_said(clash)}, {clash.fact.location}) and '{draft.fact.value}' ({_said(draft)}); "
                    "close one interval, or write `concurrent: yes`",
                )
                yield draft.problem(slip, "valid" if draft.entry.valid is not None else "value")
            running.append(draft)


def _follow(one: Draft, other: Draft) -> bool:
    first, second = one.entry.valid or _UNBOUNDED, other.entry.valid or _UNBOUNDED
    return hands_over(first, second) or hands_over(second, first)


def _beginning(draft: Draft) -> int:
    earliest = draft.fact.valid.earliest
    return 0 if earliest is None else earliest.toordinal()


def _said(draft: Draft) -> str:
    return "always" if draft.entry.valid is None else draft.fact.valid.edtf


def _circles(held: Holdings) -> Iterator[list[Subject]]:
    """Each circle of ``of`` once, begun at the subject that was written first."""
    settled: set[str] = set()
    for start in held.subjects.values():
        way: dict[str, Subject] = {}
        at: Subject | None = start
        while at is not None and at.id not in settled and at.id not in way:
            way[at.id] = at
            at = None if at.of is None else held.subjects.get(at.of)
        if at is not None and at.id in way:
            ring = list(way)
            yield [way[each] for each in ring[ring.index(at.id) :]]
        settled.update(way)
