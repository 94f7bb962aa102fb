from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from copydesk.model import (
    ALWAYS,
    Fact,
    Location,
    Metric,
    Period,
    Precision,
    Quantity,
    Registry,
    Subject,
    SubjectKind,
)
from copydesk.phrasing import say_fact, say_list, say_ordinal, say_period, say_quantity, say_subject, say_value

HERE = Location("facts/a.yaml", 1, 1)
SUBJECTS = [
    Subject("norland", SubjectKind.COUNTRY, "Norland", HERE),
    Subject("united-isles", SubjectKind.COUNTRY, "United Isles", HERE),
    Subject("ada-thornbury", SubjectKind.PERSON, "Ada Thornbury", HERE),
    Subject("premier", SubjectKind.OFFICE, "Premier", HERE, of="norland"),
    Subject("isles-premier", SubjectKind.OFFICE, "Premier", HERE, of="united-isles"),
    Subject("king-of-norland", SubjectKind.OFFICE, "King of Norland", HERE, of="norland"),
    Subject("norland-isles", SubjectKind.RELATION, "Norland and the United Isles", HERE),
    Subject("fair", SubjectKind.EVENT, "Wool Fair", HERE, series=True),
    Subject("fair-2024", SubjectKind.EVENT, "Wool Fair of 2024", HERE, of="fair"),
    Subject("elmswick", SubjectKind.PLACE, "Elmswick", HERE),
    Subject("league", SubjectKind.BODY, "Northern League", HERE),
]
METRIC = Metric("isles-students", HERE, phrases=("students of the Isles", "Isles students"))
REGISTRY = Registry({subject.id: subject for subject in SUBJECTS}, metrics={METRIC.name: METRIC})
YEAR = Period(date(2023, 1, 1), date(2023, 12, 31), Precision.YEAR)
SINCE = Period(date(2024, 2, 6), None)
CLOSED = Period(date(2022, 1, 11), date(2024, 2, 5))


def fact(kind: str, subject: str, value: str, **more: object) -> Fact:
    return replace(Fact("x", kind, subject, value, HERE), **more)  # type: ignore[arg-type]


def amount(stated: str, unit: str | None = None, hedge: str | None = None) -> Quantity:
    return Quantity(Decimal(stated), Decimal(stated), Decimal(stated), unit, hedge)


@pytest.mark.parametrize(
    ("held", "sentence"),
    [
        (
            fact("holder", "premier", "ada-thornbury", valid=SINCE),
            "Ada Thornbury is Premier of Norland since 2024-02-06",
        ),
        (
            fact("holder", "premier", "ada-thornbury", valid=CLOSED),
            "Ada Thornbury was Premier of Norland from 2022-01-11 to 2024-02-05",
        ),
        (fact("holder", "isles-premier", "Bo Lin"), "Bo Lin is Premier of the United Isles"),
        (fact("holder", "king-of-norland", "Bo II"), "Bo II is King of Norland"),
        (
            fact("level", "norland-isles", "free alliance", valid=SINCE),
            "ties of Norland and the United Isles: free alliance, since 2024-02-06",
        ),
        (
            fact(
                "figure",
                "norland-isles",
                "41 billion USD",
                metric="bilateral-trade",
                period=YEAR,
                according_to="Norland statistics",
            ),
            "bilateral trade of Norland and the United Isles in 2023: 41 billion USD, according to Norland statistics",
        ),
        (
            fact("figure", "norland", "26", metric="mills", quantity=replace(amount("26"), out_of=amount("45"))),
            "mills of Norland: 26 of 45",
        ),
        (
            fact("edition", "fair-2024", "22", number=22),
            "Wool Fair of 2024 is the 22nd edition of Wool Fair",
        ),
        (fact("edition", "league", "3", number=3), "Northern League is the 3rd edition"),
        (
            fact("date", "fair-2024", "2024-07-03/2024-07-04", when=Period(date(2024, 7, 3), date(2024, 7, 4))),
            "Wool Fair of 2024 takes place from 2024-07-03 to 2024-07-04",
        ),
        (
            fact("date", "league", "1931", qualifier="founded", when=replace(YEAR, approximate=True)),
            "Northern League, founded: 1931",
        ),
        (fact("date", "league", "1931"), "date of Northern League: 1931"),
        (fact("place", "fair-2024", "elmswick"), "Wool Fair of 2024 takes place in Elmswick"),
        (fact("place", "league", "elmswick", valid=SINCE), "Northern League is in Elmswick since 2024-02-06"),
        (fact("place", "league", "elmswick", qualifier="founded"), "Northern League, founded: Elmswick"),
        (fact("figure", "norland", "9", metric="isles-students"), "Isles students of Norland: 9"),
        (fact("place", "fair-2024", "by video"), "place of Wool Fair of 2024: by video"),
        (
            fact("place", "norland", "elmswick", qualifier="capital", valid=SINCE),
            "capital of Norland: Elmswick, since 2024-02-06",
        ),
        (
            fact("role", "league", "dialogue partner", who="norland", valid=SINCE),
            "Norland is dialogue partner of the Northern League since 2024-02-06",
        ),
        (fact("role", "norland", "republic"), "Norland is republic"),
        (
            fact("name", "elmswick", "Port Bo", valid=CLOSED),
            "Elmswick was named Port Bo from 2022-01-11 to 2024-02-05",
        ),
        (
            fact("list", "league", "", qualifier="old-virtues", members=("thrift", "norland", "wool")),
            "old virtues of the Northern League: thrift, Norland and wool",
        ),
        (fact("list", "norland", "a, b"), "list of Norland: a, b"),
        (
            fact("motto", "elmswick", "Row on", qualifier="on-the-arms", valid=SINCE),
            "Elmswick, motto (on the arms): Row on, since 2024-02-06",
        ),
    ],
)
def test_a_fact_is_said_as_a_sentence(held: Fact, sentence: str) -> None:
    assert say_fact(held, REGISTRY) == sentence


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (ALWAYS, ""),
        (SINCE, "since 2024-02-06"),
        (Period(None, date(2024, 2, 5)), "until 2024-02-05"),
        (CLOSED, "from 2022-01-11 to 2024-02-05"),
        (YEAR, "in 2023"),
        (Period(date(2023, 5, 1), date(2023, 5, 31), Precision.MONTH), "in 2023-05"),
        (Period(date(2024, 5, 20), date(2024, 5, 20)), "on 2024-05-20"),
        (Period(date(2016, 1, 1), None, Precision.YEAR, approximate=True), "since about 2016"),
        (Period(date(2016, 1, 1), date(2018, 12, 31), Precision.YEAR), "from 2016 to 2018"),
    ],
)
def test_a_time_is_said_as_an_adverb(period: Period, words: str) -> None:
    assert say_period(period) == words


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (amount("41000000000", "USD"), "41 billion USD"),
        (amount("6.5E+6", "GBP"), "6.5 million GBP"),
        (amount("10000", hedge="over"), "over 10,000"),
        (amount("7.50", "%"), "7.5%"),
        (amount("0"), "0"),
        (amount("-3200000"), "-3.2 million"),
        (amount("1234567"), "1,234,567"),
        (amount("2000000000000"), "2 trillion"),
    ],
)
def test_a_quantity_is_said_as_a_reader_writes_it(quantity: Quantity, words: str) -> None:
    assert say_quantity(quantity) == words


def test_a_value_is_said_by_its_sort() -> None:
    assert say_value("norland", REGISTRY) == "Norland"
    assert say_value("by video", REGISTRY) == "by video"
    assert say_value(24, REGISTRY) == "24"
    assert say_value(YEAR, REGISTRY) == "2023"
    assert say_value(("norland", "thrift"), REGISTRY) == "Norland and thrift"
    assert say_subject("nobody-known", REGISTRY) == "nobody-known"


def test_ordinals_and_lists() -> None:
    said = " ".join(say_ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 112, 123))
    assert said == "1st 2nd 3rd 4th 11th 12th 13th 21st 112th 123rd"
    assert say_list([]) == ""
    assert say_list(["one"]) == "one"
