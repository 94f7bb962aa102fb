"""A number of another owner, the words left out: "Oslo handled 5 million tonnes last year, Bergen 3.1 million"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.kinds.figure_values import in_unit_of, is_money
from copydesk.model import Claim, Quantity, Tier
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.values.quantities import QuantityExpression

_JOINT = regex.compile(r"(?:[,;]\s+(?:and\s+|while\s+)?|\s+and\s+)(?:the\s+)?$")
_APART = regex.compile(r",?\s+(?:(?:with|at|had)\s+)?")
# Behind the number nothing may be counted: that would be another measure.
_ENDS = regex.compile(r"\s*(?:[,.;)]|$)|\s+(?:and|in|last|by)\b")


def gapped(reading: Reading, claims: Sequence[Claim], used: set[int]) -> Iterator[Claim]:
    """The claims of owners named after one whose measure and time they share."""
    for claim in claims:
        owners = reading.lexicon.measures.owners_of(claim.metric or "")
        if claim.subject not in owners.alone or claim.tier is not Tier.CLAUSE:
            continue
        for mention in reading.subjects:
            keys = {owners.towns.get(key, key) for key in mention.keys} & owners.alone
            if len(keys) != 1 or claim.subject in keys or mention.start < claim.end:
                continue
            if not _JOINT.search(reading.text, claim.end, mention.start):
                continue
            found = _number_of(reading, mention.end, used)
            said = None if found is None else _in_unit(found, claim.value)
            if found is None or said is None:
                continue
            used.add(found.start)
            (subject,) = keys
            yield replace(
                claim,
                start=found.start,
                end=found.end,
                quote=reading.copy.article.source[found.start : found.end],
                subject=subject,
                value=said,
                binding="named beside its number, the measure left out",
                mood=reading.mood(found.start, found.end),
            )


def _number_of(reading: Reading, at: int, used: set[int]) -> QuantityExpression | None:
    for found in reading.quantities:
        if found.start not in used and found.start >= at and _APART.fullmatch(reading.gap(at, found.start)):
            return found if _ENDS.match(reading.text, found.end, reading.sentence.end) else None
    return None


def _in_unit(found: QuantityExpression, value: object) -> Quantity | None:
    assert isinstance(value, Quantity)
    said = found.quantity
    if said.unit is None and not is_money(value.unit) and not found.share and not found.change:
        return replace(said, unit=value.unit) if said.low >= value.low / 100 else None
    return in_unit_of(found, value)
