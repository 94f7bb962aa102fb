"""Days and places that are an event's own: told of what surrounds it, of those who were there, of how it was held."""

from __future__ import annotations

import pytest

from copydesk.kinds import date, place
from copydesk.lexicon import Lexicon
from copydesk.model import Fact
from tests.kinds.desk_fixtures import Case, explain, judged, meets, registry, subject
from tests.kinds.happenings_desk import DESK, dated, numbered, placed

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
    Case(
        "who attends it, asked",
        "Question: In 2020 you attended the 7th Tidal Power Forum.",
        "contradicts",
        "2020",
        "tide-2021",
    ),
    Case(
        "who will meet there in a month",
        "This July, the rectors will meet on the sidelines of the next Coast League Congress.",
        "contradicts",
        "This July",
        "coast-2024",
    ),
    Case(
        "to come, in a month that is past",
        "In June 2023, Vienna will host a regular Coast League Congress.",
        "contradicts",
        "June 2023",
        "coast-2024",
    ),
    Case(
        "the year of its name, by its days and town",
        "The Tidal Power Forum 2020 took place in Bergen between September 12 and 13.",
        "contradicts",
        "2020",
        "tide-2023",
    ),
    Case(
        "the year behind the town in its name",
        "Posters for the 10th Tidal Power Forum Gdansk 2023 are up.",
        "contradicts",
        "2023",
        "tide-2024",
    ),
    Case(
        "the year behind a dash",
        "Posters for the 10th Tidal Power Forum Gdansk-2023 are up.",
        "contradicts",
        "2023",
        "tide-2024",
    ),
    Case("between one day and the next", "The Tidal Power Forum was held between May 14 and 18.", "contradicts", "18"),
    Case("between its days", "The Tidal Power Forum was held between May 14 and 16.", "agrees", "May 14 and 16"),
    Case("some time between two days", "The Tidal Power Forum was held some time between May 1 and 30."),
    Case(
        "a month of the coming year",
        "They agreed on the next talks during the Tidal Power Forum in Gdansk in May.",
        "agrees",
        "May",
        "tide-2024",
        day="2024-01-20",
    ),
    Case("who will meet there on a day", "On May 13, they will meet on the sidelines of the Tidal Power Forum."),
    Case("said in a past year", "In 2019 he said that Vienna would host a regular Coast League Congress."),
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
    Case(
        "where he will attend it",
        "Tomas Rook arrived in Leeds for a working visit, where he will attend the 10th Tidal Power Forum.",
        "contradicts",
        "Leeds",
        "tide-2024",
    ),
    Case(
        "where they hope to meet",
        "I hope to have another chance to meet at the Coast League Congress in Leeds.",
        "contradicts",
        "Leeds",
        "coast-2024",
    ),
    Case(
        "a recent visit for it",
        "Thank you for your recent visit to Leeds for the Tidal Power Forum.",
        "contradicts",
        "Leeds",
        "tide-2024",
        day="2024-07-20",
    ),
    Case(
        "at the last one",
        "The talks at the last Tidal Power Forum in Leeds were useful.",
        "contradicts",
        "Leeds",
        "tide-2023",
        day="2024-04-02",
    ),
    Case(
        "a town in its name",
        "Posters for the Tidal Power Forum Leeds 2024 are up.",
        "contradicts",
        "Leeds",
        "tide-2024",
    ),
    Case("the council sat", "The Coast League Congress met in Leeds.", "contradicts", "Leeds", day="2024-06-06"),
    Case("where they once met", "In 2011 they agreed to meet at the Tidal Power Forum in Leeds."),
    Case("where they met before", "They had hoped to meet at the Coast League Congress in Leeds.", day="2019-06-06"),
    Case("what they talk about", "They will talk about the Tidal Power Forum in Leeds and its end.", day="2024-03-01"),
    Case("since the last one there", "It is five years since the last Tidal Power Forum in Leeds."),
    Case("what happened elsewhere meanwhile", "A trial went on in Leeds during the 10th Tidal Power Forum."),
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


def _harvest(year: int, town: str) -> list[Fact]:
    return [dated(f"harvest-{year}", f"{year}-08-02"), placed(f"harvest-{year}", town)]


def _harvest_desk(*towns: str) -> Lexicon:
    """A fair of every year, held in these towns from 2021 on."""
    years = [(2021 + order, town) for order, town in enumerate(towns)]
    subjects = [subject("harvest", "event", "Harvest Fair"), subject("tarn", "place", "Tarn")]
    subjects += [subject("wexford", "place", "Wexford"), subject("ostrava", "place", "Ostrava")]
    subjects += [subject(f"harvest-{year}", "event", f"Harvest Fair {year}", of="harvest") for year, _ in years]
    return registry(subjects, [fact for year, town in years for fact in _harvest(year, town)])


_ALWAYS = "Guests of the annual Harvest Fair held in Ostrava were content."


@pytest.mark.parametrize(
    ("towns", "text", "day", "verdict"),
    [
        (("tarn", "tarn", "tarn"), _ALWAYS, "2023-10-01", "contradicts"),
        (("tarn", "tarn", "tarn"), _ALWAYS, "2031-10-01", None),
        (("tarn", "tarn"), _ALWAYS, "2022-10-01", None),
        (("tarn", "wexford", "tarn"), _ALWAYS, "2023-10-01", None),
        (("Mexico", "tarn"), "The Harvest Fair 2021 was held in Peru.", "2023-10-01", "contradicts"),
        (("Mexico", "tarn"), "The Harvest Fair 2021 was held in Mexico.", "2023-10-01", "agrees"),
        (("Mexico", "tarn"), "The Harvest Fair 2021 was held in Oaxaca.", "2023-10-01", None),
    ],
)
def test_a_fair_that_is_always_in_one_place_and_one_in_a_country(
    towns: tuple[str, ...], text: str, day: str, verdict: str | None
) -> None:
    case = Case("harvest", text, verdict, "in" if verdict is None else text.split(" in ")[1].split()[0].strip("."))
    found = judged(_harvest_desk(*towns), text, place.KIND, day)
    assert meets(case, found), explain(found)


_NUMBERED = [("rowing", 1, "2016-06-04"), ("rowing", 2, "2018-06-02"), ("rowing", 3, "2020-06-06")]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("She rowed at the 2017 Lakes Regatta.", "contradicts"),
        ("She rowed at the 2015 Lakes Regatta.", "contradicts"),
        ("She rowed at the 2018 Lakes Regatta.", None),
        ("She rowed at the 2022 Lakes Regatta.", None),
    ],
)
def test_no_edition_is_of_a_year_between_two_that_follow_each_other(text: str, verdict: str | None) -> None:
    subjects = [subject("rowing", "event", "Lakes Regatta")]
    subjects += [subject(f"{s}-{n}", "event", f"Lakes Regatta No. {n}", of=s) for s, n, _ in _NUMBERED]
    facts = [made for s, n, day in _NUMBERED for made in (dated(f"{s}-{n}", day), numbered(f"{s}-{n}", n))]
    found = judged(registry(subjects, facts), text, date.KIND, "2023-05-01")
    assert meets(Case("regatta", text, verdict, text.split()[4] if verdict else ""), found), explain(found)
