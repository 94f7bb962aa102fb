"""Which level a relation stands at: "elevate bilateral ties to an all-weather comprehensive strategic partnership".

A dated step yields two claims: the rung itself, and the day it was reached (qualifier ``since``, the date's span).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

import regex

from copydesk.binding import Binding
from copydesk.entries import Sort
from copydesk.kinds.figure_parts import phrases
from copydesk.kinds.kind import Kind, claim_from
from copydesk.kinds.level_judging import CODE, FROM, NO_RUNG, PAST, SINCE, TO, compare
from copydesk.mentions import Mention
from copydesk.model import AsOf, Claim, Level, Mood, PartKind, Period, Precision, SubjectKind
from copydesk.morphology import phrase_forms
from copydesk.pairs import bind_pair
from copydesk.reading import Reading, Timed
from copydesk.text import fold
from copydesk.vocabulary import rungs, stance

_RAISE = regex.compile(rf"\b(?:{'|'.join(sorted(rungs.RAISING))})\w*|\b(?:an?|the)\s+upgrade\b", regex.I)
_ENTER = regex.compile(rf"\b(?:{'|'.join(sorted(rungs.ENTERING))})\w*\b", regex.I)
_FROM = regex.compile(r"\bfrom\s+(?:(?:the|an?)\s+)?(?:(?:level|status|rank)\s+of\s+(?:an?\s+)?)?$", regex.I)
_TO = regex.compile(
    r"\b(?:to|into|as)\s+(?:(?:the|an?|their)\s+)?(?:(?:level|status|rank)\s+of\s+(?:(?:the|an?)\s+)?)?[\"']?$", regex.I
)
_THEIR = regex.compile(r"\b(?:their|its|the|existing|current)\s+$", regex.I)
_HAD_BEEN = regex.compile(
    r"\b(?:had\s+(?:\w+\s+)?(?:been|rested|stood|remained|enjoyed|held|maintained|kept|had)|was\s+(?:previously|formerly|until\s+then|merely)|were\s+(?:previously|formerly)|used\s+to\s+be)\b"
)
_BEFORE_THAT = regex.compile(
    r"^\W*(?:[Bb]efore\s+that|[Uu]ntil\s+then|[Uu]p\s+to\s+then|[Pp]reviously|[Ee]arlier|[Ff]ormerly)\b"
)
_SIMPLE_PAST = regex.compile(r"\b(?:was|were)\s+(?:[\p{L}-]+\s+){0,4}$")
_DATED = regex.compile(
    r"\b(?:as\s+of|since|from|effective|dates?\s+(?:back\s+to|from)|dating\s+(?:back\s+to|from)|dated)\s+$", regex.I
)
# "A framework accord with Peru, concluded in May 2020", "an agreement which dates from 2016": the day of the step.
_CONCLUDED = regex.compile(
    rf"(?:^|[,\s])(?:(?:which|that)\s+)?(?:(?:had\s+been|has\s+been|was|were)\s+)?(?:first\s+)?(?:{phrases(rungs.CONCLUDING)})"
    r"(?:\s+\w+ly)?\s+(?:back\s+)?(?:in|on|from|to)\s+$"
)
_JOINS_ANOTHER = regex.compile(r"\band\s+(?:(?:an?|the|two|three|several|other)\s|\d)")
# "A day after the two had formed a partnership": by the day that the sentence tells, the step was taken.
_PLUPERFECT = regex.compile(r"\bhad\s+(?:\w+\s+)?$")
_UNTIL_NOW = regex.compile(r"^\W*(?:[Uu]ntil|[Uu]p\s+to)\s+now\b|^\W*[Hh]itherto\b")
_INSERTED = regex.compile(r"^,?\s+(?:which|who)\s[^,]*,")
_PRONOUN = regex.compile(r"\W*(?:It|They|Both|The\s+latter|The\s+former)\b")
_OVER = regex.compile(rf"\b(?:{phrases(rungs.OVER)})\b|(?<!\b(?:has|have|also|long)\s)\bhad\b", regex.I)
_REPLACED = regex.compile(rf"\b(?:{phrases(rungs.REPLACING)})\s+(?:[\p{{L}}-]+\s+){{0,4}}$", regex.I)
_PROMISED = regex.compile(rf"\b(?:{phrases(rungs.PROMISING)})\b.{{0,60}}?\bto\s+\p{{Ll}}")
_AGREED = regex.compile(rf"\b(?:{phrases(rungs.AGREEING)})\b.{{0,60}}?\bto\s+\p{{Ll}}")
_DUE = regex.compile(rf"\b(?:is|are)\s+(?:{phrases(rungs.DUE)})\s+\p{{Ll}}")
_UNTIL = regex.compile(r"\b(?:until|till|through|before)\s+$", regex.I)
_REPORTED = regex.compile(rf"\b(?:{phrases(stance.REPORTING)})\s+(?:on\s+)?$", regex.I)
_WORD_BEFORE = regex.compile(r"(?<![\w-])(?P<word>[\p{L}]+(?:-[\p{L}]+)?)\s+$")
_LONGER = regex.compile(rf"\s+(?:{phrases(rungs.LENGTHENING)})\b")
# "In March, two months after they became allies": the date is of something else.
_COUNTED_FROM = regex.compile(r"\b(?:after|before)\b")
# Between a rung and "since": somebody else's clause begins.
_ELSEWHERE = regex.compile(r"[\";:]|\bwho\b|\.\s|\b(?:and|but)\s+(?:\p{L}+\s+){1,4}(?:is|was|has|have|had)\b")
_ENTERING_WORDS = 7


@dataclass(frozen=True, slots=True)
class _Standing:
    """How a rung is told: the move, its times, and the date of the step where one is stated."""

    move: str | None
    as_of: AsOf
    also: tuple[AsOf, ...] = ()
    since: Timed | None = None


def read(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every rung that a sentence names, bound to its relation, and one for the date of the step."""
    eligible = reading.lexicon.ranked
    for rung in reading.of_sort(Sort.LEVEL):
        binding = bind_pair(reading, rung.start, rung.end, eligible)
        doubt = _doubt(reading, rung, binding) or _doubt_of_reference(reading, rung, binding)
        standing = _standing(reading, rung)
        if reading.sentence.part is PartKind.HEADLINE and standing.move is None:
            doubt = doubt or "a headline shortens"
        value = _rung_meant(reading, rung, binding.subject)
        once = any(f.value == value for f in reading.registry.held(binding.subject or "", "level"))
        passed = _doubt_of_history(reading, rung) if once and not _is_timed(standing) else None
        claim = claim_from(
            reading,
            "level",
            rung.start,
            rung.end,
            subject=binding.subject,
            value=value,
            tier=binding.tier,
            binding=binding.reason,
            as_of=standing.as_of,
            also=standing.also,
            qualifier=standing.move,
            mood=_mood(reading, rung),
            doubt=doubt or passed or _doubt_of_paper(reading, rung),
        )
        yield claim
        if standing.since is not None and (standing.move != FROM or _dates_it(reading, rung, standing.since)):
            # A rung that the pair did hold is the one whose step is dated, whatever it was replaced by.
            yield _dated(reading, replace(claim, doubt=doubt or (None if once else claim.doubt)), standing.since)


def _is_timed(standing: _Standing) -> bool:
    return standing.move is not None and standing.as_of.explicit


def _doubt_of_history(reading: Reading, rung: Mention) -> str | None:
    """Why a rung that a pair once held may not contradict: "from 2015 until then a framework accord was in force"."""
    clause = reading.clause_at(rung.start)
    if _OVER.search(reading.text, clause.start, clause.end):
        return "the sentence tells of an arrangement that is over"
    return None


def _doubt_of_reference(reading: Reading, rung: Mention, binding: Binding) -> str | None:
    """Why a rung may be another pair's: "it" after a sentence about a third, or one of several pairs and rungs.

    "Ethiopia, an all-weather partner since 2023, and Angola, with which China established a comprehensive partnership".
    """
    if binding.tied:
        return None
    if binding.subject is not None and _PRONOUN.match(reading.text, reading.sentence.start) and reading.order:
        known = set(reading.registry.subjects[binding.subject].between)
        before = reading.copy.readings[reading.order - 1]
        if any(not known & set(m.keys) for m in before.of_kind(SubjectKind.COUNTRY)):
            return "'it' may be another than this pair"
    named = {key for m in reading.subjects for key in m.keys if key in reading.lexicon.relations_of}
    rungs_named = {m.keys for m in reading.of_sort(Sort.LEVEL)}
    if len(named) > 2 and len(rungs_named) > 1:
        return "the sentence tells of several pairs and several levels"
    return None


def _doubt_of_paper(reading: Reading, rung: Mention) -> str | None:
    """A document that is replaced need not have been a rung of theirs."""
    replaced = _REPLACED.search(reading.text, reading.clause_at(rung.start).start, rung.start)
    return "a document may be replaced that was no rung of theirs" if replaced is not None else None


def _dated(reading: Reading, claim: Claim, timed: Timed) -> Claim:
    source = reading.copy.article.source
    period = (
        replace(timed.period, latest=_end_of_unit(timed.period), extended=False)
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


def _end_of_unit(period: Period) -> date | None:
    """The last day of the month or year that "since" counts from."""
    first = period.earliest
    if first is None:
        return None
    days = {Precision.YEAR: 365, Precision.MONTH: 30, Precision.WEEK: 7, Precision.QUARTER: 92, Precision.SEASON: 92}
    return first + timedelta(days=days.get(period.precision, 1) - 1)


def _doubt(reading: Reading, rung: Mention, binding: Binding) -> str | None:
    """Why a rung may not contradict: a wish, a longer phrase than any rung of ours."""
    if binding.doubt is not None:
        return binding.doubt
    clause = reading.clause_at(rung.start)
    words = regex.findall(r"[\p{Ll}\p{Lu}-]+", _INSERTED.sub(" ", reading.gap(clause.start, rung.start)))
    if any(word.lower() in rungs.WISHING for word in words if word != "May"):
        return "the clause speaks of a wish or a plan"
    lead = reading.gap(clause.start, rung.start)
    ahead = any(rung.end <= d.start < clause.end and not _DATED.search(_lead(reading, d)) for d in reading.dates)
    if _PROMISED.search(lead) or _DUE.search(lead) or (ahead and _AGREED.search(lead)):
        return "the clause speaks of a step to come"
    surface = reading.gap(rung.start, rung.end)
    before = _WORD_BEFORE.search(reading.text, max(reading.sentence.start, rung.start - 40), rung.start)
    if before is not None and _lengthens(reading, before):
        return f"'{before.group('word')} {surface}' {NO_RUNG}"
    behind = _LONGER.match(reading.text, rung.end, reading.sentence.end)
    return f"'{surface}{behind.group()}' {NO_RUNG}" if behind is not None else None


def _lengthens(reading: Reading, before: regex.Match[str]) -> bool:
    """Whether the word before a rung makes another rung of it: "all-round comprehensive strategic partnership"."""
    word = before.group("word")
    if not word.islower() or word in rungs.NEUTRAL or word.endswith(("ing", "ed", "ly")):
        return False
    return not any(m.start <= before.start("word") < m.end for m in reading.subjects)


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


def _lead(reading: Reading, timed: Timed) -> str:
    """The few words before a date, the date's own "since" included."""
    first = regex.match(r"(?:since|from|starting(?:\s+in)?|as\s+of|until|till|before)\s+", timed.text, regex.I)
    return reading.gap(max(reading.sentence.start, timed.start - 24), timed.start + (first.end() if first else 0))


def _standing(reading: Reading, rung: Mention) -> _Standing:
    """How the rung is told: raised to, left, once held, or held now."""
    clause = reading.clause_at(rung.start)
    before = reading.gap(reading.sentence.start, rung.start)
    since = _since(reading, rung)
    move = _move(reading, rung, before)
    reached = _reached_before(reading, rung, before)
    if reached is not None:
        return _Standing(PAST, reached)
    if move == FROM:
        return _Standing(FROM, _when(since) or reading.copy.default, since=since)
    if move == TO:
        when = since or _step_day(reading, rung)
        return _Standing(TO, _when(when) or reading.copy.default, (reading.copy.default,), since=when)
    if _BEFORE_THAT.match(before):
        return _Standing(PAST, _just_before(reading) or reading.copy.default, since=since)
    if _HAD_BEEN.search(reading.gap(clause.start, rung.start)):
        since = since or _opening_since(reading, rung)
        return _Standing(PAST, _when(since) or reading.copy.default, since=since)
    ended = next((d for d in reading.dates if 0 <= d.start - rung.end < 60 and _UNTIL.search(_lead(reading, d))), None)
    if ended is not None:
        return _Standing(PAST, ended.as_of)
    dates = [d for d in reading.dates_near(rung.start) if not d.forward and d.period.latest is not None]
    if _SIMPLE_PAST.search(before):
        return _Standing(PAST, dates[0].as_of if dates else reading.copy.default)
    begun = _when(since)
    return _Standing(None, reading.copy.default, () if begun is None else (begun,), since)


def _reached_before(reading: Reading, rung: Mention, before: str) -> AsOf | None:
    """The day by which a rung had been reached: "in February, three months after the two had become allies"."""
    clause = reading.clause_at(rung.start)
    entered = [*_ENTER.finditer(before, clause.start - reading.sentence.start)]
    entered += _RAISE.finditer(before, clause.start - reading.sentence.start)
    if not entered or not _PLUPERFECT.search(before[: max(entered, key=lambda m: m.start()).start()]):
        return None
    told = [d for d in reading.dates if d.end <= rung.start and not d.forward and not d.loose]
    if not told or any(d.start >= rung.end for d in reading.dates) or told[-1].period.latest is None:
        return None
    counted = _COUNTED_FROM.search(reading.text, told[-1].end, rung.start)
    return told[-1].as_of if counted is not None and counted.group() == "after" else None


def _when(timed: Timed | None) -> AsOf | None:
    if timed is None:
        return None
    first = timed.period.earliest
    if timed.period.latest is None and first is not None:
        last = _end_of_unit(timed.period)
        return replace(timed.as_of, period=Period(first, last, timed.period.precision))
    return timed.as_of


def _move(reading: Reading, rung: Mention, before: str) -> str | None:
    """Where the words lead: to this rung, from it, or nowhere."""
    raised = list(_RAISE.finditer(before))
    rest = reading.gap(rung.end, reading.sentence.end)
    leads_on = any(m.start > rung.start for m in reading.of_sort(Sort.LEVEL))
    if _FROM.search(before) and (raised or leads_on or _RAISE.search(rest)):
        return FROM
    if _REPLACED.search(before) or _UNTIL_NOW.match(before):
        return FROM
    moved = [*raised, *_ENTER.finditer(before)]
    if moved and _THEIR.search(before) and leads_on and len(before[max(m.end() for m in moved) :].split()) <= 3:
        return FROM
    if _TO.search(before) and (raised or any(m.end < rung.start for m in reading.of_sort(Sort.LEVEL))):
        return TO
    clause = reading.clause_at(rung.start)
    entered = list(_ENTER.finditer(reading.text, clause.start, rung.start))
    gap = reading.gap(entered[-1].start(), rung.start) if entered else ","
    if "," not in gap and " by " not in gap and len(gap.split()) <= _ENTERING_WORDS:
        return TO
    return None


def _since(reading: Reading, rung: Mention) -> Timed | None:
    """The date behind a rung that says since when: "since 2020", "a status it had held since July"."""
    following = [m.start for m in reading.of_sort(Sort.LEVEL) if m.start > rung.start]
    last = min(following, default=reading.sentence.end)
    for timed in reading.dates:
        gap = reading.gap(rung.end, max(rung.end, timed.start))
        if rung.end <= timed.start < last and _dates_it(reading, rung, timed) and not _ELSEWHERE.search(gap):
            return timed
    return None


def _dates_it(reading: Reading, rung: Mention, timed: Timed) -> bool:
    """Whether a date is that of the step: "since May", "as of 2020", "concluded in June".

    A treaty is in force from another day than that of its signature: of one, only the first counts.
    """
    if _DATED.search(_lead(reading, timed)):
        return True
    gap = reading.gap(rung.end, max(rung.end, timed.start))
    if _CONCLUDED.search(gap) is None or _JOINS_ANOTHER.search(gap):
        return False
    return fold(reading.gap(rung.start, rung.end)).rsplit(" ", 1)[-1] not in rungs.TREATIES


def _opening_since(reading: Reading, rung: Mention) -> Timed | None:
    """ "Since 2010 it had been …": the date that opens the sentence."""
    before = [d for d in reading.dates if d.end <= rung.start]
    first = before[0] if before else None
    if first is None or not regex.fullmatch(r"\W*Since\s+", _lead(reading, first)):
        return None
    return first


def _step_day(reading: Reading, rung: Mention) -> Timed | None:
    """The date of the step itself: the finest of the clause, the nearest of those; not the day of a report."""
    clause = reading.clause_at(rung.start)
    others = [m.start for m in reading.of_sort(Sort.LEVEL) if m is not rung]
    dates = [
        d
        for d in reading.dates
        if not d.loose
        and not (d.end <= rung.start and _COUNTED_FROM.search(reading.text, d.end, rung.start))
        and not any(o < d.start < rung.start for o in others)
        and (clause.start <= d.start < clause.end or d.start < rung.start)
        and not _REPORTED.search(reading.gap(max(reading.sentence.start, d.start - 20), d.start))
    ]

    def order(timed: Timed) -> tuple[bool, int, int]:
        return (timed.forward, timed.period.precision, abs(timed.start - rung.start))

    return min(dates, key=order, default=None)


def _just_before(reading: Reading) -> AsOf | None:
    """The day before the time told of in the sentence before: "Before that it was …"."""
    previous = reading.previous_time
    if previous is None or previous.earliest is None:
        return None
    day = previous.earliest - timedelta(days=1)
    return AsOf(Period(day, day), None, None, "just before the time told of", explicit=True)


KIND = Kind("level", CODE, frozenset({Sort.LEVEL}), read, compare)
