"""Who plays which part in a body or event: "Azerbaijan, an SCO dialogue partner", "Kenya hosted the 2018 games"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from copydesk.edges import first_unit
from copydesk.entries import Sort
from copydesk.events.owning import any_of
from copydesk.kinds.kind import Kind, claim_from
from copydesk.kinds.role_bearers import Bearer, as_country, bearers
from copydesk.kinds.role_doings import Doing, doings
from copydesk.kinds.role_judging import AFTER, BEFORE, CODE, NEXT, SINCE, compare, plays_in
from copydesk.kinds.role_phrases import RolePhrase, role_phrases
from copydesk.kinds.role_spoken import spoken_doings
from copydesk.kinds.role_strangers import held_elsewhere
from copydesk.kinds.role_stretches import stretches
from copydesk.model import AsOf, Claim, Mood, Precision, SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.roles import family, fits
from copydesk.timing import Timed
from copydesk.vocabulary import roles

_SOUGHT = regex.compile(rf"\b(?:{any_of(roles.SOUGHT)})\b", regex.I)
_TO_DATE = regex.compile(
    r"[,\s]*(?:back\s+)?(?:(?:in|on|from|since|as\s+of|at\s+the\s+\p{Ll}+\s+of)\s+)?(?:early\s+|late\s+)?$"
)
_AT = regex.compile(r"\s+(?:(?:in|during|throughout)\s+)?")
_WILL = regex.compile(
    r"(?:,?\s+(?:which|that|who))?\s+(?:will|(?:is|are)\s+(?:set\s+|due\s+)?to)(?:\s+(?:be|play|act\s+as))?(?:\s+the)?\s+"
)
_HOPED = regex.compile(
    r"\b(?:hop\w+|want\w*|plan\w*|bid\w*|propos\w+|if|whether|may|might|could|would|should)\b", regex.I
)
_TO_START = regex.compile(r"\s+(?:in|on|from|at\s+the\s+(?:beginning|start)\s+of)\s+(?:early\s+)?$|\s+$")
_ASSUMES = regex.compile(r"\b(?:will|is\s+(?:set\s+|due\s+)?to)\s+(?:assume|take\s+over|take\s+up|take\s+on|begin)\b")
_UPCOMING = regex.compile(
    r"[^,;:]{0,40}\b(?:during|in|over|for)\s+(?:the|its)\s+(?:upcoming|coming|next)\s+(?:term|year|period)\b"
)
# "Was granted observer status in 2005": the decision, which may run before the role.
_DECIDED = regex.compile(r"\b(?:granted|given|received|obtained|awarded|secured|gained)\b")
_OPENS = regex.compile(r"[\"']?(?:(?:Back\s+)?(?:In|On|Since)\s+)?$")
_UNTIL = regex.compile(
    r",?\s+(?:until|till|before|at\s+first|when|then|for|in|on|of|to|from|with|together|and|alongside)\b"
)
_CHANGED = regex.compile(rf"\b(?:{any_of(roles.CHANGED)})\b", regex.I)
_UNTOLD = AsOf(None, None, None, "a time that the words do not name")


def read(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every role that words give somebody, and for the day that it began."""
    done: set[tuple[int, int]] = set()
    for doing in (*doings(reading), *spoken_doings(reading)):
        if doing.neighbour is None:
            done.add((doing.phrase.start, doing.bearer.start))
        yield from _claims(reading, doing.phrase, doing.bearer, doing)
    for phrase in role_phrases(reading) if reading.of_sort(Sort.ROLE) else ():
        for bearer in bearers(reading, phrase):
            if (phrase.start, bearer.start) not in done and (not phrase.unsaid or _belongs(reading, phrase, bearer)):
                yield from _claims(reading, phrase, bearer, None)
    for phrase, bearer, as_of in stretches(reading):
        yield claim_from(
            reading,
            "role",
            phrase.start,
            phrase.end,
            subject=phrase.subject,
            value=phrase.value,
            tier=phrase.tier,
            binding=phrase.how,
            as_of=as_of,
            who=bearer.key,
        )


def _belongs(reading: Reading, phrase: RolePhrase, bearer: Bearer) -> bool:
    """Whether a bearer has any standing in the body that words leave out; a person may take any chair."""
    if family(phrase.value) is not None and reading.lexicon.kind_of(bearer.key) is SubjectKind.PERSON:
        return False
    return plays_in(reading.registry, phrase.subject, as_country(reading, phrase, bearer).key)


def _claims(reading: Reading, phrase: RolePhrase, bearer: Bearer, doing: Doing | None) -> Iterator[Claim]:
    bearer = as_country(reading, phrase, bearer)
    told = _told_at(reading, phrase)
    start, end = min(bearer.start, phrase.start), max(bearer.end, phrase.end, told.end if told is not None else 0)
    timed = _beginning(reading, phrase, bearer)
    times = _times(reading, phrase, bearer, timed)
    common = {"subject": phrase.subject, "tier": phrase.tier, "who": bearer.key}
    doubt = phrase.doubt or _doubt(reading, phrase, bearer, timed)
    decided = "the words may tell of the decision" if _DECIDED.search(bearer.lead) else None
    mood = _mood(reading, phrase, bearer)
    coming = _coming(reading, phrase) if mood is Mood.PLANNED else None
    if coming is not None:
        times = (coming.as_of,)
    event = _is_of_an_edition(reading, phrase)
    if doing is None or doing.neighbour is None:
        yield claim_from(
            reading,
            "role",
            start,
            end,
            value=phrase.value,
            binding=phrase.how,
            as_of=_UNTOLD if event else times[0],
            also=() if event else times[1:],
            mood=mood,
            qualifier=NEXT
            if mood is Mood.PLANNED and not event and (coming or _is_next(reading, phrase, bearer))
            else None,
            doubt=doubt or ("the words do not say as what" if doing is not None and doing.vague else None),
            **common,  # type: ignore[arg-type]
        )
    if doing is not None and doing.neighbour is not None:
        yield claim_from(
            reading,
            "role",
            doing.neighbour.start,
            doing.neighbour.end,
            subject=phrase.subject,
            value=bearer.key,
            tier=phrase.tier,
            binding=phrase.how,
            as_of=times[0],
            qualifier=BEFORE if doing.before else AFTER,
            metric=phrase.value,
            who=doing.neighbour.key,
            doubt=doubt,
        )
    elif timed is not None and not event:
        yield claim_from(
            reading,
            "role",
            timed.start,
            timed.end,
            value=timed.period,
            binding=phrase.how,
            as_of=timed.as_of,
            qualifier=SINCE,
            metric=phrase.value,
            mood=mood,
            doubt=doubt or decided,
            **common,  # type: ignore[arg-type]
        )


def _is_of_an_edition(reading: Reading, phrase: RolePhrase) -> bool:
    """Whether a role is for good, since its event is: the host of a summit, but not the holder of a record."""
    facts = reading.registry.held(phrase.subject, "role")
    event = reading.lexicon.kind_of(phrase.subject) is SubjectKind.EVENT
    return event and not any(fits(phrase.value, f.value) and f.valid.earliest is not None for f in facts)


def _beginning(reading: Reading, phrase: RolePhrase, bearer: Bearer) -> Timed | None:
    """The date on which words let a role begin: "became a member in 2017", "an observer since 2004"."""
    end = max(phrase.end, bearer.end)
    for timed in reading.dates:
        if timed.start >= end and _TO_DATE.fullmatch(reading.gap(end, timed.start)):
            since = timed.period.latest is None
            return (
                timed if (since or bearer.began) and timed.period.earliest is not None and not timed.forward else None
            )
    if bearer.began and bearer.start < phrase.start:
        for timed in reading.dates:
            opens = _OPENS.fullmatch(reading.gap(reading.sentence.start, timed.start)) is not None
            if (
                opens
                and bearer.start - timed.end >= 0
                and reading.gap(timed.end, bearer.start) in (", ", ", the ", " ")
            ):
                return timed if not timed.forward else None
    return None


def _times(reading: Reading, phrase: RolePhrase, bearer: Bearer, timed: Timed | None) -> tuple[AsOf, ...]:
    if timed is not None:
        if timed.period.latest is None and bearer.present:
            return (reading.copy.default,)
        if timed.period.latest is None:  # "An observer since 2005, India joined in 2017"
            return (reading.copy.default, replace(timed.as_of, period=first_unit(timed.period)))
        return (timed.as_of,)
    told = _told_at(reading, phrase)
    if told is not None:
        return (told.as_of,)
    near = reading.dates_near(phrase.start)
    if bearer.past and not near:
        return (_UNTOLD,)
    if bearer.present and not bearer.past:
        return (reading.copy.default,)
    return reading.times(phrase.start)


def _told_at(reading: Reading, phrase: RolePhrase) -> Timed | None:
    """The time right behind a role: "chaired its council last year"."""
    for timed in reading.dates:
        if timed.start >= phrase.end and _AT.fullmatch(reading.gap(phrase.end, timed.start)):
            return timed if timed.period.latest is not None and not timed.loose else None
    return None


def _mood(reading: Reading, phrase: RolePhrase, bearer: Bearer) -> Mood:
    if bearer.planned:
        return Mood.ASSERTED if _is_settled(reading, phrase, bearer) else Mood.PLANNED
    if bearer.apposed:
        return Mood.NEGATED if regex.search(r"\b(?:not|never|no\s+longer)\b", bearer.lead) else Mood.ASSERTED
    return reading.mood(phrase.start, phrase.end)


def _is_settled(reading: Reading, phrase: RolePhrase, bearer: Bearer) -> bool:
    """Whether it is told as settled who will be the host of an edition: "will host", not "hopes to host"."""
    if family(phrase.value) != "host" or reading.lexicon.kind_of(phrase.subject) is not SubjectKind.EVENT:
        return False
    clause = reading.clause_at(phrase.start)
    hoped = _HOPED.search(reading.text, clause.start, phrase.start) is not None
    return not hoped and _WILL.fullmatch(reading.gap(bearer.end, phrase.start)) is not None


def _coming(reading: Reading, phrase: RolePhrase) -> Timed | None:
    """The month or day to come on which a plan is to begin: "will take over the chair in January"."""
    for timed in reading.dates:
        if timed.start >= phrase.end and _TO_START.fullmatch(reading.gap(phrase.end, timed.start)):
            day = reading.copy.default.period
            begins, today = timed.period.earliest, None if day is None else day.latest
            ahead = begins is not None and today is not None and begins > today
            return timed if ahead and timed.period.precision <= Precision.MONTH and not timed.loose else None
    return None


def _is_next(reading: Reading, phrase: RolePhrase, bearer: Bearer) -> bool:
    """Whether a plan is one that the rules of a rotating seat make: "will assume", "in its upcoming term"."""
    days = all(t.period.precision is Precision.DAY and not t.forward for t in reading.dates)
    upcoming = _UPCOMING.match(reading.text, phrase.end, reading.sentence.end)
    return days and (_ASSUMES.search(bearer.lead) is not None or upcoming is not None)


def _doubt(reading: Reading, phrase: RolePhrase, bearer: Bearer, timed: Timed | None) -> str | None:
    clause = reading.clause_at(phrase.start)
    if timed is None and reading.speaks_of_past(phrase.start) and not bearer.present:
        return "the clause tells of a past that it does not date"
    single = family(phrase.value) is not None
    if phrase.strange:
        return _doubt_of_name(reading, phrase, bearer)
    if not bearer.apposed and not single and _SOUGHT.search(reading.text, clause.start, phrase.start):
        return "the clause speaks of what is wished for or refused"
    return None


def _doubt_of_name(reading: Reading, phrase: RolePhrase, bearer: Bearer) -> str | None:
    """Why a name beside a part that is another's may be no mistake."""
    end = max(bearer.end, phrase.end)
    if held_elsewhere(reading, phrase.subject, phrase.value, bearer.start, bearer.end):
        return "the sentence names the one whose part it is as well"
    if _UNTIL.match(reading.text, end, reading.sentence.end):
        return "the words say that it ended or is a part of it"
    if _CHANGED.search(reading.text, max(reading.sentence.start, phrase.start - 20), phrase.end):
        return "the words tell of a change"
    return None


KIND = Kind("role", CODE, frozenset({Sort.ROLE, Sort.PLAYING}), read, compare)
