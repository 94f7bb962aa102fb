"""What a change does: the claims that are judged otherwise than in an earlier run, and the claims that are gone.

A claim is known again by its article, its kind, its words and its sentence. So a changed fact shows the claims that it
turns, and a changed sentence shows what it claims now; a claim that is no longer read although its sentence stands is
told too: a reader that sees less must not look like a cleaner corpus.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model import Article, Claim, Comparison, Run, Verdict
from copydesk.text import Lines

_Key = tuple[str, str, str, str, int]


@dataclass(frozen=True, slots=True)
class Turn:
    """One claim, its verdict before and after (``None`` where it was not, or is no more), and the fact it turns on.

    ``line`` and ``column`` are those of the later article, of the earlier one for a claim that is gone.
    """

    article: str
    path: str
    line: int
    column: int
    kind: str
    quote: str
    before: Verdict | None
    after: Verdict | None
    fact: str | None
    message: str


def find_turns(before: Run, after: Run) -> list[Turn]:
    """The claims whose verdict differs, in the order of articles and places; equal verdicts of new sentences are none.

    Of a sentence that is new only what contradicts or is unclear is told, of one that has gone nothing: its claims went
    with it.
    """
    then, now = dict(_claims(before)), dict(_claims(after))
    written = {article.id: article.source for article in after.articles}
    turns = []
    for key, (article, claim, comparison) in now.items():
        earlier = then.get(key)
        was = None if earlier is None else earlier[2].verdict
        is_new_matter = was is None and comparison.verdict in (Verdict.CONTRADICTS, Verdict.UNCLEAR)
        if is_new_matter or (was is not None and was is not comparison.verdict):
            turns.append(_turn(article, claim, was, comparison.verdict, comparison))
    for key, (article, claim, comparison) in then.items():
        sentence = article.source[claim.sentence.start : claim.sentence.end]
        if key not in now and sentence in written.get(article.id, ""):
            turns.append(_turn(article, claim, comparison.verdict, None, comparison))
    return sorted(turns, key=lambda turn: (turn.article, turn.line, turn.column, turn.kind, turn.quote))


def _claims(run: Run) -> Iterator[tuple[_Key, tuple[Article, Claim, Comparison]]]:
    """Every claim under the key by which it is known again; equal ones of one sentence are told by their order."""
    for review in run.reviews:
        article = review.article
        counts: defaultdict[tuple[str, ...], int] = defaultdict(int)
        for claim, comparison in review.judged:
            sentence = " ".join(article.source[claim.sentence.start : claim.sentence.end].split())
            key = (article.id, claim.kind, claim.quote, sentence)
            counts[key] += 1
            yield (*key, counts[key]), (article, claim, comparison)


def _turn(
    article: Article, claim: Claim, before: Verdict | None, after: Verdict | None, comparison: Comparison
) -> Turn:
    line, column = Lines(article.source).place(claim.start)
    return Turn(
        article.id,
        article.path,
        line,
        column,
        claim.kind,
        claim.quote,
        before,
        after,
        None if comparison.fact is None else comparison.fact.id,
        comparison.message or comparison.note or comparison.says,
    )
