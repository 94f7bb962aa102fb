"""Votes as they are counted: "by 371 votes to 214", "371 votes in favour and 214 against"."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.kinds.figure_parts import phrases
from copydesk.kinds.figure_values import Value
from copydesk.kinds.figure_wording import Measure
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.vocabulary.numbers import SMALL, TENS

_N = rf"(?:\d[\d,]*|{phrases((*SMALL, *TENS))})"
_TO = regex.compile(rf"\bby\s+(?:a\s+vote\s+of\s+)?(?P<yes>{_N})(?:\s+votes)?\s+(?:to|against)\s+(?P<no>{_N})\b")
_AGAINST = regex.compile(
    rf"(?P<yes>{_N})\s+(?:votes?\s+)?(?:in\s+favou?r|for)\b,?(?:\s+and|\s+with|\s+to)?\s+(?P<no>{_N})\s+(?:votes?\s+)?against\b"
)
_WITH = regex.compile(r"\bwith\s+$")
_VOTED = regex.compile(
    r"\b(?:vot(?:e|es|ed|ing)|adopted|approved|passed|backed|carried|taken|rejected|defeated|ballot)\b", regex.I
)
_REJECTED = regex.compile(r"\b(?:rejected|defeated|voted\s+down|threw\s+out|thrown\s+out|failed|lost)\b", regex.I)


def find_votes(reading: Reading) -> Iterator[Value]:
    """Both numbers of a vote, each with the metric that counts its side."""
    sides = reading.lexicon.measures.votes
    start, end = reading.sentence.start, reading.sentence.end
    if not sides or _VOTED.search(reading.text, start, end) is None:
        return
    for match in (*_TO.finditer(reading.text, start, end), *_AGAINST.finditer(reading.text, start, end)):
        borne = _WITH.search(reading.text, start, match.start())
        first = match.start() if borne is None else borne.start()
        lost = match.re is _TO and _REJECTED.search(reading.text, start, match.start()) is not None
        for group in ("yes", "no"):
            found = next((q for q in reading.quantities if q.number_start == match.start(group)), None)
            metric = sides.get({"yes": "no", "no": "yes"}[group] if lost else group)
            if found is not None and metric is not None:
                yield Value(Measure(first, match.end(), (metric,)), found)
