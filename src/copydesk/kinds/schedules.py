"""How long before or after its time a goal was met: "reached the target two years ahead of schedule".

A registry holds both ends as dates of one subject: when it was due ("target-due") and when it came about
("target-reached", "target-met"). The number of years between them is what the words must say.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from copydesk.binding import bind
from copydesk.entries import Sort
from copydesk.kinds.kind import claim_from
from copydesk.model import AsOf, Claim, Fact, Mood, Period, Precision, SubjectKind, Tier
from copydesk.reading import Reading
from copydesk.values.date_forms import Ahead
from copydesk.values.dates import DateExpression

_DUE = "due"


def read_schedules(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every number of years ahead of, or behind, a time that we hold."""
    phrases = reading.of_sort(Sort.TURNING_POINT)
    for expression in reading.expressions if phrases else ():
        if not isinstance(expression.form, Ahead):
            continue
        clause = reading.clause_at(expression.start)
        told = [m for m in phrases if clause.start <= m.start < clause.end]
        facts = [f for m in told for key in m.keys for f in reading.lexicon.dated_by_phrase.get(key, ())]
        due = {f.subject: d for f in facts if (d := _due_of(reading, f)) is not None}
        binding = bind(reading, expression.start, expression.end, [*due]) if due else None
        if binding is None or binding.subject is None or binding.doubt or binding.tier is Tier.DISCOURSE:
            continue
        if binding.tier is Tier.DOCUMENT and reading.lexicon.kind_of(binding.subject) is not SubjectKind.RELATION:
            continue
        fact = next(f for f in facts if f.subject == binding.subject and _due_of(reading, f) is not None)
        period = _years_from(due[binding.subject], expression.form)
        if period is not None:
            yield _claim(reading, expression, fact, period, binding.tier, binding.reason)


def _due_of(reading: Reading, fact: Fact) -> Period | None:
    """When what a fact dates was due: the date of the same name that ends in "due"."""
    stem, _, end = (fact.qualifier or "").rpartition("-")
    if not stem or end == _DUE:
        return None
    held = reading.registry.held(fact.subject, "date")
    return next((f.when for f in held if f.qualifier == f"{stem}-{_DUE}"), None)


def _years_from(due: Period, form: Ahead) -> Period | None:
    """The year so many years before or after the one that something was due in; no finer unit tells a year."""
    count, unit = form.counts[0]
    if len(form.counts) != 1 or unit != "year" or not count.exact or due.latest is None:
        return None
    year = due.latest.year + form.direction * int(count.low)
    return Period(date(year, 1, 1), date(year, 12, 31), Precision.YEAR) if year > 0 else None


def _claim(reading: Reading, expression: DateExpression, fact: Fact, period: Period, tier: Tier, how: str) -> Claim:
    text = reading.gap(expression.start, expression.end)
    negated = reading.mood(expression.start, expression.end) is Mood.NEGATED
    return claim_from(
        reading,
        "date",
        expression.start,
        expression.end,
        subject=fact.subject,
        value=period,
        tier=tier,
        binding=how,
        as_of=AsOf(period, text, None, f'"{text}", from the year that it was due in', explicit=True),
        qualifier=fact.qualifier,
        mood=Mood.NEGATED if negated else Mood.ASSERTED,
    )
