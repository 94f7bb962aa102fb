"""An article against itself: what two places say that cannot both be right, and what only seems to differ."""

from __future__ import annotations

from dataclasses import replace

import pytest

from copydesk import desk
from copydesk.findings import find
from copydesk.model import Fact, Metric, Severity
from copydesk.values.quantities import parse_quantity
from tests.agreement.cases import Case, assert_found, assert_silent, at_odds
from tests.kinds.desk_fixtures import HERE, article_of, fact, person, registry, subject


def staff(value: str, valid: str) -> Fact:
    return replace(
        fact("veldhaus", "figure", value, valid, metric="staff"), quantity=parse_quantity(value), id=f"staff/{valid}"
    )


BARE = registry([], [])
STAFF = (Metric("staff", HERE, None, ("employees", "staff")),)
DESK = registry(
    [
        person("Ada Brook"),
        person("Tomas Rook"),
        person("Ines Calder"),
        subject("veldhaus", "body", "Veldhaus Optics"),
        subject("harbour-forum", "event", "Harbour Forum"),
        subject("veldhaus-mayor", "office", "Director", of="veldhaus"),
        subject("bergen", "place", "Bergen"),
        subject("lyon", "place", "Lyon"),
    ],
    [fact("harbour-forum", "date", "2024-05-14"), staff("900", "1990")],
    STAFF,
)

POSITIVE = [
    # Headline and text: numbers.
    Case("edition", "# Seventh Import Fair opens\n\nThe eighth Import Fair opened here.", "Seventh", "eighth"),
    Case("edition in figures", "# 24th Reed Prize awarded\n\nThe 25th Reed Prize went to a debut.", "24th", "25th"),
    Case(
        "edition with a longer name",
        "# 12th Book Fair closes\n\nThe 13th Elmswick Book Fair closed its doors.",
        "12th",
        "13th",
    ),
    Case("miners", "# Rescuers save 14 miners\n\nRescuers brought 41 miners to safety.", "14", "41"),
    Case("in words", "# Gale: six sailors missing\n\nNine sailors are missing off the cape.", "six", "Nine"),
    Case("jobs", "# Foundry cuts 300 jobs\n\nThe foundry will cut 800 jobs by autumn.", "300", "800"),
    Case(
        "money", "# Ferry line buys yard for $40 million\n\nIt paid $14 million for the yard.", "$40 million", "$14 m"
    ),
    Case("percent", "# Rents climb 12%\n\nRents in the port stood 21% higher in April.", "12%", "21%"),
    Case("kilometres", "# 300-km trail opens\n\nA trail of 130 km was opened by hikers.", "300-km", "130 km"),
    Case("students", "# School takes in 1,200 pupils\n\nThe school has 2,100 pupils.", "1,200", "2,100"),
    Case(
        "a slip among other figures",
        "# Yard's backlog hits $47 billion\n\nThe yard's backlog has reached $44 billion.\n\nIt earned $9 billion.",
        "$47 billion",
        "$44 billion",
    ),
    # Headline and text: people, places, days.
    Case(
        "title",
        "# Chinese premier meets Kazakh president\n\nThe Chinese premier met the Kazakh prime minister.",
        "Kazakh president",
        "Kazakh prime minister",
    ),
    Case(
        "ministers",
        "# Danish, Polish PMs vow to help\n\nDanish Foreign Minister Ida Krog met Polish Foreign Minister Jan Zych.",
        "Polish PMs",
        "Polish Foreign Minister",
    ),
    Case(
        "whom she met",
        "# Ada Brook meets Tomas Rook\n\nAda Brook met Ines Calder on Monday.\n\nThey spoke of ferries.",
        "Tomas Rook",
        "Ines Calder",
    ),
    Case("town", "# Summit opens in Astana\n\nThe summit opened in Bishkek.", "Astana", "Bishkek"),
    Case("town of a fire", "# Mill burns in Leeds\n\nA mill was burning in Portsmouth.", "Leeds", "Portsmouth"),
    Case("weekday", "# Strike ended Monday\n\nPilots ended their strike on Friday.", "Monday", "Friday"),
    Case("month", "# Observatory opened in May\n\nThe observatory opened in March.", "May", "March"),
    Case("year", "# Port to be carbon-free by 2030\n\nThe port is to be carbon-free by 2035.", "by 2030", "by 2035"),
    # Parts and wholes.
    Case("part and whole", "To date, 45 out of the 26 projects have been completed.", "45 out of the 26"),
    Case("in words", "Nine of the seven judges voted for the bill.", "Nine of the seven"),
    Case("share", "The list won the support of 120 percent of voters.", "120 percent"),
    Case("of a harvest", "Barley accounts for 140 percent of the harvest.", "140 percent"),
    Case(
        "a change in between",
        "Profit rose 12 percent to 54 million euros from 58 million euros.",
        "rose 12 percent to 54 million",
    ),
    # Changes.
    Case("rose to less", "Turnover rose from 54 million to 45 million euros.", "rose from 54 million to 45 million"),
    Case("fell to more", "The number of nests fell from 210 to 240.", "fell from 210 to 240"),
    Case("to, from", "Membership grew to 3,100 from 3,400.", "grew to 3,100 from 3,400"),
    Case("up from", "The cannery earned 19 million crowns, up from 29 million a year earlier.", "up from"),
    Case("down from", "The aquarium drew 52,000 guests, down from 41,000.", "down from"),
    Case("sharply", "Output dropped sharply from 3.1 percent to 3.9 percent.", "dropped sharply from 3.1"),
    # Counts and lists.
    Case("colon", "It serves three countries: Chad, Niger, Benin and Togo.", "three countries", "Chad, Niger"),
    Case("fewer", "They govern four states: Kedah, Perlis and Johor.", "four states", "Kedah, Perlis and Johor"),
    Case("in brackets", "Two cities (Porto, Bergen and Lyon) bid for it.", "Two cities", "Porto, Bergen and Lyon"),
    Case("of words", 'He named the "four evil forces" of greed, fear and sloth.', "four evil forces", "greed, fear"),
    Case("of names", "She sailed to the three islands of Mull, Skye, Jura and Islay.", "three islands", "Mull, Skye"),
    Case("times", "They met five times in Bergen and Lyon respectively.", "five times", "Bergen and Lyon"),
    Case("twice", "They met twice in Porto, Bergen and Lyon respectively.", "twice", "Porto, Bergen and Lyon"),
    # Two claims of one slot.
    Case(
        "two counts",
        "Veldhaus Optics has 3,000 employees.\n\nWith its 5,000 employees Veldhaus Optics is the largest lens maker.",
        "3,000",
        "5,000",
    ),
]

NEGATIVE = [
    Case("the same number", "# Rescuers save 14 miners\n\nRescuers brought 14 miners to safety."),
    Case("in words and figures", "# Six sailors missing\n\nAbout 6 sailors are missing."),
    Case("rounded", "# Rents climb 12%\n\nRents rose by 12.3 percent."),
    Case("hedged", "# Over 40 sites close\n\nThe chain closed 43 sites."),
    Case("billions", "# Chain sells unit for $1.3 bn\n\nIt sold the unit for $1.28 billion."),
    Case("a sum", "# Nine hurt in crash\n\nFive people and four hurt people were taken away."),
    Case("a sum of counts", "# Five sailors drown\n\nThree sailors drowned on Monday. Two sailors died later."),
    Case("one and two", "# Three people killed\n\nA driver and two people in the bus were killed."),
    Case("another thing", "# Six sailors missing\n\nNine ships searched the cape."),
    Case("two counts in the text", "# Fair draws 900 guests\n\nIt drew 700 guests on Monday and 800 guests later."),
    Case("a part", "# 14 miners saved\n\nSome of the 41 miners were saved."),
    Case("more of them", "# 14 more miners saved\n\nIn all 41 miners have come up."),
    Case("said elsewhere", "# Foundry cuts 300 jobs\n\nThe firm has 800 jobs.\n\nIt will shed 300."),
    Case("third time", "# Rook wins for third time\n\nRook won the race, the first time in June."),
    Case("an edition told as well", "# 7th fair opens\n\nThe 8th fair is planned, when the 7th fair ends."),
    Case("history", "# 24th Reed Prize awarded\n\nThe 2nd Reed Prize, in 1990, went to his father."),
    Case("a title of theirs", "# Rovers win third Salt Cup\n\nRovers won the 32nd Salt Cup on penalties."),
    Case("two figures", "# Profit hits $44 million\n\nProfit rose. Revenue was $47 million, costs were $3 million."),
    Case("a clock", "# Power back after 3 hours\n\nPower failed for 5 hours in the north."),
    Case("percent and points", "# Rents climb 12%\n\nThe rate rose by 2 percentage points."),
    Case("pounds and dollars", "# Yard sold for $40 million\n\nIt fetched 31 million pounds."),
    Case("another title word", "# Danish premier resigns\n\nDenmark's prime minister resigned."),
    Case("PM", "# Kazakh PM visits\n\nKazakh Prime Minister Anuar Sagin arrived."),
    Case("both told", "# Polish president signs law\n\nThe Polish prime minister praised the Polish president."),
    Case("leader", "# Polish leader speaks\n\nThe Polish president spoke."),
    Case("by name", "# Polish President Lech Mazur speaks\n\nMazur and the Polish prime minister spoke."),
    Case("another country", "# Polish president speaks\n\nThe Danish prime minister spoke."),
    Case("by title", "# Ada Brook meets Tomas Rook\n\nBrook met Rook on Monday. Ines Calder was there."),
    Case(
        "with a company",
        "# Ada Brook meets Veldhaus Optics\n\nThe owner came. Ines Calder also met with Veldhaus Optics.",
    ),
    Case("three at the table", "# Ada Brook meets Tomas Rook\n\nAda Brook met Ines Calder and Tomas Rook."),
    Case("the dateline's town", "# Summit opens in Astana\n\nASTANA, May 20 -- The summit follows one in Bishkek."),
    Case("a suburb", "# Mill burns in Leeds\n\nA mill was burning in Bradford, near Leeds."),
    Case("a mission's town", "# Fleet talks open in Porto\n\nAda Roth of the Fleet Mission in Lyon opened the talks."),
    Case(
        "a figure of nobody knows when",
        "Veldhaus Optics has 3,000 employees.\n\nVeldhaus Optics had over 5,000 employees, and then it shrank.",
    ),
    Case("another matter", "# Prices soar in Astana\n\nHerders met in Bishkek."),
    Case("told further down", "# Mill burns in Leeds\n\nA mill burned.\n\nFirefighters in York and Leeds were called."),
    Case("a day of saying", "# Schools to reopen Monday\n\nSchools will reopen soon, the town said on Friday."),
    Case("last month", "# Exports rose in April\n\nExports rose last month after a dip in March."),
    Case("two days", "# Strike ended Monday\n\nThe strike began on Friday and ended on Monday."),
    Case("all of them", "All 26 of the 26 projects have been completed."),
    Case("part of whole", "To date, 26 out of the 45 projects have been completed."),
    Case("more than planned", "Output reached 120 percent of the plan."),
    Case("growth", "Prices grew by 120 percent."),
    Case("turnout of last time", "He has 140 percent of the votes he had in May."),
    Case("rose", "Turnover rose from 45 million to 54 million euros."),
    Case("one scale for both", "Turnover fell from 54 to 45 million euros."),
    Case("ranks", "The club rose from 12th to 8th; it climbed from place 12 to 8."),
    Case("rank words", "She climbed from 54 to 45 in the world rankings."),
    Case("years", "The share rose from 2010 to 2005 levels."),
    Case("cold", "The temperature fell from minus 5 to minus 12."),
    Case("of other units", "The price rose from 54 dollars to 45 euros."),
    Case("rounding", "The rate rose from 3.1 percent to 3 percent and more."),
    Case("colon, right", "It serves four countries: Chad, Niger, Benin and Togo."),
    Case("including", "It serves nine countries, including Chad, Niger and Benin."),
    Case("among them", "It serves nine countries: among them Chad and Niger."),
    Case("with others", "It has five members: Chad, Niger, Benin and others."),
    Case("towns with countries", "Two cities (Paris, France and Rome, Italy) bid for it."),
    Case("members of clubs", "The three players of Porto, Bergen, Lyon and Leeds were fined."),
    Case("pairs", "They drew two pairs: Chad and Niger, Benin and Togo."),
    Case("times, right", "They met twice in Bergen and Lyon respectively."),
    Case("and in a name", "Four states (Bosnia and Herzegovina, Serbia, Croatia and Slovenia) signed."),
    Case("a compound", "Two provinces (Newfoundland and Labrador and Ontario) agreed."),
    Case("debt", "Debt accounts for 120 percent of gross domestic product."),
    Case("a group's size", "Some 20 of the 7-nation group's envoys came."),
    Case("resuming", "# Talks resume Monday\n\nTalks broke down on Friday over pay."),
    Case("another measure", "# Profit up 12% at cannery\n\nProfit rose to 19 million crowns, while sales grew 4%."),
    Case("a list of tips", "# Top 10 books for the beach\n\nCritics were asked about 100 books."),
    Case("a country beside one of the places", "They met twice in Lyon, France, and Bergen respectively."),
    Case("a company", "Four companies: Reed and Sons, Marks and Hall, Lamb and Co, Dunn."),
    Case("of other years", "Veldhaus Optics had 3,000 employees in 1990.\n\nVeldhaus Optics has 5,000 employees."),
    Case("a hedge", "Veldhaus Optics has over 3,000 employees.\n\nVeldhaus Optics has 3,400 employees."),
    Case("planned", "Veldhaus Optics has 3,000 employees.\n\nVeldhaus Optics plans to have 5,000 employees."),
]


@pytest.mark.parametrize("case", POSITIVE, ids=lambda case: case.name)
def test_what_cannot_both_be_right_is_found_with_both_places(case: Case) -> None:
    assert_found(DESK, case)


@pytest.mark.parametrize("case", NEGATIVE, ids=lambda case: case.name)
def test_what_only_seems_to_differ_is_left_alone(case: Case) -> None:
    assert_silent(DESK, case)


def test_there_are_rows_enough_on_both_sides() -> None:
    assert len(POSITIVE) >= 30
    assert len(NEGATIVE) >= 30


def test_a_finding_shows_the_other_place_as_related() -> None:
    article = article_of("# Rescuers save 14 miners\n\nRescuers brought 41 miners to safety.", "2024-05-21")
    (finding,) = find(desk.review(article, BARE), BARE.registry)
    assert (finding.code, finding.kind, finding.severity) == ("CD201", "self", Severity.ERROR)
    assert finding.message == 'the headline says "14", the text says "41"'
    (other,) = finding.related
    assert article.source[other.start : other.end] == other.quote == "41"


def test_what_the_registry_contradicts_is_told_once() -> None:
    lexicon = registry(
        [subject("veldhaus", "body", "Veldhaus Optics")],
        [staff("5,000", "2024-01-01/..")],
        STAFF,
    )
    text = "# Veldhaus Optics has 3,000 employees\n\nVeldhaus Optics has 5,000 employees."
    assert at_odds(lexicon, Case("", text)) == ()
