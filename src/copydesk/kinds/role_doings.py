"""Roles that a verb tells: "Kenya hosted the 2018 games", "Sweden chairs the council", "India joined the SCO"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.entries import Form, Sort
from copydesk.events import read_events
from copydesk.kinds.role_bearers import Bearer, as_country, bearers, coordinated_before, head_of, is_acting
from copydesk.kinds.role_phrases import RolePhrase, edition_meant, role_in, role_phrases
from copydesk.mentions import Mention
from copydesk.model import SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.places import wider
from copydesk.reading import Reading


@dataclass(frozen=True, slots=True)
class Doing:
    """A role told by a verb. ``neighbour`` is who held it before (or after) the bearer: "took over from Sweden".

    ``vague`` words leave open which role it is: whoever "joined" may be a member or an observer.
    """

    phrase: RolePhrase
    bearer: Bearer
    neighbour: Bearer | None = None
    before: bool = True
    vague: bool = False


_ADVERB = r"(?:(?:last|also|first|now|has|have|had|is|was|then|itself|\p{Ll}+ly)\s+)*"
_PLAN = r"(?:will|would|is\s+(?:set\s+|due\s+)?to|are\s+(?:set\s+|due\s+)?to|plans\s+to|hopes\s+to|wants\s+to|to)\s+"
_TO_VERB = regex.compile(
    rf"(?:,\s+which|,\s+who|\s+which|\s+that)?\s+(?P<plan>{_PLAN})?{_ADVERB}$|,\s+whose\s+country\s+(?P<plan>{_PLAN})?{_ADVERB}$"
)
_RELATIVE = regex.compile(r",\s+wh(?:o|ich)\b")
_TO_EVENT = regex.compile(
    r"\s+(?:(?:the|its|an?|their|this\s+year's|last\s+year's|next\s+year's)\s+)?"
    r"(?:(?!(?:at|for|of|in|on|during|with|ahead|after|before|to|from|and|by|against)\b)[\p{L}\d'-]+\s+){0,3}$"
)
_TO_BODY = regex.compile(r"\s+(?:the\s+)?(?:[\d\p{L}]+-(?:nation|member|country)\s+)?$")
_BY = regex.compile(
    r"(?:,?\s+(?:which\s+)?(?:is|was|has\s+been|being)?\s*)(?P<verb>hosted|won|chaired)\s+by\s+(?:the\s+)?$"
)
_AS = regex.compile(r"\s+as\s+(?:an?\s+|the\s+)?$")
_EVER = regex.compile(r"\b(?:has|have|had|ever|last|once)\s+(?:\p{Ll}+ly\s+)?$")
# "Won a Reed Cup match", "the summit's dinner": another thing of that name.
_NOT_ITSELF = regex.compile(
    r"['-]|\s+\p{Lu}|\s+(?:\p{Ll}+-)?(?:bids?|board|committee|match(?:es)?|ties?|games?|semi-?finals?|quarter-?finals?|"
    r"qualifiers?|qualifying|group|opener|leg|rounds?|place|bronze|silver|gold|medals?|debut|berth|stage|play-?offs?|replay|"
    r"meetings?|talks|sessions?|events?|dinner|reception|forum|bid)\b"
)
_NO_MORE = regex.compile(r"\b(?:not|never|hardly|almost|nearly|co-)\s*$")
_FROM = regex.compile(r"(?:\s+(?:in|on)\s+[\p{L}\d ]{1,24})?\s+(?:from|after|following)\s+(?:the\s+)?")
_TAKING = regex.compile(r"\b(?:t(?:ake|akes|aken|aking|ook)|assum\w+|inherit\w+)\b")
_PASSED = regex.compile(
    r"(?:,\s+which)?\s+(?P<plan>will\s+|would\s+|is\s+to\s+|is\s+due\s+to\s+)?(?:hands?|handed|handing|pass|passes|passed|transferred|ceded)"
    r"\s+(?:over\s+|on\s+)?(?:the\s+|its\s+)?$"
)
_ONWARD = regex.compile(r"(?:\s+(?:over|on))?(?:\s+(?:in|on|at)\s+[\p{L}\d ]{1,24})?\s+to\s+(?:the\s+)?")
_WHO = (SubjectKind.COUNTRY, SubjectKind.BODY, SubjectKind.PERSON, SubjectKind.PLACE)
_PLAYED = {"hosted": "host", "won": "winner", "chaired": "chair"}


def doings(reading: Reading) -> Iterator[Doing]:
    """Every role that a verb of the sentence gives somebody."""
    for verb in reading.of_sort(Sort.PLAYING):
        yield from _joined(reading, verb) if verb.key == "member" else _played(reading, verb)
    if reading.of_sort(Sort.ROLE):
        yield from _successions(reading)


def _played(reading: Reading, verb: Mention) -> Iterator[Doing]:
    """ "X hosted the 18th summit", "X chairs the council", "the 18th summit, hosted by X"."""
    passive = _played_by(reading, verb)
    if passive is not None:
        yield passive
        return
    targets = [*reading.of_kind(SubjectKind.BODY, SubjectKind.EVENT), *_counted(reading)]
    target = min((m for m in targets if m.start >= verb.end), key=lambda m: m.start, default=None)
    if target is None:
        return
    event = reading.lexicon.kind_of(target.key) is SubjectKind.EVENT
    if event and _EVER.search(reading.text, reading.sentence.start, verb.start) and not _is_pinned(reading, target):
        return
    gap = _TO_EVENT if event else _TO_BODY
    if (not event and verb.key != "chair") or gap.fullmatch(reading.gap(verb.end, target.start)) is None:
        return
    between = any(verb.end <= m.start < target.start for m in reading.subjects)
    if between or _NOT_ITSELF.match(reading.text, target.end, reading.sentence.end):
        return
    for bearer in subjects_of(reading, verb):
        phrase = _phrase(reading, verb, target, event)
        if phrase is not None:
            yield Doing(phrase, as_held(reading, phrase, bearer))


def _counted(reading: Reading) -> Iterator[Mention]:
    """The editions that a sentence names by number and noun alone: "the 14th championships"."""
    for use in read_events(reading) if reading.of_sort(Sort.REFERENCE) else ():
        if use.refers and use.series is not None and use.ordinal is not None:
            yield Mention(min(use.start, use.ordinal.start), use.end, Sort.SUBJECT, (use.series,))


def _is_pinned(reading: Reading, event: Mention) -> bool:
    """Whether number, year, day or place tell which edition is meant: who "has won the Cup" may have done so ever."""
    uses = [u for u in read_events(reading) if u.named and u.start <= event.start < u.end]
    return any(u.ordinal or u.dates or u.year or u.places for u in uses)


def _played_by(reading: Reading, verb: Mention) -> Doing | None:
    people = [m for m in reading.of_kind(*_WHO) if m.start >= verb.end and m.form is not Form.ADJECTIVE]
    events = [m for m in reading.of_kind(SubjectKind.EVENT) if m.end <= verb.start]
    if not people or not events:
        return None
    match = _BY.fullmatch(reading.gap(events[-1].end, people[0].start))
    if match is None or match["verb"] != reading.text[verb.start : verb.end]:
        return None
    phrase = _phrase(reading, verb, events[-1], True)
    if phrase is None:
        return None
    return Doing(phrase, as_held(reading, phrase, Bearer(people[0].key, people[0].start, people[0].end)))


def _phrase(reading: Reading, verb: Mention, target: Mention, event: bool) -> RolePhrase | None:
    subject: str | None = target.key
    tier, how, doubt = Tier.CLAUSE, "the words name the body", None
    if event:
        subject, tier, how, doubt = edition_meant(reading, target)
    if subject is None:
        return None
    value = role_in(reading, subject, verb.key)
    return RolePhrase(verb.start, max(verb.end, target.end), value, subject, tier, how, False, False, doubt)


def subjects_of(reading: Reading, verb: Mention) -> Iterator[Bearer]:
    """Who does it: the names before the verb, with nothing but adverbs between."""
    people = [m for m in reading.of_kind(*_WHO) if m.end <= verb.start and m.form is not Form.ADJECTIVE]
    if not people or _NO_MORE.search(reading.text, reading.sentence.start, verb.start):
        return
    last = people[-1]
    match = _TO_VERB.fullmatch(reading.gap(last.end, verb.start))
    if match is None:
        return
    planned = match["plan"] is not None
    if "whose" in match.group():
        homes = sorted(reading.copy.home_of(last.key))
        if len(homes) == 1:
            yield Bearer(homes[0], last.start, last.end, planned=planned)
        return
    several = coordinated_before(reading, last, people)
    head = head_of(reading, last, people)
    several = several if head is last else [head]
    relative = _RELATIVE.match(match.group()) is not None  # "By Ada Brook, who won it"
    if not (relative or is_acting(reading, several[0])) or (len(several) > 1 and verb.key != "member"):
        return
    for mention in several:
        yield Bearer(mention.key, mention.start, mention.end, began=verb.key == "member", planned=planned)


def as_held(reading: Reading, phrase: RolePhrase, bearer: Bearer) -> Bearer:
    """A town that lies in the country which hosts is that country here: "Qingdao hosted the summit"."""
    if reading.lexicon.kind_of(bearer.key) is not SubjectKind.PLACE:
        return as_country(reading, phrase, bearer)
    held = {f.who for f in reading.registry.held(phrase.subject, "role")}
    inside = next((w for w in wider(reading.lexicon, bearer.key) if w in held), None)
    return bearer if inside is None else Bearer(inside, bearer.start, bearer.end, planned=bearer.planned)


def _joined(reading: Reading, verb: Mention) -> Iterator[Doing]:
    """ "India and Pakistan joined the SCO (as members)"."""
    body = next((m for m in reading.of_kind(SubjectKind.BODY) if m.start >= verb.end), None)
    if body is None or _TO_BODY.fullmatch(reading.gap(verb.end, body.start)) is None:
        return
    if regex.match(r"['-]|\s+\p{Lu}|\s+\p{Ll}+(?:ship|s)\b(?<!\bas)", reading.text[body.end : body.end + 24]):
        return
    role = next((r for r in reading.of_sort(Sort.ROLE) if _AS.fullmatch(reading.gap(body.end, r.start))), None)
    end = body.end if role is None else role.end
    words = "member" if role is None else reading.text[role.start : role.end]
    held = reading.registry.held(body.key, "role")
    if not held:
        return
    phrase = RolePhrase(
        verb.start, end, role_in(reading, body.key, words), body.key, Tier.CLAUSE, "joined it", False, False
    )
    for bearer in subjects_of(reading, verb):
        yield Doing(phrase, bearer, vague=role is None)


def _successions(reading: Reading) -> Iterator[Doing]:
    """ "Took over the presidency from Sweden", "will pass it on to Poland": who comes before and after."""
    people = [m for m in reading.of_kind(*_WHO) if m.form is not Form.ADJECTIVE]
    for phrase in role_phrases(reading):
        other = next((m for m in people if m.start >= phrase.end), None)
        if other is None:
            continue
        neighbour = Bearer(other.key, other.start, other.end)
        gap = reading.gap(phrase.end, other.start)
        found = [b for b in bearers(reading, phrase) if b.end <= phrase.start]
        if len(found) == 1 and _TAKING.search(found[0].lead) and _FROM.fullmatch(gap):
            yield Doing(phrase, found[0], neighbour, before=True)
        giver = next((m for m in reversed(people) if m.end <= phrase.start), None)
        passed = None if giver is None else _PASSED.fullmatch(reading.gap(giver.end, phrase.start))
        if giver is not None and passed is not None and _ONWARD.fullmatch(gap):
            yield Doing(phrase, Bearer(giver.key, giver.start, giver.end), neighbour, before=False)
