"""The phase of an event that a date or place is told of: the tourism year "opened in Beijing on March 29".

An event that a registry holds with an opening and a closing of its own has them judged by these, and not by its
whole extent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from copydesk.entries import Sort
from copydesk.event_use import EventUse
from copydesk.mentions import Mention
from copydesk.model import Fact
from copydesk.reading import Reading
from copydesk.timing import Timed


def phase_told(
    reading: Reading,
    use: EventUse,
    event: str | None,
    told: Timed | Mention,
    facts_by_phrase: Mapping[str, Sequence[Fact]],
) -> Fact | None:
    """The fact of the phase that the words between an event and its date or place name; ``None`` for the whole."""
    if event is None or not facts_by_phrase:
        return None
    first, last = (use.end, told.start) if told.start >= use.end else (told.end, use.start)
    phrases = [m for m in reading.of_sort(Sort.TURNING_POINT) if first <= m.start and m.end <= last]
    phrases.sort(key=lambda m: abs(m.start - told.start))
    for phrase in phrases:
        for key in phrase.keys:
            for fact in facts_by_phrase.get(key, ()):
                if fact.subject == event:
                    return fact
    return None
