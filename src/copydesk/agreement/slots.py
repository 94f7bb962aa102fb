"""Two claims of one slot: the same kind, subject, measure and time, and values that cannot both be.

What the registry judges it judges itself; here are the claims that no fact covers. The rule for two claims knows
no article: claims of two articles are compared by it as well.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from copydesk.edges import agrees_with
from copydesk.lexicon import Lexicon
from copydesk.model import Claim, Comparison, Mood, Period, Quantity, Tier, Verdict
from copydesk.patterns import regex
from copydesk.sites import are_apart
from copydesk.values.quantities import in_one_unit

_BACK = regex.compile(
    r"\b(?:was|were|had|used\s+to|once|then|initially|originally|earlier|before|previously|until|revised)\b", regex.I
)
_OPEN = frozenset({Verdict.UNCOVERED, Verdict.UNCLEAR})
_FIRM = frozenset({Tier.CLAUSE, Tier.ACTORS, Tier.PARAGRAPH})


def slot_of(claim: Claim, lexicon: Lexicon, text: str) -> Hashable | None:
    """What a claim answers, ``None`` where two answers may both be right.

    Figures of one metric, subject, time and statistician; the day of a founding or a signing; the place of a meeting
    or of a seat; the level of one pair at one time. A festival has many days, and may have many places. ``text`` is
    the article's: a figure without a time, told in the past, is of nobody knows when.
    """
    if claim.subject is None or claim.doubt is not None or claim.mood is not Mood.ASSERTED or claim.tier not in _FIRM:
        return None
    slot = (claim.kind, claim.subject, claim.qualifier)
    match claim.kind:
        case "date" if claim.qualifier is not None:
            return slot
        case "place" if claim.qualifier is not None or "meeting" in lexicon.happenings.get(claim.subject, ()):
            return slot
        case "figure" if claim.as_of.period is not None and (claim.as_of.explicit or not _looks_back(claim, text)):
            return (*slot, claim.metric, claim.attribution, claim.as_of.period, claim.as_of.explicit)
        case "level" if claim.qualifier is None and claim.as_of.period is not None and not claim.as_of.explicit:
            return (*slot, claim.as_of.period)
        case _:
            return None


def _looks_back(claim: Claim, text: str) -> bool:
    return _BACK.search(text, claim.sentence.start, claim.sentence.end) is not None


def cannot_both_be(one: Claim, other: Claim, lexicon: Lexicon) -> bool:
    """Whether the values of two claims of one slot exclude each other, beyond hedge, rounding and precision."""
    said, held = one.value, other.value
    if isinstance(said, Quantity) and isinstance(held, Quantity):
        both = in_one_unit(said, held)
        return both is not None and not both[0].meets(both[1]) and said.out_of == held.out_of
    if isinstance(said, Period) and isinstance(held, Period):
        return not (agrees_with(said, held) or agrees_with(held, said))
    if one.kind == "place":
        return are_apart(lexicon, str(said), str(held)) is True and are_apart(lexicon, str(held), str(said)) is True
    return said != held


def claims_at_odds(
    judged: Sequence[tuple[Claim, Comparison]], lexicon: Lexicon, text: str
) -> Iterator[tuple[Claim, Claim]]:
    """Two claims of each slot that exclude each other, of two sentences: one sentence that tells two tells both."""
    slots: dict[Hashable, list[Claim]] = {}
    for claim, comparison in judged:
        slot = slot_of(claim, lexicon, text) if comparison.verdict in _OPEN else None
        if slot is not None:
            slots.setdefault(slot, []).append(claim)
    for claims in slots.values():
        first = claims[0]
        others = (c for c in claims[1:] if c.sentence != first.sentence)
        rival = next((c for c in others if cannot_both_be(first, c, lexicon)), None)
        if rival is not None:
            yield first, rival
