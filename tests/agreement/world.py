"""An invented registry that knows many subjects and few facts, and articles that tell of them: for what several say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from copydesk import desk
from copydesk.corpus import read_text
from copydesk.model import Fact, Level, Metric, Registry, Review, Subject
from copydesk.registry.intervals import read_interval
from copydesk.values.quantities import parse_quantity
from tests.kinds.desk_fixtures import HERE, fact, person, registry, subject


def figure(of: str, metric: str, value: str, period: str, who: str | None = None) -> Fact:
    """A figure of one year, credited to a statistician if one is named."""
    made = fact(of, "figure", value, metric=metric, according_to=who)  # type: ignore[arg-type]
    when = read_interval(period).period
    return replace(made, id=f"{of}/figure/{metric}/{period}", quantity=parse_quantity(value), period=when)


def counted(of: str, metric: str, value: str, valid: str) -> Fact:
    """A figure that holds for a time."""
    return replace(fact(of, "figure", value, valid, metric=metric), quantity=parse_quantity(value))


def dated(of: str, when: str, qualifier: str | None = None) -> Fact:
    """The days of an event, or of a founding."""
    made = fact(of, "date", when)
    return replace(made, when=read_interval(when).period, qualifier=qualifier)


def listing(of: str, name: str, members: Sequence[str], valid: str) -> Fact:
    """A list and its members at one time."""
    made = fact(of, "list", ", ".join(members), valid, qualifier=name)
    return replace(made, members=tuple(members))


def relation(one: str, other: str, name: str) -> Subject:
    """The relation of two subjects."""
    return replace(subject(f"{one}-{other}", "relation", name), between=(one, other))


SUBJECTS = [
    subject("norland", "country", "Norland", adjectives=("Norlandish",)),
    subject("sudmark", "country", "Sudmark", adjectives=("Sudmarker",)),
    subject("westria", "country", "Westria", adjectives=("Westrian",)),
    relation("norland", "sudmark", "Norland and Sudmark"),
    subject("elmswick", "place", "Elmswick"),
    subject("dunford", "place", "Dunford"),
    subject("carrow", "place", "Carrow"),
    subject("elmswick-museum", "body", "Elmswick Museum"),
    subject("river-pact", "body", "River Pact"),
    subject("norrline", "body", "Norrline Ferries", weak=("Norrline",)),
    subject("garrow", "project", "Garrow tunnel"),
    subject("choir-league", "body", "Choir League"),
    person("Ada Voss"),
    person("Ben Hale"),
    person("Mira Okoye"),
    subject("norland-president", "office", "President", of="norland"),
    subject("norland-pm", "office", "Prime Minister", of="norland"),
    subject("elmswick-mayor", "office", "Mayor", of="elmswick"),
    subject("museum-director", "office", "Director", of="elmswick-museum"),
    subject("norrline-ceo", "office", "chief executive", of="norrline"),
    replace(subject("reed-fair", "event", "Reed Fair"), series=True),
    subject("reed-fair-2023", "event", "2023 Reed Fair", of="reed-fair"),
    subject("reed-fair-2024", "event", "2024 Reed Fair", of="reed-fair"),
    subject("harbour-meeting", "event", "Harbour Meeting"),
    subject("lantern-regatta", "event", "Lantern Regatta"),
]
METRICS = (
    Metric("staff", HERE, None, ("staff", "employees")),
    Metric("visitors", HERE, None, ("visitors",)),
    Metric("bilateral-trade", HERE, "USD", ("bilateral trade", "two-way trade")),
    Metric("trade-target", HERE, "USD", ("trade target",), target=True),
    Metric("cost", HERE, "USD", ("cost",)),
    Metric("ships", HERE, None, ("ships", "vessels")),
    Metric("deaths", HERE, None, ("death toll", "deaths", "dead")),
    Metric("projects-completed", HERE, None, ("projects completed",)),
)
LEVELS = tuple(
    Level(name, rank, HERE, persons)
    for rank, (name, persons) in enumerate(
        (
            ("partnership", "partners"),
            ("strategic partnership", "strategic partners"),
            ("comprehensive strategic partnership", "comprehensive strategic partners"),
        )
    )
)
# What is held is of years long past: of the days that the articles tell of the registry is silent.
FACTS = [
    counted("elmswick-museum", "staff", "40", "1990/1999"),
    counted("norrline", "ships", "9", "1990/1999"),
    counted("garrow", "deaths", "3", "1990/1999"),
    counted("norland-sudmark", "projects-completed", "3", "1990/1999"),
    figure("elmswick-museum", "visitors", "9,000", "1999"),
    figure("norland-sudmark", "bilateral-trade", "2 billion USD", "1999"),
    figure("norland-sudmark", "trade-target", "3 billion USD", "1999"),
    figure("garrow", "cost", "5 million USD", "1999"),
    fact("norland-sudmark", "level", "partnership", "1990/1999"),
    fact("elmswick-museum", "place", "carrow", "1950/1960", qualifier="headquarters"),
    fact("choir-league", "role", "member", "1990/1999", who="westria"),
    fact("choir-league", "role", "chair", "1990/1999", who="westria"),
    fact("choir-league", "role", "observer", "1990/1999", who="norland"),
    listing("river-pact", "founding states", ("norland", "sudmark"), "1990/1999"),
    dated("garrow", "1950", "surveyed"),
]
DESK = registry(SUBJECTS, FACTS, METRICS, LEVELS)
REGISTRY: Registry = DESK.registry


def article(id: str, day: str | None, text: str, lexicon=DESK) -> Review:  # type: ignore[no-untyped-def]
    """An article of a day under a headline that says nothing, reviewed."""
    header = "" if day is None else f"date {day} "
    found = desk.review(read_text(f"{header}News of {id}\n\n{text}\n", f"{id}.txt"), lexicon)
    assert not found.problems, found.problems
    return found
