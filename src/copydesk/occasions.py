"""At which event something was promised or agreed: "Chile set out ten joint actions" in a piece about a summit.

What an event alone owns has no owner in the sentence: somebody says it, at the event. It is the event's where the
sentence or the piece is about one of them, and whoever acts is one of those that it is named after.
"""

from __future__ import annotations

from copydesk.binding import Binding, document_subject
from copydesk.entries import Form
from copydesk.measures import Owners
from copydesk.mentions import Mention
from copydesk.model import Period, SubjectKind, Tier
from copydesk.owners import owner_at
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.vocabulary import measuring

# A sentence that gives a day so far from the event tells of something else.
NEAR_DAYS = 31
_ACTING = (SubjectKind.PERSON, SubjectKind.COUNTRY, SubjectKind.BODY)
_DOES = regex.compile(
    rf"\s+(?:(?:has|had|have|also|then)\s+)*(?:{'|'.join(sorted(measuring.DOING_VERBS))}|set\s+out|set\s+aside|offered)"
    r"\s+(?:\w+\s+)?"
)
_WORD = regex.compile(r"[\p{L}.]+")


def bind_occasion(reading: Reading, start: int, end: int, owners: Owners) -> Binding | None:
    """The event whose figure stands at ``[start, end)``; ``None`` where others act or no event is told of."""
    if owners.kinds != {SubjectKind.EVENT}:
        return None
    reference = owner_at(reading, start, end, {SubjectKind.EVENT, *_ACTING})
    if reference is not None and reference.stranger:
        return None
    event, tier = _event_of(reading, owners)
    doer = _doer(reading, start)
    if event is None or (doer is not None and not _belongs_to(reading, doer, event)):
        return None
    return Binding(event, tier, "the event at which it was said")


def is_done_by_guest(reading: Reading, start: int, owners: Owners) -> bool:
    """Whether somebody that the event is not named after does it there: "at the forum Ghana pledged 2 billion"."""
    doer = _doer(reading, start)
    if owners.kinds != {SubjectKind.EVENT} or doer is None or not _DOES.fullmatch(reading.gap(doer.end, start)):
        return False
    event, _ = _event_of(reading, owners)
    return event is not None and not _belongs_to(reading, doer, event)


def _event_of(reading: Reading, owners: Owners) -> tuple[str | None, Tier]:
    """The one event that the sentence names, of a series its edition, else that of the whole piece."""
    named = {key for m in reading.subjects for key in m.keys if reading.lexicon.kind_of(key) is SubjectKind.EVENT}
    named -= {of for key in named if (of := reading.registry.subjects[key].of) is not None}
    if named:
        (key, *more) = sorted(named)
        return (key if key in owners.alone and not more else None), Tier.CLAUSE
    return document_subject(reading.copy, owners.alone) or _only_told(reading, owners), Tier.DOCUMENT


def _only_told(reading: Reading, owners: Owners) -> str | None:
    """The one event of the piece's own days that it names, where the sentence gives no day far from it."""
    told = {key for key in reading.copy.mentioned if reading.lexicon.kind_of(key) is SubjectKind.EVENT}
    told -= {of for key in told if (of := reading.registry.subjects[key].of) is not None}
    if reading.day is not None:
        told = {key for key in told if _is_near(reading, key, reading.day)}
    if len(told) != 1 or not told <= owners.alone:
        return None
    (event,) = told
    return event if all(_is_near(reading, event, timed.period) for timed in reading.dates) else None


def _is_near(reading: Reading, event: str, time: Period) -> bool:
    days = [f.when for f in reading.lexicon.dated.get(event, ()) if f.qualifier is None and f.when is not None]
    return all(day.distance(time) <= NEAR_DAYS for day in days)


def _doer(reading: Reading, start: int) -> Mention | None:
    """Whoever stands last before the words as a name: "Chile pledged", "President Rojas announced"."""
    before = [m for m in reading.of_kind(*_ACTING) if m.end <= start and m.form is not Form.ADJECTIVE]
    return before[-1] if before else None


def _belongs_to(reading: Reading, doer: Mention, event: str) -> bool:
    """Whether an event is named after the one who acts: China at the Forum on China-Africa Cooperation."""
    subjects = reading.registry.subjects
    series = subjects[event].of
    said = {w for key in (event, series) if key is not None for w in _WORD.findall(subjects[key].name)}
    sides = {key for key in doer.keys if reading.lexicon.kind_of(key) is not SubjectKind.PERSON}
    for key in doer.keys:
        sides |= reading.copy.home_of(key)
    names = {n for side in sides if side in subjects for n in (subjects[side].name, *subjects[side].aliases)}
    return bool(names & said)
