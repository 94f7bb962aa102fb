"""Whose day and place: what a sentence's dates and places belong to.

A date or place belongs to an event where nothing but words of holding and of circumstance stands between the two
("the forum, which was held in Esbjerg in June"), or where a place is where people are for it ("are in Shanghai
to attend the Expo"). Distance decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from copydesk.entries import Form, Sort
from copydesk.mentions import Mention
from copydesk.model import PartKind, Precision, SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.sites import read_sites
from copydesk.timing import Timed
from copydesk.values.date_forms import Stretch
from copydesk.vocabulary import happenings, localities, tenses

_REACH = 160


def any_of(words: Iterable[str]) -> str:
    """The words as alternatives of a pattern, the longest first."""
    return "|".join(regex.escape(w) for w in sorted(set(words), key=len, reverse=True))


_HOLDING = any_of(happenings.HOLDING)
# "Was held successfully in Beijing", "will be formally opened on Monday": how, and not what.
_HOW = rf"(?<=\b(?:{_HOLDING}))\s+\p{{Ll}}{{3,}}ly\b"
_OWN = rf"(?:[\s,()\"'/&-]|'s\b|{_HOW}|\b(?:{_HOLDING}|{any_of(happenings.CIRCUMSTANCE)})\b)*"
_OWN_GAP = regex.compile(_OWN)
# Between a single event and its day a verb may stand, and those who did it: "Last November, the two implemented …".
_SINGLE_GAP = regex.compile(
    rf"(?:{_OWN}|\b\p{{Ll}}+(?:ed|ing|took|came)\b|\b(?:and|a|effect|force|into|mutual|new)\b|[\s,])*"
)
_ABBREVIATION = regex.compile(r"\(\p{Lu}[\p{Lu}\d-]{1,9}\)")
# "The congress, at which she was elected, was held in Porto": an aside between the event and its verb.
_ASIDE = regex.compile(
    rf",\s+(?:(?:at|in|during|for|by|to|of)\s+)?(?:which|where|who|whose|when)\b[^,;]{{0,140}},(?=\s+(?:{_HOLDING})\b)"
    r"|,\s+(?:the|its|their|an?|this\s+year's)\s+(?:\p{Lu}\p{Ll}+\s+)?(?:\p{Ll}[\p{Ll}'-]*\s+){0,4}\p{Ll}+,(?=\s+(?:in|on|from)\b)"
)
# "In Changsha, Hunan Province, from June 12": the wider place is no matter of its own.
_WIDER = regex.compile(rf",\s+(?:\p{{Lu}}[\p{{L}}'-]+\s+){{1,3}}(?:{any_of(localities.UNITS)})\b")
# "Has begun at the International Exhibition Centre in Hangzhou": the hall is where the town says.
_HALL = regex.compile(r"\b(?:at|in)\s+the\s+(?:\p{Lu}[\p{L}'-]*\s+){1,6}(?=in\b)")
_PURPOSE = regex.compile(
    r"\s+(?:(?:here|there)\s+)?(?:to\s+(?:attend|join|watch|open|host|address|take\s+part\s+in|participate\s+in)|attending|"
    r"for|(?:to\s+be\s+)?present\s+at|taking\s+part\s+in"
    r"|(?:(?:for|on)\s+an?\s+(?:\w+\s+){0,2}(?:visit|trip)\s*)?,?\s*where\s+(?:I|we|you|he|she|they|it)\s+(?:(?:will|is\s+to|are\s+to)\s+)?"
    r"(?:attend(?:ed|s)?|(?:take|took|takes)\s+part\s+in|participated?\s+in))\s+(?:the\s+|its\s+|their\s+)?(?:\w+\s+){0,2}$"
)
_VERBS_OF_DOING = any_of((*tenses.IRREGULAR_PASTS, *tenses.REPORTING, *happenings.OTHER_DOINGS))
_DOING = regex.compile(rf"\b(?:{_VERBS_OF_DOING}|meets|visits|signs|\p{{Ll}}{{2,}}ed)\b")
# "On June 9, the premier will attend the forum", "in 2015 you took part in it": who is there is there on its days.
_ATTENDS = regex.compile(
    r",?\s+(?:(?!(?:who|whom|which|that|to|with|in|at|on|and|met|held)\b)[\p{L}'.-]+\s+){0,6}"
    r"(?:attend(?:s|ed)?|(?:take|takes|took)\s+part\s+in|participate[sd]?\s+in)\s+"
    r"(?:the\s+|its\s+|their\s+|an?\s+)?(?:[\w-]+(?:st|nd|rd|th)\s+)?$"
)
_AT_FIRST = regex.compile(r"(?:[^.,;:\"]{1,60}:\s+|\")?(?:(?:On|In|From|Between)\s+)?")
# "This May, the chairs will meet on the sidelines of the forum": the day may be the one before, the month is its own.
_MEET_THERE = regex.compile(
    r",?\s+(?:(?!(?:who|whom|which|that|and)\b)[\p{L}'.-]+\s+){1,8}on\s+the\s+(?:sidelines|margins|fringes)\s+of\s+"
    r"(?:the\s+|its\s+|their\s+)?(?:next\s+|upcoming\s+)?(?:[\w-]+(?:st|nd|rd|th)\s+)?$"
)
_ENDS_THERE = regex.compile(
    r"(?:\s+(?:meeting|summit|session|gathering))?\s*(?:$|[.,;)]|(?:in|at|on|and|to|where|held|which|that|hosted)\b)"
)
# "Continue the talks in Vladivostok on the sidelines of the third forum".
_ON_THE_SIDELINES = regex.compile(
    r",?\s+on\s+the\s+(?:sidelines|margins|fringes)\s+of\s+(?:the\s+|its\s+|their\s+|an?\s+)?(?:[\w-]+(?:st|nd|rd|th)\s+)?$"
)
# "Leaders met in Oslo on Monday for the forum", "gathered here on Friday at the summit".
_FOR_IT = regex.compile(
    r"[\s,]*(?:on|in|at)?[\s,]*(?:for|at)\s+(?:the\s+|its\s+|their\s+)?(?:\p{Ll}[\w'-]*\s+){0,2}(?:\w+\s+of\s+the\s+)?$"
)
_CAME_TOGETHER = regex.compile(
    rf"\b(?:{any_of(happenings.COMING_TOGETHER)})\s+(?:here\s+)?(?:(?:in|to|at)\s+(?:\p{{Lu}}[\w'-]*\s*){{1,3}}(?:on\s+|in\s+|,\s+)?"
    r"|on\s+|in\s+|to\s+|at\s+)?$"
)
# "Registration for the forum opened on March 1": another thing opens.
_OF_A_NOUN = regex.compile(
    r"(?<![\w-])(?!(?:edition|meeting|session|final|opening|start|end|close|closing|day|night|summit|year|host|hosts)\b)"
    r"[\p{L}-]*\p{Ll}\s+(?:for|to|of|about|from)\s+(?:the\s+)?(?:[\w-]+(?:st|nd|rd|th)\s+)?$"
)
_OBJECT = r"\w*\s+(?:for\s+)?(?:the\s+|its\s+|their\s+)?(?:[\w-]+(?:st|nd|rd|th)\s+)?$"
_ABOUT = regex.compile(rf"\b(?:{any_of((*happenings.ABOUT, *happenings.MARKING))}){_OBJECT}")
_MARKING = regex.compile(rf"\b(?:{any_of(happenings.MARKING)}){_OBJECT}")
# "Preparing for the forum, to be held in May": the words behind the comma turn to the event itself.
_TELLS_OF_IT = regex.compile(rf",\s+(?:which\s+|that\s+|now\s+|first\s+)?(?:{_HOLDING})\b")
# "The results of the forum held in May", "preparations for the forum to be held here": the event is, not the other.
_REDUCED = regex.compile(
    r"\s+(?:(?:(?:to\s+be|being)\s+)?(?:held|hosted|staged|convened)|(?:to\s+take|taking)\s+place"
    r"|(?:to\s+be\s+)?(?:scheduled|slated|due|planned))\b"
)
_SURROUNDING = regex.compile(
    rf"\b(?i:{any_of(happenings.SURROUNDING)})\s+(?:for|to|of|from|at)\s+(?:the\s+|its\s+|their\s+|an?\s+)?(?:[\w-]+\s+){{0,2}}$"
)
_OPENS_WITH_VERB = regex.compile(rf"\s+(?:{_HOLDING})\b")
_HELD = regex.compile(rf"(?:{_HOLDING})")
_DIRECT = regex.compile(r"\s+(?:\w+\s+)?(?:on\s+|in\s+)?")
# "Two weeks before the forum, on May 1": what is counted from an event is not its own.
_COUNTED_FROM = regex.compile(
    r"\b(?:before|after|ahead\s+of|until|since|prior\s+to|following|on\s+the\s+eve\s+of)\s+(?:the\s+)?(?:[\w'-]+\s+){0,2}$",
    regex.I,
)
# "an agreement on visa exemption the same day": the day is that of signing a paper about the event.
_PAPER_ON = regex.compile(
    rf"\b(?:{any_of(happenings.PAPERS)})\s+(?:on|for|about|of|concerning)\s+(?:the\s+)?(?:\p{{Ll}}+\s+)?$"
)
# "News came during the forum that Sudria had left": the place opens a clause of its own.
_THAT_CLAUSE = regex.compile(r"\bthat\s+$")
_COUNTED_DAY = regex.compile(r"\s+(?:day|night|evening|time|half|round|edition|session)\b")
# "In Moscow and St Petersburg on June 17": several places of one thing.
_BOTH = regex.compile(r"\s+and\s+|,\s+")
# "The mayor of Porto, where the 15th will be held".
_WHERE = regex.compile(r",\s+where\s+(?:the\s+|its\s+)?\s*$")
# "The Harbour Games 2016 took place in Aarhus": the year of the name.
_ITS_YEAR = regex.compile(r"^(?:\s+|-)(?:19|20)\d\d\b")
# "The Council of Mayors met in Aarhus": an event that is called by who sits in it.
_SITS = regex.compile(r"^\s+(?:met|meets|will\s+meet|is\s+meeting)\b")
_DURING = regex.compile(r",?\s+during\b")
# "The prize, worth 15,000 euros, was presented to her in Porto": a prize is held where and when it is handed over.
# "Next month the forum's films go to Oslo": what is told is told of the films.
_BELONGING = regex.compile(r"'s?\s+(?!(?:opening|closing|first|last|final|start|end|beginning|second|third)\b)\p{Ll}")
# "The election was called on Monday": a day of deciding on it.
_DECIDED = regex.compile(
    r"\b(?:called|announced|postponed|cancell?ed|delayed|discussed|promised|demanded|proposed|debated|approved|agreed|annulled)\b"
)
_PRIZE_NOUN = regex.compile(r"\b(?i:prizes?|awards?|medals?)$")
_PRESENTED = regex.compile(
    r",\s+(?:worth|endowed\s+with)\s+[^,]{1,30}(?:,\d{3}[^,]{0,20})?,(?=\s)"
    r"|\b(?:presented|awarded|handed(?:\s+over)?|given)\b(?:\s+to\s+(?:her|him|them)\b)?"
)
_COMMA = regex.compile(r"\s*,")


# "Last month, during his visit for the 12th forum", "In May leaders will gather in Oslo for the 12th forum".
_ATTENDED = regex.compile(
    r",?\s+(?:on\s+the\s+(?:sidelines|margins|fringes)\s+of|(?:during|on)\s+(?:his|her|their|a)\s+(?:visit|trip|stay)\s+(?:for|to))"
    r"\s+(?:the\s+)?$"
    rf"|,?\s+[^,;:\"]{{0,60}}\b(?:{any_of(happenings.COMING_TOGETHER)})\s+(?:in|to)\s+(?:\p{{Lu}}[\p{{L}}'-]*\s+){{1,3}}(?:for|at)\s+the\s+$"
)


def attended(reading: Reading, timed: Timed, start: int) -> bool:
    """Whether a time before an event's name is one at which people were there, or came together for it."""
    if not 0 < start - timed.end <= _REACH:
        return False
    return _ATTENDED.fullmatch(reading.text, timed.end, start) is not None


def is_stretch(timed: Timed) -> bool:
    """Whether a date expression is a stretch of time that things last for ("over the past year"), not a point in it."""
    return isinstance(timed.expression.form, Stretch)


def is_count(reading: Reading, timed: Timed) -> bool:
    """Whether an ordinal was read as a day of the month: "on Wednesday, the second day of the forum"."""
    return _COUNTED_DAY.match(reading.text, timed.end) is not None and not timed.text[-1].isdigit()


def owners(reading: Reading, events: Sequence[Mention], spans: Iterable[tuple[int, int]]) -> dict[int, Mention]:
    """Which event each date or place belongs to: the nearest of those it may belong to.

    The day and place at the end of a caption are those of what the picture shows: where people meet in it, the
    meeting's and not the event's that a relative clause mentions.
    """
    shown = reading.sentence.part is PartKind.CAPTION and len(reading.of_kind(SubjectKind.PERSON)) > 1
    shown = shown and bool(reading.of_sort(Sort.HAPPENING))
    owned: dict[int, Mention] = {}
    for start, end in spans:
        fitting = [m for m in events if is_own(reading, m, start, end)]
        if fitting and not (shown and start >= fitting[-1].end and _COMMA.match(reading.text, fitting[-1].end)):
            owned[start] = min(fitting, key=lambda m: (max(start - m.end, m.start - end), m.start))
    return owned


def is_own(reading: Reading, event: Mention, start: int, end: int) -> bool:
    """Whether a date or place is the event's own: only words of holding stand between."""
    first, last = (event.end, start) if start >= event.end else (end, event.start)
    if last < first or last - first > 2 * _REACH:
        return False
    text = _bare_gap(reading, first, last)
    if start >= event.end:
        text = _SITS.sub(" ", _ITS_YEAR.sub(" ", text))
    if _PRIZE_NOUN.search(reading.text, event.start, event.end):
        text = _PRESENTED.sub(" ", text)
    if start >= event.end and text.startswith(",") and _is_counted_from(reading, event, start):
        return False
    if start >= event.end and _is_of_another_thing(reading, event, start, text):
        return False
    if _is_single(reading, event) and _PAPER_ON.search(
        reading.text, max(reading.sentence.start, event.start - 60), event.start
    ):
        return False
    if start < event.start and ("(" in text or _is_meanwhile(reading, start, text)):
        return False
    if start >= event.end and _THAT_CLAUSE.search(text):
        return False
    if start < event.start and _is_of_those_there(reading, event, start, end, text):
        return True
    if start < event.start and _FOR_IT.fullmatch(text) and _came_for_it(reading, start):
        return True
    if start < event.start and _WHERE.fullmatch(text):
        return _OPENS_WITH_VERB.match(reading.text, event.end) is not None
    if start < event.start and _BELONGING.match(reading.text, event.end, reading.sentence.end):
        return False
    if _is_single(reading, event) and _DECIDED.search(text):
        return False
    pattern = _SINGLE_GAP if _is_single(reading, event) else _OWN_GAP
    if len(text) > _REACH or not pattern.fullmatch(text):
        return False
    return not (start < event.start and _is_of_another(reading, start))


def _is_of_those_there(reading: Reading, event: Mention, start: int, end: int, gap: str) -> bool:
    """Whether a place or time before an event's name is that of people who are there for it.

    "Are in Oslo to attend the forum", "in Oslo on the sidelines of the forum"; "on June 9, the premier will attend the
    forum". Who goes there on a day may come early; who goes there in a month does not.
    """
    if any(m.start == start for m in read_sites(reading)):
        return _PURPOSE.fullmatch(gap) is not None or _ON_THE_SIDELINES.fullmatch(gap) is not None
    coarse = any(t.start == start and t.period.precision >= Precision.MONTH for t in reading.dates)
    if _ATTENDS.fullmatch(gap) or (coarse and _MEET_THERE.fullmatch(gap)):
        first = _AT_FIRST.fullmatch(reading.gap(reading.sentence.start, start)) is not None
        return first and _ENDS_THERE.match(reading.text, event.end) is not None
    return coarse and _PURPOSE.fullmatch(gap) is not None


def _is_meanwhile(reading: Reading, start: int, gap: str) -> bool:
    """Whether something else happened at a place during an event: "the strike in Porto during the forum"."""
    return _DURING.match(gap) is not None and any(m.start == start for m in read_sites(reading))


def _came_for_it(reading: Reading, start: int) -> bool:
    """Whether a day or place before an event is where and when several came together for it; two meet for talks."""
    together = _CAME_TOGETHER.search(reading.text, reading.clause_at(start).start, start) is not None
    return together and len(reading.of_kind(SubjectKind.PERSON)) < 2


def _is_counted_from(reading: Reading, event: Mention, start: int) -> bool:
    """Whether a date behind an event's name is told by its distance from it: "a week before the forum, on May 1"."""
    floor = max(reading.sentence.start, event.start - 40)
    return _COUNTED_FROM.search(reading.text, floor, event.start) is not None


def _is_of_another_thing(reading: Reading, event: Mention, start: int, gap: str) -> bool:
    """Whether an event only says of what another thing is: "registration for the cup opened"."""
    floor = max(reading.sentence.start, event.start - 60)
    if _TELLS_OF_IT.match(gap):
        return False
    if _REDUCED.match(gap) and _SURROUNDING.search(reading.text, floor, event.start):
        return False
    pattern = _OF_A_NOUN
    if _OPENS_WITH_VERB.match(gap) is None:
        pattern = _ABOUT if any(t.start == start for t in reading.dates) else _MARKING
    return pattern.search(reading.text, floor, event.start) is not None


def last_doing(reading: Reading, start: int, floor: int) -> str | None:
    """The last word of doing before an offset: the "flew" of "met in Vienna and flew to Oslo on Tuesday"."""
    told = {m.start: reading.gap(m.start, m.end) for m in reading.of_sort(Sort.HAPPENING) if floor <= m.start < start}
    verbs = {m.start(): m.group() for m in _DOING.finditer(reading.text, floor, start)}
    words = verbs | told
    return words[max(words)] if words else None


def _is_single(reading: Reading, event: Mention) -> bool:
    subject = reading.registry.subjects.get(event.key)
    return (
        subject is not None and subject.of is None and not subject.series and event.key not in reading.lexicon.editions
    )


def _bare_gap(reading: Reading, first: int, last: int) -> str:
    """The text between, with the other dates, places, numbers and bodies blanked and asides left out."""
    gap = list(reading.gap(first, last))
    sites = [(m.start, m.end) for m in read_sites(reading) if m.form is not Form.ADJECTIVE]
    blanks = [*sites, *((a, b) for (_, a), (b, _) in pairwise(sites) if a <= b and _BOTH.fullmatch(reading.gap(a, b)))]
    blanks += [(t.start, t.end) for t in reading.dates]
    blanks += [(o.start, o.end) for o in reading.ordinals]
    blanks += [(m.start, m.end) for m in reading.of_kind(SubjectKind.BODY)]
    for a, b in blanks:
        if a >= first and b <= last:
            gap[a - first : b - first] = " " * (b - a)
    text = _ASIDE.sub(" ", _HALL.sub(" ", _WIDER.sub(" ", "".join(gap))))
    return _ABBREVIATION.sub(" ", text)


def _is_of_another(reading: Reading, start: int) -> bool:
    """Whether a date before an event's name is that of what people did there: "met on Monday at the Expo"."""
    verbs = list(_DOING.finditer(reading.text, reading.clause_at(start).start, start))
    if not verbs or _HELD.fullmatch(verbs[-1].group()):
        return False
    if _DIRECT.fullmatch(reading.gap(verbs[-1].end(), start)):
        return True
    happened = any(m.start == verbs[-1].start() for m in reading.of_sort(Sort.HAPPENING))
    return happened and len(reading.of_kind(SubjectKind.PERSON)) > 1
