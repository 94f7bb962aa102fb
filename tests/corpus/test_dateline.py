"""Datelines, and sentences that only begin like one."""

from __future__ import annotations

from datetime import date

import pytest

from copydesk.corpus.dateline import read_dateline, read_lone_dateline

PUBLISHED = date(2024, 5, 21)

DATELINES = [
    ("ASTANA, May 20 (Xinhua) -- The", "ASTANA", date(2024, 5, 20), "Xinhua"),
    ("SHANGHAI, Nov. 4 (Xinhua) -- The", "SHANGHAI", date(2024, 11, 4), "Xinhua"),
    ("LONDON, March 3 (Reuters) - The", "LONDON", date(2024, 3, 3), "Reuters"),
    ("PARIS (AP) — The", "PARIS", None, "AP"),
    ("BRUSSELS, 12 June 2023 — The", "BRUSSELS", date(2023, 6, 12), None),
    ("BEIJING -- The", "BEIJING", None, None),
    (
        "WASHINGTON, D.C., Jan. 5, 2024 /PRNewswire/ -- The",
        "WASHINGTON, D.C.",
        date(2024, 1, 5),
        "PRNewswire",
    ),
    ("NEW DELHI/ISLAMABAD, 4 May — The", "NEW DELHI/ISLAMABAD", date(2024, 5, 4), None),
    ("KUALA LUMPUR, May 5 (Bernama) -- The", "KUALA LUMPUR", date(2024, 5, 5), "Bernama"),
    ("SAN FRANCISCO, Calif., May 5 (AP) -- The", "SAN FRANCISCO, Calif", date(2024, 5, 5), "AP"),
    ("MOSCOW, May 5. /TASS/. The", "MOSCOW", date(2024, 5, 5), "TASS"),
    ("MOSCOW. May 5 (Interfax) - The", "MOSCOW", date(2024, 5, 5), "Interfax"),
    ("ASTANA. KAZINFORM - The", "ASTANA", None, "KAZINFORM"),
    ("TOKYO, May 5 (Jiji Press)--The", "TOKYO", date(2024, 5, 5), "Jiji Press"),
    ("NEW YORK--(BUSINESS WIRE)--The", "NEW YORK", None, "BUSINESS WIRE"),
    ("LONDON, March 03, 2024 (GLOBE NEWSWIRE) -- The", "LONDON", date(2024, 3, 3), "GLOBE NEWSWIRE"),
    ("New Delhi, Jan 5 (PTI) The", "New Delhi", date(2024, 1, 5), "PTI"),
    ("Brussels (AFP) – The", "Brussels", None, "AFP"),
    ("Geneva, 12 June 2023 – The", "Geneva", date(2023, 6, 12), None),
    ("Rio de Janeiro, Tuesday, May 14 – The", "Rio de Janeiro", date(2024, 5, 14), None),
    ("XI'AN, May 19 (Xinhua) -- “The", "XI'AN", date(2024, 5, 19), "Xinhua"),
    ("NUR-SULTAN, May 19 (Xinhua) — The", "NUR-SULTAN", date(2024, 5, 19), "Xinhua"),
    ("OSLO, Tuesday — The", "OSLO", None, None),
    ("VIENNA\u00a0\u2014\u00a0The", "VIENNA", None, None),
    ("(Reuters) - The", None, None, "Reuters"),
    ("May 5 (UPI) -- The", None, date(2024, 5, 5), "UPI"),
    ("WASHINGTON, D.C. (AP) -- The", "WASHINGTON, D.C.", None, "AP"),
    ("ROME, Feb. 30 (AP) -- The", "ROME", None, "AP"),
]

SENTENCES = [
    "NATO -- Europe's shield -- said on Monday that it would meet.",
    "BRICS — the group of large emerging economies — will meet.",
    "BREAKING -- The minister has resigned.",
    "UPDATE -- The minister has resigned.",
    "Kazakhstan - the largest economy of the region - grew.",
    "Kazakhstan — The largest economy of the region.",
    "On May 5 — a Sunday — the two leaders met.",
    "Monday, May 5 — The day began early.",
    "In Paris, May 5 — The day began early.",
    "Born in Paris, June 5, 1970 — The painter lived there.",
    "LONDON is the capital -- The city on the Thames.",
    "Li Qiang, May 4 — the day before — had arrived.",
    "The minister (Labour) - The opposition says - will go.",
    "Toyota (TM) - The car maker.",
    "AI -- The next big thing.",
    "COVID-19 -- The pandemic -- was over.",
    "May 5 was a Sunday.",
    "G7 - The leaders met.",
    "ASTANA hosted the meeting in May (2024) - The second of its kind.",
    "",
]

LONE = [
    ("Moscow, December 13, 2012", "Moscow", date(2012, 12, 13)),
    ("The Kremlin, Moscow, July 11, 2003", "The Kremlin, Moscow", date(2003, 7, 11)),
    ("Republic of San Marino, July 11, 2003", "Republic of San Marino", date(2003, 7, 11)),
    ("BRUSSELS, 12 June 2023", "BRUSSELS", date(2023, 6, 12)),
    ("St. Petersburg, 12 June", "St. Petersburg", date(2024, 6, 12)),
]

NOT_LONE = [
    "December 13, 2012",
    "Moscow",
    "Tuesday, December 13, 2012",
    "Moscow, December 13, 2012, was cold",
    "on Moscow, December 13, 2012",
]


@pytest.mark.parametrize(("text", "place", "day", "agency"), DATELINES)
def test_a_dateline_gives_its_place_day_and_agency(
    text: str, place: str | None, day: date | None, agency: str | None
) -> None:
    found = read_dateline(text, 0, len(text), PUBLISHED, opening=True)
    assert found is not None
    assert (found.place, found.date, found.agency) == (place, day, agency)
    assert found.text == text[found.start : found.end] == text.removesuffix("The").rstrip(" \u00a0“")


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_that_begins_like_a_dateline_is_none(text: str) -> None:
    assert read_dateline(text, 0, len(text), PUBLISHED, opening=True) is None


def test_a_place_and_a_dash_are_a_dateline_only_at_the_beginning() -> None:
    text = "BEIJING -- The ministers met."
    assert read_dateline(text, 0, len(text), PUBLISHED, opening=False) is None


@pytest.mark.parametrize(
    ("words", "published", "day"),
    [
        ("Dec. 31", date(2025, 1, 1), date(2024, 12, 31)),
        ("Jan. 1", date(2024, 12, 31), date(2025, 1, 1)),
        ("Feb. 29", date(2024, 3, 1), date(2024, 2, 29)),
        ("Feb. 29", date(2022, 3, 1), None),
        ("Dec. 31, 2020", date(2025, 1, 1), date(2020, 12, 31)),
        ("Dec. 31", None, None),
    ],
)
def test_a_dateline_takes_the_year_nearest_to_the_published_day(
    words: str, published: date | None, day: date | None
) -> None:
    text = f"ROME, {words} (AP) -- The"
    found = read_dateline(text, 0, len(text), published, opening=True)
    assert found is not None
    assert found.date == day


@pytest.mark.parametrize(("text", "place", "day"), LONE)
def test_a_dateline_may_be_a_whole_line(text: str, place: str, day: date) -> None:
    found = read_lone_dateline(text, 0, len(text), PUBLISHED)
    assert found is not None
    assert (found.text, found.place, found.date) == (text, place, day)


@pytest.mark.parametrize("text", NOT_LONE)
def test_a_line_that_is_more_or_less_than_place_and_day_is_no_dateline(text: str) -> None:
    assert read_lone_dateline(text, 0, len(text), PUBLISHED) is None
