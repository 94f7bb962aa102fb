"""What somebody was before: "It has been a full member since 2016, after six years as an associate member".

The time of such a role is the one just before the date of what followed it; whose it is, and in which body, the
words of what followed say.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from copydesk.entries import Sort
from copydesk.events.owning import any_of
from copydesk.kinds.role_bearers import Bearer, bearers
from copydesk.kinds.role_doings import subjects_of
from copydesk.kinds.role_judging import plays_in
from copydesk.kinds.role_phrases import RolePhrase, role_in, role_phrases
from copydesk.model import AsOf, Period, Tier
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.topics import bodies_spoken_of
from copydesk.vocabulary import roles

_AFTER = regex.compile(
    r"\b[Aa]fter\s+(?:(?:more|less|little\s+more)\s+than\s+|(?:nearly|almost|about|some|only|just|over)\s+)?(?:an?\s+)?[\p{Ll}\d-]+"
    r"(?:\s+and\s+a\s+half)?(?:\s+(?:years?|months?|decades?|weeks?))?\s+as\s+(?:an?\s+|its\s+|the\s+)?"
    rf"(?P<role>(?:\p{{Ll}}[\p{{Ll}}-]*\s+){{0,2}}(?:{any_of(roles.STANDINGS)})(?:\s+(?:{any_of(roles.BEARERS)}))?)(?=\s*[,.;)]|\s*$|\s+and\b)"
)
_WORDS = frozenset({"after", "After"})
# How long before what followed somebody was it.
_DAYS = 40


def stretches(reading: Reading) -> Iterator[tuple[RolePhrase, Bearer, AsOf]]:
    """Every role that a sentence says somebody had for a time before another one began."""
    for match in reading.matches(_AFTER, _WORDS):
        followed = _followed_by_role(reading, match) or _followed_by_joining(reading, match)
        if followed is None:
            continue
        body, bearer, tier = followed
        dates = [t for t in reading.dates if t.end <= match.start() and t.period.earliest is not None and not t.loose]
        day = dates[-1].period.earliest if dates else None
        if day is None:
            continue
        before = Period(day - timedelta(days=_DAYS), day - timedelta(days=1), extended=True)
        value = role_in(reading, body, match["role"])
        phrase = RolePhrase(match.start("role"), match.end(), value, body, tier, "what it was before", False, False)
        yield phrase, bearer, AsOf(before, match.group(), None, f"just before {dates[-1].text}", explicit=True)


def _followed_by_role(reading: Reading, match: regex.Match[str]) -> tuple[str, Bearer, Tier] | None:
    """ "Has been a full member of the league since 2016": the role, its body and its bearer stand before."""
    for phrase in role_phrases(reading):
        if phrase.end <= match.start():
            found = bearers(reading, phrase)
            if len(found) == 1:
                return phrase.subject, found[0], phrase.tier
    return None


def _followed_by_joining(reading: Reading, match: regex.Match[str]) -> tuple[str, Bearer, Tier] | None:
    """ "Sudmark joined in 2019": of the one body spoken of in which it has a standing."""
    verb = next((v for v in reading.of_sort(Sort.PLAYING) if v.key == "member" and v.end <= match.start()), None)
    found = [] if verb is None else list(subjects_of(reading, verb))
    if verb is None or len(found) != 1:
        return None
    named = reading.lexicon.with_roles & reading.copy.mentioned.keys()
    own = {body for body in named if plays_in(reading.registry, body, found[0].key)}
    spoken = bodies_spoken_of(reading, verb.start, own)
    return (spoken[0], found[0], Tier.PARAGRAPH) if len(spoken) == 1 else None
