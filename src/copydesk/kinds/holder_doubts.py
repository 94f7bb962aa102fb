"""Why a title and a name that stand together may yet say nothing of who holds the office now."""

from __future__ import annotations

from copydesk.entries import Form
from copydesk.kinds.holder_bearers import Bearer
from copydesk.kinds.holder_slots import holdings
from copydesk.kinds.holder_subjects import one_of
from copydesk.kinds.holder_tenures import Said
from copydesk.model import PartKind, Period, SubjectKind
from copydesk.offices import Title
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.vocabulary import stance, tenures, titles

_SERVING = regex.compile(rf"\b(?:{one_of(titles.SERVING)})\s+(?:to|of|for)\s+(?:the\s+)?$", regex.I)
_IN_THE_DAYS_OF = regex.compile(r"\b(?:during|under|since|in\s+the\s+(?:days|time|times)\s+of)\s+(?:the\s+)?$", regex.I)
_DAYS = regex.compile(
    r"'s?\s+(?:watch|time|term|tenure|presidency|premiership|era|days?|reign|government|administration)\b"
)
# An apposition is closed, or goes on with what belongs to it; a verb shows that the title is the sentence's subject.
_APPOSITION_ENDS = regex.compile(
    r"\s*(?:[,.;:()!?\"]|-|$)|\s+(?:and|or|but|since|from|until|who|whose|in|at|for|with|of|on|when|while|as|to|by|after|before|between|during)\b"
)
_HAD = regex.compile(r"\s+had\s")
# "Aldo Brand, chairman when the bridge was built, said": of a time that is told by what happened.
_WHEN = regex.compile(r"\s+(?:when|while|at\s+the\s+time|in\s+those\s+(?:days|years)|back\s+then)\b(?!\s+of\s+writing)")
_THE = regex.compile(r"\b[Tt]he\s+$")
_FIRST_PERSON = regex.compile(r"\b(?:I|we|our|us|my|me)\b")
_OF_NOW = regex.compile(rf"\b(?:{one_of(tenures.OF_NOW)})\b|'ll\b", regex.I)
_RECALLING = regex.compile(rf"\b(?:{one_of(tenures.RECALLING)})\b", regex.I)
_SAID_BEFORE = regex.compile(rf"[,?!]\"\s+(?:{one_of(stance.REPORTING)}|says)\s[^\"]{{0,60}}$")
_SAYS = regex.compile(
    rf"\s+(?:{one_of(stance.REPORTING)}|says|tells)\s+(?:\p{{Lu}}\p{{Ll}}+day\s+)?(?:that\s|\p{{Ll}}+\s+that\s)"
)
_NEAR_DAYS = 31
# "Foreign minister for two and a half years", "president for a decade".
_FOR_LONG = regex.compile(
    r",?\s+(?:(?:of|in)\s+[\p{L}' -]{1,40}?\s+)?for\s+"
    r"(?:(?:just|only|about|almost|nearly|over|some|more\s+than|less\s+than|the\s+past)\s+)*"
    r"(?:[\w.-]+\s+){1,5}?(?:years?|months?|weeks?|days?|decades?|terms?)\b"
)
# "He replaced Lee", "takes over from the prime minister, Lee".
_REPLACED = regex.compile(
    rf"\b(?:{one_of(tenures.SUCCEEDING)})\s+(?:(?:the|his|her|its|their|fellow)\s+)?(?:(?:{one_of(tenures.GOING)})\s+)?$"
)


# "She served President Kim as a minister", "had worked for the premier, Lee".
_SERVED = regex.compile(
    r"\b(?:served|advised|married|(?:worked|campaigned|written|spoken|sat|fought)\s+(?:for|under|beside|alongside))\s+(?:the\s+)?$"
)


def doubt_of_bearer(reading: Reading, chain: tuple[Title, ...], bearer: Bearer) -> str | None:
    """Why a title and a name that stand together may yet be two persons', if so.

    "Aide to the President Yury Ushakov", "In his message to Shinzo Abe, the Russian President noted", "the President
    and Prime Minister Dmitry Medvedev".
    """
    first, last = chain[0], chain[-1]
    if bearer.start >= last.end:
        before = reading.gap(max(reading.sentence.start, first.start - 40), first.start)
        if _SERVING.search(before):
            return "the name may be that of one who serves the holder"
        if len(chain) > 1 and _THE.search(before):
            return "the titles may be those of two persons"
        if bearer.mention is None and (" " not in str(bearer.name) or last.name in titles.LEADER):
            return "a name that we do not know, and may not be one"
    elif (
        bearer.end <= first.start
        and reading.text[bearer.end] == ","
        and not _APPOSITION_ENDS.match(reading.text, last.end)
    ):
        return "the title may be that of another person, of whom the sentence goes on to tell"
    return None


def doubt_of_time(reading: Reading, title: Title, bearer: Bearer, said: Said, told: Period | None) -> str | None:
    """Why the words may speak of another time than the claim is judged at, if so; ``told`` is the clause's own."""
    if title.stance == "not full":
        return "acting or not yet in office"
    if told is not None:
        return None
    held = _held_before(reading, said)
    if held and bearer.end <= title.start and _WHEN.match(reading.text, title.end, reading.sentence.end):
        return "the words tell the time by what happened then"
    if held and title.stance != "then":
        if _FOR_LONG.match(reading.text, max(title.end, bearer.end), reading.sentence.end):
            return "the words tell how long the office was held, and not when"
        floor = max(reading.sentence.start, min(title.start, bearer.start) - 60)
        if _REPLACED.search(reading.text, floor, min(title.start, bearer.start)):
            return "told of one who was replaced"
        if _SERVED.search(reading.text, floor, min(title.start, bearer.start)):
            return "told of one whom somebody served"
        if _FIRST_PERSON.search(reading.text, reading.sentence.start, reading.sentence.end):
            return "in direct speech a former holder may keep the title"
        if bearer.end > title.start and _HAD.match(reading.text, bearer.end):
            return "the clause tells of a time that it does not name"
        if _is_told_of_their_days(reading, title, bearer):
            return "told of the time of that holder"
    if bearer.mention is None and not held and _may_be_history(reading, title, bearer):
        return "a name that we do not know, told of as history"
    undated = title.stance is None and not bearer.past and bearer.mention is not None
    if undated and _speaks_of_past(reading, title, bearer) and not _is_of_another_state(reading, title, said, held):
        return "the clause tells of a time that it does not name"
    if reading.text[max(0, title.start - 3) : title.start] in (" a ", "an "):
        return "one of several, in the words of the article"
    weak = bearer.mention is not None and bearer.mention.form is Form.WEAK
    if weak and title.of is None and reading.copy.mentioned.get(said.person, 0) < 2:
        return "a family name alone"
    return None


def _speaks_of_past(reading: Reading, title: Title, bearer: Bearer) -> bool:
    """Whether the clause tells of an undated past; what the bearer of the title says may, and is no time of theirs."""
    clause = reading.clause_at(title.start)
    says = _SAYS.match(reading.text, bearer.end, clause.end)
    if says is not None and title.start < bearer.start:
        return reading.speaks_of_past(title.start, says.start())
    return reading.speaks_of_past(title.start)


def _is_of_another_state(reading: Reading, title: Title, said: Said, held: bool) -> bool:
    """Whether a person bears that very title in another state now, and never bore it in this one."""
    if held or said.slot.office is None:
        return False
    home = reading.registry.subjects[said.slot.office].of
    owners = {
        reading.registry.subjects[f.subject].of
        for f in holdings(reading, said.person)
        if title.name in reading.lexicon.titles_of.get(f.subject, ())
    }
    kinds = {reading.lexicon.kind_of(owner) for owner in (home, *owners) if owner is not None}
    return bool(owners) and home not in owners and kinds == {SubjectKind.COUNTRY}


def _held_before(reading: Reading, said: Said) -> bool:
    office = said.slot.office
    return office is not None and any(f.value == said.person for f in reading.registry.held(office, "holder"))


def _is_told_of_their_days(reading: Reading, title: Title, bearer: Bearer) -> bool:
    """Whether a title and name stand for the holder's own time: "under President Kuchma", "during Obama's watch"."""
    floor = max(reading.sentence.start, title.start - 40)
    return bool(_IN_THE_DAYS_OF.search(reading.text, floor, title.start) or _DAYS.match(reading.text, bearer.end))


def _may_be_history(reading: Reading, title: Title, bearer: Bearer) -> bool:
    """Whether an unknown name stands in a tale of the past: nothing ties its sentence to the days of the piece.

    "US President Woodrow Wilson warned against it": told once, in the past tense, with no day. What ties: a day of
    those days, a present or perfect, the name told again, the words just quoted, the opening of the piece, or
    another person of the sentence who holds an office now.
    """
    if _is_told_of_their_days(reading, title, bearer) or _RECALLING.search(
        reading.text, reading.sentence.start, title.start
    ):
        return True
    body = [r for r in reading.copy.readings if r.sentence.part is PartKind.BODY]
    if not body or reading.sentence.paragraph <= body[0].sentence.paragraph:
        return False
    now = None if reading.day is None else reading.day.widened(_NEAR_DAYS)
    if now is not None and any(t.forward or _is_not_before(t.period, now) for t in reading.dates):
        return False
    if _OF_NOW.search(reading.text, reading.sentence.start, reading.sentence.end):
        return False
    if _SAID_BEFORE.search(reading.text, reading.sentence.start, title.start):
        return False
    family = str(bearer.name).split()[-1]
    if len(regex.findall(rf"\b{regex.escape(family)}\b", reading.text)) > 1:
        return False
    return not any(
        _is_of_now(reading, m.key) for m in reading.subjects if m.end <= bearer.start or m.start >= bearer.end
    )


def _is_not_before(period: Period, now: Period) -> bool:
    return period.latest is None or now.earliest is None or period.latest >= now.earliest


def _is_of_now(reading: Reading, person: str) -> bool:
    facts = reading.registry.valued("holder", person)
    return any(reading.day is None or f.valid.overlaps(reading.day) for f in facts)
