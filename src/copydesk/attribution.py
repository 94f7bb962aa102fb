"""Whom a sentence credits with a figure: "according to X", "X puts … at", "figures from X", "…, X said".

Two statisticians are two facts; what is credited to one is not judged by the other's.
"""

from __future__ import annotations

from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.text import fold
from copydesk.vocabulary.countries import COUNTRIES

_NAME = r"\p{Lu}[\w.'&-]*(?:\s+(?:of\s+|and\s+|for\s+)?(?:the\s+)?[\p{Lu}\p{Ll}][\w.'&-]*){0,5}?"
# What a statistician publishes.
RECORDS = r"(?:statistics|data|figures?|customs|estimates?|records|survey|count|accounts|numbers|statisticians)"
_ACCORDING = regex.compile(
    r"\b[Aa]ccording\s+to\s+(?:the\s+|figures\s+from\s+|data\s+from\s+)*(?P<who>[^,;.]{2,80}?)(?=,|;|\.\s|\.$|\s+(?:show|said|in\s+\d{4})|$)"
)
_THEIR_DATA = regex.compile(rf"(?P<who>{_NAME}(?:'s?)?\s+){RECORDS}\s+(?:show|put|indicate|suggest|say)\w*")
_DATA_FROM = regex.compile(
    r"\b(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Nn]umbers|[Rr]eport)\s+(?:from|by|of|released\s+by|published\s+by|compiled\s+by)\s+(?:the\s+)?"
    r"(?P<who>[^,;.]{2,60}?)(?=\s+(?:show|put|indicate|suggest|say)|,|;|\.)"
)
_PUTS = regex.compile(
    rf"(?P<who>{_NAME}),?\s+(?:(?:an?|another|the)\s[^,.;]{{3,40}},\s+)?(?:puts?|has|estimates?|estimated|counts?|counted)\s[^.;]{{2,90}}?\bat\s"
)
_SAID = regex.compile(
    rf",\s+(?P<who>(?:the\s+)?{_NAME})\s+(?:said|says|reported)\b|^\W*(?P<who>(?:[Tt]he\s+)?{_NAME})\s+(?:said|says|reported|estimated?s?)\s+(?:that\s+)?"
)
# Of a country or a body: "by Peruvian statistics", "the Chilean count is lower", "Chilean customs give …".
_BY = regex.compile(rf"\b[Bb]y\s+(?:the\s+)?(?P<who>{_NAME}\s+{RECORDS})(?=[,;.\s])")
_COUNT = regex.compile(rf"(?P<who>{_NAME}\s+{RECORDS})\s+(?:is|was|are|were|gives?|gave|has|have|counts?)\b")
_PATTERNS = (_ACCORDING, _BY, _THEIR_DATA, _COUNT, _DATA_FROM, _PUTS, _SAID)

# A list of counts goes on: "Chilean figures show 5 billion, Peruvian figures show 4 billion".
_LEADING = regex.compile(r"\d[^,;]*[,;]\s+(?:and\s+|but\s+)?(?:the\s+)?$")

# Words that tell no statistician from another.
_WEAK_WORDS_TEXT = """
the of and by for from data statistics statistical figures official officials side customs according to its
agency bureau national committee ministry department report estimates count accounts numbers figure
"""
_WEAK_WORDS = frozenset(_WEAK_WORDS_TEXT.split())
# "Chinese" → "china": a country's adjective is no other statistician than its name.
_COUNTRY_OF = {fold(word): fold(name) for name, adjectives in COUNTRIES.items() for word in adjectives}


def attribution_of(reading: Reading, at: int) -> str | None:
    """The source credited with what stands at an offset: "according to Chinese statistics" → "Chinese statistics".

    That of its own clause comes first; then one that opens the sentence, or ends it behind all its numbers.
    """
    clause, sentence = reading.clause_at(at), reading.sentence
    numbers = [q.start for q in reading.quantities]
    spans = [(clause.start, clause.end), (sentence.start, clause.start)]
    if not any(number >= clause.end for number in numbers):
        spans.append((clause.end, sentence.end))
    for start, end in spans:
        found = sorted(
            (match.start(), match.group("who"))
            for pattern in _PATTERNS
            for match in pattern.finditer(reading.text, start, end)
            # What stands behind another number is said of that one.
            if match.start() > at
            or not any(start <= number < match.start() and number < at for number in numbers)
            or _LEADING.search(reading.text, start, match.start()) is not None
        )
        before = [who for place, who in found if place < at]
        if found:
            who = str(before[-1] if before else found[0][1]).strip().removesuffix("'s").removesuffix("'")
            return state_of_capital(reading, who)
    return None


def state_of_capital(reading: Reading, who: str) -> str:
    """The country that a capital stands for, as statisticians go: "Lima" → "Peru"; anything else as it is."""
    for mention in reading.subjects:
        if reading.gap(mention.start, mention.end) == who:
            facts = [f for key in mention.keys for f in reading.registry.valued("place", key)]
            states = {f.subject for f in facts if f.qualifier == "capital"}
            if len(states) == 1:
                return reading.lexicon.name_of(states.pop())
    return who


def _telling_words(words: str) -> set[str]:
    return {_COUNTRY_OF.get(word, word) for word in fold(words).replace("'s", "").split()}


def same_source(held: str, said: str) -> bool:
    """Whether two attributions name one statistician: they share a word that tells statisticians apart.

    "China's customs" and "Chinese statistics" share a country.
    """
    if fold(held) == fold(said):
        return True
    first, second = (_telling_words(words) for words in (held, said))
    return bool((first & second) - _WEAK_WORDS)
