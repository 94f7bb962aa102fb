"""Which edition of an event: "24th Meeting of the Council of Heads of State", "the seventh Import Expo"."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.editions import target_for_number
from copydesk.entries import Sort
from copydesk.events import read_events
from copydesk.events.counted import counting_readings
from copydesk.events.owning import any_of
from copydesk.kinds.joint_editions import joining_readings, read_joint_editions
from copydesk.kinds.kind import Kind, agree, claim_from, contradict, uncovered
from copydesk.kinds.next_editions import NEXT, compare_next, read_next_editions
from copydesk.model import Claim, Comparison, Registry
from copydesk.patterns import regex
from copydesk.phrasing import say_fact, say_ordinal
from copydesk.reading import Copy, Reading
from copydesk.vocabulary import happenings

CODE = "CD104"

_BELONGING = regex.compile(rf"(?:'s?)?\s+(?:{any_of(happenings.BELONGINGS)})\b")


def read(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every numbered event."""
    yield from read_joint_editions(reading)
    yield from read_next_editions(reading)
    for use in read_events(reading):
        if not use.named or use.ordinal is None:
            continue
        target = target_for_number(reading, use)
        yield claim_from(
            reading,
            "edition",
            min(use.start, use.ordinal.start),
            max(use.end, use.ordinal.end),
            subject=target.event,
            value=use.ordinal.value,
            tier=target.tier,
            binding=target.how,
            as_of=use.dates[0].as_of if use.dates else reading.copy.default,
            who=use.series,
            doubt=target.doubt or _doubt(reading, max(use.end, use.ordinal.end)),
        )


def _doubt(reading: Reading, end: int) -> str | None:
    if _BELONGING.match(reading.text, end):
        return "the words name a thing of the event, which may be another edition's"
    return None


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a number by that of the edition the other words point to."""
    series = registry.name_of(claim.who or "")
    says = f"{say_ordinal(int(str(claim.value)))} {series}"
    if claim.subject is None:
        return uncovered(says, claim.binding)
    facts = registry.held(claim.subject, "edition")
    if not facts:
        return uncovered(says, "we hold no number of this edition")
    if claim.qualifier == NEXT:
        return compare_next(claim, facts[0], registry, says)
    for fact in facts:
        if fact.number == claim.value:
            return agree(fact, says, say_fact(fact, registry))
    held = say_fact(facts[0], registry)
    return contradict(
        claim, facts[0], says, held, f"{held}, the article says {say_ordinal(int(str(claim.value)))}", claim.binding
    )


def _wakes(copy: Copy) -> list[Reading]:
    """The sentences that name no series, and yet may count its editions."""
    return [*counting_readings(copy), *joining_readings(copy)]


KIND = Kind("edition", CODE, frozenset({Sort.SUBJECT, Sort.REFERENCE}), read, compare, _wakes)
