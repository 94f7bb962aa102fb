"""One row of a table of what an article says against itself, and what the desk makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk import desk
from copydesk.lexicon import Lexicon
from copydesk.model import Claim, Comparison, Verdict
from tests.kinds.desk_fixtures import article_of


@dataclass(frozen=True)
class Case:
    """A text, and the words of the two places that are at odds; none where nothing is."""

    name: str
    text: str
    quote: str = ""
    other: str | None = None
    day: str = "2024-05-21"


def at_odds(lexicon: Lexicon, case: Case) -> Sequence[tuple[Claim, Comparison]]:
    review = desk.review(article_of(case.text, case.day), lexicon)
    assert review.problems == ()
    return review.at_odds


def says(rows: Sequence[tuple[Claim, Comparison]]) -> str:
    return "\n".join(comparison.message for _, comparison in rows)


def assert_found(lexicon: Lexicon, case: Case) -> None:
    """Whether the two places of a case, and nothing else, are at odds."""
    rows = at_odds(lexicon, case)
    assert len(rows) == 1, says(rows)
    ((claim, comparison),) = rows
    assert comparison.verdict is Verdict.CONTRADICTS
    assert case.quote in claim.quote
    assert (comparison.other is None) == (case.other is None)
    if comparison.other is not None and case.other is not None:
        assert case.other in comparison.other.quote


def assert_silent(lexicon: Lexicon, case: Case) -> None:
    """Whether nothing of a case is at odds."""
    rows = at_odds(lexicon, case)
    assert not rows, says(rows)
