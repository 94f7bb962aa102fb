"""Whether the answers of two articles to one question exclude each other."""

from __future__ import annotations

from copydesk.agreement.persons import may_be_one_person
from copydesk.agreement.questions import is_told_in_part, is_told_whole, looks_forward
from copydesk.agreement.slots import cannot_both_be
from copydesk.agreement.tellings import Telling
from copydesk.attribution import same_source
from copydesk.lexicon import Lexicon
from copydesk.model import Period, Quantity
from copydesk.roles import excludes, family
from copydesk.spelling import slips
from copydesk.text import fold

# Two announcements of one event farther apart may be of two plans.
_PLAN_DAYS = 7
# Two days of an event nearer than this may both be its own.
_LONGEST_EVENT = 31


def exclude(one: Telling, other: Telling, lexicon: Lexicon) -> bool:
    """Whether two answers cannot both be right, beyond hedge, rounding, precision, spelling and statistician."""
    if one.answer is not None:
        return one.answer != other.answer
    match one.claim.kind:
        case "figure":
            return _figures(one, other, lexicon)
        case "holder" if isinstance(one.claim.value, str) and isinstance(other.claim.value, str):
            return not may_be_one_person(one.claim.value, other.claim.value, lexicon.registry)
        case "role" if isinstance(one.claim.value, str):
            return _roles(one, other, lexicon)
        case "list" if isinstance(one.claim.value, tuple) and isinstance(other.claim.value, tuple):
            return _lists(one.claim.value, other.claim.value, lexicon)
        case "edition":
            times = one.claim.as_of.period, other.claim.as_of.period
            alike = one.claim.subject is not None or (times[0] and times[1] and times[0].overlaps(times[1]))
            return bool(alike) and one.claim.value != other.claim.value
        case "level" if one.claim.qualifier == "since":
            began = one.claim.as_of.period, other.claim.as_of.period
            return began[0] is not None and began[1] is not None and not began[0].overlaps(began[1])
        case "date" if one.claim.qualifier is None:
            return _days_of_event(one, other, lexicon)
        case "place" if one.claim.qualifier is None:
            part = is_told_in_part(one) or is_told_in_part(other)
            return not part and cannot_both_be(one.claim, other.claim, lexicon)
        case _:
            return cannot_both_be(one.claim, other.claim, lexicon)


def _figures(one: Telling, other: Telling, lexicon: Lexicon) -> bool:
    said, held = one.claim.value, other.claim.value
    if not isinstance(said, Quantity) or not isinstance(held, Quantity):
        return False
    if not same_voice(one, other):
        return False
    if not cannot_both_be(one.claim, other.claim, lexicon):
        return said.out_of is not None and held.out_of is not None and not said.out_of.meets(held.out_of)
    if one.claim.as_of.explicit or one.day is None or other.day is None or one.day == other.day:
        return True
    first, last = sorted((one, other), key=lambda t: t.day or t.article.day)  # type: ignore[arg-type,return-value]
    earlier, later = first.claim.value, last.claim.value
    assert isinstance(earlier, Quantity)
    assert isinstance(later, Quantity)
    return later.high < earlier.low


def same_voice(one: Telling, other: Telling) -> bool:
    """Whether two figures are not credited to two: "Norlandish customs" and "Norland's statistics" are one voice."""
    first, second = one.claim.attribution, other.claim.attribution
    return first is None or second is None or same_source(first, second)


def _roles(one: Telling, other: Telling, lexicon: Lexicon) -> bool:
    said, held = str(one.claim.value), str(other.claim.value)
    if family(said) is not None:
        subjects = lexicon.registry.subjects
        a, b = one.claim.who or "", other.claim.who or ""
        part = any(s in subjects and subjects[s].of == of for s, of in ((a, b), (b, a)))
        return a != b and not part and fold(lexicon.name_of(a)) != fold(lexicon.name_of(b))
    facts = lexicon.registry.held(one.claim.subject or "", "role")
    return excludes(said, held, facts) and excludes(held, said, facts)


def _lists(one: tuple[str, ...], other: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Two lists of one length with another member, whatever the order; another spelling is no other member."""
    first, second = ({fold(lexicon.name_of(member)) for member in members} for members in (one, other))
    left, right = first - second, second - first
    near = any(a in b or b in a or slips(a, b) is not None for a in left for b in right)
    return len(one) == len(other) and bool(first & second) and bool(left) and not near


def _days_of_event(one: Telling, other: Telling, lexicon: Lexicon) -> bool:
    """Two days of one event: announced about the same time, and of the whole of it unless they are far apart."""
    if not cannot_both_be(one.claim, other.claim, lexicon):
        return False
    if (
        looks_forward(one)
        and one.day is not None
        and other.day is not None
        and abs((one.day - other.day).days) > _PLAN_DAYS
    ):
        return False
    said, held = one.claim.value, other.claim.value
    assert isinstance(said, Period)
    assert isinstance(held, Period)
    return said.distance(held) > _LONGEST_EVENT or (is_told_whole(one) and is_told_whole(other))
