"""The words that name a role and whose body it is in: "an SCO dialogue partner", "the rotating chair of the union"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from copydesk.editions import target_for_place
from copydesk.entries import Sort
from copydesk.events import read_events
from copydesk.events.owning import any_of
from copydesk.kinds.role_editions import edition_of_role
from copydesk.kinds.role_strangers import may_be_strange
from copydesk.kinds.role_topics import topic_of_role
from copydesk.mentions import Mention
from copydesk.model import SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.roles import bare, division, family, fits, qualities, standing
from copydesk.text import fold
from copydesk.topics import bodies_spoken_of, body_spoken_of, strangers_in
from copydesk.vocabulary import roles
from copydesk.vocabulary.common_nouns import BODY_NOUNS


@dataclass(frozen=True, slots=True)
class RolePhrase:
    """A role with its body. ``start`` and ``end`` hold both; ``open`` tells that a name may follow directly.

    ``unsaid`` marks a body that the words leave out: "Ostland, an observer since 2010"; ``strange`` a part that a
    name which the registry does not know may be given by mistake: "Brandt Works, the main contractor".
    """

    start: int
    end: int
    value: str
    subject: str
    tier: Tier
    how: str
    plural: bool
    open: bool
    doubt: str | None = None
    unsaid: bool = False
    strange: bool = False


_DECORATION = (
    rf"(?:(?:{any_of((*roles.DECORATING, *roles.WHOLE))}|\d+(?:st|nd|rd|th)"
    r"|\p{Ll}+-(?:month|year|term)(?:-\p{Ll}+)?)\s+)*"
)
_OWNED = regex.compile(rf"(?:'s?)?\s+{_DECORATION}")
_DECORATED = regex.compile(rf"(?<![\w-]){_DECORATION}$")
_OF = regex.compile(
    r"\s+(?:of|in|at|to|on|for|within)\s+(?:the\s+)?(?:[\p{L}\d]+-(?:nation|member|country|state|strong)\s+)?"
)
_NOUN = regex.compile(rf"(?P<noun>{any_of((*BODY_NOUNS, 'grouping', 'group'))})\b(?!\s+of\b|-)")
_GOES_ON = regex.compile(r"['-]|\s+\p{Lu}")
_NOT_NOW = regex.compile(rf"(?<![\w-])(?:{any_of(roles.NOT_NOW)})\s*$", regex.I)
_PRAISED = regex.compile(
    r"\b(?:key|important|active|committed|proud|longtime|long-time|long-?standing|largest|oldest)\b"
)
_THERE = regex.compile(r"\s+(?:there|in\s+it|of\s+it)\b")
# What is done with a seat that goes round, so that it need not be said of what.
_TAKEN = regex.compile(
    r"\b(?:(?:take|takes|took|taking|taken)\s+over|assum(?:e|es|ed|ing)|inherit(?:s|ed)?|(?:hand|pass)(?:s|es|ed|ing)?(?:\s+(?:over|on))?"
    r"|h[eo]lds?|hold(?:s|ing)?)\s+the\s+$"
)
_PLURAL_TAIL = regex.compile(r"\b(?:\p{Ll}+s|countries)$")
_BEFORE_UNSAID = regex.compile(
    r"(?:\b(?:an?|as|is|are|was|were|been|being|remains?|remained|become|becomes|became|now|still|currently)|,|\()\s*$"
)
_BEHIND_UNSAID = regex.compile(
    r"[\"']?\s*(?:$|[,.;:)?!])|\s+(?:since|from|until|for\s+(?:\w+\s+){1,4}years?|and|but|beside|alongside|while|when|where|only)\b"
)
_BODIES = (SubjectKind.BODY, SubjectKind.EVENT, SubjectKind.PROJECT)


def role_phrases(reading: Reading) -> Iterator[RolePhrase]:
    """Every role that a sentence names together with the body or event it is played in."""
    for role in reading.of_sort(Sort.ROLE):
        phrase = _owned(reading, role) or _of_body(reading, role) or _by_itself(reading, role)
        phrase = phrase or _of_topic(reading, role) or _unsaid(reading, role)
        if phrase is None or _NOT_NOW.search(reading.text, reading.sentence.start, phrase.start):
            continue
        if not _is_loose(reading, phrase):
            strange = not phrase.plural and may_be_strange(reading, phrase.subject, phrase.value)
            yield replace(phrase, strange=strange) if strange else phrase


def _is_loose(reading: Reading, phrase: RolePhrase) -> bool:
    """Whether a word is anybody's: "a partner of the union", where the union does not call anyone just that."""
    words = bare(phrase.value)
    if standing(words) is None or qualities(words) or words in roles.KNOWN_STANDINGS:
        return False
    held = {bare(f.value) for f in reading.registry.held(phrase.subject, "role")}
    return words not in held or _PRAISED.search(reading.text, phrase.start, phrase.end) is not None


def is_plural(reading: Reading, role: Mention) -> bool:
    """Whether a role's words are of several: "members", "member states", "winners" of a team is one all the same."""
    words = fold(reading.text[role.start : role.end])
    return _PLURAL_TAIL.search(words) is not None and not words.endswith("status")


def _phrase(
    reading: Reading, role: Mention, start: int, end: int, subject: str, tier: Tier, how: str, doubt: str | None = None
) -> RolePhrase:
    value = role_in(reading, subject, reading.text[role.start : role.end])
    return RolePhrase(start, end, value, subject, tier, how, is_plural(reading, role), end == role.end, doubt)


def role_in(reading: Reading, subject: str, words: str) -> str:
    """A role as the registry writes it for a body, where it holds such a role; else as the words have it."""
    facts = reading.registry.held(subject, "role")
    single = family(words)
    if single is not None:
        return next((f.value for f in facts if fits(words, f.value) and division(words) == division(f.value)), single)
    exact = next((f.value for f in facts if bare(f.value) == bare(words)), None)
    return exact or bare(words)


def _owned(reading: Reading, role: Mention) -> RolePhrase | None:
    """ "SCO member state", "the union's rotating chair": the body stands before the role."""
    for body in reversed(reading.of_kind(*_BODIES)):
        if body.end > role.start:
            continue
        if _OWNED.fullmatch(reading.gap(body.end, role.start)) is None:
            return None
        subject, tier, how, doubt = _played_in(reading, body)
        if subject is None:
            return None
        behind = _OF.match(reading.text, role.end, reading.sentence.end)
        if (
            behind is not None
            and reading.text[behind.end() : behind.end() + 1].isupper()
            and behind.group().split()[0] == "of"
        ):
            return None  # "SCO members of the Eurasian Bank"
        return _phrase(reading, role, body.start, role.end, subject, tier, how, doubt)
    return None


def _of_body(reading: Reading, role: Mention) -> RolePhrase | None:
    """ "A dialogue partner of the SCO", "chair of the bloc": the body stands behind the role."""
    start = _start(reading, role)
    behind = _OF.match(reading.text, role.end, reading.sentence.end)
    if behind is None:
        return _there(reading, role, start)
    for body in reading.of_kind(*_BODIES):
        direct = body.start > role.end and _OF.fullmatch(reading.gap(role.end, body.start)) is not None
        if not direct and not _is_in_use(reading, body, behind.end()):
            continue
        following = _GOES_ON.match(reading.text, body.end, reading.sentence.end)
        if following is not None and not any(m.start == following.end() - 1 for m in reading.mentions):
            return None
        subject, tier, how, doubt = _played_in(reading, body)
        return None if subject is None else _phrase(reading, role, start, body.end, subject, tier, how, doubt)
    for use in read_events(reading):  # "sponsor of last year's festival"
        if use.named and use.refers and use.start <= behind.end() + 4 and behind.end() < use.end:
            target = target_for_place(reading, use)
            if target.event is not None:
                return _phrase(reading, role, start, use.end, target.event, target.tier, target.how, target.doubt)
    noun = _NOUN.match(reading.text, behind.end(), reading.sentence.end)
    if noun is None:
        return None
    how = f"the {noun.group()} that is spoken of"
    found = bodies_spoken_of(reading, role.start, reading.lexicon.with_roles)
    if len(found) == 1:
        return _phrase(reading, role, start, noun.end(), found[0], Tier.PARAGRAPH, how)
    bodies = {key for key in reading.lexicon.with_roles if reading.lexicon.kind_of(key) is SubjectKind.BODY}
    only = None if found or _strangers_near(reading) else body_spoken_of(reading, role.start, bodies)
    if only is None:
        return None
    return replace(_phrase(reading, role, start, noun.end(), only, Tier.DOCUMENT, how), unsaid=True)


def _there(reading: Reading, role: Mention, start: int) -> RolePhrase | None:
    """ "It has been an observer there since 2020": the one body that the sentence before names."""
    there = _THERE.match(reading.text, role.end, reading.sentence.end)
    before = sentence_before(reading)
    if there is None or before is None:
        return None
    eligible = reading.lexicon.with_roles
    found = {key for m in before.subjects for key in m.keys if key in eligible}
    if len(found) != 1:
        return None
    return _phrase(reading, role, start, there.end(), found.pop(), Tier.PARAGRAPH, "the body named just before")


def sentence_before(reading: Reading) -> Reading | None:
    """The sentence before this one in its paragraph."""
    if not reading.order:
        return None
    before = reading.copy.readings[reading.order - 1]
    return before if before.sentence.paragraph == reading.sentence.paragraph else None


def _strangers_near(reading: Reading) -> bool:
    """Whether this sentence, or the one before it, names somebody whom the registry does not know."""
    near = (reading, sentence_before(reading))
    return any(r is not None and strangers_in(r, r.sentence.start, r.sentence.end) for r in near)


def _is_in_use(reading: Reading, body: Mention, at: int) -> bool:
    """Whether an event's name, with the number or year before it, begins at an offset: "host of the 2018 summit"."""
    if body.start < at or reading.lexicon.kind_of(body.key) is not SubjectKind.EVENT or body.start - at > 40:
        return False
    return regex.fullmatch(r"(?:[\p{L}\d'-]+(?:st|nd|rd|th)?\s+){1,3}", reading.gap(at, body.start)) is not None


def _by_itself(reading: Reading, role: Mention) -> RolePhrase | None:
    """ "The Council presidency", "the rotating presidency": a role that one body alone has, and the piece names it."""
    behind = _OF.match(reading.text, role.end, reading.sentence.end)
    dated = behind is not None and any(t.start == behind.end() for t in reading.dates)
    if behind and not dated and " of " not in reading.text[role.start : role.end]:
        return None
    words = fold(reading.text[role.start : role.end])
    named = [key for key in role.keys if family(key) is not None and fold(key) != bare(key) and _is_full(words, key)]
    start = _start(reading, role)
    chair = family(words) == "chair"
    rotating = chair and "rotating" in reading.gap(start, role.start)
    taken = chair and _TAKEN.search(reading.text, reading.sentence.start, start) is not None
    candidates = {s for key in (named or role.keys) for s in reading.lexicon.roles.get(key, ())}
    candidates = {s for s in candidates if reading.lexicon.kind_of(s) is SubjectKind.BODY}
    in_piece = [s for s in candidates if reading.copy.mentioned.get(s, 0)]
    if taken and not named and not rotating:
        candidates = set() if _strangers_near(reading) else set(in_piece)
    if len(candidates) != 1 or not (named or ((rotating or taken) and in_piece)):
        return None
    (subject,) = candidates
    phrase = _phrase(reading, role, start, role.end, subject, Tier.PARAGRAPH, "the only body with such a role")
    return replace(phrase, unsaid=taken and not named)


def _of_topic(reading: Reading, role: Mention) -> RolePhrase | None:
    """ "The lead architect, Ada Brook": a part in the one project or event that the piece can mean."""
    start, plural = _start(reading, role), is_plural(reading, role)
    one = not plural or any(family(key) is not None for key in role.keys)  # a team are "the winners"
    edition = edition_of_role(reading, role, start) if one else None
    if edition is not None:
        return _phrase(reading, role, start, edition[1], edition[0], Tier.PARAGRAPH, "the edition of that year")
    found = None if plural else topic_of_role(reading, role, start)
    if found is None:
        return None
    subject, start, end = found
    return _phrase(reading, role, start, end, subject, Tier.PARAGRAPH, "the only thing of the piece with such a part")


def _unsaid(reading: Reading, role: Mention) -> RolePhrase | None:
    """ "Ostland, an observer since 2010", "is now a full member": of the one body with such roles spoken of there."""
    words = fold(reading.text[role.start : role.end])
    start = _start(reading, role)
    if standing(words) is None or _BEFORE_UNSAID.search(reading.text, reading.sentence.start, start) is None:
        return None
    behind = _BEHIND_UNSAID.match(reading.text, role.end, reading.sentence.end)
    if behind is None and not any(0 < t.start - role.end <= 12 for t in reading.dates):
        return None
    named = [s for s in reading.lexicon.with_roles if s in reading.copy.mentioned]
    eligible = {s for s in named if _has_standing(reading, s, words)}
    if not eligible and bare(words) in roles.KNOWN_STANDINGS:  # a word for a standing, if none of that body's
        eligible = {s for s in named if any(standing(f.value) for f in reading.registry.held(s, "role"))}
    found = body_spoken_of(reading, role.start, eligible) if eligible else None
    if found is None or _strangers_near(reading):
        return None
    near = any(found in m.keys for r in reading.copy.paragraph(reading.sentence.paragraph) for m in r.subjects)
    tier = Tier.PARAGRAPH if near else Tier.DOCUMENT
    phrase = _phrase(reading, role, start, role.end, found, tier, "the body that is spoken of")
    return replace(phrase, open=False, unsaid=True)


def _has_standing(reading: Reading, body: str, words: str) -> bool:
    """Whether a body calls anybody so: an "associate member" there, a "dialogue partner"."""
    if reading.lexicon.kind_of(body) is not SubjectKind.BODY:
        return False
    return any(fits(words, f.value) for f in reading.registry.held(body, "role"))


def _is_full(words: str, key: str) -> bool:
    """Whether words name a role with its tail: "Council presidency" for presidency of the Council."""
    tail = key.rsplit(" ", 1)[-1]
    return " " in words and tail in words.split()


def _start(reading: Reading, role: Mention) -> int:
    match = _DECORATED.search(reading.text, reading.sentence.start, role.start)
    return role.start if match is None else match.start()


def _played_in(reading: Reading, body: Mention) -> tuple[str | None, Tier, str, str | None]:
    """The body, or the very edition of an event, that a mention means."""
    if reading.lexicon.kind_of(body.key) is not SubjectKind.EVENT:
        return body.key, Tier.CLAUSE, "the words name the body", None
    return edition_meant(reading, body)


def edition_meant(reading: Reading, event: Mention) -> tuple[str | None, Tier, str, str | None]:
    """The edition of an event that the words mean, how they lead to it, and a doubt."""
    for use in read_events(reading):
        if use.named and use.start <= event.start < use.end:
            target = target_for_place(reading, use)
            return target.event, target.tier, target.how, target.doubt
    return None, Tier.CLAUSE, "", None
