"""Two articles, two answers to one question: what is flagged though no fact is held, and what only seems to differ."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.agreement.cross import find_disagreements
from copydesk.lexicon import compile_lexicon
from copydesk.model import Finding, Review
from tests.agreement.world import DESK, REGISTRY, article, figure

TUESDAY, WEDNESDAY, NEXT_WEEK, NEXT_YEAR = "2024-05-21", "2024-05-22", "2024-05-28", "2025-05-20"


@dataclass(frozen=True)
class Pair:
    """Two pieces, and the words of each that cannot both be right; none where nothing is wrong."""

    name: str
    one: str
    other: str
    quotes: tuple[str, str] | None = None
    days: tuple[str | None, str | None] = (TUESDAY, TUESDAY)


def find(reviews: Sequence[Review]) -> list[Finding]:
    return find_disagreements(reviews, DESK)


TRADE, THEIR = "Bilateral trade between Norland and Sudmark", "bilateral trade between Norland and Sudmark"

CONFLICTS = [
    # Figures of a time that is over.
    Pair("visitors of a year", "The Elmswick Museum drew 14,000 visitors last year.",
         "The Elmswick Museum drew 41,000 visitors in 2023.", ("14,000", "41,000"), (TUESDAY, "2024-09-03")),
    Pair("told a year later", "The Elmswick Museum drew 14,000 visitors last year.",
         "The Elmswick Museum drew 41,000 visitors in 2023, and more since.", ("14,000", "41,000"),
         (TUESDAY, NEXT_YEAR)),
    Pair("trade", f"{TRADE} reached 41 billion U.S. dollars in 2023.",
         "Last year two-way trade between Norland and Sudmark reached 14 billion U.S. dollars.",
         ("41 billion", "14 billion"), (TUESDAY, "2024-06-30")),
    Pair("one statistician",
         f"{TRADE} was 41 billion U.S. dollars in 2023, according to Norlandish customs.",
         f"According to Norlandish customs, {THEIR} was 31 billion U.S. dollars in 2023.",
         ("41 billion", "31 billion")),
    Pair("credited and not", "Norrline Ferries has 12 ships, according to the harbour office.",
         "Norrline Ferries has 21 ships.", ("12", "21")),
    Pair("beyond the hedge", "The Elmswick Museum drew about 14,000 visitors in 2023.",
         "The Elmswick Museum drew over 20,000 visitors in 2023.", ("about 14,000", "over 20,000"),
         (TUESDAY, NEXT_WEEK)),
    Pair("other scale", "The Elmswick Museum drew 14,000 visitors in 2023.",
         "The Elmswick Museum drew 1.4 million visitors in 2023.", ("14,000", "1.4 million"), (TUESDAY, WEDNESDAY)),
    Pair("part of another whole", "Norland and Sudmark have completed 26 of 45 projects.",
         "Norland and Sudmark have completed 26 of 54 projects.", ("26 of 45", "26 of 54")),
    # Counts of one day, and counts that fall from day to day.
    Pair("staff on one day", "The Elmswick Museum has 52 staff.", "The Elmswick Museum has 25 staff.", ("52", "25")),
    Pair("staff that shrank overnight", "The Elmswick Museum has 52 staff.", "The Elmswick Museum has 25 staff.",
         ("52", "25"), (TUESDAY, WEDNESDAY)),
    Pair("ships", "Norrline Ferries has 12 ships.", "Norrline Ferries, with its 17 ships, is the largest line.",
         ("12", "17")),
    Pair("cost", "The Garrow tunnel cost 96 million dollars.", "The Garrow tunnel cost 69 million dollars.",
         ("96 million", "69 million")),
    # Who holds an office.
    Pair("president", "Norland President Ada Voss spoke in Dunford.", "Norland President Ben Hale left for Carrow.",
         ("Ada Voss", "Ben Hale")),
    Pair("president, days apart", "Norland President Ada Voss spoke in Dunford.",
         "Norlandish President Ben Hale left for Carrow.", ("Ada Voss", "Ben Hale"), (TUESDAY, NEXT_WEEK)),
    Pair("known and unknown", "Mayor of Elmswick Karl Brandt spoke.", "Ben Hale, the mayor of Elmswick, was silent.",
         ("Karl Brandt", "Ben Hale"), (TUESDAY, WEDNESDAY)),
    Pair("two unknown", "Mayor of Elmswick Karl Brandt spoke.", "The mayor of Elmswick, Olga Venn, was silent.",
         ("Karl Brandt", "Olga Venn")),
    Pair("other words for the office", "Norlandish Premier Mira Okoye spoke.",
         "Norlandish Prime Minister Ada Voss was silent.", ("Mira Okoye", "Ada Voss")),
    Pair("chief executive", "The chief executive of Norrline Ferries, Karl Brandt, spoke.",
         "Norrline Ferries CEO Lena Quist was silent.", ("Karl Brandt", "Lena Quist")),
    Pair("director", "Director Ada Voss of the Elmswick Museum spoke.",
         "The director of the Elmswick Museum, Ben Hale, spoke.", ("Ada Voss", "Ben Hale")),
    Pair("day of the choice", "Ben Hale was elected mayor of Elmswick on May 19.",
         "Ben Hale was elected mayor of Elmswick on May 12.", ("Ben Hale", "Ben Hale"), (TUESDAY, WEDNESDAY)),
    Pair("one person, two countries", "Norland President Ada Voss spoke.", "Sudmark President Ada Voss spoke.",
         ("Norland President", "Sudmark President")),
    Pair("one person, two heads", "Norland President Ada Voss spoke.", "Norlandish Prime Minister Ada Voss spoke.",
         ("President", "Prime Minister"), (TUESDAY, WEDNESDAY)),
    Pair("deputy and premier", "Norlandish Deputy Prime Minister Mira Okoye spoke.",
         "Norlandish Prime Minister Mira Okoye spoke.", ("Deputy", "Prime Minister")),
    # Rungs.
    Pair("rung", "Norland and Sudmark are strategic partners.",
         "Norland and Sudmark are comprehensive strategic partners.",
         ("strategic partners", "comprehensive strategic partners")),
    Pair("rung, in the same week", "The strategic partnership between Norland and Sudmark is firm.",
         "The partnership between Norland and Sudmark is firm.", ("strategic partnership", "partnership"),
         (TUESDAY, WEDNESDAY)),
    Pair("the step of one day", "Norland and Sudmark raised their ties to a strategic partnership on Monday.",
         "Norland and Sudmark raised their ties to a comprehensive strategic partnership on Monday.",
         ("strategic partnership", "comprehensive strategic partnership")),
    Pair("since when", "Norland and Sudmark have been strategic partners since 2015.",
         "Norland and Sudmark have been strategic partners since 2017.", ("2015", "2017"), (TUESDAY, NEXT_YEAR)),
    # Editions.
    Pair("edition of a day", "The 12th Reed Fair opened in Elmswick on Monday.",
         "The 13th Reed Fair opened in Elmswick on Monday.", ("12th", "13th")),
    Pair("edition of a day, in words", "The twelfth Reed Fair opened on May 20.",
         "On May 20 the 13th Reed Fair opened.", ("twelfth", "13th"), (TUESDAY, NEXT_WEEK)),
    Pair("edition of a month", "The 12th Reed Fair was held in March 2023.",
         "The 14th Reed Fair was held in March 2023.", ("12th", "14th"), (TUESDAY, NEXT_WEEK)),
    # Days of events.
    Pair("day of a meeting", "The Harbour Meeting was held in Dunford on Monday.",
         "The Harbour Meeting was held in Dunford on Sunday.", ("Monday", "Sunday")),
    Pair("day, told later", "The Harbour Meeting took place on May 19.",
         "The Harbour Meeting, which took place on May 12, is over.", ("May 19", "May 12"), (TUESDAY, NEXT_WEEK)),
    Pair("two announcements", "The Harbour Meeting will be held on June 3.",
         "The Harbour Meeting will be held on June 8.",
         ("June 3", "June 8")),
    Pair("first days", "The 2024 Reed Fair will be held in Dunford from June 3 to 5.",
         "The 2024 Reed Fair will be held in Dunford from June 10 to 12.", ("June 3 to 5", "June 10 to 12"),
         (TUESDAY, WEDNESDAY)),
    Pair("years of history", "The Lantern Regatta was held in 2019.", "The Lantern Regatta was held in 2017.",
         ("2019", "2017"), (TUESDAY, NEXT_YEAR)),
    Pair("month and day", "The Harbour Meeting was held in March.", "The Harbour Meeting was held on February 12.",
         ("March", "February 12"), (TUESDAY, NEXT_WEEK)),
    # Places.
    Pair("town of a meeting", "The Harbour Meeting was held in Dunford on Monday.",
         "The Harbour Meeting was held in Elmswick on Monday.", ("Dunford", "Elmswick")),
    Pair("town of a meeting to come", "The Harbour Meeting will be held in Dunford.",
         "The Harbour Meeting will be held in Carrow.", ("Dunford", "Carrow"), (TUESDAY, WEDNESDAY)),
    Pair("town of a regatta", "The Lantern Regatta took place in Carrow on May 19.",
         "The Lantern Regatta took place in Elmswick on May 19.", ("Carrow", "Elmswick"), (TUESDAY, NEXT_WEEK)),
    Pair("seat", "The Elmswick Museum is based in Dunford.", "The Elmswick Museum, headquartered in Carrow, is open.",
         ("Dunford", "Carrow"), (TUESDAY, NEXT_WEEK)),
    Pair("capital", "Elmswick is the capital of Norland.", "Dunford, the capital of Norland, was calm.",
         ("Elmswick", "Dunford"), (TUESDAY, NEXT_WEEK)),
    # Roles and lists.
    Pair("standing", "Westria is an observer of the Choir League.", "Westria is a member of the Choir League.",
         ("observer", "member"), (TUESDAY, NEXT_WEEK)),
    Pair("chair", "Westria, which chairs the Choir League, called for calm.",
         "Norland holds the rotating chair of the Choir League.", ("Westria", "Norland")),
    Pair("count of a list", "The three founding states of the River Pact met.",
         "The four founding states of the River Pact met.", ("three", "four"), (TUESDAY, NEXT_WEEK)),
    Pair("member of a list", "The founding states of the River Pact, Norland, Sudmark and Westria, met.",
         "The founding states of the River Pact, Norland, Sudmark and Ostmere, met.", ("Westria", "Ostmere")),
]  # fmt: skip

SILENT = [
    # Other times.
    Pair("the toll of yesterday and of today", "The death toll in the Garrow tunnel is 12.",
         "The death toll in the Garrow tunnel is 15.", days=(TUESDAY, WEDNESDAY)),
    Pair("so far", "The death toll in the Garrow tunnel is 12 so far.", "The death toll in the Garrow tunnel is 15."),
    Pair("has risen", "The death toll in the Garrow tunnel is 12.",
         "The death toll in the Garrow tunnel has risen to 15."),
    Pair("as of Monday", "As of Monday the Elmswick Museum has 52 staff.", "The Elmswick Museum has 58 staff."),
    Pair("at least", "At least 12 deaths were counted in the Garrow tunnel.",
         "The death toll in the Garrow tunnel is 15."),
    Pair("a fleet that grew", "Norrline Ferries has 12 ships.", "Norrline Ferries has 14 ships.",
         days=(TUESDAY, NEXT_WEEK)),
    Pair("a fleet that shrank in a year", "Norrline Ferries has 12 ships.", "Norrline Ferries has 9 ships.",
         days=(TUESDAY, NEXT_YEAR)),
    Pair("last year in two years", "The Elmswick Museum drew 14,000 visitors last year.",
         "The Elmswick Museum drew 17,000 visitors last year.", days=(TUESDAY, NEXT_YEAR)),
    Pair("this year, on two days", "The Elmswick Museum has drawn 4,000 visitors this year.",
         "The Elmswick Museum has drawn 9,000 visitors this year.", days=(TUESDAY, "2024-08-20")),
    Pair("two years named", "The Elmswick Museum drew 14,000 visitors in 2023.",
         "The Elmswick Museum drew 17,000 visitors in 2022."),
    Pair("a year and its half", "The Elmswick Museum drew 14,000 visitors in 2023.",
         "The Elmswick Museum drew 7,000 visitors in the first half of 2023."),
    Pair("undated", "The Elmswick Museum has 52 staff.", "The Elmswick Museum has 25 staff.", days=(None, None)),
    Pair("since the opening", "The Elmswick Museum has drawn 140,000 visitors since 2010.",
         "The Elmswick Museum has drawn 190,000 visitors since 2010.", days=(TUESDAY, NEXT_YEAR)),
    # Other statisticians, hedges, roundings, units.
    Pair("two statisticians",
         f"{TRADE} was 41 billion U.S. dollars in 2023, according to Norlandish customs.",
         f"According to Sudmarker statistics, {THEIR} was 36 billion U.S. dollars in 2023."),
    Pair("rounded", "The Elmswick Museum drew 14,000 visitors in 2023.",
         "The Elmswick Museum drew 14,213 visitors in 2023."),
    Pair("hedged", "The Elmswick Museum drew some 14,000 visitors in 2023.",
         "The Elmswick Museum drew nearly 15,000 visitors in 2023."),
    Pair("over", "The Elmswick Museum drew over 14,000 visitors in 2023.",
         "The Elmswick Museum drew 14,800 visitors in 2023."),
    Pair("other currency", "The Garrow tunnel cost 96 million dollars.", "The Garrow tunnel cost 88 million euros."),
    Pair("target and outcome", "Norland and Sudmark set a trade target of 50 billion U.S. dollars.",
         f"{TRADE} reached 41 billion U.S. dollars in 2023."),
    Pair("a hope", "The Elmswick Museum hopes to draw 20,000 visitors this year.",
         "The Elmswick Museum drew 14,000 visitors this year."),
    Pair("preliminary and final", "The Elmswick Museum drew 14,000 visitors in 2023, by preliminary figures.",
         "The Elmswick Museum drew 17,000 visitors in 2023."),
    Pair("revised", "The Elmswick Museum drew 14,000 visitors in 2023.",
         "The revised number of visitors that the Elmswick Museum drew in 2023 is 17,000 visitors."),
    Pair("an estimate", "An estimated 14,000 visitors came to the Elmswick Museum in 2023.",
         "The Elmswick Museum drew 17,000 visitors in 2023."),
    # A correction, words of others.
    Pair("a correction", "The Elmswick Museum drew 41,000 visitors in 2023.",
         "Correction: an earlier version erred.\n\nThe Elmswick Museum drew 14,000 visitors in 2023."),
    Pair("denied", "Norland President Ada Voss spoke.",
         "The letter falsely calls Norland President Ben Hale its author."),
    Pair("claimed", "The Elmswick Museum drew 41,000 visitors in 2023, a rival claimed.",
         "The Elmswick Museum drew 14,000 visitors in 2023."),
    # Offices.
    Pair("former", "Norland President Ada Voss spoke.", "Former Norland President Ben Hale was silent."),
    Pair("then", "Norland President Ada Voss spoke.", "Then-President of Norland Ben Hale opened the bridge in 2009."),
    Pair("elected anew", "Norland President Ada Voss spoke.", "Ben Hale was elected president of Norland on Monday.",
         days=(TUESDAY, WEDNESDAY)),
    Pair("the new one", "Mayor of Elmswick Karl Brandt spoke.", "The new mayor of Elmswick, Ben Hale, spoke.",
         days=(TUESDAY, NEXT_WEEK)),
    Pair("a year apart", "Mayor of Elmswick Karl Brandt spoke.", "Mayor of Elmswick Ben Hale spoke.",
         days=(TUESDAY, NEXT_YEAR)),
    Pair("deputy", "Norlandish Prime Minister Mira Okoye spoke.", "Norlandish Deputy Prime Minister Ada Voss spoke."),
    Pair("acting", "Mayor of Elmswick Karl Brandt spoke.", "The acting mayor of Elmswick, Ben Hale, spoke."),
    Pair("family name alone", "Mayor of Elmswick Karl Brandt spoke.", "Elmswick mayor Brandt spoke again."),
    Pair("another spelling", "Mayor of Elmswick Karl Brandt spoke.", "The mayor of Elmswick, Karl Brant, spoke."),
    Pair("two countries", "Norland President Ada Voss spoke.", "Sudmark President Ben Hale spoke."),
    Pair("two offices of one", "Norlandish Prime Minister Mira Okoye spoke.",
         "Norlandish Foreign Minister Mira Okoye spoke."),
    Pair("of what is left open", "Norland President Ada Voss spoke.", "President Ada Voss spoke in Dunford."),
    Pair("promoted", "Norlandish Deputy Prime Minister Mira Okoye spoke.",
         "The new Norlandish Prime Minister, Mira Okoye, spoke.", days=(TUESDAY, NEXT_WEEK)),
    Pair("two clubs", "The director of the Elmswick Museum, Ada Voss, spoke.",
         "The chief executive of Norrline Ferries, Ada Voss, spoke."),
    Pair("undated office", "Mayor of Elmswick Karl Brandt spoke.", "Mayor of Elmswick Ben Hale spoke.",
         days=(TUESDAY, None)),
    # Rungs.
    Pair("before and after the step", "Norland and Sudmark are strategic partners.",
         "Norland and Sudmark raised their ties to a comprehensive strategic partnership on Wednesday.",
         days=(TUESDAY, "2024-05-23")),
    Pair("rung, a year apart", "Norland and Sudmark are strategic partners.",
         "Norland and Sudmark are comprehensive strategic partners.", days=(TUESDAY, NEXT_YEAR)),
    # Events.
    Pair("preview and report", "The Harbour Meeting will be held on May 27.",
         "The Harbour Meeting was held on May 28.", days=(TUESDAY, "2024-05-29")),
    Pair("two plans", "The Harbour Meeting will be held on June 3.", "The Harbour Meeting will be held on July 8.",
         days=("2024-03-01", TUESDAY)),
    Pair("a day of several", "A concert at the 2024 Reed Fair delighted Dunford on Monday.",
         "A lecture at the 2024 Reed Fair delighted Dunford on Tuesday.", days=("2024-06-05", "2024-06-05")),
    Pair("a day in its days", "The 2024 Reed Fair was held from June 3 to 5.", "The 2024 Reed Fair was held on June 4.",
         days=("2024-06-06", "2024-06-06")),
    Pair("another that is called so", "The 12th Reed Fair opened on Monday in Elmswick.",
         "The second Fair was opened by boatmen on Monday."),
    Pair("two editions", "The 12th Reed Fair opened on Monday.", "The 11th Reed Fair opened on May 22, 2023."),
    Pair("the town and its land", "The Harbour Meeting was held in Dunford on Monday.",
         "The Harbour Meeting was held in Norland on Monday."),
    Pair("the next edition's place", "The 2023 Reed Fair was held in Dunford.",
         "The 2024 Reed Fair will be held in Elmswick."),
    Pair("put off", "The Harbour Meeting will be held on June 3.",
         "The Harbour Meeting was postponed and will be held on June 8.",
         days=(TUESDAY, WEDNESDAY)),
    # Seats, roles, lists.
    Pair("moved", "The Elmswick Museum is based in Dunford.",
         "The Elmswick Museum has moved its headquarters to Carrow."),
    Pair("seat, years apart", "The Elmswick Museum is based in Dunford.", "The Elmswick Museum is based in Carrow.",
         days=(TUESDAY, "2027-01-01")),
    Pair("handed on", "Westria, which chairs the Choir League, called for calm.",
         "Norland took over the chair of the Choir League on Wednesday.", days=(TUESDAY, "2024-05-23")),
    Pair("two members", "Westria is a member of the Choir League.", "Norland is an observer of the Choir League."),
    Pair("in another order", "The founding states of the River Pact, Norland, Sudmark and Westria, met.",
         "The founding states of the River Pact, Westria, Sudmark and Norland, met."),
    Pair("the same words", "The Elmswick Museum has 52 staff.", "The Elmswick Museum has 52 staff."),
]  # fmt: skip


def ids(rows: Sequence[Pair]) -> list[str]:
    return [row.name for row in rows]


@pytest.mark.parametrize("pair", CONFLICTS, ids=ids(CONFLICTS))
def test_articles_that_cannot_both_be_right_are_told_with_both_quotes(pair: Pair):
    (found,) = find([article("a", pair.days[0], pair.one), article("b", pair.days[1], pair.other)])
    assert (found.code, found.kind, found.verdict, str(found.severity)) == ("CD202", "cross", "contradicts", "warning")
    assert pair.quotes is not None
    assert (found.article, [other.article for other in found.related]) == ("a", ["b"])
    assert pair.quotes[0] in found.quote
    assert pair.quotes[1] in found.related[0].quote


@pytest.mark.parametrize("pair", SILENT, ids=ids(SILENT))
def test_what_only_seems_to_differ_is_not_told(pair: Pair):
    assert find([article("a", pair.days[0], pair.one), article("b", pair.days[1], pair.other)]) == []


VISITORS = "The Elmswick Museum drew {} visitors in 2023."


def told(*values: str) -> list[Review]:
    """Articles of one day that each tell the visitors of one year."""
    return [article(f"{n:03}", TUESDAY, VISITORS.format(value)) for n, value in enumerate(values)]


def test_a_value_told_by_many_is_one_matter_for_each_value_that_differs():
    found = find(told(*["14,000"] * 60, *["41,000"] * 30, "19,000", "14,200", *["14,000"] * 10))
    found.sort(key=lambda f: f.related[0].article)
    assert [(f.article, f.quote, [r.article for r in f.related[:1]]) for f in found] == [
        ("000", "14,000", ["060"]),
        ("000", "14,000", ["090"]),
    ]
    assert len(found[0].related) == 30
    assert found[0].note == "70 articles say 14,000, 30 articles say 41,000; the registry is silent"
    assert found[1].note == "70 articles say 14,000, 1 article says 19,000; the registry is silent"


def test_the_message_asks_once_and_gives_both_answers():
    (found,) = find(told("14,000", "41,000"))
    assert found.message == "visitors of the Elmswick Museum in 2023: one article says 14,000, another 41,000"
    assert (found.says, found.note, found.fact, found.registry) == ("14,000", "the registry is silent", None, "")
    assert found.claim is not None
    assert found.claim.quote == found.quote


def test_an_article_that_tells_both_values_is_asked_nothing():
    both = article("b", TUESDAY, f"{VISITORS.format('41,000')}\n\n{VISITORS.format('14,000')}")
    assert find([article("a", TUESDAY, VISITORS.format("14,000")), both]) == []


def test_the_registry_says_who_is_right_where_it_bears_out_one_side():
    held = replace(figure("elmswick-museum", "visitors", "14,000", "2023"), unconfirmed=True)
    desk = compile_lexicon(replace(REGISTRY, facts=(*REGISTRY.facts, held)))
    reviews = [article(id, TUESDAY, VISITORS.format(value), desk) for id, value in (("a", "41,000"), ("b", "14,000"))]
    (found,) = find_disagreements(reviews, desk)
    assert (found.article, found.quote, found.fact) == ("a", "41,000", held.id)
    assert found.note == "the registry bears out “14,000” (b)"
    assert "14,000" in found.registry


def test_what_the_registry_contradicts_is_no_second_matter():
    held = figure("elmswick-museum", "visitors", "14,000", "2023")
    desk = compile_lexicon(replace(REGISTRY, facts=(*REGISTRY.facts, held)))
    reviews = [article(id, TUESDAY, VISITORS.format(value), desk) for id, value in (("a", "41,000"), ("b", "14,000"))]
    assert [str(comparison.verdict) for review in reviews for _, comparison in review.judged] == [
        "contradicts",
        "agrees",
    ]
    assert find_disagreements(reviews, desk) == []


MAYOR = "Mayor of Elmswick {} spoke."


def test_one_odd_name_among_many_is_the_odd_one_wherever_it_stands():
    days = [f"2024-05-{day:02}" for day in range(2, 22)]
    reviews = [article(f"{n:02}", day, MAYOR.format("Karl Brandt")) for n, day in enumerate(days)]
    reviews[9] = article("09", days[9], MAYOR.format("Olga Venn"))
    (found,) = find(reviews)
    assert {found.article, found.related[0].article} in ({"08", "09"}, {"09", "10"})
    assert found.note == "19 articles say Karl Brandt, 1 article says Olga Venn; the registry is silent"


def test_an_office_that_changed_hands_is_no_dispute():
    days = [f"2024-05-{day:02}" for day in range(2, 22)]
    names = ["Karl Brandt"] * 10 + ["Olga Venn"] * 10
    assert (
        find(
            [article(f"{n:02}", day, MAYOR.format(name)) for n, (day, name) in enumerate(zip(days, names, strict=True))]
        )
        == []
    )


def test_an_office_that_several_hold_is_no_dispute():
    names = ("Karl Brandt", "Olga Venn", "Ivo Marsh", "Lena Quist")
    assert find([article(str(n), TUESDAY, MAYOR.format(name)) for n, name in enumerate(names)]) == []


MANY = [
    *told("14,000", "41,000", "14,000", "19,000"),
    article("m1", TUESDAY, MAYOR.format("Karl Brandt")),
    article("m2", WEDNESDAY, MAYOR.format("Olga Venn")),
    article("h1", TUESDAY, "The Harbour Meeting was held in Dunford on Monday."),
    article("h2", WEDNESDAY, "The Harbour Meeting was held in Elmswick on Sunday."),
]


@given(st.permutations(MANY))
def test_the_order_of_articles_does_not_matter_and_the_bytes_are_the_same(reviews: list[Review]):
    found = find(reviews)
    assert len(found) == 5
    assert as_bytes(found) == as_bytes(find(MANY))
    assert all(f.article < other.article for f in found for other in f.related)


def as_bytes(found: list[Finding]) -> str:
    return json.dumps([asdict(replace(f, claim=None)) for f in found], default=str)


@pytest.mark.parametrize("pair", CONFLICTS, ids=ids(CONFLICTS))
def test_quotes_are_the_words_at_their_offsets(pair: Pair):
    reviews = {"a": article("a", pair.days[0], pair.one), "b": article("b", pair.days[1], pair.other)}
    (found,) = find(list(reviews.values()))
    for side in (found, *found.related):
        assert reviews[side.article].article.source[side.start : side.end] == side.quote
