"""What an article tells in earnest, and with which words it stands back from a value: the two sides of ``cross``.

Only what is asserted, firmly bound and not already an editor's matter is held against another article. A claim that
the registry contradicts has its finding, and a claim near to a change that the registry knows is left to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from copydesk.model import Article, Claim, Comparison, Fact, Mood, Period, Review, Tier, Verdict
from copydesk.patterns import regex
from copydesk.vocabulary import withholding

_FIRM = frozenset({Tier.CLAUSE, Tier.ACTORS, Tier.PARAGRAPH, Tier.DOCUMENT})
# Nearer to the time of a fact, the registry is not silent.
_NEAR_DAYS = 31


def _words(rows: Sequence[str]) -> regex.Pattern[str]:
    longest = sorted(rows, key=len, reverse=True)
    return regex.compile(rf"\b(?:{'|'.join(longest)})\b", regex.I)


_COUNTING_ON = _words(withholding.COUNTING_ON)
_NOT_FINAL = _words(withholding.NOT_FINAL)
_NOT_OWN = _words(withholding.NOT_OWN)
_CORRECTING = regex.compile(
    rf"{_words(withholding.CORRECTING).pattern}|^\W*(?:{'|'.join(withholding.CORRECTING_AT_THE_START)})\b(?=\s*[:(\[.-])",
    regex.I | regex.M,
)
_CHANGING = {kind: _words(words) for kind, words in withholding.CHANGING.items()}
# So far before and behind a claim, a word is still said of it.
_BESIDE = 45


@dataclass(frozen=True, slots=True)
class Telling:
    """One claim of one article, with what the registry makes of it.

    ``answer`` is set where the claim is asked for something else than its value: of whom a person is president.
    """

    article: Article
    claim: Claim
    comparison: Comparison
    answer: tuple[object, ...] | None = None

    @property
    def day(self) -> date | None:
        """The day of the piece."""
        return self.article.day

    @property
    def borne_out(self) -> bool:
        """Whether the registry says the same."""
        return self.comparison.verdict is Verdict.AGREES and self.comparison.fact is not None

    @property
    def sentence(self) -> str:
        """The sentence of the claim."""
        return self.article.source[self.claim.sentence.start : self.claim.sentence.end]

    @property
    def counts_on(self) -> bool:
        """Whether the count goes on, or the sentence tells of its change: "so far", "has risen to"."""
        return _COUNTING_ON.search(self.sentence) is not None

    @property
    def tells_of_change(self) -> bool:
        """Whether words beside the claim tell that one takes another's place: "the new mayor", "was sworn in"."""
        changing = _CHANGING.get(self.claim.kind)
        sentence = self.claim.sentence
        start, end = max(sentence.start, self.claim.start - _BESIDE), min(sentence.end, self.claim.end + _BESIDE)
        return changing is not None and changing.search(self.article.source, start, end) is not None

    @property
    def stands_back(self) -> bool:
        """Whether the words are another's, or a figure is not yet, or says that it is, the last word."""
        figure = self.claim.kind == "figure" and _NOT_FINAL.search(self.sentence) is not None
        return figure or _NOT_OWN.search(self.sentence) is not None


def tellings_of(review: Review) -> list[Telling]:
    """The claims of an article that may be held against another's."""
    return [Telling(review.article, claim, c) for claim, c in review.judged if _is_open(claim, c)]


def corrects(article: Article) -> bool:
    """Whether an article says that it corrects what was published before: "(Corrects the year in paragraph 2)"."""
    return _CORRECTING.search(article.source) is not None


def _is_open(claim: Claim, comparison: Comparison) -> bool:
    if claim.mood is not Mood.ASSERTED or claim.doubt is not None or claim.tier not in _FIRM:
        return False
    if comparison.stale or comparison.flagged or comparison.verdict is Verdict.CONTRADICTS:
        return False
    return comparison.verdict is not Verdict.UNCLEAR or _is_silent(claim, comparison.fact)


def _is_silent(claim: Claim, fact: Fact | None) -> bool:
    """Whether the fact that an unclear claim was held against is of another time, or rests on nobody's word."""
    if fact is None or fact.unconfirmed:
        return True
    held, said = fact.period or fact.valid, _time(claim)
    # Years lie side by side: a figure of the one before says nothing of this one.
    near = 0 if claim.kind == "figure" else _NEAR_DAYS
    return said is None or held.distance(said) > near


def _time(claim: Claim) -> Period | None:
    return claim.value if isinstance(claim.value, Period) else claim.as_of.period
