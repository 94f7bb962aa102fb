"""The same event told twice, and what only looks like it: structure first, then words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from copydesk.corpus import read_text
from copydesk.duplicates import find_duplicates
from copydesk.model import (
    AsOf,
    Claim,
    Comparison,
    Fact,
    Finding,
    Happening,
    Location,
    Period,
    Precision,
    Registry,
    Review,
    Sentence,
    Severity,
    Subject,
    SubjectKind,
    Tier,
    Verdict,
)
from copydesk.model import PartKind as Kind

HERE = Location("facts/elmswick.yaml", 1, 1)
MONDAY = date(2031, 3, 3)
ON_MONDAY = Period(MONDAY, MONDAY)


def subject(id: str, kind: SubjectKind = SubjectKind.PERSON, **more: object) -> Subject:
    return Subject(id, kind, id.replace("-", " ").title(), HERE, **more)


def fact(subject: str, kind: str, value: str, **more: object) -> Fact:
    return Fact(f"{subject}/{kind}/{value}", kind, subject, value, HERE, **more)


SUBJECTS = [
    *(subject(name) for name in ("ada-voss", "ferdinand-hale", "mira-okoye", "tom-brandt")),
    subject("elmswick", SubjectKind.PLACE),
    subject("dunford", SubjectKind.PLACE),
    subject("town-hall", SubjectKind.PLACE),
    subject("morland", SubjectKind.COUNTRY),
    subject("veria", SubjectKind.COUNTRY),
    subject("river-talks", SubjectKind.EVENT),
]
REGISTRY = Registry(
    {one.id: one for one in SUBJECTS},
    (
        fact("town-hall", "place", "elmswick", qualifier="town"),
        fact("elmswick", "place", "morland", qualifier="country"),
        fact("dunford", "place", "morland", qualifier="country"),
        fact("morland", "place", "dunford", qualifier="capital"),
        fact("river-talks", "date", "2031-03-03", when=ON_MONDAY),
    ),
)


@dataclass(frozen=True)
class Told:
    """A happening of an invented story: who, on which day, where."""

    who: str = "ada-voss ferdinand-hale"
    when: Period | None = ON_MONDAY
    place: str | None = None
    kind: str = "meeting"
    lead: bool = True
    events: tuple[str, ...] = ()


def on(offset: int, last: int | None = None) -> Period:
    """So many days after Monday."""
    return Period(MONDAY + timedelta(offset), MONDAY + timedelta(offset if last is None else last))


LEAD, REST = (
    "Talks about the river were held. Nobody else was present.",
    "Later paragraphs tell what came before.",
)


def review(id: str, *told: Told, day: int | None = 1, text: str = "") -> Review:
    header = "" if day is None else f"date {(MONDAY + timedelta(day)).isoformat()} "
    source = f"{header}Headline of {id}\n\n{LEAD}\n\n{REST}\n\n{text}\n"
    article = read_text(source, f"{id}.txt")
    places = {True: source.index(LEAD), False: source.index(REST)}
    happenings = tuple(
        Happening(
            places[one.lead], places[one.lead] + 20, frozenset({one.kind}), frozenset(one.who.split()),
            one.when, one.place, one.events,
        )
        for one in told
    )  # fmt: skip
    return Review(article, (), (), happenings)


def find(first: Review, second: Review) -> list[Finding]:
    return find_duplicates([first, second], REGISTRY)


def own(words: str) -> str:
    """Text of its own that makes the two leads a small part of a piece."""
    return " ".join(f"{words}{number} {words}x{number}." for number in range(300))


PASSING = Told(lead=False)

# What the first and the second piece tell (the first of Tuesday), the day of the second, and whether it is one event.
CASES = [
    ("the same lead", Told(), Told(), 1, True),
    ("the next day's paper", Told(), Told(), 2, True),
    ("one of them names more people", Told("ada-voss ferdinand-hale mira-okoye"), Told(), 1, True),
    ("town and country", Told(place="town-hall"), Told(place="morland"), 1, True),
    ("the capital and its country", Told(place="dunford"), Told(place="morland"), 1, True),
    ("two previews", Told(when=on(3)), Told(when=on(3)), 2, True),
    ("a day of a two-day meeting", Told(when=on(0, 1)), Told(when=on(1)), 1, True),
    ("the registry knows the day", Told(when=None, events=("river-talks",)), Told(events=("river-talks",)), 1, True),
    ("countries, where nobody is named", Told("morland veria"), Told("morland veria"), 1, True),
    ("the visitor's other meeting of the day", Told(), Told("ada-voss mira-okoye"), 1, False),
    ("other people of the same countries", Told("ada-voss ferdinand-hale morland veria"),
     Told("mira-okoye tom-brandt morland veria"), 1, False),
    ("the same people on another day", Told(), Told(when=on(2)), 2, False),
    ("the same people another year", Told(), Told(when=on(365)), 366, False),
    ("in another town", Told(place="elmswick"), Told(place="dunford"), 1, False),
    ("a town and another country", Told(place="elmswick"), Told(place="veria"), 1, False),
    ("a preview and its report", Told(when=on(3)), Told(when=on(3)), 4, False),
    ("another thing they did", Told(), Told(kind="signing"), 1, False),
    ("one person only", Told("ada-voss"), Told("ada-voss"), 1, False),
    ("history told in passing", Told(when=on(-30)), Told(when=on(-30)), 1, False),
    ("a month is no day", Told(when=Period(date(2031, 3, 1), date(2031, 3, 31), Precision.MONTH)), Told(), 1, False),
    ("a piece of the week after", Told(), Told(), 9, False),
    ("in passing, in other words", Told(), PASSING, 1, False),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second", "day", "same"), [case[1:] for case in CASES], ids=[c[0] for c in CASES])
def test_the_same_event_is_known_by_people_day_and_place(first, second, day, same):
    found = find(review("a", first, text=own("ford")), review("b", second, day=day, text=own("weir")))
    assert [finding.verdict for finding in found] == ["same-event"] * same


SHARED = (
    "The two agreed that the lower lock should be widened before the barges of the spring season arrive at the quay.",
    "Each side would send an engineer who is to measure the gates and the old sluices while the water is still low.",
    "A toll on timber was put off until the millers of both banks have said what they would be ready to pay for it.",
    "Fishermen asked for a ladder beside the weir so that the salmon might climb to the upper pools in the autumn.",
)
WITH_BRANDT = Told("ada-voss tom-brandt", lead=False)
LITTLE, MUCH = SHARED[:2], SHARED
WORDED = [
    ("one event, and words that bear it out", [PASSING], [PASSING], LITTLE, True),
    ("one event, and no words in common", [PASSING], [PASSING], (), False),
    ("two events", [PASSING, WITH_BRANDT], [PASSING, WITH_BRANDT], (), True),
    ("one event told twice is not two", [PASSING, PASSING], [PASSING, PASSING], (), False),
    ("the next day, words in common", [Told()], [Told(when=on(1))], MUCH, True),
    ("the next day, hardly a word in common", [Told()], [Told(when=on(1))], (), False),
    ("no day told, words in common", [Told(when=None)], [Told()], MUCH, True),
    ("no day told, hardly a word in common", [Told(when=None)], [Told()], (), False),
    ("no event at all", [], [], LITTLE, False),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second", "text", "same"), [w[1:] for w in WORDED], ids=[w[0] for w in WORDED])
def test_an_event_told_in_passing_needs_words_that_bear_it_out(first, second, text, same):
    mine, theirs = ("\n\n".join([own(word), *(f"{one} {word}." for one in text)]) for word in ("ford", "weir"))
    found = find(review("a", *first, text=mine), review("b", *second, text=theirs))
    assert [finding.verdict for finding in found] == ["same-event"] * same


def test_an_undated_piece_shows_its_news_by_its_lead():
    first = review("a", Told(), day=None, text=own("ford"))
    assert find(first, review("b", Told(), day=None, text=own("weir")))
    assert not find(first, review("b", PASSING, day=None, text=own("weir")))


def test_the_message_names_people_kind_day_and_place():
    (found,) = find(review("a", Told(place="elmswick"), text=own("ford")), review("b", Told(), day=2, text=own("weir")))
    assert found.message.startswith("same event: Ada Voss and Ferdinand Hale, meeting on 2031-03-03 in Elmswick")
    assert (found.code, found.severity, found.cluster) == ("CD304", Severity.WARNING, "a")


def test_shared_text_says_more_than_a_shared_event():
    found = find(review("a", Told(), text=own("ford")), review("b", Told(), text=own("ford")))
    assert [finding.verdict for finding in found] == ["copy"]
    assert "same event: Ada Voss and Ferdinand Hale" in found[0].message


def claim(article: Review, value: str | int, **more: object) -> tuple[Claim, Comparison]:
    sentence = Sentence(0, 8, Kind.BODY, 0, 0)
    fields = {"kind": "place", "subject": "river-talks", "as_of": AsOf(None), **more}
    made = Claim(
        article=article.article.id, start=0, end=8, quote=article.article.source[:8], value=value, tier=Tier.CLAUSE,
        binding="", sentence=sentence, **fields,
    )  # fmt: skip
    return made, Comparison(Verdict.UNCOVERED)


LAST_YEAR, THIS_YEAR = (AsOf(Period(date(y, 1, 1), date(y, 12, 31)), explicit=True) for y in (2030, 2031))
DIFFERENCES = [
    ("the same", {"value": "elmswick"}, {"value": "elmswick"}, []),
    ("another value", {"value": "elmswick"}, {"value": "dunford"}, [("Elmswick", "Dunford")]),
    ("other words for it", {"value": "ada-voss", "qualifier": "mayor"}, {"value": "ada-voss", "qualifier": "head"}, []),
    ("another question", {"value": "elmswick", "qualifier": "town"}, {"value": "morland", "qualifier": "country"},
     [("Elmswick", None), (None, "Morland")]),
    ("another year", {"value": "elmswick", "as_of": LAST_YEAR}, {"value": "dunford", "as_of": THIS_YEAR},
     [("Elmswick", None), (None, "Dunford")]),
    ("another member's role", {"value": "host", "who": "morland"}, {"value": "guest", "who": "veria"},
     [("host", None), (None, "guest")]),
    ("nobody's claim", {"value": "elmswick", "subject": None}, {"value": "dunford", "subject": None}, []),
]  # fmt: skip


@pytest.mark.parametrize(("one", "two", "expected"), [d[1:] for d in DIFFERENCES], ids=[d[0] for d in DIFFERENCES])
def test_what_two_tellings_differ_in(one, two, expected):
    first, second = (
        review("a", Told(), text=own("ford")),
        review("b", Told(), text=own("weir")),
    )
    first = Review(first.article, (claim(first, **one),), (), first.happenings)
    second = Review(second.article, (claim(second, **two),), (), second.happenings)
    (found,) = find(first, second)
    assert [(difference.says, difference.other) for difference in found.differences] == expected


def test_values_that_differ_come_before_what_only_one_tells():
    first, second = review("a", Told(), text=own("ford")), review("b", Told(), text=own("weir"))
    mine = (claim(first, "ada-voss", kind="holder"), claim(first, "elmswick"))
    theirs = (claim(second, "dunford"),)
    (found,) = find(
        Review(first.article, mine, (), first.happenings),
        Review(second.article, theirs, (), second.happenings),
    )
    assert [(d.kind, d.says, d.other) for d in found.differences] == [
        ("place", "Elmswick", "Dunford"),
        ("holder", "Ada Voss", None),
    ]
    assert found.message.endswith("they differ in 1 fact: place (Elmswick / Dunford)")
