"""Articles against each other: two values for one question and time, as findings with both quotes. No fact is needed.

What serves an editor is one decision for one matter. Therefore:

* a claim that the registry contradicts is not told of here again: its own finding says what is right, and on whose
  word. Where the registry bears out one side and is silent on the other, the finding says which;
* a value told by several articles is one finding, with those articles in ``related`` behind the other side;
* an article that tells both values tells of a change, or is at odds with itself, and is asked nothing here.
"""

from __future__ import annotations

from collections.abc import Sequence

from copydesk.agreement.asked import say_answer, say_question
from copydesk.agreement.disputes import Dispute, find_disputes
from copydesk.agreement.tellings import Telling
from copydesk.fingerprint import fingerprint
from copydesk.lexicon import Lexicon
from copydesk.model import Finding, Place, Registry, Related, Review, Severity, Verdict
from copydesk.phrasing import say_fact
from copydesk.text import line_and_column

CROSS = "cross"
CODE = "CD202"


def find_disagreements(reviews: Sequence[Review], lexicon: Lexicon) -> list[Finding]:
    """What articles tell differently: one finding for each value that differs, sorted by article and place.

    ``article`` is the smaller id of the two that are nearest in time; ``related`` holds the other first, then
    further articles that tell the odd value. The order of the reviews does not matter.
    """
    found: dict[tuple[object, ...], Finding] = {}
    for dispute in find_disputes(reviews, lexicon):
        finding = _finding(dispute, lexicon.registry)
        # Who holds an office, and what somebody is called, may be asked of the same words.
        found.setdefault((finding.article, finding.places, finding.related[0]), finding)
    return sorted(found.values(), key=lambda f: (f.article, f.start, f.end, f.fingerprint))


def _finding(dispute: Dispute, registry: Registry) -> Finding:
    one, other = sorted((dispute.odd[0], dispute.others[0]), key=lambda t: t.article.id)
    right = next((t for t in (one, other) if t.borne_out), None)
    fact = None if right is None else right.comparison.fact
    claim, article = one.claim, one.article
    line, column = line_and_column(article.source, claim.start)
    says, counter = (say_answer(t, registry, credited=True) for t in (one, other))
    words = f"{one.sentence}\n{other.article.id}\n{other.claim.quote}\n{other.sentence}"
    return Finding(
        code=CODE,
        kind=CROSS,
        verdict=str(Verdict.CONTRADICTS),
        severity=Severity.WARNING,
        article=article.id,
        path=article.path,
        line=line,
        column=column,
        start=claim.start,
        end=claim.end,
        quote=claim.quote,
        says=says,
        registry="" if fact is None else say_fact(fact, registry),
        message=f"{say_question(one, registry)}: one article says {says}, another {counter}",
        fingerprint=fingerprint(CODE, None if fact is None else fact.id, article.id, claim.quote, words),
        fact=None if fact is None else fact.id,
        note=_note(dispute, right, registry),
        places=(Place(claim.start, claim.end),),
        related=tuple(map(_related, (other, *dispute.odd[1:]))),
        claim=claim,
    )


def _related(telling: Telling) -> Related:
    claim = telling.claim
    return Related(claim.article, telling.article.path, claim.start, claim.end, claim.quote)


def _note(dispute: Dispute, right: Telling | None, registry: Registry) -> str:
    """Who is right, where the registry says; else how many tell which."""
    if right is not None:
        return f"the registry bears out “{right.claim.quote}” ({right.article.id})"
    odd, others = len(dispute.odd), len(dispute.others)
    if odd + others == 2:
        return "the registry is silent"
    sides = [f"{_articles(n)} {say_answer(t[0], registry)}" for n, t in ((others, dispute.others), (odd, dispute.odd))]
    return f"{sides[0]}, {sides[1]}; the registry is silent"


def _articles(number: int) -> str:
    return "1 article says" if number == 1 else f"{number} articles say"
