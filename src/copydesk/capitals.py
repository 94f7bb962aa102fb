"""Towns that a sentence tells by their rank: "held talks in the Kazakh capital", "the Polish capital hosted".

The capital is the one that the registry holds for the country on the article's day.
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.entries import Form, Sort
from copydesk.mentions import Mention
from copydesk.model import ALWAYS, SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading

_SLOT = regex.compile(r"(?:\b(?:in|at|to|from|for|outside)\s+the|[\"']?The)\s+$")
# "The Kazakh capital Astana", "the Polish capital's mayor", "the Swiss capital market": the words go on.
_CAPITAL = regex.compile(
    r"\s+capital(?:\s+city)?\b(?!'|\s+(?:of|city|markets?|gains?|flows?|goods|region|controls?)\b|,?\s+\p{Lu})"
)


def capitals_told(reading: Reading) -> Iterator[Mention]:
    """The capitals that words name by their country alone, as mentions of the town."""
    if "capital" not in reading.words:
        return
    for country in reading.of_kind(SubjectKind.COUNTRY):
        if country.form is not Form.ADJECTIVE:
            continue
        match = _CAPITAL.match(reading.text, country.end, reading.sentence.end)
        before = max(reading.sentence.start, country.start - 14)
        if match is None or _SLOT.search(reading.text, before, country.start) is None:
            continue
        when = reading.day or ALWAYS
        held = [f for f in reading.registry.held(country.key, "place") if f.qualifier == "capital"]
        towns = {f.value for f in held if f.valid.overlaps(when)} & reading.registry.subjects.keys()
        if len(towns) == 1:
            yield Mention(country.start, match.end(), Sort.SUBJECT, tuple(towns))
