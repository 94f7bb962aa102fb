"""The same measure by another count: "Chilean customs put it at 4 billion", "the Peruvian count is lower"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from copydesk.attribution import RECORDS, attribution_of, same_source, state_of_capital
from copydesk.entries import Sort
from copydesk.kinds.figure_parts import phrases
from copydesk.kinds.figure_times import time_of
from copydesk.kinds.figure_values import Value, in_unit_of
from copydesk.kinds.figure_wording import Measure
from copydesk.model import Claim, Quantity
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.values.quantities import QuantityExpression
from copydesk.vocabulary import measuring

_IT = r"(?:it|that|this|them|the\s+(?:figure|number|total|share|volume|value|sum|count|amount))"
_PUTS_IT = regex.compile(rf"\b(?:{phrases(measuring.PUTTING)})\s+{_IT}\s+(?:at|as)\s+$")
# Words between the start of a clause and its number that name a count and nothing else.
_OTHER_COUNT = regex.compile(
    rf"\W*(?:(?:while|whereas|but|and|although|though)\s+)?(?:[Tt]he\s+)?(?:\p{{Lu}}[\p{{L}}'.-]*\s+){{1,4}}(?:own\s+)?{RECORDS}\s+"
    rf"(?:{phrases((*measuring.PUTTING, *measuring.BEING))})\s+(?:{_IT}\s+)?(?:(?:slightly\s+|much\s+|far\s+)?"
    r"(?:lower|higher|smaller|larger|bigger|different),?\s+)?(?:(?:at|as|of)\s+)?"
)


# "The Sea Registry, which leaves out ferries, counted 187": a name, perhaps with an insertion, and a verb of counting.
_OTHER_NAMED = regex.compile(
    rf"\W*(?:(?:while|whereas|but|and|although|though)\s+)?(?:[Tt]he\s+)?(?P<who>\p{{Lu}}[\w'.-]*"
    rf"(?:\s+(?:of\s+|for\s+|and\s+|the\s+)*\p{{Lu}}[\w'.-]*)*)(?:,\s[^,;]{{3,60}},)?\s+"
    rf"(?:{phrases(measuring.PUTTING)})\s+(?:{_IT}\s+)?(?:(?:at|as|of|only|just)\s+)*"
)


_INSERTION = regex.compile(r",\s+(?:which|who)\b")
_IT_STOOD = regex.compile(
    r"\b(?:it|the\s+(?:figure|number|total|sum))\s+(?:had\s+)?(?:stood\s+at|was|been|reached|totall?ed|"
    r"(?:came|amounted)\s+to)\s+(?:(?:just|only|about|some)\s+)?$"
)
_IT_WORTH = regex.compile(
    r"\b[Ii]t\s+(?:had\s+been|was|is)\s+(?:worth|valued\s+at)\s+(?:(?:just|only|about|some)\s+)?$"
)
_THERE_WERE = regex.compile(r"\b[Tt]here\s+(?:are|were|had\s+been|have\s+been)\s+(?:(?:just|only|about|some)\s+)?$")
_ENDS = regex.compile(
    r"\s+of\s+them\b|\s+(?:until|before|in|at|by)\s|\s+(?:a|one|two|\w+)\s+years?\s+(?:ago|earlier|before)\b|[,;.]"
)


def puts_it(reading: Reading, found: QuantityExpression) -> bool:
    """Whether a number is what "it" comes to: "put it at 4 billion", "it was worth 4 billion"."""
    lead = reading.gap(reading.clause_at(found.start).start, found.start)
    return _PUTS_IT.search(lead) is not None or _IT_STOOD.search(lead) is not None or _IT_WORTH.search(lead) is not None


def retold(reading: Reading, claim: Claim, used: set[int]) -> Iterator[Claim]:
    """What other counts make of a claim, in its own sentence and the next of its paragraph."""
    if claim.subject is None or not isinstance(claim.value, Quantity):
        return
    following = reading.copy.readings[reading.order + 1 : reading.order + 2]
    for other in (reading, *following):
        if other.sentence.paragraph != reading.sentence.paragraph:
            return
        for found in other.quantities:
            said = in_unit_of(found, claim.value)
            if said is None or (other is reading and found.start in used) or found.start < claim.end:
                continue
            clause = other.clause_at(found.start)
            if _INSERTION.match(other.text, clause.start):  # "Sealane, which leaves out cars, gives": one clause
                clause = other.clause_at(max(other.sentence.start, clause.start - 1))
            lead = other.gap(clause.start, found.start)
            if any(clause.start <= m.start < found.start for m in other.of_sort(Sort.METRIC)):
                continue
            again = _at_another_time(other, claim, found, said)
            if again is not None:
                yield again
                continue
            who = _statistician(other, claim, lead)
            if who is not None or _PUTS_IT.search(lead) or _OTHER_COUNT.fullmatch(lead):
                yield _again(other, claim, found, said, who)


def _at_another_time(reading: Reading, claim: Claim, found: QuantityExpression, said: Quantity) -> Claim | None:
    """The same measure at a time of its own: "in 2021 it had stood at 254 billion", "there were six until 2017"."""
    before = reading.gap(max(reading.sentence.start, found.start - 60), found.start)
    counted = _THERE_WERE.search(before) is not None and _ENDS.match(reading.text, found.end)
    if not counted and _IT_STOOD.search(before) is None:
        return None
    measure = Measure(found.start, found.end, (claim.metric or "",))
    when = time_of(reading, Value(measure, found), ())
    if not when.explicit:
        return None
    return replace(_again(reading, claim, found, said, None), as_of=when, attribution=None, doubt=claim.doubt)


def _statistician(reading: Reading, claim: Claim, lead: str) -> str | None:
    """Whoever counts in a clause, where we hold a figure of theirs for the same measure."""
    named = _OTHER_NAMED.fullmatch(lead)
    facts = reading.lexicon.measures.of(claim.metric or "", claim.subject)
    if named is None:
        return None
    who = state_of_capital(reading, named.group("who"))
    return who if any(f.according_to and same_source(f.according_to, who) for f in facts) else None


def _again(reading: Reading, claim: Claim, found: QuantityExpression, said: Quantity, who: str | None) -> Claim:
    source = who or attribution_of(reading, found.start)
    facts = reading.lexicon.measures.of(claim.metric or "", claim.subject)
    counted = source is not None and any(f.according_to and same_source(f.according_to, source) for f in facts)
    return replace(
        claim,
        start=found.start,
        end=found.end,
        quote=reading.copy.article.source[found.start : found.end],
        value=said,
        sentence=reading.sentence,
        attribution=source,
        mood=reading.mood(found.start, found.end),
        doubt=claim.doubt or (None if counted else "another counts it, by whom we hold nothing"),
    )
