"""Who is named: full names, family names in context, and names that are somebody else's."""

from __future__ import annotations

import pytest

from copydesk.entries import Sort
from copydesk.lexicon import compile_lexicon
from copydesk.mentions import find_mentions
from copydesk.model import Registry, Subject, SubjectKind
from copydesk.text import fold, normalise
from tests.kinds.desk_fixtures import HERE, registry, subject
from tests.kinds.test_holder import DESK


def _named(text: str) -> list[str]:
    plain = normalise(text)
    return [key for m in find_mentions(DESK, fold(text), plain) for key in m.keys]


SAME = [
    "Bertil Quance spoke. Quance left.",
    "Bertil Quance spoke. Mr Quance left.",
    "Bertil Quance spoke; later Prime Minister Quance left.",
    "Bertil Quance spoke. It was Quance's day.",
    "Bertil Quance spoke. B. Quance left.",
    "Bertil Quance spoke. On Monday Quance left.",
    "Bertil Quance spoke. Quance Tuesday said no.",
]
OTHERS = [
    "Bertil Quance spoke. Timo Quance left.",
    "Bertil Quance spoke. T. Quance left.",
    "Bertil Quance spoke. Quance Tilmann left.",
    "Bertil Quance spoke to the player Oskar Quance.",
]


@pytest.mark.parametrize("text", SAME)
def test_a_family_name_is_the_person_named_in_full(text: str) -> None:
    assert _named(text).count("bertil-quance") == 2


@pytest.mark.parametrize("text", OTHERS)
def test_a_family_name_in_another_name_is_another_person(text: str) -> None:
    assert _named(text).count("bertil-quance") == 1


def test_a_word_that_ends_like_an_ordinal_is_part_of_the_name() -> None:
    subjects = {
        "wind": Subject("wind", SubjectKind.EVENT, "East Wind Forum", HERE, series=True),
        "wind-2023": Subject("wind-2023", SubjectKind.EVENT, "East Wind Forum 2023", HERE, of="wind"),
        "wind-2024": Subject("wind-2024", SubjectKind.EVENT, "Second East Wind Forum", HERE, of="wind"),
    }
    lexicon = compile_lexicon(Registry(subjects))

    def named(text: str) -> str:
        return find_mentions(lexicon, fold(text), text)[0].key

    assert named("East Wind Forum 2023") == "wind-2023"
    assert named("the Second East Wind Forum") == "wind"


def test_a_town_may_mean_its_club_where_the_club_is_named() -> None:
    assert "rovers" in _named("Tarn Rovers won. The Rovers were pleased.")


MONEY = registry([subject("usa", "country", "United States", aliases=("U.S.",), adjectives=("American",))], [])


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("It cost 5 million U.S. dollars.", []),
        ("A U.S. dollar buys it, and an American dollar too.", []),
        ("U.S. officials paid in dollars.", ["usa"]),
        ("American roubles are none.", ["usa"]),
    ],
)
def test_the_country_of_a_currency_is_not_named(text: str, keys: list[str]) -> None:
    assert [key for m in find_mentions(MONEY, fold(text), normalise(text)) for key in m.keys] == keys


CENTRE = registry(
    [
        subject("tidal", "body", "Tidal Cooperation Organization", aliases=("Tide Center",)),
        subject("print", "event", "Print Theatre Days"),
    ],
    [],
)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The Tidal Cooperation Organisation met.", ["tidal"]),
        ("The Tidal Cooperation Organization met.", ["tidal"]),
        ("The Tide Centre is full.", ["tidal"]),
        ("The Print Theater Days are over.", ["print"]),
        ("The Tidal Cooperation Organisations met.", []),
        ("The Tide Centring is full.", []),
    ],
)
def test_a_name_is_known_in_british_and_american_spelling(text: str, keys: list[str]) -> None:
    found = find_mentions(CENTRE, fold(text), normalise(text))
    assert [m.key for m in found if m.sort is Sort.SUBJECT] == keys
