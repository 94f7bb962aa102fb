"""What every kind of claim is made of: a reader, a comparer, and the code of its contradiction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from copydesk.entries import Sort
from copydesk.model import AsOf, Claim, Comparison, Fact, Mood, Registry, Tier, Value, Verdict
from copydesk.reading import Copy, Reading


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of claim, whole: ``read`` yields what a sentence asserts, ``compare`` says what we hold of it.

    ``needs`` names the sorts of mention without which a sentence has nothing for this kind; ``words`` are those that it
    reads where nothing of the registry is named, ``wakes`` finds sentences that single words do not tell.
    A kind that ``yields`` leaves words to the other kinds where one of them contradicts there. ``read_above`` reads a
    line of the header, or the dateline.
    """

    name: str
    code: str
    needs: frozenset[Sort]
    read: Callable[[Reading], Iterator[Claim]]
    compare: Callable[[Claim, Registry], Comparison]
    wakes: Callable[[Copy], Iterable[Reading]] | None = None
    yields: bool = False
    words: frozenset[str] = frozenset()
    read_above: Callable[[Reading], Iterator[Claim]] | None = None

    def readings_of(self, copy: Copy) -> frozenset[Reading]:
        """The sentences of a piece that may hold a claim of this kind."""
        found = [reading for sort in self.needs for reading in copy.by_sort.get(sort, ())]
        if self.words:
            found += [reading for reading in copy.readings if not self.words.isdisjoint(reading.words)]
        if self.wakes is not None:
            found += self.wakes(copy)
        return frozenset(found)


def claim_from(
    reading: Reading,
    kind: str,
    start: int,
    end: int,
    *,
    subject: str | None,
    value: Value,
    tier: Tier,
    binding: str,
    as_of: AsOf,
    qualifier: str | None = None,
    metric: str | None = None,
    who: str | None = None,
    mood: Mood = Mood.ASSERTED,
    attribution: str | None = None,
    doubt: str | None = None,
    also: tuple[AsOf, ...] = (),
) -> Claim:
    """A claim of this sentence; the quote is cut out of the article's own text."""
    article = reading.copy.article
    return Claim(
        kind,
        article.id,
        start,
        end,
        article.source[start:end],
        subject,
        value,
        as_of,
        tier,
        binding,
        reading.sentence,
        qualifier,
        metric,
        who,
        mood,
        attribution,
        doubt,
        also,
    )


def agree(fact: Fact | None, says: str, held: str, note: str = "") -> Comparison:
    """The claim says what the fact says."""
    return Comparison(Verdict.AGREES, fact, says, held, "", note)


def contradict(claim: Claim, fact: Fact | None, says: str, held: str, message: str, note: str = "") -> Comparison:
    """The claim says otherwise: a contradiction, unless the claim or the fact is not firm enough for one.

    There is no fact where the words differ from what a subject is called.
    """
    doubt = doubt_of(claim, fact)
    if doubt is not None:
        return Comparison(Verdict.UNCLEAR, fact, says, held, message, doubt)
    if fact is not None and may_be_stale(claim, fact):
        why = f"the fact may be stale: confirmed up to {fact.confirmed}"
        return Comparison(Verdict.UNCLEAR, fact, says, held, f"{message}; {why}", why, stale=True)
    return Comparison(Verdict.CONTRADICTS, fact, says, held, message, note)


def unclear(fact: Fact | None, says: str, held: str, why: str) -> Comparison:
    """The two cannot be compared, and why."""
    return Comparison(Verdict.UNCLEAR, fact, says, held, "", why)


def uncovered(says: str, why: str = "no fact covers it") -> Comparison:
    """The registry is silent."""
    return Comparison(Verdict.UNCOVERED, None, says, "", "", why)


def may_be_stale(claim: Claim, fact: Fact) -> bool:
    """Whether a claim is of a time after the last day on which somebody knew that an open fact held."""
    time = claim.as_of.period
    is_open = fact.valid.earliest is not None and fact.valid.latest is None
    if fact.confirmed is None or not is_open or time is None or time.earliest is None:
        return False
    return time.earliest > fact.confirmed


def doubt_of(claim: Claim, fact: Fact | None) -> str | None:
    """Why a difference is no contradiction: the slot is loosely bound, the words do not assert, or the fact is weak."""
    if claim.doubt is not None:
        return claim.doubt
    if claim.mood is Mood.NEGATED:
        return "the clause denies it"
    if claim.mood is Mood.PLANNED:
        return "the clause speaks of a plan or a hope"
    if claim.mood is Mood.DISOWNED:
        return "the words are quoted and disowned"
    if claim.tier is Tier.DISCOURSE:
        return f"bound only by the discourse: {claim.binding}"
    if fact is not None and fact.unconfirmed:
        return "our fact is unconfirmed"
    return None
