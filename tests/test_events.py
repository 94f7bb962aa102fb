"""Which event a sentence speaks of, and what in it is the event's own."""

from __future__ import annotations

from datetime import date

import pytest

from copydesk.events import EventUse, happenings_in, read_events
from copydesk.model import Article, Part, PartKind
from copydesk.reading import Copy
from tests.kinds.happenings_desk import DESK

_FORUM = "The Tidal Power Forum drew many visitors to Gdansk. "


def _copy(text: str, part: PartKind = PartKind.BODY) -> Copy:
    return Copy(Article("test", "test.txt", text, (Part(part, 0, len(text)),), date(2024, 5, 21)), DESK)


def _uses(text: str, part: PartKind = PartKind.BODY) -> tuple[EventUse, ...]:
    return read_events(_copy(text, part).readings[-1])


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (_FORUM + "Last year's forum was quiet.", "tide-2023"),
        (_FORUM + "The previous forum was quiet.", "tide-2023"),
        (_FORUM + "The one in 2022 was quiet.", "tide-2022"),
        (_FORUM + "Last year's forum was quiet; the one before that was loud.", "tide-2022"),
        ("Ines Calder met Pia Holm in Lucerne on Friday.", "meeting-2024-05-17"),
    ],
)
def test_the_last_event_of_a_sentence_is_found(text: str, event: str) -> None:
    assert _uses(text)[-1].events == (event,)


@pytest.mark.parametrize(
    "text",
    [
        _FORUM + "A forum was held.",
        _FORUM + "The meeting with the mayor was held in Lyon.",
        _FORUM + "The women's forum was held in Lyon.",
        _FORUM + "The next forum is planned.",
        "The forum was held in Lyon.",
    ],
)
def test_a_noun_that_points_elsewhere_is_no_event(text: str) -> None:
    assert _uses(text) == ()


def test_a_day_belongs_to_the_event_only_through_words_of_holding() -> None:
    held = _uses("The Tidal Power Forum, which was held in Gdansk from May 14 to 16, was loud.")[0]
    assert [t.text for t in held.dates] == ["from May 14 to 16"]
    assert [m.key for m in held.places] == ["gdansk"]
    met = _uses("Ines Calder met Tomas Rook on Monday at the Tidal Power Forum.")
    assert met[0].dates == ()
    assert [t.text for t in met[1].dates] == ["Monday"]


def test_the_day_of_a_caption_is_that_of_the_picture() -> None:
    text = "Ines Calder meets Tomas Rook, who is here for the Tidal Power Forum, in Vienna, May 20, 2024."
    named, told = _uses(text, PartKind.CAPTION)
    assert (named.dates, named.places) == ((), ())
    assert ([t.text for t in told.dates], [m.key for m in told.places]) == (["May 20, 2024"], ["vienna"])


def test_what_happened_is_told_with_its_people_day_and_place() -> None:
    (happening,) = happenings_in(_copy("Ines Calder met Tomas Rook in Vienna on Monday.").readings[0])
    assert happening.participants == {"ines-calder", "tomas-rook"}
    assert happening.place == "vienna"
    assert happening.when is not None
    assert happening.when.earliest == date(2024, 5, 20)
    assert "meeting-2024-05-20" in happening.events
