"""Events that a sentence calls by name: "the 24th Meeting of the Council of Heads of State", "the 2018 summit"."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from copydesk.entries import Form
from copydesk.events.owning import any_of
from copydesk.mentions import Mention
from copydesk.model import Period, Precision, SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Copy, Reading
from copydesk.values.ordinals import OrdinalExpression
from copydesk.vocabulary import references
from copydesk.vocabulary.months import MONTHS, WEEKDAYS

_BETWEEN_ORDINAL = regex.compile(
    r"(?:[\s-]|\b(?:annual|regular|plenary|official|ordinary|extraordinary|biennial|informal|formal|full|edition|editions|"
    r"meeting|session|summit|round|gathering|instalment|installment|staging|running|of\s+(?:the|its|their)|of|Meeting|Session|Summit|"
    r"Round|Annual|Edition|Plenary|Regular)\b)*"
)
_ORDINAL_AFTER = regex.compile(r"(?:'s?\s+|,\s+(?:now\s+)?(?:in\s+)?(?:its|the)\s+|\s+\((?:the\s+)?)$")
_EDITION_WORD = regex.compile(r"\s+(?:edition|meeting|session|staging|running|year|instal?lment)\b")
_APPOSITION_END = regex.compile(r"\s*[,)]")
_YEAR_BEFORE = regex.compile(
    r"(?<![\d$€£.,/-])(?P<year>(?:19|20)\d\d)(?:'s)?\s+(?:(?:\p{Lu}[\w'-]*|annual|edition\s+of\s+the)\s+){0,3}$"
)
# "FIFA World Cup Qatar 2022", "Harbour Games Aarhus-2024": the place between is part of the name.
_YEAR_BEHIND_PLACE = regex.compile(r"[\s-]+(?P<year>(?:19|20)\d\d)\b(?!\s*(?:billion|million|people))")
_YEAR_AFTER = regex.compile(
    r"(?:(?:\s+in)?\s+|-)\(?(?P<year>(?:19|20)\d\d)\b(?!\s*(?:billion|million|people|\p{Ll}+s\b))"
)
# "their first Cup", "win a third Cup": somebody's count of his own titles, not the number of the event.
_OWN_COUNT = regex.compile(
    rf"(?:\b(?:its|their|his|her|our|my|your|a|an|another|no|every|each)|'s?|\b(?:{any_of(references.WINNING)}))\s+$",
    regex.I,
)
_HOLDS_ITS = regex.compile(
    r"\b(?:hold|holds|held|holding|host|hosts|hosted|hosting|open|opens|opened|opening|end|ends|ended|ending|close|closes|"
    r"closed|closing|conclude|concludes|concluded|convene|convenes|convened|stage|stages|staged|start|starts|started|"
    r"begin|begins|began|launch|launches|launched|for|at|of|during|in|kicks?\s+off|kicked\s+off|wraps?\s+up|"
    r"wrapped\s+up|winds?\s+up|wound\s+up|winding\s+up|finish|finishes|finished)"
    r"\s+(?:its|their|the\s+\w+'s|\p{Lu}[\w-]*'s?)\s+$"
)
# "the first summit to be held in Africa", "the second summit this year": counted among fewer.
_COUNTED_AMONG = regex.compile(
    r"\s+(?:to|for|since|ever|that|outside|without|under|between|this\s+(?:year|month|week)|in\s+(?:\w+\s+){1,2}(?:years|decades)"
    r"|of\s+(?:its|the)\s+(?:kind|year|season))\b"
)
_SMALL = 5
_POSSESSED = regex.compile(r"'s?\s+")
# "the 38th, 39th and 40th finals" are several.
_LISTED = regex.compile(r"(?:\d(?:st|nd|rd|th)|first|second|third|\p{Ll}+th)(?:,|,?\s+(?:and|or|to))\s+(?:the\s+)?$")
_OTHER_COMPETITION = regex.compile(rf"(?:^|[\s(])(?:{any_of(references.OTHER_COMPETITION)})\s+$", regex.I)
# A capitalised word directly before a name makes it another name ("Baltic Offshore Wind Forum"), but for these.
_NAME_BEFORE = regex.compile(r"(?P<word>\p{Lu}[\p{L}-]*)\s+$")
_NO_NAMES = frozenset(
    [
        "The",
        "This",
        "That",
        "A",
        "An",
        "At",
        "In",
        "On",
        "For",
        "From",
        "Of",
        "During",
        "After",
        "Before",
        "Since",
        "Last",
        "Next",
        "Both",
        "While",
        "When",
        "Annual",
        "Ordinary",
        "Extraordinary",
        *(day.capitalize() for day in (*WEEKDAYS, *MONTHS)),
        "Its",
        "Their",
        "First",
        "Second",
        "Third",
        "Fourth",
        "Fifth",
        "Sixth",
        "Seventh",
        "Eighth",
        "Ninth",
        "Tenth",
        "Meeting",
        "Session",
        "Summit",
        "Round",
        "Edition",
    ]
)


def named_mentions(reading: Reading) -> list[Mention]:
    """The mentions of events that count: no weak name without support, no part of another event's name."""
    return [
        m
        for m in reading.of_kind(SubjectKind.EVENT)
        if (m.form is not Form.WEAK or _borne_out(reading, m)) and not is_other_event(reading, m)
    ]


def is_other_event(reading: Reading, mention: Mention) -> bool:
    """Whether the word before makes it another event: "the women's Cup", "a Baltic Offshore Wind Forum"."""
    before = reading.gap(max(reading.sentence.start, mention.start - 30), mention.start)
    if _OTHER_COMPETITION.search(before):
        return True
    word = _NAME_BEFORE.search(before)
    if word is None or word.group("word") in _NO_NAMES:
        return False
    at = mention.start - len(before) + word.start()
    if at == reading.sentence.start or any(m.start <= at < m.end for m in reading.mentions):
        return False
    numbers = any(o.start <= at < o.end for o in reading.ordinals)
    return not numbers and not any(t.start <= at < t.end for t in reading.dates)


def _borne_out(reading: Reading, mention: Mention) -> bool:
    """Whether the context bears a weak name out: its full name elsewhere in the piece, or those who take part."""
    lexicon, counts = reading.lexicon, reading.copy.mentioned
    subject = reading.registry.subjects[mention.key]
    if subject.participants:
        named = {key for m in reading.subjects for key in m.keys}
        return all(p in named or p in _document_sides(reading) for p in subject.participants)
    family = {mention.key, *(s.id for s in lexicon.editions.get(mention.key, ()))}
    if family & _named_in_full(reading.copy):
        return True
    return any(counts.get(body, 0) for body in lexicon.bodies_of_event.get(mention.key, ()))


@lru_cache(maxsize=8)
def _named_in_full(copy: Copy) -> frozenset[str]:
    return frozenset(key for r in copy.readings for m in r.subjects if m.form is not Form.WEAK for key in m.keys)


def _document_sides(reading: Reading) -> set[str]:
    """The two countries or bodies that a piece names most, if it is about two."""
    lexicon, counts = reading.lexicon, reading.copy.mentioned
    sides = [k for k in counts if lexicon.kind_of(k) in (SubjectKind.COUNTRY, SubjectKind.BODY)]
    return set(sorted(sides, key=lambda k: (-counts[k], k))[:2])


def by_participants(reading: Reading, mention: Mention) -> str:
    """Of several events of one name, the one whose participants the sentence names."""
    named = {key for m in reading.subjects for key in m.keys}
    subjects = reading.registry.subjects
    return max(mention.keys, key=lambda k: sum(p in named for p in subjects[k].participants))


def ordinal_of(reading: Reading, start: int, end: int) -> OrdinalExpression | None:
    """The number that the words give an event: "the 13th Forum", "the final, the 31st,"."""
    for ordinal in reversed(reading.ordinals):
        if _LISTED.search(reading.text, max(reading.sentence.start, ordinal.start - 30), ordinal.start):
            continue
        if (
            ordinal.end <= start
            and not ordinal.in_date
            and _BETWEEN_ORDINAL.fullmatch(reading.text, ordinal.end, start)
        ):
            return None if _is_own_count(reading, ordinal, end) else ordinal
    for ordinal in reading.ordinals:
        if ordinal.start < end:
            continue
        if not _ORDINAL_AFTER.fullmatch(reading.gap(end, ordinal.start)):
            return None
        alone = reading.text[ordinal.start - 4 : ordinal.start] == "the " and _APPOSITION_END.match(
            reading.text, ordinal.end
        )
        return ordinal if alone or _EDITION_WORD.match(reading.text, ordinal.end) else None
    return None


def _is_own_count(reading: Reading, ordinal: OrdinalExpression, end: int) -> bool:
    """Whether an ordinal counts another thing than editions: a club's titles, the summits of this year."""
    before = reading.gap(max(reading.sentence.start, ordinal.start - 40), ordinal.start)
    if _OWN_COUNT.search(before) and not _HOLDS_ITS.search(before):
        return True
    if ordinal.value <= _SMALL and any(
        _POSSESSED.fullmatch(reading.gap(c.end, ordinal.start)) for c in _countries(reading)
    ):
        return True  # "to host Sudria's first Games": the first of that country
    return ordinal.value <= _SMALL and _COUNTED_AMONG.match(reading.text, end) is not None


def _countries(reading: Reading) -> list[Mention]:
    return [m for m in reading.of_kind(SubjectKind.COUNTRY) if m.form is not Form.ADJECTIVE]


def year_of(reading: Reading, start: int, end: int) -> Period | None:
    """The year that is part of an event's name: "the 2018 SCO summit", "Expo 2024"."""
    before = _YEAR_BEFORE.search(reading.text, max(reading.sentence.start, start - 40), start)
    match = before or _YEAR_AFTER.match(reading.text, end, reading.sentence.end) or _year_behind_place(reading, end)
    if match is None:
        return None
    year = int(match.group("year"))
    return Period(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)


def _year_behind_place(reading: Reading, end: int) -> regex.Match[str] | None:
    """The year of "Winter Games Aarhus 2024", where the place stands directly behind the event's name."""
    places = reading.of_kind(SubjectKind.PLACE, SubjectKind.COUNTRY)
    place = next((m for m in places if m.start == end + 1 and m.form is not Form.ADJECTIVE), None)
    if place is None:
        return None
    return _YEAR_BEHIND_PLACE.match(reading.text, place.end, reading.sentence.end)
