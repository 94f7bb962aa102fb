"""Editions that are only counted, by a number which is none of theirs: time and series tell which is meant.

"Last year, at the 68th meeting" of a club that then held its 69th: the number is near, its noun that of the one series
of the piece. "Norland was host to the 16th, in October 2022", where Norland held the 17th then: who was host bears the
time out.
"""

from __future__ import annotations

from copydesk.edition_facts import by_time, number_of, place_of, stated_times
from copydesk.event_use import EventUse
from copydesk.events.counted import FEW, series_of_piece
from copydesk.model import SubjectKind
from copydesk.patterns import regex
from copydesk.places import lies_in
from copydesk.reading import Reading

# A number may be wrong by so much.
_SLIP = 2
_HOST = regex.compile(r"\s+(?:itself\s+)?(?:was\s+|had\s+been\s+|is\s+)?host(?:s|ed)?(?:\s+(?:to|of))?\s+the\s+$")


def slipped(reading: Reading, use: EventUse) -> str | None:
    """The edition that is meant by a number near to its own."""
    times = stated_times(use)
    series = series_of_piece(reading.copy)
    if use.ordinal is None or len(times) != 1 or len(series) != 1 or use.ordinal.value <= FEW:
        return None
    found = by_time(reading, use, times[0])
    number = number_of(reading, found[0]) if len(found) == 1 else None
    if number is None or not 0 < abs(number - use.ordinal.value) <= _SLIP:
        return None
    noun = reading.text[use.ordinal.end : use.end].split()
    own = len(noun) == 1 and series[0] in reading.lexicon.referents.get(noun[0], ())
    return found[0] if own or (not noun and _was_host(reading, use, found[0])) else None


def _was_host(reading: Reading, use: EventUse, event: str) -> bool:
    """Whether the words name as host the one that we hold as host, or the land in which the event was."""
    hosts = [m for m in reading.of_kind(SubjectKind.COUNTRY, SubjectKind.PLACE) if m.end <= use.start]
    if not hosts or _HOST.fullmatch(reading.gap(hosts[-1].end, use.start)) is None:
        return False
    place = place_of(reading, event)
    held = any(f.who in hosts[-1].keys and f.value == "host" for f in reading.registry.held(event, "role"))
    return held or (place is not None and lies_in(reading.lexicon, hosts[-1].keys, place.value))
