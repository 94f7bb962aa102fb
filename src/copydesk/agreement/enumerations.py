"""A count beside the list that it counts: "three countries: A, B, C and D", "met five times in Bergen and Lyon"."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.agreement.odds import Spot, at_odds
from copydesk.model import Claim, Comparison, SubjectKind
from copydesk.patterns import re, regex
from copydesk.reading import Reading
from copydesk.vocabulary.enumerating import BEARERS, BUILT, CLASSES, COMPOUNDS, LIE_IN_OTHERS, NOT_ALL, THINGS
from copydesk.vocabulary.numbers import SMALL

_COUNTS = {word: int(number) for word, number in SMALL.items() if 2 <= number <= 12}
_COUNT = rf"(?P<count>(?i:{'|'.join(sorted(_COUNTS, key=len, reverse=True))})|[2-9]|1[0-2])"
_NAME = r"\p{Lu}[\p{L}'.-]+(?:\s\p{Lu}[\p{L}'.-]+){0,2}"
_THE_NAME = rf"(?:the\s)?{_NAME}"
_WORD = r"\p{Ll}[\p{Ll}-]+"
_WORDS = r"(?!(?:and|or)\b)[\p{L}-]+(?:\s(?!(?:and|or)\b)[\p{L}'-]+){0,3}"


def _class_of(classes: tuple[str, ...]) -> str:
    return rf"(?P<class>(?:[\p{{Ll}}-]+\s|\p{{Lu}}[\p{{L}}-]+\s){{0,2}}(?:{'|'.join(classes)}))"


def _list_of(item: str) -> str:
    return rf"(?P<items>{item}(?:,\s(?!and\s){item})*,?\s(?:and|or)\s{item})"


_ENDS = r"(?=\s*(?:[.;!?)\"]|$)|\s-{1,2}\s)"
_NAMED = (*CLASSES, *THINGS, *BEARERS, *BUILT)
# "three countries: A, B and C."; "the three states (A, B and C)".
_COLON = regex.compile(rf"\b{_COUNT}\s{_class_of(_NAMED)}\"?(?::|\s-{{1,2}}|\s\()\s?{_list_of(_THE_NAME)}{_ENDS}")
# "the three evil forces of separatism, terrorism and extremism".
_OF_WORDS = regex.compile(
    rf"(?:\b[Tt]he\s|\")\"?{_COUNT}\s{_class_of(THINGS)}\"?\sof\s{_list_of(_WORD)}(?=\s*(?:[.;,!?)\"]|$))"
)
_OF_NAMES = regex.compile(
    rf"\b[Tt]he\s{_COUNT}\s{_class_of(THINGS)}\sof\s{_list_of(_NAME)}(?!\s\p{{Lu}})(?!,\s\p{{Lu}})(?!,?\s(?:and|or)\s)"
)
# "met twice, in Bergen and Lyon respectively".
_TIMES = regex.compile(rf"\b(?:(?P<twice>twice)|{_COUNT}\stimes),?\sin\s{_list_of(_NAME)},?\srespectively\b", regex.I)
# "Three films, The Kiln, Salt Road and Owl Light, share the prize": in apposition, closed by a comma.
_BELONGING = r"(?:\s(?:of|in|from)\s(?:(?:the|its|their)\s)?[\p{L}'-]+)?"
_APPOSED = regex.compile(
    rf"\b{_COUNT}\s{_class_of((*THINGS, *CLASSES, *BEARERS))}{_BELONGING},\s{_list_of(_NAME)}(?=,\s\p{{Ll}}|[.;]|$)"
)
# "four aims, namely cheaper power, cleaner rivers and safer roads".
_NAMELY = regex.compile(rf"\b{_COUNT}\s(?P<class>(?:[\p{{Ll}}-]+\s)?\p{{Ll}}+s),\snamely\s{_list_of(_WORDS)}(?=[.;]|$)")
_NOT_ALL = regex.compile(rf"\b(?:{'|'.join(NOT_ALL)})\b", regex.I)
_COMPOUND = regex.compile("|".join(COMPOUNDS))
_CUT = regex.compile(r",?\s(?:and|or)\s|,\s")
# All classes end in "s"; a list of them begins behind a colon, a bracket, a dash, "of" or a comma.
WAKES = re.compile(
    r"respectively|s\"?(?::|\s\(|\s--?\s|\sof\s\S+\s?(?:,|and\s))|s,\snamely\b"
    r"|\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\s(?:[\w-]+\s){0,2}\w+s"
    r"(?:\s(?:of|in|from)\s(?:\w+\s)?\w+)?,\s[A-Z]"
)


def lists_at_odds(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """Counts of a sentence that the list beside them does not bear out."""
    start, end = reading.sentence.start, reading.sentence.end
    for pattern in (_COLON, _OF_WORDS, _OF_NAMES, _TIMES, _APPOSED, _NAMELY):
        for found in pattern.finditer(reading.text, start, end):
            yield from _judge(reading, found, apposed=pattern is _APPOSED)


def _judge(reading: Reading, found: regex.Match[str], *, apposed: bool) -> Iterator[tuple[Claim, Comparison]]:
    named = found.groupdict()
    said = 2 if named.get("twice") else _number(named["count"])
    items = _members(reading, *found.span("items"))
    if items is None:
        return
    # "Paris, France, and Rome, Italy": a place and its country are one.
    if said == len(items) or len(items) == 2 * said or len(set(items)) < len(items):
        return
    # "Paris, France, and Rome": a country that only one of the places is given counts for none.
    if 0 < len(items) - _countries(reading, *found.span("items")) == said:
        return
    # "two towns, Bexley, Kent, and Hythe,": what lies in another place may be told with it.
    if apposed and len(items) > said and named["class"].split()[-1] in LIE_IN_OTHERS:
        return
    behind = reading.gap(max(reading.sentence.start, found.start() - 30), min(reading.sentence.end, found.end() + 30))
    if _NOT_ALL.search(behind):
        return
    at, last = found.span("twice" if named.get("twice") else "count")
    listed = ", ".join(items[:-1]) + " and " + items[-1]
    first, end = found.start("items"), found.end("items")
    head = found.end("class") if named.get("class") else found.end("count") + len(" times")
    words = reading.gap(at, last if named.get("twice") else head)
    yield at_odds(
        Spot(reading, at, last if named.get("twice") else head, words),
        Spot(reading, first, end, listed),
        f'the article says "{words}", and names {len(items)}: {listed}',
        "count or list is wrong",
    )


def _members(reading: Reading, start: int, end: int) -> list[str] | None:
    """The members of a list; ``None`` where an "and" may stand inside one of them, as in Bosnia and Herzegovina."""
    names = [(m.start, m.end) for m in reading.subjects]
    cuts = list(_CUT.finditer(reading.text, start, end))
    if sum("," not in c.group() for c in cuts) > 1 or _COMPOUND.search(reading.text, start, end):
        return None
    if any(a < c.start() and c.end() < b for c in cuts for a, b in names):
        return None
    edges = [start, *(edge for c in cuts for edge in c.span()), end]
    return [reading.gap(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _countries(reading: Reading, start: int, end: int) -> int:
    return sum(start <= mention.start < end for mention in reading.of_kind(SubjectKind.COUNTRY))


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _COUNTS[word.lower()]
