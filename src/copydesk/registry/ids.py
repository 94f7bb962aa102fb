"""Ids of facts whose author gave none: ``kazakhstan-prime-minister/holder/olzhas-bektenov``.

An id is ``<subject>/<kind>`` (a holder's always with the person, a figure's with the metric) and then only
what is needed to tell it from the subject's other facts of that kind: never a running number, and the
value of a figure or a date, which a correction would change, only where nothing else differs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from anyascii import anyascii

from copydesk.model import Fact, Period
from copydesk.patterns import re
from copydesk.registry.facts import Draft

_NOT_IN_SLUGS = re.compile(r"[^a-z0-9]+")
_MEASURED = frozenset({"figure", "date"})


def slug(text: str) -> str:
    """Lower-case letters and digits with single hyphens: ``Shaanxi Province`` → ``shaanxi-province``."""
    return _NOT_IN_SLUGS.sub("-", anyascii(text).lower().replace("'", "")).strip("-")


def assign_ids(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts in the same order, each with an id; only facts that are alike in all still share one."""
    taken = {draft.fact.id for draft in drafts if draft.fact.id}
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, draft in enumerate(drafts):
        if not draft.fact.id:
            groups[draft.fact.subject, draft.fact.kind].append(index)
    ids: dict[int, str] = {}
    for group in groups.values():
        ids.update(_told_apart([(index, drafts[index].fact) for index in group], taken))
    return [
        Draft(replace(draft.fact, id=ids[index]), draft.entry, draft.page, draft.node) if index in ids else draft
        for index, draft in enumerate(drafts)
    ]


def _told_apart(facts: list[tuple[int, Fact]], taken: set[str]) -> dict[int, str]:
    ids = {index: _stem(fact) for index, fact in facts}
    by_index = dict(facts)
    for part in _PARTS:
        for same in _shared(ids, taken):
            parts = {index: part(by_index[index]) for index in same}
            if len(set(parts.values())) == 1 and len(same) > 1:
                continue
            for index, word in parts.items():
                if word and not f"/{ids[index]}/".endswith(f"/{word}/"):
                    ids[index] += f"/{word}"
    return ids


def _shared(ids: dict[int, str], taken: set[str]) -> Iterable[list[int]]:
    """The facts that share an id with each other, or with one that an author gave."""
    owners: dict[str, list[int]] = defaultdict(list)
    for index, id_ in ids.items():
        owners[id_].append(index)
    return [same for id_, same in owners.items() if len(same) > 1 or id_ in taken]


def _stem(fact: Fact) -> str:
    always = {"holder": fact.value, "figure": fact.metric or ""}.get(fact.kind, "")
    word = slug(always)
    return f"{fact.subject}/{fact.kind}/{word}" if word else f"{fact.subject}/{fact.kind}"


def _year(period: Period | None) -> str:
    if period is None:
        return ""
    day = period.earliest or period.latest
    return "" if day is None else f"{day.year:04d}"


# What tells facts apart, in the order in which it is tried.
_PARTS: tuple[Callable[[Fact], str], ...] = (
    lambda fact: slug(fact.qualifier or ""),
    lambda fact: "" if fact.kind == "figure" else slug(fact.metric or ""),
    lambda fact: "" if fact.kind in _MEASURED or fact.kind == "holder" else slug(fact.value),
    lambda fact: slug(fact.who or ""),
    lambda fact: "" if fact.period is None else slug(fact.period.edtf),
    lambda fact: slug(fact.according_to or ""),
    lambda fact: _year(None if fact.valid.earliest is None else fact.valid),
    lambda fact: _year(fact.when),
    lambda fact: slug(fact.valid.edtf),
    lambda fact: slug(fact.value),
)
