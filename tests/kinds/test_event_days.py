"""Days and places that are an event's own: told of what surrounds it, of those who were there, of how it was held."""

from __future__ import annotations

import pytest

from copydesk.kinds import date, place
from tests.kinds.desk_fixtures import Case, explain, judged, meets
from tests.kinds.happenings_desk import DESK

_DAYS = [
    Case(
        "the results of it",
        "The mayor spoke of the results of the Tidal Power Forum held in Gdansk on May 10.",
        "contradicts",
        "May 10",
        "tide-2024",
    ),
    Case(
        "in view of it",
        "In view of the Tidal Power Forum scheduled to take place on June 14, the hotels are full.",
        "contradicts",
        "June 14",
        "tide-2024",
        day="2024-05-01",
    ),
    Case(
        "preparations for it",
        "They discussed preparations for the Coast League Congress to be held in Vienna in July.",
        "contradicts",
        "July",
        "coast-2024",
    ),
    Case("how it was held", "The Tidal Power Forum was held successfully in Gdansk in April.", "contradicts", "April"),
    Case(
        "very soon",
        "The Coast League Congress will take place in Vienna very soon, on June 15.",
        "contradicts",
        "June 15",
        "coast-2024",
    ),
    Case(
        "in two towns",
        "The 10th Tidal Power Forum was held in Gdansk and Leeds from May 7 to 9.",
        "contradicts",
        "May 7 to 9",
        "tide-2024",
    ),
    Case(
        "who attends it",
        "On May 24, Tomas Rook will attend the Tidal Power Forum in Gdansk.",
        "contradicts",
        "May 24",
        "tide-2024",
        day="2024-05-10",
    ),
    Case(
        "who attends it, rightly",
        "On May 14, Tomas Rook will attend the Tidal Power Forum in Gdansk.",
        "agrees",
        "May 14",
        "tide-2024",
        day="2024-05-10",
    ),
    Case(
        "who took part in a year",
        "In 2020 the minister took part in the seventh Tidal Power Forum.",
        "contradicts",
        "2020",
        "tide-2021",
    ),
    Case(
        "who is to come in a month",
        "They thanked him for the invitation to Vienna next July to take part in the sixth Coast League Congress.",
        "contradicts",
        "next July",
        "coast-2024",
        day="2024-04-11",
    ),
    Case(
        "a town as host",
        "In July 2024, Vienna will host a regular Coast League Congress.",
        "contradicts",
        "July 2024",
        "coast-2024",
    ),
    Case("registration for it", "Registration for the Tidal Power Forum opened on March 1."),
    Case("the draw for it", "The draw for the Salt Road Trophy held on March 1 was dull."),
    Case("preparations that began", "Preparations for the Tidal Power Forum began in January."),
    Case("the dinner of it", "On May 10, Tomas Rook attended the Tidal Power Forum dinner."),
    Case("who is on the way to it", "Tomas Rook met Pia Holm on Monday, who is to attend the 10th Tidal Power Forum."),
    Case("who comes early", "She arrived in Gdansk on May 13 to take part in the 10th Tidal Power Forum."),
    Case("what they did before", "On May 10, Tomas Rook left a town that took part in the Tidal Power Forum."),
    Case("a family day", "The Tidal Power Forum is a family matter in May and in June."),
]
_PLACES = [
    Case(
        "on the sidelines of it",
        "They agreed to go on talking in Turin on the sidelines of the 10th Tidal Power Forum.",
        "contradicts",
        "Turin",
        "tide-2024",
    ),
    Case(
        "a hall in a town",
        "The 10th Tidal Power Forum has begun at the Harbour Music Hall in Leeds.",
        "contradicts",
        "Leeds",
        "tide-2024",
    ),
    Case(
        "how it was held",
        "The 10th Tidal Power Forum was held successfully in Porto.",
        "contradicts",
        "Porto",
        "tide-2024",
    ),
    Case(
        "the results of it",
        "They spoke of the outcome of the 9th Tidal Power Forum held in Porto.",
        "contradicts",
        "Porto",
        "tide-2023",
    ),
    Case(
        "preparing for it",
        "We prepare for the Coast League Congress in Porto.",
        "contradicts",
        "Porto",
        "coast-2024",
    ),
    Case(
        "a town as host",
        "In June 2024, Leeds will host a regular Coast League Congress.",
        "contradicts",
        "Leeds",
        "coast-2024",
    ),
    Case("a dinner in a town", "The mayor gave a dinner in Leeds for winners of the 10th Tidal Power Forum."),
    Case("on the sidelines of another", "They met in Leeds on the sidelines of a fair before the Tidal Power Forum."),
    Case("ready for anything", "They are ready for a summit in Leeds, and for the Tidal Power Forum."),
]


@pytest.mark.parametrize("case", _DAYS, ids=lambda case: case.name)
def test_a_day_is_the_events_own_where_the_words_say_so(case: Case) -> None:
    found = judged(DESK, case.text, date.KIND, case.day)
    assert meets(case, found), explain(found)


@pytest.mark.parametrize("case", _PLACES, ids=lambda case: case.name)
def test_a_place_is_the_events_own_where_the_words_say_so(case: Case) -> None:
    found = judged(DESK, case.text, place.KIND, case.day)
    assert meets(case, found), explain(found)
