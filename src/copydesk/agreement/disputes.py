"""The questions that articles of one corpus answer differently: each odd value against what most of them say.

Claims are grouped by their question, so that no two articles are compared for their own sake. Within a group every
value is held against the one that the registry bears out or most articles tell: a figure told by a hundred articles
gives one dispute for each value that differs, and not one for each pair.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from copydesk.agreement.answers import exclude, same_voice
from copydesk.agreement.bearers import BEARER, titles_borne
from copydesk.agreement.questions import MONTH, question_of
from copydesk.agreement.tellings import Telling, corrects, tellings_of
from copydesk.lexicon import Lexicon
from copydesk.model import Mood, Period, Review

# Of two values told by many, so many articles of each are asked whether they exclude each other.
_ASKED = 12
_STEPS = frozenset({"to", "from", "since", "before", "after", "next"})
# So many answers within a few days are no slips: several hold the office.
_MOST_ANSWERS = 6


@dataclass(frozen=True, slots=True)
class Dispute:
    """One value and the articles that tell it, against another and its articles; the nearest two come first."""

    odd: tuple[Telling, ...]
    others: tuple[Telling, ...]


_Key = tuple[Hashable, ...]


def find_disputes(reviews: Iterable[Review], lexicon: Lexicon) -> Iterator[Dispute]:
    """Every question with answers that exclude each other; the order of the reviews does not matter."""
    groups: defaultdict[_Key, list[Telling]] = defaultdict(list)
    reaches: dict[_Key, int | None] = {}
    changes: defaultdict[_Key, set[date]] = defaultdict(set)
    for review in sorted(reviews, key=lambda review: review.article.id):
        for telling in tellings_of(review):
            question = question_of(telling, lexicon)
            if question is not None:
                groups[question.key].append(telling)
                reaches[question.key] = question.reach
            for borne, title in titles_borne(telling, lexicon):
                groups[borne].append(title)
                reaches[borne] = MONTH
        for key, day in changes_told(review):
            changes[key].add(day)
    for key, group in groups.items():
        if len({_answer(t) for t in group}) < 2 or len({t.article.id for t in group}) < 2:
            continue
        told = _steady([t for t in group if not t.stands_back and not corrects(t.article)], lexicon)
        reach = reaches[key]
        if reach is None:
            for voice in _voices(told):
                yield from _of_all_time(voice, lexicon)
        else:
            days = changes[key[:2]] | {t.day for t in told if t.day is not None and t.tells_of_change}
            yield from _of_near_days(told, reach, days, lexicon)


def _answer(telling: Telling) -> Hashable:
    """What a telling says; a role that one alone has is answered by who has it, a step by its day."""
    claim = telling.claim
    if telling.answer is not None:
        return telling.answer
    return (
        claim.value,
        claim.who if claim.kind == "role" else None,
        claim.as_of.period if claim.kind == "level" else None,
    )


def _by_answer(told: Iterable[Telling]) -> dict[Hashable, list[Telling]]:
    found: dict[Hashable, list[Telling]] = {}
    for telling in told:
        found.setdefault(_answer(telling), []).append(telling)
    return found


def _steady(told: Sequence[Telling], lexicon: Lexicon) -> list[Telling]:
    """One telling of each article, without the articles that give two answers themselves: they tell of a change."""
    own: dict[str, list[Telling]] = {}
    for telling in told:
        own.setdefault(telling.article.id, []).append(telling)
    return [t[0] for t in own.values() if not any(exclude(t[0], other, lexicon) for other in t[1:])]


def _voices(told: Sequence[Telling]) -> list[list[Telling]]:
    """The figures of each statistician apart; those that nobody is credited with join a single one."""
    credited: list[list[Telling]] = []
    bare = [t for t in told if t.claim.kind != "figure" or t.claim.attribution is None]
    for telling in told:
        if telling.claim.kind == "figure" and telling.claim.attribution is not None:
            voice = next((v for v in credited if same_voice(v[0], telling)), None)
            if voice is None:
                credited.append([telling])
            else:
                voice.append(telling)
    return [[*bare, *credited[0]]] if len(credited) == 1 else [bare, *credited]


def _of_all_time(told: Sequence[Telling], lexicon: Lexicon) -> Iterator[Dispute]:
    """Each answer that the best-told one excludes; answers that may be one are told together."""
    answers = list(_by_answer(told).values())
    if len(answers) < 2:
        return
    answers.sort(key=lambda t: (not any(one.borne_out for one in t), -len(t), t[0].article.id))
    best, *rest = answers
    odd: list[list[Telling]] = []
    for tellings in rest:
        if _nearest(tellings, best, lexicon) is None:
            continue
        known = next((row for row in odd if not exclude(row[0], tellings[0], lexicon)), None)
        if known is None:
            odd.append(list(tellings))
        else:
            known.extend(tellings)
    for row in odd:
        pair = _nearest(row, best, lexicon)
        if pair is not None:
            yield _dispute(row, best, pair)


def _of_near_days(
    told: Sequence[Telling], reach: int, changes: Collection[date], lexicon: Lexicon
) -> Iterator[Dispute]:
    """Each answer that is outnumbered within ``reach`` days by one that excludes it, where nobody tells of a change.

    The window moves over the days once; what is in it is counted by answer.
    """
    dated = sorted((t for t in told if t.day is not None), key=lambda t: (_ordinal(t), t.article.id))
    answers = {answer: _Answer(tuple(row)) for answer, row in _by_answer(dated).items()}
    inside: Counter[Hashable] = Counter()
    rows: dict[tuple[Hashable, Hashable], list[list[Telling]]] = {}
    first = after = 0
    for telling in dated:
        while after < len(dated) and _ordinal(dated[after]) <= _ordinal(telling) + reach:
            inside[_answer(dated[after])] += 1
            after += 1
        while _ordinal(dated[first]) < _ordinal(telling) - reach:
            inside[_answer(dated[first])] -= 1
            first += 1
        inside += Counter()  # what has left the window is forgotten
        if not 1 < len(inside) <= _MOST_ANSWERS:
            continue
        rival = _rival(telling, inside, answers, lexicon)
        if rival is None or _is_change(telling, rival, answers, reach, changes):
            continue
        found = rows.setdefault((_answer(telling), _answer(rival)), [])
        if not found or _ordinal(telling) - _ordinal(found[-1][-1]) > reach:
            found.append([])
        found[-1].append(telling)
    for (_, other), found in rows.items():
        for row in found:
            low, high = _ordinal(row[0]) - reach, _ordinal(row[-1]) + reach
            others = answers[other].between(low, high)
            pair = _nearest(row, others, lexicon)
            if pair is not None:
                yield _dispute(row, others, pair)


@dataclass(frozen=True)
class _Answer:
    """The tellings of one answer, in the order of their days."""

    tellings: tuple[Telling, ...]

    @cached_property
    def days(self) -> list[int]:
        return [_ordinal(telling) for telling in self.tellings]

    def between(self, low: int, high: int) -> tuple[Telling, ...]:
        return self.tellings[bisect_left(self.days, low) : bisect_right(self.days, high)]

    def nearest(self, day: int) -> Telling:
        at = bisect_left(self.days, day)
        around = self.tellings[max(0, at - 1) : at + 1]
        return min(around, key=lambda t: abs(_ordinal(t) - day))


def _rival(
    telling: Telling, inside: Counter[Hashable], answers: dict[Hashable, _Answer], lexicon: Lexicon
) -> Telling | None:
    """The nearest telling of the one answer that excludes this one and is better told near this day."""
    own = _answer(telling)
    near = [answers[answer].nearest(_ordinal(telling)) for answer in inside if answer != own]
    rivals = [other for other in near if exclude(telling, other, lexicon)]
    if any(exclude(one, other, lexicon) for n, one in enumerate(rivals) for other in rivals[:n]):
        return None
    friends = sum(inside[_answer(other)] for other in near if other not in rivals)
    mine = telling.borne_out, inside[own] + friends
    rivals = [r for r in rivals if (r.borne_out, inside[_answer(r)]) >= mine]
    rival = max(rivals, key=lambda r: (r.borne_out, inside[_answer(r)], r.article.id), default=None)
    if rival is None or (rival.borne_out, inside[_answer(rival)]) > mine:
        return rival
    # Of two that are told alike here, the one told by fewer at all, or first by the larger id, is the odd one.
    first, other = answers[own].tellings, answers[_answer(rival)].tellings
    return rival if (-len(first), first[0].article.id) > (-len(other), other[0].article.id) else None


def _is_change(
    telling: Telling, rival: Telling, answers: dict[Hashable, _Answer], reach: int, changes: Collection[date]
) -> bool:
    """Whether one answer may have followed the other: a change is told of near, or several tell of each in turn.

    Who is told to hold an office before a day and after it has held it on that day as well.
    """
    around = _ordinal(telling) - reach, _ordinal(telling) + reach
    mine, theirs = (answers[_answer(t)].between(*around) for t in (telling, rival))
    between = _ordinal(theirs[0]) <= _ordinal(mine[0]) and _ordinal(mine[-1]) <= _ordinal(theirs[-1])
    if between and len(theirs) > len(mine) and not telling.tells_of_change:
        return False
    low, high = sorted((_ordinal(telling), _ordinal(rival)))
    if any(low - reach <= day.toordinal() <= high + reach for day in changes):
        return True
    in_turn = _ordinal(mine[-1]) < _ordinal(theirs[0]) or _ordinal(theirs[-1]) < _ordinal(mine[0])
    return telling.claim.kind != "figure" and in_turn and min(len(mine), len(theirs)) > 1


def _ordinal(telling: Telling) -> int:
    assert telling.day is not None
    return telling.day.toordinal()


def _nearest(one: Sequence[Telling], other: Sequence[Telling], lexicon: Lexicon) -> tuple[Telling, Telling] | None:
    """The two tellings nearest in time that exclude each other, the smaller ids first."""
    pairs = ((left, right) for left in one[:_ASKED] for right in other[:_ASKED] if exclude(left, right, lexicon))
    return min(pairs, key=lambda pair: (_apart(*pair), pair[0].article.id, pair[1].article.id), default=None)


def _apart(one: Telling, other: Telling) -> int:
    return 0 if one.day is None or other.day is None else abs(_ordinal(one) - _ordinal(other))


def _dispute(odd: Sequence[Telling], others: Sequence[Telling], pair: tuple[Telling, Telling]) -> Dispute:
    sides = [(first, *(t for t in told if t is not first)) for first, told in zip(pair, (odd, others), strict=True)]
    return Dispute(sides[0], sides[1])


def changes_told(review: Review) -> Iterator[tuple[_Key, date]]:
    """The days on which an office, a rung or a role is told to have changed hands, with kind and subject."""
    for claim in review.claims:
        if claim.subject is None or claim.kind not in ("holder", "level", "role"):
            continue
        if isinstance(claim.value, Period) or claim.mood is Mood.FORMER or claim.qualifier in _STEPS:
            time = claim.value if isinstance(claim.value, Period) else claim.as_of.period
            day = review.article.day if time is None or claim.mood is Mood.FORMER else time.earliest
            if day is not None:
                yield (claim.kind, claim.subject), day
                yield (BEARER, claim.who if isinstance(claim.value, Period) else claim.value), day
