"""The dateline: "SHANGHAI, Nov. 4 (Xinhua) --" before the first sentence, or alone on a line.

Forms as the agencies set them: the place in capitals (a state or country after it in upper and lower
case), the day mostly without its year, the agency in brackets or strokes, a dash (AP Stylebook and Reuters
Handbook of Journalism, "datelines"). Anything less than that must be backed: a place in upper and lower
case counts only with a day or a known agency, a place and a dash only before an ordinary sentence.
"""

from __future__ import annotations

from datetime import date

from copydesk.corpus.agencies import AGENCY, is_agency
from copydesk.corpus.days import DAY, WEEKDAY, day_of, states_year
from copydesk.model import Dateline
from copydesk.patterns import re

_LONGEST = 160
_MOST_WORDS = 8

_DATED_WORDS = rf"[,.]?\s*(?:{WEEKDAY},?\s+)?{DAY}"
_AGENCY_WORDS = rf"(?:[.,]?\s*\([^()\d]{{2,40}}\)|[.,]?\s+/[^/\d]{{2,40}}/\.?|[.,]\s+{AGENCY}(?=\s*[-–—/]))"
_DASH_WORDS = r"(?:\s*(?:--+|[–—―])|\s+[-/](?=\s)|(?<=[)\d])-(?=\s))"

_DATED = re.compile(_DATED_WORDS, re.VERBOSE)
_AGENCY = re.compile(_AGENCY_WORDS)
_DASH = re.compile(_DASH_WORDS)
_WIRE = re.compile(r"\s*--\s*\(([A-Z][A-Za-z ]{2,30})\)\s*--")
_MARK = re.compile(f"{_DATED_WORDS}|{_AGENCY_WORDS.replace(' ', '[ ]')}|{_DASH_WORDS}", re.VERBOSE)

# Every dateline before a sentence has one of these; they are found much faster than a mark.
_HINT = re.compile(r"--|[–—―)]|\s[-/]")
_DIGIT = re.compile(r"\d")

_PLACE = re.compile(r"[^\W\d_][^\d()\[\]:;!?\"“”–—―]{1,70}")
# "OSLO, Tuesday --": the day is none of the place's.
_WEEKDAY_BEHIND = re.compile(r",?\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$", re.IGNORECASE)
_PARTICLES = frozenset(
    {
        *("al", "and", "de", "del", "des", "di", "do", "du", "el", "en", "la", "las", "le", "los", "of"),
        *("on", "sur", "the", "upon", "y"),
    }
)
# Words that open a phrase before a date or a dash which is no place.
_NO_PLACE = frozenset(
    {
        *("about", "after", "all", "although", "an", "and", "as", "at", "because", "before", "both", "but"),
        *("by", "correction", "during", "each", "even", "every", "exclusive", "explainer", "factbox"),
        *("first", "for", "from", "he", "her", "his", "how", "if", "in", "interview", "into", "it", "its"),
        *("last", "late", "later", "live", "most", "my", "no", "not", "note", "nothing", "now", "of", "on"),
        *("once", "one", "only", "opinion", "our", "over", "profile", "recap", "since", "some", "sources"),
        *("still", "that", "then", "there", "these", "they", "this", "those", "though", "through", "today"),
        *("tomorrow", "two", "under", "until", "update", "updated", "urgent", "video", "watch", "we", "what"),
        *("when", "where", "which", "while", "who", "why", "with", "yesterday", "yes", "you", "your"),
        *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
        *("november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"),
        *("sunday", "analysis", "breaking"),
    }
)
# "Mayor Opens Bridge On May 15": the day is part of what is told.
_PREPOSITIONS = frozenset({"after", "at", "before", "by", "for", "from", "in", "of", "on", "since", "to", "until"})
_SENTENCE = re.compile(r"\s*[\"“‘'(\[«]*[^\W_a-z]")


def read_dateline(source: str, start: int, end: int, near: date | None, *, opening: bool) -> Dateline | None:
    """The dateline that a paragraph begins with, if any; ``near`` completes its year.

    "ASTANA, May 20 (Xinhua) -- The …" near 2024-05-21 is Astana, 2024-05-20, Xinhua. ``opening`` says that
    the paragraph is the first of the body: only there do a place and a dash suffice ("BEIJING -- The …").
    """
    end_of_search = min(end, start + _LONGEST)
    if _HINT.search(source, start, end_of_search) is None:
        return None
    mark = _MARK.search(source, start, end_of_search)
    if mark is None:
        return None
    place = _place_before(source, start, mark.start())
    dated, agency, dash, at = _read_tail(source, mark.start(), end_of_search)
    if dash and not _SENTENCE.match(source, at, end):
        return None
    capitals = place is not None and _is_capitals(place)
    known = agency is not None and is_agency(agency)
    if place is None:
        accepted = known and dash
    elif not _is_place(place):
        accepted = False
    elif dated is not None:
        accepted = agency is not None if not dash else True
    elif agency is not None:
        accepted = (known and dash) or (capitals and (known or dash))
    else:
        accepted = opening and dash and capitals and _stands_alone(source, place, at, end)
    if not accepted:
        return None
    while source[at - 1].isspace():
        at -= 1
    return Dateline(source[start:at], start, at, place, day_of(dated, near) if dated else None, agency)


def read_lone_dateline(source: str, start: int, end: int, near: date | None) -> Dateline | None:
    """The dateline that is a whole line: "Moscow, December 13, 2012", "The Kremlin, Moscow, July 11, 2003"."""
    if end - start > _LONGEST or _DIGIT.search(source, start, end) is None:
        return None
    mark = _MARK.search(source, start, end)
    if mark is None or mark.start() == start:
        return None
    dated, agency, _, at = _read_tail(source, mark.start(), end)
    place = _place_before(source, start, mark.start())
    if dated is None or at != end or not (states_year(dated) or near):
        return None
    if place is None or not _is_place(place):
        return None
    return Dateline(source[start:end], start, end, place, day_of(dated, near), agency)


def _place_before(source: str, start: int, mark: int) -> str | None:
    """The words before the mark, without a weekday, with the full stop that belongs to them: "WASHINGTON, D.C."."""
    place = _WEEKDAY_BEHIND.sub("", source[start:mark].rstrip(" ,."))
    abbreviated = "." in place.split()[-1] if place else False
    return source[start : start + len(place) + (abbreviated and source[start + len(place)] == ".")] or None


def _read_tail(source: str, at: int, end: int) -> tuple[re.Match[str] | None, str | None, bool, int]:
    """What follows the place: the day, the agency, whether there is a dash, and where the dateline ends."""
    wire = _WIRE.match(source, at, end)
    if wire:
        return None, wire[1], True, wire.end()
    dated = _DATED.match(source, at, end)
    at = dated.end() if dated else at
    credit = _AGENCY.match(source, at, end)
    at = credit.end() if credit else at
    dash = _DASH.match(source, at, end)
    at = dash.end() if dash else at
    return dated, credit[0].strip(" .,()/") if credit else None, dash is not None, at


def _is_capitals(place: str) -> bool:
    """Whether the place is set in capitals: "KUALA LUMPUR", "SAN FRANCISCO, Calif."; "UN" is too short."""
    city = place.split(",")[0]
    return city.isupper() and sum(map(str.isalpha, city)) >= 3


def _is_place(place: str) -> bool:
    """Whether the words can name a place: each with a capital, none that opens a sentence."""
    words = re.split(r"[\s/,]+", place)
    if not _PLACE.fullmatch(place) or len(words) > _MOST_WORDS:
        return False
    if words[0].strip(".'’").casefold() in _NO_PLACE or words[-1].casefold() in _PREPOSITIONS:
        return False
    return all(word[:1].isupper() or word in _PARTICLES for word in words if word)


def _stands_alone(source: str, place: str, at: int, end: int) -> bool:
    """Whether a place and a dash are a dateline, not the first of two dashes: "NATO -- Europe's shield -- said"."""
    sentence_end = source.find(". ", at, end)
    rest_end = sentence_end if sentence_end >= 0 else end
    letters = sum(map(str.isalpha, place))
    return letters >= 4 and len(place.split()) <= 4 and _DASH.search(source, at, rest_end) is None
