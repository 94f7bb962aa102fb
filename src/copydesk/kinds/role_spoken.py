"""Roles told by a verb whose object is no name: "who won it last year", "chairs its council", "took over from him".

What "it" and "its council" are, the piece says: the one series with winners, the one body whose chair is told of.
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.edges import agrees_with, first_unit
from copydesk.entries import Form, Sort
from copydesk.events.owning import any_of
from copydesk.kinds.holder_subjects import HONORIFIC
from copydesk.kinds.role_bearers import Bearer
from copydesk.kinds.role_doings import Doing, as_held, subjects_of
from copydesk.kinds.role_editions import edition_in
from copydesk.kinds.role_judging import plays_in
from copydesk.kinds.role_phrases import RolePhrase, role_in
from copydesk.mentions import Mention
from copydesk.model import SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.roles import family, fits
from copydesk.timing import Timed
from copydesk.topics import body_spoken_of
from copydesk.vocabulary.common_nouns import BODY_NOUNS

_IT = regex.compile(
    r"\s+(?:it|the\s+(?:title|prize|award|trophy|crown|competition|contest))\b(?!\s+(?:for|of|at|with)\b)"
)
_HAS_BEEN = regex.compile(r"(?:,\s+(?:who|which))?\s+ha(?:s|ve)\s+been\s+(?:the\s+)?")
_WHEN_IT = regex.compile(
    rf",\s+(?:when|after)\s+(?:he|she|it|they)?\s*(?:took\s+over|taking\s+over|succeed(?:ed|ing)|replac(?:ed|ing))\s+(?:from\s+)?{HONORIFIC}"
)
_ITS = regex.compile(
    rf"\s+(?:its|the)\s+(?:{any_of((*BODY_NOUNS, 'grouping', 'group', 'board'))})\b(?!'|\s+(?:of|meeting|talks)\b)"
)
_WHO = (SubjectKind.COUNTRY, SubjectKind.BODY, SubjectKind.PERSON, SubjectKind.PLACE)


def spoken_doings(reading: Reading) -> Iterator[Doing]:
    """Every role that a verb of the sentence gives somebody in what its object stands for."""
    for verb in reading.of_sort(Sort.PLAYING):
        it = _IT.match(reading.text, verb.end, reading.sentence.end)
        if it is not None:
            yield from _played_then(reading, verb, it.end())
        elif verb.key == "chair" and (its := _ITS.match(reading.text, verb.end, reading.sentence.end)) is not None:
            yield from _chairs_its(reading, verb, its.end())
    if reading.of_sort(Sort.ROLE):
        yield from _took_over_then(reading)


def _chairs_its(reading: Reading, verb: Mention, end: int) -> Iterator[Doing]:
    """ "The union met. Norland, which chairs its council this year, ...": a seat that goes round among its members."""
    for bearer in subjects_of(reading, verb):
        if reading.lexicon.kind_of(bearer.key) is SubjectKind.PERSON:
            continue
        named = [s for s in reading.lexicon.with_roles & reading.copy.mentioned.keys() if s != bearer.key]
        chaired = {s for s in named if any(family(f.value) == "chair" for f in reading.registry.held(s, "role"))}
        found = body_spoken_of(reading, verb.start, {s for s in chaired if plays_in(reading.registry, s, bearer.key)})
        if found is not None:
            value = role_in(reading, found, verb.key)
            how = "the body that is spoken of"
            yield Doing(RolePhrase(verb.start, end, value, found, Tier.PARAGRAPH, how, False, False), bearer)


def _played_then(reading: Reading, verb: Mention, end: int) -> Iterator[Doing]:
    """ "Ada Brook, who won it last year": the edition of that year, of the one series of the piece."""
    edition = edition_in(reading, (verb.key,), end)
    if edition is None:
        return
    event, last = edition
    value = role_in(reading, event, verb.key)
    phrase = RolePhrase(verb.start, last, value, event, Tier.PARAGRAPH, "the edition of that year", False, False)
    for bearer in subjects_of(reading, verb):
        yield Doing(phrase, as_held(reading, phrase, bearer))


def _took_over_then(reading: Reading) -> Iterator[Doing]:
    """ "Brook, who has been captain since June 2022, when she took over from Venn": what began then is that role."""
    people = [m for m in reading.of_kind(*_WHO) if m.form is not Form.ADJECTIVE]
    for role in reading.of_sort(Sort.ROLE):
        bearer = next((m for m in people if _HAS_BEEN.fullmatch(reading.gap(m.end, role.start))), None)
        since = next((t for t in reading.dates if 0 <= t.start - role.end <= 7 and t.period.latest is None), None)
        if bearer is None or since is None or family(reading.text[role.start : role.end]) is None:
            continue
        other = next((m for m in people if m.start >= since.end), None)
        if other is None or _WHEN_IT.fullmatch(reading.gap(since.end, other.start)) is None:
            continue
        bodies = [s for key in role.keys for s in reading.lexicon.roles.get(key, ())]
        began = {s for s in bodies if _began(reading, s, role, bearer, since)}
        if len(began) == 1:
            (body,) = began
            value = role_in(reading, body, reading.text[role.start : role.end])
            how = "the role that began then"
            phrase = RolePhrase(role.start, role.end, value, body, Tier.ACTORS, how, False, False)
            holder = Bearer(bearer.key, bearer.start, bearer.end, present=True)
            yield Doing(phrase, holder, Bearer(other.key, other.start, other.end))


def _began(reading: Reading, body: str, role: Mention, bearer: Mention, since: Timed) -> bool:
    """Whether a bearer's role in a body began at the time that the words give."""
    words = reading.text[role.start : role.end]
    for fact in reading.registry.held(body, "role"):
        first = first_unit(fact.valid)
        if fact.who == bearer.key and fits(words, fact.value) and first is not None:
            return agrees_with(since.period, first)
    return False
