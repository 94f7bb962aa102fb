"""Which level a relation stands at: "elevate bilateral ties to an all-weather comprehensive strategic partnership".

A dated step yields two claims: the rung itself, and the day it was reached (qualifier ``since``, the date's span).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from copydesk.binding import Binding
from copydesk.entries import Sort
from copydesk.kinds.kind import Kind, claim_from
from copydesk.kinds.level_doubts import (
    blend_behind,
    doubt_of_history,
    doubt_of_paper,
    doubt_of_reference,
    doubt_of_words,
)
from copydesk.kinds.level_judging import CODE, FROM, NO_RUNG, SINCE, compare
from copydesk.kinds.level_standing import Standing, dates_it, end_of_unit, standing_of
from copydesk.mentions import Mention
from copydesk.model import Claim, Level, Mood, PartKind, SubjectKind, Tier
from copydesk.morphology import phrase_forms
from copydesk.pairs import bind_pair
from copydesk.reading import Reading
from copydesk.text import fold
from copydesk.timing import Timed

# Farther before a rung, the names of the pair belong to another matter.
_PAIR_REACH = 160


def read(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every rung that a sentence names, bound to its relation, and one for the date of the step."""
    eligible = reading.lexicon.ranked
    for rung in reading.of_sort(Sort.LEVEL):
        binding = bind_pair(reading, rung.start, rung.end, eligible)
        doubt = doubt_of_words(reading, rung, binding) or doubt_of_reference(reading, rung, binding)
        standing = standing_of(reading, rung)
        if reading.sentence.part is PartKind.HEADLINE and standing.move is None:
            doubt = doubt or "a headline shortens"
        value, end = _rung_meant(reading, rung, binding.subject), rung.end
        blend = blend_behind(reading, rung, binding.subject)
        if blend is not None:
            value, end = f"{reading.gap(rung.start, rung.end)} {blend}", rung.end + len(blend) + 1
            doubt = None if doubt is not None and doubt.endswith(NO_RUNG) else doubt
        once = any(f.value == value for f in reading.registry.held(binding.subject or "", "level"))
        passed = doubt_of_history(reading, rung) if once and not _is_timed(standing) else None
        claim = claim_from(
            reading,
            "level",
            _start_with_pair(reading, rung, binding),
            end,
            subject=binding.subject,
            value=value,
            tier=binding.tier,
            binding=binding.reason,
            as_of=standing.as_of,
            also=standing.also,
            qualifier=standing.move,
            mood=_mood(reading, rung),
            doubt=doubt or passed or doubt_of_paper(reading, rung),
        )
        yield claim
        if standing.since is not None and (standing.move != FROM or dates_it(reading, rung, standing.since)):
            # A rung that the pair did hold is the one whose step is dated, whatever it was replaced by.
            yield _dated(reading, replace(claim, doubt=doubt or (None if once else claim.doubt)), standing.since)


def _start_with_pair(reading: Reading, rung: Mention, binding: Binding) -> int:
    """Where the claim begins: with the pair, if its clause names it right before the rung; else with the rung.

    Whether "China and Peru raised their ties to a strategic partnership" errs in the pair or in the rung, nobody can
    tell but an editor, who must see both.
    """
    if binding.subject is None or binding.tier is not Tier.CLAUSE:
        return rung.start
    clause = reading.clause_at(rung.start)
    before = [m for m in reading.subjects if clause.start <= m.start and m.end <= rung.start]
    before = [m for m in before if reading.lexicon.kind_of(m.key) in (SubjectKind.COUNTRY, SubjectKind.BODY)]
    between = reading.registry.subjects[binding.subject].between
    sides = [next((m for m in before if side in m.keys), None) for side in between]
    if not sides or any(m is None for m in sides):
        return rung.start
    start = min(m.start for m in sides if m is not None)
    others = any(m.start > start and not set(between) & set(m.keys) for m in before)
    levels = any(start <= m.start < rung.start for m in reading.of_sort(Sort.LEVEL))
    return rung.start if others or levels or rung.start - start > _PAIR_REACH else start


def _is_timed(standing: Standing) -> bool:
    return standing.move is not None and standing.as_of.explicit


def _dated(reading: Reading, claim: Claim, timed: Timed) -> Claim:
    source = reading.copy.article.source
    period = (
        replace(timed.period, latest=end_of_unit(timed.period), extended=False)
        if timed.period.latest is None
        else timed.period
    )
    return replace(
        claim,
        start=timed.start,
        end=timed.end,
        quote=source[timed.start : timed.end],
        qualifier=SINCE,
        as_of=replace(timed.as_of, period=period),
        also=(reading.copy.default,),
    )


def _rung_meant(reading: Reading, rung: Mention, relation: str | None) -> str:
    """The rung that a phrase names by its own name; a shortened form means the one that the pair holds."""
    phrase = fold(reading.gap(rung.start, rung.end))
    levels = {level.name: level for level in reading.registry.levels if level.name in rung.keys}
    own = [name for name in rung.keys if _names(levels[name], phrase)]
    held = {fact.value for fact in reading.registry.held(relation, "level")} if relation is not None else set()
    fitting = [name for name in own if name in held] or own or [name for name in rung.keys if name in held]
    return (fitting or list(rung.keys))[0]


def _names(level: Level, phrase: str) -> bool:
    names = (level.name, *level.translations, *((level.as_persons,) if level.as_persons else ()))
    return any(phrase in phrase_forms(fold(name)) for name in names)


def _mood(reading: Reading, rung: Mention) -> Mood:
    return Mood.NEGATED if reading.mood(rung.start, rung.end) is Mood.NEGATED else Mood.ASSERTED


KIND = Kind("level", CODE, frozenset({Sort.LEVEL}), read, compare)
