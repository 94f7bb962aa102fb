"""Who took part: whole lists of those who were there, and the rank of visits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from copydesk.kinds.participants import KIND
from copydesk.model import Fact, Subject
from copydesk.registry.intervals import read_interval
from tests.kinds.desk_fixtures import Case, explain, fact, judged, meets, person, registry, subject


def on(event: str, day: str) -> Fact:
    return replace(fact(event, "date", day), when=read_interval(day).period)


def whole(event: str, *members: str, name: str = "participants") -> Fact:
    return replace(fact(event, "list", ", ".join(members), qualifier=name), members=members)


def edition(of: str, year: int, name: str) -> Subject:
    return subject(f"{of}-{year}", "event", f"{name} {year}", of=of)


def visit(id: str, name: str, who: str) -> Subject:
    return replace(subject(id, "event", name), participants=(who,))


DESK = registry(
    [
        subject("norland", "country", "Norland", adjectives=("Norlandish",)),
        subject("sudmark", "country", "Sudmark", adjectives=("Sudmarker",)),
        subject("westria", "country", "Westria", adjectives=("Westrian",)),
        subject("ostland", "country", "Ostland", adjectives=("Ostlander",)),
        subject("elmswick", "place", "Elmswick"),
        subject("norland-president", "office", "President", of="norland"),
        subject("westria-president", "office", "President", of="westria"),
        person("Olga Venn"),
        person("Karl Brandt"),
        person("Ada Brook"),
        person("Ivo Marsh"),
        person("Lena Quist"),
        subject("rovers", "body", "Alder Rovers", aliases=("Rovers",)),
        subject("united", "body", "Hollum United", aliases=("Hollum",)),
        subject("albion", "body", "Tamsel Albion", aliases=("Albion",)),
        subject("birch", "body", "Birch Choir"),
        subject("elder", "body", "Elder Choir"),
        subject("rowan", "body", "Rowan Choir"),
        subject("river-summit", "event", "River Summit"),
        edition("river-summit", 2022, "River Summit"),
        edition("river-summit", 2023, "River Summit"),
        subject("reed-cup", "event", "Reed Cup final", aliases=("Reed Cup",)),
        edition("reed-cup", 2023, "Reed Cup final"),
        edition("reed-cup", 2024, "Reed Cup final"),
        subject("song-days", "event", "Harbour Song Days"),
        subject("chess-open", "event", "Lakes Chess Open"),
        subject("quay-debate", "event", "Quay Debate"),
        replace(subject("dock-talks", "event", "Dock Talks"), participants=("norland", "westria")),
        visit("venn-visit", "State visit of Olga Venn to Sudmark", "olga-venn"),
        visit("brandt-visit", "Working visit of Karl Brandt to Ostland", "karl-brandt"),
    ],
    [
        fact("norland-president", "holder", "olga-venn", "2020-01-01/.."),
        fact("westria-president", "holder", "karl-brandt", "2020-01-01/.."),
        on("river-summit-2022", "2022-06-03"),
        on("river-summit-2023", "2023-06-02"),
        whole("river-summit-2023", "norland", "sudmark", "Estonia"),
        on("reed-cup-2023", "2023-05-20"),
        on("reed-cup-2024", "2024-05-18"),
        whole("reed-cup-2023", "rovers", "albion", name="finalists"),
        whole("reed-cup-2024", "rovers", "united", name="finalists"),
        on("song-days", "2024-05-10/2024-05-12"),
        whole("song-days", "birch", "elder"),
        on("chess-open", "2024-04-02/2024-04-09"),
        whole("chess-open", "ada-brook", "ivo-marsh"),
        on("quay-debate", "2024-05-19"),
        whole("quay-debate", "olga-venn", "karl-brandt", "ada-brook"),
        on("dock-talks", "2024-03-01"),
        on("venn-visit", "2024-05-20/2024-05-22"),
        fact("venn-visit", "place", "sudmark"),
        on("brandt-visit", "2024-04-02"),
        fact("brandt-visit", "place", "ostland"),
    ],
)
_APRIL = "2024-04-03"

POSITIVE = [
    Case("attended", "Norland attended the 2023 River Summit.", "agrees", "Norland", "river-summit-2023"),
    Case("attended, wrong", "Westria attended the 2023 River Summit.", "contradicts", "Westria", "river-summit-2023"),
    Case("took part", "Sudmark took part in the River Summit 2023.", "agrees", "Sudmark"),
    Case("took part, wrong", "Ostland took part in the River Summit 2023.", "contradicts", "Ostland"),
    Case("a land of the wide world", "Estonia participated in the 2023 River Summit.", "agrees", "Estonia"),
    Case("a land of the wide world, wrong", "Latvia participated in the 2023 River Summit.", "contradicts", "Latvia"),
    Case("one of three", "Norland, Sudmark and Westria attended the 2023 River Summit.", "contradicts", "Westria"),
    Case("three", "Norland, Sudmark and Estonia attended the 2023 River Summit.", "agrees", "Estonia"),
    Case("both also", "Norland and Ostland also attended the River Summit in June 2023.", "contradicts", "Ostland"),
    Case("through its president", "Olga Venn attended the 2023 River Summit.", "agrees", "Olga Venn"),
    Case("was represented", "Westria was represented at the 2023 River Summit.", "contradicts", "Westria"),
    Case("participants were", "The River Summit 2023 participants were Norland and Ostland.", "contradicts", "Ostland"),
    Case(
        "participants include", "The River Summit 2023 participants included Norland and Sudmark.", "agrees", "Sudmark"
    ),
    Case("final between", "The 2024 Reed Cup final between Rovers and Hollum was close.", "agrees", "Hollum"),
    Case(
        "final between, wrong", "The 2024 Reed Cup final between Rovers and Albion was close.", "contradicts", "Albion"
    ),
    Case(
        "final of another year", "The 2023 Reed Cup final between Rovers and Hollum was close.", "contradicts", "Hollum"
    ),
    Case("played in", "Tamsel Albion played in the 2024 Reed Cup final.", "contradicts", "Albion"),
    Case("reached", "Tamsel Albion reached the 2023 Reed Cup final.", "agrees", "Albion"),
    Case("reached, wrong", "Hollum United reached the 2023 Reed Cup final.", "contradicts", "Hollum United"),
    Case("choirs", "The Birch Choir sang at the Harbour Song Days.", "agrees", "Birch Choir"),
    Case("choirs, wrong", "The Rowan Choir sang at the Harbour Song Days.", "contradicts", "Rowan Choir"),
    Case("players", "Ada Brook competed in the Lakes Chess Open.", "agrees", "Ada Brook"),
    Case("players, wrong", "Lena Quist competed in the Lakes Chess Open.", "contradicts", "Lena Quist"),
    Case("player who", "Lena Quist, who took part in the Lakes Chess Open, retired.", "contradicts", "Lena Quist"),
    Case("the event's own", "Norland took part in the Dock Talks.", "agrees", "Norland"),
    Case("state visit", "Olga Venn's state visit to Sudmark began on Monday.", "agrees", "state visit", "venn-visit"),
    Case("working visit", "Olga Venn's working visit to Sudmark began on Monday.", "contradicts", "working visit"),
    Case(
        "private visit", "Olga Venn arrived in Sudmark on Monday for a private visit.", "contradicts", "private visit"
    ),
    Case("a state visit it was", "Olga Venn arrived in Sudmark on Monday for a state visit.", "agrees", "state visit"),
    Case(
        "higher than it was",
        "Karl Brandt paid a state visit to Ostland on Tuesday.",
        "contradicts",
        "state",
        day=_APRIL,
    ),
    Case("as it was", "Karl Brandt paid a working visit to Ostland on Tuesday.", "agrees", "working", day=_APRIL),
    Case(
        "together with",
        "Olga Venn was speaking in the Quay Debate, the last one, together with the farmer Ada Brook and Ivo Marsh.",
        "contradicts",
        "Ivo Marsh",
        "quay-debate",
    ),
    Case(
        "together with those who were there",
        "Olga Venn spoke in the Quay Debate together with President Karl Brandt, and Ada Brook, who sells fish.",
        "agrees",
        "Ada Brook",
    ),
]

NEGATIVE = [
    Case("came together with", "Olga Venn came to the Quay Debate together with Ivo Marsh."),
    Case("the row has ended", "Olga Venn spoke in the Quay Debate together with Ada Brook, who met Ivo Marsh there."),
    Case("no whole list", "Westria attended the 2022 River Summit."),
    Case("another of the talks", "Ostland took part in the Dock Talks."),
    Case("did not", "Westria did not attend the 2023 River Summit."),
    Case("never attended", "Westria never attended the 2023 River Summit."),
    Case("refused", "Westria refused to be at it and never took part in the 2023 River Summit."),
    Case("wants to", "Westria hopes to attend the 2023 River Summit."),
    Case("will", "Westria will attend the River Summit."),
    Case("as a guest", "Westria attended the 2023 River Summit as a guest."),
    Case("as observers", "Westria and Ostland attended the 2023 River Summit as observers."),
    Case("a dinner", "Westria attended the 2023 River Summit dinner."),
    Case("preparations", "Westria took part in the 2023 River Summit preparations."),
    Case("a body", "Alder Rovers attended the 2023 River Summit."),
    Case("a guest of another land", "Karl Brandt attended the 2023 River Summit."),
    Case("met beside it", "Olga Venn met Karl Brandt at the 2023 River Summit."),
    Case("met others", "Olga Venn met with Ada Brook on Monday in Elmswick."),
    Case("met another that day", "Olga Venn met Ivo Marsh on May 20, 2024."),
    Case("reporters of a land", "Reporters from Westria attended the 2023 River Summit."),
    Case("the envoy of a land", "The envoy of Westria attended the 2023 River Summit."),
    Case("watched by", "Westria watched the 2023 River Summit."),
    Case("a talk about it", "Westria spoke about the 2023 River Summit."),
    Case("a year that we do not hold", "Westria attended the 2019 River Summit."),
    Case("ever", "Westria has attended the River Summit before."),
    Case("semi-final", "Tamsel Albion played in the 2024 Reed Cup semi-final."),
    Case("qualifiers", "Tamsel Albion took part in the 2024 Reed Cup qualifiers."),
    Case("the fans", "Fans of Tamsel Albion attended the 2024 Reed Cup final."),
    Case("a judge", "Ada Brook spoke of the Harbour Song Days."),
    Case("official for state", "Olga Venn's official visit to Sudmark began on Monday."),
    Case("no rank", "Olga Venn's visit to Sudmark began on Monday."),
    Case("another's visit", "Karl Brandt's working visit to Sudmark began on Monday."),
    Case("to another land", "Olga Venn's working visit to Ostland began on Monday."),
    Case("another time", "Olga Venn's working visit to Sudmark in March 2021 was short."),
    Case("the next one", "Olga Venn's next working visit to Sudmark is planned for May."),
    Case("not one", "Olga Venn's trip to Sudmark on Monday was not a working visit."),
    Case("two visits", "Olga Venn, who paid a working visit to Sudmark in April, began a state visit there on Monday."),
    Case("long after", "Olga Venn paid a working visit to Sudmark.", day="2024-09-01"),
]


@pytest.mark.parametrize("case", [*POSITIVE, *NEGATIVE], ids=lambda case: case.name)
def test_those_who_took_part_are_those_that_we_hold(case: Case) -> None:
    found = judged(DESK, case.text, KIND, case.day)
    assert meets(case, found), explain(found)
