"""The titles that two articles give one person: "deputy prime minister" in the one, "prime minister" in the other."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.duplicates.claimed import Judged
from copydesk.model import Claim, Mood, Registry, Review
from copydesk.text import fold
from copydesk.vocabulary.titles import COMMON, names_of, split_rank

# Titles that say that somebody leads, and not what.
_OPEN = frozenset(
    {"chair", "chairman", "chairwoman", "chairperson", "speaker", "director", "head", "leader", "chief", "secretary"}
)


def titles_at_odds(review: Review, other: Review, registry: Registry) -> Iterator[tuple[Judged, Judged]]:
    """A claim of each article that gives one person another title, where the two have no title of the person in common.

    An article that adds a title ("deputy premier and foreign minister") tells more, and nothing else.
    """
    mine, theirs = _by_person(review, registry), _by_person(other, registry)
    for person, own in mine.items():
        opposite = theirs.get(person, [])
        if opposite and not any(_same_title(one[0], two[0]) for one in own for two in opposite):
            yield own[0], opposite[0]


def _by_person(review: Review, registry: Registry) -> dict[str, list[Judged]]:
    """Who is given which titles now, in reading order; a name as written is another way to name a subject."""
    found: dict[str, list[Judged]] = {}
    for claim, comparison in review.judged:
        if claim.kind == "holder" and isinstance(claim.value, str) and claim.mood is Mood.ASSERTED and claim.qualifier:
            found.setdefault(fold(registry.name_of(claim.value)), []).append((claim, comparison))
    return found


def _same_title(one: Claim, other: Claim) -> bool:
    """Whether two titles may be one: the same office, the same words, or words that leave open of what."""
    if one.subject is not None and other.subject is not None:
        return one.subject == other.subject and _rank(one) == _rank(other)
    owners = {one.who, other.who} - {None}
    first, second = ({fold(name) for name in names_of(claim.qualifier or "")} for claim in (one, other))
    if not first.isdisjoint(second):
        return len(owners) < 2
    return not (first & COMMON and second & COMMON and _says_which(one) and _says_which(other))


def _says_which(claim: Claim) -> bool:
    """Whether a title says which office it is: a chair, a speaker or a director may each be the head of one body."""
    return not _OPEN & set(fold(claim.qualifier or "").replace("-", " ").split())


def _rank(claim: Claim) -> str | None:
    return split_rank(claim.qualifier or "")[0]
