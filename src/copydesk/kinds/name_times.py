"""Names that a subject bore for a time: "Nur-Sultan" for the capital of Kazakhstan, from 2019 to 2022.

Used in its time, or of its time, such a name is right; so it is in a title ("Nur-Sultan Declaration"), in quotation
marks, or beside words that tell of the renaming. What is left says of the present what has another name by now.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.mentions import Mention
from copydesk.model import AsOf, Fact, PartKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.text import fold
from copydesk.vocabulary import names

# A name goes on being written some days after it is given up.
GRACE_DAYS = 31
_NEAR_DAYS = 60
_TELLING = regex.compile(
    r"\b(?:formerly|former|previous(?:ly)?|earlier|later|then|known|calls?|called|named|renam\w*|rebrand\w*|name|names|changed"
    r"|old|new|predecessor|successor|succeeded|replaced|became|become|originally|once|historic\w*|history|founded"
    r"|since|ago|until|merged?|today's|now|at the time|as it was|aka|dubbed|title|titled|album|film|novel|book)\b",
    regex.I,
)
_PRESENT = regex.compile(r"(?<![\w'])(?:is|are|has|have|will|remains?|hosts?|plans?|expects?|says|'s)(?!\w)")
_NAME_GOES_ON = regex.compile(r"(?:\s+|-)\p{Lu}|\s+(?:process|declaration|agreement|accord|format|treaty|\d{4})\b")
_NAME_BEGAN = regex.compile(r"(?P<word>\p{Lu}[\p{L}]+)(?:\s+of|\s+de)?(?:\s+|-)$")


@dataclass(frozen=True, slots=True)
class TimedName:
    """A name for a time as it stands in a text; ``doubt`` says why it may be right outside its time."""

    start: int
    end: int
    fact: Fact
    times: tuple[AsOf, ...]
    doubt: str | None


def read_timed_names(reading: Reading) -> Iterator[TimedName]:
    """Every name of a sentence that its subject bears or bore for a time."""
    timed = reading.lexicon.names.timed
    for mention in reading.subjects if timed else ():
        facts = [f for f in timed.get(fold(reading.text[mention.start : mention.end]), ()) if f.subject in mention.keys]
        if facts:
            times = reading.times(mention.start)
            yield TimedName(mention.start, mention.end, facts[0], times, _doubt(reading, mention, facts[0]))
    yield from _dateline(reading)


def _dateline(reading: Reading) -> Iterator[TimedName]:
    """The name of the place in a dateline: it is written on that day."""
    dateline = reading.copy.article.dateline
    if dateline is None or dateline.place is None or reading.order or reading.day is None:
        return
    facts = reading.lexicon.names.timed.get(fold(dateline.place), ())
    start = reading.copy.article.source.find(dateline.place, dateline.start, dateline.end)
    if len(facts) == 1 and start >= 0:
        yield TimedName(start, start + len(dateline.place), facts[0], (reading.copy.default,), None)


def _doubt(reading: Reading, mention: Mention, fact: Fact) -> str | None:
    text, sentence = reading.text, reading.sentence
    if reading.day is None:
        return "the piece carries no date"
    if _TELLING.search(text, sentence.start, sentence.end):
        return "the sentence may tell of the renaming"
    if '"' in text[sentence.start : mention.start] and '"' in text[mention.end : sentence.end]:
        return "the name may be quoted"
    before = _NAME_BEGAN.search(text, max(sentence.start, mention.start - 40), mention.start)
    titled = before is not None and before.group("word") not in names.NOT_BEFORE
    known = before is not None and any(m.start <= before.start("word") < m.end for m in reading.mentions)
    if _NAME_GOES_ON.match(text, mention.end) or (titled and not known):
        return "the name may be part of another"
    day, first = reading.day.earliest, fact.valid.earliest
    if first is not None and day is not None and day < first:
        return None
    if reading.speaks_of_past(mention.start):
        return "the clause tells of the past"
    return None if _is_of_now(reading, mention) else "the clause may tell of the past"


def _is_of_now(reading: Reading, mention: Mention) -> bool:
    """Whether what is said is news or lasts: dated near the piece's day, in its opening, or in the present tense."""
    assert reading.day is not None
    near = reading.day.widened(_NEAR_DAYS)
    dates = reading.dates
    if dates:
        return all(t.period.overlaps(near) for t in dates)
    if reading.sentence.part is not PartKind.BODY or reading.order <= 1:
        return True
    clause = reading.clause_at(mention.start)
    return _PRESENT.search(reading.text, clause.start, clause.end) is not None
