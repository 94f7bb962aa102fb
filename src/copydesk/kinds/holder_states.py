"""States and their governments where a verb names them: "has led the German government", "has ruled the country"."""

from __future__ import annotations

from copydesk.entries import Form
from copydesk.model import SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.reading import Reading

_STATE_NOUN = r"(?:country|nation|kingdom|republic|state|emirate|sultanate)"
_GOVERNMENT = r"(?:government|cabinet|administration|coalition)"
_OF_COUNTRY = regex.compile(rf"(?i:the)\s+(?i:{_GOVERNMENT})\s+of\s+(?:the\s+)?")
_OF_ADJECTIVE = regex.compile(rf"\s+(?:[\p{{Ll}}-]+\s+)?(?i:{_GOVERNMENT}|{_STATE_NOUN})\b(?!\s+of\b)")
_OF_POSSESSIVE = regex.compile(rf"'s?\s+(?:[\p{{Ll}}-]+\s+)?{_GOVERNMENT}\b")
_THEIR_OWN = regex.compile(
    rf"(?i:the|its|his|her|their)\s+(?:[\p{{Ll}}-]+\s+)?(?:(?i:{_GOVERNMENT})|{_STATE_NOUN})\b(?!\s+(?:of|in)\b)"
)
_ARTICLE = regex.compile(r"(?:the\s+)?")
_GOES_ON = regex.compile(r"'|-|\s+(?:national|team|squad|delegation|side|branch|unit|operations|\p{Lu})")


def state_at(reading: Reading, at: int, person: str) -> tuple[tuple[str, Tier] | None, int]:
    """The state that begins at an offset: "Greece", "the German government"; "the country" is the person's own."""
    named = _OF_COUNTRY.match(reading.text, at, reading.sentence.end) or _ARTICLE.match(reading.text, at)
    start = at if named is None else named.end()
    country = next((m for m in reading.of_kind(SubjectKind.COUNTRY) if m.start == start), None)
    if country is not None:
        if country.form is Form.ADJECTIVE:
            noun = _OF_ADJECTIVE.match(reading.text, country.end)
        else:
            noun = _OF_POSSESSIVE.match(reading.text, country.end)
        if noun is not None:
            return (country.key, Tier.CLAUSE), noun.end()
        if country.form is Form.ADJECTIVE or _GOES_ON.match(reading.text, country.end):
            return None, at
        return (country.key, Tier.CLAUSE), country.end
    own = _THEIR_OWN.match(reading.text, at, reading.sentence.end)
    homes = {h for h in reading.copy.home_of(person) if reading.lexicon.kind_of(h) is SubjectKind.COUNTRY}
    if own is None or len(homes) != 1:
        return None, at
    return (homes.pop(), Tier.PARAGRAPH), own.end()
