"""Who bears a role that words name: "Azerbaijan, now an SCO dialogue partner", "SCO members Kazakhstan and India"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from copydesk.binding import document_subject
from copydesk.entries import Form, Sort
from copydesk.events.owning import any_of
from copydesk.kinds.holder_subjects import HONORIFIC
from copydesk.kinds.role_phrases import RolePhrase, sentence_before
from copydesk.kinds.role_strangers import strangers
from copydesk.mentions import Mention
from copydesk.model import SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.roles import family, fits
from copydesk.topics import two_before
from copydesk.vocabulary import listing, roles


@dataclass(frozen=True, slots=True)
class Bearer:
    """Somebody who is said to bear a role. ``present`` marks "is", "now"; ``past`` "was"; ``began`` "became"."""

    key: str
    start: int
    end: int
    lead: str = ""
    present: bool = False
    past: bool = False
    began: bool = False
    planned: bool = False
    apposed: bool = False


_DET = r"(?:(?:one\s+of\s+)?(?:the|an?|its|their)\s+|both\s+|all\s+|each\s+an?\s+)?"
_INDEFINITE = regex.compile(r"(?:one\s+of\s+.*|an?\s+|both\s+|each\s+an?\s+)")
_NOW = r"(?:(?:now|currently|also|itself|still|already|today|officially|formally|just|recently|only)\s+)*"
_BEING = any_of(roles.BEING)
_HOLDING = any_of(roles.HOLDING)
_AS_A = r"(?:(?:the\s+)?(?:status|role|position|post|seat|title|rank|function)\s+(?:of|as)\s+)?"
_SAID = rf"(?P<verb>(?:{_NOW}(?:{_BEING})|{_NOW}(?:{_HOLDING}))\s+{_NOW}{_AS_A})"
_APPOSITION = regex.compile(rf",\s+(?P<now>{_NOW})(?P<det>{_DET})$|\s*\(\s*(?P<now>{_NOW})(?P<det>{_DET})$")
_COPULA = regex.compile(rf"(?:,?\s+(?:which|who|that))?\s+{_SAID}{_DET}$")
_NAMED = regex.compile(
    r"\s+(?:(?:was|were|has\s+been|had\s+been)\s+(?:named|appointed|chosen|picked|hired)|acted|served)\s+(?:as\s+)?(?:the\s+)?$"
)
_PLANNED = regex.compile(
    rf"\s+(?:will|would|is\s+(?:set\s+|due\s+)?to|are\s+(?:set\s+|due\s+)?to)\s+{_NOW}(?:{any_of(roles.TAKING)})\s+{_DET}$"
)
_PRONOUN = regex.compile(rf"(?P<it>It|The\s+(?:country|nation|union|bloc|organi[sz]ation))(?P<said>\s+{_SAID}{_DET})")
_BOTH = regex.compile(rf"\W*(?P<it>Both|The\s+two)(?P<said>\s+{_SAID}{_DET})")
_NOUN = regex.compile(
    rf"\b(?P<it>[Tt]he\s+(?:(?:island|small|tiny|landlocked)\s+)?(?:{any_of(roles.LANDS)}))(?P<said>,\s+(?:{_NOW}){_DET}|\s+{_SAID}{_DET})$"
)
_LAND = (SubjectKind.COUNTRY,)
_COUNTRY = regex.compile(rf",\s+whose\s+country\s+{_SAID}{_DET}$")
_AS = regex.compile(
    rf"'s?\s+(?:\p{{Ll}}+\s+)?(?:role|status|work|term|position|capacity|function|tenure|duties|place|seat)\s+(?:as|of|in)\s+{_DET}$"
    rf"|,\s+as\s+{_DET}$"
)
_POSSESSIVE = regex.compile(r"'s?\s+$")
_CLOSED = regex.compile(r"[\"']?\s*(?:$|[,.;:)]|--?\s|and\s|since\s|from\s|for\s|between\s|until\s|in\s+\d|and\b)")
_ASIDE = regex.compile(
    r",[^,;]{1,90},(?=\s+(?:is|are|was|were|has|had|became|remains|holds|held|took|takes|assumed)\b)|\s\([^()]{1,40}\)"
)
_AND = regex.compile(r",?\s+(?:and|as\s+well\s+as)\s+(?:the\s+)?|,\s+(?:the\s+)?")
_OPENS = regex.compile(r"[\"']?(?:As\s+)?(?:[Aa]n?|[Tt]he)?\s*$")
_BECOMES = regex.compile(
    r"\b(?:became|become|becomes|joined|admitted|granted|given|received|obtained|gained|took|takes|taking|taken|assum\w+|awarded|acquired)\b"
)
# "Takes over in January": the present tense of what is to come.
_SCHEDULED = regex.compile(r"\b(?:takes|assumes|becomes?|taking|assuming)\b")
_PAST = regex.compile(r"\b(?:was|were|had|held|served|acted|exercised|once|formerly|previously)\b")
_PRESENT = regex.compile(r"\b(?:is|are|now|currently|remains?|holds|has|still|today)\b")
_DEFINITE = regex.compile(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|'s?)\s+$")
_OWNED = regex.compile(r"(?:[Tt]he|[Ii]ts)\s")
_TO_NAME = regex.compile(rf",\s+{HONORIFIC}")
_IS = regex.compile(r"\s+(?:is|was|remains)\s+(?:the\s+)?")
_PARTLY = regex.compile(rf",?\s+\(?(?:{any_of(listing.PARTLY)}|namely),?\s+(?:the\s+)?|\s*(?::|\(|--)\s*(?:the\s+)?")
_WHO = (SubjectKind.COUNTRY, SubjectKind.BODY, SubjectKind.PERSON, SubjectKind.PLACE)


def bearers(reading: Reading, phrase: RolePhrase) -> list[Bearer]:
    """Those whom the words around a role tie to it; none where nothing but nearness does."""
    return (
        _before(reading, phrase)
        or _behind(reading, phrase)
        or _by_pronoun(reading, phrase)
        or _by_noun(reading, phrase)
        or _both(reading, phrase)
    )


def _both(reading: Reading, phrase: RolePhrase) -> list[Bearer]:
    """ "Both are members of the union": the two that the paragraph has named before."""
    match = _BOTH.fullmatch(reading.text, reading.sentence.start, phrase.start) if phrase.plural else None
    if match is None:
        return []
    return [
        _bearer(Mention(match.start("it"), match.end("it"), Sort.SUBJECT, m.keys), match["said"])
        for m in two_before(reading, {phrase.subject})
    ]


def _by_noun(reading: Reading, phrase: RolePhrase) -> list[Bearer]:
    """ "Until then the archipelago, an observer since 2018, ...": the one country that was last named."""
    match = _NOUN.search(reading.text, reading.sentence.start, phrase.start)
    if match is None or reading.of_kind(*_LAND):
        return []
    for other in reversed(reading.copy.readings[: reading.order]):
        if reading.sentence.paragraph - other.sentence.paragraph > 1:
            return []
        named = {m.key for m in other.of_kind(*_LAND)}
        if named:
            mention = Mention(match.start("it"), match.end("it"), Sort.SUBJECT, (min(named),))
            return [_bearer(mention, match["said"], apposed=True)] if len(named) == 1 else []
    return []


def _by_pronoun(reading: Reading, phrase: RolePhrase) -> list[Bearer]:
    """ "It became a member of the SCO in 2017": the one country or body that the sentence before names.

    Where it names none, the one that the piece is about, if it bears a role there.
    """
    match = _PRONOUN.fullmatch(reading.text, reading.sentence.start, phrase.start)
    before = sentence_before(reading)
    if match is None or before is None:
        return []
    kinds = (SubjectKind.COUNTRY, SubjectKind.BODY)
    named = {m.key for m in before.of_kind(*kinds) if phrase.subject not in m.keys}
    if not named:
        eligible = {f.who for f in reading.registry.held(phrase.subject, "role") if f.who is not None}
        topic = document_subject(reading.copy, eligible)
        named = set() if topic is None else {topic}
    if len(named) != 1:
        return []
    mention = Mention(match.start("it"), match.end("it"), Sort.SUBJECT, (named.pop(),))
    return [_bearer(mention, match["said"])]


_HEAD_OF = regex.compile(r",?\s+(?:of|from)\s+(?:the\s+)?")
_NOT_SUBJECT = regex.compile(
    r"\b\p{L}+\s+(?:of|from|for|at|with|against|by|to|over|in|between)\s+(?:the\s+)?$|\b(?:with|against|by|beat|beating|defeated|over)\s+$"
)


def head_of(reading: Reading, mention: Mention, people: list[Mention]) -> Mention:
    """Whom a name belongs to: the club of "Alder Rovers of Norland", the minister of "Ada Brook of Westria"."""
    for other in reversed([m for m in people if m.end <= mention.start]):
        return other if _HEAD_OF.fullmatch(reading.gap(other.end, mention.start)) else mention
    return mention


def is_acting(reading: Reading, mention: Mention) -> bool:
    """Whether a name can be the subject of what follows, and is not "the capital of X" or beaten by another."""
    return _NOT_SUBJECT.search(reading.text, reading.sentence.start, mention.start) is None


def as_country(reading: Reading, phrase: RolePhrase, bearer: Bearer) -> Bearer:
    """A person stands for a country or body where that, and no person, holds such a role; a capital for its state."""
    kind_of = reading.lexicon.kind_of
    facts = reading.registry.held(phrase.subject, "role")
    if kind_of(bearer.key) is SubjectKind.PLACE:
        states = {f.subject for f in reading.registry.valued("place", bearer.key) if f.qualifier == "capital"}
        own = any(f.who == bearer.key for f in facts)
        return bearer if own or len(states) != 1 else replace(bearer, key=states.pop())
    held = {kind_of(f.who or "") for f in facts if fits(phrase.value, f.value)}
    if kind_of(bearer.key) is not SubjectKind.PERSON or not held or SubjectKind.PERSON in held:
        return bearer
    homes = sorted(reading.copy.home_of(bearer.key))
    return replace(bearer, key=homes[0]) if len(homes) == 1 else bearer


def _people(reading: Reading, phrase: RolePhrase) -> list[Mention]:
    known = [
        m for m in reading.of_kind(*_WHO) if not (phrase.start <= m.start < phrase.end) and phrase.subject not in m.keys
    ]
    if not phrase.strange:
        return known
    strange = strangers(reading, phrase.start, phrase.end)
    known = [m for m in known if not any(s.start <= m.start < s.end for s in strange)]
    return sorted([*known, *strange], key=lambda m: m.start)


def _before(reading: Reading, phrase: RolePhrase) -> list[Bearer]:
    people = [m for m in _people(reading, phrase) if m.end <= phrase.start]
    if not people:
        return []
    for last in reversed(people[-3:]):
        found = _tied(reading, phrase, last, people)
        if found:
            return found
    return []


def _tied(reading: Reading, phrase: RolePhrase, last: Mention, people: list[Mention]) -> list[Bearer]:
    text = reading.gap(last.end, phrase.start)
    gap = _ASIDE.sub("", text) if len(text) < 220 else text
    single = family(phrase.value) is not None
    several = coordinated_before(reading, last, people)
    head = head_of(reading, last, people)
    if last.form is Form.ADJECTIVE:
        return [Bearer(last.key, last.start, last.end, text)] if single and not gap.strip() else []
    if (match := _APPOSITION.fullmatch(gap)) is not None:
        told = bool(match["now"] or match["det"])
        if phrase.strange and _INDEFINITE.fullmatch(match["det"] or ""):
            return []
        if not _CLOSED.match(reading.text, phrase.end, reading.sentence.end):
            return []
        if phrase.plural and single and len(several) > 1:
            return []
        if phrase.plural and not single and (len(several) < 2 and "one of" not in (match["det"] or "")):
            return []
        if not told and (phrase.plural or reading.text[phrase.end : phrase.end + 1] not in ",.)"):
            return []
        whole = several if phrase.plural and not single else [last]
        return [_bearer(m, text, apposed=True) for m in whole]
    if _COPULA.fullmatch(gap) is not None and (last is head or len(several) == 1):
        several = several if last is head else [head]
        if not regex.match(r",?\s+(?:which|who|that)\b", gap) and not is_acting(reading, several[0]):
            return []
        return [_bearer(m, text) for m in several]
    if phrase.strange and _NAMED.fullmatch(gap) is not None and _is_for_good(reading, phrase):
        return [_bearer(last, text)]
    if _PLANNED.fullmatch(gap) is not None:
        return [_bearer(m, text, planned=True) for m in several]
    if _COUNTRY.fullmatch(gap) is not None and reading.lexicon.kind_of(last.key) is SubjectKind.PERSON:
        homes = sorted(reading.copy.home_of(last.key))
        return [_bearer(last, text, homes[0])] if len(homes) == 1 else []
    if _AS.fullmatch(gap) is not None:
        return [_bearer(last, text)]
    status = reading.text[phrase.start : phrase.end].endswith("status")
    if _POSSESSIVE.fullmatch(gap) is not None and (single or status):
        return [_bearer(last, text)]
    return []


def _is_for_good(reading: Reading, phrase: RolePhrase) -> bool:
    """Whether we hold a part without a time, so that who was once named for it has it."""
    facts = reading.registry.held(phrase.subject, "role")
    return all(f.valid.earliest is None and f.valid.latest is None for f in facts if fits(phrase.value, f.value))


def _bearer(
    mention: Mention, lead: str, key: str | None = None, *, apposed: bool = False, planned: bool = False
) -> Bearer:
    return Bearer(
        key or mention.key,
        mention.start,
        mention.end,
        lead,
        present=_PRESENT.search(lead) is not None and not _PAST.search(lead),
        past=_PAST.search(lead) is not None and not _BECOMES.search(lead),
        began=_BECOMES.search(lead) is not None,
        planned=planned or _SCHEDULED.search(lead) is not None,
        apposed=apposed,
    )


def coordinated_before(reading: Reading, last: Mention, people: list[Mention]) -> list[Mention]:
    """ "India, Pakistan and Iran": all that are joined with the last."""
    found = [last]
    for mention in reversed([m for m in people if m.end <= last.start]):
        joint = reading.gap(mention.end, found[0].start)
        if _AND.fullmatch(joint) is None or (len(found) == 1 and joint.startswith(", ") and "and" not in joint):
            break
        found.insert(0, mention)
    return found


def coordinated_behind(reading: Reading, first: Mention, people: list[Mention]) -> list[Mention]:
    """The same from the first on."""
    found = [first]
    for mention in (m for m in people if m.start >= first.end):
        joint = reading.gap(found[-1].end, mention.start)
        if _AND.fullmatch(joint) is None:
            break
        found.append(mention)
        if "and" in joint:
            break
    if regex.match(r"\s+as\b", reading.text[found[-1].end : found[-1].end + 6]) and len(found) > 1:
        found.pop()  # "members A, B and C as a guest"
    return found


def _behind(reading: Reading, phrase: RolePhrase) -> list[Bearer]:
    people = [m for m in _people(reading, phrase) if m.start >= phrase.end and m.form is not Form.ADJECTIVE]
    if not people:
        return []
    first = people[0]
    gap = reading.gap(phrase.end, first.start)
    single = family(phrase.value) is not None
    if gap == " " and phrase.open:
        whole = coordinated_behind(reading, first, people) if phrase.plural and not single else [first]
        return [_bearer(m, "", apposed=True) for m in whole]
    if phrase.plural and not single and _PARTLY.fullmatch(gap) is not None:
        return [_bearer(m, "", apposed=True) for m in coordinated_behind(reading, first, people)]
    if phrase.strange and _is_named_behind(reading, phrase, gap, first):
        return [_bearer(first, "", apposed=True)]
    opens = _OPENS.fullmatch(reading.gap(reading.sentence.start, phrase.start)) is not None
    if gap == ", " and opens and not phrase.plural:
        return [_bearer(first, "", apposed=True)]
    return []


def _is_named_behind(reading: Reading, phrase: RolePhrase, gap: str, name: Mention) -> bool:
    """ "And its main contractor, Brandt Works, has", "The main contractor is Brandt Works."."""
    definite = _DEFINITE.search(reading.text, reading.sentence.start, phrase.start) is not None
    definite = definite or _OWNED.match(reading.text, phrase.start) is not None
    apposed = _TO_NAME.fullmatch(gap) is not None and reading.text[name.end : name.end + 1] in (",", ".", ")")
    return definite and (apposed or _IS.fullmatch(gap) is not None)
