"""The facts in which two articles differ: told otherwise, or told by one of them only.

First the claims of the registry's subjects, then the titles of persons, then what no registry need know: a name spelt
in two ways, whom one list names and the other does not, and what corresponding sentences tell differently.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copydesk.duplicates.claimed import claims_apart, say_claims
from copydesk.duplicates.happened import days_and_places_apart
from copydesk.duplicates.lines import Sheet, align_lines, read_sheet
from copydesk.duplicates.namings import missing_from_lists, names_spelt_differently
from copydesk.duplicates.retold import values_retold
from copydesk.duplicates.titles import titles_at_odds
from copydesk.model import Difference, Registry, Review

# So many are named in a message; the rest is counted.
_NAMED = 3
# Pieces farther apart tell of two events, and of two presents.
_NEAR_DAYS = 31
_LONGEST_NAMED = 60


def find_differences(review: Review, other: Review, registry: Registry) -> tuple[Difference, ...]:
    """What the two tell differently first, then what only one of them tells; each in reading order.

    What stands at the same words is told once. Values that may be the same ("over 10,000", "12,000") are no
    difference, nor are two values of two times ("last year", "this year"): then each stands alone.
    """
    differing: list[Difference] = []
    alone: list[Difference] = []
    for found in _all(review, other, registry):
        is_told_by_both = found.says is not None and found.other is not None
        rows = differing if is_told_by_both else alone
        if found not in rows and not (is_told_by_both and any(_touch(found, known) for known in differing)):
            rows.append(found)
    named = [known for known in differing if known.kind in ("name", "title")]
    alone = [found for found in alone if not any(_touch(found, known) for known in named)]
    return (*sorted(differing, key=_order), *sorted(alone, key=_order))


def say_differences(differences: Sequence[Difference]) -> str:
    """How many facts differ, and which: "they differ in 2 facts: name (Bektenov / Bektanov), date (…)"."""
    both = [found for found in differences if found.says is not None and found.other is not None]
    if not both:
        return ""
    named = [f"{d.kind} ({d.says} / {d.other})" for d in both]
    shown = [words if len(words) <= _LONGEST_NAMED else d.kind for words, d in zip(named, both, strict=True)][:_NAMED]
    more = f" and {len(both) - _NAMED} more" if len(both) > _NAMED else ""
    return f"they differ in {len(both)} {'fact' if len(both) == 1 else 'facts'}: {', '.join(shown)}{more}"


def _all(review: Review, other: Review, registry: Registry) -> Iterator[Difference]:
    """The surest first."""
    for one, two in titles_at_odds(review, other, registry):
        yield say_claims("title", one, two, registry)
    claimed = list(claims_apart(review, other, registry, near=_are_near(review, other)))
    yield from (found for found in claimed if found.says is not None and found.other is not None)
    yield from days_and_places_apart(review, other, registry)
    if _are_near(review, other):
        yield from _in_the_words(read_sheet(review.article), read_sheet(other.article))
    yield from claimed


def _are_near(review: Review, other: Review) -> bool:
    """Whether two pieces may tell of one event, and speak of one present, by their days."""
    day, other_day = review.article.day, other.article.day
    return day is None or other_day is None or abs((day - other_day).days) <= _NEAR_DAYS


def _in_the_words(sheet: Sheet, sheet_of_other: Sheet) -> Iterator[Difference]:
    """What no registry need know."""
    for name, rival in names_spelt_differently(sheet, sheet_of_other):
        yield Difference("name", name.text, rival.text, name.start, name.end, rival.start, rival.end)
    for kind, spot, opposite in values_retold(sheet, sheet_of_other, align_lines(sheet, sheet_of_other)):
        yield Difference(kind, spot.says, opposite.says, spot.start, spot.end, opposite.start, opposite.end)
    for named, absent in missing_from_lists(sheet, sheet_of_other):
        if named is not None:
            yield Difference("participant", named.text, None, named.start, named.end)
        if absent is not None:
            yield Difference("participant", None, absent.text, other_start=absent.start, other_end=absent.end)


def _touch(one: Difference, known: Difference) -> bool:
    """Whether a difference is told of by one that is known: both of its sides, or its only one, at the same words."""
    sides = [
        (one.start, one.end, known.start, known.end),
        (one.other_start, one.other_end, known.other_start, known.other_end),
    ]
    said = [s for s in sides if s[0] is not None]
    return all(_overlap_spans(*side) for side in said)


def _overlap_spans(start: int | None, end: int | None, other_start: int | None, other_end: int | None) -> bool:
    if start is None or end is None or other_start is None or other_end is None:
        return False
    return start < other_end and other_start < end


def _order(difference: Difference) -> tuple[bool, int, int, str]:
    """Reading order of the article, then of the other."""
    start = difference.start
    return start is None, start or 0, difference.other_start or 0, difference.kind
