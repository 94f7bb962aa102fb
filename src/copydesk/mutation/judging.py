"""Whether a planted error was caught where it stands, and if not, why: in the engine's own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from copydesk.corpus import revise
from copydesk.desk import review
from copydesk.lexicon import Lexicon
from copydesk.model import Article, Claim, Comparison, Tier, Verdict
from copydesk.mutation.plan import Alarm, Mutant, contradictions
from copydesk.mutation.scene import Span


class Reason(StrEnum):
    """Why an error survived."""

    ELSEWHERE = "found elsewhere"
    NO_FACT = "no fact"
    NOT_BOUND = "not bound"
    UNCLEAR = "unclear"
    WITHIN = "within tolerance"
    NOT_READ = "not read"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one mutant: of an error whether it was caught, of a control whether it raised an alarm.

    ``reason`` and ``detail`` say why an error survived, or what the alarm was.
    """

    mutant: Mutant
    found: bool
    reason: Reason | None = None
    detail: str = ""


def judge(mutant: Mutant, article: Article, known: frozenset[Alarm], lexicon: Lexicon) -> Outcome:
    """Review the article with the edit in it, and nothing else.

    An error is caught by a contradiction that was not there before and stands at the changed words. A control is
    false-alarmed by any contradiction that was not there before.
    """
    edited = revise(article, mutant.edit.applied(article.source))
    found = review(edited, lexicon)
    judged = found.judged
    new = [pair for pair in contradictions(found) if _alarm(pair) not in known]
    if mutant.control:
        return Outcome(mutant, bool(new), None, "; ".join(f"{c.kind}: {k.message}" for c, k in new))
    places = mutant.edit.places
    for claim, comparison in new:
        # Of two words that cannot both be right, either may be the planted one.
        if _touches(claim, places) or (comparison.other is not None and _touches(comparison.other, places)):
            return Outcome(mutant, True)
    here = [pair for pair in judged if _touches(pair[0], places)]
    return Outcome(mutant, False, *_reason(mutant, here, new))


def _alarm(pair: tuple[Claim, Comparison]) -> Alarm:
    claim, comparison = pair
    return claim.kind, claim.quote, comparison.message


def _touches(claim: Claim, places: Sequence[Span]) -> bool:
    return any(claim.start < end and start < claim.end for start, end in places)


def _reason(
    mutant: Mutant, here: Sequence[tuple[Claim, Comparison]], new: Sequence[tuple[Claim, Comparison]]
) -> tuple[Reason, str]:
    """The reason that an editor can act on first: a finding elsewhere, a missing fact, then the reading."""
    if new:
        claim, comparison = new[0]
        return Reason.ELSEWHERE, f"the finding stands at '{claim.quote}': {comparison.message}"
    fact = mutant.target.fact
    own = [pair for pair in here if pair[0].kind == mutant.target.kind] or list(here)
    doubts = [pair for pair in own if pair[1].verdict is Verdict.UNCLEAR]
    for claim, comparison in doubts:
        loose = claim.subject is None or claim.tier >= Tier.DISCOURSE
        return (Reason.NOT_BOUND if loose else Reason.UNCLEAR), comparison.note or claim.doubt or comparison.says
    silent = [pair for pair in own if pair[1].verdict is Verdict.UNCOVERED]
    for _, comparison in silent:
        return (Reason.NO_FACT if fact is None else Reason.NOT_BOUND), comparison.note or comparison.says
    if fact is None:
        return Reason.NO_FACT, "; ".join(_unread(mutant, here)) or "we hold no fact about it"
    for claim, comparison in own:
        if claim.kind == mutant.target.kind:
            return Reason.WITHIN, f"'{claim.quote}' agrees: {comparison.registry or comparison.says}"
    return Reason.NOT_READ, "; ".join(_unread(mutant, here)) or "no claim is read from the changed words"


def _unread(mutant: Mutant, here: Sequence[tuple[Claim, Comparison]]) -> Iterator[str]:
    if mutant.target.unread:
        yield mutant.target.unread
    elif here:
        kinds = ", ".join(dict.fromkeys(claim.kind for claim, _ in here))
        yield f"the changed words are read as another kind of claim only: {kinds}"
