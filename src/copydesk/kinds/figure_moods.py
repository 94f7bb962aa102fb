"""Whether a figure is stated or planned: "will cost 5 million" of a project is, "hopes to reach 5 million" is not."""

from __future__ import annotations

from copydesk.binding import Binding
from copydesk.kinds.figure_parts import phrases
from copydesk.kinds.figure_values import Value
from copydesk.model import AsOf, Metric, Mood, Period, SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.vocabulary import stance

_YET = regex.compile(rf"\b(?:{phrases(stance.NOT_YET)})\b", regex.I)
_AIM = regex.compile(rf"\b(?:{phrases(stance.AIMED_AT)})\b|\bby\s+20[2-9]\d\b", regex.I)
# "The 22 it had planned": a number of the plan, told after it.
_HAD_PLANNED = regex.compile(
    r"\s+(?:\p{Ll}+\s+)?(?:that\s+)?(?:it|they|he|she|had|were|was)\s+(?:had\s+)?(?:been\s+)?"
    r"(?:planned|expected|hoped|promised|forecast|targeted|scheduled|announced)\b"
)
# "Under the new arrangement there will be 120 places": terms that are agreed.
_AGREED = regex.compile(
    r"\b[Uu]nder\s+(?:the|this|that|a|its|their)\s+(?:\p{Ll}+\s+){0,2}"
    r"(?:agreement|arrangement|deal|accord|contract|treaty|pact|terms|law|act)\b[^.;]*\bwill\s"
)
# "Approved the budget for 2025, which will be 40 million": what is decided is no hope.
_APPROVED = regex.compile(
    r"\b(?:approved|adopted|passed|endorsed|agreed(?:\s+on)?|fixed|set)\s+(?:the|its|their|a|next)\s[^.;]*\bwill\s+"
    r"(?:be|amount\s+to|total)\s+(?:\w+\s+)?$"
)
# "Peru will add a little: its trade was 3 billion": behind the colon a past is told.
_TOLD = regex.compile(r":[^:]*\b(?:was|were|stood|reached|came|amounted|totalled|totaled|rose|fell|had)\b[^:]*$")
# What a summit's figure tells is what was promised at it.
_PROMISED = regex.compile(
    r"\b(?:promised|pledged|committed|announced|offered|vowed|set\s+aside|earmarked)\s+(?:\w+\s+){0,2}$"
    r"|\b(?:promised|pledged|committed|announced|offered|vowed|set\s+aside)\s[^,;.]*\d[^,;.]*\sand\s+$"
)
_WITH = regex.compile(r"\bwith\s+(?:\w+\s+)?$")
_SCHEDULED = regex.compile(r"\b(?:will|would|is\s+to|are\s+to)\b")
# "Will have access to the 27 member states": how many there are is no plan.
_COUNTED = regex.compile(r"\b(?:all|all\s+of|of|in|to|from|by|with|among|for)\s+(?:the|its|their)\s+$")
_STILL_OPEN = regex.compile(rf"\b(?:{phrases(stance.AIMED_AT)}|hopes?|expected|expects?|proposal|if)\b", regex.I)
# A count that changed so few days ago is the one that "up from" means.
CHANGE_DAYS = 45


def _is_told_behind_colon(reading: Reading, start: int, at: int) -> bool:
    told = _TOLD.search(reading.text, start, at)
    return told is not None and not _SCHEDULED.search(reading.text, told.start(), at)


def _is_fresh(reading: Reading, metric: Metric, binding: Binding) -> bool:
    """Whether a figure holds since the days of the piece: then its agreed terms are what we hold."""
    facts = reading.lexicon.measures.of(metric.name, binding.subject)
    starts = [Period(f.valid.earliest, f.valid.earliest) for f in facts if f.period is None and f.valid.earliest]
    return reading.day is not None and any(start.distance(reading.day) <= CHANGE_DAYS for start in starts)


def mood_of(reading: Reading, value: Value, metric: Metric, binding: Binding, when: AsOf) -> Mood:
    """How a figure stands to its number: targets and agreed terms are asserted, hopes and forecasts planned."""
    found = value.found
    mood = reading.mood(found.start, found.end, (value.measure.start, value.measure.end))
    clause = reading.clause_at(found.start)
    if _YET.search(reading.text, found.end, clause.end):
        return Mood.NEGATED
    if _HAD_PLANNED.match(reading.text, found.end, clause.end):
        return Mood.PLANNED
    before = regex.split(r'[":]', reading.gap(max(clause.start, found.start - 90), found.start))[-1]
    if mood is Mood.ASSERTED and _AIM.search(before):
        mood = Mood.PLANNED
    if mood is Mood.PLANNED and _is_told_behind_colon(reading, clause.start, found.start):
        mood = Mood.ASSERTED
    if mood is Mood.PLANNED and metric.target:
        return Mood.ASSERTED
    if mood is Mood.PLANNED and metric.unit and _APPROVED.search(reading.text, reading.sentence.start, found.start):
        return Mood.ASSERTED
    subject = reading.registry.subjects.get(binding.subject or "")
    if mood is Mood.PLANNED and _COUNTED.search(before) and found.quantity.unit is None:
        return Mood.ASSERTED
    if mood is Mood.PLANNED and (value.former or (_AGREED.search(before) and _is_fresh(reading, metric, binding))):
        return Mood.ASSERTED
    if mood is Mood.PLANNED and value.measure.told:  # "plans for a railway of 870 kilometres": so long it is to be
        return mood if _STILL_OPEN.search(before) else Mood.ASSERTED
    if mood is Mood.PLANNED and _PROMISED.search(before) and subject is not None and subject.kind is SubjectKind.EVENT:
        return Mood.ASSERTED
    if mood is Mood.PLANNED and _WITH.search(before) and subject is not None and subject.kind is SubjectKind.PROJECT:
        return Mood.ASSERTED
    if mood is Mood.PLANNED and subject is not None and subject.kind in (SubjectKind.EVENT, SubjectKind.PROJECT):
        return Mood.ASSERTED if _SCHEDULED.search(before) and not _STILL_OPEN.search(before) else mood
    day, period = reading.day, when.period
    told = value.measure.told
    if mood is not Mood.ASSERTED or not when.explicit or day is None or period is None or metric.target or told:
        return mood
    ahead = period.earliest is not None and day.latest is not None and period.earliest > day.latest
    return Mood.PLANNED if ahead else mood
